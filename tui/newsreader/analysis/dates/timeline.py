"""What happened and what is to come, in the order of time."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from newsreader.analysis.dates.events import Event, Side, merged, minute_of, order
from newsreader.analysis.dates.labels import label_of
from newsreader.analysis.dates.periods import Period, period
from newsreader.analysis.dates.rough import News, days_from_news, days_off, news_of
from newsreader.analysis.dates.trusted import doubtful
from newsreader.analysis.gazetteers import person_nouns
from newsreader.analysis.grammar import GENDERS, as_set
from newsreader.analysis.model import Analysis, TimeExpression
from newsreader.analysis.referents import Referents
from newsreader.article.model import Span, on_one_line

if TYPE_CHECKING:
    from datetime import date

__all__ = ["Event", "timeline", "told"]

_FAR = 500
"""Characters beside a clause that are looked at for words of its sentence."""

_BESIDE_WORDS = " \t\r\n.,;:!?\"'‘’“”()[]"
_OWNER = re.compile(r"['’]s\b")
_COPYRIGHT = re.compile(r"(?i)(?:copyright|©|\(c\))")
_NAMED = frozenset(("PERSON", "ORG", "WORK_OF_ART", "PRODUCT", "FAC", "LAW"))
"""Kinds of names of which a time may be a part ("the Mail on Sunday")."""

_WEEK = 7
_LEAD = 3
"""Sentences that tell the news."""

_LETTERS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W_]{4,}")
_FEWEST_SHARED, _SHARED = 6, 0.7
"""Words of two clauses on one event, and their part of the shorter one."""

_FEWEST_WORDS = 3
"""Words of a clause that tells nothing if another has all of them."""

_LONGEST_TOGETHER = 320
"""Characters of two sentences that are shown together."""
_OPENERS = 4
"""Words in which the subject of a sentence stands that points back."""
_POINTERS = as_set("it its they their them he his she her this that these those")

_COMPARED = 8
"""Events of one time among which a repetition is looked for."""

_SPEAKER = re.compile(r"\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|us)\b")
"""Words for a speaker."""

_MARK = re.compile("[“”]")
_REVERSED = re.compile(r"(?:^|\s)”(?=\s?\w)")
"""A mark that closes where one opens, as in "efforts to ” end it”"."""
_MARKS = "\"'“”‘’"


def timeline(analysis: Analysis) -> tuple[Event, ...]:
    """The events of an article in the order of time, those without a calendar day last.

    What has no day stands as its words tell how far it lies from the writing; what has no certain place is
    left out.

    Only times at which something is told to happen (`TimeExpression.event`) make events; parts of names ("the
    Mail on Sunday"), days that are only guessed and clauses of which nobody knows whom they are about ("they
    signed") make none.
    """
    starts = [start for start, _ in analysis.sentences]
    guessed, referents = doubtful(analysis), Referents(analysis)
    news = _news(analysis)
    events: list[Event] = []
    for expression in analysis.dates:
        index = bisect_right(starts, expression.span[0]) - 1
        sentence = analysis.sentences[index] if index >= 0 else (0, 0)
        if (
            expression.span[1] > sentence[1]
            or expression.span in guessed
            or not expression.event
            or _is_of_name(analysis, expression.span, sentence)
        ):
            continue
        event = _event(analysis, expression, index, news)
        is_open = expression.pronoun and not referents.tells(event.clause, expression.pronoun)
        clause: Span | None = _with_quotation(analysis, event.clause)
        if is_open and expression.pronoun:
            clause = _with_sentence_before(analysis, event, expression.pronoun)
        if clause and (event.start or event.off is not None) and not _is_of_speaker(analysis, clause):
            events.append(msgspec.structs.replace(event, clause=clause))
    told = _told_once(analysis.text, merged(analysis.text, _told_themselves(analysis.text, events)))
    return tuple(sorted(told, key=order))


def _with_quotation(analysis: Analysis, clause: Span) -> Span:
    """The clause, with the words said before it if it tells no more than who said them."""
    for quote in analysis.quotes:
        is_cue = any(clause[0] <= start and end <= clause[1] for start, end in quote.cue or ())
        before = [start for start, end in quote.content if end <= clause[0]]
        is_apart = all(end <= clause[0] or clause[1] <= start for start, end in quote.content)
        if is_cue and is_apart and before and clause[1] - before[-1] <= _LONGEST_TOGETHER:
            return len(analysis.text[: before[-1]].rstrip(_MARKS)), clause[1]
    return clause


def _with_sentence_before(analysis: Analysis, event: Event, pronoun: Span) -> Span | None:
    """The clause of an event with the sentence before, which names what a pronoun in the clause means.

    None where that is of another paragraph, is a quotation, has nobody whom "he" or "she" may mean, has an
    open pronoun of its own, or is too long to stand with it.
    """
    text, (start, end) = analysis.text, event.clause
    first, last = analysis.sentences[max(0, event.sentence - 1)]
    is_opening = start == analysis.sentences[event.sentence][0] and text[start] not in _MARKS
    between = text[last:start]
    if not is_opening or last > start or between.strip() or end - first > _LONGEST_TOGETHER:
        return None
    if "\n\n" in between or not _may_name(analysis, (first, last), pronoun):
        return None
    quoted = [place for quote in analysis.quotes if quote.kind != "indirect" for place in quote.content]
    is_apart = any(place[0] < last and first < place[1] for place in quoted)
    opening = text[first:last].lower().split()[:_OPENERS]
    return None if is_apart or not _POINTERS.isdisjoint(opening) else (first, end)


def _may_name(analysis: Analysis, sentence: Span, pronoun: Span) -> bool:
    """Whether a sentence speaks of somebody whom a pronoun may mean; anything may be "it" or "they"."""
    gender = GENDERS.get(analysis.text[slice(*pronoun)].lower())
    if gender is None:
        return True
    people = [member for member in analysis.cast if member.label == "PERSON"]
    places = [mention.span for member in people for mention in member.mentions if mention.kind != "pronoun"]
    places += [entity.span for entity in analysis.entities if entity.label == "PERSON"]
    if any(sentence[0] <= start and end <= sentence[1] for start, end in places):
        return True
    nouns, words = person_nouns(), _LETTERS.findall(analysis.text[slice(*sentence)].lower())
    return any(word in nouns and nouns[word] in {None, gender} for word in words)


def _is_of_speaker(analysis: Analysis, clause: Span) -> bool:
    """Whether "I" or "we" in a clause within a quotation means who said it, whom the clause leaves out."""
    quoted = (place for quote in analysis.quotes if quote.kind != "indirect" for place in quote.content)
    start, end = clause[0] + 1, clause[1] - 1  # The marks may be in or out.
    is_quoted = any(first <= start and end <= last for first, last in quoted)
    return is_quoted and _SPEAKER.search(analysis.text, *clause) is not None


def told(text: str, event: Event, sentence: Span) -> str:
    """The clause of an event on one line, with dots where its sentence goes on."""
    start, end = event.clause
    words = _with_marks(on_one_line(text[start:end]).removesuffix(" ''"))
    before = "… " if text[max(sentence[0], start - _FAR) : start].strip(_BESIDE_WORDS) else ""
    after = " …" if text[end : min(sentence[1], end + _FAR)].strip(_BESIDE_WORDS) else ""
    return f"{before}{words}{after}"


def _with_marks(words: str) -> str:
    """The words with the quotation mark that closes before they begin or opens and goes on after them."""
    if _REVERSED.search(words):
        return words
    if (mark := _MARK.search(words)) and mark[0] == "”":
        words = f"“{words}"
    if (opened := words.rfind("“")) > words.rfind("”"):
        if '"' in words[opened:]:  # A straight mark closes it.
            return words
        words += "”"
    if words.count('"') % 2:
        place = words.index('"')
        if place == len(words) - 1 and words[place - 1 : place].isspace():
            return words[:place].rstrip()
        return f'"{words}' if words[:place].strip() and not words[place - 1].isspace() else f'{words}"'
    return words


def _is_of_name(analysis: Analysis, span: Span, sentence: Span) -> bool:
    """Whether a time is a word of a name ("the Mail on Sunday", “1984”) or of a copyright."""
    text = analysis.text
    if _COPYRIGHT.match(text, sentence[0]):
        return True
    before, after = text[span[0] - 1 : span[0]], text[span[1] : span[1] + 1]
    if before and before in _MARKS and after and after in _MARKS:
        return True
    index = bisect_right(analysis.entities, span[0], key=lambda entity: entity.span[0]) - 1
    if index < 0 or analysis.entities[index].label not in _NAMED:
        return False
    start, end = analysis.entities[index].span
    # "Rio 2016" was in that year.
    return span[1] < end or (start < span[0] and span[1] == end and not text[slice(*span)].isdigit())


def _told_once(text: str, events: Sequence[Event]) -> list[Event]:
    """The events, in reading order, without those that one before tells in almost the same words."""
    told: dict[str, list[frozenset[str]]] = {}
    kept: list[Event] = []
    for event in events:
        words = frozenset(_WORD.findall(text[slice(*event.clause)].lower()))
        earlier = told.setdefault(event.label, [])
        if not any(_are_alike(words, other) for other in earlier[-_COMPARED:]):
            kept.append(event)
        earlier.append(words)
    return kept


def _are_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    shared, fewest = len(one & other), min(len(one), len(other))
    return shared >= max(_FEWEST_SHARED, _SHARED * fewest) or shared == fewest >= _FEWEST_WORDS


def _told_themselves(text: str, events: Sequence[Event]) -> list[Event]:
    """The events, in reading order, without "Thursday's attack" once Thursday was told of."""
    told: set[str] = set()
    kept: list[Event] = []
    for event in events:
        if event.label not in told or not _OWNER.match(text, event.span[1]):
            kept.append(event)
        told.add(event.label)
    return kept


def _news(analysis: Analysis) -> News:
    """The days of the news in an article that has no date."""
    lead = analysis.sentences[:_LEAD][-1][1] if analysis.sentences else 0
    times = [one for one in analysis.dates if one.event]
    told, first = (
        [(one.value, bool(one.ahead)) for one in times if one.span[0] < end]
        for end in (len(analysis.text), lead)
    )
    return news_of(told, first)


def _event(analysis: Analysis, expression: TimeExpression, sentence: int, news: News) -> Event:
    days = period(expression.due) or period(expression.value)
    written = ("in " if expression.type == "DURATION" else "") + analysis.text[slice(*expression.span)]
    ahead = bool(expression.ahead) or written.lower().startswith("next ")
    off = days_from_news(expression.value, ahead, news)
    if off == 0 and written.lower().startswith("last "):
        off = -_WEEK
    if off is None:
        off = days_off(written, ahead)
    return Event(
        start=days.first if days else None,
        end=days.last if days else None,
        label=label_of(analysis.text, expression, days),
        span=expression.span,
        clause=expression.clause or analysis.sentences[sentence],
        sentence=sentence,
        side=_side(days, analysis.published),
        deadline=expression.deadline,
        off=off,
        minute=minute_of(expression.due or expression.value or "", written),
    )


def _side(days: Period | None, published: date | None) -> Side:
    if days is None or published is None:
        return "unknown"
    if days.last < published:
        return "past"
    return "future" if days.first > published else "present"
