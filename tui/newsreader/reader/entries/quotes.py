"""The pane of who said what: speaker, role, force, kind, how the speaker was found, and the words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from textual.content import Content

from newsreader.analysis.grammar import as_set
from newsreader.analysis.kinds import kind_of
from newsreader.analysis.model import Analysis, Quote
from newsreader.analysis.speaking import FAITHFULNESS, how_told, in_pieces, led_by
from newsreader.reader.entries.entry import (
    QUIET,
    Entry,
    Filling,
    beside,
    clip,
    counted,
    lines,
    where,
    who_is_meant,
    with_meant,
    with_role,
)
from newsreader.reader.entries.speakers import NOBODY, Speaker, by_speaker, speaker_of
from newsreader.reader.painting import marks
from newsreader.reader.places import Place

if TYPE_CHECKING:
    from newsreader.analysis.referents import Reference

MARKS = "“”\"'‘’ ,"
CARRIED = "carried over"
"""How the speaker of a quotation that goes on was found, as `Quote.resolved` has it."""
UNCUED = {"interview": "answers", CARRIED: "continued"}
"""What stands in the cue's place without one, by how the speaker was found."""
STEM = 4
"""So many letters at the beginning tell that two words are forms of one verb."""
FORCE_NAMES = {
    "claimed": "a claim",
    "denied": "a denial",
    "admitted": "an admission",
    "agreed": "an agreement",
    "warned": "a warning",
    "promised": "a promise",
    "criticised": "a criticism",
    "praised": "praise",
    "predicted": "a prediction",
}
"""What a saying of each force is. Those left out say no more than the verb, or judge the speaker."""

VAGUE_VERBS = as_set(
    """charge decline refuse grant allow apologize apologise threaten commit thank project estimate guess
    expect anticipate speculate object"""
)
"""Verbs whose force depends on the rest of the sentence ("apologised for", "refused to say")."""

PRONOUNS = frozenset(("i", "we", "you", "he", "she", "it", "they", "this", "who"))
"""Words for a speaker that tell nothing of who it is; "police" or "a neighbour" says what the text says."""

LONGEST = 320
"""Characters of a quotation that a pane shows before it is looked at."""

LONGEST_NAME = 24
"""Characters of a speaker's name in the pane's title: the way back to everybody stands beside it."""


def fill_quotes(analysis: Analysis, only: str | None = None, grouped: bool = False) -> Filling:
    """The entries of the pane.

    Args:
        only: The key of the one speaker to be heard, or None for all.
        grouped: By speaker with counts and shares, instead of in reading order.
    """
    shown = [quote for quote in analysis.quotes if only is None or speaker_of(analysis, quote).key == only]
    if grouped or only is not None:
        groups = by_speaker(analysis, shown)
        said = iter(entries_of(analysis, [quote for _, quotes in groups for quote in quotes], named=False))
        entries = [
            entry
            for speaker, quotes in groups
            for entry in (_heading(analysis, speaker, quotes), *islice(said, len(quotes)))
        ]
    else:
        entries = entries_of(analysis, shown)
    if only is not None and shown:
        name = clip(speaker_of(analysis, shown[0]).name, LONGEST_NAME)
        info = f"{len(shown)} of {len(analysis.quotes)}"
        return Filling(tuple(entries), info, title=f"Only {name}", hint="esc: everybody")
    return Filling(tuple(entries), _info(shown), "Nobody is quoted.")


def _info(shown: Sequence[Quote]) -> str:
    if not shown:
        return ""
    direct = sum(quote.kind == "direct" for quote in shown)
    return f"{counted(len(shown), 'statement')}, {counted(direct, 'direct quote')}"


def _heading(analysis: Analysis, speaker: Speaker, quotes: Sequence[Quote]) -> Entry:
    share = round(100 * len(quotes) / len(analysis.quotes))
    direct = sum(quote.kind == "direct" for quote in quotes)
    bar = "█" * max(1, round(share / 5))
    heading = Content.assemble(
        _who(speaker),
        "\n",
        (bar, "$entity-person"),
        (f" {counted(len(quotes), 'statement')}, {share} % · {counted(direct, 'direct quote')}", QUIET),
    )
    return Entry(heading)


def entries_of(analysis: Analysis, quotes: Sequence[Quote], named: bool = True) -> list[Entry]:
    """The entries of quotations, in the order in which they are shown.

    Args:
        named: Whether each says whose it is, or a heading above it does.
    """
    # The word lists behind it take a while to load; the first paint must not wait for them.
    from newsreader.analysis.referents import Referents

    meant = Referents(analysis).of_quotes(quotes)
    return [_entry(analysis, *one, named) for one in zip(quotes, meant, strict=True)]


def _entry(analysis: Analysis, quote: Quote, meant: Sequence[Reference], named: bool) -> Entry:
    whole = _said(analysis.text, quote)
    speaker = speaker_of(analysis, quote)
    who, how = _who(speaker) if named else None, _how(analysis, quote)

    def shown(words: str) -> Content:
        return lines(who, how, Content(_marked(quote, words)), who_is_meant(meant, words))

    clipped = clip(whole, LONGEST)
    opened = shown(whole) if clipped != whole else None
    facts = (_found(analysis, quote), *how_told(analysis.text, quote))
    told = " · ".join(fact for fact in facts if fact)
    said = led_by(analysis.text, quote) + with_meant(_marked(quote, whole), who_is_meant(meant, whole))
    copied = f"{with_role(speaker.name, speaker.role)} ({told}): {said}"
    return Entry(shown(clipped), place_of(quote), f"quote {quote.content[0]}", opened, copied)


def place_of(quote: Quote) -> Place:
    """The words of a quotation: content, cue and speaker, each in its own style."""
    found = (
        *marks(quote.content, "quote-content"),
        *marks(quote.cue, "quote-cue"),
        *marks(quote.speaker, "quote-speaker"),
    )
    # The speaker of what goes on is named further up: the words themselves are to be seen.
    shown = quote.content if quote.resolved == CARRIED else ((mark.start, mark.end) for mark in found)
    start, end = min(start for start, _ in shown), max(end for _, end in quote.content)
    return Place(found, (start, end), quote.speaker_cast)


def _name(speaker: Speaker) -> Content:
    if not speaker.key:
        return Content.styled(NOBODY, f"{QUIET} italic")
    kind = kind_of(speaker.member.label) if speaker.member else "person"
    return Content.styled(speaker.name, f"bold $entity-{kind}")


def _who(speaker: Speaker) -> Content:
    return Content.assemble(_name(speaker), (f"  {speaker.role}" if speaker.role else "", QUIET))


def _how(analysis: Analysis, quote: Quote) -> Content:
    """The force of the saying, the kind of quotation, how its speaker was found, via whom, and where."""
    via = f"via {in_pieces(analysis.text, quote.via)}" if quote.via else ""
    place = where(analysis, quote.content[0])
    rest = beside(FAITHFULNESS[quote.kind], _found(analysis, quote), via, place)
    return Content.styled(" · ", QUIET).join([part for part in (_force(analysis, quote), rest) if part])


def _force(analysis: Analysis, quote: Quote) -> Content:
    """The cue's own words, and how strong a saying it is where that is certain and they say it otherwise."""
    cue = clip(in_pieces(analysis.text, quote.cue).strip(' ,.;:“”"'), 40) if quote.cue else ""
    if not cue:
        return Content.styled(UNCUED.get(quote.resolved or "", ""), QUIET)
    force = quote.force or "said"
    # "Warned" adds nothing to "warns", nor "an accusation" to "accusing".
    same = any(word.startswith(force[:STEM]) for word in cue.lower().split())
    name = None if same or quote.verb in VAGUE_VERBS else FORCE_NAMES.get(force)
    return Content.assemble((cue, "$quote-cue"), (f" ({name})" if name else "", QUIET))


def _found(analysis: Analysis, quote: Quote) -> str:
    """How the name was found, honest where it was not."""
    if quote.resolved == "interview":
        return "the guest of the interview"
    if quote.resolved == CARRIED or not quote.speaker:
        return ""
    here = in_pieces(analysis.text, quote.speaker)
    if not quote.speaker_name:
        return "who that is, is left open" if here.lower() in PRONOUNS else ""
    return "" if quote.resolved in (None, "name") else f"as “{clip(here, 40)}”"


def _said(text: str, quote: Quote) -> str:
    """All that is said, without the marks around it."""
    return in_pieces(text, quote.content).strip(MARKS if quote.kind == "direct" else " ,")


def _marked(quote: Quote, words: str) -> str:
    return f"“{words}”" if quote.kind == "direct" else words
