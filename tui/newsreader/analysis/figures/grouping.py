"""Thousands marked by a space: "R500 000", "1 000 000 euros", "41, 000"."""

from __future__ import annotations

import re

from newsreader.analysis.figures.units import currency_after, currency_before, unit_after

_NARROW = r"[\u00a0\u2009\u202f]"
_GROUPED = re.compile(
    rf"[1-9][0-9]{{0,2}}(?:(?:{_NARROW}[0-9]{{3}})+|(?:[ ][0-9]{{3}})+|,[ ]000)(?:\.[0-9]{{1,2}})?(?![0-9])"
)
_RUNS_ON = re.compile(rf"(?:[ ]|{_NARROW}|[-‑–/:.,])[0-9]")
_NUMBER_BEFORE = re.compile(rf"[0-9](?:[ ]|{_NARROW}|[-‑–/:.,])$|[0-9]$|[+(#@]$")
_CALLED = re.compile(
    r"(?i)\b(?:call|phone|dial|tel|fax|text|ring|hotline|helpline|number|no)[.:]?(?: \w+)?:? $"
)


def grouped_end(text: str, start: int, end: int) -> int | None:
    """Where the number that begins with the digits `text[start:end]` ends when spaces mark its thousands.

    A plain space joins only what is hardly two numbers: the last group is "000", or money or a unit stands
    beside it ("12 500 kroner", not "on Channel 4 200 viewers"). What is called ("call 555 123 000") is none.
    """
    if end - start > 3 or _NUMBER_BEFORE.search(text[max(0, start - 2) : start]):
        return None
    match = _GROUPED.match(text, start, start + 32)
    if not match or _RUNS_ON.match(text, match.end()) or _CALLED.search(text[max(0, start - 40) : start]):
        return None
    sure = " " not in match[0] or match[0].partition(".")[0].endswith(" 000")
    end = match.end()
    marked = currency_before(text, start) or currency_after(text, end) or unit_after(text, end, digits=True)
    return end if sure or marked else None
