"""Who is in focus: the referent with the best placed mentions before a pronoun or a description."""

from __future__ import annotations

from newsreader.analysis.cast.referent import Referent

AGAIN = 0.1
"""What each further mention adds to the best one."""


class Focus:
    """The scores of the mentions around a place, by the referent they are of."""

    def __init__(self) -> None:
        self._scores: dict[int, tuple[float, Referent]] = {}

    def add(self, referent: Referent, score: float) -> None:
        """Count one mention."""
        known = self._scores.get(id(referent))
        if known is not None:
            score = max(score, known[0]) + AGAIN
        self._scores[id(referent)] = (score, referent)

    def foremost(self, margin: float = 0.0) -> Referent | None:
        """The referent with the highest score, the earlier counted of equals.

        Args:
            margin: By how much it must lead the next one, else it is None.
        """
        ranked = sorted(self._scores.values(), key=lambda pair: -pair[0])
        if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < margin:
            return None
        return ranked[0][1] if ranked else None

    def __bool__(self) -> bool:
        return bool(self._scores)
