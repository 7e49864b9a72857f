"""Feature rows -> scores: the probability that a block is body text.

Law: sees rows and weights only, no text and no page. Whatever replaces it keeps this one function.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean._weights import Weights

__all__ = ["score"]

_CERTAIN = 1.8
"""Log odds after the first step that the other steps are not asked to change."""


def score(rows: list[list[float]], weights: Weights) -> list[float]:
    """Scores every block.

    Returns:
        Probabilities in (0, 1), one for each row.

    Cost: a few comparisons for each tree and block.
    """
    first, *others = weights.steps
    scores = []
    for row in rows:
        total = first(row)
        if -_CERTAIN < total < _CERTAIN:
            for step in others:
                total += step(row)
        scores.append(1.0 / (1.0 + math.exp(-total)))
    return scores
