"""Kept blocks -> other stories on the page: streams of teasers, and stories in elements of their own.

Law: a stream is told from a list of the story by its structure alone: elements of one kind side by side, each short and
with a link, all of them before or behind the story. Stories are told apart by which of them has the page's headline.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean._text.strings import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean._assembly.kept_text import KeptText
    from newsclean._types.stages import Outline

__all__ = ["find_streams"]

_ITEM_TAGS = frozenset({"div", "li", "article", "section", "dl"})
_HEADINGS = frozenset({"h1", "h2", "h3"})
_MIN_ITEMS: Final = 3
_MAX_ITEM_WORDS: Final = 60  # swept, see `docs/explanation/sweeps.md`, "Blocks that leave the text"
_MIN_LINKED_ITEMS: Final = 0.8
_MAX_BESIDE: Final = 20  # words of the text on the other side of a stream, or between its items
_MIN_STORY: Final = 50
_MIN_OTHER: Final = 20
_MAX_CHARS: Final = 300  # of a headline


def find_streams(kept: KeptText, title: str) -> Iterator[tuple[set[int], str]]:
    """Yield containers of other stories, with the reason.

    Args:
        kept: The kept blocks; they may change between two finds.
        title: The page's headline.
    """
    if title and (others := _other_stories(kept, title)):
        yield others, "another story in an element of its own"
    for items in _streams(kept, title):
        yield items, "one of a stream of teasers"


def _other_stories(kept: KeptText, title: str) -> set[int]:
    """Return the `<article>` elements beside the one with the page's headline that have a headline of their own."""
    outline = kept.outline
    if sum([container.tag == "article" for container in outline.containers]) < 2:
        return set()
    words: dict[int, int] = {}
    for i in kept.indices:
        at = _outermost_article(kept, outline.blocks[i].container)
        if at >= 0:
            words[at] = words.get(at, 0) + outline.blocks[i].words
    if len(words) < 2:
        return set()
    headlines: dict[int, list[str]] = {}
    top: set[int] = set()  # elements with a headline of the first level
    for block in outline.blocks:
        if block.tag in _HEADINGS and len(block.text) < _MAX_CHARS:
            at = _outermost_article(kept, block.container)
            headlines.setdefault(at, []).append(fold(block.text))
            if block.tag == "h1":
                top.add(at)
    wanted = fold(title)
    own = [at for at in words if wanted in headlines.get(at, ())]
    if len(own) != 1 or words[own[0]] < _MIN_STORY:
        return set()
    names = outline.containers[own[0]].names
    return {
        at
        for at, count in words.items()
        if at != own[0]
        and count >= _MIN_OTHER
        and (at in top or (at in headlines and outline.containers[at].names == names))
    }


def _outermost_article(kept: KeptText, at: int) -> int:
    containers = kept.outline.containers
    return next((above for above in reversed(kept.chain(at)) if containers[above].tag == "article"), -1)


def _streams(kept: KeptText, title: str) -> Iterator[set[int]]:
    outline = kept.outline
    groups = _groups_of_items(kept)
    if not groups:
        return
    words = [0] * len(outline.containers)
    has_link = [container.link_blocks > 0 for container in outline.containers]
    is_story = [False] * len(outline.containers)
    wanted = fold(title)
    for block in outline.blocks:
        words[block.container] += block.words
        if 2 * block.linked_chars >= len(block.text):
            has_link[block.container] = True
        if block.tag == "h1" or (wanted and len(block.text) < _MAX_CHARS and fold(block.text) == wanted):
            is_story[block.container] = True
    for at in range(len(words) - 1, 0, -1):  # a parent always stands before its children
        parent = outline.containers[at].parent
        words[parent] += words[at]
        has_link[parent] = has_link[parent] or has_link[at]
        is_story[parent] = is_story[parent] or is_story[at]
    for items in groups:
        if (
            len(items) >= _MIN_ITEMS
            and not any(is_story[at] for at in items)
            and max(words[at] for at in items) <= _MAX_ITEM_WORDS
            and sum([has_link[at] for at in items]) >= _MIN_LINKED_ITEMS * len(items)
            and _is_beside_story(kept, items)
        ):
            yield items


def _groups_of_items(kept: KeptText) -> list[set[int]]:
    """Return the containers that lie side by side and are called alike, where one of them holds a kept block."""
    outline = kept.outline
    containers = outline.containers
    kept_words = [0] * len(containers)
    for i in kept.indices:
        block = outline.blocks[i]
        kept_words[block.container] += block.words
    for at in range(len(containers) - 1, 0, -1):  # a parent always stands before its children
        if kept_words[at]:
            kept_words[containers[at].parent] += kept_words[at]
    wanted = {
        (containers[at].parent, containers[at].tag, containers[at].names)
        for at, count in enumerate(kept_words)
        if 0 < count <= _MAX_ITEM_WORDS and containers[at].tag in _ITEM_TAGS and _may_hold_link(outline, at)
    }
    if not wanted:
        return []
    parents = {parent for parent, _, _ in wanted}
    groups: dict[tuple[int, str, str], set[int]] = {}
    for at, container in enumerate(containers):
        if container.parent in parents:
            key = (container.parent, container.tag, container.names)
            if key in wanted:
                groups.setdefault(key, set()).add(at)
    return [items for items in groups.values() if len(items) >= _MIN_ITEMS]


def _may_hold_link(outline: Outline, at: int) -> bool:
    """Return False for a container that has neither a link-only block in it nor containers inside."""
    containers = outline.containers
    if containers[at].link_blocks:
        return True
    return at + 1 < len(containers) and containers[at + 1].parent == at


def _is_beside_story(kept: KeptText, items: set[int]) -> bool:
    """Return True if all kept blocks of the items lie before or behind nearly all other kept words."""
    blocks = kept.outline.blocks
    inside = [i for i in kept.indices if not items.isdisjoint(kept.chain(blocks[i].container))]
    if not inside:
        return False
    own, first, last = set(inside), inside[0], inside[-1]
    before = between = behind = 0
    for i in kept.indices:
        if i in own:
            continue
        if i < first:
            before += blocks[i].words
        elif i > last:
            behind += blocks[i].words
        else:
            between += blocks[i].words
    return between <= _MAX_BESIDE and min(before, behind) <= _MAX_BESIDE
