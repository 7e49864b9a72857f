"""Random hostile markup -> whether the guard's bounds hold, and how time and memory grow with the page.

Law: everything follows from the seed. `check_bounds` holds what the guard says of a page against the tree that the
parser builds; `measure_growth` cleans a piece of some tags that is repeated n and 2n times.
"""

from __future__ import annotations

import gc
import math
import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from newsclean import clean
from newsclean._parsing.cost import cost_of
from newsclean._parsing.rewriting import rewrite
from tests.hostile import elements_as_written, most_elements, random_markup, random_piece, tree_of
from tools.fuzz.targets import BrokenPromiseError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "MAX_MIB",
    "MAX_RATIO",
    "MAX_SECONDS",
    "Growth",
    "check_bounds",
    "fuzz_bounds",
    "fuzz_growth",
    "measure_growth",
]

MAX_SECONDS = 1.5  # of processor time, for the larger of the two pages
MAX_MIB = 300.0  # peak memory above that of the idle process
MAX_RATIO = 2.5  # of the times for 2n and n pieces
_MIN_SECONDS = 0.1  # shorter times are mostly noise
_TRIES = 4  # of a measure that is over its limit: noise goes, growth stays
_MOST_TAGS = 5
_FRAME = {"html", "head", "body"}
_MIB = 1024


@attrs.frozen
class Growth:
    """What a piece costs: seconds for n and for 2n times, and the peak of memory for 2n times."""

    piece: str
    n_seconds: float
    twice_seconds: float
    peak_mib: float

    @property
    def ratio(self) -> float:
        """How time grows where the page is twice as long; 0 where it is too short to be measured."""
        return self.twice_seconds / self.n_seconds if self.twice_seconds >= _MIN_SECONDS else 0.0

    @property
    def is_over(self) -> bool:
        """Whether a limit is passed."""
        return self.ratio > MAX_RATIO or self.twice_seconds > MAX_SECONDS or self.peak_mib > MAX_MIB


def check_bounds(html: str, max_depth: int) -> bool:
    """Hold the bounds of a page against its tree; return False where the page has no bound and is written anew.

    Raises:
        BrokenPromiseError: The parser did more than the bound, or built another tree than was written.
    """
    written = rewrite(html, max_depth)
    tree = [element for element in tree_of(written) if element[0] not in _FRAME]
    if tree != elements_as_written(written):
        raise BrokenPromiseError(f"another tree than was written: {html!r}")
    if any(level > max_depth + 3 for _, level in tree):
        raise BrokenPromiseError(f"written deeper than {max_depth}: {html!r}")
    cost = cost_of(html)
    if math.isinf(cost.steps):
        return False
    tree = tree_of(html)
    if max(level for _, level in tree) > cost.depth or len(tree) > most_elements(html) + cost.copies:
        raise BrokenPromiseError(f"deeper or larger than the bound: {html!r}")
    return True


def fuzz_bounds(seconds: float, seed: int) -> tuple[int, int]:
    """Check random markup for so many seconds; return how many pages were checked, and how many of them had a bound."""
    rng = random.Random(seed)  # noqa: S311  (pages, not secrets)
    end = time.monotonic() + seconds
    pages = bounded = 0
    while time.monotonic() < end:
        bounded += check_bounds(random_markup(rng), rng.choice((1, 3, 20, 512)))
        pages += 1
    return pages, bounded


def measure_growth(piece: str, chars: int) -> Growth:
    """Clean a piece that is repeated to half of `chars` and to all of them; what is over a limit is measured again."""
    n = max(1, chars // 2 // len(piece))
    growth = _measure(piece, n)
    for _ in range(_TRIES - 1):
        if not growth.is_over:
            break
        again = _measure(piece, n)
        growth = Growth(
            piece,
            min(growth.n_seconds, again.n_seconds),
            min(growth.twice_seconds, again.twice_seconds),
            min(growth.peak_mib, again.peak_mib),
        )
    return growth


def _measure(piece: str, n: int) -> Growth:
    once = _seconds(piece * n)
    gc.collect()
    idle = _reset_peak()
    twice = _seconds(piece * (2 * n))
    return Growth(piece, once, twice, _memory("VmHWM") - idle)


def _seconds(page: str) -> float:
    start = time.process_time()
    clean(page)
    return time.process_time() - start


def _reset_peak() -> float:
    """Start a new peak of memory, and return what is in use."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return _memory("VmRSS")


def _memory(name: str) -> float:
    lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
    return next(int(line.split()[1]) / _MIB for line in lines if line.startswith(f"{name}:"))


def fuzz_growth(seconds: float, seed: int, chars: int) -> Iterator[Growth]:
    """Measure random pieces for so many seconds; the pieces follow from the seed alone."""
    rng = random.Random(seed)  # noqa: S311  (pages, not secrets)
    clean("<p>What is loaded with the first page is no growth.")
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        yield measure_growth(random_piece(rng, _MOST_TAGS), chars)
