"""A person's role as it is shown: whose it is by name, and nothing that hangs on a pronoun."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newsreader.analysis.cast.gender import pronoun_gender
from newsreader.analysis.cast.referent import Description, Referent
from newsreader.analysis.gazetteers import kin_nouns
from newsreader.analysis.grammar import as_set
from newsreader.article.model import Span

OWNER = re.compile(r"\b(his|her|their|our|my|its)\s+(?=[a-z])", re.IGNORECASE)
OWNED = re.compile(r"['’]s?\s|\b(?:at|for|in|of|to|with)\s")
"""What tells within a role whose relative somebody is: "Ng's brother", "mother of two"."""

BY_THEMSELVES = as_set("""baby bride bridegroom child dad father granddad grandfather grandma grandmother
    grandpa grandparent infant kid mom mother mum parent partner teenager toddler twin widow widower""")
"""Words of kinship that say who somebody is without saying whose."""

HANGING = (kin_nouns() - BY_THEMSELVES) | as_set("""ally classmate colleague counterpart friend lover neighbor
    neighbour opponent predecessor rival successor teammate""")
"""What somebody is to another only."""

EMPTY = re.compile(
    r"member|(?:former )?secretary|(?:only|other|same|sole) [\w-]+|(?:[a-z-]+ ){0,2}(?:guy|man|person|woman)",
    re.IGNORECASE,
)
"""Roles that say nothing by themselves: of what, among whom, or who."""


BESIDE = re.compile(r"(?:,| and) (his|her)\b")


def pronoun_owners(text: str, referents: Sequence[Referent]) -> Mapping[Span, Referent]:
    """Whom each pronoun that is resolved means, by its place: right behind a name it is who is named."""
    owners: dict[Span, Referent] = {}
    for referent in referents:
        for span, kind in referent.mentions.items():
            if kind == "pronoun":
                owners.setdefault(span, referent)
            found = BESIDE.match(text, span[1]) if kind == "name" else None
            if found and referent.gender == pronoun_gender(found[1]):
                owners[found.span(1)] = referent
    return owners


def shown(
    text: str, description: Description, bearer: Referent, owners: Mapping[Span, Referent]
) -> str | None:
    """A role in words that can be understood by themselves: "her brother" as "Ada Ng's brother".

    Without a pronoun at its head where nobody knows whom it means, and None where too little is left then.
    """
    start, end = description.role or description.span
    told, at = "", start
    for pronoun in OWNER.finditer(text, start, end):
        owner = owners.get(pronoun.span(1))
        if owner is not None and owner is not bearer:
            told, at = f"{told}{text[at : pronoun.start()]}{owner.name}'s ", pronoun.end()
        elif pronoun.start() == start:
            at = pronoun.end()
    told += text[at:end]
    if description.over and not told.lower().startswith("former "):
        told = f"former {told}"
    hangs = description.head in HANGING and not OWNED.search(told)
    return None if hangs or EMPTY.fullmatch(told) else told
