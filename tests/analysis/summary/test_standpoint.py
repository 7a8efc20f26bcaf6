"""Texts whose writer argues or tells in their own name."""

from __future__ import annotations

import pytest
from tests.conftest import Read

from newsreader.analysis.summary import is_told_in_own_name

COLUMN = """\
We keep building roads as if they were free. They are not.

Every new lane fills within a year, and the council knows it. But nobody on the planning board wants to be
the one who says no. So we pay for asphalt, and our buses stand in the same queue as before.

I have driven to work for twenty years. I understand why my neighbours want a wider bridge. But a bridge
moves the queue to the next crossing; it does not end it.

The city should spend this money on trams. That is what our children will thank us for."""

EDITORIAL = """\
The governor's tax plan is a gift to those who need it least. It rewards a handful of families and leaves
the schools to beg.

Supporters call it a bet on growth. But the state has made that bet before, and it is still paying the debt.
So the burden falls on towns, which must choose between potholes and teachers.

There is a better way. We know what works: small classes, honest budgets, patience. The legislature has the
votes to send this plan back. It must find the nerve."""

ESSAY = """\
My grandmother kept bees behind the station. I learned to read the sky from her.

We walked to the hives each morning before school. I carried the smoker; she carried nothing, because she
feared nothing. When I was nine I was stung on the eyelid. She laughed until I laughed.

Now I keep bees of my own. My daughter hands me the frames, and I think of the station and its clock."""

REPORT = """\
The council approved a wider bridge on Tuesday after a debate of four hours. The vote was nine to four.

Mayor Rosa Delgado said the crossing would be finished by June. "We have waited long enough, and I am proud
of this council," she said.

Opponents told the meeting that traffic would return within a year. They said the money belonged to trams.

The bridge was last widened in 1987, when the mill still employed 900 people. The state announced in March
that it would pay a third of the cost."""

MATCH = """\
Ines Calder scored twice as Springvale beat Northport 3-1 on Saturday.

The striker turned in a corner after twelve minutes and added a penalty before half-time. Northport replied
through Lena Marsh, but a late header settled the game.

"We deserved it and I could not be happier with my team," coach Tom Okafor said. He said the side had
trained in the rain all week.

Springvale moved to second place. Northport stayed fifth."""

INTERVIEWED = """\
Tom Okafor retired on Friday after thirty years as a judge.

"I never wanted to be a judge. I wanted to sail," he said. "We were poor, and my mother told me to read law.
But I do not regret it. So here we are."

"My wife says I should write a book," he added. "I think I will."

He was appointed in 1994 and heard more than 2,000 cases. Colleagues told the court that he was fair."""


def paragraphs(text: str) -> str:
    """The text with a line for each paragraph."""
    return "\n\n".join(paragraph.replace("\n", " ") for paragraph in text.split("\n\n"))


@pytest.mark.parametrize("text", [COLUMN, EDITORIAL, ESSAY])
def test_a_text_told_in_its_writers_name(read: Read, text: str) -> None:
    assert is_told_in_own_name(read(paragraphs(text)))


@pytest.mark.parametrize("text", [REPORT, MATCH, INTERVIEWED, "", "“We won.”"])
def test_a_report_is_not_whatever_the_people_quoted_say(read: Read, text: str) -> None:
    assert not is_told_in_own_name(read(paragraphs(text)))
