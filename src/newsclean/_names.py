"""What the markup calls a container, and what a block says -> tokens, and the weights of tokens -> scores.

Law: tokens are matched whole, never as substrings: `shadow` does not hold `ad`. Which tokens speak for or against
body text is data (`newsclean._trees`), learned by `tools/train`, not written here.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["HIDDEN", "LEXICON_WORDS", "TOKEN_CHARS", "ClassScorer", "lexicon_score", "name_tokens", "word_tokens"]

HIDDEN = "@hidden"
"""The name that front ends give to what the page hides (`hidden`, `aria-hidden`, `display: none`)."""

_PARTS = re.compile(r"[A-Z]?[a-z]{2,}|[A-Z]{2,}")
_WORD = re.compile(r"\w+")
_MAX_NAME = 40  # longer names are generated, and met on one page only
_MAX_CLASS_SCORE = 4.0

TOKEN_CHARS = 160  # of a long block, its beginning tells as much as the whole
LEXICON_WORDS = 25  # boilerplate says what it is at once


def name_tokens(tag: str, names: str) -> list[str]:
    """Splits what the markup calls a container into tokens: each name whole, and its parts.

    `("div", "article-body__text")` gives `<div`, `article-body__text`, `article`, `body`, `text`.
    """
    tokens = ["<" + tag]
    for name in names.split():
        tokens += _tokens_of(name)
    return list(dict.fromkeys(tokens))


@lru_cache(maxsize=4096)  # pure and bounded: a site's pages use the same few hundred names
def _tokens_of(name: str) -> tuple[str, ...]:
    whole = name.lower()
    parts = [part.lower() for part in _PARTS.findall(name[: 2 * _MAX_NAME])]
    tokens = [whole] if len(whole) <= _MAX_NAME else []
    if len(parts) > 1 or (parts and parts[0] != whole):
        tokens += parts
    return tuple(tokens)


class ClassScorer:
    """Scores what containers are called; remembers each name while one page is measured.

    Args:
        table: Weight of each token.
    """

    def __init__(self, table: Mapping[str, float]) -> None:
        self.table = table
        self.known: dict[str, float] = {}

    def score(self, tag: str, names: str) -> float:
        """Adds up the weights of a container's tokens, bounded to [-4, 4]."""
        table, known = self.table, self.known
        score = table.get("<" + tag, 0.0)
        for name in names.split():
            weight = known.get(name)
            if weight is None:
                weight = known[name] = sum([table.get(token, 0.0) for token in _tokens_of(name)])
            score += weight
        return max(-_MAX_CLASS_SCORE, min(_MAX_CLASS_SCORE, score))


def word_tokens(text: str) -> list[str]:
    """Returns the first words of a text in lower case, without punctuation."""
    return _WORD.findall(text[:TOKEN_CHARS].lower())


def lexicon_score(words: list[str], lexicon: Mapping[str, float]) -> tuple[float, float]:
    """Returns the mean weight of a block's first words, and the lowest; zeros where none is known."""
    weights = [weight for word in words[:LEXICON_WORDS] if (weight := lexicon.get(word)) is not None]
    return (sum(weights) / len(weights), min(weights)) if weights else (0.0, 0.0)
