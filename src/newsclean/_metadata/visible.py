"""What readers see of title, authors and date: headings, `<time>`, bylines.

Law: candidates in page order, unweighed. Class names are matched as tokens.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from newsclean._metadata.elements import KICKER_TOKENS, holds, is_called, name_tokens, text_of
from newsclean._metadata.page_text import texts_near
from newsclean._metadata.visible_dates import DATES, SeenDate, read_date

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from newsclean._types.page import Page
    from newsclean._types.stages import Outline

__all__ = ["Seen", "read_byline_near", "read_line_above", "read_seen"]

_MAX_NODES = 200  # of one kind

_AUTHORS = "[itemprop],[rel~=author],a[href*='/author'],[class*=aut i],[class*=byline i]"
# The parser compares each element with each of these: all of them take .6 of a parse, those for authors .4.
_AUTHOR_TOKENS = frozenset({"author", "authors", "byline", "autor", "autore", "autoren", "auteur", "writer", "reporter",
                            "journalist", "bylines", "autores"})  # fmt: skip
_NOT_SHOWN = frozenset({"meta", "body", "html", "head", "script", "style", "link", "img", "svg", "input"})
_NOT_AUTHOR_TOKENS = frozenset({"bio", "description", "avatar", "image", "img", "photo", "social", "box", "follow",
                                "date", "time", "comment", "comments", "related", "count", "info", "about", "job",
                                "title", "role", "position", "desc", "text", "picture", "icon"})  # fmt: skip


@attrs.define(eq=False)
class Seen:
    """What the visible page says: `authors` as (source, text, class names), and `dates`."""

    authors: list[tuple[str, str, str]] = attrs.Factory(list)
    dates: list[SeenDate] = attrs.Factory(list)


def read_line_above(outline: Outline) -> str:
    """Returns the line above the first `h1` with text, where the markup calls it so; else "".

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
    """Collects bylines and dates from the whole body; asked only where nothing stands near the headline.

    Args:
        page: The parsed page.
        dates: Whether to look for dates too; else only those that stand where bylines are sought are collected.

    Cost: one query over the tree: .4 parses for bylines, .6 for both.
    """
    seen = Seen()
    for node in (page.tree.css(f"{DATES},{_AUTHORS}" if dates else _AUTHORS) or [])[: 2 * _MAX_NODES]:
        _look_at(node, seen)
    return seen


def _look_at(node: LexborNode, seen: Seen) -> None:
    """Adds what one element says of authors or dates."""
    attributes = node.attributes
    if not attributes and node.tag != "time":
        return
    tokens = name_tokens(attributes)
    if len(seen.dates) < _MAX_NODES and (found := read_date(node, attributes, tokens)):
        seen.dates.append(found)
        if found.source != "date":
            return
    properties = (attributes.get("itemprop") or "").lower().split()
    if node.tag in _NOT_SHOWN:
        return
    if "author" in (attributes.get("rel") or "").lower().split() or "/author" in (attributes.get("href") or ""):
        _add_author(seen, "rel=author", node)
    elif "author" in properties or (tokens & _AUTHOR_TOKENS and not tokens & _NOT_AUTHOR_TOKENS):
        _add_author(seen, "byline", node)


_BYLINE_TEXT = re.compile(r"^\s*(?:by|von|par|por|di|av|af|door|przez)\s*:?\s+([^\W\d_].{2,80})$", re.IGNORECASE)
_BYLINE_START = re.compile(r"(?:\A|\n)[^\S\n]*+(?:by|von|par|por|di|av|af|door|przez)(?=[\s:]|\Z)", re.IGNORECASE)
_MAX_SEEN = 300  # characters of a byline or of an element with a date; longer ones hold more than that
_SHORT = 6  # characters; a line this short ("By", "Von:") has its names on the next


def read_byline_near(page_text: str, title: str) -> str:
    """Finds a line "By ..." of `visible_text` after or before the headline; "" if there is none."""
    for text in texts_near(page_text, title)[:2]:
        if not _BYLINE_START.search(text):  # so for nine texts in ten: 3 us for 20
            continue
        lines = [line.strip() for line in text.split("\n") if line.strip()]
        for at, line in enumerate(lines):
            following = at + 1
            whole = line
            if len(line) < _SHORT and following < len(lines):  # "By", "Von:"
                whole, following = f"{line} {lines[following]}", following + 1
            if (found := _BYLINE_TEXT.match(whole)) and found[1][0].isupper():
                return _with_more(found[1], lines[following : following + _MAX_MORE])
    return ""


def _with_more(names: str, lines: list[str]) -> str:
    """Adds the names that follow a comma or an "and" in text nodes of their own."""
    for joint, name in zip(lines[::2], lines[1::2], strict=False):
        if joint.casefold() not in _JOINTS or len(name) > _MAX_NAME:
            break
        names = f"{names}, {name}"
    return names


_JOINTS = frozenset({",", "&", "and", "und", "et", "y", "e", "en", "och", "og", ", and", "i", "a"})
_MAX_MORE = 12  # lines
_MAX_NAME = 40  # characters


def _add_author(seen: Seen, source: str, node: LexborNode) -> None:
    text = text_of(node, "\n")
    if text and len(text) < _MAX_SEEN and len(seen.authors) < _MAX_NODES:
        seen.authors.append((source, text, node.attributes.get("class") or ""))
