"""What several steps ask of the parse: sets of labels and words, and the words around a word."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING

from newsreader.analysis.gazetteers import Gender, name_words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

    from newsreader.article.model import Span


def as_set(text: str) -> frozenset[str]:
    """The words of a list that is written as one text."""
    return frozenset(text.split())


SUBJECT = frozenset(("nsubj", "nsubjpass"))
"""How a subject hangs on its verb (`token.dep_`)."""

FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
"""The tags of verbs that can carry a sentence (`token.tag_`)."""

SPEECH = frozenset(name_words("speech_verbs"))
"""The forms of verbs of saying, in lower case."""

GENDERS: dict[str, Gender] = {
    **dict.fromkeys(as_set("he him his himself"), "male"),
    **dict.fromkeys(as_set("she her hers herself"), "female"),
}
"""The pronouns of one person, in lower case, and the gender that they tell."""

ADDRESS = as_set("""Mr Mrs Ms Miss Mister Dr Doctor Sir Dame Lord Lady Mme Madame Messrs Monsieur Herr Frau
    Señor Señora""")
"""Forms of address: they tell no role, and leave a surname as bare as it was."""

POINTERS = as_set("it its they their them he his she her mine this that these those")
"""Words for what only the words before name, in lower case."""


def tokens_at(doc: Doc, place: Span) -> Tokens | None:
    """The tokens that a stretch of text touches; None where it touches none."""
    found = doc.char_span(*place, alignment_mode="expand")
    return found if found is not None and len(found) else None


def end_of(token: Token) -> int:
    """Where a token ends in the text."""
    return token.idx + len(token)


def following(token: Token) -> Token | None:
    """The token right behind another, if there is one."""
    return token.nbor() if token.i + 1 < len(token.doc) else None


def object_of(preposition: Token) -> Token | None:
    """The noun that a preposition leads to."""
    return next((child for child in preposition.children if child.dep_ == "pobj"), None)


def above(token: Token, *relations: str) -> Token:
    """The first word over a token to which no such relation leads: the first of names joined by "and"."""
    while token.dep_ in relations:
        token = token.head
    return token


def verb_over(token: Token, most: int) -> Token | None:
    """The first verb among a token and so many words less one over it."""
    words = islice(chain((token,), token.ancestors), most)
    return next((word for word in words if word.pos_ in ("VERB", "AUX")), None)


def is_finite(verb: Token) -> bool:
    """Whether a verb, or one that helps it, can carry a sentence."""
    helping = (child for child in verb.children if child.dep_ in ("aux", "auxpass"))
    return any(word.tag_ in FINITE for word in (verb, *helping))
