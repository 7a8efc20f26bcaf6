"""Whether two names can be one person's."""

from __future__ import annotations

import pytest

from newsreader.analysis.cast.name_parts import same_person
from newsreader.analysis.cast.people_names import group_people


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("JK Holt", "Jane Mary Holt", False),
        ("Jo Holt", "James Oliver Holt", False),
        ("JK Holt", "Jane Kay Berg", False),
        ("Jane Holt", "John Holt", False),
    ],
)
def test_given_names_tell_people_apart(one: str, other: str, same: bool) -> None:
    assert same_person(one, other) is same


def people(*forms: str) -> int:
    return len(group_people([(form, (40 * at, 40 * at + len(form))) for at, form in enumerate(forms)]))
