"""Flattened text -> outline: the front end for pages that have no markup left.

Law: a line is a block, and lines that stand together without a blank line between them lie in one container, as do
the groups between two blank lines in the page as a whole. Bullets are read as list items. What a line cannot
show (links, class names) stays empty.
"""

from __future__ import annotations

import regex

from newsclean._model import Container, Outline, PageBlock
from newsclean._text import collapse, strip_controls

__all__ = ["read_lines"]

_BULLET = regex.compile(r"^(?:[•‣▪◦●∙·*–-]|\d{1,3}[.)])\s+")


def read_lines(text: str) -> Outline:
    """Cuts flattened text into blocks, one a line.

    Returns:
        The blocks in order; container 0 is the page, the others are groups of lines without a blank line between.

    Cost: linear.
    """
    blocks: list[PageBlock] = []
    containers = [Container(-1, 0, "body")]
    group = -1
    for line in text.splitlines():
        content = collapse(strip_controls(line))
        if not content:
            group = -1
            continue
        bullet = _BULLET.match(content)
        if bullet:
            content = content[bullet.end() :]
        if group < 0:
            group = len(containers)
            containers.append(Container(0, 1, "ul" if bullet else "div"))
        blocks.append(PageBlock(content, "li" if bullet else "p", group, 0))
    return Outline(blocks, containers)
