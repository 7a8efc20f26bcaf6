"""What the text says beside a name of its bearer: titles, appositions, predicates.

A description with an article or an owner ("the team's coach Ali Reza") is a mention of its own; a bare one
("coach Ali Reza") is part of the name's mention, as annotators of coreference have it (GUM, OntoNotes).
"""

from __future__ import annotations

from collections.abc import Collection

from spacy.tokens import Doc, Token

from newsreader.analysis.cast.appositions import description_after, description_before, joined_before
from newsreader.analysis.cast.gender import gender_of_names, gender_of_titles
from newsreader.analysis.cast.phrases import has_determiner
from newsreader.analysis.cast.predicates import is_opinion, is_over, predicates
from newsreader.analysis.cast.referent import Description, Referent
from newsreader.analysis.cast.scene import Scene
from newsreader.analysis.cast.shared_roles import shared_role
from newsreader.analysis.cast.stems import person_noun, stems
from newsreader.analysis.gazetteers import kin_nouns, name_words, person_nouns, titles
from newsreader.analysis.grammar import ADDRESS
from newsreader.article.model import Span

LONG = 12
"""Words that a role has at most, if its last part can be left out."""

LOOSE = frozenset(("against", "at", "behind", "from", "in", "on", "under", "with"))
"""Prepositions before what may be left out."""

OWNERS = frozenset(("her", "his"))
ANYBODY = frozenset(("boy", "girl", "guy", "lady", "man", "person", "woman"))
PRAISE = frozenset(name_words("praise"))


def describe(scene: Scene, referents: list[Referent]) -> None:
    """Add to each person the descriptions that stand beside the name, as roles and as mentions."""
    people = [referent for referent in referents if referent.label == "PERSON"]
    names = [sorted(span for spans in person.forms.values() for span in spans) for person in people]
    starts = frozenset(scene.tokens(span)[0] for spans in names for span in spans)
    for person, spans in zip(people, names, strict=True):
        for span in spans:
            _describe_one(scene, person, span, starts)
        told = (person_nouns().get(description.head) for description in person.descriptions)
        titled = gender_of_titles(scene.page.text, person.forms) or next((g for g in told if g), None)
        person.gender = titled or gender_of_names(person.forms)


def describe_pronouns(scene: Scene, referents: list[Referent]) -> None:
    """Add to each person what the text says of it by pronoun: "She is the mayor of Asti"."""
    for person in referents:
        for span in sorted(span for span, kind in person.mentions.items() if kind == "pronoun"):
            for found in predicates(scene, scene.tokens(span)):
                _add(scene, person, found, stated=True, opinion=is_opinion(scene, found))


def _describe_one(scene: Scene, person: Referent, span: Span, starts: Collection[int]) -> None:
    """Add the descriptions beside one name.

    Args:
        starts: The first tokens of people's names.
    """
    doc, name = scene.doc, scene.tokens(span)
    before = description_before(doc, name[0])
    if before and scene.sentence[before[0]] == scene.sentence[name[0]]:
        if has_determiner(doc, before):
            _add(scene, person, before)
            if another := joined_before(doc, before):
                _add(scene, person, another)
        else:
            _add(scene, person, before, mention=False)
            _widen(scene, person, span, before[0])
    elif shared := shared_role(doc, name[0]):
        person.descriptions.append(shared)
    after = description_after(doc, name[-1] + 1)
    if after and not _is_of_next(doc, after, starts):
        _add(scene, person, after)
    for said in predicates(scene, name):
        _add(scene, person, said, stated=True, opinion=is_opinion(scene, said))


def _is_of_next(doc: Doc, tokens: range, starts: Collection[int]) -> bool:
    """Whether words behind a name are the next name of a list, or tell who bears it.

    "Ng, Governor Tom Reed"; "Ng, his wife, Ana, and".
    """
    if doc[tokens[0]].lower_ in OWNERS and doc[tokens.stop : tokens.stop + 1].text == ",":
        return tokens.stop + 1 in starts
    if has_determiner(doc, tokens):
        return False
    titles_before = ((name, description_before(doc, name)) for name in tokens if name in starts)
    return any((found or (name,))[0] == tokens[0] for name, found in titles_before)


def _widen(scene: Scene, person: Referent, span: Span, first: int) -> None:
    """Let a name's mention begin with the title before it."""
    if person.mentions.pop(span, None):
        person.mentions[scene.doc[first].idx, span[1]] = "name"


def _add(
    scene: Scene,
    person: Referent,
    tokens: range,
    *,
    mention: bool = True,
    stated: bool = False,
    opinion: bool = False,
) -> None:
    doc = scene.doc
    head = next((n for i in reversed(_head_part(doc, tokens)) if (n := person_noun(doc[i].text))), None)
    owned = doc[tokens[0]].lower_ in ("its", "their", "our", "my")
    first = tokens[0] + (len(tokens) > 1 and (owned or doc[tokens[0]].tag_ in ("DT", "PDT")))
    span, role = scene.span(tokens), scene.span(_shortened(doc, range(first, _last_of_role(doc, tokens) + 1)))
    address = len(tokens) == 1 and doc[tokens[0]].text.rstrip(".") in ADDRESS
    if not (address or opinion):
        said = stems(doc[i] for i in tokens)
        told = None if scene.quoted[tokens[-1]] or (stated and _is_praise(doc, tokens, head)) else role
        over = stated and is_over(scene, tokens)
        person.descriptions.append(
            Description(span, told, head or doc[tokens[-1]].lower_, said, stated, over)
        )
    if mention:
        person.mentions.setdefault(span, "nominal")


def _shortened(doc: Doc, tokens: range) -> range:
    """A role without what it says last, where it is long: a professor's faculty, the town of a body."""
    words = [i for i in tokens if i == tokens[0] or doc[i - 1].whitespace_]
    if len(words) <= LONG:
        return tokens
    cuts = (i for i in words[2 : LONG + 1] if doc[i].lower_ in LOOSE and doc[i].ent_iob_ != "I")
    return range(tokens[0], max(cuts, default=tokens[-1] + 1))


def _is_praise(doc: Doc, tokens: range, head: str | None) -> bool:
    """Whether words tell what somebody is like, and not who: "a great player", "the first woman"."""
    return head in ANYBODY or any(doc[i].lower_ in PRAISE for i in tokens)


def _last_of_role(doc: Doc, tokens: range) -> int:
    """The last token of what is shown: no title behind an office or a word of kinship.

    "panel chairman" of "panel chairman Rep.", "her husband" of "her husband Prince".
    """
    last = tokens[-1]
    while last > tokens[0] and _is_title_behind(doc[last - 1], doc[last]):
        last -= 1
    return last


def _is_title_behind(noun: Token, title: Token) -> bool:
    if title.text.endswith("."):
        return person_noun(noun.text) is not None
    return title.text in titles() and noun.lower_ in kin_nouns()


def _head_part(doc: Doc, tokens: range) -> range:
    """The tokens of a description up to its noun: before the first preposition."""
    stop = next((i for i in tokens if i > tokens[0] and doc[i].tag_ in ("IN", "TO")), tokens[-1] + 1)
    return range(tokens[0], stop)
