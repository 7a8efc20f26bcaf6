"""The noun phrase a number heads or stands in, and the noun whose value it moves: what may stand beside it.

Beside a number a reader takes any words for what it is of, so these are whole phrases in the text's own
order, or nothing: "wins" for "33 wins", "chance of rain" for "a 70 % chance of rain", "rents" for "rents rose
5 %".
"""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from newsreader.analysis.figures.concept import hanger
from newsreader.analysis.figures.concept_nouns import changed
from newsreader.analysis.figures.outcomes import outcome
from newsreader.analysis.figures.people import is_peopled
from newsreader.analysis.figures.reading import Reading
from newsreader.analysis.figures.words import lexicon, lists
from newsreader.analysis.grammar import SUBJECT, as_set, object_of
from newsreader.article.model import Span

LONGEST = 48
"""Characters a label may have."""

_STEPS = 5
_MODIFIERS = frozenset(["nummod", "compound", "amod", "nmod", "npadvmod", "quantmod", "advmod"])
_NOMINAL = frozenset(["NOUN", "PROPN"])
_OBJECTS = frozenset(["dobj", "obj"])
_OTHER_CLAUSE = frozenset([*SUBJECT, "relcl", "acl", "advcl", "ccomp", "conj"])
_MANY = 10
"""Fewer things than these are told apart by what is said of them only ("two laps", unlike "33 wins")."""
_JOINED_WORDS = 3
"""Words after "38" in "38-game campaign"; fewer would leave nothing to stand beside "38-game"."""
_BREAKS = frozenset('();:—“”"[]')
_BELONGS = frozenset(["acl", "relcl"])
"""Words after a noun without which it says too much ("pupils who sat the test")."""
_GOES_ON = frozenset(["prep", "acl", "relcl", "cc", "conj", "case", "nmod"])
_LOOSE = frozenset(["CCONJ", "PUNCT", "SPACE", "ADP", "SCONJ"])
_HYPHENS = frozenset("-‑–")
_STANDS_FOR_OTHERS = frozenset(["PRP", "PRP$", "WP", "WP$", "WDT"])
_POINTING = frozenset(["this", "that", "these", "those", "such", "other", "others"])
_SAYS_LITTLE = as_set("""aspect bit case deal fact half item kind lot matter more number occasion one other
    part piece place point rest side sort thing time total type vote way""")
"""Nouns that by themselves say nothing of a number ("three ways")."""
_AMOUNTS = frozenset(["average", "total", "mean", "median", "maximum", "minimum", "record", "rate", "level"])
"""Nouns that stand between a verb and its number ("edged up to a record $5")."""
_UP_OR_DOWN = frozenset(["up", "down", "higher", "lower"])


def phrase_after(text: str, reading: Reading) -> Span | None:
    """Where the words stand that follow the number to the end of its noun phrase; None where they say little.

    A share ("76 % of drivers said no") and people something happened to need their verb.
    """
    end = max(reading.end, reading.rate_end)
    top = _top(hanger(reading))
    amount = reading.kind in ("money", "measure", "duration")
    bare = (reading.start, reading.end) == (reading.numeral.start, reading.numeral.end)
    if amount and (bare or top is reading.noun or isinstance(reading.value, tuple)):
        return None
    if reading.kind == "ratio" or (reading.kind == "percent" and top.idx < end):
        return None
    if reading.kind == "count" and outcome(text, reading.start, end):
        return None
    if top.idx >= end:
        last = _last(top, reading) if _is_one_phrase(top, reading) else None
    else:
        last = _last_of_whole(top, reading, end)
    if last is None:
        return None
    words = _apart(top.doc[reading.last.i + 1 : last.i + 1], reading)
    joined = bool(words) and words[0].text in _HYPHENS and len(words) < _JOINED_WORDS
    few = reading.kind == "count" and len(words) == 1 and reading.numeral.value < _MANY
    owner = bool(words) and words[-1].tag_ == "POS"
    return None if joined or few or owner else _told(words)


def moved(reading: Reading) -> Span | None:
    """Where the whole noun stands whose value rises or falls by the number or to it, else None."""
    counts = reading.kind == "count"
    named = counts and reading.noun is not None and reading.start <= reading.noun.idx < reading.end
    if named or (not reading.moves and (reading.nominal or counts)):
        return None
    anchor = hanger(reading)
    noun = changed(anchor, reading) or _subject_moved(anchor)
    if noun is None or noun.pos_ not in _NOMINAL or noun.ent_type_ == "PERSON":
        return None
    first, last = noun.doc[noun.left_edge.i], _last(noun, reading)
    while first.i < noun.i and (
        first.pos_ in ("DET", "PRON", "PUNCT", "CCONJ", "ADP", "SPACE") or first.tag_ == "PDT"
    ):
        first = first.nbor(1)
    if last is None or last.i >= reading.first.i > first.i:
        return None
    return _told([*noun.doc[first.i : last.i + 1]], _STANDS_FOR_OTHERS - {"PRP$"})


def _top(anchor: Token) -> Token:
    """The noun whose phrase the number stands in: the one it counts, or that a measure describes."""
    top = anchor
    for _ in range(_STEPS):
        head = top.head
        if top.dep_ not in _MODIFIERS or head.i <= top.i or head.pos_ not in (*_NOMINAL, "ADJ"):
            break
        top = head
    return top if top.pos_ in _NOMINAL else anchor


def _last_of_whole(top: Token, reading: Reading, end: int) -> Token | None:
    """The last word of what a number alone is a share or a sum of: "of its revenue", "in damages"."""
    following = next((t for t in top.doc[reading.last.i + 1 : reading.last.i + 6] if t.idx >= end), None)
    if following is None or following.idx > end + 1:
        return None
    summed = reading.kind == "money" and following.lower_ == "in" and following.head.i == top.i
    if following.lower_ != "of" and not summed:
        return None
    noun = object_of(following)
    if noun is None or (summed and (noun.ent_type_ or any(child.dep_ == "det" for child in noun.children))):
        return None
    return _last(noun, reading)


def _last(top: Token, reading: Reading) -> Token | None:
    """The last word of a noun's phrase; None where the phrase is too long or cannot be told from the rest."""
    if any(child.dep_ in _OBJECTS for child in top.rights):
        # A verb taken for a noun: "the 102-page report details abuses".
        return None
    last = top
    for child in top.rights:
        edge = child.right_edge
        unclear = any(token.like_num or token.tag_ == "PRP" for token in child.subtree)
        if child.dep_ not in _GOES_ON:
            break
        too_far = edge.idx + len(edge.text) - max(reading.end, top.idx) > LONGEST
        if unclear or too_far or edge.i >= reading.sentence.end:
            if child.dep_ in _BELONGS or child.lower_ == "of":
                return None
            break
        last = edge
    while last.i > top.i and (last.pos_ in _LOOSE or _is_left_over(last)):
        last = last.nbor(-1)
    inside = last.i + 1 < len(top.doc) and last.nbor(1).ent_iob_ == "I"
    return None if inside else last


def _is_left_over(token: Token) -> bool:
    """Whether a participle adds nothing, or is the verb of which the phrase is the subject."""
    return token.dep_ == "acl" and token.tag_ == "VBN" and token.n_lefts + token.n_rights == 0


def _is_one_phrase(top: Token, reading: Reading) -> bool:
    """Whether all between a number and its noun belongs to the noun."""
    between = _apart(top.doc[reading.last.i + 1 : top.i], reading)
    return not any(
        t.is_space or (t.is_punct and t.text not in _HYPHENS) or not top.is_ancestor(t) for t in between
    )


def _apart(tokens: Iterable[Token], reading: Reading) -> list[Token]:
    """The tokens that stand behind the figure's own words."""
    end = max(reading.end, reading.rate_end)
    return [token for token in tokens if token.idx >= end]


def _told(words: list[Token], unclear: frozenset[str] = _STANDS_FOR_OTHERS) -> Span | None:
    """Where words stand if they name something: no stand-in, and no noun that says little alone."""
    opaque = any(w.tag_ in unclear or w.lower_ in _POINTING or w.text in _BREAKS for w in words)
    telling = [word.lemma_.lower() for word in words if word.pos_ in (*_NOMINAL, "ADJ", "VERB")]
    if opaque or not any(word.lower_.isalpha() for word in words) or not telling:
        return None
    little = len(telling) == 1 and (telling[0] in _SAYS_LITTLE or is_peopled(telling[0]))
    start, end = words[0].idx, words[-1].idx + len(words[-1].text)
    return None if little or end - start > LONGEST else (start, end)


def _subject_moved(anchor: Token) -> Token | None:
    """The subject of a verb of change that the number hangs on ("prices rose 5 %")."""
    verb = _verb_of(anchor)
    if verb is None:
        return None
    own = next((child for child in verb.children if child.dep_ in SUBJECT), None)
    if own is None and verb.dep_ in ("conj", "xcomp"):
        own = next((child for child in verb.head.children if child.dep_ in SUBJECT), None)
    others = any(
        child.dep_ in _OBJECTS
        and child.i != anchor.i
        and child.pos_ in _NOMINAL
        and child.right_edge.i < anchor.i
        for child in verb.children
    )
    return own if own is not None and not others and _moves(verb, done=own.dep_ == "nsubjpass") else None


def _verb_of(anchor: Token) -> Token | None:
    """The verb whose object, complement or measure the number is, or None where a noun stands between."""
    token = anchor
    for _ in range(_STEPS):
        head = token.head
        if head.i == token.i or token.dep_ in _OTHER_CLAUSE:
            return None
        if head.pos_ in ("VERB", "AUX"):
            return head
        if head.pos_ in _NOMINAL and head.lemma_ not in _AMOUNTS:
            return None
        token = head
    return None


def _moves(verb: Token, *, done: bool) -> bool:
    """Whether a verb says a change of amount of what moves ("rose"), or of what it is done to ("was cut")."""
    known, lemma = lexicon(), verb.lemma_.lower()
    uses = ("change", "degree", "cause") if done else ("change", "degree")
    forms = [lemma, *(f"{lemma}-{child.lower_}" for child in verb.children)]
    told = any(child.lower_ in _UP_OR_DOWN for child in verb.children)
    carried = told and (lemma in lists()["carriers"] or lemma == "be")
    return carried or any(form in known[use] for form in forms for use in uses)
