"""A sample -> the views of it that trees learn from: labels, what each block counts, and the convention behind them.

Law: chooses weights and reads no page. What is text is a matter of convention: publishers' gold drops lists, or keeps
subheadings, or ends before the notes. Trees that know whose gold a page has learn from all of them without mixing them
up, and are then asked with one convention, that of the readers' guide.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import attrs

from newsclean._text.strings import count_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tools.train.samples import Sample

__all__ = ["READERS", "View", "block_weights", "views_of"]

READERS = 0.0
"""The convention of those who read pages block by block, written down in their guide."""

_CONVENTIONS = {"annotated": READERS, "fundus-news": 1.0, "daniel": 2.0, "wcxb-articles": 3.0}
_OTHERS = 4.0

CORPUS_WEIGHTS = {"fundus-news": 9.0, "wcxb-articles": 2.0, "annotated": 3.0, "trafilatura-snippets": 6.0}
"""How much a page counts against one of daniel. News is what the library is for, and a page that was read block
by block is sure of its labels; see docs/explanation/algorithm.md for what other weights gave."""

READER_WEIGHTS = {"fundus-news": 4.0, "wcxb-articles": 1.0, "daniel": 1.0}
"""The same for the readers' labels of a page that has a gold text too."""


@attrs.frozen(eq=False)
class View:
    """One way to learn from a page.

    Args:
        labels: Whether each block is text.
        known: Whether that is known.
        weights: What each block counts.
        convention: Whose labels they are.
    """

    labels: Sequence[bool]
    known: Sequence[bool]
    weights: Sequence[float]
    convention: float


def views_of(sample: Sample) -> Iterator[View]:
    """Yield the page as its own gold sees it, and as its readers do where they are others."""
    convention = _CONVENTIONS.get(sample.corpus, _OTHERS)
    yield View(sample.labels, sample.known, block_weights(sample), convention)
    factor = READER_WEIGHTS.get(sample.corpus, 0.0)
    if sample.reader_labels is not None and factor:
        known = [True] * len(sample.labels)
        yield View(sample.reader_labels, known, block_weights(sample, factor), READERS)


def block_weights(sample: Sample, factor: float | None = None) -> list[float]:
    """Return what each block counts: the root of its words, and a page by the root of the sum.

    So long pages do not drown short ones. Without a factor, the weight of the page's corpus is taken.
    """
    factor = CORPUS_WEIGHTS.get(sample.corpus, 1.0) if factor is None else factor
    roots = [math.sqrt(min(count_words(block.text), 100) + 1) for block in sample.outline.blocks]
    page = math.sqrt(sum(roots))
    return [factor * root / page for root in roots]
