"""Questions about a cast that is built."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from spacy.tokens import Token

from newsreader.analysis.cast.gender import gender_of_names, gender_of_titles, pronoun_gender
from newsreader.analysis.cast.phrases import is_person
from newsreader.analysis.cast.places import Places
from newsreader.analysis.cast.stems import person_noun
from newsreader.analysis.gazetteers import Gender, name_words
from newsreader.analysis.model import CastMember, Mention
from newsreader.analysis.page import Page
from newsreader.article.model import Span

SAYINGS = frozenset(name_words("sayings"))
JOINING = frozenset(("CC", "DT", "IN", "POS", "PRP$", "TO"))
SIDE = re.compile(r"\b(?:[Aa]nti|[Pp]ro)-(?:[A-Z][\w’'-]{0,20} )?$")
"""What makes a name part of an adjective: "an anti-Holt group"."""

ORDER = {"name": 0, "nominal": 1, "pronoun": 2}


def gender_of(page: Page, member: CastMember) -> Gender | None:
    """Whether a person is spoken of as he or as she, or None when nothing tells.

    The pronouns already given to the member decide, then the titles before the name and its given names.
    """
    spans = [mention.span for mention in member.mentions]
    told = Counter(gender for span in spans if (gender := pronoun_gender(page.text[slice(*span)])))
    if told:
        return told.most_common(1)[0][0]
    forms: dict[str, list[Span]] = {}
    for mention in member.mentions:
        if mention.kind == "name":
            forms.setdefault(page.text[slice(*mention.span)], []).append(mention.span)
    return gender_of_titles(page.text, forms) or gender_of_names(forms)


def resolve(page: Page, places: Places, span: Span) -> CastMember | None:
    """The cast member that the words at a place name, or None when none is known.

    A mention that is exactly the place wins, then the mentions that hold the phrase's head noun or stand in
    apposition to it ("Abby Martin" in "another host, Abby Martin,"), names before descriptions before
    pronouns, then a mention around the place. A name that only modifies ("New York" in "a New York judge",
    "Haftar" in "Haftar's spokesman") names somebody else, but whose words they are counts: "Haftar's letter".
    """
    near = [
        (m, who)
        for m, who in places.near(span)
        if not SIDE.search(page.text, max(0, m.span[0] - 30), m.span[0])
    ]
    for mention, member in near:
        if mention.span == span:
            return member
    head = _head(page, span)
    head = (joint_holder(head) or head) if head is not None else None
    if head is not None:
        inside = [(m, who) for m, who in near if _holds(span, m.span) and _is_head(page, head, m)]
        if inside:
            return min(inside, key=lambda found: (ORDER[found[0].kind], found[0].span[0]))[1]
    around = [(m, who) for m, who in near if _holds(m.span, span)]
    if around:
        return min(around, key=lambda found: found[0].span[1] - found[0].span[0])[1]
    if head is None:
        return None
    if bearer := _only_named(page, head, near, span):
        return bearer
    author = _author(head)
    if author is not None and author != span:
        return resolve(page, places, author)
    return _publisher(head, places)


def joint_holder(title: Token) -> Token | None:
    """The name that two titles share: "Holt" for "Chairman" in "Chairman and chief executive Ada Holt"."""
    if not is_person(title):
        return None
    for other in title.children:
        alone = not any(child.dep_ in ("det", "poss") for child in other.children)
        if other.dep_ == "conj" and other.ent_type_ == "PERSON" and alone:
            before = [child for child in other.lefts if child.ent_type_ != "PERSON"]
            return other if any(person_noun(child.text) for child in before) else None
    return None


def _holds(outer: Span, inner: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _only_named(
    page: Page, head: Token, near: Sequence[tuple[Mention, CastMember]], span: Span
) -> CastMember | None:
    """The one person named, nothing but nouns before, in words that the parser took for a clause."""
    if head.tag_[:2] in ("NN", "PR"):
        return None
    named = [
        (m, who) for m, who in near if who.label == "PERSON" and m.kind == "name" and _holds(span, m.span)
    ]
    if len(named) != 1:
        return None
    before = _tokens(page, (span[0], max(span[0], named[0][0].span[0] - 1)))
    return None if any(token.tag_ in JOINING for token in before) else named[0][1]


def _author(head: Token) -> Span | None:
    """Whose words a noun speaks of: "Ng's" in "Ng's letter", "her" in "her account"."""
    if head.lower_ not in SAYINGS:
        return None
    owner = next((child for child in head.lefts if child.dep_ == "poss"), None)
    return (owner.idx, owner.idx + len(owner)) if owner is not None else None


def _publisher(head: Token, places: Places) -> CastMember | None:
    """The organisation whose name stands before a noun for words: "the Home Office letter".

    A filing is made with the authority before it.
    """
    if head.lower_ not in SAYINGS or head.lower_ == "filing":
        return None
    before = [child.idx for child in head.lefts if child.dep_ in ("compound", "nmod")]
    found = (member for at in before for _, member in places.near((at, at + 1)))
    return next((member for member in found if member.label == "ORG"), None)


def _head(page: Page, span: Span) -> Token | None:
    """The token that governs the others of a stretch of text."""
    tokens = [
        token for token in _tokens(page, span) if not (token.is_space or token.is_punct or token.is_quote)
    ]
    inside = {token.i for token in tokens}
    heads = [token for token in tokens if token.head.i not in inside or token.head.i == token.i]
    return next((token for token in heads if token.tag_[:2] in ("NN", "PR")), heads[0] if heads else None)


def _tokens(page: Page, span: Span) -> list[Token]:
    doc = page.doc
    first = bisect_right(doc, span[0], key=lambda token: token.idx) - 1
    return list(doc[max(first, 0) : bisect_left(doc, span[1], key=lambda token: token.idx)])


def _is_head(page: Page, head: Token, mention: Mention) -> bool:
    """Whether a mention is what its phrase is about: it holds the head, or is in apposition to it."""
    start, end = mention.span
    if start <= head.idx < end:
        return True
    top = _head(page, mention.span)
    if top is None or mention.kind == "pronoun" or page.text[end : end + 2] in ("'s", "’s"):
        return False
    if top.dep_ == "appos" or head.dep_ == "appos":
        return head in (top.head, *top.head.children) or top in (head.head, *head.head.children)
    return mention.kind == "name" and top.dep_ in ("flat", "nmod") and top.head == head and top.i > head.i
