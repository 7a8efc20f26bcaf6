"""The same input gives the same bytes: whatever the hash seed, the locale, the threads, the processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsreader.library.cache import cache_folder
from tests.conftest import ROOT, SEED

SAMPLES = sorted((ROOT / "seeds").glob("*.txt"))

ONE = {"PYTHONHASHSEED": "1", "LC_ALL": "C", "OMP_NUM_THREADS": "1", "TZ": "UTC"}
OTHER = {"PYTHONHASHSEED": "4242", "LC_ALL": "de_DE.ISO-8859-1", "OMP_NUM_THREADS": "2", "TZ": "Asia/Tokyo"}

pytestmark = pytest.mark.slow


def run(environment: dict[str, str], *argv: str) -> bytes:
    done = subprocess.run(
        [sys.executable, "-m", "newsreader", *argv],
        capture_output=True,
        env={**os.environ, **environment},
        check=False,
    )
    assert (done.returncode, done.stderr.decode()) == (0, "")
    return done.stdout


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """The samples, and texts that call for care, as records."""
    texts = [path.read_text("utf-8") for path in SAMPLES]
    texts += ["", "No.", "Ünïcödé “said” 漢字 \u202e 😀 \ud800 said Ö. “A,” b, “C.”"]
    records = [{"id": str(number), "text": text} for number, text in enumerate(texts)]
    path = tmp_path / "corpus.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in records))
    return path


def test_the_same_lines_from_other_hash_seeds_locales_threads_and_processes(corpus: Path) -> None:
    lines = run(ONE, "analyze", str(corpus))
    assert lines == run(OTHER, "analyze", str(corpus), "--jobs", "2")
    analyses = [json.loads(line) for line in lines.splitlines()]
    assert len(analyses) == len(SAMPLES) + 3
    assert not [analysis for analysis in analyses if "error" in analysis]


def test_the_same_reading_with_and_without_the_cache() -> None:
    made = run(ONE, str(SEED))
    assert len(list(cache_folder().iterdir())) == 1
    assert run(OTHER, str(SEED)) == made
    assert run(OTHER, str(SEED), "--no-cache") == made
