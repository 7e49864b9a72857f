"""Selectors and visible texts -> the blocks that they find on a page.

Law: `newsclean.profiles._marking` decides what becomes of the blocks. A visible text finds the same blocks in HTML and
in flattened text; a selector needs the tree, and only reads it.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from newsclean._text.strings import collapse, count_words
from newsclean.profiles._checks import MAX_PATTERN_CHARS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from selectolax.lexbor import LexborNode

    from newsclean._types.page import Page
    from newsclean._types.stages import Outline
    from newsclean.profiles._schema import Line

__all__ = ["BlockFinder", "is_affordable", "line_fits", "pattern"]

_COSTLY = re.compile(r"~(?!=)|:(?:has|nth-|first-of|last-of|only-)")
_MAX_ELEMENTS = 5_000
"""Selectors whose time grows with the square of the siblings are used on pages of up to this many elements. On 5,000
flat siblings `h2 ~ p` takes 0.07 s and `:nth-child(1 of .a)` 0.8 s; on 20,000, 1 s and 14 s. Of 315 development pages
the median has 877 elements and the largest 4,975."""

_MAX_INLINE_CHARS = 500_000
"""Characters of inline elements that are compared with blocks, per page: a bound for nested elements."""

_MAX_CLIMB = 8
"""Levels from an inline element up to its block. Real pages have one to three."""


@lru_cache(maxsize=1024)
def pattern(text: str) -> re.Pattern[str]:
    """Compile a checked pattern. The cache only saves time."""
    return re.compile(text)


@lru_cache(maxsize=1024)
def _keys(line: Line) -> tuple[frozenset[str], tuple[str, ...], tuple[re.Pattern[str], ...], int]:
    """Return the texts of a line in the form that is compared (white space collapsed, case folded), and their reach."""
    equals = frozenset(collapse(text).casefold() for text in line.equals)
    starts = tuple(collapse(text).casefold() for text in line.starts)
    reach = max([MAX_PATTERN_CHARS, *map(len, equals), *map(len, starts)])
    return equals, starts, tuple(pattern(source) for source in line.matches), reach


def line_fits(line: Line, text: str) -> bool:
    """Return whether `line` describes a block's text."""
    if not line.equals and text.count(" ") >= line.max_words:
        return False  # most paragraphs end here
    equals, starts, patterns, reach = _keys(line)
    head = text[:reach]
    if "\n" in head:
        head = collapse(head)
    folded = head.casefold()
    if len(text) <= reach and folded in equals:
        return True
    if not folded.startswith(starts) and not any(compiled.match(head[:MAX_PATTERN_CHARS]) for compiled in patterns):
        return False
    return count_words(text) <= line.max_words


def is_affordable(selector: str, page: Page) -> bool:
    """Return whether a selector takes bounded time on a page."""
    return _COSTLY.search(selector) is None or _is_small(page)


def _is_small(page: Page) -> bool:
    return len(page.tree.css("*")) <= _MAX_ELEMENTS


class BlockFinder:
    """Finds blocks on one page by selector or visible text.

    Args:
        outline: The page's blocks.
        page: The page with its tree; None for flattened text.
    """

    def __init__(self, outline: Outline, page: Page | None) -> None:
        self.outline = outline
        self.page = page
        self._by_id: dict[int, int] | None = None
        self._by_text: dict[tuple[int, str], list[int]] | None = None
        self._chars_left = _MAX_INLINE_CHARS

    def by_line(self, line: Line) -> list[int]:
        """Return the blocks whose text fits, in page order.

        Cost: one comparison for each block and text of the line.
        """
        return [i for i, block in enumerate(self.outline.blocks) if line_fits(line, block.text)]

    def by_css(self, selector: str) -> dict[int, int]:
        """Return the blocks in the elements found, each with the depth of the innermost such element.

        A block-level element stands for all blocks in it. An inline element stands for its block only if it holds all
        of its text, since a block cannot be marked in part.

        Cost: the query, and one look at each container and block; see `_MAX_INLINE_CHARS` for inline elements.
        """
        if self.page is None or (_COSTLY.search(selector) is not None and not self._has_small_page):
            return {}
        nodes = self.page.tree.css(selector)
        if not nodes:
            return {}
        containers, blocks = self.outline.containers, self.outline.blocks
        depth_of = [-1] * len(containers)
        found: dict[int, int] = {}
        inline: dict[int, LexborNode] = {}
        by_id = self._containers()
        for node in nodes:
            at = by_id.get(node.mem_id, -1)
            if at >= 0:
                depth_of[at] = containers[at].depth
            else:
                inline[node.mem_id] = node
        if inline:
            self._mark_inside(inline.keys(), depth_of)
            found = self._whole_blocks(inline.values())
        for at, container in enumerate(containers):  # a parent always stands before its children
            if depth_of[at] < 0 <= container.parent:
                depth_of[at] = depth_of[container.parent]
        found.update({i: depth_of[block.container] for i, block in enumerate(blocks) if depth_of[block.container] >= 0})
        return found

    @cached_property
    def _has_small_page(self) -> bool:
        return self.page is not None and _is_small(self.page)

    def _containers(self) -> dict[int, int]:
        if self._by_id is None:
            self._by_id = {
                container.node.mem_id: at
                for at, container in enumerate(self.outline.containers)
                if container.node is not None
            }
        return self._by_id

    def _mark_inside(self, inline: Iterable[int], depth_of: list[int]) -> None:
        """Mark the containers that lie in inline elements (`<a><div>...`)."""
        wanted, by_id = set(inline), self._containers()
        for at, container in enumerate(self.outline.containers):
            up = container.node.parent if container.node is not None else None
            while up is not None and up.mem_id not in by_id:
                if up.mem_id in wanted:
                    depth_of[at] = container.depth
                    break
                up = up.parent

    def _whole_blocks(self, nodes: Iterable[LexborNode]) -> dict[int, int]:
        """Return the blocks that consist of nothing but one of the inline elements."""
        found: dict[int, int] = {}
        for node in nodes:
            at = self._container_above(node)
            if at < 0 or self._chars_left <= 0:
                continue
            text = node.text()
            self._chars_left -= len(text)
            depth = self.outline.containers[at].depth + 1
            found.update(dict.fromkeys(self._texts().get((at, _squeeze(text)), ()), depth))
        return found

    def _container_above(self, node: LexborNode) -> int:
        by_id, up = self._containers(), node.parent
        for _ in range(_MAX_CLIMB):
            if up is None:
                break
            at = by_id.get(up.mem_id, -1)
            if at >= 0:
                return at
            up = up.parent
        return -1

    def _texts(self) -> dict[tuple[int, str], list[int]]:
        if self._by_text is None:
            self._by_text = {}
            for i, block in enumerate(self.outline.blocks):
                self._by_text.setdefault((block.container, _squeeze(block.text)), []).append(i)
        return self._by_text


def _squeeze(text: str) -> str:
    """Drop all white space: a `<br>` is a line end in a block and nothing in the text of an element."""
    return "".join(text.split())
