"""Which numbers matter, and what they count.

`find_figures` is the step of the analysis; `newsreader.analysis.figures.cards` turns its figures into what a
pane shows and needs no model. The step is imported on first use, so that the cards can be made without spaCy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsreader.analysis.figures.find import find_figures

__all__ = ["find_figures"]


def __getattr__(name: str) -> Any:
    if name != "find_figures":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from newsreader.analysis.figures.find import find_figures

    return find_figures
