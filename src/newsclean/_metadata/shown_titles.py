"""Outline -> what stands where a headline would, on pages whose metadata and h1 name no more than the site.

Law: candidates in page order, unweighed; nothing below the first paragraphs is looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean._metadata.elements import holds

if TYPE_CHECKING:
    from newsclean._types.stages import Outline

__all__ = ["read_shown_titles"]

_TITLE_TOKENS = frozenset({"headline", "title", "titulo", "titre", "titolo", "titel", "tit", "entrytitle", "posttitle"})
_NO_TITLE_TOKENS = frozenset({"site", "sub", "widget", "related", "sidebar", "nav", "menu", "logo", "footer", "teaser"})
_HEADING_TAGS = frozenset({"h1", "h2", "h3"})
_MAX_BLOCKS = 60
_MIN_WORDS, _MAX_WORDS = 3, 40
_BODY_WORDS = 25
_MAX_BODY = 2  # paragraphs that may stand before the headline


def read_shown_titles(outline: Outline) -> list[tuple[str, str]]:
    """Finds headings, and blocks that are called a headline or title, above the text.

    Cost: one look at 60 blocks.
    """
    found: list[tuple[str, str]] = []
    paragraphs = 0
    for block in outline.blocks[:_MAX_BLOCKS]:
        if block.words >= _BODY_WORDS:
            paragraphs += 1
            if paragraphs > _MAX_BODY:
                break
            continue
        if not _MIN_WORDS <= block.words <= _MAX_WORDS:
            continue
        names = outline.containers[block.container].names
        if names and holds(names, _NO_TITLE_TOKENS):
            continue
        if block.tag in _HEADING_TAGS:
            found.append((block.tag, block.text))
        elif names and holds(names, _TITLE_TOKENS):
            found.insert(0, ("title:class", block.text))
    return found
