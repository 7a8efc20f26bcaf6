"""Key figures as a pane or a table shows them: one card for each distinct figure, the most telling first.

Pure functions over an analysis, without model or I/O: the reader and the Markdown export both use `cards`.

    cards(analysis.figures, analysis.text, analysis.dates)

gives for instance "≈ 250 Turkish citizens", "▲ 12 % ticket prices", "£1.2bn losses ← £900m",
"⏳ by 24 June: leave Libya". Every word of a card is a span of the text, but for the marks, dates made of a
deadline, "%" for "percent", the unit of "two more hours", the participle of "killing 48", "dead" for a toll
and what a denied or replaced number is called.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from newsreader.analysis.figures.bounds import includes_limit
from newsreader.analysis.figures.conflicts import conflicts
from newsreader.analysis.figures.folding import Folded, fold
from newsreader.analysis.figures.wording import deadline_text, label_of, number_of
from newsreader.analysis.model import Figure, Standing, TimeExpression
from newsreader.article.model import Span, Spans

BOUNDS = {"~": "≈", ">": ">", "<": "<", "=": ""}
INCLUSIVE = {">": "≥", "<": "≤"}
TRENDS = {"up": "▲", "down": "▼", None: ""}
_INDEFINITE = re.compile(
    r"(?i)(?:dozens|scores|tens|hundreds|thousands|millions|billions|trillions|lakhs|crores|several|many"
    r"|(?:a |some )?few)\b"
)
DEADLINE = "⏳"
CONFLICT = "≠"
STANDING: dict[Standing, str] = {"denied": "(denied)", "earlier": "(earlier figure)"}
SPREAD = 100
"""How many times the smallest bar the longest may be."""

_BESIDE = 200
"""Characters between two figures that stand beside each other."""
_SENTENCE_END = re.compile(r"[.!?][\"”’)]*\s|\n")
_KIN = ("child", "kid", "son", "daughter", "brother", "sister", "sibling", "grandchild", "wife", "husband")

COMPARED = frozenset(("percent", "money", "count", "measure"))
DEADLINE_SALIENCE = 2.0
"""A deadline without a figure of its own stands about where a sum of money in the middle of the text does."""


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """A key figure to show.

    Attributes:
        text: The whole card in one line: marks, number, label and note.
        marks: "≈", ">", "≥", "<", "≤", "▲", "▼" or "⏳", or two of them, or "".
        number: The number as written, with its mark and unit ("$3.2 million", "12 %").
        label: What it counts or measures, or what is to be done by then; may be "".
        note: A conversion, the value before, the other account of it; may be "".
        spans: Every place of the figure, the most salient first; never empty.
        figures: Indexes into the figures given, of all that the card stands for; empty for a bare deadline.
        value: In `unit`; None for a deadline.
        unit: As in the figure; None for a bare number or a deadline.
        kind: The figure's kind, or "deadline".
        salience: Of the figure that stands first.
        standing: Whether the text denies it, or has another in its place.
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
    standing: Standing | None = None
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


def comparisons(made: Sequence[Card], text: str) -> tuple[Comparison, ...]:
    """The groups of cards that invite a comparison: in one unit, and said of the same or side by side.

    Cards belong together when each stands near the one before, in one sentence with it or with one label.
    Rises and falls are compared with one another only, nothing with what is a hundred times larger, and no
    families by their children.

    Args:
        text: The text of the cards, by which sentences are told apart.
    """
    units: dict[tuple[str, str, bool], list[int]] = {}
    for i, card in enumerate(made):
        if card.kind in COMPARED and card.unit not in (None, "person", *_KIN) and _single(card) > 0:
            moves = any(mark in card.marks for mark in ("▲", "▼"))
            units.setdefault((card.kind, str(card.unit), moves), []).append(i)
    groups = [
        Comparison(unit, bars)
        for (_, unit, _), members in units.items()
        for chain in _chains(made, members, text)
        if (bars := _comparable(made, chain))
    ]
    return tuple(groups)


def _chains(made: Sequence[Card], members: list[int], text: str) -> list[list[int]]:
    """Cards in reading order, broken where one does not go on from the one before."""
    chains: list[list[int]] = []
    for i in sorted(members, key=lambda i: made[i].spans[0]):
        if chains and _go_together(made[chains[-1][-1]], made[i], text):
            chains[-1].append(i)
        else:
            chains.append([i])
    return chains


def _go_together(one: Card, other: Card, text: str) -> bool:
    """Whether two cards stand beside each other and are of one thing, or of two in one sentence."""
    same = one.label == other.label != ""
    places = sorted([(*span, 0) for span in one.spans] + [(*span, 1) for span in other.spans])
    return any(
        owner != next_owner and start - end < _BESIDE and (same or not _SENTENCE_END.search(text[end:start]))
        for (_, end, owner), (start, _, next_owner) in pairwise(places)
    )


def _comparable(made: Sequence[Card], chain: list[int]) -> tuple[Bar, ...]:
    """The bars of a chain, or none when too few are left."""
    top = max(_single(made[i]) for i in chain)
    near = [i for i in chain if _single(made[i]) * SPREAD >= top]
    return tuple(Bar(i, _single(made[i]) / top) for i in near) if len(near) > 1 else ()


def _single(card: Card) -> float:
    """The card's value where it stands and is one positive number, else 0."""
    single = card.standing is None and isinstance(card.value, float) and card.value > 0
    return float(card.value) if single else 0.0  # type: ignore[arg-type]


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _card(item: Folded, figures: Sequence[Figure], text: str, disputed: dict[int, tuple[int, ...]]) -> Card:
    figure = figures[item.main]
    number = number_of(figure, text, item)
    label = label_of(figure, text).removeprefix(item.whole).strip()
    trend = item.trend or figure.trend
    marks = " ".join(filter(None, (TRENDS[trend], _weakest_bound(item, figures, text))))
    others = [
        f"{_bound(figures[i], text)} {number_of(figures[i], text)}".strip()
        for i in disputed.get(item.main, ())
    ]
    called = (STANDING[figure.standing],) if figure.standing else ()
    note = " ".join((*called, *item.notes, *(f"{CONFLICT} {other}" for other in others)))
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
        standing=figure.standing,
        conflict=conflict,
    )


def _weakest_bound(item: Folded, figures: Sequence[Figure], text: str) -> str:
    """The mark of the figure shown, "≈" where it is told as a rough one elsewhere ("perhaps six hours")."""
    main = figures[item.main]
    rough = any(
        figures[i].bound == "~" and (figures[i].value, figures[i].unit) == (main.value, main.unit)
        for i in item.members
    )
    return BOUNDS["~"] if main.bound == "=" and rough else _bound(main, text)


def _bound(figure: Figure, text: str) -> str:
    """The mark of a bound; an indefinite number ("hundreds") says its own."""
    if figure.bound == ">" and _INDEFINITE.match(figure.text):
        return ""
    if figure.bound in INCLUSIVE and includes_limit(text, figure.span):
        return INCLUSIVE[figure.bound]
    return BOUNDS[figure.bound]


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
