"""The mentions of an article's people, and which of them leave no doubt about who is meant."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from newsreader.analysis.gazetteers import first_names, person_nouns
from newsreader.analysis.grammar import GENDERS
from newsreader.analysis.marks import find_all_segments
from newsreader.analysis.model import Analysis, CastMember, MentionKind, Quote
from newsreader.article.model import Span, on_one_line, span_at

SOMEBODY = frozenset(("who", "whose", "whom", "someone", "somebody", "anyone", "anybody", "everyone", "one"))
OWN_WHO = re.compile(r"^, who(?:se|m)?\b")
"""Right behind a mention, of whom that told."""

WORD = re.compile(r"\w+(?:['’.-]\w+)*")

NEAR = 600
"""Characters back within which a person was mentioned before."""

TALK = 300
"""Characters before a word in quotation marks in which nobody else may be spoken of."""

CHAIN = 12
"""Mentions in a row that may lead back to a name."""

STRANGER = CastMember("", "", "PERSON", None, None, ())
"""The bearer of a name that is none of the cast's."""


class PersonMention(msgspec.Struct, frozen=True):
    """A mention of a person.

    Attributes:
        words: The words of `span`, on one line.
        member: Whom it means; `STRANGER` for a name that is none of the cast's.
    """

    span: Span
    kind: MentionKind
    words: str
    member: CastMember

    @property
    def id(self) -> str:
        """The member's id; the strangers' is empty."""
        return self.member.id

    @property
    def is_full_name(self) -> bool:
        """Whether it is the member's whole name, or two words of it or more ("Mary Veloso")."""
        name = set(words_of(self.member.name))
        return self.kind == "name" and len(name.intersection(words_of(self.words))) >= min(2, len(name))


class PersonMentions:
    """All mentions of people in an analysis, the words that tell their roles included.

    Attributes:
        all: In reading order.
    """

    def __init__(self, analysis: Analysis) -> None:
        self._text = analysis.text
        self.all = _mentions(analysis)
        self._starts = [mention.span[0] for mention in self.all]
        self._sentences = [start for start, _ in analysis.sentences]
        self._reported = sorted(piece for quote in analysis.quotes for piece in quote.content)
        self._genders = {m.id: GENDERS[m.words.lower()] for m in self.all if m.words.lower() in GENDERS}
        self._bearers: dict[str, set[str]] = {}
        for mention in self.all:
            if mention.kind == "name":
                for word in words_of(mention.member.name or mention.words):
                    self._bearers.setdefault(word, set()).add(mention.id)
        marked = [segment.inner for segment in find_all_segments(analysis.text, analysis.paragraphs)]
        own = (
            (piece, quote.speaker_cast or "") for quote in analysis.quotes for piece in _own(quote, marked)
        )
        self._said = sorted(own)

    def within(self, spans: Iterable[Span]) -> Iterator[PersonMention]:
        """The mentions that stand wholly in these places."""
        for start, end in spans:
            for mention in self.all[bisect_left(self._starts, start) : bisect_left(self._starts, end)]:
                if mention.span[1] <= end:
                    yield mention

    def may_be_taken(self, other: PersonMention, mention: PersonMention) -> bool:
        """Whether another person's mention could be taken for what a mention means: of no other gender."""
        if other.id == mention.id:
            return False
        gender = self._genders.get(mention.id)
        return gender is None or self._gender(other) in (None, gender)

    def is_shared(self, name: PersonMention, pronoun: PersonMention | None = None) -> bool:
        """Whether a name is less than a full one and others of the article bear it too.

        Args:
            pronoun: Tells the gender of who is meant.
        """
        if name.is_full_name:
            return False
        bearers = set().union(*(self._bearers.get(word, ()) for word in words_of(name.words)))
        others = (other for other in self.all if other.id in bearers and other.id != name.id)
        return any(pronoun is None or self.may_be_taken(other, pronoun) for other in others)

    def is_certain(self, mention: PersonMention) -> bool:
        """Whether nobody else can be meant by a pronoun or description.

        A pronoun has to lead straight back to a name, past nobody else; a description, which tells more, to
        the person's last mention, past no other name. In somebody's own words "his" may be anybody's of whom
        just these words tell, and "he" is certain only where nobody else was spoken of before.
        """
        place = self.all.index(mention, bisect_left(self._starts, mention.span[0]))
        if (speaker := self._speaker(mention.span)) is not None:
            start = max(0, mention.span[0] - TALK)
            if mention.words.lower() not in ("he", "she") or self._describes(start, place):
                return False
            if self._names_another(start, place, speaker):
                return False
        for _ in range(CHAIN):
            before = self._before(place)
            if before is None or self._names_another(self.all[before].span[1], place, speaker):
                return False
            if mention.kind == "nominal":
                return True
            if self._describes(self._open_from(before, place), place):
                return False
            if self.all[before].kind == "name":
                return not self.is_shared(self.all[before], self.all[place])
            place = before
        return False

    def _before(self, place: int) -> int | None:
        """The index of the same person's mention before, in the reporter's words, if it is near."""
        mention = self.all[place]
        for index in range(place - 1, -1, -1):
            before = self.all[index]
            if mention.span[0] - before.span[1] > NEAR:
                return None
            is_own = before.id == mention.id and before.span[1] <= mention.span[0]
            if is_own and self._speaker(before.span) is None:
                return index
        return None

    def _names_another(self, start: int, place: int, speaker: str | None = None) -> bool:
        """Whether a name or description from an offset to a mention is of somebody whom that may mean."""
        others = self.all[bisect_left(self._starts, start) : place]
        return any(
            other.kind != "pronoun" and other.id != speaker and self.may_be_taken(other, self.all[place])
            for other in others
        )

    def _open_from(self, before: int, place: int) -> int:
        """Where those begin who may be meant by a mention: if it tells who does something, in its sentence.

        "He" is a subject, and takes up that of the sentence before; what is reported has another before it.
        """
        start, span = self.all[before].span[1], self.all[place].span
        if self.all[place].words.lower() not in ("he", "she") or span_at(self._reported, span[0]) is not None:
            return start
        return max([start, *self._sentences[: bisect_right(self._sentences, span[0])][-1:]])

    def _describes(self, start: int, place: int) -> bool:
        """Whether the text from an offset to a mention speaks of somebody who is none of the cast."""
        at = start
        for other in self.all[bisect_left(self._starts, start) : place + 1]:
            words = words_of(OWN_WHO.sub("", self._text[at : other.span[0]]))
            if any(word in SOMEBODY or word in person_nouns() for word in words):
                return True
            at = max(at, other.span[1])
        return False

    def _gender(self, mention: PersonMention) -> str | None:
        first, *_ = (mention.member.name or mention.words).split() or [""]
        return self._genders.get(mention.id) or first_names().get(first)

    def _speaker(self, span: Span) -> str | None:
        """Who says the words of a place, "" where that is not known; None for the reporter's words."""
        at = bisect_right(self._said, span[0], key=lambda said: said[0][0]) - 1
        return self._said[at][1] if at >= 0 and span[0] < self._said[at][0][1] else None


def _own(quote: Quote, marked: Sequence[Span]) -> Iterator[Span]:
    """The speaker's own words in a quotation; those without a verb of saying are so without marks as well."""
    if quote.kind == "direct" or quote.verb is None:
        yield from quote.content
    elif quote.kind == "mixed":
        for start, end in quote.content:
            parts = ((max(start, first), min(end, last)) for first, last in marked)
            yield from (part for part in parts if part[0] < part[1])


def _mentions(analysis: Analysis) -> list[PersonMention]:
    def made(span: Span, kind: MentionKind, member: CastMember) -> PersonMention:
        return PersonMention(span, kind, on_one_line(analysis.text[slice(*span)]), member)

    people = [member for member in analysis.cast if member.label == "PERSON"]
    found = [made(mention.span, mention.kind, member) for member in people for mention in member.mentions]
    found += [made(member.role_span, "nominal", member) for member in people if member.role_span]
    others = (entity for entity in analysis.entities if entity.label == "PERSON" and entity.cast is None)
    found += [made(entity.span, "name", STRANGER) for entity in others]
    return sorted(found, key=lambda mention: mention.span)


def words_of(text: str) -> list[str]:
    """The words of a text in small letters."""
    return [word.lower() for word in WORD.findall(text)]
