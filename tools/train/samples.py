"""Corpus pages -> samples: outline, hints, labels and gold of a page, ready to be learned from.

Law: reads pages through the library's own front ends, so that training sees what cleaning will see.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import attrs

from newsclean._clean import Reading, read_html, read_text
from tools.train.align import label_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.corpora import Corpora, Page
    from newsclean._model import Hints, Outline

__all__ = ["Sample", "make_sample", "read_samples", "site_of"]

_MAX_CHARS_WITH_PAGE = 5_000
"""Pages with more text never come to the point where their scripts are searched, so their trees need not be kept."""

_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go", "gob", "gouv"})


@attrs.define(eq=False)
class Sample:
    """A page to learn from or to be measured on."""

    id: str
    corpus: str
    site: str
    reading: Reading
    labels: list[bool]
    gold: str

    @property
    def outline(self) -> Outline:
        """The page's blocks."""
        return self.reading.outline

    @property
    def hints(self) -> Hints:
        """The page's hints."""
        return self.reading.hints


def site_of(url: str, fallback: str) -> str:
    """Returns what pages of one site share: the host's last two labels, or three where the second is generic."""
    host = (urlsplit(url).hostname or fallback).lower()
    labels = host.split(".")
    keep = 3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL else 2
    return ".".join(labels[-keep:])


def read_samples(
    corpora: Corpora, names: list[str], *, form: str = "html", limit: int | None = None
) -> Iterator[Sample]:
    """Yields a sample for each page that has a gold body.

    Args:
        corpora: The corpora folder.
        names: The corpora to read.
        form: `html`, or `text`: each page in every form of `flat.jsonl.gz`.
        limit: At most this many pages of each corpus.
    """
    for corpus in corpora.pick(names):
        for page in corpus.pages(limit=limit, flat=form != "html"):
            if page.gold.body is not None:
                if form == "html":
                    yield make_sample(page, read_html(page.decoded(), page.gold.url))
                else:
                    for text in page.flat.values():
                        yield make_sample(page, read_text(text))


def make_sample(page: Page, reading: Reading) -> Sample:
    """Returns a page that was read as a sample; without a gold body, no block of it is labelled."""
    texts = [block.text for block in reading.outline.blocks]
    if sum(map(len, texts)) > _MAX_CHARS_WITH_PAGE:  # let the tree go
        reading.page = None
        for container in reading.outline.containers:
            container.node = None
    gold = page.gold.body or ""
    return Sample(page.id, page.corpus, site_of(page.gold.url, page.id), reading, label_blocks(texts, gold), gold)
