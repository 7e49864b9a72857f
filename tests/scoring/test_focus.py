"""Decisions -> decisions with another focus: a part of them, or more, by score."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Cleaner, Focus, OptionError, Options, clean
from newsclean._scoring.focus import refocus
from newsclean._scoring.selection import select

blocks = st.lists(st.tuples(st.floats(0.0, 1.0), st.integers(0, 500), st.booleans()), max_size=12)
STORY = "".join(
    f"<p>The ferry to the islands was {n} hours late on Monday because of fog, they said.</p>" for n in "345678"
)


@given(blocks)
def test_whatever_was_kept_the_focuses_nest_by_score(page: list[tuple[float, int, bool]]) -> None:
    scores, words, keep = [p for p, _, _ in page], [w for _, w, _ in page], [k for _, _, k in page]
    precision, balanced, recall = (refocus(scores, words, keep, focus) for focus in Focus)
    assert balanced == keep
    for i, kept in enumerate(keep):
        assert precision[i] <= kept <= recall[i]
    inside = [p for p, k in zip(scores, precision, strict=True) if k]
    assert min(inside, default=1.0) >= max(
        (p for p, k, q in zip(scores, keep, precision, strict=True) if k and not q), default=0.0
    )
    added = [p for p, k, q in zip(scores, keep, recall, strict=True) if q and not k]
    assert min(added, default=1.0) >= max((p for p, q in zip(scores, recall, strict=True) if not q), default=0.0)
    assert any(precision) == any(keep) == any(recall) or not any(scores)


def test_cuts_are_those_worked_out_by_hand() -> None:
    scores, words = [0.95, 0.6, 0.35, 0.05], [100, 100, 100, 100]
    keep = select(scores, words)
    assert keep == [True, True, False, False]  # F1: 95/(100+195) = .32, 155/(200+195) = .39, 190/(300+195) = .38
    # F.5: 95/(100+49) = .64, 155/(200+49) = .62; F2: 155/(200+780) = .158, 190/1080 = .176, 195/1180 = .165
    assert refocus(scores, words, keep, Focus.PRECISION) == [True, False, False, False]
    assert refocus(scores, words, keep, Focus.RECALL) == [True, True, True, False]


def test_a_page_of_which_nothing_is_kept_has_nothing_with_any_focus() -> None:
    assert refocus([0.4, 0.2], [10, 10], [False, False], Focus.RECALL) == [False, False]


def test_a_focus_may_be_given_by_its_name() -> None:
    assert Options(focus="recall").focus is Focus.RECALL
    assert clean(STORY).reselect(focus="precision") == Cleaner(Options(focus=Focus.PRECISION)).clean(STORY)


def test_an_unknown_focus_is_named() -> None:
    with pytest.raises(OptionError, match="focus must be one of precision, balanced, recall, not 'sharp'"):
        Options(focus="sharp")  # type: ignore[arg-type]
    with pytest.raises(OptionError, match="'sharp'"):
        clean(STORY).reselect(focus="sharp")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="focus must be str, not int"):
        Options(focus=1)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="evidence must be bool, not int"):
        Options(evidence=1)  # type: ignore[arg-type]
