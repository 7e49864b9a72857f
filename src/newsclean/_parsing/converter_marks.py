"""Lines that a converter wrote -> the same lines without its marks.

Law: takes off what programs that turn pages into text add to them, by its form and never by the program's name: lists
of addresses and their markers, link syntax, emphasis, escapes, rules, placeholders of pictures, headers of reader
services. What might be the page's own text stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from newsclean._text.strings import collapse

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["LineMarks", "drop_marked_lines"]

_ADDRESS = r"(?:[a-z][a-z0-9+.-]{1,20}:|//|/|#)\S*"
_NUMBERED = regex.compile(rf"\s*(\d{{1,5}})\.\s{{1,4}}{_ADDRESS}\s*", regex.IGNORECASE)
_DEFINITION = regex.compile(r"\s{0,3}\[([^\[\]]{1,80})\]:\s*\S+(?:\s+[\"'(].{0,200})?\s*")
_LISTS = frozenset({"references", "visible links", "hidden links", "links"})
"""What the list of addresses at the end is called, by the text browsers that write one."""

_MIN_ADDRESSES = 3

_RULE = regex.compile(r"\s*(?:(?:[*_=~-]\s?){3,}|[|:+\s-]*-[|:+\s-]*\|[|:+\s-]*)\s*")
"""A line of rule marks, or the one between a table's head and its body."""

_HEADER = regex.compile(
    r"(title|url source|url|source|published time|markdown content|description|author|date):\s*(.*)"
)
_HEADER_ADDRESS = frozenset({"url source", "url", "source"})
_MAX_HEADER = 12  # lines

_PICTURE = regex.compile(
    r"\[(?:IMG|INLINE|IMAGE|EMBED|USEMAP:[^\[\]]{0,200}|[^\[\]\s]{1,200}\.(?:png|jpe?g|gif|svg|webp|bmp|ico|avif))\]"
)
_CONTROL = regex.compile(r"\((?:BUTTON|SUBMIT|RESET|CHECKBOX|RADIO)\)\s?|(?<!\S)_{4,}(?!\S)")
_NUMBER = regex.compile(r"\[(\d{1,5})\]")
_EMPHASIS = regex.compile(r"(?<![\w*_\\])(\*{1,3}|_{1,3})(?=[\w\"'“„«‘(])([^\n]{0,2000}?[^\s*_\\(]|\w)\1(?![\w*_])")
_ESCAPE = regex.compile(r"\\([\\`*_{}\[\]()#+.!<>|~-])")
_LINK = regex.compile(
    r"!?\[([^\[\]]{0,500})\]"
    r"(?:\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?(?:\s\"[^\"]{0,500}\")?\)|\[([^\[\]]{0,80})\])"
)
_BARE_LINK = regex.compile(r"<(?:https?|mailto):[^<>\s]{1,2000}>")


def drop_marked_lines(lines: Sequence[str]) -> tuple[list[str], LineMarks]:
    """Drop the lines that a converter added.

    Args:
        lines: The lines of a flattened page.

    Returns:
        The other lines, and what takes the marks off them. A header's title becomes a heading.

    Cost: a look at the beginning of each line.
    """
    kept, references = _drop_references(_read_header(lines))
    defined: set[str] = set()
    left: list[str] = []
    for line in kept:
        if "]:" in line and (found := _DEFINITION.fullmatch(line)):
            defined.add(found[1].lower())
        elif line and line.lstrip()[:1] in _OF_RULES and _RULE.fullmatch(line):
            left.append("")
        else:
            left.append(line)
    return left, LineMarks(references, frozenset(defined))


_OF_RULES = frozenset("*_=~-|:+")


def _read_header(lines: Sequence[str]) -> list[str]:
    """Replace the fields that a reader service puts before the text by a heading."""
    first = next((i for i, line in enumerate(lines[:_MAX_HEADER]) if line.strip()), None)
    if first is None or not lines[first].lower().startswith("title:"):
        return list(lines)
    fields: dict[str, str] = {}
    end = first
    for i in range(first, min(len(lines), first + _MAX_HEADER)):
        field = _HEADER.fullmatch(_folded_name(lines[i].strip()))
        if field is None:
            if lines[i].strip():
                break
        else:
            fields[field[1]] = field[2]
            end = i + 1
    if _HEADER_ADDRESS.isdisjoint(fields):
        return list(lines)
    return ["# " + fields["title"], "", *lines[end:]]


def _folded_name(line: str) -> str:
    name, colon, value = line.partition(":")
    return f"{name.lower()}{colon}{value}"


def _drop_references(lines: list[str]) -> tuple[list[str], int]:
    """Drop the list of addresses at the end of a page; return how many it has."""
    end = len(lines)
    found = 0
    while end and (not lines[end - 1].strip() or _is_of_references(lines[end - 1])):
        found += bool(_NUMBERED.fullmatch(lines[end - 1]))
        end -= 1
    if found < _MIN_ADDRESSES:
        return lines, 0
    return lines[:end], found


def _is_of_references(line: str) -> bool:
    return line.strip().rstrip(":").lower() in _LISTS or bool(_NUMBERED.fullmatch(line))


class LineMarks:
    """Takes the marks off lines.

    Args:
        references: Length of the list of addresses that the page ended in; 0 without one.
        defined: Names of the addresses that lines of their own define.
    """

    def __init__(self, references: int, defined: frozenset[str]) -> None:
        self._references = references
        self._defined = defined

    def take_off(self, line: str) -> tuple[str, int]:
        """Return a line without marks, and how many of its characters are links.

        Args:
            line: A line with single spaces.
        """
        linked = 0
        if "[" in line:
            line = self._without_brackets(line)
            if "](" in line or self._defined:
                line, linked = self._read_links(line)
        if "<" in line:
            line = _BARE_LINK.sub("", line)
        if "*" in line or "_" in line:
            line = _CONTROL.sub("", line)
            for _ in range(2):  # strong text with emphasis in it
                line = _EMPHASIS.sub(r"\2", line)
        if "\\" in line:
            line = _ESCAPE.sub(r"\1", line)
        return collapse(line), linked

    def _without_brackets(self, line: str) -> str:
        line = _PICTURE.sub("", line)
        if self._references:
            line = _NUMBER.sub(lambda found: "" if int(found[1]) <= self._references else found[0], line)
        return line

    def _read_links(self, line: str) -> tuple[str, int]:
        """Replace links by their labels; return the text and how many characters of it were links."""
        linked = 0

        def label(found: regex.Match[str]) -> str:
            nonlocal linked
            reference = found[2]
            if reference is not None and (reference or found[1]).lower() not in self._defined:
                return str(found[0])
            text = "" if found[0].startswith("!") else collapse(found[1])
            linked += len(text)
            return text

        line = _LINK.sub(label, line)
        if "](" in line:  # a link around a picture
            line = _LINK.sub(label, line)
        return line, min(linked, len(line))
