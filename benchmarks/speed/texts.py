"""Flattened pages -> how much text newsclean cleans in a second on one core.

Law: sees texts and a function that cleans one. What counts is the time of the processor, not of the wall, so that a
busy machine slows the figure only as far as programs take the caches from each other; and of several rounds the best.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Rate", "text_rate"]

_WARM_UP = 5
"""Texts that are cleaned before time is taken; see `benchmarks.speed.turns`."""


@attrs.frozen
class Rate:
    """How fast texts were cleaned.

    Args:
        mb: Their size, in millions of bytes of UTF-8.
        seconds: Time of the processor for all of them, in the best round.
        mb_s: Megabytes a second.
    """

    texts: int
    mb: float
    seconds: float
    mb_s: float


def text_rate(texts: Sequence[str], run: Callable[[str], object], *, repeat: int) -> Rate:
    """Clean all texts, one after the other, some times over.

    Args:
        texts: At least one.
        run: Cleans a text.
        repeat: Rounds.
    """
    for text in texts[:_WARM_UP]:
        run(text)
    rounds = []
    for _ in range(repeat):
        start = time.process_time()
        for text in texts:
            run(text)
        rounds.append(time.process_time() - start)
    size, best = sum(len(text.encode()) for text in texts) / 1e6, min(rounds)
    return Rate(len(texts), size, best, size / best)
