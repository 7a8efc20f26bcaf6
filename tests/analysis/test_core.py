"""What may be asked of `analyze`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsreader.analysis.model import Analysis


@pytest.mark.usefixtures("lenient")
@pytest.mark.parametrize(
    "asked",
    [
        {"sentences": 0},
        {"sentences": -2},
        {"words": 0},
        {"summarizer": "nonsense"},
        {"published": "yesterday"},
    ],
)
def test_what_cannot_be_done_is_an_error(analyze: Callable[..., Analysis], asked: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=str(next(iter(asked.values())))):
        analyze("The ferry stays. The board met on Friday.", **asked)
