"""The themes: every file is whole, and every text in it can be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.color import Color
from textual.theme import BUILTIN_THEMES

from newsreader.reader.themes import ANSI, VARIABLES, read_theme, read_themes, variable_defaults
from newsreader.resources import themes_folder
from tests.reader.conftest import OpenReader

FILES = sorted(themes_folder().glob("*.toml"))
TEXTS = (
    "foreground",
    "quiet",
    "quote-cue",
    "summary-mark",
    *(name for name in VARIABLES if name.startswith("entity-")),
)
GROUNDS = ("background", "surface", "panel", "selected")
MARKED = ("quote-content", "marked", "match")


def luminance(colour: Color) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [value / 255 for value in colour.rgb]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(Color.parse(one)), luminance(Color.parse(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def colours(path: Path) -> dict[str, str]:
    theme = read_theme(path)
    return {**theme.to_color_system().generate(), **theme.variables}


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_there_is_a_choice_of_themes() -> None:
    found = [read_theme(path) for path in FILES]
    assert {"night", "day", "paper", "contrast", "harbour"} <= {theme.name for theme in found}
    assert {theme.dark for theme in found} == {True, False}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_theme_sets_all_our_variables(path: Path) -> None:
    assert set(VARIABLES) <= set(read_theme(path).variables)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_text_can_be_read_on_every_ground(path: Path, ground: str) -> None:
    found = colours(path)
    least = 7.0 if path.stem == "contrast" and ground != "selected" else 4.5
    weak = {text: round(contrast(found[text], found[ground]), 2) for text in TEXTS}
    assert {text: ratio for text, ratio in weak.items() if ratio < least} == {}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_text_can_be_read_where_it_is_marked(path: Path) -> None:
    found = colours(path)
    names = ("foreground", *(text for text in TEXTS if text.startswith("entity-")))
    ratios = {
        (text, ground): round(contrast(found[text], found[ground]), 2) for text in names for ground in MARKED
    }
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < 4.5} == {}
    assert contrast(found["background"], found["quote-speaker"]) >= 4.5
    assert contrast(found["match-current-text"], found["match-current"]) >= 4.5
    assert contrast(found["foreground"], found["active"]) >= 4.5
    assert contrast(found["summary-mark"], found["active"]) >= 4.5


@pytest.mark.parametrize("name", sorted(BUILTIN_THEMES))
def test_textuals_own_themes_have_defaults_for_our_variables(name: str) -> None:
    defaults = variable_defaults(BUILTIN_THEMES[name])
    assert set(defaults) == set(VARIABLES) == set(ANSI)
    for value in defaults.values():
        Color.parse(value.split()[0])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("primary = ", "Invalid value"),
        ('name = "x"', "'primary' is missing"),
        ('primary = "#12345g"', "is no colour"),
        ("primary = 5", "is no colour"),
        ('primary = "#123456"\ncolour = "#123456"', "unknown key 'colour'"),
        ('primary = "#123456"\nname = 5', "name = 5 is of the wrong type"),
        ('primary = "#123456"\nvariables = "blue"', "variables = 'blue' is of the wrong type"),
        ('primary = "#123456"\n[variables]\nquiet = 5', "quiet = 5 is no colour"),
        ('primary = "#123456"\n[variables]\nquiet = "murky"', "quiet = 'murky' is no colour"),
    ],
)
def test_a_bad_theme_says_what_is_wrong(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "bad.toml"
    path.write_text(text)
    with pytest.raises(ValueError, match=reason):
        read_theme(path)


def test_bad_themes_are_told_together_and_good_ones_kept(tmp_path: Path) -> None:
    (tmp_path / "good.toml").write_text('primary = "#123456"')
    (tmp_path / "one.toml").write_text("=")
    (tmp_path / "two.toml").write_bytes(b"\xff\xfe")
    good, bad = read_themes(tmp_path)
    assert [theme.name for theme in good] == ["good"]
    assert [one.path.name for one in bad] == ["one.toml", "two.toml"]


async def test_all_bad_files_are_reported_in_one_toast(
    open_reader: OpenReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "themes"
    folder.mkdir()
    (folder / "one.toml").write_text('primary = "[/b]"')
    (folder / "two.toml").write_text("=")
    monkeypatch.setattr("newsreader.reader.app.themes_folder", lambda: folder)
    async with open_reader(theme=None) as reader:
        text = reader.text()
        assert "one.toml" in text
        assert "two.toml" in text
        assert reader.app.theme == "textual-dark"


async def test_t_tries_themes_on_and_escape_takes_the_old_one_back(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("t", "j")
        assert reader.app.theme != "night"
        await reader.press("escape")
        assert reader.app.theme == "night"
        await reader.press("t", "g", "enter")
        assert reader.app.theme == "contrast"


@pytest.mark.parametrize("name", ["nord", "textual-light", "ansi-dark", "ansi-light"])
async def test_textuals_own_themes_work(open_reader: OpenReader, name: str) -> None:
    async with open_reader(theme=name) as reader:
        assert "The council of Ostvik" in reader.text()
        await reader.press("2", "j")
        assert reader.styled("quote-speaker") == ["she"]


@pytest.mark.parametrize("name", ["night", "ansi-dark"])
async def test_a_dialog_leaves_the_article_around_it_to_be_seen(open_reader: OpenReader, name: str) -> None:
    async with open_reader(theme=name) as reader:
        await reader.press("t")
        assert "in the summary" in reader.text()
        assert "Harbour Town" in reader.text()


async def test_without_colours_what_is_in_use_stands_in_reverse_video(
    open_reader: OpenReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with open_reader(theme=None) as reader:
        await reader.press("2", "j")
        shown = reader.reversed()
        assert "2 Who said what" in shown
        assert "“Nobody on Skarholm will be left behind”" in shown
        assert "1 Summary" not in shown
        assert "the line would be paid for until 2031" not in shown
        await reader.press("f", "j")
        assert "Ingrid Dahl" in reader.reversed()
        assert "Everybody" not in reader.reversed()


async def test_a_warning_is_not_lost_with_the_hint_of_a_key(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        for message in ("first hint", "second hint"):
            reader.app.notify(message)
            await reader.pilot.pause()
        for message in ("first complaint", "second complaint"):
            reader.app.notify(message, title="Themes", severity="warning")
            await reader.pilot.pause()
        reader.app.notify("third hint")
        await reader.settle()
        text = reader.text()
        assert [words for words in ("second complaint", "third hint") if words in text] == [
            "second complaint",
            "third hint",
        ]
        assert not [words for words in ("first hint", "second hint", "first complaint") if words in text]
