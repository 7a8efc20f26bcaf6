"""The words on a card, taken from the text beside the figure."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsreader.analysis.figures.numerals import scan
from newsreader.analysis.figures.unit_tables import unit_names
from newsreader.analysis.model import Figure
from newsreader.article.model import Span

CHANGED = " ← "
"""Between the value after a change and the one before."""

_SCALES = re.compile(r"(?i)\b(?:hundred|thousand|million|billion|trillion|lakh|crore|and|to|or)\b|[-–—]")
_MONEY = re.compile(r"^[A-Za-z.]+ ?[0-9]|[^\W\d_]{3,} *$|[^\w\s.,]")
"""A currency's mark or name in an amount without its scale."""
_INDEFINITE = re.compile(r"(?i)(?:(?:tens|hundreds) of )?(?:dozens|scores|hundreds|thousands|millions)")
_OPENS = re.compile(r"(?:^|[.!?:…\n][\"”’)\]]*\s*|\n\s*)[\"“‘'(\[]*$")
_WITHIN = (
    r"(?:(?!(?:and|or|but|to|in|on|at|by|for|from|with|as|than|them|who|whom|which|that|is|are|was|were|ha[ds]"
    r"|have|be)\s)"
    r"[\w’'-]+\s){1,4}"
)
"""Words that may stand between a number and the noun it counts."""
_INNER_MARK = re.compile(r"[“”]|(?<![0-9])\"")
"""A double quotation mark, but not one for inches."""
_CLOSES = re.compile(r"[)\]\"”’']{0,2}(?:[.!?]|\s*(?:\n|$))")
_CLOSED = re.compile(r"[.!?][\"”’]$")
_IRREGULAR = {"person": "people", "man": "men", "woman": "women", "child": "children", "foot": "feet",
    "tooth": "teeth", "mouse": "mice", "goose": "geese", "life": "lives", "ox": "oxen"}  # fmt: skip


class Label(NamedTuple):
    """The words beside a number, and where in them the number itself stands if they hold it."""

    words: str
    number: Span | None = None


def number_of(figure: Figure, text: str, whole: str = "") -> str:
    """The number as a card shows it: as written, with "%", the later value of a change first.

    Args:
        whole: Words of what it is a part of ("of the 15"), or of the other share.
    """
    if figure.kind == "percent" and figure.unit == "percentage":
        return f"{_percent(figure, text)} {whole}".rstrip()
    written = re.sub(r"\s+", " ", figure.text)
    if isinstance(figure.value, tuple) and figure.kind != "ratio":
        if figure.trend:
            return _changed(figure, text, written)
        written = _spread(figure, written)
    elif figure.kind in ("money", "measure", "duration"):
        written = f"{written} {whole} {_missing_unit(figure)}".replace("  ", " ").strip()
    elif whole:
        written = f"{written} {whole}"
    rate = _rate_apart(figure)
    return f"{written} per {rate}" if rate and figure.kind in ("money", "measure") else written


def _rate_apart(figure: Figure) -> str:
    """What the figure is counted by, where its own words do not say it ("$3" for "$3 a barrel"), else ""."""
    rate = figure.unit.partition(" per ")[2] if figure.unit else ""
    written = figure.unit in unit_names() or rate in figure.text.lower()
    return "" if written else rate


def _spread(figure: Figure, written: str) -> str:
    """A range, with its money where that stands apart ("between 2 million and 3 million | crowns")."""
    if figure.kind != "money" or _MONEY.search(_SCALES.sub("", written)):
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


def label_of(figure: Figure, text: str) -> Label:
    """What stands beside the number: a phrase of the text, or a quoted piece of it that holds the number."""
    (place, *_) = figure.label_span or (None,)
    if place is None:
        return Label(figure.concept or _amount_of(figure))
    if place[0] <= figure.span[0] and figure.span[1] <= place[1]:
        return quoted(text, place, figure.span)
    return Label(_on_one_line(text[slice(*place)]))


def noun_after(figure: Figure, text: str) -> str:
    """What a count is of where that stands behind it (" points", " of the voters"), else ""."""
    if figure.kind != "count" or not figure.unit:
        return ""
    unit = figure.unit.partition(" per ")[0]
    nouns = "|".join(map(re.escape, (plural(unit, 2.0), unit, *["others"] * (unit == "person"))))
    found = re.compile(rf"(?i)(?: of)?[ -](?:{_WITHIN})?(?:{nouns})\b").match(text, figure.span[1])
    return _on_one_line(found[0]) if found else ""


def clause_of(figure: Figure, text: str) -> Label:
    """The words of the number's sentence in quotation marks; "" where the number and its label are all."""
    place = figure.clause_span
    if place is None:
        return Label("")
    (start, end), (first, last) = (
        _unmarked(text, place, figure.span),
        (figure.label_span or (figure.span,))[0],
    )
    alone = start >= min(first, figure.span[0]) and end <= max(last, figure.span[1])
    return Label("") if alone else quoted(text, place, figure.span)


def quoted(text: str, place: Span, number: Span) -> Label:
    """A piece of the text in quotation marks, with dots where its sentence begins before it or goes on."""
    start, end = _unmarked(text, place, number)
    before, written = _on_one_line(text[start : number[0]]), _on_one_line(text[slice(*number)])
    words = f"{before}{written}{_on_one_line(text[number[1] : end])}"
    opening = "“" if _OPENS.search(text[max(0, start - 8) : start]) else "“…"
    closing = "”" if _CLOSES.match(text, end) or _CLOSED.search(words) else "…”"
    first = len(opening) + len(before)
    return Label(f"{opening}{_INNER_MARK.sub(_single, words)}{closing}", (first, first + len(written)))


def _unmarked(text: str, place: Span, number: Span) -> Span:
    """A place without the stop that ends it and a quotation mark whose other one it does not hold within."""
    start, end = place
    for opening, closing in ("“”", "‘’", '""', "()"):
        end = max(number[1], start + len(text[start:end].rstrip(" \n.!?")))
        words = text[start:end]
        if start < number[0] and words.startswith(opening) and closing not in words[1:-1]:
            start += 1
        if end > number[1] and words.endswith(closing) and opening not in text[start : end - 1]:
            end -= 1
    return start, max(number[1], start + len(text[start:end].rstrip(" \n.!?")))


def _single(mark: re.Match[str]) -> str:
    """The single quotation mark for a double one, as they stand within other quotation marks."""
    return {"“": "‘", "”": "’"}.get(mark[0], "'")


def _on_one_line(words: str) -> str:
    return re.sub(r"\s+", " ", words)


def _amount_of(figure: Figure) -> str:
    """The unit in words, as it follows the number: "litres", "of litres" after "hundreds"."""
    words = plural((figure.unit or "").partition(" per ")[0], figure.value)
    return f"of {words}" if _INDEFINITE.fullmatch(figure.text) else words


def plural(unit: str, value: float | tuple[float, float]) -> str:
    """A noun in the number that fits the value."""
    head = unit.split()[-1] if unit.strip() else ""
    if value == 1 or not head or head.endswith("s"):
        return unit
    if head in _IRREGULAR:
        return unit.removesuffix(head) + _IRREGULAR[head]
    if head.endswith("y") and head[-2:-1] not in "aeiou":
        return f"{unit[:-1]}ies"
    return unit + ("es" if head.endswith(("x", "ch", "sh", "z")) else "s")
