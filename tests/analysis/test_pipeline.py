"""What the steps settle, in their order."""

from __future__ import annotations

from tests.conftest import Read

from newsreader.analysis.attempts import caution, failure_of
from newsreader.analysis.options import Options
from newsreader.analysis.pipeline import analyze_page
from newsreader.reader.protocol import FIELDS

TEXT = (
    "Ferry to stay in Ostvik\n\nBy Ana Silva and Tom Reed\n\n"
    "The council of Ostvik voted on Monday to keep the ferry until 2031."
)


def test_the_authors_come_with_the_title(read: Read) -> None:
    first, *_ = analyze_page(read(TEXT), Options())
    assert first.analysis.title == "Ferry to stay in Ostvik"
    assert first.analysis.authors == ("Ana Silva", "Tom Reed")
    assert first.analysis.to_dict()["authors"] == ["Ana Silva", "Tom Reed"]


def test_every_field_that_is_settled_is_sent(read: Read) -> None:
    settled = {field for part in analyze_page(read(TEXT), Options()) for field in part.fields}
    assert settled <= set(FIELDS)
    assert "authors" in settled


def test_a_numbered_list_is_said_to_be_one(read: Read) -> None:
    parts = [f"{n}. A barge sank off Holm. Nobody saw the barge go down." for n in range(1, 6)]
    *_, last = analyze_page(read("\n\n".join(["Reyes looks back at a bad year.", *parts])), Options())
    assert "numbered list" in (caution(last.analysis.notices) or "")
    assert len(last.analysis.summary) == 3


def test_a_numbered_list_in_its_writers_own_name_is_said_to_be_both(read: Read) -> None:
    parts = [
        f"{n}. We knew my barge off Holm was old. But I think it should not sink, and our council knows why."
        for n in range(1, 6)
    ]
    *_, last = analyze_page(read("\n\n".join(parts)), Options())
    assert [notice.kind for notice in last.analysis.notices] == ["numbered", "opinion"]


def test_of_another_language_nothing_but_the_opening_is_told(read: Read) -> None:
    text = (
        "Der Rat der Stadt Ostvik hat am Dienstag, dem 4. Juli 2017, 65 Prozent des Hafens geschlossen. " * 8
    )
    *_, last = analyze_page(read(text), Options())
    told = last.analysis
    parts = (told.entities, told.cast, told.quotes, told.figures, told.dates, told.keywords)
    assert set(parts) == {()}
    assert len(told.summary) == 3
    assert "English" in (failure_of(told.notices, "quotes") or "")
    *_, last = analyze_page(read(STORY), Options())
    assert last.analysis.figures
    assert failure_of(last.analysis.notices, "quotes") is None


STORY = (
    "The council of Ostvik voted on Monday to keep the ferry for 12 years.\n\n"
    "The boat carries 340 pupils to the school on the far bank every morning.\n\n"
    "The mayor said that a bridge would cost $48 million and take nine years.\n\n"
    "A survey of 2,100 farmers found that 61 percent of them wanted the bridge.\n\n"
    "The crew of 14 had feared for their jobs since the harbour closed in March.\n\n"
    "Fares rose by 8 percent last year, and 27 crossings were cancelled in storms.\n\n"
    "The old engine burns 900 litres of diesel on a day of strong currents.\n"
)


def test_which_figures_come_first_does_not_hang_on_the_summary_asked_for(read: Read) -> None:
    asked = [
        Options(),
        Options(sentences=1),
        Options(sentences=6),
        Options(words=20),
        Options(summarizer="lead"),
    ]
    found = [list(analyze_page(read(STORY), options))[-1].analysis for options in asked]
    assert len({analysis.summary for analysis in found}) > 2
    assert len({analysis.figures for analysis in found}) == 1
