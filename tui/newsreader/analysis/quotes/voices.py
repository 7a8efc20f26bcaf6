"""Who spoke so far in an article, one after another: whom later words can mean."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsreader.analysis.model import Quote
from newsreader.analysis.page import Page
from newsreader.analysis.quotes.backed import root_of
from newsreader.analysis.quotes.report import Report, to_spans

if TYPE_CHECKING:
    from spacy.tokens import Token

_NOUNS = ("NN", "NNS")


@dataclass(frozen=True)
class Voice:
    """Somebody who spoke.

    Attributes:
        root: The word that the others of the phrase hang on.
        lemmas: The phrase's words.
        writing: Nouns for what they spoke in: "said in a statement".
        source: The tokens of the words for them where they spoke last.
        end: The last token of what they said, or of who said it.
        quote: With the speaker as far as found.
        words: What they are called where they were last called by more than a pronoun.
    """

    root: Token
    lemmas: frozenset[str]
    writing: frozenset[str]
    source: tuple[int, ...]
    end: int
    quote: Quote
    words: str


def voice_of(page: Page, report: Report, quote: Quote, meant: Voice | None) -> Voice:
    """Who speaks in a quote, once more if that is somebody who spoke before."""
    end = max((*report.content, *report.cue, *report.source))
    if meant is not None:
        return replace(meant, source=report.source, end=end, quote=quote)
    doc = page.doc
    words = " ".join(page.text[slice(*span)] for span in to_spans(doc, report.source))
    return Voice(
        _noun_of(root_of(doc, report.source)),
        frozenset(doc[i].lemma_.lower() for i in report.source),
        _writing(page, report),
        report.source,
        end,
        quote,
        quote.speaker_name or " ".join(words.split()),
    )


def sentences_since(page: Page, voice: Voice, report: Report) -> int:
    """How many sentences further on than all that a voice said a report begins; below 0 inside of it."""
    start = min((*report.content, *report.cue, *report.source))
    return _sentence(page, start) - _sentence(page, voice.end) if start > voice.end else -1


def _sentence(page: Page, token: int) -> int:
    return bisect_right(page.sentence_spans, page.doc[token].idx, key=lambda span: span[0])


def _noun_of(root: Token) -> Token:
    """The noun of a phrase: "commandos" in "one of the commandos"."""
    if root.lower_ != "one":
        return root
    of = (kid for kid in root.rights if kid.lower_ == "of")
    return next((noun for prep in of for noun in prep.children if noun.dep_ == "pobj"), root)


def _writing(page: Page, report: Report) -> frozenset[str]:
    """What words were spoken in, by the cue or by what its verb hangs on: "in a letter, they wrote"."""
    nouns = [page.doc[i] for i in report.cue]
    if report.head is not None:
        preps = [kid for kid in page.doc[report.head].children if kid.dep_ == "prep"]
        nouns += [noun for prep in preps for noun in prep.children if noun.dep_ == "pobj"]
    return frozenset(noun.lemma_.lower() for noun in nouns if noun.tag_ in _NOUNS)
