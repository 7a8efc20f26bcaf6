"""Whom an open "he" or "the spokesman" means, by who spoke before: "A council spokesman said …. He added"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from newsreader.analysis.cast.gender import pronoun_gender
from newsreader.analysis.cast.stems import person_noun
from newsreader.analysis.gazetteers import organisation_nouns, person_nouns
from newsreader.analysis.model import CastMember, Quote
from newsreader.analysis.page import Page
from newsreader.analysis.quotes.backed import root_of
from newsreader.analysis.quotes.epithets import Epithets
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.verbs import SPEECH_NOUNS, as_set
from newsreader.analysis.quotes.voices import Voice, sentences_since, voice_of

if TYPE_CHECKING:
    from spacy.tokens import Token

_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_SEVERAL = frozenset({"others", "some", "many", "several", "police", "both", "two", "three"})
_WRITTEN = SPEECH_NOUNS | as_set(
    """report study survey poll review audit analysis paper article editorial commentary piece blog lawsuit
    petition document release memorandum indictment affidavit filing ruling"""
)


def with_voices_before(
    page: Page, cast: Sequence[CastMember], found: Sequence[tuple[Report, Quote]]
) -> list[tuple[Report, Quote]]:
    """The quotes, open pronouns and descriptions as those of who spoke before, named or not.

    A pronoun means who spoke without a name right before it, a noun who was brought in by that noun, wrote
    what it names, or has just spoken under a name. Whom the cast knows stays.
    """
    epithets = Epithets(page, cast)
    heard: list[Voice] = []
    result = list(found)
    for number in sorted(range(len(found)), key=lambda n: (found[n][0].source or found[n][0].content)[0]):
        report, quote = found[number]
        if report.goes_with is not None and not report.source and heard:
            heard[-1] = replace(heard[-1], end=max(heard[-1].end, report.content[-1]))
        if not report.source or quote.speaker is None:
            continue
        meant = None if quote.speaker_name else _meant(page, report, heard, epithets)
        if meant is not None:
            quote = _as(quote, meant, pronoun=len(report.source) == 1)
            result[number] = (report, quote)
        heard.append(voice_of(page, report, quote, meant))
    return result


def _as(quote: Quote, voice: Voice, *, pronoun: bool) -> Quote:
    return msgspec.structs.replace(
        quote,
        speaker_cast=voice.quote.speaker_cast,
        speaker_name=voice.words,
        resolved="pronoun" if pronoun else "description",
    )


def _meant(page: Page, report: Report, heard: Sequence[Voice], epithets: Epithets) -> Voice | None:
    root = root_of(page.doc, report.source)
    if len(report.source) == 1 and root.tag_ == "PRP":
        return heard[-1] if heard and _may_go_on(page, report, root, heard[-1]) else None
    if page.doc[report.source[0]].lower_ not in _DEFINITE:
        return None
    return _brought_in(page, report, root, heard) or epithets.named(report, root, heard)


def _may_go_on(page: Page, report: Report, pronoun: Token, voice: Voice) -> bool:
    """Whether a pronoun in the sentence right behind what somebody unnamed said can be that somebody."""
    if voice.quote.speaker_cast is not None or not _agrees(pronoun, voice.root):
        return False
    if report.source == voice.source:
        return voice.quote.speaker_name is not None
    said = set(report.content)
    between = (page.doc[i] for i in range(voice.root.i + 1, pronoun.i) if i not in said)
    named = any(word.ent_type_ == "PERSON" and word.dep_ in ("nsubj", "nsubjpass") for word in between)
    near = 0 <= sentences_since(page, voice, report) <= 1
    return near and not (named and pronoun_gender(pronoun.text))


def _agrees(pronoun: Token, root: Token) -> bool:
    noun = root.lemma_.lower()
    several = root.tag_ in ("NNS", "NNPS") or root.lower_ in _SEVERAL or any(root.conjuncts)
    body = noun in organisation_nouns() or root.ent_type_ == "ORG"
    if gender := pronoun_gender(pronoun.text):
        named = root.ent_type_ == "PERSON" and root.tag_ == "NNP"
        person = person_noun(root.text) or (person_noun(noun) if root.dep_ == "pobj" else None)
        return (named or person is not None) and person_nouns().get(person or "") in (None, gender)
    if pronoun.lower_ == "they":
        return several or body
    return pronoun.lower_ == "it" and (body or noun in _WRITTEN) and not several


def _brought_in(page: Page, report: Report, root: Token, heard: Sequence[Voice]) -> Voice | None:
    """Who was brought in by the noun of a phrase such as "the spokesman", or spoke in "the statement"."""
    words = [page.doc[i] for i in report.source]
    if root.tag_ not in ("NN", "NNS") or words[-1] != root:
        return None
    noun, said = root.lemma_.lower(), {word.lemma_.lower() for word in words[1:]}
    for voice in reversed(heard):
        if noun in voice.writing and noun in _WRITTEN:
            return voice if said == {noun} else None
        if noun in voice.lemmas:
            same = voice.root.lemma_.lower() == noun and voice.quote.speaker_cast is None
            return voice if same and len(voice.lemmas - said) > 1 and said < voice.lemmas else None
    return None
