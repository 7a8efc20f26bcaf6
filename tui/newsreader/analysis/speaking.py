"""What somebody is called who speaks and whose name is not known."""

from __future__ import annotations

import re

UNNAMED = "speaker not named"
"""What stands where nobody is named."""

_RELATIVE = re.compile(r",? (?:who|which|that)$")


def called(words: str) -> str:
    """The words of a text for a speaker, as they are shown: "a driver" for "a driver who"."""
    return _RELATIVE.sub("", words)
