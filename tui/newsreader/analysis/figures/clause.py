"""The words that tell by themselves what a number is of: its clause, and what that points back to."""

from __future__ import annotations

from spacy.tokens import Span as Words
from spacy.tokens import Token

from newsreader.analysis.clauses import LONGEST, in_brief, whole_clause
from newsreader.analysis.figures.concept import hanger
from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.grammar import POINTERS, SUBJECT
from newsreader.article.model import Span

_STEPS = 8
_DENIALS = frozenset(["deny", "doubt", "dispute", "denial", "reject", "rumour", "rumor"])
_BETWEEN = "\"“”‘’' \n"
"""What may stand between two sentences that are shown together."""
_WIDEST = 320
"""Characters of two sentences that are shown together."""
_OPENERS = 8
"""Words in which the subject of a sentence that points back stands."""
_PARTS = frozenset(["most", "none", "both", "each", "another"])
"""Words that as a whole subject are of what was named before ("Most have closed")."""


def clause(text: str, reading: Reading, before: Words | None) -> Span:
    """The clause of a number, with the sentence before where its subject points back to that.

    Args:
        before: The sentence before in the text, if any.
    """
    place = (reading.start, reading.end)
    start, end = whole_clause(reading.sentence, place) or place
    if end - start > 2 * LONGEST:
        return in_brief(reading.words, (start, end))
    if before is None or end - before.start_char > _WIDEST or not _points_back(reading.sentence):
        return start, end
    between = text[before.end_char : start].strip(_BETWEEN)
    return (start, end) if between else (before.start_char, end)


def _points_back(sentence: Words) -> bool:
    """Whether a sentence begins with a subject that only the words before it name ("It", "His wife")."""
    for token in sentence[:_OPENERS]:
        if token.dep_ in SUBJECT:
            alone = token.lower_ in _PARTS and not any(token.children)
            of_them = (word for word in token.subtree if word.i <= token.i or word.head.lower_ == "of")
            return alone or any(word.lower_ in POINTERS for word in of_them)
    return False


def is_taken_back(reading: Reading) -> bool:
    """Whether the clause of the number is one that the words over it take back ("no evidence that")."""
    token = hanger(reading)
    for _ in range(_STEPS):
        head = token.head
        if token.dep_ in ("ccomp", "acl") and head.i < token.i and _denies(head, token):
            return True
        token = head
    return False


def _denies(word: Token, clause: Token) -> bool:
    """Whether a verb or noun takes back the clause it leads to ("denied that", "no evidence that")."""
    if word.lemma_.lower() in _DENIALS:
        return True
    negated = any(child.dep_ == "neg" or child.lower_ in ("no", "false") for child in word.children)
    return negated and any(child.dep_ == "mark" for child in clause.children)
