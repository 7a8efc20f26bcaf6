"""Transcripts: "NAME: …", "Q: …" and "A. …", and the paragraphs in which a turn goes on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsreader.analysis.quotes.labels import LABEL, key_of, speaks_by_name
from newsreader.analysis.quotes.lexicon import VERBS
from newsreader.analysis.quotes.report import Report, indices
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.article.model import Span

SCORE = 0.8
"""The share of these that held-out articles bear out."""

TURNS = 3
"""Turns that make a transcript of an article."""

DENSE = 3
"""Where at least one in so many paragraphs opens a turn, all between two turns belong to the first."""

OWN = 4
"""One in so many turns, at least, is in the speaker's own words; what is told of people is in none."""

_PERSONAL = re.compile(r"\b(?:I|[Ww]e|[Mm]e|[Mm]y|[Oo]ur|[Uu]s|[Yy]ou|[Yy]our)\b")
_SELF = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s)\b")
"""What a speaker says of himself behind the last turn, where a paper speaks of "our website" to "you"."""

_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]?")
_OPENING_MARK = re.compile("[\"“„«‘']")
_SENTENCE_END = re.compile(r"[.?!…—-][\"”’')\]]{0,3}\s*$")
_STAGE = re.compile(r"[(\[][^()\[\]]{1,200}[)\]]\s*$")


INLINE, AGAIN = 4, 2
"""How many labels make a transcript of a paragraph without line breaks, and how often two must come."""

_START = re.compile(r"[.?!…][\"”’)\]]{0,2} +(?=[A-Z])")
_TURN_END = re.compile(r"[.?!…][\"”’)\]]{0,2}(?= |$)")


@dataclass(frozen=True)
class _Turn:
    """A paragraph that opens with a speaker's label: its number, the label's parts, and the words behind."""

    number: int
    name: Span
    cue: Span
    said: Span
    key: str


def find_turns(tokens: Tokens, paragraphs: Sequence[Span]) -> list[Report]:
    """The turns of a transcript, at least three, and the paragraphs that go on with them."""
    paragraphs = _by_turn(tokens.text, paragraphs)
    labels = list(_labels(tokens.text, paragraphs))
    turns = _spoken(tokens, labels)
    if not turns:
        return []
    dense = DENSE * len(turns) >= turns[-1].number - turns[0].number + 1
    ends = {label.number for label in labels}
    asked = {n for n, paragraph in enumerate(paragraphs) if "?" in tokens.text[slice(*paragraph)]}
    if len({turn.key for turn in turns}) == 1:
        ends |= asked
    elif turns[0].number - 1 in asked:
        ends |= {turn.number - 1 for turn in turns} & asked
    reports: list[Report] = []
    for turn, following in zip(turns, [*turns[1:], None], strict=True):
        report = _report(tokens, turn)
        if report is not None:
            reports.append(report)
            last = following.number if following else None
            reports += _going_on(tokens, paragraphs, turn, last, ends, dense)
    return reports


def without_turns(reports: Sequence[Report], turns: Sequence[Report]) -> list[Report]:
    """The reports that are not a turn under another head, or a part of one under the same."""
    heads = {turn.head for turn in turns}
    turn_of = {i: number for number, turn in enumerate(turns) for i in turn.content}

    def is_turn(report: Report) -> bool:
        if report.head in heads and report.head is not None:
            return True
        shared = Counter(turn_of[i] for i in report.content if i in turn_of)
        return any(2 * count > len(turns[number].content) for number, count in shared.items())

    return [report for report in reports if not is_turn(report)]


def _labels(text: str, paragraphs: Sequence[Span]) -> Iterator[_Turn]:
    for number, paragraph in enumerate(paragraphs):
        if found := LABEL.match(text, *paragraph):
            group = "role" if found["role"] else "name"
            mark = found.start("mark")
            said = (found.end(), paragraph[1])
            yield _Turn(number, found.span(group), (mark, mark + 1), said, key_of(found[group]))


def _spoken(tokens: Tokens, labels: Sequence[_Turn]) -> list[_Turn]:
    """The turns among the labelled paragraphs; none where they make no transcript."""
    text = tokens.text
    counts = Counter(label.key for label in labels)
    asked = Counter(label.key for label in labels if text[slice(*label.said)].rstrip("\"”’' ").endswith("?"))
    names = speaks_by_name(tokens.doc, [text[slice(*label.name)] for label in labels])
    turns = [
        label
        for label in labels
        if (label.key in names or (counts[label.key] >= TURNS and 2 * asked[label.key] > counts[label.key]))
        and (counts[label.key] > 1 or _is_statement(tokens, label))
        and (text[label.cue[0]] == ":" or {"q", "a"} <= set(counts))
    ]
    return turns if _is_transcript(text, turns) else []


def _is_transcript(text: str, turns: Sequence[_Turn]) -> bool:
    """Whether several speak, or one answers, most in their own words, or some where one does so again."""
    counts = Counter(turn.key for turn in turns)
    several = len(counts) > 1 or "a" in counts
    least = OWN if any(count > 1 for count in counts.values()) else 2
    return len(turns) >= TURNS and several and least * sum(_is_own(text, t) for t in turns) > len(turns)


def _is_statement(tokens: Tokens, turn: _Turn) -> bool:
    """Whether the words are a sentence, and not the entry of a table: "Bell: 1,769"."""
    words = indices(tokens.doc, turn.said)
    return any(tokens.doc[i].tag_ in VERBS for i in words) and bool(
        _SENTENCE_END.search(tokens.text, max(turn.said[0], turn.said[1] - 8), turn.said[1])
    )


def _is_own(text: str, turn: _Turn) -> bool:
    """Whether the words are the speaker's own: quoted, a question, or with a word for me or you."""
    said = text[slice(*turn.said)]
    return bool(_OPENING_MARK.match(said) or _PERSONAL.search(said) or "?" in said or "!" in said)


def _report(tokens: Tokens, turn: _Turn) -> Report | None:
    said = indices(tokens.doc, turn.said)
    source = tuple(i for i in indices(tokens.doc, turn.name) if i not in said)
    cue = tuple(i for i in indices(tokens.doc, turn.cue) if i not in said and i not in source)
    if not (said and source):
        return None
    return Report(said, cue, cue[0] if cue else None, source, score=SCORE)


def _going_on(
    tokens: Tokens, paragraphs: Sequence[Span], turn: _Turn, last: int | None, ends: set[int], dense: bool
) -> Iterator[Report]:
    """The paragraphs behind a turn that are still its speaker's, the next turn being the `last`, if any."""
    text = tokens.text
    first = indices(tokens.doc, turn.said)[0]
    quoted = bool(_OPENING_MARK.match(text, turn.said[0]))
    for number in range(turn.number + 1, len(paragraphs) if last is None else last):
        paragraph = paragraphs[number]
        words = text[slice(*paragraph)]
        if _STAGE.match(words):
            continue
        marked = bool(_OPENING_MARK.match(words))
        own = _SELF if last is None else _PERSONAL
        personal = not marked and bool(own.search(_QUOTED.sub(" ", words)))
        goes_on = marked if quoted else personal or (dense and last is not None and _ends_sentence(words))
        if number in ends or not goes_on:
            return
        if said := indices(tokens.doc, paragraph):
            yield Report(said, score=SCORE, goes_with=first)


def _ends_sentence(words: str) -> bool:
    return _SENTENCE_END.search(words, max(0, len(words) - 8)) is not None


def _by_turn(text: str, paragraphs: Sequence[Span]) -> Sequence[Span]:
    """The paragraphs, those in which turns run together cut before each speaker's label."""
    parts = [part for paragraph in paragraphs for part in _parts(text, paragraph)]
    return parts if len(parts) > len(paragraphs) else paragraphs


def _parts(text: str, paragraph: Span) -> Iterator[Span]:
    labels = list(_inline_labels(text, paragraph))
    starts = [start for _, start in labels]
    if not _is_interview(text, labels):
        yield paragraph
        return
    yield from pairwise([paragraph[0], *(start for start in starts if start > paragraph[0])])
    longest = max(end - start for start, end in pairwise(starts))
    end = _end_of_last(text, (starts[-1], paragraph[1]), longest)
    yield starts[-1], end
    if text[end : paragraph[1]].strip():
        yield end, paragraph[1]


def _is_interview(text: str, labels: Sequence[tuple[str, int]]) -> bool:
    """Whether two speak again and again, and what one of them says mostly ends in a question mark."""
    turns = Counter(key for key, _ in labels)
    asked = Counter(
        key for (key, _), (_, end) in pairwise(labels) if text[end - 3 : end].rstrip()[-1:] == "?"
    )
    often = [key for key, count in turns.items() if count >= AGAIN]
    return len(labels) >= INLINE and len(often) > 1 and any(2 * asked[key] > turns[key] for key in often)


def _inline_labels(text: str, paragraph: Span) -> Iterator[tuple[str, int]]:
    """Who speaks, and where each label stands: at the start, or behind a sentence."""
    places = [paragraph[0], *(found.end() for found in _START.finditer(text, *paragraph))]
    for place in places:
        found = LABEL.match(text, place, paragraph[1])
        if found and found["mark"] == ":":
            yield key_of(found["role"] or found["name"]), place


def _end_of_last(text: str, last: Span, longest: int) -> int:
    """Where the last turn ends: behind a sentence, and no longer than the longest of the others."""
    if last[1] - last[0] <= longest:
        return last[1]
    ends = [found.end() for found in _TURN_END.finditer(text, last[0], last[0] + longest)]
    return ends[-1] if ends else last[1]
