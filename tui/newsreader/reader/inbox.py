"""The requests that wait for the analysis process, and which of them still matter."""

from __future__ import annotations

import os
from collections.abc import Iterable
from threading import Condition, Thread

import msgspec

from newsreader.reader.protocol import Analyze, Request, decode_request


class Inbox:
    """Reads requests on a thread of its own, so that a running one can be given up for a newer one."""

    def __init__(self, lines: Iterable[bytes], *, exit_at_end: bool = False) -> None:
        """Start reading.

        Args:
            lines: One request each; whoever writes them ends the process by closing the pipe.
            exit_at_end: End the whole process when the lines end, whatever it is doing.
        """
        self._lines = lines
        self._exit_at_end = exit_at_end
        self._waiting: list[Request] = []
        self._ended = False
        self._changed = Condition()
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in self._lines:
            try:
                request = decode_request(line)
            except msgspec.DecodeError:
                continue
            with self._changed:
                self._waiting.append(request)
                self._changed.notify()
        if self._exit_at_end:
            os._exit(0)
        with self._changed:
            self._ended = True
            self._changed.notify()

    def take(self) -> Request | None:
        """The next request that no newer one replaces, waiting for it; None when no more will come."""
        with self._changed:
            while not self._waiting and not self._ended:
                self._changed.wait()
            while self._waiting:
                request = self._waiting.pop(0)
                if not self._replaced(request):
                    return request
            return None

    def superseded(self, request: Request) -> bool:
        """Whether the answer to a request is no longer wanted."""
        with self._changed:
            return self._replaced(request)

    def _replaced(self, request: Request) -> bool:
        """An analysis gives way to a newer one and to another article, a summary to any newer request."""
        if isinstance(request, Analyze):
            return any(
                isinstance(newer, Analyze) or newer.article != request.article for newer in self._waiting
            )
        return bool(self._waiting)
