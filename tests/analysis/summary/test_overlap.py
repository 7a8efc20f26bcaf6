"""The value of sets of sentences, on numbers made up for it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np

from newsreader.analysis.summary.importance import Importance
from newsreader.analysis.summary.overlap import Overlap, read_overlap
from newsreader.analysis.summary.reference import Need

LIKELY, UNLIKELY = 0.9, 0.01


def overlap(lines: list[list[str]], likely: str = "", judgement: list[float] | None = None) -> Overlap:
    """Sentences made of words; those of `likely` are probable in a summary, pairs are not."""
    words = {word: LIKELY if word in likely.split() else UNLIKELY for line in lines for word in line}
    pairs = {pair: 0.0 for line in lines for pair in pairwise(line)}
    importance = Importance(lines, words, pairs, frozenset())
    alike = np.array([[len({*a} & {*b}) / max(len({*a} | {*b}), 1) for b in lines] for a in lines])
    return read_overlap(importance, np.array(judgement or [0.0] * len(lines)), alike, ())


def best(given: Overlap, sets: list[tuple[int, ...]]) -> tuple[int, ...]:
    return sets[int(given.values(sets).argmax())]


def test_probable_words_are_worth_more() -> None:
    given = overlap([["storm", "hits"], ["tea", "cools"]], likely="storm hits")
    assert best(given, [(0,), (1,)]) == (0,)


def test_a_word_counts_once_in_a_set() -> None:
    given = overlap(
        [["storm", "hits"], ["hits", "storm"], ["town", "flooded"]], likely="storm hits town flooded"
    )
    assert best(given, [(0, 1), (0, 2)]) == (0, 2)


def test_of_two_sentences_that_say_the_same_the_shorter_is_better() -> None:
    given = overlap([["storm"], ["storm", *"abcdefgh"]], likely="storm")
    assert best(given, [(0,), (1,)]) == (0,)


def test_sentences_that_follow_each_other_are_preferred() -> None:
    given = overlap([["a", "b"], ["c", "d"], ["e", "f"]])
    assert best(given, [(0, 2), (0, 1)]) == (0, 1)
    assert given.values([(0, 1)]) == given.values([(1, 0)])


def test_judgement_decides_between_equals() -> None:
    given = overlap([["a", "b"], ["c", "d"]], judgement=[-2.0, 2.0])
    assert best(given, [(0,), (1,)]) == (1,)


def test_judgement_weighs_the_same_in_sets_of_any_size() -> None:
    plain, judged = overlap([["a"], ["b"], ["c"]]), overlap([["a"], ["b"], ["c"]], judgement=[1.0] * 3)
    gains = [judged.values([tuple(range(n))]) - plain.values([tuple(range(n))]) for n in (1, 2, 3)]
    assert np.allclose(gains, gains[0])


def test_a_sentence_without_words_has_a_value() -> None:
    given = overlap([[], ["a"]])
    assert np.isfinite(given.values([(0,), (1,)])).all()


def test_a_question_left_open_costs_and_an_answer_does_not() -> None:
    plain = overlap([["a"], ["b"], ["c"]])
    asking = replace(plain, needs=[Need(2, (0, 1))])
    sets = [(0, 1), (1, 2), (0, 2)]
    assert np.allclose(asking.values(sets), plain.values(sets))
    assert asking.values([(2,)])[0] < plain.values([(2,)])[0]
