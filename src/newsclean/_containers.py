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

__all__ = ["GOOD_LINK_SHARE", "GOOD_WORDS", "Sums", "articles", "branches", "climbs", "inside", "score_names"]

GOOD_WORDS = 12
GOOD_LINK_SHARE = 0.34
_DECAY = 0.6
"""The three figures are those of the prototype that design.md reports."""

_MAX_PATH = 60
"""Depth to which names count; real pages are at most 51 deep, and endless nesting must not outweigh all else."""


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
        within, well, held = [0] * n, [0] * n, [0] * n
        link_chars = [container.link_chars for container in containers]
        chars = link_chars.copy()
        decayed = [0.0] * n
        for block, count, fine in zip(outline.blocks, words, good, strict=True):
            at = block.container
            within[at] += count
            held[at] += 1
            chars[at] += len(block.text)
            link_chars[at] += block.linked_chars
            if fine:
                well[at] += fine
                decayed[at] += fine
        for at in range(n - 1, 0, -1):  # a parent always stands before its children
            up = containers[at].parent
            within[up] += within[at]
            held[up] += held[at]
            chars[up] += chars[at]
            if link_chars[at]:
                link_chars[up] += link_chars[at]
            if well[at]:
                well[up] += well[at]
                decayed[up] += _DECAY * decayed[at]
        self.words, self.good, self.blocks = within, well, held
        self.chars, self.link_chars = chars, link_chars
        best = n - 1 - decayed[::-1].index(max(decayed)) if n else -1  # the last one of the largest
        # One that holds a single block is that block's own element: what counts is the one around it.
        self.best = containers[best].parent if n and self.blocks[best] == 1 and best > 0 else best


def branches(outline: Outline, best: int) -> list[int]:
    """For each container: its ancestor right below the best container (or itself), -1 where it does not lie in that."""
    branch: list[int] = []
    for at, container in enumerate(outline.containers):
        up = container.parent
        branch.append(at if up == best else branch[up] if up >= 0 else -1)
    return branch


def inside(outline: Outline, tags: frozenset[str]) -> list[bool]:
    """For each container: whether it is or lies in an element with one of these tags."""
    found: list[bool] = []
    for container in outline.containers:
        found.append(container.tag in tags or (container.parent >= 0 and found[container.parent]))
    return found


def articles(outline: Outline) -> list[int]:
    """For each container: the innermost `<article>` it lies in, or -1. Pages that append stories mark each as one."""
    found: list[int] = []
    for at, container in enumerate(outline.containers):
        found.append(at if container.tag == "article" else found[container.parent] if at else -1)
    return found


def score_names(outline: Outline, scorer: NameScorer) -> list[float]:
    """Returns for each container what the names of the whole path down to it say of a block in it."""
    score = scorer.score
    scores: list[float] = []
    paths: list[float] = []
    arounds: list[float] = []
    for container in outline.containers:
        path, own, around = score(container.tag, container.names)
        up = container.parent
        # The names of `<body>` are the page's, not the block's.
        if container.tag == "body" or container.depth > _MAX_PATH:
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
