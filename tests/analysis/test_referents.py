"""Who is told to be meant, and where silence is better."""

from __future__ import annotations

import re
from collections.abc import Mapping
from time import process_time

import msgspec
import pytest

from newsreader.analysis.grammar import GENDERS
from newsreader.analysis.model import (
    Analysis,
    CastMember,
    Entity,
    EntityLabel,
    Mention,
    MentionKind,
    Quote,
    SummarySentence,
)
from newsreader.analysis.referents import Referents, glossed
from newsreader.article.model import Span

MARKED = re.compile(r"\[([^|\]]+)\|(\w+)\]")


def kind_of(words: str) -> MentionKind:
    """The kind of a mention by its looks."""
    if words.lower() in (*GENDERS, "i", "it", "they"):
        return "pronoun"
    return "nominal" if words.lower().startswith(("the ", "the\t", "a ", "his ")) else "name"


def made(
    marked: str,
    names: Mapping[str, str],
    *,
    roles: Mapping[str, str] | None = None,
    title: str | None = None,
    organisations: tuple[str, ...] = (),
) -> Analysis:
    """An analysis of a text in which "[she|c1]" is a mention of c1, and "[Orr|x]" a name of nobody's.

    Small words are pronouns or descriptions, capitals names. Sentences end at a line's end, and all are
    summary. "{" and "}" stand around a quotation's words without being part of the text.
    """
    text, at = "", 0
    mentions: dict[str, list[Mention]] = {id_: [] for id_ in names}
    strangers: list[Entity] = []
    said: list[int] = []
    for match in [*MARKED.finditer(marked), None]:
        for char in marked[at : match.start() if match else None]:
            said += [len(text)] * (char in "{}")
            text += "" if char in "{}" else char
        if match:
            span = (len(text), len(text) + len(match[1]))
            text, at = text + match[1], match.end()
            kind = kind_of(match[1])
            if match[2] in mentions:
                mentions[match[2]].append(Mention(span, kind))
            else:
                strangers.append(Entity(span, "PERSON"))
    lines = [(line.start(), line.end()) for line in re.finditer(r"[^\n]+", text)]
    cast = []
    for id_, name in names.items():
        role = (roles or {}).get(id_)
        place = (text.index(role), text.index(role) + len(role)) if role else None
        label: EntityLabel = "ORG" if id_ in organisations else "PERSON"
        cast.append(CastMember(id_, name, label, role, place, tuple(mentions[id_])))
    pieces = list(zip(said[::2], said[1::2], strict=True))
    return Analysis(
        text=text,
        sha256="",
        title=title,
        sentences=tuple(lines),
        cast=tuple(cast),
        entities=tuple(strangers),
        quotes=tuple(Quote("direct", (piece,), None, "say", None, None, None, 1.0) for piece in pieces),
        summary=tuple(SummarySentence(line, n, 1.0, ()) for n, line in enumerate(lines)),
    )


def told(analysis: Analysis, line: int = -1) -> str:
    """What is told of one line of the text, read by itself."""
    return glossed(Referents(analysis).of_clauses([analysis.sentences[line]])[0])


def in_summary(analysis: Analysis, *lines: int) -> list[str]:
    """What is told of a summary of these lines."""
    chosen = tuple(analysis.summary[line] for line in lines)
    shortened = msgspec.structs.replace(analysis, summary=chosen)
    return [glossed(found) for found in Referents(shortened).of_summary()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Mara Tiel|c1] runs the harbour in Ostvik.\n[She|c1] closed it in May.", "[She: Mara Tiel]"),
        ("[Mara Tiel|c1] scored twice.\nOn Friday [her|c1] knee gave way.", "[her: Mara Tiel]"),
        ("[Mara Tiel|c1] won the seat.\n[She|c1] ran.\nBy 2020 [she|c1] had left.", "[she: Mara Tiel]"),
        ("[Mara Tiel|c1] went to jail.\n[The pianist|c1] appealed on Monday.", "[The pianist: Mara Tiel]"),
        ("[Mara Tiel|c1] met a sailor.\nIn May [she|c1] closed it.", "[she: Mara Tiel]"),
        ("[Mara Tiel|c1], who rowed, left.\nOn Friday [she|c1] closed it.", "[she: Mara Tiel]"),
        ("[Mara Tiel|c1] lost the case.\n[Mara|c1] will appeal.", "[Mara: Mara Tiel]"),
    ],
)
def test_who_is_meant_by_a_pronoun_a_description_or_a_first_name(text: str, expected: str) -> None:
    assert told(made(text, {"c1": "Mara Tiel"})) == expected


@pytest.mark.parametrize(
    "text",
    [
        # named in full, before or after the pronoun, or in its parts
        "[Mara Tiel|c1] left.\nOn Friday [Mara Tiel|c1] sold [her|c1] boat.",
        "[Mara Tiel|c1] left.\nIn [her|c1] boat [Mara Tiel|c1] found oil.",
        "[Mara Tiel|c1] left.\n[Tiel|c1] said that [she|c1] was glad of it.",
        "[Mara Tiel|c1] left.\n[Tiel|c1] and [Mara|c1] were two names for [her|c1].",
        # somebody else may be meant
        "[Mara Tiel|c1] met [Anna Berg|x].\n[She|c1] closed it in May.",
        "[Mara Tiel|c1] met a sailor.\n[Her|c1] boat sank in May.",
        "[Mara Tiel|c1] left.\nThe woman who sold [her|c1] boat wept.",
        "[Mara Tiel|c1] left.\nThe keeper said [she|c1] had closed it.",
        # too far from the name
        "[Mara Tiel|c1] left.\n" + "It rained on the boats. " * 30 + "\n[She|c1] closed it in May.",
        # no name that leads to it
        "[She|c1] left.\n[She|c1] closed it in May.",
        # words that tell of nobody in particular, or of no single person
        "[Mara Tiel|c1] left.\nOn Friday [a pianist|c1] came.",
        "[Mara Tiel|c1] left.\nOn Friday [they|c1] closed it.",
        "[Mara Tiel|c1] left.\nOn Friday [I|c1] closed it.",
        "[Mara Tiel|c1] left.\nOn Friday [the mayor|c1]'s office closed.",
    ],
)
def test_where_nothing_is_told(text: str) -> None:
    assert told(made(text, {"c1": "Mara Tiel"})) == ""


def test_a_name_of_the_other_gender_is_no_rival() -> None:
    text = "[Mara Tiel|c1] met [Peter Holm|c2].\n[She|c1] closed it in May."
    assert told(made(text, {"c1": "Mara Tiel", "c2": "Peter Holm"})) == "[She: Mara Tiel]"


def test_a_name_that_two_bear_leads_to_nobody() -> None:
    text = "[Mara Tiel|c1] met [Anna Tiel|c2].\n[Ms Tiel|c1] rowed.\n[She|c1] sang."
    assert told(made(text, {"c1": "Mara Tiel", "c2": "Anna Tiel"})) == ""
    text = "[Mara Tiel|c1] met [Peter Tiel|c2].\n[Ms Tiel|c1] rowed.\n[She|c1] sang."
    assert told(made(text, {"c1": "Mara Tiel", "c2": "Peter Tiel"})) == "[She: Mara Tiel]"


def test_organisations_are_not_told_of() -> None:
    text = "[Holm Bank|c1] grew.\n[The bank|c1] lent less."
    assert told(made(text, {"c1": "Holm Bank"}, organisations=("c1",))) == ""


def test_a_surname_is_told_with_the_role() -> None:
    text = "[Mara Tiel|c1], chief pilot of the port, left.\n[Tiel|c1] said so."
    made_of = made(text, {"c1": "Mara Tiel"}, roles={"c1": "chief pilot of the port"})
    assert told(made_of) == "[Tiel: Mara Tiel, chief pilot of the port]"
    assert told(made(text, {"c1": "Mara Tiel"}, roles={"c1": "pilot"})) == ""
    assert told(made(text, {"c1": "Mara Tiel"})) == ""


def test_a_role_that_the_extract_tells_is_not_told_again() -> None:
    text = "[Mara Tiel|c1] left.\nOn Friday the chief pilot, [Mara|c1], said so.\n[She|c1] sang."
    given = made(text, {"c1": "Mara Tiel"}, roles={"c1": "chief pilot"})
    assert told(given, 1) == "[Mara: Mara Tiel]"
    assert told(given, 2) == "[She: Mara Tiel, chief pilot]"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("[Mara Tiel|c1], who chairs it, left.\n[Tiel|c1] said so.", "who chairs it"),
        ("[Mara Tiel|c1], his deputy, left.\n[Tiel|c1] said so.", "his deputy"),
        ("[Mara Tiel|c1], player of AC/DC, left.\n[Tiel|c1] said so.", "player of AC"),
        ("[Mara Tiel|c1], Gen., left.\n[Tiel|c1] said so.", "Gen."),
        ("The 100m runner [Mara Tiel|c1] left.\n[Tiel|c1] said so.", "m runner"),
    ],
)
def test_a_role_that_is_cut_or_relative_is_not_told(text: str, role: str) -> None:
    given = made(text.replace("[Tiel|c1] said", "[Mara|c1] said"), {"c1": "Mara Tiel"}, roles={"c1": role})
    assert told(given) == "[Mara: Mara Tiel]"
    assert told(made(text, {"c1": "Mara Tiel"}, roles={"c1": role})) == ""


@pytest.mark.parametrize(
    "text",
    [
        "[Mara Tiel|c1] left.\n[Governor Tiel|c1] said so.",
        "[Mara Tiel|c1] left. [Jon Tiel|c2] stayed.\n[Tiel|c1] said so.",
        "[Tiel|c1] was first called [Mara Tiel|c1] in May.\n[Tiel|c1] said so.",
        "[Mara Tiel|c1] left. A tiel is a bird.\n[Tiel|c1] said so.",
    ],
)
def test_surnames_that_are_titled_shared_never_introduced_or_common(text: str) -> None:
    text = text.replace(" left", ", a cook, left", 1) if " left" in text else text + " a cook"
    assert told(made(text, {"c1": "Mara Tiel", "c2": "Jon Tiel"}, roles={"c1": "a cook"})) == ""


def test_a_form_of_address_leaves_a_surname_bare() -> None:
    text = "[Mara Tiel|c1], a cook, left.\n[Ms Tiel|c1] said so."
    assert told(made(text, {"c1": "Mara Tiel"}, roles={"c1": "a cook"})) == "[Ms Tiel: Mara Tiel, a cook]"


def test_what_the_headline_calls_somebody_needs_no_words() -> None:
    text = "[Mara Tiel|c1], a cook, left.\n[Tiel|c1] said so."
    given = made(text, {"c1": "Mara Tiel"}, roles={"c1": "a cook"}, title="Tiel Leaves the Pier")
    assert told(given) == ""


def test_each_is_told_once_in_an_extract_in_reading_order() -> None:
    text = "[Mara Tiel|c1] and [Peter Holm|c2] left.\nOn Friday [his|c2] boat sank, [he|c2] told [her|c1]."
    given = made(text, {"c1": "Mara Tiel", "c2": "Peter Holm"})
    assert told(given) == "[his: Peter Holm; her: Mara Tiel]"


def test_a_name_is_told_at_its_first_and_a_pronoun_each_time() -> None:
    text = "[Mara Tiel|c1], a cook, left.\n[Tiel|c1] rowed.\n[Tiel|c1] swam.\n[She|c1] sang.\n[She|c1] ran."
    given = made(text, {"c1": "Mara Tiel"}, roles={"c1": "a cook"})
    found = [glossed(one) for one in Referents(given).of_clauses(given.sentences[1:])]
    assert found == ["[Tiel: Mara Tiel, a cook]", "", "[She: Mara Tiel]", "[She: Mara Tiel]"]


def test_the_summary_goes_on_from_what_was_shown() -> None:
    text = "[Mara Tiel|c1] left.\n[She|c1] rowed.\n[She|c1] sang."
    given = made(text, {"c1": "Mara Tiel"})
    assert in_summary(given, 0, 1) == ["", ""]
    assert in_summary(given, 0, 2) == ["", ""]
    assert in_summary(given, 1, 2) == ["[She: Mara Tiel]", ""]


def test_in_the_summary_a_gap_may_make_it_doubtful_who_is_meant() -> None:
    text = (
        "[Mara Tiel|c1] met [Anna Berg|c2].\nIt rained.\n[Mara Tiel|c1] left.\n[She|c1] rowed.\n"
        "[Anna Berg|c2] stayed.\n[She|c2] sang."
    )
    given = made(text, {"c1": "Mara Tiel", "c2": "Anna Berg"})
    assert in_summary(given, 0, 3) == ["", "[She: Mara Tiel]"]
    assert in_summary(given, 0, 5) == ["", "[She: Anna Berg]"]
    assert in_summary(given, 4, 5) == ["", ""]


def test_in_the_summary_a_bare_surname_is_told() -> None:
    given = made("[Mara Tiel|c1] left.\n[Tiel|c1] said so.", {"c1": "Mara Tiel"})
    assert in_summary(given, 1) == ["[Tiel: Mara Tiel]"]
    assert in_summary(given, 0, 1) == ["", ""]


def quoted(given: Analysis, speaker: str | None = None) -> str:
    """What is told of the text's one quotation."""
    quote = given.quotes[0]
    by = msgspec.structs.replace(quote, speaker_cast=speaker)
    spoken = msgspec.structs.replace(given, quotes=(by,))
    return glossed(Referents(spoken).of_quotes((by,))[0])


def test_who_is_meant_in_somebodys_words() -> None:
    text = "[Mara Tiel|c1] left.\n{[She|c1] was glad,} [Jo Holm|c2] said."
    given = made(text, {"c1": "Mara Tiel", "c2": "Jo Holm"})
    assert quoted(given, "c2") == "[She: Mara Tiel]"


@pytest.mark.parametrize(
    "text",
    [
        # the speaker stands beside the words
        "[Jo Holm|c2] left.\n{[She|c2] was glad,} [Jo Holm|c2] said.",
        # a possessive may be anybody's of whom the words tell
        "[Mara Tiel|c1] left.\n{[Her|c1] boat sank,} [Jo Holm|c2] said.",
        # somebody else was spoken of
        "[Mara Tiel|c1] met the captain.\n{[She|c1] was glad,} [Jo Holm|c2] said.",
        "[Mara Tiel|c1] met [Anna Berg|x].\n{[She|c1] was glad,} [Jo Holm|c2] said.",
        # a name that two bear
        "[Mara Tiel|c1] met [Anna Tiel|x].\n"
        + "It rained on the boats. " * 15
        + "\n[Ms Tiel|c1] rowed.\n{[She|c1] was glad,} [Jo Holm|c2] said.",
        # a description may be the speaker's own
        "[Mara Tiel|c1] left.\n{[The pianist|c1] was glad,} [Jo Holm|c2] said.",
    ],
)
def test_where_nothing_is_told_of_somebodys_words(text: str) -> None:
    assert quoted(made(text, {"c1": "Mara Tiel", "c2": "Jo Holm"}), "c2") == ""


def test_the_words_that_people_say_lead_nowhere() -> None:
    text = "[Mara Tiel|c1] left.\n[Jo Holm|c2] said: {[she|c1] ran}\n[She|c1] sang."
    given = made(text, {"c1": "Mara Tiel", "c2": "Jo Holm"})
    assert told(given) == ""


def test_the_words_of_a_reference_are_the_articles() -> None:
    given = made("[Mara Tiel|c1] left.\nOn Friday [the\tpianist|c1] sang.", {"c1": "Mara Tiel"})
    (found,) = Referents(given).of_clauses([given.sentences[-1]])[0]
    assert given.text[slice(*found.span)] == "the\tpianist"
    assert (found.words, found.member.id, found.who) == ("the pianist", "c1", "Mara Tiel")


def test_a_name_with_marks_in_it_is_not_told() -> None:
    given = made('[Mara" Tiel|c1] left.\n[She|c1] sang.', {"c1": 'Mara" Tiel'})
    assert told(given) == ""


def test_very_many_mentions_take_little_time() -> None:
    text = "[Mara Tiel|c1] left.\n" + "[She|c1] and [he|c2] sang. " * 20_000
    given = made(text, {"c1": "Mara Tiel", "c2": "Peter Holm"})
    spans: list[Span] = [mention.span for member in given.cast for mention in member.mentions]
    begun = process_time()
    assert len(Referents(given).of_clauses(spans)) == len(spans)
    assert process_time() - begun < 20


def test_nothing_is_told_of_nothing() -> None:
    assert Referents(Analysis(text="", sha256="")).of_summary() == ()
    assert glossed(()) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Mara Tiel|c1] scored twice.\nThe club called [her|c1] “the best of all”.", "[her: Mara Tiel]"),
        ("[Mara Tiel|c1] scored twice.\nThe club called the win “the best of [her|c1] life”.", ""),
    ],
)
def test_in_a_mixed_quotation_only_what_is_marked_is_its_speakers(text: str, expected: str) -> None:
    analysis = made(text, {"c1": "Mara Tiel"})
    start, end = analysis.sentences[-1]
    quote = Quote("mixed", ((start + len("The club called "), end),), None, "call", None, None, None, 1.0)
    assert told(msgspec.structs.replace(analysis, paragraphs=analysis.sentences, quotes=(quote,))) == expected
