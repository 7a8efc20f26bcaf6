"""Where the files that come with newsreader are, in a checkout and in an installation alike."""

from __future__ import annotations

from pathlib import Path

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


def _folder(name: str) -> Path:
    """The folder in the package, as a wheel has it, else beside the sources, as a checkout has it."""
    packaged = PACKAGE / name
    return packaged if packaged.is_dir() else CHECKOUT / name
