"""Page -> outline, by the walk that is fastest here, and again where the first walk saw that the page is broken.

Law: decides which walk is made and of what, and cuts no block itself: `newsclean._parsing.block_walk` does, or
`_native.pyx`, which does the same over Lexbor's own nodes in a fifth of the time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from newsclean._parsing import elements
from newsclean._parsing.block_builder import (
    MAX_LINK_BLOCK_CHARS,
    MIN_LINK_SHARE,
    MIN_UNCLOSED_BLOCKS,
    MIN_UNCLOSED_CHARS,
    MIN_UNCLOSED_LINKS,
)
from newsclean._parsing.block_walk import Walk
from newsclean._parsing.drop_caps import join_drop_caps
from newsclean._parsing.late_text import find_late_text, read_frameless
from newsclean._parsing.native_walk import rules_if_fit
from newsclean._parsing.tags import COMMENT_ID, INSIDE_KINDS, KINDS, NAME_OF, SURVEY_KINDS, TEXT_ID
from newsclean._text.strings import MIN_BYTES_PER_CHAR, count_words, units
from newsclean._types.blocks import HIDDEN, make_block, make_container
from newsclean._types.stages import Outline

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from newsclean._types.page import Page

__all__ = ["plain_outline", "read_outline", "survey", "survey_inside"]


def read_outline(page: Page) -> Outline:
    """Cut a page into blocks.

    Returns:
        The blocks in document order, and the containers that they lie in.

    Cost: one visit to each node outside skipped subtrees, about one parse on an average news page. A page with text
    that the parser keeps apart, or with a link that was never closed, is walked once more.
    """
    body = page.body or read_frameless(page)
    if body is None:
        return Outline([], [])
    if _NATIVE is None:
        outline, unclosed = plain_outline(body)
    else:
        found, unclosed = _NATIVE.walk(body)
        outline = Outline(*found)
    revealed = find_late_text(outline)
    if unclosed or revealed:
        outline = plain_outline(body, frozenset(unclosed), revealed)[0]
    join_drop_caps(outline)
    return outline


def plain_outline(
    body: LexborNode, unclosed: frozenset[str] = frozenset(), revealed: dict[int, LexborNode] | None = None
) -> tuple[Outline, set[str]]:
    """Walk in Python.

    Args:
        body: The body of the page.
        unclosed: Addresses of links that were never closed.
        revealed: What `find_late_text` found.

    Returns:
        The outline, and the addresses of links that were never closed.
    """
    walk = Walk(unclosed, revealed)
    walk.visit(body, body.first_child)
    return Outline(walk.blocks, walk.containers, walk.notes, walk.links), walk.found_unclosed


def survey(page: Page) -> Outline:
    """Walk as `read_outline` does, and note what that skips though a reader sees its text.

    Returns:
        The outline. `notes` and `links` are one list in page order: items of four are links, items of three whose tag
        is in `NOT_WALKED` are elements that were skipped.
    """
    body = page.body or read_frameless(page)
    if body is None:
        return Outline([], [])
    outline, unclosed = plain_outline(body)
    found = _survey(Walk(frozenset(unclosed), find_late_text(outline)), body, SURVEY_KINDS)
    join_drop_caps(found)
    return found


def survey_inside(node: LexborNode) -> Outline:
    """Walk an element that `survey` noted, and what would otherwise be skipped in it."""
    return _survey(Walk(), node, INSIDE_KINDS)


def _survey(walk: Walk, node: LexborNode, kinds: list[int]) -> Outline:
    events: list[Any] = []
    walk.notes = walk.links = events
    walk.visit(node, node.first_child, kinds)
    return Outline(walk.blocks, walk.containers, events, events)


_NATIVE: Final = rules_if_fit(
    KINDS,
    NAME_OF,
    {
        "inline": elements.HOLDS_INLINE,
        "frames": elements.FRAMES,
        "story": elements.HOLDS_STORY,
        "titles": elements.TITLES,
        "headings": elements.HEADINGS,
        "labels": elements.LABELS,
        "linked_text": elements.LINKED_TEXT,
    },
    ((*elements.NAMED_BY, *elements.HIDING), HIDDEN),
    {
        "text_tag": TEXT_ID,
        "comment_tag": COMMENT_ID,
        "link_share": MIN_LINK_SHARE,
        "link_chars": MAX_LINK_BLOCK_CHARS,
        "unclosed_chars": MIN_UNCLOSED_CHARS,
        "unclosed_blocks": MIN_UNCLOSED_BLOCKS,
        "unclosed_links": MIN_UNCLOSED_LINKS,
        "bytes_per_char": MIN_BYTES_PER_CHAR,
        "names": elements.MAX_NAMES,
        "boxes": elements.MAX_BOXES,
        "recent_blocks": elements.RECENT_BLOCKS,
        "children": elements.MAX_CHILDREN,
    },
    {
        "block": make_block,
        "container": make_container,
        "units": units,
        "count_words": count_words,
        "hides": elements.hides,
        "is_text_of_story": elements.is_text_of_story,
    },
)
"""The compiled walk. None where newsclean is not compiled, or selectolax is not the one that it knows."""
