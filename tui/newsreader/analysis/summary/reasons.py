"""Why a sentence was chosen, in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import fmean

from newsreader.analysis.summary.candidates import Candidates
from newsreader.analysis.summary.importance import Importance
from newsreader.analysis.summary.lexicon import REPORTING

MOST = 2
"""Reasons given for a sentence."""

COUNTS = ("no", "one", "two", "three", "four", "five", "six")
FIGURE = 0.15
"""What each figure counts as a reason, beside what the features add to a sentence's strength."""

KEY_WORDS = 3.0
"""What the average chance of a sentence's words counts as a reason."""


def explain(
    candidates: Candidates, importance: Importance, parts: Sequence[Mapping[str, float]]
) -> list[tuple[str, ...]]:
    """The strongest reasons for each sentence, strongest first.

    A reason is as strong as it sets the sentence apart from the rest of the article.

    Args:
        parts: What each feature adds to each sentence's strength.
    """
    weights = [
        {
            **part,
            "figures": FIGURE * min(4, candidates.figures[i]),
            "words": KEY_WORDS * _chance(importance, i),
        }
        for i, part in enumerate(parts)
    ]
    means = {name: fmean(weight[name] for weight in weights) for name in weights[0]} if weights else {}
    return [
        _strongest(_words(candidates, importance, i), {name: weight[name] - means[name] for name in weight})
        for i, weight in enumerate(weights)
    ]


def _strongest(told: Mapping[str, str], weight: Mapping[str, float]) -> tuple[str, ...]:
    names = sorted((name for name in told if told[name]), key=lambda name: -round(weight[name], 9))
    apart = [name for name in names if weight[name] > 0]
    return tuple(told[name] for name in (apart or names)[:MOST])


def _words(candidates: Candidates, importance: Importance, i: int) -> dict[str, str]:
    return {
        "position": _position(i),
        "taken up": "later sentences return to it",
        "central": "close to what most of the article is about",
        "title": "says what the headline says",
        "names": _names(candidates, i),
        "figures": _figures(candidates.figures[i]),
        "words": _key_words(candidates, importance, i),
    }


def _position(i: int) -> str:
    return "opens the story" if i == 0 else "stands near the top" if i < 5 else ""


def _names(candidates: Candidates, i: int) -> str:
    """The most prominent name, where it occurs more than once."""
    names = sorted(candidates.names[i], key=lambda name: -candidates.prominence[name])
    return f"names {names[0]}" if names and candidates.prominence[names[0]] > 1 else ""


def _figures(count: int) -> str:
    if not count:
        return ""
    return f"carries {COUNTS[count] if count < len(COUNTS) else count} figure{'s' if count > 1 else ''}"


def _key_words(candidates: Candidates, importance: Importance, i: int) -> str:
    """The two common nouns and verbs of the sentence that a summary needs most."""
    chances: dict[str, float] = {}
    for token in candidates.sentences[i]:
        told = token.pos_ in ("NOUN", "VERB") and token.lemma_ not in REPORTING and token.ent_type_ == ""
        if told and token.is_alpha and not token.is_stop:
            chances.setdefault(token.lower_, importance.words[token.lemma_.lower()])
    best = sorted(chances, key=lambda word: -chances[word])[:2]
    return f"tells of {' and '.join(f'“{word}”' for word in best)}" if len(best) == 2 else ""


def _chance(importance: Importance, i: int) -> float:
    """The average probability of a sentence's content words."""
    chances = [importance.words[lemma] for lemma in importance.lines[i] if lemma not in importance.stops]
    return fmean(chances) if chances else 0.0
