"""Field selectors of a profile -> metadata: title, authors, date, standfirst, section and image as the site shows them.

Law: reads the places that the profile names, in order, and takes the first with a value that can be understood. If
there is none, the field stays as the page's own metadata has it. Only fields change, never blocks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

import attrs

from newsclean._metadata.bylines import read_names
from newsclean._metadata.dates import parse_date
from newsclean._text.strings import collapse, strip_controls
from newsclean._types.values import FieldSource, Image
from newsclean.profiles._checks import MAX_PATTERN_CHARS
from newsclean.profiles._selectors import is_affordable, line_fits, pattern

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from newsclean._types.page import Page
    from newsclean._types.stages import Outline
    from newsclean._types.values import Metadata
    from newsclean.profiles._schema import FieldSelector, Line, Profile

__all__ = ["read_fields"]

_ATTRIBUTE = {"date": "published", "standfirst": "subtitle"}
"""Names of fields in `Metadata` that differ from those in a profile."""

_MAX_CHARS = 2_000
_MAX_NODES = 30  # of one place; more than that are no list of authors
_MAX_RAW = 500
_INLINE = frozenset(
    {"a", "abbr", "b", "cite", "em", "font", "i", "mark", "q", "small", "span", "strong", "sub", "sup", "time", "u"}
)


def read_fields(profile: Profile, metadata: Metadata, outline: Outline, page: Page | None) -> Metadata:
    """Return the metadata with the fields that the profile finds.

    Each field found has the source `profile:<name>`; the value of the page's own metadata becomes its first loser.

    Cost: one query of the tree for each place with a selector; one look at each block for a place with a text.
    """
    changes: dict[str, Any] = {}
    sources = dict(metadata.sources)
    for field, places in profile.fields.items():
        for place in places:
            raw = _read(place, outline, page)
            value = _convert(field, raw, metadata, page) if raw else None
            if value:
                name = _ATTRIBUTE.get(field, field)
                changes[name] = value
                before = sources.get(name)
                losers = ((before.name, before.raw), *before.losers) if before is not None else ()
                sources[name] = FieldSource(f"profile:{profile.name}", " | ".join(raw)[:_MAX_RAW], losers)
                break
    return attrs.evolve(metadata, sources=sources, **changes) if changes else metadata


def _read(place: FieldSelector, outline: Outline, page: Page | None) -> list[str]:
    """Return the texts at a place that are not empty."""
    line = place.line
    if not place.css:
        found = [block.text for block in outline.blocks if line is not None and line_fits(line, block.text)][
            :_MAX_NODES
        ]
    elif page is None or not is_affordable(place.css, page):
        found = []
    else:
        nodes = page.tree.css(place.css)[:_MAX_NODES]
        found = [node.attributes.get(place.attr) or "" if place.attr else _text(node) for node in nodes]
    values = [collapse(strip_controls(value))[:_MAX_CHARS] for value in found]
    if line is not None:
        values = [_cut(line, value).strip() for value in values if line_fits(line, value)]
    return [value for value in values if value]


def _text(node: LexborNode) -> str:
    """Return the text of an element; elements that are not inline (a `<br>`, a box) separate words."""
    parts = []
    for inner in node.traverse(include_text=True):
        if inner.is_text_node:
            parts.append(inner.text_content or "")
        elif inner.tag not in _INLINE:
            parts.append(" ")
    return "".join(parts)


def _cut(line: Line, text: str) -> str:
    """Return the part of a text that is the value: the group `value`, or what follows the given beginning."""
    for source in line.matches:
        found = pattern(source).match(text[:MAX_PATTERN_CHARS])
        if found is not None:
            return found["value"] or "" if "value" in found.re.groupindex else found[0]
    for start in line.starts:
        start = collapse(start)  # noqa: PLW2901
        if text.casefold().startswith(start.casefold()):
            return text[len(start) :]
    return ""


def _convert(field: str, raw: list[str], metadata: Metadata, page: Page | None) -> Any:  # noqa: ANN401
    """Convert the texts to the field's own type; return something false if they cannot be understood."""
    if field == "authors":
        return read_names(raw)
    if field == "date":
        return next((date for text in raw if (date := parse_date(text, language=metadata.language))), None)
    if field == "image":
        url = urljoin(page.url or metadata.url, raw[0]) if page is not None else raw[0]
        return Image(url) if url.startswith(("http://", "https://")) and " " not in url else None
    return raw[0]
