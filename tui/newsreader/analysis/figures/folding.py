"""Which figures share a card: repetitions, conversions, restatements, the value before, part and whole."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from newsreader.analysis.dates.words import MONTH_NAMES, either
from newsreader.analysis.figures.context import CONVERSION
from newsreader.analysis.figures.sameness import same_thing
from newsreader.analysis.figures.wording import number_of
from newsreader.analysis.model import Figure, Trend

_RESTATED = re.compile(
    r"(?i)[^.;!?]{0,40}?,? or (?:about |around |nearly |roughly |almost |more than |over |some "
    r"|just over |just under )*"
)
_BEFORE = re.compile(
    r"(?i)(?P<between>[^.;!?]{0,88}?)\b(?:(?P<from>from)|compared with|compared to|against|versus)"
    r"(?: (?:about|around|nearly|roughly|almost|a|an|the))* "
)
_OTHERS = re.compile(r"(?i)\b(?:and|but|while|whereas|who|which|that|when|as)\b")
"""Words after which something else may be told, which the second figure is of."""
_MOVED = re.compile(
    r"(?i)\b(?:up|down|higher|lower|more|less|fewer|over|ris\w+|rose|grow\w*|grew|increas\w+|jump\w*|surg\w+|climb\w*"
    r"|soar\w*|fall\w*|fell|drop\w*|declin\w+|decreas\w+|slump\w*|plung\w+|cut|revised|changed?|improv\w+)\b"
)
"""What tells that "from" leads to what a value was before ("13 points from 15" are won of so many)."""
_THEN = re.compile(
    r"(?i)[^.;!?]{0,24}\b(?:(?:1[5-9]|20)[0-9]{2}|ago|earlier|before|previously|previous|last|then"
    rf"|at present|now|currently|in {either(MONTH_NAMES)})\b"
)
"""What tells that a value compared with is the same thing's at another time, and not another thing's."""
_OF = re.compile(r"(?i) of (?:the |its |their |his |her )?(?:about |around |nearly |roughly |more than )?")
_AGAINST = re.compile(r"(?i) ?[-–—] ?|,? to ")
_FAR = 100
_MOST = 60
"""Facts of one value that a figure is compared with, so that a long list costs no square."""

_TIGHT = ("", " ", "-", ", ", " and ", ", and ")
_PIECES = {
    ("foot", "inch"): 12, ("hour", "minute"): 60, ("minute", "second"): 60, ("stone", "pound"): 14,
    ("pound", "ounce"): 16, ("year", "month"): 12, ("year", "day"): 366, ("week", "day"): 7,
    ("day", "hour"): 24,
}  # fmt: skip
"""Units of which a smaller one tells the rest of an amount, and how many of these make the larger."""


@dataclass(slots=True)
class Folded:
    """Figures that share a card.

    Attributes:
        main: Index of the figure shown.
        members: Indexes of all, the main one first.
        notes: What the others add, ready to show.
        whole: The words of the whole ("of the 15") when the main figure is a part of it, or the other share
            ("to 32 %") when it is one of two, else "".
        trend: The direction from the value before to the main one, or None.
    """

    main: int
    members: tuple[int, ...]
    notes: tuple[str, ...] = ()
    whole: str = ""
    trend: Trend | None = None


def fold(figures: Sequence[Figure], text: str, taken: Collection[int] = ()) -> list[Folded]:
    """Group figures, given in reading order, into cards.

    Args:
        taken: Indexes of figures that stand elsewhere and get no card.
    """
    links = _Links(figures, text, taken)
    children: dict[int, list[int]] = {}
    for child, parent in links.parents.items():
        children.setdefault(parent, []).append(child)
    hidden = {*taken, *links.parents}
    shown = [i for i in range(len(figures)) if i not in hidden]
    folded = []
    for members in _repeated(figures, text, shown, links.rests):
        members.sort(key=lambda i: (-figures[i].salience, i))
        main = members[0]
        followers = [child for i in members for child in children.get(i, ())]
        extra = tuple(dict.fromkeys(note for i in members for note in links.notes.get(i, ())))
        whole = links.rests.get(main) or links.wholes.get(main, "")
        folded.append(Folded(main, (*members, *followers), extra, whole, links.trends.get(main)))
    return folded


def _repeated(
    figures: Sequence[Figure], text: str, shown: Sequence[int], rests: Mapping[int, str]
) -> list[list[int]]:
    """The figures that are shown, those that tell one fact together, in reading order of their first."""
    groups: list[list[int]] = []
    alike: dict[tuple[object, ...], list[list[int]]] = {}
    for i in shown:
        figure = figures[i]
        sort = alike.setdefault((figure.value, figure.unit, figure.kind, rests.get(i)), [])
        told = (group for group in sort[:_MOST] if same_thing(figures[group[0]], figure, text))
        group = next(told, None)
        if group is None:
            group = []
            sort.append(group)
            groups.append(group)
        group.append(i)
    return groups


class _Links:
    """Which figures stand on the card of the one before them, and what they add to it.

    Attributes:
        parents: For each such figure the one on whose card it stands.
        notes: What is noted on a card.
        rests: The smaller units of an amount ("2in" behind "3ft").
        wholes: The whole of a part, or the other share.
        trends: The direction from the value before.
    """

    def __init__(self, figures: Sequence[Figure], text: str, taken: Collection[int]) -> None:
        self.parents: dict[int, int] = {}
        self.notes: dict[int, list[str]] = {}
        self.rests: dict[int, str] = {}
        self.wholes: dict[int, str] = {}
        self.trends: dict[int, Trend] = {}
        self._text = text
        self._pieces: set[int] = set()
        self._converted: set[int] = set()
        for i in range(1, len(figures)):
            between = text[figures[i - 1].span[1] : figures[i].span[0]]
            if i not in taken and i - 1 not in taken and len(between) <= _FAR and "\n" not in between:
                self._link(i, figures[i - 1], figures[i], between)

    def _link(self, i: int, before: Figure, after: Figure, between: str) -> None:
        main = self.parents.get(i - 1, i - 1)
        if i - 1 in self._converted and between in (", ", "; ", " or ") and before.kind == after.kind:
            self._note_conversion(i, main, f"{self.notes[main].pop()[:-1]}{between}{after.text})")
        elif i - 1 in self.parents and i - 1 not in self._pieces:
            return
        elif _is_conversion(before, after, between):
            self._note_conversion(i, main, f"({after.text})")
        elif _is_rest(before, after, between):
            self._pieces.add(i)
            self.parents[i] = main
            self.rests[main] = f"{self.rests.get(main, '')} {after.text}".strip()
        elif main == i - 1:
            self._compare(i, before, after, between)

    def _note_conversion(self, i: int, main: int, note: str) -> None:
        self._converted.add(i)
        self.parents[i] = main
        self.notes.setdefault(main, []).append(note)

    def _compare(self, i: int, before: Figure, after: Figure, between: str) -> None:
        """Link a figure that another relation than a unit's ties to the one before."""
        if _is_restated(before, after, between):
            self.notes.setdefault(i - 1, []).append(f"= {after.text}")
        elif _is_value_before(before, after, between, self._text):
            self.notes.setdefault(i - 1, []).append(f"← {after.text}")
            self.trends[i - 1] = "up" if before.value > after.value else "down"  # type: ignore[operator]
        elif _are_shares(before, after, between):
            self.wholes[i - 1] = f"to {number_of(after, self._text)}"
        elif _is_whole(before, after, between):
            self.wholes[i - 1] = f"{between.strip()} {after.text}"
        else:
            return
        self.parents[i] = i - 1


def _is_conversion(before: Figure, after: Figure, between: str) -> bool:
    """Whether the second figure is the first in another unit: "7 miles (11 km)"."""
    units = [(figure.unit or "").partition(" per ")[0] for figure in (before, after)]
    alike = before.kind == after.kind in ("money", "measure")
    return alike and units[0] != units[1] and bool(CONVERSION.fullmatch(between))


def _is_restated(before: Figure, after: Figure, between: str) -> bool:
    """Whether the second figure tells the first as a share: "40 jobs, or 5 %"."""
    kinds = {before.kind, after.kind}
    return bool(_RESTATED.fullmatch(between)) and any(
        kinds == {kind, "percent"} for kind in ("count", "money", "measure")
    )


def _is_whole(before: Figure, after: Figure, between: str) -> bool:
    """Whether the first figure is a part of the second: "12 of the 15 jurors"."""
    counts = before.kind == after.kind == "count" and before.unit == after.unit
    return counts and bool(_OF.fullmatch(between)) and _less(before, after)


def _is_rest(before: Figure, after: Figure, between: str) -> bool:
    """Whether the second figure is the rest of the first: "6ft 5in", "18 minutes, 23 seconds"."""
    most = _PIECES.get((before.unit or "", after.unit or ""))
    if most is None or between not in _TIGHT or not isinstance(after.value, float):
        return False
    return before.kind == after.kind and after.value < most


def _is_value_before(before: Figure, after: Figure, between: str, text: str) -> bool:
    """Whether the second figure is what the first one was before: "£1.2bn, up from £900m"."""
    if (
        not isinstance(before.value, float)
        or not isinstance(after.value, float)
        or before.value == after.value
    ):
        return False
    same = before.unit is not None and before.unit == after.unit and before.kind == after.kind
    found = _BEFORE.fullmatch(between)
    if not same or found is None or before.kind in ("age", "duration") or _OTHERS.search(found["between"]):
        return False
    moved = found["from"] and _MOVED.search(found["between"])
    return bool(moved or before.trend or _THEN.match(text, after.span[1]))


def _are_shares(before: Figure, after: Figure, between: str) -> bool:
    """Whether two shares are those for and against, or of two rivals: "62%-32%", "54 percent to 46 percent".

    The larger stands first; from a smaller to a larger one is a range.
    """
    return (
        before.kind == after.kind == "percent" and bool(_AGAINST.fullmatch(between)) and _less(after, before)
    )


def _less(before: Figure, after: Figure) -> bool:
    return isinstance(before.value, float) and isinstance(after.value, float) and before.value < after.value
