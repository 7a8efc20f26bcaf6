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
_LINKING = as_set("watch see hear read")
_TOLD = as_set(
    """mention explain say name specify disclose identify reveal address discuss describe announce release
    cite detail outline provide"""
)
"""Verbs for what nobody was told of, where they are denied; who "did not rule out a run" said something."""

_GREETINGS = as_set("farewell goodbye goodnight hello hi thanks grace mass prayer sorry")
_WON = as_set(
    "win victory title crown medal trophy scalp wicket place spot point life record gold silver bronze"
)


def spoken(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports of what was said at all."""
    return [report for report in reports if not _is_unsaid(tokens, report)]


def _is_unsaid(tokens: Tokens, report: Report) -> bool:
    if report.head is None or not tokens.doc[report.head].tag_.startswith("VB"):
        return False
    verb = tokens.doc[report.head]
    if _by_nobody(tokens, report) or _is_name(tokens, report, verb) or _is_link(tokens, report):
        return True
    return not _is_worded(tokens, report) and _tells_nothing(verb)


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


def _is_link(tokens: Tokens, report: Report) -> bool:
    """Whether readers are told where more is: "Watch Bell explain the plan »"."""
    verb, doc = tokens.doc[report.head or 0], tokens.doc
    first = next((word for word in verb.sent if word.is_alpha), verb)
    if first.lower_ not in _LINKING or verb.tag_ not in ("VB", "VBP") or first == verb:
        return False
    return (
        bool(report.source) and first.i + 1 >= report.source[0] and doc[verb.i - 1].tag_ not in ("MD", "TO")
    )


def _is_worded(tokens: Tokens, report: Report) -> bool:
    """Whether any of the words said are quoted, or make a clause."""
    doc = tokens.doc
    quoted = any(tokens.segment[i] >= 0 for i in report.content)
    return quoted or any(doc[i].tag_.startswith("VB") or doc[i].tag_ == "MD" for i in report.content)


def _tells_nothing(verb: Token) -> bool:
    """Whether a verb with a mere thing behind it tells no more than that, or not even that, it was spoken of.

    "They never mention Bell"; "the firm has not explained the delay"; "said farewell"; "claimed a first win".
    """
    kids = list(verb.children)
    lemma = verb.lemma_.lower()
    denied = lemma in _TOLD and any(kid.dep_ == "neg" for kid in kids)
    objects = {kid.lemma_.lower() for kid in kids if kid.dep_ in ("dobj", "oprd", "intj")}
    won = lemma == "claim" and bool(objects & _WON)
    return denied or lemma == "mention" or won or (lemma == "say" and bool(objects & _GREETINGS))
