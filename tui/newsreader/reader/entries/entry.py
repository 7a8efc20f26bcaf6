"""One entry of a pane, and the words that all panes write alike."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec
from textual.content import Content

from newsreader.analysis.citing import citing
from newsreader.analysis.model import Analysis
from newsreader.article.model import Span, on_one_line
from newsreader.reader.places import Place

if TYPE_CHECKING:
    from newsreader.analysis.referents import Reference

QUIET = "$quiet"
"""The style of what stands beside the point."""


class Entry(msgspec.Struct, frozen=True):
    """What a pane shows for one thing.

    Attributes:
        place: Where it leads, or None for a heading, which cannot be chosen.
        key: Names the thing, so that it stays looked at when the pane is filled anew.
        opened: What is shown instead of `prompt` while it is looked at, or None.
        copied: Its words with whose they are, on one line, for another program.
    """

    prompt: Content
    place: Place | None = None
    key: str = ""
    opened: Content | None = None
    copied: str = ""


class Filling(msgspec.Struct, frozen=True):
    """What a pane holds.

    Attributes:
        info: How much it is, for the pane's title line.
        empty: What to say where there is none.
        spaced: Whether a blank row sets the entries apart.
        title: What the pane is called instead of by its own name, where it holds something else.
        hint: How to get away from that; said while the pane is in use.
    """

    entries: tuple[Entry, ...]
    info: str = ""
    empty: str = "Nothing found."
    spaced: bool = True
    title: str | None = None
    hint: str = ""


def words(text: str, span: Span) -> str:
    """The words of a place on one line."""
    return on_one_line(text[slice(*span)])


def clip(text: str, longest: int) -> str:
    """The text, cut after a word where it is longer than so many characters."""
    if len(text) <= longest:
        return text
    return text[:longest].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def counted(count: int, one: str, many: str | None = None) -> str:
    """Such as "1 figure" and "3 figures"."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def lines(*parts: Content | None) -> Content:
    """The parts one below the other, without those that have nothing to say."""
    return Content("\n").join([part for part in parts if part])


def with_role(name: str, role: str | None) -> str:
    """Such as "Anna Berg, a teacher"."""
    return f"{name}, {role}" if role else name


def where(analysis: Analysis, span: Span) -> str:
    """The number of its paragraph or sentence, such as "¶ 2"; "" where it has none."""
    return citing(analysis).cite([span]).replace("¶", "¶ ")


def cited(analysis: Analysis, span: Span) -> Content:
    """The number of its paragraph or sentence, to stand behind other words."""
    place = where(analysis, span)
    return Content.styled(f"  {place}" if place else "", QUIET)


def with_source(entry: Entry, analysis: Analysis, title: str) -> str:
    """The words of an entry, and below them the article and where in it they stand; "" for a heading."""
    if not entry.place:
        return ""
    source = ", ".join(part for part in (on_one_line(title), where(analysis, entry.place.span)) if part)
    return f"{on_one_line(entry.copied)}\n{source}"


def who_is_meant(meant: Iterable[Reference], shown: str) -> Content | None:
    """Whom the words of an extract mean, in brackets and quiet, as they are none of the article's.

    Args:
        shown: As much of the extract as the pane shows; what is cut off needs nothing.
    """
    # The word lists behind it take a while to load; the first paint must not wait for them.
    from newsreader.analysis.referents import glossed

    told = glossed(one for one in meant if re.search(rf"\b{re.escape(one.words)}\b", shown))
    return Content.styled(told, f"{QUIET} italic") if told else None


def with_meant(words: str, meant: Content | None) -> str:
    """The words to be copied, with whom they mean behind them: elsewhere nobody can look it up."""
    return f"{words} {meant.plain}" if meant else words


def beside(*parts: str) -> Content:
    """Quiet words with dots between them, without those that have nothing to say."""
    return Content.styled(" · ".join(part for part in parts if part), QUIET)
