"""What the words beside a name say where it is a place's: "ten miles west of Holt", "a cook from Holt"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.analysis.entities.name import Name
from newsreader.analysis.entities.things import Vote
from newsreader.analysis.gazetteers import countries, regions

PLACE_OF = re.compile(
    r"(?i)\b(?:city|town|village|province|state|island|port|capital|district|region|county"
    r"|bay|coast|gulf|lake|mount|plains?|shores?|straits?|valley) of $"
)
IN_STATE = re.compile(
    r", (?P<state>[A-Z][\w.]*(?: [A-Z]\w+)?)"
    r"(?=[,.;)]|$| (?:after|and|as|at|before|but|by|for|in|is|on|that|to|was|when|where|which|who|with)\b)"
)
"""What follows a town: the state or country it is in."""

AT = re.compile(r"\b(?:[Aa]t|[Ff]rom|[Ii]n|[Nn]ear|[Oo]utside|[Tt]o) $")
IN = frozenset(("in", "near", "outside", "across", "throughout"))
IN_WORD = re.compile(rf"\b(?:{'|'.join(sorted(IN))}) $")
SITE = re.compile(
    r"""(?x) \b(?: (?:(?:north|south)(?:[- ]?(?:east|west))?|east|west)[ ]of
        | (?:kilomet(?:er|re)s|km|miles|yards|met(?:er|re)s|hour|hours)[ ](?:away[ ])?(?:from|off)
        | (?:coasts?|edges?|outskirts|suburbs?|streets?|residents|waters)[ ](?:of|off)
        | (?:road|flight|flights|train|trains|trip|drove|flew|travel(?:l?ed)?)[ ]to )[ ]$"""
)
"""What stands before a place only: "ten miles west of Holt"."""


def sites(text: str, name: Name, window: str) -> Iterator[Vote]:
    """What the words around one occurrence of a name say of its being a place's.

    Args:
        window: The words before it.
    """
    owns = text.startswith(("'", "’"), name.end)
    if IN_WORD.search(window) and not owns:
        yield "PERSON", -1.0
    if PLACE_OF.search(window) or SITE.search(window):
        yield "GPE", 2.0
    if AT.search(window) and stands_in_state(text, name.end):
        yield "GPE", 1.5


def stands_in_state(text: str, end: int) -> bool:
    """Whether the state or country follows in which a town is whose name ends at a place."""
    found = IN_STATE.match(text, end)
    return found is not None and _is_state(found["state"])


def _is_state(written: str) -> bool:
    return written in regions() or written.rstrip(".") in regions() or written in countries()
