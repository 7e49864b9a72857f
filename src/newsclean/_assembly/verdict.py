"""The facts of a page -> verdict: what kind of page it is, whether its text is whole, how far to trust it.

Law: changes no block. Where the page's own markup says what it is (`LiveBlogPosting`, `og:type` video), that holds, and
a page that says it is a consent wall or an error page is one; article or index, and the confidence, are two logistic
models over the page's facts, fitted by `tools/train` on pages whose site the block model had not seen.
"""

from __future__ import annotations

import math
from operator import mul
from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean._assembly.barred_pages import kind_of_barred_page
from newsclean._assembly.completeness import completeness_of
from newsclean._assembly.page_facts import ARTICLE_TYPES, NAMES, JudgedPage, examine, shape_of_address
from newsclean._types.values import Completeness, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._scoring.weights import VerdictWeights
    from newsclean._types.stages import Draft, Hints

__all__ = ["LIST_PIECES", "NAMES", "JudgedPage", "Verdict", "decide", "examine", "judge_page", "withhold"]

_KEPT_WORDS, _NO_URL = NAMES.index("kept_words"), NAMES.index("no_url")

_NAMELESS = 0.3
"""Added to the threshold where the address is not known: the model then knows less, and a page must be an index more
likely than not. Swept, see `docs/explanation/sweeps.md`, "Verdict"; short articles without any metadata are what is
spared."""

_WITHHOLD_FROM = 0.9
"""Probability of an index from which the text is withheld too. A label that is wrong costs a label, a text withheld
costs the article. Swept, see `docs/explanation/sweeps.md`, "Verdict"."""

LIST_PIECES = 12
"""A page with fewer blocks and link-only blocks is no list: small pages without metadata looked like indexes to the
model. Swept, see `docs/explanation/sweeps.md`, "Verdict"."""

_PLAIN_F1, _PLAIN_WORDS, _PLAIN_ENDS, _PLAIN_SHORT = 0.98, 100, 0.8, 0.1
_PLAIN_FROM = 0.5
"""Where the cut is clean and leaves sentences only, the form of the address alone makes no index: without it the model
must give 0.5 too. Without it a story of ten paragraphs at `/story/1`, on a page that gives no date and no type, was an
index. Swept, see `docs/explanation/sweeps.md`, "Verdict"."""

_RUN_PARTS, _RUN_WORDS = 3, 60
"""So is a dated page whose text has no links between its blocks and stands in at most so many parts. Swept, see
`docs/explanation/sweeps.md`, "Verdict"."""

_BARRED_CONFIDENCE = 0.9
NO_ARTICLES: Final = frozenset({Kind.INDEX, Kind.BLOCKED, Kind.ERROR})
_STUB_WORDS = 15  # less text than one sentence is no article


class Verdict(NamedTuple):
    """What is said of the page as a whole; see the fields of `Article`."""

    kind: Kind
    completeness: Completeness
    confidence: float


def decide(page: JudgedPage, article: Draft, facts: Sequence[float], weights: VerdictWeights) -> Verdict:
    """Say what the page is.

    Args:
        page: The page with its decisions.
        article: What was assembled of it.
        facts: Of `examine`.
        weights: The two models.

    Cost: two sums of products; the search for a paywall looks at pages with little text only.
    """
    barred = kind_of_barred_page(page, article)
    if barred is not None:
        return Verdict(barred, Completeness.SHELL, _BARRED_CONFIDENCE)
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
    return Verdict(kind, completeness_of(page, kept_words), _probability(weights.right, facts))


def _is_plain_story(facts: Sequence[float], model: Sequence[float]) -> bool:
    """Return True if the text is plainly one story, and little but the form of the address speaks for an index."""
    fact = dict(zip(NAMES, facts, strict=True))
    if fact["sentence_ends"] < _PLAIN_ENDS or fact["short_blocks"] > _PLAIN_SHORT:
        return False
    is_clean_cut = fact["expected_f1"] >= _PLAIN_F1 and fact["kept_words"] >= math.log1p(_PLAIN_WORDS)
    is_dated_run = (
        fact["published"] > 0.0
        and fact["links_inside"] == 0.0
        and fact["runs"] <= math.log1p(_RUN_PARTS)
        and fact["kept_words"] >= math.log1p(_RUN_WORDS)
    )
    if not is_clean_cut and not is_dated_run:
        return False
    return _probability(model, [*facts[:_NO_URL], *shape_of_address("")]) < _PLAIN_FROM


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
    if verdict.kind in NO_ARTICLES and draft.text:
        draft.status = Status.NOT_ARTICLE
    draft.kind = verdict.kind
    draft.completeness = verdict.completeness
    draft.confidence = round(verdict.confidence, 3)


def withhold(draft: Draft, *, accept_index: bool) -> None:
    """Keep the text of a page that is no article from being taken for an article's.

    Args:
        draft: With its verdict.
        accept_index: Whether the caller asked for the text of such pages too.
    """
    if draft.kind not in NO_ARTICLES or not draft.text:
        return
    if accept_index:
        draft.status = Status.OK
    elif draft.kind is not Kind.INDEX or draft.confidence >= _WITHHOLD_FROM:
        draft.text, draft.blocks = "", []


def _probability(weights: Sequence[float], facts: Sequence[float]) -> float:
    total = weights[0] + sum(map(mul, weights[1:], facts))
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(total, 30.0))))


def _kind(hints: Hints, kept_words: int, *, is_index: bool) -> Kind:
    """Return the kind that the page calls itself, if it calls itself nothing else, else the kind it looks like."""
    types = hints.types
    if "liveblogposting" in types:
        return Kind.LIVE
    if ARTICLE_TYPES.isdisjoint(types) and hints.og_type != "article":
        if "imagegallery" in types or "mediagallery" in types:
            return Kind.GALLERY
        if types[:1] == ("videoobject",) or hints.og_type.startswith("video"):
            return Kind.VIDEO
    if is_index:
        return Kind.INDEX
    return Kind.ARTICLE if kept_words >= _STUB_WORDS else Kind.STUB
