"""Rows and scores of lines -> whether a text is an article and nothing else.

Law: looks at the text as a whole and says yes or no. Losing a paragraph of a clean text is worse than keeping a line of
boilerplate, and a model that expects boilerplate finds some; so where nothing in a text looks like any, it stays whole.

There are two looks. The first sees the lines alone, so it can also be had at next to no cost for some lines of a page;
it must be nearly sure. The second sees what the scorer makes of the lines, and where in the text it doubts them.
"""

from __future__ import annotations

import math
from collections import Counter
from itertools import takewhile
from typing import TYPE_CHECKING

from newsclean._scoring.line_features import LINE_FEATURES
from newsclean._scoring.line_shapes import MAX_RUN, measure_sentences, words_of
from newsclean._scoring.line_tokens import known_share
from newsclean._text.spans import densest_run, runs_without

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["SCORE_SIGNS", "SIGNS", "is_clean_by_lines", "is_clean_by_scores", "read_score_signs", "read_signs"]

SIGNS = (
    "lines",
    "token_score",
    "token_score_lowest",
    "token_score_low",
    "token_score_median",
    "bare_run",
    "window_share",
    "short_share",
    "seen_share",
    "known",
)
"""Names of the signs of a text; the weights of each, and of `""` for the constant, are fitted by `tools/train`."""

SCORE_SIGNS = ("doubted_head", "doubted_tail", "doubted_run", "doubted_sum", "refused", "low_odds")
"""Names of the signs of its scores; the constant that belongs to them is that of `"scores"`. Left out again because
nothing changed: the share of the words and lines that are doubted, the lowest and the median odds. Without the first
the recall of clean texts fell from 0.9985 to 0.994, with the scores of an earlier model."""

_SURE = 4.0
_LIKELY = -1.1
"""Log odds from which on the first look, and the second, call a text clean. Cross-validated by site, with the bodies of
the corpora as clean texts and the flattened pages as others. The first look alone, at 0, costs 0.0025 word F1 on
fundus-news and misses 1 to 3 % of the clean texts. Swept with the second (three splits, means; word F1 on fundus-news /
wcxb-articles, recall of clean texts): 3 and -0.7 0.9291 / 0.9365, 0.9982 / 0.9976; 3 and -1.1 the same F1, 1.0000 /
0.9978; 3 and -1.5 0.9284 / 0.9361, 1.0000 / 0.9978; 4 and -1.1 0.9303 / 0.9365, 1.0000 / 0.9978; 5 as 4. Such a
difference is a page or two. The higher the first, the more often a text that cleaning gave is read a second time: of
100 such texts it is not sure of 4 at 3, of 8 at 4."""

_MAX_ODDS = 4.0
_LOW, _HIGH = 1.0 / (1.0 + math.exp(_MAX_ODDS)), 1.0 / (1.0 + math.exp(-_MAX_ODDS))
_MAX_WORDS = 80
_REFUSED = 0.3
_PLAIN = -3.3
"""A line that is refused, and whose words say no so plainly (a copyright line), is boilerplate in any text. Swept -2.5,
-3, -3.3, -3.5, -4 (three splits, means): word F1 on wcxb-articles 0.9366, 0.9365, 0.9364, 0.9361, 0.9360, recall of its
clean texts 0.9960, 0.9978, 0.9980, 0.9985, 0.9989; fundus-news hardly changes. Without it a short page of little but an
article passes for clean."""

_SHORT = math.log1p(5)
_MOST = {"bare_run": float(MAX_RUN), "window_share": 1.0, "short_share": 1.0, "seen_share": 1.0, "known": 1.0}
"""The largest values of the signs that are not of the token_scores; the smallest is 0 for each."""
_WORDS, _STOP, _TOKEN_SCORE = map(LINE_FEATURES.index, ("words", "stop", "token_score"))


def read_signs(rows: Sequence[Sequence[float]], texts: Sequence[str]) -> tuple[float, ...]:
    """Return the values of `SIGNS` for the lines of a text, but that of the last, `known`, which costs most.

    Args:
        rows: Of the lines, at least one. Only what depends on a line alone is read of them, so the rows of a page's
            lines also serve for a text that holds some of them.
        texts: The lines.
    """
    return (*_read_token_scores(rows), *_read_shapes(rows, texts))


def _read_token_scores(rows: Sequence[Sequence[float]]) -> tuple[float, ...]:
    n = len(rows)
    token_scores = sorted([row[_TOKEN_SCORE] for row in rows])
    return math.log(n), sum(token_scores) / n, token_scores[0], token_scores[n // 10], token_scores[n // 2]


def _read_shapes(rows: Sequence[Sequence[float]], texts: Sequence[str]) -> tuple[float, ...]:
    n = len(rows)
    logs = [row[_WORDS] for row in rows]
    longest, window_share = measure_sentences(words_of(logs), [int(row[_STOP]) for row in rows])
    return (
        longest,
        window_share,
        sum([log <= _SHORT for log in logs]) / n,
        1.0 - sum([count == 1 for count in Counter(texts).values()]) / n,
    )


def is_clean_by_lines(
    rows: Sequence[Sequence[float]], texts: Sequence[str], table: Mapping[str, float], weights: Mapping[str, float]
) -> bool:
    """Return whether a text is surely an article and nothing else, as its lines look.

    Args:
        rows: Of its lines; see `read_signs`.
        texts: Its lines.
        table: Weight of each token.
        weights: Of each of `SIGNS`, and of `""`; without any, no text is whole.
    """
    if not rows or not weights:
        return False
    token_scores = zip(SIGNS, _read_token_scores(rows), strict=False)
    odds = weights[""] - _SURE + sum([weights[name] * value for name, value in token_scores])
    if odds + sum([max(0.0, weights[name] * most) for name, most in _MOST.items()]) < 0.0:  # most pages
        return False
    shapes = zip(_MOST, _read_shapes(rows, texts), strict=False)
    odds += sum([weights[name] * value for name, value in shapes])
    if (odds >= 0.0) == (odds + weights["known"] >= 0.0):  # the last sign lies in [0, 1] and cannot change the answer
        return odds >= 0.0
    return odds + weights["known"] * known_share(texts, table) >= 0.0


def read_score_signs(scores: Sequence[float], words: Sequence[int]) -> tuple[float, ...]:
    """Return the values of `SCORE_SIGNS` for the lines of a text, at least one.

    Args:
        scores: Probability of each line.
        words: Units of text of each line.
    """
    bounded = [math.log(p / (1.0 - p)) if _LOW < p < _HIGH else -_MAX_ODDS if p < _HIGH else _MAX_ODDS for p in scores]
    doubts = [-odds * math.sqrt(min(max(count, 1), _MAX_WORDS)) for odds, count in zip(bounded, words, strict=True)]
    first, last = densest_run(doubts)
    trusted = [odds >= 0.0 for odds in bounded]
    return (
        math.log1p(sum(1 for _ in takewhile(lambda is_trusted: not is_trusted, trusted))),
        math.log1p(sum(1 for _ in takewhile(lambda is_trusted: not is_trusted, reversed(trusted)))),
        math.log1p(max(runs_without(trusted, len(trusted)))),
        math.log1p(max(0.0, sum(doubts[first : last + 1]))),
        math.log1p(sum([p < _REFUSED for p in scores])),
        sorted(bounded)[len(bounded) // 10],
    )


def is_clean_by_scores(
    rows: Sequence[Sequence[float]], scores: Sequence[float], words: Sequence[int], weights: Mapping[str, float]
) -> bool:
    """Return whether the scores of a text are those of an article and nothing else.

    Args:
        rows: Of its lines.
        scores: See `read_score_signs`.
        words: Likewise.
        weights: Of each of `SCORE_SIGNS`, and of `"scores"`; without any, no text is whole.
    """
    if not scores or not weights:
        return False
    if any(p < _REFUSED and row[_TOKEN_SCORE] < _PLAIN for row, p in zip(rows, scores, strict=True)):
        return False
    signs = zip(SCORE_SIGNS, read_score_signs(scores, words), strict=True)
    return weights["scores"] + sum([weights[name] * value for name, value in signs]) >= _LIKELY
