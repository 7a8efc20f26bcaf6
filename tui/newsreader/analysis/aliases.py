"""What somebody is called besides the name that the cast has for them."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from newsreader.analysis.model import Analysis, CastMember, Mention
from newsreader.article.model import on_one_line

DEFINITE = re.compile(r"the |(?!(?:his|her|its|their|my|our|your|an?)\b)[^,]+?['’]s? ", re.IGNORECASE)
"""How a description begins that says by itself who is meant, "the singer", "Ng's wife", not "his wife"."""

ARTICLE = re.compile(r"^(?:the|an?) ", re.IGNORECASE)


class Aliases:
    """What the members of an article's cast are called besides their names."""

    def __init__(self, analysis: Analysis) -> None:
        self._text = analysis.text
        told = (quote for quote in analysis.quotes if quote.kind != "indirect")
        pieces = sorted(piece for quote in told for piece in quote.content)
        self._starts = [start for start, _ in pieces]
        self._ends = list(accumulate((end for _, end in pieces), max))

    def of(self, member: CastMember) -> tuple[str, ...]:
        """Other names, and what the reporter calls a member, each once, in reading order."""
        name = on_one_line(member.name)
        called = (m for m in member.mentions if m.kind == "name" or self._is_the_reporters(m))
        forms = (on_one_line(self._text[slice(*m.span)]) for m in called)
        role = _bare(on_one_line(member.role or ""))
        others: dict[str, str] = {}
        for form in forms:
            if name not in form and not (role and _bare(form).startswith(role)):
                others.setdefault(_bare(form), form)
        return tuple(form for bare, form in others.items() if bare)

    def _is_the_reporters(self, mention: Mention) -> bool:
        """Whether it is a description that calls somebody so, and stands in nobody else's words."""
        start = mention.span[0]
        if mention.kind != "nominal" or not DEFINITE.match(self._text, *mention.span):
            return False
        opened = bisect_right(self._starts, start)
        return not (opened and start < self._ends[opened - 1])


def _bare(form: str) -> str:
    """A form of a name or description without what makes no other one of it: capitals and an article."""
    return ARTICLE.sub("", form).casefold()
