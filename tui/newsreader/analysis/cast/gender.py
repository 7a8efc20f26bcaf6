"""Whether a person is spoken of as he or she."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from newsreader.analysis.gazetteers import Gender, first_names, titles
from newsreader.analysis.grammar import GENDERS
from newsreader.article.model import Span

LAST_WORD = re.compile(r"([^\W\d_][\w-]*)\.?\s+$")


def pronoun_gender(word: str) -> Gender | None:
    """The gender that a personal pronoun tells."""
    return GENDERS.get(word.lower())


def gender_of_titles(text: str, forms: Mapping[str, Sequence[Span]]) -> Gender | None:
    """The gender that the titles before a person's names tell."""
    for spans in forms.values():
        for start, _ in spans:
            word = LAST_WORD.search(text, max(0, start - 24), start)
            if word and (told := titles().get(word[1])):
                return told
    return None


def gender_of_names(forms: Iterable[str]) -> Gender | None:
    """The gender that the given names in a person's names tell, the fullest name first."""
    for form in sorted(forms, key=lambda f: -len(f.split())):
        if told := given_name_gender(form):
            return told
    return None


def given_name_gender(form: str) -> Gender | None:
    """The gender that a full name's given names tell, the first that tells one."""
    words = form.split()
    for word in words[:-1]:
        for part in (word, *word.split("-")[:2]):
            if told := first_names().get(part):
                return told
    return None
