"""Paragraphs that were broken at a line width become one line again."""

from __future__ import annotations

import re
from itertools import groupby, pairwise

from newsreader.article.model import Notice
from newsreader.article.words import is_word

WIDTHS = range(40, 101)
"""Widths at which texts are wrapped."""

BULLET = re.compile(r" *(?:[•·▪◦‣*–—-]|\(?\d{1,2}[.)]) ")
END = re.compile(r"[.!?:;…]['’\"”)\]]*$")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
HYPHENATED = re.compile(r"([^\W\d_]+)-$")
COMPOUNDING = frozenset(
    """
    all anti co cross deputy ex extra far half high ill inter long low mid multi much near non off old part
    post pre pro quasi self semi short so sub super then top two three ultra under vice well year
    """.lower().split()
)
"""First parts that keep their hyphen."""


def unwrap(text: str) -> tuple[str, tuple[Notice, ...]]:
    """Join the lines of paragraphs that were wrapped by hand or by a program.

    A greedy wrap leaves a mark: the next line's first word would not have fitted. Where that holds
    for nearly all lines of a run, and lines end in mid-sentence, the run is joined; an indented line
    or a bullet begins a new paragraph. Words hyphenated at the line's end are joined.
    """
    runs = _runs(text)
    evidence = [_wrap_evidence(run) for run in runs]
    if not any(evidence):
        return text, ()
    enough = 1 if sum(evidence) >= 5 else 2
    known = set(WORD.findall(text.lower()))
    count = 0
    for index, run in enumerate(runs):
        if evidence[index] >= enough:
            paragraphs = _join(run, known)
            count += len(run) - len(paragraphs)
            runs[index] = "\n\n".join(paragraphs).split("\n")
    if not count:
        return text, ()
    joined = "\n\n".join("\n".join(run) for run in runs)
    return joined, (Notice("repaired", f"Lines broken in mid-sentence were joined: {count:,}."),)


def _runs(text: str) -> list[list[str]]:
    """The lines of the text, in groups that blank lines divide."""
    lines = text.split("\n")
    return [list(group) for filled, group in groupby(lines, key=_is_filled) if filled]


def _is_filled(line: str) -> bool:
    return bool(line) and not line.isspace()


def is_wrapped(lines: list[str]) -> bool:
    """Whether consecutive lines were broken at a width, so that a line break ends no paragraph."""
    return _wrap_evidence(lines) >= 2


def paragraph_openings(lines: list[str]) -> list[int]:
    """Which lines of a wrapped run begin a paragraph: the first, indented lines and bullets."""
    openings: list[int] = []
    for index, line in enumerate(lines):
        listed = bool(openings) and bool(BULLET.match(lines[openings[-1]]))
        indented = index > 0 and not listed and _depth(line) >= _depth(lines[index - 1]) + 2
        if index == 0 or indented or BULLET.match(line):
            openings.append(index)
    return openings


def _wrap_evidence(run: list[str]) -> int:
    """How many of the run's line ends show that it was wrapped; 0 where some contradict it."""
    lines = [line.rstrip() for line in run]
    width = max(map(len, lines))
    if len(lines) < 2 or width not in WIDTHS:
        return 0
    evidence = contrary = 0
    for line, following in pairwise(lines):
        words = following.strip()
        if END.search(line) or BULLET.match(following) or _depth(following) >= _depth(line) + 2:
            continue
        if len(line) + 1 + len(words.split(" ", 1)[0]) <= width:
            contrary += 1
        else:
            evidence += 2 if words[:1].islower() else 1
    ends = len(lines) - 1
    return evidence if contrary * 10 <= ends and evidence * 2 >= ends else 0


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _join(run: list[str], known: set[str]) -> list[str]:
    """The paragraphs of a wrapped run, each on one line."""
    paragraphs: list[str] = []
    for start, stop in pairwise([*paragraph_openings(run), len(run)]):
        lines = [line.strip() for line in run[start:stop]]
        pieces = [_ending(line, following, known) for line, following in pairwise(lines)]
        paragraphs.append("".join([*pieces, lines[-1]]))
    return paragraphs


def _ending(line: str, following: str, known: set[str]) -> str:
    """A line as it stands before the next: with a blank, or a hyphenated word's first part."""
    broken, rest = HYPHENATED.search(line.rsplit(" ", 1)[-1]), re.match(r"[^\W\d_]+", following)
    if not broken or not rest:
        return line if line.endswith(("-", "/")) else f"{line} "
    head, tail = broken[1].lower(), rest[0].lower()
    if f"{head}-{tail}" in known or not rest[0].islower() or head in COMPOUNDING:
        return line
    whole = head + tail in known or is_word(head + tail) or not (is_word(head) and is_word(tail))
    return line[:-1] if whole else line
