"""The small screens that lie over the article: a choice, a question, a text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from newsreader.reader.commands import bindings
from newsreader.reader.screens.listing import ListScreen
from newsreader.reader.widgets.lines import ActingLine, acting
from newsreader.reader.widgets.moving import MovingList
from newsreader.reader.widgets.scrolling import Scrolling

Choice = tuple[str, Content]
"""What is answered, and how it is shown."""


class ChoiceScreen(ListScreen[str | None]):
    """Lets the reader choose one of a few; escape chooses none.

    Args:
        current: What is in force now.
        tried: Called with each choice that is looked at.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q", "leave", "Leave", show=False)]

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        current: str | None = None,
        tried: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__()
        self._title = title
        self._choices = choices
        self._current = current
        self._tried = tried

    def compose(self) -> ComposeResult:
        """A title over the list."""
        with Vertical(classes="dialog"):
            yield Static(Content.styled(self._title, "bold"), classes="dialog--title")
            yield MovingList(*(Option(shown, id=f"choice-{n}") for n, (_, shown) in enumerate(self._choices)))
            yield Static(Content.styled("enter chooses · esc leaves", "$quiet"), classes="dialog--hint")

    def on_mount(self) -> None:
        """Look at what is in force."""
        answers = [answer for answer, _ in self._choices]
        chosen = self.query_one(MovingList)
        chosen.highlighted = answers.index(self._current) if self._current in answers else 0
        chosen.focus()

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Try the choice on."""
        if self._tried:
            self._tried(self._choices[event.option_index][0])

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take the choice."""
        self.dismiss(self._choices[event.option_index][0])

    def action_leave(self) -> None:
        """Choose nothing."""
        if self._tried and self._current is not None:
            self._tried(self._current)
        self.dismiss(None)


class AnswerLine(ActingLine):
    """Yes and no, to be clicked or typed."""

    def __init__(self, yes: str) -> None:
        super().__init__()
        self._yes = yes

    def render(self) -> Content:
        """The two answers."""
        yes = Content.assemble(("y", "bold $summary-mark"), f" {self._yes}")
        no = Content.assemble(("n", "bold $summary-mark"), " no, leave it")
        return Content("     ").join([acting(yes, "screen.answer(True)"), acting(no, "screen.answer(False)")])


class ConfirmScreen(ModalScreen[bool]):
    """Asks a question that is answered with yes or no."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "answer(True)", "Yes", show=False),
        Binding("n,escape,q,enter", "answer(False)", "No", show=False),
    ]

    def __init__(self, question: str, yes: str) -> None:
        super().__init__()
        self._question = question
        self._yes = yes

    def compose(self) -> ComposeResult:
        """The question over its answers; both can be clicked."""
        with Vertical(classes="dialog"):
            yield Static(Content(self._question), classes="dialog--title")
            yield AnswerLine(self._yes)

    def action_answer(self, yes: bool) -> None:
        """Take the answer."""
        self.dismiss(yes)


class ReadingMatter(Scrolling, VerticalScroll):
    """A text that scrolls with the keys of the article."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("move")


class TextScreen(ModalScreen[None]):
    """Shows a text until a key is pressed."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,enter,question_mark,i", "leave", "Leave", show=False)
    ]

    def __init__(self, title: str, text: Content) -> None:
        super().__init__()
        self._title = title
        self._text = text

    def compose(self) -> ComposeResult:
        """A title over the text."""
        with Vertical(classes="dialog dialog-tall"):
            yield Static(Content.styled(self._title, "bold"), classes="dialog--title")
            with ReadingMatter():
                yield Static(self._text)
            yield Static(Content.styled("j k scroll · esc leaves", "$quiet"), classes="dialog--hint")

    def on_mount(self) -> None:
        """Scroll with the keys at once."""
        self.query_one(ReadingMatter).focus()

    def action_leave(self) -> None:
        """Go back to the article."""
        self.dismiss(None)
