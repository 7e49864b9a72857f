"""Nodes in document order -> blocks: the plain walk.

Law: a block is what a reader sees as one run of text: text and inline elements between two block-level
boundaries (start or end of a block-level element, `<hr>`, two `<br>` in a row). Nothing is judged here; only
what is never read (scripts, styles, navigation, controls) or belongs to the site (its header and footer) is skipped,
and short blocks that are nearly all link are counted instead of kept, because they are a third of a news page and
hardly ever part of an article's text.
Text is taken from the tree as it stands: the only characters added are the `|` between the cells of a table row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean._parsing.block_builder import BlockBuilder
from newsclean._parsing.elements import BUTTON_ID, FRAMES, HOLDS_INLINE, button_kind, is_of_site
from newsclean._parsing.tags import (
    BLOCK,
    BREAK,
    CELL,
    GAP,
    INLINE,
    KINDS,
    KNOWN_TAGS,
    LINK,
    NAME_OF,
    NAV,
    NOTED,
    RULE,
    SKIP,
    SURVEY_KINDS,
    TEXT,
    TIME,
    UNKNOWN,
)

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["Walk"]


class Walk(BlockBuilder):
    """One walk: visits the nodes, and ends a block at each boundary."""

    def visit(  # noqa: C901, PLR0912, PLR0915  (the one hot loop, kept in one piece)
        self, root: LexborNode, first: LexborNode | None, kinds: list[int] = KINDS
    ) -> None:
        """Walk what lies below an element, in document order.

        Args:
            root: The element, which becomes the outermost container.
            first: Its first child.
            kinds: What to do with each tag.
        """
        if first is None:
            return
        parts, boxes, blocks, notes, revealed = self.parts, self.boxes, self.blocks, self.notes, self.revealed
        links = 0  # open <a> elements
        linked_chars = 0  # of the block being gathered
        ends_in_break = False  # the last thing gathered was a `<br>`
        bare_cells = 0  # table cells since the row began, while none of them held text
        depth = 1  # open boxes
        low = 1  # fewest of them since the last block
        box = (root, BLOCK, root.tag_id)
        boxes.append(box)
        opened = [box]  # every open element, its kind and its tag
        node = first
        while True:
            tag_id = node.tag_id
            kind = kinds[tag_id] if tag_id < KNOWN_TAGS else UNKNOWN
            if kind == TEXT:
                if parts or not node.is_empty_text_node:  # most are white space; to ask saves 2 % of the walk
                    text = node.text_content
                    if text and not text.isspace():
                        if ends_in_break:
                            parts.append("\0")
                            ends_in_break = False
                        parts.append(text)
                        if links:
                            linked_chars += len(text.strip())
                    elif parts:
                        parts.append(text or "")
            elif kind < SKIP:
                child = node.first_child
                if kind == UNKNOWN:
                    kind = self._kind_of(node, tag_id)
                    if kind >= SKIP and kinds is SURVEY_KINDS:
                        notes.append((len(blocks), NAME_OF[tag_id], node))
                if kind == GAP:
                    if parts:
                        parts.append(" ")
                elif kind >= BLOCK:
                    if kind == CELL:
                        if parts:
                            parts.append(" | ")
                        else:
                            bare_cells += 1
                    else:
                        if parts:
                            self.flush(linked_chars, bare_cells, low)
                            low = depth
                            linked_chars = 0
                            ends_in_break = False
                        bare_cells = 0
                    if child is not None and kind < SKIP:
                        box = (node, kind, tag_id)
                        boxes.append(box)
                        depth += 1
                        opened.append(box)
                        node = child
                        continue
                else:
                    if kind == TIME:
                        notes.append((len(blocks), NAME_OF[tag_id], node))
                    if child is not None:
                        if kind == LINK:
                            if self._is_link(node):
                                links += 1
                            else:
                                kind = INLINE
                        opened.append((node, kind, tag_id))
                        node = child
                        continue
            elif kind == BREAK:
                if ends_in_break:
                    self.flush(linked_chars, bare_cells, low)
                    low = depth
                    linked_chars = bare_cells = 0
                    ends_in_break = False
                elif parts:
                    ends_in_break = True
            else:
                if SKIP < kind < GAP:  # NAV, NOTED or PLAYER
                    notes.append((len(blocks), NAME_OF[tag_id], node))
                child = revealed.get(node.mem_id) if revealed else None
                if parts:
                    if kind == RULE or kind == NAV or child is not None:  # noqa: PLR1714, SIM109  (a set costs more here)
                        self.flush(linked_chars, bare_cells, low)
                        low = depth
                        linked_chars = bare_cells = 0
                        ends_in_break = False
                    elif NOTED < kind < BREAK:  # PLAYER or GAP
                        parts.append(" ")
                if child is not None:
                    box = (node, BLOCK, tag_id)
                    boxes.append(box)
                    depth += 1
                    opened.append(box)
                    node = child
                    continue
            # On to the next node in document order, closing what ends on the way.
            following = node.next
            while following is None:
                box = opened.pop()
                kind = box[1]
                if kind >= BLOCK:
                    if parts and kind == BLOCK:
                        self.flush(linked_chars, bare_cells, low)
                        low = depth
                        linked_chars = bare_cells = 0
                        ends_in_break = False
                    boxes.pop()
                    depth -= 1
                    if depth < low:
                        low = depth
                        if not depth:
                            self.finish()
                            return
                elif kind == LINK:
                    links -= 1
                following = box[0].next
            node = following

    def _kind_of(self, node: LexborNode, tag_id: int) -> int:
        """Return what to do with an element of which its tag alone does not tell."""
        box_tag = self.boxes[-1][2]
        if tag_id in FRAMES:
            return RULE if is_of_site(node, self.boxes, self.blocks) else BLOCK
        if tag_id == BUTTON_ID:
            return button_kind(node, box_tag, has_text=bool(self.parts))
        # An element of the site's own: inline inside running text, else a box.
        return INLINE if self.parts or box_tag in HOLDS_INLINE else BLOCK

    def _is_link(self, node: LexborNode) -> bool:
        """Return True for an `<a>` with an address that is not one of those that were never closed."""
        href = node.attrs.get("href")
        if href is None or href in self.unclosed:
            return False
        self.href = href
        self.link_count += 1
        return True
