"""The times of a sentence, each with the clause that it dates: no event stands under another's time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
from spacy.tokens import Span as Tokens

from newsreader.analysis.dates.events import in_one_breath
from newsreader.analysis.dates.happening import Happening, happening
from newsreader.analysis.model import TimeExpression
from newsreader.article.model import Span


def told_apart(text: str, sentence: Tokens, times: Sequence[TimeExpression]) -> Iterator[TimeExpression]:
    """The times of a sentence; those that tell an event have a clause that is no other's.

    Of a saying and what is said the latter is the event, unless it is only due then. Of two times of a clause
    the first counts, with those that are named in one breath.
    """
    found = _happenings(sentence, times)
    last: dict[Span, TimeExpression] = {}
    for time in times:
        told = found.get(time.span)
        if told is None or _is_outdone(told, time.deadline, found, times):
            yield msgspec.structs.replace(time, event=False)
            continue
        before = last.get(told.clause)
        event = before is None or in_one_breath(text, before.span, time.span)
        yield msgspec.structs.replace(time, event=event, clause=told.clause, pronoun=told.pronoun)
        if event:
            last[told.clause] = time


def _happenings(sentence: Tokens, times: Sequence[TimeExpression]) -> dict[Span, Happening]:
    """What happens at each time; no more than what happens at one keeps it apart from the others."""
    places = [one.span for one in times if one.event and happening(sentence, one.span, ())]
    while True:
        beside = [(place, [other for other in places if other != place]) for place in places]
        found = {place: told for place, others in beside if (told := happening(sentence, place, others))}
        if len(found) == len(places):
            return found
        places = list(found)


def _is_outdone(
    told: Happening, due: bool, found: dict[Span, Happening], times: Sequence[TimeExpression]
) -> bool:
    """Whether a time is that of a saying whose content has a time, or one at which what is said is due."""
    beside = [one for one in times if one.span in found and found[one.span].top == told.top]
    reports = any(_reports(found[one.span], told) for one in beside)
    facts = any(_reports(told, found[one.span]) and not one.deadline for one in beside)
    return reports if due else facts


def _reports(saying: Happening, content: Happening) -> bool:
    return content.is_said and not saying.is_said
