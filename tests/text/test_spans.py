"""Runs in lists of numbers and flags: small cases worked out by hand, and the densest run against all others."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsclean._text.spans import densest_run, runs_without


def test_runs_between_flags_have_their_length_up_to_a_limit() -> None:
    assert runs_without([False, True, False, False, False, True], 2) == [1, 0, 2, 2, 2, 0]
    assert runs_without([True, True], 5) == [0, 0]
    assert runs_without([], 5) == []


@given(st.lists(st.integers(-20, 20), min_size=1, max_size=30).filter(lambda gains: max(gains) > 0))
def test_no_run_is_denser_than_the_densest(gains: list[int]) -> None:
    first, last = densest_run(gains)
    runs = [sum(gains[a : b + 1]) for a in range(len(gains)) for b in range(a, len(gains))]
    assert sum(gains[first : last + 1]) == max(runs)
