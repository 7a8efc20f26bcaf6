"""The small screens that lie over the article: a choice, a question, a text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.events import Click
from textual.screen import ModalScreen, ScreenResultType
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from newsreader.reader.commands import bindings
from newsreader.reader.widgets.lines import ActingLine, acting
from newsreader.reader.widgets.moving import MovingList
from newsreader.reader.widgets.scrolling import Scrolling

Choice = tuple[str, Content]
"""What is answered, and how it is shown."""


class Dialog(ModalScreen[ScreenResultType]):
    """Lies over the article; a click beside it leaves it."""

    def on_click(self, event: Click) -> None:
        """Leave without an answer."""
        if event.widget is self:
            self.dismiss()


class LeaveLine(ActingLine):
    """What the keys do in a dialog; the last can be clicked."""

    def __init__(self, keys: str) -> None:
        super().__init__(classes="dialog--hint")
        self._keys = keys

    def render(self) -> Content:
        """The keys."""
        leave = acting(Content.styled("esc leaves", "$quiet"), "screen.dismiss")
        return Content.assemble((f"{self._keys} · ", "$quiet"), leave)


class ChoiceScreen(Dialog[str]):
    """Lets the reader choose one of a few; escape chooses none.

    Args:
        current: What is in force now.
        tried: Called with each choice that is looked at.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q", "dismiss", "Leave", show=False)]

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
            yield LeaveLine("enter chooses")

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


class AnswerLine(ActingLine):
    """Yes and no, to be clicked or typed."""

    def __init__(self, yes: str) -> None:
        super().__init__()
        self._yes = yes

    def render(self) -> Content:
        """The two answers."""
        return Content("     ").join([_answer("y", self._yes, True), _answer("n", "no, leave it", False)])


def _answer(key: str, words: str, yes: bool) -> Content:
    return acting(Content.assemble((key, "bold $summary-mark"), f" {words}"), f"screen.dismiss({yes})")


class ConfirmScreen(Dialog[bool]):
    """Asks a question that is answered with yes or no."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "dismiss(True)", "Yes", show=False),
        Binding("n,escape,q,enter", "dismiss(False)", "No", show=False),
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


class ReadingMatter(Scrolling, VerticalScroll):
    """A text that scrolls with the keys of the article."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("move")


class TextScreen(Dialog[None]):
    """Shows a text until a key is pressed.

    Args:
        text: The text in lines of so many cells; a longer line is broken.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,enter,question_mark,i", "dismiss", "Leave", show=False)
    ]

    def __init__(self, title: str, text: Callable[[int], Content]) -> None:
        super().__init__()
        self._title = title
        self._text = text
        self._shown = Static()

    def compose(self) -> ComposeResult:
        """A title over the text."""
        with Vertical(classes="dialog dialog-tall"):
            yield Static(Content.styled(self._title, "bold"), classes="dialog--title")
            with ReadingMatter():
                yield self._shown
            yield LeaveLine("j k scroll")

    def on_mount(self) -> None:
        """Scroll with the keys at once."""
        self.query_one(ReadingMatter).focus()

    def on_resize(self) -> None:
        """Break the lines anew."""
        self._shown.update(self._text(min(81, self.size.width * 94 // 100 - 7)))
