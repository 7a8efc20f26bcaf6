"""The words around a number as the text has them, cut where the parse has a border: "… much of his 60 years".

Of all stretches that hold the number the best is taken: it cuts no name and no phrase, and holds the verb,
its subject, and the nouns that the number hangs on.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from newsreader.analysis.figures.concept import hanger
from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.figures.wanted import RELATIVE, SUBJECTS, is_condition, is_governed, wanted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Words

    from newsreader.article.model import Span

REACH = 40
"""Words looked at on either side of the number."""


class Size(NamedTuple):
    """How much of a sentence is wanted.

    Attributes:
        whole: Characters of a sentence that is taken as it is.
        least, most, longest: Characters a piece had better have at least and at most, and never more than.
        adjunct: What it costs to begin with a phrase that belongs to a word before it.
    """

    whole: int
    least: int
    most: int
    longest: int
    adjunct: float


BRIEF, FULL = Size(0, 40, 70, 120, 0.0), Size(200, 80, 130, 220, 2.5)
"""A line or two for a list, and what tells a reader by itself what the number is of."""

_NEVER = 99.0
_TOO_LONG = -50.0
"""Worth less than which a stretch is longer than any may be."""
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


def snippet(text: str, reading: Reading, size: Size = FULL) -> Span:
    """Where the words stand that hold the number and tell what it is of, on the borders of phrases."""
    doc, (first, last) = reading.first.doc, _ends(reading)
    low, high = _content(reading.sentence, first, last)
    start, stop = low, high
    if doc[high - 1].idx + len(doc[high - 1].text) - doc[low].idx > size.whole:
        start, stop = _stretch(text, reading, (low, high), (first.i, last.i), size)
    start, stop = _closed(doc[start:stop], reading.sentence)
    opening, closing = doc[start], doc[stop - 1]
    end = closing.idx + len(closing.text)
    # The stop behind an abbreviated unit is one token with it ("£60m.").
    stopped = closing.i == last.i and text[reading.end : end] == "."
    return min(opening.idx, reading.start), reading.end if stopped else max(end, reading.end)


def _closed(piece: Words, sentence: Words) -> Span:
    """The tokens of a piece, with the quotation mark right before or behind it whose other one it holds."""
    doc, start, stop = piece.doc, piece.start, piece.end
    for one, other in (('"', '"'), ("“", "”")):
        if one == other and piece.text.count(one) % 2 == 0:
            continue
        missing = piece.text.count(other) - piece.text.count(one)
        if start > sentence.start and doc[start - 1].text == one and (missing > 0 or one == other):
            start -= 1
        elif stop < sentence.end and doc[stop].text == other and (missing < 0 or one == other):
            stop += 1
    return start, stop


def _stretch(text: str, reading: Reading, content: Span, number: Span, size: Size) -> Span:
    """The tokens of the best piece of a long sentence, which holds those of the number."""
    doc, (low, high), (first, last) = reading.first.doc, content, number
    begin, end = max(low, first - REACH), min(high, last + 1 + REACH)
    costs, words = _costs(begin, end, doc, first), wanted(hanger(reading))
    starts = [
        (i, costs[i] + (i != low) * (_LEANS * _leans(doc[i]) + size.adjunct * _hangs_back(doc[i])))
        for i in range(begin, first + 1)
    ]
    stops = [
        (
            i,
            costs[i]
            + _LEANS * (i != high and _leads_on(doc[i - 1]))
            + _NEXT * (i != high and _goes_on(doc[i], reading)),
        )
        for i in range(last + 1, end + 1)
    ]
    best = (-math.inf, -first, -last - 1)
    # Borders that part nothing, or else all but those inside a word or a name.
    for most in (_LEANS, _NEVER):
        rated = (
            (_worth(text, doc[start], doc[stop - 1], words, size) - before - after, -start, -stop)
            for start, before in starts
            if before < most
            for stop, after in stops
            if after < most
        )
        best = max(rated, default=best)
        if best[0] > _TOO_LONG:
            break
    return -best[1], -best[2]


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
    if is_governed(token) or is_condition(token):
        return _HARDLY
    # What somebody does besides may be left out; what was done by somebody may not lose the doer.
    besides = token.pos_ == "VERB" and token.i > number
    joined = relation == "conj" and (besides or any(child.dep_ in SUBJECTS for child in token.children))
    if joined or (relation == "ccomp" and token.i < head.i):
        return _CLAUSE_END
    adverb = relation in ("advmod", "npadvmod") and (token.i < head.i or head.pos_ in ("ADJ", "ADV"))
    if relation in _TIGHT or adverb or (relation == "prep" and token.lower_ in ("of", "than", "as")):
        return _HARDLY
    near = relation == "prep" and head.i == token.i - 1 and head.pos_ == "VERB"
    return _COSTS["relcl"] if near else _COSTS.get(relation, _OTHER)


def _leans(token: Token) -> bool:
    """Whether a word leans on what stands before it, so that a snippet had better not begin with it."""
    joins = token.dep_ == "cc" or token.tag_ in RELATIVE or (token.dep_ == "mark" and token.lower_ == "that")
    return joins or _is_mark(token)


def _hangs_back(token: Token) -> bool:
    """Whether a phrase begins that is said of a word before it ("came | by boat"), and no clause."""
    top = token
    for _ in range(_AROUND):
        if top.head.i < token.i or top.head.i == top.i:
            break
        top = top.head
    clause = top.pos_ in ("VERB", "AUX") and top.dep_ != "prep"
    return top.head.i < token.i and not clause


def _leads_on(token: Token) -> bool:
    """Whether a word leads on to what stands behind it, so that a snippet had better not end with it."""
    if token.pos_ in ("DET", "SCONJ", "AUX") or token.dep_ in _OPENING or token.tag_ in RELATIVE:
        return True
    if token.pos_ == "VERB" and any(child.dep_ in _COMPLEMENTS for child in token.rights):
        return True
    opens = token.dep_ in SUBJECTS and token.head.i > token.i
    return opens or (_is_mark(token) and token.text not in (")", "]"))


def _goes_on(token: Token, reading: Reading) -> bool:
    """Whether what the figure is of or for would follow at once ("48.7 percent | for Odinga")."""
    return token.pos_ == "ADP" and token.nbor(-1).i in (reading.last.i, hanger(reading).i)


def _worth(text: str, first: Token, last: Token, words: list[tuple[int, float]], size: Size) -> float:
    """What is gained by the words of a stretch, less what its length costs and marks left open."""
    held = sum(worth for index, worth in words if first.i <= index <= last.i)
    piece = text[first.idx : last.idx + len(last.text)]
    length = len(piece)
    cost = max(0, size.least - length) * 0.07 + max(0, length - size.most) * 0.1
    single = (
        (piece.count("“") != piece.count("”")) + piece.count('"') % 2 + (piece.count("(") != piece.count(")"))
    )
    return held - cost - _OPEN_MARK * single - _NEVER * (length > size.longest)
