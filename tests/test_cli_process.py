"""The command line as a process of its own: signals, pipes, closed streams, terminals."""

from __future__ import annotations

import fcntl
import os
import pty
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

from newsreader import terminal
from newsreader.analysis.model import Analysis
from newsreader.analysis.options import Options
from newsreader.article.load import load
from newsreader.library.cache import keep_analysis

COMMAND = [sys.executable, "-m", "newsreader"]


@pytest.fixture
def story(tmp_path: Path) -> str:
    """An article whose analysis is in the cache, so that no process has to load a model."""
    path = tmp_path / "story.txt"
    path.write_text("Ferry Talks Resume\n\n“We stay,” said Ines Calder.\n" + "The board met. " * 6000)
    article = load(path)
    keep_analysis(article, Options(), Analysis(text=article.text, sha256="0", title="Ferry Talks Resume"))
    return str(path)


def shell(line: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a line of shell in which "$@" is the command with these words."""
    return subprocess.run(
        ["bash", "-c", line, "bash", *COMMAND, *words], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("words", [["--help"], ["--plain"], ["export", "-o", "-"]])
def test_a_reader_that_goes_away_is_no_error(story: str, words: list[str]) -> None:
    done = shell('"$@" | head -c 1; exit ${PIPESTATUS[0]}', *words, story)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_few_words_that_a_full_disk_cannot_take_are_one_line(tmp_path: Path) -> None:
    story = tmp_path / "short.txt"
    story.write_text("The ferry left the harbour on time.")
    full = shell('"$@" > /dev/full', "--plain", str(story))
    assert (full.returncode, full.stderr) == (1, "newsreader: No space left on device\n")


@pytest.mark.parametrize("words", [["--plain"], ["export", "-o", "-"]])
def test_a_full_disk_and_a_closed_stream_are_one_line(story: str, words: list[str]) -> None:
    full = shell('"$@" > /dev/full', *words, story)
    assert full.returncode == 1
    assert full.stderr == "newsreader: No space left on device\n"
    closed = shell('"$@" >&-', *words, story)
    assert closed.returncode == 2
    assert closed.stderr == "newsreader: standard output is closed\n"
    assert shell('"$@" 2>&-', *words, story).returncode == 0


@pytest.mark.parametrize("words", [["analyze", "-"], ["analyze", "-", "--jobs", "2"], ["export", "-"], ["-"]])
def test_ctrl_c_is_one_line_and_exit_code_130(words: list[str]) -> None:
    with subprocess.Popen([*COMMAND, *words], stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stderr
        wait_until_it_sleeps(process.pid)
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 130
        assert process.stderr.read() == b"newsreader: interrupted\n"


def wait_until_it_sleeps(pid: int) -> None:
    """Wait until the process waits for its input."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        where = Path(f"/proc/{pid}/wchan")
        if where.exists() and "pipe" in where.read_text():
            return
        time.sleep(0.05)
    pytest.skip("this system does not tell when a process waits")


def test_a_dumb_terminal_gets_the_plain_reading(story: str, tmp_path: Path) -> None:
    screen, end = pty.openpty()
    environment = {**os.environ, "TERM": "dumb", "LC_ALL": "C"}
    with subprocess.Popen([*COMMAND, story], stdin=end, stdout=end, stderr=end, env=environment) as process:
        os.close(end)
        shown = b""
        while chunk := read_some(screen):
            shown += chunk
        assert process.wait(10) == 0
    os.close(screen)
    assert shown.startswith(b"Ferry Talks Resume\r\n====")
    assert "“We stay,” said Ines Calder.".encode() in shown
    assert b"\x1b" not in shown


def test_with_standard_input_closed_there_is_no_keyboard(story: str) -> None:
    screen, end = pty.openpty()
    with subprocess.Popen(
        ["bash", "-c", 'exec "$@" <&-', "bash", *COMMAND, story],
        stdin=end,
        stdout=end,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(1, termios.TIOCSCTTY, 0),
    ) as process:
        os.close(end)
        assert process.stderr
        told = process.stderr.read().decode()
        assert process.wait(10) == 2
    os.close(screen)
    assert told == "newsreader: there is no keyboard to read from; use --plain to print the reading\n"


def read_some(screen: int) -> bytes:
    try:
        return os.read(screen, 65536)
    except OSError:  # Linux says so when the other end is closed
        return b""


@pytest.mark.parametrize(
    ("term", "is_terminal", "expected"),
    [("xterm-256color", True, True), ("xterm", False, False), ("dumb", True, False), (None, True, False)],
)
def test_where_the_reader_can_be_shown(
    monkeypatch: pytest.MonkeyPatch, term: str | None, is_terminal: bool, expected: bool
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: is_terminal)
    if term is None:
        monkeypatch.delenv("TERM", raising=False)
    else:
        monkeypatch.setenv("TERM", term)
    assert terminal.can_show_the_reader() is expected


def test_lines_are_no_wider_than_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    assert terminal.text_width() == 80
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    for columns, expected in (("40", 40), ("300", 100)):
        monkeypatch.setenv("COLUMNS", columns)
        assert terminal.text_width() == expected


@pytest.mark.parametrize("moment", [0.02, 0.05, 0.1, 0.2, 0.3])
def test_ctrl_c_is_answered_at_any_moment(story: str, moment: float) -> None:
    code = "import sys; from newsreader.cli import main; sys.stdout.write('x'); sys.exit(main())"
    with subprocess.Popen(
        [sys.executable, "-uc", code, "analyze", story, "--jobs", "2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.read(1) == b"x"
        time.sleep(moment)
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(20) == 130
        assert process.stderr.read() == b"newsreader: interrupted\n"
