"""Rows and scores of lines -> whether a text is clean: an article and nothing else.

Law: judges the text as a whole. Losing a paragraph of a clean text is worse than keeping a line of boilerplate, and a
model that expects boilerplate finds some. So a text in which nothing looks like boilerplate stays whole.

There are two tests. The first sees the lines alone, costs next to nothing, and must be nearly sure. The second sees the
scores of the lines, and where in the text the scorer doubts them.
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
"""Signs of the first test. `tools/train` fits a weight for each, and for the constant `""`."""

SCORE_SIGNS = ("doubted_head", "doubted_tail", "doubted_run", "doubted_sum", "refused", "low_odds")
"""Signs of the second test; its constant is `"scores"`. Left out because nothing changed: the share of doubted words
and lines, the lowest and the median odds. Without `doubted_head` the recall of clean texts fell from 0.9985 to 0.994
(with the scores of an earlier model)."""

_SURE = 4.0
_LIKELY = -1.1
"""Least log odds at which the first test, and the second, call a text clean. Swept together, see
`docs/explanation/sweeps.md`, "Clean texts"."""

_MAX_ODDS = 4.0
_LOW, _HIGH = 1.0 / (1.0 + math.exp(_MAX_ODDS)), 1.0 / (1.0 + math.exp(-_MAX_ODDS))
_MAX_WORDS = 80
_REFUSED = 0.3
_PLAIN = -3.3
"""A refused line with a token score below this (a copyright line) is boilerplate in any text. Without the rule a short
page with little but an article passes for clean. Swept, see `docs/explanation/sweeps.md`, "Clean texts"."""

_SHORT = math.log1p(5)
_MOST = {"bare_run": float(MAX_RUN), "window_share": 1.0, "short_share": 1.0, "seen_share": 1.0, "known": 1.0}
"""The largest values of the signs that are not made of token scores; the smallest is 0 for each."""
_WORDS, _STOP, _TOKEN_SCORE = map(LINE_FEATURES.index, ("words", "stop", "token_score"))


def read_signs(rows: Sequence[Sequence[float]], texts: Sequence[str]) -> tuple[float, ...]:
    """Return the values of `SIGNS` for the lines of a text, without the last, `known`, which costs most.

    Args:
        rows: Feature rows of the lines, at least one. Only values that depend on a line alone are read, so the rows of
            a page's lines also serve for a text that holds some of them.
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
    """Return whether a text is clean by the look of its lines: the first test.

    Args:
        rows: Feature rows of its lines; see `read_signs`.
        texts: Its lines.
        table: Weight of each token.
        weights: Weight of each of `SIGNS`, and of `""`; without weights, no text is clean.
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
    """Return whether a text is clean by its scores: the second test.

    Args:
        rows: Feature rows of its lines.
        scores: Probability of each line.
        words: Units of text of each line.
        weights: Weight of each of `SCORE_SIGNS`, and of `"scores"`; without weights, no text is clean.
    """
    if not scores or not weights:
        return False
    if any(p < _REFUSED and row[_TOKEN_SCORE] < _PLAIN for row, p in zip(rows, scores, strict=True)):
        return False
    signs = zip(SCORE_SIGNS, read_score_signs(scores, words), strict=True)
    return weights["scores"] + sum([weights[name] * value for name, value in signs]) >= _LIKELY
