"""Samples of flattened text -> weights of the signs that a text is an article and nothing else.

Law: the bodies that people wrote down as gold are the clean texts, with and without the headline above them; the pages
are the others. Measured with tables that have not seen the site, as everything is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.optimize import minimize

from newsclean._clean import read_text
from newsclean._forms import measure
from newsclean._line_features import share_known
from newsclean._whole import SIGNS, read_signs
from tools.train.logistic import log_loss

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsclean._clean import Reading
    from newsclean._weights import Weights
    from tools.train.samples import Sample

__all__ = ["fit_whole"]

_RIDGE = 1.0


def fit_whole(samples: list[Sample], by_site: Mapping[str, Weights]) -> dict[str, float]:
    """Returns the weight of each sign, and of `""` for the constant."""
    signs: list[tuple[float, ...]] = []
    labels: list[float] = []
    seen: set[tuple[str, str]] = set()
    for sample in samples:
        if (sample.corpus, sample.id) in seen or not sample.outline.blocks:
            continue
        seen.add((sample.corpus, sample.id))
        signs.append(_signs(sample.reading, by_site[sample.site]))
        labels.append(0.0)
        title = sample.hints.title
        for text in [sample.gold, f"{title}\n\n{sample.gold}"] if title else [sample.gold]:
            reading = read_text(text)
            if reading.outline.blocks:
                signs.append(_signs(reading, by_site[sample.site]))
                labels.append(1.0)
    values, wanted = np.array(signs), np.array(labels)
    mean, spread = values.mean(axis=0), values.std(axis=0) + 1e-9
    scaled = np.hstack([(values - mean) / spread, np.ones((len(values), 1))])

    def loss(parameters: Any) -> tuple[float, Any]:  # noqa: ANN401  (numpy ships as untyped)
        odds = scaled @ parameters
        cost, pull = log_loss(odds, wanted, 1.0)
        slope = scaled.T @ pull
        slope[:-1] += _RIDGE * parameters[:-1]
        return cost + _RIDGE / 2 * float(np.sum(parameters[:-1] ** 2)), slope

    found = minimize(loss, np.zeros(len(SIGNS) + 1), jac=True, method="L-BFGS-B").x
    weights = {name: round(float(value), 3) for name, value in zip(SIGNS, found[:-1] / spread, strict=True)}
    weights[""] = round(float(found[-1] - np.sum(found[:-1] * mean / spread)), 3)
    return weights


def _signs(reading: Reading, weights: Weights) -> tuple[float, ...]:
    rows = measure(reading.outline, reading.hints, weights)
    texts = [block.text for block in reading.outline.blocks]
    return (*read_signs(rows, texts), share_known(texts, weights.lexicon))
