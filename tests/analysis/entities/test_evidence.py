"""What the words around a name, and the article's other names, say of its kind."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest
from spacy.lang.en import English
from spacy.tokens import Span
from tests.conftest import Read

from newsreader.analysis.entities import find_entities
from newsreader.analysis.entities.compounds import join_compounds
from newsreader.analysis.entities.consistency import agree
from newsreader.analysis.entities.evidence import around
from newsreader.analysis.entities.known import add_known
from newsreader.analysis.entities.name import Name
from newsreader.analysis.entities.proposals import propose
from newsreader.analysis.entities.spelling import built
from newsreader.analysis.layout import read_layout
from newsreader.analysis.model import EntityLabel
from newsreader.analysis.page import Page
from newsreader.article.model import Article


def hints(text: str, words: str, label: EntityLabel = "ORG") -> dict[str, float]:
    start = text.index(words)
    told: defaultdict[str, float] = defaultdict(float)
    for told_label, weight in around(text, Name(start, start + len(words), label)):
        told[told_label] += weight
    return told


def page_of(text: str) -> Page:
    """A page whose model has said nothing."""
    article = Article(text)
    return Page(article, read_layout(article), English()(text), ())


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("In a statement, her cousin, Tillane, told of the fire.", "PERSON"),
        ("She sued her bank, Tillane, over the fire.", "ORG"),
    ],
)
def test_an_apposition_tells_before_a_name_too(text: str, label: str) -> None:
    assert hints(text, "Tillane", "GPE").get(label, 0) > 0


@pytest.mark.parametrize(
    "text",
    [
        "The killings of Tillane farmers went on.",
        "The shooting in Osqar Tillane stopped the match.",
        "The death of the Osqar Tillane bill pleased the party.",
        "The trial at Osqar Tillane goes on.",
    ],
)
def test_other_names_near_a_death_are_not(text: str) -> None:
    words = "Osqar Tillane" if "Osqar" in text else "Tillane"
    assert hints(text, words)["PERSON"] <= 0


@pytest.mark.parametrize(
    "text",
    [
        "She was arrested at her home in Ternby Church, Virginia, on Friday.",
        "The jail near Ternby Church, Ohio.",
        "He flew from Ternby Church, France to see the match.",
    ],
)
def test_a_town_stands_before_its_state(text: str) -> None:
    assert hints(text, "Ternby Church")["GPE"] > 1


@pytest.mark.parametrize(
    "text",
    [
        "A letter to Ternby Church, Texas coach, was read in court.",
        "He spoke to Ternby Church, Virginia's largest, on Friday.",
        "Ternby Church, Virginia, sued the state.",
        "Votes for Ternby Church, Ohio and Texas came late.",
    ],
)
def test_what_else_stands_before_a_state_is_no_town(text: str) -> None:
    assert hints(text, "Ternby Church")["GPE"] < 1


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Rua da Aurora", "FAC"),
        ("Calle Norte", "FAC"),
        ("Barra da Sol", "GPE"),
        ("Puerto Lindo", "GPE"),
    ],
)
def test_first_words_of_places_tell_in_other_languages(name: str, label: str) -> None:
    assert max(dict(built(name.split(), name)).items(), key=lambda vote: vote[1])[0] == label


def test_a_last_word_tells_more_than_a_foreign_first_one() -> None:
    assert "GPE" not in dict(built(["Nizhny", "Tarn", "Stadium"], "Nizhny Tarn Stadium"))


@pytest.mark.parametrize("name", ["Rua", "Barra", "Ruan Holt", "Diego Costa"])
def test_such_words_by_themselves_tell_nothing(name: str) -> None:
    assert not {"FAC", "GPE"} & dict(built(name.split(), name)).keys()


def settled(text: str, *names: tuple[str, EntityLabel]) -> dict[str, str]:
    found = [Name(text.index(w), text.index(w) + len(w), label) for w, label in names]
    return {text[n.start : n.end]: n.label for n in agree(page_of(text), found)}


def test_a_countrys_short_name_stays_a_country() -> None:
    text = "The Union of Students met in the US. The University of Seyne met too."
    found = settled(text, ("Union of Students", "ORG"), ("University of Seyne", "ORG"), ("US", "GPE"))
    assert found["US"] == "GPE"


def test_a_word_behind_the_article_is_no_person() -> None:
    text = "The Zorvana project was late, and the Zorvana were redrawn. Plans for the Zorvana are ready."
    starts = [i for i in range(len(text)) if text.startswith("Zorvana", i)]
    found = agree(page_of(text), [Name(start, start + 7, "PERSON") for start in starts])
    assert {name.label for name in found} == {"PRODUCT"}


def test_a_surname_may_stand_behind_the_article_once() -> None:
    text = "Tom Brandt left. The Brandt project was late, and Brandt wept. Brandt went home."
    starts = [i for i in range(len(text)) if text.startswith("Brandt", i)][1:]
    names = [Name(0, 10, "PERSON"), *(Name(start, start + 6, "PERSON") for start in starts)]
    assert {name.label for name in agree(page_of(text), names)} == {"PERSON"}


def test_a_known_name_takes_in_the_piece_that_the_model_saw() -> None:
    text = "The Sunday Mirror said so. The Times, on Sunday, denied it."
    mirror, times = text.index("Mirror"), text.index("Times")
    names = [Name(mirror, mirror + 6, "ORG"), Name(times, times + 5, "ORG")]
    found = [text[n.start : n.end] for n in add_known(page_of(text), names)]
    assert found == ["Sunday Mirror", "Times"]


@pytest.mark.parametrize(
    ("name", "rest"),
    [("Larkfield Rovers 5-0", "Larkfield Rovers"), ("Area 51", "Area 51"), ("Apollo 11", "Apollo 11")],
)
def test_a_score_is_no_part_of_a_name(name: str, rest: str) -> None:
    doc = English()(f"They beat {name} on Thursday.")
    doc.ents = [Span(doc, 2, len(doc) - 3, "ORG")]
    article = Article(doc.text)
    (found,) = propose(Page(article, read_layout(article), doc, ()))
    assert doc.text[found.start : found.end] == rest


def test_a_platform_is_known_where_the_model_sees_nothing() -> None:
    found = add_known(page_of(text := "Snapchat switched on its target after the flood."), [])
    assert [(text[n.start : n.end], n.label) for n in found] == [("Snapchat", "ORG")]


def test_a_team_is_known_without_its_city() -> None:
    text = "The Los Angeles Harbourers lost. For the Harbourers it was bad, and the Holts wept."
    found = settled(text, ("Los Angeles Harbourers", "ORG"), ("Holts", "PERSON"))
    at = text.index("Harbourers it")
    names = [Name(4, 26, "ORG"), Name(at, at + 10, "PERSON")]
    assert [name.label for name in agree(page_of(text), names)] == ["ORG", "ORG"]
    assert found["Holts"] == "PERSON"


@pytest.mark.parametrize(
    ("name", "kept"), [("Group B", 0), ("Pool Five", 0), ("Group Bellini", 1), ("Type Foundry", 1)]
)
def test_what_is_counted_is_no_name(name: str, kept: int) -> None:
    doc = English()(f"They won {name} on Thursday.")
    doc.ents = [Span(doc, 2, 4, "ORG")]
    article = Article(doc.text)
    assert len(propose(Page(article, read_layout(article), doc, ()))) == kept


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mr Vettor left the room.", "Vettor"),
        ("Chef Vettor will open a restaurant.", "Vettor"),
        ("Prosecutor Vettor told the jury so.", "Vettor"),
        ("Vettor is a former general.", "Vettor"),
        ("Vettor has been the captain of the side.", "Vettor"),
    ],
)
def test_only_people_have_kin_and_titles(text: str, words: str) -> None:
    assert hints(text, words)["PERSON"] >= 1.0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Vettor's younger market grew.", "Vettor"),
        ("The mines Vettor and Kell closed.", "Vettor"),
        ("Vettor's brotherly tone helped.", "Vettor"),
        ("The owners Vettor has had were kind.", "Vettor"),
        ("The Vettor pleads for time.", "Vettor"),
        ("Broadcaster Vettor sold its shares.", "Vettor"),
        ("Monday Vettor will open again.", "Vettor"),
        ("Its neighbour, Vettor, is rich.", "Vettor"),
        ("Its owner, Ada Vettor, told fans so.", "Ada Vettor"),
        ("Vettor is a market for the poor.", "Vettor"),
        ("Vettor is the owner of three shops.", "Vettor"),
        ("Vettor was the poet's home.", "Vettor"),
    ],
)
def test_things_have_none(text: str, words: str) -> None:
    assert hints(text, words)["PERSON"] <= 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They sang Ray Vettor's 'Selda'.", "Selda"),
        ("He was in 'Selda' last year.", "Selda"),
        ("He was in “Selda” last year.", "Selda"),
    ],
)
def test_titles_of_works_are_nobody_and_nowhere(text: str, words: str) -> None:
    assert hints(text, words, "GPE")["WORK_OF_ART"] >= 1.5


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She lived in towns such as Selda.", "Selda"),
        ("Selda (population 2013) is rich.", "Selda"),
        ("They loved Ray Vettor's Selda.", "Selda"),
        ("He was called 'Selda' last year.", "Selda"),
        ("They were the boys' Selda days.", "Selda"),
    ],
)
def test_marks_and_numbers_alone_make_no_title(text: str, words: str) -> None:
    assert hints(text, words, "GPE")["WORK_OF_ART"] == 0


@pytest.mark.parametrize(
    ("text", "labels", "words", "label"),
    [
        ("Kamla Moss won. The vote made Kamla glad.", ("PERSON", "GPE"), "Kamla", "PERSON"),
        ("Keith Vettor sang a song.", ("ORG",), "Keith Vettor", "PERSON"),
        ("Sam Vettor sang a song.", ("GPE",), "Sam Vettor", "PERSON"),
    ],
)
def test_other_names_tell_a_names_label(
    text: str, labels: tuple[EntityLabel, ...], words: str, label: str
) -> None:
    places = [m.span() for m in re.finditer(r"Kamla Moss|Kamla|Borle Crown Court|Borle|\w+ Vettor", text)]
    names = [Name(*span, given) for span, given in zip(places, labels, strict=True)]
    found = {name.label for name in agree(page_of(text), names) if text[name.start : name.end] == words}
    assert found == {label}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They read Donald Vettor‘s letter.", "Donald Vettor"),
        ("They sang Ray Vettor's 'Selda' twice.", "Ray Vettor"),
    ],
)
def test_a_name_ends_before_what_it_owns(text: str, words: str) -> None:
    doc = English()(text)
    start, end = (2, len(doc) - 2)
    doc.ents = [Span(doc, start, end, label="PERSON")]
    article = Article(text)
    page = Page(article, read_layout(article), doc, ())
    assert words in {text[name.start : name.end] for name in propose(page)}


@pytest.mark.parametrize(
    ("text", "label", "least"),
    [
        ("He fled the capital Vettor.", "GPE", 1.5),
        ("They met in the village Vettor.", "GPE", 1.5),
        ("He fled the capital of Vettor.", "GPE", 1.5),
    ],
)
def test_what_kind_of_place_it_is(text: str, label: str, least: float) -> None:
    assert hints(text, "Vettor", "PERSON")[label] >= least


@pytest.mark.parametrize(
    "text", ["The city Sam Vettor loved.", "The mayor Vettor.", "The capitals Vettor saw."]
)
def test_what_kind_of_place_it_is_not(text: str) -> None:
    words = "Sam Vettor" if "Sam" in text else "Vettor"
    assert hints(text, words, "PERSON")["GPE"] == 0


@pytest.mark.parametrize(
    "text",
    [
        "The storm passed ten miles west of Tillane.",
        "The boat sank off the coast of Tillane on Monday.",
        "The club plays two hours from Tillane.",
        "The minister took the road to Tillane.",
    ],
)
def test_what_lies_somewhere_is_a_place(text: str) -> None:
    assert hints(text, "Tillane", "PERSON")["GPE"] >= 2


@pytest.mark.parametrize(
    "text",
    [
        "The party moved to the left of Tillane.",
        "The striker took the ball off Tillane.",
        "They came to Tillane for help.",
        "She heard two years later from Tillane.",
    ],
)
def test_whom_somebody_deals_with_is_no_place(text: str) -> None:
    assert hints(text, "Tillane", "PERSON")["GPE"] < 1


@pytest.mark.parametrize("text", ["They met in Tillane's absence.", "In Tillanes' view it was fair."])
def test_what_stands_in_somebodys_view_or_absence(text: str) -> None:
    word = "Tillanes" if "Tillanes" in text else "Tillane"
    assert hints(text, word, "PERSON")["PERSON"] >= 0


def test_a_state_is_nobody_and_a_body_may_begin_with_a_storm() -> None:
    assert dict(built(["Osqar", "State"], "Osqar State"))["PERSON"] < 0
    assert "EVENT" not in dict(built(["Storm", "Prediction", "Centre"], "Storm Prediction Centre"))
    assert dict(built(["Storm", "Osqar"], "Storm Osqar"))["EVENT"] > 0


def test_a_festival_that_begins_with_a_given_name_is_nobody(read: Read) -> None:
    page = read("They liked Olive Tillane Festival food. " * 5)
    starts = [at for at in range(len(page.text)) if page.text.startswith("Olive", at)]
    names = [Name(at, at + len("Olive Tillane Festival"), "PERSON") for at in starts]
    assert {name.label for name in agree(page, names)} == {"EVENT"}


@pytest.mark.parametrize(
    ("text", "word", "label"),
    [
        ("The mayor said that Afghan was arrested. Afghan wept.", "Afghan", "NORP"),
    ],
)
def test_a_people_by_itself_is_nobody(read: Read, text: str, word: str, label: str) -> None:
    found = find_entities(read(text))
    assert {entity.label for entity in found if text[slice(*entity.span)] == word} == {label}


@pytest.mark.parametrize(
    ("text", "words", "whole"),
    [
        ("He served in the 8th Brigade.", "Brigade", "8th Brigade"),
        ("The 9th Circuit ruled on Friday.", "Circuit", "9th Circuit"),
        ("On May 8th Brigade members met.", "Brigade members", "Brigade members"),
        ("The 8th Acme Ltd store opened.", "Acme Ltd", "Acme Ltd"),
        ("He came 8th. Brigade men won.", "Brigade", "Brigade"),
    ],
)
def test_a_units_number_is_part_of_its_name(text: str, words: str, whole: str) -> None:
    start = text.index(words)
    (found,) = join_compounds(page_of(text), [Name(start, start + len(words), "ORG")])
    assert text[found.start : found.end] == whole


def test_england_and_wales_are_one_in_a_bodys_name() -> None:
    text = "The Bakers Guild of England and Wales met."
    (found,) = join_compounds(page_of(text), [Name(4, 27, "ORG"), Name(32, 37, "GPE")])
    assert text[found.start : found.end] == "Bakers Guild of England and Wales"


@pytest.mark.parametrize(
    ("text", "parts", "whole"),
    [
        (
            "She left the University of Lapland at Kemi.",
            ["University of Lapland", "Kemi"],
            ["University of Lapland at Kemi"],
        ),
        ("The Hale Institute for the Coastal Law met.", ["Hale Institute", "Coastal Law"], None),
        ("The Hale Institute for NATO met.", ["Hale Institute", "NATO"], ["Hale Institute", "NATO"]),
        ("Acme Ltd at Kemi shut.", ["Acme Ltd", "Kemi"], ["Acme Ltd", "Kemi"]),
    ],
)
def test_names_in_two_parts_are_one(text: str, parts: list[str], whole: list[str] | None) -> None:
    labels: list[EntityLabel] = ["ORG", "GPE" if parts[1] == "Kemi" else "ORG"]
    names = [
        Name(text.index(part), text.index(part) + len(part), label)
        for part, label in zip(parts, labels, strict=True)
    ]
    found = [text[name.start : name.end] for name in join_compounds(page_of(text), names)]
    assert found == (whole or ["Hale Institute for the Coastal Law"])


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Inga Park won in Asti. “I am glad,” said Park, 26, in tears. Park, who is ill, left.", "PERSON"),
        ("Inga Park won in Asti. It is near the river. Park was closed.", "FAC"),
        ("Inga Park is large. “I am glad,” said Ana Park, 26, in tears. Park, who is ill, left.", "FAC"),
    ],
)
def test_a_surname_that_is_somebodys_makes_the_full_name_a_persons(text: str, label: str) -> None:
    page = page_of(text)
    full = [Name(0, len("Inga Park"), "FAC")]
    full += [Name(at.start(), at.end(), "PERSON") for at in re.finditer("Ana Park", text)]
    alone = [Name(at.start(), at.end(), "PERSON") for at in re.finditer(r"(?<!Inga )(?<!Ana )Park", text)]
    once = agree(page, [*full, *alone])
    assert agree(page, once)[0].label == once[0].label == label


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("“I saw the tide rise,” Varelo said on Monday.", "PERSON"),
        ("'I saw the tide rise,' said Varelo on Monday.", "PERSON"),
        ("“We saw the tide rise,” Varelo said on Monday.", "ORG"),
        ("“I saw the tide rise,” Varelo staff were told.", "ORG"),
        ("“I saw the tide rise!” Varelo said on Monday.", "PERSON"),
        ("“I saw the tide rise.” Varelo said on Monday.", "ORG"),
        ("“Did I see the tide?” Varelo said it was late.", "ORG"),
    ],
)
def test_who_says_i_is_a_person(said: str, label: str) -> None:
    text = f"{said} Varelo had left. Nobody asked for Varelo again."
    names = [Name(at.start(), at.end(), "ORG") for at in re.finditer("Varelo", text)]
    assert {name.label for name in agree(page_of(text), names)} == {label}
