"""How a role is worded where the article says whose somebody is by a pronoun."""

from __future__ import annotations

import pytest
from tests.analysis.cast.reading import member
from tests.conftest import Read


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "Olga Brandt opened a bakery in Graz. Her brother, Karl Huber, paid for it.",
            "Karl Huber",
            "Olga Brandt's brother",
        ),
        (
            "Max Lind lost in the first round. He said his trainer, Paul Reed, was ill.",
            "Paul Reed",
            "Max Lind's trainer",
        ),
        (
            "Senator Anna Holt left the race. She thanked her campaign manager, Tom Bell, for his work.",
            "Tom Bell",
            "Anna Holt's campaign manager",
        ),
        (
            "Ada Nwosu told the court she was afraid. Her former husband, Emeka Obi, denied it.",
            "Emeka Obi",
            "Ada Nwosu's former husband",
        ),
        (
            "Idris Bello was silent in court. Ruth Alvey, a member of his defence team, spoke for an hour.",
            "Ruth Alvey",
            "member of Idris Bello's defence team",
        ),
    ],
)
def test_whose_somebody_is_stands_there_by_name(read: Read, text: str, name: str, role: str) -> None:
    assert member(read(text), name).role == role


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("The court heard his brother, Karl Huber, on Monday.", "Karl Huber", None),
        ("Older sister Olga Brandt wept in the gallery.", "Olga Brandt", None),
        ("They praised longtime friend Paul Reed on Monday.", "Paul Reed", None),
        ("The club praised his predecessor, Paul Reed, on Monday.", "Paul Reed", None),
        ("Paul Reed, the leader of his party, left.", "Paul Reed", "leader of his party"),
        ("The club thanked his trainer, Paul Reed, on Monday.", "Paul Reed", "trainer"),
        ("Grandmother Olga Brandt was fined on Monday.", "Olga Brandt", "Grandmother"),
        ("Olga Brandt, sister of the mayor, was fined on Monday.", "Olga Brandt", "sister of the mayor"),
        ("The mayor's brother, Karl Huber, was fined.", "Karl Huber", "mayor's brother"),
        ("Secretary Paul Reed met the minister.", "Paul Reed", None),
        ("Former Secretary Paul Reed met the minister.", "Paul Reed", None),
        ("Treasury Secretary Paul Reed met the minister.", "Paul Reed", "Treasury Secretary"),
        ("A black man, Paul Reed, was shot by police.", "Paul Reed", None),
        ("Olga Brandt, a woman of few words, left.", "Olga Brandt", "woman of few words"),
        ("Paul Reed, the only candidate, won.", "Paul Reed", None),
        (
            "Paul Reed, the former Leith and Oban defender, died.",
            "Paul Reed",
            "former Leith and Oban defender",
        ),
        ("The former Leith and Oban defender Paul Reed died.", "Paul Reed", "former Leith and Oban defender"),
        ("Northside boss Paul Reed was fined on Monday.", "Paul Reed", "Northside boss"),
    ],
)
def test_what_says_nothing_without_an_owner_is_no_role(
    read: Read, text: str, name: str, role: str | None
) -> None:
    assert member(read(text), name).role == role


def test_a_title_behind_a_word_of_kinship_is_the_name_s(read: Read) -> None:
    page = read("Queen Maud waved. Her husband Prince Henry did not. Maud smiled at Henry.")
    assert "Prince" not in (member(page, "Prince Henry").role or "")
