"""The files that come with newsreader."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader import resources
from tests.conftest import SEED


def test_a_checkout_has_the_samples_and_the_themes() -> None:
    assert resources.sample_article().read_bytes() == SEED.read_bytes()
    assert list(resources.samples_folder().glob("*.txt"))
    assert list(resources.themes_folder().glob("*.toml"))


def test_an_installation_has_them_inside_the_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    monkeypatch.setattr(resources, "PACKAGE", tmp_path)
    assert resources.samples_folder() == tmp_path / "seeds"
    assert resources.themes_folder() == resources.CHECKOUT / "themes"
