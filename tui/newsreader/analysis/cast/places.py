"""Where the members of a cast are mentioned."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsreader.analysis.model import CastMember, Mention
from newsreader.article.model import Span


class Places:
    """The mentions of a cast by where they stand, for many questions about single places."""

    def __init__(self, cast: Sequence[CastMember]) -> None:
        found = [(m.span, number, m, member) for number, member in enumerate(cast) for m in member.mentions]
        found.sort(key=lambda entry: entry[:2])
        self._mentions = [(mention, member) for _, _, mention, member in found]
        self._starts = [span[0] for span, *_ in found]
        self._longest = max((end - start for (start, end), *_ in found), default=0)

    def near(self, span: Span) -> Iterator[tuple[Mention, CastMember]]:
        """The mentions that share a character with a stretch of text, and of whom, in reading order."""
        first = bisect_left(self._starts, span[0] - self._longest)
        last = bisect_left(self._starts, span[1])
        for mention, member in self._mentions[first:last]:
            if mention.span[1] > span[0]:
                yield mention, member
