"""The one call that most programs want."""

from __future__ import annotations

from datetime import date

import msgspec

from newsreader.analysis.model import Analysis
from newsreader.analysis.options import Options
from newsreader.article.model import Article


def analyze(
    article: Article | str,
    *,
    title: str | None = None,
    published: date | str | None = None,
    sentences: int = 3,
    words: int | None = None,
    summarizer: str = "newsreader",
    model: str | None = None,
) -> Analysis:
    """Analyse an article.

    Args:
        article: What `load` returned, or a text. The text is taken exactly as it is.
        title: The headline, when it is known and wins over the article's own.
        published: The day that relative dates are counted from, a date or "YYYY-MM-DD".
        sentences: The summary's length in sentences.
        words: The summary's length in words instead.
        summarizer: The summary's method, one of `newsreader.analysis.options.SUMMARIZERS`.
        model: An installed spaCy pipeline, instead of the best one found.

    Raises:
        ValueError: `published` is no date, or a length is below one, or the summarizer is unknown.
        ModelMissingError: No spaCy pipeline is installed, or not the one asked for.
    """
    options = Options(sentences=sentences, words=words, summarizer=summarizer, model=model)
    if isinstance(article, str):
        article = Article(article)
    if isinstance(published, str):
        published = date.fromisoformat(published)
    article = msgspec.structs.replace(
        article, title=title or article.title, published=published or article.published
    )
    return analyze_article(article, options)


def analyze_article(article: Article, options: Options) -> Analysis:
    """Analyse an article as `options` say; `analyze` in the form that programs inside the package use."""
    from newsreader.analysis.pipeline import analyze_in_parts

    *_, last = analyze_in_parts(article, options)
    return last.analysis
