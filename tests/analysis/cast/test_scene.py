"""What stands between quotation marks, where one of them is missing too."""

from __future__ import annotations

import pytest

from newsreader.analysis.cast.scene import quotations


def quoted(text: str) -> list[str]:
    return [text[start:end] for start, end in quotations(text, (0, len(text)))]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ('"Go," he said. "Now."', ['"Go,"', '"Now."']),
        ('They fled," he said. "I ran," he added.', ['"I ran,"']),
        ('It was "bad, he said. He left. "I ran," he added.', ['"bad, he said. He left. "I ran,"']),
        ('He said," Go". She left "at once".', ['," Go"'[1:], '"at once"']),
        ('"Stay here.', ['"Stay here.']),
        ("He said: 'I ran.' Tom's dogs' keeper wept.", ["'I ran.'"]),
        ("'I ran,' he said. 'Fast.'", ["'I ran,'", "'Fast.'"]),
        ("In the '90s the players' mood was poor.", []),
        ("It was “bad” and 'good.'", ["“bad”"]),
        ("Nobody spoke.", []),
        ("", []),
    ],
)
def test_a_missing_mark_turns_no_others_round(text: str, pieces: list[str]) -> None:
    assert quoted(text) == pieces
