"""Word lists of the world: given names, nouns for people and organisations, titles, countries, cities.

The lists are text and TOML files in the package's `data` folder, read on first use and then kept.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Literal

Gender = Literal["male", "female"]


def _read(name: str) -> str:
    return files("newsreader.analysis").joinpath("data", name).read_text("utf-8")


def _lines(name: str) -> list[str]:
    return [line.strip() for line in _read(name).split("\n") if line.strip() and not line.startswith("#")]


@cache
def _toml(name: str) -> Mapping[str, Any]:
    return tomllib.loads(_read(name))


@cache
def first_names() -> Mapping[str, Gender]:
    """Given names that tell a gender, as written: "Ursula" -> "female"."""
    names: dict[str, Gender] = dict.fromkeys(_lines("first_names_male.txt"), "male")
    return names | dict.fromkeys(_lines("first_names_female.txt"), "female")


@cache
def given_names() -> frozenset[str]:
    """Given names and their short forms, whether or not they tell a gender, as written: "Sam"."""
    return frozenset((*first_names(), *_lines("given_names_either.txt")))


@cache
def nicknames() -> Mapping[str, frozenset[str]]:
    """What people are called -> the given names it can stand for, lower case: "kate" -> "catherine" …"""
    found: dict[str, set[str]] = {}
    for line in _lines("nicknames.txt"):
        full, _, short = line.partition(":")
        for name in short.split():
            found.setdefault(name, set()).add(full)
    return {name: frozenset(full) for name, full in found.items()}


@cache
def cities() -> frozenset[str]:
    """Names of cities, as written."""
    return frozenset(_lines("cities.txt"))


@cache
def _countries() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    rows = []
    for line in _lines("countries.txt"):
        names, _, people = line.partition("=")
        rows.append((_split(names, ";"), _split(people, ",")))
    return tuple(rows)


def _split(cell: str, mark: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(mark) if part.strip())


@cache
def countries() -> Mapping[str, str]:
    """Names of countries and peopled regions -> the fullest name: "UK" -> "United Kingdom"."""
    return {name: names[0] for names, _ in _countries() for name in names}


@cache
def demonyms() -> Mapping[str, str]:
    """Adjectives and names of peoples -> the country's fullest name: "Turks" -> "Turkey"."""
    return {word: names[0] for names, people in _countries() for word in people}


@cache
def regions() -> frozenset[str]:
    """First-order divisions of large countries, with their usual abbreviations, as written."""
    return frozenset(_lines("regions.txt"))


@cache
def titles() -> Mapping[str, Gender | None]:
    """Words before a person's name, as written without full stop -> the gender they tell, or None."""
    told: dict[str, Gender | None] = dict.fromkeys(_toml("titles.toml")["neutral"])
    told |= dict.fromkeys(_toml("titles.toml")["male"], "male")
    return told | dict.fromkeys(_toml("titles.toml")["female"], "female")


@cache
def person_nouns() -> Mapping[str, Gender | None]:
    """Nouns for people, lower case -> the gender they tell, or None."""
    lists = _toml("people.toml")
    told: dict[str, Gender | None] = dict.fromkeys(lists["role_neutral"] + lists["kin_neutral"])
    told |= dict.fromkeys(lists["role_male"] + lists["kin_male"], "male")
    return told | dict.fromkeys(lists["role_female"] + lists["kin_female"], "female")


@cache
def kin_nouns() -> frozenset[str]:
    """Nouns that name a person by kinship to another, lower case."""
    lists = _toml("people.toml")
    return frozenset(lists["kin_male"] + lists["kin_female"] + lists["kin_neutral"])


@cache
def organisation_nouns() -> Mapping[str, frozenset[str]]:
    """Nouns for organisations, lower case -> the groups of like nouns they are in."""
    groups: dict[str, set[str]] = {}
    for group, nouns in _toml("organisations.toml")["groups"].items():
        for noun in nouns:
            groups.setdefault(noun, set()).add(group)
    return {noun: frozenset(found) for noun, found in groups.items()}


@cache
def focus_organisations() -> frozenset[str]:
    """Nouns by which newspapers vary the name of an organisation, lower case: "the company"."""
    return frozenset(_toml("organisations.toml")["focus"])


@cache
def known_organisations() -> frozenset[str]:
    """Organisations of world-wide fame, as written."""
    return frozenset(_lines("known_organisations.txt"))


@cache
def no_names() -> frozenset[str]:
    """Capitalised words that name nobody and no place: "COVID-19", "IPO"."""
    return frozenset(_toml("no_names.toml")["not_a_name"])


@cache
def events() -> frozenset[str]:
    """Events that taggers take for people: "Brexit"."""
    return frozenset(_toml("no_names.toml")["event"])


@cache
def peoples() -> frozenset[str]:
    """Members of parties, religions and movements, as written: "Democrats"."""
    return frozenset(_toml("no_names.toml")["people"])


@cache
def name_endings() -> Mapping[str, str]:
    """Last words of names that tell the label, as written: "Ministry" -> "ORG", "Airport" -> "FAC"."""
    return {word: label for label, found in _toml("name_endings.toml").items() for word in found}


@cache
def focus_nouns() -> frozenset[str]:
    """Nouns by which newspapers vary the name of a story's hero, lower case: "the singer"."""
    return frozenset(_toml("people.toml")["focus"])


@cache
def office_nouns() -> frozenset[str]:
    """Offices and ranks by which newspapers vary the name of who speaks, lower case: "the senator"."""
    return frozenset(_toml("people.toml")["offices"])


@cache
def name_words(kind: str) -> tuple[str, ...]:
    """A list of `name_words.toml`, in its order.

    Raises:
        KeyError: There is no list of that name.
    """
    return tuple(_toml("name_words.toml")[kind])
