"""Blocks -> features: one row of numbers for each block, in the order of `NAMES`.

Law: everything is measured from the outline and the page's own hints (headline, description); nothing is judged. The
same rows serve HTML and flattened text: what a front end cannot know (class names, links) is zero.

Terms beside those of `newsclean._containers`: blocks of one *kind* lie in the same container in elements of the same
tag and names, as the paragraphs of a story do; what only depends on the kind makes the head of a row, and is measured
once for all of them. The *window* is the run of consecutive blocks with the largest sum of words - `GOOD_WORDS`
(Kadane's maximum subarray); a *style* is tag, names and depth of the element that holds a block.
"""

from __future__ import annotations

import math
from itertools import accumulate
from typing import TYPE_CHECKING

from newsclean._containers import GOOD_LINK_SHARE, GOOD_WORDS, Sums, articles, branches, climbs, inside, score_names
from newsclean._names import joint_words, lexicon_score, word_tokens
from newsclean._rows import Rows
from newsclean._runs import densest_run
from newsclean._text import count_words, ends_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsclean._names import NameScorer
    from newsclean._outline import Hints, Outline

__all__ = ["HEAD", "JOINT_WORDS", "NAMES", "measure"]

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

_LONG_WORD = 4  # characters
_SHORT_WORDS = 35  # blocks up to this length are compared with headline, description and lexicon
JOINT_WORDS = 60  # blocks up to this length have the joint weights of their first words added up
_WINDOW_CAP = 80  # words of one block in the window sum: a single long block must not outweigh a run
_NOWHERE = -30.0  # place relative to a headline that was not found

_OF_PAGE = "page_words page_blocks page_good_share best_share"
_OF_SURROUNDINGS = (
    "parent_words parent_blocks parent_link_density parent_share grand_words grand_blocks grand_link_density "
    "grand_share great_share depth_to_best climb_to_best in_figure in_article branch_words branch_good_share "
    "branch_blocks branch_share"
)
_OF_KIND = "tag style_share tag_share joint_names"
_OF_BLOCK = (
    "words sentence_end word_mean word_worst position words_before words_after window like_title title_gap "
    "title_words_gap headlines_since start_climb same_article like_description repeats joint joint_words"
)
HEAD = tuple(f"{_OF_PAGE} {_OF_SURROUNDINGS} {_OF_KIND}".split())
"""Names of the values that blocks of one kind share; they come first."""

NAMES = (*HEAD, *_OF_BLOCK.split())
"""Names of the values of a row. Left out again because no tree used them, or hardly, or because nothing was lost
without them: the block's own link share, share of capitals and digits, punctuation, kind of the first character,
neighbours' length, sentence ends, links and class, runs without a sentence end or a good block, headings beside the
block, whether a JSON-LD body holds it, log odds of names alone, enclosing list, quotation, form and table."""


def measure(
    outline: Outline,
    hints: Hints,
    scorer: NameScorer,
    lexicon: Mapping[str, float],
    joint: Mapping[str, float] | None = None,
) -> Rows:
    """Measures every block.

    Args:
        outline: The page's blocks and containers; `PageBlock.words` is filled in here.
        hints: The page's own headline and description from metadata.
        scorer: Scores what containers are called.
        lexicon: What each word of a short block says alone (log odds that such a block is body text).
        joint: What it says jointly, with the other words and the names around it.

    Returns:
        One row for each block, values in the order of `NAMES`; the tail of a row is measured when it is asked for.

    Cost: linear in the length of the text; the heads take about half a parse on an average news page.
    """
    for block in outline.blocks:
        if not block.words:  # front ends may have counted them
            block.words = count_words(block.text)
    words = [block.words for block in outline.blocks]
    if not words:
        return Rows([], [], lambda _: [])
    page = _Page(outline, words, scorer)
    heads, kinds = _heads(page)
    return Rows(heads, kinds, _Tails(page, hints, lexicon, joint or {}).row)


class _Page:
    """What is counted once for the whole page; lists run along the blocks."""

    def __init__(self, outline: Outline, words: list[int], scorer: NameScorer) -> None:
        self.outline = outline
        self.words = words
        self.good = [
            count
            if count >= GOOD_WORDS
            and (share := block.linked_chars / len(block.text)) < GOOD_LINK_SHARE
            and count * (1.0 - share) >= GOOD_WORDS
            else 0
            for count, block in zip(words, outline.blocks, strict=True)
        ]
        self.sums = Sums(outline, words, self.good)
        self.names = score_names(outline, scorer)
        self.page_words = self.sums.words[0] or 1
        self.page_good = self.sums.good[0] or 1


def _heads(page: _Page) -> tuple[list[list[float]], list[int]]:
    """The head of each kind of block, and the kind of each block."""
    containers, blocks, sums = page.outline.containers, page.outline.blocks, page.sums
    n, page_good = len(blocks), page.page_good
    surroundings = _Surroundings(page)
    styles, tags = _frequencies(page)
    of_page = [math.log1p(page_good), math.log1p(n), page_good / page.page_words, sums.good[sums.best] / page_good]
    heads: list[list[float]] = []
    kinds: list[int] = []
    known: dict[int | tuple[int, str, str], int] = {}
    around: dict[int, list[float]] = {}
    held = sums.blocks
    for block in blocks:
        at = block.container
        container = containers[at]
        # A container that holds nothing but the block (`<p>`) is its own element: what surrounds it is the next one.
        up = container.parent if held[at] == 1 and container.parent >= 0 else at
        key: int | tuple[int, str, str] = at if up == at else (up, block.tag, container.names)
        kind = known.get(key)
        if kind is None:
            kind = known[key] = len(heads)
            if up not in around:
                around[up] = of_page + surroundings.row(up)
            heads.append(
                [
                    *around[up],
                    _TAGS.get(block.tag, 0.0),
                    styles[block.tag, container.names, container.depth] / page_good,
                    tags[block.tag] / page_good,
                    page.names[at],
                ]
            )
        kinds.append(kind)
    return heads, kinds


class _Surroundings:
    """The part of a head that depends on the surrounding container alone."""

    def __init__(self, page: _Page) -> None:
        outline, sums = page.outline, page.sums
        self.containers = outline.containers
        self.sums = sums
        self.page_good = page.page_good
        self.best_depth, self.best_words = self.containers[sums.best].depth, sums.words[sums.best] or 1
        self.climb = climbs(outline, sums.best)
        self.branch = branches(outline, sums.best)
        self.in_figure = inside(outline, _FIGURES)
        self.in_article = inside(outline, _ARTICLES)

    def row(self, at: int) -> list[float]:
        """Measures what lies around the blocks that a container holds."""
        sums, containers, log, page_good = self.sums, self.containers, math.log1p, self.page_good
        container = containers[at]
        grand = container.parent if container.parent >= 0 else at
        great = containers[grand].parent if containers[grand].parent >= 0 else grand
        words, good, blocks = sums.words, sums.good, sums.blocks
        branch = self.branch[at]
        return [
            log(words[at]),
            log(blocks[at]),
            sums.link_chars[at] / (sums.chars[at] or 1),
            good[at] / page_good,
            log(words[grand]),
            log(blocks[grand]),
            sums.link_chars[grand] / (sums.chars[grand] or 1),
            good[grand] / page_good,
            good[great] / page_good,
            float(container.depth - self.best_depth),
            float(self.climb[at]),
            1.0 if self.in_figure[at] else 0.0,
            1.0 if self.in_article[at] else 0.0,
            log(words[branch]) if branch >= 0 else -1.0,
            good[branch] / (words[branch] or 1) if branch >= 0 else -1.0,
            log(blocks[branch]) if branch >= 0 else -1.0,
            words[branch] / self.best_words if branch >= 0 else -1.0,
        ]


def _frequencies(page: _Page) -> tuple[dict[tuple[str, str, int], int], dict[str, int]]:
    """Good words in blocks of each style, and of each tag."""
    containers = page.outline.containers
    styles: dict[tuple[str, str, int], int] = {}
    tags: dict[str, int] = {}
    for block, good in zip(page.outline.blocks, page.good, strict=True):
        container = containers[block.container]
        style = (block.tag, container.names, container.depth)
        styles[style] = styles.get(style, 0) + good
        tags[block.tag] = tags.get(block.tag, 0) + good
    return styles, tags


class _Tails:
    """What a block is and says by itself, where it stands, and how that compares with what the page says of itself."""

    def __init__(self, page: _Page, hints: Hints, lexicon: Mapping[str, float], joint: Mapping[str, float]) -> None:
        self.page = page
        self.lexicon, self.joint = lexicon, joint
        self.title, self.description = _long_words(hints.title), _long_words(hints.description)
        outline = page.outline
        blocks = outline.blocks
        self.before = [0, *accumulate(page.words)]
        self.first, self.last = densest_run([min(good or 3, _WINDOW_CAP) - GOOD_WORDS for good in page.good])
        self.seen: dict[str, int] = {}
        for block in blocks:
            self.seen[block.text] = self.seen.get(block.text, 0) + 1
        self.h1s = [0, *accumulate([block.tag == "h1" for block in blocks])]
        title_at = self.title_at = self._find_title(hints.title)
        self.h1s_passed = self.h1s[title_at + 1] if title_at >= 0 else 0
        self.before_title = self.before[title_at] if title_at >= 0 else 0
        start = next((i for i in range(max(0, title_at), len(blocks)) if page.good[i]), title_at)
        self.start_climb = climbs(outline, blocks[start].container) if start >= 0 else []
        anchor = title_at if title_at >= 0 else start
        self.article_of = articles(outline)
        self.own_article = self.article_of[blocks[anchor].container] if anchor >= 0 else -1

    def _find_title(self, title: str) -> int:
        """Returns the index of the block that repeats the headline, -1 if none does.

        Only headings and blocks that stand in the headline as they are (it may have the site's name at its end) or
        hold the whole of it are compared word by word.
        """
        found, best = -1, 0.5
        title = title[:_TITLE_CHARS]
        if not self.title:
            return found
        for i, (block, count) in enumerate(zip(self.page.outline.blocks, self.page.words, strict=True)):
            if count > _SHORT_WORDS:
                continue
            bonus = _TITLE_BONUS.get(block.tag)
            if bonus is not None or block.text in title or title in block.text:
                like = _overlap(word_tokens(block.text), self.title) + (bonus or 0.0)
                if like > best:
                    found, best = i, like
        return found

    def row(self, i: int) -> list[float]:
        """Measures a block by itself."""
        page, title_at, before = self.page, self.title_at, self.before
        block, count, at = page.outline.blocks[i], page.words[i], page.outline.blocks[i].container
        mean = worst = jointly = like_title = like_description = 0.0
        if count <= JOINT_WORDS:
            said = word_tokens(block.text)
            jointly = joint_words(said, self.joint)
            if count <= _SHORT_WORDS:
                mean, worst = lexicon_score(said, self.lexicon)
                if not self.description.isdisjoint(said):
                    like_description = _overlap(said, self.description)
                if not self.title.isdisjoint(said):
                    like_title = _overlap(said, self.title)
        return [
            math.log1p(count),
            1.0 if ends_sentence(block.text) else 0.0,
            mean,
            worst,
            i / len(page.words),
            before[i] / page.page_words,
            (page.page_words - before[i + 1]) / page.page_words,
            1.0 if self.first <= i <= self.last else 0.0,
            like_title,
            float(max(-20, min(40, i - title_at))) if title_at >= 0 else _NOWHERE,
            math.log1p(max(0, before[i] - self.before_title)) if title_at >= 0 else -1.0,
            float(min(self.h1s[i + 1] - self.h1s_passed, 5)),
            float(self.start_climb[at]) if self.start_climb else -1.0,
            1.0 if self.article_of[at] == self.own_article else 0.0,
            like_description,
            float(min(self.seen[block.text], 4)),
            page.names[at] + jointly,
            jointly,
        ]


_TITLE_BONUS = {"h1": 0.2, "h2": 0.1, "h3": 0.0}
_TITLE_CHARS = 300  # bounds the search for a headline; real ones are shorter
_FIGURES = frozenset({"figure", "figcaption"})
_ARTICLES = frozenset({"article", "main"})


def _long_words(text: str) -> set[str]:
    """The words that make a text recognisable; without the short ones, most blocks have none in common with it."""
    return {word for word in word_tokens(text) if len(word) >= _LONG_WORD or not word.isascii()}


def _overlap(words: list[str], others: set[str]) -> float:
    """Dice's coefficient of the longer words of a block and of a headline or description."""
    own = {word for word in words if len(word) >= _LONG_WORD or not word.isascii()}
    return 2.0 * len(own & others) / (len(own) + len(others))
