"""The headline among the first lines."""

from __future__ import annotations

import re

from newsreader.analysis.layout.lazy import Lazy
from newsreader.article.model import Span

MAX_WORDS = 25
MAX_WORD = 40

HASHES = Lazy(r"#{1,6} +(?=\S)")
BULLET = Lazy(r"(?:[•·▪◦‣*–—+-]|\(?\d{1,2}[.)]|\(?[a-z]\)) +(?=\S)")
CLOSING = "'’\"”)]»"
LABELLED = Lazy(r"[A-Z][A-Z .'’-]{0,30}: ")


def looks_like_headline(line: str) -> bool:
    """Whether a line may be a headline: short, and no sentence, or one in the Capitals of a Headline."""
    words = line.split()
    end = line.rstrip(CLOSING)[-1:]
    numbers = sum(any(char.isdigit() for char in word) for word in words)
    if not is_short(line) or end in (",", ":") or numbers * 2 > len(words):
        return False
    if end in "?!":
        return len(words) <= 15 and line[0] not in '“"'
    return (end not in ".…" and not line.endswith(('"', "”"))) or in_headline_capitals(words)


def is_short(line: str) -> bool:
    """Whether a line has the length of a headline and is no list item."""
    return (
        2 <= len(line.split()) <= MAX_WORDS
        and len(line) <= 220
        and "\n" not in line
        and not BULLET.match(line)
    )


def is_one_word(line: str) -> bool:
    """Whether a line is a word that may stand above a story by itself, and no sentence."""
    return (
        len(line) <= MAX_WORD
        and not any(char.isspace() for char in line)
        and any(char.isalpha() for char in line)
        and line.rstrip(CLOSING)[-1:] not in tuple(".,:;…")
    )


def in_headline_capitals(words: list[str]) -> bool:
    """Whether the longer words are capitalised: The Style of Most American Headlines."""
    if all(word.isupper() for word in words if len(word) > 3):
        return False
    long = [word.lstrip("“\"'‘(") for word in words if len(word.strip(".,:;“”\"'‘’()")) > 3]
    long = [word for word in long if word[:1].isalpha()]
    return len(long) >= 2 and sum(word[0].isupper() for word in long) >= 0.8 * len(long)


def title_place(text: str, block: Span) -> Span:
    """The headline's words, without the signs of Markdown and the semicolon before a subtitle."""
    start, end = block
    if hashes := HASHES.match(text, start, end):
        start = hashes.end()
    return (start, end - 1) if end - start > 1 and text[end - 1] == ";" else (start, end)


def ends_sentence(line: str) -> bool:
    """Whether a line ends in a full stop or its like, inside quotation marks or not."""
    return line.rstrip(CLOSING)[-1:] in tuple(".!?:…")


def plain(line: str) -> str:
    """The letters and digits of a line, to compare headlines by."""
    return re.sub(r"\W+", " ", line).strip().casefold()
