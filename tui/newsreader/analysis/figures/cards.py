"""Key figures as a pane or a table shows them: one card for each distinct figure, the most telling first.

Pure functions over an analysis, without model or I/O: the reader and the Markdown export both use `cards`.

    cards(analysis.figures, analysis.text, analysis.dates)

gives for instance "≈ 250 Turkish citizens", "▲ 12 % ticket prices", "£1.2bn losses ← £900m",
"⏳ by 24 June: leave Libya". Every word of a card is a span of the text, but for the marks, dates made of a
deadline and "%" for "percent".
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from newsreader.analysis.figures.conflicts import conflicts
from newsreader.analysis.figures.folding import Folded, fold
from newsreader.analysis.figures.wording import deadline_text, label_of, number_of
from newsreader.analysis.model import Figure, TimeExpression
from newsreader.article.model import Span, Spans

BOUNDS = {"~": "≈", ">": "≥", "<": "≤", "=": ""}
TRENDS = {"up": "▲", "down": "▼", None: ""}
DEADLINE = "⏳"
CONFLICT = "≠"
SPREAD = 100
"""How many times the smallest bar the longest may be."""

COMPARED = frozenset(("percent", "money", "count", "measure"))
DEADLINE_SALIENCE = 2.0
"""A deadline without a figure of its own stands about where a sum of money in the middle of the text does."""


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """A key figure to show.

    Attributes:
        text: The whole card in one line: marks, number, label and note.
        marks: "≈", "≥", "≤", "▲", "▼" or "⏳", or two of them, or "".
        number: The number as written, with its mark and unit ("$3.2 million", "12 %").
        label: What it counts or measures, or what is to be done by then; may be "".
        note: A conversion, the value before, the other account of it; may be "".
        spans: Every place of the figure, the most salient first; never empty.
        figures: Indexes into the figures given, of all that the card stands for; empty for a bare deadline.
        value: In `unit`; None for a deadline.
        unit: As in the figure; None for a bare number or a deadline.
        kind: The figure's kind, or "deadline".
        salience: Of the figure that stands first.
        conflict: A number shared by cards that give different values for one thing, else None.
    """

    text: str
    marks: str
    number: str
    label: str
    note: str
    spans: Spans
    figures: tuple[int, ...]
    value: float | tuple[float, float] | None
    unit: str | None
    kind: str
    salience: float
    conflict: int | None = None


class Bar(msgspec.Struct, frozen=True):
    """One bar of a comparison: the index of its card, and its length as a share of the longest (0 to 1)."""

    card: int
    share: float


class Comparison(msgspec.Struct, frozen=True):
    """Cards in one unit that stand together in the text and invite a bar chart, in reading order."""

    unit: str
    bars: tuple[Bar, ...]


def cards(
    figures: Sequence[Figure], text: str = "", dates: Sequence[TimeExpression] = ()
) -> tuple[Card, ...]:
    """The cards of an article by falling salience; equal salience in reading order.

    Figures of one value and unit share a card. A conversion ("(11 km)"), a restatement ("or 5 %"), the value
    before ("from £900m") and the whole of a part ("12 of the 15 jurors") stand on the card of the figure they
    belong to.

    Args:
        figures: Of one analysis, in reading order.
        text: The text they index. Without it labels come from `concept` and `unit` alone and only repeated
            values are folded.
        dates: Time expressions; each deadline is a card, which takes in a figure inside it ("two days").
    """
    deadlines = [date for date in dates if date.deadline]
    taken = {i for i, f in enumerate(figures) if any(_overlap(f.span, d.span) for d in deadlines)}
    folded = fold(figures, text, taken)
    disputed = conflicts(figures, text, [item.main for item in folded])
    made = [_card(item, figures, text, disputed) for item in folded]
    made += [_deadline(date, figures, text) for date in deadlines]
    return tuple(sorted(made, key=lambda card: (-card.salience, card.spans[0])))


def comparisons(made: Sequence[Card]) -> tuple[Comparison, ...]:
    """The groups of cards that invite a comparison: three or more in one unit, or two beside each other.

    Rises and falls are compared with one another only, and nothing with what is a hundred times larger.
    """
    units: dict[tuple[str, str, bool], list[int]] = {}
    for i, card in enumerate(made):
        if card.kind in COMPARED and card.unit not in (None, "person") and _single(card) > 0:
            moves = any(mark in card.marks for mark in ("▲", "▼"))
            units.setdefault((card.kind, str(card.unit), moves), []).append(i)
    groups = [(unit, _comparable(made, members)) for (_, unit, _), members in units.items()]
    return tuple(Comparison(unit, bars) for unit, bars in groups if bars)


def _comparable(made: Sequence[Card], members: list[int]) -> tuple[Bar, ...]:
    """The bars of a group in reading order, or none when the group is too small."""
    top = max(_single(made[i]) for i in members)
    near = sorted((i for i in members if _single(made[i]) * SPREAD >= top), key=lambda i: made[i].spans[0])
    if len(near) < 2 or (len(near) == 2 and not _beside(made[near[0]], made[near[1]])):
        return ()
    return tuple(Bar(i, _single(made[i]) / top) for i in near)


def _single(card: Card) -> float:
    """The card's value where it is one positive number, else 0."""
    return card.value if isinstance(card.value, float) and card.value > 0 else 0.0


def _beside(one: Card, other: Card) -> bool:
    return min(abs(a[0] - b[0]) for a in one.spans for b in other.spans) < 200


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _card(item: Folded, figures: Sequence[Figure], text: str, disputed: dict[int, tuple[int, ...]]) -> Card:
    figure = figures[item.main]
    number = number_of(figure, text, item)
    label = label_of(figure, text).removeprefix(item.whole).strip()
    marks = " ".join(filter(None, (TRENDS[item.trend or figure.trend], _bound(figure))))
    others = [
        f"{_bound(figures[i])} {number_of(figures[i], text)}".strip() for i in disputed.get(item.main, ())
    ]
    note = " ".join((*item.notes, *(f"{CONFLICT} {other}" for other in others)))
    conflict = min((item.main, *disputed[item.main])) if item.main in disputed else None
    return Card(
        text=" ".join(filter(None, (marks, number, label, note))),
        marks=marks,
        number=number,
        label=label,
        note=note,
        spans=tuple(figures[i].span for i in item.members),
        figures=item.members,
        value=figure.value,
        unit=figure.unit,
        kind=figure.kind,
        salience=figure.salience,
        conflict=conflict,
    )


def _bound(figure: Figure) -> str:
    """The mark of a bound; an indefinite number ("hundreds") says its own."""
    return (
        ""
        if figure.text[:1].isalpha() and figure.text.rstrip().endswith("s") and figure.bound == ">"
        else BOUNDS[figure.bound]
    )


def _deadline(date: TimeExpression, figures: Sequence[Figure], text: str) -> Card:
    inside = tuple(i for i, f in enumerate(figures) if _overlap(f.span, date.span))
    when, action = deadline_text(date, text)
    salience = max([DEADLINE_SALIENCE, *(figures[i].salience for i in inside)])
    return Card(
        text=f"{DEADLINE} {when}: {action}" if action else f"{DEADLINE} {when}",
        marks=DEADLINE,
        number=when,
        label=action,
        note="",
        spans=(date.span,),
        figures=inside,
        value=None,
        unit=None,
        kind="deadline",
        salience=salience,
    )
