"""A line -> its shape: how long it is, how it ends, how many words begin with a capital.

Law: each line is looked at by itself. A *good* line has `GOOD_WORDS` words and ends as a sentence does. The *window* is
the run of consecutive lines with the largest sum of words - `_WINDOW_COST` (Kadane's maximum subarray).
"""

from __future__ import annotations

import math
import re
import string
from typing import TYPE_CHECKING

import regex

from newsclean._text.spans import densest_run, runs_without
from newsclean._text.strings import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "MAX_RUN",
    "SHAPES",
    "WINDOW_CAP",
    "capitals_share",
    "densest_window",
    "good_words",
    "line_shape",
    "line_stop",
    "line_stops",
    "log_words",
    "measure_sentences",
    "words_of",
]

GOOD_WORDS = 12
MAX_RUN = 30
WINDOW_CAP = 80
"""Words of one line in the sum of a window: a single long line must not outweigh a run."""

_WINDOW_COST = 12
_SIGN_CHARS = 200
_FULL_STOPS = frozenset('.。．।॥۔።։။”"»')
_WEAK_STOPS = frozenset("!?！？؟…")
_LOGS = tuple(math.log1p(count) for count in range(4_000))
_CAPITALS = regex.compile(r"(?<!\S)[\"'“‘«(]?\p{Lu}")
_ASCII_CAPITALS = re.compile(r" [\"'(]?[A-Z]")


def line_stop(text: str) -> int:
    """Return how a line ends: 3 a statement, 2 a question or exclamation, 1 another sentence end, 0 none."""
    last = text[-1]
    if last in _FULL_STOPS:
        return 3
    if last in _WEAK_STOPS:
        return 2
    return 1 if ends_sentence(text) else 0


_STOP_OF = (
    dict.fromkeys(string.ascii_letters + string.digits, 0)
    | dict.fromkeys(sorted(_FULL_STOPS), 3)
    | dict.fromkeys(sorted(_WEAK_STOPS), 2)
)


def line_stops(texts: Sequence[str]) -> list[int]:
    """Return how each line ends, see `line_stop`; the last character decides for nearly all."""
    known = _STOP_OF.get
    return [line_stop(text) if (stop := known(text[-1])) is None else stop for text in texts]


def capitals_share(text: str) -> float:
    """Return the share of a line's first words that begin with a capital; ASCII costs a third."""
    head = text[:_SIGN_CHARS]
    capitals = len(_ASCII_CAPITALS.findall(" " + head)) if head.isascii() else len(_CAPITALS.findall(head))
    return capitals / (text.count(" ", 0, _SIGN_CHARS) + 1)


_SIZES = 8
SHAPES = tuple(f"\t{size}.{stop}" for size in range(_SIZES) for stop in range(4))
"""Names of the shapes of a line in the table; no token of a line holds a tab."""


def line_shape(words: int, stop: int) -> str:
    """Return the name of a line's shape: its length in powers of two, and how it ends."""
    return SHAPES[4 * min(_SIZES - 1, (words + 1).bit_length() - 1) + stop]


def log_words(count: int) -> float:
    """Return the logarithm of a number of words, plus one."""
    return _LOGS[count] if count < len(_LOGS) else math.log1p(count)


_COUNTS = {log: count for count, log in enumerate(_LOGS)}


def words_of(logs: Sequence[float]) -> list[int]:
    """Return the words of lines from their logarithms; a look-up costs less than the exponential."""
    return [_COUNTS[log] if log in _COUNTS else round(math.expm1(log)) for log in logs]


def good_words(words: Sequence[int], stops: Sequence[int]) -> list[int]:
    """Return the words of each good line, and 0 for the others."""
    return [count if count >= GOOD_WORDS and stop > 0 else 0 for count, stop in zip(words, stops, strict=True)]


def densest_window(good: Sequence[int]) -> tuple[int, int]:
    """Return the first and last line of the window."""
    return densest_run([min(count or 3, WINDOW_CAP) - _WINDOW_COST for count in good])


def measure_sentences(words: Sequence[int], stops: Sequence[int]) -> tuple[float, float]:
    """Return the longest run of lines that are not good, and the share of the words that lie in the window."""
    good = good_words(words, stops)
    first, last = densest_window(good)
    longest = max(runs_without([count > 0 for count in good], MAX_RUN))
    return float(longest), sum(words[first : last + 1]) / (sum(words) or 1)
