"""The timeline pane: what happened and what is to come, each with its clause."""

from __future__ import annotations

import re

from textual.content import Content

from newsreader.analysis.model import Analysis, TimeExpression
from newsreader.reader.entries.entry import QUIET, Entry, Filling, clip, counted, lines, words
from newsreader.reader.painting import Mark
from newsreader.reader.places import Place

POINT = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?|-W\d\d|-Q\d|-H\d|-(?:SP|SU|FA|WI))?")
"""TIMEX3 values that name a stretch of the calendar, and can be put in order."""


def fill_timeline(analysis: Analysis) -> Filling:
    """The entries of the pane: dated ones in their order, then the others as the text has them."""
    entries: list[Entry] = []
    today = analysis.published.isoformat() if analysis.published else None
    for heading, found in _sections(analysis, today):
        if found:
            entries.append(Entry(Content.styled(heading, f"{QUIET} italic")))
            entries += [_entry(analysis, one) for one in found]
    info = counted(len(analysis.dates), "time") if entries else ""
    return Filling(tuple(entries), info, "No dates.")


def _sections(analysis: Analysis, today: str | None) -> list[tuple[str, list[TimeExpression]]]:
    dated = sorted((day, one.span, one) for one in analysis.dates if (day := _day(one)))
    undated = [one for one in analysis.dates if not _day(one)]
    if today is None:
        return [("In order", [one for _, _, one in dated]), ("As the text says it", undated)]
    past = [one for day, _, one in dated if day <= today and not one.deadline]
    future = [one for day, _, one in dated if day > today or one.deadline]
    return [
        (f"Up to {today}, when this was published", past),
        ("To come", future),
        ("As the text says it", undated),
    ]


def _day(one: TimeExpression) -> str | None:
    """The calendar value that orders an expression, or None for durations, habits and the unknown."""
    value = one.due or one.value
    if value is None or one.type == "SET" or (one.type == "DURATION" and not one.due):
        return None
    match = POINT.match(value)
    return match[0] if match else None


def _entry(analysis: Analysis, one: TimeExpression) -> Entry:
    sign = "⏳ " if one.deadline else ""
    head = Content.assemble(
        (sign + (_day(one) or words(analysis.text, one.span)), "bold $summary-mark"),
        (f"  “{words(analysis.text, one.span)}”" if _day(one) else "", QUIET),
    )
    clause = Content(clip(words(analysis.text, _clause(analysis, one)), 150))
    return Entry(
        lines(head, clause), Place((Mark(*one.span, "quote-content"),), one.span), f"date {one.span}"
    )


def _clause(analysis: Analysis, one: TimeExpression) -> tuple[int, int]:
    """The sentence of an expression, or the part of a long one round it."""
    start = one.span[0]
    sentence = next((found for found in analysis.sentences if found[0] <= start < found[1]), one.span)
    before = analysis.text.rfind(", ", sentence[0], max(sentence[0], start - 40))
    return (before + 2 if before >= 0 and start - sentence[0] > 90 else sentence[0], sentence[1])
