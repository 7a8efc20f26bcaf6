"""Quotations by who leads up to them with a colon, or follows them, where the tagger finds no cue.

"… accepted defeat and said of the gap between the clubs: “It is huge.”"; "Ada Bell, in a statement: “…”".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsreader.analysis.quotes.backed import before, names_speaker, root_of
from newsreader.analysis.quotes.lexicon import FINITE, VERBS
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.stretches import SHORT, stretch_of
from newsreader.analysis.quotes.subjects import can_speak, subject_of
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.unowned import is_sentence
from newsreader.analysis.quotes.verbs import ATTITUDES, FINDINGS, FORCE, PLAIN, SPEECH_NOUNS, WORKS, as_set

if TYPE_CHECKING:
    from spacy.tokens import Token

SCORE = 0.6
"""How often what a colon leads up to is said by whom the words before it name."""

_NAMED = frozenset(verb for verb, force in FORCE.items() if force == "named")
_SAYING = (frozenset(FORCE) - ATTITUDES - FINDINGS - WORKS - _NAMED) | PLAIN | {"put"}

_GIVING = as_set("have issue make give send offer post deliver release leave add put")
"""Verbs whose object is what somebody says: "had a message for the council"."""

_CLOSING = (",", "?", "!")
_MOST = 60
"""Words that lead up to a quotation, at most."""

_NAME = 15
"""Words that name who speaks where no verb says so, at most."""

_Found = tuple[int, tuple[int, ...]]
"""The head of a cue, and the words that name who speaks."""


def find_announced(tokens: Tokens, reports: Sequence[Report]) -> Iterator[Report]:
    """Quotations that nobody reports, each right behind a colon or before "Bell admits".

    One that goes on with what the words before the colon report takes its speaker from there.
    """
    taken = {i for report in reports for i in report.content}
    known = {report.head: report for report in reports if report.head is not None}
    quoting = {head for head, r in known.items() if any(tokens.segment[i] >= 0 for i in r.content)}
    for number, segment in enumerate(tokens.segments):
        words = stretch_of(tokens, number).tolist()
        if segment.single or not segment.opened or len(words) < SHORT or any(i in taken for i in words):
            continue
        found = _announcement(tokens, words[0])
        if found is None and is_sentence(tokens, number, words):
            found = _follower(tokens, number)
        if found is None or found[0] in quoting or names_speaker(tokens.doc, words, found[1]):
            continue
        cue, source = found
        if cue in known:
            yield Report(tuple(words), score=SCORE, goes_with=known[cue].content[0])
        else:
            yield Report(tuple(words), (cue,), cue, source, score=SCORE)


def _announcement(tokens: Tokens, first: int) -> _Found | None:
    """Who a sentence with a colon says is quoted behind it."""
    colon = before(tokens, first)
    if colon < 0 or tokens.doc[colon].text != ":" or tokens.block[colon] != tokens.block[first]:
        return None
    lead = _sentence_to(tokens, colon)
    return _by_verb(tokens, lead) or _by_name(tokens, lead)


def _sentence_to(tokens: Tokens, last: int) -> Sequence[int]:
    """The words of a sentence, outside quotation marks, up to a place."""
    start = last
    while start > 0 and last - start < _MOST and tokens.sentence[start - 1] == tokens.sentence[last]:
        start -= 1
    return [i for i in range(start, last + 1) if tokens.segment[i] < 0 and not tokens.mark[i]]


def _by_verb(tokens: Tokens, lead: Sequence[int]) -> _Found | None:
    """The last verb, if it is one of speech, and its subject."""
    verb = next((tokens.doc[i] for i in reversed(lead) if tokens.doc[i].tag_ in VERBS), None)
    if verb is None or not _announces(verb) or not _is_main(verb, lead):
        return None
    source = tuple(word for word in subject_of(verb) if word in lead)
    return (verb.i, source) if source and can_speak(root_of(tokens.doc, source)) else None


def _follower(tokens: Tokens, number: int) -> _Found | None:
    """Who is said right behind a quotation to say it, and nothing else: "…," Bell admits."""
    after, doc = int(tokens.ranges[number, 1]), tokens.doc
    while after < len(doc) and tokens.mark[after] == 2:
        after += 1
    if not any(token.text in _CLOSING for token in doc[max(0, after - 2) : after]):
        return None
    for verb in doc[after : after + _NAME]:
        if verb.tag_ in FINITE and verb.lemma_.lower() in FORCE:
            source = subject_of(verb)
            beside = bool(source) and min(verb.i, *source) == after and _announces(verb)
            return (verb.i, source) if beside and can_speak(root_of(doc, source)) else None
    return None


def _announces(verb: Token) -> bool:
    """Whether a verb leads up to words: "said", and "was blunt" and "had a message" as well."""
    lemma = verb.lemma_.lower()
    kids = list(verb.children)
    if any(kid.dep_ in ("neg", "auxpass") or kid.tag_ == "MD" for kid in kids):
        return False
    if verb.tag_ not in (*FINITE, "VBG"):
        return False
    if lemma == "be":
        return any(kid.dep_ == "acomp" for kid in kids)
    given = any(kid.dep_ == "dobj" and kid.lemma_.lower() in SPEECH_NOUNS for kid in kids)
    return lemma in _SAYING or (lemma in _GIVING and given)


def _is_main(verb: Token, lead: Sequence[int]) -> bool:
    """Whether a verb stands in the sentence's own statement, which the parser may hang into the quotation.

    It may as well be what somebody is said to have said.
    """
    at = verb
    if verb.tag_ == "VBG" and any(kid.dep_ == "nsubj" for kid in verb.lefts):
        return True
    while at.head != at and lead[0] <= at.head.i <= lead[-1]:
        bare = not any(kid.dep_ == "mark" or kid.tag_ == "WRB" for kid in at.children)
        if at.dep_ not in ("conj", "parataxis", "ccomp") and not (at.dep_ in ("advcl", "xcomp") and bare):
            return False
        at = at.head
    return True


def _by_name(tokens: Tokens, lead: Sequence[int]) -> _Found | None:
    """The colon itself and the name that opens a lead without a verb: "Ada Bell, in a statement:"."""
    doc = tokens.doc
    if not lead or lead[-1] - lead[0] >= len(lead) or any(doc[i].tag_ in VERBS for i in lead):
        return None
    end = next((n for n, i in enumerate(lead) if doc[i].text in (",", ":", "(") or doc[i].tag_ == "IN"), 0)
    source = tuple(i for i in lead[:end] if not doc[i].is_space)
    if not 0 < len(source) <= _NAME or doc[source[-1]].tag_ not in ("NNP", "NNPS", "NN", "NNS"):
        return None
    return (lead[-1], source) if can_speak(doc[source[-1]]) else None
