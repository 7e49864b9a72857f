"""Outline -> what lies in each container and around it.

Law: counts and compares, over containers only; `newsclean._features` makes rows of it.

Terms: a *good* block has at least `GOOD_WORDS` unlinked words and a link share below `GOOD_LINK_SHARE`; the *best
container* is the one with the largest sum of good words, each level up counting `_DECAY` as much; the *branch* of a
container is its ancestor right below the best container.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean._names import NameScorer
    from newsclean._outline import Outline

__all__ = ["GOOD_LINK_SHARE", "GOOD_WORDS", "Paths", "Sums", "climbs", "score_names"]

GOOD_WORDS = 12
GOOD_LINK_SHARE = 0.34
_DECAY = 0.6
"""The three figures are those of the prototype that design.md reports."""

_FIGURES = frozenset({"figure", "figcaption"})
_ARTICLES = frozenset({"article", "main"})


class Sums:
    """What lies in each container, its descendants included; lists run along `Outline.containers`.

    Args:
        outline: The page.
        words: Units of each block.
        good: Units of each good block, 0 for the others.
    """

    def __init__(self, outline: Outline, words: list[int], good: list[int]) -> None:
        containers = outline.containers
        n = len(containers)
        self.words = [0] * n
        self.good = [0] * n
        self.blocks = [0] * n
        self.link_chars = [container.link_chars for container in containers]
        self.chars = self.link_chars.copy()
        decayed = [0.0] * n
        for i, block in enumerate(outline.blocks):
            at = block.container
            self.words[at] += words[i]
            self.blocks[at] += 1
            self.chars[at] += len(block.text)
            self.link_chars[at] += block.linked_chars
            if good[i]:
                self.good[at] += good[i]
                decayed[at] += good[i]
        for at in range(n - 1, 0, -1):  # a parent always stands before its children
            up = containers[at].parent
            self.words[up] += self.words[at]
            self.good[up] += self.good[at]
            self.blocks[up] += self.blocks[at]
            self.chars[up] += self.chars[at]
            self.link_chars[up] += self.link_chars[at]
            decayed[up] += _DECAY * decayed[at]
        self.best = max(range(n), key=lambda at: (decayed[at], at)) if n else -1


class Paths:
    """Where each container lies; lists run along `Outline.containers`.

    Args:
        outline: The page.
        best: Index of the best container.
    """

    def __init__(self, outline: Outline, best: int) -> None:
        containers = outline.containers
        n = len(containers)
        self.in_figure, self.in_article = [False] * n, [False] * n
        self.branch = [-1] * n
        for at, container in enumerate(containers):
            up = container.parent
            self.in_figure[at] = container.tag in _FIGURES or (up >= 0 and self.in_figure[up])
            self.in_article[at] = container.tag in _ARTICLES or (up >= 0 and self.in_article[up])
            if up >= 0:
                self.branch[at] = at if up == best else self.branch[up]


def score_names(outline: Outline, scorer: NameScorer) -> list[float]:
    """Returns for each container what the names of the whole path down to it say of a block in it."""
    known: dict[tuple[str, str], tuple[float, float, float]] = {}
    scores: list[float] = []
    paths: list[float] = []
    arounds: list[float] = []
    for container in outline.containers:
        key = (container.tag, container.names)
        found = known.get(key)
        if found is None:
            found = known[key] = scorer.score(*key)
        path, own, around = found
        up = container.parent
        if container.tag == "body":  # its names are the page's, not the block's
            path = 0.0
        if up >= 0:
            path += paths[up]
            own += arounds[up]
        scores.append(path + own)
        paths.append(path)
        arounds.append(around)
    return scores


def climbs(outline: Outline, best: int) -> list[int]:
    """For each container: how many levels one climbs from the best container to reach a common ancestor."""
    containers = outline.containers
    climb = [-1] * len(containers)
    at, steps = best, 0
    while at >= 0:
        climb[at] = steps
        at, steps = containers[at].parent, steps + 1
    for i, container in enumerate(containers):
        if climb[i] < 0:
            climb[i] = climb[container.parent] if container.parent >= 0 else steps
    return climb
