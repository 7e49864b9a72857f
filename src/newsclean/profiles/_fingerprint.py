"""Layout fingerprints: which profile knows this page by its looks, whatever its host.

Law: counts the markers of profiles on a page and decides nothing else. It must cost next to nothing on the many pages
that no profile knows, so it starts from the *anchors* of the markers (a class name or id of a selector; the first
letters of a visible text), compares all anchors of all profiles with the page at once, and counts markers only for
profiles that can still reach their number.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean._text import collapse
from newsclean.profiles._places import fits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._model import Outline
    from newsclean._page import Page
    from newsclean.profiles._schema import Marker, Match

__all__ = ["Fingerprints", "anchors"]

_START_CHARS = 4
_NAME = re.compile(r"[.#]([\w-]+)")
_STRING = re.compile(r"\"[^\"]*\"|'[^']*'")


def anchors(marker: Marker) -> tuple[str, ...]:
    """Returns what the page must show for a marker to be there: one of these class names, or of these first letters.

    Returns:
        `.name` for a class name or id, the first letters in folded case for a text; () where the marker has none.
    """
    if marker.line is not None:
        if marker.line.matches:
            return ()
        return tuple({_start(text) for text in (*marker.line.equals, *marker.line.starts)})
    selector = _STRING.sub("", marker.css)
    names = [] if "(" in selector or "," in selector else _NAME.findall(selector)
    return ("." + max(names, key=len),) if names else ()


def _start(text: str) -> str:
    return collapse(text)[:_START_CHARS].casefold()


class Fingerprints:
    """The fingerprints of many profiles.

    Args:
        matches: What each profile matches; those without markers are passed over.
    """

    def __init__(self, matches: Sequence[Match]) -> None:
        self._matches = matches
        self._holders: dict[str, list[int]] = {}  # anchor -> profiles with such a marker
        self._anchors = [[anchors(marker) for marker in match.markers] for match in matches]
        for i, lists in enumerate(self._anchors):
            for anchor in {anchor for some in lists for anchor in some}:
                self._holders.setdefault(anchor, []).append(i)
        self._names = frozenset(anchor[1:] for anchor in self._holders if anchor[0] == ".")
        self._starts = frozenset(self._holders)

    def find(self, outline: Outline, page: Page | None) -> list[int]:
        """Returns the profiles whose fingerprint the page shows, those with most markers seen first.

        Cost: two set operations over the page's names and first letters (some 50 us); then a few comparisons for each
        profile of which an anchor was seen.
        """
        if not self._holders:
            return []
        seen: set[str] = set()
        if page is not None and self._names:
            names = {container.names for container in outline.containers}
            seen = {"." + name for name in self._names.intersection(" ".join(names).split())}
        starts = "\n".join([block.text[:_START_CHARS] for block in outline.blocks]).casefold().split("\n")
        seen.update(self._starts.intersection(starts))
        if not seen:
            return []
        found = []
        for i in {i for anchor in seen for i in self._holders[anchor]}:
            count = self._count(i, seen, outline, page)
            if count >= self._matches[i].at_least:
                found.append((-count, i))
        return [i for _, i in sorted(found)]

    def _count(self, i: int, seen: set[str], outline: Outline, page: Page | None) -> int:
        """Counts the markers of a profile that the page shows; 0 as soon as they cannot be enough."""
        match = self._matches[i]
        open_ones = [
            (marker, own)
            for marker, own in zip(match.markers, self._anchors[i], strict=True)
            if (not own or not seen.isdisjoint(own)) and (page is not None or marker.line is not None)
        ]
        count, left = 0, len(open_ones)
        for marker, own in open_ones:
            if count + left < match.at_least:
                return 0
            left -= 1
            count += _shows(marker, own, outline, page)
        return count


def _shows(marker: Marker, own: tuple[str, ...], outline: Outline, page: Page | None) -> bool:
    line = marker.line
    if line is None:
        return page is not None and page.tree.css_first(marker.css) is not None
    if not own:
        return any(fits(line, block.text) for block in outline.blocks)
    return any(_start(block.text) in own and fits(line, block.text) for block in outline.blocks)
