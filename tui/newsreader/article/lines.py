"""Paragraphs that were broken at a line width become one line again."""

from __future__ import annotations

import re
from itertools import pairwise

from newsreader.article.model import Notice
from newsreader.article.words import is_word

WIDTHS = range(40, 101)
"""Widths at which texts are wrapped."""

RUN = re.compile(r"(?:[^\n]*[^\n ][^\n]*\n?)+")
BULLET = re.compile(r" *(?:[•·▪◦‣*–—-]|\(?\d{1,2}[.)]) ")
END = re.compile(r"[.!?:;…]['’\"”)\]]*$")
FIRST_WORD = re.compile(r"[^ ]+")
HYPHENATED = re.compile(r"([^\W\d_]+)-$")
COMPOUNDING = frozenset(
    """all anti co cross deputy ex extra far half high ill inter long low mid multi much near non off old part
    post pre pro quasi self semi short so sub super then top two three ultra under vice well year""".split()
)
"""First parts that keep their hyphen."""

Line = tuple[int, str]
"""The indentation and the words of a line."""


def unwrap(text: str) -> tuple[str, tuple[Notice, ...]]:
    """Join the lines of paragraphs that were wrapped by hand or by a program.

    A greedy wrap leaves a mark: the next line's first word would not have fitted. Where that holds
    for nearly all lines of a run, and lines end in mid-sentence, the run is joined; an indented line
    or a bullet begins a new paragraph. Words hyphenated at the line's end are joined.
    """
    runs = [run[0].rstrip("\n").split("\n") for run in RUN.finditer(text)]
    wrapped = [_wrap_evidence(run) for run in runs]
    common = sum(wrapped) >= 5
    known = set(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text.lower())) if any(wrapped) else set()
    joined, count = [], 0
    for match, run, evidence in zip(RUN.finditer(text), runs, wrapped, strict=True):
        if evidence >= (1 if common else 2):
            paragraphs = _join(run, known)
            count += len(run) - len(paragraphs)
            joined.append((match.span(), "\n\n".join(paragraphs) + "\n"))
    if not joined:
        return text, ()
    pieces, end = [], 0
    for (start, stop), replacement in joined:
        pieces += [text[end:start], replacement]
        end = stop
    pieces.append(text[end:])
    return "".join(pieces), (Notice("repaired", f"Lines broken in mid-sentence were joined: {count:,}."),)


def _wrap_evidence(run: list[str]) -> int:
    """How many of the run's line ends show that it was wrapped; 0 where some contradict it."""
    lines = [line.rstrip() for line in run]
    width = max(map(len, lines))
    if len(lines) < 2 or width not in WIDTHS:
        return 0
    evidence = contrary = 0
    for line, following in pairwise(lines):
        if BULLET.match(following) or following.startswith("  ") > line.startswith("  "):
            continue
        words = following.strip()
        first = words.split(" ", 1)[0]
        if len(line) + 1 + len(first) <= width and not END.search(line):
            contrary += 1
        elif not END.search(line):
            evidence += 2 if words[:1].islower() else 1
    ends = len(lines) - 1
    return evidence if contrary * 10 <= ends and evidence >= ends / 2 and evidence > 0 else 0


def _join(run: list[str], known: set[str]) -> list[str]:
    paragraphs: list[str] = []
    indent = 0
    for line in run:
        depth = len(line) - len(line.lstrip(" "))
        words = line.strip()
        listed = bool(paragraphs and BULLET.match(paragraphs[-1]))
        opens = not paragraphs or bool(BULLET.match(line)) or (depth >= indent + 2 and not listed)
        if opens:
            paragraphs.append(words)
        else:
            paragraphs[-1] = _glue(paragraphs[-1], words, known)
        indent = depth
    return paragraphs


def _glue(line: str, following: str, known: set[str]) -> str:
    """Two lines as one, a word hyphenated at the break as the word it is."""
    broken, rest = HYPHENATED.search(line), re.match(r"[^\W\d_]+", following)
    if not broken or not rest:
        return line + following if line.endswith(("-", "/")) else f"{line} {following}"
    head, tail = broken[1].lower(), rest[0].lower()
    if f"{head}-{tail}" in known or not rest[0].islower() or head in COMPOUNDING:
        return line + following
    if head + tail in known or is_word(head + tail) or not (is_word(head) and is_word(tail)):
        return line[:-1] + following
    return line + following
