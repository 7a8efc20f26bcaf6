"""The words on a card, taken from the text beside the figure."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from newsreader.analysis.dates.words import MONTH_NAMES
from newsreader.analysis.figures.counted_label import is_of_people, plural, words_counted
from newsreader.analysis.figures.numerals import scan
from newsreader.analysis.figures.unit_tables import unit_names
from newsreader.analysis.figures.units import unit_after
from newsreader.analysis.figures.words import lists
from newsreader.analysis.model import Figure, TimeExpression
from newsreader.article.model import Span

if TYPE_CHECKING:
    from newsreader.analysis.figures.folding import Folded

CHANGED = " ← "
"""Between the value after a change and the one before."""

_SCALES = re.compile(r"(?i)\b(?:hundred|thousand|million|billion|trillion|lakh|crore|and|to|or)\b|[-–—]")
_INDEFINITE = re.compile(r"(?i)(?:(?:tens|hundreds) of )?(?:dozens|scores|hundreds|thousands|millions)")
_WHEN = re.compile(r"(?i) (?:ago|later|earlier|before|after|afterwards)\b")
_LASTING = re.compile(
    r"(?i)\b(?:last(?:s|ed|ing)?|takes?|taking|took|spen[dt]s?|serv(?:e[sd]?|ing)|r[au]ns?)(?: \w+){0,2} $"
)
"""After a length of time that only says when ("two years ago")."""
_OF_END = re.compile(r" of (?:about |around |nearly |over |more than |at least |the )?[^\w\s]?$")
_REDUCED = ("worth", "average", "total", "mean", "median", "maximum", "minimum")
"""What was done to numbers, and not what they are of."""

_ALLOWED = re.compile(
    r"(?is)(?: in which| within which| left| remaining)? to ([a-z]+(?:(?![,.;:!?()—–\n]).){0,60})"
    r"(?=[,.;:!?()—–\s]|$)"
)
_ACTION = re.compile(
    r"(?is)\b(?:to|must|shall) ([a-z]+(?:(?![,.;:!?]).){0,60}?)\s*(?:\b(?:within|by|before|until|till|in|on"
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
    rate = _rate_apart(figure)
    return f"{written} per {rate}" if rate and figure.kind in ("money", "measure") else written


def _rate_apart(figure: Figure) -> str:
    """What the figure is counted by, where its own words do not say it ("$3" for "$3 a barrel"), else ""."""
    rate = figure.unit.partition(" per ")[2] if figure.unit else ""
    written = figure.unit in unit_names() or rate in figure.text.lower()
    return "" if written else rate


def _spread(figure: Figure, written: str) -> str:
    """A range, with its money where that stands apart ("between 2 million and 3 million | crowns")."""
    if figure.kind != "money" or re.search(r"[^\W\d_]{3,} *$|[^\w\s.,]", _SCALES.sub("", written)):
        return written
    return f"{written} {plural((figure.unit or '').partition(' per ')[0], figure.value)}".strip()


def _missing_unit(figure: Figure) -> str:
    """The unit where it stands apart from the number ("two more hours", "12 million crowns"), else ""."""
    numeral = next(scan(figure.text), None)
    bare = numeral is not None and (numeral.start, numeral.end) == (0, len(figure.text))
    if not bare or figure.unit in (None, "magnitude"):
        return ""
    return _amount_of(figure)


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
    if figure.kind == "duration" and _WHEN.match(text, figure.span[1]):
        before = text[max(0, figure.span[0] - 40) : figure.span[0]]
        return _nearest_piece(figure, text) if _LASTING.search(before) else ""
    if figure.kind == "ratio":
        return _after_ratio(figure, text) or _nearest_piece(figure, text)
    return _nearest_piece(figure, text)


def _nearest_piece(figure: Figure, text: str) -> str:
    """The piece of the concept nearest to the figure, one after it before one in front."""
    places = figure.concept_span if figure.label_span is None else figure.label_span
    if not text or (figure.label_span is None and not places):
        return figure.concept or ""
    start, end = figure.span
    if around := next((place for place in places or () if place[0] <= start and end <= place[1]), None):
        return _clause(text, around, figure.span)
    pieces = [piece for piece in places or () if text[slice(*piece)].lower() not in _REDUCED]

    def distance(piece: tuple[int, int]) -> tuple[bool, int]:
        gap = piece[0] - end if piece[0] >= end else start - piece[1]
        return not (piece[0] >= end and gap <= 24), gap

    for piece in sorted(pieces or places or (), key=distance):
        if words := _without_amount(re.sub(r"\s+", " ", text[slice(*piece)])):
            return words
    return ""


def _clause(text: str, around: Span, span: Span) -> str:
    """The clause as the text has it, with "…" for the number that stands before it on the card."""
    words = f"{text[around[0] : span[0]]}…{text[span[1] : around[1]]}"
    return f"“{' '.join(words.split())}”"


def _without_amount(words: str) -> str:
    """The words of a concept without other figures: "sales" for "sales of $5", "" for "3 percent"."""
    words = re.sub(r"(?:^|(?<!net)(?<!personal)(?<!total)(?<!combined)(?<!estimated) )worth$", "", words)
    numeral = next(scan(words), None)
    if numeral is None or re.match(r"[-‑]|[^\W\d_]", words[numeral.end :]):
        return words
    lead = words[: numeral.start]
    if lead.strip("$£€¥ "):
        return _OF_END.sub("", lead) if _OF_END.search(lead) else words
    return "" if lead or unit_after(words, numeral.end, digits=True) else words[numeral.end :].strip()


def _counted(figure: Figure, text: str) -> str:
    """What a count is of: the words beside it, a piece of its concept, or its unit."""
    assert figure.unit is not None
    if words := words_counted(figure, text):
        return words
    piece = _nearest_piece(figure, text)
    named = figure.unit in ("time", "other", "rest") or (figure.unit == "person" and is_of_people(piece))
    return piece if named else _amount_of(figure)


def _amount_of(figure: Figure) -> str:
    """The unit in words, as it follows the number: "litres", "of litres" after "hundreds"."""
    words = plural((figure.unit or "").partition(" per ")[0], figure.value)
    return f"of {words}" if _INDEFINITE.fullmatch(figure.text) else words


def _after_ratio(figure: Figure, text: str) -> str:
    """The noun phrase after a share, a few words at most: "one in five | children"."""
    after = text[figure.span[1] : figure.span[1] + 60]
    match = re.match(r"(?: of)?((?: [\w’'-]+(?:,[0-9]{3})*){1,5})", after)
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
    before = text[max(start, when.span[0] - 120) : when.span[0]].rstrip()
    return (f"by {day}" if day else words), _allowed(when, before, text) or _due(before)


def _allowed(when: TimeExpression, before: str, text: str) -> str:
    """What a length of time is given for ("two weeks to appeal"), or may be done until a day; else ""."""
    lead = f"{before} {text[slice(*when.span)]} ".lower()[max(0, len(before) - 7) :]
    given = when.type == "DURATION" and not any(f" {word} " in lead for word in ("within", "in", "by"))
    if not given and not before.endswith(("until", "till")):
        return ""
    found = _ALLOWED.match(text, when.span[1])
    return re.sub(r"\s+", " ", found[1]) if found else ""


def _due(before: str) -> str:
    """What the words before a deadline say is to be done by then, or ""."""
    action = _ACTION.search(before)
    words = _last_infinitive(re.sub(r"\s+", " ", action[1])) if action else ""
    return "" if words == "be" else words


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
