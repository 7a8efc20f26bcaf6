"""Whether anything but the model tells that a name is a place's."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from spacy.tokens import Token

from newsreader.analysis.cast.scene import Scene
from newsreader.analysis.entities.evidence import SETTLEMENTS, around
from newsreader.analysis.entities.name import Name
from newsreader.analysis.entities.neighbours import is_place
from newsreader.analysis.entities.sites import stands_in_state
from newsreader.analysis.entities.spelling import built
from newsreader.analysis.gazetteers import name_endings
from newsreader.analysis.grammar import above, as_set
from newsreader.article.model import Span

PLACES = frozenset(("FAC", "GPE", "LOC"))
JOINED = ("appos", "conj")
"""How a name hangs on the first of a list, or on the noun that it stands beside, with whose verb they go."""

PLACING = as_set("""across along around at beyond between from in inside into near of off on outside over
    through throughout to toward towards via""")
"""Prepositions before places."""

QUARTERS = as_set("""North South East West Northeast Northwest Southeast Southwest Central Northern Southern
    Eastern Western Upper Lower Greater""")
"""First words of parts of places: "South Florida", "the West"."""

GROUNDS = SETTLEMENTS | as_set("""area base campus community neighborhood neighbourhood region state ward
    court governor mayor police residents""")
"""Nouns behind the name of a place that are last words of no name: kinds of places, and what places have."""

COME_OVER = as_set("""batter bomb capture destroy devastate evacuate flood hit invade lash pound ravage shell
    strike cross enter flee leave reach visit""")
"""Verbs for what happens to places, and for coming and going."""

MANY = 5
"""Mentions from which a place is what the article is about, and left out only at the reader's cost.

One that is only ever a subject ("Jupiter has rings") has nothing else that tells of it.
"""


def is_placed(scene: Scene, forms: Iterable[str], spans: Collection[Span]) -> bool:
    """Whether a name is a known place's or made like one, or words beside it put something there."""
    if len(spans) >= MANY or any(map(_is_place_name, forms)):
        return True
    return any(_is_place_here(scene, span) for span in spans)


def _is_place_name(form: str) -> bool:
    words = form.split()
    if any(map(is_place, (form, form.title(), words[-1]))) or words[0] in QUARTERS:
        return True
    return any(label in PLACES and weight > 0 for label, weight in built(words, form))


def _is_place_here(scene: Scene, span: Span) -> bool:
    head = scene.head(span)
    text = scene.page.text
    if stands_in_state(text, span[1]) or any(
        label in PLACES and weight > 0 for label, weight in around(text, Name(*span, "GPE"))
    ):
        return True
    head = above(head, *JOINED)
    return _is_ground(head.head) if head.dep_ in ("compound", "nmod") else _is_where(head)


def _is_ground(noun: Token) -> bool:
    """Whether a noun says what kind of place is named before it: "the Brannock district"."""
    return noun.lower_ in GROUNDS or name_endings().get(noun.lower_.title()) in PLACES


def _is_where(name: Token) -> bool:
    """Whether something is in what is named, comes over it, or goes there."""
    if name.dep_ in ("dobj", "nsubjpass"):
        return name.head.lemma_.lower() in COME_OVER
    return name.dep_ == "pobj" and name.head.lower_ in PLACING
