"""Whose words stand without quotation marks: signed paragraphs, and the answers of an interview."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.analysis.grammar import FINITE
from newsreader.analysis.model import CastMember
from newsreader.analysis.page import Page
from newsreader.article.model import Span

LONGEST_SIGNATURE = 60
"""Characters after a name at a paragraph's end that may say who its bearer is."""

SENTENCE_BEFORE = re.compile(r"[.!?…][\"”'’]?\s*[-–—―]?\s*$")
PERSON_AFTER = re.compile(r"\s*(?:$|[,(–—-])")
LONG = 40
"""Characters from which a sentence that stands twice is a repetition and no commonplace."""

QUESTIONS = 3
"""How many questions make an interview, two of them to "you"."""

LEAD = 3
"""How many times as often as anybody else an interview's opening mentions whom it is with."""

ADDRESS = re.compile(r"\b[Yy]ou(?:r|rs|rself)?\b")
MARKS = re.compile(r"[\"“”„«»]")


@dataclass(frozen=True)
class Voice:
    """A stretch of text in somebody's own words, or, if `asked`, in words that address them."""

    span: Span
    member: str
    asked: bool = False


def signed_voices(page: Page, cast: Sequence[CastMember]) -> Iterator[Voice]:
    """Paragraphs that end in the name of whose words they are, and their sentences repeated elsewhere.

    Papers set such pull quotes apart in the page's layout, and without it the marks are missing.
    """
    sentences = page.sentence_spans
    repeated: dict[str, str] = {}
    for start, end, member in _signatures(page, cast):
        yield Voice((start, end), member)
        for sentence in sentences[bisect_left(sentences, (start,)) : bisect_left(sentences, (end,))]:
            repeated.setdefault(page.text[slice(*sentence)], member)
    for span in sentences if repeated else ():
        found = repeated.get(page.text[slice(*span)])
        if found and span[1] - span[0] >= LONG:
            yield Voice(span, found)


def _signatures(page: Page, cast: Sequence[CastMember]) -> Iterator[tuple[int, int, str]]:
    """Paragraphs that end in a person's name: where each begins, where the name does, and whose it is."""
    paragraphs = page.layout.paragraphs
    people = (member for member in cast if member.label == "PERSON")
    for span, member in sorted((m.span, p.id) for p in people for m in p.mentions if m.kind == "name"):
        at = bisect_left(paragraphs, span) - 1
        if at >= 0 and span[1] <= paragraphs[at][1] and _is_signature(page, paragraphs[at], span):
            yield paragraphs[at][0], span[0], member


def _is_signature(page: Page, paragraph: Span, name: Span) -> bool:
    """Whether nothing but a description follows a name that stands apart from the sentence before."""
    after = page.text[name[1] : paragraph[1]]
    if len(after) > LONGEST_SIGNATURE or not PERSON_AFTER.match(after):
        return False
    if not SENTENCE_BEFORE.search(page.text, max(paragraph[0], name[0] - 6), name[0]):
        return False
    rest = page.doc.char_span(name[0], paragraph[1], alignment_mode="expand")
    return rest is not None and not any(token.tag_ in FINITE for token in rest)


def interview_voices(page: Page, cast: Sequence[CastMember]) -> Iterator[Voice]:
    """The questions and answers, as far as no marks stand around them, of an interview with one person."""
    interview = interview_of(page, cast)
    if interview is None:
        return
    asked = frozenset(interview.questions)
    for span in page.layout.paragraphs:
        if span >= interview.questions[0] and not _is_marked(page, span):
            yield Voice(span, interview.guest, asked=span in asked)


@dataclass(frozen=True)
class Interview:
    """An interview: the paragraphs that are questions, and the id of whom its opening names."""

    questions: tuple[Span, ...]
    guest: str


def interview_of(page: Page, cast: Sequence[CastMember]) -> Interview | None:
    """The interview that an article is, if it is one with one person."""
    plain = [span for span in page.layout.paragraphs if not _is_marked(page, span)]
    questions = tuple(span for span in plain if page.text[slice(*span)].rstrip().endswith("?"))
    addressed = sum(bool(ADDRESS.search(page.text[slice(*span)])) for span in questions)
    if len(questions) < QUESTIONS or addressed < 2:
        return None
    guest = guest_before(page, cast, questions[0][0])
    return Interview(questions, guest) if guest else None


def _is_marked(page: Page, paragraph: Span) -> bool:
    """Whether a quotation mark opens a paragraph."""
    return MARKS.match(page.text, paragraph[0]) is not None


def guest_before(page: Page, cast: Sequence[CastMember], start: int) -> str | None:
    """Whom an interview is with: the one person that the title names, else the one before a place.

    Where several are named before it, it is the one who is spoken of far more than all others.
    """
    title = page.layout.title_span or (0, 0)
    people = [member for member in cast if member.label == "PERSON"]
    for low, high in (title, (0, start)):
        counts = [(sum(low <= m.span[0] < high for m in member.mentions), member) for member in people]
        named = [
            (count, member.id)
            for count, member in counts
            if any(m.kind == "name" and low <= m.span[0] < high for m in member.mentions)
        ]
        if named:
            top, second, *_ = *sorted((count for count, _ in named), reverse=True), 0
            lead = top >= LEAD * second and (top > 1 or second == 0)
            return next(found for count, found in named if count == top) if lead else None
    return None
