"""Words before what was said: whom it was said to, what it is called, and how it is led up to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.analysis.quotes.lexicon import FINITE, SUBJECTS
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.stretches import LONG, size_of
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.verbs import DIRECTIVES, PLAIN, SPEECH_NOUNS, as_set

if TYPE_CHECKING:
    from spacy.tokens import Token

MOST = 12
"""Words that lead up to what was said, at most."""

_TELLING = as_set(
    """tell ask inform remind warn assure reassure notify persuade convince advise alert caution promise
    brief email text show teach"""
)
"""Verbs with both somebody who is told and a clause that they are told."""

_OPENERS = as_set("that whether if")
_PARTICLES = as_set("to on upon with")
_LEADING = as_set("including like because")
_WORDED = SPEECH_NOUNS | as_set("word sentence line verdict explanation advice reason this these following")
"""What says that the words themselves follow; a thing spoken of belongs to them: "a tax: “It is fair”"."""


def without_lead_in(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports, each from the first word said on: "told [the firm] that …", "put it [like this]: …"."""
    return [_from(opened, _start(tokens, opened)) for opened in (_at_saying(tokens, r) for r in reports)]


def _from(report: Report, start: int) -> Report:
    if not report.content or start <= report.content[0]:
        return report
    return replace(report, content=tuple(i for i in report.content if i >= start))


def _at_saying(tokens: Tokens, report: Report) -> Report:
    """The report, with the saying that is liked or wanted as its cue: "likes to say, “We can”"."""
    doc, content = tokens.doc, report.content
    if report.head is None or len(content) < 4 or doc[content[0]].tag_ != "TO":
        return report
    verb = doc[content[1]]
    led = next((tokens.segment[i] >= 0 for i in content[2:] if not doc[i].is_punct), False)
    if not led or verb.tag_ != "VB" or verb.lemma_.lower() not in PLAIN or tokens.segment[verb.i] >= 0:
        return report
    return replace(report, content=content[2:], cue=tuple(sorted({*report.cue, *content[:2]})), head=verb.i)


def _start(tokens: Tokens, report: Report) -> int:
    """Where the words said begin."""
    first = report.content[0] if report.content else 0
    if report.head is None or not report.content or tokens.segment[first] != tokens.segment[report.head]:
        return first
    verb = tokens.doc[report.head]
    if first < report.head:
        return _behind_it(tokens, verb, report)
    if not verb.tag_.startswith("VB"):
        return _behind_being(tokens, verb, report)
    told = _behind_told(tokens, verb, report) or _before_quotation(tokens, report)
    return told or first + _has_particle(tokens, verb, report)


def _behind_it(tokens: Tokens, verb: Token, report: Report) -> int:
    """The "that" of "it was claimed that", where the "it" only stands for what follows."""
    doc, (first, *rest) = tokens.doc, report.content
    it = doc[first].lower_ == "it" and doc[first].head == verb
    return rest[0] if it and rest and rest[0] > verb.i and doc[rest[0]].lower_ == "that" else first


def _behind_being(tokens: Tokens, noun: Token, report: Report) -> int:
    """The quotation behind a noun of speech and what it is like: "her reply was blunt: “No”"."""
    doc, first = tokens.doc, report.content[0]
    colon = next((i for i in range(first, min(first + MOST, len(doc) - 2)) if doc[i].text == ":"), None)
    if colon is None or noun.lemma_.lower() not in SPEECH_NOUNS or first < noun.i:
        return first
    quoted = colon + 1 + doc[colon + 1].is_quote
    lead = doc[noun.i + 1 : colon]
    being = any(word.lemma_ == "be" for word in lead) and not any(word.lower_ in _OPENERS for word in lead)
    return quoted if being and tokens.segment[quoted] >= 0 and quoted in report.content else first


def _has_particle(tokens: Tokens, verb: Token, report: Report) -> bool:
    """Whether "to" or "with" before whom an order is for comes first: "pleaded with the guards to …"."""
    first = tokens.doc[report.content[0]]
    ordered = any(tokens.doc[i].tag_ == "TO" for i in report.content[1:])
    beside = first.i == verb.i + 1 and first.tag_ == "IN" and first.lower_ in _PARTICLES
    return beside and ordered and verb.lemma_.lower() in DIRECTIVES


def _behind_told(tokens: Tokens, verb: Token, report: Report) -> int | None:
    """The "that" or "whether" right behind whom the words are said to."""
    doc, first = tokens.doc, report.content[0]
    opener = next((i for i in report.content if doc[i].lower_ in _OPENERS), first)
    if not first < opener <= first + MOST or opener == report.content[-1]:
        return None
    lemma = verb.lemma_.lower()
    if lemma not in _TELLING or (doc[opener].lower_ == "if" and lemma != "ask"):
        return None
    noun = next((kid for kid in verb.rights if kid.dep_ in ("dobj", "dative", "nsubj")), None)
    if noun is None or noun.left_edge.i != first or noun.i != _last_word(tokens, opener):
        return None
    return opener if _is_whole(tokens, noun, opener) else None


def _is_whole(tokens: Tokens, noun: Token, opener: int) -> bool:
    """Whether the clause is what is told rather than a relative one: "asked the firm that built it …"."""
    head = tokens.doc[opener].head
    return tokens.doc[opener].dep_ == "mark" and head.dep_ != "relcl" and noun not in (head, head.head)


def _last_word(tokens: Tokens, end: int) -> int:
    at = end - 1
    while at > 0 and tokens.doc[at].is_punct:
        at -= 1
    return at


def _before_quotation(tokens: Tokens, report: Report) -> int | None:
    """The first word of a quotation that "the scene like this:" or "questions, including" leads up to."""
    doc, content = tokens.doc, report.content
    outside = tokens.segment[content[0]]
    quoted = next((i for i in content if tokens.segment[i] not in (outside, -1)), None)
    if quoted is None or quoted - content[0] > MOST:
        return None
    lead = [doc[i] for i in range(content[0], quoted) if not doc[i].is_quote]
    number = int(tokens.segment[quoted])
    if size_of(tokens, number) < LONG or quoted != tokens.ranges[number, 0] or not lead:
        return None
    words = [word for word in lead if not word.is_punct]
    leads = lead[-1].text == ":" or (bool(words) and words[-1].lower_ in _LEADING)
    worded = any(word.lemma_.lower() in _WORDED | _LEADING | PLAIN for word in words)
    clause = any(
        word.tag_ in FINITE or word.lower_ in _OPENERS or (word.dep_ in SUBJECTS and word.head.i < quoted)
        for word in lead
    )
    sentence = any(doc[i].tag_ in FINITE for i in range(*tokens.ranges[number]))
    return quoted if leads and worded and sentence and not clause else None
