from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from newsreader.analysis.model import Analysis


@pytest.mark.parametrize("text", ["It cost one$\n½ of it.", "one$\n½", "They paid 5 $ 6 for it."])
def test_no_figure_begins_inside_another(text: str, analyze: Callable[..., Analysis]) -> None:
    figures = analyze(text).figures
    assert figures
    assert all(first.span[1] <= second.span[0] for first, second in pairwise(figures))
