"""Page -> every piece of text that a reader of the page may see, in page order, each once, with its place.

Law: misses nothing and judges nothing. It is the thorough counterpart of `newsclean._parsing.walk.read_outline`: the
same walk cuts the same blocks, and what that walk passes over (menus, controls, short links) becomes pieces too. Left
out is what no browser shows as text: scripts, styles, comments, templates, what stands in for a player or a picture.
Style sheets are not read, so text that they hide is a piece like any other. Only used when a ledger is asked for.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from newsclean._parsing.elements import names_of
from newsclean._parsing.tags import NOT_WALKED
from newsclean._parsing.walk import survey, survey_inside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

    from newsclean._types.page import Page
    from newsclean._types.stages import Outline

__all__ = ["Piece", "read_inventory"]

_MAX_STEPS = 200
"""Elements in a path; text nested deeper gets none. The deepest page of the development corpora has 51 levels, and a
page of n levels with n blocks would have paths of n * n steps."""

_AROUND = 8  # elements around a piece that are asked what they are called
_CELLS = frozenset({"td", "th"})
_PLAIN_TAG = re.compile(r"[a-z][a-z0-9]*")
_PLAIN_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")


@attrs.define(eq=False)
class Piece:
    """A run of text.

    Args:
        text: The text, as in `PageBlock.text`.
        path: CSS selector of the element that holds it; None where it is nested too deep.
        block: Index in the outline's blocks; -1 for what the walk passes over.
        passed: Tag of the element that is passed over and holds the piece; "" for others.
        around: Tag and names of the elements that hold the piece, innermost first; for pieces that are no blocks.
    """

    text: str
    path: str | None
    block: int = -1
    passed: str = ""
    around: tuple[tuple[str, str], ...] = ()


def read_inventory(page: Page) -> list[Piece]:
    """Lists a page's visible text.

    Returns:
        The pieces in page order. Those with a `block` are all blocks of `read_outline`, in the same order.

    Cost: some walks; linear but for the paths, whose length is bounded.
    """
    outline = survey(page)
    paths = _Paths(page)
    pieces: list[Piece] = []
    for i, event in _in_order(outline):
        if event is None:
            block = outline.blocks[i]
            node = outline.containers[block.container].node
            pieces.append(Piece(block.text, paths.of(_holder(node, block.text)), i))
        elif len(event) > 3:
            holder = _holder(event[2], event[3])
            pieces.append(Piece(event[3], paths.of(holder), around=_around(holder)))
        elif event[1] in NOT_WALKED:
            pieces.extend(_inside(event[2], event[1], paths))
    return pieces


def _in_order(outline: Outline) -> Iterator[tuple[int, tuple[Any, ...] | None]]:
    """Yields the blocks and, in between, what the walk wrote down."""
    events, at = outline.notes, 0
    for i in range(len(outline.blocks) + 1):
        while at < len(events) and events[at][0] <= i:
            yield i, events[at]
            at += 1
        if i < len(outline.blocks):
            yield i, None


def _holder(node: LexborNode, text: str) -> LexborNode:
    """The element that holds a text: a row where it is cells of that, though the walk was in the last of them."""
    row = node.parent if node.tag in _CELLS and "|" in text else None
    return node if row is None else row


def _inside(element: LexborNode, tag: str, paths: _Paths) -> Iterator[Piece]:
    """The pieces of an element that the walk passes over."""
    outline = survey_inside(element)
    for i, event in _in_order(outline):
        if event is None:
            block = outline.blocks[i]
            node, text = outline.containers[block.container].node, block.text
        elif len(event) > 3:
            node, text = event[2], event[3]
        else:
            continue
        holder = _holder(node, text)
        yield Piece(text, paths.of(holder), passed=tag, around=_around(holder))


def _around(node: LexborNode | None) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    while node is not None and node.tag not in ("html", None) and len(found) < _AROUND:
        found.append((node.tag, names_of(node)))
        node = node.parent
    return tuple(found)


class _Paths:
    """CSS selectors of elements: from the nearest element with an id of its own, or from the body, child by child."""

    def __init__(self, page: Page) -> None:
        self._known: dict[int, tuple[str, int]] = {}  # selector and number of steps; 0 steps for none
        self._place: dict[int, int] = {}
        seen: dict[str, int] = {}
        for node in page.tree.css("[id]"):
            name = (node.attributes.get("id") or "").lower()  # documents in quirks mode do not tell case
            seen[name] = seen.get(name, 0) + 1
        self._unique = {name for name, count in seen.items() if count == 1}

    def of(self, node: LexborNode) -> str | None:
        """Returns the selector of an element."""
        climbed: list[LexborNode] = []
        at: LexborNode | None = node
        path, steps = "", 0
        while at is not None:
            known = self._known.get(at.mem_id)
            if known is None and at.tag in {"body", "html"}:
                known = self._known[at.mem_id] = (at.tag, 1)
            if known is None and (name := at.attributes.get("id") or "") and self._is_own(name):
                known = self._known[at.mem_id] = ("#" + name, 1)
            if known is not None:
                path, steps = known
                break
            climbed.append(at)
            at = at.parent
        for child in reversed(climbed):
            steps = steps + 1 if 0 < steps < _MAX_STEPS else 0
            if steps:
                tag = child.tag or ""
                step = tag if _PLAIN_TAG.fullmatch(tag) else "*"
                path = f"{path} > {step}:nth-child({self._place_of(child)})"
            self._known[child.mem_id] = (path if steps else "", steps)
        return path if steps else None

    def _is_own(self, name: str) -> bool:
        return name.lower() in self._unique and _PLAIN_ID.fullmatch(name) is not None

    def _place_of(self, node: LexborNode) -> int:
        """Returns the place of an element among its siblings, from 1; counted once for all of them."""
        if node.mem_id not in self._place and node.parent is not None:
            child, place = node.parent.first_child, 0
            while child is not None:
                if child.is_element_node:
                    place += 1
                    self._place[child.mem_id] = place
                child = child.next
        return self._place.get(node.mem_id, 1)
