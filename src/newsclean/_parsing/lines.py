"""Flattened text -> outline: the front end for pages without markup.

Law: each line is a block. Lines without a blank line between them share a container; all containers lie in that of the
page. Lines that were wrapped to a width are joined first. Marks at the beginning of a line (bullets, `#`) become tags;
a number stays, since it may be part of the text. Class names stay empty. Markdown's links are read as links, with the
rule of `newsclean._parsing.walk` for short blocks that are nearly all link.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from newsclean._parsing.converter_marks import drop_marked_lines
from newsclean._text.strings import collapse, count_words, strip_controls
from newsclean._text.unwrapping import unwrap
from newsclean._types.stages import Container, Outline, PageBlock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._parsing.converter_marks import LineMarks

__all__ = ["read_again", "read_lines"]

_MARK = regex.compile(r"(?:(?P<bullet>[•‣▪◦●∙·*>-])|(?P<heading>#{1,6}))\s+(?=\S)")
_FIRST = frozenset("•‣▪◦●∙·*>-#")
"""Characters that a mark begins with: the first character spares most lines the patterns."""

_MARKED = frozenset("[*_\\<")
"""Characters that marks inside a line have; a look for them spares most lines the patterns."""

_ADDRESS = regex.compile(r"<?(?:https?://|www\.)\S+")
"""A line that is an address and nothing else: a link, whatever its length."""

_NUMBER = regex.compile(r"\d{1,3}[.)]\s+\S")
_INVISIBLE = "\u00ad\u200b\u2060\ufeff"
"""Invisible characters: they show where a word may break, or nothing. Joiners change letters and stay."""

_MIN_LINK_SHARE = 0.8
_MAX_LINK_CHARS = 150
"""As in `newsclean._parsing.walk`: shorter blocks with a larger share of linked characters are only counted."""


def read_lines(text: str, *, most_lines: int | None = None) -> Outline:
    """Split flattened text into blocks, one for each line.

    Args:
        text: The flattened page.
        most_lines: How many lines are read, blank ones included; None for all.

    Returns:
        The blocks in order. Container 0 is the page; the others are groups of lines without a blank line between them.

    Cost: linear.
    """
    blocks: list[PageBlock] = []
    containers = [Container(-1, 0, "body")]
    group = -1
    if not text.isascii():
        for char in _INVISIBLE:
            text = text.replace(char, "")
    given, marks = drop_marked_lines(text.splitlines()[:most_lines])
    for line in unwrap(given):
        if line.isprintable():  # then its only white space is spaces
            content = line.strip()
            if "  " in content:
                content = collapse(content)
        else:
            content = collapse(strip_controls(line))
        if not content:
            group = -1
            continue
        content, tag, linked = _read_line(content, marks)
        if not content:
            continue
        if linked >= _MIN_LINK_SHARE * len(content) and (len(content) < _MAX_LINK_CHARS or tag == "a"):
            containers[0].link_blocks += 1
            containers[0].link_chars += len(content)
            continue
        if group < 0:
            group = len(containers)
            containers.append(Container(0, 1, "ul" if tag == "li" else "div"))
        words = content.count(" ") + 1 if content.isascii() else count_words(content)
        blocks.append(PageBlock(content, tag, group, linked, words))
    return Outline(blocks, containers)


def _read_line(content: str, marks: LineMarks) -> tuple[str, str, int]:
    """Return a line without its marks, the tag that they stand for, and how many of its characters are links."""
    tag, linked = "p", 0
    if content[0] in _FIRST or content[0].isdecimal():
        content, tag = _read_mark(content)
    if _ADDRESS.fullmatch(content):
        return content, "a", len(content)
    if not _MARKED.isdisjoint(content):
        content, linked = marks.take_off(content)
    if "://" in content:
        linked += sum(map(len, _ADDRESS.findall(content)))
    return content, tag, min(linked, len(content))


def read_again(blocks: Sequence[PageBlock]) -> Outline | None:
    """Return what `read_lines` gives for the text of some of its blocks, separated by blank lines.

    Returns:
        The outline; None if the text would be read in another way.

    Cost: a look at each line; a third of reading them.
    """
    again: list[PageBlock] = []
    containers = [Container(-1, 0, "body")]
    for number, block in enumerate(blocks, 1):
        text, tag = block.text, "p"
        if text[0] in _FIRST or text[0].isdecimal():
            rest, tag = _read_mark(text)
            if len(rest) < len(text):  # a mark that was hidden behind another
                return None
        if not _MARKED.isdisjoint(text) or "://" in text or _ADDRESS.fullmatch(text):  # or a mark inside the line
            return None
        again.append(PageBlock(text, tag, number, 0, block.words))
        containers.append(Container(0, 1, "ul" if tag == "li" else "div"))
    return Outline(again, containers)


def _read_mark(line: str) -> tuple[str, str]:
    """Remove the marks at the beginning of a line; return the rest, and the tag that the marks stand for."""
    tag = "p"
    mark = _MARK.match(line)
    while mark:
        tag = f"h{mark.end('heading')}" if mark["heading"] else "li" if mark["bullet"] != ">" else tag
        line = line[mark.end() :]
        mark = _MARK.match(line)
    if tag == "p" and _NUMBER.match(line):
        tag = "li"
    return line, tag
