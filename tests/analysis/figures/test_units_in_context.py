"""What a number counts when the noun is not beside it, or not the word beside it."""

from __future__ import annotations

import pytest
from tests.analysis.figures.conftest import Find


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The club had 400 members, rising to 900.", ["member", "member"]),
        ("She met the three envoys but was not sure of the other two.", ["envoy", "envoy"]),
        ("There were 500 Finns in the town in 2012 -- about 40 more than before.", ["finn", "finn"]),
        ("Thousands marched in the capital.", ["person"]),
        ("It is a city of 760,000.", ["person"]),
        ("There are 90-plus smaller clubs and 50+ halls.", ["small club", "hall"]),
        ("It names 17 anti-war protesters and 12 co-workers.", ["anti-war protester", "worker"]),
        ("The war saw 3,000 combat and civilian deaths.", ["civilian death"]),
        ("They documented 97 onboard deaths in spring.", ["death"]),
        ("Gas costs $2.86 per thousand cubic feet.", ["dollar per thousand cubic foot"]),
        ("He called half a dozen HP managers.", ["hp manager"]),
        ("The 100m hurdler fell.", ["metre"]),
        ("A magnitude-7.8 earthquake hit the coast.", ["magnitude"]),
        ("Quakes of a magnitude from 8 to 9 are rare.", ["magnitude"]),
        (
            "The play drew 1.6 million viewers, up from the 1.4 million who watched before.",
            ["viewer", "viewer"],
        ),
        ("The band played two back-to-back nights.", ["night"]),
        ("They live on $1 (60p) a day.", ["dollar per day", "penny per day"]),
        ("Fuel costs $3 (£2.40) a gallon.", ["dollar per gallon", "pound per gallon"]),
        ("She sent hundreds if not thousands of letters.", ["letter", "letter"]),
        ("Storms left 10,000 and as many as 300,000 people dead.", ["person", "person"]),
        ("The ministry reported 18 dead and 24 wounded.", ["person", "person"]),
        ("A family of four was hurt.", ["person"]),
        ("The gang took 200 euros monthly, and 40 dollars a week.", ["euro per month", "dollar per week"]),
        ("She won 40 races from a total of 60.", ["race", "race"]),
        ("Tens of billions were spent on roads.", [None]),
    ],
)
def test_unit(find: Find, text: str, units: list[str | None]) -> None:
    assert [figure.unit for figure in find(text)] == units


def test_any_two_far_off_are_not_the_two(find: Find) -> None:
    filler = "The rain went on over the hills and the old roads. " * 8
    figures = find(f"She wrote two letters. {filler}The two had dinner.")
    assert [figure.unit for figure in figures] == ["letter", None]


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("His sons -- Mark, 18; Luke, 14; and John, 12 -- were safe.", [18, 14, 12]),
        ("Children as young as 5 worked there.", [5]),
        ("The board chose Anna Smith, then 44, as chair.", [44]),
        ("She lived there from the time she was 12 until she was 20.", [12, 20]),
        ("Anna, who was 19 back then, won.", [19]),
        ("They charged the third suspect, then only 15, with theft.", [15]),
        ("The youngest with us was just 10.", [10]),
        ("Their average age (63) is high.", [63]),
        ("Voters age 18-34 stayed at home.", [(18, 34)]),
    ],
)
def test_ages(find: Find, text: str, ages: list[float | tuple[float, float]]) -> None:
    figures = find(text)
    assert [figure.value for figure in figures] == ages
    assert {(figure.kind, figure.unit) for figure in figures} == {("age", "year")}


def test_an_age_in_months_is_counted_in_months(find: Find) -> None:
    assert [(figure.value, figure.unit) for figure in find("Babies aged 6 months can sit.")] == [(6, "month")]


@pytest.mark.parametrize(
    "text",
    [
        "The talks failed. 3. Even if they meet, no deal is near.",
        "The court asked (2) that the judge be fair.",
        "[10] In many respects they were wrong.",
        'She spoke on "60 Minutes" in June.',
        "The head of One Nation Now said so.",
        "The P5+1 powers met.",
        "Temperatures rose till about 1945 and then cooled.",
        "The S.&P. 500 closed lower.",
        "The Standard & Poor's 500-stock index closed lower.",
        "The northern half of the island is dry.",
        "One Sunday in May she left.",
        "They won the men's doubles title.",
        "She hit a three-pointer.",
        '<post id="758501003519864832" time="1468512000">',
        "The bus leaves from the depot on 177 St. whether he likes it or not.",
    ],
)
def test_no_figure(find: Find, text: str) -> None:
    assert [figure.text for figure in find(text)] == []


@pytest.mark.parametrize("text", ["More than half of the town left.", "Less than half its schools are open."])
def test_more_or_less_than_half_is_a_share(find: Find, text: str) -> None:
    assert [(figure.value, figure.kind) for figure in find(text)] == [(0.5, "ratio")]


def test_likely_to_top_is_a_bound(find: Find) -> None:
    assert [figure.bound for figure in find("The cost is likely to top $1 billion.")] == [">"]


def test_what_is_quoted_closes_at_a_price(find: Find) -> None:
    assert [figure.value for figure in find("Shares closed at 10 on Monday.")] == [10]
