"""The words around a number that no noun is tied to, from its verb on: "took … to climb", "… said no"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from newsreader.analysis.figures.concept import hanger
from newsreader.analysis.figures.reading import Reading

if TYPE_CHECKING:
    from spacy.tokens import Token

    from newsreader.article.model import Span

MOST = 8
"""Words a clause may take before its number from its verb on, or after it up to its verb."""
FEW = 5
"""Words it may take where its verb stands on the other side of the number, or far away."""

_STOPS = frozenset(
    [",", ";", ":", "(", ")", "[", "]", "—", "–", "--", "“", "”", '"', "…", "...", ".", "!", "?"]
)
_LOOSE = frozenset(["ADP", "DET", "CCONJ", "SCONJ", "PART", "AUX", "PUNCT", "SPACE", "SYM"])
_RELATIVE = frozenset(["WDT", "WP", "WP$", "WRB"])
_TELLING = frozenset(["NOUN", "PROPN", "VERB", "ADJ"])
_BARE = frozenset(
    [
        "worth",
        "more",
        "less",
        "fewer",
        "many",
        "much",
        "other",
        "another",
        "past",
        "last",
        "next",
        "first",
        "further",
        "be",
        "is",
        "are",
    ]
)
"""Words that say nothing of a number by themselves ("the past … ")."""
_SUBJECT_WORDS = 4
_HELPERS = frozenset(["aux", "auxpass", "neg", "advmod", "nsubj", "nsubjpass"])
_OBJECTS = frozenset(["him", "me", "us", "them", "her"])
_SUBJECTS = frozenset(["nsubj", "nsubjpass"])


def clause_around(reading: Reading) -> Span | None:
    """Where the smallest clause with the number stands, a few words at most; None where it says no more."""
    first, last = _ends(reading)
    anchor = hanger(reading)
    verb, leads = _verb(anchor)
    before = _before(first, None if leads else verb, reading)
    after = _after(last, verb, reading, FEW if verb is not None and verb.i < first.i and not leads else MOST)
    if not _tells((*before, *after)) and anchor.pos_ != "VERB":
        before = _before(first, None, reading, past_comma=True)
    if not _tells((*before, *after)):
        return None
    begin = before[0].idx if before else reading.start
    return begin, after[-1].idx + len(after[-1].text) if after else reading.end


def _ends(reading: Reading) -> tuple[Token, Token]:
    """The first and the last token of the figure, its unit and mark included."""
    first, last = reading.first, reading.last
    while first.i > reading.sentence.start and first.nbor(-1).idx >= reading.start:
        first = first.nbor(-1)
    while last.i + 1 < reading.sentence.end and last.nbor(1).idx < reading.end:
        last = last.nbor(1)
    return first, last


def _verb(anchor: Token) -> tuple[Token | None, bool]:
    """The nearest verb over the number, and whether the number is in its subject and leads on to it."""
    token, leads = anchor, False
    for _ in range(8):
        if token.pos_ in ("VERB", "AUX"):
            return token, leads
        if token.head.i == token.i:
            break
        leads = token.dep_ in _SUBJECTS
        token = token.head
    return None, False


def _tells(words: Iterable[Token]) -> bool:
    return any(word.pos_ in _TELLING and word.lower_ not in _BARE for word in words)


def _before(first: Token, verb: Token | None, reading: Reading, *, past_comma: bool = False) -> list[Token]:
    """The words before the number: from its verb on, or else those of its phrase.

    Args:
        past_comma: Whether a comma may part the number from what it says of ("a tablet, worth $5").
    """
    words: list[Token] = []
    for token in reversed(first.doc[max(reading.sentence.start, first.i - MOST) : first.i]):
        if verb is not None and token.i == verb.i:
            return [*_helpers(verb, reading.sentence.start), token, *words]
        ends = _is_stop(token) or token.pos_ == "SCONJ"
        if ends and not (past_comma and token.text == "," and _leads_on(words)):
            break
        words.insert(0, token)
    return _phrase(words[-FEW:])


def _leads_on(words: list[Token]) -> bool:
    """Whether words behind a comma say nothing by themselves, and begin nothing else."""
    return not _tells(words) and all(word.dep_ != "cc" for word in words)


def _phrase(words: list[Token]) -> list[Token]:
    """The words without those that belong to what stands further left, or to the bound ("at least")."""
    if words and words[-1].i and words[-1].lower_ in ("least", "most") and words[-1].nbor(-1).lower_ == "at":
        words = words[:-2]
    while words:
        told = _tells(words[1:])
        joined = words[0].i and not words[0].nbor(-1).whitespace_
        if not (joined or words[0].pos_ in _LOOSE - {"ADP"} or words[0].tag_ in _RELATIVE) and not (
            words[0].pos_ == "ADP" and told
        ):
            break
        words = words[1:]
    return words


def _helpers(verb: Token, start: int) -> list[Token]:
    """The words right before a verb that belong to it, with a short subject: "the town has never"."""
    kept: list[Token] = []
    at = verb
    while at.i > start and len(kept) < 4:
        at = at.nbor(-1)
        if at.head.i != verb.i or at.dep_ not in _HELPERS or at.right_edge.i != at.i:
            break
        if at.dep_ in _SUBJECTS:
            return [*_short_subject(at), *kept]
        if at.left_edge.i != at.i:
            break
        kept.insert(0, at)
    return kept


def _short_subject(noun: Token) -> list[Token]:
    """A subject of a few words without its article; nothing for a longer one or "who"."""
    words = [*noun.doc[noun.left_edge.i : noun.i + 1]]
    if words[0].pos_ == "DET" and len(words) > 1:
        words = words[1:]
    unclear = noun.tag_ in _RELATIVE or noun.lower_ in _OBJECTS or any(_is_stop(word) for word in words)
    return [] if unclear or len(words) > _SUBJECT_WORDS else words


def _after(last: Token, verb: Token | None, reading: Reading, most: int) -> list[Token]:
    """The words after the number to the end of its clause, whole phrases only."""
    words: list[Token] = []
    stop = min(reading.sentence.end, last.i + 1 + most)
    end = max(verb.right_edge.i, last.i) if verb is not None else stop
    for token in last.doc[last.i + 1 : min(stop, end + 1)]:
        leaves = verb is None or verb.i < last.i
        opens = token.tag_ in _RELATIVE or token.pos_ == "SCONJ" or token.dep_ == "cc"
        if _is_stop(token) or (leaves and opens):
            break
        words.append(token)
    cut = len(words) == most
    while words and (_is_open(words[-1]) or words[-1].dep_ == "cc" or (cut and _is_begun(words[-1]))):
        words.pop()
    return words


def _is_open(token: Token) -> bool:
    """Whether a word cannot end a phrase: one that leads on, or stands before its head or inside a word."""
    if token.pos_ in _LOOSE and token.dep_ != "prt":
        return True
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    split = following is not None and not token.whitespace_ and not _is_stop(following)
    return split or (token.head.i > token.i and token.dep_ not in ("ccomp", "advcl"))


def _is_begun(token: Token) -> bool:
    """Whether a verb's object or complement is still to come."""
    return token.pos_ == "VERB" and token.right_edge.i > token.i


def _is_stop(token: Token) -> bool:
    """Whether a clause ends at a token."""
    return (
        token.text in _STOPS
        or token.is_space
        or (token.text == "-" and bool(token.i == 0 or token.nbor(-1).whitespace_))
    )
