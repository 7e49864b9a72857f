"""Feature rows -> scores: the probability that a block is body text.

Law: sees rows and weights only, no text and no page. Whatever replaces it keeps this one function.
"""

from __future__ import annotations

import math
from itertools import repeat
from typing import TYPE_CHECKING

from newsclean._scoring.lazy_rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsclean._scoring.weights import Weights

    _Stage = tuple[Callable[[list[float]], float], tuple[float, float]]

__all__ = ["score"]

_NEVER = (math.inf, 1.0)


def score(rows: Sequence[list[float]], weights: Weights) -> list[float]:
    """Scores every block.

    The boosting stages are asked one after another, until the log odds are past what `Weights.certain` names for the
    stage: most blocks are plainly in or out after the first. A factor makes up for what the others would have added, so
    that scores stay probabilities. Of `Rows`, the first stage sees the heads alone, each once.

    Returns:
        Probabilities in (0, 1), one for each row.

    Cost: a few comparisons for each tree asked; on the development corpora a third of the trees are asked.
    """
    if not weights.stages:
        return [0.5] * len(rows)
    (first, (certain, growth)), *stages = zip(
        weights.stages, (*weights.certain, *repeat(_NEVER, len(weights.stages))), strict=False
    )
    scores = []
    if isinstance(rows, Rows):
        opening = [first(head) for head in rows.heads]
        plain = [_probability(total * growth) for total in opening]
        for i, kind in enumerate(rows.kinds):
            total = opening[kind]
            if -certain < total < certain:
                scores.append(_probability(_rest(total, rows.row(i), stages)))
            else:
                scores.append(plain[kind])
        return scores
    for row in rows:
        total = first(row)
        total = _rest(total, row, stages) if -certain < total < certain else total * growth
        scores.append(_probability(total))
    return scores


def _rest(total: float, row: list[float], stages: list[_Stage]) -> float:
    """Ask the stages after the first."""
    for stage, (certain, growth) in stages:
        total += stage(row)
        if not -certain < total < certain:
            return total * growth
    return total


def _probability(odds: float) -> float:
    return 1.0 / (1.0 + math.exp(-odds))
