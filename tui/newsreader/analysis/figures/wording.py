"""The words on a card, taken from the text beside the figure."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from newsreader.analysis.dates.words import MONTH_NAMES
from newsreader.analysis.figures.numerals import scan
from newsreader.analysis.figures.words import lists
from newsreader.analysis.model import Figure, TimeExpression

if TYPE_CHECKING:
    from newsreader.analysis.figures.folding import Folded

CHANGED = " ← "
"""Between the value after a change and the one before."""

MOST_WORDS = 7
"""Words a label may take from the text after the number."""

_PEOPLE = frozenset(
    [
        "people",
        "persons",
        "others",
        "more",
        "folk",
        "dead",
        "killed",
        "wounded",
        "injured",
        "missing",
        "arrested",
    ]
)
_OUTCOME = re.compile(
    r"(?i)(?: (?:were|was|have been|had been|are|is|being|still|feared|reported|confirmed|believed))*"
    r" (?:killed|dead|died|wounded|injured|hurt|missing|arrested|evacuated|displaced|homeless|trapped"
    r"|rescued|infected)\b"
)
_VERB_BEFORE = re.compile(
    r"(?i)\b(kill(?:ed|ing|s)|wound(?:ed|ing|s)|injur(?:ed|ing|es)|hurt|arrest(?:ed|ing|s)|dead)\b[^.,;]{0,20}$"
)
_BOUND_AFTER = re.compile(
    r"(?i)^\s?(?:\+|(?:and|or) (?:more|over|above|older|up|upwards?|less|fewer|under|below|younger|so)\b"
    r"|-odd\b|plus\b)"
)
_SCALES = re.compile(r"(?i)\b(?:hundred|thousand|million|billion|trillion|lakh|crore|and|to|or)\b|[-–—]")
_REDUCED = ("average", "total", "mean", "median", "maximum", "minimum")
"""What was done to numbers, and not what they are of."""

_PARTICIPLES = {"kill": "killed", "woun": "wounded", "inju": "injured", "arre": "arrested"}
_ACTION = re.compile(
    r"(?is)\bto ([a-z]+(?:(?![,.;:!?]).){0,60}?)\s*(?:\b(?:within|by|before|until|till|in|on"
    r"|no later than)\b[^,.;:!?]{0,12})?$"
)


def number_of(figure: Figure, text: str = "", item: Folded | None = None) -> str:
    """The number as a card shows it: as written, with "%", the later value of a change first."""
    if figure.kind == "percent" and figure.unit == "percentage":
        return _percent(figure, text)
    written = re.sub(r"\s+", " ", figure.text)
    if isinstance(figure.value, tuple) and figure.kind != "ratio":
        return _changed(figure, text, written) if figure.trend else _spread(figure, written)
    if item and item.whole:
        written = f"{written} {item.whole}"
    if figure.kind in ("money", "measure", "duration"):
        written = f"{written} {_missing_unit(figure)}".strip()
    rate = figure.unit.partition(" per ")[2] if figure.unit else ""
    return f"{written} per {rate}" if rate and figure.kind in ("money", "measure") else written


def _spread(figure: Figure, written: str) -> str:
    """A range, with its money where that stands apart ("between 2 million and 3 million | crowns")."""
    if figure.kind != "money" or re.search(r"[^\W\d_]{3,} *$|[^\w\s.,]", _SCALES.sub("", written)):
        return written
    return f"{written} {_plural((figure.unit or '').partition(' per ')[0], figure.value)}".strip()


def _missing_unit(figure: Figure) -> str:
    """The unit where it stands apart from the number ("two more hours", "12 million crowns"), else ""."""
    numeral = next(scan(figure.text), None)
    bare = numeral is not None and (numeral.start, numeral.end) == (0, len(figure.text))
    if not bare or figure.unit in (None, "magnitude"):
        return ""
    return _plural(figure.unit.partition(" per ")[0], figure.value)


def _percent(figure: Figure, text: str) -> str:
    if isinstance(figure.value, tuple):
        if figure.trend and CHANGED in _changed(figure, text, figure.text):
            return f"{figure.value[1]:g} %{CHANGED}{figure.value[0]:g} %"
        return f"{figure.value[0]:g}–{figure.value[1]:g} %"
    return f"{figure.value:g} %"


def _changed(figure: Figure, text: str, written: str) -> str:
    """ "287 miles ← 252 miles" for "from 252 miles to 287 miles"; a plain range as written."""
    if re.search(r"(?i)\bfrom (?:\w+ ){0,2}$", text[max(0, figure.span[0] - 24) : figure.span[0]]):
        first, middle, second = written.partition(" to ")
    else:
        second, middle, first = written.partition(" from ")
    return f"{_bare(second)}{CHANGED}{_bare(first)}" if middle else written


def _bare(words: str) -> str:
    """An amount without the adverbs and articles before it."""
    return re.sub(
        r"(?i)^(?:(?:the|an?|about|around|nearly|almost|just|only|some|over|more than) )+(?=\S)", "", words
    )


def label_of(figure: Figure, text: str = "") -> str:
    """What the figure counts or measures, in the text's own words where they stand beside it."""
    if figure.kind == "count" and figure.unit and figure.unit.strip():
        return _counted(figure, text)
    if figure.kind == "ratio" and figure.unit == "vote":
        return "vote"
    if figure.kind == "ratio" and figure.unit == "time":
        return _nearest_piece(figure, text)
    if figure.kind == "ratio":
        return _after_ratio(figure, text) or _nearest_piece(figure, text)
    return _nearest_piece(figure, text)


def _nearest_piece(figure: Figure, text: str) -> str:
    """The piece of the concept nearest to the figure, one after it before one in front."""
    if not figure.concept_span or not text:
        return figure.concept or ""
    start, end = figure.span
    pieces = [piece for piece in figure.concept_span if text[slice(*piece)].lower() not in _REDUCED]

    def distance(piece: tuple[int, int]) -> tuple[bool, int]:
        gap = piece[0] - end if piece[0] >= end else start - piece[1]
        return not (piece[0] >= end and gap <= 24), gap

    return re.sub(r"\s+", " ", text[slice(*min(pieces or figure.concept_span, key=distance))])


def _counted(figure: Figure, text: str) -> str:
    """The words from the number to the noun counted: "Turkish citizens"."""
    assert figure.unit is not None
    head = figure.unit.partition(" per ")[0].split()[-1]
    after = text[figure.span[1] : figure.span[1] + 90]
    end = 0
    for number, word in enumerate(re.finditer(r"[\s-]*((?:[A-Z]\.)+|[\w’'&]+(?:[-.][\w’'&]+)*)", after)):
        if number >= MOST_WORDS or re.search(r"[,;:()—–.!?\n]", after[end : word.start(1)]):
            break
        end = word.end()
        if _is_form(word[1].lower(), head):
            outcome = _OUTCOME.match(after, end)
            words = after[: outcome.end() if outcome else end]
            return re.sub(r"\s+", " ", _BOUND_AFTER.sub("", words).strip(" -"))
    if head == "person" and (verb := _VERB_BEFORE.search(text[max(0, figure.span[0] - 40) : figure.span[0]])):
        return _PARTICIPLES.get(verb[1].lower()[:4], verb[1])
    piece = _nearest_piece(figure, text)
    return piece if piece or head == "time" else _plural(figure.unit, figure.value)


def _plural(unit: str, value: float | tuple[float, float]) -> str:
    """A counted noun in the number that fits the value."""
    head = unit.split()[-1]
    if value == 1 or head.endswith("s"):
        return unit
    if head in _IRREGULAR:
        return unit.removesuffix(head) + _IRREGULAR[head][0]
    if head.endswith("y") and head[-2:-1] not in "aeiou":
        return f"{unit[:-1]}ies"
    return unit + ("es" if head.endswith(("x", "ch", "sh", "z")) else "s")


def _is_form(word: str, head: str) -> bool:
    """Whether a word is a form of the noun that is counted."""
    if head == "person":
        return word in _PEOPLE or word.startswith("person")
    word = word.removesuffix("'s").removesuffix("’s")
    stem = head[: max(3, len(head) - 2)] if len(head) > 3 else head
    return (
        word == head
        or (word.startswith(stem) and abs(len(word) - len(head)) <= 3)
        or word in _IRREGULAR.get(head, ())
    )


_IRREGULAR = {
    "person": ("people", "persons"),
    "man": ("men",), "woman": ("women",), "child": ("children",), "foot": ("feet",), "tooth": ("teeth",),
    "mouse": ("mice",), "goose": ("geese",), "life": ("lives",), "ox": ("oxen",),
}  # fmt: skip


def _after_ratio(figure: Figure, text: str) -> str:
    """The noun phrase after a share, a few words at most: "one in five | children"."""
    match = re.match(r"(?: of)?((?: [\w’'-]+){1,5})", text[figure.span[1] : figure.span[1] + 60])
    if not match:
        return ""
    words = match[1].split()
    for at, word in enumerate(words):
        if word.lower() in lists()["stoppers"]:
            words = words[:at]
            break
    return " ".join(words)


def deadline_text(when: TimeExpression, text: str) -> tuple[str, str]:
    """When something is due ("by 24 June"), and what ("leave Libya") or ""."""
    day = _day(when.due or when.value)
    words = re.sub(r"\s+", " ", text[slice(*when.span)])
    start = max(text.rfind(mark, 0, when.span[0]) for mark in (". ", "! ", "? ", "\n")) + 1
    action = _ACTION.search(text[max(start, when.span[0] - 120) : when.span[0]].rstrip())
    return (f"by {day}" if day else words), _last_infinitive(re.sub(r"\s+", " ", action[1])) if action else ""


def _last_infinitive(words: str) -> str:
    """The last "to …" of a chain ("ordered to begin to leave" is "leave")."""
    return words.rpartition(" to ")[2] if re.search(r" to [a-z]+ ", words) else words


def _day(value: str | None) -> str:
    """A TIMEX3 day as "24 June", or "" when it is none."""
    match = re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T.*)?", value or "")
    if not match:
        return ""
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return ""
    return f"{day.day} {MONTH_NAMES[day.month - 1]}"
