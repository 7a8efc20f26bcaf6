"""What the reader's processes load: the screen never spaCy, the analysis process never Textual."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.conftest import ROOT


def loaded_after(code: str) -> set[str]:
    """The top-level modules that a fresh interpreter has loaded after running some code."""
    ending = "\nimport sys; print(' '.join(sorted({name.split('.')[0] for name in sys.modules})))"
    made = subprocess.run(
        [sys.executable, "-P", "-c", code + ending], capture_output=True, text=True, check=True
    )
    return set(made.stdout.split())


def test_the_package_itself_loads_nothing() -> None:
    loaded = loaded_after("import newsreader.reader")
    assert not loaded & {"textual", "rich", "spacy", "numpy", "msgspec"}


def test_the_analysis_process_starts_without_the_screen_and_without_the_model() -> None:
    loaded = loaded_after("import newsreader.reader.worker")
    assert not loaded & {"textual", "rich", "spacy", "numpy"}


READ_ALL = """
import asyncio, os, tempfile
os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp()
from pathlib import Path
from newsreader.analysis.options import Options
from newsreader.library.cache import keep_analysis
from newsreader.reader.analyst import ProcessAnalyst
from newsreader.reader.app import ReaderApp
from newsreader.reader.shelf import Shelf
from tests.reader import story

async def read():
    path = Path(tempfile.mkdtemp()) / "ferry.txt"
    path.write_text(story.TEXT, encoding="utf-8")
    shelf = Shelf([path], story.article().published)
    keep_analysis(shelf.article, Options(), story.analysis())
    app = ReaderApp(shelf, Options(), ProcessAnalyst())
    async with app.run_test(size=(120, 40)) as pilot:
        for key in "1 j 2 o 3 4 5 G 0 ] enter escape slash f enter i escape question_mark escape e".split():
            await pilot.press(key)
            await pilot.pause()
        while not app.screen_stack[0]._reading.complete:
            await pilot.pause(0.05)
        await pilot.press("5", "3", "e")
        await pilot.pause()
    assert path.with_suffix(".md").exists()

asyncio.run(read())
"""


@pytest.mark.slow
def test_reading_with_all_its_panes_never_loads_spacy() -> None:
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{READ_ALL}"
    loaded = loaded_after(code)
    assert "textual" in loaded
    assert not loaded & {"spacy", "thinc", "sumy", "numpy"}
