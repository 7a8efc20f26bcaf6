"""Reports of speech by rule: reporting verbs with a clause, a quotation or an order, and "according to"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsreader.analysis.quotes.marks import Segment, find_segments
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.verbs import DIRECTIVES, FORCE, PLAIN

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from newsreader.analysis.page import Page

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})


def find_reports(page: Page) -> list[Report]:
    """The reports of an article by rule, paragraph by paragraph."""
    reports: list[Report] = []
    for paragraph in page.layout.paragraphs:
        reports += _in_paragraph(page.doc, paragraph, find_segments(page.text, paragraph))
    return reports


def _in_paragraph(doc: Doc, paragraph: tuple[int, int], segments: Sequence[Segment]) -> Iterator[Report]:
    span = doc.char_span(*paragraph, alignment_mode="expand")
    quoted = [_tokens(doc, segment) for segment in segments]
    inside = {i for tokens in quoted for i in tokens}
    owner: dict[int, Report] = {}
    for token in span or ():
        if token.i not in inside and (report := _report(token, quoted)):
            owner[token.i] = report
    used = {i for report in owner.values() for i in report.content}
    for tokens in quoted:
        if tokens and not used.intersection(tokens) and _is_sentence_like(doc, tokens):
            before = [head for head in owner if head < tokens[0]]
            if before and owner[before[-1]].content and owner[before[-1]].content[0] in inside:
                last = owner[before[-1]]
                owner[before[-1]] = Report(last.content + tuple(tokens), last.cue, last.head, last.source)
    yield from owner.values()


def _tokens(doc: Doc, segment: Segment) -> list[int]:
    span = doc.char_span(*segment.inner, alignment_mode="contract")
    return list(range(span.start, span.end)) if span is not None else []


def _is_sentence_like(doc: Doc, tokens: Sequence[int]) -> bool:
    return len(tokens) > 4 and any(doc[i].tag_ in _FINITE for i in tokens)


def _report(token: Token, quoted: Sequence[Sequence[int]]) -> Report | None:
    if token.lower_ == "according" and token.i + 1 < len(token.doc) and token.nbor(1).lower_ == "to":
        return _according(token)
    if token.pos_ not in ("VERB", "AUX") or token.lemma_.lower() not in FORCE:
        return None
    content = _content(token, quoted)
    if not content:
        return None
    return Report(tuple(sorted(content)), (token.i,), token.i, tuple(_source(token)))


def _according(token: Token) -> Report | None:
    to = token.nbor(1)
    source = [i.i for child in to.children for i in child.subtree]
    if not source:
        return None
    kept = {token.i, to.i, *source}
    sentence = [i.i for i in token.sent if i.i not in kept]
    return Report(tuple(sentence), (token.i, to.i), token.i, tuple(sorted(source)))


def _content(verb: Token, quoted: Sequence[Sequence[int]]) -> set[int]:
    lemma = verb.lemma_.lower()
    content: set[int] = set()
    for child in verb.children:
        clause = child.dep_ == "ccomp" or (child.dep_ == "parataxis" and child.i < verb.i)
        order = lemma in DIRECTIVES and child.dep_ in ("xcomp", "ccomp", "advcl") and child.i > verb.i
        if (clause and lemma in PLAIN and _is_finite(child)) or order:
            content |= {i.i for i in child.subtree if not (i.is_space or i == verb)}
    for tokens in quoted:
        if tokens and (content.intersection(tokens) or _is_beside(verb, tokens)):
            content |= set(tokens)
    return content


def _is_finite(verb: Token) -> bool:
    return verb.tag_ in _FINITE or any(child.tag_ in _FINITE for child in verb.children)


def _is_beside(verb: Token, tokens: Sequence[int]) -> bool:
    """Whether a quotation stands in the verb's sentence, in its object or a few words from it."""
    doc, sent = verb.doc, verb.sent
    if tokens[-1] < sent.start or tokens[0] >= sent.end:
        return 0 < verb.i - tokens[-1] < 4
    near = min(abs(tokens[0] - verb.i), abs(verb.i - tokens[-1]))
    return near < 8 and any(doc[i].head == verb or doc[i] == verb.head for i in tokens)


def _source(verb: Token) -> list[int]:
    """The subtree of the verb's subject, found through coordination and participles."""
    at = verb
    for _ in range(4):
        for child in at.children:
            if child.dep_ in _SUBJECTS:
                return [i.i for i in child.subtree if not i.is_space]
            if child.dep_ == "agent":
                return [i.i for grandchild in child.children for i in grandchild.subtree]
        if at.dep_ == "acl" and at.tag_ == "VBG":
            return [at.head.i]
        if at.dep_ not in ("conj", "xcomp", "advcl", "ccomp") or at.head == at:
            break
        at = at.head
    return []
