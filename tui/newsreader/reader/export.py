"""Writing the Markdown note from the reader."""

from __future__ import annotations

from pathlib import Path

from newsreader.analysis.model import Analysis
from newsreader.export.names import note_beside, note_named


def note_path(article: Path | None, title: str | None) -> Path:
    """Where the note of an article goes: beside its file, or here under its title."""
    return note_beside(article) if article else note_named(title)


def write_note(analysis: Analysis, path: Path, *, force: bool) -> None:
    """Write the note, whole or not at all.

    Raises:
        ExistsError: There is a file already and `force` is not given.
        OSError: It cannot be written.
    """
    from newsreader.export.markdown import to_markdown
    from newsreader.library.files import write_atomically

    write_atomically(path, to_markdown(analysis).encode(), force=force)
