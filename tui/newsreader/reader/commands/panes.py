"""Going from pane to pane, and back."""

from __future__ import annotations

from newsreader.reader.commands.command import Command

_CONTENTS = {
    "Summary": "the sentences that tell most, verbatim, and why each was chosen.",
    "Who said what": "every quotation with its speaker, in the article's order.",
    "Key figures": "numbers, money, shares and deadlines, the weightiest first.",
    "Cast": "people, organisations and places, with their roles and how often they are named.",
    "Timeline": "what happened and what is to come, by its date.",
}

PANE_NAMES = tuple(_CONTENTS)
"""The panes in the order of their keys, 1 to 5."""

_PANES = tuple(
    Command(
        f"pane.{number}",
        str(number),
        f"pane({number})",
        f"Go to {name}",
        f"{name}: {contents}",
        "Panes",
        str(number),
    )
    for number, (name, contents) in enumerate(_CONTENTS.items(), start=1)
)

PANES = (
    *_PANES,
    Command(
        "pane.next",
        "tab",
        "next_pane(1)",
        "Next pane",
        "The article and the panes in turn; shift+tab the other way.",
        "Panes",
        "tab",
        "Panes",
    ),
    Command(
        "pane.previous",
        "shift+tab",
        "next_pane(-1)",
        "Previous pane",
        "The article and the panes in turn, backwards.",
        "Panes",
        "shift+tab",
    ),
    Command(
        "article.focus",
        "0",
        "article",
        "Go to the article",
        "The article itself, where it stands.",
        "Panes",
        "0",
    ),
    Command(
        "place.back",
        "escape",
        "back",
        "Come back",
        "From the words back to the pane, from the pane back to where you were reading.",
        "Panes",
        "esc",
    ),
)
