"""Finding many phrases in a text at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsreader.article.model import Span

WORD = re.compile(r"\w+")


class PhraseFinder:
    """An index of phrases by their first word; a phrase must begin with a letter or digit.

    Takes time linear in the text, whatever the number of phrases.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_word: dict[str, list[str]] = {}
        for phrase in sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase)):
            if first := WORD.match(phrase):
                self._by_word.setdefault(first[0], []).append(phrase)

    def find(self, text: str) -> Iterator[tuple[Span, str]]:
        """Each place where a phrase stands as whole words, the longest first where several begin."""
        end = 0
        for word in WORD.finditer(text):
            if word.start() < end or (word.start() and text[word.start() - 1] in "-‑@#"):
                continue
            for phrase in self._by_word.get(word[0], ()):
                stop = word.start() + len(phrase)
                if text.startswith(phrase, word.start()) and _ends(text, stop):
                    end = stop
                    yield (word.start(), stop), phrase
                    break


def _ends(text: str, at: int) -> bool:
    """Whether a word, and no hyphened compound, ends at a place."""
    if at < len(text) and (text[at].isalnum() or text[at] == "_"):
        return False
    return not (at + 1 < len(text) and text[at] in "-‑" and text[at + 1].isalpha())
