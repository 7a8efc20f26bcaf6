"""The words of a quotation as a reader expects to see them."""

from __future__ import annotations

from newsreader.article.model import Span, Spans


def with_marks(text: str, spans: Spans) -> Spans:
    """The places with the quotation mark beside each that is missing from the pair inside it.

    Of `public anger” in Libya` the mark before "public" belongs to what is shown, though not to what
    was said.
    """
    return tuple(_paired(text, span) for span in spans)


def _paired(text: str, span: Span) -> Span:
    start, end = span
    words = text[start:end]
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    surplus = words.count("“") - words.count("”")
    odd = words.count('"') % 2 == 1
    if (surplus < 0 and before == "“") or (odd and before == '"'):
        return start - 1, end
    if (surplus > 0 and after == "”") or (odd and after == '"'):
        return start, end + 1
    return span
