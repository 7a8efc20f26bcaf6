"""What a text has to tell, in short."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.conftest import Read

from newsreader.analysis.cast import find_cast
from newsreader.analysis.entities import find_entities
from newsreader.analysis.quotes import find_quotes
from newsreader.article.model import Spans

Told = list[tuple[str, str | None, str | None]]


@pytest.fixture(scope="module")
def told(read: Read) -> Callable[[str], Told]:
    """Per quotation of a text its words, its cue and the speaker's name."""

    def found(text: str) -> Told:
        def words(spans: Spans | None) -> str | None:
            return None if spans is None else " … ".join(text[start:end] for start, end in spans)

        page = read(text)
        entities = find_entities(page)
        quotes = find_quotes(page, entities, find_cast(page, entities))
        return [(words(q.content) or "", words(q.cue), q.speaker_name) for q in quotes]

    return found
