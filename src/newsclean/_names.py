"""What the markup calls a container, and what a block says -> tokens, and the weights of tokens -> scores.

Law: tokens are matched whole, never as substrings: `shadow` does not hold `ad`. Which tokens speak for or against
body text is data (`newsclean._trees`), learned by `tools/train`, not written here.

A word has two weights. What it says *alone* is the log odds that a short block that begins with it is body text. What
it says *jointly* is its weight in a regression over all names and words of a block together, where a token that merely
stands beside a telling one gets nothing. Names have joint weights only, three of them: for containers above the block,
for its own, and for the one around that. (Log odds of names alone were worth nothing beside them.)
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import repeat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "HIDDEN",
    "LEXICON_WORDS",
    "TOKEN_CHARS",
    "NameScorer",
    "joint_words",
    "lexicon_score",
    "name_tokens",
    "tokens_of",
    "word_tokens",
]

HIDDEN = "@hidden"
"""The name that front ends give to what the page hides (`hidden`, `aria-hidden`, `display: none`)."""

_PARTS = re.compile(r"[A-Z]?[a-z]{2,}|[A-Z]{2,}")
_NO_WEIGHT = repeat(0.0)
_NO_WEIGHTS = (0.0, 0.0, 0.0)

TOKEN_CHARS = 90  # of a long block, its beginning tells as much as the whole
LEXICON_WORDS = 12  # boilerplate says what it is at once


def name_tokens(tag: str, names: str) -> list[str]:
    """Returns the tokens of a container: its tag, and those of its names, each once.

    `("div", "article-body__text")` gives `<div`, `article-body__text`, `article`, `body`, `text`.
    """
    return ["<" + tag, *dict.fromkeys(tokens_of(names))]


def tokens_of(names: str) -> list[str]:
    """Returns the tokens of names: each whole, and its parts.

    `article-body__text` gives `article-body__text`, `article`, `body`, `text`, and `mainContent` gives `maincontent`,
    `main`, `content`.
    """
    if names.islower():  # as most are written: all at once takes a third of the time
        parted = names.replace("_", "-")
        if "-" not in parted:
            return names.split()
        return [name for name in names.split() if "-" in name or "_" in name] + parted.replace("-", " ").split()
    tokens = []
    for name in names.split():
        if name.islower():
            tokens += tokens_of(name)
        else:
            tokens += [name.lower(), *[part.lower() for part in _PARTS.findall(name)]]
    return tokens


class NameScorer:
    """Scores what containers are called.

    It remembers the names it met last. The memory is bounded and changes no result, and it may be shared by threads.

    Args:
        weights: Joint weights of each token: for containers above, for the own one, for the one around that.
    """

    def __init__(self, weights: Mapping[str, tuple[float, float, float]]) -> None:
        self.weights = weights
        self.score = lru_cache(maxsize=8192)(self._score)
        """Adds up the three weights of the tokens of a container: of its tag, and of what it is called."""

    def _score(self, tag: str, names: str) -> tuple[float, float, float]:
        get = self.weights.get
        above, own, around = get("<" + tag, _NO_WEIGHTS)
        if names:
            for weights in map(get, tokens_of(names)):
                if weights is not None:
                    above += weights[0]
                    own += weights[1]
                    around += weights[2]
        return above, own, around


def word_tokens(text: str) -> list[str]:
    """Returns the first words of a text in lower case, with their punctuation: parting it costs four times as much."""
    return text[:TOKEN_CHARS].lower().split()


def lexicon_score(words: list[str], lexicon: Mapping[str, float]) -> tuple[float, float]:
    """Returns the mean weight of a block's first words, and the lowest; a word that is not known weighs nothing."""
    weights = list(map(lexicon.get, words[:LEXICON_WORDS], _NO_WEIGHT))
    return (sum(weights) / len(weights), min(weights)) if weights else (0.0, 0.0)


def joint_words(words: list[str], joint: Mapping[str, float]) -> float:
    """Adds up what a block's first words say jointly; the first of all counts once more, as `^word`."""
    if not words:
        return 0.0
    return joint.get("^" + words[0], 0.0) + sum(map(joint.get, dict.fromkeys(words[:LEXICON_WORDS]), _NO_WEIGHT))
