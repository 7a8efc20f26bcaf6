"""The people pane: the cast with roles, people before organisations before places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from textual.content import Content

from newsreader.analysis.aliases import Aliases
from newsreader.analysis.kinds import KINDS, by_kind, kind_of
from newsreader.analysis.model import Analysis, CastMember
from newsreader.reader.entries.entry import QUIET, Entry, Filling, beside, counted, lines, with_role
from newsreader.reader.painting import marks
from newsreader.reader.places import Place


def fill_people(analysis: Analysis) -> Filling:
    """The entries of the pane."""
    said = Counter(quote.speaker_cast for quote in analysis.quotes)
    aliases, groups = Aliases(analysis), by_kind(analysis.cast)
    entries: list[Entry] = []
    for kind, members in groups.items():
        entries.append(Entry(Content.styled(f"{KINDS[kind]} ({len(members)})", f"{QUIET} italic")))
        entries += [_entry(member, aliases.of(member), said[member.id]) for member in members]
    people = len(groups.get("person", ()))
    info = f"{counted(people, 'person', 'people')}, {len(analysis.cast)} in all" if entries else ""
    return Filling(tuple(entries), info, "Nobody is named.")


def _entry(member: CastMember, called: Sequence[str], said: int) -> Entry:
    head = Content.assemble(
        (member.name, f"bold $entity-{kind_of(member.label)}"), f"  {member.role}" if member.role else ""
    )
    aliases = "also " + ", ".join(f"“{alias}”" for alias in called[:3]) if called else ""
    statements = counted(said, "statement") if said else ""
    more = beside(counted(len(member.mentions), "mention"), statements, aliases)
    spans = tuple(mention.span for mention in member.mentions)
    place = Place(marks(spans, "marked"), spans[0], member.id) if spans else None
    return Entry(lines(head, more), place, f"member {member.id}", copied=with_role(member.name, member.role))
