"""What a plural noun says of each of the people listed behind it: "senators Ana Ng and Tom Reed"."""

from __future__ import annotations

from spacy.tokens import Doc

from newsreader.analysis.cast.phrases import left_edge, start_of_body
from newsreader.analysis.cast.referent import Description
from newsreader.analysis.cast.role_words import HANGING
from newsreader.analysis.cast.stems import stems
from newsreader.analysis.gazetteers import kin_nouns, person_nouns

JOINS = frozenset((",", "and"))
NAME = frozenset(("NNP", "HYPH"))
LONGEST = 12
"""Tokens of a list that are gone back over."""


def shared_role(doc: Doc, start: int) -> Description | None:
    """The noun before the list in which a name stands that begins at a token, in the singular.

    Only regular plurals: the words shown are the text's own without the ending.
    """
    noun = _noun_of_list(doc, start)
    if noun is None or doc[noun].tag_ not in ("NNS", "NNPS") or not doc[noun].text.endswith("s"):
        return None
    singular = doc[noun].lower_.removesuffix("s")
    if singular not in person_nouns() or singular in HANGING or singular in kin_nouns():
        return None
    first = start_of_body(doc, left_edge(doc, noun))
    first += doc[first].tag_ == "DT"
    if any(doc[i].lower_ == "and" for i in range(first, noun)):
        first = noun
    span = doc[first].idx, doc[noun].idx + len(singular)
    said = stems(doc[i] for i in range(first, noun)) | {singular}
    return Description(span, span, singular, said)


def _noun_of_list(doc: Doc, start: int) -> int | None:
    """The token before the first name of a list of two or more names."""
    i, joined = start - 1, _goes_on(doc, start)
    while i > max(0, start - LONGEST) and (doc[i].lower_ in JOINS or doc[i].tag_ in NAME):
        joined |= doc[i].lower_ == "and"
        i -= 1
    beside = i >= 0 and doc[i + 1].tag_ == "NNP"
    return i if joined and beside else None


def _goes_on(doc: Doc, start: int) -> bool:
    """Whether other names follow a name, the last over "and"."""
    end = start
    while end + 2 < min(len(doc), start + LONGEST) and (doc[end].text == "," or doc[end].tag_ in NAME):
        end += 1
    return end + 1 < len(doc) and doc[end].lower_ == "and" and doc[end + 1].tag_ == "NNP"
