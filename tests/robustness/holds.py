"""What holds of every analysis, of whatever text: places, order, and what points to what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

from newsreader.analysis.attempts import FAILED
from newsreader.analysis.model import Analysis
from newsreader.article.model import Span, Spans


def assert_holds(analysis: Analysis) -> None:
    """Fail unless all places lie in the text, stand in reading order and belong together."""
    assert [notice.message for notice in analysis.notices if notice.kind == FAILED] == []
    for what, span in _places(analysis):
        assert 0 <= span[0] < span[1] <= len(analysis.text), (what, span)
    for what, spans in _in_order(analysis):
        assert list(spans) == sorted(spans), (what, spans)
    for what, spans in _apart(analysis):
        assert all(one[1] <= other[0] for one, other in pairwise(spans)), (what, spans)
    _assert_linked(analysis)


def _places(analysis: Analysis) -> Iterator[tuple[str, Span]]:
    """Every place that the analysis names, with what it is the place of."""
    for name, spans in chain(_in_order(analysis), _apart(analysis)):
        yield from ((name, span) for span in spans)
    yield from (("notice", notice.span) for notice in analysis.notices if notice.span)
    yield from (("role", member.role_span) for member in analysis.cast if member.role_span)
    if analysis.title_span:
        yield "title", analysis.title_span


def _in_order(analysis: Analysis) -> Iterator[tuple[str, Spans]]:
    """Places that come in reading order and may share words."""
    yield "quotes", tuple(quote.content[0] for quote in analysis.quotes)
    for member in analysis.cast:
        yield f"mentions of {member.name}", tuple(mention.span for mention in member.mentions)


def _apart(analysis: Analysis) -> Iterator[tuple[str, Spans]]:
    """Places that come in reading order and share no word."""
    yield "paragraphs", analysis.paragraphs
    yield "sentences", analysis.sentences
    for name in ("entities", "summary", "figures", "dates"):
        yield name, tuple(found.span for found in getattr(analysis, name))
    for quote in analysis.quotes:
        for name in ("content", "cue", "speaker", "via"):
            yield f"{name} of a quotation", getattr(quote, name) or ()
    for figure in analysis.figures:
        yield "concept of a figure", figure.concept_span or ()
        yield "label of a figure", figure.label_span or ()
        yield "clause of a figure", (figure.clause_span,) if figure.clause_span else ()


def _assert_linked(analysis: Analysis) -> None:
    """Fail unless ids name cast members, and copied words are those of their places."""
    ids = [member.id for member in analysis.cast]
    assert len(set(ids)) == len(ids)
    assert _named(entity.cast for entity in analysis.entities) <= set(ids)
    assert _named(quote.speaker_cast for quote in analysis.quotes) <= set(ids)
    for figure in analysis.figures:
        assert figure.text == analysis.text[slice(*figure.span)]
    for chosen in analysis.summary:
        assert chosen.span == analysis.sentences[chosen.sentence]


def _named(ids: Iterable[str | None]) -> set[str]:
    return {name for name in ids if name is not None}
