"""Units of measurement and currencies beside a number, by text.

The tables are `units.txt` and `currencies.txt` in this package. A match is the longest that fits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsreader.analysis.figures.unit_tables import UnitKind
from newsreader.analysis.figures.unit_tables import tables as unit_tables
from newsreader.analysis.figures.words import lists

PERIODS = {
    "second", "minute", "hour", "day", "night", "week", "weekday", "fortnight", "month", "quarter", "year",
    "season",
    "decade", "century", "generation",
}  # fmt: skip
"""Units of time that a rate may be counted by."""
_PERIODICAL = {
    "hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year",
    "annually": "year",
}  # fmt: skip
_EVERY = re.compile(
    rf" ({'|'.join(_PERIODICAL)})(?=[.,;:!?)]|$| (?:and|or|but|to|for|in|on|from|by|as|since|until|said)\b)"
)
_PER = re.compile(
    r"(?i)(?:(?P<slash>/)\s?|(?:[ \u00a0]|-)(?:each )?(?P<word>per|a|an|each|every|the)(?:[ \u00a0]|-))"
    r"(?P<noun>[a-z]+)"
)
_POWERS = ("hundred", "thousand", "million")
_SOLD_BY = ("hour", "barrel", "gallon", "litre", "ounce")
_OF_TIME = re.compile(r"(?i) (?:ago|earlier|later|before|after|from|old)\b")
"""What makes of "a year" a time, and no rate."""
_GAP = re.compile(r"[ \u00a0\u2009\u202f-]?")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit found in the text.

    Attributes:
        name: Its full English singular name.
        start, end: The words that name it.
    """

    name: str
    kind: UnitKind
    start: int
    end: int


def unit_of_word(lemma: str) -> tuple[str, UnitKind] | None:
    """Name and kind of the unit that a single word names ("mile"), if it does."""
    return unit_tables().words.get(lemma.lower())


def unit_after(text: str, end: int, *, digits: bool) -> Unit | None:
    """The unit that follows the number ending at `end`.

    Args:
        digits: Whether the number is written in digits, so that a symbol ("km") may follow.
    """
    tables = unit_tables()
    gap = _GAP.match(text, end)
    start = gap.end() if gap else end
    if symbol := _symbol(text, end, start) if digits else None:
        return symbol
    match = re.compile(r"[A-Za-z%]").match(text, start)
    if not match:
        return None
    window = text[start : start + 48]
    first = re.match(r"[^\W\d_]+|%", window)
    longest = tables.lengths.get(first[0].lower() if first else "", 0)
    for stop in _stops(window, longest):
        known = tables.words.get(window[:stop].lower())
        if known and not _is_name(window, stop):
            return Unit(*known, start, start + stop)
    return None


def _is_name(window: str, stop: int) -> bool:
    """Whether a unit's word is part of a name or a round ("40 Days of Faith", "Stone", "quarter-final")."""
    if re.match(r"[-‑ ]?finals?\b", window[stop:]):
        return True
    return (
        window[:1].isupper() and bool(re.match(r"Stone|\w+ of [A-Z]", window)) and not window[:stop].isupper()
    )


def _stops(window: str, longest: int) -> list[int]:
    """Where words end in `window`, the last that can matter first."""
    stops: list[int] = []
    for match in re.finditer(r"[^\W_]+\.?|%", window):
        stops.append(match.end())
        if match[0].endswith("."):
            stops.append(match.end() - 1)
        if match.end() > longest + 2:
            break
    return sorted({s for s in stops if not window[s : s + 1].isalnum()}, reverse=True)


def _symbol(text: str, end: int, start: int) -> Unit | None:
    """The longest symbol that follows; letters must not run on."""
    tables = unit_tables()
    for length in range(9, 0, -1):
        found = text[start : start + length]
        if len(found) < length or found not in tables.symbols:
            continue
        after = text[start + length : start + length + 1]
        if found[-1].isalnum() and after.isalnum():
            continue
        if found in ("'", "’", '"', "”", "″", "′") and (
            start > end or not is_length_mark(text, end, start + length)
        ):
            continue
        if found == "s" and not re.search(r"[0-9]\.[0-9]+$", text[max(0, end - 8) : end]):
            continue
        if start > end and found.isalpha() and not _apart(found, text[end], after):
            continue
        return Unit(*tables.symbols[found], start, start + length)
    return None


def _apart(symbol: str, gap: str, after: str) -> bool:
    """Whether a symbol of letters may stand apart from its number."""
    if symbol in ("in", "au", "cal", "mb", "ct", "mt", "gal", "mi", "ha", "px"):
        return symbol not in ("in", "au", "mb") and gap == " "
    if len(symbol) == 1:
        return (f"_{symbol}" in unit_tables().symbols and gap == " " and after not in "'’-&") or after == ""
    return True


def rate_after(text: str, end: int) -> tuple[str, int] | None:
    """What a price or rate is counted by: ("barrel", where the words end) for " a barrel"."""
    if adverb := _EVERY.match(text, end):
        return _PERIODICAL[adverb[1]], adverb.end()
    match = _PER.match(text, end)
    if not match:
        return None
    noun, stop = _singular(match["noun"].lower()), match.end("noun")
    known = unit_of_word(noun)
    if known and known[1] in ("percent", "money"):
        return None
    name = known[0] if known else noun
    if match["slash"] or match["word"].lower() == "per":
        unit = unit_after(text, stop, digits=False) if noun in _POWERS else None
        return (f"{noun} {unit.name}", unit.end) if unit else (name, stop) if len(noun) > 1 else None
    if match["word"].lower() == "the":
        return (name, stop) if noun in _SOLD_BY else None
    if _OF_TIME.match(text, stop):
        return None
    return (name, stop) if noun in lists()["per"] or name in PERIODS else None


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def currency_before(text: str, start: int) -> Unit | None:
    """The currency mark or code that stands before the number at `start`."""
    tables = unit_tables()
    match = tables.before.search(text[max(0, start - 8) : start])
    if not match:
        return None
    at = max(0, start - 8) + match.start()
    return Unit(tables.marks[match[1].strip()], "money", at, start)


def currency_after(text: str, end: int) -> Unit | None:
    """The currency mark, code or word that follows the number at `end`."""
    match = unit_tables().after.match(text, end)
    if not match:
        return None
    found = match["mark"] or match["code"]
    if found:
        return Unit(unit_tables().marks[found.strip()], "money", match.start("all"), match.end("all"))
    known = unit_tables().words.get(match["word"].lower())
    return Unit(*known, match.start("all"), match.end("all")) if known else None


_QUOTED = 400
"""Characters of a paragraph before a number in which a quotation may begin."""
_CLOSING = re.compile(r"\s*(?:[,.;:!?)\]]|$|\n| (?:said|says|added|and then)\b)")
_FEET = re.compile(r"[0-9]['’′] ?[0-9]+(?:\.[0-9]+)?$")
"""A height in feet goes before its inches."""


def is_length_mark(text: str, end: int, after: int) -> bool:
    """Whether a quotation mark after a number is feet or inches: it touches the number and closes nothing."""
    line = text[max(0, end - _QUOTED) : end].rpartition("\n")[2]
    mark = text[after - 1]
    if mark in "'’":
        opened = re.search(r"(?:^|[\s(])['‘](?=\w)", line[-80:])
        return not (opened or text[after : after + 1].isalpha())
    if mark in '"”' and _CLOSING.match(text, after) and not _FEET.search(line):
        return False
    return not _is_open(line, mark)


def _is_open(line: str, mark: str) -> bool:
    """Whether a quotation that the mark would close begins in a line; a mark of inches opens none."""
    if mark == "”":
        return line.count("“") > line.count("”")
    opened = False
    for found in re.finditer('"', line if mark == '"' else ""):
        opened = not opened and not line[found.start() - 1 : found.start()].isdigit()
    return opened
