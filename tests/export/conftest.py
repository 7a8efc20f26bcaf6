"""Analyses made by hand, so that exports are tested without a model."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from hashlib import sha256

import msgspec
import pytest

from newsreader.analysis.model import (
    Analysis,
    CastMember,
    Figure,
    Mention,
    Quote,
    SummarySentence,
    TimeExpression,
)
from newsreader.article.model import Notice

Made = Callable[..., Analysis]

TEXT = (
    "Ferry Talks Resume\n\n"
    "The harbour board met on Friday. “We will not close the pier,” said Ines Calder, who chairs the board.\n"
    "Fares rose to about 40 crowns. Calder denied that the ferry was for sale.\n"
)


def span(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


@pytest.fixture
def analysis() -> Analysis:
    """A small, well-formed analysis with an entry of every kind."""
    first = (20, TEXT.index("\nFares"))
    second = (first[1] + 1, len(TEXT) - 1)
    calder = span(TEXT, "Ines Calder")
    later = span(TEXT, "Calder denied")[0]
    return Analysis(
        source="ferry.txt",
        title="Ferry Talks Resume",
        title_span=(0, 18),
        published=date(2031, 5, 3),
        text=TEXT,
        sha256=sha256(TEXT.encode()).hexdigest(),
        paragraphs=(first, second),
        sentences=(
            span(TEXT, "The harbour board met on Friday."),
            (TEXT.index("“We"), first[1]),
            span(TEXT, "Fares rose to about 40 crowns."),
            (later, second[1]),
        ),
        cast=(
            CastMember(
                "c1",
                "Ines Calder",
                "PERSON",
                "who chairs the board",
                span(TEXT, "who chairs the board"),
                (Mention(calder, "name"), Mention((later, later + 6), "name")),
            ),
            CastMember("c2", "The harbour board", "ORG", None, None, (Mention((20, 37), "name"),)),
        ),
        summary=(SummarySentence(span(TEXT, "Fares rose to about 40 crowns."), 2, 1.0, ("a key figure",)),),
        quotes=(
            Quote(
                "direct",
                (span(TEXT, "We will not close the pier"),),
                (span(TEXT, "said"),),
                "say",
                (calder,),
                "c1",
                "Ines Calder",
                0.9,
            ),
            Quote(
                "indirect",
                (span(TEXT, "the ferry was for sale"),),
                (span(TEXT, "denied"),),
                "deny",
                ((later, later + 6),),
                "c1",
                "Ines Calder",
                0.9,
            ),
            Quote("indirect", (span(TEXT, "Fares rose"),), None, None, None, None, None, 0.3),
        ),
        figures=(
            Figure(
                span(TEXT, "40 crowns"),
                "40 crowns",
                40.0,
                "crown",
                "money",
                "~",
                "up",
                "~",
                "Fares",
                (span(TEXT, "Fares"),),
                1.8,
            ),
        ),
        dates=(TimeExpression(span(TEXT, "on Friday"), "DATE", "2031-05-02", False),),
        notices=(Notice("left-out", "Not read as part of the story.", span(TEXT, "The harbour")),),
    )


@pytest.fixture
def out_of_place(analysis: Analysis) -> Analysis:
    """The same, with a summary, a quotation and a date that say "Calder" where nothing names her in full."""
    calder = analysis.sentences[3]
    role = span(TEXT, "chairs the board")
    chair = msgspec.structs.replace(analysis.cast[0], role="chairs the board", role_span=role)
    return msgspec.structs.replace(
        analysis,
        cast=(chair, *analysis.cast[1:]),
        summary=(SummarySentence(calder, 3, 1.0, ()),),
        quotes=(msgspec.structs.replace(analysis.quotes[2], content=(calder,)),),
        dates=(TimeExpression(span(TEXT, "for sale"), "DATE", "2031-05-02", False),),
    )


@pytest.fixture
def of_words() -> Made:
    """An analysis in which every string is the given words: one paragraph, one sentence, one of each."""

    def made(words: str, **fields: object) -> Analysis:
        text = f"7 {words} was said."
        place = (2, len(words) + 2)
        number = (0, len(words) + 2)
        known: dict[str, object] = {
            "title": words,
            "source": words,
            "text": text,
            "sha256": "0" * 64,
            "paragraphs": ((0, len(text)),),
            "sentences": ((0, len(text)),),
            "cast": (CastMember("c1", words, "PERSON", words, place, (Mention(place, "name"),)),),
            "summary": (SummarySentence(place, 0, 1.0, ()),),
            "quotes": (Quote("mixed", (place,), (place,), words, (place,), "c1", words, 1.0, via=(place,)),),
            "figures": (
                Figure(
                    number,
                    text[slice(*number)],
                    7.0,
                    words.strip() or None,
                    "count",
                    "=",
                    None,
                    "=",
                    words,
                    (place,),
                    1.0,
                ),
            ),
            "dates": (TimeExpression(place, "DATE", "2031-05-02", False),),
            "notices": (Notice("left-out", words, place),),
        }
        return Analysis(**(known | fields))  # type: ignore[arg-type]

    return made
