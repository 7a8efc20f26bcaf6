"""Learn which words an editor's summary uses: the weights of newsreader.analysis.summary.importance.

    python -m benchmarks.train_summary ARTICLES.jsonl… [-o WEIGHTS.json] [--parses FOLDER]

Each line of ARTICLES is {"id", "text", "summary": [sentence, …], "source"}. The folder keeps the parses, so
that a second run is quick; 1,200 articles need some 8 GB of memory. Two logistic regressions are fitted: is
a lemma of the article in the summary, and are two neighbouring words side by side in it? The first sees the
words' vectors too, the second the first one's predictions, from cross-validation. Publishers weigh the
same, whatever their number of articles, up to a factor of `MOST_WEIGHT`. Then the weights of sentences are
learned (see `summary_sets`), also from what annotators chose: benchmarks/summary_choices.jsonl.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from benchmarks.summary_sets import (
    CHOICE_RIDGE,
    ROUGE_RIDGE,
    Choice,
    learn,
    read_choices,
    stems,
)
from benchmarks.summary_sets import (
    Article as Judged,
)
from spacy.tokens import Doc, DocBin

from newsreader.analysis.entities import find_entities
from newsreader.analysis.layout import read_layout
from newsreader.analysis.models import find_model, load_model
from newsreader.analysis.page import Page, parse
from newsreader.analysis.sentences import split_sentences
from newsreader.analysis.summary.candidates import Candidates, find_candidates
from newsreader.analysis.summary.fallback import FEWEST
from newsreader.analysis.summary.importance import Linear, Logistic, Made, Meaning, Models, estimate
from newsreader.analysis.summary.meanings import WIDTH, read_meanings
from newsreader.analysis.summary.pairs import PAIR_FEATURES, Pair, pair_features, read_pairs
from newsreader.analysis.summary.scores import contributions, strengths
from newsreader.analysis.summary.terms import Matrix
from newsreader.analysis.summary.words import WORD_FEATURES, Word, read_words, word_features
from newsreader.article.model import Article

WEIGHTS = Path(__file__).parent.parent / "tui/newsreader/analysis/summary/weights.json"
CHOICES = Path(__file__).parent / "summary_choices.jsonl"
FOLDS = 5
MOST_WEIGHT = 4.0
RIDGE = 10.0
MEANING_RIDGE = 1000.0
"""The ridge on the word vectors' numbers: there are many of them, each with little to tell."""
NEWTON = 8
"""Steps of Newton's method; the weights stand still after six."""


@dataclass
class Example:
    """An article with its features and which of its words and pairs the summary uses."""

    id: str
    source: str
    summary: Sequence[str]
    candidates: Candidates
    strength: Matrix
    words: dict[str, Word]
    lines: list[list[str]]
    features: Matrix
    meanings: Matrix
    used: Matrix
    pairs: dict[Pair, Any]
    together: Matrix


def read_example(page: Page, record: Mapping[str, Any]) -> Example:
    """What the models learn from one article, {"id", "summary", "source"}."""
    candidates = find_candidates(page, find_entities(page))
    strength = strengths(contributions(candidates))
    words, lines = read_words(candidates)
    pairs = read_pairs(lines, candidates, strength)
    wanted = stems(" ".join(record["summary"]))
    used, together = _labels(candidates, lines, wanted)
    return Example(
        id=record["id"],
        source=record["source"],
        summary=record["summary"],
        candidates=candidates,
        strength=strength,
        words=words,
        lines=lines,
        features=word_features(words, lines, candidates, strength),
        meanings=read_meanings(candidates.vocab, list(words)).astype(np.float32),
        used=np.array([lemma in used for lemma in words], dtype=np.float64),
        pairs=pairs,
        together=np.array([pair in together for pair in pairs], dtype=np.float64),
    )


def _labels(
    candidates: Candidates, lines: Sequence[Sequence[str]], wanted: Sequence[str]
) -> tuple[set[str], set[Pair]]:
    """The lemmas and pairs of lemmas of which some use, stemmed, is in the summary."""
    single, double = set(wanted), set(pairwise(wanted))
    used: set[str] = set()
    together: set[Pair] = set()
    for sentence, line in zip(candidates.sentences, lines, strict=True):
        texts = [stems(token.text) for token in sentence if any(map(str.isalnum, token.text))]
        used.update(lemma for lemma, parts in zip(line, texts, strict=True) if single.intersection(parts))
        for k, (left, right) in enumerate(pairwise(texts)):
            if left and right and (left[-1], right[0]) in double:
                together.add((line[k], line[k + 1]))
    return used, together


def fit(features: Matrix, labels: Matrix, weights: Matrix, ridge: Matrix) -> tuple[Matrix, float]:
    """Logistic regression with a ridge on the standardised weights, by Newton's method: weights and bias."""
    mean, scale = features.mean(axis=0), features.std(axis=0) + 1e-9
    rows = np.hstack([(features - mean) / scale, np.ones((len(features), 1))])
    penalty = np.append(ridge, 0.0)
    solution = np.zeros(rows.shape[1])
    for _ in range(NEWTON):
        chances = 1 / (1 + np.exp(-rows @ solution))
        gradient = rows.T @ (weights * (labels - chances)) - penalty * solution
        curvature = (rows * (weights * chances * (1 - chances))[:, None]).T @ rows + np.diag(penalty)
        solution += np.linalg.solve(curvature, gradient)
    slopes = solution[:-1] / scale
    return slopes, float(solution[-1] - slopes @ mean)


def named(slopes: Matrix, bias: float, names: Sequence[str]) -> Logistic:
    """A model with its weights by name, rounded as they are shipped."""
    weights = {name: round(float(slope), 4) for name, slope in zip(names, slopes, strict=True)}
    return Logistic(bias=round(bias, 4), weights=weights)


def fit_words(examples: Sequence[Example], weights: Sequence[float]) -> tuple[Logistic, Meaning]:
    """The model of single words."""
    vectors = np.concatenate([example.meanings for example in examples])
    known = vectors.any(axis=1)
    middle = vectors[known].mean(axis=0)
    vectors[known] -= middle
    slopes, bias = fit(
        np.hstack([np.concatenate([example.features for example in examples]), vectors]),
        np.concatenate([example.used for example in examples]),
        np.repeat(weights, [len(example.used) for example in examples]),
        np.repeat([RIDGE, MEANING_RIDGE], [len(WORD_FEATURES), WIDTH]),
    )
    plain, direction = np.split(slopes, [len(WORD_FEATURES)])
    shipped = [round(float(weight), 4) for weight in direction]
    return named(plain, bias, WORD_FEATURES), Meaning(round(float(middle @ direction), 4), shipped)


def word_chances(example: Example, word: Logistic, meaning: Meaning) -> Matrix:
    """The probability of each of an article's words."""
    return word.probabilities(example.features, WORD_FEATURES, meaning.log_odds(example.meanings))


def train(examples: Sequence[Example], choices: Mapping[str, Choice]) -> Models:
    """All models, from all examples. The sentences are judged with words that were learned from others."""
    judged: dict[str, Judged] = {}
    for fold in range(FOLDS):
        models = train_words([example for i, example in enumerate(examples) if i % FOLDS != fold])
        for example in examples[fold::FOLDS]:
            importance = estimate(example.candidates, example.strength, models)
            judged[example.id] = Judged.of(example.candidates, importance)
    highlights = {example.id: example.summary for example in examples}
    return msgspec.structs.replace(train_words(examples), sentence=learn(judged, highlights, choices))


def train_words(examples: Sequence[Example]) -> Models:
    """The models of words and pairs."""
    weights = publisher_weights(examples)
    chances: list[Matrix] = [np.zeros(0)] * len(examples)
    for fold in range(FOLDS):
        rest = [i for i in range(len(examples)) if i % FOLDS != fold]
        model = fit_words([examples[i] for i in rest], [weights[i] for i in rest])
        for i in range(fold, len(examples), FOLDS):
            chances[i] = word_chances(examples[i], *model)
    slopes, bias = fit(
        np.concatenate([_pair_rows(e, c) for e, c in zip(examples, chances, strict=True)]),
        np.concatenate([example.together for example in examples]),
        np.repeat(weights, [len(example.together) for example in examples]),
        np.full(len(PAIR_FEATURES), RIDGE),
    )
    word, meaning = fit_words(examples, weights)
    return Models(
        word=word, meaning=meaning, pair=named(slopes, bias, PAIR_FEATURES), sentence=Linear({}), made=Made()
    )


def _pair_rows(example: Example, chances: Matrix) -> Matrix:
    known = dict(zip(example.words, chances.tolist(), strict=True))
    return pair_features(example.pairs, example.words, known, len(example.lines))


def publisher_weights(examples: Sequence[Example]) -> list[float]:
    """A weight for each article: publishers with few articles count more."""
    counts = Counter(example.source for example in examples)
    most = max(counts.values())
    return [min(MOST_WEIGHT, most / counts[example.source]) for example in examples]


def read_pages(path: Path, parses: Path | None) -> Iterator[tuple[dict[str, Any], Page]]:
    """The articles of a file with their parses, from the folder where they are there."""
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    articles = [Article(record["text"], title=record.get("title")) for record in records]
    kept = parses / f"{path.stem}.docbin" if parses else None
    if kept and kept.exists():
        docs: Iterable[Doc] = DocBin().from_disk(kept).get_docs(load_model().vocab)
    else:
        docs = [parse(article, load_model()).doc for article in articles]
        if kept:
            DocBin(attrs=["TAG", "HEAD", "DEP", "ENT_IOB", "ENT_TYPE", "LEMMA", "POS"], docs=docs).to_disk(
                kept
            )
    for record, article, doc in zip(records, articles, docs, strict=True):
        layout = read_layout(article)
        yield record, Page(article, layout, doc, split_sentences(doc, layout))


def read_examples(articles: Sequence[Path], parses: Path | None) -> list[Example]:
    """The examples of all files, but for articles that the summary would only quote the opening of."""
    return [
        read_example(page, record)
        for path in articles
        for record, page in read_pages(path, parses)
        if len(page.sentences) >= FEWEST
    ]


def made_from(articles: Sequence[Path], count: int) -> Made:
    """What the weights say of their making."""
    return Made(
        parser=find_model(),
        articles=count,
        data={path.name: sha256(path.read_bytes()).hexdigest() for path in articles},
        ridges=[RIDGE, MEANING_RIDGE, ROUGE_RIDGE, CHOICE_RIDGE],
    )


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("articles", type=Path, nargs="+")
    parser.add_argument("-o", "--output", type=Path, default=WEIGHTS)
    parser.add_argument("--parses", type=Path)
    parser.add_argument("--choices", type=Path, default=CHOICES)
    given = parser.parse_args(arguments)
    examples = read_examples(given.articles, given.parses)
    models = train(examples, read_choices(given.choices))
    made = made_from([*given.articles, given.choices], len(examples))
    models = msgspec.structs.replace(models, made=made)
    given.output.write_text(json.dumps(msgspec.to_builtins(models), indent=1) + "\n", encoding="utf-8")
    print(f"{len(examples)} articles; weights in {given.output}")


if __name__ == "__main__":
    main()
