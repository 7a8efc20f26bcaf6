"""The results of games: scores beside a word that says who won, lost or drew ("beat Orra 5-1")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.article.model import Span

_GAME = r"[0-9]{1,3}[-–][0-9]{1,3}"
_SCORE = re.compile(
    rf"(?<![\w.,/$£€–-]){_GAME}(?:,? \(?{_GAME}\)?)*(?![\w%/–-]|[.,:][0-9]| [ap]\.?m\b| (?:years?|per)\b)"
)
_VERB = (
    r"w[io]n(?:s|ning)?|beat(?:s|en|ing)?|lost|losing|defeat(?:s|ed|ing)?|draws?|drew|drawn|thrash(?:ed|ing)"
    r"|thump(?:ed|ing)|hammered|overc[ao]me|rout(?:ed)?|trounced|stunned|triumphed"
)
_BEFORE = re.compile(rf"\b(?:{_VERB})\b[^.;!?\n0-9]{{0,40}}$")
_AFTER = re.compile(rf" (?:[\w-]+ ){{0,2}}(?:{_VERB}|victory|triumph|loss)\b")
_REACH = 60


def scores(text: str) -> Iterator[Span]:
    """Where scores stand that tell how a game ended, each told once; the sets of a match are one."""
    told: set[str] = set()
    for match in _SCORE.finditer(text):
        before = text[max(0, match.start() - _REACH) : match.start()]
        ended = _BEFORE.search(before) or _AFTER.match(text, match.end())
        if ended and match[0] not in told:
            told.add(match[0])
            yield match.span()
