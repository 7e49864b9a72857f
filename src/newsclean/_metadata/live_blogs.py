"""Outline + decisions -> the entries of a live blog that only the markup shows.

Law: an entry is one of several neighbouring elements that are called alike and each hold a `<time>` and text of the
article. It does not say whether a page is a live blog; it is asked where JSON-LD or the address says so.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from newsclean._metadata.dates import parse_date
from newsclean._metadata.elements import text_of
from newsclean._types.values import FieldSource, LiveUpdate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._types.stages import Outline
    from newsclean._types.values import Metadata

__all__ = ["add_entries", "is_live", "read_entries"]

_MIN_ENTRIES = 3  # fewer are an article with a few dates
_MAX_ENTRIES = 500
_MAX_ENTRY = 20_000  # characters
_HEADINGS = frozenset({"h2", "h3", "h4", "h5"})
_LIVE_PATH = re.compile(
    r"/(?:[^/]*[-_])?(?:live|liveblog|liveticker|newsticker|ticker|livefeed|direct|diretta|directo|liveblogg)(?:[-_][^/]*)?(?:/|$)",
    re.IGNORECASE,
)


def is_live(types: Sequence[str], url: str) -> bool:
    """Says whether JSON-LD calls the page a live blog, or its address does."""
    return "liveblogposting" in types or bool(_LIVE_PATH.search(url[:1_000]))


def add_entries(metadata: Metadata, outline: Outline, keep: Sequence[bool]) -> Metadata:
    """Adds the entries that `read_entries` finds, with their source."""
    entries = read_entries(outline, keep, metadata.language)
    if not entries:
        return metadata
    sources = {**metadata.sources, "entries": FieldSource("markup", f"{len(entries)} entries")}
    return attrs.evolve(metadata, entries=entries, sources=sources)


def read_entries(outline: Outline, keep: Sequence[bool], language: str) -> tuple[LiveUpdate, ...]:
    """Finds the entries among the blocks that were kept.

    Args:
        outline: The page.
        keep: Decision on each block.
        language: The page's language tag, for dates in numbers.

    Returns:
        The entries in page order; none where the page shows fewer than three.

    Cost: one look at each block; asked for live blogs only.
    """
    stamps = _stamps(outline)
    if len(stamps) < _MIN_ENTRIES:
        return ()
    # An entry's element: the highest one above a `<time>` that holds no other, so that its neighbours are entries too.
    held: dict[int, list[int]] = {}
    for i in range(len(stamps)):
        at = stamps[i][0]
        while at >= 0:
            held.setdefault(at, []).append(i)
            at = outline.containers[at].parent
    roots: dict[int, int] = {}
    for i, (inner, _) in enumerate(stamps):
        root, at = -1, inner
        while at >= 0 and len(held[at]) == 1:
            root, at = at, outline.containers[at].parent
        if root >= 0:
            roots[root] = i
    alike: dict[tuple[int, str, str], list[int]] = {}
    for root in roots:
        container = outline.containers[root]
        name = container.names.split()[0] if container.names.strip() else ""
        alike.setdefault((container.parent, container.tag, name), []).append(root)
    best = max(alike.values(), key=len, default=[])
    if len(best) < _MIN_ENTRIES:
        return ()
    texts = _texts(outline, keep, frozenset(best))
    entries = [
        LiveUpdate("\n\n".join(body)[:_MAX_ENTRY], title, parse_date(stamps[roots[root]][1], language=language))
        for root in sorted(best)
        for title, body in (texts.get(root, ("", [])),)
        if body
    ]
    return tuple(entries[:_MAX_ENTRIES]) if len(entries) >= _MIN_ENTRIES else ()


def _stamps(outline: Outline) -> list[tuple[int, str]]:
    """Container and text for machines (else for readers) of each `<time>` that stands in or before a block."""
    by_node = {container.node.mem_id: i for i, container in enumerate(outline.containers) if container.node is not None}
    found: list[tuple[int, str]] = []
    for note in outline.notes:
        if note[1] != "time":
            continue
        if len(found) >= _MAX_STAMPS:
            break
        node, steps = note[2], 0
        above = node.parent
        while above is not None and above.mem_id not in by_node and steps < _MAX_STEPS:
            above, steps = above.parent, steps + 1
        if above is not None and above.mem_id in by_node:
            found.append((by_node[above.mem_id], node.attributes.get("datetime") or text_of(node)))
    return found


_MAX_STEPS = 8  # inline elements between a `<time>` and the element that holds it
_MAX_STAMPS = 2_000


def _texts(outline: Outline, keep: Sequence[bool], roots: frozenset[int]) -> dict[int, tuple[str, list[str]]]:
    """Heading and paragraphs of each entry."""
    texts: dict[int, tuple[str, list[str]]] = {}
    root_of: list[int] = []
    for i, container in enumerate(outline.containers):  # parents stand before their children
        root_of.append(i if i in roots else root_of[container.parent] if container.parent >= 0 else -1)
    for block, is_kept in zip(outline.blocks, keep, strict=True):
        root = root_of[block.container]
        if root < 0:
            continue
        title, body = texts.setdefault(root, ("", []))
        if block.tag in _HEADINGS and not title and not body:
            texts[root] = (block.text, body)
        elif is_kept:
            body.append(block.text)
    return texts
