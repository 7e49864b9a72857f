"""Decisions -> the same decisions with another focus: fewer blocks for precision, more for recall.

Law: starts from what the selection kept and follows the scores from there, so that precision keeps a part of it and
recall keeps all of it, however the selection came to its decision.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean._types.values import Focus

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["refocus"]

_PRECISION_BETA = 0.5
_RECALL_BETA = 2.0
"""Weight of recall against precision in the F that the cut maximises; 1 would be the balanced cut. Swept, see
`docs/explanation/sweeps.md`, "Focus"."""


def refocus(scores: Sequence[float], words: Sequence[int], keep: Sequence[bool], focus: Focus) -> list[bool]:
    """Cuts again by the expected F-beta over words.

    Args:
        scores: Probability of each block.
        words: Units of text of each block; a block of none counts as one.
        keep: What the balanced selection decided.
        focus: What to prefer.

    Returns:
        One decision for each block: for `PRECISION` those of `keep` with the highest scores, for `RECALL` all of `keep`
        and those of the others with the highest scores, for `BALANCED` just `keep`. Where `keep` is empty, so are all.

    Cost: one sort.

    Source: van Rijsbergen (1979), "Information Retrieval", chapter 7, for F-beta.
    """
    if focus is Focus.BALANCED or not any(keep):
        return list(keep)
    weights = [max(count, 1) for count in words]
    expected = sum(p * weight for p, weight in zip(scores, weights, strict=True))
    widens = focus is Focus.RECALL
    beta = _RECALL_BETA if widens else _PRECISION_BETA
    result = list(keep) if widens else [False] * len(keep)
    kept = float(sum(weight for weight, inside in zip(weights, result, strict=True) if inside))
    hit = sum(p * weight for p, weight, inside in zip(scores, weights, result, strict=True) if inside)
    ranked = sorted((i for i, inside in enumerate(keep) if inside is not widens), key=lambda i: (-scores[i], i))
    best, cut = hit / (kept + beta * beta * expected) if widens else -1.0, 0
    for k, i in enumerate(ranked, 1):
        kept += weights[i]
        hit += scores[i] * weights[i]
        value = hit / (kept + beta * beta * expected)
        if value > best:
            best, cut = value, k
    for i in ranked[:cut]:
        result[i] = True
    return result
