"""Samples -> the lexicon: how much a word that a short block begins with speaks for or against it, taken alone.

Law: counts each site once for each token, however many pages it has, and can leave sites out, so that no page is
ever measured with a table that has seen its site. Sites are left out a group at a time: leaving out just
one shifts every weight by a trace of that site's own labels, and trees find that trace.
"""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING

from newsclean._scoring.tokens import LEXICON_WORDS, word_tokens
from newsclean._text.strings import count_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from tools.train.samples import Sample

__all__ = ["WordCounts"]

_PRIOR = 2.0
"""Sites' worth of doubt added to each token."""

_MIN_SITES = 4
_ALL = " "  # stands for all short blocks of a site; no word holds a blank

_MAX_LEXICON_WORDS = 35  # longer blocks say by their length what they are


_Counts = defaultdict[str, list[float]]


class WordCounts:
    """For each site and word, the share of the short blocks beginning with it that are body text.

    Args:
        samples: The pages to count.
    """

    def __init__(self, samples: Iterable[Sample]) -> None:
        words: defaultdict[str, _Counts] = defaultdict(lambda: defaultdict(lambda: [0.0, 0.0]))
        for sample in samples:
            _count_words(sample, words[sample.site])
        self.by_site = {
            site: {token: good / total for token, (good, total) in tokens.items() if total > 0}
            for site, tokens in words.items()
        }
        self.good: defaultdict[str, float] = defaultdict(float)
        self.sites: defaultdict[str, int] = defaultdict(int)
        for tokens in self.by_site.values():
            for token, share in tokens.items():
                self.good[token] += share
                self.sites[token] += 1
        shares = [tokens[_ALL] for tokens in self.by_site.values() if _ALL in tokens]
        self.base = sum(shares) / len(shares) if shares else 0.5

    def table(self, *, without: Collection[str] = ()) -> dict[str, float]:
        """Returns the weights, the named sites left out.

        A weight is the log odds of body text under the token against the base rate, rounded to one digit: finer
        steps would mostly tell which sites were left out.
        """
        good, sites = self.good.copy(), self.sites.copy()
        for site in without:
            for token, share in self.by_site.get(site, {}).items():
                good[token] -= share
                sites[token] -= 1
        prior = math.log(self.base / (1 - self.base))
        table = {}
        for token in sorted(good):
            if sites[token] >= _MIN_SITES and token != _ALL:
                p = (good[token] + _PRIOR * self.base) / (sites[token] + _PRIOR)
                p = min(max(p, 0.005), 0.995)
                table[token] = round(math.log(p / (1 - p)) - prior, 1)
        return table


def _count_words(sample: Sample, words: _Counts) -> None:
    for block, label in zip(sample.outline.blocks, sample.labels, strict=True):
        if count_words(block.text) <= _MAX_LEXICON_WORDS:
            _add(words[_ALL], 1, label=label)
            for token in dict.fromkeys(word_tokens(block.text)[:LEXICON_WORDS]):
                _add(words[token], 1, label=label)


def _add(counts: list[float], amount: float, *, label: bool) -> None:
    counts[1] += amount
    if label:
        counts[0] += amount
