"""Names at the places where the model left them out."""

from __future__ import annotations

from spacy.tokens import Token

from newsreader.analysis.entities.name import Name, key_of, without_overlaps
from newsreader.analysis.entities.neighbours import surnames_of
from newsreader.analysis.entities.phrases import PhraseFinder
from newsreader.analysis.entities.proposals import is_compound
from newsreader.analysis.grammar import SPEECH
from newsreader.analysis.page import Page
from newsreader.article.model import Span

SPREAD: frozenset[str] = frozenset(("PERSON", "ORG", "GPE", "LOC", "FAC"))
MONTHS = frozenset(("March", "April", "May", "June", "August"))
OPENS_AS_WORD = frozenset(("NN", "NNS", "JJ", "VB", "VBG", "VBN", "RB", "IN", "DT", "MD", "CC"))
"""Tags of a sentence's first word that tell it from a name."""


def propagate(page: Page, names: list[Name]) -> list[Name]:
    """The names, and the same words wherever the model left them unmarked, or saw a part of them only."""
    text = page.text
    labels = {key_of(text, name): name.label for name in names if name.label in SPREAD}
    seen = frozenset(labels)
    for surname in surnames_of(text, names):
        labels.setdefault(surname, "PERSON")
    wanted = [word for word in labels if len(word) > 2 and word[0].isupper() and not word.isdigit()]
    lasting = seen - MONTHS
    more = [
        Name(start, end, labels[word])
        for (start, end), word in PhraseFinder(wanted).find(text)
        if not is_compound(text, start, end) and (word in lasting or _is_name_here(page, (start, end)))
    ]
    whole = [name for name in more if " " in text[name.start : name.end]]
    return without_overlaps([*names, *whole], more)


def _is_name_here(page: Page, place: Span) -> bool:
    """Whether a single word is a name in its sentence: no month ("in May"), no common word that opens it."""
    span = page.doc.char_span(*place)
    if span is None:
        return True
    token = span[0]
    if token.text in MONTHS and token.ent_type_ == "DATE":
        return False
    if not token.is_sent_start or token.tag_ not in OPENS_AS_WORD:
        return True
    return _speaks(token)


def _speaks(token: Token) -> bool:
    """Whether a word is the only subject of a verb of saying: no "Price" of "Price rises, he said"."""
    alone = not any(child.dep_ != "cc" for child in token.children)
    owns = token.i + 1 < len(token.doc) and token.nbor().tag_ == "POS"
    return alone and token.dep_ == "nsubj" and token.head.lower_ in SPEECH and not owns
