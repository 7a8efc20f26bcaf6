"""Who speaks with a participle: "After saying so, Bell was fined"; "Rates will stay, with Bell saying …"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from spacy.tokens import Token

from newsreader.analysis.quotes.lexicon import FINITE
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.subjects import can_speak
from newsreader.analysis.quotes.tokens import Tokens

_MOST = 6
"""Words that name a source, at most."""

_FAR = 16
"""Words between "with" and what the one it names says, at most."""


def with_participles(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports, those of a participle as theirs whom it tells of."""

    def told(report: Report) -> Report:
        if report.head is None or tokens.doc[report.head].tag_ != "VBG":
            return report
        verb = tokens.doc[report.head]
        if verb.lower_ == "according":
            return report if report.source else _with_words_behind(tokens, report, verb.i + 2)
        name = _acted_on(verb) or _beside(verb)
        if name is None or name.i in report.content or name.i in report.source:
            return report
        source = (i for i in _phrase(name, verb) if i not in (*report.content, *report.cue))
        return replace(report, source=tuple(source))

    return [told(report) for report in reports]


def _phrase(name: Token, verb: Token) -> list[int]:
    """The words of a name, without a participle that hangs on it and what stands between."""
    end = verb.i if name.i < verb.i else len(verb.doc)
    return [word.i for word in name.subtree if word.i < end and not (word.i > name.i and word.head == verb)]


def _with_words_behind(tokens: Tokens, report: Report, first: int) -> Report:
    """The report as that of the words behind "according to", where the parser sees no name."""
    behind = range(first, min(first + _MOST, len(tokens)))
    source = tuple(takewhile(lambda i: tokens.doc[i].is_alpha and i not in report.content, behind))
    if not any(tokens.doc[i].tag_ in ("NNS", "NNP", "NNPS") for i in source):
        return report
    return replace(report, source=source, cue=tuple(i for i in report.cue if i not in source))


def _acted_on(verb: Token) -> Token | None:
    """The subject of the passive that "after saying …" belongs to, which its agent is not."""
    after = verb.head
    if verb.dep_ != "pcomp" or after.dep_ != "prep" or after.lower_ == "by":
        return None
    subject = next((kid for kid in after.head.lefts if kid.dep_ == "nsubjpass"), None)
    return subject if subject is not None and _speaks(subject) else None


def _beside(verb: Token) -> Token | None:
    """Who speaks in ", with Bell saying", beside what the sentence tells of others."""
    doc, start = verb.doc, max(verb.sent.start, verb.i - _FAR)
    word = next((doc[i] for i in range(verb.i - 1, start - 1, -1) if _parts(doc[i])), None)
    if (
        word is None
        or word.lower_ != "with"
        or not (word.i == verb.sent.start or doc[word.i - 1].text == ",")
    ):
        return None
    named = (kid for kid in (*verb.lefts, *word.rights) if kid.dep_ in ("nsubj", "pobj"))
    return next((kid for kid in named if word.i < kid.i < verb.i and _speaks(kid)), None)


def _parts(word: Token) -> bool:
    """Whether a word begins what stands before a participle, or parts the two."""
    return word.lower_ == "with" or word.tag_ in FINITE or word.is_punct


def _speaks(noun: Token) -> bool:
    return can_speak(noun) or noun.pos_ == "PROPN"
