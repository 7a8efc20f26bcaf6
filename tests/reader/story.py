"""An invented article with an analysis prepared by hand, so that tests of the screen need no model."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from typing import Any

import msgspec

from newsreader.analysis.layout import read_layout
from newsreader.analysis.model import (
    Analysis,
    CastMember,
    Entity,
    EntityLabel,
    Figure,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    SummarySentence,
    TimeExpression,
)
from newsreader.article.model import Article, Notice, Span
from tests import made

TEXT = """\
Harbour Town Votes to Keep Its Last Ferry

Photo: Lena Moser/NPA

OSTVIK, Norland (NPA) — The council of Ostvik voted 11 to 4 on Tuesday to keep the last ferry across \
the Grey Sound, ending months of doubt for about 250 islanders who depend on it.

Mayor Ingrid Dahl said the line would be paid for until 2031. “Nobody on Skarholm will be left behind,” \
she said after the vote.

The ferry loses 1.2 million crowns a year. The Harbour Board, which runs it, had warned in March that \
it could not carry the loss alone.

Per Lund, the chairman of the Harbour Board, denied that the board had wanted to close the line. \
He promised a new timetable within six weeks.

“We were told for years that the bridge would come,” said Anna Berg, a teacher on Skarholm. \
“It never came.”

Tickets will cost 12 percent more from June. Children travel free, as they have done since the war.

The bridge across the Grey Sound was promised in 1998. It would now cost 900 million crowns, the \
Norland Road Office estimates, and nobody in the capital wants to pay.

Fishermen in Ostvik are divided. Some fear that the new berth will take the best of the quay; others \
sell more when visitors come.

The ferry has crossed the sound since 1911. In a good summer it carries 40,000 people, more than half \
of them from abroad.

Dahl will meet the islanders on Friday. A second vote, on the price of a crossing for cars, is \
expected in the autumn.
"""

SENTENCE_STARTS = (
    "The council of Ostvik",
    "Mayor Ingrid Dahl said",
    "“Nobody on",
    "The ferry loses",
    "The Harbour Board, which",
    "Per Lund, the",
    "He promised",
    "“We were told",
    "“It never came",
    "Tickets will",
    "Children travel",
    "The bridge across",
    "It would now",
    "Fishermen in",
    "Some fear",
    "The ferry has",
    "In a good",
    "Dahl will",
    "A second",
)


def at(words: str, nth: int = 0) -> Span:
    """Where words stand in the text, the first time or a later one."""
    return made.place(TEXT, words, nth)


def article() -> Article:
    """The article as `load` would give it."""
    return Article(TEXT, source="ferry.txt", published=date(2024, 5, 15))


def _sentences(paragraphs: tuple[Span, ...]) -> tuple[Span, ...]:
    starts = [at(words)[0] for words in SENTENCE_STARTS]
    ends = [*starts[1:], len(TEXT)]
    found = []
    for start, end in zip(starts, ends, strict=True):
        paragraph = next(one for one in paragraphs if one[0] <= start < one[1])
        piece = TEXT[start : min(end, paragraph[1])].rstrip()
        found.append((start, start + len(piece)))
    return tuple(found)


def _entity(words: str, label: EntityLabel, cast: str | None = None, nth: int = 0) -> Entity:
    return Entity(at(words, nth), label, cast)


def _name(words: str, nth: int = 0, kind: MentionKind = "name") -> Mention:
    return Mention(at(words, nth), kind)


def _said(
    kind: QuoteKind, words: str, cue: Span, speaker: str, who: CastMember, force: str = "said", **fields: Any
) -> Quote:
    verb = {"said": "say", "warned": "warn", "denied": "deny"}[force]
    told = {"force": force, "resolved": "name", **fields}
    return made.quote(kind, at(words), cue, verb, at(speaker), who, **told)


def _figure(words: str, value: float, unit: str, salience: float, label: str, **fields: Any) -> Figure:
    return made.figure(TEXT, words, value, unit, salience, label_span=(at(label),), **fields)


DAHL = made.person(TEXT, "c1", "Mayor", _name("Ingrid Dahl"), _name("she", 0, "pronoun"), _name("Dahl", 1))
LUND = made.person(TEXT, "c2", "chairman of the Harbour Board", _name("Per Lund"), _name("He", 0, "pronoun"))
BERG = made.person(TEXT, "c3", "a teacher on Skarholm", _name("Anna Berg"))
BOARD_NAMES = (_name("Harbour Board"), _name("Harbour Board", 1), _name("the board", 0, "nominal"))
BOARD = CastMember("c4", "Harbour Board", "ORG", None, None, BOARD_NAMES)
ISLAND = CastMember("c5", "Skarholm", "GPE", None, None, (_name("Skarholm"), _name("Skarholm", 1)))
CAST = (DAHL, LUND, BERG, BOARD, ISLAND)

ENTITIES = tuple(
    sorted(
        (
            _entity("Ostvik", "GPE"),
            _entity("Grey Sound", "LOC"),
            _entity("Ingrid Dahl", "PERSON", "c1"),
            _entity("Skarholm", "GPE", "c5"),
            _entity("Harbour Board", "ORG", "c4"),
            _entity("Per Lund", "PERSON", "c2"),
            _entity("Harbour Board", "ORG", "c4", nth=1),
            _entity("Anna Berg", "PERSON", "c3"),
            _entity("Skarholm", "GPE", "c5", nth=1),
            _entity("Norland Road Office", "ORG"),
            _entity("Dahl", "PERSON", "c1", nth=1),
        ),
        key=lambda entity: entity.span,
    )
)

FOR_YEARS = (at("We were told for years that the bridge would come,"), at("It never came."))
PROMISED = (at("The bridge across the Grey Sound was promised in 1998"),)
QUOTES = (
    _said("indirect", "the line would be paid for until 2031", at("said"), "Mayor Ingrid Dahl", DAHL),
    _said(
        "direct", "Nobody on Skarholm will be left behind,", at("said", 1), "she", DAHL, resolved="pronoun"
    ),
    _said(
        "indirect",
        "it could not carry the loss alone",
        at("had warned"),
        "The Harbour Board",
        BOARD,
        "warned",
    ),
    _said("indirect", "the board had wanted to close the line", at("denied"), "Per Lund", LUND, "denied"),
    _said("direct", "We were told", at("said", 2), "Anna Berg", BERG, content=FOR_YEARS),
    Quote("indirect", PROMISED, None, None, None, None, None, 0.5),
)

ISLANDERS = {
    "concept_span": (at("islanders"),),
    "clause_span": at("ending months of doubt for about 250 islanders who depend on it"),
}
FIGURES = (
    _figure("250", 250, "islander", 5.0, "islanders", bound="~", change="~", **ISLANDERS),
    _figure(
        "1.2 million crowns", 1.2e6, "crown", 9.0, "The ferry loses 1.2 million crowns a year", kind="money"
    ),
    _figure("12 percent", 12, "percent", 7.0, "Tickets", kind="percent", trend="up", change="up"),
    _figure("900 million crowns", 9e8, "crown", 6.0, "It would now cost 900 million crowns", kind="money"),
)

DATES = (
    TimeExpression(at("Tuesday"), "DATE", "2024-05-14", False),
    TimeExpression(at("until 2031"), "DATE", "2031", True),
    TimeExpression(at("1998"), "DATE", "1998", False),
    TimeExpression(at("Friday"), "DATE", "2024-05-17", False),
)


def out_of_place() -> Analysis:
    """The article with a summary, a quotation and a date of which only other sentences tell who is meant."""
    known = analysis()
    said = msgspec.structs.replace(QUOTES[-1], content=(at("He promised a new timetable within six weeks"),))
    when = TimeExpression(at("within six weeks"), "DATE", "2024-06-28", True)
    chosen = tuple(SummarySentence(known.sentences[index], index, 1.0, ()) for index in (6, 9, 17))
    dates = tuple(sorted((*DATES, when), key=lambda date: date.span))
    return msgspec.structs.replace(known, summary=chosen, quotes=(*QUOTES[:3], said), dates=dates)


def analysis() -> Analysis:
    """What a careful reader finds in the article."""
    layout = read_layout(article())
    sentences = _sentences(layout.paragraphs)
    chosen = (
        SummarySentence(sentences[0], 0, 3.0, ("opens the story", "later sentences return to it")),
        SummarySentence(sentences[1], 1, 2.0, ("names Ingrid Dahl",)),
        SummarySentence(sentences[9], 9, 1.0, ("carries one figure",)),
    )
    return Analysis(
        text=TEXT,
        sha256=sha256(TEXT.encode()).hexdigest(),
        source="ferry.txt",
        title=layout.title,
        title_span=layout.title_span,
        published=date(2024, 5, 15),
        paragraphs=layout.paragraphs,
        sentences=sentences,
        entities=ENTITIES,
        cast=CAST,
        summary=chosen,
        quotes=QUOTES,
        figures=FIGURES,
        dates=DATES,
        keywords=("ferry", "bridge"),
        notices=(Notice("left-out", "Not read as part of the story.", at("Photo: Lena Moser/NPA")),),
    )
