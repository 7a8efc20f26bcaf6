"""What is known of each word of an article that may tell whether a summary needs it.

Supervised word importance for summarisation follows Hong and Nenkova 2014, "Improving the Estimation
of Word Importance for News Multi-Document Summarization".
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from spacy.tokens import Token

from newsreader.analysis.summary.candidates import Candidates
from newsreader.analysis.summary.lexicon import REPORTING
from newsreader.analysis.summary.terms import Matrix, as_names

WORD_FEATURES = as_names("""often, spread, early, late, in lede, best, second best, mean best, sum of best,
    shortest, far in, company, unquoted, sentences, adverb, pronoun, conjunction, adposition, particle,
    number, numeral, noun often, proper noun often, compound, person, people, work, person in lede,
    attribution, stop word, best stop word""")
"""The names of the columns of `word_features`, in order."""


@dataclass
class Word:
    """A lemma of the article with its uses.

    Attributes:
        count: How often it occurs.
        sentences: The sentences that hold it, rising.
        at: Tokens before it in the first of them.
        parts, kinds: How often it is which part of speech, inside which kind of name.
        stop, numeral: Whether it is a stop word, reads like a number.
        compounds, attributions: How often it modifies a noun, belongs to "X said".
    """

    at: int
    stop: bool
    numeral: bool
    count: int = 0
    sentences: list[int] = field(default_factory=list)
    parts: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    compounds: int = 0
    attributions: int = 0

    def use(self, token: Token, sentence: int) -> None:
        """Count one more use."""
        self.count += 1
        if not self.sentences or self.sentences[-1] != sentence:
            self.sentences.append(sentence)
        self.parts[token.pos_] += 1
        self.kinds[token.ent_type_] += 1
        self.compounds += token.dep_ == "compound"
        self.attributions += token.lemma_ in REPORTING or (
            token.dep_ == "nsubj" and token.head.lemma_ in REPORTING
        )

    @property
    def part(self) -> str:
        return self.parts.most_common(1)[0][0]

    @property
    def kind(self) -> str:
        return self.kinds.most_common(1)[0][0]


def read_words(candidates: Candidates) -> tuple[dict[str, Word], list[list[str]]]:
    """The words of the article by lemma, in order of first use, and each sentence as a list of lemmas."""
    words: dict[str, Word] = {}
    lines: list[list[str]] = []
    for i, sentence in enumerate(candidates.sentences):
        line = []
        for token in sentence:
            if any(map(str.isalnum, token.text)):
                lemma = token.lemma_.lower()
                if lemma not in words:
                    words[lemma] = Word(token.i - sentence.start, token.is_stop, token.like_num)
                words[lemma].use(token, i)
                line.append(lemma)
        lines.append(line)
    return words, lines


def word_features(
    words: dict[str, Word], lines: Sequence[Sequence[str]], candidates: Candidates, strength: Matrix
) -> Matrix:
    """One row a word, columns as in `WORD_FEATURES`.

    Args:
        words, lines: From `read_words`.
        strength: What each sentence says of the whole, in standard deviations.
    """
    company = _company(words, lines)
    rows = [_row(word, lines, candidates, strength, company) for word in words.values()]
    return np.array(rows, dtype=np.float64).reshape(len(rows), len(WORD_FEATURES))


def _company(words: dict[str, Word], lines: Sequence[Sequence[str]]) -> list[float]:
    """How frequent the content words of each sentence are on average."""
    return [
        _mean([math.log1p(words[lemma].count) for lemma in dict.fromkeys(line) if not words[lemma].stop])
        for line in lines
    ]


def _row(
    word: Word,
    lines: Sequence[Sequence[str]],
    candidates: Candidates,
    strength: Matrix,
    company: Sequence[float],
) -> list[float]:
    total, first, often = len(lines), word.sentences[0], math.log(word.count)
    strengths = sorted((float(strength[i]) for i in word.sentences), reverse=True)
    part, kind = word.part, word.kind
    return [
        often,
        len(word.sentences) / total,
        1 / math.sqrt(1 + first),
        first / total,
        first == 0,
        strengths[0],
        strengths[1] if len(strengths) > 1 else -1.0,
        _mean(strengths),
        sum(value for value in strengths if value > 0),
        min(len(lines[i]) for i in word.sentences) / 30,
        word.at / 30,
        max(company[i] for i in word.sentences),
        1 - min(candidates.traits[i].quoted for i in word.sentences),
        math.log(total),
        part == "ADV",
        part == "PRON",
        part in ("CCONJ", "SCONJ"),
        part == "ADP",
        part == "PART",
        part == "NUM",
        word.numeral,
        (part == "NOUN") * often,
        (part == "PROPN") * often,
        word.compounds / word.count,
        kind == "PERSON",
        kind == "NORP",
        kind in ("EVENT", "WORK_OF_ART", "PRODUCT", "LAW"),
        (first == 0) * (kind == "PERSON"),
        word.attributions / word.count,
        word.stop,
        word.stop * strengths[0],
    ]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
