"""Who is interviewed, and which of an article's quotations are theirs."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from newsreader.analysis.cast import Places
from newsreader.analysis.cast.gender import pronoun_gender
from newsreader.analysis.cast.resolve import gender_of
from newsreader.analysis.cast.voices import guest_before
from newsreader.analysis.model import CastMember, Quote
from newsreader.analysis.page import Page
from newsreader.analysis.quotes.labels import ROLES, key_of

SHARE = 0.8
"""Of the answers that name a speaker, so many must be one person's."""


def find_guest(
    page: Page, cast: Sequence[CastMember], start: int, answers: Sequence[Quote]
) -> CastMember | None:
    """Who is interviewed: who gives the answers whose speaker is named, else whom the opening introduces.

    Args:
        start: Where the first answer begins.
        answers: The answers, as far as they are known.
    """
    people = {member.id: member for member in cast if member.label == "PERSON"}
    opening = guest_before(page, cast, start)
    named = Counter(q.speaker_cast for q in answers if q.speaker_cast in people and q.resolved != "pronoun")
    if not named:
        return people.get(opening) if opening else None
    top, count = min(named.items(), key=lambda item: (-item[1], item[0] or ""))
    member = people[top or ""]
    sure = count >= SHARE * named.total() and (member.id == opening or count > 1)
    return member if sure else None


def is_guests(page: Page, places: Places, guest: CastMember, quote: Quote) -> bool:
    """Whether an answer is the guest's: nobody is named, or he or she by a pronoun that can be the guest."""
    if quote.speaker is None:
        return quote.cue is None
    if key_of(page.text[slice(*quote.speaker[0])]) in ROLES:
        return True
    gender = pronoun_gender(page.text[slice(*quote.speaker[0])])
    if gender is None or len(quote.speaker) > 1 or gender_of(page, guest) not in (None, gender):
        return False
    end = quote.speaker[0][0]
    start = page.layout.paragraphs[max(0, bisect_right(page.layout.paragraphs, (end,)) - 1)][0]
    quoted = [span for span in quote.content if span[0] < end]
    named = (
        mention.span[0]
        for mention, member in places.near((start, max(start + 1, end)))
        if mention.kind == "name" and member.label == "PERSON" and member.id != guest.id
    )
    return all(any(first <= at < last for first, last in quoted) for at in named)
