"""Feature rows -> scores: the probability that a block is body text.

Law: sees rows and weights only, no text and no page. Whatever replaces it keeps this one function.
"""

from __future__ import annotations

import math
from itertools import repeat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean._weights import Weights

__all__ = ["score"]

_NEVER = (math.inf, 1.0)


def score(rows: list[list[float]], weights: Weights) -> list[float]:
    """Scores every block.

    Steps are asked one after another, until the log odds are past what `Weights.certain` names for the step: most
    blocks are plainly in or out after the first. What the others would have added is made up by a factor, so that
    scores stay probabilities.

    Returns:
        Probabilities in (0, 1), one for each row.

    Cost: a few comparisons for each tree asked; on the development corpora a third of the trees are asked.
    """
    stages = list(zip(weights.steps, (*weights.certain, *repeat(_NEVER, len(weights.steps))), strict=False))
    scores = []
    for row in rows:
        total = 0.0
        for step, (certain, growth) in stages:
            total += step(row)
            if not -certain < total < certain:
                total *= growth
                break
        scores.append(1.0 / (1.0 + math.exp(-total)))
    return scores
