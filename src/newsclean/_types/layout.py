"""Article -> the parts that all formats for reading print one after the other.

Law: nothing is dropped, moved or reworded, with two exceptions that all formats share. The headline and the byline are
printed once, at the top, from the fields `title`, `authors` and `published`; a title, byline or dateline block is
printed only where its field is empty.
"""

from __future__ import annotations

import re
from datetime import time
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

import attrs

from newsclean._types.serializing import printable
from newsclean._types.values import Role

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from newsclean._types.values import Block

__all__ = ["Layout", "Printable", "byline_of", "lay_out", "nested", "one_line", "table_rows", "written_date"]

_CELL_SEPARATOR = re.compile(r"(?:^| )\|(?= |$)")
"""What parts the cells of a row in the text of a table block (an empty cell leaves `| |`); the rows are its lines."""

_GROUPED = frozenset({Role.LIST_ITEM, Role.QUOTE, Role.TABLE})
"""Roles whose neighbouring blocks make one list, one quotation, one table (a page's table row is a block)."""

_INLINE_MARKS = re.compile(r"[\\`*\[\]<~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
"""What has a meaning inside a line of CommonMark. `_` has none between two letters; `~` only in GitHub's dialect."""

_LINE_MARKS = re.compile(r"(#{1,6}|[-+]|[0-9]{1,9}[.)])(?=\s|$)|>|[-=:|][-=:|\s]*$")
"""What has a meaning at the start of a line: headings, list items, quotes, rules and underlines."""

_GROUPED = frozenset({Role.LIST_ITEM, Role.QUOTE, Role.TABLE})
"""Roles whose neighbouring blocks make one list, one quotation, one table (a page's table row is a block)."""

_INLINE_MARKS = re.compile(r"[\\`*\[\]<~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
"""What has a meaning inside a line of CommonMark. `_` has none between two letters; `~` only in GitHub's dialect."""

_LINE_MARKS = re.compile(r"(#{1,6}|[-+]|[0-9]{1,9}[.)])(?=\s|$)|>|[-=:|][-=:|\s]*$")
"""What has a meaning at the start of a line: headings, list items, quotes, rules and underlines."""


class Printable(Protocol):
    """What the renderers print of an article."""

    @property
    def title(self) -> str: ...
    @property
    def authors(self) -> tuple[str, ...]: ...
    @property
    def published(self) -> datetime | None: ...
    @property
    def language(self) -> str: ...
    @property
    def blocks(self) -> tuple[Block, ...]: ...


@attrs.define(eq=False)
class Layout:
    """An article cut into the parts that the reading formats print one after the other.

    Args:
        title: The headline, one line; "" for none.
        standfirsts: The standfirst blocks that stand before the body.
        byline: Authors, or what the page says of them; "" for none.
        published: Date (and time) of publication; None where it is unknown or part of `byline`.
        groups: The other blocks in page order; neighbouring list items, quotes and table rows together.
    """

    title: str
    standfirsts: list[Block]
    byline: str
    published: datetime | None
    groups: list[tuple[Role, list[Block]]]


def lay_out(article: Printable) -> Layout:
    blocks = [
        attrs.evolve(block, text=text)
        for block in article.blocks
        if (text := printable(block.text) if block.role is Role.CODE else clean_lines(block.text or block.url)).strip()
    ]
    titles = [block.text for block in blocks if block.role is Role.TITLE]
    bylines = [block.text for block in blocks if block.role is Role.BYLINE]
    authors = ", ".join(name for author in article.authors if (name := one_line(author)))
    said_by_page = not authors and bool(bylines)
    printed = {Role.TITLE, Role.BYLINE} | ({Role.DATELINE} if article.published and not said_by_page else set())
    body = [block for block in blocks if block.role not in printed]
    head = next((i for i, block in enumerate(body) if block.role is not Role.STANDFIRST), len(body))
    return Layout(
        title=one_line(article.title) or one_line(" ".join(titles[:1])),
        standfirsts=body[:head],
        byline=one_line(" ".join(bylines)) if said_by_page else authors,
        published=None if said_by_page else article.published,
        groups=list(_group(body[head:])),
    )


def _group(blocks: list[Block]) -> Iterator[tuple[Role, list[Block]]]:
    for role, run in groupby(blocks, key=lambda block: block.role):
        if role in _GROUPED:
            yield role, list(run)
        else:
            yield from ((role, [block]) for block in run)


def clean_lines(text: str) -> str:
    """Collapses blanks line by line and drops empty lines; inner line breaks stay."""
    return "\n".join(line for raw in printable(text).split("\n") if (line := " ".join(raw.split())))


def one_line(text: str) -> str:
    return " ".join(printable(text).split())


def written_date(moment: datetime) -> str:
    """Writes a date as ISO 8601; midnight without an offset is how a page's bare date arrives, so no time then."""
    if moment.tzinfo is None and moment.time() == time():
        return moment.date().isoformat()
    return moment.isoformat(sep=" ", timespec="minutes")


def byline_of(layout: Layout) -> str:
    published = "" if layout.published is None else written_date(layout.published)
    return " · ".join(part for part in (layout.byline, published) if part)


def nested(items: list[Block]) -> Iterator[tuple[int, str]]:
    """Yields each list item's depth from 0; a depth can rise by one at a time only, whatever the page says."""
    depth = -1
    for item in items:
        depth = min(max(item.level, 1) - 1, depth + 1)
        yield depth, item.text


def table_rows(blocks: list[Block]) -> list[list[str]]:
    """Returns the cells of each row, short rows filled up: a table's rows are equally long in Markdown."""
    lines = [line for block in blocks for line in block.text.split("\n")]
    rows = [[cell.strip() for cell in _CELL_SEPARATOR.split(line)] for line in lines]
    width = max(map(len, rows))
    return [row + [""] * (width - len(row)) for row in rows]
