"""Whom pronouns and descriptions mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.conftest import Read

from newsreader.analysis.cast import Places, add_first_person, find_cast, resolve
from newsreader.analysis.entities import find_entities
from newsreader.analysis.model import Quote

if TYPE_CHECKING:
    from newsreader.analysis.page import Page


def meant(page: Page, words: str, nth: int = 0) -> str | None:
    """The name of whom the nth occurrence of some words is resolved to."""
    cast = find_cast(page, find_entities(page))
    start = -1
    for _ in range(nth + 1):
        start = page.text.index(words, start + 1)
    found = resolve(page, Places(cast), (start, start + len(words)))
    return found.name if found is not None else None


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Olga Brandt opened the bakery. She bakes at night.", "She", "Olga Brandt"),
        ("Olga Brandt met Karl Huber in Graz. He was late.", "He", "Karl Huber"),
        ("Olga Brandt praised Karl Huber. She later hired his son.", "his", "Karl Huber"),
        ("Olga Brandt told reporters that her bakery would close.", "her", "Olga Brandt"),
        ("In her first speech as mayor, Olga Brandt spoke of bread.", "her", "Olga Brandt"),
        ("Karl Huber thanked him.", "him", None),
        ("Karl Huber, the deputy mayor, met Ada Holt. The mayor was late.", "The mayor", None),
        (
            "Karl Huber, the deputy mayor, met Ada Holt. The deputy mayor was late.",
            "The deputy",
            "Karl Huber",
        ),
        ("Max Lind praised Karl Huber. Karl Huber left. He said he had met Huber.", "He", "Max Lind"),
        ("Karl Huber left. Max Lind was told. He said he had met Lind's son.", "He", "Karl Huber"),
        ("Olga Brandt left. She fell, and Brandt's aides wept.", "She", "Olga Brandt"),
        ("Olga Brandt left. She fell, and doctors said Brandt was well.", "She", "Olga Brandt"),
        ("Max Lind fought Karl Huber. He fell, and Lind won.", "He", "Karl Huber"),
        ("Karl Huber met Max Lind. Lind wept. He fell and hit Lind.", "He", "Karl Huber"),
        ("Ada Nwosu, who owns the ship, said she would sell it.", "she", "Ada Nwosu"),
        (
            "Karl Huber said it was dark. Huber said it was cold. Huber said it was wet. Huber said it would "
            "snow. As Max Lind arrived, he said it was late.",
            "he",
            "Max Lind",
        ),
        ("Karl Huber won. Captain Hilary Lind was moved as he spoke of it.", "he", "Hilary Lind"),
        (
            "An uncle of sailor Karl Huber, Tavo Enric Huber, told reporters on Monday that nobody had seen "
            "his nephew. He said Karl Huber was lost.",
            "He",
            "Tavo Enric Huber",
        ),
    ],
)
def test_pronouns(read: Read, text: str, words: str, name: str | None) -> None:
    assert meant(read(text), words) == name


def test_a_pronoun_without_anybody_stays_alone(read: Read) -> None:
    assert meant(read("The ship sank in May. She was built in Gdansk, Poland."), "She") is None


def test_a_description_goes_to_whom_it_described(read: Read) -> None:
    page = read(
        "Rebel Sudanese General Musa Hilal called for talks. "
        "Kenya’s consul in Juba, Grace Wanjiru, welcomed it.\n\n"
        "The Kenyan consul said the talks were overdue. The rebel general did not reply."
    )
    assert meant(page, "The Kenyan consul") == "Grace Wanjiru"
    assert meant(page, "The rebel general") == "Musa Hilal"


def test_words_of_one_family_describe_the_same(read: Read) -> None:
    page = read(
        "Chile’s Lima Consular General Pablo Rojas counted 300 travellers. "
        "Later the Chilean consular general said more had come. The Chilean consul general was tired."
    )
    assert meant(page, "the Chilean consular general") == "Pablo Rojas"
    assert meant(page, "The Chilean consul general") == "Pablo Rojas"


def test_somebodys_spokesman_is_not_that_somebody(read: Read) -> None:
    page = read(
        "Jan Novak, spokesman for Petra Svoboda, denied it on Monday. According to Svoboda’s spokesman, "
        "the money was returned."
    )
    assert meant(page, "Svoboda’s spokesman") == "Jan Novak"
    assert meant(page, "Svoboda", 1) == "Petra Svoboda"


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Karl Huber made history by becoming the fastest driver.", "the fastest driver"),
        ("They spoke to Karl Huber as the driver.", "the driver"),
        ("Karl Huber is very calm and the good driver.", "the good driver"),
        ("The youngest driver fell ill.", "The youngest driver"),
        ("The next driver fell ill.", "The next driver"),
        ("The former driver fell ill.", "The former driver"),
        ("The younger driver fell ill.", "The younger driver"),
        ("It rained. " * 26 + "Then the driver fell ill.", "the driver"),
        ("It rained. " * 4 + "The brave driver fell ill.", "The brave driver"),
    ],
)
def test_what_somebody_becomes_or_one_of_several_is_nobody_described_before(
    read: Read, sentence: str, words: str
) -> None:
    page = read(f"The driver Max Lind won in Graz.\n\n{sentence}")
    cast = find_cast(page, find_entities(page))
    lind = next(member for member in cast if member.name == "Max Lind")
    assert words not in [page.text[slice(*mention.span)] for mention in lind.mentions]


def test_a_relative_is_one_of_the_same_person(read: Read) -> None:
    page = read(
        "Ana Reed left with her husband, Ivo Lenz. Ana Reed said her husband was ill. Ada Holt wept. "
        "Ada Holt said her husband would come."
    )
    assert meant(page, "her husband", 1) == "Ivo Lenz"
    assert meant(page, "her husband", 2) is None


def test_whose_relative_is_meant_is_open_where_two_bear_the_name(read: Read) -> None:
    page = read("Ada Lund's brother, Ivo Lund, was there. Lund's brother sang.")
    assert meant(page, "Lund's brother", 1) == "Ivo Lund"
    page = read("Ada Reed's brother, Ivo Lund, was there. Lund's brother sang.")
    assert meant(page, "Lund's brother") is None


def test_a_description_that_fits_nobody_is_nobodys(read: Read) -> None:
    page = read("Jan Novak, a plumber from Brno, won the lottery. The ambassador congratulated the town.")
    assert meant(page, "The ambassador") is None


def test_a_new_description_goes_to_the_only_one_spoken_of(read: Read) -> None:
    page = read("Mira Lanz released a new album on Friday. The singer recorded it in Lisbon.")
    assert meant(page, "The singer") == "Mira Lanz"


def test_a_new_description_goes_to_nobody_where_two_are_spoken_of(read: Read) -> None:
    page = read("Mira Lanz and Eva Roth met on Friday. The singer was late.")
    assert meant(page, "The singer") is None


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "The Hale Foundation gave a million. Critics say the foundation gives too late.",
            "the foundation",
            "Hale Foundation",
        ),
        ("Quint Corp. cut jobs on Monday. The company blamed the weather.", "The company", "Quint Corp."),
        ("Steel maker Brannock cut jobs. The company blamed the weather.", "The company", "Brannock"),
        ("Residents of Lyon complained. The company blamed the weather.", "The company", None),
        ("Quint Corp. cut jobs on Monday. The company of dancers left.", "The company", None),
        (
            "Vexar Airlines Flight 12 was late. It was told by a worker of Menker Aviation, a contractor "
            "for Vexar Airlines, the airline said.",
            "the airline",
            "Vexar Airlines",
        ),
    ],
)
def test_nouns_for_organisations(read: Read, text: str, words: str, name: str | None) -> None:
    assert meant(read(text), words) == name


def test_the_name_in_a_longer_phrase_counts_and_its_owner_does_not(read: Read) -> None:
    page = read("A letter by Tom Reed, aide to Lucy Park, leaked. Park’s aide denied it.")
    assert meant(page, "Tom Reed, aide to Lucy Park") == "Tom Reed"
    cast = find_cast(page, find_entities(page))
    assert resolve(page, Places(cast), (len(page.text) - 4, len(page.text))) is None


def said_by(speaker: str | None, *content: tuple[int, int], kind: str = "direct") -> Quote:
    return Quote(kind, content, None, None, None, speaker, None, 1.0)  # type: ignore[arg-type]


def test_i_inside_a_quotation_is_its_speaker(read: Read) -> None:
    page = read("“I lost my boat,” said Nils Aas. “We will see,” I heard.")
    cast = find_cast(page, find_entities(page))
    nils = next(m for m in cast if m.name == "Nils Aas")
    full = add_first_person(page, cast, [said_by(nils.id, (0, 17))])
    spans = [m.span for m in next(m for m in full if m.id == nils.id).mentions if m.kind == "pronoun"]
    assert [page.text[slice(*span)] for span in spans] == ["I", "my"]


def test_reported_speech_and_unknown_speakers_say_no_i(read: Read) -> None:
    page = read("Nils Aas said I was wrong. “My turn,” someone said.")
    cast = find_cast(page, find_entities(page))
    quotes = [said_by(cast[0].id, (14, 25), kind="indirect"), said_by(None, (27, 37))]
    assert add_first_person(page, cast, quotes) == tuple(cast)


def test_a_cast_of_nobody(read: Read) -> None:
    page = read("It rained all day and nobody came.")
    assert find_cast(page, find_entities(page)) == ()
    assert add_first_person(page, (), ()) == ()
    assert resolve(page, Places(()), (0, 2)) is None


def test_it_said_is_the_organisation_that_spoke_last(read: Read) -> None:
    page = read("Brannock Corp. said sales fell. It added that two mills would close.")
    assert meant(page, "It") == "Brannock Corp."


def test_they_said_is_nobody_when_others_spoke_last(read: Read) -> None:
    page = read(
        "Brannock Corp. said sales fell. Workers said they were told on Friday. They added that it was cold."
    )
    assert meant(page, "They") is None


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("A fine was imposed by Rosa Lind. A Malmo judge praised Rosa Lind.", "A Malmo judge", None),
        (
            "Another host, Abby Marsh, was fired by the station in Boston.",
            "Another host, Abby Marsh,",
            "Abby Marsh",
        ),
        ("The Lind campaign denied it, and Rosa Lind smiled.", "The Lind campaign", None),
        ("Rosa Lind was angry. Lind’s letter said so.", "Lind’s letter", "Rosa Lind"),
        ("Rosa Lind was angry. Her letter said so.", "Her letter", "Rosa Lind"),
        ("Rosa Lind was angry. Lind’s lawyer said so.", "Lind’s lawyer", None),
    ],
)
def test_only_the_head_of_a_phrase_names_somebody(
    read: Read, text: str, words: str, name: str | None
) -> None:
    assert meant(read(text), words) == name


def test_a_title_tells_two_of_one_surname_apart(read: Read) -> None:
    page = read(
        "Daniel Moreau and Claire Moreau own the inn. Mr. Moreau cooks, and Mrs. Moreau keeps the books."
    )
    assert meant(page, "Mr. Moreau") == "Daniel Moreau"
    assert meant(page, "Mrs. Moreau") == "Claire Moreau"


def test_who_speaks_goes_on_speaking(read: Read) -> None:
    page = read(
        "“I thought that Paul Dorn did well,” said the host, Chris Aldin. “He was calm.”\n\n"
        "“Dorn will win the vote in the spring, and Dorn knows it,” he said."
    )
    assert meant(page, "he") == "Chris Aldin"


def test_who_speaks_anew_goes_on_speaking(read: Read) -> None:
    page = read(
        "Karl Huber said it was dark. He said it was cold. He said it was wet. He said it would snow. He "
        "said he was tired. He said he was hungry. Captain Lind said on Friday that Vera Holm had come. "
        "Lamps were burned day and night, he said."
    )
    assert meant(page, "he", page.text.count("he") - 1) == "Lind"


def test_who_is_told_of_does_not_go_on_speaking(read: Read) -> None:
    page = read(
        "Karl Huber built a barn in Graz and hid it.\n\nHuber told a judge that his barn was gone.\n\n"
        "“I hope to build it again,” he said. Mr Huber had been told to pull it down by June.\n\n"
        "On Monday Paul Berg, counsel for the council, told the judge that Mr Huber had made progress with "
        "his work, but that he was late with his papers.\n\nHE said Mr Huber had until May."
    )
    assert meant(page, "HE") == "Paul Berg"


def test_a_ship_is_nobody(read: Read) -> None:
    page = read(
        "The ferry Katarina sank on Monday. The Katarina was built in 1986, and she was due for repairs."
    )
    assert meant(page, "she") is None


def test_a_consulate_is_no_consul(read: Read) -> None:
    page = read(
        "Chile’s consul general in Lima, Pablo Rojas, left. Chile closed its consulate general in June."
    )
    assert meant(page, "its consulate general") is None


def test_only_the_quoted_part_of_mixed_speech_says_i(read: Read) -> None:
    page = read("Nils Aas said my boat was “the best I had”.")
    cast = find_cast(page, find_entities(page))
    (nils,) = add_first_person(page, cast, [said_by(cast[0].id, (14, 42), kind="mixed")])
    assert [page.text[slice(*m.span)] for m in nils.mentions if m.kind == "pronoun"] == ["I"]


def test_we_is_an_organisation_but_no_person(read: Read) -> None:
    page = read("“We lost our boat,” said Nils Aas. “We are sorry,” Nordhavn Shipping Ltd said.")
    cast = find_cast(page, find_entities(page))
    ids = {member.name: member.id for member in cast}
    quotes = [said_by(ids["Nils Aas"], (0, 19)), said_by(ids["Nordhavn Shipping Ltd"], (35, 50))]
    said = {
        member.name: [page.text[slice(*m.span)] for m in member.mentions if m.kind == "pronoun"]
        for member in add_first_person(page, cast, quotes)
    }
    assert said["Nils Aas"] == []
    assert said["Nordhavn Shipping Ltd"] == ["We"]


def test_a_filing_is_not_the_authoritys_it_is_made_with(read: Read) -> None:
    page = read("The Home Office moved. The Home Office filing reads badly, the Home Office said.")
    assert meant(page, "The Home Office filing") is None


def test_a_letter_is_its_organisations_words(read: Read) -> None:
    page = read("The Home Office moved. The Home Office letter reads badly. The Home Office cat slept.")
    assert meant(page, "The Home Office letter") == "Home Office"
    assert meant(page, "The Home Office cat") is None


def test_one_of_known_gender_is_meant_from_further_away_past_quotations(read: Read) -> None:
    page = read(
        "Olga Brandt opened the bakery.\n\n“It was cold. It was dark. Nobody came. We waited. We sang.”\n\n"
        "The street was empty. Snow fell. The lamps went out. She laughed."
    )
    assert meant(page, "She") == "Olga Brandt"
    far = read(f"Olga Brandt opened the bakery.\n\n{'Snow fell on the street. ' * 8}She laughed.")
    assert meant(far, "She") is None


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Volkswagen lost money in May. The company will close two plants.", "The company", "Volkswagen"),
        ("Vardal Corp lost money. The Swedish firm blamed rain.", "The Swedish firm", "Vardal Corp"),
        (
            "Vardal Corp and Brunmark Corp fell. The firm will close.",
            "The firm",
            None,
        ),
        (
            "Vardal Corp fell. It rained. It snowed. It froze. It thawed. The firm won.",
            "The firm",
            None,
        ),
        ("Vardal Corp lost money. The government paid.", "The government", None),
        (
            "The Lathe Workers struck. Vardal Corp lost. The union won.",
            "The union",
            "Lathe Workers",
        ),
        ("He saw it on the website Harbour Watch. Vardal Corp paid.", "the website", "Harbour Watch"),
        ("Vardal Corp, a critic of the government, fell. The ministry agreed.", "The ministry", None),
        ("Vardal Corp, the ministry said, has paid. It rained. The ministry was glad.", "The ministry", None),
        (
            "Vardal Corp, a rival of the bank Ostra, fell on Monday. The bank said it was glad.",
            "The bank",
            "Ostra",
        ),
        ("Vardal, a bank based in Oslo, fell on Monday. The bank blamed rain.", "The bank", "Vardal"),
        (
            "Volkswagen fell on Monday. Volkswagen fell again with the Vardal Bank. The company blamed rain.",
            "The company",
            None,
        ),
        ("Volkswagen lost money in May. It rained. The company will close.", "The company", None),
        (
            "Volkswagen lost money in May. It rained for days. Volkswagen hired a manager. The company won.",
            "The company",
            "Volkswagen",
        ),
        ('Vardal Corp fell on Monday. "Everybody blamed the firm," said a trader.', "the firm", None),
    ],
)
def test_a_noun_for_organisations_is_the_one_in_focus(
    read: Read, text: str, words: str, name: str | None
) -> None:
    assert meant(read(text), words) == name


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Olga Brandt was both a painter and a pilot.", ["a painter", "a pilot"]),
        ("Olga Brandt resigned as mayor of Torvik.", ["mayor of Torvik"]),
        ("Torvik hired Olga Brandt as its coach.", ["its coach"]),
        ("Olga Brandt hired her cousin as a driver.", []),
        ("Olga Brandt was never a painter.", []),
        ("Olga Brandt worked as a precaution.", []),
    ],
)
def test_what_somebody_is_said_to_be(read: Read, text: str, said: list[str]) -> None:
    page = read(text)
    cast = find_cast(page, find_entities(page))
    olga = next(member for member in cast if member.name == "Olga Brandt")
    assert [page.text[slice(*m.span)] for m in olga.mentions if m.kind == "nominal"] == said


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "Olga Brandt won in Graz. The singer of the anthem bowed.",
            "The singer",
            None,
        ),
        (
            "Olga Brandt said she was glad, and thanked Karl Huber. “It was a long night,” the senator said.",
            "the senator",
            "Olga Brandt",
        ),
        ("Olga Brandt said she was glad. The senator left.", "The senator", None),
        ("Senator Karl Huber left. Olga Brandt said so. The bishop said no.", "The bishop", "Olga Brandt"),
        ("Karl Huber spoke. Olga Brandt said so. The actress said no.", "The actress", "Olga Brandt"),
    ],
)
def test_a_new_description_is_of_whom_is_clearly_in_focus(
    read: Read, text: str, words: str, name: str | None
) -> None:
    assert meant(read(text), words) == name


@pytest.mark.parametrize(
    "text",
    [
        "A teacher has been jailed for theft. Bob Li, a teacher at Elm School, gave evidence.",
        "An official has been shot. Bob Li, an official in Torvik, said the road was closed.",
        "A Torvik man has been arrested. Bob Li, a Torvik man, called the police.",
        "A judge has taken bribes, police say. Judge Olga Brandt hears the case on Monday.",
    ],
)
def test_who_is_like_somebody_of_the_lede_need_not_be_him(read: Read, text: str) -> None:
    assert meant(read(text), text[: text.index(" has")]) is None


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Ben Holt ran over. The victim, believed to be in his 40s, was taken away.", "his 40s", None),
        ("Ben Holt spoke. A man was seen near the river as he fled.", "he fled", None),
        ("Ben Holt spoke. He left like a man in haste.", "He left", "Ben Holt"),
        (
            "Ben Holt said, “We are glad. We like Tom Reed. We do.”\n\n“Mr. Reed is able,” he said.",
            "he said",
            "Ben Holt",
        ),
    ],
)
def test_pronouns_beside_the_unnamed_and_the_quoted(
    read: Read, text: str, words: str, name: str | None
) -> None:
    page = read(text)
    at = text.index(words)
    cast = find_cast(page, find_entities(page))
    found = resolve(page, Places(cast), (at, at + words.index(" ")))
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Founder and director Ada Holt left.", "Founder and director Ada Holt", "Ada Holt"),
        ("An anti-Ada Holt group met.", "An anti-Ada Holt group", None),
        ("Ada Holt left. Later an anti-Ada Holt super PAC met.", "an anti-Ada Holt super PAC", None),
        ("The Swedish Government met. The Danish government met.", "The Danish government", None),
        (
            "Arlo Group made a loss. Tom Reed, an analyst at Brank Ltd, said the firm was late.",
            "the firm",
            "Arlo Group",
        ),
        (
            "Tom Reed is Ivan Petrov's brother. Ivan Petrov, Mr Reed's brother, spoke of his brother.",
            "his brother.",
            "Tom Reed",
        ),
    ],
)
def test_phrases_that_hold_another_name(read: Read, text: str, words: str, name: str | None) -> None:
    assert meant(read(text), words) == name


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("For Ben Holt, Tom Reed was a hero. He said, “Tom Reed was a star.”", "He said", "Ben Holt"),
        ("The Arvo Council said so. Others were told to go, it added.", "it added", "Arvo Council"),
    ],
)
def test_who_speaks_names_others(read: Read, text: str, words: str, name: str) -> None:
    page = read(text)
    at = text.index(words)
    found = resolve(page, Places(find_cast(page, find_entities(page))), (at, at + 2))
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("text", "words", "known"),
    [
        (
            "Ada Holt told the paper that it was late. The 39-year-old replied that she knew.",
            "The 39-year-old",
            True,
        ),
        ("Dog walker Susan Sheldon, who found it, said it was huge.", "Dog walker Susan Sheldon", True),
    ],
)
def test_descriptions_of_who_speaks(read: Read, text: str, words: str, *, known: bool) -> None:
    assert (meant(read(text), words) is not None) is known


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "The report looked into claims former technical director Ada Holt swore.",
            "former technical director",
        ),
        ("A review by 11-time mayor Ada Holt began.", "11-time mayor"),
    ],
)
def test_where_a_description_begins(read: Read, text: str, role: str) -> None:
    page = read(text)
    assert [m.role for m in find_cast(page, find_entities(page)) if m.name == "Ada Holt"] == [role]
