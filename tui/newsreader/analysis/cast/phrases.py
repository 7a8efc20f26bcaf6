"""Noun phrases read off the tags: where a description begins and ends."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from newsreader.analysis.cast.stems import person_noun
from newsreader.analysis.grammar import as_set

PREMODIFIER = as_set("NN NNS NNP NNPS JJ JJR JJS VBN VBG CD HYPH AFX ADD FW POS NFP")
DETERMINER = frozenset(("DT", "PRP$", "PDT"))
DASHES = frozenset(("-", "–", "—", "―", "--"))
PREPOSITIONS = as_set("of for at in with from to on under against behind &")
OPENS = frozenset(("current", "former", "fellow", "then"))
"""Adjectives that no noun stands before in one description."""

NAME = 4
"""Words behind a description that may be the name it goes with."""

NOT_FIRST = frozenset(("CD", "HYPH", "POS", "VBG", "NFP"))
"""Tags that a description does not begin with."""


def modifies(token: Token) -> bool:
    """Whether a token can stand before the noun of a noun phrase, determiners left aside."""
    if token.tag_ == "RBS":
        return True
    plain = not (token.is_space or token.text in ("―", "—"))
    return plain and token.tag_ in PREMODIFIER and token.ent_type_ not in ("DATE", "TIME")


def is_hyphened(token: Token) -> bool:
    """Whether a word is a part of a hyphened compound."""
    return any(part.tag_ == "HYPH" for part in token.doc[max(0, token.i - 1) : token.i + 2])


def is_dash(token: Token) -> bool:
    """Whether a dash between blanks begins something new: "her mark - sacking the chief"."""
    return token.text in DASHES and token.i > 0 and bool(token.nbor(-1).whitespace_)


def left_edge(doc: Doc, noun: int) -> int:
    """Where the noun phrase on a noun begins, its determiner included."""
    first = noun
    while (
        first > 0 and (modifies(doc[first - 1]) or _is_compound(doc, first)) and not is_dash(doc[first - 1])
    ):
        if _is_apart(doc[first - 1], noun):
            break
        if doc[first].lower_ in OPENS and doc[first - 1].tag_ in ("NN", "NNS"):
            break
        first -= 1
    if (joined := _joined_attribute(doc, first)) is not None and first < noun:
        return left_edge(doc, joined)
    if first > 0 and doc[first - 1].tag_ in DETERMINER:
        return first - 1
    while (
        first < noun
        and not _counts(doc, first)
        and (doc[first].tag_ in NOT_FIRST or doc[first].lower_ == "then" or _is_verb(doc[first]))
    ):
        first += 1
    return first


def _is_apart(token: Token, noun: int) -> bool:
    """Whether a common noun belongs to no word of a phrase: "days" in "these days consultant Ana Ng"."""
    if token.tag_ not in ("NN", "NNS") or token.dep_ == "conj" or not token.whitespace_:
        return False
    return not token.i < token.head.i <= noun + NAME and person_noun(token.text) is None


def _is_verb(token: Token) -> bool:
    """Whether a participle is the verb of its clause, and no attribute: "had endorsed Senator Holt"."""
    return token.tag_ == "VBN" and token.dep_ not in ("amod", "compound", "nmod")


def _is_compound(doc: Doc, first: int) -> bool:
    """Whether a word goes on to its left over a hyphen: "natural" of "natural-born"."""
    return doc[first].tag_ == "HYPH" and not doc[first - 1].whitespace_


def _joined_attribute(doc: Doc, first: int) -> int | None:
    """The first of two attributes of one noun, behind what opens it: "its interior and trade minister"."""
    if first < 2 or doc[first - 1].lower_ not in ("and", "&") or not modifies(doc[first - 2]):
        return None
    alike = all(doc[i].tag_ in ("NN", "NNP", "JJ") for i in (first, first - 2))
    named = doc[first - 2].ent_type_ == "PERSON" or is_person(doc[first - 2])
    before = doc[max(0, first - 3)]
    opened = before.tag_ in DETERMINER or before.tag_ == "POS" or before.lower_ in OPENS
    return first - 2 if alike and not named and opened else None


def _counts(doc: Doc, index: int) -> bool:
    """Whether a number goes on in a compound: "11-time"."""
    return doc[index].tag_ == "CD" and index + 2 < len(doc) and doc[index + 1].text == "-"


def right_edge(doc: Doc, noun: int) -> int:
    """The index after the noun phrase on a noun: with its prepositional attributes, and a second noun
    that shares its determiner ("director and founder of the Hill Trust")."""
    end = noun + 1
    while end + 1 < len(doc):
        word = doc[end].lower_
        if word == "and" and (stop := _joined_end(doc, noun, end)) > end:
            end = stop
        elif word == "of" and doc[end + 1].tag_ == "CD" and not _goes_on(doc, end + 2):
            end += 2
        elif word in PREPOSITIONS and (stop := _object_end(doc, end + 1)) > end + 1:
            end = stop
        else:
            break
    return end


def _joined_end(doc: Doc, noun: int, end: int) -> int:
    """The index after what "and" joins to a phrase: a second office, or one more object of its attribute.

    The start again where it joins anything else, or what has a determiner of its own.
    """
    stop = _object_end(doc, end + 1)
    if stop == end + 1 or doc[end + 1].tag_ in DETERMINER:
        return end
    more = doc[end + 1 : stop]
    objects = range(noun + 1, end)
    named = any(token.ent_type_ == "PERSON" for token in more)
    goes_on = any(token.dep_ == "conj" and token.head.i in objects for token in more)
    return stop if is_person(doc[stop - 1]) or (goes_on and not named) else end


def _goes_on(doc: Doc, index: int) -> bool:
    """Whether a number is followed by what it counts."""
    return index < len(doc) and (modifies(doc[index]) or doc[index].text == "%")


def _object_end(doc: Doc, start: int) -> int:
    """The index after a preposition's object; the start again where there is no noun."""
    end = start
    while end < len(doc) and (modifies(doc[end]) or (doc[end].tag_ in DETERMINER and end == start)):
        end += 1
        pair = end + 1 < len(doc) and doc[end].lower_ in ("and", "&")
        if pair and doc[end - 1].is_title and doc[end + 1].is_title:
            end += 1
    owner = end < len(doc) and doc[end].is_punct and doc[end - 1].tag_ == "POS"
    return end if end > start and doc[end - 1 - owner].tag_.startswith("NN") else start


def is_person(token: Token) -> bool:
    """Whether a word is a noun for one person: "coach"."""
    return token.tag_ in ("NN", "NNP") and person_noun(token.text) is not None


def has_determiner(doc: Doc, tokens: range) -> bool:
    """Whether a description begins with an article or is somebody's: "Ghana's coach", "her aunt"."""
    return doc[tokens[0]].tag_ in DETERMINER or any(doc[i].tag_ == "POS" for i in tokens)


def start_of_body(doc: Doc, first: int) -> int:
    """Where the body begins in whose name a phrase begins: "Bank" of "Bank of Asti spokesman"."""
    start = first
    while start > 0 and doc[start].ent_type_ == "ORG" and doc[start].ent_iob_ == "I":
        start -= 1
    return start
