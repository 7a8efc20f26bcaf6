"""The analysis process: what it answers, what it gives up, and that the screen survives its death."""

from __future__ import annotations

import asyncio
import sys
import threading
from asyncio.subprocess import Process
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue
from typing import Any, BinaryIO

import msgspec
import pytest
from textual.message import Message

from newsreader.analysis.model import Analysis
from newsreader.analysis.options import SUMMARIZERS, Options
from newsreader.article.model import Article
from newsreader.library.cache import keep_analysis
from newsreader.reader import protocol, run
from newsreader.reader.analyst import ProcessAnalyst
from newsreader.reader.app import ReaderApp
from newsreader.reader.inbox import Inbox
from newsreader.reader.messages import AnalysisDone, AnalysisFailed, PartReady
from newsreader.reader.protocol import (
    Agreement,
    Analyze,
    Answer,
    Begun,
    Failed,
    Finished,
    PartDone,
    Summarize,
)
from newsreader.reader.worker import Worker, reason_of
from tests.reader import story

ARTICLE = story.article()

LIMIT = 60.0
"""Seconds after which a test has failed, however busy the machine is."""


class Line:
    """Lines that a test writes one by one."""

    def __init__(self) -> None:
        self._queue: Queue[bytes | None] = Queue()

    def write(self, request: protocol.Request) -> None:
        self._queue.put(protocol.encode(request))

    def end(self) -> None:
        self._queue.put(None)

    def __iter__(self) -> Iterator[bytes]:
        while (line := self._queue.get()) is not None:
            yield line


def serve(*requests: protocol.Request, send: Callable[[Answer], None] | None = None) -> list[Answer]:
    """Let a worker answer these requests, one after the other."""
    answers: list[Answer] = []
    Worker(Inbox(protocol.encode(request) for request in requests), send or answers.append).run()
    return answers


@pytest.fixture(scope="module")
def answers(request: pytest.FixtureRequest) -> list[Answer]:
    """An analysis and a longer summary of the same article."""
    line, found = Line(), []

    def send(answer: Answer) -> None:
        found.append(answer)
        if isinstance(answer, Finished) and answer.number == 1:
            line.write(Summarize(2, ARTICLE, Options(sentences=5)))
        if isinstance(answer, (Finished, Failed)) and (answer.number == 2 or isinstance(answer, Failed)):
            line.end()

    line.write(Analyze(1, ARTICLE, Options()))
    Worker(Inbox(line), send).run()
    return found


def test_every_part_is_sent_with_its_fields_alone(answers: list[Answer]) -> None:
    parts = [answer for answer in answers if isinstance(answer, PartDone) and answer.number == 1]
    fields = [name for part in parts for name in part.fields]
    assert set(fields) <= set(protocol.FIELDS)
    assert {"paragraphs", "entities", "cast", "quotes", "summary", "dates", "figures"} <= set(fields)
    assert all(part.settled.text == "" for part in parts)
    assert Finished(1) in answers


def test_the_parts_together_are_the_analysis(answers: list[Answer], analyze: Callable[..., Analysis]) -> None:
    whole = Analysis(text=ARTICLE.text, sha256=story.analysis().sha256, source=ARTICLE.source)
    for answer in answers:
        if isinstance(answer, PartDone) and answer.number == 1:
            whole = protocol.merged(whole, answer.fields, answer.settled)
    assert whole == analyze(ARTICLE)


def test_a_longer_summary_comes_with_what_each_method_chooses(answers: list[Answer]) -> None:
    part = next(a for a in answers if isinstance(a, PartDone) and a.number == 2)
    assert part.fields == ("summary",)
    assert len(part.settled.summary) == 5
    agreement = next(a for a in answers if isinstance(a, Agreement))
    assert set(agreement.methods) <= set(range(len(story.SENTENCE_STARTS)))
    assert "lead" in agreement.methods[0]
    assert {method for methods in agreement.methods.values() for method in methods} <= set(SUMMARIZERS)
    assert answers[-1] == Finished(2)


def test_what_the_methods_choose_is_given_up_for_another_length() -> None:
    line, found = Line(), []
    inbox = Inbox(line)
    first, second = (Summarize(number, ARTICLE, Options(sentences=number)) for number in (4, 5))

    def send(answer: Answer) -> None:
        found.append(answer)
        if isinstance(answer, PartDone) and answer.number == first.number:
            line.write(second)
            while not inbox.superseded(first):
                threading.Event().wait(0.01)
        if answer == Finished(second.number):
            line.end()

    line.write(first)
    Worker(inbox, send).run()
    assert [answer.number for answer in found if isinstance(answer, PartDone)] == [4, 5]
    assert [answer.number for answer in found if isinstance(answer, Agreement)] == [5]


def test_what_goes_wrong_is_an_answer_and_its_place_is_told_to_those_who_ask(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*arguments: object) -> None:
        raise RuntimeError("the parse\nfell over")

    monkeypatch.setattr("newsreader.analysis.page.parse", broken)
    answers = serve(Analyze(7, ARTICLE, Options()))
    assert answers == [Begun(7), Failed(7, "RuntimeError: the parse fell over")]
    assert "in broken\n" in capsys.readouterr().err
    monkeypatch.delenv("NEWSREADER_TRACEBACK")
    serve(Analyze(7, ARTICLE, Options()))
    assert capsys.readouterr().err == ""


def test_a_missing_model_is_told_in_its_own_words() -> None:
    found = serve(Analyze(1, ARTICLE, Options(model="no_such_pipeline")))
    assert len(found) == 1
    assert isinstance(found[0], Failed)
    assert found[0].reason.startswith("the spaCy pipeline 'no_such_pipeline' is not installed")


def test_reasons_are_one_line() -> None:
    assert reason_of(ValueError("a\n\tb")) == "ValueError: a b"
    assert reason_of(MemoryError()) == "MemoryError"


def test_a_newer_analysis_replaces_one_that_waits() -> None:
    line = Line()
    inbox = Inbox(line)
    first, second, third = (Analyze(n, ARTICLE, Options()) for n in (1, 2, 3))
    line.write(first)
    assert inbox.take() == first
    line.write(second)
    line.write(Summarize(9, ARTICLE, Options()))
    line.write(third)
    line.end()
    for _ in range(200):
        if inbox.superseded(first):
            break
        threading.Event().wait(0.01)
    assert inbox.superseded(first)
    assert inbox.take() == third
    assert inbox.take() is None


LONG = Article("The ferry to Ostvik left the pier on Monday with nobody on board.\n\n" * 400)


@pytest.mark.parametrize("newer", [Analyze(2, ARTICLE, Options()), Summarize(2, ARTICLE, Options())])
def test_a_parse_is_given_up_for_another_article(newer: protocol.Request) -> None:
    line, found = Line(), []

    def send(answer: Answer) -> None:
        found.append(answer)
        if answer == Begun(1):
            line.write(newer)
        if answer == Finished(2):
            line.end()

    line.write(Analyze(1, LONG, Options()))
    Worker(Inbox(line), send).run()
    assert {answer.number for answer in found[1:]} == {2}


def test_a_summary_of_the_same_article_ends_no_analysis() -> None:
    requests = (Analyze(1, ARTICLE, Options()), Summarize(2, ARTICLE, Options()))
    inbox = Inbox(protocol.encode(request) for request in requests)
    assert (inbox.take(), inbox.take()) == requests


def test_lines_that_are_no_request_are_passed_over() -> None:
    request = Analyze(4, ARTICLE, Options())
    inbox = Inbox([b"nonsense", b"{}", protocol.encode(request)])
    assert inbox.take() == request


SCRIPT = """
import sys, json, time
log = open(sys.argv[1], "a")
log.write("start\\n"); log.flush()
for line in sys.stdin:
    request = json.loads(line)
    print(json.dumps({"type": "begun", "number": request["number"]}), flush=True)
    if request["options"]["sentences"] == 15:
        time.sleep(600)
    if request["options"]["sentences"] == 16:
        continue
    if request["options"]["sentences"] == 13:
        sys.stderr.write("fell over\\n")
        sys.exit(3)
    if request["options"]["sentences"] == 14 and len(open(sys.argv[1]).readlines()) < 2:
        sys.exit(3)
    print("no json at all")
    print(json.dumps({"type": "part", "number": request["number"], "fields": ["title"],
                      "settled": {"text": "", "sha256": "", "title": "Told"}}))
    print(json.dumps({"type": "finished", "number": 99}))
    print(json.dumps({"type": "finished", "number": request["number"]}), flush=True)
"""


class Desk:
    """An analyst in front of a small process that stands in for the real one."""

    def __init__(self, folder: Path, cache: bool = False, errors: BinaryIO | None = None) -> None:
        self.log = folder / "log"
        script = folder / "stand_in.py"
        script.write_text(SCRIPT)
        self.analyst = ProcessAnalyst(
            (sys.executable, str(script), str(self.log)), cache=cache, errors=errors
        )
        self.messages: list[Message] = []
        self.analyst.listen(self.messages.append)

    async def answered(self) -> Message:
        """Wait for the message that ends a request."""
        for _ in range(500):
            ends = [m for m in self.messages if isinstance(m, (AnalysisDone, AnalysisFailed))]
            if ends:
                return ends[-1]
            await asyncio.sleep(0.02)
        raise AssertionError("no answer")

    @property
    def starts(self) -> int:
        return len(self.log.read_text().split()) if self.log.exists() else 0


async def test_answers_become_messages(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    assert desk.starts == 0
    await desk.analyst.analyze(ARTICLE, Options())
    assert isinstance(await desk.answered(), AnalysisDone)
    part = desk.messages[0]
    assert isinstance(part, PartReady)
    assert (part.fields, part.settled.title) == (("title",), "Told")
    desk.messages.clear()
    await desk.analyst.summarize(ARTICLE, Options(sentences=4))
    done = await desk.answered()
    assert isinstance(done, AnalysisDone)
    assert done.of_summary
    assert desk.starts == 1
    await desk.analyst.close()


async def test_a_crash_is_tried_again_once(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    await desk.analyst.analyze(ARTICLE, Options(sentences=14))
    assert isinstance(await desk.answered(), AnalysisDone)
    assert desk.starts == 2
    await desk.analyst.close()


async def test_a_second_crash_is_told_and_the_next_request_starts_anew(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    await desk.analyst.analyze(ARTICLE, Options(sentences=13))
    failed = await desk.answered()
    assert isinstance(failed, AnalysisFailed)
    assert "code 3" in failed.reason
    desk.messages.clear()
    await desk.analyst.analyze(ARTICLE, Options())
    assert isinstance(await desk.answered(), AnalysisDone)
    await desk.analyst.close()


async def test_the_errors_of_each_process_are_kept_for_those_who_ask(tmp_path: Path) -> None:
    with (tmp_path / "errors").open("w+b") as errors:
        desk = Desk(tmp_path, errors=errors)
        await desk.analyst.analyze(ARTICLE, Options(sentences=13))
        await desk.answered()
        await desk.analyst.close()
        errors.seek(0)
        assert errors.read() == b"fell over\n" * 2


def test_the_errors_are_told_when_the_screen_is_left(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def leave(app: ReaderApp, **_: object) -> None:
        analyst = app._analyst
        assert isinstance(analyst, ProcessAnalyst)
        if analyst._errors:
            analyst._errors.write(b"in broken\n  of \x1b[31mred\n")

    monkeypatch.setattr(ReaderApp, "run", leave)
    run([ARTICLE], options=Options())
    assert capsys.readouterr().err == "in broken\n  of \\x1b[31mred\n"
    monkeypatch.delenv("NEWSREADER_TRACEBACK")
    run([ARTICLE], options=Options())
    assert capsys.readouterr().err == ""


async def test_another_article_need_not_wait_for_a_long_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.reader.analyst.PATIENCE", 0.05)
    desk = Desk(tmp_path)
    await desk.analyst.analyze(ARTICLE, Options(sentences=15))
    old = desk.analyst._process
    while desk.analyst._begun is None:
        await asyncio.sleep(0.01)
    await desk.analyst.analyze(ARTICLE, Options())
    assert isinstance(await desk.answered(), AnalysisDone)
    assert desk.starts == 2
    assert old is not None
    assert old.returncode is not None
    await desk.analyst.close()


async def test_the_summary_of_a_kept_article_need_not_wait_for_a_long_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.reader.analyst.PATIENCE", 0.05)
    keep_analysis(ARTICLE, Options(), story.analysis())
    desk = Desk(tmp_path, cache=True)
    await desk.analyst.analyze(LONG, Options(sentences=15))
    while desk.analyst._begun is None:
        await asyncio.sleep(0.01)
    await desk.analyst.analyze(ARTICLE, Options())
    desk.messages.clear()
    await asyncio.wait_for(desk.analyst.summarize(ARTICLE, Options(sentences=4)), LIMIT)
    assert isinstance(await desk.answered(), AnalysisDone)
    assert desk.starts == 2
    await desk.analyst.close()


async def test_a_summary_waits_for_the_analysis_of_its_own_article(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.reader.analyst.PATIENCE", 0.0)
    desk = Desk(tmp_path)
    await desk.analyst.analyze(ARTICLE, Options(sentences=16))
    while desk.analyst._begun is None:
        await asyncio.sleep(0.01)
    await desk.analyst.summarize(ARTICLE, Options())
    await desk.answered()
    assert desk.starts == 1
    await desk.analyst.close()


async def test_a_process_that_leaves_the_old_article_by_itself_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # So long that the test would fail by its own limit if anybody waited it out.
    monkeypatch.setattr("newsreader.reader.analyst.PATIENCE", 3600.0)
    desk = Desk(tmp_path)
    await desk.analyst.analyze(ARTICLE, Options(sentences=16))
    while desk.analyst._begun is None:
        await asyncio.sleep(0.01)
    await asyncio.wait_for(desk.analyst.analyze(ARTICLE, Options()), LIMIT)
    assert isinstance(await desk.answered(), AnalysisDone)
    assert desk.starts == 1
    await desk.analyst.close()


async def test_two_requests_at_once_start_one_process(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    both = (desk.analyst.summarize(ARTICLE, Options(sentences=count)) for count in (4, 5))
    await asyncio.gather(*both)
    await desk.answered()
    assert desk.starts == 1
    await desk.analyst.close()


async def test_a_process_that_cannot_start_is_told() -> None:
    analyst = ProcessAnalyst(("/no/such/program",), cache=False)
    messages: list[Message] = []
    analyst.listen(messages.append)
    await analyst.analyze(ARTICLE, Options())
    assert isinstance(messages[0], AnalysisFailed)
    assert "cannot be started" in messages[0].reason
    await analyst.close()


async def test_a_kept_analysis_comes_at_once_without_a_process(tmp_path: Path) -> None:
    keep_analysis(ARTICLE, Options(), story.analysis())
    desk = Desk(tmp_path, cache=True)
    await desk.analyst.analyze(ARTICLE, Options())
    part = desk.messages[0]
    assert isinstance(part, PartReady)
    assert part.settled.quotes == story.analysis().quotes
    assert isinstance(desk.messages[1], AnalysisDone)
    assert desk.starts == 0
    await desk.analyst.close()


async def test_closing_ends_the_process(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    await desk.analyst.analyze(ARTICLE, Options())
    await desk.answered()
    process = desk.analyst._process
    assert process is not None
    await desk.analyst.close()
    assert process.returncode is not None
    await desk.analyst.close()


class Gate:
    """Starts processes when it is told to, and knows them."""

    def __init__(self) -> None:
        self.asked, self.open = asyncio.Event(), asyncio.Event()
        self.started: list[Process] = []
        self._start = asyncio.create_subprocess_exec

    def shut(self) -> None:
        self.asked.clear()
        self.open.clear()

    async def start(self, *command: str, **how: Any) -> Process:
        self.asked.set()
        await self.open.wait()
        self.started.append(await self._start(*command, **how))
        return self.started[-1]


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    """Holds up every start of a process until it is opened."""
    gate = Gate()
    monkeypatch.setattr("newsreader.reader.analyst.asyncio.create_subprocess_exec", gate.start)
    return gate


async def close_while_one_starts(desk: Desk, gate: Gate) -> None:
    """Close the analyst when a process was asked for and is not there yet."""
    await asyncio.wait_for(gate.asked.wait(), LIMIT)
    closing = asyncio.create_task(desk.analyst.close())
    await asyncio.sleep(0)
    gate.open.set()
    await asyncio.wait_for(closing, LIMIT)


async def test_closing_leaves_no_process_that_is_just_starting(tmp_path: Path, gate: Gate) -> None:
    desk = Desk(tmp_path)
    asking = asyncio.create_task(desk.analyst.analyze(ARTICLE, Options()))
    await close_while_one_starts(desk, gate)
    await asking
    assert [process.returncode is not None for process in gate.started] == [True]


async def test_closing_leaves_no_process_that_follows_a_crashed_one(tmp_path: Path, gate: Gate) -> None:
    desk = Desk(tmp_path)
    gate.open.set()
    await desk.analyst.analyze(ARTICLE, Options(sentences=13))
    gate.shut()
    await close_while_one_starts(desk, gate)
    assert [process.returncode is not None for process in gate.started] == [True, True]


async def test_closing_leaves_no_process_that_follows_a_slow_one(
    tmp_path: Path, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.reader.analyst.PATIENCE", 0.05)
    desk = Desk(tmp_path)
    gate.open.set()
    await desk.analyst.analyze(ARTICLE, Options(sentences=15))
    while desk.analyst._begun is None:
        await asyncio.sleep(0.01)
    gate.shut()
    asking = asyncio.create_task(desk.analyst.analyze(ARTICLE, Options()))
    await close_while_one_starts(desk, gate)
    await asking
    assert [process.returncode is not None for process in gate.started] == [True, True]


async def test_a_closed_analyst_starts_nothing(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    await desk.analyst.close()
    await desk.analyst.analyze(ARTICLE, Options())
    assert desk.analyst._process is None
    assert desk.messages == []


@pytest.mark.slow
async def test_the_real_process_answers() -> None:
    analyst = ProcessAnalyst(cache=False)
    messages: list[Message] = []
    analyst.listen(messages.append)
    await analyst.analyze(
        Article("The mayor said the bridge would open in May. It cost 3 million euros."), Options()
    )
    for _ in range(3000):
        if messages and isinstance(messages[-1], (AnalysisDone, AnalysisFailed)):
            break
        await asyncio.sleep(0.02)
    assert isinstance(messages[-1], AnalysisDone)
    await analyst.close()


def test_what_is_sent_and_merged_is_the_same() -> None:
    whole = story.analysis()
    fields = ("quotes", "summary")
    sent = protocol.decode_answer(protocol.encode(PartDone(1, fields, protocol.only(fields, whole))))
    assert isinstance(sent, PartDone)
    assert sent.settled.cast == ()
    before = msgspec.structs.replace(whole, quotes=(), summary=())
    assert protocol.merged(before, sent.fields, sent.settled) == whole
