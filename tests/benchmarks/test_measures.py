from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quality import measures
from benchmarks.quality.measures import Counts, Overlap

TEXTS = st.text(alphabet=st.sampled_from("ab c.,-\n日本ไ한é"), max_size=40)
AT_SEOUL = timezone(timedelta(hours=9))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It's 3.5 km", ["It", "s", "3", "5", "km"]),
        ("東京タワー", ["東", "京", "タ", "ワ", "ー"]),
        ("서울 city", ["서", "울", "city"]),
        ("COVID-19の影響", ["COVID", "19", "の", "影", "響"]),
        ("ไทย", ["ไ", "ท", "ย"]),
        ("東京、大阪。", ["東", "京", "大", "阪"]),
        ("Здравствуй, мир", ["Здравствуй", "мир"]),
        (" \n", []),
    ],
)
def test_text_is_split_into_words(text: str, words: list[str]) -> None:
    assert measures.split_words(text) == words


def test_word_f1_agrees_with_a_count_by_hand() -> None:
    # Bags: got {a: 2, b: 1}, want {a: 1, b: 1, c: 1, d: 1}; common 2 of 3 and of 4.
    assert measures.word_f1("A a b", "a B c d") == pytest.approx(2 * (2 / 3) * (2 / 4) / (2 / 3 + 2 / 4))


def test_a_text_is_exact_if_its_words_stand_in_the_same_order() -> None:
    assert measures.is_exact("The ferry – late, again!", "the ferry late\n\nagain")
    assert not measures.is_exact("the ferry late again", "late again the ferry")
    assert not measures.is_exact("the ferry", "the ferry late")
    assert measures.is_exact("", "…")


def test_word_f1_of_empty_texts_is_defined() -> None:
    assert measures.word_f1("", "") == 1
    assert measures.word_f1("", "a") == 0
    assert measures.word_f1("a", "...") == 0


@given(TEXTS)
def test_identical_texts_score_one(text: str) -> None:
    assert measures.word_f1(text, text) == 1
    assert measures.shingle_overlap(text, text) == Overlap(1, 1)


@given(TEXTS, TEXTS)
def test_swapping_swaps_precision_and_recall(one: str, other: str) -> None:
    assert measures.word_f1(one, other) == measures.word_f1(other, one)
    there, back = measures.shingle_overlap(one, other), measures.shingle_overlap(other, one)
    assert (there.precision, there.recall) == (back.recall, back.precision)


@given(TEXTS, TEXTS)
def test_figures_lie_between_zero_and_one(one: str, other: str) -> None:
    overlap = measures.shingle_overlap(one, other)
    assert all(0 <= value <= 1 for value in (measures.word_f1(one, other), overlap.precision, overlap.recall))


@given(TEXTS, TEXTS)
def test_word_order_does_not_change_word_f1_and_never_raises_shingles(one: str, other: str) -> None:
    turned = " ".join(reversed(measures.split_words(one)))
    assert measures.word_f1(turned, other) == measures.word_f1(one, other)


def test_shingles_agree_with_a_count_by_hand() -> None:
    # got: abcd bcde; want: abcd bcdf cdfg: one in common.
    assert measures.shingle_overlap("a b c d e", "a b c d f g") == Overlap(1 / 2, 1 / 3)


def test_shingles_are_a_bag() -> None:
    # got: aaaa twice; want: aaaa once.
    assert measures.shingle_overlap("a a a a a", "a a a a") == Overlap(1 / 2, 1)


def test_a_short_text_is_one_shingle() -> None:
    assert measures.shingle_overlap("a b", "a b") == Overlap(1, 1)
    assert measures.shingle_overlap("a b", "a b c") == Overlap(0, 0)


def test_shingles_keep_case() -> None:
    assert measures.shingle_overlap("A b c d", "a b c d") == Overlap(0, 0)


def test_shingles_of_empty_texts_are_defined() -> None:
    assert measures.shingle_overlap("", "a b c d e") == Overlap(0, 0)
    assert measures.shingle_overlap("a b c d e", "") == Overlap(0, 0)
    assert measures.shingle_overlap("", "") == Overlap(1, 1)


def test_snippets_agree_with_a_count_by_hand() -> None:
    counts = measures.snippet_counts("One two\n three", ["two three", "four", "Two"], ["One  two", "five"])
    assert counts == Counts(hits=1, misses=2, intruders=1)


@pytest.mark.parametrize(
    ("extracted", "gold", "same"),
    [
        ("“A Day” – at Sea", "A day at sea", True),
        ("ＡＢＣ｜news", "abc news", False),  # the symbol is dropped, not turned into a blank
        ("ＡＢＣ ｜ news", "abc news", True),
        ("A day at sea", "A day at the sea", False),
        ("", "A", False),
    ],
)
def test_titles_match_after_folding(extracted: str, gold: str, same: bool) -> None:
    assert measures.title_matches(extracted, gold) is same


def test_sets_agree_with_a_count_by_hand() -> None:
    assert measures.set_f1(["Anna  BERG", "anna berg", "X"], ["Anna Berg"]) == pytest.approx(2 / 3)
    assert measures.set_f1([], []) == 1
    assert measures.set_f1(["X"], []) == 0


def test_a_gold_date_is_read() -> None:
    assert measures.parse_date("2024-05-03") == date(2024, 5, 3)
    assert type(measures.parse_date("2024-05-03")) is date
    assert measures.parse_date("2024-05-03 15:47:42+00:00") == datetime(2024, 5, 3, 15, 47, 42, tzinfo=UTC)
    assert measures.parse_date("2024-05") is None
    assert measures.parse_date("soon, very soon indeed") is None


GOLD = datetime(2024, 5, 3, 22, 30, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("extracted", "day", "minute"),
    [
        (GOLD, True, True),
        (GOLD.replace(second=59), True, True),
        (datetime(2024, 5, 4, 7, 30, tzinfo=AT_SEOUL), True, True),
        (datetime(2024, 5, 4, 7, 31, tzinfo=AT_SEOUL), True, False),
        (datetime(2024, 5, 3, 22, 30), True, True),  # noqa: DTZ001  (a page without offset)
        (datetime(2024, 5, 4, 7, 30), False, False),  # noqa: DTZ001
        (date(2024, 5, 3), True, False),
        (date(2024, 5, 2), False, False),
        (None, False, False),
        (datetime.min.replace(tzinfo=AT_SEOUL), False, False),
        (datetime.max.replace(tzinfo=timezone(-timedelta(hours=9))), False, False),
    ],
)
def test_dates_match_by_day_and_by_minute(extracted: datetime | date | None, day: bool, minute: bool) -> None:
    assert measures.same_day(extracted, GOLD) is day
    assert measures.same_minute(extracted, GOLD) is minute


def test_a_day_without_time_meets_the_pages_day_and_that_of_utc() -> None:
    published = datetime(2024, 5, 4, 7, 30, tzinfo=AT_SEOUL)
    assert measures.same_day(published, date(2024, 5, 4))
    assert measures.same_day(published, date(2024, 5, 3))
    assert not measures.same_day(published, date(2024, 5, 5))
