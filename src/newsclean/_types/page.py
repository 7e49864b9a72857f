"""A parsed page: its tree and its address, shared by block reading, metadata and profiles.

Law: nothing mutates the tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser, LexborNode

__all__ = ["Page"]

_MIN_STATE_CHARS = 400


@attrs.define(eq=False)
class Page:
    """A parsed page.

    Args:
        tree: The parse tree; read-only by agreement.
        url: The address that the caller gave, or "".
    """

    tree: LexborHTMLParser
    url: str = ""

    @property
    def body(self) -> LexborNode | None:
        """The `<body>` element, or None for a page without any element."""
        return self.tree.body

    def scripts(self) -> Iterator[str]:
        """Yield the text of the page's inline scripts, JSON-LD apart, in page order.

        They are read one at a time: together they are half of many pages, at up to four bytes a character.
        """
        for script in self.tree.tags("script"):
            inner = script.first_child
            if inner is None:
                continue
            attributes = script.attributes
            if "src" not in attributes and "ld+json" not in (attributes.get("type") or ""):
                text = inner.text_content if inner.next is None else None  # a third of the cost of `text`
                yield script.text() if text is None else text

    def states(self) -> Iterator[str]:
        """Yield the long values of attributes that hold data, as components keep what they are to show."""
        body = self.body
        if body is None:
            return
        for node in body.traverse(include_text=False):
            for name, value in node.attributes.items():
                if name.startswith("data-") and value and len(value) >= _MIN_STATE_CHARS and value[0] in "{[":
                    yield value

    @property
    def head(self) -> LexborNode | None:
        """The `<head>` element, or None for a page without any element."""
        return self.tree.head
