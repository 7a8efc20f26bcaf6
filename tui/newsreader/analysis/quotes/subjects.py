"""Who does the reporting, by the parse and by place: where the tagger found no source."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from newsreader.analysis.gazetteers import organisation_nouns, person_nouns
from newsreader.analysis.grammar import SUBJECT

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_CLIMB = frozenset({"conj", "xcomp", "advcl", "ccomp", "acl", "relcl", "pcomp", "prep"})
_FAR = 4
_SKIPPED = frozenset({"that", "which", "there", "it"})
"""Subjects that name nobody; "it" only when it is not the verb's own."""

_ACTIVE = ("VBD", "VBZ", "VBP")
"""Forms that stand for no passive, though the parser may join them to one, whose subject then speaks: "was
freed and said", "accepted his side had been outclassed and said"."""

_PASSIVE = ("nsubjpass", "auxpass")

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_SPEAKERS = frozenset({"PERSON", "ORG", "GPE", "NORP"})

_BEFORE_NAMES = frozenset({"RB", "NNP", "NN", "DT", "PRP$", "CD", "JJ"})


def subject_of(verb: Token) -> tuple[int, ...]:
    """The words that name who speaks: the verb's subject, else a name right beside it; empty if none.

    The subject of a passive is no speaker: it is told, asked or blamed; its agent is.
    """
    if verb.lower_ == "according":
        return _after_to(verb)
    if inverted := _inverted(verb):
        return inverted
    found = _by_parse(verb)
    return found if found is not None else _beside(verb)


def beyond_source(verb: Token, source: Collection[int], content: Collection[int]) -> set[int]:
    """Words of a source behind "according to X" that are the subject of what follows: "… 90 sheep died"."""
    phrase = _after_to(verb) if verb.lower_ == "according" else ()
    beyond = {i for i in source if phrase and i > phrase[-1]}
    doc = verb.doc
    roots = [doc[i] for i in content if doc[i].dep_ == "ROOT" or doc[i].head.i not in content]
    verbs = [root for root in roots if root.tag_.startswith("VB")]
    bare = any(not any(kid.dep_ in _SUBJECTS and kid.i in content for kid in root.children) for root in verbs)
    return beyond if bare else set()


def without_adverb(doc: Doc, source: tuple[int, ...]) -> tuple[int, ...]:
    """The words for a speaker, without what goes with a verb behind them: "Bell [cheekily] told"."""
    while len(source) > 1 and _goes_with_verb(doc[source[-1]], source):
        source = source[:-1]
    return source


def _goes_with_verb(last: Token, source: Sequence[int]) -> bool:
    if last.is_lower and last.text.endswith("ly") and last.nbor(-1).tag_ == "NNP":
        return not any(kid.dep_ in ("det", "poss") for kid in last.lefts)
    adverb = last.tag_ == "RB" and last.is_alpha and last.dep_ in ("advmod", "neg")
    apart = last.head.i not in source or last.nbor(-1).text == ","
    return (adverb and apart) or last.lower_ in ("both", "all") or last.text == ","


def can_speak(word: Token) -> bool:
    """Whether a word names somebody, or a body of people: a programme tells nobody to do a thing."""
    if word.ent_type_ in _SPEAKERS or word.tag_ == "PRP":
        return word.lower_ not in ("it", "itself")
    noun = word.lemma_.lower()
    if word.tag_ not in ("NN", "NNS"):
        return word.lower_ in ("who", "others", "some", "many")
    return noun in person_nouns() or noun in organisation_nouns()


def speaks_of_others(noun: Token) -> bool:
    """Whether a word names somebody who speaks and does not tell the story itself."""
    return can_speak(noun) and noun.lower_ not in ("i", "we")


def _after_to(according: Token) -> tuple[int, ...]:
    named = [
        kid for to in according.children if to.lower_ == "to" for kid in to.children if kid.dep_ == "pobj"
    ]
    return _phrase(named[0]) if named else ()


def _by_parse(verb: Token) -> tuple[int, ...] | None:
    """By the tree: through coordination and participles. Empty when surely nobody, None when unknown."""
    at = verb
    for _ in range(_FAR):
        children = list(at.children)
        joined = at != verb and verb.tag_ in _ACTIVE
        agents = [kid for child in children if child.dep_ == "agent" for kid in child.children]
        if agents and not joined:
            return _phrase(agents[0])
        passive = any(child.dep_ in _PASSIVE for child in children)
        if (passive and not (joined and _shares_subject(at, verb))) or _is_asked(at):
            return ()
        if subjects := [child for child in children if child.dep_ in SUBJECT]:
            return _phrase(subjects[0]) if at == verb or subjects[0].lower_ not in _SKIPPED else ()
        if at.dep_ in ("acl", "relcl") and at.tag_ == "VBG":
            return _phrase(at.head, without=at)
        if at.dep_ not in _CLIMB or at.head == at:
            return None
        at = _joined_to(at)
    return None


def _shares_subject(verb: Token, then: Token) -> bool:
    """Whether nobody else can do what the second verb tells: nobody stands beside it, or acts between."""
    between = verb.doc[verb.i + 1 : then.i]
    beside = between[-1].pos_ in ("NOUN", "PROPN") if len(between) else False
    return not beside and not any(word.dep_ == "nsubj" and word.tag_[0] != "W" for word in between)


def _joined_to(verb: Token) -> Token:
    """The verb above; past "would", which no past tense joins: "said it would close and urged people to"."""
    above = verb.head
    would = verb.tag_ == "VBD" and verb.dep_ == "conj" and any(kid.tag_ == "MD" for kid in above.lefts)
    return above.head if would and above.tag_ == "VB" and above.dep_ == "ccomp" else above


def _is_asked(verb: Token) -> bool:
    """A participle that stands for a passive: "Asked whether …, he"."""
    return (
        verb.tag_ == "VBN"
        and verb.dep_ in ("advcl", "acl")
        and not any(k.dep_ == "aux" for k in verb.children)
    )


def _inverted(verb: Token) -> tuple[int, ...]:
    """The name right after a verb behind a quotation that the parser gives no subject: "…", added Reuters."""
    doc = verb.doc
    if any(kid.dep_ in ("nsubj", "nsubjpass", "aux", "auxpass") for kid in verb.children):
        return ()
    before = [token.text for token in doc[max(0, verb.i - 2) : verb.i]]
    marked = before[-1:] and (doc[verb.i - 1].is_quote or (before[-1] == "," and doc[verb.i - 2].is_quote))
    if not marked or verb.i + 1 >= len(doc) or doc[verb.i + 1].tag_ not in ("NNP", "NNPS"):
        return ()
    return _run(doc, verb.i + 1, 1)


def _beside(verb: Token) -> tuple[int, ...]:
    """A name that follows the verb ("…," said Ada Bell) or stands right before it, missed by the parser."""
    doc = verb.doc
    if verb.i + 1 < len(doc) and verb.i > 0 and (doc[verb.i - 1].is_quote or doc[verb.i - 1].text == ","):
        return _run(doc, verb.i + 1, 1)
    return _run(doc, verb.i - 1, -1)


def _run(doc: Doc, start: int, step: int) -> tuple[int, ...]:
    """Tokens of a name from a place on, at most eight."""
    end = start
    while (
        0 <= end < len(doc)
        and abs(end - start) < 8
        and doc[end].tag_ in _BEFORE_NAMES | {"NNPS", "NNS", "PRP"}
    ):
        end += step
    run = sorted(range(start, end, step))
    return tuple(run) if any(doc[i].tag_.startswith(("NN", "PRP")) for i in run) else ()


def _phrase(noun: Token, without: Token | None = None) -> tuple[int, ...]:
    left_out = {token.i for token in without.subtree} if without is not None else set()
    return tuple(token.i for token in noun.subtree if token.i not in left_out and not token.is_space)
