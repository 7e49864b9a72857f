"""What readers see of title, authors and date: headings, `<time>`, bylines.

Law: candidates in page order, unweighed. Class names are matched as tokens.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from newsclean._page import Page

__all__ = ["Seen", "read_dates_near", "read_headings", "read_seen", "text_of"]

_MAX_CHARS = 1_000  # of one candidate
_MAX_NODES = 200  # of one kind

_BYLINE = (
    "time,[rel~=author],[itemprop~=author],[itemprop~=datePublished],[itemprop~=dateModified],"
    "[class*=author i],[class*=byline i],[class*=autor i],[class*=date i],[class*=publish i],[class*=posted i],"
    "[class*=writer i],[class*=reporter i],[class*=time i],[class*=meta i],[class*=journalist i],[data-testid*=author i]"
)
_TOKEN = re.compile(r"[a-z]+|[A-Z][a-z]*")
_AUTHOR_TOKENS = frozenset({"author", "authors", "byline", "autor", "autore", "autoren", "auteur", "writer", "reporter",
                            "journalist", "bylines", "autores"})  # fmt: skip
_DATE_TOKENS = frozenset({"date", "datetime", "time", "timestamp", "published", "publish", "posted", "pubdate", "datum",
                          "fecha", "data", "publication", "dateline", "meta"})  # fmt: skip
_NOT_AUTHOR_TOKENS = frozenset({"bio", "description", "avatar", "image", "img", "photo", "social", "box", "follow",
                                "date", "time", "comment", "comments", "related", "count", "info", "about", "job",
                                "title", "role", "position", "desc", "text", "picture", "icon"})  # fmt: skip
_BLOCK = frozenset({"br", "p", "div", "li", "ul", "td", "tr", "section", "h1", "h2", "h3", "time", "button"})
_SILENT = frozenset({"script", "style", "svg", "noscript", "template", "button"})


@attrs.define(eq=False)
class Seen:
    """What the visible page says: `authors` as (source, text), `dates` as (source, text)."""

    authors: list[tuple[str, str]] = attrs.Factory(list)
    dates: list[tuple[str, str]] = attrs.Factory(list)


def text_of(node: LexborNode, separator: str = " ") -> str:
    """Returns the text of an element, at most 1,000 characters; `separator` stands where a block or line ends."""
    pieces: list[str] = []
    size = 0
    above: list[LexborNode] = []
    inner = node.first_child
    while inner is not None and size < _MAX_CHARS:
        tag = inner.tag
        if tag == "-text":
            text = inner.text_content or ""
            pieces.append(text)
            size += len(text)
        elif tag in _BLOCK:
            pieces.append(separator)
        if inner.first_child is not None and tag not in _SILENT:
            above.append(inner)
            inner = inner.first_child
            continue
        while inner.next is None and above:
            inner = above.pop()
            if inner.tag in _BLOCK:
                pieces.append(separator)
        inner = inner.next
    return "".join(pieces)[:_MAX_CHARS].strip()


def read_headings(page: Page) -> list[str]:
    """Returns the texts of the `h1` elements."""
    return [text for node in page.tree.tags("h1")[:20] if (text := text_of(node))]


def _tokens(node: LexborNode) -> frozenset[str]:
    attributes = node.attributes
    names = f"{attributes.get('class') or ''} {attributes.get('itemprop') or ''} {attributes.get('data-testid') or ''}"
    return frozenset(token.lower() for token in _TOKEN.findall(names[:500]))


def read_seen(page: Page) -> Seen:
    """Collects bylines and dates from the body; asked only where the metadata leaves a gap.

    Cost: one query over the tree, about a third of a parse.
    """
    seen = Seen()
    for node in (page.tree.css(_BYLINE) or [])[: 2 * _MAX_NODES]:
        attributes = node.attributes
        if node.tag == "time":
            stamp = attributes.get("datetime")
            seen.dates.append(("time", stamp or text_of(node)))
            continue
        properties = (attributes.get("itemprop") or "").lower().split()
        if "datepublished" in properties or "datemodified" in properties:
            source = "itemprop:" + properties[0]
            seen.dates.append((source, attributes.get("content") or attributes.get("datetime") or text_of(node)))
            continue
        if node.tag in {"meta", "body", "html", "head", "script", "style", "link", "img", "svg", "input"}:
            continue
        tokens = _tokens(node)
        if "author" in (attributes.get("rel") or "").lower().split():
            _add(seen.authors, "rel=author", text_of(node, "\n"))
        elif "author" in properties or (tokens & _AUTHOR_TOKENS and not tokens & _NOT_AUTHOR_TOKENS):
            _add(seen.authors, "byline", text_of(node, "\n"))
        if tokens & _DATE_TOKENS:
            _add(seen.dates, "date", text_of(node))
    return seen


_FULL_DATE = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th|\.)?[ .\-/]+(?:de |d['’])?[^\W\d_]{3,12}\.?,?[ .\-/]+(?:de )?\d{4}\b"
    r"|\b[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b|\b\d{1,2}[./-]\d{1,2}[./-](?:20)?\d{2}\b"
    r"|\b(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}\b|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}"
)
_LINE = 90  # characters; a line with a date that is longer is a sentence about something
_BEFORE, _AFTER = 400, 1_200  # characters around the headline where a page says its date


def read_dates_near(page: Page, title: str) -> list[tuple[str, str]]:
    """Finds dates in short lines of text: those after the headline, those before it, then any.

    Cost: the text of the whole page, some .3 parses; asked only where nothing else gave a date.
    """
    body = page.body
    if body is None:
        return []
    text = body.text(separator="\n")[:200_000]
    place = text.rfind(title[:60], 0, 20_000) if title else -1
    windows = [(place, place + _AFTER), (max(0, place - _BEFORE), place)] if place >= 0 else []
    found: list[tuple[str, str]] = []
    for start, end in [*windows, (0, len(text))]:
        for line in text[start:end].split("\n"):
            if 6 < len(line) and len(line.strip()) <= _LINE and "©" not in line and (date := _FULL_DATE.search(line)):
                found.append(("text", line[date.start() : date.end() + 20]))
        if found:
            break
    return found[:20]


def _add(candidates: list[tuple[str, str]], source: str, text: str) -> None:
    if text and len(text) < 300 and len(candidates) < _MAX_NODES:
        candidates.append((source, text))
