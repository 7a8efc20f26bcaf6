"""The words around a number as the text has them, cut where the parse has a border: "… much of his 60 years".

Of all stretches that hold the number the best is taken: it cuts no name and no phrase, and holds the verb,
its subject, and the nouns that the number hangs on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.analysis.figures.concept import hanger
from newsreader.analysis.figures.reading import Reading

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Words

    from newsreader.article.model import Span

REACH = 22
"""Words looked at on either side of the number."""
SHORT, LONG, LONGEST = 40, 70, 120
"""Characters a snippet had better have at least and at most, and never more than."""

_NEVER = 99.0
_HARDLY = 9.0
_TIGHT = frozenset([
    "det", "predet", "amod", "compound", "nummod", "nmod", "poss", "case", "aux", "auxpass", "neg",
    "prt", "mark", "pobj", "pcomp", "quantmod", "expl", "preconj", "dative", "acomp", "attr"
])  # fmt: skip
"""Relations of words that are parted only where the parse leaves no other border."""
_COSTS = {"dobj": 3.0, "obj": 3.0, "xcomp": 3.0, "oprd": 3.0, "nsubj": 2.5, "nsubjpass": 2.5, "relcl": 2.0,
    "prep": 1.2, "punct": 0.0, "cc": 0.0, "ROOT": 0.0}  # fmt: skip
"""What it costs to part others; any further relation costs `_OTHER`."""
_OTHER = 1.5
_CLAUSE_END = 0.5
_COMMA = 0.6
"""What is left of the cost where a comma stands."""
_NEXT = 1.2
"""What it costs to end right behind the figure where a preposition follows."""
_OPEN_MARK = 3.0
"""What a quotation mark or bracket costs whose other one is outside."""
_LEANS = 6.0
"""What it costs to begin or end with a word that leans on one outside."""
_VERB, _SUBJECT, _NOUN, _OBJECT = 5.0, 3.0, 1.5, 1.0
"""What it is worth to hold the verb over the number, its subject, a noun the number hangs on, its object."""

_STRONG = frozenset([";", ":", "—", "–", "--", "(", ")", "[", "]", "…", "...", '"', "“", "”"])
_BRACKETS = frozenset(["(", "["])
_MARKS = _STRONG | frozenset([",", ".", "!", "?", "'", "‘", "’"])
"""Marks that a blank need not part from a word beside them."""
_WORDLIKE = frozenset(["%", "‰", "&"])
_AROUND = 8
"""Words beyond those looked at that may belong to one of them."""
_OPENING = frozenset(["cc", "mark", "prep"])
_COMPLEMENTS = frozenset(["dobj", "obj", "attr", "acomp", "xcomp", "ccomp", "oprd", "prt", "dative"])
_HELPERS = frozenset(["aux", "auxpass", "mark", "neg"])
_DENIALS = frozenset(["deny", "doubt", "dispute", "denial", "reject", "rumour", "rumor"])
_RELATIVE = frozenset(["WDT", "WP", "WP$", "WRB"])
_SUBJECTS = frozenset(["nsubj", "nsubjpass"])
_SUBJECTLESS = frozenset(["xcomp", "conj", "advcl", "pcomp", "acl", "relcl"])


def snippet(text: str, reading: Reading) -> Span:
    """Where the words stand that hold the number and tell what it is of, on the borders of phrases."""
    doc, (first, last) = reading.first.doc, _ends(reading)
    low, high = _content(reading.sentence, first, last)
    begin, end = max(low, first.i - REACH), min(high, last.i + 1 + REACH)
    costs, wanted = _costs(begin, end, doc, first.i), _wanted(hanger(reading))
    starts = [(i, costs[i] + _LEANS * (i != low and _leans(doc[i]))) for i in range(begin, first.i + 1)]
    stops = [
        (
            i,
            costs[i]
            + _LEANS * (i != high and _leads_on(doc[i - 1]))
            + _NEXT * (i != high and _goes_on(doc[i], reading)),
        )
        for i in range(last.i + 1, end + 1)
    ]
    rated = (
        (_worth(text, doc[start], doc[stop - 1], wanted) - before - after, -start, -stop)
        for start, before in _best(starts)
        for stop, after in _best(stops)
    )
    _, start, stop = max(rated, default=(0.0, -first.i, -last.i - 1))
    opening, closing = doc[-start], doc[-stop - 1]
    end = closing.idx + len(closing.text)
    # The stop behind an abbreviated unit is one token with it ("£60m.").
    stopped = closing.i == last.i and text[reading.end : end] == "."
    return min(opening.idx, reading.start), reading.end if stopped else max(end, reading.end)


def _best(borders: list[tuple[int, float]]) -> list[tuple[int, float]]:
    """The borders that part nothing, or else all but those inside a word or a name."""
    for most in (_LEANS, _NEVER):
        if found := [border for border in borders if border[1] < most]:
            return found
    return []


def _ends(reading: Reading) -> tuple[Token, Token]:
    """The first and the last token of the figure, its unit and mark included."""
    first, last = reading.first, reading.last
    while first.i > reading.sentence.start and first.nbor(-1).idx >= reading.start:
        first = first.nbor(-1)
    while last.i + 1 < reading.sentence.end and last.nbor(1).idx < reading.end:
        last = last.nbor(1)
    return first, last


def _content(sentence: Words, first: Token, last: Token) -> tuple[int, int]:
    """Where the words of a sentence begin and end, without the marks around it."""
    doc, begin, end = sentence.doc, sentence.start, sentence.end
    while begin < first.i and _is_mark(doc[begin]):
        begin += 1
    while end > last.i + 1 and _is_mark(doc[end - 1]):
        end -= 1
    return begin, end


def _is_mark(token: Token) -> bool:
    return token.is_space or (token.is_punct and token.text not in _WORDLIKE)


def _costs(begin: int, end: int, doc: Doc, number: int) -> dict[int, float]:
    """What it costs to cut before each token of a stretch, and behind its last one."""
    costs = dict.fromkeys(range(begin, end + 1), 0.0)
    for token in doc[max(0, begin - _AROUND) : end + _AROUND]:
        low, high = min(token.i, token.head.i), max(token.i, token.head.i)
        price = _price(token, number)
        # Between a helper and its verb whole phrases may stand ("if the price rises", "has the town").
        high = low + 1 if token.dep_ in _HELPERS and token.i < token.head.i else high
        for border in range(max(low + 1, begin), min(high, end) + 1):
            costs[border] = max(costs[border], price)
    for border in range(begin + 1, end):
        before, after = doc[border - 1], doc[border]
        if after.ent_iob_ == "I" or not (before.whitespace_ or {before.text, after.text} & _MARKS):
            costs[border] = _NEVER
        elif after.text in _BRACKETS and costs[border] >= _HARDLY:
            # The bracket stands within a phrase: "a £2bn ($3bn) project".
            continue
        elif before.text in _STRONG or after.text in _STRONG:
            costs[border] = min(costs[border], _CLAUSE_END)
        elif "," in (before.text, after.text) and costs[border] < _HARDLY:
            costs[border] *= _COMMA
    return costs


def _price(token: Token, number: int) -> float:
    """What it costs to part a word from the one it belongs to."""
    relation, head = token.dep_, token.head
    if relation == "mark" and token.lower_ == "that":
        return 0.0
    if relation in ("ccomp", "acl") and head.i < token.i and _denies(head, token):
        return _HARDLY
    # What somebody does besides may be left out; what was done by somebody may not lose the doer.
    besides = token.pos_ == "VERB" and token.i > number
    joined = relation == "conj" and (besides or any(child.dep_ in _SUBJECTS for child in token.children))
    if joined or (relation == "ccomp" and token.i < head.i):
        return _CLAUSE_END
    adverb = relation in ("advmod", "npadvmod") and (token.i < head.i or head.pos_ in ("ADJ", "ADV"))
    if relation in _TIGHT or adverb or (relation == "prep" and token.lower_ in ("of", "than", "as")):
        return _HARDLY
    near = relation == "prep" and head.i == token.i - 1 and head.pos_ == "VERB"
    return _COSTS["relcl"] if near else _COSTS.get(relation, _OTHER)


def is_taken_back(reading: Reading) -> bool:
    """Whether the clause of the number is one that the words over it take back ("no evidence that")."""
    token = hanger(reading)
    for _ in range(_AROUND):
        head = token.head
        if token.dep_ in ("ccomp", "acl") and head.i < token.i and _denies(head, token):
            return True
        token = head
    return False


def _denies(word: Token, clause: Token) -> bool:
    """Whether a verb or noun takes back the clause it leads to ("denied that", "no evidence that")."""
    if word.lemma_.lower() in _DENIALS:
        return True
    negated = any(child.dep_ == "neg" or child.lower_ in ("no", "false") for child in word.children)
    return negated and any(child.dep_ == "mark" for child in clause.children)


def _leans(token: Token) -> bool:
    """Whether a word leans on what stands before it, so that a snippet had better not begin with it."""
    joins = token.dep_ == "cc" or token.tag_ in _RELATIVE or (token.dep_ == "mark" and token.lower_ == "that")
    return joins or _is_mark(token)


def _leads_on(token: Token) -> bool:
    """Whether a word leads on to what stands behind it, so that a snippet had better not end with it."""
    if token.pos_ in ("DET", "SCONJ", "AUX") or token.dep_ in _OPENING or token.tag_ in _RELATIVE:
        return True
    if token.pos_ == "VERB" and any(child.dep_ in _COMPLEMENTS for child in token.rights):
        return True
    opens = token.dep_ in _SUBJECTS and token.head.i > token.i
    return opens or (_is_mark(token) and token.text not in (")", "]"))


def _goes_on(token: Token, reading: Reading) -> bool:
    """Whether what the figure is of or for would follow at once ("48.7 percent | for Odinga")."""
    return token.pos_ == "ADP" and token.nbor(-1).i in (reading.last.i, hanger(reading).i)


def _wanted(anchor: Token) -> list[tuple[int, float]]:
    """The words a snippet had better hold, each with what it is worth: those over the number to its verb."""
    wanted, token = [(anchor.i, _NOUN)], anchor
    for _ in range(8):
        if token.pos_ in ("VERB", "AUX") and token.i != anchor.i:
            return wanted + _around_verb(token)
        if token.head.i == token.i:
            break
        token = token.head
        if token.pos_ in ("NOUN", "PROPN", "ADJ"):
            wanted.append((token.i, _NOUN))
    return wanted + (_around_verb(anchor) if anchor.pos_ == "VERB" else [])


def _around_verb(verb: Token) -> list[tuple[int, float]]:
    """A verb with its subject and object; one without a subject has that of the verb or noun above."""
    wanted = [(verb.i, _VERB)]
    wanted += [(child.i, _OBJECT) for child in verb.children if child.dep_ in ("dobj", "obj", "xcomp")]
    for _ in range(3):
        own = next((child for child in verb.children if child.dep_ in _SUBJECTS), None)
        if own is not None and own.tag_ not in _RELATIVE:
            return [*wanted, (own.i, _SUBJECT)]
        if verb.dep_ not in _SUBJECTLESS:
            break
        verb = verb.head
        if verb.pos_ in ("NOUN", "PROPN"):
            return [*wanted, (verb.i, _SUBJECT)]
    return wanted


def _worth(text: str, first: Token, last: Token, wanted: list[tuple[int, float]]) -> float:
    """What is gained by the words of a stretch, less what its length costs and marks left open."""
    held = sum(worth for index, worth in wanted if first.i <= index <= last.i)
    words = text[first.idx : last.idx + len(last.text)]
    length = len(words)
    size = max(0, SHORT - length) * 0.07 + max(0, length - LONG) * 0.1 + (_NEVER if length > LONGEST else 0)
    single = (
        (words.count("“") != words.count("”")) + words.count('"') % 2 + (words.count("(") != words.count(")"))
    )
    return held - size - _OPEN_MARK * single
