"""The words on a card that say what a count is of: "Turkish citizens", "people killed", "dead"."""

from __future__ import annotations

import re

from newsreader.analysis.figures.numerals import scan
from newsreader.analysis.figures.people import is_peopled
from newsreader.analysis.model import Figure

MOST_WORDS = 7
"""Words a label may take from the text after the number."""

_PEOPLE = frozenset(["people", "persons", "others", "more", "folk"])
_AUXILIARIES = (
    r"(?:were|was|have|has|had|been|are|is|being|still|feared|reported|confirmed|believed|left|later)"
)
_PASSIVE = r"(?:were|was|been|are|is|being|feared|reported|confirmed|believed|left)"
_STATE = r"(?:dead|died|missing|homeless|aboard|on board)"
_SUFFERED = (
    r"(?:killed|wounded|injured|hurt|arrested|evacuated|displaced|trapped|drowned|rescued|infected|detained"
    r"|murdered|raped|kidnapped|abducted|executed|beheaded|stabbed|hospitali[sz]ed|captured|freed|released"
    r"|charged|convicted|jailed)"
)
_NO_OBJECT = (
    r"(?=\s*$|\s?[^\w\s]|\s(?:about|across|after|again|along|already|also|amid|among|and|are|as|at"
    r"|because|before|but|by|during|early|elsewhere|every|following|for|from|had|has|have|here|if|in"
    r"|including|inside|is|last|late|later|near|nearby|of|off|on|or|outside|over|overnight|per|plus|since|so"
    r"|there|through|throughout|to|today|together|under|until|was|were|when|where|while|who|whose|with|within|without"
    r"|worldwide|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)"
)
"""What follows where somebody suffers it ("12 people killed in"), unlike "12 people killed a guard"."""
_OUTCOME = re.compile(
    rf"(?i)(?: {_AUXILIARIES})*"
    rf" (?:{_STATE}\b|{_PASSIVE} (?:later |also |still )?{_SUFFERED}\b|{_SUFFERED}\b{_NO_OBJECT})"
)
_FATE = re.compile(rf"(?i)(?: {_AUXILIARIES})* (?:{_STATE}|{_SUFFERED})\b")
"""What happened to a number alone, which hardly ever does it to others."""
_LEADING = re.compile(rf"(?i)^(?:{_AUXILIARIES} )+")
_DOING = r"(?:shot dead|kill(?:ed|ing|s)|wound(?:ed|ing|s)|injur(?:ed|ing|es)|hurt|arrest(?:ed|ing|s)|dead)"
_DONE_BEFORE = re.compile(
    rf"(?i)\b({_DOING}(?: (?:and|or) {_DOING})?)"
    r"(?: (?:at least|at most|about|around|some|nearly|roughly|almost|just|only|more than|over"
    r"|fewer than|less than|up to|as many as|an estimated|another|a further|a total of|all|the|a|an"
    r"|other))* $"
)
_UNDONE = re.compile(
    r"(?i)(?:\b(?:was|were|been|being|be|is|are|got|gets?|getting|not|never|without|almost|nearly|avoid(?:s|ed)?"
    r"|den(?:y|ies|ied|ying))|n['’]t)(?: \w+ly)? $"
)
"""Before a verb that is not done to those whose number follows ("she was killed two streets away")."""
_PARTICIPLES = {"kill": "killed", "woun": "wounded", "inju": "injured", "arre": "arrested"}
_TOLD = re.compile(
    r"(?i)\b(?:toll|number) of (?:(?:the|those|people|persons) ){0,3}(dead|killed|injured|wounded|hurt"
    r"|missing|arrested|detained|displaced|infected|evacuated)\b[^.,;:!?\n]{0,40}$"
)
_TOLL = re.compile(
    r"(?i)(?<!injury )(?<!casualty )(?<!infection )(?<!case )(?<!arrest )\btoll\b"
    r"|\bnumber of (?:the )?(?:deaths|fatalities)\b"
)
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
    before = text[max(0, figure.span[0] - 80) : figure.span[0]]
    after = text[figure.span[1] : figure.span[1] + 90]
    if head == "person" and (fate := _FATE.match(after)):
        return _LEADING.sub("", fate[0].strip())
    if words := _to_the_noun(after, head):
        told = _OUTCOME.search(f" {words}") is not None or not is_peopled(head)
        return words if told else f"{words} {_done(before)}".strip()
    return (_done(before) or _told(before, figure.concept or "")) if head == "person" else ""


def _done(before: str) -> str:
    """What is done to the people whose number follows: "killed" for "killing at least"."""
    verb = _DONE_BEFORE.search(before)
    if verb is None or _UNDONE.search(before[: verb.start()]):
        return ""
    return re.sub(r"\w+", lambda word: _PARTICIPLES.get(word[0].lower()[:4], word[0]), verb[1])


def _told(before: str, concept: str) -> str:
    """What a toll or a number of people says of them: "injured" for "the number of injured rose to"."""
    if told := _TOLD.search(before):
        return told[1].lower()
    return "dead" if _TOLL.search(concept) else ""


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
