"""Whose words others pass on: "“We won,” Nkosi said, according to Reuters", "quoted by Reuters as saying".

The words are Nkosi's, by way of Reuters.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from newsreader.analysis.grammar import object_of
from newsreader.analysis.quotes.lexicon import FINITE
from newsreader.analysis.quotes.report import Report
from newsreader.analysis.quotes.stretches import stretch_of
from newsreader.analysis.quotes.subjects import subject_of
from newsreader.analysis.quotes.tokens import Tokens
from newsreader.analysis.quotes.verbs import PLAIN

SCORE = 0.8
"""The wording of "quoted as saying" leaves little doubt."""

MOST = 12
"""Words that may say who spoke, and of what: "Nkosi said of the families"."""

FAR = 16
"""Words between the quoting and the saying, at most."""


def with_inner_speakers(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports, where a quotation "according to" somebody is its speaker's, by way of that source.

    All that such a report holds outside quotation marks is that somebody said so; a report of that saying
    that holds the quotation's end only is joined to it.
    """
    found = {report.head: report for report in reports}
    for report in reports:
        said = _said_inside(tokens, report)
        if said is None:
            continue
        inner = found.get(said.i)
        source = inner.source if inner is not None and inner.source else subject_of(said)
        cue = inner.cue if inner is not None else (said.i,)
        words = {i for i in report.content if tokens.segment[i] >= 0} | set(inner.content if inner else ())
        if words:
            found.pop(said.i, None)
            del found[report.head]
            found[said.i] = replace(
                report, content=tuple(sorted(words)), cue=cue, head=said.i, source=source, via=report.source
            )
    return list(found.values())


def _said_inside(tokens: Tokens, report: Report) -> Token | None:
    """The verb of saying whose clause is all that an "according to" report holds beside a quotation."""
    doc = tokens.doc
    if report.head is None or doc[report.head].lower_ != "according" or not report.source:
        return None
    plain = [i for i in report.content if tokens.segment[i] < 0 and not doc[i].is_punct]
    if not 0 < len(plain) <= MOST or len(plain) == len(report.content):
        return None
    verbs = [doc[i] for i in plain if doc[i].tag_ in FINITE]
    if len(verbs) != 1 or verbs[0].lemma_.lower() not in PLAIN:
        return None
    subject = set(subject_of(verbs[0]))
    return verbs[0] if subject and subject <= set(plain) else None


def within_sentences(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports without words that a sentence of the reporter's parts from their cue.

    So does the cue's own sentence if it begins with who says so, or with words said, behind a quotation:
    ""A," said Bell. "B." Nkosi said C", "… "B." C, said Nkosi". What a report had of those before goes to
    who speaks before them.
    """
    found = dict(enumerate(reports))
    heads = sorted((report.head, number) for number, report in found.items() if report.head is not None)
    for number, report in enumerate(reports):
        first, end = _own_sentences(tokens, report)
        apart = [i for i in report.content if not first <= tokens.sentence[i] < end]
        own = tuple(sorted(set(found[number].content).difference(apart)))
        if not (own and apart):
            continue
        found[number] = replace(found[number], content=own)
        before = _speaking_before(tokens, reports, heads, apart)
        if before is not None:
            joined = tuple(sorted({*found[before].content, *apart}))
            found[before] = replace(found[before], content=joined)
    return list(found.values())


def _own_sentences(tokens: Tokens, report: Report) -> tuple[int, int]:
    """The number of the first sentence around a cue that can hold its words, and one past the last."""
    words = sorted((*report.content, *report.cue, *report.source))
    held = {int(tokens.sentence[i]) for i in words}
    if report.head is None:
        return min(held), max(held) + 1
    here = int(tokens.sentence[report.head])
    between = (i for i in range(words[0], words[-1]) if tokens.doc[i].is_alpha)
    apart = {int(tokens.sentence[i]) for i in between} - held
    first = max((n + 1 for n in apart if n < here), default=min(held))
    end = min((n for n in apart if n > here), default=max(held) + 1)
    return (here if _begins_anew(tokens, report) else first), end


def _begins_anew(tokens: Tokens, report: Report) -> bool:
    """Whether a saying's sentence holds words said and goes on with no quotation that stands before it."""
    head, here = report.head or 0, tokens.sentence[report.head or 0]
    earlier = [i for i in report.content if tokens.sentence[i] < here and not tokens.mark[i]]
    own = [i for i in report.content if tokens.sentence[i] == here and not _is_sign(tokens, i)]
    if not (earlier and own):
        return False
    first = min(own[0], *report.cue, *report.source)
    beside = tokens.segment[first] < 0 and all(_is_sign(tokens, i) for i in range(earlier[-1] + 1, first))
    whole = own[0] < head or tokens.doc[earlier[-1]].text == "."
    return tokens.doc[head].text == "According" or (beside and whole)


def _is_sign(tokens: Tokens, i: int) -> bool:
    return bool(tokens.mark[i]) or tokens.doc[i].is_punct or tokens.doc[i].is_space


def _speaking_before(
    tokens: Tokens, reports: Sequence[Report], heads: Sequence[tuple[int, int]], words: Sequence[int]
) -> int | None:
    """The number of the report that quotes in the reporter's last sentence before a quotation.

    None in another paragraph.
    """
    last = bisect_left(heads, (words[0],)) - 1
    if last < 0 or any(tokens.segment[i] < 0 and not tokens.doc[i].is_punct for i in words):
        return None
    sentence = tokens.sentence[heads[last][0]]
    between = (i for i in range(heads[last][0], words[0]) if tokens.sentence[i] != sentence)
    if any(tokens.doc[i].is_alpha and tokens.segment[i] < 0 for i in between):
        return None
    for head, number in reversed(heads[: last + 1]):
        if tokens.sentence[head] != sentence or tokens.block[head] != tokens.block[words[0]]:
            return None
        if any(tokens.segment[i] >= 0 for i in reports[number].content):
            return number
    return None


def with_quoted_speakers(tokens: Tokens, reports: Sequence[Report]) -> list[Report]:
    """The reports, with what somebody is "quoted as saying" as theirs, and nobody else's."""
    phrases = [phrase for verb in tokens.doc if (phrase := _quoted_as(tokens, verb)) is not None]
    heads = {i for phrase in phrases for i in phrase.cue}
    known = {report.head: report for report in reports if report.head in heads}
    kept = [report for report in reports if report.head not in heads]
    taken = {i for report in kept for i in report.content}
    for phrase in phrases:
        own = {*phrase.cue, *phrase.source, *phrase.via, *(i - 1 for i in phrase.via[:1])}
        same = (known[head] for head in (phrase.cue[0], phrase.head) if head in known)
        said = [[i for i in report.content if i not in own] for report in same]
        content = next((words for words in said if words), _before(tokens, min(own)))
        if content and not any(i in taken for i in content):
            kept.append(replace(phrase, content=tuple(content)))
    return kept


def _quoted_as(tokens: Tokens, verb: Token) -> Report | None:
    """Who is quoted by whom, without the words, where this is the first verb of "quoted … as saying"."""
    saying = _saying_after(tokens, verb)
    if saying is None:
        return None
    told = next((kid for kid in verb.lefts if kid.dep_ in ("nsubjpass", "nsubj")), None)
    if told is None:
        return None
    source, via = tuple(range(verb.i + 1, saying - 1)), tuple(word.i for word in told.subtree)
    if any(kid.dep_ == "auxpass" for kid in verb.lefts):
        source, via = via, _agent(verb, verb.doc[saying])
    cue = (verb.i, saying - 1, saying)
    return Report((), cue, saying, source, via=via, score=SCORE) if source else None


def _agent(*verbs: Token) -> tuple[int, ...]:
    """Who quotes: "quoted by the BBC as saying", "quoted as saying by the BBC"."""
    by = (kid for verb in verbs for kid in verb.rights if kid.lower_ == "by")
    name = next(filter(None, map(object_of, by)), None)
    return tuple(range(name.left_edge.i, name.i + 1)) if name is not None else ()


def _saying_after(tokens: Tokens, verb: Token) -> int | None:
    """The participle of "as saying" behind a verb of quoting in the same sentence."""
    doc = tokens.doc
    if verb.lemma_.lower() not in ("quote", "cite") or verb.tag_[:2] != "VB" or tokens.segment[verb.i] >= 0:
        return None
    for i in range(verb.i + 1, min(verb.i + FAR, len(doc) - 1)):
        if tokens.sentence[i + 1] != tokens.sentence[verb.i] or doc[i].tag_ in FINITE:
            return None
        if doc[i].lower_ == "as" and doc[i + 1].tag_ == "VBG":
            return i + 1 if doc[i + 1].lemma_.lower() in PLAIN else None
    return None


def _before(tokens: Tokens, first: int) -> list[int]:
    """The quotation that ends right before a place in the same paragraph."""
    at = first - 1
    while at >= 0 and tokens.segment[at] < 0 and tokens.doc[at].is_punct:
        at -= 1
    beside = at >= 0 and tokens.segment[at] >= 0 and tokens.block[at] == tokens.block[first]
    return stretch_of(tokens, int(tokens.segment[at])).tolist() if beside else []
