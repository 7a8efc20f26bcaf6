"""What a reading says of an analysis in words, for every kind of export."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePath

from newsreader.analysis.attempts import caution, opening_instead
from newsreader.analysis.citing import citing
from newsreader.analysis.figures.cards import Card, cards
from newsreader.analysis.model import Analysis, CastMember, Quote
from newsreader.analysis.options import METHOD_NAMES, SUMMARIZERS
from newsreader.analysis.sayers import sayers
from newsreader.analysis.speaking import UNNAMED, called, in_pieces, led_by
from newsreader.article.clean import clean
from newsreader.article.model import Notice, Span, Spans, on_one_line

OPENING_MARKS = "\"'“”„‟‘’‚‛«‹`"
MAX_FIGURES = 20
"""How many key figures an export lists: a report of the markets tells that many of weight."""
LEAST = 1.0
"""The salience of a key figure: editors chose half of the figures above, and one of seven below."""
FIRST, LATER = 8, 1.5
"""Behind so many others a figure needs this salience: of those under it editors chose one in eight."""
HEADING = 60
"""Characters of the text that stand in for a title."""
NOTICE_WORDS = 80
"""Characters of the text that a notice shows."""


def inline(text: str) -> str:
    """The words on one line, safe to show, without doubled blanks."""
    return on_one_line(clean(text))


def heading(analysis: Analysis) -> str:
    """What a note of the article is headed by: its title, else its first words, else its file's name."""
    if title := inline(analysis.title or ""):
        return title
    opening = inline(analysis.text[slice(*analysis.sentences[0])]) if analysis.sentences else ""
    if len(opening) <= HEADING:
        named = opening.rstrip(".") or inline(PurePath(analysis.source or "").stem)
        return named or "Untitled article"
    whole = opening[: HEADING + 1].rpartition(" ")[0] or opening[:HEADING]
    return whole.rstrip(" ,;:–—-") + " …"


def pieces(analysis: Analysis, spans: Spans | None) -> str:
    """The words of a thing in pieces, with an ellipsis where it is broken."""
    return in_pieces(analysis.text, spans, inline)


def said(analysis: Analysis, quote: Quote) -> str:
    """The words of a quotation, behind their cue in brackets where they hang on it ("[denied] the claim").

    Direct ones stand in quotation marks, whether the span holds them or not.
    """
    words = pieces(analysis, quote.content)
    words = f"“{words}”" if quote.kind == "direct" and words[:1] not in OPENING_MARKS else words
    return inline(led_by(analysis.text, quote) + words)


def speaker(analysis: Analysis, quote: Quote) -> tuple[str, str, str]:
    """Who said it, their role, and the words for them here where these do not name them ("he").

    Without a name found the words here stand in for it; without those the reader is told so.
    """
    member = member_of(analysis, quote.speaker_cast)
    here = called(pieces(analysis, quote.speaker))
    name = inline(quote.speaker_name or "") or here or UNNAMED
    unnamed = here if name.split()[-1].casefold() not in here.casefold() else ""
    return name, inline(member.role or "") if member else "", unnamed


def member_of(analysis: Analysis, cast_id: str | None) -> CastMember | None:
    """The cast member of an id."""
    return next((member for member in analysis.cast if cast_id and member.id == cast_id), None)


def key_figures(analysis: Analysis) -> tuple[Card, ...]:
    """The cards of the figures that matter most, the most telling first.

    What hardly any editor would box is none ("one of them", "two very good sides").
    """
    ranked = enumerate(_all_figures(analysis))
    weighty = (card for rank, card in ranked if card.salience >= (LEAST if rank < FIRST else LATER))
    return tuple(weighty)[:MAX_FIGURES]


def figures_by_clause(analysis: Analysis) -> tuple[tuple[Card, ...], ...]:
    """The key figures, those together that the same words tell of."""
    groups: dict[str, list[Card]] = {}
    for card in key_figures(analysis):
        groups.setdefault(clause(card) or card.text, []).append(card)
    return tuple(map(tuple, groups.values()))


def unlisted_figures(analysis: Analysis) -> str:
    """How many figures are left out of `key_figures`, in words; nothing where all are listed, or none."""
    listed = len(key_figures(analysis))
    count = len(_all_figures(analysis)) - listed
    if not listed or count <= 0:
        return ""
    return f"{count} more {'figure stands' if count == 1 else 'figures stand'} in the reader"


def method(analysis: Analysis, summarizer: str | None) -> str:
    """How long the summary is and which method chose it; nothing where that is our own or its opening."""
    fallen_back = opening_instead(analysis.notices)
    if summarizer is None or summarizer == SUMMARIZERS[0] or fallen_back or not analysis.summary:
        return ""
    total = len(analysis.sentences)
    sentences = "1 sentence" if total == 1 else f"{total} sentences"
    return f"{len(analysis.summary)} of {sentences}, chosen by another method: {METHOD_NAMES[summarizer]}"


def cautioned(analysis: Analysis) -> str:
    """What stands over the summary for those who read it, where it should be known first; else nothing."""
    return (caution(analysis.notices) or "") if analysis.summary else ""


def other_notices(analysis: Analysis) -> tuple[Notice, ...]:
    """The notices that are not told with the summary."""
    told = cautioned(analysis)
    return tuple(notice for notice in analysis.notices if notice.message != told)


def _all_figures(analysis: Analysis) -> tuple[Card, ...]:
    return tuple(cards(analysis.figures, analysis.text, analysis.dates))


def noticed(analysis: Analysis, notice: Notice) -> str:
    """The words that a notice speaks of, shortened; nothing where it has no place or says them itself."""
    about = inline(analysis.text[slice(*notice.span)]) if notice.span else ""
    if about in notice.message:
        return ""
    return about if len(about) <= NOTICE_WORDS else about[: NOTICE_WORDS - 1] + "…"


def amount(card: Card) -> str:
    """A card's number with its marks ("≈ 250")."""
    return inline(f"{card.marks} {card.number}")


def phrase(card: Card) -> str:
    """The phrase that a card's number belongs to, if any."""
    return "" if card.quoted else inline(card.label)


def clause(card: Card) -> str:
    """The words of the text that tell what a card's number is of, where the phrase does not."""
    return inline(card.clause or (card.label if card.quoted else ""))


def figures(group: Iterable[Card]) -> str:
    """Cards in one line, each with its number, phrase and note, and the clause that all of them share."""
    heads, told = [], ""
    for card in group:
        number = amount(card) + ":" * (card.kind == "deadline" and bool(phrase(card)))
        heads.append(" ".join(part for part in (number, phrase(card), inline(card.note)) if part))
        told = clause(card)
    return " — ".join(part for part in ("; ".join(heads), told) if part)


def clause_places(groups: Iterable[Sequence[Card]]) -> list[Span]:
    """Where the words stand that each group of cards is shown with."""
    return [group[0].place if group[0].place and clause(group[0]) else group[0].spans[0] for group in groups]


def by_whom(analysis: Analysis, groups: Sequence[Sequence[Card]]) -> list[str]:
    """For each group of cards who says the words that it is shown with, if those do not tell; else ""."""
    places = clause_places(groups)
    extracts = [(group[0].spans[0], place) for group, place in zip(groups, places, strict=True)]
    return [inline(name) for name in sayers(analysis, extracts)]


def where(analysis: Analysis, spans: Iterable[Span], form: str) -> str:
    """Where a thing stands, put into `form` ("[{}]"); nothing outside the body."""
    place = citing(analysis).cite(spans)
    return form.format(place) if place else ""
