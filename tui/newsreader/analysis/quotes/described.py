"""Whom a description means that speaks, "the singer", "the Frenchman": who has just been told of."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence

from spacy.tokens import Token

from newsreader.analysis.cast import Places, resolve
from newsreader.analysis.cast.definites import is_age
from newsreader.analysis.cast.gender import pronoun_gender
from newsreader.analysis.cast.resolve import gender_of
from newsreader.analysis.cast.stems import person_noun
from newsreader.analysis.gazetteers import demonyms, kin_nouns, person_nouns
from newsreader.analysis.grammar import SPEECH, as_set
from newsreader.analysis.model import CastMember
from newsreader.analysis.page import Page
from newsreader.analysis.quotes.antecedents import subject_before
from newsreader.analysis.quotes.backed import root_of
from newsreader.analysis.quotes.lexicon import SUBJECTS
from newsreader.article.model import span_at

FAR = 3
"""Sentences back, those between quotation marks counted, in which somebody must be told of."""

_OTHER_PARTY = kin_nouns() | as_set("""judge magistrate coroner prosecutor lawyer attorney solicitor barrister
    counsel advocate plaintiff defendant accused suspect witness victim complainant claimant juror
    officer detective constable policeman policewoman investigator inspector referee umpire doctor
    patient nurse teacher pupil student spokesman spokeswoman spokesperson representative official aide
    source insider reporter journalist correspondent interviewer host presenter moderator questioner
    caller critic opponent rival reader viewer listener man woman boy girl lady gentleman guy person
    child kid baby teenager neighbour neighbor passer-by bystander resident customer client visitor fan
    voter user""")
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
    if member is None or not _may_be(page, noun, member, spoke=told.head.lower_ in SPEECH):
        return None
    return None if _is_spoken_of(page, member, content) else member


def _is_spoken_of(page: Page, member: CastMember, content: Collection[int]) -> bool:
    """Whether what is said tells of somebody by surname, or in its marks of a "he" who may be meant."""
    surname, gender = member.name.split()[-1], gender_of(page, member)
    said = [page.doc[i] for i in content]
    quoted = (word for word in said if word.tag_ == "PRP" and span_at(page.quoted, word.idx) is not None)
    meant = {pronoun_gender(word.lower_) for word in quoted} - {None}
    return any(word.text == surname for word in said) or bool(meant if gender is None else gender in meant)


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


def _may_be(page: Page, noun: Token, member: CastMember, *, spoke: bool) -> bool:
    """Whether somebody can be called what a noun says.

    A people, an age and what the article has called somebody tell who is meant; any other noun does where
    that person has just spoken: behind "Ray scored twice", "the manager" is not Ray.
    """
    word = person_noun(noun.text) if noun.tag_ == "NN" else None
    agrees = person_nouns().get(word or "") in (None, gender_of(page, member))
    if member.label != "PERSON" or not agrees:
        return False
    aged = any(map(is_age, (noun, *noun.lefts)))
    if aged or noun.text in demonyms() or noun.lower_ in _called(page, member):
        return True
    other = any(part.lower_ in _OTHER_PARTY for part in (noun, *noun.lefts)) or word in _OTHER_PARTY
    return spoke and word is not None and not other


def _called(page: Page, member: CastMember) -> set[str]:
    """The words of the descriptions of somebody, in small letters."""
    spans = [mention.span for mention in member.mentions if mention.kind == "nominal"]
    return {word for span in spans for word in page.text[slice(*span)].lower().split()}
