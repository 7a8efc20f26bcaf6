"""The key figures pane: one card for each distinct figure, the most telling first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from newsreader.analysis.model import Analysis
from newsreader.analysis.sayers import sayers
from newsreader.article.model import Span
from newsreader.reader.entries.entry import QUIET, Entry, Filling, cited, counted, lines
from newsreader.reader.painting import marks
from newsreader.reader.places import Place

if TYPE_CHECKING:
    from newsreader.analysis.figures.cards import Card

BAR = 24
"""Cells of the longest bar."""

SIDE_BY_SIDE = 4
"""So many figures at most are drawn together to be compared; more would push others down."""

EIGHTHS = " ▏▎▍▌▋▊▉█"


def fill_figures(analysis: Analysis) -> Filling:
    """The entries of the pane."""
    # The words for units and outcomes take a while to load; the first paint must not wait for them.
    from newsreader.analysis.figures.cards import cards
    from newsreader.analysis.figures.comparisons import comparisons

    made = cards(analysis.figures, analysis.text, analysis.dates)
    bars = [group.bars for group in comparisons(made, analysis.text)]
    shares = {bar.card: bar.share for group in bars for bar in group}
    compared = [[bar.card for bar in group] for group in bars if len(group) <= SIDE_BY_SIDE]
    told = _sayers(analysis, made)
    order = _order(made, compared)
    entries = tuple(_entry(analysis, made[index], told[index], shares.get(index)) for index in order)
    return Filling(entries, counted(len(entries), "figure") if entries else "", "No figures.", spaced=False)


def _order(made: Sequence[Card], compared: Sequence[Sequence[int]]) -> list[int]:
    """By salience, but accounts that contradict each other together, and figures that are compared."""
    disputed: dict[int, list[int]] = {}
    for index, card in enumerate(made):
        if card.conflict is not None:
            disputed.setdefault(card.conflict, []).append(index)
    place = list(range(len(made)))
    for group in (*disputed.values(), *compared):
        first = min(place[index] for index in group)
        for index in group:
            place[index] = first
    return sorted(range(len(made)), key=lambda index: (place[index], index))


def _sayers(analysis: Analysis, made: Sequence[Card]) -> list[str]:
    """Who says each card's words, if those do not tell; else ""."""
    said = sayers(analysis, [(card.spans[0], card.place or card.spans[0]) for card in made])
    return [f"— {name}" if name else "" for name in said]


def _entry(analysis: Analysis, card: Card, sayer: str, share: float | None) -> Entry:
    concepts = [span for index in card.figures for span in analysis.figures[index].concept_span or ()]
    places = (*marks(tuple(concepts), "marked"), *marks(card.spans, "quote-content"))
    bar = _bar(share) if share is not None else None
    head = _head(card, card.label, card.quoted, sayer)
    opened = _opened(card, sayer) if card.clause else None
    place = cited(analysis, card.spans[0])
    return Entry(
        lines(head + place, bar),
        Place(places, card.spans[0]),
        f"figure {card.spans[0]}",
        lines(opened + place, bar) if opened else None,
        (opened or head).plain,
    )


def _opened(card: Card, sayer: str) -> Content:
    """A card with all that is told of its number, for the one that is looked at."""
    if card.quoted:
        return _head(card, card.clause, card.in_clause, sayer)
    clause = " ".join(part for part in (card.clause, sayer) if part)
    return Content.assemble(_head(card, card.label, None, ""), (f"  {clause}", QUIET))


def _head(card: Card, words: str, number: Span | None, sayer: str) -> Content:
    """The number with its marks, the words beside it with who says them, and the note."""
    return Content.assemble(
        (" ".join(part for part in (card.marks, card.number) if part), "bold $summary-mark"),
        *(("  ", *_marked(words, number)) if words else ()),
        (f" {sayer}" if sayer else "", QUIET),
        (f"  {card.note}" if card.note else "", "$quote-cue" if card.conflict is not None else QUIET),
    )


def _marked(words: str, number: Span | None) -> tuple[str | tuple[str, str], ...]:
    """The words, in which the number stands out if they hold it."""
    if number is None:
        return (words,)
    start, end = number
    return words[:start], (words[start:end], "bold"), words[end:]


def _bar(share: float) -> Content:
    """A bar in eighths of a cell."""
    full, rest = divmod(max(1, round(share * BAR * 8)), 8)
    return Content.styled("█" * full + (EIGHTHS[rest] if rest else ""), "$entity-other")
