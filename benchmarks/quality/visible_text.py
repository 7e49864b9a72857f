"""HTML -> all its visible text, block by block.

Law: a baseline that shows what a page says, with no idea of an article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["visible_text"]

BLOCK_TAGS = frozenset({
    "address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "details", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "li", "main", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
"""Elements whose edges separate words; those of other elements (`<b>`, `<a>`) do not."""

HIDDEN_TAGS = frozenset({"script", "style", "template"})


def visible_text(html: str) -> str:
    """Return all text of the body except scripts and styles, with a line break at the edges of block elements."""
    body = LexborHTMLParser(html).body
    parts: list[str] = []
    # Two kinds of work on one stack: a node to read, or a piece of text to append after a node's children.
    stack: list[LexborNode | str] = [body] if body is not None else []
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            parts.append(item)
            continue
        tag = item.tag or ""
        if tag == "-text":
            parts.append(item.text_content or "")
            continue
        if tag in HIDDEN_TAGS or tag.startswith("-"):
            continue
        if tag in BLOCK_TAGS:
            parts.append("\n")
            stack.append("\n")
        children = []
        child = item.first_child
        while child is not None:
            children.append(child)
            child = child.next
        stack.extend(reversed(children))
    return "".join(parts)
