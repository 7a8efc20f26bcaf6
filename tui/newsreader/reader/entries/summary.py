"""The summary pane: the sentences, where they stand, why they were chosen, and what was passed over."""

from __future__ import annotations

from collections.abc import Mapping

from textual.content import Content

from newsreader.analysis.attempts import caution, opening_instead
from newsreader.analysis.model import Analysis, SummarySentence
from newsreader.analysis.options import SUMMARIZERS
from newsreader.reader.entries.entry import (
    QUIET,
    Entry,
    Filling,
    beside,
    counted,
    lines,
    where,
    who_is_meant,
    with_meant,
    words,
)
from newsreader.reader.painting import Mark
from newsreader.reader.places import Place

Agreement = Mapping[int, tuple[str, ...]]


def fill_summary(analysis: Analysis, agreement: Agreement | None = None) -> Filling:
    """The entries of the summary pane.

    Args:
        agreement: The other methods that choose a sentence, by its index, or None before it is known.
    """
    # The word lists behind it take a while to load; the first paint must not wait for them.
    from newsreader.analysis.referents import Referents

    told = caution(analysis.notices)
    if opening_instead(analysis.notices):
        # The opening is nobody's choice, so that no number of methods stands behind it.
        agreement = None
    entries = [Entry(Content.styled(told, f"{QUIET} italic"))] if told and analysis.summary else []
    expected = 0
    for chosen, meant in zip(analysis.summary, Referents(analysis).of_summary(), strict=True):
        sentence = words(analysis.text, chosen.span)
        who = who_is_meant(meant, sentence)
        prompt = lines(
            _gap(chosen.sentence - expected),
            Content(sentence),
            who,
            _about(analysis, chosen),
            _agreement(agreement.get(chosen.sentence, ())) if agreement is not None else None,
        )
        place = Place((Mark(*chosen.span, "marked"),), chosen.span)
        entries.append(Entry(prompt, place, f"sentence {chosen.sentence}", copied=with_meant(sentence, who)))
        expected = chosen.sentence + 1
    total = len(analysis.sentences)
    info = f"{len(analysis.summary)} of {counted(total, 'sentence')}, verbatim"
    return Filling(tuple(entries), info if entries else "", "No sentence to choose from.")


def _gap(skipped: int) -> Content | None:
    if skipped <= 0:
        return None
    return Content.styled(f"⋯ {counted(skipped, 'sentence')} passed over", f"{QUIET} italic")


def _about(analysis: Analysis, chosen: SummarySentence) -> Content:
    return beside(where(analysis, chosen.span), *chosen.reasons[:2])


def _agreement(others: tuple[str, ...]) -> Content:
    """How many of all methods choose the sentence: a dot each, filled for yes."""
    agree, methods = 1 + len(others), len(SUMMARIZERS)
    dots = "●" * agree + "○" * (methods - agree)
    return Content.assemble((dots, "$summary-mark"), (f" {agree} of {methods} methods", QUIET))
