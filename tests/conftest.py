"""Fixtures that every test may use: the model once per session, and short ways to a Page or an Analysis."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from newsreader.article.model import Article

if TYPE_CHECKING:
    from spacy.language import Language

    from newsreader.analysis.model import Analysis
    from newsreader.analysis.page import Page

Read = Callable[..., "Page"]
"""What the fixture `read` is."""

ROOT = Path(__file__).parent.parent
SEED = ROOT / "seeds" / "000_4a8488640df45ccc.txt"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let somebody try more mutilated articles than every run of the tests does."""
    parser.addoption(
        "--mutilated", type=int, default=30, metavar="N", help="articles mutilated in several ways"
    )


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the developer's settings, caches and colours out of the tests."""
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    for name in ("NO_COLOR", "TEXTUAL_THEME", "COLUMNS", "LINES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.fixture(autouse=True)
def strict(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let an error in a step of the analysis be an error, where users are shown what is left."""
    monkeypatch.setenv("NEWSREADER_TRACEBACK", "1")


@pytest.fixture
def lenient(strict: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Survive errors as users do."""
    monkeypatch.delenv("NEWSREADER_TRACEBACK")


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The default model, loaded once."""
    from newsreader.analysis.models import load_model

    return load_model()


@pytest.fixture(scope="session")
def read(nlp: Language) -> Read:
    """Parse a text into a `Page`; keywords go to `Article`."""

    def parsed(text: str, **fields: Any) -> Page:
        from newsreader.analysis.page import parse

        return parse(msgspec.structs.replace(Article(text), **fields), nlp)

    return parsed


@pytest.fixture(scope="session")
def analyze() -> Callable[..., Analysis]:
    """`newsreader.analyze`."""
    import newsreader

    return newsreader.analyze
