"""Which numbers matter, and what they count."""

from newsreader.analysis.figures.find import find_figures

__all__ = ["find_figures"]
