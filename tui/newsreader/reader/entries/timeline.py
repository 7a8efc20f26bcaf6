"""The timeline pane: what happened and what is to come, each with its clause."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from newsreader.analysis.model import Analysis
from newsreader.reader.entries.entry import (
    QUIET,
    Entry,
    Filling,
    cited,
    clip,
    counted,
    lines,
    who_is_meant,
    with_meant,
    words,
)
from newsreader.reader.painting import Mark
from newsreader.reader.places import Place

if TYPE_CHECKING:
    from newsreader.analysis.dates.timeline import Event
    from newsreader.analysis.referents import Reference

LONGEST = 260
"""Characters of a clause that the pane shows."""


def fill_timeline(analysis: Analysis) -> Filling:
    """The entries of the pane: dated events in their order, then the others as their words tell."""
    # The package of the dates is heavy; the first paint must not wait for it.
    from newsreader.analysis.dates.timeline import timeline, told
    from newsreader.analysis.referents import Referents

    events = timeline(analysis)
    sections = _sections(analysis, events)
    meant = iter(Referents(analysis).of_clauses([event.clause for _, found in sections for event in found]))
    entries: list[Entry] = []
    for heading, found in sections:
        if found:
            entries.append(Entry(Content.styled(heading, f"{QUIET} italic")))
            for event in found:
                clause = told(analysis.text, event, analysis.sentences[event.sentence])
                entries.append(_entry(analysis, event, clause, next(meant)))
    return Filling(tuple(entries), counted(len(events), "date") if events else "", "No dates.")


def _sections(analysis: Analysis, events: Sequence[Event]) -> list[tuple[str, list[Event]]]:
    dated = [event for event in events if event.start]
    undated = [event for event in events if not event.start]
    if analysis.published is None:
        return [("Dated", dated), ("Undated; --published YYYY-MM-DD dates what it can", undated)]
    day = analysis.published
    return [
        ("Before", [event for event in dated if event.side == "past"]),
        (f"{day:%Y-%m-%d}, when this was published", [event for event in dated if event.side == "present"]),
        ("To come", [event for event in dated if event.side == "future"]),
        ("Undated", undated),
    ]


def _entry(analysis: Analysis, event: Event, clause: str, meant: Sequence[Reference]) -> Entry:
    said = words(analysis.text, event.span)
    head = Content.assemble(
        ("⏳ " if event.deadline else "", "$quote-cue"),
        (event.label, "bold $summary-mark"),
        (f"  “{said}”" if said not in event.label and "; " not in event.label else "", QUIET),
        cited(analysis, event.span),
    )
    marks = (Mark(*event.clause, "marked"), Mark(*event.span, "quote-content"))
    shown = _around(clause, said)
    prompt = lines(head, Content(shown), who_is_meant(meant, shown))
    copied = f"{event.label}: {with_meant(clause, who_is_meant(meant, clause))}"
    return Entry(prompt, Place(marks, event.span), f"date {event.span}", copied=copied)


def _around(clause: str, said: str) -> str:
    """The clause, clipped so that the words of the date stay in it."""
    end = max(0, clause.find(said)) + len(said)
    if end <= LONGEST:
        return clip(clause, LONGEST)
    cut = clause[end - LONGEST :].split(" ", 1)[-1]
    return f"… {clip(cut, LONGEST)}"
