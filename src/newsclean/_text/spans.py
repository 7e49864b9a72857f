"""Numbers or flags in page order -> runs of consecutive ones: the densest, and those without a flag.

Law: pure functions of sequences; HTML and flattened text both use them.
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
    """Return for each item the length of its run of unset flags, at most `most`; 0 if its own flag is set."""
    runs = [0] * len(flags)
    start = 0
    for i in [*[i for i, flag in enumerate(flags) if flag], len(flags)]:
        if i > start:
            runs[start:i] = [min(i - start, most)] * (i - start)
        start = i + 1
    return runs
