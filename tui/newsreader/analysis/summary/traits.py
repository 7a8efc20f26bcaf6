"""What speaks for or against quoting a sentence out of its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Span, Token

from newsreader.analysis.page import Page
from newsreader.analysis.summary.anaphora import is_quotation_mark, leans_on, points_back
from newsreader.analysis.summary.captions import is_caption, is_past_story
from newsreader.analysis.summary.lexicon import CONNECTIVES, FIRST_SECOND, REPORTING, SOMEBODY
from newsreader.analysis.summary.quotation import cut_quotations, quoted_shares

ENDS = (".", "!", "?", "…", "。")
CLOSING = "\"'”’»)]} "

BOILERPLATE = re.compile(
    r"(?i)\b(?:contributed to this (?:report|story|article)|follow (?:us|him|her|me|@)"
    r"|on (?:twitter|facebook) at|click here|read more|sign up|subscribe"
    r"|(?:see|watch|view|scroll down)\b.{0,40}\b(?:video|photos?|gallery|below)"
    r"|all rights reserved|associated press contributed|copyright\W{1,5}(?:[12]\d{3}|by)"
    r"|e-mail to a friend|the opinions expressed"
    r"|for more (?:information|on this|details)|this article was|editor's note)\b|\s»"
)
LABEL = 8
"""Words before a colon that are a label, at most."""

EXCLAIMED = 4
"""Words of a label that holds a verb ("How time flies: …"), at most."""

POINTING = re.compile(
    r"\((?:(?i:pictured|left|right|above|below|centre|center|file)\b[^)]{0,30}|[lr])\)|\b(?i:pictured)\b"
    r"|\b[A-Z][\w'’-]{0,40}, (?:(?:far|top|bottom|second) )?(?:left|right|cent(?:re|er)),"
    r"(?! (?:left|right|cent(?:re|er))\b)"
)
"""Points at a photograph ("Orr, left, …"); a capital "(R)" or "(R-Texas)" is a party."""


@dataclass(frozen=True)
class Traits:
    """What can be told of a sentence without weighing it against others.

    Attributes:
        words: Its length in words.
        quoted: Share of its characters between quotation marks, 0 to 1.
        finite: Whether it holds a finite verb.
        anaphoric: Whether it opens on a word that stands for something said elsewhere.
        somebody: Whether that word stands for one person.
        pointing: Whether it names something further in that only the sentence before can tell.
        connective: Whether it opens on a word that goes on from the sentence before.
        question: Whether it asks.
        first_person: Whether it speaks as I, we or to you outside quotation marks.
        furniture: Whether it is a caption, a credit or an address to the reader.
        broken: Whether it lacks its beginning or its end: a capital, a full stop, in a text that has them;
            one of a quotation's marks; what an "Or" goes on from.
    """

    words: int
    quoted: float
    finite: bool
    anaphoric: bool
    somebody: bool
    pointing: bool
    connective: bool
    question: bool
    first_person: bool
    furniture: bool
    broken: bool

    @property
    def unfit(self) -> bool:
        """Whether no summary may hold it while there is another choice."""
        return self.furniture or self.broken or not self.finite or self.quoted > 0.5 or self.question


def read_traits(page: Page, sentences: Sequence[Span]) -> list[Traits]:
    """The traits of sentences of the page, in the same order."""
    spans = [(s.start_char, s.end_char) for s in sentences]
    shares, cut = quoted_shares(page.quoted, spans), cut_quotations(page.quoted, spans)
    past = is_past_story(sentences, shares)
    broken = _outliers([not s.text.rstrip(CLOSING).endswith(ENDS) for s in sentences])
    headless = _outliers([s.text[:1].islower() and s[0].text.islower() for s in sentences])
    return [
        _traits(
            sentence,
            quoted=shares[i],
            opening=i == 0,
            caption=past and shares[i] == 0 and is_caption(sentence, i),
            broken=broken[i] or headless[i] or cut[i] or sentence[0].lower_ == "or",
        )
        for i, sentence in enumerate(sentences)
    ]


def _traits(sentence: Span, quoted: float, opening: bool, caption: bool, broken: bool) -> Traits:
    words = [token for token in sentence if any(map(str.isalnum, token.text))]
    pronoun = _leaning(sentence, words, opening)
    return Traits(
        words=len(sentence.text.split()),
        quoted=quoted,
        finite=any(map(is_finite, sentence)),
        anaphoric=pronoun is not None,
        somebody=pronoun is not None and pronoun.lower_ in SOMEBODY,
        pointing=not opening and points_back(sentence) is not None,
        connective=bool(words) and words[0].lower_ in CONNECTIVES,
        question=is_question(sentence),
        first_person=quoted < 0.05 and any(word.lower_ in FIRST_SECOND for word in words),
        furniture=caption or is_labelled(sentence) or is_furniture(sentence.text),
        broken=broken,
    )


def _leaning(sentence: Span, words: Sequence[Token], opening: bool) -> Token | None:
    """The word at the opening of a sentence that stands for something told elsewhere, or None.

    In the first sentence of a text a name further on can be what it stands for ("She is known to all, but
    Ann Orr …").
    """
    pronoun = leans_on(words)
    if pronoun is None or not opening:
        return pronoun
    somebody = pronoun.lower_ in SOMEBODY
    named = any(token.ent_type_ == "PERSON" if somebody else token.pos_ == "PROPN" for token in sentence)
    return None if named else pronoun


def _outliers(odd: Sequence[bool]) -> Sequence[bool]:
    """What is odd about some, and nothing where it is the habit of the text."""
    return odd if sum(odd) * 2 < len(odd) else [False] * len(odd)


def is_question(sentence: Span) -> bool:
    """Whether a sentence asks; one that tells who asked before a colon does not."""
    if not sentence.text.rstrip(CLOSING).endswith("?"):
        return False
    colon = next((token.i for token in sentence if token.text == ":"), sentence.start)
    return sentence.root.i >= colon or not any(map(is_finite, sentence[: colon - sentence.start]))


def is_finite(token: Token) -> bool:
    """Whether a token is a verb with tense or a modal, or the subject of what was taken for a participle."""
    misread = token.dep_ == "nsubj" and token.head.dep_ == "ROOT" and token.head.tag_ == "VBN"
    return misread or token.tag_ in ("VBD", "VBZ", "VBP", "MD")


def is_labelled(sentence: Span) -> bool:
    """Whether a sentence opens with a label, as captions do: few words and a colon.

    Words that hold a verb are one where they are very few, report nothing and a sentence follows.
    """
    words = 0
    verbs: list[Token] = []
    for token in sentence[: 2 * LABEL]:
        if is_quotation_mark(token) and words:
            return False
        if token.text == ":" and token.i + 1 < sentence.end:
            following = sentence[token.i + 1 - sentence.start :]
            if verbs:
                told = any(verb.lemma_ in REPORTING for verb in verbs)
                return not told and following.text[0].isupper() and any(map(is_finite, following))
            return words > 0 and not following.text[0].islower()
        words += any(map(str.isalnum, token.text))
        verbs += [token] if is_finite(token) else []
        if words > (EXCLAIMED if verbs else LABEL):
            return False
    return False


def is_furniture(text: str) -> bool:
    """Whether a sentence is a caption, a credit or an address to the reader."""
    return bool(BOILERPLATE.search(text) or POINTING.search(text))
