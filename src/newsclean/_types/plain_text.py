"""Article -> plain text for reading.

Law: prints what the article holds, in the article's order, and judges nothing: no block is dropped, moved or
reworded, with the two exceptions of `newsclean._types.layout`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean._types.layout import byline_of, lay_out, nested
from newsclean._types.values import Role

if TYPE_CHECKING:
    from newsclean._types.layout import Printable
    from newsclean._types.values import Block

__all__ = ["indented", "quoted", "to_text"]


def to_text(article: Printable) -> str:
    """Turns an article into plain text for reading.

    Returns:
        Parts that are parted by a blank line, without a line feed at the end: headline; standfirst; authors and date
        of publication on one line, parted by ` · `; then the blocks in page order. Captions stand where the page
        has them, in square brackets, so that they cannot be taken for a paragraph. List items start with `- `, two
        blanks of indentation for each level; lines of quotes start with `> `.
    """
    layout = lay_out(article)
    parts = [layout.title, *(block.text for block in layout.standfirsts), byline_of(layout)]
    parts += [_text_group(role, blocks) for role, blocks in layout.groups]
    return "\n\n".join(part for part in parts if part)


def _text_group(role: Role, blocks: list[Block]) -> str:
    match role:
        case Role.LIST_ITEM:
            return "\n".join(indented("- " + text, depth) for depth, text in nested(blocks))
        case Role.QUOTE:
            return quoted([block.text for block in blocks])
        case Role.TABLE:
            return "\n".join(block.text for block in blocks)
        case Role.CAPTION | Role.CREDIT | Role.EMBED:
            return f"[{blocks[0].text}]"
        case _:
            return blocks[0].text


def indented(item: str, depth: int) -> str:
    """Indents a list item by its depth, and its further lines to where its text starts."""
    return "  " * depth + item.replace("\n", "\n" + "  " * (depth + 1))


def quoted(paragraphs: list[str]) -> str:
    return "\n>\n".join("> " + paragraph.replace("\n", "\n> ") for paragraph in paragraphs)
