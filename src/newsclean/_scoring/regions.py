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
    links = [box.link_blocks for box in containers]
    for at in range(len(containers) - 1, 0, -1):
        if links[at]:
            links[containers[at].parent] += links[at]
    groups: dict[tuple[int, str, str], list[int]] = {}
    for at, box in enumerate(containers):
        if box.blocks + links[at] >= 2:
            key = (box.parent, box.tag, box.names.split(" ", 1)[0].rstrip(_DIGITS))
            alike = groups.get(key)
            if alike is None:
                groups[key] = [at]
            else:
                alike.append(at)
    found: dict[int, list[float]] = {}
    page_words = containers[0].words or 1 if containers else 1
    for alike in groups.values():
        if len(alike) > 1:
            region = _describe([containers[at] for at in alike], page_words)
            for at in alike:
                found[at] = region
    regions: list[list[float]] = []
    for at, box in enumerate(containers):
        around = regions[box.parent] if at else NO_REGION
        regions.append(found.get(at, around))
    return regions


def _describe(alike: list[Container], page_words: int) -> list[float]:
    words = chars = linked = 0
    for box in alike:
        words += box.words
        chars += box.chars
        linked += box.linked_chars
    return [math.log1p(len(alike)), math.log1p(words / len(alike)), words / page_words, linked / (chars or 1)]
