"""newsreader: reads a news article with you.

    article = newsreader.load("story.txt")
    analysis = newsreader.analyze(article)
    print(newsreader.to_markdown(analysis))

The names below are resolved on first use, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from newsreader.version import __version__

if TYPE_CHECKING:
    from newsreader.analysis.core import analyze
    from newsreader.analysis.model import Analysis
    from newsreader.article.load import load
    from newsreader.article.model import Article
    from newsreader.export.markdown import to_markdown

_HOMES = {
    "Analysis": "newsreader.analysis.model",
    "Article": "newsreader.article.model",
    "analyze": "newsreader.analysis.core",
    "load": "newsreader.article.load",
    "to_markdown": "newsreader.export.markdown",
}

__all__ = ["Analysis", "Article", "__version__", "analyze", "load", "to_markdown"]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
