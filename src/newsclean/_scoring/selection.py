"""Scores -> decisions: which blocks of the page are kept.

Law: looks at the page as a whole. A fixed threshold would be wrong on most pages, so the cut is the one
with the largest F1 that can be expected if the scores are what they say they are, probabilities.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["select"]

_HOPELESS: Final = 0.4999
"""Of the F1 reached, the score below which no block can raise it any more. With a block of score p it becomes a mean of
what it was and of 2 * p; the others have lower scores yet, and the mean is never below them. A half would be exact but
for rounding. Saves a third of the loop."""


def select(scores: Sequence[float], words: Sequence[int]) -> list[bool]:
    """Keeps the k blocks with the highest scores, for the k with the largest expected F1 over words.

    With p the scores and w the words, keeping a set K has the expected F1 of about
    2 * sum(p * w over K) / (sum(w over K) + sum(p * w over all)).

    Args:
        scores: Probability of each block.
        words: Units of text of each block; a block of none counts as one.

    Returns:
        One decision for each block. Equal scores are kept or dropped in page order.

    Source: Lewis (1995), "Evaluating and optimizing autonomous text classification systems", for the idea.
    """
    order = sorted(range(len(scores)), key=scores.__getitem__, reverse=True)  # which keeps equal ones in order
    expected = sum([p * (w or 1) for p, w in zip(scores, words, strict=True)])
    kept, hit, best, cut, f1 = 0, 0.0, 0.0, 0, 0.0
    for k, i in enumerate(order, 1):
        weight, score = words[i] or 1, scores[i]
        if score < _HOPELESS * f1:
            break
        kept += weight
        hit += score * weight
        f1 = 2 * hit / (kept + expected)
        if f1 > best:
            best, cut = f1, k
    keep = [False] * len(order)
    for i in order[:cut]:
        keep[i] = True
    return keep
