"""Whether the text was cut off, and where its last whole sentence ends."""

from __future__ import annotations

from newsreader.analysis.layout.furniture import furniture_kind
from newsreader.analysis.layout.lazy import Lazy
from newsreader.analysis.layout.titles import in_headline_capitals
from newsreader.article.model import Span

MARKER = Lazy(
    r"""(?ix)
      (?: (?:…|\.\.\.)? \s* [\[(] \s*
          (?: \+?\s?[\d,]{1,9}\s*(?:more\ )?(?:chars?|characters|words) | more | …|\.\.\. | read\ more
            | continued?(?:\ reading)? )
          \s* [\])]
        | (?:…|\.\.\.) \s* (?:read\ more|continue\ reading|more|»|>>) ) \s* $ """
)
"""What aggregators put where they cut a text."""

DOTS = ("...", "…")
ENDED = Lazy(r"[.!?…:;\"”'’)\]»*|_]$")
BREAK = Lazy(r"[.!?…][\"”'’)\]]*\s+(?=[\"“‘(\[]?[A-Z0-9“‘])")
SHORT_WORDS = Lazy(r"(?:\b[A-Z][a-z]{0,3}|\b[A-Z]|\b[a-z])\.[\"”'’)\]]*\s+$")
"""A full stop that may be an abbreviation's."""

LOOK_BACK = 2000
ENOUGH_WORDS = 9


def find_cut_off(text: str, paragraphs: list[Span]) -> Span | None:
    """The unfinished words at the end of the last paragraph, or None where the text ends as texts do.

    A last paragraph without a full stop counts only when it is too long for a heading or a signature
    and other paragraphs do end in one.
    """
    if not paragraphs:
        return None
    start, end = paragraphs[-1]
    marker = MARKER.search(text, max(start, end - 60), end)
    whole = marker.start() if marker else end
    if not marker and ENDED.search(text, max(start, end - 8), end) and not text.endswith(DOTS, start, end):
        return None
    fragment = _last_sentence(text, start, whole)
    if marker:
        return (fragment, end)
    alone = fragment == start
    words = text[fragment:end].split()
    if alone and (len(words) < ENOUGH_WORDS or not _has_sentences(text, paragraphs[:-1])):
        return None
    return None if _is_signature(words) else (fragment, end)


def _last_sentence(text: str, start: int, end: int) -> int:
    """Where the last sentence before `end` begins."""
    begin = start
    for found in BREAK.finditer(text, max(start, end - LOOK_BACK), end):
        if found.end() < end and not SHORT_WORDS.search(text, max(start, found.end() - 12), found.end()):
            begin = found.end()
    return begin


def _is_signature(words: list[str]) -> bool:
    """Whether the words are an address or another headline."""
    address = any(sign in words[-1] for sign in ("@", "/", "www."))
    return address or in_headline_capitals(words) or bool(furniture_kind(" ".join(words)))


def _has_sentences(text: str, paragraphs: list[Span]) -> bool:
    ended = sum(bool(ENDED.search(text, max(start, end - 8), end)) for start, end in paragraphs)
    return ended > 0 and ended * 2 >= len(paragraphs)
