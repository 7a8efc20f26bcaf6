"""The lines of an article, told apart by their words and by their neighbours."""

from __future__ import annotations

from newsreader.analysis.layout.blocks import blocks, trim
from newsreader.analysis.layout.bylines import authors_of
from newsreader.analysis.layout.dateline import find_dateline
from newsreader.analysis.layout.ending import find_cut_off
from newsreader.analysis.layout.furniture import furniture_kind, is_date_line
from newsreader.analysis.layout.lazy import Lazy
from newsreader.analysis.layout.model import HEADING, Layout
from newsreader.analysis.layout.neighbours import is_prose, mark_by_neighbours, mark_captions, mark_highlights
from newsreader.analysis.layout.retelling import is_retold
from newsreader.analysis.layout.titles import (
    BULLET,
    ends_sentence,
    is_one_word,
    is_short,
    looks_like_headline,
    plain,
    title_place,
)
from newsreader.article.model import Article, Span

HEADER_LINES = 6
"""Furniture above a headline: kicker, date, byline, photo."""

NOTE = (
    r"(?:Additional\ )?(?:Reporting|Writing|Editing|Compiled|Reported|Written|Edited|Translated)"
    r"\ (?:and\ \w+\ )?by\b"
)
TRAILING = Lazy(
    rf"""(?x) (?: \s \( (?: (?P<credit>{NOTE}) | (?P<rate>[$£€¥]\ ?[\d.]+\ =) ) [^()]{{3,300}} \) \.?
      | (?P<signed> (?:(?<=[.!?]) | (?<=[.!?]["”])(?!.*\.$)) (?:--|—) (?!The\b) [A-Z][\w'’-]+
          (?:\ [A-Z][\w.'’-]*){{1,3}} ) ) $ """
)
TRAILED = {"credit": "reporting credit", "rate": "editors' note", "signed": "byline"}
"""What a group of `TRAILING` is; a name a space away, or behind a quotation, is who said it."""

SENTENCES = Lazy(r"[a-z][.!?]['’\"”]? +['‘\"“]?[A-Z]")
"""Between two sentences of one line."""

TWO_SENTENCES = 90
"""Characters of a headline that has several, at most."""

LEADING = Lazy(r"\((?:Adds|Updates|Recasts|Corrects|Repeats|Refiles|Removes|New throughout)\b[^()]{2,300}\) ")


def read_layout(article: Article) -> Layout:
    """Find the title, the dateline, the paragraphs and the furniture of an article."""
    text = article.text
    places = blocks(text)
    kinds = [furniture_kind(text[start:end]) for start, end in places]
    mark_highlights(text, places, kinds)
    mark_captions(text, places, kinds)
    title, title_span = _find_title(article, places, kinds)
    mark_by_neighbours(text, places, kinds, title)
    furniture = {place: kind for place, kind in zip(places, kinds, strict=True) if kind and kind != "title"}
    body = [place for place, kind in zip(places, kinds, strict=True) if not kind]
    paragraphs = _cut_notes(text, body, furniture)
    dateline = _cut_datelines(text, paragraphs, furniture)
    lines = [text[start:end] for (start, end), kind in sorted(furniture.items()) if kind != HEADING]
    return Layout(
        title=title,
        title_span=title_span,
        dateline=dateline,
        paragraphs=tuple(paragraphs),
        furniture=tuple(sorted(furniture)),
        furniture_kinds=tuple(kind for _, kind in sorted(furniture.items())),
        cut_off=find_cut_off(text, paragraphs),
        authors=authors_of(lines),
    )


def _find_title(
    article: Article, places: list[Span], kinds: list[str | None]
) -> tuple[str | None, Span | None]:
    """The title and its place; its block's kind becomes "title"."""
    text, given = article.text, article.title
    if given and not given.isspace():
        return given, _place_of(given, text, places, kinds)
    top = [index for index, kind in enumerate(kinds[: HEADER_LINES + 1]) if not kind]
    if len(top) > 2 and _is_kicker(*(text[slice(*places[index])] for index in top[:2])):
        kinds[top.pop(0)] = "label"
    below = [places[index] for index in range(top[0] + 1, len(places)) if not kinds[index]][:4] if top else []
    if not below:
        return None, None
    place = title_place(text, places[top[0]])
    line, retelling = text[slice(*place)], text[below[0][0] : below[:2][-1][1]]
    if find_dateline(text, place, first=True) or not _story_follows(text, below):
        return None, None
    if (
        looks_like_headline(line)
        or (is_short(line) and not _is_paragraph(line) and _dateline_opens(text, below[:2]))
        or ((is_one_word(line) or is_retold(line, retelling)) and is_prose(text[slice(*below[0])]))
    ):
        kinds[top[0]] = "title"
        return line, place
    return None, None


def _is_paragraph(line: str) -> bool:
    """Whether a line is longer than headlines of several sentences are."""
    return len(line) > TWO_SENTENCES and SENTENCES.search(line) is not None


def _is_kicker(line: str, below: str) -> bool:
    """Whether a line is the name of a part of the paper ("World", "UK NEWS") above a headline."""
    news = line.isupper() and line.endswith(" NEWS") and len(line.split()) <= 3
    return (is_one_word(line) or news) and looks_like_headline(below)


def _place_of(title: str, text: str, places: list[Span], kinds: list[str | None]) -> Span | None:
    """Where a title that is known stands among the first lines, perhaps with the date behind it."""
    for index, (start, end) in enumerate(places[: HEADER_LINES + 1]):
        place = title_place(text, (start, end))
        if plain(title) and plain(text[slice(*place)]) == plain(title):
            kinds[index] = "title"
            return place
        stop = start + len(title)
        if text.startswith(title, start) and stop < end and is_date_line(text[stop:end]):
            kinds[index : index + 1] = ["title", "date line"]
            places[index : index + 1] = [(start, stop), trim(text, (stop, end))]
            return start, stop
    return None


def _story_follows(text: str, below: list[Span]) -> bool:
    """Whether the lines below a headline are sentences, and not rows of a table."""
    return any(
        ends_sentence(text[max(start, end - 8) : end]) or BULLET.match(text, start) for start, end in below
    )


def _dateline_opens(text: str, places: list[Span]) -> bool:
    """Whether one of the blocks begins with a dateline: nothing but headlines stands before it."""
    return any(find_dateline(text, place, first=True) for place in places)


def _cut_notes(text: str, paragraphs: list[Span], furniture: dict[Span, str]) -> list[Span]:
    """The paragraphs without notes in brackets at their beginning and end, which become furniture."""
    kept = []
    for start, end in paragraphs:
        rest = (start, end)
        if leading := LEADING.match(text, start, min(end, start + 320)):
            furniture[trim(text, leading.span())] = "editors' note"
            rest = trim(text, (leading.end(), end))
        while trailing := TRAILING.search(text, max(rest[0], rest[1] - 320), rest[1]):
            if trailing["signed"] and text[rest[0]] in '"“':
                break
            furniture[trim(text, trailing.span())] = TRAILED[trailing.lastgroup or ""]
            rest = trim(text, (rest[0], trailing.start()))
        if rest != (start, end) and (whole := furniture_kind(text[slice(*rest)])):
            furniture[rest] = whole
        elif rest[0] < rest[1]:
            kept.append(rest)
    return kept


def _cut_datelines(text: str, paragraphs: list[Span], furniture: dict[Span, str]) -> Span | None:
    """Cut datelines off the paragraphs they begin; the first is the article's."""
    first: Span | None = None
    for index, (start, end) in enumerate(paragraphs):
        if found := find_dateline(text, (start, end), first=index == 0):
            paragraphs[index] = trim(text, (found[1], end))
            if first is None:
                first = found
            else:
                furniture[found] = "dateline"
    return first
