"""The words on a card that say what a count is of: "Turkish citizens", "people killed", "dead"."""

from __future__ import annotations

import re

from newsreader.analysis.figures.numerals import scan
from newsreader.analysis.model import Figure

MOST_WORDS = 7
"""Words a label may take from the text after the number."""

_PEOPLE = frozenset(
    ["people", "persons", "others", "more", "folk", "dead", "killed", "wounded", "injured", "missing"]
)
_AUXILIARIES = (
    r"(?:were|was|have|has|had|been|are|is|being|still|feared|reported|confirmed|believed|left|later)"
)
_OUTCOME = re.compile(
    rf"(?i)(?: {_AUXILIARIES})*"
    r" (?:killed|dead|died|wounded|injured|hurt|missing|arrested|evacuated|displaced|homeless|trapped|drowned"
    r"|rescued|infected|detained|murdered|raped|kidnapped|abducted|executed|beheaded|stabbed|hospitali[sz]ed"
    r"|captured|freed|released|charged|convicted|jailed|aboard|on board)\b"
)
_LEADING = re.compile(rf"(?i)^(?:{_AUXILIARIES} )+")
_DONE_BEFORE = re.compile(
    r"(?i)\b(shot dead|kill(?:ed|ing|s)|wound(?:ed|ing|s)|injur(?:ed|ing|es)|hurt|arrest(?:ed|ing|s)|dead)"
    r"(?: (?:at least|at most|about|around|some|nearly|roughly|almost|just|only|more than|over"
    r"|fewer than|less than|up to|as many as|an estimated|another|a further|a total of|all|the|a|an|and"
    r"|other))* $"
)
_PARTICIPLES = {"kill": "killed", "woun": "wounded", "inju": "injured", "arre": "arrested"}
_TOLL = re.compile(r"(?i)(?<!injury )\btoll\b|\bnumber of (?:the )?(?:dead|deaths|fatalities|victims)\b")
_BOUND_AFTER = re.compile(
    r"(?i)^\s?(?:\+|(?:and|or) (?:more|over|above|older|up|upwards?|less|fewer|under|below|younger|so)\b"
    r"|-odd\b|plus\b)"
)
_TURN = frozenset(["but", "not", "nor", "than"])
"""Words after which other things are told of ("not 300 but 200 passengers")."""
_GATHERED = re.compile(
    r"(?i)\b(?:populations?|crowds?|audiences?|turnouts?|attendances?|workforces?|staffs?|congregations?"
    r"|gatherings?|memberships?|electorates?|enrolments?|enrollments?|delegations?|crews?|toll)\b"
)
_IRREGULAR = {
    "person": ("people", "persons"),
    "man": ("men",), "woman": ("women",), "child": ("children",), "foot": ("feet",), "tooth": ("teeth",),
    "mouse": ("mice",), "goose": ("geese",), "life": ("lives",), "ox": ("oxen",),
}  # fmt: skip


def words_counted(figure: Figure, text: str) -> str:
    """The words from the number to the noun counted, and what happened to it; "" where there are none.

    The participle of a verb before the number follows it ("killed 12 people" is "12 | people killed"), and
    what a toll counts is dead.
    """
    assert figure.unit is not None
    head = figure.unit.partition(" per ")[0].split()[-1]
    before, after = text[max(0, figure.span[0] - 60) : figure.span[0]], text[figure.span[1] :][:90]
    done = _done(before)
    if head == "person" and (fate := _OUTCOME.match(after)):
        return _LEADING.sub("", fate[0].strip())
    if words := _to_the_noun(after, head):
        return words if _OUTCOME.search(f" {words}") else f"{words} {done}".strip()
    if head == "person":
        return done or ("dead" if _TOLL.search(figure.concept or "") else "")
    return ""


def _done(before: str) -> str:
    """What is done to the people whose number follows: "killed" for "killing at least"."""
    verb = _DONE_BEFORE.search(before)
    return _PARTICIPLES.get(verb[1].lower()[:4], verb[1]) if verb else ""


def _to_the_noun(after: str, head: str) -> str:
    """The words after a number up to a form of the noun counted, with what happened to it."""
    end = 0
    for number, word in enumerate(re.finditer(r"[\s-]*((?:[A-Z]\.)+|[\w’'&]+(?:[-.][\w’'&]+)*)", after)):
        if number >= MOST_WORDS or re.search(r"[,;:()—–.!?\n]", after[end : word.start(1)]):
            break
        if word[1].lower() in _TURN:
            break
        end = word.end()
        if _is_form(word[1].lower(), head):
            outcome = _OUTCOME.match(after, end)
            words = after[: outcome.end() if outcome else end]
            return re.sub(r"\s+", " ", _BOUND_AFTER.sub("", words).strip(" -"))
    return ""


def is_of_people(words: str) -> bool:
    """Whether words name a gathering or a body of people ("a crowd", "the population of the town")."""
    return _GATHERED.search(words) is not None and next(scan(words), None) is None


def plural(unit: str, value: float | tuple[float, float]) -> str:
    """A counted noun in the number that fits the value."""
    head = unit.split()[-1]
    if value == 1 or head.endswith("s"):
        return unit
    if head in _IRREGULAR:
        return unit.removesuffix(head) + _IRREGULAR[head][0]
    if head.endswith("y") and head[-2:-1] not in "aeiou":
        return f"{unit[:-1]}ies"
    return unit + ("es" if head.endswith(("x", "ch", "sh", "z")) else "s")


def _is_form(word: str, head: str) -> bool:
    """Whether a word is a form of the noun that is counted."""
    if head == "person":
        return word in _PEOPLE or word.startswith("person")
    word = word.removesuffix("'s").removesuffix("’s")
    stem = head[: max(3, len(head) - 2)] if len(head) > 3 else head
    return (
        word == head
        or (word.startswith(stem) and abs(len(word) - len(head)) <= 3)
        or word in _IRREGULAR.get(head, ())
    )
