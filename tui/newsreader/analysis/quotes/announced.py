"""Quotations by who leads up to them, where the tagger is in doubt or finds no cue.

"… accepted defeat and said of the gap between the clubs: “It is huge.”"; "Ada Bell, in a statement: “…”";
"Bell defended the plan. “It will save lives.”"
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsreader.analysis.quotes.lexicon import FINITE, VERBS
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.stretches import LONG, SHORT, stretch_of
from newsreader.analysis.quotes.subjects import can_speak, subject_of
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.unowned import is_sentence
from newsreader.analysis.quotes.verbs import ATTITUDES, FINDINGS, FORCE, PLAIN, SPEECH_NOUNS, WORKS, as_set
from newsreader.article.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SCORE = 0.6
"""How often what a colon or a sentence of its own leads up to is said by that sentence's speaker."""

_NAMED = frozenset(verb for verb, force in FORCE.items() if force == "named")
_SAYING = (frozenset(FORCE) - ATTITUDES - FINDINGS - WORKS - _NAMED) | PLAIN | {"put"}
_STANDS = as_set("accuse attack condemn criticise criticize denounce dismiss echo praise welcome")
"""Verbs of which the agent of a passive speaks: "The report was welcomed by Ada Bell."."""

_GIVING = as_set("have issue make give send offer post deliver release leave add put")
"""Verbs whose object is what somebody says: "had a message for the council"."""

_OTHERWISE = as_set(
    """accept ask call caption charge commit continue decide decline estimate fault float issue mention offer
    order pen pitch point post press project propose publish put read refuse release report shoot sign snap
    submit text threaten write"""
)
"""Verbs that tell of deeds as often as of words: a sentence of its own with one leads up to nothing."""

_SIGNED = re.compile(r"\s{0,3}[-–—―]")
"""What may sign a quotation with another name."""

_ENDS = (".", "!", "?", "…")
_MOST = 60
"""Words that lead up to a quotation, at most."""

_NAME = 15
"""Words that name who speaks where no verb says so, at most."""


def find_announced(tokens: Tokens, paragraphs: Sequence[Span], reports: Sequence[Report]) -> Iterator[Report]:
    """Quotations that nobody reports, each right behind a colon or a statement, with who speaks before it.

    One that goes on with what the sentence before reports takes its speaker from there.
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
            found = _follower(tokens, number) or _statement(tokens, number, paragraphs)
        if found is None or found[0] in quoting or _names(tokens.doc, words, found[1]):
            continue
        cue, source = found
        if cue in known:
            yield Report(tuple(words), score=SCORE, goes_with=known[cue].content[0])
        else:
            yield Report(tuple(words), (cue,), cue, source, score=SCORE)


Found = tuple[int, tuple[int, ...]]
"""The head of a cue, and the words that name who speaks."""


def _announcement(tokens: Tokens, first: int) -> Found | None:
    """Who a sentence with a colon says is quoted behind it."""
    colon = _before(tokens, first)
    if colon < 0 or tokens.doc[colon].text != ":" or tokens.block[colon] != tokens.block[first]:
        return None
    lead = _sentence_to(tokens, colon)
    return _by_verb(tokens, lead, colon=True) or _by_name(tokens, lead)


def _statement(tokens: Tokens, number: int, paragraphs: Sequence[Span]) -> Found | None:
    """Who speaks in the sentence of its own right before a quotation that is one, too.

    Across paragraphs only where the quotation opens the second one.
    """
    first, end = (int(edge) for edge in tokens.ranges[number])
    before = _before(tokens, first)
    if before < 0 or end - first < LONG or tokens.doc[before].text not in _ENDS:
        return None
    if tokens.segment[before] >= 0 or not _is_near(tokens, before, number, paragraphs):
        return None
    lead = _sentence_to(tokens, before)
    return _by_verb(tokens, lead, colon=False) if lead[-1] - lead[0] < len(lead) else None


def _is_near(tokens: Tokens, before: int, number: int, paragraphs: Sequence[Span]) -> bool:
    """Whether two places are in the same paragraph, or the second one opens and fills the next."""
    start, end = tokens.segments[number].outer
    at = bisect_right(paragraphs, start, key=lambda paragraph: paragraph[0]) - 1
    if at < 0 or end > paragraphs[at][1] or _SIGNED.match(tokens.text, end):
        return False
    place = tokens.doc[before].idx
    if place >= paragraphs[at][0]:
        return True
    fills = start == paragraphs[at][0] and end + 2 >= paragraphs[at][1]
    return fills and at > 0 and paragraphs[at - 1][0] <= place < paragraphs[at - 1][1]


def _before(tokens: Tokens, first: int) -> int:
    """The last word or sign before a quotation."""
    at = first - 1
    while at >= 0 and (tokens.mark[at] == 1 or tokens.doc[at].is_space):
        at -= 1
    return at


def _sentence_to(tokens: Tokens, last: int) -> Sequence[int]:
    """The words of a sentence, outside quotation marks, up to a place."""
    start = last
    while start > 0 and last - start < _MOST and tokens.sentence[start - 1] == tokens.sentence[last]:
        start -= 1
    return [i for i in range(start, last + 1) if tokens.segment[i] < 0 and not tokens.mark[i]]


def _by_verb(tokens: Tokens, lead: Sequence[int], *, colon: bool) -> Found | None:
    """The last verb, if it is one of speech, and its subject; without a colon the last of the statement's."""
    verbs = [tokens.doc[i] for i in reversed(lead) if tokens.doc[i].tag_ in VERBS]
    if not colon:
        verbs = [verb for verb in verbs if _is_main(verb, lead, colon) or verb.dep_ == "relcl"]
    if not verbs or not _announces(verbs[0], colon) or not _is_main(verbs[0], lead, colon):
        return None
    source = tuple(word for word in subject_of(verbs[0]) if word in lead)
    return (verbs[0].i, source) if source and can_speak(_root(tokens.doc, source)) else None


def _follower(tokens: Tokens, number: int) -> Found | None:
    """Who is said right behind a quotation to say it, and nothing else: "…," Bell admits."""
    after, doc = int(tokens.ranges[number, 1]), tokens.doc
    while after < len(doc) and tokens.mark[after] == 2:
        after += 1
    if doc[after - 1].text not in (",", "?", "!") and doc[after - 2].text not in (",", "?", "!"):
        return None
    for verb in doc[after : after + _NAME]:
        if verb.tag_ in FINITE and verb.lemma_.lower() in FORCE:
            source = subject_of(verb)
            beside = bool(source) and min(verb.i, *source) == after and _announces(verb, True)
            return (verb.i, source) if beside and can_speak(_root(doc, source)) else None
    return None


def _announces(verb: Token, colon: bool) -> bool:
    """Whether a verb leads up to words: "said", before a colon "was blunt" and "had a message" as well."""
    lemma = verb.lemma_.lower()
    kids = list(verb.children)
    if any(kid.dep_ == "neg" or kid.tag_ == "MD" for kid in kids):
        return False
    if verb.tag_ == "VBN" and any(kid.dep_ == "auxpass" for kid in kids):
        return lemma in _STANDS and any(kid.dep_ == "agent" for kid in kids)
    if verb.tag_ not in (*FINITE, "VBG"):
        return False
    if not colon:
        return lemma in _SAYING - _OTHERWISE
    if lemma == "be":
        return any(kid.dep_ == "acomp" for kid in kids)
    given = any(kid.dep_ == "dobj" and kid.lemma_.lower() in SPEECH_NOUNS for kid in kids)
    return lemma in _SAYING or (lemma in _GIVING and given)


def _is_main(verb: Token, lead: Sequence[int], colon: bool) -> bool:
    """Whether a verb stands in the sentence's own statement, which the parser may hang into the quotation.

    Before a colon it may as well be what somebody is said to have said.
    """
    at = verb
    if colon and verb.tag_ == "VBG" and any(kid.dep_ == "nsubj" for kid in verb.lefts):
        return True
    while at.head != at and lead[0] <= at.head.i <= lead[-1]:
        bare = not any(kid.dep_ == "mark" or kid.tag_ == "WRB" for kid in at.children)
        joined = at.dep_ in ("conj", "parataxis") or (at.dep_ in ("advcl", "xcomp") and bare)
        if not joined and not (colon and at.dep_ == "ccomp"):
            return False
        at = at.head
    return True


def _by_name(tokens: Tokens, lead: Sequence[int]) -> Found | None:
    """The colon itself and the name that opens a lead without a verb: "Ada Bell, in a statement:"."""
    doc = tokens.doc
    if not lead or any(doc[i].tag_ in VERBS for i in lead):
        return None
    end = next((n for n, i in enumerate(lead) if doc[i].text in (",", ":", "(") or doc[i].tag_ == "IN"), 0)
    source = tuple(i for i in lead[:end] if not doc[i].is_space)
    if not 0 < len(source) <= _NAME or doc[source[-1]].tag_ not in ("NNP", "NNPS", "NN", "NNS"):
        return None
    return (lead[-1], source) if can_speak(doc[source[-1]]) else None


def _root(doc: Doc, source: Sequence[int]) -> Token:
    return next((doc[i] for i in source if doc[i].head.i not in source), doc[source[0]])


def _names(doc: Doc, words: Sequence[int], source: Sequence[int]) -> bool:
    """Whether a quotation names its speaker, who would say "I"."""
    name = _root(doc, source)
    return name.pos_ == "PROPN" and any(doc[i].text == name.text for i in words)
