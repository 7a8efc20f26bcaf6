"""Where a description stands beside a name: "the Afghan team's coach, Ali Reza", "Ali Reza, the coach"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from newsreader.analysis.cast.phrases import (
    DASHES,
    DETERMINER,
    PREMODIFIER,
    PREPOSITIONS,
    has_determiner,
    is_hyphened,
    is_person,
    left_edge,
    modifies,
    right_edge,
    start_of_body,
)
from newsreader.analysis.cast.stems import person_noun
from newsreader.analysis.entities.things import WORKS
from newsreader.analysis.gazetteers import given_names, organisation_nouns, titles
from newsreader.analysis.grammar import ADDRESS, FINITE, SUBJECT

PARTICIPLES = frozenset(("VBG", "VBN"))
"""Tags of words that open a clause after a noun: "the official leading the search"."""

NO_TRADES = organisation_nouns().keys() | WORKS
"""Common nouns before names that are things' for once: "the drama Ada Holt"."""

OPENING = frozenset((",", "(")) | DASHES


def description_before(doc: Doc, start: int) -> range | None:
    """The description that ends where a name begins: "the Afghan team's coach(,) Alireza Mehraban"."""
    comma = start > 1 and doc[start - 1].text == ","
    end = start - comma
    if end < 1 or doc[end - 1].is_space:
        return None
    last = doc[end - 1]
    trade = not comma and _is_trade(last, doc[start])
    noun = last.i if trade or _is_role(last) else _noun_with_attribute(doc, end, comma=comma)
    after = _after_name(doc, start)
    if noun is None:
        return None
    address = doc[noun].text.rstrip(".") in ADDRESS and doc[noun - 1].text != "First"
    if address and (further := description_before(doc, noun)):
        return further
    found = range(noun if address else _with_former(doc, start_of_body(doc, left_edge(doc, noun))), end)
    opens = after is not None and after.tag_ in FINITE and doc[noun].dep_ not in SUBJECT
    between = after is not None and after.text == ","
    alone = has_determiner(doc, found) or (between and _opens_clause(doc, found[0]))
    return None if comma and (opens or not alone) else found


def _opens_clause(doc: Doc, first: int) -> bool:
    """Whether a word opens a sentence, or what follows words that are quoted; none opens a quotation."""
    before = doc[first - 1] if first else None
    if before is not None and before.is_quote:
        return bool(before.whitespace_)
    return bool(doc[first].is_sent_start)


def _with_former(doc: Doc, first: int) -> int:
    """Where a description begins that shares its "former" with another: "former judge and mayor Ana Ng"."""
    if first < 3 or doc[first - 1].lower_ != "and" or person_noun(doc[first - 2].text) is None:
        return first
    other = left_edge(doc, first - 2)
    return other if doc[other].lower_ == "former" else first


def _is_role(token: Token) -> bool:
    bare = token.text.rstrip(".")
    if bare in titles():
        return True
    if token.ent_type_ == "PERSON" and token.nbor().ent_iob_ != "I":
        return False
    return token.tag_ in ("NN", "NNP") and person_noun(bare) is not None


def _is_trade(noun: Token, name: Token) -> bool:
    """Whether a common noun of no list goes right before somebody's full name: "trapezist Ada Holt"."""
    full = name.text in given_names() and name.i + 1 < len(name.doc) and name.nbor().tag_ == "NNP"
    beside = noun.dep_ == "compound" and noun.head.i >= name.i and noun.doc[noun.i - 1].lower_ != "of"
    return full and beside and noun.tag_ == "NN" and noun.is_lower and noun.lower_ not in NO_TRADES


def _noun_with_attribute(doc: Doc, end: int, *, comma: bool) -> int | None:
    """The role noun of "Governor of North Ostia" before a name, of "the consul in Juba," before a comma.

    Or of "Speaker of the House of Elders".
    """
    i = end - 1
    tags = ("NNP", "NNPS") if comma else ("NN", "NNP", "NNPS")
    while i > max(0, end - 6) and doc[i].tag_ in tags:
        i -= 1
    if i == end - 1:
        return None
    if doc[i].tag_ == "DT" and i > 0:
        i -= 1
    joins = PREPOSITIONS if comma else ("of", "for") if doc[i - 1].tag_ == "NNP" else ("of",)
    if i == 0 or doc[i].lower_ not in joins:
        return None
    if doc[i].lower_ == "of" and doc[i - 1].tag_ == "NNP" and not person_noun(doc[i - 1].text):
        return _noun_with_attribute(doc, i, comma=comma)
    return i - 1 if is_person(doc[i - 1]) else None


def _after_name(doc: Doc, start: int) -> Token | None:
    """What follows the name that begins at a token."""
    end = start + 1
    while end < len(doc) and doc[end].tag_ in ("NNP", "NNPS", "HYPH"):
        end += 1
    return doc[end] if end < len(doc) else None


def joined_before(doc: Doc, tokens: range) -> range | None:
    """The description joined on by "and": "her former boss and Ng's lawyer, Tom Reed"."""
    last = tokens[0] - 2
    if last < 0 or doc[last + 1].lower_ != "and" or not is_person(doc[last]):
        return None
    found = range(left_edge(doc, last), last + 1)
    return found if has_determiner(doc, found) else None


def description_after(doc: Doc, end: int) -> range | None:
    """The description between commas after a name: ", a spokesman for the ministry,"."""
    end = _after_seat(doc, end)
    if end + 1 >= len(doc) or doc[end].text not in OPENING:
        return None
    first = end + 1
    if doc[first].tag_ == "CD" and first + 2 < len(doc) and doc[first + 1].text == ",":
        first += 2
    if first + 1 >= len(doc) or doc[first].lower_ == "and":
        return None
    if doc[first].tag_ == "VBG" and doc[first + 1].tag_ in DETERMINER:
        return None
    i, noun = first, None
    while (
        i < len(doc)
        and not _begins_pair(doc, i)
        and (_qualifies(doc[i]) or (noun is None and doc[i].tag_ in ("DT", "PRP$", "RB", "CC")))
    ):
        if person_noun(doc[i].text):
            noun = i
        i += 1
    if noun is None or (noun != i - 1 and doc[noun + 1].tag_ not in PARTICIPLES):
        return None
    found = range(first, right_edge(doc, noun))
    acts = doc[noun].dep_ in SUBJECT and doc[noun].head.i == found.stop
    return None if acts else found


def _qualifies(token: Token) -> bool:
    """Whether a word can stand before the noun of a description, an age included: "28-year-old"."""
    return modifies(token) or (token.tag_ in PREMODIFIER and is_hyphened(token))


def _after_seat(doc: Doc, end: int) -> int:
    """The index behind whom or what somebody stands for: "(R-Utah)", "of Maryland"."""
    stop = end + 1
    if stop < len(doc) and doc[end].text == "(":
        return next((i + 1 for i in range(stop, min(end + 9, len(doc))) if doc[i].text == ")"), end)
    while stop < len(doc) and doc[stop].tag_ == "NNP":
        stop += 1
    of = end < len(doc) and doc[end].lower_ in ("of", "from") and stop > end + 1
    return stop if of and stop < len(doc) and doc[stop].text == "," else end


def _begins_pair(doc: Doc, index: int) -> bool:
    """Whether "and" joins more to a person's name, which makes it a new phrase: "Holt and his wife"."""
    if doc[index].lower_ != "and" or doc[index - 1].tag_ != "NNP":
        return False
    owned = index + 1 < len(doc) and doc[index + 1].tag_ == "PRP$"
    return owned or doc[index - 1].ent_type_ == "PERSON"
