"""Layout fingerprints: which profiles know a page by its markers, whatever its host.

Law: must cost next to nothing on the many pages that no profile knows. It starts from the *anchors* of the markers (a
class name or id of a selector; the first letters of a visible text) and compares all anchors of all profiles with the
page at once. A marker is tested only if its anchor was seen, and only once if several profiles share it. Markers
without an anchor come last, for profiles that have half of their number already.
"""

from __future__ import annotations

import importlib
import re
from typing import TYPE_CHECKING, Any

from newsclean._text.strings import collapse
from newsclean.profiles._selectors import line_fits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._types.page import Page
    from newsclean._types.stages import Outline
    from newsclean.profiles._schema import Marker, Match

__all__ = ["Fingerprints", "anchors"]

_START_CHARS = 4
_FEW_STARTS = 20  # about 0.2 us each; the set takes 6 us for a page with 120 blocks
_NAME = re.compile(r"[.#]([\w-]+)")
_STRING = re.compile(r"\"[^\"]*\"|'[^']*'")


def anchors(marker: Marker) -> tuple[str, ...]:
    """Return class names or first letters, one of which the page must show if the marker is there.

    Returns:
        `.name` for a class name or id, the first letters in folded case for a text; () if the marker has no anchor.
    """
    line = marker.line
    if line is not None:
        starts = [_start(text) for text in (*line.equals, *line.starts, *map(_prefix, line.matches))]
        short = any(len(start) < _START_CHARS for start in starts[len(line.equals) :])
        return () if short else tuple(sorted(set(starts)))
    selector = _STRING.sub("", marker.css)
    names = [] if "(" in selector or "," in selector else _NAME.findall(selector)
    return ("." + max(names, key=len),) if names else ()


def _start(text: str) -> str:
    return collapse(text)[:_START_CHARS].casefold()


def _prefix(pattern: str) -> str:
    """Return the letters that every match of a pattern begins with."""
    tree: Any = importlib.import_module("re._parser").parse(pattern)
    prefix = ""
    for operator, argument in tree:
        if str(operator) == "LITERAL":
            prefix += chr(argument)
        elif str(operator) != "AT":
            break
    return prefix


def _texts_by_start(outline: Outline, starts: list[str], wanted: set[str]) -> dict[str, list[str]]:
    """Return the texts of the blocks that begin with one of the wanted letters, by these letters."""
    texts: dict[str, list[str]] = {}
    for start, block in zip(starts, outline.blocks, strict=True):
        folded = start.casefold()
        if folded in wanted:
            texts.setdefault(folded, []).append(block.text)
    return texts


class Fingerprints:
    """The fingerprints of many profiles.

    Args:
        matches: What each profile matches; those without markers are skipped.
    """

    def __init__(self, matches: Sequence[Match]) -> None:
        self._matches = matches
        self._markers = list(dict.fromkeys(marker for match in matches for marker in match.markers))
        number = {marker: n for n, marker in enumerate(self._markers)}
        self._anchors = [anchors(marker) for marker in self._markers]
        self._holders: dict[int, list[int]] = {}  # marker -> profiles that have it
        self._unanchored: list[list[int]] = []  # for each profile: its markers without an anchor
        for i, match in enumerate(matches):
            own = [number[marker] for marker in dict.fromkeys(match.markers)]
            self._unanchored.append([n for n in own if not self._anchors[n]])
            for n in own:
                self._holders.setdefault(n, []).append(i)
        self._by_anchor: dict[str, list[int]] = {}
        for n, own_anchors in enumerate(self._anchors):
            for anchor in own_anchors:
                self._by_anchor.setdefault(anchor, []).append(n)
        self._names = frozenset(anchor[1:] for anchor in self._by_anchor if anchor[0] == ".")
        lines = [n for n, marker in enumerate(self._markers) if marker.line is not None]
        self._starts = frozenset(anchor for n in lines for anchor in self._anchors[n])
        # A search of one string for a few first letters beats a set of those of all blocks: 5 us for 12.
        few = len(self._starts) <= _FEW_STARTS
        self._lines = [(start, f"\n{start}\n") for start in sorted(self._starts)] if few else []

    def find(self, outline: Outline, page: Page | None) -> list[int]:
        """Return the profiles whose fingerprint the page shows, most markers first.

        Cost: two looks at the page's names and first letters (about 10 us for an average page); one query of the tree
        or a few comparisons for each marker whose anchor was seen.
        """
        if not self._by_anchor:
            return []
        starts = [block.text[:_START_CHARS] for block in outline.blocks]
        candidates = self._promising(self._candidates(outline, page, starts))
        if not candidates:
            return []
        counts: dict[int, int] = {}
        by_start = _texts_by_start(outline, starts, {anchor for n in candidates for anchor in self._anchors[n]})
        for n in candidates:
            near = [text for anchor in self._anchors[n] for text in by_start.get(anchor, ())]
            if self._shows(n, near, page):
                for i in self._holders[n]:
                    counts[i] = counts.get(i, 0) + 1
        found, known = [], {}
        for i, count in counts.items():
            wanted = self._matches[i].at_least
            for n in self._unanchored[i] if 2 * count >= wanted else ():
                if count >= wanted:
                    break
                if n not in known:
                    known[n] = self._shows(n, [block.text for block in outline.blocks], page)
                count += known[n]  # noqa: PLW2901
            if count >= wanted:
                found.append((-count, i))
        return [i for _, i in sorted(found)]

    def _promising(self, candidates: list[int]) -> list[int]:
        """Return the markers of profiles that can still reach their number; the others need no test."""
        if not candidates:
            return []
        counts: dict[int, int] = {}
        for n in candidates:
            for i in self._holders[n]:
                counts[i] = counts.get(i, 0) + 1
        able = set()
        for i, count in counts.items():
            wanted = self._matches[i].at_least
            if count + (len(self._unanchored[i]) if 2 * count >= wanted else 0) >= wanted:
                able.add(i)
        return [n for n in candidates if not able.isdisjoint(self._holders[n])]

    def _candidates(self, outline: Outline, page: Page | None, starts: list[str]) -> list[int]:
        """Return the markers with an anchor on the page; `starts` are the first letters of its blocks."""
        seen: set[str] = set()
        if page is not None and self._names:
            names = {container.names for container in outline.containers}
            seen = {"." + name for name in self._names.intersection(" ".join(names).split())}
        joined = "\n".join(starts).casefold()
        if self._lines:
            joined = f"\n{joined}\n"
            seen.update([start for start, line in self._lines if line in joined])
        else:
            seen.update(self._starts.intersection(joined.split("\n")))
        return sorted({n for anchor in seen for n in self._by_anchor[anchor]})

    def _shows(self, n: int, texts: Sequence[str], page: Page | None) -> bool:
        line = self._markers[n].line
        if line is None:
            return page is not None and page.tree.css_first(self._markers[n].css) is not None
        return any(line_fits(line, text) for text in texts)
