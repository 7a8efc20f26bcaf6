"""Quotation marks of every make, and what an odd one may cost."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.analysis.marks import find_all_segments, find_segments


def inner(text: str) -> list[str]:
    return [text[slice(*segment.inner)].strip() for segment in find_segments(text, (0, len(text)))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"The dam holds," she said. "Go home."', ["The dam holds,", "Go home."]),
        ("“The dam holds,” she said. “Go home.”", ["The dam holds,", "Go home."]),
        ("''The dam holds,'' she said.", ["The dam holds,"]),
        ("``The dam holds,'' she said.", ["The dam holds,"]),
        ("„Der Damm hält“, he said.", ["Der Damm hält"]),
        ("«The dam holds», he said.", ["The dam holds"]),
        ("Watch the dam ». It holds. See the map ».", []),
        ("He spoke of ” clearing swamps” again.", ["clearing swamps"]),
        ("”The dam holds,“ she said.", ["The dam holds,"]),
        ("‘We won’t sell the workers’ homes,’ the mayor said. ‘Never.’",
         ["We won’t sell the workers’ homes,", "Never."]),
        ("'It isn't over,' she said.", ["It isn't over,"]),
        ("“She told me ‘leave’ and I left,” he said.", ["She told me ‘leave’ and I left,"]),
        ('He is 6\'4" and calls it "home" still.', ["home"]),
        ("The '80s were rock 'n' roll; the dogs' bowls and the cats' beds stayed.", []),
        ("(“Not now,” he said.)", ["Not now,"]),
        ("the plan—“a fraud,” he said—failed", ["a fraud,"]),
        ('He called it a "so-called "rescue" plan" and left.', ['so-called "rescue" plan']),
    ],
)  # fmt: skip
def test_marks_are_paired_by_where_they_stand(text: str, found: list[str]) -> None:
    assert inner(text) == found


def test_an_unclosed_quotation_runs_to_the_end_of_its_paragraph() -> None:
    (segment,) = find_segments("“The dam holds. The dam will hold.", (0, 34))
    assert segment.inner == (1, 34)
    assert not segment.closed


def test_a_second_opening_mark_drops_the_first() -> None:
    assert inner("“The dam, he said. “The dam holds,” she said.") == ["The dam holds,"]


def test_an_odd_mark_costs_nothing_in_the_next_paragraph() -> None:
    text = '"The dam, he said.\n"Go home," she said.'
    second = find_segments(text, (text.index("\n") + 1, len(text)))
    assert [text[slice(*segment.inner)] for segment in second] == ["Go home,"]


def test_a_closing_mark_without_an_opening_one_reaches_back_to_the_start() -> None:
    text = 'Go home now," she said. "It is late."'
    first, second = find_segments(text, (0, len(text)))
    assert (text[slice(*first.inner)], first.opened) == ("Go home now,", False)
    assert (text[slice(*second.inner)], second.opened) == ("It is late.", True)


def test_single_marks_are_known_as_such() -> None:
    (segment,) = find_segments("‘Go home,’ she said.", (0, 20))
    assert segment.single


@given(st.text(alphabet="\"“”„«»‘’'`´ abs.,!?()—6\n"))
def test_any_marks_give_ordered_pieces_inside_the_text(text: str) -> None:
    reached = 0
    for segment in find_segments(text, (0, len(text))):
        assert reached <= segment.outer[0] <= segment.inner[0] < segment.inner[1] <= segment.outer[1]
        assert segment.outer[1] <= len(text)
        reached = segment.outer[1]


@pytest.mark.parametrize("piece", ["“", "'", " ‘a", "s' ", "6'4\" "])
def test_many_marks_take_linear_time(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    start = time.process_time()
    find_segments(text, (0, len(text)))
    assert time.process_time() - start < 5


def all_inner(*paragraphs: str) -> list[str]:
    text, spans = "", []
    for paragraph in paragraphs:
        spans.append((len(text), len(text) + len(paragraph)))
        text += paragraph + "\n\n"
    return [text[slice(*segment.inner)].strip() for segment in find_all_segments(text, spans)]


def test_where_single_marks_quote_double_ones_are_inside() -> None:
    found = find_all_segments(
        text := "‘She shouted “stop the ferry now” and we did,’ he said.", [(0, len(text))]
    )
    assert [(text[slice(*s.inner)], s.single) for s in found] == [
        ("She shouted “stop the ferry now” and we did,", False)
    ]


def test_a_british_quotation_goes_on_in_the_next_paragraph() -> None:
    first = "He said: 'The dam will hold for another ten years."
    assert all_inner(first, "'And the road will be open in May.'") == [
        "The dam will hold for another ten years.",
        "And the road will be open in May.",
    ]
    assert all_inner(
        first, "The road will be open in May.", "'It will hold, and that is that,' she said."
    ) == ["It will hold, and that is that,"]


def test_british_paragraphs_that_run_together_are_taken_apart() -> None:
    assert all_inner("He said: 'The dam will hold for years. 'And the road will be open in May.'") == [
        "The dam will hold for years.",
        "And the road will be open in May.",
    ]


def test_single_marks_in_an_article_that_quotes_with_double_ones_stay_small() -> None:
    text = '"The dam will hold for years," she said of the \'leaking old thing up there\'. "It will."'
    assert [segment.single for segment in find_all_segments(text, [(0, len(text))])] == [False, True, False]


@given(st.lists(st.text(alphabet="\"'‘’ ab.,s", max_size=60), max_size=4))
def test_any_marks_in_any_paragraphs_give_ordered_pieces(paragraphs: list[str]) -> None:
    text = "\n".join(paragraphs)
    starts = [sum(len(p) + 1 for p in paragraphs[:i]) for i in range(len(paragraphs))]
    spans = [(start, start + len(p)) for start, p in zip(starts, paragraphs, strict=True)]
    reached = 0
    for segment in find_all_segments(text, spans):
        assert (
            reached
            <= segment.outer[0]
            <= segment.inner[0]
            < segment.inner[1]
            <= segment.outer[1]
            <= len(text)
        )
        reached = segment.outer[1]


def all_outer(text: str) -> list[str]:
    return [text[slice(*segment.outer)] for segment in find_all_segments(text, [(0, len(text))])]


def test_a_double_mark_closes_what_a_single_one_opened() -> None:
    text = (
        "Ada Holt was held in May. 'It seems unfair to all of us,' she said. 'We hope that it ends. That's "
        "all.\" The ministry said: 'We have told them so more than once.'"
    )
    assert all_outer(text) == [
        "'It seems unfair to all of us,'",
        "'We hope that it ends. That's all.\"",
        "'We have told them so more than once.'",
    ]


def test_a_mark_without_its_pair_does_not_quote_a_whole_text_without_paragraphs() -> None:
    story = "The ferry to Holm was late again and nobody knew why. " * 60
    assert all_outer(f'{story}Nobody cared." The end.') == []
    assert all_outer(f'He said: "The ferry. {story}') == []
    assert all_outer(f'{story}She said: "The ferry is gone for good.') == ['"The ferry is gone for good.']


def test_the_apostrophe_of_a_plural_closes_no_quotation_of_several_sentences() -> None:
    text = (
        "He said: 'The jars sell well in Holm. We are proud.' They were shown on Bakers' Den last night. "
        "She said: 'We have seen them there. They were good, and the judges' cat liked them.'"
    )
    assert all_outer(text) == [
        "'The jars sell well in Holm. We are proud.'",
        "'We have seen them there. They were good, and the judges' cat liked them.'",
    ]


def test_the_apostrophe_of_a_plural_closes_nothing_where_nothing_is_open() -> None:
    text = (
        "'I won't think of that until the summer, but I'm sure of my seat. 'I started well, and we've had "
        "good results.' Those points mean they lie ninth in the builders' title race ahead of both rivals."
    )
    assert inner(text)[-1] == "I started well, and we've had good results."
