"""The installed command in a real terminal: read, jump to the words of a quotation, export, quit."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pyte
import pytest

pytestmark = pytest.mark.slow

PRIVATE = re.compile(rb"\x1b\[[<=>][0-9;:]*[ -/]*[@-~]|\x1b\[\?[0-9;]*\$p|\x1b[P_^X].*?\x1b\\", re.DOTALL)
"""What pyte draws as text or misreads."""


class Terminal:
    """A pseudo-terminal with a program in it and an emulator that keeps the screen.

    Attributes:
        output: All bytes the program wrote.
    """

    def __init__(self, *command: str, size: tuple[int, int], errors: Path | None, **environment: str) -> None:
        columns, rows = size
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self.output = b""
        self._ours, self.theirs = pty.openpty()
        fcntl.ioctl(self.theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.before = termios.tcgetattr(self.theirs)
        self.process = subprocess.Popen(
            command,
            stdin=self.theirs,
            stdout=self.theirs,
            stderr=self.theirs if errors is None else errors.open("wb"),
            env={**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **environment},
            start_new_session=True,
        )

    def type(self, keys: str) -> None:
        os.write(self._ours, keys.encode())

    def read(self, seconds: float = 0.1) -> None:
        """Take in what the program writes for so long."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            if select.select([self._ours], [], [], left)[0]:
                data = os.read(self._ours, 65536)
                self.output += data
                self._stream.feed(PRIVATE.sub(b"", data))

    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self.screen.display)

    def wait(self, condition: Callable[[str], object], seconds: float = 60) -> str:
        """Read on until the screen fulfils a condition."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.read()
            if condition(self.text()):
                return self.text()
        raise AssertionError(self.text())

    def ended(self, seconds: float = 20) -> int:
        """The exit code, waiting for it."""
        until = time.monotonic() + seconds
        while self.process.poll() is None and time.monotonic() < until:
            self.read()
        self.read(0.3)
        assert self.process.returncode is not None, self.text()
        return self.process.returncode

    def close(self) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        os.close(self._ours)
        os.close(self.theirs)


Open = Callable[..., Terminal]


@pytest.fixture
def terminal() -> Iterator[Open]:
    """Start `newsreader` in a terminal of its own."""
    opened: list[Terminal] = []

    def start(
        *arguments: str,
        size: tuple[int, int] = (80, 24),
        errors: Path | None = None,
        **environment: str,
    ) -> Terminal:
        command = str(Path(sys.executable).with_name("newsreader"))
        opened.append(Terminal(command, *arguments, size=size, errors=errors, **environment))
        return opened[-1]

    yield start
    for one in opened:
        one.close()


def test_from_the_first_look_to_the_last(terminal: Open, ferry: Path) -> None:
    reader = terminal(str(ferry), "--published", "2024-05-15")
    reader.wait(lambda text: "The council of Ostvik" in text)
    reader.wait(lambda text: "Timeline" in text and "…" not in text.split("\n")[-2] and "reading" not in text)
    reader.type("2j")
    shown = reader.wait(lambda text: re.search(r"2 Who said what +\d+ statement", text))
    reader.type("\r")
    words = reader.wait(lambda text: "2 Who said what  3 Key figures" in text.split("\n")[-2])
    assert words != shown
    assert "Dahl" in words
    reader.type("e")
    note = ferry.with_suffix(".md")
    reader.wait(lambda text: "Exported" in text)
    assert "## Who said what" in note.read_text(encoding="utf-8")
    assert "Ingrid Dahl" in note.read_text(encoding="utf-8")
    reader.type("q")
    assert reader.ended() == 0
    assert termios.tcgetattr(reader.theirs) == reader.before
    assert reader.output.rstrip().endswith(b"l") or b"\x1b[?1049l" in reader.output
    for switched_on, switched_off in ((b"\x1b[?1049h", b"\x1b[?1049l"), (b"\x1b[?25l", b"\x1b[?25h")):
        assert reader.output.rfind(switched_off) > reader.output.rfind(switched_on) >= 0
    assert b"\x1b[?1000h" not in reader.output[reader.output.rfind(b"\x1b[?1000l") :]


def test_the_analysis_process_ends_with_the_reader(terminal: Open, ferry: Path) -> None:
    reader = terminal(str(ferry), "--no-cache")
    reader.wait(lambda text: "The council of Ostvik" in text)
    children = _children(reader.process.pid)
    for _ in range(100):
        if children:
            break
        reader.read()
        children = _children(reader.process.pid)
    assert children
    reader.type("q")
    assert reader.ended() == 0
    assert not any(Path(f"/proc/{child}").exists() for child in children)


def _children(process: int) -> list[int]:
    found = Path(f"/proc/{process}/task/{process}/children")
    return [int(child) for child in found.read_text().split()] if found.exists() else []


def test_standard_error_may_be_elsewhere(terminal: Open, ferry: Path, tmp_path: Path) -> None:
    reader = terminal(str(ferry), errors=tmp_path / "errors")
    reader.wait(lambda text: "The council of Ostvik" in text)
    reader.type("q")
    assert reader.ended() == 0
    assert (tmp_path / "errors").read_bytes() == b""


def test_a_reader_that_is_told_to_end_leaves_the_terminal_as_it_was(terminal: Open, ferry: Path) -> None:
    reader = terminal(str(ferry))
    reader.wait(lambda text: "The council of Ostvik" in text)
    reader.process.terminate()
    assert reader.ended() == 0
    assert termios.tcgetattr(reader.theirs) == reader.before
    assert b"\x1b[?1049l" in reader.output


def test_ctrl_z_gives_the_terminal_back_and_the_whole_screen_returns(terminal: Open, ferry: Path) -> None:
    reader = terminal(str(ferry))
    reader.wait(lambda text: text.rstrip().endswith("q Quit"))
    reader.type("\x1a")
    stopped = Path(f"/proc/{reader.process.pid}/stat")
    reader.wait(lambda _: stopped.read_text().rpartition(")")[2].split()[0] == "T")
    reader.read(0.3)  # what it wrote between the last look and its stop
    assert b"\x1b[?1049l" in reader.output
    assert termios.tcgetattr(reader.theirs) == reader.before
    reader.screen.reset()
    reader.process.send_signal(signal.SIGCONT)
    reader.wait(lambda text: "The council of Ostvik" in text and text.rstrip().endswith("q Quit"))
    reader.type("q")
    assert reader.ended() == 0


def test_without_colours_nothing_is_coloured_and_kinds_still_differ(terminal: Open, ferry: Path) -> None:
    reader = terminal(str(ferry), NO_COLOR="1")
    reader.wait(lambda text: "The council of Ostvik" in text)
    reader.wait(lambda text: "reading" not in text.split("\n")[0])
    reader.type("q")
    assert reader.ended() == 0
    codes = [code for run in re.findall(rb"\x1b\[([0-9;]*)m", reader.output) for code in run.split(b";")]
    assert not {code for code in codes if code[:1] in b"349" and len(code) == 2} - {b"39", b"49"}
    assert {b"1", b"3", b"4"} <= set(codes)


def test_no_byte_of_an_article_reaches_the_terminal_as_a_command(terminal: Open, tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(
        "\x1b]0;PWNED\x07Hostile news\n\nHe said \x1b[2J\x1b]52;c;UA==\x07 it \x9b31m was\u202e so, and it "
        "[/nope] stayed [@click=app.quit]so[/] for a long while in the town.\n" * 3,
        encoding="utf-8",
    )
    reader = terminal(str(path))
    reader.wait(lambda text: "He said" in text)
    reader.wait(lambda text: "reading" not in text.split("\n")[0])
    for key in ("1", "2", "3", "4", "5", "i", "\x1b"):
        reader.type(key)
        reader.read(0.3)
    assert b"PWNED\x07" not in reader.output
    assert b"\x1b]0;PWNED" not in reader.output
    assert b"\x1b]52" not in reader.output
    assert b"\xe2\x80\xae" not in reader.output
    assert "[/nope]" in reader.text() or "Hostile" in reader.text()
    reader.type("\x1b")
    reader.read(0.5)
    reader.type("q")
    assert reader.ended() == 0
