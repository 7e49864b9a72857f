"""A page of HTML, or flattened text -> all that is known of it before a block is judged.

Law: two readers that end in the same `Reading`; the stages after them need not know which of the two it was. The bounds
of `Options` are kept here, and here the caller's language detector and the fields of a site profile are applied. No
block is scored, and none is dropped but those behind the bounds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsclean._metadata import read_metadata
from newsclean._parsing.guard import bound
from newsclean._parsing.parser import parse
from newsclean._parsing.walk import read_outline
from newsclean._types.options import Options
from newsclean._types.page import Page
from newsclean._types.stages import Hints
from newsclean._types.values import FieldSource, Metadata
from newsclean.profiles._fields import read_fields
from newsclean.profiles._registry import find_profile

if TYPE_CHECKING:
    from datetime import datetime

    from newsclean._scoring.weights import Weights
    from newsclean._types.stages import Outline
    from newsclean.profiles._registry import ProfileSet
    from newsclean.profiles._schema import Profile

__all__ = ["DEFAULTS", "Context", "Reading", "apply_profile", "detect_language", "open_page", "read_html", "read_text"]

DEFAULTS = Options()
"""The options of a caller that gives none."""

_LINES_A_BLOCK = 5  # of flattened text, blank ones and those of wrapped paragraphs counted
_LONG_TEXT = 80  # characters; shorter blocks are menus and labels, in any language
_LANGUAGE_SAMPLE = 2_000


@attrs.frozen
class Context:
    """How a page is cleaned.

    Args:
        options: The caller's options.
        profiles: The site profiles that are asked.
        weights: Those of the page's form, HTML or flattened text.
        url: The address that the caller gave; "" if none.
    """

    options: Options
    profiles: ProfileSet
    weights: Weights
    url: str = ""


@attrs.define(eq=False)
class Reading:
    """What a reader makes of its input: everything that is known before a block is judged."""

    outline: Outline
    hints: Hints
    metadata: Metadata
    page: Page | None = None


def read_html(
    html: str, url: str, options: Options = DEFAULTS, *, now: datetime | None = None, data: bytes | None = None
) -> Reading:
    """Read a page of HTML.

    Args:
        html: The page.
        url: Its address; "" if unknown.
        options: Those of the caller.
        now: When it was fetched.
        data: `html` in UTF-8, where that is at hand.
    """
    page, outline = open_page(html, url, options, data)
    metadata, hints = read_metadata(page, outline, now)
    return Reading(outline, hints, metadata, page)


def read_text(text: str, options: Options = DEFAULTS) -> Reading:
    """Read flattened text."""
    from newsclean._metadata.text_mode import guess_title
    from newsclean._parsing.lines import read_lines

    outline = read_lines(text, most_lines=_LINES_A_BLOCK * options.max_blocks)
    _shorten(outline, options.max_blocks)
    return Reading(outline, Hints(title=guess_title(outline)), Metadata())


def open_page(html: str, url: str, options: Options, data: bytes | None = None) -> tuple[Page, Outline]:
    """Bound and parse a page, and cut it into blocks, no more than the options allow."""
    bounded = bound(html, max_depth=options.max_depth, max_tags=options.max_tags)
    page = Page(parse(data if data is not None and bounded is html else bounded), url)
    outline = read_outline(page)
    _shorten(outline, options.max_blocks)
    return page, outline


def _shorten(outline: Outline, max_blocks: int) -> None:
    """End an outline after so many blocks; what was noted behind them is noted at the end."""
    if len(outline.blocks) > max_blocks:
        del outline.blocks[max_blocks:]
        outline.notes = [(min(at, max_blocks), *note) for at, *note in outline.notes]
        outline.links = [(min(at, max_blocks), *link) for at, *link in outline.links]


def detect_language(reading: Reading, context: Context) -> None:
    """Ask the caller's detector for the language where the page declares none."""
    detect = context.options.detect_language
    if detect is None or reading.metadata.language:
        return
    long = [block.text for block in reading.outline.blocks if len(block.text) >= _LONG_TEXT]
    sample = "\n".join(long)[:_LANGUAGE_SAMPLE]
    language = detect(sample) if sample else None
    if language:
        sources = {**reading.metadata.sources, "language": FieldSource("detected", sample[:500])}
        reading.metadata = attrs.evolve(reading.metadata, language=language, sources=sources)


def apply_profile(reading: Reading, context: Context) -> Profile | None:
    """Find the profile for a page, and take the fields from it for which it names a place."""
    profile = find_profile(context.profiles, context.url, reading.metadata, reading.outline, reading.page)
    if profile is not None and profile.fields:
        reading.metadata = read_fields(profile, reading.metadata, reading.outline, reading.page)
        reading.hints = attrs.evolve(reading.hints, title=reading.metadata.title or reading.hints.title)
    return profile
