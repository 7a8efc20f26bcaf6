"""Which members are too doubtful to be shown: names of which nothing but the model tells whose they are."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from spacy.tokens import Token

from newsreader.analysis.cast.placed import JOINED, is_placed
from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.cast.scene import Scene
from newsreader.analysis.entities.evidence import EITHER, WEAK_NOUNS, around
from newsreader.analysis.entities.name import Name
from newsreader.analysis.entities.neighbours import listed_with
from newsreader.analysis.entities.spelling import built
from newsreader.analysis.gazetteers import (
    given_names,
    known_organisations,
    name_endings,
    organisation_nouns,
    person_nouns,
)
from newsreader.analysis.grammar import SUBJECT, above
from newsreader.analysis.model import Entity, EntityLabel
from newsreader.article.model import Span

MODIFIES = frozenset(("amod", "compound", "nmod"))
LINKING = frozenset(("be", "become", "remain", "seem", "mean"))
DEALT = frozenset(("dative", "dobj", "poss"))
DEALT_WITH = frozenset(("for", "to", "with"))
"""Prepositions before whom somebody deals with: "he works for Acme"."""

HEARER = re.compile(r"\b(?:told|tells|telling) (?:the )?$")
MEMBER = re.compile(r"\b([A-Za-z]+) (?:at|for|from|of|with) (?:the )?$")
MEMBERS = re.compile(r"\b([A-Za-z]+)s (?:at|from) (?:the )?$")
"""What stands before a body that somebody belongs to: "head of the Carabinieri", "workers at Acme"."""

OFTEN = 2
"""Times that a name stands by itself from which it is no slip: what an article is about is never left out."""

PLACED = re.compile(r"\b(?:at|in|near|on) $")
PERSON_OF = re.compile(r"(?:['’]s?)? ([a-z-]+)(?: ([a-z]+))?\b")
"""What follows a body that somebody belongs to: "Northbridge captain"."""

WINDOW = 40
"""Characters before a name that are looked at."""

Told = Mapping[str, Mapping[EntityLabel, float]]


def without_doubtful(scene: Scene, referents: list[Referent], entities: Sequence[Entity]) -> list[Referent]:
    """The referents without those of which the article tells nothing.

    A body is shown that is described, listed, known or named after its kind, or that does or says something;
    a person who has a given name, is described, or does anything. A jab, a gadget or a prize that the model
    takes for a firm stands beside a noun or behind a preposition and has none of these. A place is shown that
    is known, listed or named after its kind, or where something is or happens.
    """
    text = scene.page.text
    lists = listed_with(text, [Name(*entity.span, entity.label) for entity in entities])
    return [referent for referent in referents if not _is_doubtful(scene, referent, lists)]


def _is_doubtful(scene: Scene, referent: Referent, lists: Told) -> bool:
    if any(referent.label in lists.get(form, ()) for form in referent.forms):
        return False
    if referent.label not in ("ORG", "PERSON"):
        return not is_placed(scene, referent.forms, referent.mentions)
    if referent.descriptions or any(kind != "name" for kind in referent.mentions.values()):
        return False
    known = any(map(_is_body if referent.label == "ORG" else _is_full_name, referent.forms))
    if known or (referent.label == "ORG" and len(referent.forms) > 1):
        return False
    spans = sorted(referent.mentions)
    if sum(_stands_alone(scene.head(span)) for span in spans) >= OFTEN:
        return False
    return not any(_is_told(scene, referent.label, span) for span in spans)


def _stands_alone(name: Token) -> bool:
    """Whether a name goes with no noun ("the Vexar jab"), and has no article or owner as gadgets have."""
    return name.dep_ not in MODIFIES and not any(child.dep_ in ("det", "poss") for child in name.children)


def _is_body(form: str) -> bool:
    """Whether a name tells of a body by itself."""
    if form in known_organisations() or any(word.lower() in organisation_nouns() for word in form.split()):
        return True
    return any(name_endings().get(word) == "ORG" for word in form.split()) or any(
        label == "ORG" and weight > 0 for label, weight in built(form.split(), form)
    )


def _is_full_name(form: str) -> bool:
    first, *rest = form.split()
    return bool(rest) and (first in given_names() or first.rstrip(".").isupper())


def _is_told(scene: Scene, label: EntityLabel, span: Span) -> bool:
    """Whether the words beside a mention speak of a person or a body, as its label has it."""
    text, head = scene.page.text, scene.head(span)
    window = text[max(0, span[0] - WINDOW) : span[0]]
    if any(vote == label and weight > 0 for vote, weight in around(text, Name(*span, label))):
        return True
    if _acts(head):
        return True
    if label == "PERSON":
        return head.dep_ not in MODIFIES and not PLACED.search(window) and _is_somebody(text, head, span)
    if (
        head.dep_ == "pobj"
        and head.head.lower_ in ("at", "from", "of")
        and head.head.head.ent_type_ == "PERSON"
    ):
        return True
    if _stands_alone(head) and _is_dealt_with(head):
        return True
    own = PERSON_OF.match(text, span[1])
    if own and own[1] in organisation_nouns() and own[1] not in WEAK_NOUNS:
        return True
    found = own, MEMBER.search(window), MEMBERS.search(window)
    nouns = [noun.lower() for match in found if match for noun in match.groups() if noun]
    return bool(HEARER.search(window)) or any(n in person_nouns() and n not in EITHER for n in nouns)


def _is_somebody(text: str, name: Token, span: Span) -> bool:
    """Whether a name has several words, is a given one, or is whose something is or whom it is done to."""
    words = text[slice(*span)].split()
    if len(words) > 1 or words[0] in given_names() or text.startswith(("'s", "’s"), span[1]):
        return True
    joined = name.dep_ == "conj" and name.head.ent_type_ == "PERSON"
    return joined or (name.dep_ == "dobj" and not any(child.dep_ == "det" for child in name.children))


def _is_dealt_with(name: Token) -> bool:
    """Whether something is done to, given to or owned by what a bare name names: "she left Acme"."""
    first = above(name, *JOINED)
    return first.dep_ in DEALT or (first.dep_ == "pobj" and first.head.lower_ in DEALT_WITH)


def _acts(name: Token) -> bool:
    """Whether somebody so named does something, as subject or in a passive; "a Ng" is a thing."""
    if any(child.lower_ in ("a", "an") for child in name.children):
        return False
    name = above(name, *JOINED)
    if name.dep_ == "pobj":
        return name.head.dep_ == "agent"
    return name.dep_ in SUBJECT and name.dep_ != "nsubjpass" and name.head.lemma_.lower() not in LINKING
