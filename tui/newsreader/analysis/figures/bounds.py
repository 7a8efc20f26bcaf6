"""How exactly a number is stated: "about 250", "at least 17", "up to $8 million", "20 or more"."""

from __future__ import annotations

import re

from newsreader.analysis.model import Bound

_ABOUT = r"""about | around | approximately | approx\.? | roughly | circa | c\. | ca\.? | nearly | near | almost | virtually
    | practically | close\ to | closer\ to | nearer | (?:an?\ )?(?:estimated|approximate|average\ of\ (?:about|around)) | estimated\ (?:at|to\ be)
    | somewhere\ (?:around|near|between) | something\ (?:like|around|approaching) | in\ the\ (?:region|neighbou?rhood|vicinity|order|range|ballpark|realm)\ of
    | (?:on|of)\ the\ order\ of | more\ or\ less | give\ or\ take | just\ about | pretty\ much | not\ far\ (?:off|from) | some
    | an?\ (?:reported|rough|ballpark) | averag(?:e|es|ed|ing)(?:\ out\ at)? | hovering\ (?:around|at) | hover(?:s|ed)?\ (?:around|near)
    | approaching | approached | nearing | neared | barely | maybe | perhaps | possibly | probably | like | say | ~ | ≈ | ± | well\ nigh | nigh\ on | getting\ on\ for"""
_MORE = r"""more\ than | over\ than | over | above | at\ least | at\ the\ (?:very\ )?least | at\ a\ minimum | in\ excess\ of | upwards?\ of | no\ (?:less|fewer|lower|smaller|younger)\ than
    | not\ (?:less|fewer)\ than | nothing\ less\ than | (?:greater|larger|higher|bigger|longer|older|better|taller|wider|heavier|faster|farther|further|deeper|later|stronger|worse|warmer|hotter)\ than
    | exceed(?:s|ed|ing)? | surpass(?:es|ed|ing)? | topp(?:ed|ing) | tops | north\ of | beyond | (?:an?\ |the\ )?minimum\ (?:of|is|was) | past
    | top\ (?=[$£€]) | eclips(?:es|ed|ing) | outnumber(?:s|ed|ing)? | as\ few\ as | > | ≥ | >= | plus\ de
    | (?:over|above)\ the\ age\ of | aged\ (?:over|above) | older\ than | cross(?:es|ed|ing)\ the | crossed | upward\ from"""
_LESS = r"""less\ than | fewer\ than | under | below | at\ (?:the\ )?(?:very\ )?most | up\ to | no\ (?:more|greater|larger|higher|bigger|longer|later|older)\ than
    | not\ (?:more|greater|exceeding|to\ exceed)(?:\ than)? | nothing\ more\ than | as\ (?:many|much|high|large|big|long|far|often|late|fast)\ as | (?:an?\ |the\ )?maximum\ (?:of|is|was)
    | (?:smaller|lower|shorter|younger|lighter|cheaper|slower|weaker|narrower|colder|cooler|shallower)\ than | south\ of | beneath | short\ of | shy\ of
    | sub[ -] | a\ cap\ of | capped\ at | limited\ to\ (?:just\ )?under | inside | < | ≤ | <= | (?:under|below)\ the\ age\ of | aged\ (?:under|below) | younger\ than | not\ even"""
_HEDGES = r"(?:(?:just|only|well|far|slightly|a\ little|a\ bit|marginally|even|still|now|already|another|further|extra|additional|whopping|staggering|massive|hefty|mere|total\ of|combined|net|first|last|next|very|record)\ )*"
_BEFORE = [
    (re.compile(rf"(?ix)(?<![\w’'-])(?:{pattern})[ \u00a0]?{_HEDGES}$"), bound)
    for pattern, bound in ((_MORE, ">"), (_LESS, "<"), (_ABOUT, "~"))
]
_AFTER = [
    (re.compile(r"(?ix)\+ | -?\s?plus\b | \ (?:or|and)\ (?:more|over|above|older|up|upwards?|greater|higher|longer|better)\b | \ and\ counting\b | \ (?:or|at)\ (?:the\ )?(?:least|minimum)\b | \ minimum\b"), ">"),
    (re.compile(r"(?ix)\ (?:or|and)\ (?:less|fewer|under|below|younger|lower|smaller|shorter)\b | \ at\ (?:the\ )?(?:very\ )?(?:most|maximum)\b | \ (?:maximum|max|tops)\b"), "<"),
    (re.compile(r"(?ix)\ or\ so\b | -odd\b | ish\b | -ish\b | \ or\ thereabouts\b | \ give\ or\ take\b | \ approximately\b | \ on\ average\b"), "~"),
]  # fmt: skip
_DURING = re.compile(r"(?i)\bover (?:the |an? |another |just )*$")
_STATED = re.compile(
    r"(?i)\b(?:for|of|after|in|with|took|takes|take|last(?:s|ed|ing)?|spent|than|just|well|little|bit|is|was|were|are|be|by|spend|"
    r"served|spanning|and|to) over $"
)


def bound_of(text: str, start: int, ends: tuple[int, ...], *, duration: bool) -> Bound:
    """The bound of the figure that begins at `start`.

    Args:
        ends: Where words that follow may stand: after the number, after its unit, after the noun counted.
        duration: Whether it is a span of time, before which "over" may mean "during".
    """
    before = text[max(0, start - 60) : start]
    before = re.split(r"[.;!?]\s|\n", before)[-1]
    for pattern, bound in _BEFORE:
        if match := pattern.search(before):
            if duration and _DURING.search(before) and not _STATED.search(before):
                continue
            if match[0].strip().lower() in (
                "some",
                "like",
                "say",
                "near",
                "past",
                "above",
                "below",
                "inside",
                "over",
                "under",
            ) and not _stands_free(before, match):
                continue
            return bound  # type: ignore[return-value]
    for end in ends:
        for pattern, bound in _AFTER:
            if pattern.match(text, end):
                return bound  # type: ignore[return-value]
    return "="


def _stands_free(before: str, match: re.Match[str]) -> bool:
    """Whether a short word is an adverb of the number and no preposition or verb of something else."""
    word, lead = match[0].strip().lower(), before[: match.start()].rstrip().lower()
    if word == "like":
        return bool(re.search(r"(?:something|it[’']s|was|is)$", lead))
    if word == "say":
        return lead.endswith((",", "("))
    if word == "past":
        return not re.search(r"\b(?:the|over|in)$", lead)
    return not (word in ("over", "under") and re.search(r"\b(?:win|victory|lead|beat|came|defeat)$", lead))
