"""What stands in the panes, word for word."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.analysis.model import Analysis, Mention, Quote, SummarySentence, TimeExpression
from newsreader.analysis.options import METHOD_NAMES, SUMMARIZERS
from newsreader.analysis.referents import Referents
from newsreader.analysis.summary import fallback_reason
from newsreader.article.model import Notice
from newsreader.reader.entries.entry import Entry, clip, counted, who_is_meant
from newsreader.reader.entries.figures import fill_figures
from newsreader.reader.entries.people import fill_people
from newsreader.reader.entries.quotes import fill_quotes, place_of
from newsreader.reader.entries.summary import fill_summary
from newsreader.reader.entries.timeline import LONGEST, fill_timeline
from newsreader.reader.mentions import Mentions, Spot, about
from newsreader.reader.screens.notices import notices_text
from tests.conftest import Read
from tests.made import figure
from tests.reader import story

STORY = story.analysis()


def plain(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.prompt.plain for entry in entries]


def changed(number: int, **fields: object) -> Analysis:
    quotes = list(STORY.quotes)
    quotes[number] = msgspec.structs.replace(quotes[number], **fields)
    return msgspec.structs.replace(STORY, quotes=tuple(quotes))


def test_summary_sentences_with_place_reasons_and_gaps() -> None:
    filling = fill_summary(STORY)
    assert filling.info == "3 of 19 sentences, verbatim"
    first, second, third = plain(filling.entries)
    assert first.endswith("\n¶ 1 · opens the story · later sentences return to it")
    assert first.startswith("The council of Ostvik")
    assert second.endswith("\n¶ 2 · names Ingrid Dahl")
    assert third.startswith("⋯ 7 sentences passed over\nTickets will cost")


def test_one_paragraph_is_cited_by_its_sentences() -> None:
    whole = (STORY.paragraphs[0][0], STORY.paragraphs[-1][1])
    _, second, _ = plain(fill_summary(msgspec.structs.replace(STORY, paragraphs=(whole,))).entries)
    assert second.endswith("\nsentence 2 · names Ingrid Dahl")


def test_a_gap_before_the_first_sentence_is_marked_too() -> None:
    late = msgspec.structs.replace(STORY, summary=STORY.summary[2:])
    assert plain(fill_summary(late).entries)[0].startswith("⋯ 9 sentences passed over\n")


def test_agreement_counts_the_methods() -> None:
    first, second, third = plain(fill_summary(STORY, {0: SUMMARIZERS[1:], 9: ("lead", "kl")}).entries)
    assert first.endswith("●●●●●●●●●● 10 of 10 methods")
    assert second.endswith("●○○○○○○○○○ 1 of 10 methods")
    assert third.endswith("●●●○○○○○○○ 3 of 10 methods")


def test_a_summary_of_an_opinion_piece_says_so_and_keeps_the_methods_marks() -> None:
    told = (Notice("opinion", "A view, it seems.", part="summary"),)
    entries = fill_summary(msgspec.structs.replace(STORY, notices=told), {}).entries
    assert plain(entries)[0] == "A view, it seems."
    assert "methods" in plain(entries)[1]


def test_a_summary_that_is_only_the_opening_says_so(read: Read) -> None:
    reason = fallback_reason(read("One sentence stands here. Another stands there."))
    assert reason is not None
    told = (
        Notice("not-understood", "Of unknown encoding."),
        Notice("not-understood", reason, part="summary"),
    )
    fallen_back = msgspec.structs.replace(STORY, notices=told)
    filling = fill_summary(fallen_back)
    assert plain(filling.entries)[0] == reason
    assert filling.entries[0].place is None
    assert filling.info.startswith("3 of 19 sentences")


def test_who_is_meant_stands_below_the_words_in_brackets() -> None:
    filling = fill_summary(story.out_of_place())
    first, second, third = plain(filling.entries)
    assert first == (
        "⋯ 6 sentences passed over\nHe promised a new timetable within six weeks.\n"
        "[He: Per Lund, chairman of the Harbour Board]\n¶ 4"
    )
    assert "[" not in second
    assert third.endswith("Dahl will meet the islanders on Friday.\n[Dahl: Ingrid Dahl, Mayor]\n¶ 10")
    assert filling.info == "3 of 19 sentences, verbatim"


def test_who_is_meant_is_written_unlike_the_words() -> None:
    prompt = fill_summary(story.out_of_place()).entries[0].prompt
    told = prompt.plain.index("[He")
    assert [span.style for span in prompt.spans if span.start <= told < span.end] == ["$quiet italic"]


def test_who_was_named_in_a_sentence_before_is_not_told_again() -> None:
    both = tuple(SummarySentence(STORY.sentences[n], n, 1.0, ()) for n in (5, 6))
    filling = fill_summary(msgspec.structs.replace(STORY, summary=both))
    assert not any("[" in text for text in plain(filling.entries))


def test_whom_a_quotation_means_stands_below_it_but_never_its_speaker() -> None:
    given = story.out_of_place()
    told = "He promised a new timetable within six weeks\n[He: Per Lund, chairman of the Harbour Board]"
    assert plain(fill_quotes(given).entries)[-1].endswith(told)
    assert plain(fill_quotes(given, grouped=True).entries)[-1].endswith(told)
    own = (*given.quotes[:3], msgspec.structs.replace(given.quotes[3], speaker_cast="c2"))
    shown = plain(fill_quotes(msgspec.structs.replace(given, quotes=own)).entries)
    assert shown[-1].endswith("within six weeks")


def test_whom_a_clause_of_the_timeline_means() -> None:
    texts = plain(fill_timeline(story.out_of_place()).entries)
    assert [text.split("\n")[1:] for text in texts if text.endswith("]")] == [
        ["He promised a new timetable within six weeks.", "[He: Per Lund, chairman of the Harbour Board]"]
    ]


def test_words_that_are_cut_off_need_no_name() -> None:
    (meant,) = Referents(STORY).of_clauses([STORY.sentences[6]])
    assert who_is_meant(meant, "The plan … promised a new") is None
    assert who_is_meant(meant, "“He promised …") is not None


def test_every_method_has_a_name() -> None:
    assert set(METHOD_NAMES) == set(SUMMARIZERS)


def test_quotes_with_speaker_role_force_kind_and_how_found() -> None:
    entries = plain(fill_quotes(STORY).entries)
    assert entries[0] == "Ingrid Dahl  Mayor\nsaid · paraphrase · ¶ 2\nthe line would be paid for until 2031"
    assert entries[1].split("\n")[1:] == [
        "said · direct quote · as “she” · ¶ 2",
        "“Nobody on Skarholm will be left behind”",
    ]
    assert "had warned" in entries[2]
    assert entries[3].startswith("Per Lund  chairman of the Harbour Board\ndenied · paraphrase")
    assert "“We were told for years that the bridge would come, … It never came.”" in entries[4]
    assert entries[5].startswith("No speaker named\n")


def test_the_cue_comes_first_and_its_force_where_it_says_it_otherwise() -> None:
    analysis = changed(2, cue=(story.at("had warned"),), verb="vow", force="promised")
    assert "\nhad warned (a promise) · " in plain(fill_quotes(analysis).entries)[2]


@pytest.mark.parametrize(
    ("verb", "force"),
    [
        ("call", "urged"),
        ("request", "demanded"),
        ("blast", "accused"),
        ("refuse", "denied"),
        ("charge", "claimed"),
    ],
)
def test_no_force_is_named_where_the_verb_leaves_it_open(verb: str, force: str) -> None:
    analysis = changed(2, cue=(story.at("had warned"),), verb=verb, force=force)
    assert "\nhad warned · " in plain(fill_quotes(analysis).entries)[2]


@pytest.mark.parametrize(
    ("cue", "verb", "force"),
    [("accusing", "accuse", "accused"), ("also warns", "warn", "warned"), ("denies", "deny", "denied")],
)
def test_no_force_is_named_that_the_cue_says_in_another_form(cue: str, verb: str, force: str) -> None:
    text = f"Orr {cue} something."
    quote = Quote(
        "indirect",
        ((len(text) - 10, len(text) - 1),),
        ((4, 4 + len(cue)),),
        verb,
        ((0, 3),),
        None,
        "Orr",
        0.9,
    )
    shown = msgspec.structs.replace(quote, force=force)
    (entry,) = plain(fill_quotes(Analysis(text=text, sha256="", quotes=(shown,))).entries)
    assert entry.split("\n")[1] == f"{cue} · paraphrase"


def test_an_answer_in_an_interview_says_so() -> None:
    entry = plain(fill_quotes(changed(1, cue=None, speaker=None, resolved="interview")).entries)[1]
    assert "\nanswers · direct quote · the guest of the interview · ¶ 2\n" in entry


def test_a_speaker_who_is_not_known_is_called_as_in_the_text() -> None:
    entry = plain(fill_quotes(changed(1, speaker_cast=None, speaker_name=None)).entries)[1]
    assert entry.startswith("she\n")
    assert "who that is, is left open" in entry


def test_a_speaker_whom_the_text_only_describes_needs_no_remark() -> None:
    body = changed(2, speaker_cast=None, speaker_name=None)
    assert plain(fill_quotes(body).entries)[2].startswith(
        "The Harbour Board\nhad warned · paraphrase · ¶ 3\n"
    )


def test_a_speaker_is_called_without_a_who_behind_the_words() -> None:
    text = "The police met a neighbour who said that she had heard a shot."
    quote = Quote("indirect", ((36, 61),), ((31, 35),), "say", ((15, 30),), None, None, 0.9)
    (entry,) = plain(fill_quotes(Analysis(text=text, sha256="", quotes=(quote,))).entries)
    assert entry.startswith("a neighbour\n")


def test_a_continued_quotation_and_an_outer_source_are_told() -> None:
    carried = changed(1, cue=None, resolved="carried over")
    assert "continued · direct quote · ¶ 2\n" in plain(fill_quotes(carried).entries)[1]
    reported = changed(0, via=(story.at("NPA"),))
    assert plain(fill_quotes(reported).entries)[0].split("\n")[1].endswith(" · via NPA · ¶ 2")


def test_quotes_of_one_speaker_only() -> None:
    filling = fill_quotes(STORY, only="c1")
    assert (filling.title, filling.info) == ("Only Ingrid Dahl", "2 of 6")
    assert [entry.place is None for entry in filling.entries] == [True, False, False]
    assert "Dahl" not in "".join(plain(filling.entries[1:]))
    assert plain(fill_quotes(STORY, only="").entries)[0].startswith("No speaker named")


def test_the_same_words_for_a_speaker_are_one_speaker() -> None:
    names = ("The islanders", "the islanders", "Islanders")
    spoken = [
        msgspec.structs.replace(quote, speaker_cast=None, speaker_name=name)
        for quote, name in zip(STORY.quotes, names, strict=False)
    ]
    analysis = msgspec.structs.replace(STORY, quotes=tuple(spoken))
    assert len(fill_quotes(analysis, only="the islanders").entries) == 1 + 2
    headings = [e.prompt.plain for e in fill_quotes(analysis, grouped=True).entries if e.place is None]
    assert headings[0].startswith("The islanders\n")


def test_a_long_name_leaves_room_for_the_way_back() -> None:
    name = "The Association of Islanders of the Grey Sound"
    analysis = msgspec.structs.replace(
        STORY, quotes=(msgspec.structs.replace(STORY.quotes[0], speaker_cast=None, speaker_name=name),)
    )
    assert fill_quotes(analysis, only=name.casefold()).title == "Only The Association of …"


def test_quotes_by_speaker_with_shares() -> None:
    entries = fill_quotes(STORY, grouped=True).entries
    headings = [entry.prompt.plain for entry in entries if entry.place is None]
    assert headings[0].startswith("Ingrid Dahl  Mayor\n")
    assert headings[0].endswith(" 2 statements, 33 % · 1 direct quote")
    assert headings[-1].startswith("No speaker named\n")
    assert len(headings) == 5
    assert len(entries) == 5 + 6


def test_a_quotation_lights_up_its_three_parts() -> None:
    place = place_of(STORY.quotes[1])
    parts = {mark.style: story.TEXT[mark.start : mark.end] for mark in place.marks}
    assert parts == {
        "quote-content": "Nobody on Skarholm will be left behind,",
        "quote-cue": "said",
        "quote-speaker": "she",
    }


def test_figures_with_bound_trend_and_what_is_counted() -> None:
    heads = [text.split("\n")[0] for text in plain(fill_figures(STORY).entries)]
    assert len(heads) == 4
    assert any("250" in head and "≈" in head for head in heads)
    assert any("12" in head and "▲" in head for head in heads)


def test_a_figure_out_of_a_quotation_has_the_speakers_name() -> None:
    start = STORY.text.index("Nobody on Skarholm")
    clause = (start, STORY.text.index(",”", start))
    told = figure(STORY.text, "Nobody", 0.0, None, 0.9, clause_span=clause)
    (entry,) = fill_figures(msgspec.structs.replace(STORY, figures=(told,), dates=())).entries
    assert entry.prompt.plain.endswith("— Ingrid Dahl  ¶ 2")
    assert entry.opened is not None
    assert entry.opened.plain.endswith("will be left behind…” — Ingrid Dahl  ¶ 2")


def test_the_number_stands_out_in_the_words_of_a_figure_looked_at_too() -> None:
    text = "The boat lost 40 crates of fruit in the storm, and nobody found them."
    told = figure(text, "40 crates", 40.0, "crate", 0.9, label_span=((9, 23),), clause_span=(0, 45))
    (entry,) = fill_figures(Analysis(text=text, sha256="", figures=(told,))).entries
    for shown in (entry.prompt, entry.opened):
        assert shown is not None
        bold = [shown.plain[span.start : span.end] for span in shown.spans if span.style == "bold"]
        assert bold == ["40 crates"]


def _told(text: str, *given: tuple[str, float, float]) -> list[str]:
    """The pane's entries for percentages of a text, each given with its value and salience."""
    figures = tuple(
        figure(text, words, float(value), "percentage", salience, kind="percent")
        for words, value, salience in given
    )
    analysis = Analysis(text=text, sha256="", figures=figures)
    return [entry.split("\n")[0].split("  ")[0] for entry in plain(fill_figures(analysis).entries)]


def test_figures_that_are_compared_stand_side_by_side() -> None:
    text = (
        "Lemons rose 12 %. "
        + "Nobody knew why that was so. " * 12
        + "Pears had 40 % and plums 20 % of the trade."
    )
    assert _told(text, ("12 %", 12, 2.0), ("40 %", 40, 3.0), ("20 %", 20, 1.0)) == ["40 %", "20 %", "12 %"]


def test_people_with_roles_before_organisations_before_places() -> None:
    filling = fill_people(STORY)
    assert filling.info == "3 people, 5 in all"
    texts = plain(filling.entries)
    assert texts[0] == "People (3)"
    assert texts[1] == "Ingrid Dahl  Mayor\n3 mentions · 2 statements · also “Dahl”"
    assert [text for text in texts if text.endswith(")")] == ["People (3)", "Organisations (1)", "Places (1)"]


def test_pane_and_card_have_the_aliases_of_the_note() -> None:
    hero, name = story.at("Nobody"), story.at("Ingrid Dahl")
    mentions = (Mention(name, "name"), Mention(hero, "nominal"), Mention(story.at("Dahl", 1), "name"))
    member = msgspec.structs.replace(STORY.cast[0], mentions=mentions)
    analysis = msgspec.structs.replace(STORY, cast=(member,))
    assert plain(fill_people(analysis).entries)[1].endswith("also “Dahl”")
    assert about(analysis, Spot(name, "PERSON", "c1")).aliases == ("Dahl",)


def test_undated_events_tell_what_would_date_them() -> None:
    text = "The pier opened in 1998. The mayor closed it on Monday."
    spans = {word: (text.index(word), text.index(word) + len(word)) for word in ("1998", "Monday")}
    dates = tuple(
        TimeExpression(span, "DATE", "1998" if word == "1998" else "XXXX-WXX-1", False)
        for word, span in spans.items()
    )
    made = Analysis(text=text, sha256="", sentences=((0, 24), (25, len(text))), dates=dates)
    headings = [entry.prompt.plain for entry in fill_timeline(made).entries if not entry.place]
    assert headings == ["Dated", "Undated; --published YYYY-MM-DD dates what it can"]
    assert fill_timeline(made).info == "2 dates"


def test_the_timeline_orders_past_and_future() -> None:
    texts = [text.split("\n")[0] for text in plain(fill_timeline(STORY).entries)]
    assert texts.index("Before") < texts.index("To come")
    days = [text.split("  ")[0] for text in texts if text not in ("Before", "To come")]
    assert days == ["1998", "Tue 14 May 2024", "Fri 17 May 2024", "⏳ by 2031"]


def test_a_long_clause_is_clipped_to_the_side_of_its_date() -> None:
    towns = "the towns along the upper and the lower river with all of their mills " * 5
    text = f"The mayors of {towns}signed the treaty in 1998 with the owners of the boats."
    start = text.index("1998")
    date = TimeExpression((start, start + 4), "DATE", "1998", deadline=False)
    made = Analysis(text=text, sha256="", sentences=((0, len(text)),), dates=(date,))
    told = plain(fill_timeline(made).entries)[-1].split("\n")[1]
    assert told.startswith("… ")
    assert "signed the treaty in 1998" in told
    assert len(told) <= LONGEST + 4


def test_nothing_found_gives_no_entries() -> None:
    bare = Analysis(text="", sha256="")
    for fill in (fill_summary, fill_quotes, fill_figures, fill_people, fill_timeline):
        filling = fill(bare)
        assert filling.entries == ()
        assert filling.info == ""
        assert filling.empty


def test_notices_with_the_words_they_speak_of() -> None:
    assert notices_text(STORY).plain == (
        "Left out  Not read as part of the story.\n  “Photo: Lena Moser/NPA”"
    )
    assert "Nothing" in notices_text(Analysis(text="", sha256="")).plain


def test_every_place_slices_to_words_of_the_text() -> None:
    fillings = (
        fill_summary(STORY),
        fill_quotes(STORY),
        fill_figures(STORY),
        fill_people(STORY),
        fill_timeline(STORY),
    )
    for filling in fillings:
        for entry in filling.entries:
            for mark in entry.place.marks if entry.place else ():
                assert 0 <= mark.start < mark.end <= len(story.TEXT)
                assert story.TEXT[mark.start : mark.end].strip()


def test_mentions_by_place_and_in_turn() -> None:
    mentions = Mentions(STORY)
    spot = mentions.at(story.at("she")[0])
    assert spot is not None
    assert spot.member == "c1"
    assert mentions.at(story.at("voted")[0]) is None
    assert about(STORY, spot).name == "Ingrid Dahl"
    last = mentions.next(len(story.TEXT), -1)
    assert last is not None
    assert last.span == story.at("Dahl", 1)
    assert mentions.next(len(story.TEXT), 1) is None


def test_what_is_known_of_a_name_outside_the_cast() -> None:
    spot = Mentions(STORY).at(story.at("Norland Road Office")[0])
    assert spot is not None
    known = about(STORY, spot)
    assert (known.name, known.label, known.role, len(known.spans)) == ("Norland Road Office", "ORG", None, 1)


@given(st.text(max_size=80), st.integers(2, 60))
def test_clipped_text_is_short(text: str, longest: int) -> None:
    assert len(clip(text, longest)) <= max(longest + 2, len(text) if len(text) <= longest else 0)


def test_words_and_numbers() -> None:
    assert clip("one two three", 8) == "one two …"
    assert counted(1, "person", "people") == "1 person"
    assert counted(0, "figure") == "0 figures"


def test_a_long_quotation_is_whole_while_it_is_looked_at() -> None:
    long = Quote("indirect", ((0, 900),), None, None, None, None, None, 0.5)
    analysis = msgspec.structs.replace(STORY, quotes=(long,))
    entry = fill_quotes(analysis).entries[0]
    assert len(entry.prompt.plain) < 400
    assert entry.opened is not None
    assert entry.opened.plain.split("\n")[-1] == " ".join(story.TEXT[:900].split())
    assert entry.place is not None
    assert entry.place.marks[0].end == 900
