"""Containers -> repeated structures: the comments, teasers or appended stories that a page lists one after the other.

Law: sees tags, names and sums, no text, and judges nothing. Containers are *alike* if they lie in the same container
and have the same tag and the same first name, digits at its end aside (`comment-12`). Alike ones that hold more than a
single block or link make a *region*, because a block of prose is no structure; a container lies in the innermost region
around it.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean._types.blocks import Container

__all__ = ["NO_REGION", "REGION_FEATURES", "find_regions"]

REGION_FEATURES = "region_size region_words region_share region_links"
"""How many containers a region has, their mean words, its share of the page's words and of links in its text."""

NO_REGION = [0.0, 0.0, 0.0, -1.0]
"""What stands for a container outside of all regions."""

_DIGITS = "0123456789"


def find_regions(containers: list[Container]) -> list[list[float]]:
    """Return for each container the values of `REGION_FEATURES`.

    Args:
        containers: Those of a page, with their sums (see `newsclean._scoring.containers.aggregate_containers`).

    Cost: two passes over the containers.
    """
    count = len(containers)
    links = [box.link_blocks for box in containers]
    inside = [0] * count  # containers directly in each that hold more than a block
    for at in range(count - 1, 0, -1):
        box = containers[at]
        if links[at]:
            links[box.parent] += links[at]
        if box.blocks + links[at] > 1:
            inside[box.parent] += 1
    groups: dict[tuple[int, str, str], list[Container]] = {}
    for at in range(1, count):
        box = containers[at]
        if inside[box.parent] > 1 and box.blocks + links[at] > 1:
            key = _key(box)
            alike = groups.get(key)
            if alike is None:
                groups[key] = [box]
            else:
                alike.append(box)
    page_words = containers[0].words or 1 if containers else 1
    known = {key: _describe(alike, page_words) for key, alike in groups.items() if len(alike) > 1}
    regions = [NO_REGION] * count
    if known:
        for at in range(1, count):
            box = containers[at]
            own = None
            if inside[box.parent] > 1 and box.blocks + links[at] > 1:
                own = known.get(_key(box))
            regions[at] = regions[box.parent] if own is None else own
    return regions


def _key(box: Container) -> tuple[int, str, str]:
    """What containers that are alike have in common."""
    return box.parent, box.tag, box.names.split(" ", 1)[0].rstrip(_DIGITS)


def _describe(alike: list[Container], page_words: int) -> list[float]:
    words = chars = linked = 0
    for box in alike:
        words += box.words
        chars += box.chars
        linked += box.linked_chars
    return [math.log1p(len(alike)), math.log1p(words / len(alike)), words / page_words, linked / (chars or 1)]
