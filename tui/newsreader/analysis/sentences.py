"""The sentences of the body: the parser's boundaries, repaired where marks and abbreviations misled it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from newsreader.analysis.grammar import FINITE, as_set, end_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from newsreader.analysis.layout import Layout

OPENERS = frozenset("“‘«([{") | {"``"}
CLOSERS = frozenset("”’»)]}") | {"''"}
BULLETS = frozenset("•·*-–—▪◦‣|")
STRAIGHT = frozenset("\"'")
"""Marks that open or close; which, is told by the side they cling to."""

TERMINAL = frozenset(".!?…。") | {"...", "?!", "!?", "!!", "??", "...."}

TITLES = as_set("""Mr. Mrs. Ms. Mx. Dr. Prof. Rev. Fr. Msgr. St. Ste. Hon. Sen. Rep. Reps. Sens. Gov. Lt. Col.
    Gen. Maj. Capt. Sgt. Cpl. Spc. Pvt. Pfc. Adm. Cmdr. Cdr. Brig. Supt. Insp. Det. Amb. Atty. Pres.
    Supt. Ft. Mt. vs. v. No. Nos. Vol. Art. Fig. pp. cf. e.g. i.e. approx. Messrs. Gens. Cols. Govs.
    Drs. Profs.""")
"""Abbreviations that stand before what they belong to and so never end a sentence."""

WORDS_SHORTENED = as_set("""Inc. Corp. Co. Cos. Ltd. Bros. Plc. LLC. Jr. Sr. Esq. Ph.D. M.D. a.m. p.m. A.M.
    P.M. etc. Ave. Blvd. Rd. Dept. Univ. Assn. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov.
    Dec. Mass. Calif. Conn. Fla. Ill. Pa. Tenn. Wash. Va. Ariz. Colo. Ga. Md. Mich. Minn. Miss. Mo.
    Okla. Ore. Wis. Ala. La. Tex. cent. est. al. D-Md.""")
"""Abbreviations that may end a sentence, and often do not."""

INITIALS = re.compile(r"(?:[A-Z]\.)+(?:[A-Z]\.?)?$")
LIST_MARK = re.compile(r"\(?(?:\d{1,3}|[a-zA-Z])[.)]$")
SENTENCE_STARTERS = frozenset(("DET", "PRON", "ADV", "CCONJ", "SCONJ", "ADP", "AUX"))
LONGEST = 160
"""Tokens: what would grow longer is left as the parser cut it, as in text without punctuation."""


def split_sentences(doc: Doc, layout: Layout) -> tuple[Span, ...]:
    """The sentences inside the paragraphs, in reading order, without outer white space.

    A closing mark belongs to the sentence it closes; a cut after an abbreviation, a colon, a comma or
    before a word in lower case is none; a cut that the parser missed after a closed quotation is made.
    """
    return tuple(
        sentence
        for start, end in _paragraphs(doc, layout)
        for first, last in pairwise([*_starts(doc, start, end), end])
        if len(sentence := _trimmed(doc[first:last]))
    )


def _paragraphs(doc: Doc, layout: Layout) -> Iterator[tuple[int, int]]:
    """The token range of each paragraph."""
    at = 0
    for start, end in layout.paragraphs:
        while at < len(doc) and doc[at].idx < start:
            at += 1
        first = at
        while at < len(doc) and end_of(doc[at]) <= end:
            at += 1
        if first < at:
            yield first, at


def _starts(doc: Doc, start: int, end: int) -> list[int]:
    """Where the sentences of a paragraph start, as token indices."""
    closing = _closing_marks(doc, start, end)
    begun = (i for i in range(start + 1, end) if doc[i].is_sent_start)
    cuts = {_moved(doc, i, start, end, closing) for i in begun}
    ordered = [*sorted(cut for cut in cuts if start < cut < end), end]
    kept = [start]
    for cut, following in pairwise(ordered):
        if not _joins(doc, kept[-1], cut, following):
            kept.append(cut)
    return kept


def _closing_marks(doc: Doc, start: int, end: int) -> set[int]:
    """The tokens of a paragraph that are closing quotation marks or brackets."""
    closing = set()
    seen = dict.fromkeys(STRAIGHT, 0)
    for i in range(start, end):
        token = doc[i]
        if token.text in CLOSERS and token.tag_ != "POS":
            closing.add(i)
        elif token.text in STRAIGHT and token.tag_ != "POS":
            before = i > start and not doc[i - 1].whitespace_ and not doc[i - 1].is_space
            after = i + 1 < end and not token.whitespace_ and not doc[i + 1].is_space
            seen[token.text] += 1
            if (before and not after) or (before == after and seen[token.text] % 2 == 0):
                closing.add(i)
    return closing


def _moved(doc: Doc, cut: int, start: int, end: int, closing: set[int]) -> int:
    """The cut with closing marks before it, opening marks and list numbers after it."""
    while cut < end and (cut in closing or doc[cut].is_space):
        cut += 1
    while cut - 1 > start and _is_opening(doc[cut - 1], closing):
        cut -= 1
    return _before_list_mark(doc, cut, start)


def _before_list_mark(doc: Doc, cut: int, start: int) -> int:
    """The cut in front of the number of a list item that stands before it ("… rain. 2. | The sun …")."""
    for length in (1, 2):
        mark = cut - length
        if mark > start and LIST_MARK.match(doc[mark:cut].text) and doc[mark - 1].text in TERMINAL:
            return mark
    return cut


def _is_opening(token: Token, closing: set[int]) -> bool:
    return token.text in OPENERS or (
        token.text in STRAIGHT and token.tag_ != "POS" and token.i not in closing
    )


def _joins(doc: Doc, start: int, cut: int, end: int) -> bool:
    """Whether what the parser cut into `doc[start:cut]` and `doc[cut:end]` is one sentence."""
    if end - start > LONGEST:
        return False
    before = [token for token in doc[start:cut] if not token.is_space]
    after = [token for token in doc[cut:end] if not token.is_space]
    if not _has_words(before):
        return True
    if not _has_words(after):
        return not _opens(after) or end == len(doc)
    last = next(token for token in reversed(before) if token.text not in CLOSERS | STRAIGHT)
    first = next(token for token in after if token.text not in OPENERS | STRAIGHT)
    return (
        not _is_terminal(last)
        or (first.text[0].islower() and first.text.islower())
        or bool(LIST_MARK.match("".join(token.text for token in before)))
        or _is_abbreviated(doc, last, first, before, after)
    )


def _has_words(tokens: list[Token]) -> bool:
    return any(any(map(str.isalnum, token.text)) for token in tokens)


def _opens(tokens: list[Token]) -> bool:
    """Whether marks without words begin what follows them: a bullet, an opening quotation mark."""
    return bool(tokens) and (tokens[0].text in BULLETS or tokens[0].text in OPENERS | STRAIGHT)


def _is_terminal(token: Token) -> bool:
    """Whether a token can end a sentence: a full stop, also one at the end of an abbreviation."""
    return token.text in TERMINAL or token.text[-1] in ".!?…"


def _is_abbreviated(doc: Doc, last: Token, first: Token, before: list[Token], after: list[Token]) -> bool:
    """Whether the full stop before the cut only shortens a word."""
    word = last.text
    if word == "." and last.i and not doc[last.i - 1].whitespace_:
        word = doc[last.i - 1].text + "."
    if word in ("No.", "Nos."):
        return first.text[0].isdigit()
    if first.pos_ in SENTENCE_STARTERS and first.text[0].isupper():
        return False
    if word in TITLES:
        return True
    if word in WORDS_SHORTENED or INITIALS.match(word):
        return not (_is_finite(before) and _is_finite(after)) and first.pos_ in ("PROPN", "NOUN", "NUM")
    return False


def _is_finite(tokens: list[Token]) -> bool:
    return any(token.tag_ in FINITE for token in tokens)


def _trimmed(sentence: Span) -> Span:
    start, end = sentence.start, sentence.end
    while start < end and sentence.doc[start].is_space:
        start += 1
    while end > start and sentence.doc[end - 1].is_space:
        end -= 1
    return sentence.doc[start:end]
