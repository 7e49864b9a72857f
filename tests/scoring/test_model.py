"""Rows -> probabilities: sums of boosting stages, and what the shipped weights must be able to do."""

from __future__ import annotations

import importlib.resources
import math
import re
from typing import TYPE_CHECKING

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean._scoring.feature_sets import NAMES_OF
from newsclean._scoring.model import score
from newsclean._scoring.weights import Weights, html_weights, text_weights

if TYPE_CHECKING:
    from collections.abc import Callable

SHIPPED = {"html": html_weights, "text": text_weights}


def stage(weight: float) -> Callable[[list[float]], float]:
    return lambda row: weight * row[0]


def weights(*factors: float) -> Weights:
    return attrs.evolve(html_weights(), stages=tuple(map(stage, factors)), certain=((1.8, 2.0),))


def test_no_rows_give_no_scores() -> None:
    assert score([], weights(1.0)) == []


def test_a_block_that_is_certain_after_the_first_stage_is_not_shown_to_the_others() -> None:
    certain, doubtful = score([[4.0], [1.0]], weights(1.0, -0.5))
    assert math.log(certain / (1 - certain)) == pytest.approx(8.0)  # stretched as the stage's factor says
    assert math.log(doubtful / (1 - doubtful)) == pytest.approx(0.5)


@pytest.mark.parametrize("form", SHIPPED)
def test_shipped_weights_were_fitted_on_the_features_that_are_measured(form: str) -> None:
    source = (
        importlib.resources.files("newsclean._scoring.fitted").joinpath(f"{form}_trees.py").read_text(encoding="utf-8")
    )
    used = re.findall(r"^    f(\d+) = row\[(\d+)\]  # (\w+)$", source, re.MULTILINE)
    assert used
    for number, place, name in used:
        assert number == place
        assert NAMES_OF[form][int(place)] == name


def test_stages_are_added_up_as_log_odds() -> None:
    odds = [p / (1 - p) for p in score([[1.0], [0.0], [-1.0]], weights(0.25, 0.5))]
    assert [math.log(o) for o in odds] == pytest.approx([0.75, 0.0, -0.75])


@pytest.mark.slow
@given(st.lists(st.floats(-30, 30), min_size=2, max_size=2))
def test_more_log_odds_never_make_less_probability(pair: list[float]) -> None:
    low, high = sorted(pair)
    first, second = score([[low], [high]], weights(1.0))
    assert 0.0 < first <= second < 1.0 or second == pytest.approx(1.0)


@pytest.mark.slow
@pytest.mark.parametrize("form", SHIPPED)
@given(data=st.data())
def test_shipped_weights_score_any_row(form: str, data: st.DataObject) -> None:
    size = len(NAMES_OF[form])
    value = st.floats(-1e6, 1e6) | st.sampled_from([0.0, 1.0, -1.0, 20.0])
    row = data.draw(st.lists(value, min_size=size, max_size=size))
    first, second = score([row, list(row)], SHIPPED[form]())
    assert 0.0 < first < 1.0
    assert first == second


@pytest.mark.parametrize("form", SHIPPED)
def test_shipped_weights_say_what_they_were_fitted_on(form: str) -> None:
    shipped = SHIPPED[form]()
    assert shipped.stages
    assert shipped.about["corpora"]
    assert all(len(weights) == 3 for weights in shipped.names.weights.values())


def test_weights_are_the_same_at_every_call() -> None:
    assert html_weights() == html_weights()
    assert text_weights() == text_weights()
