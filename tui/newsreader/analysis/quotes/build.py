"""Reports of speech become quotes: offsets, kind, force, speaker."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

import msgspec

from newsreader.analysis.marks import Segment
from newsreader.analysis.model import CastMember, Quote, QuoteKind
from newsreader.analysis.page import Page
from newsreader.analysis.quotes.antecedents import with_antecedent
from newsreader.analysis.quotes.interviews import with_guest
from newsreader.analysis.quotes.judged import force_of
from newsreader.analysis.quotes.labels import ANSWERS, ROLES, key_of
from newsreader.analysis.quotes.leads import is_led, with_topic
from newsreader.analysis.quotes.report import Report, to_spans
from newsreader.analysis.quotes.speakers import Speaker, Speakers, is_first_person
from newsreader.analysis.quotes.subjects import without_adverb
from newsreader.analysis.quotes.unnamed import with_voices_before
from newsreader.article.model import Span, Spans

NESTED = 8
"""Pieces of quotations before a word that are looked at for the one around it."""

_STOPS = " .,;:!?…"


def build_quotes(page: Page, reports: Sequence[Report], cast: Sequence[CastMember]) -> tuple[Quote, ...]:
    """The quotes of an article in reading order; one that goes on takes the last one's speaker."""
    labels = [_label(page, report) for report in reports if _is_labelled(page, report)]
    answers = (page.doc[report.source[0]].idx for report in reports if _answers(page, report))
    speakers = Speakers(page, cast, labels, min(answers, default=None))
    reports = [replace(report, source=without_adverb(page.doc, report.source)) for report in reports]
    ordered = sorted(reports, key=lambda report: (report.content, report.cue))
    made = [(report, _quote(page, report, page.segments, speakers)) for report in ordered]
    found = [(report, quote) for report, quote in made if quote is not None]
    found = with_voices_before(page, cast, found)
    quotes = _carried([report for report, _ in found], [quote for _, quote in found])
    quotes = _with_first_person(page, with_guest(page, cast, quotes))
    return tuple(sorted(quotes, key=lambda quote: (quote.content, quote.cue or ())))


def _carried(reports: Sequence[Report], quotes: Sequence[Quote]) -> list[Quote]:
    """The quotes, with the speaker of what they go on with, or of what goes on with them."""
    if all(report.goes_with is None for report in reports):
        return list(quotes)
    by_length = sorted(range(len(reports)), key=lambda number: len(reports[number].content))
    owner = {i: number for number in by_length for i in reports[number].content}
    found = list(quotes)
    order = [(number, report) for number, report in enumerate(reports) if report.goes_with is not None]
    behind = [(n, report) for n, report in order if (report.goes_with or 0) < report.content[0]]
    before = [(n, report) for n, report in order if (report.goes_with or 0) > report.content[0]]
    for number, report in (*behind, *reversed(before)):
        other = owner.get(report.goes_with or 0)
        if other is not None and other != number:
            found[number] = msgspec.structs.replace(
                found[number],
                speaker=found[other].speaker,
                speaker_cast=found[other].speaker_cast,
                speaker_name=found[other].speaker_name,
                resolved="carried over" if found[other].speaker or found[other].speaker_name else None,
            )
    return found


def _is_labelled(page: Page, report: Report) -> bool:
    """Whether a mark stands for the verb: "BELL: …", "― Bell"."""
    return report.head is not None and not page.doc[report.head].text.isalpha() and bool(report.source)


def _answers(page: Page, report: Report) -> bool:
    """Whether nothing but "A:" or "A." tells who speaks."""
    marked = report.head is None or not page.doc[report.head].text.isalpha()
    return marked and bool(report.source) and key_of(_label(page, report)) in ANSWERS


def _label(page: Page, report: Report) -> str:
    return page.doc[report.source[0] : report.source[-1] + 1].text


def _with_first_person(page: Page, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotes, with "I" inside somebody's quotation as that somebody."""
    pieces = sorted((start, end, number) for number, q in enumerate(quotes) for start, end in q.content)
    starts = [start for start, _, _ in pieces]
    found = list(quotes)
    for number, quote in enumerate(quotes):
        if quote.speaker is None or not is_first_person(page, quote.speaker):
            continue
        first, last = quote.speaker[0]
        before = pieces[: bisect_right(starts, first)][: -NESTED - 1 : -1]
        around = [other for _, end, other in before if last <= end and other != number]
        if around:
            other = quotes[around[0]]
            found[number] = msgspec.structs.replace(
                quote,
                speaker_cast=other.speaker_cast,
                speaker_name=other.speaker_name,
                resolved="first person" if other.speaker_name else None,
            )
    return found


def _quote(page: Page, report: Report, segments: Sequence[Segment], speakers: Speakers) -> Quote | None:
    doc = page.doc
    content = tuple(_with_marks(page.text, span, segments) for span in to_spans(doc, report.content))
    if not content:
        return None
    how = kind(content, segments)
    if how == "mixed":
        content = tuple(_between_marks(page.text, span, segments) for span in content)
    source = to_spans(doc, report.source) or None
    head = doc[report.head] if report.head is not None else None
    verb = head.lemma_.lower() if head is not None and head.pos_ in ("VERB", "AUX") else None
    speaker = _speaker(page, report, source, speakers)
    named = source if speaker else to_spans(doc, with_antecedent(doc, report.source, report.content))
    return Quote(
        kind=how,
        content=content,
        cue=to_spans(doc, with_topic(doc, report), marks=True) or None,
        verb=verb,
        speaker=named or None,
        speaker_cast=speaker.member.id if speaker and speaker.member else None,
        speaker_name=speaker.name if speaker else None,
        confidence=round(report.score, 3),
        force=force_of(head) if head is not None and verb else None,
        via=to_spans(doc, report.via) or None,
        resolved=speaker.resolved if speaker else None,
        led_by_cue=is_led(doc, report),
    )


def _speaker(page: Page, report: Report, source: Spans | None, speakers: Speakers) -> Speaker | None:
    """Whom the words of a source name."""
    if not source:
        return None
    label, labelled = _label(page, report), _is_labelled(page, report)
    if _answers(page, report):
        guest = speakers.guest
        return Speaker(guest.name, "interview", guest) if guest else None
    if labelled and (member := speakers.labelled.by_initials(label)):
        return Speaker(member.name, "name", member)
    speaker = speakers.find(source, report.content) if key_of(label) not in ROLES else None
    if speaker is not None:
        return speaker
    if not labelled:
        return speakers.by_sentence(report.source, report.content) or speakers.by_description(report)
    member, name = speakers.labelled.find(label)
    return Speaker(name, "name" if member else None, member) if name else None


_INNER_PAIRS = {
    mark: (re.compile(rf"(?<!\w)[{opening}](?=\w)"), re.compile(rf"(?<=[\w.,!?]){mark}(?!\w)"))
    for mark, opening in {"'": "'", "’": "‘", '"': '"', "”": "“"}.items()
}
"""For a closing mark, what opens and what closes a quotation with it."""


def _with_marks(text: str, span: Span, segments: Sequence[Segment]) -> Span:
    """The span with the mark at its edge whose partner it holds: no quotation mark stands alone."""
    start, end = span
    for segment in _near(span, segments):
        (outer, after), (inner, last) = segment.outer, segment.inner
        whole = outer < inner and last < after
        if whole and outer < start and end >= after and not text[inner:start].strip(_STOPS):
            start = outer
        elif whole and start <= outer and end < after and not text[end:last].strip(_STOPS):
            end = after
    return start, end + _closes_inner(text, (start, end), segments)


def _between_marks(text: str, span: Span, segments: Sequence[Segment]) -> Span:
    """The span with the marks that it fills, which tell a piece quoted from one that is not."""
    start, end = span
    for segment in _near(span, segments):
        (outer, after), (inner, last) = segment.outer, segment.inner
        filled = inner <= start and end <= last and not (text[inner:start] + text[end:last]).strip(_STOPS)
        if filled and outer < inner and last < after:
            return segment.outer
    return span


def _closes_inner(text: str, span: Span, segments: Sequence[Segment]) -> bool:
    """Whether the mark behind a span closes a quotation inside it ("He called it 'a mess'," she said)."""
    start, end = span
    if any(segment.inner[1] <= end < segment.outer[1] for segment in _near((end, end + 1), segments)):
        return False
    if (mark := text[end : end + 1]) not in _INNER_PAIRS:
        return False
    opening, closing = (len(form.findall(text, start, end)) for form in _INNER_PAIRS[mark])
    return opening == closing + 1


def _near(span: Span, segments: Sequence[Segment]) -> Sequence[Segment]:
    """The segments that share a character with a stretch of text, marks included, in reading order."""
    first = bisect_right(segments, span[0], key=lambda segment: segment.outer[1])
    last = bisect_left(segments, span[1], key=lambda segment: segment.outer[0])
    return segments[first:last]


def kind(content: Spans, segments: Sequence[Segment]) -> QuoteKind:
    """Whether all, some or none of the content stands between quotation marks."""
    quoted = total = 0
    for start, end in content:
        total += end - start
        near = _near((start, end), segments)
        quoted += sum(max(0, min(end, s.inner[1]) - max(start, s.inner[0])) for s in near)
    if not quoted:
        return "indirect"
    return "direct" if quoted >= 0.98 * total else "mixed"
