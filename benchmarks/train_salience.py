"""Learn which figures an editor would box: the weights of newsreader.analysis.figures.salience.

    python -m benchmarks.train_salience DATA [-o SALIENCE.json]

DATA is the folder with the articles that benchmarks/figure_choices.jsonl names, {"data", "id", "keys"}: for
each of two annotators (language models, asked as editors) the places of up to five figures, the best first;
and with keyfigures/keyfig-dev.jsonl, whose figures carry the ranks that two annotators gave them.

A conditional logit over the figures of an article: the chance of each to be boxed, the first counting most,
held near `PRIOR`, weights once set by hand, by a ridge on the distance. The loss is convex; Newton's method
finds its one minimum, without random numbers.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from newsreader.analysis.figures.find import describe
from newsreader.analysis.figures.salience import WEIGHTS_FILE
from newsreader.analysis.models import load_model
from newsreader.analysis.options import Options
from newsreader.analysis.page import parse
from newsreader.analysis.pipeline import analyze_page
from newsreader.article.model import Article, Span

CHOICES = Path(__file__).parent / "figure_choices.jsonl"
KEYED = "keyfigures/keyfig-dev"
KEYED_COUNTS = 2.0
"""So much more than one of the others an article with ranks counts."""
RIDGE = 150.0
STEPS = 12
MOST = 5

PRIOR = {
    "money": 1.4, "percent": 1.7, "ratio": 0.8, "count": 0.9, "measure": 0.4, "duration": 0.8, "age": -0.5,
    "rank": 0.0, "dead": 1.3, "harmed": 0.5, "times": -0.7, "size": 1.7, "one": -1.0, "two": 0.0,
    "vague": -0.7,
    "early": 1.8, "near the top": 0.0, "upper part": 0.0, "middle part": 0.0, "headline": 1.5, "summary": 0.5,
    "repeated": 1.1, "converted": -3.0, "quoted": -0.3, "trend": 0.5, "unnamed": -1.0, "precise": 0.2,
    "aside": -0.3, "superseded": -3.0, "lede": 0.4, "of the lede": 0.0, "compared": -1.0,
    "subject": 0.4, "object": 0.0, "listed": 0.0, "bracketed": 0.0, "period": 0.0, "words": 0.0,
    "sample": -2.0,
    "known": -0.6, "whereabouts": -0.3, "penalty": 0.5, "denied": -2.0, "earlier": -1.5, "passing": -0.7,
}  # fmt: skip
"""Set by hand on the twenty articles with ranks."""

Matrix = np.ndarray[Any, np.dtype[np.float64]]


@dataclass
class Example:
    """The figures of one article: their features, one row each, and how much each is wanted."""

    features: Matrix
    wanted: Matrix


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=WEIGHTS_FILE)
    given = parser.parse_args(arguments)
    examples = list(read_examples(given.data))
    weights = {name: round(float(weight), 2) for name, weight in zip(PRIOR, fit(examples), strict=True)}
    given.output.write_text(json.dumps(weights, indent=1) + "\n", encoding="utf-8")
    print(f"{len(examples)} articles; weights in {given.output}")


def read_examples(data: Path) -> Iterator[Example]:
    """The articles for which somebody chose key figures, analysed."""
    for name, chosen in _chosen(data).items():
        worth = KEYED_COUNTS if name == KEYED else 1.0
        for record in _records(data / f"{name}.jsonl"):
            if keys := chosen.get(record["id"]):
                example = read_example(record["text"], record.get("title"), keys, worth)
                if example is not None:
                    yield example


def _chosen(data: Path) -> dict[str, dict[str, list[list[Span]]]]:
    """By data set and article, the places that each annotator chose, the best first."""
    found: dict[str, dict[str, list[list[Span]]]] = {}
    for choice in _records(CHOICES):
        found.setdefault(choice["data"], {})[choice["id"]] = choice["keys"]
    for record in _records(data / f"{KEYED}.jsonl"):
        ranked = [
            sorted((f[key], f["span"]) for f in record["figures"] if f[key]) for key in ("key", "key_b")
        ]
        found.setdefault(KEYED, {})[record["id"]] = [[span for _, span in one] for one in ranked]
    return found


def _records(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def read_example(
    text: str, title: str | None, keys: Sequence[Sequence[Span]], worth: float = 1.0
) -> Example | None:
    """What there is to learn from one article; None where none of its figures was chosen.

    Args:
        keys: For each annotator the places chosen, the best first.
        worth: What the article counts.
    """
    page = parse(Article(text=text, title=title), load_model())
    *_, last = analyze_page(page, Options())
    done = last.analysis
    described = describe(page, done.entities, done.quotes, done.dates, done.summary)
    facts = [(reading.value, reading.unit) for reading, _ in described]
    points = dict.fromkeys(facts, 0.0)
    for chosen in keys:
        told = [
            next(
                (
                    fact
                    for fact, (r, _) in zip(facts, described, strict=True)
                    if r.start < end and start < r.end
                ),
                None,
            )
            for start, end in chosen
        ]
        for rank, fact in enumerate(dict.fromkeys(told)):
            if fact is not None:
                points[fact] += max(0, MOST - rank)
    # The first of an editor's box matters most; a fact told twice is wanted once.
    wanted = np.array([points[fact] ** 2 / facts.count(fact) for fact in facts])
    if not wanted.any():
        return None
    return Example(np.array([_row(found) for _, found in described]), worth * wanted / wanted.sum())


def _row(found: Mapping[str, float]) -> list[float]:
    return [found.get(name, 0.0) for name in PRIOR]


def fit(examples: Sequence[Example], ridge: float = RIDGE) -> Matrix:
    """The weights, in the order of `PRIOR`."""
    prior = np.array(list(PRIOR.values()))
    spread = np.vstack([example.features for example in examples]).std(0)
    stiff = 2 * ridge * np.where(spread > 0, spread, 1.0) ** 2
    weights = prior.copy()
    for _ in range(STEPS):
        slope, curve = stiff * (weights - prior), np.diag(stiff)
        for example in examples:
            scores = example.features @ weights
            chance = np.exp(scores - scores.max())
            chance /= chance.sum()
            total, mean = example.wanted.sum(), chance @ example.features
            slope += example.features.T @ (total * chance - example.wanted)
            curve += total * (
                example.features.T @ (example.features * chance[:, None]) - np.outer(mean, mean)
            )
        weights -= np.linalg.solve(curve, slope)
    return weights


if __name__ == "__main__":
    main()
