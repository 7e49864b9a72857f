"""Lines -> their tokens, and what the words of a line say of it.

Law: a line's *token score* is the sum of its tokens' weights over the root of their number; `tools/train` learned the
weights.
"""

from __future__ import annotations

import math
from itertools import chain, pairwise, repeat
from typing import TYPE_CHECKING, TypeVar

from newsclean._text.strings import UNSPACED, count_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["known_share", "known_share_of_tokens", "line_tokens", "sample_lines", "token_scores"]

_Item = TypeVar("_Item")

_MAX_CHARS = 400
_MAX_TOKENS = 40
_SAMPLE_LINES, _SAMPLE_TOKENS = 100, 12
_ROOTS = tuple(math.sqrt(count) for count in range(2 * _MAX_TOKENS + 2))
_UNKNOWN = repeat(0.0)


def line_tokens(texts: Sequence[str], unspaced: Sequence[bool]) -> list[list[str]]:
    """Return the tokens of each line: its first words, with 0 for every digit, and pairs of unspaced characters.

    The first word counts once more as such (`^share`), since boilerplate says at once what it is.

    Args:
        texts: The lines, without line breaks in them.
        unspaced: Whether a line is written without spaces between words.
    """
    # One call lowers all lines: a call for each line costs as much again.
    heads = "\n".join([text[:_MAX_CHARS] for text in texts]).lower()
    for digit in "123456789":  # nine passes are five times as fast as `translate` in text that is not ASCII
        heads = heads.replace(digit, "0")
    lines = [head.split(None, _MAX_TOKENS)[:_MAX_TOKENS] for head in heads.split("\n")]
    for i, is_unspaced in enumerate(unspaced):
        if is_unspaced:
            lines[i] = [
                pair
                for word in lines[i]
                for pair in (map("".join, pairwise(word)) if UNSPACED.search(word) else [word])
            ][: 2 * _MAX_TOKENS]
    for words in lines:
        if words:
            words.append("^" + words[0])
    return lines


def token_scores(lines: Sequence[Sequence[str]], table: Mapping[str, float]) -> list[float]:
    """Return the token score of each line."""
    weight = table.get
    return [sum(map(weight, tokens, _UNKNOWN)) / _ROOTS[len(tokens)] if tokens else 0.0 for tokens in lines]


def sample_lines(lines: Sequence[_Item]) -> Sequence[_Item]:
    """Return at most `_SAMPLE_LINES` lines, evenly spread."""
    return lines[:: len(lines) // _SAMPLE_LINES + 1]


def known_share(texts: Sequence[str], table: Mapping[str, float]) -> float:
    """Return the share of a sample of the text's tokens that the table knows; low in a language it has not met."""
    sample = sample_lines(texts)
    unspaced = [not text.isascii() and count_words(text) > text.count(" ") + 1 for text in sample]
    return known_share_of_tokens(line_tokens(sample, unspaced), table)


def known_share_of_tokens(lines: Sequence[list[str]], table: Mapping[str, float]) -> float:
    """Return the share of the tokens of some lines, the first of each, that the table knows."""
    tokens = list(chain.from_iterable([line[:_SAMPLE_TOKENS] for line in lines]))
    return sum(map(table.__contains__, tokens)) / (len(tokens) or 1)
