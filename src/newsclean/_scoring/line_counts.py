"""Lines -> what is counted once for the whole text: words, tokens, ends, good lines, and their sums.

Law: `line_features` and `line_places` make columns of these counts and look at no text again but for the headline.
"""

from __future__ import annotations

import math
from collections import Counter
from itertools import accumulate
from typing import TYPE_CHECKING

from newsclean._scoring.line_shapes import (
    WINDOW_CAP,
    capitals_share,
    densest_window,
    good_words,
    line_stops,
    log_words,
)
from newsclean._scoring.line_tokens import known_share_of_tokens, line_tokens, sample_lines, token_scores

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["LineCounts"]

_UNSPACED_UNITS = 0.6
"""What a unit of unspaced script counts here. By their length in characters, a headline and a paragraph of Japanese or
Chinese match those of English at about 2.7 characters a word; `count_words` takes 1.6."""

_CORE_STOP = (-2.0, -2.0, -0.5, -0.5)
"""What a line's end, by `line_stop`, adds to its gain in the core."""


class LineCounts:
    """What is counted once for the whole text; each list has one value for each line.

    Args:
        texts: The lines.
        words: Units of text of each.
        table: Weight of each token.
    """

    def __init__(self, texts: list[str], words: list[int], table: Mapping[str, float]) -> None:
        self.texts = texts
        self.n = len(texts)
        self.unspaced = [
            not text.isascii() and count > text.count(" ") + 1 for text, count in zip(texts, words, strict=True)
        ]
        if any(self.unspaced):
            words = [
                math.ceil(count * _UNSPACED_UNITS) if unspaced else count
                for count, unspaced in zip(words, self.unspaced, strict=True)
            ]
        self.words = words
        self.tokens = line_tokens(texts, self.unspaced)
        self.known = known_share_of_tokens(sample_lines(self.tokens), table)
        self.token_score = token_scores(self.tokens, table)
        self.stops = line_stops(texts)
        self.log_words = list(map(log_words, words))
        self.good = good_words(words, self.stops)
        self.capitals = list(map(capitals_share, texts))
        counts = Counter(texts)
        self.seen = [1.0 if (count := counts[text]) == 1 else min(count, 4.0) for text in texts]
        self.words_sum = [0, *accumulate(words)]
        self.good_sum = [0, *accumulate(self.good)]
        self.token_score_sum = [0.0, *accumulate(self.token_score)]
        self.window = densest_window(self.good)
        self.core_gains = [
            min(count, WINDOW_CAP) / 10 + token_score + _CORE_STOP[stop]
            for count, token_score, stop in zip(words, self.token_score, self.stops, strict=True)
        ]
        """What a line adds to the core: its words, token score and end; an additive score without neighbours."""
