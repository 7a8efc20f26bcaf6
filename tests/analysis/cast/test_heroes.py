"""Whom a description that says something new does not mean."""

from __future__ import annotations

import pytest
from tests.conftest import Read

from newsreader.analysis.cast import find_cast
from newsreader.analysis.entities import find_entities


@pytest.mark.parametrize(
    ("text", "words", "meant"),
    [
        ("Tom Reed lost. Tom Reed applauded as the 33-year-old left the pitch.", "the 33-year-old", None),
        ("Tom Reed fell. Tom Reed paid tribute to the singer.", "the singer", None),
        ("Tom Reed fell. A bus hit the singer.", "the singer", None),
        ('Tom Reed fell. "The singer has a hard life," it was said.', "The singer", None),
        ("Tom Reed fell. Tom Reed was led from the singer's house.", "the singer", None),
        ("Tom Reed fell. The singer who led the band wept.", "The singer", None),
        ("Tom Reed fell ill on Friday. An editor at The Singer left the stage.", "The Singer", None),
        ("Tom Reed fell ill on Friday. The singer left the stage.", "The singer", "Tom Reed"),
        ("Tom Reed fell ill on Friday. The singer was hit by a car.", "The singer", "Tom Reed"),
        ("Tom Reed fell ill on Friday. The 33-year-old left the stage.", "The 33-year-old", "Tom Reed"),
        ("Tom Reed fell ill on Friday. The 33-year-old said he wept.", "The 33-year-old", "Tom Reed"),
    ],
)
def test_a_subject_is_not_described_in_its_own_clause(
    read: Read, text: str, words: str, meant: str | None
) -> None:
    page = read(text)
    cast = find_cast(page, find_entities(page))
    whose = [m.name for m in cast for at in m.mentions if text[slice(*at.span)] == words]
    assert whose == ([meant] if meant else [])


@pytest.mark.parametrize(
    ("text", "words", "meant"),
    [
        ("Tom Reed fell ill. A lawyer for the band wept. The lawyer said it was hard.", "The lawyer", None),
        ("Tom Reed was cleared. His lawyer wept. The lawyer said so.", "The lawyer", None),
        ("Tom Reed sang. A singer from Asti was hurt. The singer said it was late.", "The singer", None),
        ("It was hard for Tom Reed, the lawyer said.", "the lawyer", None),
        ("He spoke for Tom Reed, the lawyer.", "the lawyer", "Tom Reed"),
        ("Tom Reed fell ill. A doctor was called. The singer said it was late.", "The singer", "Tom Reed"),
        ("Tom Reed, a singer, fell ill. The singer said it was late.", "The singer", "Tom Reed"),
        ("Tom Reed is a singer from Asti. The singer said it was late.", "The singer", "Tom Reed"),
    ],
)
def test_who_is_brought_in_unnamed_is_nobody_named(
    read: Read, text: str, words: str, meant: str | None
) -> None:
    page = read(text)
    start = text.rindex(words)
    cast = find_cast(page, find_entities(page))
    whose = [m.name for m in cast for at in m.mentions if at.span == (start, start + len(words))]
    assert whose == ([meant] if meant else [])


def test_a_description_of_one_long_out_of_sight_is_not_given_to_the_next(read: Read) -> None:
    page = read(
        "Tom Reed fell ill. The singer left. Ada Holt wept for days. Holt was at home. Holt was cold. "
        "The singer then came home."
    )
    cast = find_cast(page, find_entities(page))
    assert [m.name for m in cast for at in m.mentions if at.kind == "nominal"] == ["Tom Reed"]


def test_a_description_goes_on_meaning_the_same(read: Read) -> None:
    page = read("Tom Reed fell ill. The singer left. Ada Holt wept for days. The singer came home.")
    cast = find_cast(page, find_entities(page))
    assert [m.name for m in cast for at in m.mentions if at.kind == "nominal"] == ["Tom Reed", "Tom Reed"]
