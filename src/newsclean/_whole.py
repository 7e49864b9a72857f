"""Rows of lines -> whether a text is an article and nothing else.

Law: looks at the text as a whole and says yes or no. Losing a paragraph of a clean text is worse than keeping a line of
boilerplate, and a model that expects boilerplate finds some; so where nothing in a text looks like any, it stays whole.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from newsclean._line_features import NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["SIGNS", "is_whole", "read_signs"]

SIGNS = (
    "lines",
    "voice",
    "voice_lowest",
    "voice_low",
    "voice_median",
    "known",
    "bare_run",
    "window_share",
    "short_share",
    "seen_share",
)
"""Names of the signs of a text; the weights of each, and of `""` for the constant, are fitted by `tools/train`."""

_MIN_CHANCE = 0.33
"""From here on a text counts as clean. Cross-validated by site, with the bodies of the corpora as clean texts and the
flattened pages as others: .33 misses 1 % of the clean texts and takes 56 of 942 pages for clean, which untouched have a
word F1 of .91; .2 misses .5 % and takes 78; .5 misses 2 % and takes 42."""

_SHORT = math.log1p(5)
_AT = {name: NAMES.index(name) for name in ("words", "voice", "seen", "bare_run", "window_share", "page_known")}


def read_signs(rows: Sequence[Sequence[float]]) -> tuple[float, ...]:
    """Returns the values of `SIGNS` for the rows of a text, which must not be empty."""
    n = len(rows)
    first = rows[0]
    voices = sorted([row[_AT["voice"]] for row in rows])
    return (
        math.log(n),
        sum(voices) / n,
        voices[0],
        voices[n // 10],
        voices[n // 2],
        first[_AT["page_known"]],
        max([row[_AT["bare_run"]] for row in rows]),
        first[_AT["window_share"]],
        sum([row[_AT["words"]] <= _SHORT for row in rows]) / n,
        sum([row[_AT["seen"]] > 1 for row in rows]) / n,
    )


def is_whole(rows: Sequence[Sequence[float]], weights: Mapping[str, float]) -> bool:
    """Says whether a text looks like an article and nothing else.

    Args:
        rows: Of its lines.
        weights: Of each of `SIGNS`, and of `""`; without any, no text is whole.
    """
    if not rows or not weights:
        return False
    odds = weights[""] + sum([weights[name] * value for name, value in zip(SIGNS, read_signs(rows), strict=True)])
    return odds >= math.log(_MIN_CHANCE / (1.0 - _MIN_CHANCE))
