"""Which nouns of a concept the grammar ties to the number itself, so that they may stand beside it.

A concept may be the subject of a clause far away; beside a number a reader takes it for what the number
is of. Tied are the noun that the number describes, what it is a share or a sum of, the noun it is given
for, and the subject or object of a verb that says values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.analysis.figures import concept_nouns
from newsreader.analysis.figures.concept import hanger
from newsreader.analysis.figures.concept_words import WEAK
from newsreader.analysis.figures.lexicon import lexicon
from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.figures.trend import is_denied
from newsreader.analysis.figures.words import lists

if TYPE_CHECKING:
    from spacy.tokens import Token

_EMPTY = WEAK | frozenset(
    ["mine", "yours", "hers", "ours", "theirs", "his", "rest", "more", "less", "other", "another", "way"]
)
"""Words that name nothing beside a number."""
_WHERE_OR_WHO = frozenset(["GPE", "LOC", "FAC", "PERSON", "ORG", "NORP"])
_GIVEN = frozenset(["of", "at", "worth", "to", "by", "from", "between", "for", "up", "around", "above"])
"""Between a noun and its number: "a fee of $5", "a rise to 4 %", "tickets at $30"."""
_TO_VALUE = frozenset(
    ["to", "at", "by", "from", "of", "for", "between", "above", "below", "around", "near", "over", "under"]
)
_SAYS_TIME = frozenset(["take", "last", "run", "continue", "go"])
_PAYS = frozenset(
    ["pay", "spend", "charge", "budget", "allocate", "earmark", "invest", "owe", "fine", "bill"]
)
_PUTS = frozenset(
    ["put", "set", "value", "estimate", "keep", "leave", "hold", "peg", "price", "cap", "fix", "rate"]
)
"""Verbs that say at what number something stands."""
_FINITE = frozenset(["VB", "VBD", "VBP", "VBZ", "MD"])
_OFF = frozenset(
    ["from", "away", "off", "outside", "inside", "north", "south", "east", "west", "inland", "offshore"]
)
_OTHER_CLAUSE = frozenset(["nsubj", "nsubjpass", "relcl", "acl", "advcl", "ccomp", "conj"])
_STEPS_TO_VERB = 5
_WAYS = frozenset(["up", "down", "higher", "lower"])
_AMOUNTS = frozenset(["average", "total", "mean", "median", "maximum", "minimum", "record", "rate", "level"])
"""Nouns that stand between a verb and its number ("edged up to a record $5")."""


def tied(reading: Reading) -> list[Token]:
    """The nouns of a reading's concept that may stand beside its number, the nearest first.

    A conversion or a restatement has those of the figure it restates, which comes first.
    """
    if reading.kind == "age":
        return list(reading.concept)
    anchor = hanger(reading)
    own = [noun for noun in reading.concept if _is_tied(noun, anchor, reading)]
    if own or reading.echoes is None:
        return own
    first = reading.echoes
    return [first.noun] if first.noun is not None and not first.stated else tied(first)


def _is_tied(noun: Token, anchor: Token, reading: Reading) -> bool:
    if noun.lower_ in _EMPTY or noun.lemma_ in _AMOUNTS - {"record", "rate", "level"}:
        return False
    bracketed = concept_nouns.before_bracket(reading)
    if bracketed is not None and bracketed.i == noun.i:
        return True
    if noun.i > anchor.i:
        return (
            _is_described(noun, anchor, reading)
            or _is_whole(noun, anchor, reading)
            or _is_bought(noun, anchor)
        )
    if _is_given(noun, anchor):
        return True
    return not is_denied(anchor) and (_is_changed(noun, anchor) or _has_value(noun, anchor, reading))


def _is_described(noun: Token, anchor: Token, reading: Reading) -> bool:
    """Whether the number stands in the noun's own phrase: "a $700 tablet", "a four-year term"."""
    found = concept_nouns.described(anchor, reading)
    if found is None or found.i != noun.i:
        return False
    between = noun.doc[reading.last.i + 1 : noun.i]
    return not any(t.text in ",;:—–()" or t.tag_ in _FINITE or t.pos_ == "SCONJ" for t in between)


def _is_whole(noun: Token, anchor: Token, reading: Reading) -> bool:
    """Whether it is what the number is a share or a sum of: "60 % of its revenue", "$5m in damages"."""
    prep = noun.head
    if prep.pos_ != "ADP" or prep.i < anchor.i:
        return False
    direct = prep.head.i == anchor.i or prep.i - anchor.i <= 2 or 0 <= prep.idx - reading.end <= 1
    if prep.lower_ == "of":
        return direct
    lies = prep.lower_ == "in" and reading.kind == "money" and any(t.dep_ == "det" for t in noun.children)
    return direct and prep.lower_ in ("in", "for", "off") and noun.ent_type_ not in _WHERE_OR_WHO and not lies


def _is_bought(noun: Token, anchor: Token) -> bool:
    """Whether money is paid for it: "paid $35 for a roof"."""
    prep, verb = noun.head, anchor.head
    paid = verb.lemma_ in _PAYS and anchor.dep_ in ("dobj", "obj") and prep.head.i == verb.i
    return paid and prep.lower_ in ("for", "on", "in") and noun.ent_type_ not in _WHERE_OR_WHO


def _is_given(noun: Token, anchor: Token) -> bool:
    """Whether the number is given for the noun before it: "a fee of $5", "a grant worth $8m"."""
    token = anchor
    for _ in range(3):
        head = token.head
        if token.dep_ == "appos":
            return head.i == noun.i and not _is_distance(anchor)
        joins = token.pos_ == "ADP" and token.lower_ in _GIVEN and token.i < anchor.i
        joins = joins or token.lower_ in ("worth", "long", "high", "tall", "deep", "wide")
        if head.i == noun.i:
            return joins
        if head.pos_ in ("VERB", "AUX", "NOUN", "PROPN"):
            return False
        token = head
    return False


def _is_distance(anchor: Token) -> bool:
    """Whether a number says how far off something lies ("a farm, about 5 miles from the sea")."""
    after = anchor.doc[anchor.i + 1 : anchor.i + 2]
    return after.text.lower() in _OFF


def _is_changed(noun: Token, anchor: Token) -> bool:
    """Whether something is done to the noun by so much or to so much: "cut the price by $5"."""
    prep = anchor.head
    if anchor.dep_ != "pobj" or prep.lower_ not in ("by", "to", "from", "at"):
        return False
    verb = prep.head
    held = prep.lower_ == "at" and verb.lemma_ in _PUTS
    return noun.head.i == verb.i and noun.dep_ in ("dobj", "obj") and (held or _moves(verb, done=True))


def _has_value(noun: Token, anchor: Token, reading: Reading) -> bool:
    """Whether the noun is the subject of a verb that gives it the number: "prices rose 5 %", "it cost $4"."""
    verb = _verb_of(anchor)
    if verb is None or not _is_subject(noun, verb):
        return False
    person = noun.ent_type_ == "PERSON"
    if reading.kind == "duration":
        return not person and (verb.lemma_ in _SAYS_TIME or _equates(verb, anchor))
    if _equates(verb, anchor) or (
        verb.lemma_ in lists()["value verbs"] and not (person and verb.lemma_ != "weigh")
    ):
        return True
    if person and reading.kind != "percent":
        return False
    return _moves(verb, done=noun.dep_ == "nsubjpass")


def _verb_of(anchor: Token) -> Token | None:
    """The verb whose object, complement or measure the number is, or None where a noun stands between."""
    token = anchor
    for _ in range(_STEPS_TO_VERB):
        head = token.head
        if head.i == token.i or token.dep_ in _OTHER_CLAUSE:
            return None
        if token.dep_ == "prep" and token.lower_ not in _TO_VALUE | _WAYS:
            return None
        if head.pos_ in ("VERB", "AUX"):
            return head
        if head.pos_ in ("NOUN", "PROPN") and head.lemma_ not in _AMOUNTS:
            return None
        token = head
    return None


def _is_subject(noun: Token, verb: Token) -> bool:
    """Whether the noun is the subject of a verb, its own or that of the verb it is joined to."""
    for _ in range(3):
        own = next((t for t in verb.children if t.dep_ in ("nsubj", "nsubjpass", "csubj")), None)
        if own is not None and own.i == noun.i:
            return True
        if verb.dep_ in ("relcl", "acl") and verb.head.i == noun.i:
            return own is None or own.tag_ in ("WDT", "WP")
        if own is not None or verb.dep_ not in ("conj", "xcomp"):
            return False
        verb = verb.head
    return False


def _equates(verb: Token, anchor: Token) -> bool:
    """Whether the verb says that the subject is the number: "the rate was 5 %", "the diver is 5ft tall"."""
    if verb.lemma_ != "be":
        return False
    token = anchor
    while token.head.i != verb.i and token.head.i != token.i:
        token = token.head
    direct = token.dep_ in ("attr", "acomp", "advmod", "npadvmod")
    return direct or token.lower_ in _WAYS or token.lower_ in _TO_VALUE - {"of", "for", "by", "from"}


def _moves(verb: Token, *, done: bool) -> bool:
    """Whether a verb says a change of amount of what moves ("rose"), or of what it is done to ("was cut")."""
    known, lemma = lexicon(), verb.lemma_.lower()
    uses = ("change", "degree", "cause") if done else ("change", "degree")
    forms = [lemma, *(f"{lemma}-{child.lower_}" for child in verb.children)]
    carried = lemma in lists()["carriers"] and verb.i + 1 < len(verb.doc) and verb.nbor(1).lower_ in _WAYS
    return carried or any(form in known[use] for form in forms for use in uses)
