"""Roles that a clause or a phrase beside the name tells."""

from __future__ import annotations

import pytest
from tests.conftest import Read

from newsreader.analysis.cast import find_cast
from newsreader.analysis.entities import find_entities


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Anne Vasseur, 52, who has been mayor since 2014, opened the fair.", "Anne Vasseur", "mayor"),
        ("Tom Reed, who was the head coach until June, left the club.", "Tom Reed", "former head coach"),
        (
            "Ada Holt, who served as foreign minister from 2001 to 2004, died.",
            "Ada Holt",
            "former foreign minister",
        ),
        ("Maria Lund, who works as a nurse, told the court of the crash.", "Maria Lund", "nurse"),
        ("It was backed by members including senator Kyle Lund of Hull.", "Kyle Lund", "senator"),
        ("He followed the procedure Vice President Ann Bell used last year.", "Ann Bell", "Vice President"),
        ("He is something House Speaker Ann Bell has never been.", "Ann Bell", "House Speaker"),
        ("“It leaks,” Danish designer, Ann Bell, told the court.", "Ann Bell", "Danish designer"),
        ("Former teacher, Ann Bell, left the town.", "Ann Bell", "Former teacher"),
        ("Driver, Ann Bell said, was the word.", "Ann Bell", None),
        ("“Coach, Ann Bell, is here,” he said.", "Ann Bell", None),
        ('"Coach, Ann Bell, is here," he said.', "Ann Bell", None),
        ("They asked the club and chairman, Ann Bell, told them.", "Ann Bell", None),
        ("Ann Bell, who is not a doctor, lied to the patients.", "Ann Bell", None),
        ("Ann Bell, who was no friend, left.", "Ann Bell", None),
        ("Carl Berg, who met the president, left the talks.", "Carl Berg", None),
        ("Bo Ek, who called her a liar, wept in court.", "Bo Ek", None),
        ("After the death of the president of the club, Ada Holt took over.", "Ada Holt", None),
        ("“Ada Holt, who is a leader, will win,” the coach said.", "Ada Holt", None),
        ("Asked about a single opponent, Ada Holt lost her temper.", "Ada Holt", None),
        ("Polls showed Ada Holt was the winner of the debate.", "Ada Holt", None),
        ("Ada Holt is a better candidate.", "Ada Holt", None),
        ("They played Tom Reed, songs my mother sang, and the Beatles.", "Tom Reed", None),
        ("Ada Holt was the deputy mayor of Hull.", "Ada Holt", "deputy mayor of Hull"),
        ("Police named the ferry's captain, Tom Reed.", "Tom Reed", "ferry's captain"),
        ("Donna Bell, 59, of Ashton, Md., watched the ceremony.", "Donna Bell", None),
        (
            "Rep. Dana Holt of Maryland, the panel's ranking member, objected.",
            "Dana Holt",
            "panel's ranking member",
        ),
        ("Rep. Dana Holt (D-Md.), the panel's chairwoman, objected.", "Dana Holt", "panel's chairwoman"),
        ("Dana Holt (left) and the mayor met.", "Dana Holt", None),
        ("Dana Holt of Hull met the mayor.", "Dana Holt", None),
        ("Panel chairman Rep. Dana Holt said no.", "Dana Holt", "Panel chairman"),
        (
            "Peru's interior and trade minister Raúl Vega resigned.",
            "Raúl Vega",
            "Peru's interior and trade minister",
        ),
        ("Her brother and business partner Tom Reed wept in court.", "Tom Reed", "business partner"),
        (
            "Norland's prime minister, Kari Dahl said the deal was dead.",
            "Kari Dahl",
            "Norland's prime minister",
        ),
        ("When she met her rival, Kari Dahl lost.", "Kari Dahl", None),
        ("Ted Cole is a natural-born citizen.", "Ted Cole", "natural-born citizen"),
        ("Tom Reed, 40 ― his age that day ― wept.", "Tom Reed", None),
        ("Former minister Lord Holt urged MPs to wait.", "Lord Holt", "Former minister"),
        ("The hospital's chief surgeon, Dr. Ana Berg, agreed.", "Ana Berg", "hospital's chief surgeon"),
        ("After the vote Lord Holt urged MPs to wait.", "Lord Holt", None),
        ("She thanked the mayor. Dr. Ana Berg agreed.", "Ana Berg", None),
        ("Ana Holt is a great player.", "Ana Holt", None),
        ("Ana Holt is a midfielder.", "Ana Holt", "midfielder"),
        ("Ana Holt was the first woman in the office.", "Ana Holt", None),
        (
            "Tom Reed is an associate professor of surgery at the Wayne Hill School of Medicine in New Asti.",
            "Tom Reed",
            "associate professor of surgery at the Wayne Hill School of Medicine",
        ),
        (
            "Tom Reed, vice president for trade and foreign policy studies at the Wayne Institute, left.",
            "Tom Reed",
            "vice president for trade and foreign policy studies at the Wayne Institute",
        ),
        ("Ana Lund, an adviser to the mayor and his wife, left.", "Ana Lund", "adviser to the mayor"),
        (
            "“Cut it,” says Ana Lund, creative director of Harvey's.",
            "Ana Lund",
            "creative director of Harvey's",
        ),
        ("Ana Lund, a 28-year-old clerk from Hull, left.", "Ana Lund", "28-year-old clerk from Hull"),
        (
            "Tom Reed, deputy chief inspector at the Office for Nuclear Regulation, left.",
            "Tom Reed",
            "deputy chief inspector at the Office for Nuclear Regulation",
        ),
        ("The prize went to Ana Lund, 33", "Ana Lund", None),
        ("Tom Reed had endorsed Senator Ana Lund in May.", "Ana Lund", "Senator"),
        ("They signed suspended captain Ana Lund in May.", "Ana Lund", "suspended captain"),
        ("The coach said: 'Ana Lund is a captain.' She left.", "Ana Lund", None),
        ("The players' mood was poor. Ana Lund, the dogs' keeper, left.", "Ana Lund", "dogs' keeper"),
        ("“Ana Lund is our captain,” the coach said.", "Ana Lund", None),
        ('He wrote: "Our envoy Ana Lund has left."', "Ana Lund", None),
        ('"Go," said Ana Lund, the captain. "Stay here.', "Ana Lund", "captain"),
        ('They fled," said Tom Reed, a baker from Hull. "I ran," he added.', "Tom Reed", "baker from Hull"),
    ],
)
def test_roles(read: Read, text: str, name: str, role: str | None) -> None:
    page = read(text)
    found = {member.name: member.role for member in find_cast(page, find_entities(page))}
    assert found[name] == role
