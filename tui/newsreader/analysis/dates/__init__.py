"""When it happened, and what is due when.

The names are resolved on first use, so that `timeline`, which needs no parse, is imported without spaCy.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsreader.analysis.dates.find import find_dates
    from newsreader.analysis.dates.published import find_published, published_notices

__all__ = ["find_dates", "find_published", "published_notices"]

_PLACES = {"find_dates": "find", "find_published": "published", "published_notices": "published"}


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
