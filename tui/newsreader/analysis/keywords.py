"""What the article is about, in a few words: names and noun phrases, the most prominent first."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Span, Token

from newsreader.analysis.grammar import as_set
from newsreader.analysis.model import Entity
from newsreader.analysis.page import Page
from newsreader.article.model import on_one_line

MOST = 8
FEWEST = 5
"""Below this many, phrases that occur once are taken as well."""

MOST_NAMES = 5
MOST_PEOPLE = 3
"""However many names an article has, its subject has room beside them."""

IN_HEADLINE = 1.5
"""What standing in the headline multiplies a score by."""

LONGEST = 3
"""Words of a phrase: longer ones are clauses rather than subjects."""

EVERYDAY = as_set("""time year month week day night morning evening afternoon hour minute moment weekend today
    yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december people person man woman child boy
    girl guy member thing way lot part kind sort bit number case place area side end start beginning
    point fact reason example result problem issue question answer matter something anything nothing
    everything someone anyone everyone nobody one other others statement report news story interview
    article spokesman spokeswoman spokesperson official source comment word name home house country
    state city town world life family group team work job hand eye head face percent cent million
    billion thousand hundred dozen plan site money business control use order level record crowd area
    idea change chance choice effort action role rule step move call visit meeting decision system
    service process success failure talk deal support power force law right need view sense line piece
    amount rest age name term datum detail information metre meter kilometre kilometer mile yard foot
    inch hectare acre kilogram kilo gram tonne ton pound ounce litre liter gallon barrel degree dollar
    euro cent penny yen franc crown rupee peso rouble krona point""")
"""Nouns that stand in any article whatever it is about; they may be part of a phrase but are none alone."""

MEDIA = frozenset(
    "cnn, reuters, associated press, ap, afp, agence france-presse, bbc, bbc news, upi, xinhua, tass, "  # noqa: SIM905
    "abc news, cbs news, nbc news, fox news, msnbc, npr, politico, usa today, wikinews, sky sports, "
    "bloomberg, new york times, washington post, wall street journal, guardian, daily mail, mailonline, "
    "getty images, twitter, facebook, instagram, youtube".split(", ")
)
"""Who carries news rather than makes it, mostly."""

LABELS = frozenset(("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW"))
PROMINENCE = {"PERSON": 1.2, "ORG": 1.1, "EVENT": 1.3, "NORP": 0.4, "GPE": 0.9, "LOC": 0.9}
"""How well names of a kind tell articles apart."""


@dataclass
class Subject:
    """A name or phrase with the places where it occurs.

    Attributes:
        text: As it is shown.
        weight: By its kind and by whether the headline holds it.
        label: The kind of a name, or None of a phrase.
        starts: Relative places in the text, 0 (first character) to 1 (last), rising.
    """

    text: str
    weight: float
    label: str | None = None
    starts: list[float] = field(default_factory=list)

    @property
    def score(self) -> float:
        """Occurrences, counted with falling returns, worth more the earlier the first of them is."""
        return self.weight * math.log2(1 + len(self.starts)) * (1.5 - self.starts[0])


def find_keywords(page: Page, entities: Sequence[Entity]) -> tuple[str, ...]:
    """The article's keywords, strongest first: five to eight where the article has as many.

    Names are spelled as in the text; common nouns are lemmatised and in lower case.
    """
    names = _names(page, entities)
    subjects = [*names, *_phrases(page, [entity.span for entity in entities])]
    headline = set(re.findall(r"\w+", (page.layout.title or "").casefold()))
    for subject in subjects:
        if headline & set(subject.text.casefold().split()):
            subject.weight *= IN_HEADLINE
    ranked = sorted(subjects, key=lambda subject: (-round(subject.score, 9), subject.text))
    often = [subject for subject in ranked if len(subject.starts) > 1]
    chosen = _distinct(often, MOST)
    return tuple(
        subject.text
        for subject in (chosen if len(chosen) >= FEWEST else _distinct([*often, *ranked], FEWEST))
    )


def _distinct(subjects: Sequence[Subject], most: int) -> list[Subject]:
    """The first subjects of which none repeats a stronger one, and not only names."""
    chosen: list[Subject] = []
    for subject in subjects:
        names = [other for other in chosen if other.label]
        people = [other for other in names if other.label == "PERSON"]
        full = len(names) >= MOST_NAMES if subject.label else False
        full |= len(people) >= MOST_PEOPLE if subject.label == "PERSON" else False
        if (
            len(chosen) < most
            and not full
            and not any(_repeats(subject.text, other.text) for other in chosen)
        ):
            chosen.append(subject)
    return chosen


def _repeats(text: str, other: str) -> bool:
    """Whether one holds the other's words, or both are forms of one word (Norway, Norwegian)."""
    first, second = text.casefold().split(), other.casefold().split()
    if set(first) <= set(second) or set(second) <= set(first):
        return True
    return len(first) == len(second) == 1 and len(first[0]) >= 4 and first[0][:4] == second[0][:4]


def _names(page: Page, entities: Sequence[Entity]) -> list[Subject]:
    """The names in the story, each person or thing once and under its fullest name."""
    found: dict[str, Subject] = {}
    for entity in entities:
        text = on_one_line(page.text[slice(*entity.span)])
        if entity.label in LABELS and text[:1].isalnum() and page.in_story(entity.span[0]):
            key = entity.cast or text.casefold()
            weight = 0.4 if text.casefold() in MEDIA else PROMINENCE.get(entity.label, 1.0)
            subject = found.setdefault(key, Subject(text, weight, entity.label))
            subject.text = max(subject.text, text, key=len)
            subject.starts.append(_place(page, entity.span[0]))
    return list(found.values())


def _phrases(page: Page, names: Sequence[tuple[int, int]]) -> list[Subject]:
    """Noun phrases without names and everyday words, told apart by their lemmas."""
    found: dict[str, Subject] = {}
    named = {i for start, end in names for i in range(start, end)}
    for sentence in page.sentences:
        for phrase in _noun_runs(sentence):
            if phrase[0].idx in named or phrase[-1].idx in named:
                continue
            for words in dict.fromkeys((tuple(phrase), (phrase[-1],))):
                text = _spelled(words)
                if text not in EVERYDAY and len(text) > 2:
                    weight = 0.75 if len(words) > 1 else 0.6
                    found.setdefault(text, Subject(text, weight)).starts.append(_place(page, words[0].idx))
    return list(found.values())


def _noun_runs(sentence: Span) -> Iterator[list[Token]]:
    """Adjectives and nouns in a row that end in a common noun, at most `LONGEST` words."""
    run: list[Token] = []
    for token in [*sentence, None]:
        if token is not None and token.pos_ in ("NOUN", "ADJ") and token.is_alpha and not token.is_stop:
            run.append(token)
            continue
        while run and run[-1].pos_ != "NOUN":
            run.pop()
        if run:
            yield run[-LONGEST:]
        run = []


def _spelled(words: Sequence[Token]) -> str:
    """A phrase in lower case with its last word as a lemma."""
    return " ".join([*(word.lower_ for word in words[:-1]), words[-1].lemma_.lower()])


def _place(page: Page, offset: int) -> float:
    return offset / max(1, len(page.text))
