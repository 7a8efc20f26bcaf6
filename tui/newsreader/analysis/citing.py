"""How a place in an article is cited: by its paragraph, or, where there is only one, by its sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from newsreader.analysis.model import Analysis
from newsreader.article.model import Span, Spans, span_at


@dataclass(frozen=True)
class Citing:
    """What an article's places are cited by.

    Attributes:
        name: "paragraph" or "sentence".
        spans: The paragraphs or sentences that are counted; none where a number would tell nothing.
    """

    name: str
    spans: Spans

    def number(self, offset: int) -> int | None:
        """The number, from 1, of what holds an offset; None where nothing does, as in a title."""
        index = span_at(self.spans, offset)
        return None if index is None else index + 1

    def cite(self, spans: Iterable[Span]) -> str:
        """Where a thing stands: "¶2", "¶2, ¶5", "sentence 7", "sentences 7, 9", or nothing."""
        numbers = sorted({number for span in spans if (number := self.number(span[0]))})
        if self.name == "paragraph":
            return ", ".join(f"¶{number}" for number in numbers)
        words = f"sentence{'s' if len(numbers) > 1 else ''} {', '.join(map(str, numbers))}"
        return words if numbers else ""


def citing(analysis: Analysis) -> Citing:
    """What the places of an article are cited by."""
    if len(analysis.paragraphs) > 1:
        return Citing("paragraph", analysis.paragraphs)
    return Citing("sentence", analysis.sentences if len(analysis.sentences) > 1 else ())
