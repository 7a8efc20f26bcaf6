"""Who wrote the article, from lines such as `By Ana Silva and Tom Reed, Staff Writers`."""

from __future__ import annotations

from newsreader.analysis.layout.lazy import Lazy

MAX_WORDS = 16

ROLES = (
    r"(?:editors?|reporters?|correspondents?|writers?|columnists?|journalists?|contributors?|producers?"
    r"|analysts?|staff|bureau(?:\ chief)?|commentator|critic|agencies|agency)"
)
PARTICLES = r"(?:de|da|di|do|dos|du|la|le|van|von|der|den|al|el|bin|ibn|y|ter|ten)"
NAME_WORD = rf"(?:[A-Z][\w.'’-]*|{PARTICLES}|of|the|for|in|at|and|&)"
BYLINE = Lazy(
    rf"""(?x) ^ \(?
      (?: [Bb]y | BY | (?:Analysis|Words|Story|Text|Report|Posted|Written|Reported)\ by ) :? \s+
      (?P<names> [A-Z][\w.'’-]*
        (?: [\s,|]+ (?: {NAME_WORD} | (?:[a-z]+\ ){{1,3}}(?={ROLES}\b) | {ROLES} ) )* [\s,|]* )
      \)? \.? $ """
)
ROLE_LINE = Lazy(
    rf"""(?x) ^ (?P<names> [A-Z][\w.'’-]+ (?:\ [A-Z][\w.'’-]+){{1,3}} ) \s? [,|] \s
      (?:[A-Z][\w.&'’-]*\ )* (?:[a-z]+\ ){{0,3}} (?i:{ROLES}) \.? $ """
)
AGENCY = Lazy(
    r"""(?x) ^ [-–—\s]{0,4} (?:The\ )?
      (?: Associated\ Press | Reuters | Agence\ France-Presse | AFP | BBC\ News | CNN | UPI | Xinhua
        | Bloomberg(?:\ News)? | Press\ Association | Field\ Level\ Media | Canadian\ Press
          | Globe\ and\ Mail
        | [A-Z][a-z]+\ (?:Newspapers|News\ Service|News\ Agency) )
      (?:\ in\ [A-Z]\w+)? \.? $ """
)
CLOSING = Lazy(
    r"(?:Reporting|Writing|Written|Reported)(?: and (?:writing|editing|reporting))? by "
    r"(?P<names>[^;()]{3,160})"
)
NO_NAME = Lazy(
    r"""(?x) ^ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
      | ^ (?:January|February|March|April|May|June|July|August|September|October|November
        |December|Contrast|Comparison|Now|Then|Law|Land|Sea|Air|God|Jove|The|A|An|This|That|All|Any|No
          |Far|Numbers)\b """
)
PERSON = Lazy(rf"^[A-Z][\w.'’-]*(?: (?:{PARTICLES}|[A-Z][\w.'’-]*)){{1,4}}$")
AFTER_NAMES = Lazy(
    rf"""(?x) \s+ (?:[Ff]or|in|at|of)\s .* | \s* \| .* | (?<=[a-z]) (?=[A-Z][a-z]+\ {ROLES}\b) .*
      | ,?\ ? \b(?i:{ROLES})\b .* """
)
"""The paper or the office after the names."""

HOUSE = Lazy(
    r"\b(?:AFP|AP|BBC|CNN|Reuters|Agency|Bureau|Desk|Journal|Mail|News|Newspapers|Online|Post|Press|Times|Today|TV)\b"
)
"""Words in the names of papers and agencies."""

SEPARATOR = Lazy(r",|;| and | & ")


def is_byline(line: str) -> bool:
    """Whether a line names the author or the agency and nothing else."""
    if len(line.split()) > MAX_WORDS:
        return False
    if AGENCY.match(line) or ROLE_LINE.match(line):
        return True
    found = BYLINE.match(line)
    return found is not None and not NO_NAME.match(found["names"])


def authors_of(lines: list[str]) -> tuple[str, ...]:
    """The people that bylines name, or without one those of "Reporting by", each once, in reading order."""
    for patterns in ((BYLINE, ROLE_LINE), (CLOSING,)):
        named = [found["names"] for line in lines for p in patterns if (found := p.search(line))]
        people = [person for names in named for person in _people(names)]
        if people:
            return tuple(dict.fromkeys(people))
    return ()


def _people(names: str) -> list[str]:
    parts = (AFTER_NAMES.sub("", part).strip(" .") for part in SEPARATOR.split(names))
    return [part.title() if part.isupper() else part for part in parts if _is_person(part)]


def _is_person(name: str) -> bool:
    return bool(PERSON.match(name)) and not HOUSE.search(name)
