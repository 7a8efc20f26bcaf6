"""What is known of an article's lines."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.article.model import Notice, Span

HEADING = "heading"


@dataclass(frozen=True)
class Layout:
    """Where the parts of the text stand.

    Attributes:
        title: The title, given or found, or None.
        title_span: Its place in the text, or None when it is not there.
        dateline: Place and agency before the first sentence, or None.
        paragraphs: The body, in reading order, without title, dateline and furniture.
        furniture: Lines around the story and the headings between its parts, in reading order.
        furniture_kinds: What each of them is ("photo credit", "byline", "heading", …).
        cut_off: The unfinished words at the end of a text that was cut off, or None. They are the
            end of the last paragraph.
        authors: Who wrote it, as its byline or its closing credit says.
    """

    title: str | None
    title_span: Span | None
    dateline: Span | None
    paragraphs: tuple[Span, ...]
    furniture: tuple[Span, ...]
    furniture_kinds: tuple[str, ...] = ()
    cut_off: Span | None = None
    authors: tuple[str, ...] = ()

    @property
    def headings(self) -> tuple[Span, ...]:
        """The headings between parts of the story."""
        pairs = zip(self.furniture, self.furniture_kinds, strict=True)
        return tuple(span for span, kind in pairs if kind == HEADING)

    @property
    def blocks(self) -> tuple[Span, ...]:
        """Every piece of the text, in reading order: what is parsed apart."""
        extra = [span for span in (self.title_span, self.dateline) if span]
        return tuple(sorted((*extra, *self.paragraphs, *self.furniture)))


def layout_notices(layout: Layout) -> tuple[Notice, ...]:
    """A notice for each line that is no part of the story, and for an end that was cut off."""
    pairs = zip(layout.furniture, layout.furniture_kinds, strict=True)
    left_out = tuple(
        Notice("left-out", f"Not read as part of the story: {kind}.", span)
        for span, kind in pairs
        if kind != HEADING
    )
    if not layout.cut_off:
        return left_out
    return (
        *left_out,
        Notice("cut-off", "The text was cut off here; its last words are unfinished.", layout.cut_off),
    )
