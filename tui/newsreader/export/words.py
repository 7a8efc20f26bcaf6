"""What a reading says of an analysis in words, for every kind of export."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from newsreader.analysis.model import Analysis, CastMember, Figure, Quote
from newsreader.article.clean import clean
from newsreader.article.model import Span, Spans

KINDS = {"direct": "in their own words", "mixed": "partly in their own words", "indirect": "reported"}
BOUNDS = {"=": "", "~": "about", ">": "at least", "<": "at most"}
TRENDS = {"up": "risen", "down": "fallen"}
CAST_KINDS = {
    "PERSON": "People",
    "ORG": "Organisations",
    "GPE": "Places",
    "LOC": "Places",
    "FAC": "Places",
}
OTHERS = "Others"
OPENING_MARKS = "\"'“”„‟‘’‚‛«‹`"
MAX_FIGURES = 12
"""How many key figures an export lists."""


def inline(text: str) -> str:
    """The words on one line, safe to show, without doubled blanks."""
    return " ".join(clean(text).split())


def pieces(analysis: Analysis, spans: Spans | None) -> str:
    """The words of a thing in pieces, with an ellipsis where it is broken."""
    return " … ".join(inline(analysis.text[start:end]) for start, end in spans or ())


def paragraph_of(analysis: Analysis, span: Span) -> int | None:
    """The number of the paragraph a place stands in, counted from 1, or None outside the body."""
    index = bisect_right(analysis.paragraphs, span[0], key=lambda paragraph: paragraph[0]) - 1
    return index + 1 if index >= 0 and span[0] < analysis.paragraphs[index][1] else None


def said(analysis: Analysis, quote: Quote) -> str:
    """The words of a quotation; direct ones in quotation marks, whether the span holds them or not."""
    words = pieces(analysis, quote.content)
    return f"“{words}”" if quote.kind == "direct" and words[:1] not in OPENING_MARKS else words


def speaker(analysis: Analysis, quote: Quote) -> tuple[str, str]:
    """Who said it and their role: the name found, else the words in the text, else that nobody is named."""
    member = member_of(analysis, quote.speaker_cast)
    words = pieces(analysis, quote.speaker)
    name = inline(quote.speaker_name or "") or words or "speaker not named"
    return name, inline(member.role or "") if member else ""


def member_of(analysis: Analysis, cast_id: str | None) -> CastMember | None:
    """The cast member of an id."""
    return next((member for member in analysis.cast if cast_id and member.id == cast_id), None)


def cast_by_kind(analysis: Analysis) -> tuple[tuple[str, tuple[CastMember, ...]], ...]:
    """The cast as people, organisations, places and others, the most prominent first in each; none empty."""
    groups: dict[str, list[CastMember]] = {kind: [] for kind in (*CAST_KINDS.values(), OTHERS)}
    for member in analysis.cast:
        groups[CAST_KINDS.get(member.label, OTHERS)].append(member)
    return tuple((kind, tuple(members)) for kind, members in groups.items() if members)


def also_called(analysis: Analysis, member: CastMember) -> tuple[str, ...]:
    """The other names and descriptions of a cast member, each once, in reading order."""
    forms = (inline(analysis.text[slice(*m.span)]) for m in member.mentions if m.kind != "pronoun")
    known = {"", inline(member.name).casefold(), inline(member.role or "").casefold()}
    return _once(forms, known)


def quantity(figure: Figure) -> str:
    """A figure as written, after the bound that stands outside its span ("about 250")."""
    words = inline(figure.text)
    bound = BOUNDS[figure.bound]
    return (
        f"{bound} {words}"
        if bound and not words.lower().startswith(("about", "at ", "more", "over"))
        else words
    )


def trend(figure: Figure) -> str:
    """Whether the figure has risen or fallen, in a word, or nothing."""
    return TRENDS.get(figure.trend or "", "")


def counted(figure: Figure) -> str:
    """What a figure counts or measures."""
    return inline(figure.concept or "") or inline(figure.unit or "")


def key_figures(analysis: Analysis) -> tuple[Figure, ...]:
    """The figures that matter most, the most important first."""
    ranked = sorted(analysis.figures, key=lambda figure: (-figure.salience, figure.span))
    return tuple(ranked[:MAX_FIGURES])


def timeline(analysis: Analysis) -> tuple[tuple[str, Span, bool], ...]:
    """Days and times in the order they happen: TIMEX3 value, place in the text, whether it is a deadline."""
    dated = [
        (expression.due or expression.value, expression.span, expression.deadline)
        for expression in analysis.dates
        if expression.due or expression.type in ("DATE", "TIME")
    ]
    return tuple(sorted((day, span, deadline) for day, span, deadline in dated if day and day[0].isdigit()))


def sentence_around(analysis: Analysis, span: Span) -> Span:
    """The sentence a place stands in, or the place itself outside all sentences."""
    index = bisect_right(analysis.sentences, span[0], key=lambda sentence: sentence[0]) - 1
    inside = index >= 0 and span[0] < analysis.sentences[index][1]
    return analysis.sentences[index] if inside else span


def _once(forms: Iterable[str], known: set[str]) -> tuple[str, ...]:
    kept = []
    for form in forms:
        if form.casefold() not in known:
            known.add(form.casefold())
            kept.append(form)
    return tuple(kept)
