"""How a quotation is told of: what its speaker is called without a name, and how it is reported."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsreader.analysis.model import Quote
from newsreader.article.model import Spans, on_one_line

UNNAMED = "no speaker named"
"""What stands where nobody is named."""

FAITHFULNESS = {"direct": "direct quote", "mixed": "partial quote", "indirect": "paraphrase"}
"""What newsrooms call each kind of quotation."""

_RELATIVE = re.compile(r",? (?:who|which|that)$")


def called(words: str) -> str:
    """The words of a text for a speaker, as they are shown: "a driver" for "a driver who"."""
    return _RELATIVE.sub("", words)


def in_pieces(text: str, spans: Spans | None, tidy: Callable[[str], str] = on_one_line) -> str:
    """The words of a thing in pieces, each put on one line, with an ellipsis where it is broken."""
    return " … ".join(tidy(text[start:end]) for start, end in spans or ())


def led_by(text: str, quote: Quote) -> str:
    """The cue that what is said hangs on, to stand before it ("[denied] "); "" where it stands by itself."""
    return f"[{in_pieces(text, quote.cue)}] " if quote.led_by_cue else ""


def how_told(text: str, quote: Quote) -> tuple[str, ...]:
    """The words that report a quotation, unless they stand before it; via whom; and how faithfully."""
    cue = "" if quote.led_by_cue else in_pieces(text, quote.cue)
    via = in_pieces(text, quote.via)
    facts = (f"“{cue}”" if cue else "", f"via {via}" if via else "", FAITHFULNESS[quote.kind])
    return tuple(fact for fact in facts if fact)
