"""Counts of lines -> columns that tell where a line stands: in the text, the window, from the headline, in its segment.

Law: *segments* are separated by a number of lines without a good one. The *core* is the run of lines with the largest
sum of gains, see `LineCounts.core_gains`.
"""

from __future__ import annotations

import math
from itertools import accumulate
from typing import TYPE_CHECKING

from newsclean._scoring.line_shapes import log_words
from newsclean._scoring.neighbour_sums import FAR, mean_around, ramp
from newsclean._text.spans import densest_run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._scoring.line_counts import LineCounts

__all__ = ["PLACE_FEATURES", "place_columns"]

_OF_PLACE = (
    "position words_share_before words_share_after in_window window_place in_core core_place core_gap "
    "good_share_before title_gap title_words_gap topic topic_near token_score_floor "
    "token_score_floor_gap bare_run_longest"
)
_OF_SEGMENT = "share topic token_score break_mean break_low"
_BREAKS = (3, 7)
"""Lines without a good one that separate two segments of the text: a story from the next, or from its comments. Swept,
see `docs/explanation/sweeps.md`, "Segments of flattened text"."""

PLACE_FEATURES = (*_OF_PLACE.split(), *[f"segment_{name}_{size}" for size in _BREAKS for name in _OF_SEGMENT.split()])
"""Names of the columns, in order."""

_FAR_ABOVE = 30  # lines above the headline
_LONG_WORD = 5
_VOCABULARY_LINES = 10


def place_columns(lines: LineCounts, title: str) -> list[Sequence[float]]:
    """Return the columns of `PLACE_FEATURES`; `title` is the headline, or "" if none is known."""
    n, words_sum = lines.n, lines.words_sum
    page_words, page_good = words_sum[-1] or 1, lines.good_sum[-1] or 1
    first, last = lines.window
    core_first, core_last = densest_run(lines.core_gains)
    title_at = _find_title(lines.texts, title, first)
    topic = _topics(lines, first, title_at)
    topic_sum = [0.0, *accumulate([t * count for t, count in zip(topic, lines.good, strict=True)])]
    floor, floor_gap, run_longest = _floors(lines, title_at if title_at >= 0 else first)
    size, core_size = last - first + 1, core_last - core_first + 1
    places = range(n)
    return [
        [i / n for i in places],
        [before / page_words for before in words_sum[:-1]],
        [1.0 - after / page_words for after in words_sum[1:]],
        [1.0 if first <= i <= last else 0.0 for i in places],
        [(i - first) / size for i in places],
        [1.0 if core_first <= i <= core_last else 0.0 for i in places],
        [(i - core_first) / core_size for i in places],
        [*ramp(core_first, 0)[:core_first], *[0] * core_size, *ramp(0, n - core_last)[1:]],
        [before / page_good for before in lines.good_sum[:-1]],
        ramp(title_at, n - title_at, above=_FAR_ABOVE) if title_at >= 0 else [-_FAR_ABOVE - 1] * n,
        [_signed_log(before - words_sum[title_at]) if title_at >= 0 else -10.0 for before in words_sum[:-1]],
        topic,
        mean_around(topic_sum, lines.good_sum, 3, n),
        floor,
        floor_gap,
        run_longest,
        *[column for size in _BREAKS for column in _segment_columns(lines, topic_sum, size)],
    ]


def _find_title(texts: list[str], title: str, start: int) -> int:
    """Return where the headline stands: the last time up to the window's second line, else the first; or -1."""
    found = -1
    for i, text in enumerate(texts):
        if text == title:
            if i > start + 1:
                return found if found >= 0 else i
            found = i
    return found


def _segment_columns(lines: LineCounts, topic_sum: list[float], size: int) -> list[list[float]]:
    """Return what is known of the segment that a line stands in, and of the break above it.

    A segment ends if at least `size` lines that are not good follow. Those lines belong to it, with a share of -1.
    """
    n, good_sum, token_score_sum = lines.n, lines.good_sum, lines.token_score_sum
    page_good = good_sum[-1] or 1
    starts: list[int] = []
    ends: list[int] = []
    for i, good in enumerate(lines.good):
        if good:
            if not ends or i - ends[-1] >= size:
                starts.append(i)
                ends.append(i + 1)
            else:
                ends[-1] = i + 1
    columns: list[list[float]] = [[-1.0] * (starts[0] if starts else n) for _ in _OF_SEGMENT.split()]
    if not starts:
        return columns
    above = 0
    for start, end, following in zip(starts, ends, [*starts[1:], n], strict=True):
        good = good_sum[end] - good_sum[start]
        gap = start - above
        values = (
            good / page_good,
            (topic_sum[end] - topic_sum[start]) / good,
            (token_score_sum[end] - token_score_sum[start]) / (end - start),
            (token_score_sum[start] - token_score_sum[above]) / gap if gap else 0.0,
            min(lines.token_score[above:start]) if gap else 0.0,
        )
        for column, value in zip(columns, values, strict=True):
            column.extend([value] * (following - start))
        columns[0][end:following] = [-1.0] * (following - end)
        above = end
    return columns


def _topics(lines: LineCounts, first: int, title_at: int) -> list[float]:
    """Return the share of each line's longer words that the first good lines of the window use too; -1 without any."""
    sets = [
        {word for word in tokens if len(word) >= _LONG_WORD or not word.isascii()} if good else set()
        for tokens, good in zip(lines.tokens, lines.good, strict=True)
    ]
    start = max(first, title_at)
    chosen = [i for i in range(start, lines.n) if sets[i]][:_VOCABULARY_LINES]
    counts: dict[str, int] = {}
    for i in chosen:
        for word in sets[i]:
            counts[word] = counts.get(word, 0) + 1
    inside = set(chosen)
    topics = []
    for i, own in enumerate(sets):
        if not own:
            topics.append(-1.0)
            continue
        shared = sum([counts[word] > 1 for word in own]) if i in inside else sum(map(counts.__contains__, own))
        topics.append(shared / len(own))
    return topics


def _floors(lines: LineCounts, start: int) -> tuple[list[float], list[float], list[float]]:
    """Return for each line below `start` the lowest token score of a short line, good words since, longest bare run.

    The heading of a link list, or of the comments, has such a low score; the article seldom goes on below it.
    """
    floor, gap, longest = [1.0] * lines.n, [-1.0] * lines.n, [0.0] * lines.n
    lowest, at, run, best = 1.0, start, 0, 0
    for i in range(start, lines.n):
        if lines.good[i]:
            run = 0
        else:
            run += 1
            best = max(best, run)
            if lines.token_score[i] < lowest and i > start:
                lowest, at = lines.token_score[i], i
        floor[i], longest[i] = lowest, float(min(best, FAR))
        gap[i] = math.log1p(lines.good_sum[i] - lines.good_sum[at])
    return floor, gap, longest


def _signed_log(value: int) -> float:
    size = abs(value)
    return math.copysign(log_words(size), value)
