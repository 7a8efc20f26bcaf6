"""What the words beside a name say where it is a thing's: a ship's, a film's, a hill's, a school's.

Things are named after people, and then nothing in the name tells: only what is said of them does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from newsreader.analysis.entities.name import Name
from newsreader.analysis.gazetteers import name_words, organisation_nouns
from newsreader.analysis.model import EntityLabel

Vote = tuple[EntityLabel, float]

WINDOW = 60
"""Characters before a name that are looked at."""

WORKS = frozenset(name_words("works"))
STORM_NOUNS = frozenset(name_words("storm_nouns"))
THINGS: Mapping[str, EntityLabel] = {
    **dict.fromkeys(WORKS, "WORK_OF_ART"),
    **dict.fromkeys(name_words("vessel_nouns"), "PRODUCT"),
}
KINDS = {"company", "club", "school", "hospital", "band", "press", "museum", "church"}
NOUN = re.compile(r"\b([a-z-]+) (?:[Tt]he )?[\"“]?$")
INTRODUCED = re.compile(
    r"(?:^|[.!?][\"”’]?\s+|\n)(?:The|Its|Their) (?:[a-z-]+ ){0,2}([a-z-]+), (?:the )?[\"“]?$"
)
THE_NAMED = re.compile(r"\b[Tt]he (?:[a-z-]+ ){0,2}([a-z-]+), the [\"“]?$")
MADE = re.compile(
    r" (?:has |had |is |was |also )?(?:[a-z]+ed|made|wrote|written|read|sang|sung|sings|shot|saw|built)\b"
)
"""What follows a person and no title: "the film Holt made"."""

SHOPS, WARES = ("|".join(name_words(kind)) for kind in ("shops_and_papers", "wares"))
SOLD = re.compile(
    rf" (?P<kind>[a-z-]+ )?(?:(?P<body>{SHOPS})|(?:{WARES}))\b(?!['’]| (?:the|an?|his|her|its|their)\b)"
)
ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?) $")
LIST = re.compile(r", (?:and )?(?:[a-z]+ )?[A-Z]")
OWNED_BODY = re.compile(r"(?:['’]s|\b(?:his|her|their|my|our)) (?:[a-z-]+ )?(?P<noun>[a-z]+), $")
OPENS = re.compile(r"(?:^|[.!?][\"”’]?\s+|\n)$")
PLURAL = re.compile(r" (?:have|are|were) (?!not\b)[a-z]")
"""A verb in the plural: a team or a firm opens the sentence, and nobody else."""

OWNS = re.compile(r"['’]s")
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

YEAR = re.compile(r"[”\"’']? \((?:19|20)\d\d\)")
WORKS_LIKE = re.compile(
    rf"\b(?i:{'|'.join(name_words('works'))})s,? (?:like|such as|including|called|titled|entitled) [\"“'‘]?$"
)
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
LIES = re.compile(
    r"""(?x) \b(?: (?:summit|slopes?|foot|(?<!on[ ])top|peak|shores?|banks|flanks?)[ ]of
        | (?:climb(?:s|ed|ing)?|scal(?:es?|ed|ing)|ascend(?:s|ed|ing)?) )[ ](?:the[ ])?$"""
)
RISES = re.compile(
    r",? (?:which |that )?(?:rises|towers) (?:at |to )?(?:[\d,.]{3,}|[a-z]+) ?(?:feet|ft|m|met(?:er|re)s)\b"
)
BODY_HAS = re.compile(
    r"""(?x) (?:,[ ]which)?[ ](?:also[ ]|now[ ]|already[ ])?(?:
        (?:has|employs|runs|operates)[ ](?:about[ ]|some[ ]|more[ ]than[ ]|nearly[ ]|over[ ])?[\d,]+[ ]
            (?:[a-z]+[ ])?
            (?:branches|employees|outlets|people|pupils|restaurants|shops|staff|stores|students|workers)
        | report(?:s|ed)[ ](?:a|an|its)?[ ]?(?:[a-z-]+[ ])?
            (?:profits?|sales\b(?![ ]of[ ][a-z])|revenues?|loss(?:es)?[ ](?:for|in|of[ ][\d£$€]))
        | (?:went|fell|collapsed|has[ ]gone)[ ](?:bust[ ]|in)?to[ ]administration
    )\b"""
)
BODY_OWNS = re.compile(
    r"['’]s? (?:share price|shares? (?:fell|rose|were|closed)|shareholders|turnover|annual report)\b"
)
THING_IS = re.compile(
    r"""(?x) (?:,[ ]which)?[ ](?:was|is|were|has[ ]been|had[ ]been|will[ ]be)[ ](?:first[ ]|later[ ])?
        (?:built|capsized|demolished|delisted|founded|launched(?![ ]into)|moored|nationali[sz]ed|privati[sz]ed
        |published(?=[ ](?:in[ ]\d|on[ ]))|refloated|refurbished|relegated(?![ ]to[ ](?:his|her|a|the)\b)
        |renovated|reprinted|sunk)\b"""
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
    if YEAR.match(text, name.end) or WORKS_LIKE.search(window):
        yield "WORK_OF_ART", 2.0
    if not owned and BODY_OF.search(window):
        yield "ORG", 2.0
    if (not owned and LIES.search(window)) or RISES.match(text, name.end):
        yield "LOC", 2.5
    if BODY_HAS.match(text, name.end) or BODY_OWNS.match(text, name.end):
        yield "ORG", 1.5
    sold = SOLD.match(text, name.end) if name.label == "PERSON" else None
    if sold and (not sold["kind"] or ARTICLE.search(window)):
        yield ("ORG" if sold["body"] else "PRODUCT"), 2.5
    if name.label == "PERSON" and PLURAL.match(text, name.end) and OPENS.search(window):
        yield "ORG", 2.5
    if THING_IS.match(text, name.end):
        yield "PERSON", -2.0


def _is_quoted(text: str, name: Name, window: str) -> bool:
    """Whether quotation marks enclose nothing but the name, and nobody is said to be called so."""
    closing = QUOTED.get(window[-1:])
    if name.label == "PERSON" and window[-1:] not in DOUBLE:
        return False
    alone = closing is not None and bool(closing.match(text, name.end)) and not QUOTED_WORD.search(window)
    return alone and not CALLED.search(window) and not SPEAKS.match(text, name.end)


def _introduced(text: str, name: Name, window: str) -> Iterator[Vote]:
    """What a noun says that introduces the name: "the film Ada Holt", "The ship, the Ada Holt,"."""
    alone = text[name.end : name.end + 1] in (",", ".") and not LIST.match(text, name.end)
    found = INTRODUCED.search(window) if alone else None
    if (found := found or THE_NAMED.search(window)) and (label := _label(found[1])):
        yield label, 3.0
    elif alone and (body := OWNED_BODY.search(window)) and _label(body["noun"]) == "ORG":
        yield "ORG", 2.0
    elif (noun := NOUN.search(window)) and noun[1] in STORM_NOUNS and " " not in text[name.start : name.end]:
        yield "EVENT", 3.0
    elif noun and noun[1] in WORKS and not MADE.match(text, name.end):
        yield "WORK_OF_ART", 1.0


def _label(noun: str) -> EntityLabel | None:
    if noun in THINGS:
        return THINGS[noun]
    return "ORG" if organisation_nouns().get(noun, frozenset()) & KINDS else None
