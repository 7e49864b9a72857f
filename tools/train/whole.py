"""Samples of flattened text -> clean texts among them, and weights of the signs that a text is nothing but an article.

Law: the bodies that people wrote down as gold are the clean texts, with and without the headline above them; the pages
are the others. Measured and scored with tables and trees that have not seen the site, as everything is.

A page counts by what keeping all of it would cost, as far as its labels tell; a page that is as good whole is nearly
no page against.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np
from scipy.optimize import minimize

from newsclean._pipeline.inputs import read_text
from newsclean._scoring.clean_text import SCORE_SIGNS, SIGNS, read_score_signs, read_signs
from newsclean._scoring.line_tokens import known_share
from newsclean._scoring.selection import select
from tools.train.logistic import log_loss

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tools.train.samples import Sample

__all__ = ["Scored", "clean_bodies", "fit_whole"]

_RIDGE = 1.0
_DEAR = 0.1
"""Word F1 that keeping all of a page loses and from which it counts as much as a clean text."""

_LEAST = 0.02


@attrs.frozen
class Scored:
    """A text as weights saw it that were fitted without its site.

    Args:
        sample: The text.
        is_clean: Whether it is a gold body.
        rows: Of its lines.
        scores: Probability of each line.
        table: Weight of each token.
    """

    sample: Sample
    is_clean: bool
    rows: Sequence[Sequence[float]]
    scores: Sequence[float]
    table: Mapping[str, float]


def clean_bodies(samples: list[Sample], *, titled: bool = False) -> list[Sample]:
    """Returns the gold body of each page as a page of its own, all of whose lines are body text.

    Args:
        samples: The pages, each in one form.
        titled: Whether to put the headline above each; pages without one are left out then. It is no body text.
    """
    bodies = []
    for sample in samples:
        title = sample.hints.title
        if titled and not title:
            continue
        reading = read_text(f"{title}\n\n{sample.gold}" if titled else sample.gold)
        count = len(reading.outline.blocks)
        if count:
            labels = [not titled or i > 0 for i in range(count)]
            bodies.append(attrs.evolve(sample, reading=reading, labels=labels, known=[True] * count))
    return bodies


def fit_whole(texts: list[Scored]) -> dict[str, float]:
    """Returns the weight of each sign, and of `""` and `"scores"` for the constants."""
    texts = [text for text in texts if text.rows]
    wanted = np.array([float(text.is_clean) for text in texts])
    counts = np.array([1.0 if text.is_clean else _cost(text) for text in texts])
    lines = _regress([_signs(text) for text in texts], wanted, counts)
    scores = _regress([read_score_signs(text.scores, _words(text)) for text in texts], wanted, counts)
    return dict(zip((*SIGNS, ""), lines, strict=True)) | dict(zip((*SCORE_SIGNS, "scores"), scores, strict=True))


def _words(text: Scored) -> list[int]:
    return [block.words for block in text.sample.outline.blocks]


def _signs(text: Scored) -> tuple[float, ...]:
    texts = [block.text for block in text.sample.outline.blocks]
    return (*read_signs(text.rows, texts), known_share(texts, text.table))


def _cost(text: Scored) -> float:
    words = _words(text)
    loss = _f1(select(text.scores, words), text.sample.labels, words) - _f1(
        [True] * len(words), text.sample.labels, words
    )
    return min(1.0, max(0.0, loss / _DEAR)) + _LEAST


def _f1(keep: Sequence[bool], labels: Sequence[bool], words: Sequence[int]) -> float:
    """Word F1 as far as labels tell."""
    kept, gold = (sum(count for count, inside in zip(words, flags, strict=True) if inside) for flags in (keep, labels))
    hit = sum(count for count, inside, label in zip(words, keep, labels, strict=True) if inside and label)
    return 2.0 * hit / (kept + gold) if hit else 0.0


def _regress(signs: list[tuple[float, ...]], wanted: Any, counts: Any) -> list[float]:  # noqa: ANN401  (numpy ships as untyped)
    """Ridge logistic regression; returns the weight of each sign, and the constant."""
    values = np.array(signs)
    mean, spread = values.mean(axis=0), values.std(axis=0) + 1e-9
    scaled = np.hstack([(values - mean) / spread, np.ones((len(values), 1))])

    def loss(parameters: Any) -> tuple[float, Any]:  # noqa: ANN401
        cost, pull = log_loss(scaled @ parameters, wanted, counts)
        slope = scaled.T @ pull
        slope[:-1] += _RIDGE * parameters[:-1]
        return cost + _RIDGE / 2 * float(np.sum(parameters[:-1] ** 2)), slope

    found = minimize(loss, np.zeros(values.shape[1] + 1), jac=True, method="L-BFGS-B").x
    constant = float(found[-1] - np.sum(found[:-1] * mean / spread))
    return [*(round(float(value), 3) for value in found[:-1] / spread), round(constant, 3)]
