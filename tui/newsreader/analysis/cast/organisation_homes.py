"""Whether an organisation can be "the Danish bank" or "the Bonn-based bank"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.gazetteers import countries, demonyms

Home = tuple[str, str]
"""A country, or a town that an organisation is based in: its kind and its name."""

BASED = re.compile(r",? (?:which is |a \w+ )?based in ([A-Z]\w+(?: [A-Z]\w+)*)")


class Homes:
    """Where the organisations of an article are at home, as far as it was told."""

    def __init__(self, text: str, organisations: Sequence[Referent]) -> None:
        self._told: dict[int, set[Home]] = {id(org): set(_bases(text, org)) for org in organisations}

    def learn(self, noun: Token, referent: Referent) -> None:
        """Note what the word before a noun that means an organisation tells."""
        self._told[id(referent)] |= _homes(noun)

    def may_be(self, noun: Token, referent: Referent) -> bool:
        """Whether nothing told of an organisation contradicts the word before a noun."""
        told = self._told[id(referent)]
        other = any(home not in told and home[0] in (kind for kind, _ in told) for home in _homes(noun))
        return not other and _same_country(noun, referent)


def _homes(noun: Token) -> set[Home]:
    """Where the words before a noun say that an organisation is: its country, or where it is based."""
    doc, before = noun.doc, noun.nbor(-1)
    if before.lower_ == "based" and noun.i > 2:
        return {("base", doc[noun.i - 3].text)}
    return {("country", country)} if (country := demonyms().get(before.text)) else set()


def _bases(text: str, referent: Referent) -> Iterator[Home]:
    """Where the words behind a name say that it is based: "Acme, which is based in New Bonn" in "Bonn"."""
    for end in (end for spans in referent.forms.values() for _, end in spans):
        if base := BASED.match(text, end):
            yield "base", base[1].split()[-1]


def _same_country(noun: Token, referent: Referent) -> bool:
    """Whether "the Danish government" can be this one: its name tells no other country."""
    said = demonyms().get(noun.nbor(-1).text)
    if said is None:
        return True
    parts = {word for form in referent.forms for word in form.split()}
    told = {country for word in parts if (country := demonyms().get(word) or countries().get(word))}
    return not told or said in told
