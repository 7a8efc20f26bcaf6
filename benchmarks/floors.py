"""Check the accuracy floors: `make bench BENCH=path/to/bench`.

BENCH is a command that runs the project over annotated news and prints one block a data set, headed
`--- NAME: …`, under a heading for each task, `=== TASK ===`. The annotated data is not part of the
project. Each floor in floors.toml names a task and data set, and a regular expression whose group is
the figure; floors are only ever raised.
"""

from __future__ import annotations

import argparse
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

FLOORS = Path(__file__).with_name("floors.toml")


class Floor(NamedTuple):
    """The least value that a figure of a data set may have."""

    data: str
    what: str
    pattern: str
    least: float


def read_floors() -> list[Floor]:
    """The floors of floors.toml, in its order."""
    rows = tomllib.loads(FLOORS.read_text(encoding="utf-8"))["floor"]
    return [Floor(row["data"], row["what"], row["pattern"], row["least"]) for row in rows]


def blocks(report: str) -> dict[str, str]:
    """The report's text for each data set, under "task/name"."""
    found = {}
    for task, text in _parts(r"^=== (\w+) ===$", report):
        for name, block in _parts(r"^--- ([\w.-]+): .*$", text):
            found[f"{task}/{name}"] = block
    return found


def _parts(heading: str, text: str) -> list[tuple[str, str]]:
    """The text's parts, each with what its heading names."""
    parts = re.split(heading, text, flags=re.MULTILINE)
    return list(zip(parts[1::2], parts[2::2], strict=True))


def check(floors: list[Floor], report: str) -> bool:
    """Print each floor beside its figure; True when all hold. A figure that is not found is a failure."""
    found, good = blocks(report), True
    for floor in floors:
        match = re.search(floor.pattern, found.get(floor.data, ""))
        value = float(match[1]) if match else None
        holds = value is not None and value >= floor.least
        good = good and holds
        shown = "none" if value is None else f"{value:.1f}"
        verdict = "ok " if holds else "LOW"
        print(f"{verdict} {floor.data:26s} {floor.what:50s} {shown:>6s}  floor {floor.least}")
    return good


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Check the accuracy floors.")
    parser.add_argument("bench", help="the command that measures and prints, with its options")
    args = parser.parse_args(argv)
    try:
        run = subprocess.run(shlex.split(args.bench), stdout=subprocess.PIPE, text=True, check=False)
    except OSError as error:
        print(f"floors: {args.bench}: {error.strerror}; it takes a command that measures", file=sys.stderr)
        return 1
    if run.returncode:
        print(f"floors: the benchmark ended with exit code {run.returncode}", file=sys.stderr)
        return 1
    print(run.stdout)
    return 0 if check(read_floors(), run.stdout) else 1


if __name__ == "__main__":
    sys.exit(main())
