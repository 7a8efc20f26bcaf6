from __future__ import annotations

from datetime import date

import msgspec
import pytest
from tests.conftest import Read

from newsreader.analysis.dates.find import find_dates
from newsreader.analysis.dates.timeline import timeline
from newsreader.analysis.model import Analysis

PUBLISHED = date(2019, 5, 16)


def labels(read: Read, text: str) -> list[str]:
    """The labels of the events, those without a day last, as if everybody knew who "she" is."""
    page = read(text)
    dates = tuple(msgspec.structs.replace(one, pronoun=None) for one in find_dates(page, PUBLISHED))
    analysis = Analysis(text=text, sha256="", published=PUBLISHED, sentences=page.sentence_spans, dates=dates)
    return [event.label for event in timeline(analysis)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a bare month in a story of long ago
        # of our own days
        ("He joined the navy in 1977. In March he sailed to Malta.", ["1977", "March 2019"]),
        (
            "In 1977 he joined the navy. Yesterday he came back. In March he was ill.",
            ["1977", "March 2019", "Wed 15 May 2019"],
        ),
        ("In 2018 she led the council. In April she lost the seat.", ["2018", "April 2019"]),
        ("In 1988 United won the cup. In August they will play for it again.", ["1988", "August 2019"]),
        ("In June 2011 the mill opened. On 20 April it closed.", ["June 2011", "Sat 20 April 2019"]),
        ("In May 2015 a court cleared her. In March she was made a judge.", ["May 2015", "March 2019"]),
        ("In 1988 the law passed. In September lawmakers will change it.", ["1988", "September 2019"]),
        ("In 1988 the law passed. It rained. It snowed. In April it was changed.", ["1988", "April 2019"]),
        # an hour of a day that the text does not name
        ("Fans sang. Rovers won on Tuesday.\n\nThe whistle blew at 6:15 p.m.", ["Tue 14 May 2019"]),
        ("Voters chose a mayor on Tuesday.\n\nShe wept earlier in the day.", ["Tue 14 May 2019"]),
        ("Rovers won today. The cup came at 6:15 p.m.", ["Thu 16 May 2019", "Thu 16 May 2019, 18:15"]),
        # counted from a time that is told with a day, or not
        ("The dam burst in April. That night the town fled.", ["April 2019"]),
        ("The dam burst on Monday. That night the town fled.", ["Mon 13 May 2019", "Mon 13 May 2019, night"]),
        ("She won the seat on Monday. The next day she resigned.", ["Mon 13 May 2019", "Tue 14 May 2019"]),
        (
            "The jury cleared her on Monday. Fans sang. It rained. She wept. The next day she died.",
            ["Mon 13 May 2019", "Tue 14 May 2019"],
        ),
        (
            "She won on Monday. It rained. Ash fell. No one came. Dogs ran. It hailed. That day she left.",
            ["Mon 13 May 2019"],
        ),
        (
            "A bus crashed on Tuesday.\n\nIt hit a wall at 11 p.m. The driver was held the next morning.",
            ["Tue 14 May 2019", "Wed 15 May 2019, morning"],
        ),
        (
            "A court freed him on Monday. It was the third ruling since 2017. The next day he left.",
["since 2017", "Mon 13 May 2019", "Tue 14 May 2019"],
        ),
        ("He was held last week. Police let him go that Friday.", ["week of 6 May 2019", "Fri 10 May 2019"]),
        ("The mill was sold the year before.", []),
        ("A wall fell on Monday. In 2017 a storm hit. That week it was shut.", ["2017", "Mon 13 May 2019"]),
        ("The mill was sold the day before yesterday.", ["Tue 14 May 2019"]),
        ("The jury cleared her on Tuesday. She wept the day before.", ["Mon 13 May 2019", "Tue 14 May 2019"]),
        ("The mill burned down in 2011. He had bought it a year earlier.", ["2011"]),
        ("When it burned down in 2011 he had bought it a year earlier.", ["2010"]),
        ("Rovers scored on Monday. Four minutes later they scored again.", ["Mon 13 May 2019"]),
    ],
)  # fmt: skip
def test_a_day_that_is_only_guessed_is_no_event(text: str, expected: list[str], read: Read) -> None:
    assert labels(read, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rovers won on Tuesday. “We learned a lot today.” she said.", ["Tue 14 May 2019"]),
        ("The court freed him. “A great day begins today for us,” she said.", []),
        ("The court freed him. ”It takes effect tomorrow and not on Sunday,” she said.", []),
        ("“Our work here begins in June,” she said on Monday.", ["Mon 13 May 2019"]),
        ("“We sold the mill in 1998,” she said.", ["1998"]),
    ],
)
def test_a_day_in_a_quotation_is_counted_from_that_of_the_speech(
    text: str, expected: list[str], read: Read
) -> None:
    assert labels(read, text) == expected
