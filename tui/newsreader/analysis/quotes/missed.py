"""What the tagger misses: orders, pledges, findings, plain clauses, and who said it at a sentence's end."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, takewhile
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from newsreader.analysis.gazetteers import organisation_nouns
from newsreader.analysis.grammar import as_set, following, is_finite
from newsreader.analysis.quotes.antecedents import before_relative
from newsreader.analysis.quotes.backed import root_of
from newsreader.analysis.quotes.judged import judgement
from newsreader.analysis.quotes.lexicon import FINITE, SUBJECTS, VERBS
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.subjects import can_speak, speaks_of_others, subject_of
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.verbs import DIRECTIVES, PLAIN

if TYPE_CHECKING:
    from spacy.tokens import Token

SCORE = 0.6
"""About so many are reported as such in held-out news."""

LIKELY = 0.5
"""How likely a word must be a cue to be looked for at a sentence's end."""

_TOLD = frozenset({"dobj", "dative", "nsubj", "pobj"})
_TODO = frozenset({"xcomp", "advcl", "acl", "relcl", "conj"})
_FINDING = as_set("find conclude determine establish discover show reveal estimate calculate demonstrate")
_RULING = as_set("rule hold find decide determine conclude")
_COURTS = as_set("""court tribunal judge justice jury magistrate panel arbitrator regulator commission
    committee commissioner board ombudsman watchdog coroner inquest referee""")
INQUIRERS = as_set("""researcher scientist investigator auditor inspector examiner analyst economist author
    team expert inquiry investigation study survey poll research report analysis review audit assessment
    census paper experiment trial test result finding figure statistic data datum autopsy evidence""")
_FETCHED = as_set("ambulance backup cab drink help line rescue single substitution taxi timeout tow water")
"""What people call for at once, and nobody reports as their view."""

_MAIN = ("ROOT", "parataxis")
_TELLING = (*_MAIN, "relcl", "advcl", "acl", "pcomp")
"""Clauses that state something, and others in which it is told that somebody said so."""

_BESIDE = as_set("with by after before in on")
"""Prepositions whose clause tells what is done; what is done "without" or "instead of" it is not."""

_SELF = as_set("itself themselves himself herself")
"""Whom one finds in a plight, of which no statement is made: "found itself short of cash"."""

_IF = ("if", "unless", "whether", "until")
_PLEDGING = as_set("vow pledge promise threaten swear")
_OWNING = as_set("propose suggest recommend admit deny")
_FEW = 3
"""Words of a pledge that tell nothing: "threatened to sue"."""

_JOINING = ("CC", "IN", "WDT", "WP", "WRB")
_MOST = 12
"""Words that name a speaker behind what was said, at most."""


def find_missed(tokens: Tokens, chance: NDArray[np.float64], reports: Sequence[Report]) -> Iterator[Report]:
    """Reports and judgements by the parse and by place, outside quotation marks.

    Args:
        tokens: The article's columns.
        chance: Per token, how likely it is the head of a cue.
        reports: What is reported already, which is not told again; an order or a judgement inside of it is.
    """
    cues = {i for report in reports for i in report.cue}
    said = {i for report in reports for i in report.content}
    parts = ((told.source, told.cue, told.content) for told in reports)
    owner = {i: n for n, words in enumerate(chain.from_iterable(parts)) for i in words}
    for verb in tokens.doc:
        if verb.tag_ not in VERBS or verb.i in cues or tokens.segment[verb.i] >= 0:
            continue
        readings = (read(verb) for read in (_INSIDE if verb.i in said else _READINGS))
        report = next(filter(None, readings), None) or _trailing(tokens, verb, chance, said)
        if report is not None and (own := _unowned(tokens, report, owner)):
            yield replace(report, content=own)


def _unowned(tokens: Tokens, report: Report, owner: Mapping[int, int]) -> tuple[int, ...]:
    """The words of a content up to those that another report tells, if they are enough to tell anything.

    A quotation at their end is told whole.
    """
    last, at = report.content[-1], int(tokens.segment[report.content[-1]])
    content = (*report.content, *(range(last + 1, tokens.ranges[at][1]) if at >= 0 else ()))
    own = tuple(takewhile(lambda i: owner.get(i) == owner.get(report.head or 0), content))
    if own == content:
        return own
    while own and tokens.doc[own[-1]].tag_ in (*FINITE, "IN", "CC", ","):
        own = own[:-1]
    return own if len(own) > _FEW else ()


def _order(verb: Token) -> Report | None:
    """What somebody is told to do: "urged the council to wait", "called on both sides to stop"."""
    lemma = verb.lemma_.lower()
    on = next((kid for kid in verb.children if kid.lower_ in ("on", "upon") and kid.i == verb.i + 1), None)
    form = verb.tag_ in ("VBD", "VBZ", "VBP", "VBG") and lemma in DIRECTIVES
    if not form or (lemma == "call" and on is None):
        return None
    told = [kid for kid in (*verb.children, *(on.children if on is not None else ())) if kid.dep_ in _TOLD]
    todo = next((kid for head in (verb, *told) for kid in head.rights if _is_infinitive(kid)), None)
    source = subject_of(verb)
    if todo is None or not any(can_speak(verb.doc[i]) for i in source):
        return None
    start = (on.i if on is not None else verb.i) + 1
    end = max(token.i for token in todo.subtree) + 1
    if not any(start <= kid.i < todo.i for kid in (*told, *todo.lefts)):
        return None
    cue = (verb.i,) if on is None else (verb.i, on.i)
    return Report(tuple(range(start, end)), cue, verb.i, source, score=SCORE)


def _call(verb: Token) -> Report | None:
    """What somebody calls for: "called for a ban on fireworks"; one may ask for a drink as well."""
    kids = [*verb.children]
    had = verb.tag_ != "VBN" or any(kid.lemma_ == "have" and kid.dep_ == "aux" for kid in kids)
    form = verb.lemma_.lower() in DIRECTIVES - {"ask"} and verb.tag_ != "VB" and had
    if not form or any(kid.dep_ == "neg" for kid in kids) or verb.i + 1 == len(verb.doc):
        return None
    wanted, source = _wanted(verb.nbor()), subject_of(verb)
    if not wanted or not any(can_speak(verb.doc[i]) for i in source):
        return None
    return Report(tuple(wanted), (verb.i, verb.i + 1), verb.i, source, score=SCORE)


def _pledge(verb: Token) -> Report | None:
    """What somebody says will be done: "vowed to rebuild the pier", but not "threatened to sue"."""
    form = {**dict.fromkeys(_PLEDGING, "TO"), **dict.fromkeys(_OWNING, "VBG")}.get(verb.lemma_.lower())
    todo = next((kid for kid in verb.rights if kid.dep_ == "xcomp" and kid.left_edge.tag_ == form), None)
    if todo is None or not _is_told(verb):
        return None
    source, content = subject_of(verb), tuple(range(todo.left_edge.i, todo.right_edge.i + 1))
    if len(content) <= _FEW or not source or not speaks_of_others(root_of(verb.doc, source)):
        return None
    return Report(content, (verb.i,), verb.i, source, score=SCORE)


def _wanted(preposition: Token) -> Sequence[int]:
    """What "for" tells that is wanted: nobody to come, no help, nor just what was told of before."""
    wanted = preposition.head if preposition.dep_ == "mark" else next(preposition.rights, preposition)
    named = [kid.lower_ for kid in wanted.children] in (["the"], ["this"], ["that"], ["these"], ["those"])
    fetched = can_speak(wanted) or wanted.lemma_.lower() in _FETCHED
    if preposition.lower_ != "for" or wanted == preposition or fetched or named:
        return ()
    others = (other.left_edge.i - 1 for other in wanted.conjuncts if can_speak(other))
    return range(preposition.i + 1, min(others, default=wanted.right_edge.i + 1))


def _telling(verb: Token) -> Report | None:
    """What somebody says in a clause."""
    told = verb.lemma_.lower() in PLAIN - _RULING and _is_told(verb)
    report = _with_clause(verb) if told else None
    somebody = report and report.source and speaks_of_others(root_of(verb.doc, report.source))
    return report if somebody else None


def _is_told(verb: Token) -> bool:
    """Whether it is told that somebody says so, in a clause beside the sentence or in its own."""
    had = verb.tag_ == "VBN" and any(kid.lemma_ == "have" for kid in verb.lefts)
    return (had or verb.tag_ in (*FINITE, "VBG")) and _is_stated(verb, _TELLING)


def _is_infinitive(verb: Token) -> bool:
    """Whether a verb is what is to be done: "to stop", "that he stop", "that it be stopped"."""
    to = any(kid.tag_ == "TO" for kid in verb.lefts)
    bare = verb.tag_ == "VB" or any(kid.dep_ == "auxpass" and kid.tag_ == "VB" for kid in verb.lefts)
    modal = any(kid.tag_ == "MD" for kid in verb.lefts)
    return bare and not modal and (verb.dep_ == "ccomp" or (to and verb.dep_ in _TODO))


def _finding(verb: Token) -> Report | None:
    """What somebody found out or ruled whose work that is, and what nobody named said.

    "A study found …", "it was claimed …": a reader who checks facts wants to know whose they are. What a
    picture shows or a passer-by finds is no statement.
    """
    return _with_clause(verb) if _is_by_author(verb) or _is_impersonal(verb) else None


def _with_clause(verb: Token) -> Report | None:
    """What a verb's clause says."""
    clause = next((kid for kid in verb.rights if kid.dep_ == "ccomp" and kid.left_edge.i > verb.i), None)
    if clause is None:
        return None
    subject = next((kid for kid in clause.lefts if kid.dep_ in (*SUBJECTS, "csubj")), None)
    if subject is None or any(word.tag_ == "WDT" for word in subject.subtree):
        return None
    content = tuple(t.i for t in clause.subtree if not t.is_space)
    return Report(content, (verb.i,), verb.i, subject_of(verb), score=SCORE)


def _is_stated(verb: Token, clauses: Collection[str] = _MAIN) -> bool:
    """Whether the verb heads a statement: nothing denied, only possible, asked, hoped for or reported.

    Args:
        clauses: The relations to the rest of its sentence in which it may.
    """
    main = verb.head if verb.dep_ == "conj" else verb
    if main.dep_ not in clauses or any(kid.dep_ == "mark" and kid.lower_ in _IF for kid in main.children):
        return False
    if main.dep_ == "pcomp" and main.head.lower_ not in _BESIDE:
        return False
    return not any(kid.dep_ == "neg" or kid.tag_ == "MD" or kid.text == "?" for kid in verb.children)


def _is_impersonal(verb: Token) -> bool:
    """Whether something was said by nobody named: "It was claimed in court that …"."""
    if verb.lemma_.lower() not in PLAIN or verb.tag_ != "VBN" or not _is_stated(verb):
        return False
    return any(kid.dep_ == "nsubjpass" and kid.lower_ == "it" for kid in verb.lefts)


def _is_by_author(verb: Token) -> bool:
    """Whether somebody finds or rules whose work that is, in a statement.

    Another body may in a whole clause: what an army finds empty it comes upon.
    """
    lemma, source = verb.lemma_.lower(), subject_of(verb)
    form = verb.tag_ in (*FINITE, "VBN") and not any(kid.dep_ == "auxpass" for kid in verb.lefts)
    if lemma not in _FINDING | _RULING or not form or not source or not _is_stated(verb, _TELLING):
        return False
    inverted = any(kid.dep_ == "aux" and kid.i < source[0] for kid in verb.lefts)
    if inverted or ((after := following(verb)) and after.lower_ in (*_IF, *_SELF)):
        return False
    noun = root_of(verb.doc, source)
    noun = before_relative(noun) or noun
    name = noun.lemma_.lower()
    whole = any(kid.dep_ == "ccomp" and is_finite(kid) for kid in verb.rights)
    body = whole and (noun.ent_type_ == "ORG" or name in organisation_nouns())
    finds = lemma in _FINDING and name in INQUIRERS
    return finds or (lemma in _RULING and (name in _COURTS or (body and lemma in _FINDING)))


def _trailing(
    tokens: Tokens, verb: Token, chance: NDArray[np.float64], taken: Collection[int]
) -> Report | None:
    """A sentence that ends in who said it, where the parser went astray: "Six died, police told the paper".

    The verb of speech comes last; between it and the last comma stands who speaks, before that a clause.
    """
    if chance[verb.i] <= LIKELY or verb.lemma_.lower() not in PLAIN or verb.tag_ not in FINITE:
        return None
    doc, sentence, cue = tokens.doc, tokens.sentence, verb.i
    comma = next((i for i in range(cue - 1, max(cue - _MOST, -1), -1) if doc[i].text == ","), -1)
    if comma < 0 or sentence[comma] != sentence[cue]:
        return None
    start, end = comma, cue
    while start > 0 and sentence[start - 1] == sentence[cue]:
        start -= 1
    while end + 1 < len(doc) and sentence[end + 1] == sentence[cue]:
        end += 1
    said, named = range(start, comma), range(comma + 1, cue)
    last = not any(doc[i].tag_ in VERBS for i in (*named, *range(cue + 1, end + 1)))
    clause = any(doc[i].tag_ in FINITE for i in said)
    free = not any(i in taken or tokens.segment[i] >= 0 for i in said)
    somebody = any(doc[i].pos_ in ("NOUN", "PROPN", "PRON") for i in named)
    if not (last and clause and free and somebody) or doc[named[0]].tag_ in _JOINING:
        return None
    return Report(tuple(said), (cue,), cue, tuple(named), score=SCORE)


_INSIDE = (_order, judgement)
_READINGS = (_order, _call, _pledge, _finding, _telling, judgement)
"""What a verb may tell, inside of what is reported and elsewhere, in the order in which it is asked."""
