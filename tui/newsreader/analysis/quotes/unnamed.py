"""Whom an open "he" or "the spokesman" means, by who spoke before: "A council spokesman said …. He added"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import msgspec
from spacy.tokens import Token

from newsreader.analysis.cast.gender import pronoun_gender
from newsreader.analysis.cast.resolve import gender_of
from newsreader.analysis.cast.stems import person_noun
from newsreader.analysis.gazetteers import organisation_nouns, person_nouns
from newsreader.analysis.grammar import SUBJECT, as_set
from newsreader.analysis.model import CastMember, Quote
from newsreader.analysis.page import Page
from newsreader.analysis.quotes.backed import root_of
from newsreader.analysis.quotes.lexicon import SUBJECTS
from newsreader.analysis.quotes.report import Report, to_spans
from newsreader.analysis.quotes.verbs import SPEECH_NOUNS
from newsreader.article.model import on_one_line

_NOUNS = ("NN", "NNS")
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_SEVERAL = frozenset({"others", "some", "many", "several", "police", "both", "two", "three"})
WRITTEN = SPEECH_NOUNS | as_set("""report study survey poll review audit analysis paper article editorial
    commentary piece blog lawsuit petition document release memorandum indictment affidavit filing
    ruling""")
"""Nouns for what speaks for those who wrote it."""


@dataclass(frozen=True)
class _Voice:
    """Somebody who spoke.

    Attributes:
        root: The word that the others of the phrase hang on.
        lemmas: The phrase's words.
        writing: Nouns for what they spoke in: "said in a statement".
        source: The tokens of the words for them where they spoke last.
        end: The last token of what they said, or of who said it.
        quote: With the speaker as far as found.
        words: What they are called where they were last called by more than a pronoun.
    """

    root: Token
    lemmas: frozenset[str]
    writing: frozenset[str]
    source: tuple[int, ...]
    end: int
    quote: Quote
    words: str


def with_voices_before(
    page: Page, cast: Sequence[CastMember], found: Sequence[tuple[Report, Quote]]
) -> list[tuple[Report, Quote]]:
    """The quotes, open pronouns and descriptions as those of who spoke before.

    A pronoun means who spoke without a name right before it, a noun who was brought in by that noun, or wrote
    what it names. Whom the cast knows stays, but behind a sentence that tells of a saying, "he said" goes on
    with who said it: "Bell called it a scam. “We were robbed,” he said".
    """
    people = {member.id: member for member in cast if member.label == "PERSON"}
    heard: list[_Voice] = []
    result = list(found)
    for number in sorted(range(len(found)), key=lambda n: (found[n][0].source or found[n][0].content)[0]):
        report, quote = found[number]
        if report.goes_with is not None and not report.source and heard:
            heard[-1] = replace(heard[-1], end=max(heard[-1].end, report.content[-1]))
        if not report.source or quote.speaker is None:
            continue
        meant = None if quote.speaker_name else _meant(page, report, heard)
        if meant is not None:
            quote = _as(quote, meant, pronoun=len(report.source) == 1)
        elif heard and _speaks_on(page, people, report, quote, heard[-1]):
            quote = _as(quote, heard[-1], pronoun=True)
        result[number] = (report, quote)
        heard.append(_voice_of(page, report, quote, meant))
    return result


def _speaks_on(
    page: Page, people: Mapping[str, CastMember], report: Report, quote: Quote, voice: _Voice
) -> bool:
    """Whether "he" behind a quotation is the named speaker that the sentence before it tells of."""
    gender = pronoun_gender(page.doc[report.source[0]].text) if len(report.source) == 1 else None
    member = people.get(voice.quote.speaker_cast or "")
    if gender is None or member is None or quote.kind == "indirect" or report.content[0] > report.source[0]:
        return False
    told = voice.root.dep_ in SUBJECTS and voice.root.head.dep_ == "ROOT"
    named = voice.quote.resolved in ("name", "description")
    surname = member.name.split()[-1]
    spoken_of = any(page.doc[i].text == surname for i in report.content)
    near = _sentence(page, report.content[0]) - _sentence(page, voice.root.head.i) == 1
    return told and named and near and not spoken_of and gender_of(page, member) == gender


def _as(quote: Quote, voice: _Voice, *, pronoun: bool) -> Quote:
    return msgspec.structs.replace(
        quote,
        speaker_cast=voice.quote.speaker_cast,
        speaker_name=voice.words,
        resolved="pronoun" if pronoun else "description",
    )


def _meant(page: Page, report: Report, heard: Sequence[_Voice]) -> _Voice | None:
    root = root_of(page.doc, report.source)
    if len(report.source) == 1 and root.tag_ == "PRP":
        return heard[-1] if heard and _may_go_on(page, report, root, heard[-1]) else None
    if page.doc[report.source[0]].lower_ not in _DEFINITE:
        return None
    return _brought_in(page, report, root, heard)


def _may_go_on(page: Page, report: Report, pronoun: Token, voice: _Voice) -> bool:
    """Whether a pronoun in the sentence right behind what somebody unnamed said can be that somebody."""
    if voice.quote.speaker_cast is not None or not _agrees(pronoun, voice.root):
        return False
    if report.source == voice.source:
        return voice.quote.speaker_name is not None
    said = set(report.content)
    between = (page.doc[i] for i in range(voice.root.i + 1, pronoun.i) if i not in said)
    named = any(word.ent_type_ == "PERSON" and word.dep_ in SUBJECT for word in between)
    near = 0 <= _sentences_since(page, voice, report) <= 1
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
    return pronoun.lower_ == "it" and (body or noun in WRITTEN) and not several


def _brought_in(page: Page, report: Report, root: Token, heard: Sequence[_Voice]) -> _Voice | None:
    """Who was brought in by the noun of a phrase such as "the spokesman", or spoke in "the statement"."""
    words = [page.doc[i] for i in report.source]
    if root.tag_ not in ("NN", "NNS") or words[-1] != root:
        return None
    noun, said = root.lemma_.lower(), {word.lemma_.lower() for word in words[1:]}
    for voice in reversed(heard):
        if noun in voice.writing and noun in WRITTEN:
            return voice if said == {noun} else None
        if noun in voice.lemmas:
            same = voice.root.lemma_.lower() == noun and voice.quote.speaker_cast is None
            return voice if same and len(voice.lemmas - said) > 1 and said < voice.lemmas else None
    return None


def _voice_of(page: Page, report: Report, quote: Quote, meant: _Voice | None) -> _Voice:
    """Who speaks in a quote, once more if that is somebody who spoke before."""
    end = max((*report.content, *report.cue, *report.source))
    if meant is not None:
        return replace(meant, source=report.source, end=end, quote=quote)
    doc = page.doc
    words = " ".join(page.text[slice(*span)] for span in to_spans(doc, report.source))
    return _Voice(
        root_of(doc, report.source),
        frozenset(doc[i].lemma_.lower() for i in report.source),
        _writing(page, report),
        report.source,
        end,
        quote,
        quote.speaker_name or on_one_line(words),
    )


def _sentences_since(page: Page, voice: _Voice, report: Report) -> int:
    """How many sentences further on than all that a voice said a report begins; below 0 inside of it."""
    start = min((*report.content, *report.cue, *report.source))
    return _sentence(page, start) - _sentence(page, voice.end) if start > voice.end else -1


def _sentence(page: Page, token: int) -> int:
    return bisect_right(page.sentence_spans, page.doc[token].idx, key=lambda span: span[0])


def _writing(page: Page, report: Report) -> frozenset[str]:
    """What words were spoken in, by the cue or by what its verb hangs on: "in a letter, they wrote"."""
    nouns = [page.doc[i] for i in report.cue]
    if report.head is not None:
        preps = [kid for kid in page.doc[report.head].children if kid.dep_ == "prep"]
        nouns += [noun for prep in preps for noun in prep.children if noun.dep_ == "pobj"]
    return frozenset(noun.lemma_.lower() for noun in nouns if noun.tag_ in _NOUNS)
