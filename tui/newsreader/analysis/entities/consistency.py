"""One label for a name throughout the article, and the places where the model left it out."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from newsreader.analysis.entities.name import Name, without_overlaps
from newsreader.analysis.gazetteers import countries, regions
from newsreader.analysis.model import EntityLabel
from newsreader.analysis.page import Page

PLACE: frozenset[str] = frozenset(("GPE", "LOC", "FAC"))
SPREAD: frozenset[str] = frozenset(("PERSON", "ORG", "GPE", "LOC", "FAC"))


def agree(page: Page, names: list[Name]) -> list[Name]:
    """The names, each with the label most of its occurrences have."""
    text = page.text
    votes: defaultdict[str, Counter[EntityLabel]] = defaultdict(Counter)
    for name in names:
        votes[_key(text, name)][name.label] += 3 if name.sure else 1
    surnames = _surnames(text, names)
    for key, counts in votes.items():
        if key in countries() or key in regions():
            counts["GPE"] += 2
        if key in surnames and key not in countries():
            counts["PERSON"] += surnames[key]
    settled = {key: max(counts, key=lambda label: (counts[label], label)) for key, counts in votes.items()}
    return [name._replace(label=settled[_key(text, name)]) for name in names]


def _key(text: str, name: Name) -> str:
    return " ".join(text[name.start : name.end].split())


def _surnames(text: str, names: list[Name]) -> Counter[str]:
    """Last words of people's full names, with how often they stand in one."""
    found: Counter[str] = Counter()
    for name in names:
        words = text[name.start : name.end].split()
        if name.label == "PERSON" and len(words) > 1 and len(words[-1]) > 2:
            found[words[-1]] += 1
    return found


def propagate(page: Page, names: list[Name]) -> list[Name]:
    """The names, and the same words wherever the model left them unmarked."""
    text = page.text
    labels = {_key(text, name): name.label for name in names if name.label in SPREAD}
    for surname in _surnames(text, names):
        labels.setdefault(surname, "PERSON")
    wanted = [word for word in labels if len(word) > 2 and word[0].isupper() and not word.isdigit()]
    if not wanted:
        return names
    pattern = "|".join(
        re.escape(word).replace(r"\ ", r"\s") for word in sorted(wanted, key=len, reverse=True)
    )
    more = [
        Name(match.start(), match.end(), labels[" ".join(match[0].split())])
        for match in re.finditer(rf"(?<![\w-])(?:{pattern})(?!\w|-\w)", text)
    ]
    kept = [name for name in more if all(name.end <= n.start or n.end <= name.start for n in names)]
    return without_overlaps([*names, *kept])
