"""Who stands behind the words that name a speaker."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.analysis.cast import Places, resolve
from newsreader.analysis.cast.resolve import joint_holder
from newsreader.analysis.cast.stems import person_noun
from newsreader.analysis.cast.voices import guest_before
from newsreader.analysis.model import CastMember
from newsreader.analysis.page import Page
from newsreader.analysis.quotes.antecedents import before_relative, own_subject
from newsreader.analysis.quotes.described import described
from newsreader.analysis.quotes.labels import Labelled
from newsreader.analysis.quotes.report import Report, to_spans
from newsreader.article.model import Span, Spans, on_one_line

if TYPE_CHECKING:
    from spacy.tokens import Token

_FOUND = {"name": "name", "pronoun": "pronoun", "nominal": "description"}
_FIRST_PERSON = frozenset({"i", "we", "me", "us", "my", "our"})


@dataclass(frozen=True)
class Speaker:
    """A speaker.

    Attributes:
        name: The cast's, or the words of the article for somebody who is none of the cast.
        resolved: How they were found: "name", "pronoun", "description" …
        member: Who of the cast it is.
    """

    name: str
    resolved: str | None
    member: CastMember | None = None


class Speakers:
    """Who of an article's cast the words of a source name."""

    def __init__(
        self, page: Page, cast: Sequence[CastMember], labels: Sequence[str] = (), answers: int | None = None
    ) -> None:
        """With the labels of its turns, and where the first one stands that only says who answers."""
        guest = None if answers is None else guest_before(page, cast, answers)
        self.guest = next((member for member in cast if member.id == guest), None)
        self.labelled = Labelled(cast, labels)
        self._page, self._places = page, Places(cast)

    def find(self, source: Spans, content: Collection[int] = ()) -> Speaker | None:
        """The cast member whom the words name, or None when nobody is known, or it is several.

        Args:
            content: The tokens of what they say.
        """
        if _is_plural(self._page, source) or is_first_person(self._page, source):
            return None
        for words in source:
            span = self._antecedent(words, content)
            if span != words:
                return self._before_relative(words, span)
            if found := resolve(self._page, self._places, span):
                return Speaker(found.name, self._how(found, span), found)
        return None

    def _how(self, found: CastMember, span: Span) -> str:
        """By the most telling mention that overlaps the words; by description when none does."""
        kinds = {mention.kind for mention, member in self._places.near(span) if member.id == found.id}
        return next((_FOUND[kind] for kind in ("name", "nominal", "pronoun") if kind in kinds), "description")

    def _before_relative(self, words: Span, noun: Span) -> Speaker | None:
        """The person named before "who", the organisation before "which"."""
        label = "PERSON" if self._page.text[slice(*words)] == "who" else "ORG"
        found = resolve(self._page, self._places, noun)
        return Speaker(found.name, "name", found) if found is not None and found.label == label else None

    def by_sentence(self, source: Sequence[int], content: Collection[int]) -> Speaker | None:
        """Whom "it" or "they" means by what its sentence tells: "While the club …, it said"."""
        doc = self._page.doc
        if len(source) != 1 or doc[source[0]].lower_ not in ("it", "they"):
            return None
        words = own_subject(doc[source[0]])
        if not words or words[0] in content:
            return None
        named = self.find(to_spans(doc, words))
        name = named.name if named else on_one_line(doc[words[0] : words[-1] + 1].text)
        return Speaker(name, "pronoun", named.member if named else None)

    def by_description(self, report: Report) -> Speaker | None:
        """Whom "the singer" means by what is told right before."""
        start = min((*report.content, *report.cue, *report.source))
        found = described(self._page, self._places, report.source, report.content, start)
        return Speaker(found.name, "description", found) if found else None

    def _antecedent(self, span: Span, content: Collection[int]) -> Span:
        """Whom a "who" right behind a noun goes with: "Ada Bell, who said"; other words are kept."""
        phrase = self._page.doc.char_span(*span, alignment_mode="expand")
        if phrase is None or phrase.text not in ("who", "which"):
            return span
        noun = before_relative(phrase.root, content)
        if noun is None or _is_of_another(noun, phrase.text):
            return span
        between = self._page.doc[noun.i + 1 : phrase.root.i]
        beside = all(word.is_punct or word.pos_ == "ADV" for word in between)
        return (noun.idx, noun.idx + len(noun)) if beside else span


def is_first_person(page: Page, source: Spans) -> bool:
    """Whether the words are "I" or "we": the narrator, or whoever is quoted around them."""
    return all(page.text[start:end].casefold() in _FIRST_PERSON for start, end in source)


def _is_of_another(noun: Token, relative: str) -> bool:
    """Whether "who" may go with others before: "people of Asti, who", "the sister of Ada Bell, who"."""
    if noun.dep_ != "pobj" or noun.head.dep_ != "prep":
        return False
    holder = noun.head.head
    return holder.tag_ == "NNS" or (relative == "who" and person_noun(holder.text) is not None)


def _is_plural(page: Page, source: Spans) -> bool:
    """Whether the words name two speakers: "Ada Bell and her brother", "two aides, Ada Bell and Jo Orr"."""
    for span in source:
        phrase = page.doc.char_span(*span, alignment_mode="expand")
        if phrase is None or joint_holder(phrase.root) is not None:
            continue
        names = phrase.root.children if phrase.root.tag_ == "NNS" else ()
        named = [kid for kid in names if kid.dep_ == "appos" and kid.ent_type_ == "PERSON"]
        joined = [word for name in (phrase.root, *named) for word in name.conjuncts if word in phrase]
        if joined:
            words = (phrase.root, *named, *joined)
            return any(kid.dep_ == "cc" and kid.lower_ in ("and", "&") for w in words for kid in w.children)
    return False
