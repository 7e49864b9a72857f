"""Analysis -> draft: the text of the article and its blocks. Draft -> article: the one place that builds it.

Law: puts together what others decided (`newsclean._scoring.selection` what is kept, `newsclean._scoring.focus` how
strictly, `newsclean._assembly.roles` what each block is) and judges nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsclean._assembly.roles import assign, bring_back_comments
from newsclean._assembly.tag_roles import CAPTION, CODE, HEADING, LIST_ITEM, PARAGRAPH, TITLE
from newsclean._text.strings import printable
from newsclean._types.article import Article
from newsclean._types.stages import Draft, Marks
from newsclean._types.values import TEXT_ROLES, Block, Metadata, Role, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._types.stages import Analysis, Outline, PageBlock
    from newsclean._types.values import Image

__all__ = ["NO_MARKS", "assemble", "build_article", "cut"]

_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PLAIN_HEADING_LEVEL = 2  # of a heading that only a profile knows to be one

NO_MARKS = Marks()

_NO_METADATA = Metadata()


def assemble(analysis: Analysis, *, url: str = "") -> Draft:
    """Put together the text and the blocks that the balanced selection kept.

    Args:
        analysis: The page with its decisions.
        url: The address that the caller gave.

    Returns:
        The draft; `status` is `EMPTY` for a page without text and `NOT_ARTICLE` where nothing was kept.

    Cost: one look at each block.
    """
    outline, metadata = analysis.outline, analysis.metadata
    blocks, text = cut(analysis)
    has_text = bool(outline.blocks) or any(container.link_blocks for container in outline.containers)
    return Draft(
        analysis,
        url=metadata.url or url,
        title=metadata.title or next((block.text for block in blocks if block.role is TITLE), ""),
        image=_with_caption(metadata.image, blocks),
        blocks=blocks if text else [],
        text=text,
        status=Status.OK if text else Status.NOT_ARTICLE if has_text else Status.EMPTY,
    )


def cut(
    analysis: Analysis, wanted: Sequence[bool] | None = None, text_roles: frozenset[Role] = TEXT_ROLES
) -> tuple[list[Block], str]:
    """Return the blocks of the article and its text.

    Args:
        analysis: The page with its decisions.
        wanted: The decisions for another focus (see `newsclean._scoring.focus`), or None for the balanced one.
        text_roles: The roles whose text makes up the text.
    """
    roles = assign(analysis.outline, analysis.keep, analysis.metadata, marks=analysis.marks, wanted=wanted)
    if Role.COMMENTS in text_roles:
        bring_back_comments(roles)
    return _put_together(analysis, roles.of, text_roles)


def build_article(draft: Draft, blocks: list[Block], text: str) -> Article:
    """Build the article of a draft that is finished.

    Args:
        draft: The draft.
        blocks: Its blocks, or those of another focus.
        text: The text of these blocks.
    """
    analysis = draft.analysis
    metadata = _NO_METADATA if analysis is None else analysis.metadata
    media = metadata.media if draft.text else None
    sources = dict(metadata.sources)
    if draft.text_source is not None:
        sources["text"] = draft.text_source
    return Article(
        status=draft.status,
        text=text,
        blocks=tuple(blocks),
        title=draft.title,
        subtitle=metadata.subtitle,
        authors=metadata.authors,
        editors=metadata.editors,
        published=metadata.published,
        modified=metadata.modified,
        language=metadata.language,
        site=metadata.site,
        url=draft.url,
        section=metadata.section,
        tags=metadata.tags,
        image=draft.image if blocks is draft.blocks else _with_caption(metadata.image, blocks),
        images=tuple(media.images) if media is not None else (),
        kicker=metadata.kicker,
        entries=metadata.entries,
        paywalled=metadata.paywalled,
        license=metadata.license,
        sources=sources,
        profile="" if analysis is None else analysis.marks.profile,
        kind=draft.kind,
        completeness=draft.completeness,
        confidence=draft.confidence,
    )


def _put_together(
    analysis: Analysis, roles: Sequence[Role | None], text_roles: frozenset[Role]
) -> tuple[list[Block], str]:
    outline, scores, media = analysis.outline, analysis.scores, analysis.metadata.media
    lists = {-1: 0}  # by container: how many lists it lies in
    blocks: list[Block] = []
    texts: list[str] = []
    places: list[float] = []
    for i, (block, role, score) in enumerate(zip(outline.blocks, roles, scores, strict=True)):
        if role is None or not (text := printable(block.text, keeps_blanks=role is CODE)):
            continue
        blocks.append(Block(role, text, _level(outline, block, role, lists), score))
        places.append(i)
        if role in text_roles:
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
