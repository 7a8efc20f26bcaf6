"""Who spoke and who passed it on."""

from __future__ import annotations

import pytest
from tests.conftest import Read

from newsreader.analysis.quotes.finder import find_reports
from newsreader.analysis.quotes.report import Report, indices, to_spans
from newsreader.analysis.quotes.tokens import Tokens, read_tokens
from newsreader.analysis.quotes.via import within_sentences
from newsreader.article.model import Spans

SCENE = "Anna Bell, an editor, was freed on Friday. Her lawyer is Paul Okonjo.\n\n"


def spoken(read: Read, sentence: str) -> list[tuple[str, str, str]]:
    """Speaker, words and outer source of what is reported behind the scene."""
    page = read(SCENE + sentence)

    def words(spans: Spans) -> str:
        return " … ".join(page.text[start:end] for start, end in spans)

    found = [r for r in find_reports(page) if page.doc[r.content[0]].idx >= len(SCENE)]
    found.sort(key=lambda report: report.content)
    return [tuple(words(to_spans(page.doc, p)) for p in (r.source, r.content, r.via)) for r in found]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("sentence", "speaker", "said", "via"),
    [
        ("The Times quoted Bell as saying the trial had been unfair.", "Bell", "the trial had been unfair",
         "The Times"),
        ("The Guardian quoted Okonjo as saying: “I will not go to prison.”", "Okonjo",
         "I will not go to prison", "The Guardian"),
        ("“We were warned,” Bell was quoted by the BBC as saying.", "Bell", "We were warned", "the BBC"),
        ("“This is the end,” Reuters quoted Bell as saying. “We go home.”", "Bell",
         "This is the end … We go home", "Reuters"),
        ("State media quoted the coach as saying that two players had been hurt.", "the coach",
         "that two players had been hurt", "State media"),
        ("The agency cited Okonjo as saying the files were lost.", "Okonjo", "the files were lost",
         "The agency"),
    ],
)  # fmt: skip
def test_who_is_quoted_as_saying_it_says_it(
    read: Read, sentence: str, speaker: str, said: str, via: str
) -> None:
    assert spoken(read, sentence) == [(speaker, said, via)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The pound was quoted at 1.20 on Friday as trading ended.",
        "He quoted from the book as he was leaving the court.",
        "She was quoted in the paper as a friend of the minister.",
        "Quoting an aide as saying that the talks were dead, Reuters told of a row.",
        "The builder quoted 900 pounds, as was usual in the town.",
    ],
)
def test_other_quoting_is_nobodys_saying(read: Read, sentence: str) -> None:
    assert not [via for _, _, via in spoken(read, sentence) if via]


@pytest.mark.parametrize(
    ("text", "taken", "kept"),
    [
        ("“It rose,” Bell said. “It fell.” Okonjo says it stood still.",
         {"said": "It rose", "says": "It fell.|it stood still"},
         {"said": "It rose|It fell.", "says": "it stood still"}),
        ("“It rose,” Bell said. “It fell.” It stood still, Okonjo says.",
         {"said": "It rose", "says": "It fell.|It stood still"},
         {"said": "It rose|It fell.", "says": "It stood still"}),
        ("“It rose,” Bell said. Nobody spoke. “It fell,” Okonjo said.",
         {"said": "It rose|It fell"}, {"said": "It rose"}),
        ("“Did it rise?” Okonjo says it did.",
         {"says": "Did it rise?|it did"}, {"says": "Did it rise?|it did"}),
    ],
)  # fmt: skip
def test_the_reporters_sentence_parts_what_is_said(
    read: Read, text: str, taken: dict[str, str], kept: dict[str, str]
) -> None:
    tokens = read_tokens(read(text))

    def reports(said: dict[str, str]) -> list[Report]:
        return [_report(tokens, cue, pieces.split("|")) for cue, pieces in said.items()]

    assert within_sentences(tokens, reports(taken)) == reports(kept)


def _report(tokens: Tokens, cue: str, pieces: list[str]) -> Report:
    starts = [(tokens.text.find(piece), len(piece)) for piece in pieces]
    words = [i for start, size in starts for i in indices(tokens.doc, (start, start + size))]
    head = next(token.i for token in tokens.doc if token.text == cue)
    return Report(tuple(words), (head,), head, (head - 1,))
