"""Sayings without a verb: transcripts ("NAME: …") and quotations signed with a dash ("― Name")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.article.model import Span

_TITLED = r"(?:[A-Z][\w.'’-]{0,30}|de|van|von|der|al|bin|of)"
TURN = re.compile(rf"(?P<name>[A-Z][A-Z.'’ -]{{1,40}}[A-Z.]|{_TITLED}(?: {_TITLED}){{0,3}})\s?:\s")
"""The start of a turn in a transcript."""

SIGNED = re.compile(r"\s*(?P<dash>[―—–]|--?)\s?(?P<name>[A-Z][^\n.!?\"“”:;]{1,80})[.]?\s*$")
"""What signs a quotation: a dash and a name, to the end of the line."""

TURNS = 3
"""Turns that make a transcript of an article; a name all in capitals needs none beside it."""


def find_patterns(tokens: Tokens, blocks: Sequence[Span], taken: set[int]) -> Iterator[Report]:
    """Reports without a verb, as long as most of their words are not reported already."""
    text = tokens.doc.text
    turns = [(block, found) for block in blocks if (found := TURN.match(text, *block))]
    for block, found in turns:
        if found["name"].isupper() or len(turns) >= TURNS:
            yield from _report(tokens, found.span("name"), (found.end("name"), found.end()),
                               (found.end(), block[1]), taken)  # fmt: skip
    for number, segment in enumerate(tokens.segments):
        end = _line_end(text, segment.outer[1])
        found = SIGNED.match(text, segment.outer[1], end) or _signed_below(text, segment.outer[1], end)
        if found and tokens.ranges[number, 1] - tokens.ranges[number, 0] > 3:
            yield from _report(tokens, found.span("name"), found.span("dash"), segment.inner, taken)


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


def _report(tokens: Tokens, name: Span, cue: Span, content: Span, taken: set[int]) -> Iterator[Report]:
    said, source, words = (_indices(tokens, span) for span in (content, name, cue))
    free = [i for i in said if i not in taken]
    if source and words and len(free) * 2 > len(said) > 1:
        taken.update(said)
        yield Report(said, words, words[0], source, (), 0.8)


def _indices(tokens: Tokens, span: Span) -> tuple[int, ...]:
    found = tokens.doc.char_span(*span, alignment_mode="expand")
    return tuple(t.i for t in found if not t.is_space) if found is not None else ()
