"""What is known of a person, an organisation or a place."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from newsreader.analysis.citing import citing
from newsreader.analysis.kinds import kind_of
from newsreader.analysis.model import Analysis
from newsreader.article.model import Span
from newsreader.reader.entries.entry import QUIET, Entry, clip, counted, lines, words
from newsreader.reader.entries.quotes import entries_of as quotes_of
from newsreader.reader.mentions import LABEL_NAMES, About
from newsreader.reader.painting import Mark, marks
from newsreader.reader.places import Place
from newsreader.reader.screens.dialogs import Dialog, LeaveLine
from newsreader.reader.widgets.moving import MovingList

WIDEST = 84
"""Cells of the card, where the terminal has them."""


class CardScreen(Dialog[Place]):
    """Name, kind, role and aliases over a list of statements and mentions; enter goes to one."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q", "dismiss", "Leave", show=False)]

    def __init__(self, analysis: Analysis, about: About, at: Span) -> None:
        super().__init__()
        self._analysis = analysis
        self._about = about
        self._at = at
        self._entries: list[Entry] = []

    def compose(self) -> ComposeResult:
        """What is known over the list."""
        width = min(WIDEST, self.app.size.width * 94 // 100)
        self._entries = entries_of(self._analysis, self._about, width - 6)
        with Vertical(classes="dialog dialog-card"):
            yield Static(heading(self._about), classes="dialog--title")
            shown = [(entry.opened or entry.prompt, entry.place is None) for entry in self._entries]
            yield MovingList(*(Option(prompt, disabled=heading) for prompt, heading in shown))
            yield LeaveLine("enter goes there")

    def on_mount(self) -> None:
        """Look at the mention one came from."""
        places = [entry.place.span if entry.place else None for entry in self._entries]
        chosen = self.query_one(MovingList)
        chosen.focus()
        if self._at in places:
            chosen.highlighted = places.index(self._at)
        chosen.scroll_to(y=0, animate=False)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go to the words."""
        self.dismiss(self._entries[event.option_index].place)


def heading(about: About) -> Content:
    """Name, kind, role and aliases."""
    kind = Content.styled(f"  {LABEL_NAMES.get(about.label, about.label.lower())}", "$quiet")
    aliases = ", ".join(f"“{alias}”" for alias in about.aliases)
    return lines(
        Content.assemble((about.name, f"bold $entity-{kind_of(about.label)}"), kind),
        Content(about.role) if about.role else None,
        Content.assemble(("also ", "$quiet"), aliases) if aliases else None,
    )


def entries_of(analysis: Analysis, about: About, width: int) -> list[Entry]:
    """What they said, then where they are mentioned, a line of `width` cells for each mention."""
    found: list[Entry] = []
    if about.quotes:
        found.append(_title(f"What they said ({len(about.quotes)})"))
        found += quotes_of(analysis, about.quotes, named=False)
    found.append(_title(counted(len(about.spans), "mention").capitalize()))
    everywhere = marks(about.spans, "marked")
    found += [_mention(analysis, about, span, width, everywhere) for span in about.spans]
    return found


def _title(text: str) -> Entry:
    return Entry(Content.styled(text, "$quiet italic"))


def _mention(analysis: Analysis, about: About, span: Span, width: int, everywhere: tuple[Mark, ...]) -> Entry:
    named = clip(words(analysis.text, span), width // 2)
    around = max(4, (width - 12 - len(named)) // 2)
    before = _last_words(words(analysis.text, (max(0, span[0] - 2 * around), span[0])), around)
    after = _first_words(words(analysis.text, (span[1], span[1] + 2 * around)), around)
    prompt = Content.assemble(
        (f"{_where(analysis, span):>5}  ", QUIET),
        (f"{before:>{around}}{_space(analysis.text, span[0] - 1)}", QUIET),
        (named, f"bold $entity-{kind_of(about.label)}"),
        (f"{_space(analysis.text, span[1])}{after}", QUIET),
    )
    return Entry(prompt.truncate(width), Place((*everywhere, Mark(*span, "mention")), span))


def _first_words(text: str, longest: int) -> str:
    """As many whole words from the beginning as fit."""
    return text if len(text) <= longest else text[: longest + 1].rpartition(" ")[0]


def _last_words(text: str, longest: int) -> str:
    """As many whole words from the end as fit."""
    return text if len(text) <= longest else text[-longest - 1 :].partition(" ")[2]


def _where(analysis: Analysis, span: Span) -> str:
    if analysis.title_span and analysis.title_span[0] <= span[0] < analysis.title_span[1]:
        return "title"
    return citing(analysis).cite([span]).replace("¶", "¶ ").replace("sentence", "s")


def _space(text: str, index: int) -> str:
    """A space where the text has one."""
    return " " if text[index : index + 1].isspace() else ""
