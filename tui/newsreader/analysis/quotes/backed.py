"""Quotations by the one whom the words before tell of, where nobody reports them.

"Bell said it was safe. “It saves lives.”"; "Bell paid tribute to the crew: “It saves lives.”".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from spacy.tokens import Doc, Token

from newsreader.analysis.quotes.lexicon import VERBS
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.stretches import LONG, SHORT, stretch_of
from newsreader.analysis.quotes.subjects import can_speak, subject_of
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.unowned import is_sentence
from newsreader.article.model import Span, span_at

SCORE = 0.6
"""How often such a quotation is the same speaker's."""

_SIGNED = re.compile(r"\s{0,3}[-–—―]")
"""What may sign a quotation with another name."""

_ENDS = (".", "!", "?", "…")
_MOST = 60
"""Words of a sentence that are looked at, at most."""

_ONE = frozenset({"he", "she"})
_SILENT = frozenset({"decline", "refuse"})
"""Verbs of those who say nothing more."""


def find_backed(tokens: Tokens, paragraphs: Sequence[Span], reports: Sequence[Report]) -> Iterator[Report]:
    """Quotations of a sentence or more that nobody reports, each behind words that tell of one speaker.

    Across paragraphs only where the quotation is all of the second one, and where those words report speech.
    """
    taken = {i for report in reports for i in report.content}
    told = _by_sentence(tokens, reports)
    for number, segment in enumerate(tokens.segments):
        words = stretch_of(tokens, number).tolist()
        if segment.single or len(words) < SHORT or any(i in taken for i in words):
            continue
        at = before(tokens, words[0])
        if at < 0 or tokens.segment[at] >= 0 or not _is_near(tokens, at, number, paragraphs):
            continue
        if tokens.doc[at].text != ":" and not is_sentence(tokens, number, words):
            continue
        found = _after(tokens, at, words, told.get(int(tokens.sentence[at]), ()))
        if found is not None:
            yield found


def _after(tokens: Tokens, at: int, words: Sequence[int], told: Sequence[Report]) -> Report | None:
    """The quotation as whose it is by what ends right before it."""
    sign, said = tokens.doc[at].text, tuple(words)
    if told:
        report = _speaking(tokens, told) if sign in _ENDS and len(words) >= LONG else None
        return report and Report(said, score=SCORE, goes_with=report.content[0])
    beside = sign in (":", *_ENDS) and tokens.block[at] == tokens.block[words[0]]
    source = _told_of(tokens, at) if beside else ()
    return Report(said, source=source, score=SCORE) if source else None


def _told_of(tokens: Tokens, last: int) -> tuple[int, ...]:
    """Who does what the sentence that ends at a place tells: the person of its main verb.

    Before a colon it is who does the last thing told, which may be an office or a firm as well.
    """
    doc, lead = tokens.doc, _sentence_to(tokens, last)
    colon = doc[last].text == ":"
    verbs = [doc[i] for i in lead if doc[i].tag_ in VERBS and (colon or doc[i].dep_ == "ROOT")]
    if not verbs or any(kid.dep_ == "neg" for kid in verbs[-1].children):
        return ()
    source = subject_of(verbs[-1])
    if not source or not set(source) <= set(lead):
        return ()
    root = root_of(doc, source)
    if root.tag_ == "PRP":
        return source if root.lower_ in _ONE else ()
    return source if root.ent_type_ == "PERSON" or (colon and can_speak(root)) else ()


def _sentence_to(tokens: Tokens, last: int) -> Sequence[int]:
    """The words of a sentence, outside quotation marks, up to a place."""
    start = last
    while start > 0 and last - start < _MOST and tokens.sentence[start - 1] == tokens.sentence[last]:
        start -= 1
    return [i for i in range(start, last + 1) if tokens.segment[i] < 0 and not tokens.mark[i]]


def before(tokens: Tokens, first: int) -> int:
    """The last word or sign before a quotation."""
    at = first - 1
    while at >= 0 and (tokens.mark[at] == 1 or tokens.doc[at].is_space):
        at -= 1
    return at


def root_of(doc: Doc, source: Sequence[int]) -> Token:
    """The word of a phrase that its others hang on."""
    return next((doc[i] for i in source if doc[i].head.i not in source), doc[source[0]])


def _by_sentence(tokens: Tokens, reports: Sequence[Report]) -> Mapping[int, Sequence[Report]]:
    """The reports by the sentence that their verb stands in, outside quotation marks."""
    found: dict[int, list[Report]] = {}
    for report in reports:
        if report.head is not None and tokens.segment[report.head] < 0:
            found.setdefault(int(tokens.sentence[report.head]), []).append(report)
    return found


def _speaking(tokens: Tokens, told: Sequence[Report]) -> Report | None:
    """The only report of a sentence, by somebody who can speak."""
    if len(told) != 1:
        return None
    head, source = tokens.doc[told[0].head or 0], told[0].source
    if head.lemma_.lower() in _SILENT:
        return None
    return told[0] if source and can_speak(root_of(tokens.doc, source)) else None


def _is_near(tokens: Tokens, place: int, number: int, paragraphs: Sequence[Span]) -> bool:
    """Whether a place is in a quotation's paragraph, or the quotation fills the paragraph behind it."""
    start, end = tokens.segments[number].outer
    at = span_at(paragraphs, start)
    if at is None or end > paragraphs[at][1] or _SIGNED.match(tokens.text, end):
        return False
    first = tokens.doc[place].idx
    if first >= paragraphs[at][0]:
        return True
    fills = start == paragraphs[at][0] and end + 2 >= paragraphs[at][1]
    return fills and at > 0 and paragraphs[at - 1][0] <= first
