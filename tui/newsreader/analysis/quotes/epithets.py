"""Who has just spoken under a name and is now called by what they are: "the minority leader", "the Texan"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsreader.analysis.cast.resolve import gender_of
from newsreader.analysis.cast.stems import person_noun, stem
from newsreader.analysis.gazetteers import kin_nouns, person_nouns
from newsreader.analysis.model import CastMember
from newsreader.analysis.page import Page
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.verbs import as_set
from newsreader.analysis.quotes.voices import Voice, sentences_since

if TYPE_CHECKING:
    from spacy.tokens import Token

RECENT = 2
"""Statements back among which nobody else with a name may speak, unless a title tells who is meant."""

MANY = 3
"""Statements in a row that make somebody the one who speaks, even past a sentence in between."""

_OTHER_PARTY = (
    as_set(
        """judge magistrate coroner prosecutor lawyer attorney solicitor barrister counsel advocate plaintiff
    defendant accused suspect witness victim complainant claimant juror officer detective constable
    policeman policewoman investigator inspector doctor patient nurse teacher pupil student spokesman
    spokeswoman spokesperson representative official aide source insider reporter journalist correspondent
    interviewer host presenter moderator questioner caller critic opponent rival reader viewer listener
    man woman boy girl lady gentleman guy person child kid baby teenager neighbour neighbor passer-by
    bystander resident customer client visitor fan voter user"""
    )
    | kin_nouns()
)
"""Nouns for those who speak beside somebody, to or about them, rather than for what that somebody is."""


class Epithets:
    """The named people of an article, by what they may be called right behind what they said."""

    def __init__(self, page: Page, cast: Sequence[CastMember]) -> None:
        self._page = page
        self._people = {member.id: member for member in cast if member.label == "PERSON"}

    def named(self, report: Report, noun: Token, heard: Sequence[Voice]) -> Voice | None:
        """Who spoke right before under a name, if a description can mean them and nobody else."""
        member = self._people.get(heard[-1].quote.speaker_cast or "") if heard else None
        if member is None:
            return None
        alone = {voice.quote.speaker_cast for voice in heard[-MANY:]} == {member.id} and len(heard) >= MANY
        if not 0 <= sentences_since(self._page, heard[-1], report) <= 1 + alone:
            return None
        title = stem(noun.text) in {stem(word) for word in (member.role or "").split()}
        fits = self._fits(noun, member) and _is_whole(self._page, report, noun)
        if not fits or self._is_spoken_of(report, member):
            return None
        return heard[-1] if title or self._is_alone(noun, member, heard) else None

    def _fits(self, noun: Token, member: CastMember) -> bool:
        word = person_noun(noun.text) if noun.tag_ == "NN" else None
        if word is None or word in _OTHER_PARTY:
            return False
        gender = person_nouns().get(word)
        return gender is None or gender_of(self._page, member) in (None, gender)

    def _is_spoken_of(self, report: Report, member: CastMember) -> bool:
        """Whether what is said names the person, who would say "I"."""
        name = member.name.split()[-1]
        return any(self._page.doc[i].text == name for i in report.content)

    def _is_alone(self, noun: Token, member: CastMember, heard: Sequence[Voice]) -> bool:
        """Whether nobody else with a name has spoken lately, nor is called by the noun."""
        others = {voice.quote.speaker_cast for voice in heard[-RECENT:]} - {member.id}
        called = (other for other in self._people.values() if other is not member and other.role)
        shared = any(stem(noun.text) in map(stem, (other.role or "").split()) for other in called)
        return not others & self._people.keys() and not shared


def _is_whole(page: Page, report: Report, noun: Token) -> bool:
    """Whether nothing behind the noun tells which one is meant, unless behind a comma."""
    return report.source[-1] == noun.i or page.doc[noun.i + 1].text == ","
