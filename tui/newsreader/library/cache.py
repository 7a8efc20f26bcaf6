"""Analyses that were made before, kept in the user's cache folder.

The cache is a convenience: whatever is wrong with it (damaged, full, read-only), the analysis is made
anew and nobody is told. Its files are named by a hash of all that an analysis depends on.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import msgspec

from newsreader.analysis.attempts import failures
from newsreader.analysis.core import analyze_article
from newsreader.analysis.model import SCHEMA, Analysis
from newsreader.analysis.models import ModelMissingError, find_model
from newsreader.analysis.options import Options
from newsreader.article.model import Article
from newsreader.library.files import write_atomically
from newsreader.resources import user_folder
from newsreader.version import __version__

MAX_FILES = 500
MAX_BYTES = 200 << 20
"""How much is kept; the analyses that were not used for longest go first."""

ENGINES = ("spacy", "numpy", "sumy")
"""Distributions whose version an analysis depends on."""


def analysis_of(article: Article, options: Options, *, keep: bool = True) -> Analysis:
    """The analysis of an article, from the cache where it is there; spaCy is imported only where not.

    Args:
        keep: Whether to use the cache and to keep a new analysis in it.

    Raises:
        ModelMissingError: No spaCy pipeline is installed, or not the one asked for.
    """
    kept = kept_analysis(article, options) if keep else None
    if kept:
        return kept
    analysis = analyze_article(article, options)
    if keep:
        keep_analysis(article, options, analysis)
    return analysis


def kept_analysis(article: Article, options: Options) -> Analysis | None:
    """The analysis of this very article with these options by this very version, if there is one."""
    try:
        path = _path(article, options)
        digest, _, data = path.read_bytes().partition(b"\n")
        if sha256(data).hexdigest().encode() != digest:
            return None
        analysis = Analysis.from_json(data)
        os.utime(path)
    except (OSError, PackageNotFoundError, ModelMissingError, msgspec.DecodeError):
        return None
    return msgspec.structs.replace(analysis, id=article.id, source=article.source)


def keep_analysis(article: Article, options: Options, analysis: Analysis) -> None:
    """Keep a whole analysis for the next time, and drop the oldest if there are too many."""
    if failures(analysis.notices):
        return
    with suppress(OSError, PackageNotFoundError):
        path = _path(article, options)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        data = analysis.to_json()
        write_atomically(path, sha256(data).hexdigest().encode() + b"\n" + data, force=True)
        _prune(path.parent)


def cache_folder() -> Path:
    """Where analyses are kept."""
    return user_folder("cache") / "analyses"


def _path(article: Article, options: Options) -> Path:
    return cache_folder() / f"{_key(article, options)}.json"


def _key(article: Article, options: Options) -> str:
    about = (
        SCHEMA,
        __version__,
        code_fingerprint(),
        [(name, version(name)) for name in (find_model(options.model), *ENGINES)],
        msgspec.to_builtins(options),
        msgspec.to_builtins(msgspec.structs.replace(article, id=None, source=None)),
    )
    return sha256(json.dumps(about, sort_keys=True).encode("ascii")).hexdigest()


@cache
def code_fingerprint() -> str:
    """A hash of the names, sizes and times of the files that make an analysis.

    It keeps a developer, or whoever installs a repaired version under an old number, from being
    shown what older code found.
    """
    package = Path(__file__).parent.parent
    files = sorted(path for path in (package / "analysis").rglob("*") if path.suffix != ".pyc")
    states = [(str(path.relative_to(package)), path.stat()) for path in files if path.is_file()]
    facts = [(name, state.st_size, state.st_mtime_ns) for name, state in states]
    return sha256(json.dumps(facts).encode("ascii")).hexdigest()


def _prune(folder: Path) -> None:
    """Drop the longest unused analyses until three quarters of the limits are left."""
    found = [(path, path.stat()) for path in folder.iterdir() if path.is_file()]
    total = sum(state.st_size for _, state in found)
    if len(found) <= MAX_FILES and total <= MAX_BYTES:
        return
    left = len(found)
    for path, state in sorted(found, key=lambda entry: (entry[1].st_mtime_ns, entry[0].name)):
        if left <= MAX_FILES * 3 // 4 and total <= MAX_BYTES * 3 // 4:
            return
        path.unlink(missing_ok=True)
        left, total = left - 1, total - state.st_size
