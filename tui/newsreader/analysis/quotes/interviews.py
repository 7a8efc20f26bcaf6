"""Answers between quotation marks: who is asked says them, and is the "she" beside them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from newsreader.analysis.cast.gender import pronoun_gender
from newsreader.analysis.cast.resolve import gender_of
from newsreader.analysis.cast.voices import interview_of
from newsreader.analysis.model import CastMember, Quote
from newsreader.analysis.page import Page


def with_guest(page: Page, cast: Sequence[CastMember], quotes: Sequence[Quote]) -> list[Quote]:
    """The quotes, those that answer an interview's questions as their guest's, if nobody else is named."""
    interview = interview_of(page, cast)
    guest = next((member for member in cast if interview and member.id == interview.guest), None)
    if interview is None or guest is None:
        return list(quotes)
    asked = frozenset(interview.questions)
    starts = [after[0] for before, after in pairwise(page.layout.paragraphs) if before in asked]
    answers = {place for start in starts for place in (start, start + 1)}
    told = {"speaker_cast": guest.id, "speaker_name": guest.name, "resolved": "interview"}
    return [
        msgspec.structs.replace(quote, **told)
        if quote.content[0][0] in answers and _may_be(page, quote, guest)
        else quote
        for quote in quotes
    ]


def _may_be(page: Page, quote: Quote, guest: CastMember) -> bool:
    """Whether nothing but a pronoun that the guest may have tells who says an answer."""
    if not quote.speaker:
        return quote.speaker_name is None
    gender = pronoun_gender(" ".join(page.text[slice(*span)] for span in quote.speaker))
    return gender is not None and gender_of(page, guest) in (None, gender)
