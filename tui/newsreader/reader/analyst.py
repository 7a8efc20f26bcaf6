"""The screen's side of the analysis process: starts it, asks it, and turns its answers into messages."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO, Protocol

import msgspec
from textual.message import Message

from newsreader.analysis.model import Analysis
from newsreader.analysis.options import Options
from newsreader.article.model import Article
from newsreader.reader.messages import AgreementReady, AnalysisDone, AnalysisFailed, PartReady
from newsreader.reader.protocol import (
    FIELDS,
    Agreement,
    Analyze,
    Answer,
    Begun,
    Failed,
    Finished,
    PartDone,
    Request,
    Summarize,
    decode_answer,
    encode,
)

Post = Callable[[Message], object]

COMMAND = (sys.executable, "-P", "-m", "newsreader.reader.worker")
"""-P keeps the folder the reader was started in off the import path."""

LONGEST_ANSWER = 1 << 28
"""Bytes of one line; the quotations of a megabyte of text take a few million."""


PATIENCE = 1.0
"""Seconds that the process is given to leave one article for another before it is ended."""


class Analyst(Protocol):
    """Whoever analyses for the screen and posts what it finds."""

    def listen(self, post: Post) -> None:
        """Send messages through `post` from now on."""

    async def analyze(self, article: Article, options: Options) -> None:
        """Begin to analyse an article, giving up the one before."""

    async def summarize(self, article: Article, options: Options) -> None:
        """Summarise again with other options."""

    async def close(self) -> None:
        """End the process, for good."""


class ProcessAnalyst:
    """An analyst in a process of its own, started with the first request and again after a crash."""

    def __init__(
        self, command: tuple[str, ...] = COMMAND, *, cache: bool = True, errors: BinaryIO | None = None
    ) -> None:
        """Prepare; nothing is started yet.

        Args:
            command: What starts the process.
            cache: Whether to use and to keep analyses in the user's cache folder.
            errors: The file that takes what the process writes to standard error; None drops it.
        """
        self._command = command
        self._cache = cache
        self._errors = errors
        self._post: Post = lambda message: None
        self._process: Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self._open: list[Request] = []
        self._retried = False
        self._number = 0
        self._first = 0
        self._begun: int | None = None
        self._moved = asyncio.Event()
        self._starting = asyncio.Lock()
        self._closed = False

    def listen(self, post: Post) -> None:
        """See `Analyst`."""
        self._post = post

    async def analyze(self, article: Article, options: Options) -> None:
        """See `Analyst`."""
        self._number += 1
        number = self._first = self._number
        self._open = []
        kept = await asyncio.to_thread(_kept, article, options) if self._cache else None
        if number != self._number:
            return
        if kept:
            self._post(PartReady(article, FIELDS, kept))
            self._post(AnalysisDone(article))
        else:
            await self._ask(Analyze(number, article, options, keep=self._cache))

    async def summarize(self, article: Article, options: Options) -> None:
        """See `Analyst`."""
        self._number += 1
        self._open = [request for request in self._open if isinstance(request, Analyze)]
        await self._ask(Summarize(self._number, article, options))

    async def close(self) -> None:
        """See `Analyst`."""
        self._closed, self._open = True, []
        # A process that is just being started is waited for: nobody else would end it.
        async with self._starting:
            process, self._process = self._process, None
        if process:
            _kill(process)
            await process.wait()
        if self._reading:
            await self._reading

    async def _ask(self, request: Request) -> None:
        busy_with = self._begun
        self._open.append(request)
        self._retried = False
        await self._send(request)
        # What was asked since the article was opened may take its time.
        if busy_with is not None and busy_with < self._first:
            await self._hurry(busy_with)

    async def _send(self, request: Request) -> None:
        try:
            async with self._starting:
                if self._closed:
                    return
                process = self._process or await self._start()
            assert process.stdin is not None
            process.stdin.write(encode(request) + b"\n")
            await process.stdin.drain()
        except ConnectionError:
            # The process died before it read the request; its end is handled where answers are read.
            return
        except OSError as error:
            self._fail(request, f"The analysis process cannot be started: {error.strerror}.")

    async def _hurry(self, old: int) -> None:
        """Start the process anew if it does not leave an old request, deep in a long article, by itself."""
        process, reading = self._process, self._reading
        with suppress(TimeoutError):
            await asyncio.wait_for(self._left(old), PATIENCE)
        if self._begun != old or process is None or process is not self._process:
            return
        self._process = None
        _kill(process)
        for request in tuple(self._open):
            await self._send(request)
        if reading:
            await reading

    async def _left(self, old: int) -> None:
        """Return when the process works on an old request no more."""
        while self._begun == old:
            self._moved.clear()
            await self._moved.wait()

    async def _start(self) -> Process:
        self._work_on(None)
        process = await asyncio.create_subprocess_exec(
            *self._command,
            stdin=PIPE,
            stdout=PIPE,
            stderr=self._errors or DEVNULL,
            limit=LONGEST_ANSWER,
            env={"OMP_NUM_THREADS": "1", **os.environ},
            # A ctrl+c meant for the screen is none for the analysis.
            start_new_session=True,
        )
        self._process = process
        self._reading = asyncio.create_task(self._read(process))
        return process

    async def _read(self, process: Process) -> None:
        assert process.stdout is not None
        while line := await process.stdout.readline():
            # What a process that was given up still had to say is about no request of the new one.
            if process is self._process:
                with suppress(msgspec.DecodeError):
                    self._take(decode_answer(line))
        await process.wait()
        if process is self._process:
            self._process = None
            await self._died(process.returncode)

    async def _died(self, code: int | None) -> None:
        """Ask a crashed process's questions once more, and give up the second time."""
        if not self._retried:
            self._retried = True
            for request in tuple(self._open):
                await self._send(request)
            return
        for request in tuple(self._open):
            self._fail(request, f"The analysis process ended unexpectedly (code {code}).")

    def _take(self, answer: Answer) -> None:
        self._note(answer)
        request = next((request for request in self._open if request.number == answer.number), None)
        if request is None:
            return
        match answer:
            case PartDone():
                self._post(PartReady(request.article, answer.fields, answer.settled))
            case Agreement():
                self._post(AgreementReady(request.article, answer.methods))
            case Finished():
                self._open.remove(request)
                self._post(AnalysisDone(request.article, of_summary=isinstance(request, Summarize)))
            case Failed():
                self._fail(request, answer.reason)

    def _note(self, answer: Answer) -> None:
        """Keep track of the request that the process works on, also of one that nobody waits for."""
        match answer:
            case Begun():
                self._work_on(answer.number)
            case Finished() | Failed() if answer.number == self._begun:
                self._work_on(None)

    def _work_on(self, number: int | None) -> None:
        self._begun = number
        self._moved.set()

    def _fail(self, request: Request, reason: str) -> None:
        self._open.remove(request)
        self._post(AnalysisFailed(request.article, reason, of_summary=isinstance(request, Summarize)))


def _kill(process: Process) -> None:
    if process.returncode is None:
        with suppress(ProcessLookupError):
            process.kill()


def _kept(article: Article, options: Options) -> Analysis | None:
    """The analysis from the cache; imported here, since the first paint must not wait for it."""
    from newsreader.library.cache import kept_analysis

    return kept_analysis(article, options)
