"""What readers see of title, authors and date: headings, `<time>`, bylines.

Law: candidates in page order, unweighed. Class names are matched as tokens.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from newsclean._metadata.author_elements import AUTHOR_QUERY, author_mark, is_about_others
from newsclean._metadata.elements import KICKER_TOKENS, holds, is_called, name_tokens, text_of
from newsclean._metadata.visible_dates import DATES, SeenDate, read_date

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from newsclean._types.page import Page
    from newsclean._types.stages import Outline

__all__ = ["Seen", "read_line_above", "read_seen"]

_MAX_NODES = 200  # of one kind


@attrs.define(eq=False)
class Seen:
    """What the visible page says: `authors` as (source, text, class names), and `dates`."""

    authors: list[tuple[str, str, str]] = attrs.Factory(list)
    dates: list[SeenDate] = attrs.Factory(list)


def read_line_above(outline: Outline) -> str:
    """Return the line above the first `h1` with text, where the markup calls it so; else "".

    Cost: 2 us.
    """
    containers = outline.containers
    for at, block in enumerate(outline.blocks):  # noqa: B007  (`at` is used below)
        if block.tag == "h1":
            break
    else:
        return ""
    if at:
        above = outline.blocks[at - 1]
        container = containers[above.container]
        names = [container.names, containers[container.parent].names if container.parent >= 0 else ""]
        if len(above.text) <= _MAX_KICKER and any(holds(name, KICKER_TOKENS) for name in names):
            return above.text
    stop = bisect_left(outline.links, (at + 1,))
    for link in outline.links[max(0, stop - 1) : stop]:  # the last above the headline
        place, _, _, text = link
        if place < at:
            break
        node = outline.handle_of(link)
        for element in (node, node.parent):
            if element is not None and is_called(element.attributes, KICKER_TOKENS):
                return text if len(text) <= _MAX_KICKER else ""
    return ""


_MAX_KICKER = 100  # characters


def read_seen(page: Page, *, dates: bool) -> Seen:
    """Collect bylines and dates from the whole body; asked only where nothing stands near the headline.

    Args:
        page: The parsed page.
        dates: Whether to look for dates too; else only those that stand where bylines are sought are collected.

    Cost: one query over the tree: .4 parses for bylines, .6 for both.
    """
    seen = Seen()
    for node in (page.tree.css(f"{DATES},{AUTHOR_QUERY}" if dates else AUTHOR_QUERY) or [])[: 2 * _MAX_NODES]:
        _look_at(node, seen)
    return seen


def _look_at(node: LexborNode, seen: Seen) -> None:
    """Add what one element says of authors or dates."""
    attributes = node.attributes
    if not attributes and node.tag != "time":
        return
    tokens = name_tokens(attributes)
    if len(seen.dates) < _MAX_NODES and (found := read_date(node, attributes, tokens)):
        seen.dates.append(found)
        if found.source != "date":
            return
    if source := author_mark(node.tag or "", attributes, is_near=False):
        _add_author(seen, source, node)


_MAX_SEEN = 300  # characters of a byline or of an element with a date; longer ones hold more than that


def _add_author(seen: Seen, source: str, node: LexborNode) -> None:
    text = text_of(node, "\n")
    if text and len(text) < _MAX_SEEN and len(seen.authors) < _MAX_NODES and not _is_of_others(node):
        seen.authors.append((source, text, node.attributes.get("class") or ""))


_OUTSIDE = frozenset({"nav", "aside", "footer", "figure", "figcaption", "form"})
_MAX_ABOVE = 12  # elements above one that are looked at


def _is_of_others(node: LexborNode) -> bool:
    """Return True for an element in a menu, a picture, a sidebar, a list of teasers or of comments."""
    above = node.parent
    for _ in range(_MAX_ABOVE):
        if above is None or (tag := above.tag) in {"body", "main", "article"}:
            return False
        if tag in _OUTSIDE:
            return True
        attributes = above.attributes
        names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
        if len(names) > 1 and is_about_others(names[:500]):
            return True
        above = above.parent
    return False
