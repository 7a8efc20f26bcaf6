"""Figures of whole sentences: value, unit, kind, bound, trend."""

from __future__ import annotations

from typing import Any

import pytest
from tests.analysis.figures.conftest import Find
from tests.conftest import Read

from newsreader.analysis.figures.find import find_figures
from newsreader.analysis.model import Entity

CASES: list[tuple[str, str, Any, str | None, str, str, str | None]] = [
    # counts
    ("Around 250 Turkish citizens are ready to leave the port.", "250", 250, "citizen", "count", "~", None),
    ("The ferry carried at least 17 passengers.", "17", 17, "passenger", "count", ">", None),
    ("8.3 million shipping containers left.", "8.3 million", 8.3e6, "shipping container", "count", "=", None),
    ("Up to 400 jobs could go at the mill.", "400", 400, "job", "count", "<", None),
    ("She has two more daughters.", "two", 2, "daughter", "count", "=", None),
    ("The storm killed 48 people on the coast.", "48", 48, "person", "count", "=", None),
    ("A fire on the ferry left 23 dead.", "23", 23, "person", "count", "=", None),
    ("Some 300 residents were moved to a school.", "300", 300, "resident", "count", "~", None),
    ("Twenty or more lorries blocked the road.", "Twenty", 20, "lorry", "count", ">", None),
    ("The group rang the bell nine times.", "nine", 9, "time", "count", "=", None),
    ("The choir sang twice.", "twice", 2, "time", "count", "=", None),
    ("Nine of the town's schools closed.", "Nine", 9, "school", "count", "=", None),
    # indefinite numbers
    ("Dozens of goats were stolen.", "Dozens", 12, "goat", "count", ">", None),
    ("Hundreds of protesters gathered in the rain.", "Hundreds", 100, "protester", "count", ">", None),
    (
        "It displaced tens of thousands of families.",
        "tens of thousands", (1e4, 1e5), "family", "count", "=", None,
    ),
    ("The ash drifted hundreds of miles.", "hundreds of miles", (100, 1000), "mile", "measure", "=", None),
    ("The port owes millions of euros.", "millions of euros", (1e6, 1e7), "euro", "money", "=", None),
    ("The yard built 40 Type 26 frigates.", "40", 40, "type 26 frigate", "count", "=", None),
    ("Several hundred goats were stolen.", "Several hundred", 100, "goat", "count", ">", None),
    ("A few dozen boats sank.", "A few dozen", 12, "boat", "count", ">", None),
    ("A couple of hundred fans came.", "A couple of hundred", 200, "fan", "count", "=", None),
    ("About 40 more were missing.", "40", 40, "person", "count", "~", None),
    # money
    ("He was fined 2,000 pounds.", "2,000 pounds", 2000, "pound", "money", "=", None),
    ("The mayor paid a $4,000 fine.", "$4,000", 4000, "dollar", "money", "=", None),
    ("The bridge cost €1.2 billion.", "€1.2 billion", 1.2e9, "euro", "money", "=", None),
    ("They held £5million in a vault.", "£5million", 5e6, "pound", "money", "=", None),
    ("The yacht sold for USD10m.", "USD10m", 1e7, "dollar", "money", "=", None),
    ("He owes A$300 to his brother.", "A$300", 300, "australian dollar", "money", "=", None),
    ("It got 40 million Danish crowns.", "40 million Danish crowns", 4e7, "danish krone", "money", "=", None),
    ("The loan was ₹2 crore.", "₹2 crore", 2e7, "indian rupee", "money", "=", None),
    ("Tickets cost 30 Swiss francs.", "30 Swiss francs", 30, "swiss franc", "money", "=", None),
    ("Oil sold for about $83 a barrel.", "$83", 83, "dollar per barrel", "money", "~", None),
    ("A pint costs 95p.", "95p", 95, "penny", "money", "=", None),
    ("The hut costs £200-a-night in June.", "£200", 200, "pound per night", "money", "=", None),
    ("The guards did not see more than 40 fans.", "40", 40, "fan", "count", "<", None),
    # percent and points
    ("It cut its rate by a quarter point.", "a quarter point", 0.25, "point", "percent", "=", "down"),
    ("Sales grew, plus or minus 2 percent.", "2 percent", 2, "percentage", "percent", "=", None),
    ("Ticket prices rose 12 percent.", "12 percent", 12, "percentage", "percent", "=", "up"),
    ("The fare went up by 3%.", "3%", 3, "percentage", "percent", "=", "up"),
    ("The shares were down 0.4 per cent.", "0.4 per cent", 0.4, "percentage", "percent", "=", "down"),
    ("It fell by two points.", "two", 2, "point", "count", "=", "down"),
    ("It fell 2 percentage points.", "2 percentage points", 2, "percentage point", "percent", "=", "down"),
    ("It cut its rate by 25 basis points.", "25 basis points", 25, "basis point", "percent", "=", "down"),
    ("Rents are 9% higher than last spring.", "9%", 9, "percentage", "percent", "=", "up"),
    ("More than 60% of the voters stayed at home.", "60%", 60, "percentage", "percent", ">", None),
    ("The firm reported a 25% drop in orders.", "25%", 25, "percentage", "percent", "=", "down"),
    ("It eased a tenth of a point.", "a tenth of a point", 0.1, "point", "percent", "=", "down"),
    # measures
    ("The sack held 40 pounds of rice.", "40 pounds", 40, "pound", "measure", "=", None),
    ("The tower is 90 metres tall.", "90 metres", 90, "metre", "measure", "=", None),
    ("Winds reached 74 mph.", "74 mph", 74, "mile per hour", "measure", "=", None),
    ("It was minus 12 degrees Celsius.", "minus 12 degrees Celsius", -12, "celsius", "measure", "=", None),
    ("They bought a 570 sq m hall.", "570 sq m", 570, "square metre", "measure", "=", None),
    ("The car has a 6kW motor.", "6kW", 6, "kilowatt", "measure", "=", None),
    # durations and ages
    ("They must go within two days.", "two days", 2, "day", "duration", "=", None),
    ("The eight-minute speech was dull.", "eight-minute", 8, "minute", "duration", "=", None),
    ("He waited for over three hours.", "three hours", 3, "hour", "duration", ">", None),
    ("The series was drawn over nine years.", "nine years", 9, "year", "duration", "=", None),
    ("A 34-year-old man was held.", "34-year-old", 34, "year", "age", "=", None),
    ("Maria Gomez, 41, runs the bakery.", "41", 41, "year", "age", "=", None),
    ("He died at the age of 77.", "77", 77, "year", "age", "=", None),
    # ratios, votes and multiples
    ("One in five children goes hungry.", "One in five", 0.2, "proportion", "ratio", "=", None),
    ("It happens in 3 out of 10 schools.", "3 out of 10", 0.3, "proportion", "ratio", "=", None),
    ("A third of the crop was lost.", "A third", 1 / 3, "proportion", "ratio", "=", None),
    ("Nearly two-thirds of the herd died.", "two-thirds", 2 / 3, "proportion", "ratio", "~", None),
    ("The chamber passed the bill by 312-198.", "312-198", (312, 198), "vote", "ratio", "=", None),
    ("The court voted 6 to 3 against the mine.", "6 to 3", (6, 3), "vote", "ratio", "=", None),
    ("There is a one-in-five chance of rain.", "one-in-five", 0.2, "proportion", "ratio", "=", None),
    ("Output slumped by a fifth last year.", "a fifth", 0.2, "proportion", "ratio", "=", "down"),
    ("Output more than doubled.", "doubled", 2, "time", "ratio", ">", "up"),
    ("The new rule halved the waiting time.", "halved", 0.5, "time", "ratio", "=", "down"),
    ("Exports grew threefold.", "threefold", 3, "time", "ratio", "=", "up"),
    ("Unemployment more than halved.", "halved", 0.5, "time", "ratio", ">", "down"),
    ("Sales tripled.", "tripled", 3, "time", "ratio", "=", "up"),
    ("There is a one in 10 chance of rain.", "one in 10", 0.1, "proportion", "ratio", "=", None),
    ("The rule cut deaths by a third.", "a third", 1 / 3, "proportion", "ratio", "=", "down"),
    ("She won by 61 votes to 58.", "61 votes to 58", (61, 58), "vote", "ratio", "=", None),
    ("The country ranks 112th for press freedom.", "112th", 112, "rank", "rank", "=", None),
    # the people a number counts without saying so
    ("The death toll rose to 63.", "63", 63, "person", "count", "=", None),
    ("The ferry left with 214 aboard.", "214", 214, "person", "count", "=", None),
    ("A 5.8-magnitude quake struck.", "5.8-magnitude", 5.8, "magnitude", "measure", "=", None),
    ("The firm paid 5 billion won for it.", "5 billion won", 5e9, "south korean won", "money", "=", None),
    # ranges
    ("Snow will lie for three to five weeks.", "three to five weeks", (3, 5), "week", "duration", "=", None),
    ("The repair takes 3-5 days.", "3-5 days", (3, 5), "day", "duration", "=", None),
    ("It is $3 billion to $5 billion.", "$3 billion to $5 billion", (3e9, 5e9), "dollar", "money", "=", None),
    ("Between 40 and 60 boats sank.", "40 and 60", (40, 60), "boat", "count", "=", None),
    ("The fleet grew from 12 ships to 31.", "12 ships to 31", (12, 31), "ship", "count", "=", "up"),
    ("Gifts came in, from $5 to $4,000.", "$5 to $4,000", (5, 4000), "dollar", "money", "=", None),
    ("The mill pays 6 crowns a share.", "6", 6, "crown per share", "money", "=", None),
    ("Grants range from $200 to $4 million.", "$200 to $4 million", (200, 4e6), "dollar", "money", "=", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "written", "value", "unit", "kind", "bound", "trend"), CASES)
def test_one_figure(
    find: Find,
    text: str,
    written: str,
    value: Any,
    unit: str | None,
    kind: str,
    bound: str,
    trend: str | None,
) -> None:
    (figure,) = find(text)
    assert figure.text == written
    assert figure.value == pytest.approx(value)
    assert (figure.unit, figure.kind, figure.bound, figure.trend) == (unit, kind, bound, trend)


@pytest.mark.parametrize(
    "text",
    [
        "She was born in 1987 and left in 2004.",
        "On June 26, 2013 the court met.",
        "The parade is on 9 May.",
        "The shop opens at 10 a.m. and shuts at 17:30.",
        "He read Section 427 of the code.",
        "The S&P 500 had a calm day.",
        "A Boeing 737 Max stood on the runway.",
        "The city is rolling out 5G.",
        "Rovers won 3-1 at home.",
        "She won 6-3, 6-4 in the final.",
        "It was her 22nd win.",
        "He lives at 49 Sparrow Lane Road.",
        "Call 555-123-4567 for help.",
        "No one knew the one in charge.",
        "One day the dam will break.",
        "The first half was slow.",
        "The plane was a retired RAV4 on wheels.",
        "COVID-19 closed the museum.",
        "The 1970s were kinder.",
        "It is one of the best films ever made.",
        "The two-way street is closed.",
        "One man said he saw it.",
        "I am 100 percent sure of it.",
        "Chapter Eleven was filed.",
        "The law dates from about 1650.",
        "She called 911 from the barn.",
        "Call 0800 0560154 for help.",
        "Shares fell for a third day.",
        "He has a six-figure salary.",
        "Fans bought “40 Days of Rain” at once.",
        "Team A beat Team B 21-14 on Sunday.",
        "Room 101 is on the 3rd floor.",
        "She reached the quarter-final.",
        "He sat out the attacking half.",
        "The pact was signed in A.D. 1260.",
        "Mail it to a4@b52.example today.",
        "Call 555 123 456 today.",
        "The number is 800 555 123.",
        "Write to us or dial 800 555 123.",
    ],
)
def test_no_figure(find: Find, text: str) -> None:
    assert [figure.text for figure in find(text)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The blast killed 12 people and wounded 40 others.",
            [("12", 12, "person"), ("40", 40, "person")],
        ),
        (
            "Twelve of the 15 jurors wept.",
            [("Twelve", 12, "juror"), ("15", 15, "juror")],
        ),
        (
            "The wreck lies 8 miles (13 km) from the cape.",
            [("8 miles", 8, "mile"), ("13 km", 13, "kilometre")],
        ),
        (
            "The panel has three women, one of whom is a judge.",
            [("three", 3, "woman"), ("one", 1, "woman")],
        ),
        (
            "The council sold 435 homes in March and 187 in April.",
            [("435", 435, "home"), ("187", 187, "home")],
        ),
        (
            "They offer 7- and 8-inch screens.",
            [("7", 7, "inch"), ("8-inch", 8, "inch")],
        ),
        (
            "She won with throws of 61, 58 and 54 metres.",
            [("61", 61, "metre"), ("58", 58, "metre"), ("54 metres", 54, "metre")],
        ),
        (
            "The farm is half-a-mile off, half-an-hour on foot.",
            [("half-a-mile", 0.5, "mile"), ("half-an-hour", 0.5, "hour")],
        ),
        (
            "Only one of the 30 schools reopened.",
            [("one", 1, "school"), ("30", 30, "school")],
        ),
        (
            "He stabbed two women aged 59 and 76.",
            [("two", 2, "woman"), ("59", 59, "year"), ("76", 76, "year")],
        ),
        (
            "The Ferry, with 214 aboard, sank. All 214 people were saved.",
            [("214", 214, "person"), ("214", 214, "person")],
        ),
        (
            "The mine cut its dividend by half to 5 cents.",
            [("half", 0.5, "proportion"), ("5 cents", 5, "cent")],
        ),
        (
            "Profit rose 8 percent to $90 million.",
            [("8 percent", 8, "percentage"), ("$90 million", 9e7, "dollar")],
        ),
        (
            "Five residents sued. The five want the mayor to go.",
            [("Five", 5, "resident"), ("five", 5, "resident")],
        ),
    ],
)
def test_figures_together(find: Find, text: str, expected: list[tuple[str, float, str]]) -> None:
    assert [(f.text, f.value, f.unit) for f in find(text)] == expected


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("The toll stood at nine.", "nine"),
        ("The storm killed 12 service members.", "12"),
        ("The airline laid off 300 flight attendants.", "300"),
        ("A strike by 1,200 bus drivers began.", "1,200"),
        ("The 1,200 bus drivers went home.", "1,200"),
        ("The floods shut 47 train stations.", "47"),
        ("The plan would create 5,000 service jobs.", "5,000"),
        ("The death toll stood at 10 on Sunday.", "10"),
        ("A bomb killed about 10 on Friday.", "10"),
        ("The count of boats rose by 8 on Tuesday.", "8"),
        ("The crowd numbered around 12 on Sunday night.", "12"),
        ("The toll was put at nine on Monday.", "nine"),
        ("Of the 12 100 were saved.", ["12", "100"]),
        ("The tank holds 15 200 litres.", "15 200 litres"),
        ("Some 12 500 km is lost.", "12 500 km"),
        ("Unemployment ended the year up by six.", "six"),
        ("The gates opened to nine visitors.", "nine"),
        ("The 14 buses were full.", "14"),
        ('He read "page one of 14 reports", she said.', "14"),
        ('The beam is 12" thick.', '12"'),
        ('He owned "a small, old and rather tired house", they said, with a 32" screen.', '32"'),
    ],
)
def test_a_number_that_looks_like_a_label_or_an_hour(find: Find, text: str, written: str | list[str]) -> None:
    expected = [written] if isinstance(written, str) else written
    assert [figure.text for figure in find(text)] == expected


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Between lorry and wall, five to seven were injured.", (5, 7), "person"),
        ("Five to ten are missing.", (5, 10), "person"),
        ("The court ruled five to four for the miller.", (5, 4), "vote"),
        ("The council passed the tax bill 269-142 on Monday.", (269, 142), "vote"),
        ("The council voted ten to two for the bridge.", (10, 2), "vote"),
    ],
)
def test_a_range_or_a_vote_is_no_time_of_day(
    find: Find, text: str, value: tuple[int, int], unit: str | None
) -> None:
    (figure,) = find(text)
    assert (figure.value, figure.unit) == (value, unit)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The farm sold 500 pounds of beef.", "measure"),
        ("The cook bought 30 pounds of flour.", "measure"),
        ("Divers raised 40 pounds of plastic.", "measure"),
        ("The cook paid 30 pounds for the flour.", "money"),
    ],
)
def test_pounds_of_something_are_weighed(find: Find, text: str, kind: str) -> None:
    (figure,) = find(text)
    assert (figure.kind, figure.unit) == (kind, "pound")


@pytest.mark.parametrize("currency", ["dollars", "crowns"])
def test_an_indefinite_sum_is_a_span_in_any_currency(find: Find, currency: str) -> None:
    (figure,) = find(f"The mill lost several million {currency}.")
    assert (figure.value, figure.kind, figure.bound) == ((1e6, 1e7), "money", "=")


def test_a_closing_quotation_mark_is_no_inch(find: Find) -> None:
    (figure,) = find('"We lost all that was there, and of the cows we had only 19", the farmer said.')
    assert (figure.text, figure.kind) == ("19", "count")


def test_no_more_than_is_an_upper_bound(find: Find) -> None:
    (figure,) = find("No more than 25 guests may enter.")
    assert figure.bound == "<"


def test_a_plus_is_not_what_is_counted(find: Find) -> None:
    (figure,) = find("More than 40+ rafts sank.")
    assert (figure.unit, figure.bound) == ("raft", ">")


def test_the_end_of_a_rise_has_no_trend(find: Find) -> None:
    rise, end = find("Shares of the grocer climbed 7 percent to 47.65 euros.")
    assert (rise.trend, end.trend) == ("up", None)


def test_a_noun_of_change_gives_the_trend_but_not_the_change(find: Find) -> None:
    (figure,) = find("The clinic saw a 75 percent increase in visits.")
    assert (figure.trend, figure.change) == ("up", "=")


def test_the_bound_wins_in_the_one_label(find: Find) -> None:
    (figure,) = find("Fares rose by about 12 percent.")
    assert (figure.bound, figure.trend, figure.change) == ("~", "up", "~")


def test_dates_keep_their_numbers(find: Find, read: Any) -> None:
    from newsreader.analysis.figures.find import find_figures
    from newsreader.analysis.model import TimeExpression

    page = read("The fair of 1200 stalls opened two days ago, on stroke 30 of the old bell.")

    def date(words: str) -> TimeExpression:
        start = page.text.index(words)
        return TimeExpression((start, start + len(words)), "DATE", None, False)

    dates = (date("two days ago"), date("stroke 30 of the old bell"))
    assert [f.text for f in find_figures(page, (), (), dates, ())] == ["1200", "two days"]


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Ticket prices rose 12 percent.", "Ticket prices"),
        ("Sixty percent of the city's buses broke down.", "city's buses"),
        ("The mayor admitted a $500 bribe.", "bribe"),
        ("The lab runs on a 6kW motor.", "motor"),
        ("Lake Orra covers 90 hectares.", "Lake Orra"),
        ("Fishing in the bay brings in $40 million.", "Fishing"),
        ("A 50-year-old would pay 3 percent.", "50-year-old"),
    ],
)
def test_concept(find: Find, text: str, concept: str) -> None:
    figure = find(text)[-1]
    assert figure.concept is not None
    assert concept in figure.concept
    assert figure.concept_span
    assert ", ".join(text[s:e] for s, e in figure.concept_span) == figure.concept


def test_an_amount_without_a_subject_of_its_own_is_of_what_the_one_before_is(find: Find) -> None:
    first, second = find("The toll should go to $1 this year, it was back at $1.50 by then.")
    assert first.concept == second.concept == "toll"


def test_a_person_named_by_age_has_no_concept(find: Find) -> None:
    (figure,) = find("The 65-year-old said that the ferry will stop.")
    assert figure.concept is None


def test_a_title_is_read_and_furniture_is_not(find: Find) -> None:
    text = (
        "Flood kills 30 in Orra\n\nThe river rose overnight, officials said.\n\nRead more: 12 cows on a roof"
    )
    assert [f.text for f in find(text)] == ["30"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Unemployment fell by 34,000 to 1.3 million.", [34000, 1.3e6]),
        ("Membership rose by 30 to 40.", [(30, 40)]),
        ("Prices will rise by 5 to 20 percent.", [(5, 20)]),
        ("The blast hurt 30 to 80.", [(30, 80)]),
        ("The mill will shed 100 to 300.", [(100, 300)]),
    ],
)
def test_what_it_moved_by_and_what_it_came_to(find: Find, text: str, expected: list[Any]) -> None:
    assert [figure.value for figure in find(text)] == expected


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Fines start at 150 euros and rise to 1,500 for thieves.", ["euro", "euro"]),
    ],
)
def test_what_money_rises_to(find: Find, text: str, units: list[str | None]) -> None:
    assert [figure.unit for figure in find(text)] == units


@pytest.mark.parametrize(
    ("text", "trend"),
    [
        ("Oil recovered $2.", "up"),
        ("The index recovered 40 points.", "up"),
    ],
)
def test_things_that_are_recovered_do_not_rise(find: Find, text: str, trend: str | None) -> None:
    assert [figure.trend for figure in find(text)] == [trend]


@pytest.mark.parametrize(("label", "values"), [("WORK_OF_ART", []), ("ORG", [40.0])])
def test_a_title_may_begin_with_a_number(read: Read, label: str, values: list[float]) -> None:
    page = read("Critics hated 40 Shades of Rust last year.")
    start = page.text.index("40")
    title = Entity((start, start + len("40 Shades of Rust")), label)  # type: ignore[arg-type]
    assert [figure.value for figure in find_figures(page, (title,), (), (), ())] == values
