"""Who was spoken of before a place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from newsreader.analysis.cast.referent import Referent
from newsreader.analysis.cast.scene import Scene


class Timeline:
    """The mentions of some referents in reading order, as they stand when it is made."""

    def __init__(self, scene: Scene, referents: Iterable[Referent]) -> None:
        mentions = sorted(
            (
                (span[0], index, referent)
                for index, referent in enumerate(referents)
                for span in referent.mentions
            ),
            key=lambda mention: mention[:2],
        )
        self._starts = [start for start, _, _ in mentions]
        self._referents = [referent for _, _, referent in mentions]
        self._sentences = [scene.sentence[scene.tokens((start, start + 1))[0]] for start in self._starts]

    def back_from(self, start: int) -> Iterator[tuple[int, Referent]]:
        """The mentions before a place, the nearest first, each with its sentence (-1 outside the body)."""
        for at in range(bisect_left(self._starts, start) - 1, -1, -1):
            yield self._sentences[at], self._referents[at]
