"""`newsreader analyze`: a line of JSON for each article."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from newsreader.analysis.models import find_model
from newsreader.arguments import Analyze, UsageError
from newsreader.article.load import STDIN
from newsreader.batch.inputs import read_inputs
from newsreader.batch.run import analysis_lines
from newsreader.commands.output import output
from newsreader.library.files import atomic
from newsreader.terminal import say, standard_input


def analyze(call: Analyze) -> bool:
    """Write a line of JSON for each article, in the order of the inputs."""
    find_model(call.options.model)
    good = True
    with _lines_to(call.output, call.inputs) as out:
        works = read_inputs(call.inputs, standard_input())
        options, published = call.options, call.published
        for line in analysis_lines(works, options, published=published, jobs=call.jobs):
            out.write(line.json + b"\n")
            for reason in line.missing:
                say(reason)
            if line.error:
                good = False
                say(line.error)
        out.flush()
    return good


@contextmanager
def _lines_to(name: str | None, inputs: Sequence[str]) -> Iterator[BinaryIO]:
    """Where lines go: standard output, a device as it is, or a file that is there only when it is whole."""
    if name is None or name == "-":
        yield output()
        return
    path = Path(os.path.realpath(name))
    if any(given != STDIN and path == Path(os.path.realpath(given)) for given in inputs):
        raise UsageError(f"{name}: this is an input; give -o another name")
    if path.exists() and not path.is_file() and not path.is_dir():
        with path.open("wb") as device:
            yield device
        return
    with atomic(path, force=True) as file:
        yield file
