"""Corpus pages -> samples: outline, hints, labels and gold of a page, ready to be learned from.

Law: reads pages through the library's own front ends, so that training sees what cleaning will see.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import attrs

from newsclean._pipeline.inputs import Reading, read_html, read_text
from newsclean._text.strings import collapse
from tools.train.align import label_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.corpora import Corpora, Page
    from newsclean._types.stages import Hints, Outline

__all__ = ["Sample", "make_sample", "read_samples", "site_of"]

_MAX_CHARS_WITH_PAGE = 5_000
"""Pages with more text never come to the point where their scripts are searched, so their trees need not be kept."""

_MIN_SNIPPET = 5
"""Shorter snippets stand in too many blocks to say which one is meant."""

_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go", "gob", "gouv"})


@attrs.define(eq=False)
class Sample:
    """A page to learn from or to be measured on.

    Args:
        gold: The gold text; "" for a page with nothing but snippets.
        is_clean: Whether the page has a gold text.
        known: Whether the label of each block is known: of a page with nothing but snippets, few are. Only trees are
            fitted on such a page, on the blocks that are known.
        wanted: Snippets that the text must hold.
        unwanted: Snippets that it must not hold.
    """

    id: str
    corpus: str
    site: str
    reading: Reading
    labels: list[bool]
    gold: str
    known: list[bool]
    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()
    is_clean: bool = True

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
    """Yields a sample for each page that has a gold body; in HTML, also for each that has snippets alone.

    Args:
        corpora: The corpora folder.
        names: The corpora to read.
        form: `html`, or `text`: each page in every form of `flat.jsonl.gz`.
        limit: At most this many pages of each corpus.
    """
    for corpus in corpora.pick(names):
        for page in corpus.pages(limit=limit, flat=form != "html"):
            if form == "html" and page.gold.body is None and page.gold.snippets_with:
                yield _sample_of_snippets(page, read_html(page.decoded(), page.gold.url))
            elif page.gold.body is not None:
                if form == "html":
                    yield make_sample(page, read_html(page.decoded(), page.gold.url))
                else:
                    for text in page.flat.values():
                        yield make_sample(page, read_text(text))


def make_sample(page: Page, reading: Reading) -> Sample:
    """Returns a page that was read as a sample; without a gold body, no block of it is labelled."""
    texts = [block.text for block in reading.outline.blocks]
    _let_go(reading)
    gold, site = page.gold.body or "", site_of(page.gold.url, page.id)
    labels = label_blocks(texts, gold)
    return Sample(page.id, page.corpus, site, reading, labels, gold, [True] * len(labels))


def _sample_of_snippets(page: Page, reading: Reading) -> Sample:
    """A block with a wanted snippet is body, one with an unwanted snippet is not; of a headline nothing is known."""
    wanted, unwanted = page.gold.snippets_with or (), page.gold.snippets_without or ()
    labels, known = [], []
    for block in reading.outline.blocks:
        text = collapse(block.text)
        has = any(len(snippet) > _MIN_SNIPPET and collapse(snippet) in text for snippet in wanted)
        lacks = any(len(snippet) > _MIN_SNIPPET and collapse(snippet) in text for snippet in unwanted)
        labels.append(has)
        known.append(has != lacks and not (has and block.tag == "h1"))
    _let_go(reading)
    site = site_of(page.gold.url, page.id)
    return Sample(page.id, page.corpus, site, reading, labels, "", known, wanted, unwanted, is_clean=False)


def _let_go(reading: Reading) -> None:
    """Lets go of the tree, unless the page may come to the point where its scripts are searched."""
    if sum(len(block.text) for block in reading.outline.blocks) > _MAX_CHARS_WITH_PAGE:
        reading.page = None
        reading.outline.notes, reading.outline.links, reading.outline.maker = [], [], None
        for container in reading.outline.containers:
            container.node = None
