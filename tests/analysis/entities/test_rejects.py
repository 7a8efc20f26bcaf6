"""Words that look like names and are none."""

from __future__ import annotations

import pytest
from tests.conftest import Read

from newsreader.analysis.entities import find_entities
from newsreader.analysis.entities.name import Name
from newsreader.analysis.entities.rejects import drop_no_names


@pytest.mark.parametrize(
    "text",
    [
        "Ann Bell, R-Texas, voted against the bill.",
        "Tom Reed (D-N.J.) spoke.",
        "Ada Holt (R-Fla.) voted for it.",
    ],
)
def test_a_politician_s_party_and_state_is_no_name(read: Read, text: str) -> None:
    found = [text[slice(*entity.span)] for entity in find_entities(read(text))]
    assert len(found) == 1


def test_a_country_with_a_letter_before_it_is_one(read: Read) -> None:
    text = "N. Korea fired a missile on Friday, and S. Korea protested."
    assert [entity.label for entity in find_entities(read(text))] == ["GPE", "GPE"]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Hydrogen is cheap. They say hydrogen is clean and hydrogen burns.", "Hydrogen"),
        ("The Press was loud. The press is free, and the press sells.", "Press"),
        ("The rise of Islamism worried the council.", "Islamism"),
        ("Critics spoke of Tillanophobia in the club.", "Tillanophobia"),
        ("For some, Tillane's Day is sad.", "Tillane"),
        ("They met on Tillane's Day in Asti.", "Tillane"),
        ("They met on Tillane's Day 2019.", "Tillane"),
    ],
)
def test_words_ideas_and_feasts_are_no_names(read: Read, text: str, written: str) -> None:
    start = text.index(written)
    assert not drop_no_names(read(text), [Name(start, start + len(written), "ORG")])


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Botox was banned. The firm sells Botox, and not botox.", "Botox"),
        ("Apple sued. An apple is red, and the apple is sweet.", "Apple"),
        ("Rose sued. A rose is red, and the rose is sweet.", "Rose"),
        ("The US sued us, and they told us so.", "US"),
        ("Tillane's Daylight Bakery shut.", "Tillane"),
        ("Tillane's Day 3 collapse hurt.", "Tillane"),
        ("Tillane's Day Two was poor.", "Tillane"),
        ("Tillane's Day in Court", "Tillane"),
        ("Tillane's Day of Glory", "Tillane"),
        ("Tillane's Day-Night match was lost.", "Tillane"),
    ],
)
def test_a_name_that_is_a_word_too_stays(read: Read, text: str, written: str) -> None:
    start = text.index(written)
    assert drop_no_names(read(text), [Name(start, start + len(written), "ORG")])


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("Ann Price said the price rose. The price of oil is a price. Price left.", "Ann Price"),
        ("Roger Stone found a stone. The stone was red, a stone like any. Stone left.", "Roger Stone"),
    ],
)
def test_a_common_word_that_is_a_surname_stays(read: Read, text: str, full: str) -> None:
    surname = full.split()[1]
    alone = text.rindex(surname)
    names = [Name(0, len(full), "PERSON"), Name(alone, alone + len(surname), "PERSON")]
    assert drop_no_names(read(text), names) == names
