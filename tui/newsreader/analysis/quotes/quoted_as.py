"""Who is quoted by somebody else: "The Times quoted Bell as saying …", "Bell was quoted by AFP as saying …".

The words are Bell's, by way of the Times.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsreader.analysis.quotes.lexicon import FINITE
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.stretches import stretch_of
from newsreader.analysis.quotes.subjects import subject_of
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.verbs import PLAIN, as_set

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SCORE = 0.8
"""The wording leaves little doubt."""

_QUOTING = as_set("quote cite")
_BE = as_set("is are was were be been being")
_MOST = 16
"""Words between the quoting and the saying, at most."""

_NAMING = ("NN", "NNS", "NNP", "NNPS", "DT", "JJ", "POS", "CC", "PRP", "PRP$", "CD", "HYPH", "VBN")
_LOW = ("“", "”", '"', ",")


class _Phrase(NamedTuple):
    """Places of "quoted … as saying": the two verbs, who speaks, by way of whom, and the cue."""

    verb: int
    saying: int
    source: tuple[int, ...]
    via: tuple[int, ...]
    cue: tuple[int, ...]


def with_quoted_speakers(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports, with what somebody is "quoted as saying" as theirs, and nobody else's."""
    phrases = [phrase for verb in tokens.doc if (phrase := _read(tokens, verb)) is not None]
    if not phrases:
        return list(reports)
    of_phrase = {i: phrase for phrase in phrases for i in (phrase.verb, phrase.saying)}
    kept = [report for report in reports if report.head not in of_phrase]
    known: dict[int, list[Report]] = {}
    for report in reports:
        if report.head in of_phrase:
            known.setdefault(of_phrase[report.head].verb, []).append(report)
    taken = {i for report in kept for i in report.content}
    for phrase in phrases:
        content = _content(tokens, phrase, known.get(phrase.verb, ()))
        if content and not any(i in taken for i in content):
            kept.append(
                Report(content, phrase.cue, phrase.saying, phrase.source, via=phrase.via, score=SCORE)
            )
    return kept


def _read(tokens: Tokens, verb: Token) -> _Phrase | None:
    """The parts of the phrase whose first verb this is, if it is one."""
    doc = tokens.doc
    if verb.lemma_.lower() not in _QUOTING or verb.tag_[:2] != "VB" or tokens.segment[verb.i] >= 0:
        return None
    saying = _saying_after(tokens, verb.i)
    if saying is None:
        return None
    between = tuple(range(verb.i + 1, saying - 1))
    first = next(iter(between), None)
    passive = _auxiliary(verb)
    auxiliary: tuple[int, ...]
    if passive is not None:
        by = first is not None and doc[first].lower_ == "by"
        source, via = _told_of(tokens, verb), between[1:] if by else _agent(doc, saying)
        between = () if by else between
        auxiliary = (passive,)
    elif first is not None and doc[first].lower_ != "by":
        source, via, between, auxiliary = between, subject_of(verb), (), ()
        if via and via[0] > verb.i:
            return None
    else:
        return None
    named = any(doc[i].tag_[:2] in ("NN", "PR") for i in source)
    cue = (*auxiliary, verb.i, saying - 1, saying)
    return _Phrase(verb.i, saying, source, via, cue) if named and not between else None


def _saying_after(tokens: Tokens, verb: int) -> int | None:
    """The participle of "as saying" in the same sentence, nothing but naming words before it."""
    doc = tokens.doc
    for i in range(verb + 1, min(verb + _MOST, len(doc) - 1)):
        if tokens.sentence[i + 1] != tokens.sentence[verb] or tokens.segment[i] >= 0:
            return None
        if doc[i].lower_ == "as" and doc[i + 1].tag_ == "VBG":
            return i + 1 if doc[i + 1].lemma_.lower() in PLAIN else None
        if doc[i].tag_ in FINITE:
            return None
    return None


def _auxiliary(verb: Token) -> int | None:
    """The "was" of "was quoted", adverbs between them aside."""
    at = verb.i - 1
    while at >= 0 and verb.doc[at].tag_ == "RB":
        at -= 1
    return at if at >= 0 and verb.tag_ == "VBN" and verb.doc[at].lower_ in _BE else None


def _told_of(tokens: Tokens, verb: Token) -> tuple[int, ...]:
    """The subject of "was quoted", by the parse or, where that looks into a quotation, by place."""
    for kid in verb.lefts:
        if kid.dep_ in ("nsubjpass", "nsubj") and tokens.segment[kid.i] < 0:
            return tuple(token.i for token in kid.subtree if not token.is_space and token.i < verb.i)
    end = verb.i - 1
    while end > 0 and verb.doc[end].tag_ in ("RB", "VBD", "VBZ", "VBP", "VBN", "MD", "VB"):
        end -= 1
    start = end
    while start >= 0 and verb.doc[start].tag_ in _NAMING:
        start -= 1
    return tuple(range(start + 1, end + 1))


def _agent(doc: Doc, saying: int) -> tuple[int, ...]:
    """Who quotes, where that follows: "as saying by Reuters"."""
    if saying + 1 >= len(doc) or doc[saying + 1].lower_ != "by":
        return ()
    end = saying + 2
    while end < len(doc) and doc[end].tag_ in _NAMING and doc[end].lower_ != "that":
        end += 1
    return tuple(range(saying + 2, end))


def _content(tokens: Tokens, phrase: _Phrase, known: Sequence[Report]) -> tuple[int, ...]:
    """What was said: as the tagger has it, else the quotation before, else the rest of the sentence."""
    own = {*phrase.source, *phrase.via, *phrase.cue, phrase.verb}
    if phrase.via and phrase.via[0] - 1 == phrase.saying + 1:
        own.add(phrase.via[0] - 1)
    for report in known:
        content = tuple(i for i in report.content if i not in own)
        if any(not tokens.doc[i].is_punct for i in content):
            return content
    before = _quoted_before(tokens, min(own))
    return before or tuple(_rest(tokens, phrase, max(own)))


def _quoted_before(tokens: Tokens, start: int) -> tuple[int, ...]:
    """The quotation that ends right before a place in the same paragraph."""
    at = start - 1
    while at >= 0 and tokens.doc[at].text in _LOW and tokens.segment[at] < 0:
        at -= 1
    if at < 0 or tokens.segment[at] < 0 or tokens.block[at] != tokens.block[start]:
        return ()
    return tuple(stretch_of(tokens, int(tokens.segment[at])).tolist())


def _rest(tokens: Tokens, phrase: _Phrase, last: int) -> Iterator[int]:
    """The words behind the phrase to the sentence's end, a quotation that begins there whole."""
    doc, start = tokens.doc, last + 1
    clause = next((kid for kid in doc[phrase.saying].rights if kid.dep_ == "ccomp"), None)
    if clause is not None and doc[phrase.saying].lemma_ in ("tell", "inform", "remind", "assure", "warn"):
        start = max(start, clause.left_edge.i)
    end = start
    while end < len(doc) and tokens.sentence[end] == tokens.sentence[last]:
        end += 1
    if end < len(doc) and end > start and tokens.segment[end] >= 0 and tokens.segment[end - 1] >= 0:
        end = int(tokens.ranges[tokens.segment[end], 1])
    words = range(start, end)
    if any(doc[i].tag_ in FINITE for i in words):
        yield from words
