"""Ctrl-C is held back where that is possible, and no more than that where it is not."""

from __future__ import annotations

import signal
import threading

import pytest

from newsreader import dispatch
from newsreader.cli import INTERRUPTED, main
from newsreader.interrupts import interrupts_held_back


def interrupt() -> None:
    """Ctrl-C for this thread: another one, left by other tests, may take what is sent to the process."""
    signal.pthread_kill(threading.get_ident(), signal.SIGINT)


def test_an_interruption_comes_after_the_block() -> None:
    reached = []

    def work() -> None:
        with interrupts_held_back():
            interrupt()
            reached.append("the end of the block")

    with pytest.raises(KeyboardInterrupt):
        work()
    assert reached


def test_afterwards_interruptions_come_again() -> None:
    with interrupts_held_back():
        pass
    with pytest.raises(KeyboardInterrupt):
        interrupt()


def test_a_system_that_cannot_hold_it_back_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(signal, "pthread_sigmask")
    done = []
    with interrupts_held_back():
        done.append("the work")
    assert done


def test_ctrl_c_while_the_call_is_read_is_no_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def parse(_: object) -> None:
        try:
            interrupt()
        except KeyboardInterrupt as interruption:
            raise AttributeError("argparse put back what it had not changed") from interruption

    monkeypatch.setattr(dispatch, "parse_arguments", parse)
    assert main([]) == INTERRUPTED
    assert capsys.readouterr().err == "newsreader: interrupted\n"
