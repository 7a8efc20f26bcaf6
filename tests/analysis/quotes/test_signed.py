"""Sentences set apart, with the name of who said them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[[str], list[tuple[str, str | None, str | None]]]

SCENE = "The school won the prize on Friday after a long contest between twelve schools of the county.\n\n"
END = "\n\nThe county will give another prize next year."


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("― Jane Roe, head teacher", "Jane Roe"),
        ("– Peter Marsh", "Peter Marsh"),
    ],
)
def test_a_line_below_signs_a_quotation(told: Told, line: str, name: str) -> None:
    found = told(f"{SCENE}“We never thought that we would win against such schools.”\n\n{line}{END}")
    assert [(words, who) for words, _, who in found] == [
        ("We never thought that we would win against such schools", name)
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Mill Lane",
        "Getty Images",
        "Anna Bell, political correspondent",
        "Read more about schools",
        "Jane Roe left the hall early.",
        "The Harbour Street Journal",
    ],
)
def test_other_lines_below_sign_nothing(told: Told, line: str) -> None:
    found = told(f"{SCENE}“We never thought that we would win against such schools.”\n\n{line}{END}")
    assert [who for _, _, who in found] == [None]


def test_a_sentence_set_apart_is_listed_once(told: Told) -> None:
    found = told(
        f"{SCENE}“We never slept in the week before the final,” said Jane Roe, the head teacher. “We were "
        "all far too nervous for it.”\n\n“We never slept in the week before the final.”\n\nJane Roe, head "
        "teacher" + END
    )
    assert [(words, name) for words, _, name in found] == [
        ("We never slept in the week before the final … We were all far too nervous for it", "Jane Roe")
    ]


def test_a_sentence_set_apart_is_not_the_next_speakers(told: Told) -> None:
    found = told(
        f"{SCENE}“We never slept in the week before the final,” said Jane Roe.\n\n“The county will mend the "
        "roof in the summer,” said Tom Okafor.\n\n“We never slept in the week before the final”" + END
    )
    assert [name for _, _, name in found] == ["Jane Roe", "Tom Okafor"]
