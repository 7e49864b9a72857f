"""Tree + address -> `Page`, the read-only thing that block reading and metadata share.

Law: nothing mutates the tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

__all__ = ["Page"]


@attrs.define(eq=False)
class Page:
    """A parsed page.

    Args:
        tree: The parse tree; read-only by agreement.
        url: The address the caller gave, or "".
    """

    tree: LexborHTMLParser
    url: str = ""

    @property
    def body(self) -> LexborNode | None:
        """The `<body>` element, or None for a page without any element."""
        return self.tree.body

    @property
    def head(self) -> LexborNode | None:
        """The `<head>` element, or None for a page without any element."""
        return self.tree.head
