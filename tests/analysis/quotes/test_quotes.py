"""Who said what, on sentences of every kind."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.conftest import Read

from newsreader.analysis.cast import find_cast
from newsreader.analysis.entities import find_entities
from newsreader.analysis.model import Quote
from newsreader.analysis.page import Page
from newsreader.analysis.quotes import find_quotes
from newsreader.analysis.quotes.build import build_quotes
from newsreader.analysis.quotes.report import Report
from newsreader.article.model import Spans

Find = Callable[[str], tuple[Quote, ...]]

SCENE = (
    "Rosa Delgado is the mayor of Springvale. Her deputy, Tom Okafor, runs the water board. "
    "Their opponent is Ingrid Solberg, a retired judge.\n\n"
)


@pytest.fixture(scope="module")
def find(read: Read) -> Find:
    def found(text: str) -> tuple[Quote, ...]:
        page = read(text)
        entities = find_entities(page)
        return find_quotes(page, entities, find_cast(page, entities))

    return found


def words(text: str, spans: Spans | None) -> str | None:
    return None if spans is None else " … ".join(text[start:end] for start, end in spans)


def only(quotes: tuple[Quote, ...]) -> Quote:
    assert len(quotes) == 1, quotes
    return quotes[0]


@pytest.mark.parametrize(
    ("sentence", "content", "cue", "speaker"),
    [
        ('"The bridge will reopen in May," Rosa Delgado said.',
         "The bridge will reopen in May", "said", "Rosa Delgado"),
        ("“The bridge will reopen in May,” said Rosa Delgado.",
         "The bridge will reopen in May", "said", "Rosa Delgado"),
        ("''The bridge will reopen in May,'' Rosa Delgado said.",
         "The bridge will reopen in May", "said", "Rosa Delgado"),
        ('"The bridge is safe," Rosa Delgado said. "It will reopen in May."',
         "The bridge is safe … It will reopen in May.", "said", "Rosa Delgado"),
        ('Rosa Delgado said: "The bridge will reopen in May."',
         "The bridge will reopen in May.", "said:", "Rosa Delgado"),
    ],
)  # fmt: skip
def test_direct(find: Find, sentence: str, content: str, cue: str, speaker: str) -> None:
    text = SCENE + sentence
    quote = only(find(text))
    assert quote.kind == "direct"
    assert (words(text, quote.content) or "").rstrip(".") == content.rstrip(".")
    assert (words(text, quote.cue) or "").rstrip(":") == cue.rstrip(":")
    assert words(text, quote.speaker) == speaker
    assert (quote.speaker_name, quote.resolved) == ("Rosa Delgado", "name")


@pytest.mark.parametrize(
    ("sentence", "content", "force"),
    [
        ("Rosa Delgado said that the bridge would reopen in May.", "the bridge would reopen in May", "said"),
        ("Rosa Delgado said the bridge would reopen in May.", "the bridge would reopen in May", "said"),
        ("Rosa Delgado warned that the bridge could collapse.", "the bridge could collapse", "warned"),
        ("Rosa Delgado denied that the bridge had been closed.", "the bridge had been closed", "denied"),
        ("Rosa Delgado promised that the bridge would reopen.", "the bridge would reopen", "promised"),
        ("Rosa Delgado claimed that the bridge was her idea.", "the bridge was her idea", "claimed"),
        ("The bridge will reopen in May, Rosa Delgado said.", "The bridge will reopen in May", "said"),
        (
            "According to Rosa Delgado, the bridge will reopen in May.",
            "the bridge will reopen in May",
            "said",
        ),
    ],
)
def test_indirect(find: Find, sentence: str, content: str, force: str) -> None:
    text = SCENE + sentence
    quote = only(find(text))
    assert quote.kind == "indirect"
    assert (words(text, quote.content) or "").removeprefix("that ") == content
    assert quote.speaker_name == "Rosa Delgado"
    assert quote.force == force


def test_mixed(find: Find) -> None:
    text = SCENE + "Rosa Delgado said that the bridge was “as safe as any in the country” after the repairs."
    quote = only(find(text))
    assert quote.kind == "mixed"
    assert "as safe as any in the country" in (words(text, quote.content) or "")
    assert (words(text, quote.content) or "").removeprefix("that ").startswith("the bridge was")


def test_an_order_is_reported(find: Find) -> None:
    text = SCENE + "Rosa Delgado called on the residents to leave the valley before nightfall."
    quote = only(find(text))
    assert quote.speaker_name == "Rosa Delgado"
    assert quote.force == "urged"
    assert (words(text, quote.content) or "").endswith("to leave the valley before nightfall")


def test_the_outer_source_of_a_nested_report_is_kept(find: Find) -> None:
    text = SCENE + "According to the Springvale Gazette, Rosa Delgado said the bridge would reopen in May."
    quote = only(find(text))
    assert quote.speaker_name == "Rosa Delgado"
    assert "Springvale Gazette" in (words(text, quote.via) or "")
    assert words(text, quote.content) == "the bridge would reopen in May"


@pytest.mark.parametrize(
    "text",
    [
        "Rosa Delgado met them. “They want a bridge,” Delgado said of the farmers, according to Reuters.",
        "Rosa Delgado met them. “They want a bridge,” she said, according to Reuters. “They need it.”",
    ],
)
def test_a_quotation_according_to_somebody_is_its_speakers(find: Find, text: str) -> None:
    found = find(text)[0]
    assert found.speaker_name == "Rosa Delgado"
    assert words(text, found.via) == "Reuters"
    assert "said" not in (words(text, found.content) or "")


@pytest.mark.parametrize(
    ("sentence", "name", "how"),
    [
        ('Rosa Delgado opened the bridge. "It is safe," she said.', "Rosa Delgado", "pronoun"),
        ('Ingrid Solberg was not convinced. "It is a scandal," Solberg said.', "Ingrid Solberg", "name"),
        (
            'The mayor opened the bridge. "It is safe and it is ours," the mayor said.',
            "Rosa Delgado",
            "description",
        ),
        ("They met Rosa Delgado, who said the bridge was unsafe.", "Rosa Delgado", "name"),
        ("Founder and director Ingrid Solberg said the bridge was unsafe.", "Ingrid Solberg", "name"),
    ],
)
def test_speakers_are_named(find: Find, sentence: str, name: str, how: str) -> None:
    *_, quote = find(SCENE + sentence)
    assert (quote.speaker_name, quote.resolved) == (name, how)


@pytest.mark.parametrize(
    "sentence",
    [
        '"The bridge will reopen in May," a resident said.',
        '"The bridge will reopen in May," officials said.',
        '"The bridge is unsafe," said both Rosa Delgado and Ingrid Solberg.',
        "Rosa Delgado, Ingrid Solberg and Tom Okafor said the bridge was unsafe.",
        "They met the people of Ostia, who said the bridge was unsafe.",
        "Two lawyers, Marta Bell and Jon Orr, said the court had been warned.",
    ],
)
def test_nobody_is_named_rather_than_somebody_wrong(find: Find, sentence: str) -> None:
    quote = only(find(SCENE + sentence))
    assert quote.speaker is not None
    assert quote.speaker_name is None
    assert quote.resolved is None


@pytest.mark.parametrize(
    "text",
    [
        "The council voted for the plan on Tuesday and the works begin in June.",
        "She read “The Winter Harbour” on the train to Oslo.",
        "The so-called “ghost bridge” was built in 1911 and painted twice.",
        "The team conceded a goal in the last minute of the match.",
        "Rosa Delgado wants the bridge to reopen. She hopes for good weather.",
        "The army led an effort to ” clear swamps” in the north.",
        "The dogs' bowls and the '90s rock 'n' roll records were sold.",
    ],
)
def test_nobody_said_anything(find: Find, text: str) -> None:
    assert find(SCENE + text) == ()


def test_one_odd_mark_costs_no_more_than_its_paragraph(find: Find) -> None:
    text = SCENE + (
        'The 40" pipe burst again at “the weir on Monday.\n\n'
        '"The pipe is old," Tom Okafor said.\n\n"We will replace it," he said.'
    )
    contents = [(words(text, quote.content) or "").rstrip(",.") for quote in find(text)]
    assert contents == ["The pipe is old", "We will replace it"]


def test_british_single_marks(find: Find) -> None:
    text = SCENE + "‘We won’t sell the workers’ homes,’ Rosa Delgado said. ‘Never.’"
    quote = only(find(text))
    assert quote.kind == "direct"
    assert (words(text, quote.content) or "").startswith("We won’t sell the workers’ homes")


def test_a_quotation_goes_on_in_the_next_paragraph(find: Find) -> None:
    text = SCENE + (
        "“The bridge is safe and it will stay safe for many years,” Rosa Delgado said. "
        "“We have checked every bolt.\n\n"
        "“And nobody will have to drive around the valley any more, as they did in the winter.”"
    )
    first, second = find(text)
    assert second.cue is None
    assert second.verb is None
    assert second.speaker == first.speaker
    assert (second.speaker_cast, second.resolved) == (first.speaker_cast, "carried over")
    assert second.speaker_name == "Rosa Delgado"


def test_what_goes_on_is_of_whom_the_words_before_tell_without_a_name(find: Find) -> None:
    text = (
        "The council met on Monday.\n\n“The roof is safe and will be safe for many years,” a spokesman said. "
        "“We have checked every beam.\n\n“And nobody will have to leave the hall, as they did in the winter.”"
    )
    first, second = find(text)
    assert (second.speaker_name, second.speaker, second.resolved) == (None, first.speaker, "carried over")


def test_a_transcript(find: Find) -> None:
    text = (
        "Rosa Delgado spoke to the Gazette about the bridge.\n\n"
        "GAZETTE: When will the bridge reopen?\n\n"
        "DELGADO: It will reopen in May, when the repairs are done.\n\n"
        "GAZETTE: And what will the repairs cost?\n\n"
        "DELGADO: About two million, and not a penny more."
    )
    turns = [quote for quote in find(text) if words(text, quote.cue) == ":"]
    assert [words(text, quote.speaker) for quote in turns] == ["GAZETTE", "DELGADO"] * 2
    assert (words(text, turns[1].content) or "").startswith("It will reopen in May")


def test_a_signed_quotation(find: Find) -> None:
    text = "“The bridge is the best thing that ever happened to this valley.” ― Rosa Delgado"
    quote = only(find(text))
    assert (words(text, quote.cue), words(text, quote.speaker)) == ("―", "Rosa Delgado")


def test_reading_order_and_confidence(find: Find) -> None:
    text = (
        SCENE
        + 'Tom Okafor said the pipe was old. "We will replace it," he added. '
        + "Rosa Delgado agreed that it was time."
    )
    quotes = find(text)
    assert [quote.content for quote in quotes] == sorted(quote.content for quote in quotes)
    assert all(0 <= quote.confidence <= 1 for quote in quotes)


def check(text: str, quotes: tuple[Quote, ...]) -> None:
    for quote in quotes:
        for spans in (quote.content, quote.cue or (), quote.speaker or (), quote.via or ()):
            assert all(0 <= start < end <= len(text) for start, end in spans)
            assert list(spans) == sorted(spans)
            assert all(a[1] <= b[0] for a, b in pairwise(spans))


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=st.text(max_size=120))
def test_no_text_crashes(find: Find, text: str) -> None:
    check(text, find(text))


PIECES = st.sampled_from(
    [
        '"',
        "“",
        "”",
        "'",
        "''",
        "said",
        " he ",
        "Ann Bell",
        ", ",
        ". ",
        ":",
        "\n\n",
        " that ",
        "it rains",
        "told",
        "— ",
        "Mr. ",
    ]
)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(pieces=st.lists(PIECES, max_size=40))
def test_no_arrangement_of_quotations_crashes(find: Find, pieces: list[str]) -> None:
    text = " ".join(pieces)
    check(text, find(text))


def tokens_of(page: Page, part: str) -> tuple[int, ...]:
    """The indices of the tokens of the first place where the words stand."""
    start = page.text.index(part)
    span = page.doc.char_span(start, start + len(part), alignment_mode="expand")
    assert span is not None
    return tuple(range(span.start, span.end))


def test_first_person_inside_a_quotation_is_its_speaker(read: Read) -> None:
    text = SCENE + '"I told the council that the bridge may collapse," Ingrid Solberg said on Friday.'
    page = read(text)
    cast = find_cast(page, find_entities(page))

    tokens = partial(tokens_of, page)

    said, told, solberg = tokens("said on")[:1], tokens("told"), tokens("Ingrid Solberg said")[:2]
    outer = Report(tokens("I told the council that the bridge may collapse"), said, said[0], solberg)
    inner = Report(tokens("that the bridge may collapse"), told, told[0], tokens("I told")[:1])
    by_verb = {quote.verb: quote for quote in build_quotes(page, [outer, inner], cast)}
    assert (by_verb["tell"].speaker_name, by_verb["tell"].resolved) == ("Ingrid Solberg", "first person")
    assert by_verb["say"].resolved == "name"


def test_the_narrator_is_nobody_of_the_cast(find: Find) -> None:
    text = SCENE + "I said that the bridge would not reopen before the summer."
    quote = only(find(text))
    assert words(text, quote.speaker) == "I"
    assert quote.speaker_name is None


def test_no_quotation_mark_stands_alone(find: Find) -> None:
    text = (
        SCENE
        + 'Rosa Delgado said the bridge was "badly built in a hurry" and "never once looked after" since.'
    )
    (quote,) = find(text)
    said = words(text, quote.content) or ""
    assert said.count('"') % 2 == 0
    text = SCENE + '"Nobody looked after it," Rosa Delgado said. She blamed "greed and haste" and "bad luck."'
    for quote in find(text):
        assert all(text[start:end].count('"') % 2 == 0 for start, end in quote.content)


def test_first_person_is_whoever_is_quoted_around_it(read: Read) -> None:
    text = SCENE + '"The bridge is safe, I told the council, and it left," Ingrid Solberg said on Friday.'
    page = read(text)
    cast = find_cast(page, find_entities(page))

    tokens = partial(tokens_of, page)

    said, told = tokens("said on")[:1], tokens("told")
    outer = Report(
        tokens("The bridge is safe, I told the council, and it left"), said, said[0], tokens("Ingrid Solberg")
    )
    inner = Report(tokens("The bridge is safe"), told, told[0], tokens("I told")[:1])
    names = [quote.speaker_name for quote in build_quotes(page, [outer, inner], cast)]
    assert names == ["Ingrid Solberg", "Ingrid Solberg"]


def test_a_source_behind_a_clause_without_quotation_marks_breaks_nothing(find: Find) -> None:
    text = (
        '"I left," Rosa Delgado said, according to Reuters, and "I came back," she told the BBC, '
        "according to a transcript."
    )
    assert all(quote.content for quote in find(text))


def test_who_behind_a_relative_s_name_is_nobody_known(find: Find) -> None:
    found = only(find("The sister of Tom Reed, who said she was proud, cried."))
    assert found.speaker_name is None


def test_who_is_cited_is_no_statement(find: Find) -> None:
    quotes = find(
        "The deal is worth 2 billion crowns, Reuters reported on Monday, citing a source close to the deal. "
        "The ministry closed the fund, citing that the law had changed."
    )
    assert [quote.verb for quote in quotes] == ["report", "cite"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The raid was a success, said Brig. Gen. Omar Haddad, a spokesman.", "Omar Haddad"),
        ("“It burned all night,” Supt. Joe Hale said.", "Joe Hale"),
        ("“We saw nothing of it,” said Lt. Col. Ann Marsh of the base.", "Ann Marsh"),
        ("Cllr. Dan Moss said the toll would be cut.", "Dan Moss"),
    ],
)
def test_a_title_that_is_cut_short_ends_no_speaker(find: Find, text: str, speaker: str) -> None:
    (quote,) = find(text)
    assert quote.speaker is not None
    assert speaker in text[slice(*quote.speaker[0])]


@pytest.mark.parametrize(
    ("clause", "speaker"),
    [
        ("The police met a neighbour who said that she had heard a shot.", "a neighbour who"),
        ("Drivers in the old town who say the toll is unfair will march.", "Drivers in the old town who"),
        ("The match was ended by a referee who said the pitch was too wet.", "a referee who"),
        ("She knows well who said that it was false.", "who"),
    ],
)
def test_who_is_shown_with_the_noun_before_it(read: Callable[[str], Page], clause: str, speaker: str) -> None:
    (quote,) = find_quotes(read(clause), (), ())
    assert quote.speaker is not None
    assert " … ".join(clause[start:end] for start, end in quote.speaker) == speaker


def test_by_whom_somebody_was_praised_is_not_who_admits(find: Find) -> None:
    (quote,) = find(
        SCENE + "Anna Bell has been praised by Rosa Delgado but admitted: “It was far too long.”"
    )[-1:]
    assert quote.speaker_name != "Rosa Delgado"
