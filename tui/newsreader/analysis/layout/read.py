"""The lines of an article, told apart by their words and by their neighbours."""

from __future__ import annotations

import re

from newsreader.analysis.layout.blocks import blocks, trim
from newsreader.analysis.layout.bylines import authors_of
from newsreader.analysis.layout.dateline import find_dateline
from newsreader.analysis.layout.ending import find_cut_off
from newsreader.analysis.layout.furniture import furniture_kind
from newsreader.analysis.layout.model import HEADING, Layout
from newsreader.analysis.layout.neighbours import mark_by_neighbours, mark_captions
from newsreader.analysis.layout.titles import BULLET, is_short, looks_like_headline, plain, title_place
from newsreader.article.model import Article, Span

HEADER_LINES = 6
"""Furniture above a headline: kicker, date, byline, photo."""

NOTE = (
    r"(?:Additional\ )?(?:Reporting|Writing|Editing|Compiled|Reported|Written|Edited|Translated)"
    r"\ (?:and\ \w+\ )?by\b"
)
TRAILING = re.compile(rf"(?x) \s \( (?:{NOTE} | [$£€¥]\ ?[\d.]+\ = ) [^()]{{3,300}} \) \.? $ ")
LEADING = re.compile(
    r"\((?:Adds|Updates|Recasts|Corrects|Repeats|Refiles|Removes|New throughout)\b[^()]{2,300}\) "
)


def read_layout(article: Article) -> Layout:
    """Find the title, the dateline, the paragraphs and the furniture of an article."""
    text = article.text
    places = blocks(text)
    kinds = [furniture_kind(text[start:end]) for start, end in places]
    mark_captions(text, places, kinds)
    title, title_span = _find_title(article, places, kinds)
    mark_captions(text, places, kinds)
    mark_by_neighbours(text, places, kinds, title)
    furniture = {place: kind for place, kind in zip(places, kinds, strict=True) if kind and kind != "title"}
    paragraphs = [place for place, kind in zip(places, kinds, strict=True) if not kind]
    _cut_notes(text, paragraphs, furniture)
    dateline = _cut_datelines(text, paragraphs, furniture)
    lines = [text[start:end] for (start, end), kind in sorted(furniture.items()) if kind != HEADING]
    return Layout(
        title=title,
        title_span=title_span,
        dateline=dateline,
        paragraphs=tuple(paragraphs),
        furniture=tuple(sorted(furniture)),
        furniture_kinds=tuple(kind for _, kind in sorted(furniture.items())),
        list_items=tuple(place for place in paragraphs if BULLET.match(text, *place)),
        cut_off=find_cut_off(text, paragraphs),
        authors=authors_of(lines),
    )


def _find_title(
    article: Article, places: list[Span], kinds: list[str | None]
) -> tuple[str | None, Span | None]:
    """The title and its place; its block's kind becomes "title"."""
    text, given = article.text, article.title
    top = [index for index, kind in enumerate(kinds[: HEADER_LINES + 1]) if not kind]
    if given is not None:
        for index in range(min(len(places), HEADER_LINES + 1)):
            place = title_place(text, places[index])
            if plain(text[slice(*place)]) == plain(given):
                kinds[index] = "title"
                return given, place
        return given, None
    if not top or kinds[top[0] + 1 :].count(None) == 0:
        return None, None
    place = title_place(text, places[top[0]])
    line = text[slice(*place)]
    if find_dateline(text, place, first=True):
        return None, None
    below = [places[index] for index in top[1:3]]
    if looks_like_headline(line) or (is_short(line) and _dateline_opens(text, below)):
        kinds[top[0]] = "title"
        return line, place
    return None, None


def _dateline_opens(text: str, places: list[Span]) -> bool:
    """Whether one of the blocks begins with a dateline: nothing but headlines stands before it."""
    return any(find_dateline(text, place, first=True) for place in places)


def _cut_notes(text: str, paragraphs: list[Span], furniture: dict[Span, str]) -> None:
    """Cut notes in brackets off the paragraphs they begin or end."""
    for index, (start, end) in enumerate(paragraphs):
        if leading := LEADING.match(text, start, min(end, start + 320)):
            furniture[trim(text, leading.span())] = "editors' note"
            start = leading.end()
        while trailing := TRAILING.search(text, max(start, end - 320), end):
            credit = "reporting credit" if text[trailing.start() + 2].isalpha() else "editors' note"
            furniture[trim(text, trailing.span())] = credit
            end = trailing.start()
        paragraphs[index] = trim(text, (start, end))


def _cut_datelines(text: str, paragraphs: list[Span], furniture: dict[Span, str]) -> Span | None:
    """Cut datelines off the paragraphs they begin; the first is the article's."""
    first: Span | None = None
    for index, (start, end) in enumerate(paragraphs):
        found = find_dateline(text, (start, end), first=index == 0)
        if not found:
            continue
        paragraphs[index] = trim(text, (found[1], end))
        if first is None:
            first = found
        else:
            furniture[found] = "dateline"
    return first
