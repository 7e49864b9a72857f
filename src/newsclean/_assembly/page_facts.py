"""The page as it was judged -> its facts: the numbers that the verdict's models weigh.

Law: looks at the page as a whole, after its blocks are scored and kept, and decides nothing.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from itertools import compress
from operator import gt, mul
from typing import TYPE_CHECKING

from newsclean._text.strings import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._types.stages import Draft, Hints, Outline

__all__ = ["ARTICLE_TYPES", "NAMES", "JudgedPage", "examine", "shape_of_address"]

_FACTS = (
    "expected_f1 kept_words kept_share first_share sentence_ends short_blocks link_share links_inside headings "
    "blocks runs published title_words og_article article_type list_type site_type product "
    "no_url url_slug url_hyphen url_segments url_digits"
)
NAMES = tuple(_FACTS.split())
"""Names of a page's facts. Tried and left out, as cross-validated log loss did not fall: doubtful words, one parent for
all of it, `<article>` elements, list items, captions, byline, authors, modified, section, tags, JSON-LD body, h1s,
share of good words, longest and median block, links before the text. The linked share of the kept text was worth .001
of balanced accuracy, and made indexes of short stories whose paragraphs begin with a link."""

_NEWS_TYPES = "newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle"
_OTHER_TYPES = (
    "article reviewnewsarticle liveblogposting blogposting socialmediaposting techarticle scholarlyarticle report "
    "review recipe howto"
)
ARTICLE_TYPES = frozenset([*_NEWS_TYPES.split(), *_OTHER_TYPES.split()])
_LIST_TYPES = frozenset({"itemlist", "collectionpage", "searchresultspage", "product"})
_HEADINGS = frozenset({"h2", "h3", "h4"})

_STOPS = frozenset(".!?…。！？।۔\"'”’»」")
"""Ends of a sentence, or what closes behind one: rougher than `ends_sentence`, at a tenth of its cost."""

_DIGITS = b"0123456789"

_SHORT_BLOCK = 8  # words


class JudgedPage:
    """What the verdict is about.

    Args:
        outline: The page's blocks, with their words.
        hints: What its metadata says.
        scores: Probability of each block.
        keep: Decision on each block.
        url: The address that the caller gave; without one, that of the article is taken.
        is_known: Whether a site profile keeps something on it: a profile is written for articles.
    """

    __slots__ = ("hints", "is_known", "keep", "outline", "scores", "url")

    def __init__(
        self,
        outline: Outline,
        hints: Hints,
        scores: Sequence[float],
        keep: Sequence[bool],
        url: str = "",
        is_known: bool = False,
    ) -> None:
        self.outline = outline
        self.hints = hints
        self.scores = scores
        self.keep = keep
        self.url = url
        self.is_known = is_known


def examine(page: JudgedPage, article: Draft) -> list[float]:
    """Measure the page.

    Args:
        page: The page with its decisions.
        article: What was assembled of it; its fields are read, not its text.

    Returns:
        One number for each of `NAMES`, all of them bounded.

    Cost: two sums over all blocks, and a look at the kept ones.
    """
    blocks, links, keep = page.outline.blocks, page.outline.links, page.keep
    words = [block.words for block in blocks]
    kept = list(compress(blocks, keep))
    kept_words = sum(compress(words, keep))
    runs = sum(map(gt, keep, [False, *keep]))  # each begins where a block is kept, and the one before it is not
    hits = list(map(mul, page.scores, words))
    expected, hit = sum(hits), sum(compress(hits, keep))
    page_words = sum(words) or 1
    first, last = (keep.index(True), len(keep) - 1 - keep[::-1].index(True)) if kept else (0, -1)
    inside = bisect_left(links, (last + 1,)) - bisect_left(links, (first + 1,)) if kept else 0
    count = len(kept) or 1
    return [
        2.0 * hit / ((kept_words + expected) or 1),
        min(math.log1p(kept_words), 9.0),
        kept_words / page_words,
        sum(words[:first]) / page_words,
        len([block for block in kept if block.text[-1] in _STOPS]) / count,
        len([block for block in kept if block.words < _SHORT_BLOCK]) / count,
        len(links) / ((len(links) + len(blocks)) or 1),
        min(math.log1p(inside), 6.0),
        len([block for block in kept if block.tag in _HEADINGS]) / count,
        min(math.log1p(len(blocks)), 7.0),
        min(math.log1p(runs), 6.0),
        *_said(page.hints, article),
        *shape_of_address(page.url or article.url),
    ]


def _said(hints: Hints, article: Draft) -> list[float]:
    """Return the facts that are not of the text: what the page says of itself."""
    return [
        float(article.published is not None),
        float(min(count_words(article.title), 15)),
        float(hints.og_type == "article"),
        float(not ARTICLE_TYPES.isdisjoint(hints.types)),
        float(not _LIST_TYPES.isdisjoint(hints.types)),
        float("website" in hints.types),
        float("product" in hints.og_type),
    ]


def shape_of_address(url: str) -> list[float]:
    """Return whether there is no address; length of its last segment, whether that has a hyphen, segments, digits."""
    if not url:
        return [1.0, 0.0, 0.0, 0.0, 0.0]
    path = url.partition("://")[2].partition("?")[0].partition("#")[0].partition("/")[2]
    segments = [segment for segment in path.split("/", 50) if segment]
    slug = segments[-1] if segments else ""
    data = path[:200].encode("utf-8", "replace")  # stripping digits is ten times faster on bytes
    digits = len(data) - len(data.translate(None, _DIGITS))
    return [0.0, float(min(len(slug), 80)), float("-" in slug), float(min(len(segments), 6)), float(min(digits, 8))]
