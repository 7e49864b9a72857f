"""A line of `gold.jsonl` -> the annotations of a page.

Law: a field that is absent, or of another type than expected, is not annotated.
"""

from __future__ import annotations

from typing import Any

import attrs

__all__ = ["BlockMark", "Gold", "read_gold", "read_marks"]


@attrs.frozen
class BlockMark:
    """A block that readers marked: its number in the walk that they were shown, its role, its text."""

    block: int
    role: str
    text: str


@attrs.frozen
class Gold:
    """The annotations of a page; None for a field that the source does not annotate.

    Args:
        body: Main text, paragraphs separated by a blank line.
        snippets_with: Snippets that the main text must hold.
        snippets_without: Snippets that it must not hold.
        date: ISO 8601, with or without time and offset.
        kind: `article` or `index`.
        site: Host, if no address is known.
        language: Primary subtag, if annotators name the language.
        page_kind: `article`, `brief`, `live`, `index` and so on, if readers marked the page's blocks.
        marks: The blocks that readers marked, in page order; None if nobody did.
    """

    url: str = ""
    body: str | None = None
    snippets_with: tuple[str, ...] | None = None
    snippets_without: tuple[str, ...] | None = None
    title: str | None = None
    authors: tuple[str, ...] | None = None
    date: str | None = None
    topics: tuple[str, ...] | None = None
    kind: str | None = None
    publisher: str | None = None
    country: str | None = None
    site: str | None = None
    language: str | None = None
    page_kind: str | None = None
    marks: tuple[BlockMark, ...] | None = None


def read_gold(row: dict[str, Any]) -> Gold:
    """Return the annotations in an object of `gold.jsonl`."""
    return Gold(
        url=_string(row, "url") or "",
        body=_string(row, "body"),
        snippets_with=_strings(row, "with"),
        snippets_without=_strings(row, "without"),
        title=_string(row, "title"),
        authors=_strings(row, "authors"),
        date=_string(row, "date"),
        topics=_strings(row, "topics"),
        kind=_string(row, "kind"),
        publisher=_string(row, "publisher"),
        country=_string(row, "country"),
        site=_string(row, "site"),
        language=_string(row, "lang"),
        page_kind=_string(row, "page_kind"),
        marks=read_marks(row),
    )


def read_marks(row: dict[str, Any]) -> tuple[BlockMark, ...] | None:
    """Return the blocks that readers marked; None if nobody did."""
    marks = row.get("roles")
    if not isinstance(marks, list):
        return None
    return tuple(BlockMark(int(mark["block"]), str(mark["role"]), str(mark["text"])) for mark in marks)


def _string(row: dict[str, Any], key: str) -> str | None:
    # Some sources write an unknown date as NaN, which json reads as a float: that is "not annotated".
    value = row.get(key)
    return value if isinstance(value, str) else None


def _strings(row: dict[str, Any], key: str) -> tuple[str, ...] | None:
    value = row.get(key)
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else None
