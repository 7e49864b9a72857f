"""Outline + decisions + metadata -> Article: its text, its blocks and its fields.

Law: puts together what others decided (`newsclean._scoring.selection` what is kept, `newsclean._scoring.focus` how
strictly, `newsclean._assembly.roles` what each block is) and judges nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsclean._assembly.roles import assign
from newsclean._assembly.tag_roles import CAPTION, CODE, HEADING, LIST_ITEM, PARAGRAPH, TITLE
from newsclean._text.strings import printable
from newsclean._types.article import Article
from newsclean._types.stages import Marks
from newsclean._types.values import TEXT_ROLES, Block, Role, Status, make_block

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._types.stages import Analysis, Outline, PageBlock
    from newsclean._types.values import Image, Media, Metadata

__all__ = ["NO_MARKS", "assemble", "recut"]

_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PLAIN_HEADING_LEVEL = 2  # of a heading that only a profile knows to be one

NO_MARKS = Marks()


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
    blocks, text = _put_together(outline, scores, assign(outline, keep, metadata, marks=marks).of, metadata.media)
    title = metadata.title or next((block.text for block in blocks if block.role is TITLE), "")
    has_text = bool(outline.blocks) or any(container.link_blocks for container in outline.containers)
    status = Status.OK if text else Status.NOT_ARTICLE if has_text else Status.EMPTY
    return Article(
        status=status,
        text=text,
        blocks=tuple(blocks) if text else (),
        title=title,
        subtitle=metadata.subtitle,
        authors=metadata.authors,
        editors=metadata.editors,
        published=metadata.published,
        modified=metadata.modified,
        language=metadata.language,
        site=metadata.site,
        url=metadata.url or url,
        section=metadata.section,
        tags=metadata.tags,
        image=_with_caption(metadata.image, blocks),
        images=tuple(metadata.media.images) if metadata.media is not None and text else (),
        kicker=metadata.kicker,
        entries=metadata.entries,
        paywalled=metadata.paywalled,
        license=metadata.license,
        sources=metadata.sources,
        profile=marks.profile,
    )


def recut(article: Article, case: Analysis, wanted: Sequence[bool]) -> Article:
    """Builds the article again with other decisions.

    Args:
        article: The article as `assemble` made it of the case.
        case: What is known of the page.
        wanted: The other decisions (see `newsclean._scoring.focus`).

    Returns:
        The article with another text and other blocks; all that is said of the page as a whole stays.
    """
    roles = assign(case.outline, case.keep, case.metadata, marks=case.marks, wanted=wanted).of
    blocks, text = _put_together(case.outline, case.scores, roles, case.metadata.media)
    return attrs.evolve(article, text=text, blocks=tuple(blocks), image=_with_caption(case.metadata.image, blocks))


def _put_together(
    outline: Outline, scores: Sequence[float], roles: Sequence[Role | None], media: Media | None
) -> tuple[list[Block], str]:
    lists = {-1: 0}  # by container: how many lists it lies in
    blocks: list[Block] = []
    texts: list[str] = []
    places: list[float] = []
    for i, (block, role, score) in enumerate(zip(outline.blocks, roles, scores, strict=True)):
        if role is None or not (text := printable(block.text, keeps_blanks=role is CODE)):
            continue
        blocks.append(make_block(role, text, _level(outline, block, role, lists), score))
        places.append(i)
        if role in TEXT_ROLES:
            texts.append(text)
    if media is not None and media.embeds:
        shown = [*zip(places, blocks, strict=True)]
        shown += [(before - 0.5, Block(Role.EMBED, "", url=address)) for before, address in media.embeds]
        shown.sort(key=lambda placed: placed[0])
        blocks = [block for _, block in shown]
    return blocks, "\n\n".join(texts)


def _level(outline: Outline, block: PageBlock, role: Role, lists: dict[int, int]) -> int:
    if role is LIST_ITEM:
        return max(1, _count_lists(outline, block.container, lists))
    if role is HEADING:
        return int(block.tag[1]) if block.tag in _HEADINGS else _PLAIN_HEADING_LEVEL
    return 1 if role is TITLE else 0


def _count_lists(outline: Outline, at: int, lists: dict[int, int]) -> int:
    """Counts the lists that a container lies in; `lists` remembers those around it."""
    containers, path = outline.containers, []
    while at not in lists:
        path.append(at)
        at = containers[at].parent
    depth = lists[at]
    for inner in reversed(path):
        depth += containers[inner].tag in _LISTS
        lists[inner] = depth
    return depth


def _with_caption(image: Image | None, blocks: list[Block]) -> Image | None:
    """Gives the lead image the caption that stands above the first paragraph, if there is one."""
    if image is None or image.caption:
        return image
    for block in blocks:
        if block.role is CAPTION:
            return attrs.evolve(image, caption=block.text)
        if block.role is PARAGRAPH:
            break
    return image
