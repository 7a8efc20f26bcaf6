"""What speaks for or against quoting a sentence out of its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.analysis.summary.captions import is_caption, is_past_story
from newsreader.analysis.summary.lexicon import ANAPHORA, CONNECTIVES, FIRST_SECOND, PERSONAL
from newsreader.analysis.summary.quotation import quoted_shares

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from newsreader.analysis.page import Page

BOILERPLATE = re.compile(
    r"(?i)\b(?:contributed to this (?:report|story|article)|follow (?:us|him|her|me|@)"
    r"|on (?:twitter|facebook) at|click here|read more|sign up|subscribe"
    r"|(?:see|watch|view|scroll down)\b.{0,40}\b(?:video|photos?|gallery|below)"
    r"|all rights reserved|associated press contributed|copyright|e-mail to a friend|the opinions expressed"
    r"|for more (?:information|on this|details)|this article was|editor's note)\b"
)
LABELLED = re.compile(r"[A-Z][\w'’-]*(?: [\w'’-]+){0,3}: ?[\"“'‘A-Z0-9]")
"""A short label, a colon and a sentence: how captions and summaries of lists begin."""

POINTING = re.compile(
    r"\((?:pictured|left|right|above|below|l|r|centre|center|file)\b[^)]{0,30}\)|\bpictured\b", re.I
)


@dataclass(frozen=True)
class Traits:
    """What can be told of one sentence by itself and its quotation marks.

    Attributes:
        words: Its length in words.
        quoted: Share of its characters between quotation marks, 0 to 1.
        finite: Whether it holds a finite verb.
        anaphoric: Whether its first word may stand for something said before.
        first_person: Whether it speaks as I, we or to you outside quotation marks.
        furniture: Whether it is a caption, a credit or an address to the reader.
    """

    words: int
    quoted: float
    finite: bool
    anaphoric: bool
    connective: bool
    question: bool
    first_person: bool
    furniture: bool

    @property
    def unfit(self) -> bool:
        """Whether no summary may hold it while there is another choice."""
        return self.furniture or not self.finite or self.words < 5 or self.quoted > 0.5 or self.question


def read_traits(page: Page, sentences: Sequence[Span]) -> list[Traits]:
    """The traits of sentences of the page, in the same order."""
    spans = [(s.start_char, s.end_char) for s in sentences]
    shares = quoted_shares(page.text, page.layout.paragraphs, spans)
    past = is_past_story(sentences, shares)
    return [
        _traits(s, share, past and share == 0 and is_caption(s, i))
        for i, (s, share) in enumerate(zip(sentences, shares, strict=True))
    ]


def _traits(sentence: Span, quoted: float, caption: bool) -> Traits:
    words = [token for token in sentence if any(map(str.isalnum, token.text))]
    first = words[0].lower_ if words else ""
    return Traits(
        words=len(sentence.text.split()),
        quoted=quoted,
        finite=any(map(is_finite, sentence)),
        anaphoric=leans(words),
        connective=first in CONNECTIVES,
        question=sentence.text.rstrip("\"”'’)").endswith("?"),
        first_person=quoted < 0.05 and any(word.lower_ in FIRST_SECOND for word in words),
        furniture=caption or is_furniture(sentence.text),
    )


def is_finite(token: Token) -> bool:
    """Whether a token is a verb with tense or a modal."""
    return token.tag_ in ("VBD", "VBZ", "VBP", "MD")


def leans(words: Sequence[Token]) -> bool:
    """Whether a sentence opens on a word that stands for something said before.

    Connectives and adverbs before that word do not count. A pronoun further in leans as well where
    nothing in the sentence before it can be what it stands for ("In 2009 she moved …").
    """
    for place, token in enumerate(words):
        if token.lower_ in ANAPHORA and not is_expletive(token):
            return place == 0 or token.lower_ in PERSONAL or token.dep_ in ("nsubj", "nsubjpass")
        if token.pos_ in ("NOUN", "PROPN") and token.ent_type_ not in ("DATE", "TIME"):
            return False
        if token.lower_ not in CONNECTIVES and token.pos_ not in (
            "ADV",
            "ADP",
            "SCONJ",
            "CCONJ",
            "NOUN",
            "NUM",
            "DET",
            "ADJ",
            "PROPN",
        ):
            return False
    return False


def is_expletive(token: Token) -> bool:
    """Whether a pronoun stands for nothing ("There is …") or belongs to a noun of its own ("one man")."""
    if token.lower_ == "that":
        return token.dep_ == "mark"
    own = token.lower_ in ("one", "both", "another") and token.dep_ in ("nummod", "preconj", "det")
    return token.dep_ == "expl" or own


def is_furniture(text: str) -> bool:
    """Whether a sentence is a caption, a credit or an address to the reader."""
    return bool(BOILERPLATE.search(text) or LABELLED.match(text) or POINTING.search(text))
