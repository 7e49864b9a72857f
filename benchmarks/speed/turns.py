"""Pages and contestants -> times, taken in turns.

Law: contestants are callables of a page. They take turns page by page, in an order that is shuffled for each page and
round, so that a busy moment of the machine, a cold cache or a greedy predecessor falls on none of them alone. (In a
rotation each contestant nearly always has the same predecessor. On 60 pages of fundus-news the totals of both orders
agreed within a few percent, so shuffling is a precaution, not a measured gain.)
"""

from __future__ import annotations

import math
import random
import time
from statistics import fmean, median
from typing import TYPE_CHECKING, Literal

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = ["Contestant", "Timing", "percentile", "take_turns", "timings"]

WARM_UP_PAGES = 5
"""Pages that every contestant reads before the clock starts, for late imports and tables of the first use."""


SEED = 1
"""Seed of the order of turns, so that two runs take the same turns."""


@attrs.frozen
class Contestant:
    """Something that is timed.

    Args:
        run: Called with the page: decoded text, or bytes if `takes_bytes`.
    """

    name: str
    run: Callable[[str | bytes, str], object]
    takes_bytes: bool = False


@attrs.frozen
class Timing:
    """The times of one contestant over all pages.

    Args:
        mean_ms: Milliseconds for each page.
        ratio: Total time relative to the total time of the unit.
        median, p90, p99, max: Of the ratio to the unit page by page.
        total_s: Seconds for all pages.
        raised: Number of pages on which it raised; the time until then counts.
    """

    extractor: str
    mean_ms: float
    ratio: float
    median: float
    p90: float
    p99: float
    max: float
    total_s: float
    raised: int


@attrs.frozen
class Turns:
    """The result of `take_turns`: nanoseconds for each page by contestant, and how many pages raised."""

    nanoseconds: Mapping[str, Sequence[float]]
    raised: Mapping[str, int]


def take_turns(
    contestants: Sequence[Contestant],
    pages: Sequence[tuple[str, bytes, str]],
    *,
    repeat: int,
    keep: Literal["min", "median"],
) -> Turns:
    """Time the contestants on the pages.

    Args:
        contestants: The contestants.
        pages: Decoded text, bytes and address of each page.
        repeat: Rounds over all pages.
        keep: Which of a page's rounds counts: the least disturbed one, or the middle one.
    """
    for page in pages[:WARM_UP_PAGES]:
        for contestant in contestants:
            _time(contestant, page)
    times: dict[str, list[list[int]]] = {contestant.name: [[] for _ in pages] for contestant in contestants}
    raised = {contestant.name: 0 for contestant in contestants}
    order = list(contestants)
    shuffle = random.Random(SEED).shuffle  # noqa: S311  (an order of turns is no secret)
    for turn in range(repeat):
        for number, page in enumerate(pages):
            shuffle(order)
            for contestant in order:
                nanoseconds, failed = _time(contestant, page)
                times[contestant.name][number].append(nanoseconds)
                raised[contestant.name] += failed and turn == 0
    choose: Callable[[list[int]], float] = min if keep == "min" else median
    return Turns({name: [choose(of_page) for of_page in of] for name, of in times.items()}, raised)


def _time(contestant: Contestant, page: tuple[str, bytes, str]) -> tuple[int, bool]:
    html: str | bytes = page[1] if contestant.takes_bytes else page[0]
    failed = False
    start = time.perf_counter_ns()
    try:
        # The result is dropped at once, so that freeing it (the whole tree, for the parse) counts for its maker.
        contestant.run(html, page[2])
    except Exception:  # noqa: BLE001  (a peer may raise anything; it is counted)
        failed = True
    return time.perf_counter_ns() - start, failed


def timings(turns: Turns, unit: str) -> list[Timing]:
    """Return the figures of each contestant, in units of the contestant `unit`."""
    base = turns.nanoseconds[unit]
    lines = []
    for name, of_pages in turns.nanoseconds.items():
        ratios = sorted(page / of_unit for page, of_unit in zip(of_pages, base, strict=True))
        lines.append(
            Timing(
                extractor=name,
                mean_ms=fmean(of_pages) / 1e6,
                ratio=sum(of_pages) / sum(base),
                median=percentile(ratios, 50),
                p90=percentile(ratios, 90),
                p99=percentile(ratios, 99),
                max=ratios[-1],
                total_s=sum(of_pages) / 1e9,
                raised=turns.raised[name],
            )
        )
    return lines


def percentile(ordered: Sequence[float], percent: float) -> float:
    """Return the nearest-rank percentile of values in ascending order."""
    rank = math.ceil(percent / 100 * len(ordered))
    return ordered[max(rank, 1) - 1]
