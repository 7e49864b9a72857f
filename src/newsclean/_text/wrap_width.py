"""Lines -> the width that they were wrapped to, or none.

Law: tells wrapped text by its prose alone. A program that fills lines to a width breaks a line only where the next word
would not have fitted, so of the lines that go on in the next one, nearly all are full. Lines that end a sentence or a
block say nothing, and neither do lines longer than any width: an address, an item that the program left alone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

import regex

from newsclean._text.strings import UNSPACED_SCRIPTS, ends_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["find_width", "is_full", "is_tight", "is_within", "starts_block"]

_NARROWEST, _WIDEST = 30, 120
"""Widths that are looked for, in characters: columns of newspapers have some 30, terminals 72 to 120."""

_LONG = 0.6
"""Share of the width from which on a line says something: a shorter one may be a menu entry."""

_OVER = 0.75
"""A line that goes on speaks against widths from this share of its length on; a much longer one was never wrapped."""

_MIN_FULL = 3
_FULL_SHARE = 0.7

_PROSE_SHARE = 0.15
"""Least share of lines that go on and are full, of all lines about as long: a list has some by chance."""

_ENOUGH = 12
"""So many full lines are no chance, among however many others."""

_LEFT_ALONE = 1.0
"""Least number of full lines for each line that is much longer than the width."""

_MIN_GAPS = 2  # spaces in a line of prose; a line of two words is a label

_UNSPACED_OR_MARK = regex.compile(rf"[{UNSPACED_SCRIPTS}\p{{P}}]")
_UNSPACED_AT = regex.compile(rf"[{UNSPACED_SCRIPTS}]")
_CHUNK = regex.compile(rf"\s*(?:[{UNSPACED_SCRIPTS}]|[^\s-]*-?)")
"""What a filling program takes for a word: it breaks behind a hyphen, and beside each unspaced character."""

_STARTS_BLOCK = regex.compile(r"\s*(?:[•‣▪◦●∙·*+-]\s|#{1,6}\s|\(?\d{1,3}[.)]\s|>|\|)")


def find_width(lines: Sequence[str]) -> int:
    """Return the width that a text is wrapped to; 0 where it is not.

    Args:
        lines: Lines without blanks at their ends; indentation counts.

    Cost: a look at each pair of lines.
    """
    full, partial, over = ([0] * (2 * _WIDEST) for _ in range(3))
    count = 0
    for line, following in pairwise(lines):
        length = len(line)
        if not following or not _LONG * _NARROWEST <= length <= _WIDEST or not _goes_on(line, following):
            continue
        count += 1
        needed = length + _first_word(line, following)
        _add(full, length, needed)
        _add(partial, needed, int(length / _LONG) + 1)
        _add(over, int(_OVER * length), length)
    if count < _MIN_FULL:
        return 0
    prose = sorted([len(line) for line in lines if line.count(" ") >= _MIN_GAPS and not _has_address(line)])
    best, width = 0, 0
    sums = zip(accumulate(full), accumulate(partial), accumulate(over), strict=True)
    for at, (fine, loose, long) in enumerate(sums):
        score = fine - loose - long
        is_sure = fine >= _MIN_FULL and fine >= _FULL_SHARE * (fine + loose + long)
        if is_sure and score > best and _NARROWEST <= at <= _WIDEST and _is_common(fine, at, prose):
            best, width = score, at
    return width


def _is_common(full: int, width: int, prose: Sequence[int]) -> bool:
    """Return True if full lines are a good part of the prose, and more than the lines that no wrapping left so long.

    Args:
        full: How many lines that go on are full.
        width: The width.
        prose: Lengths of all lines of prose, the shortest first.
    """
    start, end = bisect_left(prose, _LONG * width), bisect_right(prose, width)
    left_alone = len(prose) - bisect_left(prose, width / _OVER)
    return full >= min(_PROSE_SHARE * (end - start), _ENOUGH) and full >= _LEFT_ALONE * left_alone


def _add(counts: list[int], first: int, end: int) -> None:
    """Count one for each width from `first` up to `end`, as a difference that `accumulate` sums up."""
    if first < end:
        counts[min(first, len(counts) - 1)] += 1
        counts[min(end, len(counts) - 1)] -= 1


def _goes_on(line: str, following: str) -> bool:
    """Return True if a line of prose goes on in the next one, as far as letters tell."""
    if starts_block(following) or _has_address(line):
        return False
    first = following.lstrip()[0]
    if first.isupper() or not first.isalpha():
        return False
    if first.islower():
        return line.count(" ", len(line) - len(line.lstrip())) >= _MIN_GAPS
    if ends_sentence(line):  # a script without capitals
        return False
    return bool(_UNSPACED_AT.match(first)) or line.strip().count(" ") >= _MIN_GAPS


def _has_address(line: str) -> bool:
    """Return True for a line whose length says nothing, since programs leave addresses whole."""
    return "://" in line or "](" in line


def starts_block(line: str) -> bool:
    """Return True if a line begins with a mark of its own: a bullet, a number, a heading, a quote, a table."""
    return _STARTS_BLOCK.match(line) is not None


def is_full(line: str, following: str, width: int) -> bool:
    """Return True if the next line's first word would not have fitted on this one."""
    return is_within(line, width) and len(line) + _first_word(line, following) > width


def is_within(line: str, width: int) -> bool:
    """Return True if a line may have been wrapped: it is no longer than the width, or only its last word is."""
    return len(line) <= width or line.rfind(" ") <= width


def _first_word(line: str, following: str) -> int:
    """Return the characters that the next line's first word would have added to a line."""
    chunk = _CHUNK.match(following)
    word = chunk[0].strip() if chunk else ""
    return len(word) + (0 if is_tight(line, following) else 1)


def is_tight(line: str, following: str) -> bool:
    """Return True if two lines are joined without a space: inside unspaced script, and behind a hyphen in a word."""
    last, first = line[-1], following.lstrip()[:1]
    if last == "-":
        return line[-2:-1].isalpha() and first.isalpha()
    return not (last.isascii() or first.isascii()) and bool(
        _UNSPACED_OR_MARK.match(last) and _UNSPACED_OR_MARK.match(first)
    )
