"""Learn how names of people stand in their sentences: the weights of newsreader.analysis.entities.personhood.

    python -m benchmarks.train_personhood ARTICLES.jsonl... [-o PERSONHOOD.json]

It also says how many places of names that were held back are told rightly, each from its own words alone, by
weights that were learned from the others.

ARTICLES are {"text"} a line; nothing in them is annotated. The examples are names whose kind word lists tell
without their sentence: full names that begin with a given name, and the surnames of these; countries, towns
and known or plainly named organisations, where nobody in the article has their name. What weights
there are already have no part in it.

A logistic regression, both kinds counting as much, a name that is frequent less each time; the loss is convex
and its minimum approached in fixed steps, without random numbers.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np

from newsreader.analysis.entities import find_entities
from newsreader.analysis.entities.clubs import clubs
from newsreader.analysis.entities.name import Name
from newsreader.analysis.entities.neighbours import is_place, surnames_of
from newsreader.analysis.entities.personhood import WEIGHTS_FILE, features, spans
from newsreader.analysis.entities.spelling import is_full_name
from newsreader.analysis.gazetteers import known_organisations, name_endings
from newsreader.analysis.models import load_model
from newsreader.analysis.page import Page, parse
from newsreader.article.model import Article

RARE = 6
"""Names of different people or things around which a feature stands at least."""

STEPS = 600
RATE = 0.3
RIDGE = 5.0
LEAST = 0.05
"""Weights below are left out."""

Vector = np.ndarray[Any, np.dtype[np.float64]]
Index = np.ndarray[Any, np.dtype[np.intp]]


class Example(NamedTuple):
    """One place of a name whose kind is certain."""

    written: str
    is_person: bool
    features: tuple[str, ...]


def examples(page: Page) -> Iterator[Example]:
    """The names of one article whose kind is certain."""
    text = page.text
    names = [Name(*entity.span, entity.label) for entity in find_entities(page, weights={})]
    surnames = surnames_of(text, [name for name in names if _is_full(text, name)])
    playing = clubs(text, names)
    for name in names:
        written = " ".join(text[name.start : name.end].split())
        is_person = _is_full(text, name) or (name.label == "PERSON" and written in surnames)
        if is_person == _is_thing(written, name) or (is_person and _is_listed(written)):
            continue
        if is_person or not (written in surnames or written in playing):
            for span in spans(page.doc, [name]):
                yield Example(written, is_person, tuple(dict.fromkeys(features(span))))


def _is_full(text: str, name: Name) -> bool:
    written = text[name.start : name.end]
    return name.label == "PERSON" and is_full_name(written.split(), written)


def _is_thing(written: str, name: Name) -> bool:
    if name.label in ("GPE", "LOC"):
        return is_place(written)
    ending = name_endings().get(written.split()[-1]) if " " in written else None
    known = written in known_organisations() or ending == "ORG"
    return (name.label == "ORG" and known) or (name.label == "FAC" and ending == "FAC")


def _is_listed(written: str) -> bool:
    return is_place(written) or written in known_organisations()


def learn(found: list[Example]) -> dict[str, float]:
    """The weight of each feature, those of little weight left out."""
    times = Counter(example.written for example in found)
    kinds = {(f, example.written) for example in found for f in example.features}
    often = Counter(feature for feature, _ in kinds)
    index = {f: i for i, f in enumerate(sorted(f for f, n in often.items() if n >= RARE))}
    sizes = [sum(f in index for f in example.features) for example in found]
    rows = np.repeat(np.arange(len(found), dtype=np.intp), sizes)
    columns = np.array([index[f] for example in found for f in example.features if f in index], np.intp)
    wanted = np.array([example.is_person for example in found], float)
    share = np.array([times[example.written] ** -0.5 for example in found])
    for kind in (0.0, 1.0):
        share[wanted == kind] *= len(found) / 2 / share[wanted == kind].sum()
    weights = _minimum(rows, columns, wanted, share, len(index))
    return {f: round(w, 2) for f, i in index.items() if abs(w := float(weights[i])) >= LEAST}


def _minimum(rows: Index, columns: Index, wanted: Vector, share: Vector, size: int) -> Vector:
    """Weights at the minimum of the loss, by descent with a step for each weight (Adagrad)."""
    weights, squares = np.zeros(size), np.full(size, 1e-6)
    for _ in range(STEPS):
        scores = np.bincount(rows, weights[columns], len(wanted))
        error = share * (1 / (1 + np.exp(-scores)) - wanted)
        slope = np.bincount(columns, error[rows], size) + RIDGE * weights
        squares += slope**2
        weights -= RATE * slope / np.sqrt(squares)
    return weights


def read(paths: Iterable[Path]) -> Iterator[Example]:
    """The examples of all articles in some files."""
    model = load_model(None)
    for path in paths:
        for line in path.open(encoding="utf-8"):
            yield from examples(parse(Article(json.loads(line)["text"]), model))


def held_back(found: list[Example]) -> tuple[float, float]:
    """Shares of the places of people, and of others, that are told by weights learned from other names."""
    held = [example for example in found if _is_held_back(example)]
    weights = learn([example for example in found if not _is_held_back(example)])
    right: Counter[bool] = Counter()
    for example in held:
        told = sum(weights.get(feature, 0.0) for feature in example.features) > 0
        right[example.is_person] += told == example.is_person
    times = Counter(example.is_person for example in held)
    return right[True] / max(1, times[True]), right[False] / max(1, times[False])


def _is_held_back(example: Example) -> bool:
    """Whether a name is of the fifth that is held back: a surname with the full names that end in it."""
    return crc32(example.written.split()[-1].encode()) % 5 == 0


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("articles", type=Path, nargs="+")
    parser.add_argument("-o", "--output", type=Path, default=WEIGHTS_FILE)
    given = parser.parse_args()
    found = list(read(given.articles))
    people, others = held_back(found)
    print(f"held back: {people:.1%} of people and {others:.1%} of others told from one place")
    weights = learn(found)
    given.output.write_text(json.dumps(weights, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
