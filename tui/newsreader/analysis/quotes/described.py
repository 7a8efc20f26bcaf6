"""Whom a description means that speaks, "the singer", "the Frenchman": who has just been told of."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from newsreader.analysis.cast import Places, resolve
from newsreader.analysis.cast.definites import is_age
from newsreader.analysis.cast.resolve import gender_of
from newsreader.analysis.cast.stems import person_noun
from newsreader.analysis.gazetteers import demonyms, kin_nouns, person_nouns
from newsreader.analysis.model import CastMember
from newsreader.analysis.page import Page
from newsreader.analysis.quotes.antecedents import subject_before
from newsreader.analysis.quotes.backed import root_of
from newsreader.analysis.quotes.lexicon import SUBJECTS
from newsreader.analysis.quotes.verbs import as_set
from newsreader.article.model import span_at

if TYPE_CHECKING:
    from spacy.tokens import Token

FAR = 3
"""Sentences back, those between quotation marks counted, in which somebody must be told of."""

_OTHER_PARTY = kin_nouns() | as_set(
    """judge magistrate coroner prosecutor lawyer attorney solicitor barrister counsel advocate plaintiff
    defendant accused suspect witness victim complainant claimant juror officer detective constable
    policeman policewoman investigator inspector referee umpire doctor patient nurse teacher pupil student
    spokesman spokeswoman spokesperson representative official aide source insider reporter journalist
    correspondent interviewer host presenter moderator questioner caller critic opponent rival reader viewer
    listener man woman boy girl lady gentleman guy person child kid baby teenager neighbour neighbor
    passer-by bystander resident customer client visitor fan voter user"""
)
"""Nouns for those who speak beside somebody, to or about them, rather than for what that somebody is."""


def described(
    page: Page, places: Places, source: Sequence[int], content: Collection[int], start: int
) -> CastMember | None:
    """Whom of the cast the words for a speaker describe.

    Args:
        source, content: Tokens of the words for the speaker, and of what is said.
        start: The first token of all that tells of the saying.
    """
    noun = root_of(page.doc, source)
    alone = source[-1] == noun.i or page.doc[noun.i + 1].text == ","
    owned = any(kid.dep_ == "poss" for kid in noun.children)
    if page.doc[source[0]].lower_ not in ("the", "this") or not alone or owned:
        return None
    told = subject_before(noun) or _subject_of_last(page, start)
    if told is None or told.i in content or _names_another(told.head):
        return None
    member = resolve(page, places, (told.idx, told.idx + len(told)))
    if member is None or not _may_be(page, noun, member):
        return None
    surname = member.name.split()[-1]
    return None if any(page.doc[i].text == surname for i in content) else member


def _subject_of_last(page: Page, start: int) -> Token | None:
    """The subject of the last sentence before a token that is not between quotation marks."""
    at = bisect_right(page.sentence_spans, page.doc[start].idx, key=lambda span: span[0]) - 1
    for sentence in reversed(page.sentences[max(0, at - FAR) : max(0, at)]):
        if span_at(page.quoted, sentence.root.idx) is None:
            return next((kid for kid in sentence.root.children if kid.dep_ in SUBJECTS), None)
    return None


def _names_another(verb: Token) -> bool:
    """Whether a verb tells what its subject does to or with somebody else who is named."""
    objects = (kid for kid in verb.rights if kid.dep_ in ("dobj", "dative", "prep", "agent"))
    return any(word.ent_type_ == "PERSON" for kid in objects for word in (kid, *kid.children))


def _may_be(page: Page, noun: Token, member: CastMember) -> bool:
    """Whether somebody can be called what a noun says."""
    word = person_noun(noun.text) if noun.tag_ == "NN" else None
    known = word is not None or is_age(noun) or noun.text in demonyms()
    other = any(part.lower_ in _OTHER_PARTY for part in (noun, *noun.lefts))
    agrees = person_nouns().get(word or "") in (None, gender_of(page, member))
    return member.label == "PERSON" and known and agrees and not other and word not in _OTHER_PARTY
