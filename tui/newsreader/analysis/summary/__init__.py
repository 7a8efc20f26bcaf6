"""Which sentences say most: the summary, verbatim sentences of the article with the reasons for each."""

from __future__ import annotations

from newsreader.analysis.summary.fallback import fallback_reason, is_numbered
from newsreader.analysis.summary.standpoint import is_told_in_own_name
from newsreader.analysis.summary.summarize import Rankings, summarize

__all__ = ["Rankings", "fallback_reason", "is_numbered", "is_told_in_own_name", "summarize"]
