"""What an extractor is, and what it returns.

Law: data and no decisions. An extractor is a callable of one page; it never sees the gold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

__all__ = ["ALL_FIELDS", "Extractor", "ExtractorError", "Output", "RunPage"]

ALL_FIELDS = frozenset({"text", "title", "authors", "date", "topics", "kind"})


class ExtractorError(Exception):
    """An extractor is unknown or not installed."""


@attrs.frozen
class Output:
    """What an extractor returns for a page; None for a field that it does not look for, which is then not scored."""

    text: str = ""
    title: str | None = None
    authors: tuple[str, ...] | None = None
    date: datetime | date | None = None
    topics: tuple[str, ...] | None = None
    kind: str | None = None


RunPage: TypeAlias = "Callable[[str | bytes, str], Output]"
"""From a page and its address to the output."""


@attrs.frozen
class Extractor:
    """A named extractor.

    Args:
        run: From the page (bytes if `takes_bytes`, else decoded text) and its address to the output.
        takes_bytes: Whether it decodes the page itself. Only ours does: the peers get text from our decoder.
        fields: The fields that it looks for: `text`, and perhaps `title`, `authors`, `date`, `topics`, `kind`.
    """

    name: str
    run: RunPage
    takes_bytes: bool = False
    fields: frozenset[str] = frozenset({"text"})
