"""The colours of a widget's component classes, laid over one another."""

from __future__ import annotations

from rich.style import Style as RichStyle
from textual.style import Style
from textual.widget import Widget


class ComponentStyles:
    """Looks up what the component classes `PREFIX--NAME` of a widget look like together."""

    def __init__(self, widget: Widget, prefix: str) -> None:
        self._widget = widget
        self._prefix = prefix
        self._known: dict[tuple[str, ...], RichStyle] = {}

    def __call__(self, names: tuple[str, ...]) -> RichStyle:
        """These styles over the widget's own, the lowest first, as Rich has them."""
        found = self._known.get(names)
        if found is None:
            style = self._widget.visual_style
            for name in names:
                style += self.component(name)
            found = self._known[names] = style.rich_style
        return found

    def component(self, name: str) -> Style:
        """What a component class adds; `get_visual_style` leaves out backgrounds and reverse video."""
        styles = self._widget.get_component_styles(f"{self._prefix}--{name}")
        text_style = styles.text_style
        return Style(
            background=styles.background if styles.has_rule("background") else None,
            foreground=styles.color if styles.has_rule("color") else None,
            bold=text_style.bold,
            italic=text_style.italic,
            underline=text_style.underline,
            reverse=text_style.reverse,
        )

    def clear(self) -> None:
        """Forget what was looked up: the colours have changed."""
        self._known.clear()
