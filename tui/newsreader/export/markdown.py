"""The Markdown note: CommonMark with GFM tables, in which no word of the article is markup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from newsreader.analysis.aliases import Aliases
from newsreader.analysis.dates.timeline import timeline, told
from newsreader.analysis.kinds import KINDS, by_kind
from newsreader.analysis.model import Analysis, CastMember, Quote
from newsreader.analysis.referents import Reference, Referents, glossed
from newsreader.analysis.speaking import how_told
from newsreader.export import words
from newsreader.export.escape import inside, line, yaml_string, yaml_strings
from newsreader.version import __version__

AS_ABOVE = "as above"
"""For the words of a clause that the row before has."""


def to_markdown(analysis: Analysis, *, created: date | None = None, summarizer: str | None = None) -> str:
    """The note of an analysis: front matter, summary, who said what, key figures, cast, dates, notices.

    Args:
        created: The day that the note gives as its own; today if not given. Everything else is
            decided by the analysis, so that a given day makes the note the same every time.
        summarizer: The method that chose the summary, one of `SUMMARIZERS`; named unless it is our own.
    """
    blocks = [
        "# " + inside(words.heading(analysis)),
        *_section("Summary", _summary(analysis, summarizer)),
        *_section("Who said what", _quotes(analysis), tight=False),
        *_section("Key figures", _figures(analysis)),
        *_section("The cast", _cast(analysis), tight=False),
        *_section("Timeline", _timeline(analysis)),
        *_section("Notices", _notices(analysis)),
    ]
    return _front_matter(analysis, created or date.today()) + "\n\n".join(blocks) + "\n"


def _front_matter(analysis: Analysis, created: date) -> str:
    people = [member.name for member in analysis.cast if member.label == "PERSON"]
    published = analysis.published.isoformat() if analysis.published else None
    fields = {
        "title": yaml_string(analysis.title),
        "source": yaml_string(analysis.source),
        **({"author": yaml_strings(analysis.authors)} if analysis.authors else {}),
        "published": yaml_string(published),
        "created": yaml_string(created.isoformat()),
        "tags": yaml_strings(["news"]),
        "people": yaml_strings(people),
        "newsreader-version": yaml_string(__version__),
        "newsreader-sha256": yaml_string(analysis.sha256),
    }
    lines = [f"{key}: {value}\n" for key, value in fields.items()]
    return f"---\n{''.join(lines)}---\n\n"


def _section(name: str, entries: Iterator[str], *, tight: bool = True) -> Iterator[str]:
    """A heading with its entries as one block, or as a block each; nothing if there are none."""
    found = list(entries)
    if found:
        yield f"## {name}"
        yield from ["\n".join(found)] if tight else found


def _summary(analysis: Analysis, summarizer: str | None) -> Iterator[str]:
    if told := words.cautioned(analysis):
        yield f"_{inside(told)}_\n"
    if method := words.method(analysis, summarizer):
        yield f"{line(method)}\n"
    for chosen, meant in zip(analysis.summary, Referents(analysis).of_summary(), strict=True):
        sentence = analysis.text[slice(*chosen.span)]
        yield f"- {line(sentence)}{words.where(analysis, [chosen.span], ' ({})')}{_meant(meant)}"


def _quotes(analysis: Analysis) -> Iterator[str]:
    for quote, meant in zip(analysis.quotes, Referents(analysis).of_quotes(analysis.quotes), strict=True):
        said = line(words.said(analysis, quote))
        yield f"> {said}\n>\n> — {_attribution(analysis, quote)}{_meant(meant)}"


def _attribution(analysis: Analysis, quote: Quote) -> str:
    name, role, here = words.speaker(analysis, quote)
    who = _bold(name) + (f", {inside(role)}" if role else "") + (f" (“{inside(here)}”)" if here else "")
    told = map(inside, how_told(analysis.text, quote))
    facts = [who, *told, words.where(analysis, quote.content[:1], "{}")]
    return " · ".join(fact for fact in facts if fact)


def _figures(analysis: Analysis) -> Iterator[str]:
    groups = words.figures_by_clause(analysis)
    open_in = Referents(analysis).of_clauses(words.clause_places(groups))
    if groups:
        yield "| Figure | Of what | Note | Where |"
        yield "| --- | --- | --- | --- |"
    for group, sayer, meant in zip(groups, words.by_whom(analysis, groups), open_in, strict=True):
        quoted = " — ".join(part for part in (words.clause(group[0]), sayer) if part)
        clause = f"{quoted} {glossed(meant)}"
        for card in group:
            told = clause.strip() if card is group[0] else AS_ABOVE
            what = " — ".join(part for part in (words.phrase(card), told) if part)
            cells = " | ".join(inside(cell) for cell in (words.amount(card), what, card.note))
            yield f"| {cells} | {words.where(analysis, card.spans, '{}')} |"
    if more := words.unlisted_figures(analysis):
        yield f"\n{line(more)}"


def _cast(analysis: Analysis) -> Iterator[str]:
    aliases = Aliases(analysis)
    for kind, members in by_kind(analysis.cast).items():
        yield f"### {KINDS[kind]}"
        yield "\n".join(f"- {_bold(m.name)}{_known_of(m, aliases)}" for m in members)


def _known_of(member: CastMember, aliases: Aliases) -> str:
    others = ", ".join(f"“{inside(form)}”" for form in aliases.of(member))
    role = f", {inside(member.role)}" if member.role else ""
    return role + (f"; also {others}" if others else "")


def _timeline(analysis: Analysis) -> Iterator[str]:
    events = timeline(analysis)
    open_in = Referents(analysis).of_clauses([event.clause for event in events])
    for event, meant in zip(events, open_in, strict=True):
        clause = inside(told(analysis.text, event, analysis.sentences[event.sentence]))
        where = words.where(analysis, [event.span], " ({})")
        yield f"- {_bold(event.label)}: {clause}{where}{_meant(meant)}"


def _meant(meant: Iterable[Reference]) -> str:
    """Whom the words of an extract mean, behind it."""
    told = inside(glossed(meant))
    return f" {told}" if told else ""


def _notices(analysis: Analysis) -> Iterator[str]:
    for notice in words.other_notices(analysis):
        about = words.noticed(analysis, notice)
        yield f"- {line(notice.message)}" + (f" “{inside(about)}”" if about else "")


def _bold(text: str) -> str:
    """The words in bold type; without any words the asterisks alone would be a rule."""
    return f"**{inside(text) or '?'}**"
