"""What the text says beside a name of its bearer: titles, appositions, predicates."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from newsreader.analysis.cast.referent import Description, Referent
from newsreader.analysis.cast.scene import Scene
from newsreader.analysis.cast.stems import person_noun, stems
from newsreader.analysis.gazetteers import kin_nouns, person_nouns, titles

PREMODIFIER = frozenset(
    ("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "VBN", "VBG", "CD", "HYPH", "AFX", "ADD", "FW")
)
DETERMINER = frozenset(("DT", "PRP$", "PDT"))
COMMA = frozenset((",", "(", "-", "–", "—", "--"))
PREPOSITION = frozenset(
    ("of", "for", "at", "in", "with", "from", "to", "on", "under", "against", "and", "&", "or")
)
COPULA = frozenset(
    (
        "be",
        "become",
        "remain",
        "is",
        "was",
        "are",
        "were",
        "became",
        "remains",
        "remained",
        "been",
        "’s",
        "'s",
    )
)


def describe(scene: Scene, referents: list[Referent]) -> None:
    """Add to each person the descriptions that stand beside the name, as roles and as mentions."""
    starts = {
        scene.tokens(span)[0]: referent
        for referent in referents
        if referent.label == "PERSON"
        for spans in referent.forms.values()
        for span in spans
    }
    for referent in referents:
        if referent.label != "PERSON":
            continue
        for span in sorted(span for spans in referent.forms.values() for span in spans):
            for tokens in _beside(scene, scene.tokens(span), starts):
                _add(scene, referent, tokens)
        _learn_gender(scene, referent)


def _beside(scene: Scene, name: range, starts: dict[int, Referent]) -> list[range]:
    found = [_before(scene.doc, name[0]), _after(scene.doc, name[-1] + 1), _predicate(scene, name)]
    return [r for r in found if r and not any(i in starts for i in (r[-1] + 1,) if i != name[0])]


def _add(scene: Scene, referent: Referent, tokens: range) -> None:
    doc = scene.doc
    first = tokens[0]
    while first < tokens[-1] and doc[first].tag_ in ("DT", "PDT"):
        first += 1
    nouns = [doc[i] for i in tokens if person_noun(doc[i].text)]
    head = person_noun(_head_noun(doc, tokens).text) or (person_noun(nouns[0].text) if nouns else None)
    if head is None:
        return
    span = scene.span(tokens)
    role = scene.span(range(first, tokens[-1] + 1))
    referent.descriptions.append(Description(span, role, head, stems(doc[i] for i in tokens)))
    if doc[tokens[0]].tag_ in DETERMINER or any(doc[i].text.islower() for i in tokens) or len(tokens) > 1:
        referent.mentions.setdefault(span, "nominal")


def _head_noun(doc: Doc, tokens: range) -> Token:
    """The last noun before the first preposition."""
    nouns = []
    for i in tokens:
        if doc[i].tag_ == "IN" and nouns:
            break
        if doc[i].tag_.startswith("NN"):
            nouns.append(doc[i])
    return nouns[-1] if nouns else doc[tokens[-1]]


def _before(doc: Doc, start: int) -> range | None:
    """The description that ends where a name begins: "the Afghan team's coach(,) Alireza Mehraban"."""
    end = start
    comma = end > 1 and doc[end - 1].text == ","
    if comma:
        end -= 1
    if end < 1 or not _is_role(doc[end - 1]):
        return None
    first = end - 1
    while first > 0 and _continues(doc, first - 1):
        first -= 1
        if doc[first].tag_ in DETERMINER:
            break
    while doc[first].tag_ in ("CD", "HYPH", "POS", "VBG", "CC") or doc[first].text == ",":
        first += 1
        if first >= end:
            return None
    if (
        comma
        and doc[first].tag_ not in DETERMINER
        and not any(doc[i].tag_ == "POS" for i in range(first, end))
    ):
        return None
    return range(first, end)


def _continues(doc: Doc, i: int) -> bool:
    token = doc[i]
    if token.ent_type_ in ("DATE", "TIME") or token.is_space:
        return False
    return token.tag_ in PREMODIFIER or token.tag_ in DETERMINER or token.tag_ == "POS"


def _is_role(token: Token) -> bool:
    if token.ent_type_ == "PERSON" and not token.text.rstrip(".") in titles():
        return False
    return (token.tag_.startswith("NN") or token.text[:1].isupper()) and (person_noun(token.text) is not None)


def _after(doc: Doc, end: int) -> range | None:
    """The description between commas after a name: ", a spokesman for the ministry,"."""
    i = end
    if i < len(doc) and doc[i].tag_ == "POS":
        return None
    if i + 1 >= len(doc) or doc[i].text not in COMMA:
        return None
    i += 1
    if doc[i].tag_ == "CD" and i + 2 < len(doc) and doc[i + 1].text == ",":
        i += 2
    first = i
    noun = None
    while i < len(doc) and (_continues(doc, i) or doc[i].tag_ in ("RB", "CC", "VBD") and noun is None):
        if doc[i].tag_ in ("NN", "NNP", "JJ") and person_noun(doc[i].text):
            noun = i
        elif doc[i].tag_.startswith("NN"):
            noun = None if noun is not None and doc[i].tag_ == "NNS" else noun
        i += 1
    if noun is None or noun < i - 1 and not doc[noun + 1].tag_.startswith("NN"):
        return None
    return range(first, _over_prepositions(doc, i))


def _over_prepositions(doc: Doc, i: int) -> int:
    """The end of a noun phrase with its prepositional attributes, from where its noun ended."""
    while i + 1 < len(doc) and doc[i].text.lower() in PREPOSITION:
        j = i + 1
        while j < len(doc) and (_continues(doc, j) or doc[j].tag_ in DETERMINER):
            j += 1
        if j == i + 1:
            break
        i = j
    return i


def _predicate(scene: Scene, name: range) -> range | None:
    """What a name is said to be: "Ng is the president of the union"."""
    doc = scene.doc
    head = scene.head(scene.span(name))
    if head.dep_ != "nsubj" or head.head.text.lower() not in COPULA:
        return None
    for child in head.head.children:
        if (
            child.dep_ == "attr"
            and child.i > name[-1]
            and person_noun(child.text)
            and child.tag_ in ("NN", "NNP")
        ):
            first = child.i
            while first - 1 > head.head.i and _continues(doc, first - 1):
                first -= 1
            return range(first, _over_prepositions(doc, child.i + 1))
    return None


def _learn_gender(scene: Scene, referent: Referent) -> None:
    from newsreader.analysis.cast.gender import gender_of_names

    told = [person_nouns().get(d.head) for d in referent.descriptions if d.head not in kin_nouns() or True]
    said = next((gender for gender in told if gender), None)
    referent.gender = gender_of_names(scene.page.text, referent.forms) or said
