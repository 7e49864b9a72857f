"""Blocks -> features: one row of numbers for each block, in the order of `NAMES`.

Law: everything is measured from the outline and the page's own hints (headline, description); nothing is judged. The
same rows serve HTML and flattened text: what a front end cannot know (class names, links) is zero.

Terms beside those of `newsclean._scoring.containers`: blocks of one *kind* lie in the same container in elements of
the same tag and names, as the paragraphs of a story do; what only depends on the kind makes the head of a row, and is
measured once for all of them. The *window* is the run of consecutive blocks with the largest sum of words -
`GOOD_WORDS` (Kadane's maximum subarray); a *style* is tag, names and depth of the element that holds a block.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from newsclean._scoring.block_features import OF_BLOCK, Tails
from newsclean._scoring.containers import GOOD_LINK_SHARE, GOOD_WORDS, aggregate_containers, annotate_containers
from newsclean._scoring.lazy_rows import Rows
from newsclean._scoring.regions import REGION_FEATURES, find_regions
from newsclean._text.strings import count_words

if TYPE_CHECKING:
    from newsclean._scoring.tokens import NameScorer, Words
    from newsclean._types.blocks import Container, Outline
    from newsclean._types.stages import Hints

__all__ = ["HEAD", "NAMES", "measure"]

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

_OF_PAGE = "page_words page_blocks page_good_share best_share"
_OF_SURROUNDINGS = (
    "parent_words parent_blocks parent_link_density parent_share grand_words grand_blocks grand_link_density "
    "grand_share great_share depth_to_best climb_to_best in_figure in_article branch_words branch_good_share "
    "branch_blocks branch_share"
)
_OF_KIND = "tag style_share tag_share joint_names"
HEAD = tuple(f"{_OF_PAGE} {_OF_SURROUNDINGS} {REGION_FEATURES} {_OF_KIND}".split())
"""Names of the values that blocks of one kind share; they come first."""

NAMES = (*HEAD, *OF_BLOCK.split())
"""Names of the values of a row. Left out again because no tree used them, or hardly, or because nothing was lost
without them: the block's own link share, share of capitals and digits, punctuation, kind of the first character,
neighbours' length, sentence ends, links and class, runs without a sentence end or a good block, headings beside the
block, whether a JSON-LD body holds it, log odds of names alone, enclosing list, quotation, form and table."""


def measure(outline: Outline, hints: Hints, scorer: NameScorer, table: Words) -> Rows:
    """Measures every block.

    Args:
        outline: The page's blocks and containers; `PageBlock.words` is filled in here.
        hints: The page's own headline and description from metadata.
        scorer: Scores what containers are called.
        table: What each word of a short block says (see `newsclean._scoring.weights.merge`).

    Returns:
        One row for each block, values in the order of `NAMES`; the tail of a row is measured when it is asked for.

    Cost: linear in the length of the text; the heads take a quarter of a parse on an average news page, and half of one
        on other articles; compiled half of that.
    """
    blocks = outline.blocks
    if not blocks:
        return Rows([], [], lambda _: [])
    good: list[int] = []
    for block in blocks:
        count = block.words
        if not count:  # front ends may have counted them
            count = block.words = count_words(block.text)
        if count >= GOOD_WORDS and block.linked_chars:
            share = block.linked_chars / len(block.text)
            if share >= GOOD_LINK_SHARE or count * (1.0 - share) < GOOD_WORDS:
                count = 0
        good.append(count if count >= GOOD_WORDS else 0)
    best = aggregate_containers(outline, good)
    annotate_containers(outline, best, scorer)
    heads, kinds = _heads(outline, good, best)
    containers = outline.containers
    names = [containers[block.container].name_score for block in blocks]
    return Rows(heads, kinds, Tails(outline, good, names, hints, table).row)


def _heads(outline: Outline, good: list[int], best: int) -> tuple[list[list[float]], list[int]]:
    """The head of each kind of block, and the kind of each block."""
    containers, blocks = outline.containers, outline.blocks
    kinds, firsts, styles = _kinds(outline, good)
    tags: dict[str, int] = {}
    for (tag, _, _), words in styles.items():
        tags[tag] = tags.get(tag, 0) + words
    page = containers[0]
    page_good = page.good_words or 1
    of_page = (
        math.log1p(page_good),
        math.log1p(len(blocks)),
        page_good / (page.words or 1),
        containers[best].good_words / page_good,
    )
    regions = find_regions(containers)
    around: dict[int, list[float]] = {}
    heads: list[list[float]] = []
    for up, first in firsts:
        block = blocks[first]
        box, tag = containers[block.container], block.tag
        shared = around.get(up)
        if shared is None:
            shared = around[up] = _surroundings(containers, up, best, of_page) + regions[up]
        of_kind = [
            _TAGS.get(tag, 0.0),
            styles[tag, box.names, box.depth] / page_good,
            tags[tag] / page_good,
            box.name_score,
        ]
        heads.append(shared + of_kind)
    return heads, kinds


def _kinds(
    outline: Outline, good: list[int]
) -> tuple[list[int], list[tuple[int, int]], dict[tuple[str, str, int], int]]:
    """The kind of each block; what surrounds each kind, and its first block; and the good words of each style.

    Most blocks follow one of their own kind and style, so that nothing needs to be looked up for them.
    """
    containers = outline.containers
    kinds: list[int] = []
    firsts: list[tuple[int, int]] = []
    styles: dict[tuple[str, str, int], int] = {}
    known: dict[tuple[int, str, str], int] = {}
    kind = last_up = last_depth = -1
    last_tag = last_names = ""
    run = 0
    for i, block in enumerate(outline.blocks):
        at, tag = block.container, block.tag
        box = containers[at]
        # A container that holds nothing but the block (`<p>`) is its own element: what surrounds it is the next one.
        up = box.parent if box.blocks == 1 and box.parent >= 0 else at
        depth, names = box.depth, box.names
        if up != last_up or depth != last_depth or tag != last_tag or names != last_names:
            if i:
                style = (last_tag, last_names, last_depth)
                styles[style] = styles.get(style, 0) + run
            last_up, last_depth, last_tag, last_names, run = up, depth, tag, names, 0
            if up == at:
                if box.kind < 0:
                    box.kind = len(firsts)
                kind = box.kind
            else:
                kind = known.setdefault((up, tag, names), len(firsts))
            if kind == len(firsts):
                firsts.append((up, i))
        run += good[i]
        kinds.append(kind)
    style = (last_tag, last_names, last_depth)
    styles[style] = styles.get(style, 0) + run
    return kinds, firsts, styles


def _surroundings(
    containers: list[Container], at: int, best: int, of_page: tuple[float, float, float, float]
) -> list[float]:
    """The part of a head that depends on the page, and on the surrounding container alone."""
    log = math.log1p
    box, core = containers[at], containers[best]
    grand = containers[box.parent] if box.parent >= 0 else box
    great = containers[grand.parent] if grand.parent >= 0 else grand
    page_good = containers[0].good_words or 1
    branch_words = branch_good = branch_blocks = branch_share = -1.0
    if box.branch >= 0:
        branch = containers[box.branch]
        branch_words, branch_blocks = log(branch.words), log(branch.blocks)
        branch_good, branch_share = branch.good_words / (branch.words or 1), branch.words / (core.words or 1)
    page_words, page_blocks, page_good_share, best_share = of_page
    return [
        page_words,
        page_blocks,
        page_good_share,
        best_share,
        log(box.words),
        log(box.blocks),
        box.linked_chars / (box.chars or 1),
        box.good_words / page_good,
        log(grand.words),
        log(grand.blocks),
        grand.linked_chars / (grand.chars or 1),
        grand.good_words / page_good,
        great.good_words / page_good,
        float(box.depth - core.depth),
        float(box.levels_to_best_path),
        1.0 if box.is_figure else 0.0,
        1.0 if box.in_article_element else 0.0,
        branch_words,
        branch_good,
        branch_blocks,
        branch_share,
    ]
