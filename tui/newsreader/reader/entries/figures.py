"""The key figures pane: one card for each figure that matters, the most telling first."""

from __future__ import annotations

from textual.content import Content

from newsreader.analysis.model import Analysis, Figure
from newsreader.reader.entries.entry import QUIET, Entry, Filling, clip, counted, lines, words
from newsreader.reader.painting import Mark, marks
from newsreader.reader.places import Place

BOUNDS = {"=": "", "~": "≈ ", ">": "> ", "<": "< "}
TRENDS = {"up": "▲ ", "down": "▼ "}


def fill_figures(analysis: Analysis) -> Filling:
    """The entries of the pane."""
    ranked = sorted(analysis.figures, key=lambda figure: (-figure.salience, figure.span))
    entries = tuple(_entry(analysis, figure) for figure in ranked)
    return Filling(entries, counted(len(entries), "figure") if entries else "", "No figures.")


def _entry(analysis: Analysis, figure: Figure) -> Entry:
    sign = TRENDS.get(figure.trend or "", "") + BOUNDS[figure.bound]
    head = Content.assemble(
        (f"{sign}{words(analysis.text, figure.span)}", "bold $summary-mark"), f"  {figure.concept or ''}"
    )
    context = Content.styled(_context(analysis, figure), QUIET)
    found = (Mark(*figure.span, "quote-content"), *marks(figure.concept_span, "marked"))
    return Entry(lines(head, context), Place(found, figure.span), f"figure {figure.span}")


def _context(analysis: Analysis, figure: Figure) -> str:
    start = figure.span[0]
    sentence = next((one for one in analysis.sentences if one[0] <= start < one[1]), figure.span)
    return clip(
        "… " * (start - sentence[0] > 30) + words(analysis.text, (max(sentence[0], start - 30), sentence[1])),
        90,
    )
