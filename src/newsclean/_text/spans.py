"""Runs of consecutive blocks or lines: the densest one, and those without a thing.

Law: sees numbers and flags in page order, and knows neither blocks nor what they stand for; both forms of input use it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["densest_run", "runs_without"]


def densest_run(gains: Sequence[float]) -> tuple[int, int]:
    """Return the first and last index of the run with the largest sum (Kadane's maximum subarray)."""
    best = total = 0.0
    first = last = start = 0
    for i, gain in enumerate(gains):
        total += gain
        if total <= 0:
            total = 0.0
            start = i + 1
        elif total > best:
            best, first, last = total, start, i
    return first, last


def runs_without(flags: Sequence[bool], most: int) -> list[int]:
    """Return for each place the length of the run without the flag that it stands in, at most `most`."""
    runs = [0] * len(flags)
    start = 0
    for i in [*[i for i, flag in enumerate(flags) if flag], len(flags)]:
        if i > start:
            runs[start:i] = [min(i - start, most)] * (i - start)
        start = i + 1
    return runs
