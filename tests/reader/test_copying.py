"""Copying what a pane shows, for another program."""

from __future__ import annotations

import msgspec
import pytest

from newsreader.analysis.model import Analysis, Quote
from newsreader.reader.entries.quotes import fill_quotes
from newsreader.reader.entries.summary import fill_summary
from newsreader.reader.entries.timeline import fill_timeline
from tests.made import place
from tests.reader import story
from tests.reader.conftest import FakeAnalyst, OpenReader

TITLE = "Harbour Town Votes to Keep Its Last Ferry"


@pytest.mark.parametrize(
    ("keys", "copied"),
    [
        ("1jj", f"Tickets will cost 12 percent more from June.\n{TITLE}, ¶ 6"),
        (
            "2j",
            "Ingrid Dahl, Mayor (as “she” · “said” · direct quote): "
            f"“Nobody on Skarholm will be left behind”\n{TITLE}, ¶ 2",
        ),
        (
            "3jjj",
            "≈ 250 islanders “…ending months of doubt for about 250 islanders who depend on it”\n"
            f"{TITLE}, ¶ 1",
        ),
        ("4jjj", f"Harbour Board\n{TITLE}, ¶ 3"),
        ("5", f"1998: The bridge across the Grey Sound was promised in 1998.\n{TITLE}, ¶ 7"),
    ],
)
async def test_y_copies_the_entry_looked_at_with_its_place(
    open_reader: OpenReader, keys: str, copied: str
) -> None:
    async with open_reader(size=(80, 24)) as reader:
        await reader.press(*keys, "y")
        assert reader.app.clipboard == copied
        assert "Copied" in reader.text()


async def test_a_long_quotation_is_copied_whole(open_reader: OpenReader) -> None:
    long = msgspec.structs.replace(story.QUOTES[0], content=((0, 900),))
    known = msgspec.structs.replace(story.analysis(), quotes=(long,))
    async with open_reader(analyst=FakeAnalyst(prepared=lambda article: known)) as reader:
        await reader.press("2", "y")
        assert " ".join(story.TEXT[:900].split()) in reader.app.clipboard


@pytest.mark.parametrize(
    ("led_by_cue", "copied"),
    [
        (False, "(“denied” · via the Gazette · paraphrase): that the ferry would close"),
        (True, "(via the Gazette · paraphrase): [denied] that the ferry would close"),
    ],
)
def test_a_denial_is_copied_as_one(led_by_cue: bool, copied: str) -> None:
    text = "The Gazette said Dahl denied that the ferry would close."
    content, cue, via = (
        place(text, words) for words in ("that the ferry would close", "denied", "The Gazette")
    )
    denial = Quote("indirect", (content,), (cue,), "deny", (place(text, "Dahl"),), None, "Dahl", 1.0)
    told = msgspec.structs.replace(denial, via=(via,), led_by_cue=led_by_cue)
    entry = fill_quotes(Analysis(text=text, sha256="", quotes=(told,))).entries[0]
    assert entry.copied.replace("The", "the") == f"Dahl {copied}"


def test_whom_the_words_mean_is_copied_with_them() -> None:
    given, told = story.out_of_place(), "[He: Per Lund, chairman of the Harbour Board]"
    for filling in (fill_summary(given), fill_quotes(given), fill_timeline(given)):
        [copied] = [entry.copied for entry in filling.entries if "He promised" in entry.prompt.plain]
        assert copied.endswith(told)
        assert copied.count("He promised a new timetable within six weeks") == 1


async def test_in_the_article_y_says_what_it_copies(open_reader: OpenReader) -> None:
    async with open_reader() as reader:
        await reader.press("1", "escape", "y")
        assert reader.app.clipboard == ""
        assert "Copies an entry of a pane" in reader.text()
