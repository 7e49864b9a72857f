"""Kept blocks -> the regions of the page that are something else than the story: comments, hidden text, other stories.

Law: blocks in one region share their fate. A region is judged by its place, its markup and what would be left without
it: see `KeptText.take_out` for what may go.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean._assembly.kept_text import KeptText
from newsclean._assembly.streams import find_streams
from newsclean._text.strings import lower
from newsclean._types.blocks import HIDDEN
from newsclean._types.values import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._assembly.class_roles import Names
    from newsclean._types.stages import Outline

__all__ = ["COMMENTS_NOTE", "find_regions"]

COMMENTS_NOTE: Final = f"in a box that the page names: {Role.COMMENTS}"


_BOXES: Final = (
    Role.COMMENTS,
    Role.RELATED,
    Role.NEWSLETTER,
    Role.AUTHOR_BOX,
    Role.LEGAL,
    Role.NAVIGATION,
    Role.CONSENT,
)
"""Roles by name that take a region out, however long it is. On 1,859 articles that were read block by block they lift
word F1 of 34 pages and lower that of none; names of sharing, advertising and tags hold stories too often."""

_OUTSIDE_ONLY: Final = frozenset({Role.AUTHOR_BOX, Role.NAVIGATION, Role.CONSENT})
"""Roles whose names also hold stories (`tab-menu`, `author-guidelines`): such a region goes only where the story has an
element of its own."""

_STREAMED = re.compile(r"(?:^|\s)S:[0-9a-f]+(?:\s|$)")  # a part of the page that its script puts into place
_FOLDED_AWAY = re.compile(r"accord|collaps|expand|faq|height-zero|panel|region|\btab|toggle", re.IGNORECASE)
_GRAM = 4  # words
_MIN_COPIED = 0.8  # share of the 4-grams of a copy that stand elsewhere


def find_regions(outline: Outline, kept: list[int], title: str, names: Names) -> KeptText:
    """Find the regions that are something else than the story.

    Args:
        outline: The page's blocks.
        kept: The blocks that the selection kept, in page order.
        title: The headline.
        names: What the page calls the containers of its blocks.

    Cost: a look at the containers around the kept blocks; on few pages one at all blocks.
    """
    text = KeptText(outline, kept)
    if any(HIDDEN in container.names for container in outline.containers):
        _take_out_hidden(text)
    boxes: dict[Role, set[int]] = {}
    for i in kept:
        at = names.nearest(outline.blocks[i].container)
        while at >= 0:
            role = names.role(at)
            if role in _BOXES:
                boxes.setdefault(role, set()).add(at)
            at = names.nearest(outline.containers[at].parent)
    for role in _BOXES:
        if role in boxes:
            note = f"in a box that the page names: {role}"
            text.take_out(boxes[role], note, outside_only=role in _OUTSIDE_ONLY)
    for stories, note in find_streams(text, title):
        text.take_out(stories, note)
    return text


def _take_out_hidden(text: KeptText) -> None:
    """Take out what the page hides, or what of it repeats visible text where more is hidden than shown.

    What a reader unfolds (a tab, an answer) stays, and so do parts that a script puts into place.
    """
    outline = text.outline
    hidden: dict[int, list[int]] = {}
    shown: list[int] = []
    for i in text.indices:
        at = _hidden_around(text, outline.blocks[i].container)
        if at < 0:
            shown.append(i)
        else:
            hidden.setdefault(at, []).append(i)
    if not hidden:
        return
    blocks = outline.blocks
    words = sum([blocks[i].words for inside in hidden.values() for i in inside])
    if words > sum([blocks[i].words for i in shown]):
        grams = _grams([blocks[i].text for i in shown])
        hidden = {
            at: inside for at, inside in hidden.items() if _is_copy(_grams([blocks[i].text for i in inside]), grams)
        }
    text.take_out(set(hidden), "the page hides it")


def _hidden_around(text: KeptText, at: int) -> int:
    """Return the outermost hidden container around one; -1 for text that is shown, or unfolds."""
    found = -1
    for above in text.chain(at):
        names = text.outline.containers[above].names
        if HIDDEN in names:
            found = above
            if _STREAMED.search(names):
                return -1
    if found >= 0 and any(_FOLDED_AWAY.search(text.outline.containers[above].names) for above in text.chain(at)):
        return -1
    return found


def _grams(texts: Sequence[str]) -> set[tuple[str, ...]]:
    words = [word for text in texts for word in lower(text).split()]
    return {tuple(words[at : at + _GRAM]) for at in range(max(0, len(words) - _GRAM + 1))}


def _is_copy(grams: set[tuple[str, ...]], others: set[tuple[str, ...]]) -> bool:
    return bool(grams) and len(grams & others) >= _MIN_COPIED * len(grams)
