"""The analysis process: `python -m newsreader.reader.worker`.

Reads requests from standard input, writes answers to standard output, one JSON object a line (see
`newsreader.reader.protocol`), and keeps the language model loaded between them. It ends when its
standard input is closed.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING

from newsreader.analysis.attempts import strict
from newsreader.analysis.model import Analysis
from newsreader.analysis.options import Options
from newsreader.analysis.page import GivenUpError
from newsreader.article.model import on_one_line
from newsreader.library.cache import keep_analysis
from newsreader.reader.inbox import Inbox
from newsreader.reader.protocol import (
    Agreement,
    Analyze,
    Answer,
    Begun,
    Failed,
    Finished,
    PartDone,
    Request,
    Summarize,
    encode,
    only,
)

if TYPE_CHECKING:
    from newsreader.analysis.page import Page
    from newsreader.analysis.summary import Rankings

Send = Callable[[Answer], None]


class Worker:
    """Answers requests one after the other.

    Args:
        inbox: Where they come from.
        send: Takes each answer.
    """

    def __init__(self, inbox: Inbox, send: Send) -> None:
        self._inbox = inbox
        self._send = send
        self._page: Page | None = None
        self._model: str | None = None
        self._known: Analysis | None = None
        self._rankings: Rankings | None = None

    def run(self) -> None:
        """Answer until no more requests come."""
        while (request := self._inbox.take()) is not None:
            try:
                self._answer(request)
            except GivenUpError:
                continue
            except Exception as error:  # the screen goes on and says so, whatever step failed
                if strict():
                    traceback.print_exc()
                self._send(Failed(request.number, reason_of(error)))

    def _answer(self, request: Request) -> None:
        match request:
            case Analyze():
                done = self._analyze(request)
            case Summarize():
                done = self._summarize(request)
        if done:
            self._send(Finished(request.number))

    def _analyze(self, request: Analyze) -> bool:
        from newsreader.analysis.pipeline import analyze_page

        page = self._read(request)
        for part in analyze_page(page, request.options):
            if self._inbox.superseded(request):
                return False
            self._send(PartDone(request.number, part.fields, only(part.fields, part.analysis)))
            self._known = part.analysis
        if request.keep and self._known:
            keep_analysis(request.article, request.options, self._known)
        return True

    def _read(self, request: Request) -> Page:
        """The parsed article, parsed anew only when it is another one.

        Raises:
            GivenUpError: A newer request came meanwhile.
        """
        from newsreader.analysis.models import load_model
        from newsreader.analysis.page import parse

        article, model = request.article, request.options.model
        nlp = load_model(model)
        if self._inbox.superseded(request):
            raise GivenUpError
        self._send(Begun(request.number))
        if self._page is None or self._page.article != article or self._model != model:
            self._page = self._known = self._rankings = None
            self._page, self._model = parse(article, nlp, self._wanted(request)), model
        return self._page

    def _wanted(self, request: Request) -> Callable[[], bool]:
        return lambda: not self._inbox.superseded(request)

    def _summarize(self, request: Summarize) -> bool:
        rankings = self._ranked(self._read(request), request.options)
        settled = Analysis(text="", sha256="", summary=rankings.summary(request.options))
        self._send(PartDone(request.number, ("summary",), settled))
        if others := rankings.agreement(request.options, self._wanted(request)):
            self._send(Agreement(request.number, others))
        return True

    def _ranked(self, page: Page, options: Options) -> Rankings:
        """What each method makes of the page in memory."""
        from newsreader.analysis.summary import Rankings

        if self._rankings is None:
            self._rankings = Rankings(page, self._with_cast(page, options).entities)
        return self._rankings

    def _with_cast(self, page: Page, options: Options) -> Analysis:
        """What is known of the page in memory, as far as a summary needs it."""
        from newsreader.analysis.pipeline import analyze_page

        if self._known is None:
            for part in analyze_page(page, options):
                self._known = part.analysis
                if "cast" in part.fields:
                    break
        assert self._known is not None
        return self._known


def reason_of(error: Exception) -> str:
    """One line for people about what went wrong."""
    from newsreader.analysis.models import ModelMissingError

    text = on_one_line(str(error))[:300]
    if isinstance(error, ModelMissingError):
        return text
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def main() -> None:
    """Serve requests on standard input and output."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # A library that prints must not write between the answers.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    def send(answer: Answer) -> None:
        answers.write(encode(answer) + b"\n")
        answers.flush()

    Worker(Inbox(sys.stdin.buffer, exit_at_end=True), send).run()


if __name__ == "__main__":
    main()
