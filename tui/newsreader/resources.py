"""Where files are: those that come with newsreader, in a checkout or an installation, and the user's own."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

PACKAGE = Path(__file__).parent
CHECKOUT = PACKAGE.parent.parent

SAMPLE = "000_4a8488640df45ccc.txt"
"""The article that `newsreader --sample` opens."""


def themes_folder() -> Path:
    """The folder of the themes, one TOML file each."""
    return _folder("themes")


def samples_folder() -> Path:
    """The folder of the sample articles."""
    return _folder("seeds")


def sample_article() -> Path:
    """The sample article that is shown first."""
    return samples_folder() / SAMPLE


def user_folder(kind: Literal["cache", "config"]) -> Path:
    """Where the user's programs keep such files; the XDG variables are honoured on every system."""
    home = os.environ.get(f"XDG_{kind.upper()}_HOME", "")
    if os.path.isabs(home):
        return Path(home, "newsreader")
    import platformdirs

    find = platformdirs.user_cache_path if kind == "cache" else platformdirs.user_config_path
    return find("newsreader")


def _folder(name: str) -> Path:
    """The folder in the package, as a wheel has it, else beside the sources, as a checkout has it."""
    packaged = PACKAGE / name
    return packaged if packaged.is_dir() else CHECKOUT / name
