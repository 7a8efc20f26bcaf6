"""The records of an analysis and their JSON."""

from __future__ import annotations

import msgspec
import pytest

from newsreader.analysis.model import Analysis


def test_an_analysis_of_another_schema_is_not_read() -> None:
    data = Analysis(text="The ferry stays.", sha256="0").to_json()
    assert Analysis.from_json(data).text == "The ferry stays."
    with pytest.raises(msgspec.ValidationError, match="schema"):
        Analysis.from_json(data.replace(b"newsreader.analysis/1", b"newsreader.analysis/2"))
    with pytest.raises(msgspec.ValidationError, match="schema"):
        Analysis.from_json(data.replace(b"newsreader.analysis/1", b"2").replace(b"stays", b"\\ud800"))
