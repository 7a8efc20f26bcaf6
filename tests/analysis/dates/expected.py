"""What the tables of sentences share."""

from __future__ import annotations

from datetime import date

WRITTEN = date(2019, 5, 16)

Expected = list[tuple[str, str | None]]
"""The words of each time expression of a sentence, with its value."""
