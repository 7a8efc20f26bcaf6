"""People whom the model left out, though they speak in the article's sentences."""

from __future__ import annotations

from newsreader.analysis.entities.name import Name, without_overlaps
from newsreader.analysis.entities.proposals import is_compound
from newsreader.analysis.gazetteers import (
    countries,
    demonyms,
    name_endings,
    no_names,
    organisation_nouns,
    peoples,
    person_nouns,
    titles,
)
from newsreader.analysis.grammar import SPEECH, SUBJECT
from newsreader.analysis.page import Page


def add_speakers(page: Page, names: list[Name]) -> list[Name]:
    """The names, and single words that are subjects twice and once of a verb of saying.

    "Okonjo had argued that" is what a person does, whatever the model thinks of the word.
    """
    known = {word for name in names for word in page.text[name.start : name.end].split()}
    known |= {token.text.title() for token in page.doc if token.text.islower()}
    found: dict[str, list[Name]] = {}
    spoke: set[str] = set()
    for token in page.doc:
        name = Name(token.idx, token.idx + len(token), "PERSON")
        subject = token.tag_ == "NNP" and token.dep_ in SUBJECT and token.left_edge.i == token.i
        if not subject or not token.is_title or token.text in known or is_compound(page.text, *name[:2]):
            continue
        if len(token) > 3 and _may_be_surname(token.text):
            found.setdefault(token.text, []).append(name)
            if any(verb.lower_ in SPEECH for verb in (token.head, *token.head.conjuncts)):
                spoke.add(token.text)
    return without_overlaps(
        names, (name for word, same in found.items() if word in spoke and len(same) > 1 for name in same)
    )


def _may_be_surname(word: str) -> bool:
    if word.lower() in person_nouns() or word.lower() in organisation_nouns():
        return False
    others = (countries(), demonyms(), no_names(), peoples(), name_endings(), titles())
    return not any(word in known for known in others)
