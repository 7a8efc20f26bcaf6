"""Quotations that a name below or behind them signs: "― Jo Bell", "Jo Bell, farmer"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator

from newsreader.analysis.gazetteers import first_names, person_nouns, titles
from newsreader.analysis.quotes.lexicon import FINITE
from newsreader.analysis.quotes.marks import Segment
from newsreader.analysis.quotes.report import Report, indices
from newsreader.analysis.quotes.stretches import LONG, SHORT
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.verbs import as_set
from newsreader.article.model import Span

SIGNED = re.compile(r"\s*(?P<dash>[―—–]|--?)\s?(?P<name>[A-Z][^\n!?\"“”:;0-9]{1,60}?)[.]?\s*$")
"""What signs a quotation: a dash and a name, to the end of the line."""

BARE = re.compile(
    r"(?P<name>(?P<bare>[A-Z][\w.'’-]{0,30}(?: (?:[A-Z][\w.'’-]{0,30}|de|van|von|der|al|bin)){1,4})"
    r"(?P<who>(?:, [^\n!?\"“”:;.]{2,60})?))$"
)
"""A name that stands alone, perhaps with who that is."""

LONGEST = 140
"""Characters of a signature, the blanks before it among them, at most."""

NEAR = 20_000
"""Characters to either side within which a sentence set apart stands in the article."""

SCORE = 0.8
"""The share of these that held-out articles bear out."""

_WRITERS = as_set(
    """correspondent reporter writer editor photographer columnist contributor staff news reuters ap afp bbc
    getty agency desk updated published"""
)
"""What stands behind the name of who wrote the article, or took the picture."""


def find_signed(tokens: Tokens, taken: Collection[int]) -> Iterator[Report]:
    """Quotations that a name signs, as long as most of their words are not reported already.

    A name without a dash signs the line above that is nothing but the quotation.
    """
    text = tokens.text
    people = Counter(ent.text for ent in tokens.doc.ents if ent.label_ == "PERSON")
    for number, segment in enumerate(tokens.segments):
        first, last = (int(edge) for edge in tokens.ranges[number])
        if last - first < SHORT or 2 * sum(i in taken for i in range(first, last)) > last - first:
            continue
        found = _with_dash(text, segment) or _below(text, segment)
        if found is None or is_said_elsewhere(tokens, number, taken):
            continue
        cue = found.span("dash") if "dash" in found.re.groupindex else None
        report = _report(tokens, found.span("name"), cue, segment.inner)
        if report and (cue is not None or _is_person(people, found["bare"], found["who"])):
            yield report


def is_said_elsewhere(tokens: Tokens, number: int, taken: Collection[int]) -> bool:
    """Whether a stretch only repeats, as papers set sentences apart, what is reported in another place."""
    first, last = (int(edge) for edge in tokens.ranges[number])
    text = tokens.text
    start, end = tokens.segments[number].inner
    words = text[start:end].strip(" \n\t.,!?…")
    if last - first < LONG or not words:
        return False
    at = text.find(words, max(0, start - NEAR), start)
    if at < 0:
        at = text.find(words, end, end + NEAR)
    return at >= 0 and any(i in taken for i in indices(tokens.doc, (at, at + len(words)))[:LONG])


def _with_dash(text: str, segment: Segment) -> re.Match[str] | None:
    """A dash and a name behind the quotation, or alone on the next line."""
    start = segment.outer[1]
    end = _line_end(text, start)
    if end is None:
        return None
    if found := SIGNED.match(text, start, end):
        return found
    if text[start:end].strip():
        return None
    below = _next_line(text, end)
    return SIGNED.match(text, *below) if below else None


def _below(text: str, segment: Segment) -> re.Match[str] | None:
    """A name alone on the line below a line that is nothing but the quotation."""
    start, end = segment.outer
    stop = _line_end(text, end)
    alone = segment.closed and segment.opened and (start == 0 or text[start - 1] == "\n")
    if not alone or stop is None or text[end:stop].strip():
        return None
    below = _next_line(text, stop)
    found = BARE.match(text, *below) if below else None
    return found if found and not as_set(found[0].lower().replace(",", " ")) & _WRITERS else None


def _next_line(text: str, end: int) -> Span | None:
    start = end
    while start < len(text) and start - end < LONGEST and text[start].isspace():
        start += 1
    stop = _line_end(text, start)
    return None if stop is None else (start, stop)


def _line_end(text: str, start: int) -> int | None:
    """Where the line ends, if it does so soon."""
    end = text.find("\n", start, start + LONGEST)
    if end >= 0:
        return end
    return len(text) if len(text) <= start + LONGEST else None


def _is_person(people: Counter[str], name: str, who: str) -> bool:
    """Whether a name that stands alone, with who that is behind it, is somebody's."""
    if not who:
        return people[name] > 1
    first = name.split()[0].strip(".")
    given = first in titles() or first in first_names()
    part = any(word.strip(",").lower() in person_nouns() for word in who.split())
    return (given and (part or who[2:3].isdigit())) or name in people


def _report(tokens: Tokens, name: Span, cue: Span | None, content: Span) -> Report | None:
    said, source = (indices(tokens.doc, span) for span in (content, name))
    words = indices(tokens.doc, cue) if cue else ()
    if not (said and source) or (cue and not words) or any(tokens.doc[i].tag_ in FINITE for i in source):
        return None
    return Report(said, words, words[0] if words else None, source, score=SCORE)
