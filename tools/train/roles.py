"""Readers' marks + the blocks of today's walk -> the role of each block.

Law: knows texts and their order only. Marks number the blocks of the walk that the readers were shown; where the walk
has changed since, a mark is found again by its text, so a change of the walk costs no annotation.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from newsclean._text.strings import collapse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.gold import BlockMark

__all__ = ["TEXT_ROLES", "align_roles"]

TEXT_ROLES = frozenset({"standfirst", "body", "subheading", "list", "quote", "table", "code", "live"})
"""Roles whose blocks are the text of an article; the others belong to it beside the text, or to something else."""


def align_roles(texts: Sequence[str], marks: Sequence[BlockMark]) -> list[str]:
    """Return the role of each block, "" for one that no reader marked.

    Args:
        texts: Text of each block.
        marks: In page order.

    A mark belongs to the block of its number if that has its text. The others are aligned by equal texts in order;
    what is left over goes to the blocks between its neighbours that are a part of the mark, or hold it.
    """
    roles = [""] * len(texts)
    if all(mark.block < len(texts) and texts[mark.block] == mark.text for mark in marks):
        for mark in marks:
            roles[mark.block] = mark.role
        return roles
    wanted = [mark.text for mark in marks]
    matches = SequenceMatcher(None, wanted, list(texts), autojunk=False).get_matching_blocks()
    mark_at = block_at = 0
    for match in matches:  # the last one is empty and stands at both ends
        _fill(roles, texts, marks[mark_at : match.a], block_at, match.b)
        for offset in range(match.size):
            roles[match.b + offset] = marks[match.a + offset].role
        mark_at, block_at = match.a + match.size, match.b + match.size
    return roles


def _fill(roles: list[str], texts: Sequence[str], marks: Sequence[BlockMark], start: int, end: int) -> None:
    """Give blocks of a gap the roles of marks that the walk cuts otherwise today."""
    for mark in marks:
        text, place = collapse(mark.text), 0
        for at in range(start, end):
            own = collapse(texts[at])
            if roles[at] or not own:
                continue
            found = text.find(own, place)
            if found >= 0 or text in own:
                roles[at], place = mark.role, max(place, found + len(own))
