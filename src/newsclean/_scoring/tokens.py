"""What the markup calls a container, and what a block says -> tokens, and the weights of tokens -> scores.

Law: tokens are matched whole, never as substrings: `shadow` does not hold `ad`. Which tokens speak for or against
body text is data (`newsclean._scoring.fitted`), learned by `tools/train`, not written here.

A word has two weights. What it says *alone* is the log odds that a short block that begins with it is body text. What
it says *jointly* is its weight in a regression over all names and words of a block together, where a token that merely
stands beside a telling one gets nothing. Names have joint weights only, three of them: for containers above the block,
for its own, and for the one around that. (Log odds of names alone were worth nothing beside them.)
"""

from __future__ import annotations

import math
import re
from typing import TypeAlias

from newsclean._text.strings import lower

Words: TypeAlias = "dict[str, tuple[float, float, float]]"
"""What each word says: alone, jointly, and jointly as the first of a block."""

__all__ = [
    "LEXICON_WORDS",
    "NAME_PARTS",
    "TOKEN_CHARS",
    "NameScorer",
    "Words",
    "name_tokens",
    "tokens_of",
    "word_tokens",
    "words_say",
]

NAME_PARTS = re.compile(r"[A-Z]?[a-z]{2,}|[A-Z]{2,}")
"""The words of which a name is made: `mainContent` is `main` and `Content`."""

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
            tokens += [lower(name), *[part.lower() for part in NAME_PARTS.findall(name)]]
    return tokens


class NameScorer:
    """Scores what containers are called.

    It remembers the names that it met. The memory is bounded and changes no result, and it may be shared by threads.

    Args:
        weights: Joint weights of each token: for containers above, for the own one, for the one around that.
        room: How many names it remembers at most; the default takes some 2 MB.
    """

    def __init__(self, weights: Words, room: int = 8192) -> None:
        self.weights = weights
        self.known: dict[str, dict[str, tuple[float, float, float]]] = {}
        """What `score` said of tags and names. To look here first spares half of what an `lru_cache` takes."""
        self._room = self._left = room

    def score(self, tag: str, names: str) -> tuple[float, float, float]:
        """Adds up the three weights of the tokens of a container: of its tag, and of what it is called."""
        weights = self.weights
        above, own, around = weights.get("<" + tag, _NO_WEIGHTS)
        for token in tokens_of(names) if names else ():
            found = weights.get(token)
            if found is not None:
                above += found[0]
                own += found[1]
                around += found[2]
        self._left -= 1
        if self._left < 0:  # out with all at once: what is needed again is soon learned again
            self.known.clear()
            self._left = self._room - 1
        said = (above, own, around)
        self.known.setdefault(tag, {})[names] = said
        return said


def word_tokens(text: str) -> list[str]:
    """Returns the first words of a text in lower case, with their punctuation: parting it costs four times as much."""
    return lower(text[:TOKEN_CHARS]).split()


def words_say(words: list[str], table: Words) -> tuple[float, float, float]:
    """Returns what a block's first words say.

    Returns:
        The mean of what they say alone, and the lowest, where a word that is not known weighs nothing; and the sum of
        what they say jointly, each once, the first of all once more.
    """
    if not words:
        return 0.0, 0.0, 0.0
    alone = jointly = first = 0.0
    worst, known = math.inf, 0
    counted: list[str] = []
    beginning = words[:LEXICON_WORDS]
    for word in beginning:
        said = table.get(word)
        if said is None:
            continue
        weight, joint, opening = said
        known += 1
        alone += weight
        if weight < worst:  # noqa: PLR1730  (`min` takes a fifth of all this in pure Python)
            worst = weight
        if joint and word not in counted:
            counted.append(word)
            jointly += joint
        if opening and word is words[0]:
            first = opening
    if known < len(beginning):
        worst = min(worst, 0.0)
    return alone / len(beginning), worst, first + jointly
