"""What the help and the version say."""

from __future__ import annotations

import pytest

from newsreader.version import __version__
from tests.cli.conftest import Run


@pytest.mark.parametrize(
    "argv", [["--help"], ["-h"], ["read", "--help"], ["analyze", "--help"], ["export", "--help"]]
)
def test_help_has_examples(run: Run, argv: list[str]) -> None:
    code, out, err = run(*argv)
    assert (code, err) == (0, "")
    assert "examples:\n  newsreader" in out
    assert max(map(len, out.splitlines())) <= 100


def test_version(run: Run) -> None:
    assert run("--version") == (0, f"newsreader {__version__}\n", "")
