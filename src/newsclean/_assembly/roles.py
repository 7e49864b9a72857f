"""Outline + decisions + metadata -> the role of each block that belongs to the article.

Law: decides what a block *is*. It adds nothing to the body, and takes out of it only what the page itself names as
something else (a box, a comment, a caption, a line that points to another story) or shows a second time. Every such
decision leaves a note in words, and none takes a block that is longer than all others together.
`newsclean._assembly.regions` finds what is judged as a whole, `newsclean._assembly.tag_roles` says what the markup
makes of one block, and `newsclean._assembly.furniture` finds what belongs to the article beside its body.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean._assembly.class_roles import Names, named_role
from newsclean._assembly.furniture import MAX_CREDIT_BLOCK, find_beside
from newsclean._assembly.kept_text import dominant_block
from newsclean._assembly.lists import complete_lists
from newsclean._assembly.regions import COMMENTS_NOTE, find_regions
from newsclean._assembly.tag_roles import (
    CAPTION,
    CREDIT,
    HEADING,
    MIN_POINTER_SHARE,
    PARAGRAPH,
    is_caption,
    is_pointer,
    role_of,
)
from newsclean._text.strings import collapse, ends_sentence, strip_controls
from newsclean._types.stages import Roles
from newsclean._types.values import TEXT_ROLES, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._assembly.kept_text import KeptText
    from newsclean._types.stages import Marks, Outline, PageBlock
    from newsclean._types.values import Metadata

__all__ = ["assign", "bring_back_comments", "role_of_dropped"]

_MIN_REPEATED_WORDS = 8
"""Words from which a block that repeats an earlier one is dropped. Swept, see `docs/explanation/sweeps.md`,
"Blocks that leave the text"."""

_MAX_BOX_SHARE = 0.3
"""Share of the kept words up to which a container is a box in the article; above, it is what holds the article. Swept,
see `docs/explanation/sweeps.md`, "Blocks that leave the text"."""

_BOXES = frozenset({Role.COMMENTS, Role.NEWSLETTER, Role.RELATED, Role.AUTHOR_BOX, Role.QUOTE})
"""Roles by name that take a block out of the body. Of the 16,700 words that they take out on the development corpora,
70 are the gold's. Other names are worse than the scorer: under `share`, `tags`, `consent` and `advertising`, half of
the kept words belong to the article."""

_SIDE_ROLES = frozenset({Role.CORRECTION, Role.EDITORS_LINE, Role.BYLINE, Role.CAPTION, Role.EMBED})
"""Roles by name that belong to the article but not to its body."""

_MIN_LEFT = 0.5
"""Share of the kept words that boxes and pointers must leave: a page whose whole story stands in elements named
`comment` is an answer on a forum, not an article beside its comments."""

_REPEAT = "repeats an earlier block"
_POINTER = "a line that points to another story: a label and a link"
_MAX_CLIMB = 40  # containers; bounds the look at hostile nesting


def assign(
    outline: Outline,
    keep: Sequence[bool],
    metadata: Metadata,
    *,
    marks: Marks,
    wanted: Sequence[bool] | None = None,
) -> Roles:
    """Gives the blocks their roles.

    Args:
        outline: The page's blocks.
        keep: What the balanced selection decided on each block; everything is found relative to it.
        metadata: The page's own fields.
        marks: What a profile says of the blocks; `keep` and `wanted` follow it already.
        wanted: The decisions for another focus (see `newsclean._scoring.focus`), or None for the balanced one.

    Returns:
        The roles. Text blocks for precision are among those of the balanced focus, and these among those for recall.

    Cost: some looks at each kept block; the names of containers are looked up once.
    """
    roles = Roles([None] * len(outline.blocks), {})
    names = Names(outline.containers, outline.blocks)
    kept = [i for i, is_kept in enumerate(keep) if is_kept]
    kept = complete_lists(outline, kept)
    regions = find_regions(outline, kept, metadata.title, names)
    _assign_roles(outline, _without(regions, kept, roles, marks), roles, names, marks)
    find_beside(outline, metadata, roles, names)
    _keep_story(outline, dominant_block(outline, kept), roles)
    if wanted is not None:
        _narrow(outline.blocks, keep, wanted, roles)
        added = [i for i, is_kept in enumerate(wanted) if is_kept and not keep[i] and roles.of[i] is None]
        _assign_roles(outline, _without(regions, added, roles, marks), roles, names, marks)
    if marks.of_block:
        _follow(marks, roles)
    return roles


def _without(regions: KeptText, chosen: list[int], roles: Roles, marks: Marks) -> list[int]:
    """Return the blocks that lie in no region that is out, and those that a profile keeps; note why others are out."""
    if not regions.why:
        return chosen
    left = []
    for i in chosen:
        note = regions.note_on(i)
        if note and not (i in marks.of_block and marks.of_block[i].keep):
            roles.notes[i] = note
        else:
            left.append(i)
    return left


def _keep_story(outline: Outline, i: int, roles: Roles) -> None:
    """Give a block back to the body that has more words than all others of the selection together."""
    if i >= 0 and roles.of[i] not in TEXT_ROLES and roles.of[i] is not Role.TITLE:
        role = role_of(outline, outline.blocks[i], {})
        roles.of[i] = PARAGRAPH if role is CAPTION else role
        roles.notes[i] = "longer than all other blocks together"


def bring_back_comments(roles: Roles) -> None:
    """Give blocks that were kept, and went with a region of comments, that role."""
    for i, note in roles.notes.items():
        if note == COMMENTS_NOTE and roles.of[i] is None:
            roles.of[i] = Role.COMMENTS


def role_of_dropped(outline: Outline, roles: Roles, i: int, marks: Marks) -> Role:
    """Says what a block is that is no part of the article.

    Args:
        outline: The page's blocks.
        roles: What `assign` gave.
        i: Index of the block.
        marks: What a profile says of the blocks.

    Returns:
        What a profile calls it; else what the markup calls the elements around it, up to the one that holds the
        article; for a repeat what it repeats; else `OTHER`.
    """
    mark = marks.of_block.get(i)
    if mark is not None and mark.role is not None:
        return mark.role
    block = outline.blocks[i]
    if roles.kept_words is None:
        roles.kept_words = _kept_words(outline, roles.of)
    note = roles.notes.get(i)
    if note == _POINTER:
        return Role.READ_MORE
    if note == _REPEAT:
        return role_of(outline, block, {})
    at, most = block.container, _MAX_BOX_SHARE * max(roles.kept_words, default=0)
    for _ in range(_MAX_CLIMB):
        if at < 0 or roles.kept_words[at] > most:
            break
        container = outline.containers[at]
        role = named_role(container.tag, container.names)
        if role is not None:
            return role
        at = container.parent
    return Role.OTHER


def _assign_roles(outline: Outline, chosen: list[int], roles: Roles, names: Names, marks: Marks) -> None:
    """Give the chosen blocks roles by their markup, repeats and boxes apart."""
    blocks, of = outline.blocks, roles.of
    seen = {blocks[i].text: -1 for i, role in enumerate(of) if role is not None}
    named, text_words, pointers = [], 0, []
    around: dict[int, Role] = {}
    for at, i in enumerate(chosen):
        block = blocks[i]
        if block.words >= _MIN_REPEATED_WORDS and not marks.keeps_repeats:
            if block.text in seen and _is_copy(outline, chosen, at, seen[block.text]):
                roles.notes[i] = _REPEAT
                continue
            seen[block.text] = at
        role = of[i] = role_of(outline, block, around)
        if role in TEXT_ROLES:
            text_words += block.words
        if i in marks.of_block and marks.of_block[i].keep:
            continue
        if names.nearest(block.container) >= 0:
            named.append(i)
        if MIN_POINTER_SHARE * len(block.text) <= block.linked_chars and is_pointer(block):
            of[i] = None
            roles.notes[i] = _POINTER
            pointers.append(i)
    if named:
        _drop_boxes(outline, named, roles, names)
    _put_back(outline, chosen, [*named, *pointers], text_words, roles)


def _is_copy(outline: Outline, chosen: list[int], at: int, first: int) -> bool:
    """Return False for a repeat that the author meant: a refrain, or a question put to several people.

    Such a sentence stands alone between others, beside its first showing; a copy stands elsewhere, at once behind it,
    or with its neighbours.

    Args:
        outline: The page's blocks.
        chosen: The blocks that are kept.
        at: Place among these of the block that repeats.
        first: Place of the block that it repeats; -1 for one that was kept before.
    """
    blocks, containers = outline.blocks, outline.containers
    if first < 0 or at - first < 2 or not ends_sentence(blocks[chosen[at]].text):
        return True
    own, other = containers[blocks[chosen[at]].container], containers[blocks[chosen[first]].container]
    if not own.tag or own.tag != other.tag or (own is not other and own.parent != other.parent):
        return True
    before, behind = (at - 1, first - 1), (at + 1, first + 1)
    return any(
        min(pair) >= 0 and max(pair) < len(chosen) and blocks[chosen[pair[0]]].text == blocks[chosen[pair[1]]].text
        for pair in (before, behind)
    )


def _put_back(outline: Outline, chosen: list[int], taken: list[int], text_words: int, roles: Roles) -> None:
    """Undoes what names took out of the text where they took most of it: there they mean something else."""
    blocks, of = outline.blocks, roles.of
    left = sum([blocks[i].words for i in chosen if of[i] in TEXT_ROLES])
    if left < _MIN_LEFT * text_words:
        for i in taken:
            of[i] = role_of(outline, blocks[i], {})
            roles.notes.pop(i, None)
    captions = [i for i in chosen if of[i] is CAPTION]
    if sum([blocks[i].words for i in captions]) > left:
        for i in captions:
            if not is_caption(outline, blocks[i], by_name=False):  # a story in a box named `caption` is no caption
                of[i] = Role.PARAGRAPH


def _narrow(blocks: Sequence[PageBlock], keep: Sequence[bool], wanted: Sequence[bool], roles: Roles) -> None:
    """Takes out the body blocks that another focus does not want, unless nothing would be left."""
    texts = {block.text for block, kept in zip(blocks, wanted, strict=True) if kept}  # one copy wanted, any kept
    # A block of nothing but controls prints as nothing, and cannot be what is left.
    body = [i for i, role in enumerate(roles.of) if role in TEXT_ROLES and collapse(strip_controls(blocks[i].text))]
    unwanted = [i for i in body if keep[i] and not wanted[i] and blocks[i].text not in texts]
    if len(unwanted) < len(body):
        for i in unwanted:
            roles.of[i] = None


def _follow(marks: Marks, roles: Roles) -> None:
    """Gives the roles that a profile names, and takes out what it drops, whatever else spoke for it.

    A role of the body (a heading, a list item) says what a kept block is; one that belongs to the article beside its
    body (a caption, a byline) also brings in a block that was not kept.
    """
    of = roles.of
    for i, mark in marks.of_block.items():
        if mark.keep is False:
            of[i] = None
        elif mark.role is not None and (of[i] is not None or mark.role not in TEXT_ROLES):
            of[i] = mark.role
        elif mark.keep is None:
            continue
        roles.notes[i] = f"profile rule {mark.rule}" if mark.rule else "says itself what it is"


def _drop_boxes(outline: Outline, named: list[int], roles: Roles, names: Names) -> None:
    """Takes blocks out of the body that lie in what the page names as something else."""
    blocks, of = outline.blocks, roles.of
    most = _MAX_BOX_SHARE * sum([block.words for block, role in zip(blocks, of, strict=True) if role in TEXT_ROLES])
    kept_words = _kept_words(outline, of)
    for i in named:
        if of[i] is None:
            continue
        at = names.nearest(blocks[i].container)
        while at >= 0 and kept_words[at] <= most:
            role = names.role(at)
            if role in _BOXES:
                of[i] = None
                roles.notes[i] = "a pull quote" if role is Role.QUOTE else f"in a box that the page names: {role}"
                break
            if role in _SIDE_ROLES and of[i] in TEXT_ROLES and of[i] is not HEADING:
                of[i] = role
                roles.notes[i] = f"belongs to the article, not to its text: the page names it {role}"
            elif role is CREDIT and of[i] is not CREDIT and blocks[i].words <= MAX_CREDIT_BLOCK:
                of[i] = role
            at = names.nearest(outline.containers[at].parent)


def _kept_words(outline: Outline, of: Sequence[Role | None]) -> list[int]:
    """For each container: the words of the blocks in it that are body text."""
    containers = outline.containers
    total = [0] * len(containers)
    for block, role in zip(outline.blocks, of, strict=True):
        if role in TEXT_ROLES:
            total[block.container] += block.words
    for at in range(len(total) - 1, 0, -1):  # a parent always stands before its children
        total[containers[at].parent] += total[at]
    return total
