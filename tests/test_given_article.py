"""The given article, as a careful reader would have it. No rule of the package knows this text."""

from __future__ import annotations

from datetime import date

import pytest

import newsreader
from newsreader.analysis.model import Analysis, CastMember, Figure, Quote
from newsreader.article.model import Span
from tests.conftest import SEED

PUBLISHED = date(2014, 6, 23)


@pytest.fixture(scope="module")
def analysis() -> Analysis:
    return newsreader.analyze(newsreader.load(SEED), published=PUBLISHED)


def member(analysis: Analysis, name: str) -> CastMember:
    found = [member for member in analysis.cast if member.name == name]
    assert len(found) == 1, [member.name for member in analysis.cast]
    return found[0]


def words(analysis: Analysis, span: Span) -> str:
    return analysis.text[slice(*span)]


def forms(analysis: Analysis, name: str) -> set[str]:
    return {words(analysis, mention.span) for mention in member(analysis, name).mentions}


def content(analysis: Analysis, quote: Quote) -> str:
    return " … ".join(words(analysis, span) for span in quote.content)


def quotes_with(analysis: Analysis, part: str) -> list[Quote]:
    return [quote for quote in analysis.quotes if part in content(analysis, quote)]


def quote_with(analysis: Analysis, part: str) -> Quote:
    found = quotes_with(analysis, part)
    assert len(found) == 1, [content(analysis, quote) for quote in analysis.quotes]
    return found[0]


def figure(analysis: Analysis, value: float) -> Figure:
    found = [figure for figure in analysis.figures if figure.value == value]
    assert len(found) == 1, [(figure.text, figure.value) for figure in analysis.figures]
    return found[0]


def test_title_is_no_sentence_and_names_nobody(analysis: Analysis) -> None:
    assert analysis.title == "Turks Flee Libya After Renegade General Warns of Violent Backlash!"
    assert analysis.title_span == (0, len(analysis.title))
    assert all(start >= len(analysis.title) for start, _ in analysis.sentences)
    in_title = [entity for entity in analysis.entities if entity.span[0] < len(analysis.title)]
    assert not [entity for entity in in_title if entity.label in ("PERSON", "ORG")]


def test_glued_caption_is_left_out_and_said(analysis: Analysis) -> None:
    assert words(analysis, analysis.sentences[0]).startswith("Hundreds of Turkish nationals are departing")
    assert any("libyaaaa" in notice.message for notice in analysis.notices)


def test_cut_off_end_is_a_notice_and_no_sentence_of_the_summary(analysis: Analysis) -> None:
    cut = [notice for notice in analysis.notices if notice.kind == "cut-off"]
    assert [words(analysis, notice.span) for notice in cut if notice.span] == ["Endi"]
    assert not any("Endi" in words(analysis, sentence.span) for sentence in analysis.summary)


def test_people(analysis: Analysis) -> None:
    people = {member.name for member in analysis.cast if member.label == "PERSON"}
    assert people == {"Khalifa Haftar", "Ali Sait Akin", "Mohammed Hegazy", "Muammar Gaddafi"}
    assert "renegade Libyan General" in (member(analysis, "Khalifa Haftar").role or "")
    assert "Benghazi Consular General" in (member(analysis, "Ali Sait Akin").role or "")
    assert "spokesman for Haftar" in (member(analysis, "Mohammed Hegazy").role or "")
    assert "former leader" in (member(analysis, "Muammar Gaddafi").role or "")


def test_aliases(analysis: Analysis) -> None:
    assert any(form.endswith("General Khalifa Haftar") for form in forms(analysis, "Khalifa Haftar"))
    assert "Haftar" in forms(analysis, "Khalifa Haftar")
    akin = {form.casefold() for form in forms(analysis, "Ali Sait Akin")}
    assert {"the turkish consular general", "the consular general", "the turkish consul general"} <= akin
    assert any("Haftar’s spokesman" in form for form in forms(analysis, "Mohammed Hegazy"))


@pytest.mark.parametrize("name", ["Anadolu Agency", "Turkish Foreign Ministry"])
def test_organisations(analysis: Analysis, name: str) -> None:
    assert member(analysis, name).label == "ORG"


@pytest.mark.parametrize("name", ["Libya", "Turkey", "Qatar", "Benghazi"])
def test_places(analysis: Analysis, name: str) -> None:
    assert member(analysis, name).label == "GPE"


@pytest.mark.parametrize(
    ("part", "speaker", "kind"),
    [
        ("around 250 Turkish citizens", "Ali Sait Akin", "indirect"),
        ("leave Libya within two days", "Mohammed Hegazy", "indirect or mixed"),
        ("public backlash", "Mohammed Hegazy", "mixed"),
        ("public anger", "Mohammed Hegazy", "mixed"),
        ("The Libyan government is responsible", "Ali Sait Akin", "direct"),
        ("reject those who target foreign nationals", "Ali Sait Akin", "indirect"),
        ("(Turkish workers) have no purpose", "Ali Sait Akin", "direct"),
        ("leave the country", "Khalifa Haftar", "indirect"),
    ],
)
def test_who_said_what(analysis: Analysis, part: str, speaker: str, kind: str) -> None:
    found = quotes_with(analysis, part)
    assert {quote.speaker_name for quote in found} == {speaker}
    assert any(quote.kind in kind for quote in found)


def test_news_agency_is_the_outer_source(analysis: Analysis) -> None:
    via = quote_with(analysis, "around 250 Turkish citizens").via
    assert via
    assert "Anadolu" in words(analysis, via[0])


def test_misprinted_scare_quote_is_nobodys_statement(analysis: Analysis) -> None:
    assert not quotes_with(analysis, "purge terrorists")


def test_spokesman_accuses(analysis: Analysis) -> None:
    assert {quote.speaker_name for quote in quotes_with(analysis, "sending spies")} == {"Mohammed Hegazy"}


def test_figures(analysis: Analysis) -> None:
    citizens = figure(analysis, 250)
    assert (citizens.unit, citizens.bound, citizens.kind) == ("citizen", "~", "count")
    days = figure(analysis, 2)
    assert (days.unit, days.kind) == ("day", "duration")


def test_dates(analysis: Analysis) -> None:
    found = {words(analysis, date.span): date for date in analysis.dates}
    assert {text: found[text].value for text in ("Monday", "Sunday", "early June", "May")} == {
        "Monday": "2014-06-23",
        "Sunday": "2014-06-22",
        "early June": "2014-06",
        "May": "2014-05",
    }
    deadline = [date for date in analysis.dates if date.deadline]
    assert [date.due for date in deadline] == ["2014-06-24"]


def test_without_a_date_relative_days_stay_unresolved() -> None:
    analysis = newsreader.analyze(newsreader.load(SEED))
    assert analysis.published is None
    mondays = {date.value for date in analysis.dates if words(analysis, date.span) == "Monday"}
    assert mondays <= {None, "XXXX-WXX-1"}
