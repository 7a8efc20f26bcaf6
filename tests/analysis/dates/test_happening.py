from __future__ import annotations

import pytest
from tests.conftest import Read

from newsreader.analysis.dates.find import find_dates


def told(read: Read, text: str) -> dict[str, str]:
    """The times of a text at which something happens, each with the words that tell what."""
    return {
        text[slice(*time.span)]: text[slice(*time.clause)]
        for time in find_dates(read(text), None)
        if time.event and time.clause
    }


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        # a noun stands with the clause that describes it
        (
            "“The roof is dry,” said the miller, who bought the mill in 1998.",
            {"1998": "the miller, who bought the mill in 1998"},
        ),
        (
            "The letter sent by the clerk on Monday made the mayor angry.",
            {"Monday": "whole"},
        ),
        (
            "Ann Mott, the painter who left the town in 1998, sold her house.",
            {"1998": "Ann Mott, the painter who left the town in 1998"},
        ),
        (
            "The mayor met three of the towns holding votes on Monday.",
            {"Monday": "whole"},
        ),
        # a side clause has its own subject
        (
            "In Lund a storm killed nine people in July, while in November 2015 a fire killed six in Malby.",
            {
                "July": "In Lund a storm killed nine people in July",
                "November 2015": "in November 2015 a fire killed six in Malby",
            },
        ),
        (
            "The clerk had been charged with theft before the mayor died on Monday.",
            {"Monday": "the mayor died on Monday"},
        ),
        ("Born in 1923, Mott founded the mill in 1965.", {"1923": "Born in 1923, Mott"}),
        ("It may end on June 17, when judges meet.", {"June 17": "June 17, when judges meet"}),
        # and is shown within another where it has none
        ("The clerk left the town before he died on Monday.", {"Monday": "whole"}),
        ("The mill is famous, standing there in 1998.", {"1998": "whole"}),
        ("The mill is worth less now than it was in 1998.", {}),
        ("The miller won the cup before dying in May 1999.", {"May 1999": "whole"}),
        # what binds it to the words around it is left out
        (
            "After the mill was sold last month by the council, clerks cleared the yard.",
            {"last month": "the mill was sold last month by the council"},
        ),
        # who it is stands before what describes him, or that before which it stands as a participle
        ("Mott is a painter who sold nine mills in 2009.", {"2009": "whole"}),
        ("According to a letter leaked on Monday, the mill will cost nine crowns.", {"Monday": "whole"}),
        ("Reached by phone on Monday, the mayor told the clerk to wait.", {"Monday": "whole"}),
        (
            "Mott, who has been a painter since 1990, opened the mill in 2001.",
            {"1990": "Mott, who has been a painter since 1990", "2001": "whole"},
        ),
        ("The clerks were sent to Malby, where they both died in May.", {"May": "whole"}),
        # a clause beside that of its time tells whom a pronoun means
        ("The council freed the clerk, but on Monday the mayor said he had left.", {"Monday": "whole"}),
        (
            "The council freed the clerk, but on Monday the mayor left.",
            {"Monday": "on Monday the mayor left."},
        ),
        # no part is left out for a time that has no entry
        ("The clerks left the town in May after selling their mill in 2010.", {"May": "whole", "2010": None}),
        ("Open until Monday, the fair drew nine thousand people.", {}),
        ("Since the flood on Monday, the clerk has slept badly.", {}),
        # the same act, and what tells no other time
        ("The mayor tried to calm them by speaking to them on Monday.", {"Monday": "whole"}),
        ("When the mayor called the vote in 1998, she had no money.", {"1998": "whole"}),
        ("The clerk was shot after leaving a bar on Monday.", {"Monday": "whole"}),
        ("In a letter sent on Monday, the mayor told them to wait.", {"Monday": "whole"}),
        (
            "The mayor sees faults in the letter sent by the clerk on Monday.",
            {"Monday": "whole"},
        ),
        # what may be
        ("The dam could break on Monday.", {}),
        ("The dam could not break on Monday.", {"Monday": "whole"}),
        ("If it rains, the fair will be moved to Monday.", {}),
        ("Engineers are predicting that the dam will break next year.", {}),
        ("The mayor would love to sell the mill next year.", {}),
        ("The mill is likely to close in June.", {}),
        ("Voters need a mayor who has the potential to win in June.", {}),
        ("The council said the mill would close in June.", {"June": "whole"}),
        ("The engineers predicted on Monday that the dam would break.", {"Monday": "whole"}),
        ("The plan published on Monday would close the mill.", {"Monday": "whole"}),
        (
            "While the judges closed the mill last summer, the owner can still sell flour.",
            {"last summer": "the judges closed the mill last summer"},
        ),
        # what follows from it lies ahead
        (
            "The council passed the plan on Monday and the mayor is expected to sign it.",
            {"Monday": "The council passed the plan on Monday"},
        ),
        ("The council met on Monday and the mayor left.", {"Monday": "whole"}),
        # a time within the subject is not that of the verb
        ("Violent unrest after the vote Sunday led to a curfew.", {}),
        (
            "The drivers of the bus that ran into a wall at Lund Station last week cited ice.",
            {"last week": "the bus that ran into a wall at Lund Station last week"},
        ),
        ("The head of the council Sunday opened the mill.", {"Sunday": "whole"}),
        ("Anna Mott and the mayor made peace after a meeting on Thursday.", {"Thursday": "whole"}),
        ("The team have not won a match since the meeting on Thursday.", {}),
        # nor is that of a level or of the start of a change
        ("Shares closed at 41 crowns, almost 13% below an all-time high hit in April.", {}),
        ("Shares rose, above the record low set in April.", {}),
        ("Shares fell from a high. In April they rose.", {"April": "In April they rose."}),
        ("The rate is 23.7%, down from a high of almost 27% in 2013.", {}),
        ("The mayor was at 25 percent, up eight points from March.", {}),
        ("Trust in the mayor is higher than in any year since 2004.", {}),
        ("Shares reached a record high in April.", {"April": "whole"}),
        ("Sales are far below a peak of 4,000 tons in 2010.", {}),
        ("The clerk retired from high school in 1998.", {"1998": "whole"}),
        ("Guards took the clerk from the High Court on Monday.", {"Monday": "whole"}),
        ("The mayor ran from the mill and set a record in 1998.", {"1998": "whole"}),
        ("The lake lies far above sea level, and divers left it in 1998.", {"1998": "whole"}),
        ("The clerk rose from a low point in 2009.", {"2009": "whole"}),
        ("The index dropped to 47.1 from 47.8 in July.", {}),
        (
            "The price rose from 20 crowns in May to 30 crowns in June.",
            {"May": None, "June": "whole"},
        ),
        ("Sales rose to 30 million in July from 20 million.", {"July": "whole"}),
        ("The bank bought the mill from the council in July.", {"July": "whole"}),
        ("She fled from nine villages in July.", {"July": "whole"}),
        # a heading
        ("Mills that they lost in 2015", {}),
        # what is said stays with who says it, and is the event
        ("The mayor said on Tuesday that the mill had burned down on Monday.", {"Monday": "whole"}),
        ("The mill burned down on Monday, the mayor said on Tuesday.", {"Monday": "whole"}),
        ("The mayor said on Monday that the mill must be sold by June 2031.", {"Monday": "whole"}),
        ("The mayor said on Monday that the mill was old.", {"Monday": "whole"}),
        ("In April 2016, the mayor announced plans to sell the mill in 2018.", {"April 2016": "whole"}),
    ],
)  # fmt: skip
def test_a_time_dates_its_own_clause(text: str, clauses: dict[str, str | None], read: Read) -> None:
    found = told(read, text)
    whole = {time: text if clause == "whole" else clause for time, clause in clauses.items()}
    assert {time: found.get(time) for time in whole} == whole
    assert clauses or not found


def test_times_named_in_one_breath_are_of_one_clause(read: Read) -> None:
    text = "The miller won the cup in 2006, 2008 and 2011."
    assert told(read, text) == dict.fromkeys(("2006", "2008", "2011"), text)
