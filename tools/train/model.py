"""Samples -> fitted model.

Law: everything random is seeded and single-threaded where order would matter, so that one command writes the same
bytes again.
"""

from __future__ import annotations

from itertools import accumulate, groupby
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import attrs
import lightgbm
import numpy as np

from newsclean._scoring.feature_sets import NAMES_OF, measure
from newsclean._scoring.weights import weights_from
from tools.train.recipes import RECIPES, thirds_of
from tools.train.views import block_weights, views_of
from tools.train.whole import Scored, clean_bodies, fit_whole
from tools.train.written import tables_source, trees_source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsclean._scoring.weights import Weights
    from tools.train.recipes import Recipe, Stage, Tables
    from tools.train.samples import Sample

__all__ = ["Fitted", "fit", "importances"]

_GROWTH_ROWS = 8  # every so many rows tell by how much log odds grow: a mean over 50,000 is sharp enough

_PARAMS: dict[str, Any] = {
    "objective": "binary",
    "min_data_in_leaf": 40,
    "max_bin": 63,  # swept 31, 63, 127, 255: no figure changes by more than noise, and 63 halves the time of a fit
    "lambda_l2": 5.0,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "seed": 20261122,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "verbose": -1,
}


class Fitted:
    """A model and the token tables it was fitted with."""

    def __init__(self, form: str, booster: Any, tables: Tables, growths: list[float]) -> None:  # noqa: ANN401  (lightgbm ships no types)
        self.form = form
        self.booster = booster
        self.tables = tables
        self.growths = growths

    def weights(self) -> Weights:
        """Returns the model in the form that the library's scorer takes, to be measured as it will be shipped."""
        return weights_from(self.form, *(_run(written) for written in self.sources({})))

    def sources(self, about: Mapping[str, Any]) -> tuple[str, str]:
        """Returns the Python source of the tables and of the trees; see `newsclean._scoring.fitted`."""
        stages = RECIPES[self.form].stages
        certain = [(stage.certain, growth) for stage, growth in zip(stages[:-1], self.growths, strict=True)]
        trees = [tree["tree_structure"] for tree in self.booster.dump_model()["tree_info"]]
        sizes = [stage.trees for stage in stages]
        convention = RECIPES[self.form].convention
        fixed = {} if convention is None else {len(NAMES_OF[self.form]): convention}
        return tables_source(self.tables, certain, about), trees_source(trees, sizes, self.form, fixed)


def _run(written: str) -> SimpleNamespace:
    namespace: dict[str, Any] = {}
    exec(compile(written, "<fitted>", "exec"), namespace)  # noqa: S102  (source that we just wrote)
    return SimpleNamespace(**namespace)


def fit(samples: list[Sample], form: str = "html", *, signs: bool = True) -> Fitted:
    """Fits token tables and trees; each page is measured with tables that have not seen its site.

    Args:
        samples: The pages; of several forms of one page, the first is learned from.
        form: See `newsclean._scoring.feature_sets`.
        signs: Whether to fit, for a form that has them, the signs of a clean text too, which takes several more fits.
    """
    recipe = RECIPES[form]
    forms: dict[tuple[str, str], Sample] = {}
    for sample in samples:
        forms.setdefault((sample.corpus, sample.id), sample)
    samples = [sample for sample in forms.values() if any(sample.known)]
    whole = [sample for sample in samples if sample.is_clean]
    tables = recipe.learn(whole, [weight for sample in whole for weight in block_weights(sample)])
    everything = tables.everything(form)
    seen_by = {sample.site: tables.by_site.get(sample.site, everything) for sample in samples}
    pages = [_Page(sample, seen_by[sample.site]) for sample in samples]
    if recipe.body_weight:
        bodies = clean_bodies(samples)
        pages += [_Page(body, seen_by[body.site], is_clean=True, weight=recipe.body_weight) for body in bodies]
    booster, table = _learn(recipe, pages)
    growths = _growths(booster, table, recipe.stages)
    if recipe.body_weight and signs:
        bodies = clean_bodies(samples, titled=True)
        others = [_Page(body, seen_by[body.site], is_clean=True, weight=0.0) for body in bodies]
        tables = attrs.evolve(tables, whole=fit_whole(_score_unseen(recipe, pages + others)))
    return Fitted(form, booster, tables, growths)


class _Page:
    """A sample, measured with weights that have not seen its site; without a weight it is not learned from."""

    def __init__(self, sample: Sample, by: Weights, *, is_clean: bool = False, weight: float = 1.0) -> None:
        self.sample = sample
        self.by = by
        self.is_clean = is_clean
        self.weight = weight
        self.rows = measure(sample.outline, sample.hints, by)


def _learn(recipe: Recipe, pages: list[_Page]) -> tuple[Any, Any]:
    """Fits the trees; returns them and the rows that they were fitted on."""
    rows, labels, weights = [], [], []
    for page in pages:
        table = np.array(page.rows, dtype=np.float32)
        for view in views_of(page.sample) if table.size else ():
            known = np.array(view.known)
            seen = table[known]
            if recipe.convention is not None:
                seen = np.hstack([seen, np.full((len(seen), 1), view.convention, np.float32)])
            rows.append(seen)
            labels.append(np.array(view.labels, dtype=float)[known])
            weights.append(page.weight * np.array(view.weights)[known])
    table = np.vstack(rows).astype(float)
    return _boost(recipe, table, np.concatenate(labels), np.concatenate(weights)), table


def _score_unseen(recipe: Recipe, pages: list[_Page]) -> list[Scored]:
    """Scores each text with trees that have not seen its site."""
    scored = []
    for held_out in thirds_of([page.sample for page in pages]):
        learned = [page for page in pages if page.weight and page.sample.site not in held_out]
        booster, _ = _learn(recipe, learned)
        for page in pages:
            if page.rows and page.sample.site in held_out:
                scores = [float(score) for score in booster.predict(np.array(page.rows))]
                scored.append(Scored(page.sample, page.is_clean, page.rows, scores, page.by.lexicon))
    return scored


def _boost(recipe: Recipe, rows: Any, labels: Any, weights: Any) -> Any:  # noqa: ANN401  (arrays; lightgbm ships no types)
    """Fits the trees, stage after stage; what a stage may not look at is blanked for it."""
    booster = None
    for (rate, first), stages in groupby(recipe.stages, lambda stage: (stage.rate, stage.first)):
        seen = rows.copy()
        if first is not None:
            seen[:, first : len(NAMES_OF[recipe.form])] = 0.0
        names = _names(recipe)
        data = lightgbm.Dataset(seen, labels, weight=weights, feature_name=names, free_raw_data=False)
        parameters = {**_PARAMS, **recipe.parameters, "learning_rate": rate}
        booster = lightgbm.train(parameters, data, sum(stage.trees for stage in stages), init_model=booster)
    return booster


def _growths(booster: Any, rows: Any, stages: tuple[Stage, ...]) -> list[float]:  # noqa: ANN401
    """For each stage that a block may stop at: by which factor those after it stretch the log odds, on average.

    A block that stops early would otherwise look less certain than it is, and the cut weighs certainties: without the
    factors snippets F1 falls from .938 to .930 and word F1 by .001.
    """
    rows = rows[::_GROWTH_ROWS]
    final = booster.predict(rows, raw_score=True)
    growths = []
    for trees in accumulate(stage.trees for stage in stages[:-1]):
        early = booster.predict(rows, raw_score=True, num_iteration=trees)
        growths.append(round(float(early @ final) / float(early @ early), 2))
    return growths


def _names(recipe: Recipe) -> list[str]:
    return [*NAMES_OF[recipe.form], *(["convention"] if recipe.convention is not None else [])]


def importances(fitted: Fitted) -> dict[str, float]:
    """Returns each feature's share of the gain of all splits, largest first."""
    gains = fitted.booster.feature_importance("gain")
    total = float(sum(gains)) or 1.0
    names = _names(RECIPES[fitted.form])
    shares = {name: round(float(gain) / total, 4) for name, gain in zip(names, gains, strict=True)}
    return dict(sorted(shares.items(), key=lambda item: -item[1]))
