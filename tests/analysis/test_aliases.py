"""What somebody is called besides their name."""

from __future__ import annotations

import msgspec
import pytest

from newsreader.analysis.aliases import Aliases
from newsreader.analysis.model import Analysis, CastMember, Mention, Quote


def test_what_a_speaker_calls_somebody_is_no_other_name() -> None:
    text = "“The hero has won,” the coach said of Ana Lund, the captain."
    hero, captain, name = (
        (text.index(w), text.index(w) + len(w)) for w in ("The hero", "the captain", "Ana Lund")
    )
    mentions = (Mention(hero, "nominal"), Mention(name, "name"), Mention(captain, "nominal"))
    member = CastMember("c1", "Ana Lund", "PERSON", None, None, mentions)
    quote = Quote("direct", ((1, 18),), None, "say", None, None, None, 0.9)
    said = Analysis(text=text, sha256="", cast=(member,), quotes=(quote,))
    assert Aliases(said).of(member) == ("the captain",)
    reported = msgspec.structs.replace(quote, kind="indirect")
    assert Aliases(msgspec.structs.replace(said, quotes=(reported,))).of(member) == (
        "The hero",
        "the captain",
    )


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ("a keen swimmer", ()),
        ("an aide to the mayor", ()),
        ("Another friend", ()),
        ("the swimmer", ("the swimmer",)),
        ("his aide", ()),
        ("his brother’s aide", ()),
        ("captain of the ship", ()),
        ("Anna’s sister", ("Anna’s sister",)),
    ],
)
def test_what_anybody_may_be_is_no_other_name(words: str, others: tuple[str, ...]) -> None:
    text = f"{words}, Ana Lund, left."
    name = len(words) + 2
    mentions = (Mention((0, len(words)), "nominal"), Mention((name, name + 8), "name"))
    member = CastMember("c1", "Ana Lund", "PERSON", None, None, mentions)
    assert Aliases(Analysis(text=text, sha256="", cast=(member,))).of(member) == others


def test_a_longer_quotation_holds_what_stands_behind_a_shorter_one_in_it() -> None:
    text = "“He told me: ‘Go.’ The captain left.” Ana Lund, the captain, agreed."
    mentions = tuple(
        Mention((text.index(words), text.index(words) + len(words)), "nominal")
        for words in ("The captain", "the captain")
    )
    member = CastMember("c1", "Ana Lund", "PERSON", None, None, mentions)
    said = (((1, 36),), ((13, 16),))
    quotes = tuple(Quote("direct", content, None, None, None, None, None, 0.9) for content in said)
    analysis = Analysis(text=text, sha256="", cast=(member,), quotes=quotes)
    assert Aliases(analysis).of(member) == ("the captain",)


def test_another_form_of_a_name_is_listed_once() -> None:
    text = "The chair, chair, The Chair, a pilot, Ada Ode and Ode."
    places = [(0, 9), (11, 16), (18, 27), (29, 36), (38, 45), (50, 53)]
    mentions = (*(Mention(p, "nominal") for p in places[:4]), *(Mention(p, "name") for p in places[4:]))
    member = CastMember("c1", "Ada Ode", "PERSON", "pilot", None, mentions)
    assert Aliases(Analysis(text=text, sha256="")).of(member) == ("The chair", "Ode")
