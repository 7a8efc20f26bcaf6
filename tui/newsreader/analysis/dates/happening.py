"""Which clause tells what happens at a time: the one whose verb the time dates, from the parse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from newsreader.analysis.clauses import whole_clause
from newsreader.analysis.dates.tense import STEPS, is_verb, tense_of
from newsreader.analysis.dates.words import WEEKDAYS
from newsreader.analysis.grammar import FINITE, POINTERS, SPEECH, SUBJECT, above, as_set, end_of, tokens_at
from newsreader.article.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

_MAYBE = frozenset(("could", "might", "may", "can", "should"))
_WOULD = frozenset(("would", "'d", "’d"))
_WISHED = as_set("""hope predict forecast project wish fear dream bet gamble love chance potential possibility
    prospect likelihood likely unlikely""")
"""Verbs and nouns whose content nobody knows or has settled: no plan, and no fact."""

_PLANS = as_set("agreement bill budget deal draft law legislation measure plan proposal reform scheme")
"""What settles what would happen: "the bill would ban it"."""

_CONTENT = frozenset(("ccomp", "xcomp", "acl"))
_IF = frozenset(("if", "unless", "whether", "until", "till", "than"))
_SAME_TIME = frozenset(("when", "as", "while"))
_SAME_ACT = frozenset(("by", "in"))
"""Prepositions whose gerund tells how a thing is done, and so of the same time."""

_SETTING = frozenset(("in", "during", "at", "on"))
_OTHER_TIME = frozenset(("after", "before", "since", "following", "until", "till", "despite", "amid"))
"""Prepositions whose object happens at another time than the verb."""

_SAME_DAY = frozenset(("after", "following", "despite", "amid"))
"""Those whose object may happen on the day of the verb: "they agreed after a meeting on Monday"."""


_VERBLESS = frozenset(("advcl", "acl", "relcl", "appos"))
_DESCRIBING = frozenset(("relcl", "acl"))
_PARTS = _DESCRIBING | {"advcl", "conj", "appos"}
"""What may be left out at the edge of a clause where it holds another time."""

_BOUND = frozenset(("mark", "cc", "punct"))
_FEWEST_WORDS = 4
_SOME = as_set("another others both none half percent")
_TELLING = frozenset(("prep", "relcl", "acl", "appos", "amod", "conj"))
_OWNERS = frozenset(("his", "her", "its", "their"))


class Happening(NamedTuple):
    """What a time dates.

    Attributes:
        top: The number of the verb that the clause is built on: the one dated, or one above it.
        clause: The words that say by themselves what happens then.
        is_said: Whether it is the content of the verb of the clause.
        pronoun: The subject of the clause, whose it is, or its object, where only words before the clause
            name that: "it", "another nine".
    """

    top: int
    clause: Span
    is_said: bool
    pronoun: Span | None


def happening(sentence: Tokens, place: Span, others: Sequence[Span]) -> Happening | None:
    """What happens at a time, or None where no clause with a subject tells of it as a fact.

    A time in a side clause dates no more than that clause, which is shown with its own subject or, where it
    describes a noun, with the noun. One that tells nothing by itself, and a participle, are shown in the
    clause over them, unless that has a time of its own. What is said stays together with who says it.

    Args:
        place: The time.
        others: The other times of the sentence at which something happens.
    """
    time = tokens_at(sentence.doc, place)
    if time is None:
        return None
    for verb in (_dated(time.root), *(child for child in time.root.children if child.dep_ == "relcl")):
        top = _top(verb, others) if verb is not None else None
        if verb is None or top is None:
            continue
        if clause := _clause(sentence, top, time, () if verb.lower_ in SPEECH else others):
            is_said = top.i != verb.i and any(
                child.dep_ == "ccomp" and verb in child.subtree for child in top.children
            )
            return Happening(top.i, clause, is_said, _pronoun(top, clause))
    return None


def _dated(token: Token) -> Token | None:
    """The verb over a word, where no clause without a verb and no event of another time is between them.

    None over the times of "open until Monday, it …" and of "since the raid in May it …".
    """
    time, within = token, _within_subject(token)
    is_day = any(word.lower_ in WEEKDAYS for word in token.subtree)
    token, passed_noun = within or token, within is not None
    for _ in range(STEPS):
        if is_verb(token):
            return token
        is_verbless = token.i != time.i and token.dep_ in _VERBLESS and token.ent_type_ != "GPE"
        is_other = passed_noun and token.lower_ in _OTHER_TIME
        is_same_day = is_day and token.lower_ in _SAME_DAY and token.head.dep_ not in SUBJECT
        is_apart = is_verbless or (is_other and not is_same_day)
        if is_apart or token.head.i == token.i:
            return None
        passed_noun = passed_noun or (token.i != time.i and token.pos_ in {"NOUN", "PROPN"})
        token = token.head
    return None


def _within_subject(time: Token) -> Token | None:
    """The noun behind which a time stands in the subject of a verb: "unrest after the vote Sunday led to"."""
    verb, first = time.head, time.left_edge
    before = first.nbor(-1) if first.i > time.sent.start else first
    is_bare = time.dep_ == "npadvmod" and verb.i > time.i and before.pos_ in {"NOUN", "PROPN"}
    subjects = (child for child in verb.children if child.dep_ in SUBJECT and child.i < before.i)
    return before if is_bare and any(subject.is_ancestor(before) for subject in subjects) else None


def _is_open(verb: Token) -> bool:
    """Whether a verb tells of what may be, or would be if something else were."""
    return _has_helper(verb, _MAYBE) or any(
        child.dep_ == "advcl" and "if" in _marks(child) for child in verb.children
    )


def _is_unsettled(verb: Token) -> bool:
    """Whether what a verb tells of is only wished or predicted, and not planned or announced."""
    return verb.dep_ in _CONTENT and verb.head.lemma_.lower() in _WISHED


def is_imagined(sentence: Tokens, place: Span) -> bool:
    """Whether what would happen at a time to come is neither said nor planned: "the dam would break"."""
    time = tokens_at(sentence.doc, place)
    verb = _dated(time.root) if time is not None else None
    if verb is None or not _has_helper(verb, _WOULD) or above(verb, "conj").dep_ == "ccomp":
        return False
    beside = (verb.head, *verb.children, *(token for child in verb.children for token in child.children))
    return not any(token.lemma_ in _PLANS for token in beside)


def _has_helper(verb: Token, words: frozenset[str]) -> bool:
    """Whether such a word goes with a verb that is not negated."""
    helped = any(child.dep_ == "aux" and child.lower_ in words for child in verb.children)
    return helped and not any(child.dep_ == "neg" for child in verb.children)


def _top(verb: Token, others: Sequence[Span]) -> Token | None:
    """The verb of the clause that is to be shown; None where that has no subject or is no fact."""
    found: Token | None = verb
    told: Token | None = None
    if _is_unsettled(verb):
        return None
    for _ in range(STEPS):
        if found is None:
            return told
        if _is_open(found):
            return verb if found != verb and verb.dep_ == "advcl" and _can_be_shown(verb) else None
        if found.dep_ == "ROOT" or _is_own(found) or _stands_apart(found, others):
            return found
        told = found if _is_told(found) else told
        if not _goes_with_head(found) and (others or _marks(found) & _IF):
            return told
        found = _dated(found.head)
    return None


def _stands_apart(verb: Token, others: Sequence[Span]) -> bool:
    """Whether a side clause is shown without the words around it."""
    if not _is_side_clause(verb) or not _can_be_shown(verb):
        return False
    if verb.dep_ == "relcl":
        is_open = any(child.dep_ in SUBJECT and child.tag_ == "PRP" for child in verb.children)
        return bool(others) or not (is_open or verb.head.dep_ == "attr" or verb.lemma_ == "be")
    return bool(others) or not _marks(verb) & _SAME_TIME


def _is_side_clause(verb: Token) -> bool:
    return verb.dep_ in {"advcl", "relcl"} and _has_subject(verb)


def _is_told(verb: Token) -> bool:
    """Whether a participle tells something of the noun before or after it, or a clause has all it needs."""
    if _opens(verb) or verb.dep_ == "ccomp":
        return _opens(verb) or (verb.tag_ in FINITE and _has_subject(verb, pronoun=False))
    return verb.dep_ == "acl" and _can_be_shown(verb)


def _is_own(verb: Token) -> bool:
    """Whether a verb begins a main clause of its own: "He left, and she died"."""
    beside_main = verb.dep_ == "conj" and above(verb, "conj").dep_ == "ROOT"
    is_conjoined = beside_main and _has_subject(verb, pronoun=False)
    return is_conjoined or _is_joined(verb)


def _is_joined(token: Token) -> bool:
    """Whether a clause stands beside another, not in it, with a semicolon between them."""
    after = token.right_edge.i + 1
    return token.dep_ == "ccomp" and after < len(token.doc) and token.doc[after].text == ";"


def _opens(verb: Token) -> bool:
    """Whether a participle opens its sentence, so that its subject follows: "Born in 1923, the clerk …"."""
    follows = any(child.dep_ in SUBJECT and child.i > verb.right_edge.i for child in verb.head.children)
    is_bare = verb.dep_ == "advcl" and verb.tag_ == "VBN" and not _has_subject(verb)
    return is_bare and follows and verb.left_edge.i == verb.sent.start


def _goes_with_head(verb: Token) -> bool:
    """Whether a verb without a clause of its own tells of the same time as the verb over it."""
    if verb.dep_ == "pcomp":
        return verb.head.lower_ in _SAME_ACT
    if _is_side_clause(verb):
        return False
    if verb.dep_ == "advcl":
        return verb.tag_ == "VB" or bool(_marks(verb) & _SAME_TIME)
    if verb.dep_ == "acl":
        setting = verb.head.head
        return verb.tag_ == "VB" or (setting.lower_ in _SETTING and is_verb(setting.head))
    return verb.dep_ != "prep"


def _can_be_shown(verb: Token) -> bool:
    """Whether a side clause is a fact and says who or what it is about."""
    if verb.dep_ in _DESCRIBING:
        return verb.head.pos_ in {"NOUN", "PROPN", "NUM"} and verb.head.lemma_ != "one"
    return not _marks(verb) & _IF and _has_subject(verb, pronoun=False)


def _has_subject(verb: Token, pronoun: bool = True) -> bool:
    subjects = (child for child in verb.children if child.dep_ in SUBJECT or child.dep_ == "expl")
    return any(pronoun or child.pos_ != "PRON" for child in subjects)


def _marks(verb: Token) -> set[str]:
    """The words that bind a clause to the words before it."""
    return {child.lower_ for child in verb.children if child.dep_ in {"mark", "advmod"} and child.i < verb.i}


def _clause(sentence: Tokens, top: Token, time: Tokens, others: Sequence[Span]) -> Span | None:
    """The words of the clause on a verb without parts at its edges that hold other times."""
    doc, whole = time.doc, whole_clause(sentence, (time.start_char, time.end_char))
    part = doc.char_span(*whole) if whole else None
    if part is None:
        return None
    first, last = part.start, part.end - 1
    if top.dep_ != "ROOT" and (others or not (_is_own(top) and _points(top))):
        first = max(sentence.start, _opening(top).i)
        last = min(sentence.end - 1, max(_closing(top).i, time.end - 1))
    for left, right in chain(_parts_of(time, others), _outcomes(top, time)):
        if left > first and all(token.is_punct or token.is_space for token in doc[right + 1 : last + 1]):
            last = left - 1
        elif right < time.start and left <= first:
            first = right + 1
    first, last = _trimmed(sentence, min(first, time.start), last)
    return (doc[first].idx, end_of(doc[last])) if last - first + 1 >= _FEWEST_WORDS else None


def _points(verb: Token) -> bool:
    """Whether a clause has a pronoun, which may stand for words of the clause beside it."""
    return any(token.tag_ in {"PRP", "PRP$"} for token in verb.subtree)


def _opening(verb: Token) -> Token:
    """Where a clause begins: behind what binds it, or with the noun it describes, and whose name that is."""
    if binding := [child.i for child in verb.children if child.dep_ == "mark" and child.i < verb.i]:
        return verb.doc[max(binding) + 1]
    if verb.dep_ not in _DESCRIBING or (verb.dep_ == "acl" and _has_subject(verb)):
        return verb.left_edge
    noun = verb.head.head if verb.head.dep_ == "appos" else verb.head
    return noun.left_edge


def _closing(verb: Token) -> Token:
    """Where a clause ends: with its subject, where that follows."""
    if not _opens(verb):
        return verb.right_edge
    return next(child.right_edge for child in verb.head.children if child.dep_ in SUBJECT)


def _parts_of(time: Tokens, others: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """The first and last tokens of the side clauses that hold the other times and not this one."""
    spans = [tokens_at(time.doc, other) for other in others]
    roots = [span.root for span in spans if span is not None]
    for root in roots:
        token, found = root, None
        while not token.left_edge.i <= time.start <= token.right_edge.i:
            if (token.dep_ in _PARTS and token not in roots) or _is_joined(token):
                found = token
            if token.head.i == token.i:
                break
            token = token.head
        if found is not None:
            yield found.left_edge.i, found.right_edge.i


def _outcomes(top: Token, time: Tokens) -> Iterator[tuple[int, int]]:
    """The first and last tokens of a clause beside that of a past event that tells what is still to come."""
    if tense_of(top) == "past":
        for child in top.children:
            is_beside = child.dep_ == "conj" and child.left_edge.i >= time.end and _has_subject(child)
            if is_beside and tense_of(child) == "future":
                yield child.left_edge.i, child.right_edge.i


def _pronoun(top: Token, clause: Span) -> Span | None:
    """What in a clause only words before it name: its subject, or whose that is, else its object.

    "It" may also stand for what follows: "it emerged that …".
    """
    subjects = [child for verb in (top, top.head) for child in verb.children if child.dep_ in SUBJECT]
    if not subjects or subjects[0].tag_ == "WDT":
        return None
    subject = next((child for child in subjects[0].children if child.lower_ in _OWNERS), subjects[0])
    if subject.lower_ == "it" and any(child.dep_ in {"ccomp", "csubj"} for child in top.children):
        return None
    objects = [child for child in top.children if child.dep_ == "dobj" and child.lower_ in POINTERS]
    return next(
        (place for word in (subject, *objects) if (place := _open_place(word, subjects[0], clause))), None
    )


def _open_place(word: Token, subject: Token, clause: Span) -> Span | None:
    """Where a word stands that only the words before its clause name."""
    if not _points_back(word) or word.idx < clause[0]:
        return None
    before = word.doc.char_span(clause[0], word.idx, alignment_mode="contract") or ()
    named = (token for token in before if token.pos_ in {"NOUN", "PROPN"} and token not in subject.subtree)
    is_told = any(token.ent_type_ != "DATE" and (token.dep_ in SUBJECT or word != subject) for token in named)
    return None if is_told else (word.idx, end_of(word))


def _points_back(word: Token) -> bool:
    """Whether a word stands for what was named before: "it", "two", "others"."""
    is_bare = not any(child.dep_ in _TELLING for child in word.children)
    is_counted = word.tag_ == "CD" or word.lower_ in _SOME
    return word.lower_ in POINTERS or (is_counted and is_bare and word.ent_type_ != "DATE")


def _trimmed(sentence: Tokens, first: int, last: int) -> tuple[int, int]:
    """Without what binds a clause to words that are left out."""
    doc = sentence.doc
    while sentence.start < first < last and (doc[first].dep_ in _BOUND or doc[first].is_space):
        first += 1
    while first < last < sentence.end - 1 and (doc[last].dep_ in _BOUND or doc[last].is_space):
        last -= 1
    return first, last
