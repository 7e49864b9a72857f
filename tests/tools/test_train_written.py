"""Fitted tables -> source -> tables: what is written is what is read back, and a refit says what it changed."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from newsclean._scoring.feature_sets import NAMES_OF
from newsclean._scoring.tokens import NameScorer
from newsclean._scoring.weights import Weights, join_columns, ungroup
from tools.train.changes import describe_changes

pytest.importorskip("lightgbm")

from tools.train.joint import JointTables
from tools.train.recipes import Tables
from tools.train.written import tables_source, trees_source

NAMES = {"story": (1.25, 0.0, -0.5), "share": (-2.0, -1.0, 0.0), "<p": (0.0, 0.0, 0.25)}
TABLES = Tables(
    {"fog": 1.5, "ferry": 1.5, "“share": -2.0, "\t0.5": 0.0, "it's": 0.1, "back\\slash": 0.1},
    JointTables(NAMES, {"^fog": 0.25, "fog": -0.25} | {f"word-{number}": 0.75 for number in range(60)}),
    {},
    {"lines": 0.5},
)


def run(source: str) -> dict[str, Any]:
    namespace: dict[str, Any] = {}
    exec(compile(source, "<written>", "exec"), namespace)  # noqa: S102  (source that the test just wrote)
    return namespace


def test_tables_are_read_back_as_they_were_written() -> None:
    written = run(tables_source(TABLES, [(1.8, 1.5)], {"form": "html"}))
    assert ungroup(written["LEXICON"]) == TABLES.lexicon
    assert ungroup(written["WORDS"]) == TABLES.joint.words
    assert join_columns(written["NAMES_ABOVE"], written["NAMES_OWN"], written["NAMES_AROUND"]) == NAMES
    assert written["WHOLE"] == {"lines": 0.5}
    assert written["CERTAIN"] == ((1.8, 1.5),)
    assert written["ABOUT"] == {"form": "html"}


def test_the_source_does_not_depend_on_the_order_in_which_tokens_were_learned() -> None:
    turned = attrs.evolve(TABLES, lexicon=dict(reversed(TABLES.lexicon.items())))
    assert tables_source(turned, [], {}) == tables_source(TABLES, [], {})


def test_a_token_that_could_not_be_read_back_is_refused() -> None:
    with pytest.raises(ValueError, match="holds a space"):
        tables_source(attrs.evolve(TABLES, lexicon={"two words": 1.0}), [], {})


def test_trees_are_written_as_stages_that_add_them_up() -> None:
    def split(left: float, right: float) -> dict[str, Any]:
        leaves = {"left_child": {"leaf_value": left}, "right_child": {"leaf_value": right}}
        return {"split_feature": 1, "threshold": 0.5, "decision_type": "<=", **leaves}

    stages = run(trees_source([split(1.0, 2.0), split(0.25, 0.5), split(-1.0, 3.0)], [2, 1], "html"))["STAGES"]
    assert [stage([0.0, 0.5]) for stage in stages] == [1.25, -1.0]
    assert [stage([0.0, 0.75]) for stage in stages] == [2.5, 3.0]


def test_splits_on_a_fixed_feature_are_decided_and_do_not_reach_the_row() -> None:
    size = len(NAMES_OF["html"])
    leaves = {"left_child": {"leaf_value": 1.0}, "right_child": {"leaf_value": 2.0}}
    inner = {"split_feature": size, "threshold": 0.5, "decision_type": "<=", **leaves}
    tree = {**inner, "split_feature": 0, "left_child": inner, "right_child": {"leaf_value": 3.0}}
    for convention, value in ((0.0, 1.0), (3.0, 2.0)):
        (stage,) = run(trees_source([tree], [1], "html", {size: convention}))["STAGES"]
        assert [stage([0.0]), stage([1.0])] == [value, 3.0]


def test_a_refit_says_which_tokens_came_went_and_moved_and_which_figures_changed() -> None:
    def fitted(lexicon: dict[str, float], f1: float) -> Weights:
        return Weights("html", NameScorer({}), lexicon, (), {"cross_validated": {1: {"word_f1": f1}}})

    lines = list(
        describe_changes(
            fitted({"fog": 1.0, "gone": 1.0, "same": 1.0}, 0.96), fitted({"fog": -1.0, "new": 1.0, "same": 1.1}, 0.97)
        )
    )
    assert lines[0] == "words alone: 3 tokens, 1 added, 1 dropped, 1 moved by more than 0.5 (fog +1.0 to -1.0)"
    assert lines[-1] == "cross_validated 1 word_f1: 0.96 to 0.97"


def test_the_same_weights_show_no_change() -> None:
    weights = Weights("html", NameScorer(NAMES), {"fog": 1.0}, (), {"a": 1})
    assert all("0 added, 0 dropped, 0 moved" in line for line in describe_changes(weights, weights))
