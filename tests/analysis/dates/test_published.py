from __future__ import annotations

from datetime import date

import pytest
from tests.conftest import Read

from newsreader.analysis.dates.published import find_published, published_notices

STORY = (
    "The council voted to close the library. It had been open since March 3, 1998.\n\n"
    "Residents protested outside."
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Library to close\n\nNovember 4, 2019\n\n{STORY}", date(2019, 11, 4)),
        (f"Library to close\n\nMonday, 4 November 2019\n\n{STORY}", date(2019, 11, 4)),
        (f"Library to close\n\nPublished 4 Nov 2019 at 10:30 GMT\n\n{STORY}", date(2019, 11, 4)),
        (f"Library to close\n\nPublished: 2019-11-04\n\n{STORY}", date(2019, 11, 4)),
        (
            f"Library to close\n\nUpdated November 6, 2019\nPublished November 4, 2019\n\n{STORY}",
            date(2019, 11, 4),
        ),
        (
            "Library to close\n\nPublished: 07:42 GMT, 4 Nov 2019 | Updated: 11:15 GMT, 5 Nov 2019\n\n"
            + STORY,
            date(2019, 11, 4),
        ),
        (f"Library to close\n\nLEEDS, England, Nov 4, 2019 (Reuters) - {STORY}", date(2019, 11, 4)),
        (f"Library to close\n\nLEEDS (Reuters) Nov. 4, 2019 - {STORY}", date(2019, 11, 4)),
    ],
)
def test_a_line_or_a_dateline_that_states_the_day(text: str, day: date, read: Read) -> None:
    assert find_published(read(text)) == day


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        f"Library to close\n\n{STORY}",
        f"Library to close\n\nLEEDS, England, Nov 4 (Reuters) - {STORY}",
        f"Library to close on November 4, 2019\n\n{STORY}",
        f"Library to close\n\nNovember 31, 2019\n\n{STORY}",
        "LEEDS (Reuters) - On Nov. 4, 2019 the council met.\n\nResidents protested outside.",
        "The council met on November 4, 2019, and voted to close the library. Residents protested.",
        "",
    ],
)
def test_no_day_is_guessed_from_the_story(text: str, read: Read) -> None:
    assert find_published(read(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        f"Library to close\n\nNovember 4, 2019\n\n{STORY}",
        f"Library to close\n\nLEEDS, England, Oct 28, 2019 (Reuters) - {STORY}",
        f"Library to close\n\nUpdated November 21, 2019\n\n{STORY}",
        f"Two closures\n\nNovember 4, 2001\n\nThe mill shut.\n\nMarch 3, 2009\n\n{STORY}",
        f"Library to close\n\n{STORY}",
    ],
)
def test_the_day_given_with_the_article_wins(text: str, read: Read) -> None:
    page = read(text, published=date(2019, 11, 5))
    assert find_published(page) == date(2019, 11, 5)
    assert published_notices(page) == ()


@pytest.mark.parametrize(
    "text",
    [
        f"Library to close\n\nNovember 4, 2001\n\n{STORY}",
        f"Cup final drawn\n\nSunday, 4 November 2001\n\n{STORY}",
        f"Vote put off\n\nPublished: 2001-11-04\n\n{STORY}",
        f"Broker jailed\n\nLEEDS, England, Nov 4, 2001 (Reuters) - {STORY}",
    ],
)
def test_it_is_said_where_the_text_states_quite_another_day(text: str, read: Read) -> None:
    page = read(text, published=date(2019, 11, 5))
    assert find_published(page) == date(2019, 11, 5)
    assert "2001-11-04" in published_notices(page)[0].message
