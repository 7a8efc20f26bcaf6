"""The cast: who is who, by which names, with which role."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from newsreader.analysis.cast import Places, find_cast, gender_of, resolve
from newsreader.analysis.cast.name_parts import misspelt, parts, same_person
from newsreader.analysis.cast.organisation_names import BRACKETS, EQUAL, INITIALS, PART, likeness
from newsreader.analysis.cast.own_words import own_words
from newsreader.analysis.cast.people_names import group_people
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.cast.scene import read_scene
from newsreader.analysis.cast.stems import person_noun, stem
from newsreader.analysis.entities import find_entities

if TYPE_CHECKING:
    from newsreader.analysis.model import CastMember
    from newsreader.analysis.page import Page

Read = Callable[..., "Page"]


def cast_of(page: Page) -> tuple[CastMember, ...]:
    return find_cast(page, find_entities(page))


def member(page: Page, name: str) -> CastMember:
    found = [m for m in cast_of(page) if m.name == name]
    assert len(found) == 1, [m.name for m in cast_of(page)]
    return found[0]


def words(page: Page, who: CastMember, kind: str) -> list[str]:
    return [page.text[slice(*mention.span)] for mention in who.mentions if mention.kind == kind]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Bob Larsen", "Bob Larsen Jr.", True),
        ("J. Larsen", "John Larsen", True),
        ("Maria Elena Ruiz", "Maria Ruiz", True),
        ("Renée Blanc", "Renee Blanc", True),
        ("Kristin Marlow", "Kristen Marlow", True),
        ("Bob Larsen", "Robert Larsen", True),
        ("Tom Larsen", "Bob Larsen", False),
        ("Bob Larsen", "Bob Jensen", False),
    ],
)
def test_full_names_of_one_person(one: str, other: str, same: bool) -> None:
    assert same_person(one, other) is same
    assert same_person(other, one) is same


def test_slips_of_the_pen_are_few_letters_in_long_words() -> None:
    assert misspelt("maurer", "mauer")
    assert not misspelt("li", "le")
    assert not misspelt("meyer", "beyer")


def test_names_are_folded() -> None:
    assert parts("Al-Maliki") == ("maliki",)
    assert parts("Anna-Lena O’Neil’s") == ("anna-lena", "o'neil")


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("FTO", "Fair Trade Office", INITIALS),
        ("UoL", "University of Lund", INITIALS),
        ("Uol", "University of Lund", 0),
        ("USI", "University of Southern Indiana", INITIALS),
        ("Quint", "Quint Corp", EQUAL),
        ("Home Barn", "Home Barn Stores", PART),
        ("Rovers", "Ashby Rovers", PART),
        ("France", "Electricité de France", 0),
        ("News", "Harbour News", 0),
        ("Party Wall Ltd", "Party", 0),
    ],
)
def test_short_forms_of_organisations(short: str, full: str, expected: int) -> None:
    assert likeness(short, full) == expected
    assert expected < BRACKETS


def test_words_of_descriptions_are_made_alike() -> None:
    assert stem("Turks") == stem("Turkey") == stem("Turkish")
    assert stem("consul") == stem("consular")
    assert stem("spokeswoman") == stem("spokesman")
    assert stem("president") != stem("presidency")
    assert person_noun("then-president") == "president"
    assert person_noun("table") is None


def test_a_person_is_one_by_all_her_names(read: Read) -> None:
    page = read(
        "Harriet Olsen resigned on Monday. Ms Olsen, 52, had led the port since 2010. Olsen gave no reason."
    )
    assert words(page, member(page, "Harriet Olsen"), "name") == ["Harriet Olsen", "Ms Olsen", "Olsen"]


def test_two_people_of_one_surname_stay_apart(read: Read) -> None:
    page = read(
        "Peter Hargrove owns the mill in Leeds. Hargrove bought it in 1990.\n\n"
        "His cousin Alice Hargrove runs it today. Hargrove has hired forty people."
    )
    assert len(words(page, member(page, "Peter Hargrove"), "name")) == 2
    assert len(words(page, member(page, "Alice Hargrove"), "name")) == 2


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


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        ("Swedish Foreign Minister Karin Holm met reporters.", "Karin Holm", "Swedish Foreign Minister"),
        ("Karin Holm, a retired judge from Malmo, spoke first.", "Karin Holm", "retired judge from Malmo"),
        ("Malta’s former leader Joe Zammit was there.", "Joe Zammit", "Malta’s former leader"),
        ("Lina Berg, spokeswoman for the hospital, said so.", "Lina Berg", "spokeswoman for the hospital"),
        ("Omar Faye is the captain of the team.", "Omar Faye", "captain of the team"),
        ("The team's goalkeeper, Omar Faye, was hurt.", "Omar Faye", "team's goalkeeper"),
    ],
)
def test_roles_beside_a_name(read: Read, sentence: str, name: str, role: str) -> None:
    page = read(sentence)
    who = member(page, name)
    assert who.role == role
    assert who.role_span is not None
    assert page.text[slice(*who.role_span)] == role


def test_a_form_of_address_is_no_role(read: Read) -> None:
    page = read("The letter was signed by Mr. Anton Weiss on Friday. Mr. Weiss lives in Linz.")
    assert member(page, "Anton Weiss").role is None


def test_a_rank_gives_way_to_what_says_more(read: Read) -> None:
    page = read("Col. Idris Bello, commander of the northern garrison, spoke on the radio in Kano on Sunday.")
    assert member(page, "Idris Bello").role == "commander of the northern garrison"


def test_a_bare_title_belongs_to_the_name_an_owned_one_stands_alone(read: Read) -> None:
    page = read("Coach Ali Demir was praised. Ghana’s goalkeeper Kofi Mensah was not.")
    assert words(page, member(page, "Ali Demir"), "name") == ["Coach Ali Demir"]
    keeper = member(page, "Kofi Mensah")
    assert words(page, keeper, "nominal") == ["Ghana’s goalkeeper"]
    assert words(page, keeper, "name") == ["Kofi Mensah"]


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


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    pieces=st.lists(
        st.sampled_from(
            [
                "Ana Diaz",
                " Mr. ",
                "he",
                "the company",
                ", ",
                ". ",
                "\n\n",
                "“",
                "”",
                "her",
                " is the mayor of ",
                "Acme Inc.",
                "é\u200b",
                "I",
            ]
        ),
        max_size=25,
    )
)
def test_any_text_gives_a_sound_cast(read: Read, pieces: list[str]) -> None:
    page = read(" ".join(pieces))
    cast = cast_of(page)
    assert [m.id for m in cast] == [f"c{i}" for i in range(1, len(cast) + 1)]
    for who in cast:
        spans = [mention.span for mention in who.mentions]
        assert spans
        assert spans == sorted(set(spans))
        assert all(0 <= start < end <= len(page.text) for start, end in spans)
        assert (who.role is None) == (who.role_span is None)


STORY = (
    "Katie Price visits bridge\n\n"
    "LISBON (Northwire) - Katie Price, 44, the mayor’s niece, came to the bridge with her husband Tom. "
    "The bank Ostra and Vardal Corp, a critic of the ministry, paid for it.\n\n"
    "“It is over for the town,” said Price. Chief of police of Elm range AB Khan wrote:\n\n"
    "“We and the Oslo-based company are glad - so is the former boss and the bank’s lawyer, Ada Bell.”"
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(STORY)), st.integers(0, len(STORY)))
@example(0, STORY.index("Price. Chief") + len("Price"))
@example(0, STORY.index("wrote:") + len("wrote"))
def test_a_story_cut_anywhere_gives_a_cast(read: Read, one: int, other: int) -> None:
    page = read(STORY[min(one, other) : max(one, other)])
    for who in cast_of(page):
        assert all(0 <= m.span[0] < m.span[1] <= len(page.text) for m in who.mentions)


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


def test_what_a_namesake_owns_tells_who_is_meant(read: Read) -> None:
    page = read(
        "Mary Holm runs the mill. Her late uncle was Robert Holm. In her first year, Holm sold two boats.\n\n"
        "Holm kept the rest."
    )
    mary = next(member for member in cast_of(page) if member.name == "Mary Holm")
    assert sum(m.kind == "name" for m in mary.mentions) == 3


def test_an_office_before_a_surname_tells_which_namesake(read: Read) -> None:
    page = read(
        "The country mourns. President Daniel Okoro died on Monday after a long illness.\n\n"
        "First Lady Rose Okoro said she was sad.\n\n"
        "Former President Okoro had fallen out with donors."
    )
    assert "Former President Okoro" in words(page, member(page, "Daniel Okoro"), "name")
    assert member(page, "Rose Okoro").role == "First Lady"


def test_a_namesake_in_passing_takes_no_surname_over(read: Read) -> None:
    filler = "The town lies on the coast, and its harbour is large. Ships come in every day of the week. " * 3
    page = read(
        "Daniel Okoro died on Monday. Mr Okoro had led the country since 2004. "
        f"He wanted his brother, Peter Okoro, to follow him.\n\n{filler}\n\nMr Okoro left two children."
    )
    assert words(page, member(page, "Daniel Okoro"), "name").count("Mr Okoro") == 2


def test_a_wife_of_one_name_bears_her_husbands_surname(read: Read) -> None:
    page = read("Tom Hale arrived with his wife Anna on Friday.\n\nMrs Hale wore a green coat.")
    assert "Mrs Hale" in words(page, member(page, "Anna"), "name")


def test_wife_tells_the_gender_of_an_unusual_name(read: Read) -> None:
    page = read("Tom Holt arrived with his wife Zorvina on Friday.\n\nMrs Holt wore a green coat.")
    assert "Mrs Holt" in words(page, member(page, "Zorvina"), "name")
    page = read("Tom Holt arrived with his husband Zorvin on Friday.\n\nMrs Holt wore a green coat.")
    assert "Mrs Holt" not in words(page, member(page, "Zorvin"), "name")


def test_hints_are_no_full_names() -> None:
    names = [("Robert Vale Holm", (0, 16)), ("Mary Vale Holm", (100, 114))]
    short = [("Holm", (at, at + 4)) for at in range(200, 260, 10)]
    again = [("Robert Vale Holm", (1000, 1016)), ("Vale", (1500, 1504))]
    people = group_people([*names, *short, *again], {}, {span: "female" for _, span in short})
    by_name = {person.name: person for person in people}
    assert len(by_name["Mary Vale Holm"].forms["Holm"]) == len(short)
    assert by_name["Robert Vale Holm"].forms["Vale"] == [(1500, 1504)]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "She made her mark - sacking Ostia's police chief Karl Brandt on Monday.",
            "Karl Brandt",
            "Ostia's police chief",
        ),
        ("Lars Holm, the fire official leading the search, said so.", "Lars Holm", "fire official"),
        ("Paul Reed, 43, a father of seven, was shot.", "Paul Reed", "father of seven"),
        (
            "Karl Brandt said Ruth Alvey was fooling herself that she was a serious politician.",
            "Ruth Alvey",
            None,
        ),
    ],
)
def test_where_roles_begin_and_end(read: Read, text: str, name: str, role: str | None) -> None:
    assert member(read(text), name).role == role


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("UNT Eastport", "University of North Tarsia at Eastport", True),
        ("UNT Westport", "University of North Tarsia at Eastport", False),
        ("Woolies", "Woolworths", True),
        ("Wanderers", "Wanderland", False),
    ],
)
def test_initials_with_a_place_and_pet_names(short: str, full: str, expected: bool) -> None:
    assert bool(likeness(short, full)) is expected


def test_an_initial_and_a_surname_cut_short_are_one_person() -> None:
    names = [("Kevin Federer", (0, 13)), ("Kim Ross", (20, 28)), ("K-Fed", (40, 45))]
    people = group_people(names, {})
    assert [sorted(person.forms) for person in people] == [["K-Fed", "Kevin Federer"], ["Kim Ross"]]


def test_she_in_a_quotation_is_not_who_says_it(read: Read) -> None:
    page = read(
        'Anna Reyes saw the play. Ruth Alvey said: "I liked it. She was brave."\n\n'
        'Ruth Alvey writes:\n\n"The first time she saw it, she wept.'
    )
    assert words(page, member(page, "Ruth Alvey"), "pronoun") == []


def test_in_the_business_is_no_company(read: Read) -> None:
    page = read("Torvik Rovers are a club. Rovers say he will be the best in the business by May.")
    assert all("the business" not in words(page, who, "nominal") for who in cast_of(page))


def test_an_office_that_runs_into_the_name_is_its_bearers(read: Read) -> None:
    text = "Deputy chief of police of Elm range AB Rafiq Khan said it was over."
    page = read(text)
    cast = cast_of(page)
    found = resolve(page, Places(cast), (0, text.index(" said")))
    assert found is not None
    assert found.name == "AB Rafiq Khan"


def test_directories_of_names_cost_little() -> None:
    letters = "abcdefghijkl"
    surnames = [f"B{a}{b}{c}{b}{a}s" for a in letters for b in letters for c in letters]
    names = [(f"Anna {name}", (20 * at, 20 * at + 11)) for at, name in enumerate(surnames)]
    names += [(f"{name}k", (200_000 + 20 * at, 200_007 + 20 * at)) for at, name in enumerate(surnames)]
    start = process_time()
    assert len(group_people(names, {})) > len(surnames)
    assert process_time() - start < 10


def test_whom_somebody_speaks_of_is_somebody_else(read: Callable[..., Page]) -> None:
    page = read(
        "Boris Petrov was mayor once. Ana Petrov stood for mayor on Monday. “Nobody is better,” Petrov "
        "declared of Ana Petrov."
    )
    cast = {member.name: member for member in find_cast(page, find_entities(page))}
    said = page.text.index("Petrov declared"), page.text.index(" declared")
    assert said in [mention.span for mention in cast["Boris Petrov"].mentions]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ana Petrov, Mr Holt's sister, left. Tom Holt stayed. Mr Holt's sister Ana Holt came.",
            ["Tom Holt"],
        ),
        ("Igor Petrov fell ill. Ivan Petrov, Mr Petrov's brother, told the court so.", ["Igor Petrov"]),
    ],
)
def test_whose_relative_somebody_is_is_somebody_else(read: Read, text: str, names: list[str]) -> None:
    page = read(text)
    owner = text.rindex("Mr ")
    assert [m.name for m in cast_of(page) if (owner, owner + 9) in _starts(m)] == names


def _starts(who: CastMember) -> set[tuple[int, int]]:
    return {(mention.span[0], mention.span[0] + 9) for mention in who.mentions if mention.kind == "name"}


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
        ("Karen Ruth Dorn was moved. Inmate Dorn was ill.", "Karen Ruth Dorn", "Inmate Dorn"),
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


def test_a_name_in_the_middle_is_nobodys_before_the_full_name(read: Read) -> None:
    page = read("Chen taught music. Chen wrote songs. His first daughter, Lena Chen Rossi, became a judge.")
    assert len(words(page, member(page, "Chen"), "name")) == 2


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Reid Marlow cast Ada Holt as a former liberal.", None),
        ("The board appointed Ada Holt as director.", "director"),
        ("There was a passion for Ada Holt, and his wife left.", None),
        ("At the wish of Premier Ada Holt, Bell and his wife returned home.", "Premier"),
    ],
)
def test_what_others_take_somebody_for_is_no_role(read: Read, text: str, role: str | None) -> None:
    assert member(read(text), "Ada Holt").role == role


def test_who_is_called_by_a_nickname(read: Read) -> None:
    page = read("Catherine Dorn opened the hall. Kate sang, and Tom Reed danced.")
    assert words(page, member(page, "Catherine Dorn"), "name") == ["Catherine Dorn", "Kate"]


@pytest.mark.parametrize("text", ["Jack Dorn and John Dorn won.", "Kate and Catherine Dorn won the doubles."])
def test_two_side_by_side_are_no_nickname_of_each_other(read: Read, text: str) -> None:
    page = read(text)
    people = [found for found in find_cast(page, find_entities(page)) if found.label == "PERSON"]
    assert len(people) == 2


@pytest.mark.parametrize(
    ("full", "short", "alike"),
    [
        ("Department of Corrections", "Corrections Department", True),
        ("University of York", "York University", False),
        ("Bank of Asti", "Asti Bank", False),
    ],
)
def test_a_name_with_its_noun_last(full: str, short: str, alike: bool) -> None:
    assert (likeness(short, full) > 0) == alike
