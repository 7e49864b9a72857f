"""Outline + decisions + metadata -> Article: which role each kept block has, and what else belongs to it.

Law: decides roles, never whether text is body text: that is the selection's. Headline, byline and captions belong
to the article but not to its body, so they are taken out of the body where they were kept and
added from the page where they were not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from newsclean._model import TEXT_ROLES, Article, Block, Marks, Role, Status
from newsclean._text import collapse, ends_sentence, fold, strip_controls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._model import Image, Metadata, Outline, PageBlock

__all__ = ["assemble"]

NO_MARKS = Marks()

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
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_MIN_REPEATED_WORDS = 8  # swept 5, 8, 12, 20: 8 gains most (.0013 word F1 on wcxb-articles, nothing on fundus-news)
_MAX_BYLINE_WORDS = 20
_MAX_CAPTION_WORDS = 80
_MAX_TITLE_WORDS = 60
_MAX_CREDIT_WORDS = 8
_PLAIN_HEADING_LEVEL = 2  # of a heading that only a profile knows to be one
_CREDIT = re.compile(r"[.!?][”\"’)]?\s+([^.!?]{2,80})$")


def assemble(
    outline: Outline,
    scores: Sequence[float],
    keep: Sequence[bool],
    metadata: Metadata,
    *,
    url: str = "",
    marks: Marks = NO_MARKS,
) -> Article:
    """Builds the article.

    Args:
        outline: The page's blocks.
        scores: Probability of each block.
        keep: Decision on each block.
        metadata: The page's own fields.
        url: The address that the caller gave.
        marks: What a profile says of the blocks; `keep` follows it already.

    Returns:
        The article; `status` is `EMPTY` for a page without text and `NOT_ARTICLE` where nothing was kept.

    Cost: one look at each block.
    """
    roles = _roles(outline, keep, metadata)
    if marks.of_block:
        _follow(marks, roles)
    shown: list[tuple[float, Block]] = [
        (i, Block(role, text, _level(outline, block, role), score))
        for i, (block, role, score) in enumerate(zip(outline.blocks, roles, scores, strict=True))
        if role is not None and (text := _printable(block.text, role))
    ]
    media = metadata.media
    if media is not None and media.embeds:
        shown += [(before - 0.5, Block(Role.EMBED, "", url=address)) for before, address in media.embeds]
        shown.sort(key=lambda placed: placed[0])
    blocks = [block for _, block in shown]
    text = "\n\n".join(block.text for block in blocks if block.role in TEXT_ROLES)
    title = metadata.title or next((block.text for block in blocks if block.role is Role.TITLE), "")
    has_text = bool(outline.blocks) or any(container.link_blocks for container in outline.containers)
    status = Status.OK if text else Status.NOT_ARTICLE if has_text else Status.EMPTY
    return Article(
        status=status,
        text=text,
        blocks=tuple(blocks) if text else (),
        title=title,
        subtitle=metadata.subtitle,
        authors=metadata.authors,
        published=metadata.published,
        modified=metadata.modified,
        language=metadata.language,
        site=metadata.site,
        url=metadata.url or url,
        section=metadata.section,
        tags=metadata.tags,
        image=_with_caption(metadata.image, blocks),
        images=tuple(media.images) if media is not None and text else (),
        kicker=metadata.kicker,
        entries=metadata.entries,
        paywalled=metadata.paywalled,
        license=metadata.license,
        sources=metadata.sources,
        profile=marks.profile,
    )


def _roles(outline: Outline, keep: Sequence[bool], metadata: Metadata) -> list[Role | None]:
    blocks = outline.blocks
    roles: list[Role | None] = [
        _role(outline, block) if kept else None for block, kept in zip(blocks, keep, strict=True)
    ]
    _drop_repeats(blocks, roles)
    body = [i for i, role in enumerate(roles) if role in TEXT_ROLES]
    title_at = _find_title(outline, metadata.title, body[0] if body else len(blocks))
    if title_at >= 0:
        roles[title_at] = Role.TITLE
    for i in _find_bylines(outline, title_at, metadata.authors):
        roles[i] = Role.BYLINE
    if body and title_at < body[0] and _has_credit(blocks[body[0]].text):
        roles[body[0]] = Role.CAPTION
        body = body[1:]
    if body:
        first = title_at if 0 <= title_at < body[0] else body[0]
        for i in range(first, body[-1]):
            block = blocks[i]
            if roles[i] is None and block.words <= _MAX_CAPTION_WORDS and _is_caption(outline, block):
                roles[i] = Role.CAPTION
    standfirst = fold(metadata.subtitle)
    if standfirst:
        for i in body[:3]:
            if roles[i] in TEXT_ROLES and fold(blocks[i].text) == standfirst:
                roles[i] = Role.STANDFIRST
                break
    return roles


def _follow(marks: Marks, roles: list[Role | None]) -> None:
    """Gives the roles that a profile names, and takes out what it drops, whatever else spoke for it.

    A role of the body (a heading, a list item) says what a kept block is; one that belongs to the article beside its
    body (a caption, a byline) also brings in a block that was not kept.
    """
    for i, mark in marks.of_block.items():
        if mark.keep is False:
            roles[i] = None
        elif mark.role is not None and (roles[i] is not None or mark.role not in TEXT_ROLES):
            roles[i] = mark.role


def _printable(text: str, role: Role) -> str:
    """Returns a block's text without controls, and without the blanks and empty lines that they leave behind."""
    if text.isprintable():
        return text
    text = strip_controls(text)
    if role is Role.CODE:
        return text.strip("\n")
    return "\n".join([line for part in text.split("\n") if (line := collapse(part))])


def _drop_repeats(blocks: Sequence[PageBlock], roles: list[Role | None]) -> None:
    """Takes out paragraphs that the page shows a second time (a copy for another screen size, a pull quote)."""
    seen = set()
    for i, (block, role) in enumerate(zip(blocks, roles, strict=True)):
        if role is not None and block.words >= _MIN_REPEATED_WORDS:
            if block.text in seen:
                roles[i] = None
            seen.add(block.text)


def _role(outline: Outline, block: PageBlock) -> Role:
    role = _ROLE_OF_TAG.get(block.tag)
    if role is not None:
        return role
    if _is_caption(outline, block):
        return Role.CAPTION
    at = block.container
    for _ in range(4):  # a paragraph stands at most a few levels below the quotation or item that it belongs to
        container = outline.containers[at]
        if container.tag == "blockquote":
            return Role.QUOTE
        if container.tag == "li":
            return Role.LIST_ITEM
        at = container.parent
        if at < 0:
            break
    return Role.PARAGRAPH


def _is_caption(outline: Outline, block: PageBlock) -> bool:
    if block.tag in {"figcaption", "caption"}:
        return True
    containers, at = outline.containers, block.container
    for _ in range(3):
        container = containers[at]
        if container.tag == "figcaption" or "aption" in container.names:  # `caption`, `photoCaption`, `Caption`
            return True
        at = container.parent
        if at < 0:
            break
    return False


def _has_credit(text: str) -> bool:
    """Says whether a text that stands first reads like a lead caption: sentences, then a name without a full stop."""
    found = _CREDIT.search(text)
    if found is None or ends_sentence(text):
        return False
    words = found[1].split()
    return len(words) <= _MAX_CREDIT_WORDS and sum([not word[0].islower() for word in words]) > len(words) / 2


def _find_title(outline: Outline, title: str, before: int) -> int:
    """Returns the index of the block that shows the headline: the last `<h1>` of it above the body, else any; or -1."""
    wanted = fold(title)
    if not wanted:
        return -1
    found = -1
    for i, block in enumerate(outline.blocks):
        if i >= before and found >= 0:
            break
        if block.words > _MAX_TITLE_WORDS or abs(len(block.text) - len(title)) > len(title):
            continue  # too long, or differs in more than punctuation
        if fold(block.text) == wanted and (found < 0 or block.tag == "h1"):
            found = i
    return found


def _find_bylines(outline: Outline, title_at: int, authors: Sequence[str]) -> list[int]:
    """Returns the short blocks just below (or above) the headline that name an author."""
    names = [name for author in authors if (name := fold(author))]
    if title_at < 0 or not names:
        return []
    found = []
    for i in range(max(0, title_at - 2), min(len(outline.blocks), title_at + 8)):
        block = outline.blocks[i]
        if i == title_at or block.words > _MAX_BYLINE_WORDS or _is_caption(outline, block):
            continue
        if ends_sentence(block.text):  # a sentence of the body may name its author too
            continue
        text = f" {fold(block.text)} "
        if any(f" {name} " in text for name in names):
            found.append(i)
    return found[:2]


def _level(outline: Outline, block: PageBlock, role: Role) -> int:
    if role is Role.TITLE:
        return 1
    if role is Role.HEADING:
        return int(block.tag[1]) if _ROLE_OF_TAG.get(block.tag) is Role.HEADING else _PLAIN_HEADING_LEVEL
    if role is not Role.LIST_ITEM:
        return 0
    depth, at = 0, block.container
    while at >= 0:
        depth += outline.containers[at].tag in _LISTS
        at = outline.containers[at].parent
    return max(1, depth)


def _with_caption(image: Image | None, blocks: list[Block]) -> Image | None:
    """Gives the lead image the caption that stands above the first paragraph, if there is one."""
    if image is None or image.caption:
        return image
    for block in blocks:
        if block.role is Role.CAPTION:
            return attrs.evolve(image, caption=block.text)
        if block.role is Role.PARAGRAPH:
            break
    return image
