"""Outline + decisions + metadata -> the role of each block that belongs to the article.

Law: decides what a block *is*. It never adds to the body, and takes out of it only what the page itself names as
something else (a box, a comment, a caption, a line that points to another story) or shows a second time. Every such
decision leaves a note in words. Headline, byline, captions and credits belong to the article but not to its body,
so they are found whether they were kept or not.
"""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING, Final

import attrs

from newsclean._model import TEXT_ROLES, Role
from newsclean._role_names import Names, named_role
from newsclean._text import collapse, count_words, ends_sentence, fold, strip_controls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._model import Metadata
    from newsclean._outline import Container, Marks, Outline, PageBlock

__all__ = ["Roles", "assign", "role_of_dropped"]

_ROLE_OF_TAG = {
    "h1": Role.HEADING,
    "h2": Role.HEADING,
    "h3": Role.HEADING,
    "h4": Role.HEADING,
    "h5": Role.HEADING,
    "h6": Role.HEADING,
    "li": Role.LIST_ITEM,
    "pre": Role.CODE,
    "tr": Role.TABLE,
    "figcaption": Role.CAPTION,
    "caption": Role.CAPTION,
}
_MIN_REPEATED_WORDS = 8  # swept 5, 8, 12, 20: 8 gains most (.0013 word F1 on wcxb-articles, nothing on fundus-news)
_MAX_BYLINE_WORDS = 20
_MAX_CAPTION_WORDS = 80
_MAX_TITLE_WORDS = 60
_MAX_CREDIT_WORDS = 8
_MAX_CREDIT_BLOCK = 12
_CREDIT = re.compile(r"[.!?][”\"’)]?\s+([^.!?]{2,80})$")

_MAX_BOX_SHARE = 0.3
"""Share of the kept words up to which a container is a box in the article; above, it is what holds the article. Swept
.1, .2, .3, .5 by the words of the gold that are taken out: alike up to .3, and worse at .5."""

_BOXES = frozenset({Role.COMMENTS, Role.NEWSLETTER, Role.RELATED, Role.AUTHOR_BOX, Role.QUOTE})
"""Roles by name that take a block out of the body. Of the 16,700 words that they take out on the development corpora,
70 are the gold's. Other names are worse than the scorer: under `share`, `legal`, `tags`, `consent` and `advertising`,
half of the kept words belong to the article."""

_SIDE_ROLES = frozenset({Role.CORRECTION, Role.EDITORS_LINE, Role.BYLINE, Role.CAPTION})
"""Roles by name that belong to the article but not to its body."""

_MIN_STANDFIRST = 30  # characters, folded; a shorter line above the body is too likely a kicker
_STANDFIRST_REACH, _NO_TITLE_REACH = 8, 4  # blocks above the body
_MAY_BE_STANDFIRST = frozenset({Role.PARAGRAPH, Role.HEADING})

_HEAD_ABOVE, _HEAD_BELOW = 2, 8  # blocks around the headline in which byline and date are looked for
_TAIL = 6  # blocks below the last paragraph in which a correction or an editor's line is looked for
_BEGINNING = 24  # characters of a text that are compared before the whole of it is folded
_ASCII_ALNUM = frozenset(string.ascii_letters + string.digits)
_DIGIT = re.compile(r"\d")
_DATE_DIGITS = 4  # what tells a date from a name in a byline
_MOST_WORDS = {
    Role.CREDIT: _MAX_CREDIT_BLOCK,
    Role.DATELINE: 12,
    Role.CORRECTION: 150,
    Role.EDITORS_LINE: 150,
}

_MIN_POINTER_SHARE = 0.5  # of a line that points to another story, what is link
_MIN_POINTER_WORDS = 5  # of the headline it points to; less is a name ("Website: Terra & Co.")
_MAX_LABEL_WORDS = 6
_ENUMERATION = re.compile("[,，、،]")
_MAX_COMMAS = 2  # more, and a list of linked names follows the label
_LABEL_ENDS = frozenset(":：|»>→›")
_POINTER_TAGS = frozenset({"p", "div", "section", "aside"})


_CAPTION_LEVELS: Final = 3  # containers, the block's own included, that may make it a caption
_ROLE_LEVELS: Final = 4  # that may make it a quotation or an item

_HEADING: Final = Role.HEADING
_PARAGRAPH: Final = Role.PARAGRAPH
_LIST_ITEM: Final = Role.LIST_ITEM
_QUOTE: Final = Role.QUOTE
_CAPTION: Final = Role.CAPTION
_DATELINE: Final = Role.DATELINE
_BYLINE: Final = Role.BYLINE
_CREDIT_ROLE: Final = Role.CREDIT
# Python looks up a member of an enumeration in 90 ns, a name of the module in 5; the loops over blocks use these.

_MIN_LEFT = 0.5
"""Share of the kept words that boxes and pointers must leave: a page whose whole story stands in elements named
`comment` is an answer on a forum, not an article beside its comments."""

_REPEAT = "repeats an earlier block"
_POINTER = "a line that points to another story: a label and a link"
_MAX_CLIMB = 40  # containers; bounds the look at hostile nesting


@attrs.define(eq=False)
class Roles:
    """What the blocks of a page are.

    Args:
        of: For each block its role in the article, or None where it has none.
        notes: Why, in words, for the blocks that a rule decided and not their score; by index.
        kept_words: For each container the words of body text in it; None until asked for.
    """

    of: list[Role | None]
    notes: dict[int, str]
    kept_words: list[int] | None = None


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
        wanted: The decisions for another focus (see `newsclean._focus`), or None for the balanced one.

    Returns:
        The roles. Text blocks for precision are among those of the balanced focus, and these among those for recall.

    Cost: some looks at each kept block; the names of containers are looked up once.
    """
    roles = Roles([None] * len(outline.blocks), {})
    names = Names(outline.containers)
    _take(outline, [i for i, kept in enumerate(keep) if kept], roles, names, marks)
    _find_the_rest(outline, metadata, roles, names)
    if wanted is not None:
        _narrow(outline.blocks, keep, wanted, roles)
        added = [i for i, kept in enumerate(wanted) if kept and not keep[i] and roles.of[i] is None]
        _take(outline, added, roles, names, marks)
    if marks.of_block:
        _follow(marks, roles)
    return roles


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
        return _role(outline, block, {})
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


def _take(outline: Outline, chosen: list[int], roles: Roles, names: Names, marks: Marks) -> None:
    """Gives the chosen blocks roles by their markup, repeats and boxes apart."""
    blocks, of = outline.blocks, roles.of
    seen = {blocks[i].text for i, role in enumerate(of) if role is not None}
    named, text_words, pointers = [], 0, []
    around: dict[int, Role] = {}
    for i in chosen:
        block = blocks[i]
        if block.words >= _MIN_REPEATED_WORDS and not marks.keeps_repeats:
            if block.text in seen:
                roles.notes[i] = _REPEAT
                continue
            seen.add(block.text)
        role = of[i] = _role(outline, block, around)
        if role in TEXT_ROLES:
            text_words += block.words
        if i in marks.of_block and marks.of_block[i].keep:
            continue
        if names.nearest(block.container) >= 0:
            named.append(i)
        if _MIN_POINTER_SHARE * len(block.text) <= block.linked_chars and _is_pointer(block):
            of[i] = None
            roles.notes[i] = _POINTER
            pointers.append(i)
    if named:
        _take_out_boxes(outline, named, roles, names)
    _put_back(outline, chosen, [*named, *pointers], text_words, roles)


def _put_back(outline: Outline, chosen: list[int], taken: list[int], text_words: int, roles: Roles) -> None:
    """Undoes what names took out of the text where they took most of it: there they mean something else."""
    blocks, of = outline.blocks, roles.of
    left = sum([blocks[i].words for i in chosen if of[i] in TEXT_ROLES])
    if left < _MIN_LEFT * text_words:
        for i in taken:
            of[i] = _role(outline, blocks[i], {})
            roles.notes.pop(i, None)
    captions = [i for i in chosen if of[i] is _CAPTION]
    if sum([blocks[i].words for i in captions]) > left:
        for i in captions:
            if not _is_caption(outline, blocks[i], by_name=False):  # a story in a box named `caption` is no caption
                of[i] = Role.PARAGRAPH


def _find_the_rest(outline: Outline, metadata: Metadata, roles: Roles, names: Names) -> None:
    """Finds headline, byline, captions, credits and standfirst relative to the body."""
    blocks, of = outline.blocks, roles.of
    body = [i for i, role in enumerate(of) if role in TEXT_ROLES]
    title_at = _find_title(outline, metadata.title, body[0] if body else len(blocks))
    if title_at >= 0:
        of[title_at] = Role.TITLE
        roles.notes[title_at] = "says what the headline says"
    for i in _find_bylines(outline, title_at, metadata.authors):
        of[i] = Role.BYLINE
        roles.notes[i] = "names an author beside the headline"
    if body and title_at < body[0] and _has_credit(blocks[body[0]].text):
        of[body[0]] = Role.CAPTION
        roles.notes[body[0]] = "stands first and ends in a credit, as captions do"
        body = body[1:]
    if body:
        first = title_at if 0 <= title_at < body[0] else body[0]
        for i in range(first, body[-1]):
            block = blocks[i]
            if of[i] is None and block.words <= _MAX_CAPTION_WORDS and _is_caption(outline, block):
                of[i] = Role.CAPTION
                roles.notes[i] = "a caption between headline and last paragraph"
        _find_standfirst(outline, metadata.subtitle, title_at, body, roles)
        _find_named(outline, title_at, body, roles, names)


def _find_named(outline: Outline, title_at: int, body: list[int], roles: Roles, names: Names) -> None:
    """Finds the lines that the page names as credit, correction, editor's line or date, though they were not kept."""
    blocks, of = outline.blocks, roles.of
    head = (
        range(max(0, title_at - _HEAD_ABOVE), min(len(blocks), title_at + _HEAD_BELOW)) if title_at >= 0 else range(0)
    )
    for i in range(min([body[0], *head[:1]]), min(len(blocks), body[-1] + _TAIL)):
        if of[i] is not None:
            continue
        at = names.nearest(blocks[i].container)
        role = names.role(at) if at >= 0 else None
        if role is _BYLINE and len(_DIGIT.findall(blocks[i].text)) >= _DATE_DIGITS:
            role = Role.DATELINE
        if role is None or blocks[i].words > _MOST_WORDS.get(role, 0) or (role is _DATELINE and i not in head):
            continue
        of[i] = role
        roles.notes[i] = f"belongs to the article, not to its text: the page names it {role}"


def _find_standfirst(outline: Outline, subtitle: str, title_at: int, body: list[int], roles: Roles) -> None:
    """Finds the block that says what the page gives as its subtitle, above the body or at its beginning.

    Adding it where it was dropped gains .0019 word F1 on fundus-news (29 pages) and loses .0003 on wcxb-articles, whose
    gold often leaves standfirsts out.
    """
    wanted, blocks = fold(subtitle), outline.blocks
    start = body[0]
    above = range(title_at + 1 if 0 <= title_at < start else max(0, start - _NO_TITLE_REACH), start)
    if len(wanted) >= _MIN_STANDFIRST:
        for i in (*above[-_STANDFIRST_REACH:], *body[:3]):
            text = blocks[i].text
            if (roles.of[i] is None or roles.of[i] in TEXT_ROLES) and len(text) >= len(wanted) and _says(text, wanted):
                if roles.of[i] is None:
                    roles.notes[i] = "says what the page gives as its subtitle, above the body"
                roles.of[i] = Role.STANDFIRST
                return
    elif wanted:
        for i in body[:3]:
            if roles.of[i] in TEXT_ROLES and _says(blocks[i].text, wanted):
                roles.of[i] = Role.STANDFIRST
                return
    container = outline.containers[blocks[start].container]
    if (
        len(body) > 1
        and roles.of[start] in _MAY_BE_STANDFIRST
        and named_role(container.tag, container.names) is Role.STANDFIRST
    ):
        roles.of[start] = Role.STANDFIRST


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


def _take_out_boxes(outline: Outline, named: list[int], roles: Roles, names: Names) -> None:
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
            if role in _SIDE_ROLES and of[i] in TEXT_ROLES and of[i] is not _HEADING:
                of[i] = role
                roles.notes[i] = f"belongs to the article, not to its text: the page names it {role}"
            elif role is _CREDIT_ROLE and of[i] is not _CREDIT_ROLE and blocks[i].words <= _MAX_CREDIT_BLOCK:
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


def _is_pointer(block: PageBlock) -> bool:
    """Says whether a block is a label and a headline that is a link: "Read more: Ferry late again"."""
    if block.tag not in _POINTER_TAGS or ends_sentence(block.text):
        return False
    label = block.text[: len(block.text) - block.linked_chars].rstrip()
    headline = block.text[len(label) :]
    return (
        label[-1:] in _LABEL_ENDS
        and count_words(label) <= _MAX_LABEL_WORDS
        and count_words(headline) > _MIN_POINTER_WORDS
        and "://" not in headline
        and len(_ENUMERATION.findall(headline)) < _MAX_COMMAS
    )


def _role(outline: Outline, block: PageBlock, around: dict[int, Role]) -> Role:
    """Returns what the markup makes of a block; `around` remembers what it makes of all that lies in a container."""
    role = _ROLE_OF_TAG.get(block.tag)
    if role is not None:
        return role
    container = outline.containers[block.container]
    tag, at = container.tag, container.parent
    if tag == "figcaption" or "aption" in container.names:
        return _CAPTION
    role = around.get(at)
    if role is None:
        role = around[at] = _role_in(outline.containers, at)
    if role is _CAPTION:
        return role
    return _QUOTE if tag == "blockquote" else _LIST_ITEM if tag == "li" else role


def _role_in(containers: Sequence[Container], at: int) -> Role:
    """Returns what the containers from `at` upwards make of a paragraph in an element in it."""
    role = _PARAGRAPH
    for level in range(1, _ROLE_LEVELS):
        if at < 0:
            break
        container = containers[at]
        tag = container.tag
        if level < _CAPTION_LEVELS and (tag == "figcaption" or "aption" in container.names):
            return _CAPTION
        if role is _PARAGRAPH:
            if tag == "blockquote":
                role = _QUOTE
            elif tag == "li":
                role = _LIST_ITEM
        at = container.parent
    return role


def _is_caption(outline: Outline, block: PageBlock, *, by_name: bool = True) -> bool:
    if block.tag in {"figcaption", "caption"}:
        return True
    containers, at = outline.containers, block.container
    for _ in range(_CAPTION_LEVELS):
        container = containers[at]
        if container.tag == "figcaption":
            return True
        if by_name and "aption" in container.names:  # `caption`, `photoCaption`, `Caption`
            return True
        at = container.parent
        if at < 0:
            break
    return False


def _has_credit(text: str) -> bool:
    """Says whether a text that stands first reads like a lead caption: sentences, then a name without a full stop."""
    if ends_sentence(text):  # as most do; the search costs thirty times as much
        return False
    found = _CREDIT.search(text)
    if found is None:
        return False
    words = found[1].split()
    return len(words) <= _MAX_CREDIT_WORDS and sum([not word[0].islower() for word in words]) > len(words) / 2


def _find_title(outline: Outline, title: str, before: int) -> int:
    """Returns the index of the block that shows the headline: the last `<h1>` of it above the body, else any; or -1."""
    wanted = fold(title)
    if not wanted:
        return -1
    found, initial, longest = -1, wanted[0], 2 * len(title)  # longer ones differ in more than punctuation
    for i, block in enumerate(outline.blocks):
        if i >= before and found >= 0:
            break
        text = block.text
        if len(text) > longest or block.words > _MAX_TITLE_WORDS:
            continue
        first = text[0]
        if first in _ASCII_ALNUM and first.lower() != initial:
            continue  # most blocks; folding a text costs fifty times as much
        if _says(text, wanted) and (found < 0 or block.tag == "h1"):
            found = i
    return found


def _says(text: str, wanted: str) -> bool:
    """Says whether `fold(text) == wanted`; the beginning tells most texts apart at a small part of the cost."""
    return wanted.startswith(fold(text[:_BEGINNING])) and fold(text) == wanted


def _find_bylines(outline: Outline, title_at: int, authors: Sequence[str]) -> list[int]:
    """Returns the short blocks just below (or above) the headline that name an author."""
    names = [name for author in authors if (name := fold(author))] if title_at >= 0 else []
    if not names:
        return []
    words = [name.partition(" ")[0] for name in names]  # cheaper to look for, and nearly never there
    found = []
    for i in range(max(0, title_at - _HEAD_ABOVE), min(len(outline.blocks), title_at + _HEAD_BELOW)):
        block = outline.blocks[i]
        if i == title_at or block.words > _MAX_BYLINE_WORDS or _is_caption(outline, block):
            continue
        if ends_sentence(block.text):  # a sentence of the body may name its author too
            continue
        said = block.text.casefold()
        if any(word in said for word in words):
            text = f" {fold(block.text)} "
            if any(f" {name} " in text for name in names):
                found.append(i)
    return found[:2]
