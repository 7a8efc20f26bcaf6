"""Sayings without a verb: transcripts ("NAME: …") and quotations signed with a dash ("― Name")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from newsreader.analysis.quotes.lexicon import FINITE
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.stretches import SHORT
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.article.model import Span

_TITLED = r"(?:[A-Z][\w.'’-]{1,30}|de|van|von|der|al|bin|of)"
TURN = re.compile(rf"[\"“]?(?P<name>[A-Z][A-Z.'’ -]{{1,40}}[A-Z.]|{_TITLED}(?: {_TITLED}){{0,3}})\s?:\s")
"""The start of a turn in a transcript."""

SIGNED = re.compile(r"\s*(?P<dash>[―—–]|--?)\s?(?P<name>[A-Z][^\n!?\"“”:;0-9]{1,60}?)[.]?\s*$")
"""What signs a quotation: a dash and a name, to the end of the line."""

SCORE = 0.8
"""The share of these that held-out articles bear out."""

TURNS = 3
"""Turns that make a transcript of an article."""


def find_turns(tokens: Tokens, blocks: Sequence[Span]) -> list[Report]:
    """The turns of a transcript: at least three, by at least two people."""
    text = tokens.doc.text
    turns = [(block, found) for block in blocks if (found := TURN.match(text, *block))]
    if len(turns) < TURNS or len({found["name"] for _, found in turns}) < 2:
        return []
    parts = [
        (found.span("name"), (found.end("name"), found.end()), (found.end(), block[1]))
        for block, found in turns
    ]
    return [report for part in parts if (report := _report(tokens, *part))]


def without_turns(reports: Sequence[Report], turns: Sequence[Report]) -> list[Report]:
    """The reports that are not a turn under another head."""
    turn_of = {i: number for number, turn in enumerate(turns) for i in turn.content}

    def is_turn(report: Report) -> bool:
        shared = Counter(turn_of[i] for i in report.content if i in turn_of)
        return any(2 * count > len(turns[number].content) for number, count in shared.items())

    return [report for report in reports if not is_turn(report)]


def find_signed(tokens: Tokens, taken: Collection[int]) -> Iterator[Report]:
    """Quotations that a dash and a name sign, as long as most of their words are not reported already."""
    text = tokens.doc.text
    for number, segment in enumerate(tokens.segments):
        end = _line_end(text, segment.outer[1])
        found = SIGNED.match(text, segment.outer[1], end) or _signed_below(text, segment.outer[1], end)
        first, last = (int(edge) for edge in tokens.ranges[number])
        if (
            not found
            or last - first < SHORT
            or 2 * sum(i in taken for i in range(first, last)) > last - first
        ):
            continue
        if report := _report(tokens, found.span("name"), found.span("dash"), segment.inner):
            yield report


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _signed_below(text: str, start: int, end: int) -> re.Match[str] | None:
    """A dash and a name that stand alone on the next line."""
    if text[start:end].strip():
        return None
    below = end
    while below < len(text) and text[below].isspace():
        below += 1
    return SIGNED.match(text, below, _line_end(text, below))


def _report(tokens: Tokens, name: Span, cue: Span, content: Span) -> Report | None:
    said, source, words = (_indices(tokens, span) for span in (content, name, cue))
    if not (said and source and words) or any(tokens.doc[i].tag_ in FINITE for i in source):
        return None
    return Report(said, words, words[0], source, score=SCORE)


def _indices(tokens: Tokens, span: Span) -> tuple[int, ...]:
    found = tokens.doc.char_span(*span, alignment_mode="expand")
    return tuple(t.i for t in found if not t.is_space) if found is not None else ()
