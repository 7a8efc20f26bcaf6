"""Quotations that go on over several paragraphs."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.conftest import Read

from newsreader.analysis.model import CastMember, Mention
from newsreader.analysis.quotes.build import build_quotes
from newsreader.analysis.quotes.report import Report

Told = Callable[[str], list[tuple[str, str | None, str | None]]]

SCENE = "Rosa Delgado is the mayor. Her deputy is Tom Okafor. Anna Bell lives next to the mill.\n\n"


def names(found: list[tuple[str, str | None, str | None]]) -> list[tuple[str, str | None]]:
    return [(words.split()[0], name) for words, _, name in found]


def test_what_nothing_closes_goes_on_however_short(told: Told) -> None:
    found = told(
        SCENE
        + "“We have lost the bridge and two mills,” said Delgado. “Nobody can say when the road will open "
        "again.\n\n“We will stay.\n\n“Not leave.”\n\nOkafor went home."
    )
    assert names(found) == [("We", "Rosa Delgado"), ("We", "Rosa Delgado"), ("Not", "Rosa Delgado")]


@pytest.mark.parametrize(
    "paragraphs",
    [
        "“My cellar is full of mud.”\n\n“Nobody has come to see us,” Bell said.",
        "“My cellar is full of mud.\n\nThe mill stands still.\n\n“Nobody has come to see us,” Bell said.",
        "The shop’s “no bread today\n\n“Nobody has come to see us,” Bell said.",
        '"My cellar is full of mud.\n\n“Nobody has come to see us,” Bell said.',
    ],
)
def test_what_is_closed_or_stands_apart_is_nobodys(told: Told, paragraphs: str) -> None:
    found = told(SCENE + paragraphs)
    assert [name for words, _, name in found if not words.startswith("Nobody")] in ([], [None])
    assert ("Nobody", "Anna Bell") in names(found)


def test_two_paragraphs_behind_a_colon_are_one_speakers(told: Told) -> None:
    found = told(
        SCENE + "Delgado said:\n\n“The money for the bridge is there.”\n\n"
        "“The will is there as well, and the men to build it.”\n\n"
        "“I have seen three mayors promise us that bridge,” said Okafor."
    )
    assert [name for _, _, name in found] == ["Rosa Delgado", "Rosa Delgado", "Tom Okafor"]


def test_a_saying_told_inside_is_not_what_goes_on(read: Read) -> None:
    text = "Bell said he says it rains. It pours."
    page = read(text)

    def member(name: str, span: tuple[int, int]) -> CastMember:
        return CastMember(name, name, "PERSON", None, None, (Mention(span, "name"),))

    at = {token.text: token.i for token in reversed(page.doc)}
    reports = [
        Report(tuple(range(at["he"], at["rains"] + 1)), (at["said"],), at["said"], (at["Bell"],)),
        Report((at["it"], at["rains"]), (at["says"],), at["says"], (at["he"],)),
        Report((at["It"], at["pours"]), goes_with=at["rains"]),
    ]
    cast = [member("Bell", (0, 4)), member("Hess", (10, 12))]
    assert [q.speaker_name for q in build_quotes(page, reports, cast)] == ["Bell", "Hess", "Bell"]


def test_the_furniture_behind_a_turn_left_open_is_nobodys(told: Told) -> None:
    found = told(
        SCENE + '"DELGADO: We have a bridge to build.\n\n"OKAFOR: And no money for it.\n\n'
        '"DELGADO: We have some.\n\n"Follow our paper."'
    )
    assert not [words for words, _, _ in found if words.startswith("Follow")]
