"""Dirt that scraping leaves in plain text: captions glued to words, missing blanks, typed quotation marks."""

from __future__ import annotations

import re
from collections import Counter

from newsreader.article.model import Notice
from newsreader.article.words import is_word

GLUED = re.compile(
    r"(?:(?<=\n)|\A)(?P<junk>[a-z][a-z0-9_-]{2,60})(?P<word>[A-Z][a-z]+|A|I)(?=[ ,’'])(?P<next> ?[a-z]?)"
)
"""Lower-case letters that run into a capitalised word at a paragraph's beginning."""

CAMEL = re.compile(r"\b[a-z][a-z0-9_-]*[A-Z][a-z]*\b")
CAPTION_WORDS = frozenset({"caption", "credit", "file", "image", "img", "photo", "pic", "picture", "thumb"})
NAME_PREFIXES = frozenset(
    {"dal", "della", "des", "dos", "fitz", "ibn", "mac", "neo", "ter", "van", "vander", "von"}
)

UNSPACED = re.compile(r"(?<=[a-z]{2})([.!?][”\"’]?)(?=[“\"‘]?[A-Z][a-z]*[ ,’'])(?![”\"’]?[A-Z][a-z]*\.[a-z])")
"""The end of a sentence without a blank before the next."""


TEX_QUOTES = re.compile(r"``([^`\n]{1,2000}?)''")


def cut_glued_captions(text: str) -> tuple[str, tuple[Notice, ...]]:
    """Cut what is left of a caption or a file name off a paragraph's first word.

    `townhall2Hundreds of people` loses `townhall2`; `iPhone`, `deGrasse` and `playStation` stay: the
    rest must be an ordinary word, and what goes neither a word nor part of a word used elsewhere.
    """
    notices: list[Notice] = []
    removed = 0

    if not GLUED.search(text):
        return text, ()
    tokens = Counter(CAMEL.findall(text))

    def cut(match: re.Match[str]) -> str:
        nonlocal removed
        if not _is_junk(match, tokens):
            return match[0]
        start = match.start("word") - removed - len(match["junk"])
        removed += len(match["junk"])
        message = f"Left out “{match['junk']}”, which ran into the word “{match['word']}”."
        notices.append(Notice("left-out", message, (start, start + len(match["word"]))))
        return match["word"] + match["next"]

    return GLUED.sub(cut, text), tuple(notices)


def _is_junk(match: re.Match[str], tokens: Counter[str]) -> bool:
    junk, word = match["junk"], match["word"]
    if not is_word(word) or not (match["next"][1:].islower() or word in ("A", "I")):
        return False
    if junk in CAPTION_WORDS:
        return True
    if is_word(junk) or junk in NAME_PREFIXES:
        return False
    return tokens[junk + word] == 1


def space_sentences(text: str) -> tuple[str, tuple[Notice, ...]]:
    """Put a blank between sentences that have none, but not into names of sites and files."""
    text, count = UNSPACED.subn(r"\1 ", text)
    if not count:
        return text, ()
    return text, (Notice("repaired", f"Blanks missing between sentences were put in: {count:,}."),)


def read_tex_quotes(text: str) -> tuple[str, tuple[Notice, ...]]:
    """Quotation marks typed as two grave accents and two apostrophes become quotation marks."""
    if not TEX_QUOTES.search(text):
        return text, ()
    text = TEX_QUOTES.sub(r"“\1”", text)
    return text, (Notice("repaired", "Quotation marks typed as accents were read as quotation marks."),)
