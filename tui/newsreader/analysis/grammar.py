"""Sets of labels and words that several steps ask for."""

from __future__ import annotations

from newsreader.analysis.gazetteers import name_words


def as_set(text: str) -> frozenset[str]:
    """The words of a list that is written as one text."""
    return frozenset(text.split())


SUBJECT = frozenset(("nsubj", "nsubjpass"))
"""How a subject hangs on its verb (`token.dep_`)."""

FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
"""The tags of verbs that can carry a sentence (`token.tag_`)."""

SPEECH = frozenset(name_words("speech_verbs"))
"""The forms of verbs of saying, in lower case."""
