"""Which names stand in the article."""

from __future__ import annotations

from newsreader.analysis.entities.capitals import reread_capitals
from newsreader.analysis.entities.compounds import add_short_forms, join_compounds
from newsreader.analysis.entities.consistency import agree
from newsreader.analysis.entities.headline import drop_headline_names
from newsreader.analysis.entities.known import add_known
from newsreader.analysis.entities.lines import read_lines
from newsreader.analysis.entities.name import without_overlaps
from newsreader.analysis.entities.offices import drop_offices
from newsreader.analysis.entities.people import people_before_titles
from newsreader.analysis.entities.personhood import Weights
from newsreader.analysis.entities.propagation import propagate
from newsreader.analysis.entities.proposals import propose
from newsreader.analysis.entities.rejects import drop_no_names
from newsreader.analysis.entities.speakers import add_speakers
from newsreader.analysis.entities.split import split_names
from newsreader.analysis.model import Entity
from newsreader.analysis.page import Page

__all__ = ["find_entities"]


def find_entities(page: Page, weights: Weights = None) -> tuple[Entity, ...]:
    """The named entities of an article, in reading order, without overlaps.

    The model's spans are trimmed and split; datelines and photo credits, titles and particles are read by
    rule; then every name is given one label throughout the article and is spread to the places the model
    left out (one sense per discourse: Gale, Church and Yarowsky 1992).
    """
    names = propose(page)
    names = read_lines(page, names)
    names = people_before_titles(page, names)
    names = split_names(page, names)
    names = drop_offices(page, names)
    names = join_compounds(page, names)
    names = drop_headline_names(page, names)
    names = add_known(page, names)
    names = add_speakers(page, names)
    for _ in range(2):  # a short form follows its full name's label, then votes with it
        names = agree(page, add_short_forms(page, names), weights)
    names = propagate(page, names)
    names = reread_capitals(page, names)
    names = drop_no_names(page, names)
    return tuple(Entity((name.start, name.end), name.label) for name in without_overlaps(names))
