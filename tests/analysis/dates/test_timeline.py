from __future__ import annotations

import re
import subprocess
import sys
from datetime import date

import msgspec
import pytest
from tests.analysis.dates.table import WRITTEN
from tests.conftest import Read

from newsreader.analysis.dates.find import find_dates
from newsreader.analysis.dates.timeline import Event, timeline, told
from newsreader.analysis.model import Analysis, CastMember, Entity, Mention, Quote, TimeExpression

STORY = (
    "Dockers will vote on the offer on Monday. The port, which opened in 1962, has been shut since early "
    "March; talks broke down on Tuesday night. The union has two weeks to reply. In recent years it has lost "
    "members. The owner expects to reopen the port in the third quarter."
)


def story(read: Read, text: str, published: date | None) -> tuple[Analysis, tuple[Event, ...]]:
    """The analysis of a text, which has no cast, and its timeline as if everybody knew who "she" is."""
    page = read(text)
    dates = tuple(msgspec.structs.replace(one, pronoun=None) for one in find_dates(page, published))
    analysis = Analysis(text=text, sha256="", published=published, sentences=page.sentence_spans, dates=dates)
    return analysis, timeline(analysis)


def test_events_stand_in_the_order_of_time_and_say_where_they_lie(read: Read) -> None:
    _, events = story(read, STORY, WRITTEN)
    assert [(event.label, event.side, event.deadline) for event in events] == [
        ("1962", "past", False),
        ("since early March 2019", "past", False),
        ("Tue 14 May 2019, night", "past", False),
        ("Mon 20 May 2019", "future", False),
        ("by Thu 30 May 2019", "future", True),
        ("Q3 2019", "future", False),
    ]


def test_what_lasts_until_a_day_is_not_due_by_it(read: Read) -> None:
    _, events = story(read, "The bridge will stay closed until 4 July. Bids are due by 6 July.", WRITTEN)
    assert [event.label for event in events] == ["until Thu 4 July 2019", "by Sat 6 July 2019"]
    _, events = story(read, "The mill did not open until 1940. It was shut until 1950.", WRITTEN)
    assert [event.label for event in events] == ["1940", "until 1950"]


def test_a_time_that_is_counted_roughly_keeps_its_words(read: Read) -> None:
    _, events = story(read, "The mill opened in 1912. The bridge came more than 20 years later.", WRITTEN)
    assert [event.label for event in events] == ["1912", "more than 20 years later"]
    _, events = story(read, "The mill opened in 1912. Five decades later, the bridge came.", WRITTEN)
    assert [event.label for event in events] == ["1912", "Five decades later"]


def test_the_clause_says_what_happened(read: Read) -> None:
    analysis, events = story(read, STORY, WRITTEN)
    clauses = [analysis.text[slice(*event.clause)] for event in events]
    assert clauses[:4] == [
        "The port, which opened in 1962",
        "The port, which opened in 1962, has been shut since early March",
        "talks broke down on Tuesday night.",
        "Dockers will vote on the offer on Monday.",
    ]
    assert all(
        event.clause[0] <= event.span[0] and event.span[1] <= event.clause[1] <= len(STORY)
        for event in events
    )


def test_without_a_day_of_publication_relative_times_come_last_as_words(read: Read) -> None:
    _, events = story(read, STORY, None)
    assert [(event.label, event.side) for event in events] == [
        ("1962", "unknown"),
        ("since early March", "unknown"),
        ("Tuesday night", "unknown"),
        ("Monday", "unknown"),
        ("two weeks", "unknown"),
        ("the third quarter", "unknown"),
    ]
    assert all(event.start is None for event in events[1:])


def test_lengths_repetitions_and_vague_times_are_no_events(read: Read) -> None:
    _, events = story(read, "The daily ferry has recently been late. The strike lasted six weeks.", WRITTEN)
    assert events == ()


def test_a_time_named_twice_in_a_sentence_is_one_event(read: Read) -> None:
    _, events = story(read, "He left on Monday, at last on Monday. On Monday she left.", WRITTEN)
    assert [event.sentence for event in events] == [0, 1]


def test_the_day_of_publication_is_present(read: Read) -> None:
    _, events = story(read, "The bridge opened today. It was built this year.", WRITTEN)
    assert [(event.label, event.side) for event in events] == [
        ("2019", "present"),
        ("Thu 16 May 2019", "present"),
    ]


def test_intervals_weeks_and_times_have_labels_of_their_own(read: Read) -> None:
    text = (
        "Talks run from 3-7 June. Sales began last week. It rained over the weekend. He fled in the 1980s. "
        "They met at 4:30 p.m. on Monday. The race is next summer."
    )
    _, events = story(read, text, WRITTEN)
    assert [event.label for event in events] == [
        "1980s",
        "week of 6 May 2019",
        "weekend of 11 May 2019",
        "Mon 13 May 2019, 16:30",
        "Mon 3 June 2019 – Fri 7 June 2019",
        "summer 2020",
    ]


def test_what_happened_on_a_day_is_not_told_again_under_its_name(read: Read) -> None:
    text = "The raid began on Monday. Nine men were held. Monday's raid shows their fear."
    _, events = story(read, text, WRITTEN)
    assert [event.sentence for event in events] == [0]


def test_the_timeline_is_imported_without_spacy() -> None:
    code = (
        "import sys; from newsreader.analysis.dates.timeline import timeline; print('spacy' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


def test_the_events_of_a_day_stand_by_the_clock(read: Read) -> None:
    text = (
        "Snow fell on Sunday afternoon. The road was shut on Sunday. Drivers were stuck by Sunday night. The "
        "guests fled on Sunday morning. The ploughs came at noon on Sunday. The inn shut at midnight on "
        "Sunday. A bus slid at 7:30 a.m. on Sunday."
    )
    _, events = story(read, text, WRITTEN)
    assert [event.label for event in events] == [
        "Sun 12 May 2019",
        "Sun 12 May 2019, morning",
        "Sun 12 May 2019, 07:30",
        "Sun 12 May 2019, 12:00",
        "Sun 12 May 2019, afternoon",
        "Sun 12 May 2019, night",
        "Sun 12 May 2019, 24:00",
    ]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("The 2015 winner sang.", []),
        ("Ann Mott, 2014 winner of the cup, sang.", []),
        ("The cup was won in 2015 by a potter.", ["2015"]),
        ("He spoke of the 2016 harbour election.", []),
        ("He writes books on the 1991 flood.", []),
        ("The 2016 presidential election divided them.", []),
        ("The town lifted a midnight curfew.", []),
        ("The last boat left at midnight.", ["Thu 16 May 2019, 24:00"]),
        ("The 9 a.m. service was full.", []),
        ("At the end of the day, we need roads.", []),
        ("One day in 1900 the ferry sank.", ["1900"]),
        ("It is a game, and at the end of the day they lost.", []),
        ("Shares were up at the end of the day.", ["Thu 16 May 2019"]),
        ("In this day and age nobody waits.", []),
        ("She won this year's story prize.", []),
        ("He spoke of last year's championship to the jury.", []),
        ("It was her first film since 1998's Harvest.", []),
        ("This year's flood was the worst.", ["2019"]),
        ("Last year's attack killed five.", ["2018"]),
        ("Last year's profits fell.", ["2018"]),
        ("In the 1960s judges wore wigs.", ["1960s"]),
        ("The hall shows a new 2015 Inductees exhibit.", []),
        ("Joe was the overnight guy and took an overnight flight.", []),
        ("Snow fell overnight.", ["Wed 15 May 2019, night"]),
        ("An overnight raid killed three.", ["Wed 15 May 2019, night"]),
        ("The overnight strikes hit a depot.", ["Wed 15 May 2019, night"]),
        ("In an overnight session, senators passed the bill.", ["Wed 15 May 2019, night"]),
        ("He became an overnight success.", []),
        ("On September 11, 2001, attackers flew two planes into the towers.", ["Tue 11 September 2001"]),
        ("She wept at a memorial to the 9/11 victims.", []),
        ("The 1990s saw prices double.", ["1990s"]),
        ("The 1990s brought peace to the valley.", ["1990s"]),
        ("Next year's World Cup starts in Mexico.", ["2020"]),
        ("Last year's riots left nine dead.", ["2018"]),
        ("In 2015 he was freed; in the previous year he had been jailed.", ["2014", "2015"]),
        ("Shares fell on Tuesday, after rising on the previous day.", ["Tue 14 May 2019"]),
        ("Sales rose 3% on the previous year.", []),
        ("Profit was $3m, against a loss of $4.5m in the previous year.", []),
        ("Turnout was 60%, compared with 71% in the previous year.", []),
        ("Output fell to 40 tons from 45 tons in the previous quarter.", []),
        ("Sales rose 5% from a year earlier.", []),
        ("She sang on Friday.", ["Fri 10 May 2019"]),
        ("Output is 10% of 2000 levels and worse than 2006.", []),
        ("Output fell in 2006.", ["2006"]),
        ("He was wounded on 9/11.", ["Tue 11 September 2001"]),
        ("It is true today.", []),
        ("The vote is today.", ["Thu 16 May 2019"]),
        ("She won gold at Euro 2016.", ["2016"]),
        ("They were one of the 24 teams at Euro 2016.", []),
        ("The town won the 2009 and 2011 finals.", []),
        ("Mills open on a Monday.", []),
        ("The well usually dries up in May.", []),
        ("Highs will reach the mid-30s.", []),
        ("Shares traded in the 60s.", ["1960s"]),
        ("It was a fall from the year before.", []),
        ("He was freed in 2011 and had been jailed a year earlier.", ["2010", "2011"]),
        ("The chapel was built in the 19th century.", ["19th century"]),
        ("The chapel was built in the early 1800s.", ["early 1800s"]),
    ],
)
def test_what_only_describes_a_noun_is_no_event(read: Read, text: str, labels: list[str]) -> None:
    _, events = story(read, text, WRITTEN)
    assert [event.label for event in events] == labels


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("A bomb went off at 8 a.m. near the port on Monday.", ["Mon 13 May 2019, 08:00"]),
        ("The mayor quit on Monday. Monday's defeat leaves her with little.", ["Mon 13 May 2019"]),
        ("Shares fell in early trading in the morning hours on Monday.", ["Mon 13 May 2019, morning"]),
        (
            "The court was told on Monday that the gun went off at 8 a.m. near the port.",
            ["Mon 13 May 2019, 08:00"],
        ),
        (
            "A bomb went off at 8 a.m. near the port on Monday. On Monday the court ruled.",
            ["Mon 13 May 2019", "Mon 13 May 2019, 08:00"],
        ),
    ],
)
def test_a_day_is_told_once(read: Read, text: str, labels: list[str]) -> None:
    _, events = story(read, text, WRITTEN)
    assert [event.label for event in events] == labels


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Mara Tiel sold the mill. She left the town on Monday.", ["She left the town on Monday."]),
        ("Mara Tiel left the town on Monday, when she was nine.", ["whole"]),
        ("When the millers came on Monday, they wept.", ["whole"]),
        ("It emerged on Monday that the mill had been sold.", ["whole"]),
        ("Mara Tiel saw the millers. They left the town on Monday.", ["whole"]),
        ("Mara Tiel saw the millers. Their mill burned down on Monday.", ["whole"]),
        # nor do the words before it tell
        ("Their mill burned down on Monday.", []),
        ("That was on Monday.", []),
        ("There they wept. They left the town on Monday.", []),
        (
            "The millers wept on Sunday. They left the town on Monday.",
            ["The millers wept on Sunday.", "whole"],
        ),
        ("The mill is " + "very " * 60 + "old. It burned down on Monday.", []),
        ("Mara Tiel saw the millers.\n\nThey left the town on Monday.", []),
        # nobody there is meant
        ("Rain fell on the town. He left the mill on Monday.", []),
        ("The woman wept. He left the mill on Monday.", []),
        ("The clerk wept. He left the mill on Monday.", ["whole"]),
        ("Anna Berg wept. He left the mill on Monday.", ["whole"]),
        ("Rain fell on the mill. It burned down on Monday.", ["whole"]),
        # nor whom it happened to, and how many of what
        ("The guards freed them on Sunday.", []),
        ("Guards held nine clerks. The guards freed them on Sunday.", ["whole"]),
        ("The guards saw the clerk and freed her on Sunday.", ["whole"]),
        ("Another 540 were sold on Sunday.", []),
        ("Another 540 of the mills were sold on Sunday.", ["whole"]),
    ],
)
def test_a_clause_of_nobody_knows_whom_stands_with_the_sentence_before_or_is_no_event(
    read: Read, text: str, shown: list[str]
) -> None:
    page = read(text)
    analysis = Analysis(
        text=text,
        sha256="",
        published=WRITTEN,
        sentences=page.sentence_spans,
        cast=(_member("c1", "Mara Tiel", text, "She", "she"), _member("c2", "Anna Berg", text)),
        dates=find_dates(page, WRITTEN),
    )
    found = [told(text, event, analysis.sentences[event.sentence]) for event in timeline(analysis)]
    assert found == [text if words == "whole" else words for words in shown]


@pytest.mark.parametrize(
    ("said", "count"),
    [("I sold the mill in 1998.", 0), ("The mill was sold in 1998.", 1), ("Our mill was sold in 1998.", 0)],
)
def test_what_a_speaker_tells_of_himself_is_no_event_without_the_speaker(
    said: str, count: int, read: Read
) -> None:
    text = f'The clerk was glad. "{said}"'
    start = text.index(said)
    quote = Quote("direct", ((start, start + len(said)),), None, None, None, None, None, 1.0)
    analysis, _ = story(read, text, WRITTEN)
    assert len(timeline(analysis)) == 1
    assert len(timeline(msgspec.structs.replace(analysis, quotes=(quote,)))) == count


def test_who_said_something_stands_with_what_was_said(read: Read) -> None:
    text = "The clerk was glad. “But is it ours?” Anna Mott asked last week."
    said, cue = text.index("But"), text.index("asked")
    content = ((said, text.index("”")),)
    quote = Quote("direct", content, ((cue, cue + 5),), "ask", None, None, None, 1.0)
    analysis, (event,) = story(read, text, None)
    assert told(text, event, analysis.sentences[event.sentence]).startswith("Anna Mott")
    (event,) = timeline(msgspec.structs.replace(analysis, quotes=(quote,)))
    assert told(text, event, analysis.sentences[event.sentence]) == text[said - 1 :]


def test_what_is_due_stands_last_without_a_day_of_publication(read: Read) -> None:
    text = "The mill must be sold by June 2031. The mayor left the town last week."
    for published, labels in (
        (WRITTEN, ["week of 6 May 2019", "by June 2031"]),
        (None, ["last week", "by June 2031"]),
    ):
        assert [event.label for event in story(read, text, published)[1]] == labels


def _member(id_: str, name: str, text: str, *pronouns: str) -> CastMember:
    mentions = tuple(
        Mention((found.start(), found.end()), "name" if found[0] == name else "pronoun")
        for found in re.finditer("|".join(rf"\b{words}\b" for words in (name, *pronouns)), text)
    )
    return CastMember(id_, name, "PERSON", None, None, mentions)


def test_a_clause_has_dots_where_its_sentence_goes_on(read: Read) -> None:
    analysis, events = story(read, STORY, WRITTEN)
    shown = [told(STORY, event, analysis.sentences[event.sentence]) for event in events]
    assert shown[:4] == [
        "The port, which opened in 1962 …",
        "The port, which opened in 1962, has been shut since early March …",
        "… talks broke down on Tuesday night.",
        "Dockers will vote on the offer on Monday.",
    ]


def test_a_clause_is_not_cut_at_a_minus(read: Read) -> None:
    text = "In April the index rose to - 2.7 from - 10.0."
    _, (event,) = story(read, text, WRITTEN)
    assert text[slice(*event.clause)] == text


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("She said that in 2008 and 2012 the town had voted alike.", ["2008 and 2012"]),
        ("The mill, which opened in 1962, has been shut since 2011.", ["1962", "since 2011"]),
        ("The race was moved from February to April 2019.", ["February 2019 to April 2019"]),
        ("It was won in 2006, 2008 and 2011.", ["2006, 2008 and 2011"]),
        ("The mill, built in 1962, will be torn down in 2021.", ["1962", "2021"]),
        ("Twenty years later he found the will, and in 1988 he died.", ["1988"]),
        ("On Valentine's Day the mill burned down.", ["Thu 14 February 2019"]),
        ("The clerk told a woman in her seventies that the office was shut.", []),
    ],
)
def test_events_are_told_once(read: Read, text: str, labels: list[str]) -> None:
    _, events = story(read, text, WRITTEN)
    assert [event.label for event in events] == labels


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        # the word that makes a time a bound
        ("The pair have been married since 2009.", ["since 2009"]),
        ("She ran the mill until 2010.", ["until 2010"]),
        ("She ran the mill between 2010 and 2014.", ["between 2010 and 2014"]),
        ("The weir had stood before 1950, engineers say.", ["before 1950"]),
        ("Rain fell after Monday's match was won.", ["after Mon 13 May 2019"]),
        ("The mill opened in the early 1940s.", ["early 1940s"]),
        ("The court rose at the end of last year.", ["end of 2018"]),
        ("He fled earlier this month.", ["May 2019"]),
        # a record reaches back, and nothing happened then
        ("Rates are at their lowest level since 1990.", []),
        ("It was the first cup for Rovers since 1990.", []),
        ("The protest has gone on since 2017.", ["since 2017"]),
        ("Most pupils have walked since 2017.", ["since 2017"]),
        # what a name or a number holds
        ("The issue came up in July 2018.", ["July 2018"]),
        ("The school shut on Sunday.", ["Sun 12 May 2019"]),
        ("Bell joined the Night Watch of This Week.", []),
        ("Voters chose a mayor this week.", ["week of 13 May 2019"]),
        ("House Bill 1823 was passed.", []),
        ("The Harbour Act 1998 was passed.", ["1998"]),
        ("In 2017 voters chose a mayor.", ["2017"]),
        # nowadays
        ("Nobody likes the noise that we see today.", []),
        ("In today's world nobody waits.", []),
        ("Nine towns met in today's world.", []),
        ("The jury sees her today.", []),
        ("This year the fair draws more guests.", []),
        ("The fair is called the capital of Christmas.", []),
        ("The choir sang at Christmas.", ["Tue 25 December 2018"]),
        ("The council fears a Friday vote.", []),
        ("It is a law of 1998.", []),
        ("The jury saw her today.", ["Thu 16 May 2019"]),
        ("Today's ruling will cost them the seat.", ["Thu 16 May 2019"]),
        # what lies ahead, and what does not
        ("The bridge will reopen in two years.", []),
        ("It was her third cup in two years.", []),
        ("The walls can be dried in three days.", []),
        ("If they appeal, he would be freed the next day.", []),
        # what would happen
        ("The clerk would return to power in 2001.", ["2001"]),
        ("The strike would last until March 1985.", ["until March 1985"]),
        ("The miller would sell the mill in 2020.", []),
        ("Under the plan, the mill would open in 2020.", ["2020"]),
        ("The bill would close mills from January 2020.", ["January 2020"]),
        ("The town passed a law that would close mills in 2020.", ["2020"]),
        ("Troops fired on Monday, and the next day they fled.", ["Mon 13 May 2019", "Tue 14 May 2019"]),
        ("Copyright 2015 The Weekly.", []),
        ("The copyright ran out in 2015.", ["2015"]),
        ("He has read “1984” twice.", []),
        ("He said “in 1984 we ran”.", ["1984"]),
        ("They live by what today is a park.", []),
        ("Today they are the last to be heard.", []),
        ("The vote is today.", ["Thu 16 May 2019"]),
        ("The council today is to begin its talks.", ["Thu 16 May 2019"]),
        # what figures are compared with
        ("Sales rose 8% on the same period last year.", []),
        ("Sales rose 8% last year.", ["2018"]),
        ("The mill moved from Lund a year ago.", ["2018"]),
    ],
)
def test_labels_say_what_the_text_says_of_a_time(read: Read, text: str, labels: list[str]) -> None:
    _, events = story(read, text, WRITTEN)
    assert [event.label for event in events] == labels


def test_a_time_in_a_name_is_no_event() -> None:
    text = "Bell told the Mail on Sunday that she ran in Rio 2016."
    day, year = text.index("Sunday"), text.index("2016")
    names = ((text.index("Mail"), day + 6), (text.index("Rio"), year + 4))
    analysis = Analysis(
        text=text,
        sha256="",
        sentences=((0, len(text)),),
        entities=tuple(Entity(name, "ORG") for name in names),
        dates=(
            TimeExpression((day, day + 6), "DATE", "2019-05-12", deadline=False),
            TimeExpression((year, year + 4), "DATE", "2016", deadline=False),
        ),
    )
    assert [event.label for event in timeline(analysis)] == ["2016"]


def test_a_sentence_with_endless_times_has_a_short_label() -> None:
    text = ", ".join(str(year) for year in range(1900, 2000))
    dates = tuple(
        TimeExpression((at, at + 4), "DATE", text[at : at + 4], deadline=False, clause=(0, len(text)))
        for at in range(0, len(text), 6)
    )
    analysis = Analysis(text=text, sha256="", sentences=((0, len(text)),), dates=dates)
    (event,) = timeline(analysis)
    assert event.label == "1900, 1901, 1902, 1903, 1904, 1905, …"


def test_times_without_a_day_stand_as_their_words_tell(read: Read) -> None:
    text = (
        "Dockers meet tomorrow. The pier burned down on Tuesday. The board will meet next year. It quit last "
        "month. Rovers won three years ago. A storm struck on Friday."
    )
    _, events = story(read, text, None)
    assert [event.label for event in events] == [
        "three years ago",
        "last month",
        "Friday",
        "Tuesday",
        "tomorrow",
        "next year",
    ]


def test_a_length_of_time_that_is_a_limit_says_so(read: Read) -> None:
    _, events = story(read, "The owner must repair the dam within two years.", None)
    assert [(event.label, event.deadline) for event in events] == [("within two years", True)]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Mourners beside the pier on Monday.", []),
        ("Copyright 2019 The Valley Mail on Sunday.", []),
        ("That was the first goal of Rovers at home since beating Lund 2-1 in 2010.", []),
        ("Rain is more likely than in 2010.", []),
        ("It was similar to last year.", []),
        ("The fair was moved to Monday.", ["Mon 13 May 2019"]),
        ("Following Wednesday's leak, the clerk resigned.", []),
        ("It is the best film of the 21st century.", []),
    ],
)
def test_a_time_at_which_nothing_is_told_to_happen_is_no_event(
    read: Read, text: str, labels: list[str]
) -> None:
    _, events = story(read, text, WRITTEN)
    assert [event.label for event in events] == labels


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "The mayor resigned on Wednesday. Voters will choose another on Monday. A clerk was held on "
            "Friday. She lost a vote on Tuesday.",
            ["Friday", "Tuesday", "Wednesday", "Monday"],
        ),
        # what is not told in the lead lies close together
        (
            "Rain fell. Snow fell. Hail fell. The mayor lost a vote on Tuesday. She resigned on Wednesday.",
            ["Tuesday", "Wednesday"],
        ),
        ("The dam broke on July 1. Cracks were found on June 29.", ["June 29", "July 1"]),
        (
            "The mayor lost a vote on Wednesday. The clerk is in the race next Tuesday.",
            ["Wednesday", "next Tuesday"],
        ),
        ("The mayor died on Sunday. The clerk said on Monday that he was sad.", ["Sunday", "Monday"]),
        ("The clerk quit last Friday. The mayor quit on Thursday.", ["last Friday", "Thursday"]),
        (
            "The mayor quit on Friday. The clerk quit on Thursday. The cook quit last Friday.",
            ["last Friday", "Thursday", "Friday"],
        ),
        ("The dam broke in January. Cracks were found in November.", ["November", "January"]),
        (
            "The mayor left Tuesday night. The clerk left Tuesday. The cook left late Monday. The guard "
            "left early Tuesday. The maid left Tuesday morning. The boy left Monday afternoon.",
            [
                "Monday afternoon",
                "late Monday",
                "Tuesday",
                "early Tuesday",
                "Tuesday morning",
                "Tuesday night",
            ],
        ),
        # an hour or a day without a certain place is left out
        ("The fair opened at 6 a.m. for the guests.", []),
        ("The dam broke. The town fled two days later.", []),
    ],
)
def test_times_without_a_date_stand_around_the_day_of_the_news(
    text: str, labels: list[str], read: Read
) -> None:
    _, events = story(read, text, None)
    assert [event.label for event in events] == labels


def test_days_to_come_follow_one_another(read: Read) -> None:
    text = "The trees will be in flower on April 11. The kites will be flown on March 28."
    _, events = story(read, text, None)
    assert [event.label for event in events] == ["March 28", "April 11"]


def test_what_another_event_of_the_day_tells_with_more_words_is_told_once(read: Read) -> None:
    text = (
        "The mayor, once a miller, died at home in Malby on May 14. "
        "It rained after the mayor died at home on May 14."
    )
    _, events = story(read, text, WRITTEN)
    assert [event.sentence for event in events] == [0]


def test_what_is_told_again_in_almost_the_same_words_is_one_event(read: Read) -> None:
    text = (
        "A wooden ferry with ninety people aboard sank off the northern coast on Monday. Divers found a bell "
        "on Monday. The ferry with ninety people aboard sank off the rocky northern coast on Monday."
    )
    _, events = story(read, text, WRITTEN)
    assert [event.sentence for event in events] == [0, 1]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("We left in 1998,” she said.", "“We left in 1998,” she said."),
        ("She said: “We left in 1998.", "She said: “We left in 1998.”"),
        ('We left in 1998," she said.', '"We left in 1998," she said.'),
        ('She said: "We left in 1998.', 'She said: "We left in 1998."'),
        ("“We left in 1998,” she said.", "“We left in 1998,” she said."),
        ("She left to ” sell boats” in 1998.", "She left to ” sell boats” in 1998."),
        ('She left “in 1998," he said.', 'She left “in 1998," he said.'),
        ("She left the town in 1998. ''", "She left the town in 1998."),
    ],
)
def test_a_clause_has_both_of_its_quotation_marks(text: str, shown: str, read: Read) -> None:
    analysis, (event,) = story(read, text, WRITTEN)
    assert told(text, event, analysis.sentences[event.sentence]) == shown
