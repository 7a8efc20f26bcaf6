"""Who stands behind the words that name a speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.analysis.cast import resolve
from newsreader.analysis.model import CastMember, Mention
from newsreader.analysis.page import Page
from newsreader.article.model import Span, Spans

_FOUND = {"name": "name", "pronoun": "pronoun", "nominal": "description"}
_FIRST_PERSON = frozenset({"i", "we", "me", "us", "my", "our"})


@dataclass(frozen=True)
class Speaker:
    """A speaker of the cast, with how they were found: "name", "pronoun", "description" …"""

    member: CastMember
    resolved: str


def find_speaker(page: Page, source: Spans, cast: Sequence[CastMember]) -> Speaker | None:
    """The cast member whom the words of a source name, or None when nobody is known, or it is several."""
    if _is_plural(page, source) or is_first_person(page, source):
        return None
    by_id = {member.id: member for member in cast}
    for span in source:
        if found := resolve(page, cast, span):
            return Speaker(by_id[found], _how(by_id[found].mentions, span))
        if namesake := _by_surname(page, span, cast):
            return Speaker(namesake, "name")
    return None


def is_first_person(page: Page, source: Spans) -> bool:
    """Whether the words are "I" or "we": the narrator, or whoever is quoted around them."""
    return all(page.text[start:end].casefold() in _FIRST_PERSON for start, end in source)


def _by_surname(page: Page, span: Span, cast: Sequence[CastMember]) -> CastMember | None:
    """The only person whose surname heads the words: "Mr. Bell" where the cast has "Ada Bell"."""
    phrase = page.doc.char_span(*span, alignment_mode="expand")
    if phrase is None or phrase.root.tag_ not in ("NNP", "NNPS"):
        return None
    surname = phrase.root.text
    people = [member for member in cast if member.label == "PERSON" and member.name.split()[-1:] == [surname]]
    return people[0] if len(people) == 1 else None


def _is_plural(page: Page, source: Spans) -> bool:
    """Whether the words name two speakers side by side: "Ada Bell and her brother"."""
    for span in source:
        phrase = page.doc.char_span(*span, alignment_mode="expand")
        if phrase is not None and any(kid.dep_ == "conj" and kid in phrase for kid in phrase.root.children):
            return any(kid.dep_ == "cc" and kid.lower_ in ("and", "&") for kid in phrase.root.children)
    return False


def _how(mentions: Sequence[Mention], span: Span) -> str:
    """By the most telling mention that overlaps the words; by description when none does."""
    kinds = {m.kind for m in mentions if m.span[0] < span[1] and span[0] < m.span[1]}
    return next((_FOUND[kind] for kind in ("name", "nominal", "pronoun") if kind in kinds), "description")
