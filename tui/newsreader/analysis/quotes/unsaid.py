"""What reads like a saying and tells nothing: silence, words that only point at a saying, nobody's words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsreader.analysis.grammar import as_set
from newsreader.analysis.quotes.backed import root_of
from newsreader.analysis.quotes.lexicon import VERBS
from newsreader.analysis.quotes.missed import INQUIRERS
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.sayings import WORDED
from newsreader.analysis.quotes.subjects import can_speak
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.unnamed import WRITTEN
from newsreader.analysis.quotes.verbs import PLAIN, SPEECH_NOUNS

if TYPE_CHECKING:
    from spacy.tokens import Token

_NOBODY = as_set("few nobody none no-one")
_ASKING = as_set("what how why when where")
_UTTERING = (PLAIN - {"deny"}) | as_set("use utter call speak")
_BARELY = as_set("only just merely simply even")
_REFUSING = as_set("refuse decline fail avoid")
_COMMENTING = as_set("comment elaborate respond")
_NEITHER = as_set("neither nor none without")
_POINTING = as_set("suggest indicate imply highlight underline underscore attest")
"""What a fact does as well as words do."""

_IF = ("whether", "if")
_QUESTIONS = ("WRB", "WP", "WP$", "WDT")
_TOLD = as_set("""mention explain say name specify disclose identify reveal address discuss describe announce
    release cite detail outline provide""")
"""Verbs for what nobody was told of, where they are denied; who "did not rule out a run" said something."""

_THOUGHT = as_set("would could might may")
_ANYBODY = as_set("some many most others any anybody anyone one you people critics")
"""What stands for a speaker, or before one, who is only thought of."""

_GREETINGS = as_set("farewell goodbye goodnight hello hi thanks grace mass prayer sorry")
_WON = as_set("""win victory title crown medal trophy scalp wicket place spot point life record gold silver
    bronze""")
_BARE = ("det", "poss", "punct")
"""What may hang on a noun that says no more than which saying is meant."""


def without_unsaid(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports of words that somebody said."""
    return [report for report in reports if not _is_unsaid(tokens, report)]


def _is_unsaid(tokens: Tokens, report: Report) -> bool:
    if report.head is None:
        return False
    verb = tokens.doc[report.head]
    if _by_nobody(tokens, report) or _by_a_thing(tokens, verb, report) or _is_supposed(verb):
        return True
    if _is_withheld(tokens, verb, report) or _is_put(verb):
        return True
    quoted = [i for i in report.content if tokens.segment[i] >= 0]
    if quoted:
        behind = verb.i < quoted[0] and tokens.sentence[verb.i] == tokens.sentence[quoted[-1]]
        return behind and tokens.segment[verb.i] < 0 and _is_denied(verb)
    if _is_possible(tokens, verb, report):
        return True
    if _is_silence(tokens, verb, report):
        return True
    return not _has_verb(tokens, report) and (_tells_nothing(verb) or _points_back(tokens, report))


def _by_nobody(tokens: Tokens, report: Report) -> bool:
    """Whether the speaker is "few", "nobody" or "no one"."""
    words = [tokens.doc[i].lower_ for i in report.source]
    return bool(words) and (words[0] in _NOBODY or words[:2] == ["no", "one"])


def _by_a_thing(tokens: Tokens, verb: Token, report: Report) -> bool:
    """Whether no name stands for the speaker ("that said"), or does what no words do: "The blow caused …"."""
    if not report.source:
        return False
    root = root_of(tokens.doc, report.source)
    if tokens.doc[report.source[0]].lower_ in _ASKING or (root.lower_ == "that" and root.tag_ == "DT"):
        return True
    noun = (
        root.tag_ in ("NN", "NNS")
        and root.ent_type_ == ""
        and root.lemma_.lower() not in WRITTEN | INQUIRERS | {"story"}
    )
    return (
        noun and not can_speak(root) and verb.tag_ in VERBS and verb.lemma_.lower() not in WORDED - _POINTING
    )


def _is_supposed(verb: Token) -> bool:
    """Whether it is only supposed, asked or missed that somebody says so: "if he promised", "without saying".

    Of "Has he promised that …?" nobody knows.
    """
    if verb.dep_ == "pcomp" and verb.head.lower_ in _NEITHER:
        return True
    own = next((kid.i for kid in verb.lefts if kid.dep_ == "nsubj"), 0)
    inverted = any(kid.dep_ == "aux" and kid.i < own for kid in verb.lefts)
    asked = inverted and any(kid.text == "?" for kid in verb.rights)
    return asked or any(kid.dep_ == "mark" and kid.lower_ in ("if", "unless") for kid in verb.lefts)


def _is_put(verb: Token) -> bool:
    """Whether the reporter's question is told: "Asked if she would stay, Bell nodded"."""
    asked = verb.lemma_.lower() == "ask" and verb.tag_ in ("VBN", "VBD")
    named = verb.i > 0 and verb.nbor(-1).pos_ in ("NOUN", "PROPN", "PRON", "ADV")
    apart = verb.dep_ != "conj" or any(kid.lower_ == "when" for kid in verb.lefts)
    own = any(kid.dep_ in ("nsubj", "aux", "agent") for kid in verb.children)
    return asked and apart and not (named or own)


def _is_possible(tokens: Tokens, verb: Token, report: Report) -> bool:
    """Whether nobody said so yet: "Bell could argue", "Bell may announce", but not "Bell would admit"."""
    helping = {kid.lower_ for kid in verb.lefts if kid.dep_ == "aux"}
    if not helping & _THOUGHT or any(kid.dep_ == "neg" for kid in verb.lefts):
        return False
    if helping.isdisjoint(("would", "have")) or not report.source:
        return True
    noun = root_of(tokens.doc, report.source)
    alone = noun.lower_ in _ANYBODY and not any(kid.dep_ == "prep" for kid in noun.rights)
    return alone or any(kid.lower_ in _ANYBODY for kid in noun.lefts if kid.dep_ in ("det", "amod"))


def _is_withheld(tokens: Tokens, verb: Token, report: Report) -> bool:
    """Whether a clause tells what was not told: "refused to say when"."""
    if verb.lemma_.lower() in _REFUSING:
        verb = next((kid for kid in verb.rights if kid.dep_ == "xcomp"), verb)
    if verb.lemma_.lower() not in _UTTERING or report.content[0] < verb.i:
        return False
    first = [tokens.doc[i] for i in report.content[:2]]
    asked = any(word.lower_ in _IF or word.tag_ in _QUESTIONS for word in first)
    return asked and _is_untold(verb)


def _is_untold(verb: Token) -> bool:
    """Whether nobody or only a refusal stands at a verb of saying: "neither would say", "refused to say"."""
    subjects = [kid for kid in verb.lefts if kid.dep_ == "nsubj"]
    words = [verb.head, *verb.lefts, *(word for noun in subjects for word in (noun, *noun.lefts))]
    nor = any(word.lower_ in _NEITHER for word in words if word.i < verb.i)
    refused = verb.dep_ == "xcomp" and verb.head.lemma_.lower() in _REFUSING
    return nor or refused


def _is_denied(verb: Token) -> bool:
    """Whether somebody "never said “sorry”", and not just too little: "did not just say “sorry”"."""
    before = [kid for kid in verb.lefts if kid.dep_ in ("neg", "advmod", "aux")]
    barely = any(kid.lower_ in _BARELY for kid in before)
    return verb.lemma_.lower() in _UTTERING and any(k.dep_ == "neg" for k in before) and not barely


def _is_silence(tokens: Tokens, verb: Token, report: Report) -> bool:
    words = [tokens.doc[i] for i in (*report.cue, *report.content[:2])]
    refused = verb.lemma_.lower() in _REFUSING or verb.head.lemma_.lower() in _REFUSING
    return refused and any(word.lemma_.lower() in _COMMENTING for word in words)


def _has_verb(tokens: Tokens, report: Report) -> bool:
    return any(tokens.doc[i].tag_.startswith("VB") or tokens.doc[i].tag_ == "MD" for i in report.content)


def _tells_nothing(verb: Token) -> bool:
    """Whether a verb with a mere thing behind it tells no more than that, or not even that, it was spoken of.

    "They never mention Bell"; "the firm has not explained the delay"; "said farewell"; "claimed a first win";
    "citing an official".
    """
    kids = list(verb.children)
    lemma = verb.lemma_.lower()
    denied = lemma in _TOLD | _UTTERING and any(kid.dep_ == "neg" for kid in kids)
    objects = {kid.lemma_.lower() for kid in kids if kid.dep_ in ("dobj", "oprd", "intj")}
    won = lemma == "claim" and bool(objects & _WON)
    greets = lemma == "say" and bool(objects & _GREETINGS)
    sources = [kid for kid in kids if kid.dep_ == "dobj" and (can_speak(kid) or kid.lemma_ == "source")]
    return denied or won or greets or lemma == "mention" or (verb.lower_ == "citing" and bool(sources))


def _points_back(tokens: Tokens, report: Report) -> bool:
    """Whether the words only name a saying: "criticised the mayor's response", "denied the allegation"."""
    inside = set(report.content)
    roots = [word for i in report.content if (word := tokens.doc[i]).head.i not in inside]
    words = [word for word in roots if not word.is_punct]
    if len(words) != 1 or words[0].lemma_.lower() not in SPEECH_NOUNS:
        return False
    kids = [kid for kid in words[0].children if kid.i in inside]
    return all(kid.dep_ in _BARE and kid.lower_ not in ("a", "an", "no") for kid in kids)
