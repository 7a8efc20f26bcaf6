"""Analyses made by hand, so that exports are tested without a model."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from hashlib import sha256

import msgspec
import pytest

from newsreader.analysis.model import Analysis, CastMember, Mention, Quote, SummarySentence, TimeExpression
from newsreader.article.model import Notice
from tests.made import figure, person, place, quote

Made = Callable[..., Analysis]

TEXT = (
    "Ferry Talks Resume\n\n"
    "The harbour board met on Friday. “We will not close the pier,” said Ines Calder, who chairs the board.\n"
    "Fares rose to about 40 crowns. Calder denied that the ferry was for sale.\n"
)


@pytest.fixture
def analysis() -> Analysis:
    """A small, well-formed analysis with an entry of every kind."""
    first = (20, TEXT.index("\nFares"))
    second = (first[1] + 1, len(TEXT) - 1)
    calder = place(TEXT, "Ines Calder")
    later = place(TEXT, "Calder denied")[0]
    names = (Mention(calder, "name"), Mention((later, later + 6), "name"))
    chair = person(TEXT, "c1", "who chairs the board", *names)
    shut, for_sale = place(TEXT, "We will not close the pier"), place(TEXT, "the ferry was for sale")
    rise = {"bound": "~", "trend": "up", "change": "~", "concept_span": (place(TEXT, "Fares"),)}
    fares = place(TEXT, "Fares rose to about 40 crowns.")
    return Analysis(
        source="ferry.txt",
        title="Ferry Talks Resume",
        title_span=(0, 18),
        published=date(2031, 5, 3),
        text=TEXT,
        sha256=sha256(TEXT.encode()).hexdigest(),
        paragraphs=(first, second),
        sentences=(
            place(TEXT, "The harbour board met on Friday."),
            (TEXT.index("“We"), first[1]),
            fares,
            (later, second[1]),
        ),
        cast=(
            chair,
            CastMember("c2", "The harbour board", "ORG", None, None, (Mention((20, 37), "name"),)),
        ),
        summary=(SummarySentence(fares, 2, 1.0, ("a key figure",)),),
        quotes=(
            quote("direct", shut, place(TEXT, "said"), "say", calder, chair),
            quote("indirect", for_sale, place(TEXT, "denied"), "deny", (later, later + 6), chair),
            Quote("indirect", (place(TEXT, "Fares rose"),), None, None, None, None, None, 0.3),
        ),
        figures=(figure(TEXT, "40 crowns", 40.0, "crown", 1.8, kind="money", concept="Fares", **rise),),
        dates=(TimeExpression(place(TEXT, "on Friday"), "DATE", "2031-05-02", False),),
        notices=(Notice("left-out", "Not read as part of the story.", place(TEXT, "The harbour")),),
    )


@pytest.fixture
def out_of_place(analysis: Analysis) -> Analysis:
    """The same, with a summary, a quotation and a date that say "Calder" where nothing names her in full."""
    calder = analysis.sentences[3]
    role = place(TEXT, "chairs the board")
    chair = msgspec.structs.replace(analysis.cast[0], role="chairs the board", role_span=role)
    return msgspec.structs.replace(
        analysis,
        cast=(chair, *analysis.cast[1:]),
        summary=(SummarySentence(calder, 3, 1.0, ()),),
        quotes=(msgspec.structs.replace(analysis.quotes[2], content=(calder,)),),
        dates=(TimeExpression(place(TEXT, "for sale"), "DATE", "2031-05-02", False),),
    )


@pytest.fixture
def of_words() -> Made:
    """An analysis in which every string is the given words: one paragraph, one sentence, one of each."""

    def made(words: str, **fields: object) -> Analysis:
        text = f"7 {words} was said."
        there = (2, len(words) + 2)
        known: dict[str, object] = {
            "title": words,
            "source": words,
            "text": text,
            "sha256": "0" * 64,
            "paragraphs": ((0, len(text)),),
            "sentences": ((0, len(text)),),
            "cast": (CastMember("c1", words, "PERSON", words, there, (Mention(there, "name"),)),),
            "summary": (SummarySentence(there, 0, 1.0, ()),),
            "quotes": (Quote("mixed", (there,), (there,), words, (there,), "c1", words, 1.0, via=(there,)),),
            "figures": (
                figure(
                    text, f"7 {words}", 7.0, words.strip() or None, 1.0, concept=words, concept_span=(there,)
                ),
            ),
            "dates": (TimeExpression(there, "DATE", "2031-05-02", False),),
            "notices": (Notice("left-out", words, there),),
        }
        return Analysis(**(known | fields))  # type: ignore[arg-type]

    return made
