"""The people pane: the cast with roles, people before organisations before places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from textual.content import Content

from newsreader.analysis.model import Analysis, CastMember
from newsreader.reader.entries.entry import QUIET, Entry, Filling, beside, counted, lines
from newsreader.reader.mentions import KINDS, about_member, kind_of
from newsreader.reader.painting import marks
from newsreader.reader.places import Place


def fill_people(analysis: Analysis) -> Filling:
    """The entries of the pane."""
    said = Counter(quote.speaker_cast for quote in analysis.quotes)
    entries: list[Entry] = []
    for kind, name in KINDS.items():
        members = [member for member in analysis.cast if kind_of(member.label) == kind]
        if members:
            entries.append(Entry(Content.styled(f"{name} ({len(members)})", f"{QUIET} italic")))
            entries += [_entry(analysis, member, said) for member in members]
    people = sum(kind_of(member.label) == "person" for member in analysis.cast)
    info = f"{counted(people, 'person', 'people')}, {len(analysis.cast)} in all" if entries else ""
    return Filling(tuple(entries), info, "Nobody is named.")


def _entry(analysis: Analysis, member: CastMember, said: Mapping[str | None, int]) -> Entry:
    known = about_member(analysis, member)
    head = Content.assemble(
        (member.name, f"bold $entity-{kind_of(member.label)}"), f"  {member.role}" if member.role else ""
    )
    aliases = "also " + ", ".join(f"“{alias}”" for alias in known.aliases[:3]) if known.aliases else ""
    statements = counted(said[member.id], "statement") if said[member.id] else ""
    more = beside(counted(len(member.mentions), "mention"), statements, aliases)
    spans = tuple(mention.span for mention in member.mentions)
    place = Place(marks(spans, "marked"), spans[0], member.id) if spans else None
    return Entry(lines(head, more), place, f"member {member.id}")
