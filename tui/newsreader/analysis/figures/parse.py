"""The figures of one sentence: numbers, their units, what belongs together, what is noise."""

from __future__ import annotations

import re
from dataclasses import replace

from spacy.tokens import Span as Sentence

from newsreader.analysis.figures import bounds, ranges
from newsreader.analysis.figures.atoms import Numeral
from newsreader.analysis.figures.concept import concept_heads, hanger
from newsreader.analysis.figures.counted import counted_noun
from newsreader.analysis.figures.counted_name import name_unit
from newsreader.analysis.figures.multiples import RANK, UNIT, Multiple, multiples, ranks
from newsreader.analysis.figures.noise import idioms, is_noise
from newsreader.analysis.figures.numerals import scan
from newsreader.analysis.figures.place import Place
from newsreader.analysis.figures.reading import Cover, Reading, TokenIndex
from newsreader.analysis.figures.trend import trend_of, way_gone
from newsreader.analysis.figures.written_unit import read_unit

_GIVEN = re.compile(r"(?i)\bg(?:i|a)v(?:e|es|en|ing)(?: (?:it|him|her|them|me|us|you|their|his|my|your))? $")
_MULTIPLE = re.compile(
    r"(?i) times (?:more|less|as|better|worse|bigger|the|that|what|its|their|[a-z]{3,}er)\b"
)
_VOTED_ON = (" bill ", " act ", " amendment ", " plan ", " rule ", " law ", " measure ")
"""With a capital such a word would be a law's name and the number a part of it."""
_TENS = re.compile(r"(?i)tens of ")


def read_sentence(
    text: str, sentence: Sentence, index: TokenIndex, covers: tuple[Cover, ...]
) -> list[Reading]:
    """The readings of a sentence in reading order, each with unit, bound, trend and concept.

    Args:
        covers: Dates, clock times and names, whose numbers are no quantities without a unit ("two days ago").
    """
    start, end = sentence.start_char, sentence.end_char
    begun: list[Reading] = []
    found = {m.numeral.start: m for m in multiples(text, start, end)}
    taken = start
    phrases = Cover(idioms(text, start, end))
    others = (*(m.numeral for m in found.values()), *ranks(text, start, end))
    for numeral in sorted((*scan(text, start, end), *others), key=_place):
        multiple = found.get(numeral.start) if numeral.form == "multiple" else None
        if numeral.start < taken or numeral.start in phrases:
            continue
        if multiple and multiple.trend and index.at(numeral.start).tag_ == "NNS":
            continue
        reading = _begin(text, numeral, sentence, index, multiple)
        taken = max(numeral.end, reading.end)
        if reading.stated or not any(numeral.start in cover for cover in covers):
            begun.append(reading)
    readings = _without_table(_settle(text, begun), sentence)
    for reading in readings:
        _widen(text, reading)
        _qualify(text, reading)
        reading.concept = concept_heads(reading)
    return readings


def _without_table(readings: list[Reading], sentence: Sentence) -> list[Reading]:
    """Without the bare numbers of a table that stands in a line ("Japan +0.13 +4.43 -0.60 China -0.06")."""
    bare = [r for r in readings if not r.stated and r.numeral.form == "digits"]
    return [r for r in readings if r.stated] if len(bare) >= 8 and 4 * len(bare) > len(sentence) else readings


def _place(numeral: Numeral) -> tuple[int, int]:
    """Reading order; of two at one place the longer first."""
    return numeral.start, -numeral.end


def _begin(
    text: str, numeral: Numeral, sentence: Sentence, index: TokenIndex, multiple: Multiple | None
) -> Reading:
    """A number with the unit or currency written beside it."""
    first, last = index.at(numeral.start), index.at(numeral.end - 1)
    reading = Reading(numeral, first, last, sentence, numeral.start, numeral.end, numeral.value)
    if numeral.form == "rank":
        reading.unit, reading.kind, reading.stated = RANK, "rank", True
        return reading
    if multiple:
        reading.unit, reading.kind, reading.stated, reading.trend = UNIT, multiple.kind, True, multiple.trend
        return reading
    read_unit(text, reading)
    reading.noun = None if reading.stated else counted_noun(reading.first, reading.last)
    return reading


def _settle(text: str, readings: list[Reading]) -> list[Reading]:
    """Join what belongs together, drop what is no quantity, and name what plain counts count."""
    kept: list[Reading] = []
    waiting = list(reversed(readings))
    while waiting:
        left = waiting.pop()
        linked = ranges.link(text, left, waiting[-1]) if waiting else None
        if linked == "score":
            right = waiting.pop()
            while waiting and ranges.link(text, right, waiting[-1]) == "score":
                right = waiting.pop()
            continue
        if linked in ("range", "change") and _are_years(text, left, waiting[-1]):
            waiting.pop()
            continue
        if linked and _stand_together(text, left, waiting[-1], linked):
            joined = _joined(left, waiting.pop(), linked)
            if waiting and joined.kind != "ratio" and ranges.link(text, joined, waiting[-1]) == "score":
                waiting.pop()
                continue
            kept.append(joined)
        elif not _noisy(text, left):
            name_unit(left)
            kept.append(left)
    return kept


def _stand_together(text: str, left: Reading, right: Reading, linked: ranges.Link) -> bool:
    """Whether neither of two numbers is noise; hyphens make none of a ratio ("a one-in-five chance")."""
    if linked == "ratio" and text[left.end] in "-‑":
        return True
    if linked == "vote" and text.endswith(_VOTED_ON, 0, left.start):
        return True
    return not (_noisy(text, left, partner=linked != "vote") or _noisy(text, right, partner=True))


def _are_years(text: str, left: Reading, right: Reading) -> bool:
    """Whether a range is one of years ("from 1569 to at least 1738")."""
    figures = [text[r.numeral.start : r.numeral.end] for r in (left, right)]
    plain = all(len(f) == 4 and f.isdigit() and f[0] in "12" for f in figures)
    return plain and not left.stated and not right.stated and _noisy(text, left)


def _noisy(text: str, reading: Reading, *, partner: bool = False) -> bool:
    if reading.numeral.form in ("multiple", "rank"):
        return False
    if reading.noun is not None and reading.noun.lemma_ == "figure" and 4 <= reading.numeral.value <= 10:
        return True
    if reading.kind == "percent" and reading.value in (100, 110) and _is_emphasis(text, reading):
        return True
    return is_noise(Place(text, reading.numeral, reading.first, reading.last, reading.stated, partner))


def _is_emphasis(text: str, reading: Reading) -> bool:
    """Whether "100 percent" only means "wholly" ("I am 100 percent sure")."""
    after = reading.last.doc[reading.last.i + 1 : reading.last.i + 4]
    following = next((t for t in after if t.idx >= reading.end), None)
    if _GIVEN.search(text, max(0, reading.start - 24), reading.start):
        named = following is not None and following.pos_ in ("NOUN", "PROPN", "ADJ")
        return not named and not text.startswith(" of", reading.end)
    return (
        following is not None
        and following.pos_ in ("ADJ", "VERB", "ADV", "PRON", "INTJ")
        and following.lower_ not in ("more", "higher", "less")
    )


def _joined(left: Reading, right: Reading, linked: ranges.Link) -> Reading:
    """One reading of two."""
    joined = replace(right, first=left.first, start=left.start)
    low, high = left.numeral.value, right.numeral.value
    if linked == "ratio":
        joined.value, joined.kind, joined.unit, joined.stated = low / high, "ratio", "proportion", True
    elif linked == "vote":
        joined.value, joined.kind, joined.unit, joined.stated = (low, high), "ratio", "vote", True
    else:
        joined.value = (high, low) if linked == "reversed" else ranges.spread(left, right)
        joined.moves = linked in ("change", "reversed")
        if left.stated and (not right.stated or " per " in (left.unit or "")):
            joined.unit, joined.kind, joined.stated = left.unit, left.kind, True
        scale = left.noun is not None and right.first.i <= left.noun.i <= right.last.i
        if joined.noun is None and not joined.stated and not scale:
            joined.noun = left.noun
        name_unit(joined)
    return joined


def _widen(text: str, reading: Reading) -> None:
    """Give an indefinite amount its span, when it is known what it is an amount of."""
    numeral = reading.numeral
    if not numeral.top:
        return
    if reading.stated or reading.kind != "count" or _TENS.match(text, numeral.start):
        reading.value = (numeral.value, numeral.top)


def _qualify(text: str, reading: Reading) -> None:
    """Bound and trend; how many times as much is a ratio and no count."""
    if reading.unit == "time" and reading.kind == "count" and _MULTIPLE.match(text, reading.end):
        reading.kind = "ratio"
    end = max(reading.end, reading.rate_end)
    ends = [reading.numeral.end, reading.end, end]
    if reading.noun is not None and not reading.stated:
        ends.append(reading.noun.idx + len(reading.noun.text))
    if reading.moves:
        reading.trend, reading.nominal = way_gone(reading), True
        return
    reading.bound = bounds.bound_of(
        text, reading.start, tuple(ends), duration=reading.kind in ("duration", "age")
    )
    if reading.numeral.form == "vague" and reading.bound == "=" and isinstance(reading.value, float):
        reading.bound = ">"
    if reading.kind in ("age", "duration", "rank") or reading.trend:
        return
    if isinstance(reading.value, tuple) and not re.search(
        r"(?i)\b(?:by|up|down) $", text[max(0, reading.start - 8) : reading.start]
    ):
        return
    relative = reading.kind in ("percent", "ratio") or reading.unit == "point"
    reading.trend, reading.nominal = trend_of(
        text, reading.start, end, hanger(reading), relative=relative, measured=reading.kind == "measure"
    )
