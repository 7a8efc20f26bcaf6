"""The body somebody is named with: "Ada Holt, of the Hill Trust", "the Herald's Ada Holt", "Holt (Ajax)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.grammar import SPEECH
from newsreader.article.model import Span

OF = re.compile(r"(?:, (?:aged )?\d\d,)?(?:, of| of|, from) (?:the )?")
"""Nobody is "Holt from Ajax" in "they signed Holt from Ajax"."""

WORD_BEFORE = re.compile(r"\b([a-z]+) $")
TREATED = frozenset(("accuse", "accuses", "bought", "brought", "rid", "sold", "took"))
"""Verbs, besides those in "-ed", that are done to somebody: "they accuse Holt of"."""

OWNS = re.compile(r"(?:['’]s?) ")
BRACKET = re.compile(r" \((?:of )?(?:the )?")


class Bodies:
    """The organisations of an article by where their names stand."""

    def __init__(self, referents: Sequence[Referent]) -> None:
        spans = sorted(
            span
            for referent in referents
            if referent.label == "ORG"
            for span, kind in referent.mentions.items()
            if kind == "name"
        )
        self._by_start = {start: (start, end) for start, end in spans}
        self._by_end = {end: (start, end) for start, end in spans}

    def of(self, text: str, person: Referent) -> Span | None:
        """The place of the first body that a full name of somebody is written with."""
        full = sorted(span for form, spans in person.forms.items() if " " in form for span in spans)
        return next((body for span in full if (body := self._beside(text, span))), None)

    def _beside(self, text: str, name: Span) -> Span | None:
        start, end = name
        after = OF.match(text, end)
        named = after and (", of " in after[0] or not _is_treated(text, start))
        if after and named and (body := self._by_start.get(after.end())):
            return body
        bracket = BRACKET.match(text, end)
        body = self._by_start.get(bracket.end()) if bracket else None
        if body and text.startswith(")", body[1]):
            return body
        for before in (2, 3):
            if OWNS.fullmatch(text, start - before, start) and (body := self._by_end.get(start - before)):
                return body
        return None


def _is_treated(text: str, start: int) -> bool:
    """Whether something is done to the bearer of a name: "accused Ada Holt of", not "added Ada Holt of"."""
    word = WORD_BEFORE.search(text, max(0, start - 20), start)
    return word is not None and (word[1] in TREATED or (word[1].endswith("ed") and word[1] not in SPEECH))
