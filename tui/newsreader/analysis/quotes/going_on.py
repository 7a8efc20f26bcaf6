"""Whom "he said" means behind a sentence that tells who speaks: "Bell called it a scandal. “…,” he said."."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from newsreader.analysis.cast import Places
from newsreader.analysis.cast.gender import pronoun_gender
from newsreader.analysis.cast.resolve import gender_of
from newsreader.analysis.model import CastMember, Quote
from newsreader.analysis.page import Page
from newsreader.analysis.quotes.lexicon import SUBJECTS
from newsreader.analysis.quotes.report import Report

if TYPE_CHECKING:
    from spacy.tokens import Token

Found = tuple[Report, Quote]


def with_speakers_before(page: Page, cast: Sequence[CastMember], found: Sequence[Found]) -> list[Found]:
    """The quotes, those of "he" or "she" as the named speaker's of the sentence right before them.

    Who is only spoken of in that sentence is not meant: whose words are told goes on speaking.
    """
    people = {member.id: member for member in cast if member.label == "PERSON"}
    places, sentences = Places(cast), page.sentence_spans
    by_sentence: dict[int, list[Found]] = {}
    for report, quote in found:
        if report.head is not None:
            at = bisect_right(sentences, page.doc[report.head].idx, key=lambda span: span[0]) - 1
            by_sentence.setdefault(at, []).append((report, quote))

    def resolved(report: Report, quote: Quote) -> Quote:
        at = _sentence_before(page, quote)
        speaker = _speaker(page, places, by_sentence.get(at, ())) if at is not None else None
        member = people.get(speaker or "")
        if member is None or not _can_mean(page, quote, member):
            return quote
        return msgspec.structs.replace(
            quote, speaker_cast=member.id, speaker_name=member.name, resolved="pronoun"
        )

    return [(report, resolved(report, quote)) for report, quote in found]


def _sentence_before(page: Page, quote: Quote) -> int | None:
    """The number of the sentence right before a quotation with "he said" behind it; else None."""
    if quote.speaker is None or quote.cue is None or quote.kind == "indirect":
        return None
    start, first = quote.content[0][0], min(quote.speaker[0][0], quote.cue[0][0])
    if start > first or pronoun_gender(page.text[slice(*quote.speaker[0])]) is None:
        return None
    at = bisect_left(page.sentence_spans, start, key=lambda span: span[1]) - 1
    end = page.sentence_spans[at][1] if at >= 0 else start
    return at if at >= 0 and not any(sign.isalnum() for sign in page.text[end:start]) else None


def _speaker(page: Page, places: Places, found: Sequence[Found]) -> str | None:
    """Who speaks next, by cast id: the subject, if a name, of a sentence's main verb; or whom it asks."""
    for report, quote in found:
        head = page.doc[report.head or 0]
        root = next((page.doc[i] for i in report.source if page.doc[i].head.i not in report.source), None)
        subject = root is not None and root.head == head and root.dep_ in SUBJECTS
        if head.dep_ == "ROOT" and subject and quote.resolved in ("name", "description"):
            return _asked(places, head) if head.lemma_.lower() == "ask" else quote.speaker_cast
    return None


def _asked(places: Places, verb: Token) -> str | None:
    """The cast's id of whom a question is put to by name."""
    spans = [(kid.idx, kid.idx + len(kid)) for kid in verb.rights if kid.dep_ in ("dobj", "dative", "nsubj")]
    named = (member for span in spans for m, member in places.near(span) if m.kind == "name")
    return next((member.id for member in named), None)


def _can_mean(page: Page, quote: Quote, member: CastMember) -> bool:
    """Whether a pronoun's gender is a person's, whom the quotation does not name."""
    gender = pronoun_gender(page.text[slice(*(quote.speaker or quote.content)[0])])
    surname = member.name.split()[-1]
    named = any(surname in page.text[start:end] for start, end in quote.content)
    return gender_of(page, member) == gender and not named
