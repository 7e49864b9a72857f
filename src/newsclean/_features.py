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

from newsclean._containers import GOOD_LINK_SHARE, GOOD_WORDS, Paths, Sums, climbs, score_names
from newsclean._names import joint_words, lexicon_score, word_tokens
from newsclean._runs import densest_run, runs_without
from newsclean._text import collapse, count_words, ends_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsclean._names import NameScorer
    from newsclean._outline import Hints, Outline, PageBlock

__all__ = ["JOINT_WORDS", "NAMES", "measure"]

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

_NEAR = 3
_FULL_STOPS = frozenset('.。．।॥۔።։။”"»')
"""Ends of a plain statement. Headlines in link lists end in question and exclamation marks, if in any."""
_MAX_RUN = 20
_LONG_WORD = 4  # characters
_SHORT_WORDS = 35  # blocks up to this length are compared with headline, description and lexicon
JOINT_WORDS = 60  # blocks up to this length have the joint weights of their first words added up
_WINDOW_CAP = 80  # words of one block in the window sum: a single long block must not outweigh a run
_BODY_CHARS = 200  # a shorter JSON-LD body is a teaser
_MAX_BODY_CHARS, _MAX_VOTES = 50_000, 1_000  # bound the searches at some 10 ms; real pages stay far below
_EDGE = 32  # characters of a block's beginning and end that are searched for
_NOWHERE = -30.0  # place relative to a headline that was not found

_OF_SURROUNDINGS = (
    "parent_words parent_blocks parent_link_density parent_share grand_words grand_blocks grand_link_density "
    "grand_share great_share"
)
_OF_CONTAINER = (
    "depth_to_best climb_to_best start_climb same_article in_figure in_article branch_words branch_good_share "
    "branch_blocks branch_share"
)
_OF_BLOCK = (
    "words sentence_end tag word_mean word_worst position words_before words_after near_good near_end plain_run "
    "bare_run window like_title title_gap title_words_gap headlines_since like_description in_article_body "
    "repeats style_share tag_share joint joint_names joint_words"
)
_OF_PAGE = "page_words page_blocks page_good_share best_share"
NAMES = tuple(f"{_OF_SURROUNDINGS} {_OF_CONTAINER} {_OF_BLOCK} {_OF_PAGE}".split())
"""Names of the values of a row. Left out again because no tree used them, or hardly: the block's own link share, share
of capitals and digits, punctuation, kind of the first character, neighbours' length, links and class, headings beside
the block, log odds of names alone, enclosing list, quotation, form and table."""


def measure(
    outline: Outline,
    hints: Hints,
    scorer: NameScorer,
    lexicon: Mapping[str, float],
    joint: Mapping[str, float] | None = None,
) -> list[list[float]]:
    """Measures every block.

    Args:
        outline: The page's blocks and containers; `PageBlock.words` is filled in here.
        hints: The page's own headline, description and body from metadata.
        scorer: Scores what containers are called.
        lexicon: What each word of a short block says alone (log odds that such a block is body text).
        joint: What it says jointly, with the other words and the names around it.

    Returns:
        One row for each block, values in the order of `NAMES`.

    Cost: linear in the length of the text; about one parse on an average news page.
    """
    blocks = outline.blocks
    if not blocks:
        return []
    words = [block.words or count_words(block.text) for block in blocks]  # front ends may have counted them
    for block, count in zip(blocks, words, strict=True):
        block.words = count
    page = _Page(outline, words, scorer)
    said = _Said(blocks, words, hints, lexicon, joint or {})
    start = next((i for i in range(max(0, said.title_at), len(blocks)) if page.good[i]), said.title_at)
    of_container = _container_rows(page, said.title_at, start)
    return _block_rows(page, said, of_container)


class _Page:
    """What is counted once for the whole page."""

    def __init__(self, outline: Outline, words: list[int], scorer: NameScorer) -> None:
        blocks = outline.blocks
        self.outline = outline
        self.words = words
        link_share = [block.linked_chars / len(block.text) for block in blocks]
        self.good = [
            count if share < GOOD_LINK_SHARE and count * (1.0 - share) >= GOOD_WORDS else 0
            for count, share in zip(words, link_share, strict=True)
        ]
        self.ends = [ends_sentence(block.text) for block in blocks]
        self.sums = Sums(outline, words, self.good)
        self.names = score_names(outline, scorer)
        self.paths = Paths(outline, self.sums.best)
        self.page_words = self.sums.words[0] or 1
        self.page_good = self.sums.good[0] or 1


class _Said:
    """What the blocks say, compared with what the page says of itself; lists run along the blocks."""

    def __init__(
        self,
        blocks: list[PageBlock],
        words: list[int],
        hints: Hints,
        lexicon: Mapping[str, float],
        joint: Mapping[str, float],
    ) -> None:
        title, description = _long_words(hints.title), _long_words(hints.description)
        n = len(blocks)
        self.like_title = [0.0] * n
        self.like_description = [0.0] * n
        self.lexicon_scores = [(0.0, 0.0)] * n
        self.joint_scores = [0.0] * n
        self.title_at, best = -1, 0.5
        for i, block in enumerate(blocks):
            if words[i] > JOINT_WORDS:
                continue
            said = word_tokens(block.text)
            self.joint_scores[i] = joint_words(said, joint)
            if words[i] > _SHORT_WORDS:
                continue
            self.lexicon_scores[i] = lexicon_score(said, lexicon)
            if not description.isdisjoint(said):
                self.like_description[i] = _overlap(said, description)
            if not title.isdisjoint(said):
                self.like_title[i] = like = _overlap(said, title)
                like += _TITLE_BONUS.get(block.tag, 0.0)
                if like > best:
                    self.title_at, best = i, like
        self.in_body = _votes([block.text for block in blocks], hints.article_body)


_TITLE_BONUS = {"h1": 0.2, "h2": 0.1}


def _surroundings(page: _Page, parent: int) -> list[float]:
    """The part of a row that depends on the surrounding containers only; most blocks share it with others."""
    sums, containers, log = page.sums, page.outline.containers, math.log1p
    grand = containers[parent].parent if containers[parent].parent >= 0 else parent
    great = containers[grand].parent if containers[grand].parent >= 0 else grand
    return [
        log(sums.words[parent]),
        log(sums.blocks[parent]),
        sums.link_chars[parent] / (sums.chars[parent] or 1),
        sums.good[parent] / page.page_good,
        log(sums.words[grand]),
        log(sums.blocks[grand]),
        sums.link_chars[grand] / (sums.chars[grand] or 1),
        sums.good[grand] / page.page_good,
        sums.good[great] / page.page_good,
    ]


def _container_rows(page: _Page, title_at: int, start: int) -> dict[int, list[float]]:
    """For each container that holds a block itself: what surrounds it, and where it is in the tree."""
    outline, sums, paths = page.outline, page.sums, page.paths
    containers, best = outline.containers, sums.best
    climb = climbs(outline, best)
    start_climb = climbs(outline, outline.blocks[start].container) if start >= 0 else [-1] * len(containers)
    article_of = _articles(outline)
    anchor = title_at if title_at >= 0 else start
    own_article = article_of[outline.blocks[anchor].container] if anchor >= 0 else -1
    best_depth, best_words = containers[best].depth, sums.words[best] or 1
    rows: dict[int, list[float]] = {}
    surroundings: dict[int, list[float]] = {}
    branches: dict[int, list[float]] = {-1: [-1.0, -1.0, -1.0, -1.0]}
    for block in outline.blocks:
        at = block.container
        if at in rows:
            continue
        # A container that holds nothing but the block (`<p>`) is its own element: what surrounds it is the next one.
        parent = containers[at].parent if sums.blocks[at] == 1 and containers[at].parent >= 0 else at
        if parent not in surroundings:
            surroundings[parent] = _surroundings(page, parent)
        branch = paths.branch[at]
        if branch not in branches:
            branches[branch] = [
                math.log1p(sums.words[branch]),
                sums.good[branch] / (sums.words[branch] or 1),
                math.log1p(sums.blocks[branch]),
                sums.words[branch] / best_words,
            ]
        depth = containers[at].depth
        rows[at] = [
            *surroundings[parent],
            float(depth - best_depth),
            float(climb[at]),
            float(start_climb[at]),
            1.0 if article_of[at] == own_article else 0.0,
            1.0 if paths.in_figure[at] else 0.0,
            1.0 if paths.in_article[at] else 0.0,
            *branches[branch],
        ]
    return rows


def _articles(outline: Outline) -> list[int]:
    """For each container: the innermost `<article>` it lies in, or -1. Pages that append stories mark each as one."""
    found: list[int] = []
    for at, container in enumerate(outline.containers):
        found.append(at if container.tag == "article" else found[container.parent] if at else -1)
    return found


def _block_rows(page: _Page, said: _Said, of_container: dict[int, list[float]]) -> list[list[float]]:
    blocks, words, good, ends = page.outline.blocks, page.words, page.good, page.ends
    n, page_words, page_good, log = len(blocks), page.page_words, page.page_good, math.log1p
    first, last = densest_run([min(count or 3, _WINDOW_CAP) - GOOD_WORDS for count in good])
    plain_runs = runs_without([block.text[-1] in _FULL_STOPS for block in blocks], _MAX_RUN)
    bare_runs = runs_without([count > 0 for count in good], _MAX_RUN)
    good_so_far = [0, *accumulate([count > 0 for count in good])]
    ends_so_far = [0, *accumulate(ends)]
    seen, style_shares, tag_shares = _frequencies(page)
    names = page.names
    title_at = said.title_at
    before_title = sum(words[:title_at]) if title_at >= 0 else 0
    h1s = [0, *accumulate([block.tag == "h1" for block in blocks])]
    h1s_passed = h1s[title_at + 1] if title_at >= 0 else 0
    of_page = [
        log(page_good),
        log(n),
        page_good / page_words,
        page.sums.good[page.sums.best] / page_good,
    ]
    rows: list[list[float]] = []
    before = 0
    for i, block in enumerate(blocks):
        low, high = max(0, i - _NEAR), min(n, i + _NEAR + 1)
        rows.append(
            [
                *of_container[block.container],
                log(words[i]),
                1.0 if ends[i] else 0.0,
                _TAGS.get(block.tag, 0.0),
                *said.lexicon_scores[i],
                i / n,
                before / page_words,
                (page_words - before - words[i]) / page_words,
                float(good_so_far[high] - good_so_far[low]),
                float(ends_so_far[high] - ends_so_far[low]),
                float(plain_runs[i]),
                float(bare_runs[i]),
                1.0 if first <= i <= last else 0.0,
                said.like_title[i],
                float(max(-20, min(40, i - title_at))) if title_at >= 0 else _NOWHERE,
                log(max(0, before - before_title)) if title_at >= 0 else -1.0,
                float(min(h1s[i + 1] - h1s_passed, 5)),
                said.like_description[i],
                said.in_body[i],
                float(min(seen[block.text], 4)),
                style_shares[i],
                tag_shares[i],
                names[block.container] + said.joint_scores[i],
                names[block.container],
                said.joint_scores[i],
                *of_page,
            ]
        )
        before += words[i]
    return rows


def _frequencies(page: _Page) -> tuple[dict[str, int], list[float], list[float]]:
    """How often each text is seen, and for each block the share of good words in blocks of its style and of its tag."""
    containers = page.outline.containers
    seen: dict[str, int] = {}
    styles: dict[tuple[str, str, int], int] = {}
    tags: dict[str, int] = {}
    style_of = []
    for block, good in zip(page.outline.blocks, page.good, strict=True):
        seen[block.text] = seen.get(block.text, 0) + 1
        container = containers[block.container]
        style = (block.tag, container.names, container.depth)
        style_of.append(style)
        styles[style] = styles.get(style, 0) + good
        tags[block.tag] = tags.get(block.tag, 0) + good
    page_good = page.page_good
    return (
        seen,
        [styles[style] / page_good for style in style_of],
        [tags[block.tag] / page_good for block in page.outline.blocks],
    )


def _long_words(text: str) -> set[str]:
    """The words that make a text recognisable; without the short ones, most blocks have none in common with it."""
    return {word for word in word_tokens(text) if len(word) >= _LONG_WORD or not word.isascii()}


def _overlap(words: list[str], others: set[str]) -> float:
    """Dice's coefficient of the longer words of a block and of a headline or description."""
    own = {word for word in words if len(word) >= _LONG_WORD or not word.isascii()}
    return 2.0 * len(own & others) / (len(own) + len(others))


def _votes(texts: list[str], body: str) -> list[float]:
    """For each block: 1 where the body has its beginning and its end, .5 where one of them, else 0; -1 without a body.

    Cost: two substring searches a block, over a bounded body and for a bounded number of blocks.
    """
    if len(body) < _BODY_CHARS:
        return [-1.0] * len(texts)
    body = collapse(body[:_MAX_BODY_CHARS])
    votes = [((text[:_EDGE] in body) + (text[-_EDGE:] in body)) / 2 for text in texts[:_MAX_VOTES]]
    return votes + [-1.0] * (len(texts) - len(votes))
