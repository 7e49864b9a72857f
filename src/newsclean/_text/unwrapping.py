"""Hard-wrapped lines -> the lines before they were wrapped.

Law: joins lines and does nothing else, except that a hyphen goes where a word was divided. Text that is not wrapped is
given back as it is.
"""

from __future__ import annotations

from itertools import pairwise

import regex

from newsclean._text.strings import ends_sentence
from newsclean._text.wrap_width import find_width, is_full, is_tight, is_within, starts_block

__all__ = ["unwrap"]

_BLANKS = 4  # blank lines, for each line that ends a block without one, in a text whose blocks they part
_DIVIDED = 12  # one full line in so many ends in a hyphen where words are divided; else hyphens are the words' own
_MIN_DIVIDED = 3

_WORD = regex.compile(r"[\p{L}\p{M}-]+")


def unwrap(lines: list[str]) -> list[str]:
    """Join the lines that were broken to keep to a width.

    Args:
        lines: Lines without their ends; trailing blanks do not matter, indentation counts.

    Returns:
        The joined lines; the same lines where the text does not look wrapped.

    Cost: linear.
    """
    stripped = [line.rstrip() for line in lines]
    width = find_width(stripped)
    if not width:
        return lines
    may_part = _never if _has_blank_lines(stripped, width) else _may_part
    groups: list[list[str]] = []
    for line in stripped:
        before = groups[-1][-1] if groups else ""
        if before and line and _belongs(before, line, width) and not may_part(before, line):
            groups[-1].append(line)
        else:
            groups.append([line])
    divided = _divided_words(groups)
    return [_join(group, divided) for group in groups]


def _belongs(line: str, following: str, width: int) -> bool:
    """Return True if a line goes on in the next one. A line too long to be wrapped is a block of its own."""
    return is_full(line, following, width) and is_within(following, width) and not starts_block(following)


def _has_blank_lines(lines: list[str], width: int) -> bool:
    """Return True if blank lines part the text's blocks: then hardly a line that is not full has another below it."""
    loose = sum([bool(line and below) and not is_full(line, below, width) for line, below in pairwise(lines)])
    return loose * _BLANKS <= lines.count("")


def _never(_line: str, _following: str) -> bool:
    return False


def _may_part(line: str, following: str) -> bool:
    """Return True if a paragraph may end between two lines that were joined for their lengths alone.

    One in twelve paragraphs ends with a full line by chance, and what follows the last one of a story is not the story.
    A paragraph that is parted between two of its sentences is as good as whole, so any sentence end will do.
    """
    return ends_sentence(line) and not following.lstrip()[0].islower()


def _divided_words(groups: list[list[str]]) -> frozenset[str] | None:
    """Return the words of a text that divides words at line ends, to look up whether one has a hyphen of its own.

    None where hyphens at line ends are the words' own, since few lines end in one.
    """
    pairs = [pair for group in groups for pair in pairwise(group)]
    heads = [line.split()[-1] for line, following in pairs if line.endswith("-") and following.lstrip()[:1].islower()]
    if len(set(heads)) < _MIN_DIVIDED or len(heads) * _DIVIDED < len(pairs):
        return None
    return frozenset([word.lower() for group in groups for line in group for word in _WORD.findall(line)])


def _join(lines: list[str], divided: frozenset[str] | None) -> str:
    text = [lines[0]]
    for line, following in pairwise(lines):
        rest = following.lstrip()
        if not is_tight(line, following):
            text.append(" ")
        elif divided is not None and line[-1] == "-" and rest[0].islower() and not _has_hyphen(line, rest, divided):
            text[-1] = text[-1][:-1]
        text.append(rest)
    return "".join(text)


def _has_hyphen(line: str, following: str, words: frozenset[str]) -> bool:
    """Return True if a word that is divided at a line end is written with a hyphen elsewhere, and not without."""
    head, tail = _WORD.findall(line)[-1], _WORD.findall(following)[0]
    return (head + tail).lower() in words and (head[:-1] + tail).lower() not in words
