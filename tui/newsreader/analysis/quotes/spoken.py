"""What reads like a saying and was not said: by nobody, or what a thing is called."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.subjects import can_speak
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.verbs import as_set

if TYPE_CHECKING:
    from spacy.tokens import Token

_NOBODY = as_set("few nobody none no-one")
_NAMING = as_set("call name title entitle dub")


def spoken(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports of what was said at all."""
    return [report for report in reports if not _is_unsaid(tokens, report)]


def _is_unsaid(tokens: Tokens, report: Report) -> bool:
    if report.head is None or not tokens.doc[report.head].tag_.startswith("VB"):
        return False
    verb = tokens.doc[report.head]
    return _by_nobody(tokens, report) or _is_name(tokens, report, verb)


def _by_nobody(tokens: Tokens, report: Report) -> bool:
    """Whether the speaker is "few", "nobody" or "no one"."""
    words = [tokens.doc[i].lower_ for i in report.source]
    return bool(words) and (words[0] in _NOBODY or words[:2] == ["no", "one"])


def _is_name(tokens: Tokens, report: Report, verb: Token) -> bool:
    """Whether it is what a thing is called: "a bracelet called 'Hope Again'"."""
    doc = tokens.doc
    if verb.lemma_.lower() not in _NAMING or verb.tag_ != "VBN":
        return False
    words = [doc[i] for i in report.content if doc[i].is_alpha]
    people = any(can_speak(doc[i]) for i in report.source)
    return bool(words) and all(word.is_title for word in words) and not people
