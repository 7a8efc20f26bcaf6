"""What each command of the command line does. Each returns whether all its inputs went well."""

from __future__ import annotations

from newsreader.commands.analyzing import analyze
from newsreader.commands.articles import CommandError
from newsreader.commands.exporting import export
from newsreader.commands.reading import read

__all__ = ["CommandError", "analyze", "export", "read"]
