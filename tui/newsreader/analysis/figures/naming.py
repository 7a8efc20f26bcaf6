"""The unit of a plain count, from the noun that is counted."""

from __future__ import annotations

from newsreader.analysis.figures import units
from newsreader.analysis.figures.counted_name import unit_name, unit_of_noun
from newsreader.analysis.figures.reading import Reading

_SUM = 100
"""So many crowns are money and no headgear."""


def name_unit(reading: Reading) -> None:
    """The unit of a plain count, from its noun."""
    if reading.stated:
        return
    if reading.numeral.form == "fraction":
        reading.unit, reading.kind, reading.stated = "proportion", "ratio", True
        return
    if reading.noun is None and reading.last.i + 1 < len(reading.last.doc):
        after = reading.last.nbor(1)
        # The parser takes "6 crowns a share" for a verb.
        reading.noun = after if after.lower_ == "crowns" and after.pos_ == "VERB" else None
    if reading.noun is None:
        return
    known = unit_of_noun(reading.noun)
    counted = unit_name(reading.noun, reading.last)
    if known and (known[1] != "measure" or " " not in counted):
        reading.unit, reading.kind = known[0], known[1]  # type: ignore[assignment]
    else:
        reading.unit = counted
        if reading.unit == "crown" and reading.numeral.value >= _SUM:
            reading.kind = "money"
    _name_rate(reading)
    if reading.unit.startswith("crown per "):
        reading.kind = "money"


def _name_rate(reading: Reading) -> None:
    """ "3,000 tests per day", "78 times a minute"."""
    noun = reading.noun
    if noun is None or reading.kind == "duration" or noun.i - reading.last.i > 4:
        return
    if rate := units.rate_after(noun.doc[noun.i : noun.i + 12].text, len(noun.text)):
        reading.unit, reading.rate_end = f"{reading.unit} per {rate[0]}", noun.idx + rate[1]
