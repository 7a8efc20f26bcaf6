"""What the words beside a name say where it is a thing's: a ship's, a film's, a hill's, a school's.

Things are named after people, and then nothing in the name tells: only what is said of them does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.analysis.entities.name import Name
from newsreader.analysis.gazetteers import name_words
from newsreader.analysis.model import EntityLabel

Vote = tuple[EntityLabel, float]

WINDOW = 60
"""Characters before a name that are looked at."""

WORKS = frozenset(name_words("works"))
NOUN = re.compile(r"\b([a-z-]+) (?:[Tt]he )?[\"“]?$")
OWNS = re.compile(r"['’]s")
OPENS = re.compile(r"(?:^|[.!?][\"”’]?\s+|\n)$")
PLURAL = re.compile(r" (?:have|are|were) (?!not\b)[a-z]")
"""A verb in the plural: a team or a firm opens the sentence, and nobody else."""

QUOTED = {
    **dict.fromkeys(("“", '"'), re.compile(r"[”\"](?![\w])")),
    **dict.fromkeys(("‘", "'"), re.compile(r"['’](?![\w])")),
}
"""What closes a quotation, by what opens it."""

QUOTED_WORD = re.compile(r"[\w.,!?]['‘\"“]$")
"""A mark that closes one."""

QUOTABLE = frozenset(("PERSON", "GPE", "LOC", "FAC"))
DOUBLE = ("“", '"')
OWNED_TITLE = re.compile(r"['’]s [\"“'‘]$")
"""What stands before the title of somebody's work: "Ng's 'Pride"."""

CALLED = re.compile(
    r"(?::|\b(?:alias|as|called|named|name|like|says|say|said|reads?|is|was|for|to|signed|wrote|written"
    r"|chant\w*|shout\w*|cr(?:y|ied|ying))) [\"“'‘]$"
)
SPEAKS = re.compile(r"[”\"’'](?: (?:said|says|told|tells)\b|,? who\b|, (?:\d|whose|not)\b)")
"""What follows somebody whose name is withheld, and another given."""
BODY_OF = re.compile(
    rf"""(?ix) \b(?: (?:{"|".join(name_words("school_people"))})[ ]at
        | (?:alumni|graduates?|governors|headmaster|headmistress|headteacher|principal)[ ](?:from|of)
        | (?:shares|stake|shareholders)[ ]in | (?:shareholders|customers|subsidiary|franchise)[ ]of
        | sign(?:s|ed|ing)?[ ]for | on[ ]loan[ ](?:at|to|from|with)
        )[ ](?:the[ ])?$"""
)


def things(text: str, name: Name) -> Iterator[Vote]:
    """What the words around one occurrence of a name say of its being a thing's."""
    if name.label == "NORP":
        return
    window, owned = text[max(0, name.start - WINDOW) : name.start], OWNS.match(text, name.end)
    yield from _introduced(text, name, window)
    if name.label in QUOTABLE and _is_quoted(text, name, window):
        yield "WORK_OF_ART", 1.5
    if OWNED_TITLE.search(window):
        yield "WORK_OF_ART", 2.5
    if name.label == "PERSON" and PLURAL.match(text, name.end) and OPENS.search(window):
        yield "ORG", 2.5
    if not owned and BODY_OF.search(window):
        yield "ORG", 2.0


def _is_quoted(text: str, name: Name, window: str) -> bool:
    """Whether quotation marks enclose nothing but the name, and nobody is said to be called so."""
    closing = QUOTED.get(window[-1:])
    if name.label == "PERSON" and window[-1:] not in DOUBLE:
        return False
    alone = closing is not None and bool(closing.match(text, name.end)) and not QUOTED_WORD.search(window)
    return alone and not CALLED.search(window) and not SPEAKS.match(text, name.end)


def _introduced(text: str, name: Name, window: str) -> Iterator[Vote]:
    """What a noun says that introduces the name: "the film Ada Holt", "its bank, Ada Holt,"."""
    if (noun := NOUN.search(window)) and noun[1] in WORKS:
        yield "WORK_OF_ART", 1.0
