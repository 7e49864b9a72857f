"""Hard-wrapped lines -> the lines before they were wrapped.

Law: line lengths alone decide. A program that fills lines to a width breaks a line only if the next word would not have
fitted, so in wrapped text nearly all long lines are full. Any other text is returned unchanged.
"""

from __future__ import annotations

from itertools import pairwise

import regex

from newsclean._text.strings import UNSPACED_SCRIPTS, ends_sentence

__all__ = ["unwrap"]

_WIDTHS = range(60, 101)
_UNSPACED_WIDTHS = range(30, 101)
"""Widths that are looked for, in characters: 72 to 80 are usual. Unspaced scripts are twice as wide; below 60, in
other scripts, a list of short headlines is easily taken for wrapped."""

_LONG = 0.6
"""Least share of the width of a line that counts: a shorter one may be a menu entry."""

_FULL_SHARE = 0.5
_MIN_FULL = 4
# Swept, see `docs/explanation/sweeps.md`, "Wrapped lines".

_OUTLIERS = 100  # one line in so many may be longer than the width (an address, a row of a table)
_BLANKS = 4  # blank lines for each block that ends without one, in a text whose blocks they separate
_UNSPACED_OR_MARK = regex.compile(rf"[{UNSPACED_SCRIPTS}\p{{P}}]")
_CHUNK = regex.compile(rf"\s*(?:[{UNSPACED_SCRIPTS}]|[^\s-]*-?)")
"""A word to a filling program, which breaks behind a hyphen and beside each unspaced character."""

_STARTS_BLOCK = regex.compile(r"\s*(?:[•‣▪◦●∙·*-]\s|#{1,6}\s|\d{1,3}[.)]\s|>)")


def unwrap(lines: list[str]) -> list[str]:
    """Join the lines that were broken to keep to a width.

    Args:
        lines: Lines without their ends; trailing spaces do not matter, indentation counts.

    Returns:
        The joined lines; the same lines if the text does not look wrapped.

    Cost: linear.
    """
    too_long = sum([len(line) > _WIDTHS[-1] and " " in line.strip() for line in lines])
    if too_long > len(lines) // _OUTLIERS:  # nearly all pages that are not wrapped
        return lines
    given, lines = lines, [line.rstrip() for line in lines]
    width = _find_width(lines)
    if not width:
        return given
    joined: list[str] = []
    pending: list[str] = []
    may_separate = _never if _has_blank_lines(lines, width) else _may_separate
    for line in lines:
        if pending and line and _is_full(pending[-1], line, width) and not may_separate(pending[-1], line):
            pending.append(line)
            continue
        if pending:
            joined.append(_join(pending))
        pending = [line] if line else []
        if not line:
            joined.append("")
    if pending:
        joined.append(_join(pending))
    return joined


def _find_width(lines: list[str]) -> int:
    """Return the width that the text is wrapped to; 0 if it is not wrapped."""
    lengths = sorted([len(line) for line in lines if line and (" " in line.strip() or _UNSPACED_OR_MARK.search(line))])
    if len(lengths) < _MIN_FULL:
        return 0
    is_unspaced = _count_unspaced(lines) >= len(lengths) / 2
    for width in dict.fromkeys((lengths[-1 - len(lengths) // _OUTLIERS], lengths[-1])):
        if (width in _WIDTHS or (width in _UNSPACED_WIDTHS and is_unspaced)) and _is_wrapped(lines, width):
            return width
    return 0


def _is_wrapped(lines: list[str], width: int) -> bool:
    """Return whether most long lines are full: most of all lines, or of sentences that run over several lines.

    A list of headlines has many long lines that are not full, even in wrapped text; hardly one of them is a sentence.
    """
    full = partial = chain = chained = single = 0
    for line, following in pairwise([*lines, ""]):
        is_long = len(line) >= _LONG * width
        if following and is_long and _is_full(line, following, width):
            full += 1
            chain += 1
            continue
        partial += bool(following and is_long)
        if line and ends_sentence(line):
            chained += chain
            single += is_long and not chain
        chain = 0
    return (full >= _MIN_FULL and full >= _FULL_SHARE * (full + partial)) or (
        chained >= _MIN_FULL and chained >= _FULL_SHARE * (chained + single)
    )


def _count_unspaced(lines: list[str]) -> int:
    return sum([" " not in line.strip() and not line.isascii() for line in lines])


def _is_full(line: str, following: str, width: int) -> bool:
    """Return whether the next line's first word would not have fitted on this line."""
    if _STARTS_BLOCK.match(following):
        return False
    chunk = _CHUNK.match(following)
    word = chunk[0].strip() if chunk else ""
    gap = 0 if _is_tight(line, following) else 1
    return len(line) + gap + len(word) > width


def _has_blank_lines(lines: list[str], width: int) -> bool:
    """Return whether blank lines separate the text's blocks: then few lines that are not full have another below."""
    loose = sum([bool(line and below) and not _is_full(line, below, width) for line, below in pairwise(lines)])
    return loose * _BLANKS <= lines.count("")


def _never(_line: str, _following: str) -> bool:
    return False


def _may_separate(line: str, following: str) -> bool:
    """Return whether a paragraph may end between two lines that were joined for their lengths alone.

    One in twelve paragraphs ends with a full line by chance, and the text below the last one is not the story.
    Splitting a paragraph between two sentences does no harm, so any sentence end will do.
    """
    return ends_sentence(line) and not following.lstrip()[0].islower()


def _is_tight(line: str, following: str) -> bool:
    """Return whether two lines join without a space: inside unspaced script, and behind a hyphen in a word."""
    last, first = line[-1], following.lstrip()[:1]
    if last == "-":
        return line[-2:-1].isalpha() and first.isalpha()
    return not (last.isascii() or first.isascii()) and bool(
        _UNSPACED_OR_MARK.match(last) and _UNSPACED_OR_MARK.match(first)
    )


def _join(lines: list[str]) -> str:
    text = [lines[0]]
    for line, following in pairwise(lines):
        if not _is_tight(line, following):
            text.append(" ")
        text.append(following.lstrip())
    return "".join(text)
