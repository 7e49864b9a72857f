"""Text gathered by the walk -> blocks, their containers, and the links that are only counted.

Law: knows what a block is and what becomes of it, and not how the tree is walked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean._parsing.elements import PRE_ID, is_text_of_story, names_of
from newsclean._parsing.tags import NAME_OF
from newsclean._text.strings import count_words, units
from newsclean._types.stages import Container, PageBlock

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = [
    "MAX_LINK_BLOCK_CHARS",
    "MIN_LINK_SHARE",
    "MIN_UNCLOSED_BLOCKS",
    "MIN_UNCLOSED_CHARS",
    "MIN_UNCLOSED_LINKS",
    "BlockBuilder",
]

MIN_LINK_SHARE: Final = 0.8
MAX_LINK_BLOCK_CHARS: Final = 150
"""A block shorter than this with a larger share of linked characters is only counted. Both figures are those of
design.md's prototype, which lost no accuracy by them."""

MIN_UNCLOSED_CHARS: Final = 60
MIN_UNCLOSED_BLOCKS: Final = 3
MIN_UNCLOSED_LINKS: Final = 6
"""A link that was never closed is one that the parser had to open again: around so many blocks of this length in a row,
or in each of so many paragraphs. A teaser has two such blocks at most, its headline and its summary."""


class _LinkRun:
    """The last blocks that were all link to one address: how many links, and how many blocks in the last of them."""

    def __init__(self) -> None:
        self.href = ""
        self.links = 0
        self.blocks = 0
        self.last = 0  # number of the last link


class BlockBuilder:
    """The block being gathered and the open elements around it.

    Elements have no objects of their own (an object for each costs a sixth of the walk). A stack of the open boxes and
    the least height that it had since the last block say all.

    Args:
        unclosed: Addresses of links that were never closed, which are no links.
        revealed: First child, by address of the element, of what the tree keeps apart and a reader sees.
    """

    def __init__(self, unclosed: frozenset[str] = frozenset(), revealed: dict[int, LexborNode] | None = None) -> None:
        self.blocks: list[PageBlock] = []
        self.containers: list[Container] = []
        self.parts: list[str] = []  # of the block being gathered; empty, or the first holds text
        self.boxes: list[tuple[LexborNode, int, int]] = []  # open block-level elements, kinds and tags, outermost first
        self.path: list[int] = []  # containers of those, from the outermost as far down as a block was kept
        self.waiting: list[tuple[int, int, int, int, int]] = []  # links whose container is not known yet, see `_link`
        self.notes: list[tuple[int, str, LexborNode]] = []
        self.links: list[tuple[int, str, LexborNode, str]] = []
        self.unclosed = unclosed
        self.revealed = revealed or {}
        self.href = ""  # of the last link
        self.link_count = 0
        self.run = _LinkRun()
        self.found_unclosed: set[str] = set()

    def flush(self, linked: int, bare_cells: int, low: int) -> None:
        """End the block being gathered.

        Args:
            linked: How many of its characters lie in links.
            bare_cells: How many cells of its table row began before any text.
            low: How many of the open boxes were open all the time since the last block.
        """
        text = "".join(self.parts)
        self.parts.clear()
        boxes, path = self.boxes, self.path
        node, _, tag_id = boxes[-1]
        count = 0  # words, where they are known
        collapsed = text.strip()
        if collapsed.isprintable() and "  " not in collapsed and tag_id != PRE_ID:
            text = collapsed  # as most are: not to split them saves a 25th of the plain walk
            count = text.count(" ") + 1
        elif tag_id == PRE_ID:
            text = text.replace("\0", "\n").strip("\n").rstrip()
        elif "\0" in text:
            text = "\n".join([line for part in text.split("\0") if (line := " ".join(part.split()))])
        else:
            words = text.split()
            text = " ".join(words)
            count = len(words)
        if bare_cells > 1 and text:
            text = "| " * (bare_cells - 1) + text
            count = 0
        chars = len(text)
        if low < len(path):
            del path[low:]
        if linked >= MIN_LINK_SHARE * chars:
            if chars >= MIN_UNCLOSED_CHARS:
                self._look_for_unclosed()
            if chars < MAX_LINK_BLOCK_CHARS and not (chars and is_text_of_story(node, tag_id, text)):
                if chars:
                    self.links.append((len(self.blocks), NAME_OF.get(tag_id, ""), node, text))
                place = len(boxes) - 1
                self.waiting.append((place, low, chars, len(path), path[-1] if path else -1))
                return
        if len(path) < len(boxes):
            self.enter()
        if self.waiting:
            self.count_links(low)
        at = path[-1]
        self.blocks.append(
            PageBlock(
                text,
                self.containers[at].tag,
                at,
                min(linked, chars),
                units(text, count) if count else count_words(text),
            )
        )

    def _look_for_unclosed(self) -> None:
        """Count the blocks in a row that are all link to one address, and the links that they lie in."""
        run = self.run
        if run.href != self.href:
            run.href, run.links, run.blocks, run.last = self.href, 0, 0, 0
        if run.last != self.link_count:
            run.last = self.link_count
            run.links += 1
            run.blocks = 0
        run.blocks += 1
        if run.links >= MIN_UNCLOSED_LINKS or (run.links > 1 and run.blocks >= MIN_UNCLOSED_BLOCKS):
            self.found_unclosed.add(self.href)

    def enter(self) -> None:
        """Make containers of the open boxes that are none yet."""
        path, containers = self.path, self.containers
        depth, at = len(path), len(containers)
        parent = path[-1] if path else -1
        for node, _, tag_id in self.boxes[depth:]:
            tag = NAME_OF.get(tag_id) or node.tag or ""
            containers.append(Container(parent, depth, tag, node, names_of(node)))
            path.append(at)
            parent = at
            depth += 1
            at += 1

    def count_links(self, low: int) -> None:
        """Count the links since the last kept block, each in the innermost element around it that holds kept blocks.

        Args:
            low: How many boxes were open all the time since the last block; all of these hold kept blocks by now.
        """
        path, containers = self.path, self.containers
        for place, before, chars, entered, container in reversed(self.waiting):
            # Of the boxes around the link, `low` are still open; of those that ended, all above `entered` hold nothing.
            at = min(place, low - 1)
            box = containers[path[at] if at >= entered else container]
            if chars:
                box.link_blocks += 1
                box.link_chars += chars
            low = min(low, before)
        self.waiting.clear()

    def finish(self) -> None:
        """End the walk: count the links behind the last kept block."""
        if self.containers:
            self.count_links(0)
        elif links := [chars for _, _, chars, _, _ in self.waiting if chars]:  # a page of nothing but links
            body = Container(-1, 0, "body")
            body.link_blocks, body.link_chars = len(links), sum(links)
            self.containers.append(body)
