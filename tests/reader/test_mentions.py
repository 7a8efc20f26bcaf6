"""Stepping through the names, and what is known about one."""

from __future__ import annotations

import re

import msgspec
import pytest

from newsreader.analysis.model import Analysis, CastMember, Entity, Mention
from newsreader.reader.mentions import Mentions, Spot
from newsreader.reader.painting import marks
from newsreader.reader.places import Place
from newsreader.reader.screens.card import CardScreen
from newsreader.reader.widgets.moving import MovingList
from tests.reader import story
from tests.reader.conftest import FakeAnalyst, OpenReader


async def test_brackets_step_through_mentions(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        seen = []
        for _ in range(4):
            await reader.press("]")
            seen.append(reader.styled("mention"))
        assert seen == [["Ostvik"], ["Grey Sound"], ["Ingrid Dahl"], ["Skarholm"]]
        await reader.press("[")
        assert reader.styled("mention") == ["Ingrid Dahl"]


async def test_stepping_begins_at_what_is_on_the_screen(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 14)) as reader:
        await reader.press("]", "G", "]")
        spot = reader.screen._navigator.spot
        assert spot is not None
        assert reader.view.is_visible(spot.span[0])
        assert spot.span[0] > story.at("The bridge across")[0]


async def test_enter_on_a_mention_opens_its_card(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("]", "]", "]", "enter")
        assert isinstance(reader.over, CardScreen)
        text = reader.text()
        assert re.search(r"Ingrid Dahl\s+person", text)
        assert "Mayor" in text
        assert "also “Dahl”" in text
        assert "What they said (2)" in text
        assert "3 mentions" in text


async def test_the_card_leads_to_every_mention(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("]", "]", "]", "enter", "G", "enter")
        assert reader.over is None
        assert reader.view.has_focus
        assert reader.view.is_visible(story.at("Dahl", 1)[0])
        assert reader.styled("mention") == ["Dahl"]


async def test_the_card_shows_a_long_quotation_whole(open_reader: OpenReader) -> None:
    long = msgspec.structs.replace(story.QUOTES[0], content=((0, 900),))
    known = msgspec.structs.replace(story.analysis(), quotes=(long,))
    async with open_reader(size=(120, 60), analyst=FakeAnalyst(prepared=lambda article: known)) as reader:
        await reader.press("2", "enter", "enter")
        assert isinstance(reader.over, CardScreen)
        said = str(reader.over.query_one(MovingList).options[1].prompt)
        assert " ".join(story.TEXT[:900].split()) in " ".join(said.split())


async def test_the_card_leads_to_what_was_said(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("]", "]", "]", "enter", "g", "enter")
        assert "the line would be paid for until" in " ".join(reader.styled("quote-content"))


@pytest.mark.parametrize("name", ["Ingrid Dahl", "Per Lund", "Anna Berg"])
async def test_a_click_on_a_name_opens_its_card(open_reader: OpenReader, name: str) -> None:
    async with open_reader() as reader:
        rows = [row[:66] for row in reader.text().split("\n")]
        y = next(i for i, row in enumerate(rows) if name in row)
        await reader.pilot.click(offset=(rows[y].index(name) + 2, y))
        await reader.pilot.pause()
        assert isinstance(reader.over, CardScreen)
        assert f"{name}  person" in reader.text()
        await reader.press("escape")
        assert reader.over is None


async def test_stepping_passes_over_kinds_that_are_off(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("l", "right", "right", "space", "escape", "]")
        assert reader.styled("mention") == ["Ingrid Dahl"]


async def test_enter_twice_on_a_person_opens_the_card(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("4", "j", "enter")
        assert reader.view.has_focus
        await reader.press("enter")
        assert isinstance(reader.over, CardScreen)
        assert "chairman of the Harbour Board" in reader.text()


async def test_enter_twice_on_a_quotation_opens_the_card_of_its_speaker(open_reader: OpenReader) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press("2", *"jjjj", "enter", "enter")
        assert isinstance(reader.over, CardScreen)
        assert "Anna Berg  person" in reader.text()


def test_an_entry_means_its_person_and_not_the_place_in_the_role() -> None:
    text = "Norland's envoy Pia Holm spoke."
    envoy, name = (0, 24), (16, 24)
    analysis = Analysis(
        text=text,
        sha256="",
        entities=(Entity((0, 7), "GPE"), Entity(name, "PERSON", cast="c1")),
        cast=(CastMember("c1", "Pia Holm", "PERSON", None, None, (Mention(envoy, "name"),)),),
    )
    mentions = Mentions(analysis)
    pia = Spot(envoy, "PERSON", "c1")
    entry = Place(marks((envoy,), "marked"), envoy, "c1")
    assert entry
    assert mentions.meant(entry) == pia
    assert mentions.meant(Place(marks(((0, 30),), "quote-content"), (0, 30), "c1")) == pia
    assert mentions.meant(Place((), (0, 30))) == Spot((0, 7), "GPE", None)
    assert mentions.meant(Place((), (25, 30))) is None


async def test_enter_on_no_mention_does_nothing(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("enter")
        assert reader.over is None
