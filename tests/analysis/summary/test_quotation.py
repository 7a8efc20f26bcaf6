"""How much of a sentence is quoted."""

from __future__ import annotations

import pytest

from newsreader.analysis.summary.quotation import (
    LONGEST,
    cut_quotations,
    quotations,
    quoted_shares,
    quoted_spans,
)


def quoted(text: str) -> list[str]:
    return [text[start:end] for start, end in quoted_spans(text, (0, len(text)))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"We won," said Ann Dahl. "At last."', ['"We won,"', '"At last."']),
        ("“We won,” said Ann Dahl.", ["“We won,”"]),
        ("'We won,' said Ann Dahl.", ["'We won,'"]),
        ("‘We won’t stop,’ said Ann Dahl.", ["‘We won’t stop,’"]),
        ("``We won,'' said Ann Dahl.", ["``We won,''"]),
        ("The sailors' wives weren't told.", []),
        ("A 6\" pipe burst at Dahl's farm.", []),
        ("It was the class of '98 that won.", []),
        ("No marks at all.", []),
    ],
)
def test_quotations_stand_between_marks_that_belong_together(text: str, found: list[str]) -> None:
    assert quoted(text) == found


def test_a_quotation_that_is_never_closed_goes_to_the_end_of_its_paragraph() -> None:
    assert quoted('He rose. "We go on') == ['"We go on']
    assert quoted('He rose. "We go on' + " and on" * LONGEST) == []


def test_a_mark_of_one_paragraph_does_not_close_another() -> None:
    text = '"One.\nTwo."'
    first = text.index("\n")
    assert quoted_spans(text, (0, first)) == [(0, first)]


def test_shares_are_of_each_sentence_for_itself() -> None:
    text = 'Ann won. "Yes! Oh yes!" she cried. "Yes."'
    sentences = [(0, 8), (9, 14), (15, 34), (35, 41)]
    shares = quoted_shares(quotations(text, [(0, len(text))]), sentences)
    assert shares[0] == 0
    assert shares[1] == shares[3] == 1
    assert 0.4 < shares[2] < 0.5


def test_no_quotation_marks_no_shares() -> None:
    assert quoted_shares([], [(0, 4), (5, 9)]) == [0, 0]
    assert quoted_shares([], []) == []


def test_sentences_with_one_mark_of_a_quotation() -> None:
    text = '"We met. We want change," Dahl said. She left. He called it "a shame." Dahl said "no." It rained.'
    cuts = [text.index(words) for words in ("We want", "She", "He", 'Dahl said "no', "It rained")]
    sentences = list(zip([0, *cuts], [*(cut - 1 for cut in cuts), len(text)], strict=True))
    assert cut_quotations(quotations(text, [(0, len(text))]), sentences) == [True, True] + [False] * 4
    assert cut_quotations([], sentences) == [False] * 6
