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
from tools.train.roles import TEXT_ROLES, align_roles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.corpora import Corpora, Page
    from benchmarks.gold import BlockMark, Gold
    from newsclean._types.stages import Hints, Outline

__all__ = ["ARTICLES", "Sample", "make_sample", "read_samples", "site_of"]

_MAX_CHARS_WITH_PAGE = 5_000
"""Pages with more text never come to the point where their scripts are searched, so their trees need not be kept."""

ARTICLES = frozenset({"article", "brief"})
"""Kinds of pages, as readers named them, that figures are about."""

_MIN_SNIPPET = 5
"""Shorter snippets stand in too many blocks to say which one is meant."""

_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go", "gob", "gouv"})


@attrs.define(eq=False)
class Sample:
    """A page to learn from or to be measured on.

    Args:
        site: What it shares with the other pages of its site, and with its copies in other corpora.
        gold: The gold text; "" for a page without.
        is_clean: Whether the page has a gold text.
        known: Whether the label of each block is known: of a page with nothing but snippets, few are. Only trees are
            fitted on such a page, on the blocks that are known.
        wanted: Snippets that the text must hold.
        unwanted: Snippets that it must not hold.
        url: Address, as far as it is known.
        language: As annotators named it; "" where they did not.
        kind: What the page is: as readers named it, or `article` or `index`; "" where nobody said.
        reader_labels: Labels by readers of the page, where `labels` follow its gold text.
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
    url: str = ""
    language: str = ""
    kind: str = ""
    reader_labels: list[bool] | None = None

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
    """Yields a sample for each page: labelled by its gold body, by its snippets, or not at all.

    Args:
        corpora: The corpora folder.
        names: The corpora to read.
        form: `html`, or `text`: each page with a gold body in every form of `flat.jsonl.gz`.
        limit: At most this many pages of each corpus.
    """
    marks = {key: found for corpus in corpora.corpora for key, found in corpus.marks_elsewhere().items()}
    for corpus in corpora.pick(names):
        for page in corpus.pages(limit=limit, flat=form != "html"):
            if form == "html":
                sample = make_sample(page, read_html(page.decoded(), page.gold.url))
                if (page.corpus, page.id) in marks:
                    sample.reader_labels = _label_by_marks(sample.reading, marks[page.corpus, page.id])
                yield sample
            elif page.gold.body is not None:
                for text in page.flat.values():
                    yield make_sample(page, read_text(text))


def make_sample(page: Page, reading: Reading) -> Sample:
    """Returns a page that was read as a sample.

    Readers' marks, where there are some, label blocks better than a text can; snippets label few of them.
    """
    texts = [block.text for block in reading.outline.blocks]
    gold, body = page.gold, page.gold.body
    known = [body is not None] * len(texts)
    if gold.marks is not None:
        labels = _label_by_marks(reading, gold.marks)
    elif body is not None:
        labels = label_blocks(texts, body)
    else:
        labels, known = _label_by_snippets(reading, gold)
    _let_go(reading)
    site = site_of(gold.url or f"//{gold.site or ''}", page.id)
    return Sample(
        page.id,
        page.corpus,
        site,
        reading,
        labels,
        body or "",
        known,
        gold.snippets_with or (),
        gold.snippets_without or (),
        is_clean=body is not None,
        url=gold.url,
        language=gold.language or "",
        kind=gold.page_kind or gold.kind or "",
    )


def _label_by_marks(reading: Reading, marks: Sequence[BlockMark]) -> list[bool]:
    return [role in TEXT_ROLES for role in align_roles([block.text for block in reading.outline.blocks], marks)]


def _label_by_snippets(reading: Reading, gold: Gold) -> tuple[list[bool], list[bool]]:
    """A block with a wanted snippet is body, one with an unwanted snippet is not; of a headline nothing is known."""
    labels, known = [], []
    for block in reading.outline.blocks:
        text = collapse(block.text)
        has, lacks = (
            any(len(snippet) > _MIN_SNIPPET and collapse(snippet) in text for snippet in snippets or ())
            for snippets in (gold.snippets_with, gold.snippets_without)
        )
        labels.append(has)
        known.append(has != lacks and not (has and block.tag == "h1"))
    return labels, known


def _let_go(reading: Reading) -> None:
    """Lets go of the tree, unless the page may come to the point where its scripts are searched."""
    if sum(len(block.text) for block in reading.outline.blocks) > _MAX_CHARS_WITH_PAGE:
        outline = reading.outline
        reading.page = None
        outline.notes, outline.maker = [], None
        outline.links = [(at, tag, None, text) for at, tag, _, text in outline.links]
        for container in outline.containers:
            container.node = None
