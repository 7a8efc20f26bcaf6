"""The referents as the members of the cast, most prominent first."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newsreader.analysis.cast.aliases import FORM_OF_STATE
from newsreader.analysis.cast.gender import LAST_WORD
from newsreader.analysis.cast.referent import Description, Referent
from newsreader.analysis.cast.role_words import pronoun_owners, shown
from newsreader.analysis.gazetteers import countries, regions
from newsreader.analysis.grammar import as_set
from newsreader.analysis.model import CastMember, Mention
from newsreader.analysis.page import Page
from newsreader.article.model import Span

Role = tuple[str, Span]
"""The words that are shown, and where the text says so."""

WEIGHT = {"name": 1.0, "nominal": 0.6, "pronoun": 0.4}
KIND = {"PERSON": 2.0, "ORG": 1.2}
"""How much more a mention of a person or an organisation counts than one of a place."""

NAMING_TITLES = as_set("""King Queen Prince Princess Emperor Empress Pope Sultan Emir Sheikh Mother Sister
    Saint St Sir Dame Lord Lady Baroness Mrs""")
"""Titles by which people of one name are known: "Queen Maud", "Mrs Ng", who is hardly the only Ng."""

OF_BODY = re.compile(r"(?:, (?:aged )?\d\d,)?(?:, of| of|, from) (?:the )?")
OWNS = re.compile(r"['’]s? $")
OPENING = 600
"""Characters of the body in which a first mention counts double."""


def to_members(page: Page, referents: list[Referent]) -> tuple[CastMember, ...]:
    """Number the referents by prominence: how often they are mentioned, and how early."""
    start = page.layout.paragraphs[0][0] if page.layout.paragraphs else 0

    def prominence(referent: Referent) -> tuple[float, int]:
        count = sum(WEIGHT[kind] for kind in referent.mentions.values())
        early = max(0.0, 1 - max(0, referent.first - start) / OPENING)
        return -(count + 2 * early) * KIND.get(referent.label, 1.0), referent.first

    owners = pronoun_owners(page.text, referents)
    bodies = [
        span for r in referents if r.label == "ORG" for span, kind in r.mentions.items() if kind == "name"
    ]
    members = []
    for index, referent in enumerate(sorted(referents, key=prominence), 1):
        role = best_role(page, referent, owners) or affiliation(page.text, referent, bodies)
        members.append(_member(page, f"c{index}", referent, role))
    return tuple(members)


def _member(page: Page, id_: str, referent: Referent, found: Role | None) -> CastMember:
    role, span = found or (None, None)
    mentions = tuple(Mention(place, kind) for place, kind in sorted(referent.mentions.items()))
    return CastMember(id_, _full_name(page.text, referent), referent.label, role, span, mentions)


def _full_name(text: str, referent: Referent) -> str:
    """The fullest name: a country's usual one, a person's of one name with the title it is known by.

    A country before a body's name is no part of it where it goes by its name alone too: "UK Home Office".
    """
    name = referent.name
    if referent.label == "ORG":
        words = name.split()
        bare = (" ".join(words[n:]) for n in (1, 2) if " ".join(words[:n]) in countries().keys() - regions())
        return next((form for form in bare if form in referent.forms and " " in form), name)
    known = countries().get(name)
    if known is not None and referent.label != "PERSON":
        return known if known in referent.forms else max(referent.forms, key=lambda f: len(referent.forms[f]))
    if referent.label != "PERSON" and (short := FORM_OF_STATE.sub("", name)) in referent.forms:
        return short
    if referent.label == "PERSON" and " " not in name:
        for start, _ in referent.forms[name]:
            title = LAST_WORD.search(text, max(0, start - 24), start)
            if title and title[1] in NAMING_TITLES:
                return f"{title[1]} {name}"
    return name


def best_role(page: Page, referent: Referent, owners: Mapping[Span, Referent]) -> Role | None:
    """The description that says most and can be understood by itself, the first of these.

    An apposition of several words says most, then a title, then what a sentence states, then a short rank.
    """

    def worth(description: Description) -> tuple[int, int]:
        words = len(description.stems)
        short = words < 2 and page.text[description.span[1] - 1] == "."
        return (0 if short else 1 if description.stated else min(words, 2) + 1), -description.span[0]

    for description in sorted(referent.descriptions, key=worth, reverse=True):
        role = shown(page.text, description, referent, owners) if description.role else None
        if description.role and role:
            return role, description.role
    return None


def affiliation(text: str, referent: Referent, bodies: Sequence[Span]) -> Role | None:
    """The body that a person's full name stands with, as a role: "Ada Holt, of Acme", "Acme's Ada Holt".

    Args:
        bodies: The places of organisations' names.
    """
    starts, ends = {body[0]: body for body in bodies}, {body[1]: body for body in bodies}
    full = (span for form, spans in referent.forms.items() if " " in form for span in spans)
    for start, end in sorted(full) if referent.label == "PERSON" else ():
        after, owns = OF_BODY.match(text, end), OWNS.search(text, max(0, start - 3), start)
        body = starts.get(after.end()) if after else ends.get(owns.start()) if owns else None
        if body and not (after and text.startswith(("'s", "’s"), body[1])):
            return text[slice(*body)], body
    return None
