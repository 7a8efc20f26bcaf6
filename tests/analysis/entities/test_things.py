"""Ships, films, hills, schools and firms that are named after people are not taken for them."""

from __future__ import annotations

import pytest
from tests.conftest import Read

from newsreader.analysis.entities import find_entities
from newsreader.analysis.entities.consistency import agree
from newsreader.analysis.entities.name import Name
from newsreader.analysis.entities.things import things
from newsreader.analysis.page import Page


def hints(text: str, words: str) -> dict[str, float]:
    start = text.index(words)
    return dict(things(text, Name(start, start + len(words), "PERSON")))


def labels(page: Page, words: str) -> set[str]:
    return {e.label for e in find_entities(page) if page.text[slice(*e.span)] == words}


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        ("The film Clara Doyle opens on Friday.", "Clara Doyle", "WORK_OF_ART"),
        ("He saw “Clara Doyle” twice.", "Clara Doyle", "WORK_OF_ART"),
        ("Parents at Eleanor Holt were told on Monday.", "Eleanor Holt", "ORG"),
        ("Shares in Laura Holt fell by a third.", "Laura Holt", "ORG"),
        ("He signed for Charlton Holt in May.", "Charlton Holt", "ORG"),
        ("It is over. Taylor Swann have sold two players.", "Taylor Swann", "ORG"),
    ],
)
def test_what_is_said_of_things(text: str, words: str, label: str) -> None:
    assert hints(text, words).get(label, 0) >= 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“Jane Porter,” she answered.", "Jane Porter"),
        ("A man called “John Porter” fled.", "John Porter"),
        ("In the film, Jane Porter, a nurse, saves a child.", "Jane Porter"),
        ("The ship, Captain Ann Porter said, was safe.", "Ann Porter"),
        ("Shares in Ann Porter's estate fell.", "Ann Porter"),
        ("She climbed the hill with Ben Porter.", "Ben Porter"),
        ("Ann Porter has 4 children.", "Ann Porter"),
        ("Friends of Ann Porter have said so.", "Ann Porter"),
        ("Kate and Ann Porter have a son.", "Ann Porter"),
        ("Ann Porter has said so.", "Ann Porter"),
        ("His firm, Ann Porter told the court, was broke.", "Ann Porter"),
        ("His brother, Ann Porter said, was broke.", "Ann Porter"),
        ("The senator Ann Porter voted no.", "Ann Porter"),
        ("He said his firm, Ann Porter told the court, was broke.", "Ann Porter"),
        ("The band, Ann Porter, Jo Field and Ray Lunn, split up.", "Ann Porter"),
        ("He has played for Ann Porter at two clubs.", "Ann Porter"),
        ("The parents of Ann Porter wept.", "Ann Porter"),
        ("He was the teacher of Ann Porter.", "Ann Porter"),
        ("A bookcase fell on top of Ann Porter.", "Ann Porter"),
        ("Ann Porter stands six feet tall.", "Ann Porter"),
        ("Ann Porter rises to 100 wins.", "Ann Porter"),
        ("After the storm Ann Porter rebuilt the barn.", "Ann Porter"),
        ("Ann Porter drinks whisky.", "Ann Porter"),
        ("Ann Porter edits magazine articles.", "Ann Porter"),
        ("Ann Porter stores the data at home.", "Ann Porter"),
        ("He was asked for his hero: “Ann Porter”.", "Ann Porter"),
        ("The crowd chanted “Ann Porter” for an hour.", "Ann Porter"),
        ("“Ann Porter” told the court that she fled.", "Ann Porter"),
        ("Ann Porter was floated as a minister.", "Ann Porter"),
        ("Ann Porter was relegated to the bench.", "Ann Porter"),
        ("Ann Porter reported a loss of hearing.", "Ann Porter"),
        ("Ann Porter's pupils were wide.", "Ann Porter"),
    ],
)
def test_what_is_said_of_people(text: str, words: str) -> None:
    found = hints(text, words)
    assert not {"WORK_OF_ART", "PRODUCT", "ORG", "EVENT"} & found.keys()
    assert found.get("PERSON", 0) == 0


def test_a_peoples_name_tells_nothing() -> None:
    assert list(things("He has a stake in Danish firms.", Name(18, 24, "NORP"))) == []


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        (
            "She was at the Anna Bell School in Hull, which Anna Bell opened. Bell said she was proud.",
            "Anna Bell",
            "PERSON",
        ),
        ("The Ada Nkosi School closed. Ada Nkosi, who founded it, wept.", "Ada Nkosi", "PERSON"),
        (
            "Storm Ann hit Ireland. Ann Bell lost her house. Neighbours said Ann was lucky.",
            "Ann",
            "PERSON",
        ),
        ("Rescuers flew over Mount Olive and Lake Charles.", "Mount Olive", "LOC"),
        ("Lawmakers passed the Clean Water Law. The Clean Water Law is strict.", "Clean Water Law", "LAW"),
        ("The councillors met at Kelham Town Hall.", "Kelham Town Hall", "FAC"),
        (
            "Lindqvist Marine said on Monday that it would build 40 ferries for the port.",
            "Lindqvist Marine",
            "ORG",
        ),
        ("Rita told Kelham Coroner's Court that staff laughed.", "Kelham Coroner's Court", "ORG"),
        ("At Kelham Magistrates' Court, Holt wept.", "Kelham Magistrates' Court", "ORG"),
        ("On Monday Kelham Magistrates' Court fined him.", "Kelham Magistrates' Court", "ORG"),
        ("The Henrik Bell Academy, named after Henrik Bell, will close.", "Henrik Bell", "PERSON"),
        ("The firm, Samuel Okoro Group, is his. Samuel Okoro fled in May.", "Samuel Okoro", "PERSON"),
        ("The choir sang at Royal Albert Hall.", "Royal Albert Hall", "FAC"),
        ("Raymond James, 43, was hurt. Raymond James wept.", "Raymond James", "PERSON"),
        ("Laura Ashley will close ten shops.", "Laura Ashley", "ORG"),
        ("Anders Holt said it would close two plants.", "Anders Holt", "PERSON"),
        ("The judge told Denis Law that he was guilty. Denis Law wept.", "Denis Law", "PERSON"),
    ],
)
def test_labels_of_names_like_peoples(read: Read, text: str, words: str, label: str) -> None:
    assert labels(read(text), words) == {label}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Okwu Tarrow said it would be fine.", "PERSON"),
        ("Okwu Tarrow said it was raining.", "PERSON"),
        ("Okwu Tarrow said it was disappointing to lose.", "PERSON"),
        ("Okwu Tarrow said it would help the town.", "PERSON"),
        ("Okwu Tarrow said it had become a habit.", "PERSON"),
        ("Okwu Tarrow said he would expand abroad.", "PERSON"),
        ("Andrew Tarrow said it would expand abroad.", "PERSON"),
    ],
)
def test_what_a_body_says_of_itself(read: Read, text: str, label: str) -> None:
    name = Name(0, text.index(" ", 8), "PERSON")
    assert [found.label for found in agree(read(text), [name])] == [label]


def test_a_people_of_two_words_is_nobody(read: Read) -> None:
    assert labels(
        read("He said that British Muslims would march. British Muslims said so."), "British Muslims"
    ) <= {"NORP"}


def test_a_surname_that_is_a_peoples_too(read: Read) -> None:
    assert "NORP" not in labels(read("Christian Dane sang. Christian Dane danced, too."), "Christian Dane")
