"""The results of games: scores beside a word that says who won, lost or drew ("beat Orra 5-1")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.analysis.figures.deadlines import sentence_around
from newsreader.article.model import Span

_GAME = r"[0-9]{1,3}[-–][0-9]{1,3}"
_SCORE = re.compile(
    rf"(?<![\w.,/$£€(–-]){_GAME}(?:,? \(?{_GAME}\)?)*(?![\w%/–-]|[.,:][0-9]| [ap]\.?m\b| (?:years?|per)\b)"
)
_VERB = (
    r"w[io]n(?:s|ning)?|beat(?:s|en|ing)?|lost|losing|defeat(?:s|ed|ing)?|draws?|drew|drawn|thrash(?:ed|ing)"
    r"|thump(?:ed|ing)|hammered|overc[ao]me|rout(?:ed)?|trounced|stunned|triumphed"
)
_WON = re.compile(rf"\b(?:{_VERB})\b[^.;!?\n0-9]{{0,40}}$")
_NO_RESULT = re.compile(
    r"(?i)(?:\b(?:to|at|on|odds of|record of|an?|the|his|her|its|their|our|my)|[’']s|s[’']) $"
)
"""Before a number, though a game is won: that it is a record, odds, or some thing of its own."""
_NEXT = re.compile(r"\s+([a-z]+)")
_SMALL_WORD = re.compile(
    r"(?i)(?:an?|after|against|ahead|along|and|as|at|away|because|before|behind|but|by|despite|during"
    r"|earl(?:y|ier)|following|for|from|s?he|here|his|i[fnt]?|inside|its|just|last|later?|my|of|on|or|our|over"
    r"|since|so|than|that|the|their|there|they|this|through|to|today|tonight|under|until|we|when|where|which"
    r"|while|who|with|without|yesterday)"
)
"""What goes on behind a score (any other word would be what the numbers tell about, "24-7 access"), and what
may open a sentence with a capital and is no name."""
_RESULT = re.compile(
    r" (?:(?!(?:after|and|as|at|before|but|by|for|from|if|in|of|on|or|to|when|while|with)\b)[\w-]+ ){0,2}"
    r"(?:wins?|victory|victories|triumphs?|loss|losses|defeats?|draws?|tie|rout|thriller|stalemate|thrashing"
    r"|thumping|hammering)\b"
)
_NAME = re.compile(r"\b[A-Z]\w+")
_REACH = 60


def scores(text: str) -> Iterator[Span]:
    """Where scores stand that tell how a game ended, each game told once; the sets of a match are one."""
    sides: dict[str, set[str]] = {}
    for match in _SCORE.finditer(text):
        named = _RESULT.match(text, match.end()) is not None
        if not (named or _is_won(text, match.span())):
            continue
        first, last = sentence_around(match.span(), text)
        known = sides.get(match[0])
        before = _names(text[first : match.start()])
        if known is None or not (named or not before or before & known):
            yield match.span()
        sides.setdefault(match[0], set()).update(_names(text[first:last]))


def _is_won(text: str, span: Span) -> bool:
    """Whether a verb before two numbers says that a game ended so ("beat Orra 5-1")."""
    before, follows = text[max(0, span[0] - _REACH) : span[0]], _NEXT.match(text, span[1])
    goes_on = follows is None or _SMALL_WORD.fullmatch(follows[1]) is not None
    return goes_on and _WON.search(before) is not None and not _NO_RESULT.search(before)


def _names(words: str) -> set[str]:
    return {name for name in _NAME.findall(words) if not _SMALL_WORD.fullmatch(name)}
