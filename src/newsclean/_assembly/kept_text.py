"""Kept blocks -> what is left of them when regions are taken out.

Law: bounds every rule that takes a region out: fifty words must be left (fewer where the story has an element of its
own), and a block that is longer than all others together stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsclean._types.stages import Outline

__all__ = ["KeptText", "dominant_block"]

_MIN_LEFT: Final = 50
"""Words that must be left without a region. Swept, see `docs/explanation/sweeps.md`, "Blocks that leave the text"."""

_MIN_STORY: Final = 15
"""Words that must be left of a story in an `<article>` or `<main>` of its own, where the region lies outside of it."""

_STORY_TAGS = frozenset({"article", "main"})
_MAX_CLIMB = 60  # containers above a block that are looked at


class KeptText:
    """The blocks that are kept, and the containers that are something else than the story.

    Args:
        outline: The page's blocks.
        kept: The blocks that are judged, in page order.
    """

    def __init__(self, outline: Outline, kept: list[int]) -> None:
        self.outline = outline
        self.indices = kept
        self.why: dict[int, str] = {}
        self.protected = dominant_block(outline, kept)
        self._chains: dict[int, tuple[int, ...]] = {-1: ()}

    def chain(self, at: int) -> tuple[int, ...]:
        """Return a container and those around it, innermost first."""
        known = self._chains.get(at)
        if known is None:
            containers, above = self.outline.containers, at
            path: list[int] = []
            while above not in self._chains and len(path) < _MAX_CLIMB:
                path.append(above)
                above = containers[above].parent
            known = self._chains.get(above, ())
            for inner in reversed(path):
                known = self._chains[inner] = (inner, *known)
        return known

    def note_on(self, i: int) -> str:
        """Return why a block lies in something else than the story; "" for one that does not."""
        if self.why:
            for at in self.chain(self.outline.blocks[i].container):
                if at in self.why:
                    return self.why[at]
        return ""

    def take_out(self, containers: set[int], note: str, *, outside_only: bool = False) -> None:
        """Take regions out of the story, if enough is left without them."""
        if not containers:
            return
        blocks = self.outline.blocks
        taken = [i for i in self.indices if not containers.isdisjoint(self.chain(blocks[i].container))]
        if not taken or self.protected in taken:
            return
        lost = set(taken)
        left = [i for i in self.indices if i not in lost]
        words = sum([blocks[i].words for i in left])
        if (words < _MIN_LEFT or outside_only) and not (words >= _MIN_STORY and self._has_own_element(left, taken)):
            return
        self.indices = left
        for at in containers:
            self.why[at] = note

    def _has_own_element(self, left: list[int], taken: list[int]) -> bool:
        """Return True if an `<article>` or `<main>` holds what is left, and nothing of what is taken."""
        blocks, containers = self.outline.blocks, self.outline.containers
        around: set[int] | None = None
        for i in left:
            own = {at for at in self.chain(blocks[i].container) if containers[at].tag in _STORY_TAGS}
            around = own if around is None else around & own
            if not around:
                return False
        for i in taken:
            around = (around or set()) - set(self.chain(blocks[i].container))
        return bool(around)


def dominant_block(outline: Outline, kept: Iterable[int]) -> int:
    """Return the block that has more words than all others of the kept ones together; -1 where there is none."""
    longest, most, total = -1, 0, 0
    for i in kept:
        words = outline.blocks[i].words
        total += words
        if words > most:
            longest, most = i, words
    return longest if 2 * most > total else -1
