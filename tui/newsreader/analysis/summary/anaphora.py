"""Which sentences cannot be understood without the one before."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Span, Token

from newsreader.analysis.gazetteers import organisation_nouns
from newsreader.analysis.grammar import SUBJECT
from newsreader.analysis.summary.lexicon import (
    ANAPHORA,
    CONNECTIVES,
    COUNTED_WORDS,
    DEMONSTRATIVES,
    FORMER_WORDS,
    GROUPS,
    HERE_AND_NOW,
    JUDGING,
    ONE_BY_ONE,
    PERSONAL,
    PLACEHOLDERS,
    PLURAL,
)

LIGHT = ("ADV", "ADP", "SCONJ", "CCONJ", "NOUN", "NUM", "DET", "ADJ", "PROPN")
"""Parts of speech that may stand between the start of a sentence and the pronoun it leans on."""

DETERMINERS = ("this", "that", "these", "those")
QUOTATION_MARKS = ('"', "“", "``", "'", "‘")


def leans_on(words: Sequence[Token]) -> Token | None:
    """The word at the opening of a sentence that stands for something said before, or None.

    Connectives and adverbs before that word do not count. A pronoun further in leans as well where
    nothing before it in the sentence can be what it stands for ("In 2009 she moved …"), unless the
    sentence names it later as its subject ("In his speech, Ms Orr's deputy …").
    """
    for place, token in enumerate(words):
        if token.lower_ in ANAPHORA and not is_expletive(token):
            personal = token.lower_ in PERSONAL
            leaning = personal or place == 0 or token.dep_ in SUBJECT or _is_back_reference(words, place)
            return token if leaning and not (personal and _is_named_later(token)) else None
        if _is_one_of_those_before(words, place):
            return token
        if token.pos_ in ("NOUN", "PROPN") and token.ent_type_ not in ("DATE", "TIME"):
            return None
        if token.lower_ not in CONNECTIVES and token.pos_ not in LIGHT:
            return None
    return None


def points_back(sentence: Span) -> Token | None:
    """The word further in that only the sentence before can tell ("dismissed those concerns"), or None.

    Nouns that the same sentence names or tells of before, that words after them define ("those who …"),
    and that stand in a quotation are of the sentence's own.
    """
    for token in sentence:
        if is_quotation_mark(token):
            return None
        if token.lower_ in PLURAL and not any(map(_is_many, sentence[: token.i - sentence.start])):
            return token
        noun = token.head
        if token.lower_ in DETERMINERS and token.dep_ == "det" and not _is_of_its_own(noun, sentence):
            return noun
    return None


def _is_many(token: Token) -> bool:
    """Whether "they" may stand for a token: several things or people, a body or country of them, anybody."""
    several = token.tag_ in ("NNS", "NNPS", "CD") or token.dep_ == "conj"
    body = token.lemma_.lower() in GROUPS or token.lemma_.lower() in organisation_nouns()
    anybody = token.lower_ in ONE_BY_ONE or (token.pos_ == "PRON" and token.tag_ in ("NN", "WP"))
    return several or body or anybody or token.ent_type_ in ("ORG", "GPE", "NORP", "PERCENT")


def is_quotation_mark(token: Token) -> bool:
    """Whether a token opens a quotation, or ends one by the same mark."""
    return token.text in QUOTATION_MARKS and token.tag_ != "POS"


def _is_of_its_own(noun: Token, sentence: Span) -> bool:
    here = noun.lemma_.lower() in HERE_AND_NOW or noun.ent_type_ in ("DATE", "TIME")
    defined = any(child.dep_ in ("relcl", "acl", "prep", "ccomp") for child in noun.children)
    before = sentence[: noun.left_edge.i - sentence.start]
    named = any(token.lemma_ == noun.lemma_ for token in before)
    told = any(token.pos_ == "VERB" and not token.is_ancestor(noun) for token in before)
    return noun.pos_ != "NOUN" or here or defined or named or told


def _is_one_of_those_before(words: Sequence[Token], place: int) -> bool:
    """Whether an opening phrase counts what was told before: "The other man", "In the second case"."""
    token, opening = words[place], [word.lower_ for word in words[:place]]
    if opening[-1:] != ["the"] or place > 2 or (place == 2 and words[0].pos_ != "ADP"):
        return False
    if token.lower_ in FORMER_WORDS:
        return token.pos_ != "PROPN"
    when = token.head.ent_type_ in ("DATE", "TIME") or token.head.lower_ in ("day", "night", "week")
    if token.lower_ not in COUNTED_WORDS or when:
        return False
    counted = token.doc[min(token.i + 1, len(token.doc) - 1)]
    return counted.pos_ not in ("PROPN", "PUNCT") and counted.tag_ not in ("RBS", "JJS")


def is_expletive(token: Token) -> bool:
    """Whether a pronoun stands for nothing ("There is …") or belongs to a noun of its own ("one man").

    The noun of "this week" and "these days" is of its own too, and "those who …" are told of right there.
    """
    if token.dep_ == "mark":
        return True
    if token.lower_ == "it":
        return token.dep_ == "expl" or _announces_clause(token)
    if token.lower_ in ("this", "these") and token.dep_ == "det":
        return token.head.ent_type_ in ("DATE", "TIME")
    if token.lower_ in ("that", "those"):
        noun = token.head if token.dep_ == "det" else token
        return any(child.dep_ in ("relcl", "acl") for child in noun.children)
    if token.lower_ == "both":
        return token.dep_ == "preconj" or any(child.dep_ == "conj" for child in token.head.children)
    nobody = any(child.lower_ == "no" for child in token.children)
    own = nobody or (token.lower_ in ("one", "another") and token.dep_ in ("nummod", "det"))
    return token.dep_ == "expl" or own


def _announces_clause(token: Token) -> bool:
    """Whether "it" only holds the place of a clause that follows: "it seems that …", "it is hard to say"."""
    verb = token.head
    if token.dep_ not in SUBJECT or (verb.lemma_ not in PLACEHOLDERS and token.dep_ != "nsubjpass"):
        return False
    said = [child for child in verb.children if child.dep_ in ("acomp", "attr") and child.i > verb.i]
    judged = any(word.lower_ in JUDGING for word in said)
    clauses = [child for word in (verb, *said) for child in word.children if child.i > verb.i]
    return any(
        clause.dep_ == "ccomp" or (judged and clause.dep_ in ("xcomp", "advcl", "acl")) for clause in clauses
    )


def _is_back_reference(words: Sequence[Token], place: int) -> bool:
    """Whether the opening preposition is followed by what points back ("For that reason", "Despite this")."""
    return place == 1 and words[0].pos_ in ("ADP", "SCONJ") and words[1].lower_ in DEMONSTRATIVES


def _is_named_later(pronoun: Token) -> bool:
    """Whether the pronoun stands in a phrase or clause before a main clause whose subject has a name."""
    root = pronoun.sent.root
    before = [child for child in root.children if child.i < root.i and pronoun in child.subtree]
    subjects = [child for child in root.children if child.dep_ in SUBJECT and child.i > pronoun.i]
    fronted = any(child.dep_ in ("prep", "advcl", "npadvmod", "advmod") for child in before)
    return fronted and any(subject.pos_ == "PROPN" for subject in subjects)
