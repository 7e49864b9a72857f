"""Probabilities -> decisions: the cut with the largest expected F1 over words."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsclean._scoring.selection import select

probabilities = st.floats(0.0, 1.0)
blocks = st.lists(st.tuples(probabilities, st.integers(0, 500)), max_size=12)


def expected_f1(scores: list[float], words: list[int], keep: list[bool]) -> float:
    """What the docstring promises, written down once more: 2 * hits / (kept + expected)."""
    weights = [max(count, 1) for count in words]
    hits = sum(p * w for p, w, kept in zip(scores, weights, keep, strict=True) if kept)
    kept = sum(w for w, k in zip(weights, keep, strict=True) if k)
    expected = sum(p * w for p, w in zip(scores, weights, strict=True))
    return 2 * hits / (kept + expected) if kept + expected else 0.0


@pytest.mark.parametrize(
    ("scores", "words", "keep"),
    [
        ([], [], []),
        # k=1: 2*9/(10+15) = .72; k=2: 2*14/(20+15) = .8; k=3: 2*15/(30+15) = .67
        ([0.9, 0.5, 0.1], [10, 10, 10], [True, True, False]),
        # the same in another order
        ([0.1, 0.9, 0.5], [10, 10, 10], [False, True, True]),
        # k=1: 1.8/(1+10.9) = .15; k=2: 2*10.9/(101+10.9) = .19: the long doubtful block decides
        ([0.9, 0.1], [1, 100], [True, True]),
        # k=1: 180/(100+90.1) = .95; k=2: 180.2/(101+90.1) = .94
        ([0.9, 0.1], [100, 1], [True, False]),
        # all doubtful alike: k=1: .6/(1+.9) = .32; k=2: 1.2/2.9 = .41; k=3: 1.8/3.9 = .46
        ([0.3, 0.3, 0.3], [1, 1, 1], [True, True, True]),
        # blocks without words weigh one: the same as the first case, ten times smaller
        ([0.9, 0.5, 0.1], [0, 0, 1], [True, True, False]),
        # a page on which nothing can be expected keeps nothing
        ([0.0, 0.0], [10, 10], [False, False]),
    ],
)
def test_cuts_are_those_worked_out_by_hand(scores: list[float], words: list[int], keep: list[bool]) -> None:
    assert select(scores, words) == keep


def test_the_same_score_is_cut_differently_on_different_pages() -> None:
    assert select([0.3, 0.25], [50, 50]) == [True, True]
    assert select([0.95, 0.3], [50, 50]) == [True, False]


@given(blocks)
@example([(0.5, 10), (0.5, 10), (0.5, 20)])
def test_the_kept_blocks_are_those_with_the_highest_scores(page: list[tuple[float, int]]) -> None:
    scores, words = [p for p, _ in page], [w for _, w in page]
    keep = select(scores, words)
    kept = [p for p, k in zip(scores, keep, strict=True) if k]
    dropped = [p for p, k in zip(scores, keep, strict=True) if not k]
    assert min(kept, default=1.0) >= max(dropped, default=0.0)


@given(blocks)
def test_no_other_cut_promises_more(page: list[tuple[float, int]]) -> None:
    scores, words = [p for p, _ in page], [w for _, w in page]
    chosen = expected_f1(scores, words, select(scores, words))
    for cut in scores:
        other = expected_f1(scores, words, [p >= cut for p in scores])
        assert other <= chosen + 1e-9


@given(blocks)
def test_the_input_is_left_as_it_was(page: list[tuple[float, int]]) -> None:
    scores, words = [p for p, _ in page], [w for _, w in page]
    before = (scores.copy(), words.copy())
    first = select(scores, words)
    assert (scores, words) == before
    assert select(scores, words) == first


def test_scores_and_words_must_belong_together() -> None:
    with pytest.raises(ValueError, match="argument"):
        select([0.5, 0.5], [1])


@given(st.lists(st.tuples(probabilities | st.sampled_from([0.0, 0.25, 0.5, 1.0]), st.integers(0, 500)), max_size=60))
def test_the_loop_may_end_where_no_block_can_help(page: list[tuple[float, int]]) -> None:
    scores, words = [p for p, _ in page], [w for _, w in page]
    order = sorted(range(len(page)), key=lambda i: -scores[i])
    cuts = [[i in order[:k] for i in range(len(page))] for k in range(len(page) + 1)]
    best = max(expected_f1(scores, words, cut) for cut in cuts)
    assert expected_f1(scores, words, select(scores, words)) == pytest.approx(best)
