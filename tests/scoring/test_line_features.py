"""Lines -> rows of numbers: what a row says of its line, and what it does not depend on."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean._parsing.lines import read_lines
from newsclean._scoring.line_features import LINE_FEATURES, measure_lines
from newsclean._scoring.line_shapes import SHAPES, line_shape, line_stop
from newsclean._scoring.line_tokens import line_tokens, token_scores
from newsclean._types.stages import Hints

SENTENCE = "The ferry to the islands was two hours late on Monday because of dense fog, the harbour office said."
OTHER = "A new bakery opens beside the town hall this week and gives away rolls to everyone who comes by on foot."
LINES = [
    "Home",
    "Sport",
    "Ferry late after fog",
    SENTENCE,
    OTHER,
    SENTENCE,
    "Share this",
    "Most read",
    "A cat",
    "A dog",
]
PAGE = "\n".join(LINES)


def rows(text: str, title: str = "", table: dict[str, float] | None = None) -> list[list[float]]:
    return measure_lines(read_lines(text), Hints(title=title), table or {})


def column(text: str, name: str, title: str = "", table: dict[str, float] | None = None) -> list[float]:
    return [row[LINE_FEATURES.index(name)] for row in rows(text, title, table)]


def test_names_are_distinct_and_a_row_has_a_value_for_each() -> None:
    assert len(set(LINE_FEATURES)) == len(LINE_FEATURES)
    assert {len(row) for row in rows(PAGE)} == {len(LINE_FEATURES)}
    assert rows("") == []


def test_the_window_is_the_run_of_sentences() -> None:
    assert column(PAGE, "in_window") == [0, 0, 0, 1, 1, 1, 0, 0, 0, 0]
    assert column(PAGE, "in_core") == [0, 0, 0, 1, 1, 1, 0, 0, 0, 0]


def test_runs_and_distances_count_lines_without_a_good_one() -> None:
    assert column(PAGE, "bare_run") == [3, 3, 3, 0, 0, 0, 4, 4, 4, 4]
    assert column(PAGE, "to_good_after") == [3, 2, 1, 1, 1, 60, 60, 60, 60, 60]


def test_sums_around_a_line_end_with_the_text() -> None:
    words = [1, 1, 4, 19, 21, 19, 2, 2, 2, 2]
    assert column(PAGE, "near_words_3") == [sum(words[max(0, i - 3) : i + 4]) for i in range(10)]
    assert column("Home\nSport", "near_words_3") == [2, 2]
    assert column("Home", "token_score_before_5") == [0]


def test_lines_that_are_not_good_separate_segments() -> None:
    text = "\n".join([*LINES, OTHER, "Home"])
    shares = column(text, "segment_share_3")
    assert shares[:3] == [-1, -1, -1]
    assert shares[3] == shares[5] == pytest.approx(59 / 80)
    assert shares[6:10] == [-1] * 4
    assert shares[10:] == [pytest.approx(21 / 80), -1]
    assert column(text, "segment_share_7")[3] == pytest.approx(1.0)
    assert set(column("Home\nSport", "segment_share_3")) == {-1.0}


def test_positions_are_counted_from_the_headline() -> None:
    assert column(PAGE, "title_gap", "Ferry late after fog") == [-2, -1, 0, 1, 2, 3, 4, 5, 6, 7]
    assert set(column(PAGE, "title_gap")) == {-31.0}


def test_a_token_score_adds_the_weights_of_a_lines_words() -> None:
    table = {"share": -2.0, "^share": -1.0, "ferry": 3.0}
    assert token_scores(line_tokens(["Share this", ""], [False] * 2), table) == [
        pytest.approx(-3.0 / math.sqrt(3)),
        0.0,
    ]
    assert column(PAGE, "token_score", table=table)[6] < 0 < column(PAGE, "token_score", table=table)[2]
    floor = column(PAGE, "token_score_floor", table=table)
    assert floor[5] > floor[6] == floor[-1] == pytest.approx(-3.0 / math.sqrt(3))


def test_digits_become_zeros_and_unspaced_words_become_pairs() -> None:
    assert line_tokens(["12 Comments", "大雾令"], [False, True]) == [
        ["00", "comments", "^00"],
        ["大雾", "雾令", "^大雾"],
    ]


@pytest.mark.parametrize(
    ("text", "stop"), [("So.", 3), ("そう。", 3), ("Really?", 2), ("Said:", 1), ("Home", 0), ("(so.)", 1)]
)
def test_a_line_stop_says_how_a_line_ends(text: str, stop: int) -> None:
    assert line_stop(text) == stop


def test_a_shape_names_length_and_end() -> None:
    assert line_shape(0, 0) == SHAPES[0]
    assert line_shape(10_000, 3) == SHAPES[-1]
    assert len({line_shape(words, stop) for words in (1, 3, 7, 15, 31) for stop in range(4)}) == 20


def test_lines_that_share_the_topic_of_the_article_are_told_from_others() -> None:
    more = "The harbour office said the islands ferry would be late on Tuesday too, because of the dense fog there."
    topics = column(f"{SENTENCE}\n" * 10 + f"{more}\n{OTHER}", "topic")
    assert topics[-2] > 0.5 > topics[-1]


@pytest.mark.parametrize("style", ["\n\n", "\r\n", "\n  • ", "\n\t* ", " \n", "\n\n\n- "])
def test_blank_lines_line_ends_and_bullets_change_nothing(style: str) -> None:
    assert rows(style.join(LINES)) == rows(PAGE)


@given(st.lists(st.text(max_size=60), max_size=30), st.text(max_size=20))
def test_any_text_gives_finite_rows(lines: list[str], title: str) -> None:
    found = rows("\n".join(lines), title)
    assert all(math.isfinite(value) for row in found for value in row)


def test_long_texts_take_linear_time_and_their_counts_are_bounded() -> None:
    found = rows("Home\n" * 3_000 + PAGE)
    assert max(row[LINE_FEATURES.index("bare_run")] for row in found) == 30
