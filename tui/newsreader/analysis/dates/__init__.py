"""When it happened, and what is due when."""

from __future__ import annotations

from newsreader.analysis.dates.find import find_dates
from newsreader.analysis.dates.published import find_published

__all__ = ["find_dates", "find_published"]
