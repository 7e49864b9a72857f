"""Outline -> what lies in each container and around it.

Law: counts and compares, over containers only, in two passes; `newsclean._scoring.html_features` makes rows of it.
What it finds stands on the containers themselves; nothing of it but what their names say depends on the weights, so
measuring a page once more finds the same.

Terms: a *good* block has at least `GOOD_WORDS` unlinked words and a link share below `GOOD_LINK_SHARE`; the *best
container* is the one with the largest sum of good words, each level up counting `_DECAY` as much; the *branch* of a
container is its ancestor right below the best container.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean._scoring.tokens import NameScorer
    from newsclean._types.blocks import Container, Outline

__all__ = ["GOOD_LINK_SHARE", "GOOD_WORDS", "Climbs", "aggregate_containers", "annotate_containers"]

GOOD_WORDS = 12
GOOD_LINK_SHARE = 0.34
_DECAY = 0.6
"""The three figures are those of the prototype that design.md reports."""

_MAX_PATH = 60
"""Depth to which names count; real pages are at most 51 deep, and endless nesting must not outweigh all else."""


def aggregate_containers(outline: Outline, good: list[int]) -> int:
    """Sum up the words, characters and links of each container, its descendants included: bottom up.

    Sets `words` and `good_words` (units of all blocks, and of good ones), `blocks` (their number), and `chars` and
    `linked_chars` (characters of the text and of its links, with those of link blocks).

    Args:
        outline: The page, with at least one container; its blocks know their words.
        good: Units of each good block, 0 for the others.

    Returns:
        The index of the best container.
    """
    containers = outline.containers
    for box in containers:
        box.words = box.good_words = box.blocks = 0
        box.chars = box.linked_chars = box.link_chars
        box.decayed = 0.0
    for block, fine in zip(outline.blocks, good, strict=True):
        box = containers[block.container]
        box.words += block.words
        box.blocks += 1
        box.chars += len(block.text)
        box.linked_chars += block.linked_chars
        if fine:
            box.good_words += fine
            box.decayed += fine
    best, most = 0, -1.0
    for at in range(len(containers) - 1, -1, -1):  # a parent always stands before its children
        box = containers[at]
        if box.decayed > most:  # the last one of the largest
            best, most = at, box.decayed
        if not at:
            break
        up = containers[box.parent]
        up.words += box.words
        up.blocks += box.blocks
        up.chars += box.chars
        up.linked_chars += box.linked_chars
        if box.good_words:
            up.good_words += box.good_words
            up.decayed += _DECAY * box.decayed
    # One that holds a single block is that block's own element: what counts is the one around it.
    return containers[best].parent if containers[best].blocks == 1 and best > 0 else best


def annotate_containers(outline: Outline, best: int, scorer: NameScorer) -> None:
    """Describe where each container lies: top down.

    Sets on each container:

    - `name_score`: what the names on the path from the root say of a block in it; `ancestor_name_score` and
      `enclosing_name_score` are its parts.
    - `is_figure`, `in_article_element`: whether it is, or lies in, an element of that kind.
    - `branch`: its ancestor right below the best container; -1 outside of that.
    - `levels_to_best_path`: levels from the best container up to their common ancestor.
    - `article`: the innermost `<article>` around it, or -1. Pages that append stories mark each as one.
    - `kind`: -1, to be filled in later.
    """
    containers = outline.containers
    known, nothing = scorer.known, _NOTHING
    for box in containers:
        box.levels_to_best_path = -1
    at, steps = best, 0
    while at >= 0:
        box = containers[at]
        box.levels_to_best_path = steps
        at, steps = box.parent, steps + 1
    for at, box in enumerate(containers):
        tag, names = box.tag, box.names
        path, own, box.enclosing_name_score = known.get(tag, nothing).get(names) or scorer.score(tag, names)
        # The names of `<body>` are the page's, not the block's.
        if tag == "body" or box.depth > _MAX_PATH:
            path = 0.0
        box.kind = box.branch = box.article = -1
        box.is_figure, box.in_article_element = tag in {"figure", "figcaption"}, tag in {"article", "main"}
        if at:
            up = containers[box.parent]
            path += up.ancestor_name_score
            own += up.enclosing_name_score
            if box.levels_to_best_path < 0:
                box.levels_to_best_path = up.levels_to_best_path
            box.branch = at if box.parent == best else up.branch
            box.is_figure = box.is_figure or up.is_figure
            box.in_article_element = box.in_article_element or up.in_article_element
            box.article = up.article
        if tag == "article":
            box.article = at
        box.ancestor_name_score = path
        box.name_score = path + own


class Climbs:
    """How many levels one climbs from a container to reach a common ancestor with another; found when asked for.

    Args:
        containers: Those of the page.
        start: Index of the one from which one climbs.

    Cost: linear in the containers for all questions together.
    """

    def __init__(self, containers: list[Container], start: int) -> None:
        self.containers = containers
        self.known = [-1] * len(containers)
        steps = 0
        while start >= 0:
            self.known[start] = steps
            start, steps = containers[start].parent, steps + 1

    def to(self, at: int) -> int:
        """Returns the levels for a container."""
        known, above = self.known, at
        while known[above] < 0:
            above = self.containers[above].parent
        found = known[above]
        while at != above:
            known[at] = found
            at = self.containers[at].parent
        return found


_NOTHING: dict[str, tuple[float, float, float]] = {}
