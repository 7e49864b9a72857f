"""Samples of flattened text -> the table of what words say of their line: for or against body text.

Law: a logistic regression over the tokens of lines, beside the length and the end of the line, so that a word is not
given what its line's shape already says. Sites can be left out, as in `tokens`, and each site counts by the root of
its lines.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.optimize import minimize

from newsclean._scoring.line_shapes import SHAPES, line_shape, line_stop
from newsclean._scoring.line_tokens import line_tokens
from newsclean._text.strings import count_words
from tools.train.logistic import log_loss

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from tools.train.samples import Sample

__all__ = ["TokenScoreTable"]

_MIN_SITES = 4
_RIDGE = 3.0
_STEPS = 40
_SMALLEST = 0.05  # weights below say nothing, and are a third of the table


class TokenScoreTable:
    """The lines of all samples, counted once, to be fitted on any of their sites.

    Args:
        samples: The pages; of several flattened forms of one page, the first is taken.
    """

    def __init__(self, samples: Iterable[Sample]) -> None:
        seen: set[tuple[str, str]] = set()
        lines: list[tuple[str, list[str], int, bool, float]] = []
        sites_of: dict[str, set[str]] = {}
        for sample in samples:
            if (sample.corpus, sample.id) in seen:
                continue
            seen.add((sample.corpus, sample.id))
            blocks = sample.outline.blocks
            page = 1.0 / math.sqrt(max(1.0, sum(math.sqrt(count_words(block.text)) for block in blocks)))
            for block, label in zip(blocks, sample.labels, strict=True):
                words = count_words(block.text)
                unspaced = words > block.text.count(" ") + 1
                tokens = list(dict.fromkeys(line_tokens([block.text], [unspaced])[0]))
                shape = line_shape(words, line_stop(block.text))
                lines.append((sample.site, tokens, SHAPES.index(shape), label, page * math.sqrt(min(words, 60))))
                for token in tokens:
                    sites_of.setdefault(token, set()).add(sample.site)
        self.vocabulary = sorted(token for token, sites in sites_of.items() if len(sites) >= _MIN_SITES)
        number = {token: at for at, token in enumerate(self.vocabulary)}
        self.sites = np.array([line[0] for line in lines])
        self.labels = np.array([1.0 if line[3] else 0.0 for line in lines])
        self.weights = np.array([line[4] for line in lines])
        self.weights /= self.weights.mean()
        self.shapes = np.array([line[2] for line in lines])
        columns, values, rows = [], [], []
        for row, (_, tokens, *_rest) in enumerate(lines):
            known = [number[token] for token in tokens if token in number]
            columns += known
            values += [1.0 / math.sqrt(len(tokens))] * len(known)
            rows += [row] * len(known)
        self.rows, self.columns, self.values = np.array(rows), np.array(columns), np.array(values)

    def table(self, *, without: Collection[str] = ()) -> dict[str, float]:
        """Returns the weights, the named sites left out; rounded to one digit."""
        chosen = ~np.isin(self.sites, list(without))
        inside = chosen[self.rows]
        weights = self._fit(chosen, self.rows[inside], self.columns[inside], self.values[inside])
        words, shapes = weights[: len(self.vocabulary)], weights[len(self.vocabulary) :]
        pairs = zip(self.vocabulary, words, strict=True)
        table = {token: round(float(weight), 1) for token, weight in pairs if abs(weight) >= _SMALLEST}
        return {shape: round(float(weight), 1) for shape, weight in zip(SHAPES, shapes, strict=True)} | table

    def _fit(self, chosen: Any, rows: Any, columns: Any, values: Any) -> Any:  # noqa: ANN401  (numpy ships as untyped)
        size, lines = len(self.vocabulary), len(self.labels)
        weight = self.weights * chosen

        def loss(parameters: Any) -> tuple[float, Any]:  # noqa: ANN401
            odds = parameters[size + self.shapes] + np.bincount(
                rows, weights=values * parameters[columns], minlength=lines
            )
            cost, pull = log_loss(odds, self.labels, weight)
            slope = np.concatenate(
                [
                    np.bincount(columns, weights=values * pull[rows], minlength=size),
                    np.bincount(self.shapes, weights=pull, minlength=len(SHAPES)),
                ]
            )
            slope[:size] += _RIDGE * parameters[:size]
            return cost + _RIDGE / 2 * float(np.sum(parameters[:size] ** 2)), slope

        found = minimize(loss, np.zeros(size + len(SHAPES)), jac=True, method="L-BFGS-B", options={"maxiter": _STEPS})
        return found.x
