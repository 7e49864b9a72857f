"""Markup -> how many tags it has, and what long and sampled ones look like; the guard's first look at every page.

Law: linear, and decides nothing but whether a tag holds a flood of attributes. Where newsclean is compiled,
`_scan.pyx` does the same at the speed of memory, and tests compare the two.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean._parsing.markup import ATTRIBUTE

__all__ = [
    "EVERY",
    "FLOOD",
    "FORMATTING_FLOOD",
    "FORMATTING_START",
    "LONG_TAG",
    "MAX_FLOOD_CHARS",
    "OPEN_FORMATTING",
    "SHORT_TAG",
    "STEP",
    "survey",
]

STEP: Final = 1_024
"""Characters from one "<" that is looked at to the next. Where twice as many follow without any "<", the tag before
them is read, so that a longer one is always met. Scripts and data are skipped at no cost. 512 takes 0.02 parses
more."""

EVERY: Final = 4  # one of so many "<" that are looked at is a sample

SHORT_TAG: Final = 8  # characters; longer formatting has attributes (`<strong>` has eight)
LONG_TAG: Final = 1_024  # characters without ">" after a sample that make one look for a flood there

FLOOD: Final = 1_000
"""Attributes that make a flood. The parser compares each with all others: a page of 800 KB takes 0.5 s with 500 on
each tag, 0.9 s with 1,000, 5.7 s with 8,000. Scripts on 20 of 1,600 pages of the development corpora hold what would be
a tag of 300 to 700 attributes; one has 12,000."""

FORMATTING_FLOOD: Final = 64
"""Attributes of formatting that make a flood: they are copied wherever the element is opened again."""

MAX_FLOOD_CHARS: Final = 16_384  # how far a tag is read: keeps the survey linear, whatever is quoted

_NAMES = (
    "[bB](?:[iI][gG])?|[uUiIsS]|[eE][mM]|[tT]{2}|[fF][oO][nN][tT]|[cC][oO][dD][eE]|[nN][oO][bB][rR]"
    "|[sS](?:[mM][aA][lL]{2}|[tT][rR](?:[iI][kK][eE]|[oO][nN][gG]))"
)
_ONE_MORE = f"[ \\t\\n\\f\\r/]*+{ATTRIBUTE}"
_FORMATTING_FLOOD = re.compile(f"<(?:[aA]|{_NAMES})(?=[ \\t\\n\\f\\r/])(?:{_ONE_MORE}){{{FORMATTING_FLOOD}}}+")
_FLOOD = re.compile(f"<[a-zA-Z][^ \\t\\n\\f\\r/>]*+(?:{_ONE_MORE}){{{FLOOD}}}+")

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")

FORMATTING_START = re.compile(f"<(?=[bBcCeEfFiInNsStTuU])(?:{_NAMES})[\\s/>]")
"""A formatting tag up to what follows its name; no link, of which the parser opens none but the last again. The look
ahead adds nothing but speed: 0.25 ms for 0.37 on a page of 4,000 tags."""

OPEN_FORMATTING = re.compile(
    f"<(?=[bBcCeEfFiInNsStTuU])({_NAMES})(?=[ \\t\\n\\f\\r/>])((?:[ \\t\\n\\f\\r/]++|{ATTRIBUTE})*+)>"
    "(?![^<]*+</\\1[ \\t\\n\\f\\r/>])"
)
"""A formatting tag, with its name and attributes, that is not closed behind text alone."""


def survey(html: str) -> tuple[int, int, int, bool]:
    """Count tags, and look at some of them.

    Args:
        html: The page.

    Returns:
        How many "<" it has; how many samples were looked at; how many of those begin formatting with attributes; and
        whether a flood of attributes was met, where the look ends.

    Cost: 0.17 parses of a news page; compiled 0.03.
    """
    find = html.find
    number = samples = heavy = 0
    tags, size = html.count("<"), len(html)
    at = find("<")
    while at >= 0:
        following = find("<", at + STEP)
        end = following if following >= 0 else size
        if end > at + 2 * STEP and _ends_in_flood(html, at, end):
            return tags, samples, heavy, True
        number += 1
        if number % EVERY == 0:
            samples += 1
            if find(">", at, at + SHORT_TAG) < 0:
                heavy += FORMATTING_START.match(html, at) is not None
                if find(">", at, at + LONG_TAG) < 0 and _is_flood_around(html, at):
                    return tags, samples, heavy, True
        at = following
    return tags, samples, heavy, False


def _ends_in_flood(html: str, at: int, end: int) -> bool:
    """Return True if the last tag that begins within a step of `at` and reaches to `end` belongs to a flood."""
    tag = html.rfind("<", at, at + STEP)
    if _FORMATTING_FLOOD.match(html, tag, min(end, tag + MAX_FLOOD_CHARS)):
        return True
    if html[tag + 1] in _LETTERS:  # so many attributes with names of their own have three characters each and more
        return end - tag > 3 * FLOOD and _FLOOD.match(html, tag, end) is not None
    return html.find(">", tag, tag + LONG_TAG) < 0 and _is_flood_around(html, tag)


def _is_flood_around(html: str, at: int) -> bool:
    """Return True if a flood begins at a sampled "<", or before it where that may stand in a value."""
    before = max(0, at - MAX_FLOOD_CHARS)
    first = html.find("<", max(before, html.rfind(">", before, at)), at + 1)
    for start in {first, at}:
        end = start + MAX_FLOOD_CHARS
        if _FORMATTING_FLOOD.match(html, start, end) or _FLOOD.match(html, start, end):
            return True
    return False
