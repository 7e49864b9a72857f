"""Samples -> fitted model -> Python source of the weights.

Law: everything random is seeded and single-threaded where order would matter, so that one command writes the same
bytes again.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import lightgbm
import numpy as np

from newsclean._forms import NAMES_OF, measure
from newsclean._names import ClassScorer
from newsclean._weights import Weights
from tools.train.recipes import RECIPES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newsclean._model import Outline
    from tools.train.samples import Sample

__all__ = ["Fitted", "fit", "importances", "source"]

STEP_TREES = 20
"""Trees in one function of the weights' module."""

NEWS_WEIGHT = 6.0
"""How much more a page of fundus-news counts than one of wcxb-articles: news is what the library is for, and there is
five times less of it. Swept 3, 4, 6 (split 1): .9596, .9611, .9620 word F1 on fundus-news, .9527, .9526, .9525 on
wcxb-articles."""

_PARAMS: dict[str, Any] = {
    "objective": "binary",
    "min_data_in_leaf": 40,
    "lambda_l2": 5.0,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "seed": 20261122,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 2,
    "verbose": -1,
}


class Fitted:
    """A model and the token tables it was fitted with."""

    def __init__(self, form: str, booster: Any, tokens: dict[str, float], lexicon: dict[str, float]) -> None:  # noqa: ANN401  (lightgbm ships no types)
        self.form = form
        self.booster = booster
        self.tokens = tokens
        self.lexicon = lexicon
        self.whole: dict[str, float] = {}

    def weights(self) -> Weights:
        """Returns the model in the form that the library's scorer takes, to be measured as it will be shipped."""
        namespace: dict[str, Any] = {}
        exec(compile(source(self, {}), "<fitted>", "exec"), namespace)  # noqa: S102  (source that we just wrote)
        scorer = ClassScorer(namespace["TOKENS"])
        about, whole = namespace["ABOUT"], namespace["WHOLE"]
        return Weights(self.form, scorer, namespace["LEXICON"], namespace["STEPS"], about, whole=whole)


def fit(samples: list[Sample], form: str = "html") -> Fitted:
    """Fits token tables and trees; each page is measured with tables that have not seen its site."""
    recipe = RECIPES[form]
    tables = recipe.learn(samples)
    rows: list[list[float]] = []
    labels: list[bool] = []
    weights: list[float] = []
    for sample in samples:
        rows += measure(sample.outline, sample.hints, tables.by_site[sample.site])
        labels += sample.labels
        weights += _block_weights(sample.outline, NEWS_WEIGHT if sample.corpus == "fundus-news" else 1.0)
    data = lightgbm.Dataset(
        np.array(rows),
        np.array(labels, dtype=float),
        weight=np.array(weights),
        feature_name=list(NAMES_OF[form]),
    )
    booster = lightgbm.train({**_PARAMS, **recipe.parameters}, data, recipe.trees)
    fitted = Fitted(form, booster, tables.tokens, tables.lexicon)
    fitted.whole = tables.whole
    return fitted


def _block_weights(outline: Outline, factor: float) -> list[float]:
    """A block counts by the root of its words, a page by the root of the sum: long pages must not drown short ones."""
    roots = [math.sqrt(min(block.words, 100) + 1) for block in outline.blocks]
    page = math.sqrt(sum(roots))
    return [factor * root / page for root in roots]


def importances(fitted: Fitted) -> dict[str, float]:
    """Returns each feature's share of the gain of all splits, largest first."""
    gains = fitted.booster.feature_importance("gain")
    total = float(sum(gains)) or 1.0
    shares = {name: round(float(gain) / total, 4) for name, gain in zip(NAMES_OF[fitted.form], gains, strict=True)}
    return dict(sorted(shares.items(), key=lambda item: -item[1]))


def source(fitted: Fitted, about: Mapping[str, Any]) -> str:
    """Writes the model as a Python module; see `newsclean._trees`."""
    trees = [tree["tree_structure"] for tree in fitted.booster.dump_model()["tree_info"]]
    names = NAMES_OF[fitted.form]
    steps = [trees[at : at + STEP_TREES] for at in range(0, len(trees), STEP_TREES)]
    lines = [
        '"""Written by tools/train; do not edit."""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import TYPE_CHECKING, Any",
        "",
        "if TYPE_CHECKING:",
        "    from collections.abc import Callable",
        "",
        "ABOUT: dict[str, Any] = {",
        *(f"    {key!r}: {value!r}," for key, value in about.items()),
        "}",
        "",
        f"WHOLE: dict[str, float] = {fitted.whole!r}",
        "",
        "TOKENS: dict[str, float] = {",
        *(f"    {token!r}: {weight!r}," for token, weight in fitted.tokens.items()),
        "}",
        "",
        "LEXICON: dict[str, float] = {",
        *(f"    {word!r}: {weight!r}," for word, weight in fitted.lexicon.items()),
        "}",
    ]
    for number, step in enumerate(steps):
        lines += ["", "", f"def _step_{number}(row: list[float]) -> float:"]
        used = sorted({feature for tree in step for feature in _features(tree)})
        lines += [f"    f{feature} = row[{feature}]  # {names[feature]}" for feature in used]
        lines += ["    total = 0.0"]
        lines += [f"    total += {_expression(tree)}" for tree in step]
        lines += ["    return total"]
    functions = ", ".join(f"_step_{number}" for number in range(len(steps)))
    lines += ["", "", f"STEPS: tuple[Callable[[list[float]], float], ...] = ({functions},)", ""]
    return "\n".join(lines)


def _features(node: dict[str, Any]) -> Iterable[int]:
    if "split_feature" in node:
        yield node["split_feature"]
        yield from _features(node["left_child"])
        yield from _features(node["right_child"])


def _expression(node: dict[str, Any]) -> str:
    if "split_feature" not in node:
        return repr(round(node["leaf_value"], 4))
    if node["decision_type"] != "<=":
        raise ValueError(f"a split that the library does not know: {node['decision_type']!r}")
    left, right = _expression(node["left_child"]), _expression(node["right_child"])
    return f"({left} if f{node['split_feature']} <= {round(node['threshold'], 6)!r} else {right})"
