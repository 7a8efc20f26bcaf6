"""What the screen and the analysis process say to each other: one JSON object a line."""

from __future__ import annotations

import msgspec

from newsreader.analysis.model import Analysis
from newsreader.analysis.options import Options
from newsreader.article.model import Article


class Analyze(msgspec.Struct, frozen=True, tag="analyze"):
    """Analyse an article. `number` comes back with every answer.

    A newer analysis, or a summary of another article, ends it.

    Attributes:
        keep: Whether to keep the analysis for the next time.
    """

    number: int
    article: Article
    options: Options
    keep: bool = False


class Summarize(msgspec.Struct, frozen=True, tag="summarize"):
    """Summarise an article with other options, and say what each method would choose.

    Any newer request ends it.
    """

    number: int
    article: Article
    options: Options


Request = Analyze | Summarize


class Begun(msgspec.Struct, frozen=True, tag="begun"):
    """The model is loaded and the request is worked on."""

    number: int


class PartDone(msgspec.Struct, frozen=True, tag="part"):
    """A step is done. Of `settled`, only `fields` mean something."""

    number: int
    fields: tuple[str, ...]
    settled: Analysis


class Agreement(msgspec.Struct, frozen=True, tag="agreement"):
    """The other summary methods that choose a sentence, by its index."""

    number: int
    methods: dict[int, tuple[str, ...]]


class Finished(msgspec.Struct, frozen=True, tag="finished"):
    """The request is answered."""

    number: int


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """The request cannot be answered; `reason` is one line for people."""

    number: int
    reason: str


Answer = Begun | PartDone | Agreement | Finished | Failed

OF_THE_TEXT = ("schema", "id", "source", "text", "sha256")
"""The fields of an analysis that tell what it is of, and in which form."""

FIELDS = tuple(name for name in Analysis.__struct_fields__ if name not in OF_THE_TEXT)
"""The fields that tell what was found."""

encode = msgspec.json.encode
decode_request = msgspec.json.Decoder[Request](Request).decode
decode_answer = msgspec.json.Decoder[Answer](Answer).decode


def only(fields: tuple[str, ...], analysis: Analysis) -> Analysis:
    """An analysis with nothing but these fields in it, to be sent."""
    return Analysis(text="", sha256="", **{name: getattr(analysis, name) for name in fields})


def merged(analysis: Analysis, fields: tuple[str, ...], settled: Analysis) -> Analysis:
    """The analysis with these fields taken from `settled`."""
    return msgspec.structs.replace(analysis, **{name: getattr(settled, name) for name in fields})
