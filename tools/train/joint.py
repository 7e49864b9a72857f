"""Samples -> what names and words say jointly: one logistic regression over all tokens of a block.

Law: counts tokens as `newsclean._scoring.tokens` does, and can leave sites out. Beside the weights of `tokens`, which
look at each token by itself, this tells apart what the tokens of one block share: a name that merely stands beside a
telling one gets nothing. On unseen sites it is worth half a point of word F1 (see docs/explanation/algorithm.md).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np
from scipy import sparse
from scipy.optimize import minimize

from newsclean._scoring.block_features import JOINT_WORDS
from newsclean._scoring.tokens import LEXICON_WORDS, tokens_of, word_tokens
from newsclean._text.strings import count_words
from tools.train.logistic import log_loss

if TYPE_CHECKING:
    from collections.abc import Collection

    from tools.train.samples import Sample

__all__ = ["JointRegression", "JointTables"]

_MIN_SITES = 4
_RIDGE = 10.0
"""Twice the penalty on squared weights, blocks counting 1 on average. Swept 10, 33 (split 1): .9570, .9565 word F1 on
fundus-news, .9588, .9579 on wcxb-articles. With the words around a block, or the names below the best container told
apart, no figure changed by more than noise."""

_ITERATIONS = 100
"""Loss above its minimum on 1,938 pages (21,430): 115 after 60 iterations, 31 after 100, 2 after 200; without the scale
below, 4,150 after 60. A regression that stops early gives each part of the sites names of another strength, and trees
that were fitted with one of them misread the others: 0.005 word F1 on wcxb-articles."""

_CURVATURE = 0.05  # of the log loss for a typical block, whose probability is near 0 or 1; only the scale depends on it
_MAX_TOKEN = 40  # longer names are generated, and met on one page only
_SMALLEST = 0.02  # smaller weights say nothing
_DIGITS = 2


@attrs.frozen
class JointTables:
    """Weights.

    Args:
        names: For each token of a name, its weight for containers above, for the block's own, and for the one around.
        words: For each word that a block begins with, and each first word (`^word`).
    """

    names: dict[str, tuple[float, float, float]]
    words: dict[str, float]


class JointRegression:
    """The blocks of all samples, counted once, to be fitted on any of their sites.

    Args:
        samples: The pages.
        weights: What each block of them counts, page after page.
    """

    def __init__(self, samples: list[Sample], weights: list[float]) -> None:
        self.labels = np.array([label for sample in samples for label in sample.labels], dtype=float)
        self.weights = np.array(weights) / (sum(weights) / len(weights))
        self.sites = np.array([sample.site for sample in samples for _ in sample.labels])
        names, paths, owns, arounds = _Table(), _Rows(), _Rows(), _Rows()
        words = _Table()
        places: list[int] = []
        for sample in samples:
            first = names.rows
            containers = sample.outline.containers
            for container in containers:
                tokens = [token for token in tokens_of(container.names) if len(token) <= _MAX_TOKEN]
                names.add(["<" + container.tag, *tokens], sample.site)
            known: dict[tuple[int, str, str], int] = {}
            for block in sample.outline.blocks:
                at = block.container
                up = containers[at].parent
                place = known.setdefault((up, containers[at].tag, containers[at].names), len(owns.ends) - 1)
                places.append(place)
                words.add(_words(block.text), sample.site)
                if place < len(owns.ends) - 1:
                    continue
                owns.add([first + at])
                arounds.add([first + up] if up >= 0 else [])
                path = []
                while at >= 0:
                    if containers[at].tag != "body":
                        path.append(first + at)
                    at = containers[at].parent
                paths.add(path)
        self.places = np.array(places)
        of_container, self.names = names.matrix(_MIN_SITES)
        self.word_counts, self.words = words.matrix(_MIN_SITES)
        self.name_counts = sparse.hstack(
            [rows.matrix(names.rows) @ of_container for rows in (paths, owns, arounds)], format="csr"
        )

    def tables(self, *, without: Collection[str] = ()) -> JointTables:
        """Returns the weights, the named sites left out."""
        chosen = ~np.isin(self.sites, list(without))
        kept, places = np.unique(self.places[chosen], return_inverse=True)
        counts = _Counts(self.name_counts[kept], places, self.word_counts[chosen])
        found = [float(weight) for weight in _regress(counts, self.labels[chosen], self.weights[chosen])]
        n = len(self.names)
        above, own, around, words = found[:n], found[n : 2 * n], found[2 * n : 3 * n], found[3 * n :]
        names = {
            token: (round(a, _DIGITS), round(b, _DIGITS), round(c, _DIGITS))
            for token, a, b, c in zip(self.names, above, own, around, strict=True)
            if max(abs(a), abs(b), abs(c)) >= _SMALLEST
        }
        pairs = zip(self.words, words, strict=True)
        return JointTables(names, {word: round(w, _DIGITS) for word, w in pairs if abs(w) >= _SMALLEST})


def _words(text: str) -> list[str]:
    if count_words(text) > JOINT_WORDS:
        return []
    words = word_tokens(text)
    return ["^" + words[0], *dict.fromkeys(words[:LEXICON_WORDS])] if words else []


class _Rows:
    """Rows of column numbers, gathered one by one."""

    def __init__(self) -> None:
        self.columns: list[int] = []
        self.ends = [0]

    def add(self, columns: list[int]) -> None:
        self.columns += columns
        self.ends.append(len(self.columns))

    def matrix(self, width: int) -> Any:  # noqa: ANN401  (scipy ships no types)
        """Returns how often each row has each column."""
        ones = np.ones(len(self.columns))
        return sparse.csr_matrix((ones, self.columns, self.ends), shape=(len(self.ends) - 1, width))


class _Table:
    """Rows of tokens, with the sites that use each token."""

    def __init__(self) -> None:
        self.number: dict[str, int] = {}
        self.sites: list[set[str]] = []
        self.counts = _Rows()
        self.rows = 0

    def add(self, tokens: list[str], site: str) -> None:
        columns = [self.number.setdefault(token, len(self.number)) for token in tokens]
        for column in columns:
            if column == len(self.sites):
                self.sites.append(set())
            self.sites[column].add(site)
        self.counts.add(columns)
        self.rows += 1

    def matrix(self, min_sites: int) -> tuple[Any, list[str]]:
        """Returns counts by row and token, and the tokens, in alphabetical order: those that enough sites use."""
        tokens = sorted(token for token, at in self.number.items() if len(self.sites[at]) >= min_sites)
        return self.counts.matrix(len(self.number))[:, [self.number[token] for token in tokens]], tokens


class _Counts:
    """How often each block has each token: names by place, words by block.

    Blocks that lie side by side in elements of one tag and name are in one *place* and share the names around them,
    which are most of what is to be counted.
    """

    def __init__(self, names: Any, places: Any, words: Any) -> None:  # noqa: ANN401  (scipy ships no types)
        self.names, self.places, self.words = names, places, words
        self.width = names.shape[1] + words.shape[1]

    def odds(self, weights: Any) -> Any:  # noqa: ANN401
        """Returns for each block the sum of the weights of its tokens."""
        split = self.names.shape[1]
        return (self.names @ weights[:split])[self.places] + self.words @ weights[split:]

    def scale(self, weights: Any) -> Any:  # noqa: ANN401
        """Returns for each token the step that suits its curvature: rare tokens move slowly without it."""
        by_place = np.bincount(self.places, weights=weights, minlength=self.names.shape[0])
        squares = (self.names.multiply(self.names).T @ by_place, self.words.multiply(self.words).T @ weights)
        return 1.0 / np.sqrt(_CURVATURE * np.concatenate(squares) + _RIDGE)

    def slope(self, pull: Any) -> Any:  # noqa: ANN401
        """Returns for each token the sum of the pulls of its blocks."""
        by_place = np.bincount(self.places, weights=pull, minlength=self.names.shape[0])
        return np.concatenate([self.names.T @ by_place, self.words.T @ pull])


def _regress(counts: _Counts, labels: Any, weights: Any) -> Any:  # noqa: ANN401
    """Returns the weights of the tokens; the constant that is fitted beside them is the trees' business."""
    scale: Any = np.append(counts.scale(weights), 1.0 / math.sqrt(_CURVATURE * float(np.sum(weights))))

    def loss(scaled: Any) -> tuple[float, Any]:  # noqa: ANN401
        guess = scaled * scale
        odds = counts.odds(guess[:-1]) + guess[-1]
        cost, pull = log_loss(odds, labels, weights)
        slope: Any = np.append(counts.slope(pull) + _RIDGE * guess[:-1], pull.sum())
        return cost + _RIDGE / 2 * float(guess[:-1] @ guess[:-1]), slope * scale

    start = np.zeros(counts.width + 1)
    share = float(np.average(labels, weights=weights))
    start[-1] = math.log(share / (1 - share)) / scale[-1]
    options = {"maxiter": _ITERATIONS, "maxcor": 20}
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options=options)
    return (found.x * scale)[:-1]
