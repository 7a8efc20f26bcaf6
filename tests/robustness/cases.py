"""The mutilated articles: every mutilation once by itself, then several at a time, all by seed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from random import Random

from newsreader.article.load import load_bytes
from newsreader.article.model import Article
from tests.conftest import ROOT
from tests.reader import story
from tests.robustness.mutilate import MUTILATIONS, Mutilation, splice

LONGEST = 9_000
"""Characters of a mutilated article; more would take longer and show no more."""


@dataclass(frozen=True)
class Case:
    """A mutilated article, made anew from its seed whenever it is asked for.

    Attributes:
        seed: Decides which articles are taken, and all that is done to them by chance.
        mutilations: What is done, in this order.
        spliced: Whether a second article is put into the first.
        bare: Whether it is analysed as it is, without the cleaning that a file goes through.
    """

    seed: int
    mutilations: tuple[Mutilation, ...]
    spliced: bool = False
    bare: bool = False

    def __str__(self) -> str:
        done = [*(["splice"] if self.spliced else []), *(one.__name__ for one in self.mutilations)]
        return f"{self.seed}-{'+'.join(done)}{'-bare' * self.bare}"

    def article(self) -> Article:
        """The article as the analysis is given it."""
        text = self.text()
        return Article(text) if self.bare else load_bytes(text.encode("utf-8", "surrogatepass"), source=None)

    def text(self) -> str:
        """The article as it is after all that."""
        chance = Random(self.seed)
        one, other = chance.sample(articles(), 2)
        text = splice(one, other, chance) if self.spliced else one
        for mutilate in self.mutilations:
            text = mutilate(text, chance)
        return text[:LONGEST]


@cache
def articles() -> tuple[str, ...]:
    """The articles that come with the project, and the tests' own story."""
    paths = sorted((ROOT / "seeds").glob("*.txt"))
    return (story.TEXT, *(path.read_text(encoding="utf-8") for path in paths))


def cases(mixed: int) -> Iterator[Case]:
    """Each mutilation and a splice, bare and cleaned, and so many of two to four mutilations together."""
    for first, bare in ((0, False), (100, True)):
        yield from (Case(first + number, (one,), bare=bare) for number, one in enumerate(MUTILATIONS))
        yield Case(first + len(MUTILATIONS), (), spliced=True, bare=bare)
    for seed in range(1000, 1000 + mixed):
        chance = Random(seed)
        chosen = tuple(chance.sample(MUTILATIONS, chance.randint(2, 4)))
        yield Case(seed, chosen, spliced=chance.random() < 0.3, bare=chance.random() < 0.5)
