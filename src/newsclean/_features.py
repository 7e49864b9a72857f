"""Blocks -> features: one row of numbers for each block, in the order of `NAMES`.

Law: everything is measured from the outline and the page's own hints (headline, description, body); nothing is
judged. The same rows serve HTML and flattened text: what a front end cannot know (class names, links) is zero.

Terms beside those of `newsclean._containers`: the *window* is the run of consecutive blocks with the largest sum of
words - `GOOD_WORDS` (Kadane's maximum subarray); a *style* is tag, names and depth of the element that holds a block.
"""

from __future__ import annotations

import math
from itertools import accumulate
from typing import TYPE_CHECKING

from newsclean._containers import ENCLOSING, GOOD_LINK_SHARE, GOOD_WORDS, Paths, Sums, climbs, score_classes
from newsclean._names import TOKEN_CHARS, lexicon_score, word_tokens
from newsclean._text import collapse, count_words, ends_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsclean._model import Hints, Outline, PageBlock

__all__ = ["NAMES", "measure"]

_TAGS = {
    **dict.fromkeys(("p",), 1.0),
    **dict.fromkeys(("li", "dd", "dt"), 2.0),
    **dict.fromkeys(("div", "section", "article", "main"), 3.0),
    **dict.fromkeys(("body",), 4.0),
    **dict.fromkeys(("tr", "td", "th"), 5.0),
    **dict.fromkeys(("blockquote", "pre"), 6.0),
    **dict.fromkeys(("h1",), 7.0),
    **dict.fromkeys(("h2",), 8.0),
    **dict.fromkeys(("h3",), 9.0),
    **dict.fromkeys(("h4", "h5", "h6"), 10.0),
    **dict.fromkeys(("figcaption", "figure", "caption"), 12.0),
    **dict.fromkeys(("header",), 13.0),
    **dict.fromkeys(("footer", "aside"), 14.0),
}
"""Block tags as numbers, alike ones side by side, so that a tree can part them by a threshold."""

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_MARKS = "©®|@•→»›#"
_HEAD_WORDS = 15
_NEAR = 3
_FULL_STOPS = frozenset('.。．।॥۔።։။”"»')
"""Ends of a plain statement. Headlines in link lists end in question and exclamation marks, if in any."""
_MAX_GAP = 20
_SHORT_WORDS = 60  # blocks up to this length are compared with headline, description and lexicon
_WINDOW_CAP = 80  # words of one block in the window sum: a single long block must not outweigh a run
_BODY_CHARS = 200  # a shorter JSON-LD body is a teaser
_MAX_BODY_CHARS, _MAX_VOTES = 50_000, 1_000  # bound the searches at some 10 ms; real pages stay far below
_EDGE = 32  # characters of a block's beginning and end that are searched for

_OF_BLOCK = "words link_share sentence_end chars_per_word capitals first_char marks lines tag word_mean word_worst"
_OF_SURROUNDINGS = (
    "parent_words parent_good_share parent_blocks parent_link_density parent_share grand_words grand_good_share "
    "grand_blocks grand_link_density grand_share great_good_share great_share parent_class grand_class link_blocks_near"
)
_OF_PATH = (
    "depth_to_best in_best climb_to_best own_class worst_class best_class path_class worst_depth inner_class "
    "inner_worst branch_class branch_words branch_good_share branch_blocks branch_share branch_depth "
    + " ".join("in_" + name for name in ENCLOSING)
)
_OF_PLACE = (
    "position words_before words_after prev_words next_words prev_link_share next_link_share prev_same_parent "
    "next_same_parent prev_end next_end prev_class next_class good_gap_before good_gap_after near_good near_end "
    "plain_run bare_run window window_gap prev_heading next_heading"
)
_OF_PAGE = (
    "like_title title_gap title_words_gap title_climb start_climb headlines_since same_article "
    "like_description in_article_body repeats style_share tag_share page_words "
    "page_blocks page_good_share best_share"
)
NAMES = tuple(f"{_OF_BLOCK} {_OF_SURROUNDINGS} {_OF_PATH} {_OF_PLACE} {_OF_PAGE}".split())


_ENCLOSING_ROWS = [[float(bits >> shift & 1) for shift in range(len(ENCLOSING))] for bits in range(2 ** len(ENCLOSING))]


def measure(
    outline: Outline, hints: Hints, tokens: Mapping[str, float], lexicon: Mapping[str, float]
) -> list[list[float]]:
    """Measures every block.

    Args:
        outline: The page's blocks and containers; `PageBlock.words` is filled in here.
        hints: The page's own headline, description and body from metadata.
        tokens: Weight of each class token (log odds that text under it belongs to the article).
        lexicon: Weight of each word of short blocks, likewise.

    Returns:
        One row for each block, values in the order of `NAMES`.

    Cost: linear in the length of the text; about one parse on an average news page.
    """
    if not outline.blocks:
        return []
    page = _Measured(outline, hints, tokens, lexicon)
    rows = []
    before = 0
    for i, block in enumerate(outline.blocks):
        rows.append(
            page.of_block(i, block)
            + page.of_surroundings(page.parent_of(block))
            + page.of_path(block.container)
            + page.of_place(i, before)
            + page.of_page(i, before)
        )
        before += page.words[i]
    return rows


class _Measured:
    """What is measured once for the whole page; each `of_*` method gives one part of a block's row."""

    def __init__(
        self, outline: Outline, hints: Hints, tokens: Mapping[str, float], lexicon: Mapping[str, float]
    ) -> None:
        blocks, containers = outline.blocks, outline.containers
        self.outline, self.blocks, self.containers, self.lexicon = outline, blocks, containers, lexicon
        self.words = [count_words(block.text) for block in blocks]
        self.link_share = [block.linked_chars / len(block.text) for block in blocks]
        self.good = [
            count if share < GOOD_LINK_SHARE and count * (1.0 - share) >= GOOD_WORDS else 0
            for count, share in zip(self.words, self.link_share, strict=True)
        ]
        self.ends = [ends_sentence(block.text) for block in blocks]
        self.log_words = [math.log1p(count) for count in self.words]
        self.good_so_far = [0, *accumulate([count > 0 for count in self.good])]
        self.ends_so_far = [0, *accumulate(self.ends)]
        self.sums = Sums(outline, self.words, self.good)
        best = self.sums.best
        self.paths = Paths(outline, best, score_classes(outline, tokens))
        self.climb = climbs(outline, best)
        self.best_depth = containers[best].depth
        self.page_words = self.sums.words[0] or 1
        self.page_good = self.sums.good[0] or 1
        self.window = _densest_window([count if good else 3 for count, good in zip(self.words, self.good, strict=True)])
        self.good_gaps = _gaps([good > 0 for good in self.good])
        self.plain_runs = _runs_without([text[-1] in _FULL_STOPS for text in (block.text for block in blocks)])
        self.bare_runs = _runs_without([good > 0 for good in self.good])
        self.surroundings: dict[int, list[float]] = {}
        self._compare_with_hints(hints)
        self._count_styles()
        self.whole_page = [
            math.log1p(self.page_good),
            math.log1p(len(blocks)),
            self.page_good / self.page_words,
            self.sums.good[best] / self.page_good,
        ]

    def _compare_with_hints(self, hints: Hints) -> None:
        title = set(word_tokens(hints.title))
        description = set(word_tokens(hints.description))
        n = len(self.blocks)
        self.like_title = [0.0] * n
        self.like_description = [0.0] * n
        self.lexicon_scores = [(0.0, 0.0)] * n
        for i, (block, count) in enumerate(zip(self.blocks, self.words, strict=True)):
            if count <= _SHORT_WORDS:
                words = word_tokens(block.text)
                self.lexicon_scores[i] = lexicon_score(words, self.lexicon)
                distinct = set(words)
                self.like_title[i] = _overlap(distinct, title)
                self.like_description[i] = _overlap(distinct, description)
        self.in_body = _votes([block.text for block in self.blocks], hints.article_body)
        self.title_at, best = -1, 0.5
        for i, block in enumerate(self.blocks):
            like = self.like_title[i] + (0.2 if block.tag == "h1" else 0.1 if block.tag == "h2" else 0.0)
            if like > best:
                self.title_at, best = i, like
        self.before_title = sum(self.words[: self.title_at]) if self.title_at >= 0 else 0
        self._find_anchors()

    def _find_anchors(self) -> None:
        """What the headline and the first good block below it say of where the article is."""
        outline, title_at = self.outline, self.title_at
        start = next((i for i in range(max(0, title_at), len(self.blocks)) if self.good[i]), -1)
        nowhere = [-1] * len(self.containers)
        self.title_climb = climbs(outline, self.blocks[title_at].container) if title_at >= 0 else nowhere
        self.start_climb = climbs(outline, self.blocks[start].container) if start >= 0 else nowhere
        h1s = [0, *accumulate([block.tag == "h1" for block in self.blocks])]
        passed = h1s[title_at + 1] if title_at >= 0 else 0
        self.headlines_since = [min(h1s[i + 1] - passed, 5) for i in range(len(self.blocks))]
        # Which <article> a container lies in; pages that append further articles mark each as one.
        self.article_of = [-1] * len(self.containers)
        for at, container in enumerate(self.containers):
            self.article_of[at] = at if container.tag == "article" else self.article_of[container.parent] if at else -1
        anchor = title_at if title_at >= 0 else start
        self.own_article = self.article_of[self.blocks[anchor].container] if anchor >= 0 else -1

    def _count_styles(self) -> None:
        self.seen: dict[str, int] = {}
        self.styles: dict[tuple[str, str, int], int] = {}
        self.tag_words: dict[str, int] = {}
        self.style_of: list[tuple[str, str, int]] = []
        for block, count, good in zip(self.blocks, self.words, self.good, strict=True):
            block.words = count
            self.seen[block.text] = self.seen.get(block.text, 0) + 1
            container = self.containers[block.container]
            style = (block.tag, container.names, container.depth)
            self.style_of.append(style)
            if good:
                self.styles[style] = self.styles.get(style, 0) + good
                self.tag_words[block.tag] = self.tag_words.get(block.tag, 0) + good

    def parent_of(self, block: PageBlock) -> int:
        """What surrounds a block: its container, or the one above where that is the block's own (`<p>`)."""
        at = block.container
        container = self.containers[at]
        return container.parent if self.sums.blocks[at] == 1 and container.parent >= 0 else at

    def of_block(self, i: int, block: PageBlock) -> list[float]:
        text, count = block.text, self.words[i]
        head = text[:TOKEN_CHARS]
        words = head.split(None, _HEAD_WORDS)
        return [
            self.log_words[i],
            self.link_share[i],
            1.0 if self.ends[i] else 0.0,
            len(text) / count if count else 20.0,
            sum([word[0].isupper() for word in words]) / (len(words) or 1),
            _kind_of_char(text[0]),
            float(sum([head.count(mark) for mark in _MARKS])),
            float(min(text.count("\n"), 9)),
            _TAGS.get(block.tag, 0.0),
            *self.lexicon_scores[i],
        ]

    def of_surroundings(self, parent: int) -> list[float]:
        """The parts of a row that depend on the surrounding containers only; most blocks share them."""
        known = self.surroundings.get(parent)
        if known is not None:
            return known
        sums, containers = self.sums, self.containers
        grand = containers[parent].parent if containers[parent].parent >= 0 else parent
        great = containers[grand].parent if containers[grand].parent >= 0 else grand
        row = []
        for at in (parent, grand):
            row += [
                math.log1p(sums.words[at]),
                sums.good[at] / (sums.words[at] or 1),
                math.log1p(sums.blocks[at]),
                sums.link_chars[at] / (sums.chars[at] or 1),
                sums.good[at] / self.page_good,
            ]
        row += [
            sums.good[great] / (sums.words[great] or 1),
            sums.good[great] / self.page_good,
            self.paths.own[parent],
            self.paths.own[grand],
            math.log1p(sums.link_blocks[grand]),
        ]
        self.surroundings[parent] = row
        return row

    def of_path(self, at: int) -> list[float]:
        known, depth = self.paths, self.containers[at].depth
        bits = known.enclosing[at]
        return [
            float(depth - self.best_depth),
            1.0 if self.climb[at] == 0 else 0.0,
            float(self.climb[at]),
            known.own[at],
            known.worst[at],
            known.best[at],
            known.total[at],
            float(depth - known.worst_depth[at]),
            known.inner_total[at],
            known.inner_worst[at],
            *self._of_branch(known.branch[at], depth),
            *_ENCLOSING_ROWS[bits],
        ]

    def _of_branch(self, branch: int, depth: int) -> tuple[float, float, float, float, float, float]:
        if branch < 0:
            return (0.0, -1.0, -1.0, -1.0, -1.0, -1.0)
        sums = self.sums
        return (
            self.paths.own[branch],
            math.log1p(sums.words[branch]),
            sums.good[branch] / (sums.words[branch] or 1),
            math.log1p(sums.blocks[branch]),
            sums.words[branch] / (sums.words[sums.best] or 1),
            float(depth - self.best_depth - 1),
        )

    def of_place(self, i: int, before: int) -> list[float]:
        blocks = self.blocks
        n = len(blocks)
        at = blocks[i].container
        total = self.paths.total[at]
        first, last = self.window
        low, high = max(0, i - _NEAR), min(n, i + _NEAR + 1)
        side = self._of_side
        prev_words, prev_link_share, prev_same, prev_end, prev_class = side(i - 1, at, total)
        next_words, next_link_share, next_same, next_end, next_class = side(i + 1, at, total)
        return [
            i / n,
            before / self.page_words,
            (self.page_words - before - self.words[i]) / self.page_words,
            prev_words,
            next_words,
            prev_link_share,
            next_link_share,
            prev_same,
            next_same,
            prev_end,
            next_end,
            prev_class,
            next_class,
            float(self.good_gaps[0][i]),
            float(self.good_gaps[1][i]),
            float(self.good_so_far[high] - self.good_so_far[low]),
            float(self.ends_so_far[high] - self.ends_so_far[low]),
            float(self.plain_runs[i]),
            float(self.bare_runs[i]),
            1.0 if first <= i <= last else 0.0,
            float(max(i - first, -30) if i < first else min(i - last, 30) if i > last else 0),
            1.0 if i > 0 and blocks[i - 1].tag in _HEADINGS else 0.0,
            1.0 if i + 1 < n and blocks[i + 1].tag in _HEADINGS else 0.0,
        ]

    def _of_side(self, j: int, at: int, total: float) -> tuple[float, float, float, float, float]:
        """What a neighbour at `j` is like, seen from a block in container `at`."""
        if not 0 <= j < len(self.blocks):
            return (-1.0, -1.0, 0.0, 0.0, 0.0)
        other = self.blocks[j].container
        is_near = other == at or self.containers[other].parent == self.containers[at].parent
        return (
            self.log_words[j],
            self.link_share[j],
            1.0 if is_near else 0.0,
            1.0 if self.ends[j] else 0.0,
            self.paths.total[other] - total,
        )

    def of_page(self, i: int, before: int) -> list[float]:
        title_at, at = self.title_at, self.blocks[i].container
        return [
            self.like_title[i],
            float(max(-20, min(40, i - title_at))) if title_at >= 0 else -30.0,
            math.log1p(max(0, before - self.before_title)) if title_at >= 0 else -1.0,
            float(self.title_climb[at]),
            float(self.start_climb[at]),
            float(self.headlines_since[i]),
            1.0 if self.article_of[at] == self.own_article else 0.0,
            self.like_description[i],
            self.in_body[i],
            float(min(self.seen[self.blocks[i].text], 4)),
            self.styles.get(self.style_of[i], 0) / self.page_good,
            self.tag_words.get(self.blocks[i].tag, 0) / self.page_good,
            *self.whole_page,
        ]


def _kind_of_char(char: str) -> float:
    if char.isalpha():
        return 1.0 if char.isupper() else 2.0 if char.islower() else 4.0
    return 3.0 if char.isdigit() else 5.0


def _densest_window(words: list[int]) -> tuple[int, int]:
    """Returns the first and last index of the run with the largest sum of `words - GOOD_WORDS`."""
    best = total = 0
    first = last = start = 0
    for i, count in enumerate(words):
        total += min(count, _WINDOW_CAP) - GOOD_WORDS
        if total <= 0:
            total = 0
            start = i + 1
        elif total > best:
            best, first, last = total, start, i
    return first, last


def _gaps(flags: list[bool]) -> tuple[list[int], list[int]]:
    """For each position: how far the next flag before it and after it is, at most `_MAX_GAP`."""
    n = len(flags)
    before, after = [_MAX_GAP] * n, [_MAX_GAP] * n
    gap = _MAX_GAP
    for i in range(n):
        before[i] = gap
        gap = 1 if flags[i] else min(_MAX_GAP, gap + 1)
    gap = _MAX_GAP
    for i in range(n - 1, -1, -1):
        after[i] = gap
        gap = 1 if flags[i] else min(_MAX_GAP, gap + 1)
    return before, after


def _runs_without(flags: list[bool]) -> list[int]:
    """For each block: length of the run of blocks without the flag that it stands in, at most `_MAX_GAP`."""
    runs = [0] * len(flags)
    start = 0
    for i in range(len(flags) + 1):
        if i == len(flags) or flags[i]:
            runs[start:i] = [min(i - start, _MAX_GAP)] * (i - start)
            start = i + 1
    return runs


def _overlap(words: set[str], others: set[str]) -> float:
    """Dice's coefficient of two sets of words."""
    return 2.0 * len(words & others) / (len(words) + len(others)) if words and others else 0.0


def _votes(texts: list[str], body: str) -> list[float]:
    """For each block: 1 where the body has its beginning and its end, .5 where one of them, else 0; -1 without a body.

    Cost: two substring searches a block, over a bounded body and for a bounded number of blocks.
    """
    if len(body) < _BODY_CHARS:
        return [-1.0] * len(texts)
    body = collapse(body[:_MAX_BODY_CHARS])
    votes = [((text[:_EDGE] in body) + (text[-_EDGE:] in body)) / 2 for text in texts[:_MAX_VOTES]]
    return votes + [-1.0] * (len(texts) - len(votes))
