"""A line of JSON for each article, in the order of the input, from this process or from several."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import date
from multiprocessing import active_children, get_context
from typing import NamedTuple

import msgspec

from newsreader.analysis.attempts import failures
from newsreader.analysis.model import Analysis
from newsreader.analysis.options import Options
from newsreader.batch.errors import InputError, input_error
from newsreader.batch.work import Work
from newsreader.interrupts import interrupts_held_back

AHEAD = 8
"""Articles per process that are sent out before the oldest is back: bounds what is held in memory."""

PATIENCE = 5.0
"""Seconds that a process is given to end."""


class Line(NamedTuple):
    """What came of one article.

    Attributes:
        json: The analysis, or the error in its place, without a line break.
        error: One line for people, or None when there is an analysis.
        missing: A line for people about each part of the analysis that could not be made.
    """

    json: bytes
    error: str | None
    missing: tuple[str, ...] = ()


def analysis_line(work: Work, options: Options, published: date | None = None) -> Line:
    """Analyse one article; whatever goes wrong becomes its line."""
    from newsreader.analysis.core import analyze_article

    try:
        article = work.article()
        if published:
            article = msgspec.structs.replace(article, published=published)
        analysis = analyze_article(article, options)
        return Line(analysis.to_json(), None, _missing(work, analysis))
    except Exception as error:
        return error_line(work, error)


def _missing(work: Work, analysis: Analysis) -> tuple[str, ...]:
    given_id, source = work.names()
    where = source or given_id or "input"
    return tuple(f"{where}: {reason}" for reason in failures(analysis.notices))


def error_line(work: Work, cause: Exception) -> Line:
    """The line of an article that failed."""
    given_id, source = work.names()
    error = input_error(cause, source or given_id or "input")
    told = {"id": given_id, "source": source, "error": {"kind": error.kind, "message": error.message}}
    # In ASCII, as any reader takes it: an id may hold lone surrogates.
    return Line(json.dumps(told, separators=(",", ":")).encode("ascii"), error.message)


def analysis_lines(
    works: Iterable[Work], options: Options, *, published: date | None = None, jobs: int = 1
) -> Iterator[Line]:
    """Analyse articles one by one as they are asked for.

    Args:
        works: The articles; read no further ahead than needed.
        published: The day that relative dates are counted from, for all articles.
        jobs: Number of processes. The lines and their order are the same for any number.
    """
    if jobs == 1:
        return (analysis_line(work, options, published) for work in works)
    return _Crew(options, published, jobs).lines(works)


class _Crew:
    """A pool of processes that outlives the death of one of them."""

    def __init__(self, options: Options, published: date | None, jobs: int) -> None:
        self.task = (options, published)
        self.jobs = jobs
        self.strangers = set(active_children())
        self.pool = _pool(jobs)

    def lines(self, works: Iterable[Work]) -> Iterator[Line]:
        pending: deque[tuple[Work, Future[Line]]] = deque()
        try:
            for work in works:
                pending.append((work, self._send(work)))
                if len(pending) > self.jobs * AHEAD:
                    yield self._next(pending)
            while pending:
                yield self._next(pending)
        except BaseException:
            # Without this the interpreter's exit would wait for the articles in work.
            helpers = set(active_children()) - self.strangers
            for process in helpers:
                process.terminate()
            for process in helpers:
                process.join(PATIENCE)
            raise
        finally:
            self.pool.shutdown(wait=False, cancel_futures=True)

    def _send(self, work: Work) -> Future[Line]:
        try:
            # The processes that this starts must not see Ctrl-C: this one answers it.
            with interrupts_held_back():
                return self.pool.submit(analysis_line, work, *self.task)
        except BrokenProcessPool as error:
            lost: Future[Line] = Future()
            lost.set_exception(error)
            return lost

    def _next(self, pending: deque[tuple[Work, Future[Line]]]) -> Line:
        work, future = pending.popleft()
        try:
            return future.result()
        except BrokenProcessPool:
            line = self._alone(work)
            self._renew(pending)
            return line

    def _alone(self, work: Work) -> Line:
        """Try once more, apart from all others, an article that was in work when a process died."""
        self.pool.shutdown(wait=False, cancel_futures=True)
        self.pool = _pool(1)
        try:
            return self._send(work).result()
        except BrokenProcessPool:
            return error_line(work, InputError("crashed", "the process that analysed this article died"))

    def _renew(self, pending: deque[tuple[Work, Future[Line]]]) -> None:
        """Send out again what a dead pool has lost."""
        self.pool.shutdown(wait=False, cancel_futures=True)
        self.pool = _pool(self.jobs)
        for place, (work, future) in enumerate(pending):
            if not future.done() or future.cancelled() or future.exception():
                pending[place] = (work, self._send(work))


def _pool(jobs: int) -> ProcessPoolExecutor:
    # The first of its kind imports what it is made of, and an import may swallow Ctrl-C.
    with interrupts_held_back():
        return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"))
