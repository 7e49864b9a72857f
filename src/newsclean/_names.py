"""What the markup calls a container, and what a block says -> tokens, and the weights of tokens -> scores.

Law: tokens are matched whole, never as substrings: `shadow` does not hold `ad`. Which tokens speak for or against
body text is data (`newsclean._trees`), learned by `tools/train`, not written here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from newsclean._text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["HIDDEN", "class_score", "name_tokens", "word_score", "word_tokens"]

HIDDEN = "@hidden"
"""The name that front ends give to what the page hides (`hidden`, `aria-hidden`, `display: none`)."""

_PARTS = regex.compile(r"[A-Z]?[a-z]{2,}|[A-Z]{2,}")
_MAX_NAME = 40  # longer names are generated, and met on one page only
_MAX_CLASS_SCORE = 4.0

WORDS_READ = 25
"""How many words of a block are looked up: boilerplate says what it is at once."""


def name_tokens(tag: str, names: str) -> list[str]:
    """Splits what the markup calls a container into tokens: each name whole, and its parts.

    `("div", "article-body__text")` gives `<div`, `article-body__text`, `article`, `body`, `text`.
    """
    tokens = ["<" + tag]
    for name in names.split():
        whole = name.lower()
        if len(whole) <= _MAX_NAME:
            tokens.append(whole)
        parts = [part.lower() for part in _PARTS.findall(name[: 2 * _MAX_NAME])]
        if len(parts) > 1 or (parts and parts[0] != whole):
            tokens += parts
    return list(dict.fromkeys(tokens))


def class_score(tag: str, names: str, table: Mapping[str, float]) -> float:
    """Adds up the weights of a container's tokens, bounded to [-4, 4]."""
    score = 0.0
    for token in name_tokens(tag, names):
        score += table.get(token, 0.0)
    return max(-_MAX_CLASS_SCORE, min(_MAX_CLASS_SCORE, score))


def word_tokens(text: str) -> list[str]:
    """Returns the first words of a block, folded."""
    return fold(text[: 8 * WORDS_READ]).split()[:WORDS_READ]


def word_score(text: str, table: Mapping[str, float]) -> tuple[float, float]:
    """Returns the mean weight of a block's first words, and the lowest."""
    weights = [weight for token in word_tokens(text) if (weight := table.get(token)) is not None]
    return (sum(weights) / len(weights), min(weights)) if weights else (0.0, 0.0)
