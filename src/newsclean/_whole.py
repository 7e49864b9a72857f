"""Rows of lines -> whether a text is an article and nothing else.

Law: looks at the text as a whole and says yes or no. Losing a paragraph of a clean text is worse than keeping a line of
boilerplate, and a model that expects boilerplate finds some; so where nothing in a text looks like any, it stays whole.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from newsclean._line_features import NAMES, measure_sentences, share_known

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["SIGNS", "is_whole", "read_signs"]

SIGNS = (
    "lines",
    "voice",
    "voice_lowest",
    "voice_low",
    "voice_median",
    "bare_run",
    "window_share",
    "short_share",
    "seen_share",
    "known",
)
"""Names of the signs of a text; the weights of each, and of `""` for the constant, are fitted by `tools/train`."""

_MIN_CHANCE = 0.33
"""From here on a text counts as clean. Cross-validated by site, with the bodies of the corpora as clean texts and the
flattened pages as others: .33 misses 1 % of the clean texts and takes 56 of 942 pages for clean, which untouched have a
word F1 of .91; .2 misses .5 % and takes 78; .5 misses 2 % and takes 42."""

_SHORT = math.log1p(5)
_AT = {name: NAMES.index(name) for name in ("words", "stop", "voice")}


def read_signs(rows: Sequence[Sequence[float]], texts: Sequence[str]) -> tuple[float, ...]:
    """Returns the values of `SIGNS` for the lines of a text, but that of the last, `known`, which costs most.

    Args:
        rows: Of the lines, at least one. Only what depends on a line alone is read of them, so the rows of a page's
            lines also serve for a text that holds some of them.
        texts: The lines.
    """
    n = len(rows)
    voices = sorted([row[_AT["voice"]] for row in rows])
    longest, window_share = measure_sentences(
        [round(math.expm1(row[_AT["words"]])) for row in rows], [int(row[_AT["stop"]]) for row in rows]
    )
    return (
        math.log(n),
        sum(voices) / n,
        voices[0],
        voices[n // 10],
        voices[n // 2],
        longest,
        window_share,
        sum([row[_AT["words"]] <= _SHORT for row in rows]) / n,
        1.0 - sum([count == 1 for count in Counter(texts).values()]) / n,
    )


def is_whole(
    rows: Sequence[Sequence[float]], texts: Sequence[str], table: Mapping[str, float], weights: Mapping[str, float]
) -> bool:
    """Says whether a text looks like an article and nothing else.

    Args:
        rows: Of its lines; see `read_signs`.
        texts: Its lines.
        table: Weight of each token.
        weights: Of each of `SIGNS`, and of `""`; without any, no text is whole.
    """
    if not rows or not weights:
        return False
    *names, known = SIGNS
    odds = weights[""] + sum(
        [weights[name] * value for name, value in zip(names, read_signs(rows, texts), strict=True)]
    )
    odds -= math.log(_MIN_CHANCE / (1.0 - _MIN_CHANCE))
    if (odds >= 0.0) == (odds + weights[known] >= 0.0):  # the last sign lies in [0, 1] and cannot change the answer
        return odds >= 0.0
    return odds + weights[known] * share_known(texts, table) >= 0.0
