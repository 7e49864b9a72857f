"""Samples -> the table of class tokens: how much a name in the markup speaks for or against the text under it.

Law: counts each site once for each token, however many pages it has, and can leave sites out, so that no page is
ever measured with a table that has seen its site. Sites are left out a group at a time: leaving out just
one shifts every weight by a trace of that site's own labels, and trees find that trace.
"""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING

from newsclean._names import LEXICON_WORDS, name_tokens, word_tokens
from newsclean._text import count_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from tools.train.samples import Sample

__all__ = ["TokenCounts"]

_PRIOR = 2.0
"""Sites' worth of doubt added to each token."""

_MIN_SITES = 4
_ALL = " "  # stands for all text of a site; no token holds a blank
_EVERYWHERE = frozenset({_ALL, "<html", "<body"})
"""Tokens of every page; they say nothing but how much of the left-out sites was body text."""

_MAX_LEXICON_WORDS = 35  # longer blocks say by their length what they are


_Counts = defaultdict[str, list[float]]


class TokenCounts:
    """For each site and token, the share of the words under it that is body text.

    Args:
        samples: The pages to count.
        lexicon: Count the words that blocks begin with instead of the names of their containers.
    """

    def __init__(self, samples: Iterable[Sample], *, lexicon: bool = False) -> None:
        count = _count_words if lexicon else _count_names
        words: defaultdict[str, defaultdict[str, list[float]]] = defaultdict(lambda: defaultdict(lambda: [0.0, 0.0]))
        for sample in samples:
            count(sample, words[sample.site])
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
            if sites[token] >= _MIN_SITES and token not in _EVERYWHERE:
                p = (good[token] + _PRIOR * self.base) / (sites[token] + _PRIOR)
                p = min(max(p, 0.005), 0.995)
                table[token] = round(math.log(p / (1 - p)) - prior, 1)
        return table


def _count_names(sample: Sample, words: _Counts) -> None:
    containers = sample.outline.containers
    sums = [[0.0, 0.0] for _ in containers]
    for block, label in zip(sample.outline.blocks, sample.labels, strict=True):
        count = min(count_words(block.text), 60)
        _add(sums[block.container], count, label=label)
        _add(words[_ALL], count, label=label)
    for at in range(len(containers) - 1, 0, -1):
        up = sums[containers[at].parent]
        up[0] += sums[at][0]
        up[1] += sums[at][1]
    for container, (good, total) in zip(containers, sums, strict=True):
        if total:
            for token in name_tokens(container.tag, container.names):
                words[token][0] += good
                words[token][1] += total


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
