"""Captions that stand in running text, as if they were sentences of the story."""

from __future__ import annotations

import pytest
from tests.conftest import Read

from newsreader.analysis.page import Page
from newsreader.analysis.summary.captions import is_caption, is_past_story
from newsreader.analysis.summary.traits import is_finite, is_furniture, is_labelled, is_question

PAST = (
    "A fire destroyed the harbour market in Lenburg on Sunday. "
    "{} "
    "Firefighters fought the flames for six hours. "
    "The mayor promised help to the traders. "
    "Nobody was hurt. "
    "The cause was not known. "
)


def caption(page: Page, place: int = 1) -> bool:
    return is_caption(page.sentences[place], place)


@pytest.mark.parametrize(
    "sentence",
    [
        "Trader Maria Olsen looks at what is left of her stall.",
        "Mayor Tom Reyes speaks to reporters near the quay.",
    ],
)
def test_the_present_tense_behind_the_first_sentence_shows_a_photograph(read: Read, sentence: str) -> None:
    page = read(PAST.format(sentence))
    assert is_past_story(page.sentences, [0.0] * len(page.sentences))
    assert caption(page)


@pytest.mark.parametrize(
    "sentence",
    [
        "Trader Maria Olsen lost her stall in the fire.",
        "Trader Maria Olsen believes the wiring was faulty.",
        "The city owns the market.",
        "Mayor Tom Reyes will speak on Monday.",
    ],
)
def test_the_past_a_lasting_state_and_the_future_show_none(read: Read, sentence: str) -> None:
    assert not caption(read(PAST.format(sentence)))


def test_what_somebody_does_further_down_is_a_photograph(read: Read) -> None:
    late = "Nobody was hurt. Traders wept. {} " + PAST.format("The fire was out at noon.")
    assert caption(read(late.format("Maria Olsen walks to her stall.")), 2)
    assert not caption(read(late.format("The Red Cross hands out blankets.")), 2)
    assert not caption(read(late.format("Maria Olsen runs a fish stall.")), 2)


def test_the_first_sentence_and_the_later_story_hold_no_captions(read: Read) -> None:
    page = read("Maria Olsen looks at her stall. " * 12)
    assert not caption(page, 0)
    assert not caption(page, 10)


def test_a_story_in_the_present_tense_is_no_past_story(read: Read) -> None:
    page = read("The team plays at home. The coach wants a win. The fans sing. It rained on Friday.")
    assert not is_past_story(page.sentences, [0.0] * 4)


def test_quotations_do_not_tell_the_tense_of_the_story(read: Read) -> None:
    page = read("It is late. It is cold. It is dark. The guard locked the gate.")
    assert not is_past_story(page.sentences, [0.0] * 4)
    assert is_past_story(page.sentences, [1.0, 1.0, 1.0, 0.0])


@pytest.mark.parametrize(
    ("text", "labelled"),
    [
        ("Empty stalls: The market on Monday morning.", True),
        ("Survivor: Maria Olsen, 52, returned to her stall.", True),
        ("How time flies: Maria Olsen opened her stall in 1981.", True),
        ("The mayor said: The market will open again.", False),
        ("Most of the traders agreed: The market must open again.", False),
        ('The film "Holm: A Life" opens in May and runs until June.', False),
        ("Three districts were hit: Holm, Lenburg and the port.", False),
        ("Two things went wrong: nobody watched the stove, and nobody called.", False),
        ("The market opens at 10:30 on weekdays.", False),
    ],
)
def test_a_label_is_a_few_words_without_a_verb_before_a_colon(read: Read, text: str, labelled: bool) -> None:
    assert is_labelled(read(text).sentences[0]) is labelled


@pytest.mark.parametrize(
    ("text", "furniture"),
    [
        ("Maria Olsen (pictured) has sold fish here for 30 years.", True),
        ("Read more about the fire here.", True),
        ("Hear how the fire began ».", True),
        ("Ann Dahl contributed to this report.", True),
        ("Maria Olsen (left) and her son (r) sold fish here.", True),
        ("Copyright © 2024 Holm News.", True),
        ("The report blamed the wiring.", False),
        ("Sen. Ada Holm (R-Texas) will retire in May.", False),
        ("Robber Ada Holm, left, was jailed for nine years.", True),
        ("Mayor Reyes and Ann O'Dea-Orr, second right, opened the bridge.", True),
        ("Orr, centre, scored twice for Varde.", True),
        ("Holm, left, right and centre agreed on the law.", False),
        ("Ada Holm, left by her husband, moved to Varde.", False),
        ("At the bank, left, then right at the church.", False),
        ("The Right, left without a leader, lost in Holm.", False),
        ("Gov. Ada Holm (R) and Rep. Jan Dahl (L) signed the bill.", False),
        ("The jury found that the song infringed copyright.", False),
        ("Olsen said she would sign the lease.", False),
    ],
)
def test_furniture_is_told_by_its_formulas(text: str, furniture: bool) -> None:
    assert is_furniture(text) is furniture


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Will the market open again?", True),
        ("One thing remains open: will the market open again?", True),
        ("Who set the fire, and why?", True),
        ("On Monday the mayor asked the traders a simple question: will you stay?", False),
        ("The market will open again.", False),
    ],
)
def test_a_sentence_that_tells_who_asked_is_no_question(read: Read, text: str, asks: bool) -> None:
    assert is_question(read(text).sentences[0]) is asks


@pytest.mark.parametrize(
    ("text", "finite"),
    [("The strike involved 100 drivers.", True), ("The market on Monday morning.", False)],
)
def test_a_sentence_without_a_finite_verb_is_a_fragment(read: Read, text: str, finite: bool) -> None:
    assert any(map(is_finite, read(text).sentences[0])) is finite
