"""The vocabulary of an analysis: frozen, typed records, anchored in the text by offsets.

Every `Span` is half-open and counts Unicode code points into `Analysis.text`. The records carry the
names of the JSON keys, so that `Analysis.to_dict` and the contract are one and the same thing.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any, Literal

import msgspec

from newsreader.article.model import Notice, Span, Spans

Schema = Literal["newsreader.analysis/1"]
SCHEMA: Schema = "newsreader.analysis/1"

EntityLabel = Literal[
    "PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE"
]
MentionKind = Literal["name", "nominal", "pronoun"]
QuoteKind = Literal["direct", "mixed", "indirect"]
FigureKind = Literal["count", "money", "percent", "ratio", "measure", "duration", "age", "rank"]
Bound = Literal["=", "~", ">", "<"]
Trend = Literal["up", "down"]
Change = Literal["=", "~", ">", "<", "up", "down"]
Standing = Literal["denied", "earlier"]
DateType = Literal["DATE", "TIME", "DURATION", "SET"]


class Entity(msgspec.Struct, frozen=True):
    """A named entity where it stands.

    Attributes:
        span: The name, without titles, articles and possessive 's.
        label: Its kind, in the terms of OntoNotes 5.
        cast: The id of the cast member it names, or None.
    """

    span: Span
    label: EntityLabel
    cast: str | None = None


class Mention(msgspec.Struct, frozen=True):
    """One place that refers to a cast member: by name, by description or by pronoun."""

    span: Span
    kind: MentionKind


class CastMember(msgspec.Struct, frozen=True):
    """A person, organisation or place of the article, with every mention of it in reading order.

    Attributes:
        id: Unique in the analysis: "c1" is the most prominent.
        name: The fullest name in the text.
        role: What the text says this is ("renegade Libyan general"), verbatim but for a pronoun that is told
            by name ("her brother" as "Ada Ng's brother"), or None.
        role_span: Where it says so.
    """

    id: str
    name: str
    label: EntityLabel
    role: str | None
    role_span: Span | None
    mentions: tuple[Mention, ...]


class SummarySentence(msgspec.Struct, frozen=True):
    """A sentence of the summary, verbatim.

    Attributes:
        sentence: Its index in `Analysis.sentences`.
        score: The ranker's score, larger is better; comparable inside one analysis only.
        reasons: Why it was chosen, in plain words, the strongest first.
    """

    span: Span
    sentence: int
    score: float
    reasons: tuple[str, ...]


class Quote(msgspec.Struct, frozen=True):
    """What somebody is reported to have said or written.

    Attributes:
        kind: "direct" (all content between quotation marks), "mixed" (some of it) or "indirect".
        content: The words said, in pieces where the cue breaks them.
        cue: The words that report the saying ("said", "according to"), or None.
        verb: Lemma of the cue's verb, or None.
        speaker: The words that name the speaker here ("he", "the consul general"), or None. Where a quotation
            goes on with the last one, they are that one's.
        speaker_cast: The cast member who speaks, or None when not known.
        speaker_name: The speaker's full name, or None rather than a guess.
        confidence: 0 to 1, that this is a quotation and the speaker is right.
        force: How strong a saying it is: "said", "claimed", "denied", "warned", "promised", …
        via: The outer source of a nested report ("Reuters"), or None.
        resolved: How the name was found: "name", "pronoun", "description", "first person", "carried over",
            "interview" or None.
        led_by_cue: Whether the content is no clause but what the cue right before it calls for: "[denied]
            any guilt". Without the cue it reads as something else.
    """

    kind: QuoteKind
    content: Spans
    cue: Spans | None
    verb: str | None
    speaker: Spans | None
    speaker_cast: str | None
    speaker_name: str | None
    confidence: float
    force: str | None = None
    via: Spans | None = None
    resolved: str | None = None
    led_by_cue: bool = False


class Figure(msgspec.Struct, frozen=True):
    """A quantity with what it counts or measures.

    Attributes:
        span: The number with its mark and unit as written ("$3.2 million", "around 250" is "250").
        text: The words of `span`.
        value: In the unit named; (low, high) for a range.
        unit: Full English singular in lower case; for a count the lemma of the head noun counted.
        bound: "=" stated, "~" approximately, ">" at least or more than, "<" at most or less than.
        trend: Whether it is said to have risen or fallen.
        change: `bound` and `trend` in one label; a bound other than "=" wins.
        concept: What is counted or measured, and its places in the text.
        salience: How much this is a key figure; larger is more, comparable inside one analysis only.
        label_span: The one place that is shown beside the number: a whole phrase that it heads or stands in
            ("wins" of "33 wins"), the noun whose value rises or falls by it, or else a stretch of its
            sentence that holds the number; None where that is not known.
        standing: Whether its sentence denies it or gives it as replaced by another; None where it stands.
        clause_span: The stretch of its sentence that holds the number and tells what it is of.
    """

    span: Span
    text: str
    value: float | tuple[float, float]
    unit: str | None
    kind: FigureKind
    bound: Bound
    trend: Trend | None
    change: Change
    concept: str | None
    concept_span: Spans | None
    salience: float
    label_span: Spans | None = None
    standing: Standing | None = None
    clause_span: Span | None = None


class TimeExpression(msgspec.Struct, frozen=True):
    """A time expression, as TimeML's TIMEX3 has it.

    Attributes:
        value: The TIMEX3 value ("2014-06-23", "P2D", "2014-Q1"), or None without a reference date.
        deadline: Whether something is to be done by then.
        due: The ISO day on which a deadline falls ("within two days"), where it is known, else None.
        clause: The part of its sentence that says by itself what happens then, or None where not known.
        event: Whether something is told to happen then, or is to be done by then; nothing is in "the mayhem
            we see today".
        ahead: Whether a time without a day of the calendar lies ahead of the writing, as the tense tells, or
            None where it does not.
        pronoun: The subject or object of `clause` where only words before the clause name what it means.
    """

    span: Span
    type: DateType
    value: str | None
    deadline: bool
    due: str | None = None
    clause: Span | None = None
    event: bool = True
    ahead: bool | None = None
    pronoun: Span | None = None


class Analysis(msgspec.Struct, frozen=True, kw_only=True):
    """All that is known of one article. Immutable; every span indexes `text`.

    Attributes:
        id: As given with the text.
        source: File name or URL.
        published: The reference for relative dates, given or read from the article.
        sha256: Of `text` in UTF-8, in hexadecimal.
        title_span: Where the title stands in `text`, or None when it was given apart.
        authors: The people that the byline or the closing credit names, in its order.
        paragraphs: Body paragraphs; the title and furniture lines are none.
        sentences: Trimmed of white space.
        cast: Most prominent first.
        summary, quotes, figures, dates: In reading order.
    """

    schema: Schema = SCHEMA
    id: str | None = None
    source: str | None = None
    title: str | None = None
    published: date | None = None
    language: str = "en"
    text: str
    sha256: str
    title_span: Span | None = None
    authors: tuple[str, ...] = ()
    paragraphs: Spans = ()
    sentences: Spans = ()
    entities: tuple[Entity, ...] = ()
    cast: tuple[CastMember, ...] = ()
    summary: tuple[SummarySentence, ...] = ()
    quotes: tuple[Quote, ...] = ()
    figures: tuple[Figure, ...] = ()
    dates: tuple[TimeExpression, ...] = ()
    keywords: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The analysis as plain Python types: the JSON of the contract, every key present."""
        plain: dict[str, Any] = json.loads(self.to_json())
        return plain

    def to_json(self) -> bytes:
        """The analysis as one line of UTF-8 JSON, without a line break; lone surrogates are escaped."""
        try:
            return msgspec.json.encode(self)
        except UnicodeEncodeError:
            return json.dumps(msgspec.to_builtins(self), separators=(",", ":")).encode("ascii")

    @classmethod
    def from_json(cls, data: bytes | str) -> Analysis:
        """The analysis that `to_json` wrote.

        Raises:
            msgspec.DecodeError: The data is no analysis of this schema.
        """
        try:
            return msgspec.json.decode(data, type=cls)
        except msgspec.ValidationError:
            raise
        except msgspec.DecodeError:
            # The standard library's reader takes the lone surrogates that `to_json` may have written.
            return msgspec.convert(_loaded(data), type=cls)


def _loaded(data: bytes | str) -> object:
    try:
        return json.loads(data)
    except ValueError as error:
        raise msgspec.DecodeError(str(error)) from None
