"""The note: its parts, its safety, its sameness."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from markdown_it import MarkdownIt

from newsreader.analysis.model import Analysis, CastMember, Mention, SummarySentence
from newsreader.article.model import Notice
from newsreader.export.markdown import to_markdown
from newsreader.export.words import inline
from tests.export.conftest import Made
from tests.export.test_escape import WORDS

DAY = date(2031, 5, 4)
ALLOWED = {"text", "text_special", "strong_open", "strong_close"}
KEYS = [
    "title",
    "source",
    "published",
    "created",
    "tags",
    "people",
    "newsreader-version",
    "newsreader-sha256",
]


def parts(note: str) -> tuple[dict[str, Any], str]:
    """Front matter and body."""
    _, head, body = note.split("---\n", 2)
    return yaml.safe_load(head), body


def sections(body: str) -> dict[str, str]:
    named = (part.split("\n", 1) for part in ("\n" + body).split("\n## ")[1:])
    return {name: text.strip() for name, text in named}


def test_the_front_matter_names_what_the_note_is_of(analysis: Analysis) -> None:
    head, _ = parts(to_markdown(analysis, created=DAY))
    assert list(head) == KEYS
    assert head["title"] == "Ferry Talks Resume"
    assert head["source"] == "ferry.txt"
    assert (head["published"], head["created"]) == ("2031-05-03", "2031-05-04")
    assert head["people"] == ["Ines Calder"]
    assert head["newsreader-sha256"] == analysis.sha256


def test_the_front_matter_names_the_authors_where_they_are_known(analysis: Analysis) -> None:
    signed = msgspec.structs.replace(analysis, authors=("Ana O'Neil", "yes: no"))
    head, _ = parts(to_markdown(signed, created=DAY))
    assert list(head) == [*KEYS[:2], "author", *KEYS[2:]]
    assert head["author"] == ["Ana O'Neil", "yes: no"]


def test_the_body_has_a_section_for_everything_found(analysis: Analysis) -> None:
    _, body = parts(to_markdown(analysis, created=DAY))
    assert body.startswith("\n# Ferry Talks Resume\n")
    assert list(sections(body)) == [
        "Summary",
        "Who said what",
        "Key figures",
        "The cast",
        "Timeline",
        "Notices",
    ]


def test_each_entry_says_where_it_stands(analysis: Analysis) -> None:
    found = sections(parts(to_markdown(analysis, created=DAY))[1])
    assert found["Summary"] == "- Fares rose to about 40 crowns. (¶2)"
    assert found["Key figures"].splitlines()[-1] == "| ▲ ≈ 40 crowns | Fares |  | ¶2 |"
    assert found["Timeline"].startswith("- **Fri 2 May 2031**: The harbour board met on Friday. (¶1)")
    assert found["Notices"] == "- Not read as part of the story. “The harbour”"


def test_one_paragraph_is_cited_by_its_sentences(analysis: Analysis) -> None:
    whole = (analysis.paragraphs[0][0], analysis.paragraphs[-1][1])
    one = msgspec.structs.replace(analysis, paragraphs=(whole,))
    found = sections(parts(to_markdown(one, created=DAY))[1])
    assert found["Summary"] == "- Fares rose to about 40 crowns. (sentence 3)"
    assert found["Key figures"].splitlines()[0] == "| Figure | Of what | Note | Where |"
    assert found["Key figures"].splitlines()[-1] == "| ▲ ≈ 40 crowns | Fares |  | sentence 3 |"
    assert found["Timeline"].endswith("(sentence 1)")
    assert found["Who said what"].endswith("· paraphrase · sentence 3")


def test_who_is_meant_stands_in_brackets_behind_the_words(out_of_place: Analysis) -> None:
    found = sections(parts(to_markdown(out_of_place, created=DAY))[1])
    told = r"\[Calder: Ines Calder, chairs the board\]"
    assert found["Summary"] == f"- Calder denied that the ferry was for sale. (¶2) {told}"
    assert found["Who said what"].endswith(f"> — **no speaker named** · paraphrase · ¶2 {told}")
    assert found["Timeline"].endswith(f"Calder denied that the ferry was for sale. (¶2) {told}")


def test_no_word_of_who_is_meant_is_markup() -> None:
    words = "the *odd* <b>[pilot](x)</b> #1 of\nthe `port`"
    text = f"Ines Calder left. On Friday {words} sang."
    place = (text.index(words), text.index(words) + len(words))
    mentions = (Mention((0, 11), "name"), Mention(place, "nominal"))
    second = (text.index("On Friday"), len(text))
    body = to_markdown(
        Analysis(
            text=text,
            sha256="",
            sentences=((0, 17), second),
            cast=(CastMember("c1", "Ines Calder", "PERSON", None, None, mentions),),
            summary=(SummarySentence(second, 1, 1.0, ()),),
        ),
        created=DAY,
    ).split("---\n", 2)[2]
    tokens = [child for token in MarkdownIt().parse(body) for child in token.children or ()]
    assert {token.type for token in tokens} <= ALLOWED
    shown = "".join(token.content for token in tokens)
    assert f"[{inline(words)}: Ines Calder]" in shown


def test_a_quotation_names_its_speaker_role_and_cue(analysis: Analysis) -> None:
    direct, denied, nobody = sections(parts(to_markdown(analysis, created=DAY))[1])["Who said what"].split(
        "\n\n"
    )
    assert direct == (
        "> “We will not close the pier”\n>\n"
        "> — **Ines Calder**, who chairs the board · “said” · direct quote · ¶1"
    )
    assert "the ferry was for sale" in denied
    assert denied.endswith("— **Ines Calder**, who chairs the board · “denied” · paraphrase · ¶2")
    assert "**no speaker named** · paraphrase" in nobody


def test_words_that_do_not_name_the_speaker_are_shown_beside_the_name(analysis: Analysis) -> None:
    place = (analysis.text.index("who chairs"), analysis.text.index(" the board."))
    quote = msgspec.structs.replace(analysis.quotes[0], speaker=(place,))
    body = parts(to_markdown(msgspec.structs.replace(analysis, quotes=(quote,)), created=DAY))[1]
    assert "— **Ines Calder**, who chairs the board (“who chairs”) · “said”" in body


def test_the_cast_is_listed_by_kind_with_other_names(analysis: Analysis) -> None:
    cast = sections(parts(to_markdown(analysis, created=DAY))[1])["The cast"]
    assert "### People\n\n- **Ines Calder**, who chairs the board; also “Calder”" in cast
    assert "### Organisations\n\n- **The harbour board**" in cast


def test_a_notice_shows_words_that_it_does_not_name_itself(of_words: Made) -> None:
    notices = (
        Notice("left-out", "Left out “x”, which ran into “Ferry”.", (2, 7)),
        Notice("cut-off", "Cut.", (8, 13)),
    )
    body = parts(to_markdown(of_words("Ferry talks", notices=notices), created=DAY))[1]
    assert sections(body)["Notices"].splitlines() == [
        "- Left out “x”, which ran into “Ferry”.",
        "- Cut. “talks”",
    ]


def test_what_the_reader_of_the_summary_should_know_stands_over_it(analysis: Analysis) -> None:
    told = (Notice("opinion", "A *view*, it seems.", part="summary"), Notice("repaired", "Of a mark."))
    body = parts(to_markdown(msgspec.structs.replace(analysis, notices=told), created=DAY))[1]
    assert "## Summary\n\n_A \\*view\\*, it seems._\n\n- " in body
    assert body.count("it seems") == 1
    assert body.endswith("## Notices\n\n- Of a mark.\n")


def test_an_analysis_with_nothing_found_is_still_a_note() -> None:
    head, body = parts(to_markdown(Analysis(text="", sha256="x"), created=DAY))
    assert head["title"] is None
    assert body == "\n# Untitled article\n"


def test_the_same_day_gives_the_same_note(analysis: Analysis) -> None:
    assert to_markdown(analysis, created=DAY) == to_markdown(analysis, created=DAY)
    assert to_markdown(analysis, created=date(2031, 5, 5)) != to_markdown(analysis, created=DAY)
    assert f'created: "{date.today().isoformat()}"' in to_markdown(analysis)


@given(words=WORDS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_words_of_the_article_are_never_markup(of_words: Made, words: str) -> None:
    note = to_markdown(of_words(words), created=DAY)
    head, body = parts(note)
    assert list(head) == KEYS
    assert head["title"] == inline(words)
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(body)
    assert {child.type for token in tokens for child in token.children or ()} <= ALLOWED
    assert sum(token.type == "blockquote_open" for token in tokens) == 1
    assert sum(token.type == "td_open" for token in tokens) == 4
    assert {token.tag for token in tokens if token.type == "heading_open"} == {"h1", "h2", "h3"}
    assert not {token.type for token in tokens} & {
        "html_block",
        "code_block",
        "fence",
        "ordered_list_open",
        "hr",
    }


@given(words=WORDS.filter(inline))
@example(words="Ferry\x1ftalks")
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_rendered_summary_and_quotation_are_the_words(of_words: Made, words: str) -> None:
    _, body = parts(to_markdown(of_words(words), created=DAY))
    tokens = MarkdownIt("commonmark").enable("table").parse(body)
    texts = ["".join(c.content for c in token.children) for token in tokens if token.children is not None]
    below_title = [text.strip() for text in texts[1:]]
    for heading in ("Summary", "Who said what"):
        assert below_title[below_title.index(heading) + 1] == inline(words)


@pytest.mark.parametrize("mark", ["\x1b[2J", "\u202e", "\x9b", "\x00", "\U000e0041", "\ud800"])
def test_no_note_holds_what_a_terminal_obeys(of_words: Made, mark: str) -> None:
    note = to_markdown(of_words(f"Ferry {mark} talks"), created=DAY)
    assert mark not in note
    note.encode()
    assert note.endswith("\n")
    assert not note.endswith("\n\n")


def test_public_name(analysis: Analysis) -> None:
    import newsreader

    assert newsreader.to_markdown(analysis, created=DAY) == to_markdown(analysis, created=DAY)


def test_an_analysis_read_back_from_json_gives_the_same_note(analysis: Analysis) -> None:
    assert to_markdown(Analysis.from_json(analysis.to_json()), created=DAY) == to_markdown(
        analysis, created=DAY
    )
    assert msgspec.json.decode(analysis.to_json()) == analysis.to_dict()
