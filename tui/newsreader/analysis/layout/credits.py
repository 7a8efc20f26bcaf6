"""Photo credits, captions and the credits of reporters and editors."""

from __future__ import annotations

from newsreader.analysis.layout.lazy import Lazy

SOURCE = (
    r"(?:Reuters|REUTERS|AP|Associated\ Press|ASSOCIATED\ PRESS|AFP|EPA|PA|Press\ Association"
    r"|Getty(?:\ Images)?|GETTY(?:\ IMAGES)?|Bloomberg|Shutterstock|iStock|Alamy|Rex|REX|Xinhua|Kyodo|ANSA"
    r"|TASS|UPI|Anadolu|NurPhoto|ZUMA|Twitter|Facebook|Instagram|YouTube|Flickr|Wikimedia\ Commons|Wikipedia"
    r"|Netflix|Handout|Courtesy|Pool|Stock|File(?:\ [Pp]hoto)?|CNN|BBC|NBC|ABC|CBS|Fox\ News|HBO|NASA)"
)
NAME = r"[A-Z][\w.'’-]*(?:\ (?:[a-z]{1,3}\ ){0,2}[A-Z][\w.'’-]*){0,5}"
NAME_PART = r"(?:[A-Z@©][\w.'’@-]*|[a-z]{1,3}|via|courtesy|from|https?:\S{1,80})"
NAMES = rf"{NAME_PART}(?:[\s,/|&()]{{1,4}}{NAME_PART}){{0,13}}[\s.)]{{0,3}}"
TAIL = r"[\w\ .,'’/&@-]{0,60}"

CREDIT = Lazy(
    rf"""(?x) ^ (?:
      (?:{NAME}\s*[/|]\s*)* {SOURCE} (?:\s*(?:[/|,]|via)\s*{NAME})* \.? (?=$)
    | (?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty)\ (?:[Pp]hotos?|[Ii]mages?)? \s* / {TAIL}
    | (?:REUTERS|Reuters|AFP|EPA)\s?/\s?{TAIL}
    | {NAME} (?:\s*/\s*{NAME})* \s*/?\s* via\ (?:REUTERS|Reuters|AP|AFP|Getty\ Images) (?:\s*/\s*{TAIL})?
    | {NAME} (?:\s*[/|]\s*{NAME})* \s*[/|]\s* {SOURCE} \W?
    | /\s?File\ Photo
    | (?:Mandatory|MANDATORY|Photo|Image|Picture)\ (?:credit|CREDIT)\b .{{0,80}}
    | (?:Photo(?:graph)?s?|Images?|Pictures?|Pics?|Videos?|Audio|Illustrations?|Credits?|Cartoon) \s?
      (?: : \s* \(?[A-Z@©] .{{0,90}}
        | (?: /|-|–|by\b|courtesy(?:\ of)?\b|copyright\b|©|source\b|via\b ) \s* {NAMES} )
    | (?:IMAGE|PHOTO|PICTURE|VIDEO|CREDIT)S? \s? (?:CREDIT)? \s? : .{{1,90}}
    | \( (?:Photo|Image|Picture|Video|Illustration)s?\ (?:by|courtesy\ of|via)\ [A-Z] [^()]{{0,90}} \) \.?
    | Image\ (?:copyright|source)\b .{{0,90}}
    ) $ """
)
CAPTION = Lazy(
    rf"""(?x) ^ (?:
      \(?(?:FILE|File)(?:\ (?:PHOTO|IMAGE|PICTURE|[Pp]hoto|[Ii]mage))?\)? (?:\s?:|\s+[-–—]\s) .*
    | (?:File\ (?:photo|picture|image)|Library\ image|Stock\ (?:photo|image))\b .{{0,200}}
    | (?:Image|Media|Video|Photo)\ caption\b .*
    | Pictured (?:\ (?:above|below|left|right|here))? \s? [:,] .*
    | (?:PHOTO|PICTURED?|IMAGE|ABOVE|BELOW|LEFT|RIGHT) \s? : .*
    | .* [.!?”"'’)\ ] \s* \[? \(
      (?: (?:AP|AFP|EPA|PA|Reuters|REUTERS)\ ?(?:Photo|PHOTO|photo)?\ ?[/|:] | (?:AP|AFP|File)\ [Pp]hoto\b
        | (?:Photo|PHOTO|Image|Picture|Credit)\b | Getty\b | PRNewsFoto ) [^()]{{0,120}} \)? \]? \W?
    | .* [.!?”"'’)] \s* (?:Photo(?:graph)?|Picture|Image|Credit|Illustration)s?
      (?: \s?:\s? [A-Z][^:]{{1,80}} | \ by\ {NAMES} )
    | .* [.!?”"'’)] \s* Source: \s? [A-Z][^:.!?]{{1,50}}
    | .* [.!?”"'’)] \s* (?:{NAME}\s*/\s*)?
      (?: Getty\ Images | GETTY\ IMAGES | AFP/Getty(?:\ Images)? | REUTERS/{NAME} ) \W?
    ) $ """
)
REPORTING = Lazy(
    r"""(?ix) ^ (?P<bracket>[(\[])? (?:(?:additional|further|extra)\ )?
      (?:reporting|writing|editing|compiled|translated|edited|reported|written)
      (?:\ and\ (?:writing|editing|reporting))? \ by \b (?P<names>.{3,300}) $ """
)
NO_NAME = Lazy(
    r"\b(?!(?:and|in|by|for|with|of|the|from|at|additional|further|reporting|writing|editing|compiled"
    r"|translated|edited|de|da|di|du|la|le|van|von|der|den|al|el|bin|ibn|ter|ten|graphics?|desk|bureau"
    r"|newsroom|staff)\b)[a-z]{2,}"
)
CONTRIBUTED = Lazy(
    r"""(?x) ^ [A-Z] (?: [^!?.] | \b[A-Z][a-z]?[.] ){2,240} \ contributed
        (?: \ reporting\b.{0,40} | \ to\ this\ (?:report|article|story) (?:\ from\ [A-Z].{2,40})? ) \.? $ """
)
WORD = r"(?:[A-Z][\w.'’-]*|also|and|contributed|from|in|reported|story|this|while|wrote)"
REPORTED_FROM = Lazy(
    rf"""(?x) ^ (?= .* \b(?:contributed|reported|wrote) (?:\ and\ wrote)? (?:\ this\ story)? \ from\ [A-Z] )
        {WORD} (?: [,;]?\ {WORD} )* $ """
)
"""Nothing but names, and who of them reported from where."""


def is_reporting_credit(line: str) -> bool:
    """Whether a line names those who reported, wrote and edited, and says nothing else."""
    found = REPORTING.match(line)
    if not found:
        return bool(CONTRIBUTED.match(line) or REPORTED_FROM.match(line.removesuffix(".")))
    return bool(found["bracket"]) or not NO_NAME.search(found["names"])
