"""Flattened pages -> how much text newsclean cleans in a second on one core.

Law: the processor time of the best of several rounds counts, so that a busy machine slows the figure only as far as
programs take the caches from each other.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Rate", "text_rate"]

_WARM_UP = 5
"""Texts that are cleaned before the clock starts; see `benchmarks.speed.turns`."""


@attrs.frozen
class Rate:
    """How fast texts were cleaned.

    Args:
        mb: Their size, in millions of bytes of UTF-8.
        seconds: Processor time for all of them, in the best round.
        mb_s: Megabytes a second.
    """

    texts: int
    mb: float
    seconds: float
    mb_s: float


def text_rate(texts: Sequence[str], run: Callable[[str], object], *, repeat: int) -> Rate:
    """Clean all texts, one after the other, several times.

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
