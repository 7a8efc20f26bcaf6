"""One line an article, in order, whatever happens and from however many processes."""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from multiprocessing import active_children

import pytest

import newsreader
from newsreader.analysis.options import Options
from newsreader.article.model import Article
from newsreader.batch.run import analysis_line, analysis_lines
from newsreader.batch.work import BrokenWork, RecordWork, Work

OPTIONS = Options(summarizer="lead")
TEXTS = [
    f"The harbour board met on Friday. Ferry number {number} stays, its chair said." for number in range(5)
]


@dataclass(frozen=True)
class Deadly:
    """An article that ends the process that works on it."""

    def names(self) -> tuple[str | None, str | None]:
        return "deadly", None

    def article(self) -> Article:
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError


@dataclass(frozen=True)
class Faulty:
    """An article that meets an error nobody thought of."""

    error: Exception

    def names(self) -> tuple[str | None, str | None]:
        return "faulty", "faulty.txt"

    def article(self) -> Article:
        raise self.error


def records(texts: list[str]) -> list[Work]:
    return [RecordWork(json.dumps({"id": str(n), "text": t}).encode(), f"x:{n}") for n, t in enumerate(texts)]


@pytest.mark.usefixtures("lenient")
def test_a_part_that_is_missing_is_told_beside_the_analysis(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError

    monkeypatch.setattr("newsreader.analysis.pipeline.find_dates", broken)
    line = analysis_line(records(TEXTS)[0], OPTIONS)
    assert line.error is None
    assert line.missing == ("x:0: The dates could not be worked out (an error in newsreader: KeyError).",)
    assert json.loads(line.json)["dates"] == []
    assert json.loads(line.json)["entities"] is not None


def test_a_line_is_the_analysis_that_python_gives() -> None:
    line = analysis_line(records(TEXTS)[0], OPTIONS)
    assert line.error is None
    assert b"\n" not in line.json
    known = newsreader.analyze(TEXTS[0], summarizer="lead").to_dict() | {"id": "0"}
    assert json.loads(line.json) == known


def test_the_day_given_for_all_wins() -> None:
    work = RecordWork(b'{"text": "They met on Friday.", "published": "2031-05-03"}', "x:1")
    assert json.loads(analysis_line(work, OPTIONS, date(2020, 1, 2)).json)["published"] == "2020-01-02"


@pytest.mark.usefixtures("lenient")
@pytest.mark.parametrize(
    ("error", "kind", "message"),
    [
        (PermissionError(13, "Permission denied"), "unreadable", "faulty.txt: Permission denied"),
        (KeyError("x\n\x1b[2J"), "internal", "faulty.txt: KeyError: 'x\\n\\x1b[2J'"),
        (ValueError("two\nlines\x1b"), "internal", "faulty.txt: ValueError: two lines\\x1b"),
        (MemoryError(), "internal", "faulty.txt: MemoryError"),
    ],
)
def test_any_error_becomes_the_articles_line(error: Exception, kind: str, message: str) -> None:
    line = analysis_line(Faulty(error), OPTIONS)
    assert line.error == message
    expected = {"id": "faulty", "source": "faulty.txt", "error": {"kind": kind, "message": message}}
    assert json.loads(line.json) == expected


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_ends_the_batch_where_its_place_is_asked_for(jobs: int) -> None:
    with pytest.raises(KeyError, match="no such token"):
        list(analysis_lines([Faulty(KeyError("no such token"))], OPTIONS, jobs=jobs))


def test_the_rest_go_on_after_an_error() -> None:
    works = [*records(TEXTS[:1]), BrokenWork("none.txt", "not-found", "no such file"), *records(TEXTS[1:2])]
    lines = [json.loads(line.json) for line in analysis_lines(works, OPTIONS)]
    assert ["error" in line for line in lines] == [False, True, False]
    assert lines[1]["error"] == {"kind": "not-found", "message": "none.txt: no such file"}


def test_no_article_is_read_before_it_is_asked_for() -> None:
    taken = []

    def works() -> Iterator[Work]:
        for work in records(TEXTS):
            taken.append(work)
            yield work

    lines = analysis_lines(works(), OPTIONS)
    next(lines)
    assert len(taken) == 1


def test_an_id_with_lone_surrogates_is_written_and_read_back() -> None:
    line = analysis_line(RecordWork(b'{"id": "\\ud800"}', "x:1"), OPTIONS)
    assert json.loads(line.json)["id"] == "\ud800"


def test_the_death_of_a_process_costs_one_article() -> None:
    bad: list[Work] = [BrokenWork(f"{number}.txt", "empty", "no text") for number in range(40)]
    lines = list(analysis_lines([*bad[:3], Deadly(), *bad[3:]], OPTIONS, jobs=2))
    died = lines.pop(3)
    assert lines == list(analysis_lines(bad, OPTIONS))
    assert json.loads(died.json)["error"]["kind"] == "crashed"
    assert died.error == "deadly: the process that analysed this article died"


def test_processes_read_only_a_little_ahead() -> None:
    taken = []

    def works() -> Iterator[Work]:
        for number in range(1000):
            taken.append(number)
            yield BrokenWork(f"{number}.txt", "empty", "no text")

    lines = analysis_lines(works(), OPTIONS, jobs=2)
    next(lines)
    assert len(taken) < 50
    lines.close()  # type: ignore[attr-defined]
    deadline = time.monotonic() + 20
    while active_children() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not active_children()
