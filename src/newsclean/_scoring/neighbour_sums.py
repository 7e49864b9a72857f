"""Values of lines -> sums and distances over the lines around each, one list for each feature.

Law: sees numbers and flags in the order of the lines. A comprehension over a column costs a third of a loop that builds
each row by itself.
"""

from __future__ import annotations

from itertools import repeat
from operator import sub
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["FAR", "distances_ahead", "mean_around", "ramp", "sums_around"]

FAR = 60
"""Largest distance between lines that is told from a larger one."""


def sums_around(sums: Sequence[float], before: int, after: int, n: int) -> list[float]:
    """Return for each line the sum from `before` lines above it to `after` lines below; -1 leaves the line itself out.

    Args:
        sums: Sums of a value over the lines before each, and over all.
        before: Lines above.
        after: Lines below, or -1.
        n: Number of lines.
    """
    lows = [*repeat(sums[0], min(before, n)), *sums[: max(0, n - before)]]
    highs = [*sums[after + 1 :], *repeat(sums[-1], min(after, n))] if after >= 0 else sums[:n]
    return list(map(sub, highs[-n:], lows))


def mean_around(sums: Sequence[float], weights: Sequence[float], reach: int, n: int) -> list[float]:
    """Return for each line the weighted mean over the lines up to `reach` away; -1 if they weigh nothing."""
    total, weight = sums_around(sums, reach, reach, n), sums_around(weights, reach, reach, n)
    return [t / w if w else -1.0 for t, w in zip(total, weight, strict=True)]


def distances_ahead(flags: Sequence[bool]) -> list[int]:
    """Return for each line the number of lines to the next flagged one, at most `FAR`."""
    gaps = [FAR] * len(flags)
    start = 0
    for i, flag in enumerate(flags):
        if flag:
            near = max(start, i - FAR)
            gaps[near:i] = range(i - near, 0, -1)
            start = i
    return gaps


def ramp(before: int, after: int, *, above: int = FAR) -> list[int]:
    """Return the distances from a line: from `-before` to `after - 1`, bounded to `-above` and `FAR`."""
    near, far = min(before, above), max(0, after - FAR - 1)
    return [*[-above] * (before - near), *range(-near, min(after, FAR + 1)), *[FAR] * far]
