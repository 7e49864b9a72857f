"""Values of a field of tags -> the tags.

Law: strings in and out. Commas of all scripts, semicolons, bars and dots between blanks part tags; a comma parts none
where a page writes an element for each tag ("Washington, D.C.").
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

import regex

from newsclean._metadata.cleaning import clean
from newsclean._metadata.headline import is_placeholder
from newsclean._text.strings import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["choose_tags", "split_tags"]

_MAX_PIECES = 200
_COMMAS = re.compile(r"[,，、،՝]")
_OTHERS = re.compile(r"[;；؛|｜]|\s[·•/]\s|\s#|\n")
_MARKS = " []\"'“”„#.,;"


def split_tags(values: Iterable[str], *, is_one_each: bool = False) -> tuple[str, ...]:
    """Return the tags in the values of one source, each once, in their order.

    Args:
        values: As the page has them.
        is_one_each: Whether the page has a value for each tag: then only several of them are parted.

    Example:
        >>> split_tags(["pier, divers", "harbour"])
        ('pier', 'divers', 'harbour')
        >>> split_tags(["桟橋、潜水士"])
        ('桟橋', '潜水士')
    """
    values = [html.unescape(value) if "&" in value else value for value in values]
    tags: dict[str, str] = {}
    for value in values:
        for piece in _pieces(value, keeps_commas=is_one_each and len(values) > 1)[:_MAX_PIECES]:
            tag = clean(piece, 100)
            if tag[:1] in _MARKS or tag[-1:] in _MARKS:
                tag = tag.strip(_MARKS) + ("." if tag.endswith(".") and "." in tag[:-1] else "")
            if tag and not is_placeholder(tag):
                tags.setdefault(fold(tag) or tag, tag)
    return tuple(tags.values())


def _pieces(value: str, *, keeps_commas: bool) -> list[str]:
    if not keeps_commas and _COMMAS.search(value):
        return _COMMAS.split(value)
    pieces = _OTHERS.split(value)
    return value.split() if len(pieces) == 1 and _HAN.fullmatch(value) else pieces


_HAN = regex.compile(r"[\p{Han}\d]+(?:\s[\p{Han}\d]+){2,}")


def choose_tags(lists: Iterator[tuple[str, tuple[str, ...]]]) -> tuple[str, tuple[str, ...]]:
    """Return the first source that has tags, and its tags; ("", ()) without one.

    Where that is one string of many words, a later source that parts the same words is better.
    """
    name, tags = next(lists, ("", ()))
    if len(tags) == 1 and tags[0].count(" ") >= _MIN_BLANKS:
        words = f" {fold(tags[0])} "
        for other, parted in lists:
            if len(parted) > 1 and any(f" {fold(tag)} " in words for tag in parted):
                return other, parted
    return name, tags


_MIN_BLANKS = 2
