"""Questions about a cast that is built."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from newsreader.analysis.cast.gender import gender_of_names, gender_of_titles, pronoun_gender
from newsreader.analysis.gazetteers import Gender
from newsreader.analysis.model import CastMember
from newsreader.analysis.page import Page
from newsreader.article.model import Span

ORDER = {"name": 0, "nominal": 1, "pronoun": 2}


def gender_of(page: Page, member: CastMember) -> Gender | None:
    """Whether a person is spoken of as he or as she, or None when nothing tells.

    The pronouns already given to the member decide, then the titles before the name and its given names.
    """
    if member.label != "PERSON":
        return None
    spans = [m.span for m in member.mentions]
    told = Counter(gender for span in spans if (gender := pronoun_gender(page.text[slice(*span)])))
    if told:
        return told.most_common(1)[0][0]
    forms: dict[str, list[Span]] = {}
    for mention in member.mentions:
        if mention.kind == "name":
            forms.setdefault(page.text[slice(*mention.span)], []).append(mention.span)
    return gender_of_titles(page.text, forms) or gender_of_names(forms)


def resolve(page: Page, cast: Sequence[CastMember], span: Span) -> str | None:
    """The id of the cast member that the words at a place name, or None when none is known.

    A mention that is exactly the place wins. Otherwise, of the mentions inside it ("Col. Mohammed Hegazy,
    spokesman for Haftar") the first name counts, then the first description, then the first pronoun; a
    possessor ("Haftar's" in "Haftar's spokesman") names somebody else. Otherwise a mention around it.
    """
    inside: list[tuple[int, int, int, str]] = []
    around: list[tuple[int, str]] = []
    for member in cast:
        for mention in member.mentions:
            start, end = mention.span
            if mention.span == span:
                return member.id
            if span[0] <= start and end <= span[1]:
                if not _is_possessor(page.text, mention.span, span):
                    inside.append((ORDER[mention.kind], start, -end, member.id))
            elif start <= span[0] and span[1] <= end:
                around.append((end - start, member.id))
    if inside:
        return min(inside)[3]
    return min(around)[1] if around else None


def _is_possessor(text: str, mention: Span, span: Span) -> bool:
    """Whether a mention only says whose the person is: "Haftar's", "his", at the place's beginning."""
    after = text[mention[1] : mention[1] + 2]
    possessive = after in ("'s", "’s") or text[slice(*mention)].lower() in (
        "his",
        "her",
        "their",
        "its",
        "my",
        "our",
    )
    return possessive and mention[1] + 2 < span[1]
