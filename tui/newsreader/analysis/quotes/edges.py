"""Where what was said begins and ends: without what leads up to it, and without the reporter's own clause."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from newsreader.analysis.grammar import as_set
from newsreader.analysis.quotes.lexicon import FINITE, SUBJECTS
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.stretches import LONG, SHORT, size_of
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.verbs import PLAIN, SPEECH_NOUNS

if TYPE_CHECKING:
    from spacy.tokens import Token

MOST = 12
"""Words that lead up to what was said, or that tell who said it behind it, at most."""

HOLE = 3
"""Words that the tagger leaves out between others that it takes for said, at most."""

TORN = 3
"""Words between marks from which on a capital behind them, and no full stop, begins a line run on."""

_OPENERS = as_set("that whether if including")
"""What begins what was said, or what only adds to it: "cited long questions, including: “…”"."""

_LEADING = as_set("like because")
_WORDED = SPEECH_NOUNS | as_set("word sentence line verdict explanation advice reason this these following")
"""What says that the words themselves follow; a thing spoken of belongs to them: "a tax: “It is fair”"."""


def within_edges(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports, each from the first word said to the last: "put it [like this]: …", "… [but left]"."""
    by_head = {report.head: report for report in reports}
    return [_cut(tokens, _behind_join(tokens, report), by_head) for report in reports]


def _cut(tokens: Tokens, report: Report, by_head: Mapping[int | None, Report]) -> Report:
    if report.head is None or not report.content:
        return report
    start, end = _start(tokens, report), _end(tokens, report, by_head)
    beside = _beside_quotation(tokens, report)
    content = _broken_off(tokens, report) + [
        i for i in report.content if start <= i < end and i not in beside
    ]
    if len(content) > 1 and content[0] < report.head < content[1] and tokens.doc[content[0]].lower_ == "it":
        del content[0]
    while content and _is_loose(tokens, report, content[-1]):
        content.pop()
    if len(content) > 1 and _joins_quotation(tokens, content):
        del content[0]
    quoted = any(tokens.segment[i] >= 0 for i in content)
    person = tokens.doc[content[0]].tag_ == "WP"
    if (person or not quoted) and len(content) > 1 and content[0] < report.head < content[1]:
        content[:1] = _with_noun(tokens.doc[content[0]])
    content = _without_holes(tokens, content, {*report.cue, *report.source})
    worded = any(not tokens.doc[i].is_punct for i in content)
    return replace(report, content=tuple(content)) if worded else report


def _behind_join(tokens: Tokens, report: Report) -> Report:
    """The report, of what is behind "according to" somebody, where a colon or "and" stands before that."""
    doc, before = tokens.doc, (report.head or 0) - 1
    while before > 0 and doc[before].text == ",":
        before -= 1
    joined = doc[before].text == ":" or doc[before].tag_ == "CC"
    if report.head is None or doc[report.head].lower_ != "according" or not (joined and report.source):
        return report
    rest = range(report.source[-1] + 1, doc[report.source[-1]].sent.end)
    behind = [i for i in report.content if i > before] or [i for i in rest if not doc[i].is_space]
    return replace(report, content=tuple(behind)) if behind else report


def _broken_off(tokens: Tokens, report: Report) -> list[int]:
    """The clause that ", said Bell," breaks off, where only what is behind that was taken for said."""
    verb = tokens.doc[report.head or 0]
    first = min((*report.cue, *report.source))
    if verb.dep_ != "parataxis" or report.content[0] < first or not report.source:
        return []
    words = [word for word in verb.sent if word.i < first and tokens.segment[word.i] < 0]
    return [word.i for word in words] if any(word.tag_ in FINITE for word in words) else []


def _with_noun(relative: Token) -> Sequence[int]:
    """What a "which" stands for before who said it: of "[the ban], which he said would stay" the ban."""
    verb = relative.head
    while verb.dep_ == "ccomp" and verb.head.i < verb.i:
        verb = verb.head
    noun = verb.head
    start, end = noun.left_edge.i, relative.i
    named = relative.tag_ in ("WDT", "WP") and verb.dep_ == "relcl" and noun.tag_.startswith("NN")
    return range(start, end) if named and start <= noun.i < end <= start + MOST else (relative.i,)


def _start(tokens: Tokens, report: Report) -> int:
    """The first word of a quotation that "the scene like this:" or "it by saying:" leads up to."""
    doc, content, verb = tokens.doc, report.content, tokens.doc[report.head or 0]
    first, outside = content[0], tokens.segment[content[0]]
    quoted = next((i for i in content if tokens.segment[i] not in (outside, -1)), first)
    if not verb.i < first < quoted <= first + MOST or outside != tokens.segment[verb.i]:
        return first
    number = int(tokens.segment[quoted])
    if size_of(tokens, number) < LONG or quoted != tokens.ranges[number, 0] or not _has_verb(tokens, number):
        return first
    lead = [doc[i] for i in range(first, quoted) if not doc[i].is_quote]
    words = [word for word in lead if not word.is_punct]
    leads = bool(words) and (lead[-1].text == ":" or words[-1].lower_ in _LEADING)
    worded = any(word.lemma_.lower() in _WORDED | _LEADING | PLAIN for word in words)
    clause = any(
        word.tag_ in FINITE or word.lower_ in _OPENERS or (word.dep_ in SUBJECTS and word.head.i < quoted)
        for word in lead
    )
    return quoted if leads and worded and not clause else first


def _has_verb(tokens: Tokens, number: int) -> bool:
    return any(tokens.doc[i].tag_ in FINITE for i in range(*tokens.ranges[number]))


def _beside_quotation(tokens: Tokens, report: Report) -> set[int]:
    """The reporter's words behind "“…,” he said": neither "and that" nor a sentence of its own follows."""
    head, content = report.head or 0, report.content
    before = [i for i in content if i < head]
    quoted = len(before) >= SHORT and all(tokens.segment[i] >= 0 or tokens.doc[i].is_punct for i in before)
    if not quoted or tokens.sentence[before[-1]] != tokens.sentence[head]:
        return set()
    if not any(tokens.doc[i].tag_ in FINITE for i in before):
        return set()
    rest = [i for i in content if i > head and tokens.sentence[i] == tokens.sentence[head]]
    rest = [i for i in rest if tokens.segment[i] < 0 and not tokens.doc[i].is_punct]
    joined = not rest or tokens.doc[rest[0]].dep_ == "mark" or tokens.doc[rest[0]].tag_ == "CC"
    return set() if joined or any(tokens.doc[i].text == ":" for i in range(head, rest[0])) else set(rest)


def _end(tokens: Tokens, report: Report, by_head: Mapping[int | None, Report]) -> int:
    """One past the last word said: before who else said so, or before what the speaker does next."""
    doc, last = tokens.doc, report.content[-1]
    verb, past = doc[report.head or 0], next((i for i in report.content if doc[i].tag_ == "VBD"), last + 1)
    said = [doc[i] for i in report.content if i > verb.i and tokens.segment[i] < 0]
    ends = [start for word in said if (start := _deed(verb, word)) is not None and start < past]
    own = (other for word in said if (other := by_head.get(word.i)) and other.source == report.source)
    ends += [min(other.cue) - 1 for other in own if doc[min(other.cue) - 1].lower_ in ("and", "but")]
    ends += [start for word in said if (start := _source(tokens, word, last)) is not None]
    ends += _behind_marks(tokens, report.content) if verb.is_alpha else ()
    return min((end for end in ends if end > report.content[0]), default=last + 1)


def _deed(verb: Token, then: Token) -> int | None:
    """Where "and left the room", "but declined to say why" begin, which by their tense join the saying.

    "Said it is safe, but played down the risk" is told of who said so, as nothing said is of the past.
    """
    above, of_said = then.head, False
    if above.i > verb.i:
        of_said = above.lemma_ == "be" or any(kid.lemma_ == "have" for kid in above.lefts)
    past = then.tag_ == "VBD" or (then.tag_ == "VBN" and above.tag_ in ("VB", "VBP", "VBZ"))
    if not past or verb.tag_ != "VBD" or then.dep_ != "conj" or of_said:
        return None
    doc, start = verb.doc, then.i
    while start - 1 > verb.i and (doc[start - 1].dep_ in ("aux", "neg", "advmod") or doc[start - 1].is_punct):
        start -= 1
    joined = doc[start - 1].lower_ in ("and", "but") and then.lemma_ not in ("be", "have", "do")
    return start - 1 if joined else None


def _source(tokens: Tokens, word: Token, last: int) -> int | None:
    """Where ", that report said" or ", according to the agency" begin, with which the words end."""
    doc = tokens.doc
    if word.lower_ == "according" and last - word.i <= MOST and doc[word.i - 1].text == ",":
        return word.i - 1
    if word.i != last or word.tag_ not in FINITE or word.lemma_.lower() not in PLAIN:
        return None
    comma = next((i for i in range(last - 1, max(last - MOST, 0), -1) if doc[i].text == ","), None)
    named = doc[comma + 1 : last] if comma is not None else ()
    somebody = any(kid.dep_ in SUBJECTS and kid in named for kid in word.lefts)
    return comma if somebody and not any(other.tag_ in FINITE for other in named) else None


def _behind_marks(tokens: Tokens, content: Sequence[int]) -> Iterator[int]:
    """Where the reporter's words begin behind the last quotation: "“I'm back,” a line from the film"."""
    doc, quoted = tokens.doc, [i for i in content if tokens.segment[i] >= 0]
    behind = [i for i in content if quoted and i > quoted[-1] and not doc[i].is_punct]
    if not behind or any(not tokens.mark[i] for i in range(quoted[-1] + 1, behind[0])):
        return
    number, first = int(tokens.segment[quoted[-1]]), doc[behind[0]]
    sign = tokens.text[tokens.segments[number].inner[1] - 1]
    torn = sign.isalnum() and size_of(tokens, number) >= TORN and _is_new_line(tokens, first, number)
    if first.text[0].isupper() and (sign in ".!?" or torn):
        yield first.i
    whole = all(tokens.segment[i] >= 0 or doc[i].is_punct for i in content if i < first.i)
    clause = any(doc[i].dep_ in SUBJECTS and doc[i].head.i in behind for i in behind)
    said = first.dep_ in ("cc", "mark") or (clause and first.tag_ != "WDT")
    if sign in ",.!?" and whole and not said and _has_verb(tokens, number):
        yield first.i


def _is_new_line(tokens: Tokens, first: Token, number: int) -> bool:
    """Whether a capital behind a quotation begins a clause, and not one that tells of what is quoted."""
    verbs = [word for word in tokens.doc[first.i : first.sent.end] if word.tag_ in FINITE]
    tells = any(verb.dep_ == "relcl" and tokens.segment[verb.head.i] == number for verb in verbs)
    return bool(verbs) and not tells


def _without_holes(tokens: Tokens, content: Sequence[int], told: Collection[int]) -> list[int]:
    """The words said, with those few that the tagger left out between two of them: "“…” [other than] “…”".

    Args:
        told: The cue and the words for who speaks, behind which only what a comma parts from them is said.
    """
    doc, filled = tokens.doc, list(content)
    for before, after in pairwise(content):
        last = max((i for i in told if before < i < after), default=before)
        start = last + 1 + (last > before)
        words = [doc[i] for i in range(start, after) if not (doc[i].is_punct or doc[i].is_space)]
        here = tokens.sentence[before] == tokens.sentence[after]
        beside = here and (last == before or doc[last + 1].text == ",")
        clause = any(word.tag_ in FINITE or word.tag_[0] == "W" for word in words)
        if beside and 0 < len(words) <= HOLE and not clause:
            filled.extend(range(start, after))
    return sorted(filled)


def _joins_quotation(tokens: Tokens, content: Sequence[int]) -> bool:
    """Whether the first word is a "that" before nothing but one's own words: "said [that] “…”"."""
    first, then = content[0], content[1:]
    quoted = tokens.mark[then[0]] == 1 and all(tokens.segment[i] >= 0 or tokens.mark[i] for i in then)
    return bool(quoted and tokens.segment[first] < 0 and tokens.doc[first].tag_ == "IN")


def _is_loose(tokens: Tokens, report: Report, last: int) -> bool:
    """Whether a word joins what was said to nothing that was said: "the vote was fair, but"."""
    word = tokens.doc[last]
    if tokens.segment[last] >= 0:
        return False
    joins = word.dep_ in ("cc", "mark") and word.tag_ in ("CC", "IN")
    return joins or (word.is_punct and last != report.content[-1])
