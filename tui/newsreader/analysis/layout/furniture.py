"""Lines that are recognised by their own words: credits, bylines, captions, links, notes.

Every pattern matches a whole line. A line of running text taken for furniture is the worst mistake
here, so each asks for a mark that prose does not have, and for a length.
"""

from __future__ import annotations

from newsreader.analysis.layout.bylines import is_byline
from newsreader.analysis.layout.credits import CAPTION, CREDIT, is_reporting_credit
from newsreader.analysis.layout.dateline import MONTH
from newsreader.analysis.layout.lazy import Lazy
from newsreader.analysis.layout.links import LINK, SHARE, SUBSCRIPTION

LONGEST = 700
"""Captions of agencies are the longest furniture."""

DATE_WORD = Lazy(
    rf"""(?ix) (?: {MONTH} | (?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?\.?
      | \d{{1,2}}(?:st|nd|rd|th)? | (?:19|20)\d\d
      | \d{{1,2}}[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)? | \d{{1,2}}\s?[ap]\.?m\.?
      | \d{{1,4}}[/.-]\d{{1,2}}[/.-]\d{{1,4}} (?:T[\d:.+-]+Z?)? | [ap]\.?m\.? | noon | midnight
      | gmt | bst | utc | cet | cest | ist | est | edt | et | [cmp][sd]?t | ak[sd]t | aed?t | aest | eastern
      | hours? | hrs? | minutes? | mins? | days? | ago
      | updated | published | posted | modified | created | filed | last | first | originally | edited
      | date | on | at | of | the | time
    ) (?!\w) """
)
DATE_MARK = Lazy(r"(?i)\d|updated|published|posted")
RULE = Lazy(r"^[\W_]{1,80}$")
END_MARK = Lazy(
    r"(?i)^[\s(\[*#-]*(?:-?\s?30\s?-?|ends?|end of (?:story|text|article)|(?:the )?end)[\s)\]*#.-]*$|^#{2,5}$"
)
NOTE = Lazy(
    r"""(?x)
      ^ \( (?: Adds?|Updates?|Updating|Recasts?|Corrects?|Repeats?|Refiles?|Removes?|Fixes|Clarifies
        |New\ throughout
          | Writes\ through | Rewrites | In\ \w+\ paragraph | This\ (?:story|article|version|report)\b
          | (?:Editor|EDITOR)[’'Ss]{0,3}\ (?:[Nn]ote|NOTE) | (?:Reuters|Bloomberg|The\ story|The\ article)\b
          | For\ (?=[^()]*\b(?:click|see|visit|type|read)\b) ) [^()]{2,300} \)? $
    | ^ (?: Editor[s’']{0,3}\ [Nn]ote | EDITOR[S’']{0,3}\ NOTE | Note\ to\ (?:editors|readers)
        | Correction | CORRECTION | Clarification ) \s? : .* $
    | ^ (?:Our\ Standards|OUR\ STANDARDS|The\ Thomson\ Reuters\ Trust)\b .{0,80} $
    | ^ \(? This\ (?:interview|conversation|transcript|article)\ (?:has\ been|was)\ (?:lightly\ |slightly\ )?
        (?:edited|condensed|shortened|translated)\b .{0,100} $
    | ^ \( \s? (?:[$£€¥]\ ?[\d.]+ | [A-Z]{0,4}[$£€¥]{0,2}\ ?[\d.,]+) \s? = [^()]{2,120} \) \.? $
    | ^ \(? (?:https?://|www\.|bit\.ly|reut\.rs|tmsnrt\.rs|[a-z]{3,12}\.[a-z]{2,3}/) \S{2,200} \)? $
    | ^ (?: To\ read\ the\ (?:full|rest) | For\ the\ full\ (?:story|article|list|report|schedule) )
        [^.]{0,80} \b(?:click|see|visit|go|here|subscribe)\b .{0,100} $
    | ^ (?:Keywords|SOURCE|Source|Contact\ [Ii]nfo|CONTACT|E-?mail\ [Aa]ddress
      |Disclaimer) \s? :? \ ? (?::|[A-Z])
        .{0,120} (?<![.!?]) $
    | ^ (?:Originally|First)\ published\ (?:as|in|on|at)\b .{0,120} (?<![.!?]) $ """
)
ADVERTISEMENT = Lazy(
    r"(?i)^(?:advertise?ments?|sponsored(?: content)?|promoted(?: content)?|ad|ads by .{1,30}"
    r"|(?:story|article) continues below(?: this)?(?: advertise?ment| ad)?|paid post)[\s.:]*$"
)
COPYRIGHT = Lazy(
    r"""(?ix) ^ (?: © .{2,220} | \(c\)\s*\d{4} .{0,220} | copyright\s*(?:©|\(c\)|,?\s*\d{4}) .{0,220}
      | copyright\ (?:by\ )?(?-i:[A-Z]) .{0,80} (?:\d{4}|rights\ reserved) .{0,120}
      | (?:all\ rights\ reserved|this\ material\ may\ not\ be\ published) .{0,160}
      | .{3,80}\.\ all\ rights\ reserved .{0,160} ) $ """
)
LABEL = Lazy(
    r"""(?x) ^ (?: ABSTRACT | FULL\ TEXT | LETTERS | Letters | (?i:corrections?\ appended)
      | BREAKING(?:\ NEWS)?
      | EXCLUSIVE | Exclusive | OPINION | EDITORIAL | ANALYSIS | LATEST | UPDATED? | WATCH | LIVE | Live
      | SPOILER\ ALERT | STORY\ HIGHLIGHTS | Story\ highlights | HIGHLIGHTS | KEY\ POINTS | @highlight
      | (?:Business|World|National|Local|U\.S\.|US|UK|Top|Breaking|Market|Sports?|Politics)\ News
      | (?:BUSINESS|WORLD|NATIONAL|LOCAL|TOP|MARKET|SPORTS?)\ NEWS
      | \d{1,2}\ [Mm]in(?:ute)?s?\ [Rr]ead ) \.? $ """
)
STAGE = Lazy(
    r"""(?x) ^ ["“]? [(\[] (?: [A-Z][A-Z\ ,.:'’]{2,50}
      | (?i:laughter|applause|crosstalk|inaudible|cheers(?:\ and\ applause)?) ) [)\]] \.? $ """
)
CODE = Lazy(
    r"""(?ix) ^ (?: /\*.* | //\s?<!.* | //\s?\]\].* | <!\[cdata\[.* | \]\]> | [{}]+[;.]?
      | (?:var|let|const)\s+\w+\s?=.* | function\s?\w*\(.* | please\ enable\ javascript.*
        | .{0,60}powered\ by\ disqus\.?
      | (?-i:[a-z-]+):\s?[\w#%.\ -]+; | [.#][\w-]+\s?\{.* ) $ """
)
SLUG = Lazy(
    r"^(?:(?:BC|PM|AM)-[\w-]+[,:/].{0,60}|AP-[A-Z]{2}-\d\d-\d\d-\d\d.{0,20}|\(?(?:MORE|more)\)?|URGENT|[A-Z]\d{4})$"
)
PATTERNS: tuple[tuple[str, Lazy], ...] = (
    ("photo credit", CREDIT),
    ("caption", CAPTION),
    ("editors' note", NOTE),
    ("advertisement", ADVERTISEMENT),
    ("link to other stories", LINK),
    ("share or comment line", SHARE),
    ("newsletter or subscription line", SUBSCRIPTION),
    ("copyright line", COPYRIGHT),
    ("label", LABEL),
    ("stage direction", STAGE),
    ("page code", CODE),
    ("wire slug", SLUG),
)


def furniture_kind(line: str) -> str | None:
    """What a line is when its words show that it is no part of the story, else None."""
    line = line.strip()
    if not line or len(line) > LONGEST:
        return None
    if RULE.match(line):
        return "rule"
    if END_MARK.match(line):
        return "end mark"
    if is_byline(line):
        return "byline"
    if is_reporting_credit(line):
        return "reporting credit"
    if is_date_line(line):
        return "date line"
    return next((kind for kind, pattern in PATTERNS if pattern.match(line)), None)


def is_date_line(line: str) -> bool:
    """Whether a line holds nothing but dates, times and words such as "updated"."""
    if len(line) > 160 or not DATE_MARK.search(line):
        return False
    rest = DATE_WORD.sub("", line)
    return not any(char.isalnum() for char in rest) and sum(map(str.isalnum, line)) > 2 and not line.isdigit()
