"""How much of a sentence is quoted."""

from __future__ import annotations

from newsreader.analysis.marks import find_segments
from newsreader.analysis.summary.quotation import cut_quotations, quoted_shares
from newsreader.article.model import Span


def quotations(text: str) -> list[Span]:
    return [segment.outer for segment in find_segments(text, (0, len(text)))]


def test_shares_are_of_each_sentence_for_itself() -> None:
    text = 'Ann won. "Yes! Oh yes!" she cried. "Yes."'
    sentences = [(0, 8), (9, 14), (15, 34), (35, 41)]
    shares = quoted_shares(quotations(text), sentences)
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
    assert cut_quotations(quotations(text), sentences) == [True, True] + [False] * 4
    assert cut_quotations([], sentences) == [False] * 6
