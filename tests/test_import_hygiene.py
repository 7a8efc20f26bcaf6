"""What each part may import, proved in fresh interpreters and by reading the import statements."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsreader
from newsreader.analysis.model import Analysis
from newsreader.analysis.options import Options
from newsreader.article.load import load
from newsreader.library.cache import keep_analysis
from tests.conftest import SEED

PACKAGE = Path(newsreader.__file__).parent
HEAVY = {"textual", "spacy", "thinc", "numpy", "sumy", "rich"}

MAY_IMPORT = {
    "article": {"article"},
    "analysis": {"analysis", "article"},
    "library": {"library", "analysis", "article", "version", "resources"},
    "export": {"export", "analysis", "article", "version"},
    "batch": {"batch", "analysis", "article", "interrupts"},
    "reader": {"reader", "export", "library", "analysis", "article", "resources"},
}
"""Arrows point one way: to the left of each part stand those that may know it."""


def modules_after(code: str) -> set[str]:
    """Top-level names and newsreader's own modules in `sys.modules` after the code ran."""
    report = "\nimport sys; print('\\n' + ' '.join(sys.modules), file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", code + report],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ.copy(),
    )
    loaded = done.stderr.splitlines()[-1].split()
    return {name for name in loaded if "." not in name or name.startswith("newsreader.")}


def called(*argv: str) -> str:
    """Code that runs the command line as the installed script does."""
    return f"from newsreader.cli import main\ntry: main({list(argv)!r})\nexcept SystemExit: pass"


@pytest.mark.parametrize(
    "code",
    [
        "import newsreader",
        "from newsreader import Article, Analysis, load, to_markdown, analyze",
        called("--help"),
        called("--version"),
        called("analyze", "--help"),
        called("export", "--help"),
        called("no-such-file.txt"),
        called(),
    ],
)
def test_what_analyses_nothing_loads_nothing_heavy(code: str) -> None:
    assert not modules_after(code) & HEAVY


def test_importing_the_package_loads_nothing_but_its_version() -> None:
    own = {name for name in modules_after("import newsreader") if name.startswith("newsreader.")}
    assert own == {"newsreader.version"}


@pytest.mark.parametrize("argv", [["export", str(SEED), "-o", "-"], [str(SEED)], [str(SEED), "--plain"]])
def test_a_cached_article_is_exported_and_printed_without_a_model(argv: list[str]) -> None:
    article = load(str(SEED))
    keep_analysis(article, Options(), Analysis(text=article.text, sha256="made by the test"))
    code = called(*argv) + "\nassert 'newsreader.analysis.pipeline' not in __import__('sys').modules"
    assert not modules_after(code) & HEAVY


def test_the_analysis_never_loads_textual() -> None:
    assert "textual" not in modules_after("import newsreader.analysis.pipeline, newsreader.analysis.core")


def test_the_batch_never_loads_textual(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("A ferry sank. Nobody was hurt.")
    loaded = modules_after(called("analyze", str(tmp_path)))
    assert "textual" not in loaded
    assert "newsreader.reader" not in loaded


def test_sumy_is_loaded_only_where_it_is_asked_for() -> None:
    """It brings all of NLTK with it: more than a second at every start."""
    code = "import newsreader; newsreader.analyze('A ferry sank off Oban on Monday. ' * 8, summarizer=%r)"
    assert not modules_after(code % "newsreader") & {"sumy", "nltk"}
    assert modules_after(code % "luhn") >= {"sumy", "nltk"}


def test_the_screen_never_loads_spacy() -> None:
    loaded = modules_after("import newsreader.reader.app")
    assert "textual" in loaded
    assert not loaded & {"spacy", "thinc", "sumy", "newsreader.analysis.pipeline"}


def imports_of(path: Path) -> Iterator[str]:
    """The parts of newsreader that a module imports, wherever in it the statement stands."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path.name}: a relative import"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        for name in names:
            if name.startswith("newsreader."):
                yield name.split(".")[1]


@pytest.mark.parametrize("part", MAY_IMPORT)
def test_arrows_point_one_way(part: str) -> None:
    found = {
        (str(path.relative_to(PACKAGE)), name)
        for path in (PACKAGE / part).rglob("*.py")
        for name in imports_of(path)
    }
    assert found
    assert not {(path, name) for path, name in found if name not in MAY_IMPORT[part]}


def test_nothing_outside_the_reader_knows_textual() -> None:
    for path in PACKAGE.rglob("*.py"):
        if path.is_relative_to(PACKAGE / "reader"):
            continue
        text = path.read_text("utf-8")
        assert "import textual" not in text, path
        assert "from textual" not in text, path


def test_the_text_is_not_put_together_anew_for_every_place() -> None:
    """`Doc.text` joins all tokens each time: asked for at every date, a long article takes an hour."""
    users = [
        path.relative_to(PACKAGE).as_posix()
        for path in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "text" and _ends_with_doc(node.value)
    ]
    assert users == ["analysis/quotes/tokens.py"]


def _ends_with_doc(node: ast.expr) -> bool:
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return name == "doc"
