"""What the markup calls a container, and what a block says -> tokens, and the weights of tokens -> scores.

Law: tokens are matched whole, never as substrings: `shadow` does not hold `ad`. Which tokens speak for or against
body text is data (`newsclean._trees`), learned by `tools/train`, not written here.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import repeat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["HIDDEN", "LEXICON_WORDS", "TOKEN_CHARS", "ClassScorer", "lexicon_score", "name_tokens", "word_tokens"]

HIDDEN = "@hidden"
"""The name that front ends give to what the page hides (`hidden`, `aria-hidden`, `display: none`)."""

_PARTS = re.compile(r"[A-Z]?[a-z]{2,}|[A-Z]{2,}")
_MAX_NAME = 40  # longer names are generated, and met on one page only
_MAX_CLASS_SCORE = 4.0
_NO_WEIGHT = repeat(0.0)

TOKEN_CHARS = 90  # of a long block, its beginning tells as much as the whole
LEXICON_WORDS = 12  # boilerplate says what it is at once


def name_tokens(tag: str, names: str) -> list[str]:
    """Splits what the markup calls a container into tokens: each name whole, and its parts.

    `("div", "article-body__text")` gives `<div`, `article-body__text`, `article`, `body`, `text`.
    """
    tokens = ["<" + tag]
    for name in names.split():
        if len(name) <= _MAX_NAME:
            tokens.append(name.lower())
        tokens += _parts_of(name)
    return list(dict.fromkeys(tokens))


def _parts_of(name: str) -> list[str]:
    if name.islower():
        # Twice as fast as the pattern, and most names are written so. A name of one part is no part of itself.
        parts = name[: 2 * _MAX_NAME].replace("_", "-").split("-")
        return [part for part in parts if part] if len(parts) > 1 else []
    return [part.lower() for part in _PARTS.findall(name[: 2 * _MAX_NAME])]


class ClassScorer:
    """Scores what containers are called.

    It remembers the names it met last. The memory is bounded and changes no result, and it may be shared by threads.

    Args:
        table: Weight of each token.
    """

    def __init__(self, table: Mapping[str, float]) -> None:
        self.table = table
        self.weight_of = lru_cache(maxsize=8192)(self._weight_of)

    def score(self, tag: str, names: str) -> float:
        """Adds up the weights of a container's tokens, bounded to [-4, 4]."""
        total = self.table.get("<" + tag, 0.0)
        for name in names.split():
            total += self.weight_of(name)
        return max(-_MAX_CLASS_SCORE, min(total, _MAX_CLASS_SCORE))

    def _weight_of(self, name: str) -> float:
        """The weight of a name that other sites use too; of any other, the sum over its parts."""
        weight = self.table.get(name.lower())
        if weight is not None:
            return weight
        return sum([self.table.get(part, 0.0) for part in _parts_of(name)])


def word_tokens(text: str) -> list[str]:
    """Returns the first words of a text in lower case, with their punctuation: parting it costs four times as much."""
    return text[:TOKEN_CHARS].lower().split()


def lexicon_score(words: list[str], lexicon: Mapping[str, float]) -> tuple[float, float]:
    """Returns the mean weight of a block's first words, and the lowest; a word that is not known weighs nothing."""
    weights = list(map(lexicon.get, words[:LEXICON_WORDS], _NO_WEIGHT))
    return (sum(weights) / len(weights), min(weights)) if weights else (0.0, 0.0)
