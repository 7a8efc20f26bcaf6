"""Who the article is about: people, organisations and places, each once, with every mention.

`find_cast` builds the cast; `gender_of` and `resolve` answer questions about a cast that is built;
`add_first_person` completes it once the quotations are known.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.analysis.cast.aliases import group_names
from newsreader.analysis.cast.definites import resolve_definites
from newsreader.analysis.cast.doubtful import without_doubtful
from newsreader.analysis.cast.first_person import add_first_person
from newsreader.analysis.cast.heroes import resolve_heroes
from newsreader.analysis.cast.members import to_members
from newsreader.analysis.cast.organisation_nouns import resolve_organisation_nouns
from newsreader.analysis.cast.organisation_pronouns import resolve_speaking_pronouns
from newsreader.analysis.cast.places import Places
from newsreader.analysis.cast.pronouns import resolve_pronouns
from newsreader.analysis.cast.resolve import gender_of, resolve
from newsreader.analysis.cast.roles import describe, describe_pronouns
from newsreader.analysis.cast.scene import read_scene
from newsreader.analysis.cast.spouses import join_spouses
from newsreader.analysis.model import CastMember, Entity
from newsreader.analysis.page import Page

__all__ = ["Places", "add_first_person", "find_cast", "gender_of", "resolve"]


def find_cast(page: Page, entities: Sequence[Entity]) -> tuple[CastMember, ...]:
    """The people, organisations and places of an article, most prominent first.

    Names are grouped, descriptions beside a name become roles, and descriptions and pronouns further away
    are given to the member they fit; each step leaves alone what it is not sure of, and what
    remains doubtful is left out.
    """
    scene = read_scene(page)
    referents = group_names(page, entities)
    describe(scene, referents)
    resolve_definites(scene, referents)
    resolve_organisation_nouns(scene, referents)
    resolve_pronouns(scene, referents)
    resolve_definites(scene, referents, owned=True)
    resolve_speaking_pronouns(scene, referents)
    resolve_heroes(scene, referents)
    describe_pronouns(scene, referents)
    join_spouses(page.text, referents)
    return to_members(page, without_doubtful(scene, referents, entities))
