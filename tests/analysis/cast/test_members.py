"""Who and what is in the cast, by which names, and who comes first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.analysis.cast.reading import cast_of, member, words
from tests.conftest import Read

from newsreader.analysis.cast import Places, gender_of, resolve
from newsreader.analysis.cast.own_words import own_words
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.cast.scene import read_scene


def test_a_person_is_one_by_all_her_names(read: Read) -> None:
    page = read(
        "Harriet Olsen resigned on Monday. Ms Olsen, 52, had led the port since 2010. Olsen gave no reason."
    )
    assert words(page, member(page, "Harriet Olsen"), "name") == ["Harriet Olsen", "Ms Olsen", "Olsen"]


def test_an_organisation_is_one_with_its_short_form(read: Read) -> None:
    page = read(
        "The Northern Ferry Company (NFC) cancelled all sailings. NFC said the storm was to blame, and "
        "the Northern Ferry Company expects to sail again on Sunday."
    )
    assert len(words(page, member(page, "Northern Ferry Company"), "name")) == 4


def test_a_country_is_one_by_all_its_names(read: Read) -> None:
    page = read(
        "Exports from the United States rose. The U.S. sold more grain, and Canada bought from the U.S. too."
    )
    assert len(words(page, member(page, "United States"), "name")) == 3


def test_the_most_mentioned_person_comes_first(read: Read) -> None:
    page = read(
        "Nadia Sahin won the race in Izmir on Sunday. Sahin led from the start. Judges praised Sahin.\n\n"
        "Second was Elif Kaya, and the prize was handed over by the city of Izmir."
    )
    first = cast_of(page)[0]
    assert (first.id, first.name) == ("c1", "Nadia Sahin")


def test_someone_of_one_name_keeps_the_title(read: Read) -> None:
    page = read("Crowds waved as Queen Matilda arrived in Bergen. Matilda stayed for an hour.")
    assert member(page, "Queen Matilda").label == "PERSON"


def test_credits_make_nobody_and_captions_do(read: Read) -> None:
    page = read(
        "Storm floods three villages\n\nFire chief Dana Whitlock inspects a bridge. Photo: Oscar Penn.\n\n"
        "Three villages were cut off on Monday after two days of rain, the county said.\n\n"
        "By Tuesday morning the water had fallen by a metre and two of the roads were open."
    )
    names = {m.name for m in cast_of(page)}
    assert "Oscar Penn" not in names


def test_who_only_reported_the_story_is_not_in_it(read: Read) -> None:
    story = "Ana Reed closed the bridge at Lund on Monday, Tom Ott reported from the scene. "
    ending = "Tom Ott and Kim Vale reported from Lund. Northwire's Jo Penn contributed to this report."
    assert {m.name for m in cast_of(read(story + ending))} == {"Ana Reed", "Lund", "Tom Ott"}


def test_gender_of_members(read: Read) -> None:
    page = read(
        "Ursula Klein and Dmitri Volkov spoke in Vienna. Lord Ashdown listened.\n\n"
        "Robin Vale said she would come again next year to hear them."
    )
    told = {m.name: gender_of(page, m) for m in cast_of(page)}
    assert told["Ursula Klein"] == "female"
    assert told["Dmitri Volkov"] == "male"
    assert told["Robin Vale"] == "female"
    assert told["Vienna"] is None


def test_a_speaker_in_the_title_announces_no_paragraph(read: Read) -> None:
    page = read("Ada Bell writes: the bridge closes", title="Ada Bell writes: the bridge closes")
    token = next(token for token in page.doc if token.text == "Bell")
    person = Referent("PERSON")
    person.add_name("Ada Bell", (token.idx - 4, token.idx + 4))
    scene = replace(read_scene(page), paragraph=(-1,) * len(page.doc))
    bare = replace(scene, page=replace(page, layout=replace(page.layout, paragraphs=())))
    assert own_words(bare, [person]) == {-1: {id(person)}}


def test_a_dateline_names_the_place_of_the_story(read: Read) -> None:
    page = read("LISBON (Northwire) - Trams stopped on Monday.\n\nLisbon has six lines.")
    assert [(m.name, len(m.mentions)) for m in cast_of(page) if m.label == "GPE"] == [("Lisbon", 2)]


def test_she_in_a_quotation_is_not_who_says_it(read: Read) -> None:
    page = read(
        'Anna Reyes saw the play. Ruth Alvey said: "I liked it. She was brave."\n\n'
        'Ruth Alvey writes:\n\n"The first time she saw it, she wept.'
    )
    assert words(page, member(page, "Ruth Alvey"), "pronoun") == []


def test_an_office_that_runs_into_the_name_is_its_bearers(read: Read) -> None:
    text = "Deputy chief of police of Elm range AB Rafiq Khan said it was over."
    page = read(text)
    cast = cast_of(page)
    found = resolve(page, Places(cast), (0, text.index(" said")))
    assert found is not None
    assert found.name == "AB Rafiq Khan"


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        ("The Arvo Front (also known as ARF) met.", "Arvo Front", "ARF"),
        (
            "The Elmland Department of Fisheries met. The Fisheries Department spoke.",
            None,
            "Fisheries Department",
        ),
        ("The UK Home Office met. The Home Office wrote to them.", "Home Office", "UK Home Office"),
    ],
)
def test_names_that_another_name_stands_for(read: Read, text: str, name: str | None, other: str) -> None:
    page = read(text)
    at = text.index(other)
    found = [m for m in cast_of(page) if any(x.span == (at, at + len(other)) for x in m.mentions)]
    assert len(found) == 1
    assert len(words(page, found[0], "name")) == 2
    assert name in (None, found[0].name)


def test_a_city_of_a_countrys_name_is_another_place(read: Read) -> None:
    page = read("The fair opened in Mexico City. Officials in Mexico were glad. It went on to New York City.")
    assert {m.name for m in cast_of(page)} == {"Mexico City", "Mexico", "New York City"}
