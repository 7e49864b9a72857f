"""Body of a page -> fields that its head does not give: standfirst, tags, licence, name of the site.

Law: candidates as the page has them. Each is asked for where the head gives none, and looks at few elements.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean._metadata.elements import holds, text_of
from newsclean._metadata.title_parts import ends_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsclean._types.page import Page
    from newsclean._types.stages import Outline

__all__ = ["read_license_link", "read_site_name", "read_standfirst", "read_tag_links"]

_STANDFIRST_TOKENS = frozenset({"standfirst", "dek", "deck", "subtitle", "subheadline", "subhead", "subheading",
                                "sottotitolo", "subtitulo", "chapo", "chapeau", "ingress", "vorspann", "entradilla",
                                "bajada", "summary", "sapo", "lede", "manchet"})  # fmt: skip
_MAX_BELOW = 6  # blocks between the headline and its standfirst
_MIN_STANDFIRST, _MAX_STANDFIRST = 12, 600  # characters
_MAX_TAGS = 40
_MAX_TAG_CHARS = 60
_LICENCE_WORDS = ("reative", "CC", "icen", "izenz")  # of Creative Commons, licence, Lizenz, in either case
_COPYRIGHT = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)
_MAX_FOOTERS = 3


def read_standfirst(outline: Outline, declared: Callable[[], list[str]]) -> str:
    """Return the block below the headline that the markup calls its standfirst; "" without one.

    Args:
        outline: The page.
        declared: Gives the summaries that the page declares: one that does not repeat the first paragraph is the
            standfirst.
    """
    blocks = outline.blocks
    start = next((at for at, block in enumerate(blocks) if block.tag == "h1"), -1)
    for block in blocks[start + 1 : start + 1 + _MAX_BELOW] if start >= 0 else ():
        container = outline.containers[block.container]
        parent = outline.containers[container.parent].names if container.parent >= 0 else ""
        is_called_so = holds(container.names, _STANDFIRST_TOKENS) or holds(parent, _STANDFIRST_TOKENS)
        if is_called_so and _MIN_STANDFIRST <= len(block.text) <= _MAX_STANDFIRST:
            return block.text if all(_opens_body(text, outline) for text in declared()) else ""
    return ""


def _opens_body(text: str, outline: Outline) -> bool:
    """Return True if one of the first paragraphs begins as a text does: then it is no standfirst of its own."""
    start = text.rstrip(" .…")[:_COMPARED]
    return len(start) >= _MIN_STANDFIRST and any(
        len(block.text) > len(start) and block.text.startswith(start) and block.tag == "p"
        for block in outline.blocks[:_BODY_BLOCKS]
    )


_COMPARED = 80  # characters
_BODY_BLOCKS = 60


def read_tag_links(page: Page) -> list[str]:
    """Return the texts of links that are marked as tags.

    Cost: one query over the tree, some 0.05 parses.
    """
    nodes = page.tree.css("a[rel~=tag]")[:_MAX_TAGS]
    return [text for node in nodes if (text := text_of(node)) and len(text) <= _MAX_TAG_CHARS]


def read_license_link(page: Page, outline: Outline) -> str:
    """Return the address of a link to a licence that is marked so; asked only where a link's text speaks of one."""
    texts = "\n".join([link[3] for link in outline.links])
    if not any(word in texts for word in _LICENCE_WORDS):
        return ""
    link = page.tree.css_first("a[rel~=license]")
    return (link.attributes.get("href") or "") if link is not None else ""


def read_site_name(title: str, page: Page) -> str:
    """Return the part behind or before the headline in `<title>` that the page's copyright line names too.

    Cost: a look at the `footer` elements; asked only where the page declares no name.
    """
    parts = ends_of(title)
    lines = [text for node in page.tree.tags("footer")[:_MAX_FOOTERS] if (text := text_of(node))] if parts else []
    marked = [line for line in lines if _COPYRIGHT.search(line)]
    return next((part for part in parts if any(part in line for line in marked)), "")
