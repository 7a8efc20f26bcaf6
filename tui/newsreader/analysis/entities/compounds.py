"""Names that the model left in pieces, and the short forms that follow them in brackets."""

from __future__ import annotations

import re

from newsreader.analysis.entities.name import Name, without_overlaps
from newsreader.analysis.model import EntityLabel
from newsreader.analysis.page import Page

LEGAL = re.compile(
    r"(?:['’]s)?,? (?:Inc|Corp|Co|Ltd|LLC|LLP|Plc|PLC|plc|SE|AG|SA|NV|GmbH|SpA|PBC|Pty|PT|Tbk|Bhd|Limited)\b(?:\.(?=\s+[a-z,(]))?"
)
INSTITUTION = re.compile(
    r"(?P<place>\b(?:U\.S\.?|US|UK|U\.K\.|EU|U\.N\.|UN|United States)) "
    r"(?P<body>Congress|Senate|House of Representatives|House|Supreme Court|Treasury|Treasury Department|Justice Department|State Department"
    r"|Department of [A-Z]\w+(?: [A-Z]\w+)*|[A-Z]\w+ Department|Food and Drug Administration|Centers for Disease Control and Prevention"
    r"|Federal Reserve|Air Force|Army|Navy|Marine Corps|Marines|Coast Guard|Security Council|General Assembly|Capitol|Embassy)\b"
)
BUILDINGS = frozenset(("Capitol", "Embassy"))
CAPITAL = re.compile(r"\bWashington,? D\.?C\b\.?")
NICKNAME = re.compile(
    r"(?:(?!\S*['’]s?\s)[A-Z][\w’'-]+ ){1,2}[\"“]\w[\w .’-]{0,20}[\"”] (?:(?:de|van|von|del) )?[A-Z][\w’-]*\w(?<![’']s)(?: (?:Jr|Sr)\b)?"
)
SHORT_FORM = re.compile(r"\s?\([\"“]?(?:the )?(?P<short>[A-Z][A-Za-z&-]*[A-Z][A-Za-z]*)[\"”]?\)")


def join_compounds(page: Page, names: list[Name]) -> list[Name]:
    """The names with those that stand in pieces made whole."""
    text = page.text
    joined = [
        _with_legal_form(text, name) if name.label in ("ORG", "PERSON", "GPE") else name for name in names
    ]
    for found in CAPITAL.finditer(text):
        joined.append(Name(found.start(), found.end(), "GPE", sure=True))
    for found in INSTITUTION.finditer(text):
        label: EntityLabel = "FAC" if found["body"] in BUILDINGS else "ORG"
        end = max(
            [n.end for n in names if n.start <= found.end() <= n.end and n.label == label],
            default=found.end(),
        )
        joined.append(Name(found.start(), end, label, sure=True))
    for found in NICKNAME.finditer(text):
        if any(n.label == "PERSON" and n.start < found.end() and found.start() < n.end for n in names):
            joined.append(Name(found.start(), found.end(), "PERSON", sure=True))
    return without_overlaps(joined)


def _with_legal_form(text: str, name: Name) -> Name:
    if form := LEGAL.match(text, name.end):
        return Name(name.start, form.end(), "ORG", sure=True)
    return name


def add_short_forms(page: Page, names: list[Name]) -> list[Name]:
    """The names with the short forms in brackets after them: "the Fair Trade Office (FTO)"."""
    text = page.text
    found = []
    for name in names:
        if name.label not in ("PERSON", "NORP") and (short := SHORT_FORM.match(text, name.end)):
            found.append(Name(short.start("short"), short.end("short"), name.label, sure=True))
    return without_overlaps(found, names)
