"""The order of the steps: an `Article` becomes an `Analysis`, part by part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from hashlib import sha256

import msgspec

from newsreader.analysis.attempts import FAILED, LANGUAGE, NOT_UNDERSTOOD, NUMBERED, OPINION, Attempts
from newsreader.analysis.cast import add_first_person, find_cast
from newsreader.analysis.dates.find import find_dates
from newsreader.analysis.dates.published import find_published, published_notices
from newsreader.analysis.entities import find_entities
from newsreader.analysis.figures.find import find_figures
from newsreader.analysis.keywords import find_keywords
from newsreader.analysis.layout import layout_notices
from newsreader.analysis.model import Analysis, CastMember, Entity
from newsreader.analysis.models import load_model
from newsreader.analysis.options import Options
from newsreader.analysis.page import Page, parse
from newsreader.analysis.quotes import find_quotes
from newsreader.analysis.summary import fallback_reason, is_numbered, is_told_in_own_name, summarize
from newsreader.article.model import Article, Notice

LISTED = "This is a numbered list: the summary tells of some of its points only."

ARGUED = "This reads like an opinion piece or a first-person story: the summary may miss its writer's point."

FOREIGN = "The text does not seem to be English: names, statements, figures and dates are not looked for."

SURROGATE = re.compile("[\ud800-\udfff]")


class Part(msgspec.Struct, frozen=True):
    """A step that is done.

    Attributes:
        fields: The fields of the analysis that the step settled.
        analysis: All that is known so far.
    """

    fields: tuple[str, ...]
    analysis: Analysis


def analyze_in_parts(article: Article, options: Options) -> Iterator[Part]:
    """Analyse an article and yield after each step, so that a screen can show it.

    Raises:
        ModelMissingError: No spaCy pipeline is installed, or not the one asked for.
    """
    readable = without_surrogates(article)
    for part in analyze_page(parse(readable, load_model(options.model)), options):
        yield part if readable is article else _of(article, part)


def analyze_page(page: Page, options: Options) -> Iterator[Part]:
    """The steps after the parse. One that fails leaves its part empty, and a notice says so."""
    made = _Made(page.article)
    published = made.make("published", None, find_published, page)
    yield _laid_out(made, page, published, options)
    if page.is_english:
        yield from _understood(made, page, published, options)
        return
    yield made.settle(entities=(), cast=(), quotes=(), dates=(), figures=(), keywords=())
    yield made.settle(summary=made.make("summary", (), summarize, page, (), options))


def _laid_out(made: _Made, page: Page, published: date | None, options: Options) -> Part:
    """What is known before names are looked for."""
    make, layout = made.make, page.layout
    notices = (
        *page.article.notices,
        *(() if page.is_english else (Notice(NOT_UNDERSTOOD, FOREIGN, part=LANGUAGE),)),
        *make("layout", (), layout_notices, layout),
        *make("published", (), published_notices, page),
        *make("summary", (), _summary_notices, page, options),
    )
    return made.settle(
        title=layout.title,
        title_span=layout.title_span,
        authors=layout.authors,
        published=published,
        paragraphs=layout.paragraphs,
        sentences=page.sentence_spans,
        notices=notices,
    )


def _understood(made: _Made, page: Page, published: date | None, options: Options) -> Iterator[Part]:
    """The steps that read English."""
    make, settle = made.make, made.settle
    entities = make("entities", (), find_entities, page)
    yield settle(entities=entities)
    cast = make("cast", (), find_cast, page, entities)
    entities = make("cast", entities, _linked, entities, cast)
    yield settle(entities=entities, cast=cast)
    quotes = make("quotes", (), find_quotes, page, entities, cast)
    yield settle(quotes=quotes, cast=make("first person", cast, add_first_person, page, cast, quotes))
    summary = make("summary", (), summarize, page, entities, options)
    yield settle(summary=summary)
    dates = make("dates", (), find_dates, page, published)
    yield settle(dates=dates)
    # Which figures come first must not hang on the length asked for.
    usual = Options(model=options.model)
    chosen = summary if options == usual else make("summary", (), summarize, page, entities, usual)
    yield settle(figures=make("figures", (), find_figures, page, entities, quotes, dates, chosen))
    yield settle(keywords=make("keywords", (), find_keywords, page, entities))


class _Made(Attempts):
    """An analysis in the making."""

    def __init__(self, article: Article) -> None:
        super().__init__()
        text = article.text
        self._analysis = Analysis(id=article.id, source=article.source, text=text, sha256=_digest(text))

    def settle(self, **fields: object) -> Part:
        """The part with these fields, and the notices of what failed since the last one."""
        known, done = self._analysis, msgspec.structs.replace(self._analysis, **fields)
        others = (notice for notice in done.notices if notice.kind != FAILED)
        self._analysis = msgspec.structs.replace(done, notices=(*self.notices, *others))
        if self._analysis.notices != known.notices:
            fields["notices"] = self._analysis.notices
        return Part(tuple(fields), self._analysis)


def without_surrogates(article: Article) -> Article:
    """The article with U+FFFD in place of lone surrogates, which no parser takes; offsets stay the same."""
    if not SURROGATE.search(f"{article.text}{article.title}"):
        return article
    title = article.title and SURROGATE.sub("\ufffd", article.title)
    return msgspec.structs.replace(article, text=SURROGATE.sub("\ufffd", article.text), title=title)


def _of(article: Article, part: Part) -> Part:
    """The part with the text as it was given."""
    text = article.text
    return Part(part.fields, msgspec.structs.replace(part.analysis, text=text, sha256=_digest(text)))


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _linked(entities: tuple[Entity, ...], cast: tuple[CastMember, ...]) -> tuple[Entity, ...]:
    """The entities, each with the id of the cast member whose name it is."""
    owner = {mention.span: member.id for member in cast for mention in member.mentions}
    # A name's mention may begin with a title that the entity leaves out.
    ends = {
        (m.span[1], member.label): member.id for member in cast for m in member.mentions if m.kind == "name"
    }
    return tuple(
        msgspec.structs.replace(
            entity, cast=owner.get(entity.span) or ends.get((entity.span[1], entity.label))
        )
        for entity in entities
    )


def _summary_notices(page: Page, options: Options) -> tuple[Notice, ...]:
    """What to say where the opening stands for a choice, or where a choice may miss what is argued."""
    if reason := fallback_reason(page):
        asked = options.summarizer != "lead"
        return (Notice(NOT_UNDERSTOOD, reason, part="summary"),) if asked else ()
    listed = (Notice(NUMBERED, LISTED, part="summary"),) if is_numbered(page) else ()
    return listed + ((Notice(OPINION, ARGUED, part="summary"),) if is_told_in_own_name(page) else ())
