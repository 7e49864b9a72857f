"""Lines of flattened text -> features: one row of numbers for each line, in the order of `LINE_FEATURES`.

Law: everything is measured from the lines themselves and the headline that `newsclean._metadata.text_mode` found. What
differs between styles of flattening (blank lines, kinds of bullets, indentation) is not measured, so that a style
nobody trained on is read as well as one that was.

The work is done by columns, one list for each name: this is pure Python, and a comprehension over a column costs a
third of building each row by itself.
"""

from __future__ import annotations

import math
from itertools import accumulate
from typing import TYPE_CHECKING

from newsclean._scoring import line_places
from newsclean._scoring.line_counts import LineCounts
from newsclean._scoring.line_shapes import MAX_RUN
from newsclean._scoring.neighbour_sums import distances_ahead, sums_around
from newsclean._text.spans import runs_without

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsclean._types.stages import Hints, Outline

__all__ = ["LINE_FEATURES", "measure_lines"]

_OF_LINE = "words stop capitals token_score seen"
_OF_NEIGHBOURS = (
    "near_words_3 near_words_8 near_ends_8 near_token_score_2 near_token_score_6 token_score_before_5 "
    "near_capitals plain_run bare_run to_good_after"
)
_OF_PAGE = "page_words page_lines page_good_share page_token_score page_known window_share"

LINE_FEATURES = (*f"{_OF_LINE} {_OF_NEIGHBOURS}".split(), *line_places.PLACE_FEATURES, *_OF_PAGE.split())
"""Names of the values of a row. Left out again because no tree used them, or hardly: bullets, digits, colons, commas,
dates and the distance from one, signs (`@`, `©`, `|`), the kind of the first character, length of words, number of
sentences, the lowest weight of a word, likeness to the headline, the neighbours' lengths, ends and token scores."""


def measure_lines(outline: Outline, hints: Hints, table: Mapping[str, float]) -> list[list[float]]:
    """Measure every line of a text.

    Args:
        outline: The lines.
        hints: The headline, where one was found.
        table: Weight of each token.

    Returns:
        One row for each line, values in the order of `LINE_FEATURES`.

    Cost: linear in the length of the text.
    """
    blocks = outline.blocks
    if not blocks:
        return []
    texts = [block.text for block in blocks]
    lines = LineCounts(texts, [block.words for block in blocks], table)
    columns = [*_line_columns(lines), *_neighbour_columns(lines), *line_places.place_columns(lines, hints.title)]
    return list(map(list, zip(*columns, *_page_columns(lines), strict=True)))


def _line_columns(lines: LineCounts) -> list[list[float]]:
    return [
        lines.log_words,
        list(map(float, lines.stops)),
        lines.capitals,
        lines.token_score,
        lines.seen,
    ]


def _neighbour_columns(lines: LineCounts) -> list[Sequence[float]]:
    n = lines.n
    ends_sum = [0, *accumulate([stop > 0 for stop in lines.stops])]
    is_good = [count > 0 for count in lines.good]
    capitals_sum = [0.0, *accumulate(lines.capitals)]
    return [
        sums_around(lines.words_sum, 3, 3, n),
        sums_around(lines.words_sum, 8, 8, n),
        sums_around(ends_sum, 8, 8, n),
        sums_around(lines.token_score_sum, 2, 2, n),
        sums_around(lines.token_score_sum, 6, 6, n),
        sums_around(lines.token_score_sum, 5, -1, n),
        sums_around(capitals_sum, 3, 3, n),
        runs_without([stop >= 3 for stop in lines.stops], MAX_RUN),
        runs_without(is_good, MAX_RUN),
        distances_ahead(is_good),
    ]


def _page_columns(lines: LineCounts) -> list[list[float]]:
    n, page_words = lines.n, lines.words_sum[-1] or 1
    first, last = lines.window
    values = [
        math.log(page_words),
        math.log(n),
        lines.good_sum[-1] / page_words,
        lines.token_score_sum[-1] / n,
        lines.known,
        (lines.words_sum[last + 1] - lines.words_sum[first]) / page_words,
    ]
    return [[value] * n for value in values]
