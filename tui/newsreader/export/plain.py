"""The plain reading, for `--plain`, pipes and terminals that can do no more."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from newsreader.analysis.aliases import Aliases
from newsreader.analysis.citing import citing
from newsreader.analysis.dates.timeline import timeline, told
from newsreader.analysis.kinds import KINDS, by_kind
from newsreader.analysis.model import Analysis, CastMember, Quote
from newsreader.analysis.referents import Reference, Referents, glossed
from newsreader.analysis.speaking import how_told
from newsreader.article.model import Span
from newsreader.export import words

NARROWEST = 20


def to_plain(analysis: Analysis, width: int = 80, *, summarizer: str | None = None) -> str:
    """The article with its summary, quotations, figures and cast as plain text.

    Args:
        width: Columns of a line; words that are longer are broken.
        summarizer: The method that chose the summary, one of `SUMMARIZERS`; named unless it is our own.
    """
    width = max(width, NARROWEST)
    title = words.inline(analysis.title or "")
    parts = [
        *(["\n".join((*_wrapped(title, width), "=" * min(width, columns(title) or 1)))] if title else []),
        *("\n".join(_wrapped(paragraph, width)) for paragraph in _paragraphs(analysis)),
        *_section("Summary", _summary(analysis, summarizer), width),
        *_section("Who said what", _quotes(analysis), width),
        *_section("Key figures", _figures(analysis), width),
        *_section("The cast", _cast(analysis), width),
        *_section("Timeline", _timeline(analysis), width),
        *_section("Notices", _notices(analysis), width),
    ]
    return "\n\n".join(parts) + "\n"


def columns(text: str) -> int:
    """Terminal columns that a text takes: two for wide characters, none for combining marks."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.category(char) in ("Mn", "Me", "Cf") for char in text)


def _paragraphs(analysis: Analysis) -> Iterator[str]:
    """The text without its title, a paragraph at a time, with the numbers that it is cited by.

    Lines broken inside a paragraph are joined.
    """
    text = list(analysis.text)
    for start, end in analysis.paragraphs:
        text[start:end] = [" " if char == "\n" else char for char in text[start:end]]
    if analysis.title_span:
        start, end = analysis.title_span
        text[start:end] = "\n" * (end - start)
    for place, mark in _numbers(analysis, "".join(text)):
        text[place] = mark + text[place]
    for line in "".join(text).split("\n"):
        if shown := words.inline(line):
            yield shown


def _numbers(analysis: Analysis, text: str) -> Iterator[tuple[int, str]]:
    """Where a number stands that places are cited by, and how: before a paragraph's line, or a sentence."""
    cited = citing(analysis)
    above = 0
    for number, (start, end) in enumerate(cited.spans, 1):
        if cited.name == "paragraph":
            # The line may begin with the dateline; the number stands before that.
            line = text.rfind("\n", above, start) + 1
            yield start if above and not line else line, f"¶{number} "
        else:
            yield start, f"[{number}] "
        above = end


def _section(name: str, entries: Iterator[str], width: int) -> Iterator[str]:
    """A heading with its entries as one block; nothing if there are none."""
    lines = [line for entry in entries for line in _entry(entry, width)]
    if lines:
        yield "\n".join((name.upper(), "-" * len(name), *lines))


def _entry(entry: str, width: int) -> Iterator[str]:
    """An entry as a list item; a tab in it begins a line of its own, further in."""
    for number, part in enumerate(entry.split("\t")):
        for place, line in enumerate(_wrapped(words.inline(part), width - 4)):
            yield ("* " if number == place == 0 else "  " if number == 0 else "    ") + line


def _summary(analysis: Analysis, summarizer: str | None) -> Iterator[str]:
    if told := words.cautioned(analysis):
        yield told
    if method := words.method(analysis, summarizer):
        yield method
    for chosen, meant in zip(analysis.summary, Referents(analysis).of_summary(), strict=True):
        sentence = words.inline(analysis.text[slice(*chosen.span)])
        yield sentence + _where(analysis, chosen.span) + _meant(meant)


def _notices(analysis: Analysis) -> Iterator[str]:
    for notice in words.other_notices(analysis):
        about = words.noticed(analysis, notice)
        yield notice.message + (f" “{about}”" if about else "")


def _quotes(analysis: Analysis) -> Iterator[str]:
    for quote, meant in zip(analysis.quotes, Referents(analysis).of_quotes(analysis.quotes), strict=True):
        yield f"{words.said(analysis, quote)}{_meant(meant)}\t— {_attribution(analysis, quote)}"


def _attribution(analysis: Analysis, quote: Quote) -> str:
    name, role, here = words.speaker(analysis, quote)
    who = ", ".join(part for part in (name, role) if part) + (f" (“{here}”)" if here else "")
    return " · ".join((who, *how_told(analysis.text, quote))) + _where(analysis, *quote.content[:1])


def _figures(analysis: Analysis) -> Iterator[str]:
    groups = words.figures_by_clause(analysis)
    open_in = Referents(analysis).of_clauses(words.clause_places(groups))
    for group, sayer, meant in zip(groups, words.by_whom(analysis, groups), open_in, strict=True):
        places = sorted(span for card in group for span in card.spans)
        told = " — ".join(part for part in (words.figures(group), sayer) if part)
        yield told + _where(analysis, *places) + _meant(meant)
    if more := words.unlisted_figures(analysis):
        yield more


def _timeline(analysis: Analysis) -> Iterator[str]:
    events = timeline(analysis)
    open_in = Referents(analysis).of_clauses([event.clause for event in events])
    for event, meant in zip(events, open_in, strict=True):
        clause = words.inline(told(analysis.text, event, analysis.sentences[event.sentence]))
        yield f"{event.label}: {clause}{_where(analysis, event.span)}{_meant(meant)}"


def _cast(analysis: Analysis) -> Iterator[str]:
    aliases = Aliases(analysis)
    for kind, members in by_kind(analysis.cast).items():
        yield f"{KINDS[kind]}:\t" + "\t".join(_member(member, aliases) for member in members)


def _member(member: CastMember, aliases: Aliases) -> str:
    others = ", ".join(aliases.of(member))
    role = f", {member.role}" if member.role else ""
    return words.inline(f"{member.name}{role}" + (f" (also: {others})" if others else ""))


def _meant(meant: Iterable[Reference]) -> str:
    """Whom the words of an extract mean, on a line of its own."""
    told = words.inline(glossed(meant))
    return f"\t{told}" if told else ""


def _where(analysis: Analysis, *spans: Span) -> str:
    return words.where(analysis, spans, " [{}]")


def _wrapped(text: str, width: int) -> Iterator[str]:
    """The text in lines of at most `width` columns, broken at blanks where there are any."""
    line, used = "", 0
    for word in text.split(" "):
        size = columns(word)
        if line and used + 1 + size <= width:
            line, used = f"{line} {word}", used + 1 + size
            continue
        if line:
            yield line
        *full, line = _cut(word, width) if size > width else [word]
        yield from full
        used = columns(line)
    if line:
        yield line


def _cut(word: str, width: int) -> list[str]:
    """A word that is too long, in pieces that fit."""
    cuts, used = [0], 0
    for place, char in enumerate(word):
        size = columns(char)
        if used + size > width:
            cuts.append(place)
            used = 0
        used += size
    return [word[start:end] for start, end in zip(cuts, [*cuts[1:], len(word)], strict=True)]
