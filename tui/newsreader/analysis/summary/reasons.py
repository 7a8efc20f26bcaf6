"""Why a sentence was chosen, in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from newsreader.analysis.summary.candidates import Candidates

NUMBERS = ("no", "one", "two", "three", "four", "five", "six")


def reasons(candidates: Candidates, i: int, parts: Mapping[str, float], most: int = 2) -> tuple[str, ...]:
    """The strongest reasons for a sentence, strongest first.

    Args:
        i: The sentence's index.
        parts: What each feature adds to its score.
        most: How many reasons to give.
    """
    told = {name: words for name, words in _words(candidates, i).items() if words}
    strongest = sorted(told, key=lambda name: -parts.get(name, 0.0))
    return tuple(told[name] for name in strongest if parts.get(name, 0.0) > 0)[:most]


def _words(candidates: Candidates, i: int) -> dict[str, str]:
    return {
        "position": _position(i),
        "taken up": "later sentences return to it",
        "central": "close to what most of the article is about",
        "lede": "takes up the opening",
        "title": "says what the headline says",
        "names": _names(candidates, i),
        "figures": _figures(candidates.figures[i]),
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
    return f"carries {NUMBERS[count] if count < len(NUMBERS) else count} figure{'s' if count > 1 else ''}"
