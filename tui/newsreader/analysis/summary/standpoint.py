"""Whether a text argues or tells in its writer's own name, so that its news is no summary of it.

A linear model of how a text is told, sentence by sentence and outside quotation marks: columns, editorials
and essays report little of what others say, stay out of the past tense, say "I" and "we", and open sentences
with "But" or "So". Its weights were fitted on 541 articles of four publishers that two language models,
asked as editors, sorted (63 of them opinion or first person); it finds 38 of these, and six others.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

from spacy.tokens import Token

from newsreader.analysis.page import Page
from newsreader.article.model import span_at

FEWEST_WORDS = 4
"""Words of its own that a sentence must have to tell how the text is told."""

_I = frozenset(["i", "me", "my", "mine", "myself"])
_WE = frozenset(["we", "us", "our", "ours", "ourselves"])
_TURNS = frozenset(["but", "and", "so", "yet", "because"])
_REPORTING = frozenset(["say", "tell", "add", "announce"])

_REPORTED, _PAST, _FIRST_PERSON, _FIRST_PERSONS, _TURNED, _BIAS = -6.5, -3.5, 8.0, 4.0, 4.0, -0.5


def is_told_in_own_name(page: Page) -> bool:
    """Whether the text seems to be an opinion piece or a story in the first person."""
    sentences = [words for words in _own_words(page) if len(words) >= FEWEST_WORDS]
    if not sentences:
        return False
    reported = _share([any(word.lemma_ in _REPORTING for word in words) for words in sentences])
    past = _share([any(word.tag_ == "VBD" for word in words) for words in sentences])
    single = _share([any(word.lower_ in _I for word in words) for words in sentences])
    plural = _share([any(word.lower_ in _WE for word in words) for words in sentences])
    turned = _share([words[0].lower_ in _TURNS for words in sentences])
    score = _REPORTED * sqrt(reported) + _PAST * past + _TURNED * sqrt(turned)
    return score + _FIRST_PERSON * sqrt(single) + _FIRST_PERSONS * sqrt(plural) + _BIAS > 0


def _share(facts: Sequence[bool]) -> float:
    return sum(facts) / len(facts)


def _own_words(page: Page) -> list[list[Token]]:
    """The words of each sentence that stand outside quotation marks."""
    return [
        [word for word in sentence if word.is_alpha and span_at(page.quoted, word.idx) is None]
        for sentence in page.sentences
    ]
