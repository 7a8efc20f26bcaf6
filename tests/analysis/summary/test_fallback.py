"""Texts that are no story: their opening is their summary."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from tests.conftest import Read

from newsreader.analysis.summary import fallback_reason, is_numbered

BOATS = ("Heron", "Kestrel", "Osprey", "Plover")
REGATTA = [f"The {boat} crew row past the first buoy of the lake." for boat in BOATS]
REGATTA += [f"Warning for {boat}. The umpire raises the white flag." for boat in BOATS]
REGATTA += [f"Warning for {boat}. The umpire raises the red flag." for boat in BOATS]
REGATTA += [f"Change of lead, {boat} are ahead by a length." for boat in BOATS]

HOURS = """\
{} The council meets in the old town hall to vote on the ferry.
{} The mayor opens the debate and asks for calm.
{} Residents in the gallery hold up their signs.
{} The vote is postponed until the lawyers have read the contract.
{} Members return to their seats and the doors are closed.
{} The motion is carried by eleven votes to four.
"""

TRIAL = "\n".join(
    f"Mr Okafor {what}."
    for what in (
        "told the court that he sold the boat in May",
        "said the engine was new",
        "denied that he knew of the leak",
        "did not see the report until June",
        "called the inspector on the same evening",
        "paid for the repairs himself",
        "kept the receipts in a drawer",
        "found the second leak a week later",
        "wrote to the owner in July",
        "waited for an answer",
        "met the owner at the pier",
        "offered to take the boat back",
        "left the town in August",
    )
)


def test_entries_of_one_form_in_the_present_are_a_ticker(read: Read) -> None:
    reason = fallback_reason(read("\n".join(REGATTA)))
    assert reason is not None
    assert "live ticker" in reason


@pytest.mark.parametrize("form", ["{}:32", "{}.32am", "{}' -", "[{}:05 GMT]", "45+{}’"])
def test_entries_with_a_time_are_a_ticker(read: Read, form: str) -> None:
    times = [form.format(number) for number in range(1, 7)]
    reason = fallback_reason(read(HOURS.format(*times)))
    assert reason is not None
    assert "live ticker" in reason


def test_a_story_of_one_line_paragraphs_about_one_person_is_no_ticker(read: Read) -> None:
    assert fallback_reason(read(TRIAL)) is None


def test_numbers_that_open_lines_are_no_times(read: Read) -> None:
    lines = ("12 boats", "3.50 crowns", "1990’s boats", "7 pupils", "2:1 odds", "5 members")
    assert fallback_reason(read(HOURS.format(*lines))) is None


def test_items_that_are_signed_are_several_stories(read: Read) -> None:
    items = [f"The {boat} sank on Monday. Nobody in Holm was hurt. The police know why." for boat in BOATS]
    reason = fallback_reason(read("\n\n".join(f"{item}--Ann Orr" for item in items)))
    assert reason is not None
    assert "several stories" in reason
    assert fallback_reason(read("By Ann Orr\n\nBy Jan Dahl\n\nReuters\n\n" + "\n\n".join(items))) is None


@pytest.mark.parametrize(
    ("numbers", "rest", "numbered"),
    [
        (range(1, 6), "", True),
        (range(9, 4, -1), "", True),
        (range(1, 5), "", False),
        ((2, 5, 9, 4, 7, 1), "", False),
        (range(1, 6), "Reyes sold a barge. " * 20, False),
    ],
)
def test_parts_that_are_numbered_are_a_list(
    read: Read, numbers: Sequence[int], rest: str, numbered: bool
) -> None:
    parts = [f"{n}. A barge sank off Holm. Nobody saw the barge go down." for n in numbers]
    page = read("\n\n".join(["Reyes looks back at a bad year.", *parts, rest]))
    assert is_numbered(page) is numbered
    assert fallback_reason(page) is None
