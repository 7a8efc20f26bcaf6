"""The analysis of an article: one that was made before, if there is one, else a new one that is kept."""

from __future__ import annotations

from newsreader.analysis.core import analyze_article
from newsreader.analysis.model import Analysis
from newsreader.analysis.options import Options
from newsreader.article.model import Article
from newsreader.library.cache import keep_analysis, kept_analysis


def analysis_of(article: Article, options: Options, *, cache: bool = True) -> Analysis:
    """The analysis of an article, from the cache where it is there; spaCy is imported only where not.

    Args:
        cache: Whether to use and to keep analyses in the user's cache folder.

    Raises:
        ModelMissingError: No spaCy pipeline is installed, or not the one asked for.
    """
    kept = kept_analysis(article, options) if cache else None
    if kept:
        return kept
    analysis = analyze_article(article, options)
    if cache:
        keep_analysis(article, options, analysis)
    return analysis
