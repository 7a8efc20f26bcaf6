"""What looks like a saying and is none: thoughts, titles of works, goals conceded, words that point back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.verbs import ATTITUDES, PLAIN, SPEECH_NOUNS, SPORTS, WORKS, as_set

if TYPE_CHECKING:
    from spacy.tokens import Token

_UTTERING = (PLAIN - {"deny"}) | as_set("use utter call speak")
_REFUSING = as_set("refuse decline fail avoid")
_BARELY = as_set("only just merely simply even")
_SMALL = frozenset({"DT", "IN", "CC", "TO", "POS", "CD", ":", ",", "HYPH"})


def is_saying(tokens: Tokens, cue: int, content: Collection[int]) -> bool:
    """Whether a cue with this content reports words at all."""
    verb = tokens.doc[cue]
    lemma = verb.lemma_.lower()
    quoted = any(tokens.segment[i] >= 0 for i in content)
    if not quoted and _points_back(tokens, content):
        return False
    if lemma in ATTITUDES:
        return quoted
    if lemma in WORKS:
        return not _is_title(tokens, content)
    if lemma == "concede":
        return quoted or not any(kid.dep_ == "dobj" and kid.lemma_ in SPORTS for kid in verb.children)
    return True


def _points_back(tokens: Tokens, content: Collection[int]) -> bool:
    """Whether the words only point to what was told before: "denied these allegations"."""
    words = [tokens.doc[i] for i in sorted(content) if not (tokens.doc[i].is_punct or tokens.doc[i].is_space)]
    if len(words) == 1:
        return words[0].tag_ in ("DT", "PRP", "WP", "WDT")
    return len(words) == 2 and words[0].tag_ in ("DT", "PRP$") and words[1].lemma_.lower() in SPEECH_NOUNS


def _is_title(tokens: Tokens, content: Collection[int]) -> bool:
    """Whether all that is quoted of it is one stretch With Capitals: “The Winter Harbour”."""
    quoted = [tokens.doc[i] for i in content if tokens.segment[i] >= 0]
    large = [token for token in quoted if token.tag_ not in _SMALL and token.is_alpha]
    one = len({int(tokens.segment[token.i]) for token in quoted}) == 1
    return one and len(large) > 1 and all(token.is_title for token in large)


def without_unuttered(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports but for words in quotation marks that somebody did not say: "never said 'sorry'"."""
    return [report for report in reports if not _is_unuttered(tokens, report)]


def _is_unuttered(tokens: Tokens, report: Report) -> bool:
    quoted = [i for i in report.content if tokens.segment[i] >= 0]
    if report.head is None or not quoted:
        return False
    verb = tokens.doc[report.head]
    same = all(tokens.sentence[i] == tokens.sentence[verb.i] for i in quoted)
    behind = same and report.content[0] > verb.i and tokens.segment[verb.i] < 0
    return behind and verb.lemma_.lower() in _UTTERING and _is_negated(verb)


def _is_negated(verb: Token) -> bool:
    """Whether the saying is denied or refused, and not only too little: "did not just say 'sorry'"."""
    before = [kid for kid in verb.lefts if kid.dep_ in ("neg", "advmod", "aux")]
    if any(kid.lower_ in _BARELY for kid in before):
        return False
    refused = verb.tag_ == "VB" and verb.dep_ == "xcomp" and verb.head.lemma_.lower() in _REFUSING
    return refused or any(kid.dep_ == "neg" for kid in before)
