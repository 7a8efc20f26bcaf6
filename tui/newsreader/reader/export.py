"""Writing the Markdown note from the reader."""

from __future__ import annotations

from pathlib import Path

from newsreader.analysis.model import Analysis
from newsreader.export.names import note_beside, note_named


def note_path(article: Path | None, title: str | None) -> Path:
    """Where the note of an article goes: beside its file, or here under its title."""
    return note_beside(article) if article else note_named(title)


def write_note(analysis: Analysis, path: Path, *, force: bool, summarizer: str | None = None) -> None:
    """Write the note, whole or not at all.

    Args:
        analysis: What the note says.
        path: Where it goes.
        force: Whether to replace a file that is there.
        summarizer: The method that chose the summary.

    Raises:
        ExistsError: There is a file already and `force` is not given.
        OSError: It cannot be written.
    """
    from newsreader.export.markdown import to_markdown
    from newsreader.library.files import write_atomically

    write_atomically(path, to_markdown(analysis, summarizer=summarizer).encode(), force=force)
