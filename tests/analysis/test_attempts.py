"""A step that fails: its part is empty, every other part is there, and a notice says what is missing."""

from __future__ import annotations

import msgspec
import pytest
from tests.conftest import Read

from newsreader.analysis import pipeline
from newsreader.analysis.attempts import PARTS, Attempts, failure_of, failures
from newsreader.analysis.model import Analysis
from newsreader.analysis.options import Options
from newsreader.analysis.page import Page
from newsreader.analysis.pipeline import analyze_page
from newsreader.article.model import Notice

TEXT = (
    "The harbour of Ostvik will close for 12 days in March, the port said on Monday.\n\n"
    "“Nobody will be cut off,” said Ingrid Dahl, the mayor. “We have two buses.”\n\n"
    "The ferry carried 4,000 people last year, and fares rose by 8 percent."
)

STEPS = {
    "find_published": ("published", "published"),
    "find_entities": ("entities", "entities"),
    "find_cast": ("cast", "cast"),
    "find_quotes": ("quotes", "quotes"),
    "summarize": ("summary", "summary"),
    "find_dates": ("dates", "dates"),
    "find_figures": ("figures", "figures"),
    "find_keywords": ("keywords", "keywords"),
}
"""Each step with the field that stays empty and the part that is told."""


def broken(*_: object, **__: object) -> None:
    raise IndexError("no such token")


def analysed(page: Page) -> Analysis:
    *_, last = analyze_page(page, Options())
    return last.analysis


@pytest.mark.usefixtures("lenient")
@pytest.mark.parametrize("step", STEPS)
def test_a_broken_step_leaves_its_part_empty_and_is_told(
    step: str, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = read(TEXT)
    whole = analysed(page)
    monkeypatch.setattr(pipeline, step, broken)
    field, part = STEPS[step]
    rest = analysed(page)
    assert not getattr(rest, field)
    assert failures(rest.notices) == (failure_of(rest.notices, part),)
    assert str(failure_of(rest.notices, part)).startswith(PARTS[part])
    assert "IndexError" in str(failure_of(rest.notices, part))
    assert rest.sentences == whole.sentences
    assert analysed(page) == rest
    others = {"quotes", "dates", "keywords", "summary"} - {field}
    assert all(getattr(rest, other) for other in others)


@pytest.mark.usefixtures("lenient")
def test_the_part_that_tells_of_the_failure_names_the_notices(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "find_quotes", broken)
    parts = list(analyze_page(read(TEXT), Options()))
    told = [part for part in parts if failures(part.analysis.notices)]
    assert set(told[0].fields) == {"quotes", "cast", "notices"}
    assert all("notices" not in part.fields for part in told[1:])


@pytest.mark.usefixtures("lenient")
def test_what_is_missing_stands_before_what_was_left_out(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "find_quotes", broken)
    monkeypatch.setattr(pipeline, "find_dates", broken)
    rest = analysed(read("Port to close\n\nBy Ana Silva\n\n" + TEXT))
    assert [notice.kind for notice in rest.notices][:3] == ["failed", "failed", "left-out"]
    assert rest.notices[0].message.startswith(PARTS["quotes"])


@pytest.mark.usefixtures("lenient")
def test_the_cast_stays_where_only_the_first_person_fails(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "add_first_person", broken)
    rest = analysed(read(TEXT))
    assert any(member.name == "Ingrid Dahl" for member in rest.cast)
    assert failure_of(rest.notices, "first person")
    assert failure_of(rest.notices, "cast") is None


def test_an_error_ends_the_analysis_where_its_place_is_asked_for(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "find_figures", broken)
    with pytest.raises(IndexError, match="no such token"):
        analysed(read(TEXT))


@pytest.mark.usefixtures("lenient")
def test_a_parse_that_fails_ends_the_analysis(monkeypatch: pytest.MonkeyPatch) -> None:
    import newsreader

    monkeypatch.setattr(pipeline, "parse", broken)
    with pytest.raises(IndexError):
        newsreader.analyze(TEXT)


@pytest.mark.usefixtures("lenient")
@pytest.mark.parametrize(("step", "part"), [("layout_notices", "layout"), ("_linked", "cast")])
def test_what_goes_with_a_step_ends_the_analysis_no_more_than_the_step(
    step: str, part: str, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = read(TEXT)
    whole = analysed(page)
    monkeypatch.setattr(pipeline, step, broken)
    rest = analysed(page)
    assert failure_of(rest.notices, part)
    assert [entity.span for entity in rest.entities] == [entity.span for entity in whole.entities]
    assert rest.quotes == whole.quotes
    assert rest.cast == whole.cast


@pytest.mark.usefixtures("lenient")
def test_the_part_is_named_beside_the_message() -> None:
    attempts = Attempts()
    attempts.make("dates", None, broken)
    (notice,) = attempts.notices
    assert notice.part == "dates"
    assert failure_of((msgspec.structs.replace(notice, message="Reworded."),), "dates") == "Reworded."
    assert failure_of(attempts.notices, "figures") is None


@pytest.mark.usefixtures("lenient")
def test_a_part_is_told_of_once() -> None:
    attempts = Attempts()
    assert attempts.make("summary", 1, broken) == 1
    assert attempts.make("summary", 2, broken) == 2
    assert attempts.make("dates", 3, lambda: 4) == 4
    assert len(attempts.notices) == 1


def test_other_notices_are_no_failures() -> None:
    notices = (Notice("left-out", "The summary could not be worked out, a line says."),)
    assert failures(notices) == ()
    assert failure_of(notices, "summary") is None
