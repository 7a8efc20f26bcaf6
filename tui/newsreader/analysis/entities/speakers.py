"""People whom the model left out, though they speak in the article's sentences."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from newsreader.analysis.entities.name import Name, without_overlaps
from newsreader.analysis.entities.proposals import is_compound
from newsreader.analysis.gazetteers import (
    countries,
    demonyms,
    events,
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
    common = {token.text for token in page.doc if token.text.islower()}
    seen: dict[str, list[Token]] = {}
    for token in _subjects(page):
        if token.text not in known and token.lower_ not in common:
            seen.setdefault(token.text, []).append(token)
    found = [
        Name(token.idx, token.idx + len(token), "PERSON")
        for tokens in seen.values()
        if len(tokens) > 1 and any(map(_speaks, tokens)) and not all(t.is_sent_start for t in tokens)
        for token in tokens
    ]
    return without_overlaps(names, found)


def _subjects(page: Page) -> Iterator[Token]:
    """The words that stand alone as a subject and have a name's capital, where they may be a surname."""
    for sentence in page.sentences:
        for token in sentence:
            if token.tag_ != "NNP" or token.dep_ not in SUBJECT or not token.is_title or len(token) < 4:
                continue
            alone = not any(child.i < token.i and child.dep_ != "cc" for child in token.children)
            if (
                alone
                and _may_be_surname(token)
                and not is_compound(page.text, token.idx, token.idx + len(token))
            ):
                yield token


def _may_be_surname(token: Token) -> bool:
    if token.lower_ in person_nouns() or token.lower_ in organisation_nouns():
        return False
    others = (countries(), demonyms(), events(), no_names(), peoples(), name_endings(), titles())
    return not any(token.text in known for known in others)


def _speaks(token: Token) -> bool:
    verbs = [token.head, *(child for child in token.head.children if child.dep_ == "conj")]
    return any(verb.lower_ in SPEECH for verb in verbs)
