"""Families -> how the time of newsclean grows with their size.

Law: t(n) is the least processor time of a few runs in this process, on pages that differ only in size. If a family is
read too fast to measure, its size is raised. The bounds on tags and blocks are lifted, since beyond them everything is
linear. Guard and parse are timed alone too, to separate the parser's time from ours.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import attrs

import newsclean
from newsclean._parsing.guard import bound
from newsclean._parsing.parser import parse

if TYPE_CHECKING:
    from benchmarks.hostile.families import Family

__all__ = ["MAX_RATIO", "Growth", "growth_of"]

MAX_RATIO = 2.5
"""Above it a family counts as superlinear."""

_RUNS = 3
_LONG_SECONDS = 1.0  # one run of this length is enough
_CLEANER = newsclean.Cleaner(newsclean.Options(max_tags=10**9, max_blocks=10**9, max_bytes=10**9, evidence=False))
_MORE_DOUBLINGS = 2
"""From some megabytes on, the allocator asks the system for each buffer, and its pages fault. That is a step (at other
sizes for str and for the tree), after which times double again. Superlinear time shows at the next doubling too."""

_MIN_SECONDS = 0.1
"""Shorter times are mostly noise; the size is doubled until a run takes this long, up to `Family.size`."""


@attrs.frozen
class Growth:
    """Milliseconds for n and 2n, and their ratio; `parse_ratio` is that of guard and parse alone."""

    family: str
    n: int
    chars: int
    n_ms: float
    twice_ms: float
    ratio: float
    parse_ratio: float


def growth_of(family: Family) -> Growth:
    """Time one family at a size and at twice that size."""
    n = family.small
    page = family.build(n)
    while (once := _seconds(page, family.is_text)) < _MIN_SECONDS and 2 * n <= family.size:
        n *= 2
        page = family.build(n)
    larger = family.build(2 * n)
    once = min(once, _seconds(page, family.is_text))
    twice = _seconds(larger, family.is_text)
    for _ in range(_MORE_DOUBLINGS):
        if twice <= MAX_RATIO * once:
            break
        n, page, once = 2 * n, larger, twice
        larger = family.build(2 * n)
        twice = _seconds(larger, family.is_text)
    parse_ratio = 0.0 if family.is_text else _parse_seconds(larger) / _parse_seconds(page)
    return Growth(family.name, n, len(page), once * 1e3, twice * 1e3, twice / once, parse_ratio)


def _seconds(page: str | bytes, is_text: bool) -> float:
    best = float("inf")
    for _ in range(_RUNS):
        start = time.process_time()
        if is_text and isinstance(page, str):
            _CLEANER.clean_text(page)
        else:
            _CLEANER.clean(page)
        best = min(best, time.process_time() - start)
        if best > _LONG_SECONDS:
            break
    return best


def _parse_seconds(page: str | bytes) -> float:
    text = page if isinstance(page, str) else page.decode("utf-8", "replace")
    best = float("inf")
    for _ in range(_RUNS):
        start = time.process_time()
        parse(bound(text, max_tags=10**9))
        best = min(best, time.process_time() - start)
        if best > _LONG_SECONDS:
            break
    return best
