"""The pieces of what a figure is said of: each word once."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from newsreader.analysis.model import Analysis


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("One Ministry of Transport sign fell.", "Ministry of Transport sign"),
        ("One Society for Commerce leaflet was printed in red.", "Society for Commerce leaflet"),
        (
            "The share of the party's voters fell to 12 per cent of voters.",
            "share of the party's voters, voters",
        ),
    ],
)
def test_no_piece_lies_within_another(analyze: Callable[..., Analysis], text: str, concept: str) -> None:
    (figure,) = analyze(text).figures
    assert figure.concept == concept
    assert figure.concept_span
    assert all(one[1] <= other[0] for one, other in pairwise(figure.concept_span))
