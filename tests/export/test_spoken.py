"""The marks around what was said."""

from __future__ import annotations

import pytest

from newsreader.export.spoken import with_marks


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("He saw “public anger” in Ostvik.", "public anger” in Ostvik", "“public anger” in Ostvik"),
        ("It was “clear and ignored”, he said.", "It was “clear and ignored", "It was “clear and ignored”"),
        ('It was "clear and ignored", he said.', 'It was "clear and ignored', 'It was "clear and ignored"'),
        ('He saw "public anger" here.', 'public anger" here', '"public anger" here'),
        ("“We stay,” she said.", "We stay,", "We stay,"),
        ("“We stay,” she said.", "“We stay,”", "“We stay,”"),
        ("She said that they stay.", "they stay", "they stay"),
        ("He spoke of anger” here.", "anger” here", "anger” here"),
    ],
)
def test_a_mark_that_stands_beside_the_words_completes_the_pair(text: str, words: str, shown: str) -> None:
    start = text.index(words)
    ((left, right),) = with_marks(text, ((start, start + len(words)),))
    assert text[left:right] == shown


def test_the_ends_of_the_text_are_no_marks() -> None:
    assert with_marks("a” b", ((0, 4),)) == ((0, 4),)
    assert with_marks("b “a", ((0, 4),)) == ((0, 4),)
