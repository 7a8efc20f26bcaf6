"""Sentences that end in who said them: "At least six people have died, police told the agency"."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import numpy as np
from numpy.typing import NDArray

from newsreader.analysis.quotes.lexicon import FINITE, VERBS
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.verbs import PLAIN

LIKELY, SCORE = 0.5, 0.6
"""How likely a word must be a cue, and how often these are right."""

_JOINING = ("CC", "IN", "WDT", "WP", "WRB")
_MOST = 12
"""Words that name a speaker, at most."""


def find_trailing(tokens: Tokens, chance: NDArray[np.float64], taken: Collection[int]) -> Iterator[Report]:
    """Reports by place alone, where the parser went astray and the tagger found no words said.

    The verb of speech comes last; between it and the last comma stands who speaks, before that a clause.

    Args:
        tokens: The article's columns.
        chance: Per token, how likely it is the head of a cue.
        taken: Heads of cues, and words said, that are reported already.
    """
    for i in np.flatnonzero(chance > LIKELY).tolist():
        verb = tokens.doc[i]
        if i not in taken and verb.lemma_.lower() in PLAIN and verb.tag_ in FINITE and tokens.segment[i] < 0:
            said, named = _parts(tokens, i)
            if said and not any(word in taken for word in said):
                yield Report(tuple(said), (i,), i, tuple(named), score=SCORE)


def _parts(tokens: Tokens, cue: int) -> tuple[range, range]:
    """What is said and who says it; empty when the sentence is none of these."""
    doc, sentence = tokens.doc, tokens.sentence
    comma = next((i for i in range(cue - 1, max(cue - _MOST, -1), -1) if doc[i].text == ","), -1)
    start, end = max(comma, 0), cue
    while start > 0 and sentence[start - 1] == sentence[cue]:
        start -= 1
    while end + 1 < len(doc) and sentence[end + 1] == sentence[cue]:
        end += 1
    said, named = range(start, comma), range(comma + 1, cue)
    last = not any(doc[i].tag_ in VERBS for i in (*named, *range(cue + 1, end + 1)))
    whole = any(doc[i].tag_ in FINITE for i in said) and not any(tokens.segment[i] >= 0 for i in said)
    somebody = any(doc[i].pos_ in ("NOUN", "PROPN", "PRON") for i in named)
    somebody = somebody and doc[named[0]].tag_ not in _JOINING
    one = comma >= 0 and sentence[comma] == sentence[cue]
    return (said, named) if one and last and whole and somebody else (range(0), range(0))
