"""Blocks -> the same blocks, with initials that the page sets apart put back before the words they begin.

Law: joins an initial only where the markup shows one (an element or picture of its own, named or holding that letter
alone) and a block goes on in lower case behind it. It changes the blocks in place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from newsclean._types.stages import Outline, PageBlock

__all__ = ["join_drop_caps"]

_MIN_WORDS: Final = 8  # of the paragraph that goes on behind an initial
_WORDS = frozenset("AEIOUYÀÈÉÓWZАВИКОСУЯІЄΗΟ")
"""Letters that are words by themselves in some language: behind a space, nothing tells an initial from such a word."""

_NAMED = re.compile(r"drop|initial|lettrine|letrine|first-?letter|\bcap", re.IGNORECASE)


def join_drop_caps(outline: Outline) -> None:
    """Join initials with their words.

    Cost: a look at the first characters of each block; at an element only where these look like an initial.
    """
    blocks = outline.blocks
    merged = False
    for i, block in enumerate(blocks):
        text = block.text
        if block.words < _MIN_WORDS:
            continue
        if text[0].islower():
            if i and _is_initial(outline, i - 1) and not merged:
                blocks[i - 1].text, block.text = "", blocks[i - 1].text + text
                merged = True
            else:
                _join_picture(outline, i)
        elif text[1:2] == " " and text[2:3].islower() and text[0] not in _WORDS and _is_set_apart(outline, block):
            block.text = text[0] + text[2:]
    if merged:
        _drop_emptied(outline)


def _is_initial(outline: Outline, i: int) -> bool:
    """Return True if a block is one capital letter in a box of its own."""
    block = outline.blocks[i]
    return len(block.text) == 1 and block.text.isupper() and block.linked_chars == 0


def _is_set_apart(outline: Outline, block: PageBlock) -> bool:
    """Return True if the first element of a block holds its first letter alone."""
    node = outline.containers[block.container].node
    child = None if node is None else node.first_child
    while child is not None and child.is_empty_text_node:
        child = child.next
    return child is not None and child.tag != "a" and child.is_element_node and child.text().strip() == block.text[0]


def _join_picture(outline: Outline, i: int) -> None:
    """Put the letter that a picture stands for before the words behind it."""
    block = outline.blocks[i]
    node = outline.containers[block.container].node
    child = None if node is None else node.first_child
    while child is not None and child.is_empty_text_node:
        child = child.next
    if child is None or child.tag != "img":
        return
    attributes = child.attributes
    letter = (attributes.get("alt") or "").strip()
    if len(letter) == 1 and letter.isupper() and _NAMED.search(attributes.get("class") or ""):
        block.text = letter + block.text


def _drop_emptied(outline: Outline) -> None:
    """Take out the block that gave its letter away, and move the places of what follows it."""
    gone = next(i for i, block in enumerate(outline.blocks) if not block.text)
    del outline.blocks[gone]
    outline.notes[:] = [(at - (at > gone), *rest) for at, *rest in outline.notes]
    notes: object = outline.notes  # in a survey both are one list
    if outline.links is not notes:
        outline.links[:] = [(at - (at > gone), *rest) for at, *rest in outline.links]
