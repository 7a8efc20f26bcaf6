"""Key figures as a pane or a table shows them: one card for each distinct figure, the most telling first.

Pure functions over an analysis, without model or I/O: the reader and the Markdown export both use `cards`.

    cards(analysis.figures, analysis.text, analysis.dates)

gives for instance "≈ 250 Turkish citizens", "▲ 12 % ticket prices", "£1.2bn losses ← £900m",
"⏳ by 24 June: leave Libya". Every word of a card is a span of the text, but for the marks, dates made of a
deadline, "%" for "percent", the unit of "two more hours", "people" where only the number stands for them, and
what a denied or replaced number is called.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from newsreader.analysis.figures.bounds import includes_limit
from newsreader.analysis.figures.conflicts import conflicts
from newsreader.analysis.figures.deadlines import (
    deadline_action,
    deadline_day,
    deadline_place,
    sentence_around,
)
from newsreader.analysis.figures.folding import Folded, fold
from newsreader.analysis.figures.scores import scores
from newsreader.analysis.figures.wording import clause_of, label_of, noun_after, number_of
from newsreader.analysis.figures.wording import quoted as quoted_words
from newsreader.analysis.model import Figure, Standing, TimeExpression
from newsreader.article.model import Span, Spans

BOUNDS = {"~": "≈", ">": ">", "<": "<", "=": ""}
INCLUSIVE = {">": "≥", "<": "≤"}
TRENDS = {"up": "▲", "down": "▼", None: ""}
_INDEFINITE = re.compile(
    r"(?i)(?:dozens|scores|tens|hundreds|thousands|millions|billions|trillions|lakhs|crores|several|many"
    r"|(?:a |some )?few)\b"
)
_STANDS_FOR_SOMEBODY = re.compile(r"(?i)\bthe $")
_LISTED_HERE = re.compile(r"(?i)\bhere(?:['’]s| are| is)\b[^.;:!?\n]{0,40}$")
DEADLINE = "⏳"
CONFLICT = "≠"
STANDING: dict[Standing, str] = {"denied": "(denied)", "earlier": "(earlier figure)"}
DEADLINE_SALIENCE = 2.0
"""A deadline without a figure of its own stands about where a sum of money in the middle of the text does."""
OPENING = 600
"""Characters in which a score is the news; farther on it stands with what is told by the way."""
SCORE_SALIENCE = (2.5, 1.2)
"""Of a score in the opening, and of one behind it."""


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """A key figure to show.

    Attributes:
        text: The card in one short line: marks, number, label and note.
        marks: "≈", ">", "≥", "<", "≤", "▲", "▼" or "⏳", or two of them, or "".
        number: The number as written, with its mark and unit ("$3.2 million", "12 %") and, where `label` is
            only a piece of the text, what it counts ("two points").
        label: What it counts or measures, or what is to be done by then; may be "".
        clause: More of its sentence than `label` has, in quotation marks; "" where there is no more to tell.
        note: A conversion, the value before, the other account of it; may be "".
        spans: Every place of the figure, the most salient first; never empty.
        figures: Indexes into the figures given, of all that the card stands for; empty for a bare deadline
            and a score.
        value: In `unit`; None for a deadline.
        unit: As in the figure; None for a bare number or a deadline.
        kind: The figure's kind, "deadline" or "score".
        salience: Of the figure that stands first.
        standing: Whether the text denies it, or has another in its place.
        conflict: A number shared by cards that give different values for one thing, else None.
        quoted: Where the number stands in `label` if that is a piece of the text with it, else None.
        in_clause: Where the number stands in `clause`, else None.
        place: Where the clause stands in the text, whether `clause` shows it or the card has no need to.
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
    quoted: Span | None = None
    clause: str = ""
    in_clause: Span | None = None
    place: Span | None = None


def cards(figures: Sequence[Figure], text: str, dates: Sequence[TimeExpression] = ()) -> tuple[Card, ...]:
    """The cards of an article by falling salience; equal salience in reading order.

    Figures of one value and unit share a card. A conversion ("(11 km)"), a restatement ("or 5 %"), the value
    before ("from £900m") and the whole of a part ("12 of the 15 jurors") stand on the card of the figure they
    belong to.

    Args:
        figures: Of one analysis, in reading order.
        text: The text they index.
        dates: Time expressions; each deadline for which the text says what is to be done by then is a card,
            which takes in a figure inside it ("two days"). What else dates something ("two days ago") is no
            figure to show. The result of a game has a card and is no figure.
    """
    deadlines = [date for date in dates if date.deadline and deadline_action(date, text)]
    days = [date.span for date in dates if date.type in ("DATE", "TIME") or date.deadline]
    taken = {
        i
        for i, f in enumerate(figures)
        if any(_overlap(f.span, d.span) for d in deadlines) or _counts_nothing(f, text, days)
    }
    folded = fold(figures, text, taken)
    disputed = conflicts(figures, text, [item.main for item in folded])
    made = [_card(item, figures, text, disputed.get(item.main, ())) for item in folded]
    made += [_deadline(date, figures, text) for date in deadlines]
    made += [_score(span, text) for span in scores(text) if not any(_overlap(span, f.span) for f in figures)]
    return tuple(sorted(made, key=lambda card: (-card.salience, card.spans[0])))


def _counts_nothing(figure: Figure, text: str, days: Sequence[Span]) -> bool:
    """Whether a number only says when, who or what follows: "a year ago", "the 9-year-old", "here are 5"."""
    start, end = figure.span
    before = text[max(0, start - 60) : start]
    if figure.kind == "duration":
        return any(day[0] <= start and end <= day[1] for day in days)
    if figure.kind == "age":
        return figure.text.endswith("old") and _STANDS_FOR_SOMEBODY.search(before) is not None
    return figure.kind == "count" and _LISTED_HERE.search(before) is not None


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _card(item: Folded, figures: Sequence[Figure], text: str, rivals: Sequence[int]) -> Card:
    figure = figures[item.main]
    number, label, quoted = _number_and_label(item, figures, text)
    marks = " ".join(filter(None, (TRENDS[item.trend or figure.trend], _weakest_bound(item, figures, text))))
    called = (STANDING[figure.standing],) if figure.standing else ()
    notes = [one for one in item.notes if not (quoted and one in label)]
    note = " ".join((*called, *notes, *(_against(figures[rival], text) for rival in rivals)))
    clause = clause_of(figure, text)
    return Card(
        text=" ".join(filter(None, (marks, number, f"— {label}" if quoted else label, note))),
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
        conflict=min((item.main, *rivals)) if rivals else None,
        quoted=quoted,
        clause=clause.words,
        in_clause=clause.number,
        place=figure.clause_span,
    )


def _against(rival: Figure, text: str) -> str:
    """Another account's number for the same thing."""
    return " ".join(filter(None, (CONFLICT, _bound(rival, text), number_of(rival, text))))


def _number_and_label(item: Folded, figures: Sequence[Figure], text: str) -> tuple[str, str, Span | None]:
    """The number, the words beside it, and where it stands in these if they are a piece of the text."""
    figure = figures[item.main]
    number, (label, quoted) = number_of(figure, text, item.whole), label_of(figure, text)
    if quoted:
        number += noun_after(figures[item.members[-1]] if item.whole else figure, text)
    elif label.startswith("-"):
        joined, _, label = label.partition(" ")
        number += joined
    return number, label.removeprefix(item.whole).strip(), quoted


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
    when, action = deadline_day(date, text), deadline_action(date, text)
    clause = quoted_words(text, deadline_place(date, text), date.span)
    salience = max([DEADLINE_SALIENCE, *(figures[i].salience for i in inside)])
    return Card(
        text=f"{DEADLINE} {when}: {action}",
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
        clause=clause.words,
        in_clause=clause.number,
        place=deadline_place(date, text),
    )


def _score(span: Span, text: str) -> Card:
    place = sentence_around(span, text)
    told, number = quoted_words(text, place, span), re.sub(r"\s+", " ", text[slice(*span)])
    return Card(
        text=f"{number} — {told.words}",
        marks="",
        number=number,
        label=told.words,
        note="",
        spans=(span,),
        figures=(),
        value=None,
        unit=None,
        kind="score",
        salience=SCORE_SALIENCE[span[0] > OPENING],
        quoted=told.number,
        place=place,
    )
