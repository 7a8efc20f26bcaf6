"""Whatever the text, the cast is sound."""

from __future__ import annotations

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.analysis.cast.reading import cast_of
from tests.conftest import Read


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    pieces=st.lists(
        st.sampled_from(
            [
                "Ana Diaz",
                " Mr. ",
                "he",
                "the company",
                ", ",
                ". ",
                "\n\n",
                "“",
                "”",
                "her",
                " is the mayor of ",
                "Acme Inc.",
                "é\u200b",
                "I",
            ]
        ),
        max_size=25,
    )
)
def test_any_text_gives_a_sound_cast(read: Read, pieces: list[str]) -> None:
    page = read(" ".join(pieces))
    cast = cast_of(page)
    assert [m.id for m in cast] == [f"c{i}" for i in range(1, len(cast) + 1)]
    for who in cast:
        spans = [mention.span for mention in who.mentions]
        assert spans
        assert spans == sorted(set(spans))
        assert all(0 <= start < end <= len(page.text) for start, end in spans)
        assert (who.role is None) == (who.role_span is None)


STORY = (
    "Katie Price visits bridge\n\n"
    "LISBON (Northwire) - Katie Price, 44, the mayor’s niece, came to the bridge with her husband Tom. "
    "The bank Ostra and Vardal Corp, a critic of the ministry, paid for it.\n\n"
    "“It is over for the town,” said Price. Chief of police of Elm range AB Khan wrote:\n\n"
    "“We and the Oslo-based company are glad - so is the former boss and the bank’s lawyer, Ada Bell.”"
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(STORY)), st.integers(0, len(STORY)))
@example(0, STORY.index("Price. Chief") + len("Price"))
@example(0, STORY.index("wrote:") + len("wrote"))
def test_a_story_cut_anywhere_gives_a_cast(read: Read, one: int, other: int) -> None:
    page = read(STORY[min(one, other) : max(one, other)])
    for who in cast_of(page):
        assert all(0 <= m.span[0] < m.span[1] <= len(page.text) for m in who.mentions)
