"""Of what kind an organisation is, as its name and the words beside it show."""

from __future__ import annotations

import re

from spacy.tokens import Token

from newsreader.analysis.cast.organisation_names import words
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.cast.scene import Scene
from newsreader.analysis.gazetteers import countries, demonyms, focus_organisations, organisation_nouns
from newsreader.analysis.grammar import FINITE, as_set
from newsreader.article.model import Span

LEGAL = re.compile(r",? (?:Inc|Corp|Co|Ltd|LLC|Plc|PLC|AG|SA|NV)\b")
BEFORE = re.compile(r"\b([a-z-]+) $")
APPOSITION = re.compile(r", (?:a|an|the|one of) ((?:[\w’'-]+ ){0,5}[\w’'-]+)")
UNIONS = frozenset(("workers", "employees", "teamsters", "brotherhood"))
"""Words in the names of unions."""

PAPERS = as_set("""chronicle courier gazette guardian herald journal observer post sentinel telegraph times
    tribune""")
"""Words in the names of newspapers."""

ENDS_NOUN = frozenset(("IN", "TO", "WDT", "WP", "WP$", "WRB"))


def called(scene: Scene, referent: Referent) -> frozenset[str]:
    """The nouns right before a name and in apposition to it: "bank" in "the bank Ostra"."""
    text, found = scene.page.text, set()
    for start, end in (span for spans in referent.forms.values() for span in spans):
        if before := BEFORE.search(text, max(0, start - 24), start):
            found.add(before[1])
        if apposition := APPOSITION.match(text, end):
            found.add(_head_noun(scene, apposition.span(1)))
    return frozenset(found) & organisation_nouns().keys()


def kinds(referent: Referent, nouns_beside: frozenset[str]) -> frozenset[str]:
    """The groups of organisations that a name's words, its legal form and what it is called tell."""
    nouns = organisation_nouns()
    found = {group for word in nouns_beside - {"group"} for group in nouns[word]}
    for form in referent.forms:
        found |= {group for noun in nouns_in(form) for group in nouns[noun]}
        if not UNIONS.isdisjoint(words(form)):
            found.add("association")
        if LEGAL.search(form):
            found.add("company")
    return frozenset(found)


def nouns_in(form: str) -> set[str]:
    """The nouns for organisations that a name holds: "bank", and "airline" in "Vexar Airlines"."""
    several = {word.removesuffix("s") for word in words(form)} & focus_organisations()
    return several | (organisation_nouns().keys() & words(form))


def is_paper(referent: Referent) -> bool:
    """Whether a name is that of a newspaper: "the Kelham Post"."""
    return any(not PAPERS.isdisjoint(words(form)) for form in referent.forms)


def _head_noun(scene: Scene, span: Span) -> str:
    """The noun that an apposition is about, "critic" in "a critic of the bank"; empty if there is none."""
    head = ""
    for i in scene.tokens(span):
        tag = scene.doc[i].tag_
        if tag in FINITE:
            return ""
        if tag in ENDS_NOUN:
            break
        if tag in ("NN", "NNS"):
            head = scene.doc[i].text
    return head


def may_be_of(noun: Token, referent: Referent) -> bool:
    """Whether "the Danish government" can be this one: its name tells no other country."""
    said = demonyms().get(noun.nbor(-1).text)
    if said is None:
        return True
    parts = {word for form in referent.forms for word in form.split()}
    told = {country for word in parts if (country := demonyms().get(word) or countries().get(word))}
    return not told or said in told
