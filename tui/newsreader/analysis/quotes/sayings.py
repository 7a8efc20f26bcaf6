"""What looks like a saying and is none: thoughts, titles of works, pointing back, what nobody said."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from newsreader.analysis.cast.stems import person_noun
from newsreader.analysis.gazetteers import organisation_nouns
from newsreader.analysis.quotes.acceptance import is_clause
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.verbs import ATTITUDES, DIRECTIVES, PLAIN, SPEECH_NOUNS, SPORTS, WORKS, as_set

if TYPE_CHECKING:
    from spacy.tokens import Token

_UTTERING = (PLAIN - {"deny"}) | as_set("use utter call speak")
_REFUSING = as_set("refuse decline fail avoid")
_BARELY = as_set("only just merely simply even")
_ADDRESSING = (DIRECTIVES - {"call"}) | as_set("inform notify brief remind alert consult")
_AGREEING = as_set("agree accept approve")
_COMMENTING = as_set("comment elaborate respond")

_SHOWING = as_set("show demonstrate suggest indicate reveal confirm prove mean underscore illustrate reflect")
_RECORDS = as_set(
    """study survey poll polling research review audit analysis investigation inquiry report finding result
    figure statistic datum data number record document paper file email transcript video footage image picture
    photo photograph recording tape article story book lawsuit suit petition indictment affidavit filing
    ruling release memorandum test experiment trial model projection estimate census average index score
    evidence source rule regulation law website site page map chart graph autopsy account"""
)
"""What holds things found out or written down."""

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
    """The reports but for what nobody said.

    These are words in quotation marks that somebody did not say ("never said 'sorry'"), what nobody was told
    or asked, what was agreed to, silence ("declined to comment"), and what the writer takes things to show.
    """

    def is_none(report: Report) -> bool:
        if report.head is None or any(tokens.segment[i] >= 0 for i in report.content):
            return _is_unuttered(tokens, report)
        verb = tokens.doc[report.head]
        untold = verb.lemma_.lower() in _ADDRESSING and _is_negated(verb)
        return (
            untold or _is_agreed(tokens, verb, report) or _is_silence(tokens, verb, report) or _is_shown(verb)
        )

    return [report for report in reports if not is_none(report)]


def _is_agreed(tokens: Tokens, verb: Token, report: Report) -> bool:
    """Whether somebody agrees to a thing, and neither to do it nor that it is so."""
    infinitive = any(verb.doc[i].tag_ == "TO" for i in report.content[:2])
    return verb.lemma_.lower() in _AGREEING and not infinitive and not is_clause(tokens, report.content)


def _is_silence(tokens: Tokens, verb: Token, report: Report) -> bool:
    words = [tokens.doc[i] for i in (*report.cue, *report.content[:2])]
    refused = verb.lemma_.lower() in _REFUSING or verb.head.lemma_.lower() in _REFUSING
    return refused and any(word.lemma_.lower() in _COMMENTING for word in words)


def _is_shown(verb: Token) -> bool:
    """Whether a thing that nobody wrote or found out is what shows something: "the empty seats suggest"."""
    noun = next((kid for kid in verb.lefts if kid.dep_ == "nsubj"), None)
    if verb.lemma_.lower() not in _SHOWING or noun is None or noun.tag_ not in ("NN", "NNS"):
        return False
    writing = noun.lemma_.lower() in SPEECH_NOUNS | _RECORDS
    body = noun.ent_type_ or noun.lemma_.lower() in organisation_nouns() or person_noun(noun.text)
    return not (writing or body or person_noun(noun.lemma_))


def _is_unuttered(tokens: Tokens, report: Report) -> bool:
    quoted = [i for i in report.content if tokens.segment[i] >= 0]
    if report.head is None:
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
