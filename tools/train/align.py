"""Gold text + blocks -> labels: which blocks of a page are body text.

Law: knows words and order only, no markup and no features, so that a label never leaks what the scorer measures.

Long blocks are labelled by the share of their word 4-grams that the gold text holds, kept to the heaviest chain that
stands in the gold's order (a teaser that repeats a sentence of the article far away from it is not the
article). Short blocks, which may stand in any gold text by chance, count where the gold has their words in the gap
that the long blocks around them leave.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING

from benchmarks.quality.measures import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["label_blocks"]

_GRAM = 4
_LONG = 8
_SHARE = 0.5
_SLACK = 6
"""Words by which a short block may stand outside the gap that its long neighbours leave."""


def label_blocks(texts: Sequence[str], gold: str) -> list[bool]:
    """Says for each block whether it belongs to the gold text."""
    target = split_words(gold.lower())
    where: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(target) - _GRAM + 1):
        where[tuple(target[at : at + _GRAM])].append(at)
    words = [split_words(text.lower()) for text in texts]
    spans = {i: span for i, tokens in enumerate(words) if len(tokens) >= _LONG and (span := _span(tokens, where))}
    chain = _heaviest_chain(spans, words)
    labels = [i in chain for i in range(len(words))]
    first_words: defaultdict[str, list[int]] = defaultdict(list)
    for at, word in enumerate(target):
        first_words[word].append(at)
    floor = 0
    ceilings = _ceilings(len(words), chain, spans, len(target))
    for i, tokens in enumerate(words):
        if i in chain:
            floor = max(floor, spans[i][1])
        elif tokens and len(tokens) < _LONG:
            places = first_words[tokens[0]]
            for at in places[bisect_left(places, floor - _SLACK) :]:
                if at > ceilings[i] + _SLACK:
                    break
                if target[at : at + len(tokens)] == tokens:
                    labels[i] = True
                    floor = max(floor, at + len(tokens))
                    break
    return labels


def _span(tokens: list[str], where: dict[tuple[str, ...], list[int]]) -> tuple[int, int] | None:
    """Returns the first and last place in the gold where enough of the block's 4-grams stand together."""
    grams = [tuple(tokens[at : at + _GRAM]) for at in range(len(tokens) - _GRAM + 1)]
    hits = [(at, where[gram]) for at, gram in enumerate(grams) if gram in where]
    if len(hits) < _SHARE * len(grams):
        return None
    # The start that most grams agree on, within a small drift for words that differ.
    votes: defaultdict[int, int] = defaultdict(int)
    for at, places in hits:
        for place in places[:20]:
            votes[(place - at) // 8] += 1
    start = max(votes, key=lambda key: (votes[key], -key)) * 8
    return max(0, start), max(0, start) + len(tokens)


def _heaviest_chain(spans: dict[int, tuple[int, int]], words: list[list[str]]) -> set[int]:
    """Picks the blocks whose gold places rise with page order, by the largest sum of words."""
    order = sorted(spans)
    best: list[tuple[int, int]] = []  # weight of the best chain that ends here, and the index before it
    for j, i in enumerate(order):
        weight, before = 0, -1
        for k in range(j):
            if spans[order[k]][0] + len(words[order[k]]) // 2 <= spans[i][0] + 8 and best[k][0] > weight:
                weight, before = best[k][0], k
        best.append((weight + len(words[i]), before))
    chain: set[int] = set()
    at = max(range(len(best)), key=lambda j: best[j][0]) if best else -1
    while at >= 0:
        chain.add(order[at])
        at = best[at][1]
    return chain


def _ceilings(count: int, chain: set[int], spans: dict[int, tuple[int, int]], end: int) -> list[int]:
    ceilings = [end] * count
    ceiling = end
    for i in range(count - 1, -1, -1):
        ceilings[i] = ceiling
        if i in chain:
            ceiling = spans[i][0]
    return ceilings
