"""What a caller may ask of an analysis."""

from __future__ import annotations

import msgspec

SUMMARIZERS = (
    "newsreader",
    "lead",
    "lexrank",
    "textrank",
    "lsa",
    "luhn",
    "kl",
    "sumbasic",
    "reduction",
    "edmundson",
)
"""The names `--summarizer` takes: ours, the article's opening, and sumy's."""

METHOD_NAMES = {
    "newsreader": "newsreader",
    "lead": "opening",
    "lexrank": "LexRank",
    "textrank": "TextRank",
    "lsa": "LSA",
    "luhn": "Luhn",
    "kl": "KL-Sum",
    "sumbasic": "SumBasic",
    "reduction": "Reduction",
    "edmundson": "Edmundson",
}
"""The summarizers as people write them."""


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """How an article is to be analysed.

    Attributes:
        sentences: Length of the summary in sentences.
        words: Length of the summary in words instead: as many whole sentences as fit, at least one.
        summarizer: One of `SUMMARIZERS`.
        model: Name of an installed spaCy pipeline, or None for the best one found.

    Raises:
        ValueError: A length is below one, or the summarizer is unknown.
    """

    sentences: int = 3
    words: int | None = None
    summarizer: str = "newsreader"
    model: str | None = None

    def __post_init__(self) -> None:
        for length in (self.sentences, self.words):
            if length is not None and length < 1:
                raise ValueError(f"a summary of {length}: it has at least one sentence or word")
        if self.summarizer not in SUMMARIZERS:
            raise ValueError(f"no such summarizer: {self.summarizer!r}; one of {', '.join(SUMMARIZERS)}")
