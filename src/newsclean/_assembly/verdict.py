"""The page as it was judged -> verdict: what kind of page it is, whether its text is whole, how far to trust it.

Law: looks at the page as a whole, after its blocks are scored and kept, and changes no block. Where the page's own
markup says what it is (`LiveBlogPosting`, `og:type` video), that holds; article or index, and the confidence, are two
logistic models over the page's facts, fitted by `tools/train` on pages whose site the block model had not seen.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from itertools import compress
from operator import gt, mul
from typing import TYPE_CHECKING, NamedTuple

from newsclean._scoring.tokens import name_tokens
from newsclean._text.strings import count_words, fold
from newsclean._types.values import Completeness, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._scoring.weights import VerdictWeights
    from newsclean._types.stages import Draft, Hints, Outline, PageBlock

__all__ = ["LIST_PIECES", "NAMES", "JudgedPage", "Verdict", "decide", "examine", "judge_page", "withhold"]

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

_KEPT_WORDS, _NO_URL = NAMES.index("kept_words"), NAMES.index("no_url")

_NEWS_TYPES = "newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle"
_OTHER_TYPES = (
    "article reviewnewsarticle liveblogposting blogposting socialmediaposting techarticle scholarlyarticle report "
    "review recipe howto"
)
_ARTICLE_TYPES = frozenset([*_NEWS_TYPES.split(), *_OTHER_TYPES.split()])
_LIST_TYPES = frozenset({"itemlist", "collectionpage", "searchresultspage", "product"})
_HEADINGS = frozenset({"h2", "h3", "h4"})

_STOPS = frozenset(".!?…。！？।۔\"'”’»」")
"""Ends of a sentence, or what closes behind one: a rougher look than `ends_sentence`, at a tenth of its cost."""

_DIGITS = b"0123456789"

_NAMELESS = 0.3
"""Added to the threshold where the address is not known: the model then knows less, and a page must be an index more
likely than not. Balanced accuracy of such calls is .870 at .2 and .846 at .3 (71 % of the index pages are found); short
articles without any metadata are what is spared."""

_WITHHOLD_FROM = 0.9
"""Probability of an index from which the text is withheld too. A label that is wrong costs a label, a text withheld
costs the article. Swept (split 1): .2 would cost .045 word F1 on wcxb-articles and withhold 94 % of the index pages, .5
.018 and 81 %, .8 .004 and 64 %, .9 .002 and 52 %; nothing is lost on fundus-news at any."""

LIST_PIECES = 12
"""A page with fewer blocks and link-only blocks is no list: small pages without metadata looked like indexes to the
model. Of the 206 pages of wcxb-indexes 6 have fewer, most of them with next to nothing to read; balanced accuracy was
.926 for 8, .922 for 12, .914 for 15."""

_PLAIN_F1, _PLAIN_WORDS, _PLAIN_ENDS, _PLAIN_SHORT = 0.98, 100, 0.8, 0.1
_PLAIN_FROM = 0.5
"""Where the cut parts the page cleanly and leaves sentences only, the form of the address alone makes no index: without
it the model must give .5 too. Swept (three splits; expected F1 and this): without the rule balanced accuracy is .921,
with .98 and .5 .916, with .98 and .6 .912; without it a story of ten paragraphs at `/story/1`, on a page that gives no
date and no type, was an index."""

_SHORT_BLOCK = 8  # words
_STUB_WORDS = 15  # less text than one sentence is no article
_SHORT_WORDS = 150  # longer texts that end in an ellipsis are whole articles with a list behind them
_TEASER_WORDS = 50  # up to here, a text that only repeats the description is the description
_WALLED_WORDS = 300  # longer texts are whole, though the page also holds the markup of a paywall
_CUT_RATIO = 2.0  # declared over kept words; whole texts on the development corpora reach 1.7
_AFTER_END = 12  # blocks behind the text in which a paywall's own text is looked for
_WALL_LEVELS = 4
_ELLIPSES = ("...", "…", "[…]", "[...]", "(…)", "(...)")
_WALLS = frozenset({"paywall", "paywalled", "paygate", "regwall", "premium-content", "subscription-wall"})


class JudgedPage:
    """What the verdict is passed on.

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


class Verdict(NamedTuple):
    """What is said of the page as a whole; see the fields of `Article`."""

    kind: Kind
    completeness: Completeness
    confidence: float


def examine(page: JudgedPage, article: Draft) -> list[float]:
    """Measures the page.

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
        *_shape(page.url or article.url),
    ]


def _said(hints: Hints, article: Draft) -> list[float]:
    """The facts that are not of the text: what the page says of itself."""
    return [
        float(article.published is not None),
        float(min(count_words(article.title), 15)),
        float(hints.og_type == "article"),
        float(not _ARTICLE_TYPES.isdisjoint(hints.types)),
        float(not _LIST_TYPES.isdisjoint(hints.types)),
        float("website" in hints.types),
        float("product" in hints.og_type),
    ]


def _shape(url: str) -> list[float]:
    """Whether the address is unknown; length of its last segment, whether that has a hyphen, segments, digits."""
    if not url:
        return [1.0, 0.0, 0.0, 0.0, 0.0]
    path = url.partition("://")[2].partition("?")[0].partition("#")[0].partition("/")[2]
    segments = [segment for segment in path.split("/", 50) if segment]
    slug = segments[-1] if segments else ""
    data = path[:200].encode("utf-8", "replace")  # bytes lose what they shall at a tenth of the cost
    digits = len(data) - len(data.translate(None, _DIGITS))
    return [0.0, float(min(len(slug), 80)), float("-" in slug), float(min(len(segments), 6)), float(min(digits, 8))]


def decide(page: JudgedPage, article: Draft, facts: Sequence[float], weights: VerdictWeights) -> Verdict:
    """Says what the page is.

    Args:
        page: The page with its decisions.
        article: What was assembled of it.
        facts: Of `examine`.
        weights: The two models.

    Cost: two sums of products; the search for a paywall looks at pages with little text only.
    """
    index = _probability(weights.index, facts)
    kept_words = round(math.expm1(facts[_KEPT_WORDS])) if article.text else 0
    pieces = len(page.outline.blocks) + len(page.outline.links)
    index_from = weights.index_from + (_NAMELESS if facts[_NO_URL] else 0.0)
    is_index = (
        index >= index_from
        and pieces >= LIST_PIECES
        and not page.is_known
        and not _is_plain_story(facts, weights.index)
    )
    kind = _kind(page.hints, kept_words, is_index=is_index)
    if kind is Kind.INDEX:
        return Verdict(kind, Completeness.COMPLETE, index)
    if not article.text:
        return Verdict(kind, Completeness.SHELL, 0.0)
    return Verdict(kind, _completeness(page, kept_words), _probability(weights.right, facts))


def _is_plain_story(facts: Sequence[float], model: Sequence[float]) -> bool:
    """Says whether the text is plainly one story, and nothing but the form of the address speaks for an index."""
    fact = dict(zip(NAMES, facts, strict=True))
    if (
        fact["expected_f1"] < _PLAIN_F1
        or fact["kept_words"] < math.log1p(_PLAIN_WORDS)
        or fact["sentence_ends"] < _PLAIN_ENDS
        or fact["short_blocks"] > _PLAIN_SHORT
    ):
        return False
    return _probability(model, [*facts[:_NO_URL], *_shape("")]) < _PLAIN_FROM


def judge_page(draft: Draft, page: JudgedPage, weights: VerdictWeights | None) -> None:
    """Give a draft its verdict; an index page is no article, whatever its text.

    Args:
        draft: What was assembled of the page; gets `kind`, `completeness`, `confidence` and `status`, its text stays.
        page: The page with its decisions.
        weights: The two models; None leaves the draft as it is, which only training asks for.

    Cost: some 25 us, 0.04 parses of a news page.
    """
    if weights is None:
        return
    verdict = decide(page, draft, examine(page, draft), weights)
    if verdict.kind is Kind.INDEX and draft.text:
        draft.status = Status.NOT_ARTICLE
    draft.kind = verdict.kind
    draft.completeness = verdict.completeness
    draft.confidence = round(verdict.confidence, 3)


def withhold(draft: Draft, *, accept_index: bool) -> None:
    """Keep the text of an index page from being taken for an article's.

    Args:
        draft: With its verdict.
        accept_index: Whether the caller asked for the text of index pages too.
    """
    if draft.kind is not Kind.INDEX or not draft.text:
        return
    if accept_index:
        draft.status = Status.OK
    elif draft.confidence >= _WITHHOLD_FROM:
        draft.text, draft.blocks = "", []


def _probability(weights: Sequence[float], facts: Sequence[float]) -> float:
    total = weights[0] + sum(map(mul, weights[1:], facts))
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(total, 30.0))))


def _kind(hints: Hints, kept_words: int, *, is_index: bool) -> Kind:
    """What the page calls itself comes first, if it calls itself nothing else beside it."""
    types = hints.types
    if "liveblogposting" in types:
        return Kind.LIVE
    if _ARTICLE_TYPES.isdisjoint(types) and hints.og_type != "article":
        if "imagegallery" in types or "mediagallery" in types:
            return Kind.GALLERY
        if types[:1] == ("videoobject",) or hints.og_type.startswith("video"):
            return Kind.VIDEO
    if is_index:
        return Kind.INDEX
    return Kind.ARTICLE if kept_words >= _STUB_WORDS else Kind.STUB


def _completeness(page: JudgedPage, kept_words: int) -> Completeness:
    """Says whether the text looks cut.

    That a page is not free does not mean that it was cut: most such pages of the development corpora are whole.
    """
    outline, hints, keep = page.outline, page.hints, page.keep
    if kept_words > _WALLED_WORDS:
        is_short_of = hints.is_free is False and hints.declared_words >= _CUT_RATIO * kept_words
        return Completeness.PAYWALLED if is_short_of else Completeness.COMPLETE
    body = list(compress(outline.blocks, keep))
    is_cut = hints.declared_words >= _CUT_RATIO * kept_words and (kept_words <= _SHORT_WORDS or hints.is_free is False)
    if kept_words <= _SHORT_WORDS:
        is_cut = is_cut or _is_open(body[-1]) or _is_description(body, hints)
    if hints.is_free is False:  # behind the cut there may be a line that says why
        is_cut = is_cut or any(map(_is_open, body[-2:]))
    if hints.is_free is not True and _has_wall(outline, keep):
        is_walled = is_cut or hints.is_free is False or kept_words <= _SHORT_WORDS
    else:
        is_walled = is_cut and hints.is_free is False
    if is_walled:
        return Completeness.PAYWALLED
    return Completeness.TEASER if is_cut else Completeness.COMPLETE


def _is_open(block: PageBlock) -> bool:
    return block.text.rstrip(" \"'”’»").endswith(_ELLIPSES)


def _is_description(body: list[PageBlock], hints: Hints) -> bool:
    if sum([block.words for block in body]) > _TEASER_WORDS or not hints.description:
        return False
    return fold(" ".join([block.text for block in body])) in fold(hints.description)


def _has_wall(outline: Outline, keep: Sequence[bool]) -> bool:
    """Says whether, right behind the text, the page shows something that its markup calls a paywall."""
    last = max(compress(range(len(keep)), keep))
    seen: set[int] = set()
    for block in outline.blocks[last + 1 : last + 1 + _AFTER_END]:
        at = block.container
        for _ in range(_WALL_LEVELS):
            if at <= 0:
                break
            container = outline.containers[at]
            if at not in seen:
                seen.add(at)
                if _is_wall(container.tag, container.names):
                    return True
            at = container.parent
    return False


def _is_wall(tag: str, names: str) -> bool:
    folded = names.lower()
    if "wall" not in folded and "paygate" not in folded and "premium-content" not in folded:
        return False  # so for nearly all, at a tenth of the cost of parting them into tokens
    return not _WALLS.isdisjoint(name_tokens(tag, names))
