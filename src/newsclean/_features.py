"""Blocks -> features: one row of numbers for each block, in the order of `NAMES`.

Law: everything is measured from the outline and the page's own hints (headline, description); nothing is judged.
The same rows serve HTML and flattened text: what a front end cannot know (class names, links) is zero there.

Terms: a *good* block has at least `GOOD_WORDS` unlinked words and a link share below `GOOD_LINK_SHARE`; the *best
container* is the one with the largest sum of good words, each level up counting `_DECAY` as much; *dense window*
is the run of consecutive blocks with the largest sum of words - `GOOD_WORDS` (Kadane's maximum subarray).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import regex

from newsclean._text import count_words, ends_sentence, fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsclean._model import Hints, Outline

__all__ = ["GOOD_LINK_SHARE", "GOOD_WORDS", "NAMES", "measure", "name_tokens"]

GOOD_WORDS = 12
GOOD_LINK_SHARE = 0.34
_DECAY = 0.6
"""The three figures are those of the prototype that design.md reports."""

_TAGS = {
    "p": 1.0,
    "li": 2.0,
    "dd": 2.0,
    "dt": 2.0,
    "div": 3.0,
    "section": 3.0,
    "article": 3.0,
    "main": 3.0,
    "body": 4.0,
    "tr": 5.0,
    "td": 5.0,
    "th": 5.0,
    "blockquote": 6.0,
    "pre": 6.0,
    "h1": 7.0,
    "h2": 8.0,
    "h3": 9.0,
    "h4": 10.0,
    "h5": 11.0,
    "h6": 11.0,
    "figcaption": 12.0,
    "figure": 12.0,
    "caption": 12.0,
    "header": 13.0,
    "footer": 14.0,
    "aside": 14.0,
}
"""Block tags as numbers, alike ones side by side, so that a tree can part them by a threshold."""

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_NAME_PARTS = regex.compile(r"[A-Z]?[a-z]{2,}|[A-Z]{2,}")
_MARKS = regex.compile(r"[©®|@•→»›#]|https?:")
_DIGITS = regex.compile(r"\d")
_PAUSES = regex.compile(r"[,;:.!?،。、，؛।]")

NAMES = (
    "words",
    "link_share",
    "sentence_end",
    "chars_per_word",
    "pauses",
    "capitals",
    "digits",
    "first_char",
    "marks",
    "lines",
    "tag",
    "parent_words",
    "parent_good_share",
    "parent_blocks",
    "parent_link_density",
    "parent_share",
    "grand_words",
    "grand_good_share",
    "grand_blocks",
    "grand_link_density",
    "grand_share",
    "great_good_share",
    "great_share",
    "page_good_share",
    "depth_to_best",
    "in_best",
    "climb_to_best",
    "best_share",
    "own_class",
    "parent_class",
    "grand_class",
    "worst_class",
    "best_class",
    "path_class",
    "worst_depth",
    "position",
    "words_before",
    "words_after",
    "prev_words",
    "next_words",
    "prev_link_share",
    "next_link_share",
    "prev_same_parent",
    "next_same_parent",
    "prev_end",
    "next_end",
    "prev_class",
    "next_class",
    "good_gap_before",
    "good_gap_after",
    "near_good",
    "window",
    "window_gap",
    "prev_heading",
    "like_title",
    "title_gap",
    "title_words_gap",
    "like_description",
    "in_article_body",
    "repeats",
    "style_share",
    "tag_share",
    "page_words",
    "page_blocks",
    "link_blocks_near",
    "in_quote",
    "in_list",
    "in_figure",
    "in_aside",
    "in_article",
    "in_form",
    "in_table",
)

_IN = {
    "blockquote": 1,
    "ul": 2,
    "ol": 2,
    "dl": 2,
    "figure": 4,
    "figcaption": 4,
    "aside": 8,
    "footer": 8,
    "article": 16,
    "main": 16,
    "form": 32,
    "table": 64,
}


def name_tokens(tag: str, names: str) -> list[str]:
    """Splits what the markup calls a container into tokens: each name whole, and its parts.

    `("div", "article-body__text")` gives `<div`, `article-body__text`, `article`, `body`, `text`. Names are
    matched as tokens, never as substrings: `shadow` does not hold `ad`.
    """
    tokens = ["<" + tag]
    for name in names.split():
        whole = name.lower()
        if len(whole) <= 40:  # longer ones are generated, and met on one page only
            tokens.append(whole)
        parts = [part.lower() for part in _NAME_PARTS.findall(name[:80])]
        if len(parts) > 1 or (parts and parts[0] != whole):
            tokens += parts
    return tokens


def class_score(tag: str, names: str, table: Mapping[str, float]) -> float:
    """Adds up the weights of a container's tokens, bounded to [-4, 4]."""
    score = 0.0
    for token in dict.fromkeys(name_tokens(tag, names)):
        score += table.get(token, 0.0)
    return max(-4.0, min(4.0, score))


class _Sums:
    """What lies in each container, its descendants included."""

    def __init__(self, outline: Outline, words: list[int], good: list[int]) -> None:
        containers = outline.containers
        n = len(containers)
        self.words = [0] * n
        self.good = [0] * n
        self.blocks = [0] * n
        self.link_blocks = [container.link_blocks for container in containers]
        self.link_chars = [container.link_chars for container in containers]
        self.chars = self.link_chars.copy()
        decayed = [0.0] * n
        for i, block in enumerate(outline.blocks):
            at = block.container
            self.words[at] += words[i]
            self.blocks[at] += 1
            self.chars[at] += len(block.text)
            self.link_chars[at] += block.linked_chars
            if good[i]:
                self.good[at] += good[i]
                decayed[at] += good[i]
        for at in range(n - 1, 0, -1):  # a parent always stands before its children
            up = containers[at].parent
            self.words[up] += self.words[at]
            self.good[up] += self.good[at]
            self.blocks[up] += self.blocks[at]
            self.chars[up] += self.chars[at]
            self.link_chars[up] += self.link_chars[at]
            self.link_blocks[up] += self.link_blocks[at]
            decayed[up] += _DECAY * decayed[at]
        self.best = max(range(n), key=lambda at: (decayed[at], at)) if n else -1


def _paths(outline: Outline, table: Mapping[str, float]) -> list[tuple[float, float, float, float, int, int]]:
    """For each container: own class score, and worst, best and sum of the path, depth of the worst, enclosing tags."""
    memo: dict[tuple[str, str], float] = {}
    paths: list[tuple[float, float, float, float, int, int]] = []
    for container in outline.containers:
        key = (container.tag, container.names)
        own = memo.get(key)
        if own is None:
            own = memo[key] = class_score(container.tag, container.names, table)
        enclosing = _IN.get(container.tag, 0)
        if container.parent < 0:
            paths.append((own, own, own, own, 0, enclosing))
            continue
        _, worst, best, total, worst_depth, above = paths[container.parent]
        if own < worst:
            worst, worst_depth = own, container.depth
        paths.append((own, worst, max(own, best), total + own, worst_depth, above | enclosing))
    return paths


def _densest_window(words: list[int]) -> tuple[int, int]:
    """Returns the first and last index of the run with the largest sum of `words - GOOD_WORDS`."""
    best = total = 0
    first = last = start = 0
    for i, count in enumerate(words):
        total += min(count, 80) - GOOD_WORDS  # one long block must not outweigh a run
        if total <= 0:
            total = 0
            start = i + 1
        elif total > best:
            best, first, last = total, start, i
    return first, last


def _climbs(outline: Outline, best: int) -> list[int]:
    """For each container: how many levels one climbs from the best container to reach a common ancestor."""
    containers = outline.containers
    climb = [-1] * len(containers)
    at, steps = best, 0
    while at >= 0:
        climb[at] = steps
        at, steps = containers[at].parent, steps + 1
    for i, container in enumerate(containers):
        if climb[i] < 0:
            climb[i] = climb[container.parent] if container.parent >= 0 else steps
    return climb


def _gaps(flags: list[bool]) -> tuple[list[int], list[int]]:
    """For each position: how far the next flag before it and after it is, at most 20."""
    n = len(flags)
    before, after = [20] * n, [20] * n
    gap = 20
    for i in range(n):
        before[i] = gap
        gap = 1 if flags[i] else min(20, gap + 1)
    gap = 20
    for i in range(n - 1, -1, -1):
        after[i] = gap
        gap = 1 if flags[i] else min(20, gap + 1)
    return before, after


def _overlap(words: set[str], others: set[str]) -> float:
    """Dice's coefficient of two sets of words."""
    return 2.0 * len(words & others) / (len(words) + len(others)) if words and others else 0.0


def _grams(text: str) -> set[tuple[str, str, str]]:
    words = fold(text).split()
    return set(zip(words, words[1:], words[2:], strict=False))


def _share_of_grams(text: str, body: set[tuple[str, str, str]]) -> float:
    """Share of the runs of three words of `text` that the body holds: linear, whereas a substring search is not."""
    grams = _grams(text)
    return len(grams & body) / len(grams) if grams else -0.5


def measure(outline: Outline, hints: Hints, table: Mapping[str, float]) -> list[list[float]]:  # noqa: C901, PLR0912, PLR0915
    """Measures every block.

    Args:
        outline: The page's blocks and containers; `PageBlock.words` is filled in here.
        hints: The page's own headline, description and body from metadata.
        table: Weight of each class token (log odds that text under it belongs to the article).

    Returns:
        One row for each block, values in the order of `NAMES`.

    Cost: linear in the length of the text; about one parse on an average news page.
    """
    blocks, containers = outline.blocks, outline.containers
    n = len(blocks)
    if not n:
        return []
    log = math.log1p
    words = [count_words(block.text) for block in blocks]
    link_share = [block.linked_chars / len(block.text) for block in blocks]
    good = [
        count if count * (1.0 - share) >= GOOD_WORDS and share < GOOD_LINK_SHARE else 0
        for count, share in zip(words, link_share, strict=True)
    ]
    ends = [ends_sentence(block.text) for block in blocks]
    sums = _Sums(outline, words, good)
    paths = _paths(outline, table)
    climb = _climbs(outline, sums.best)
    best_depth = containers[sums.best].depth
    page_words, page_good = max(1, sums.words[0]), max(1, sums.good[0])
    best_share = sums.good[sums.best] / page_good
    first, last = _densest_window([count if g else 3 for count, g in zip(words, good, strict=True)])
    gap_before, gap_after = _gaps([g > 0 for g in good])

    title_words = set(fold(hints.title).split())
    description = set(fold(hints.description).split())
    body = _grams(hints.article_body) if len(hints.article_body) > 200 else set()
    likeness = [
        _overlap(set(fold(block.text[:300]).split()), title_words) if title_words and words[i] <= 40 else 0.0
        for i, block in enumerate(blocks)
    ]
    title_at, title_like = -1, 0.5
    for i in range(n):
        like = likeness[i] + (0.2 if blocks[i].tag == "h1" else 0.1 if blocks[i].tag == "h2" else 0.0)
        if like > title_like:
            title_at, title_like = i, like
    seen: dict[str, int] = {}
    styles: dict[tuple[str, str, int], int] = {}
    tag_words: dict[str, int] = {}
    keys = []
    for i, block in enumerate(blocks):
        block.words = words[i]
        seen[block.text] = seen.get(block.text, 0) + 1
        container = containers[block.container]
        key = (block.tag, container.names, container.depth)
        keys.append(key)
        if good[i]:
            styles[key] = styles.get(key, 0) + good[i]
            tag_words[block.tag] = tag_words.get(block.tag, 0) + good[i]
    rows: list[list[float]] = []
    before = 0
    title_before = sum(words[:title_at]) if title_at >= 0 else 0
    for i, block in enumerate(blocks):
        text = block.text
        at = block.container
        # The block's own element holds only it as a rule (`<p>`); parent and grandparent are what surrounds it.
        parent = containers[at].parent if containers[at].tag == block.tag and sums.blocks[at] == 1 else at
        if parent < 0:
            parent = at
        grand = containers[parent].parent
        if grand < 0:
            grand = parent
        great = containers[grand].parent
        if great < 0:
            great = grand
        chars = len(text)
        own, worst, best, total, worst_depth, enclosing = paths[at]
        head = text[:400]
        tokens = head.split()
        prev, following = i - 1, i + 1
        has_prev, has_next = prev >= 0, following < n
        quote = text[0]
        near = 0
        for j in (i - 3, i - 2, i - 1, i + 1, i + 2, i + 3):
            if 0 <= j < n and good[j]:
                near += 1
        window_gap = first - i if i < first else i - last if i > last else 0
        rows.append(
            [
                log(words[i]),
                link_share[i],
                1.0 if ends[i] else 0.0,
                chars / words[i] if words[i] else 20.0,
                len(_PAUSES.findall(head)) / (len(tokens) or 1),
                sum([token[0].isupper() for token in tokens]) / (len(tokens) or 1),
                len(_DIGITS.findall(head)) / min(chars, 400),
                1.0 if quote.isupper() else 2.0 if quote.islower() else 3.0 if quote.isdigit() else 4.0 if quote.isalpha() else 5.0,
                float(len(_MARKS.findall(head))),
                float(min(text.count("\n"), 9)),
                _TAGS.get(block.tag, 0.0),
                log(sums.words[parent]),
                sums.good[parent] / (sums.words[parent] or 1),
                log(sums.blocks[parent]),
                sums.link_chars[parent] / (sums.chars[parent] or 1),
                sums.good[parent] / page_good,
                log(sums.words[grand]),
                sums.good[grand] / (sums.words[grand] or 1),
                log(sums.blocks[grand]),
                sums.link_chars[grand] / (sums.chars[grand] or 1),
                sums.good[grand] / page_good,
                sums.good[great] / (sums.words[great] or 1),
                sums.good[great] / page_good,
                page_good / page_words,
                float(containers[at].depth - best_depth),
                1.0 if climb[at] == 0 else 0.0,
                float(climb[at]),
                best_share,
                own,
                paths[parent][0],
                paths[grand][0],
                worst,
                best,
                total,
                float(containers[at].depth - worst_depth),
                i / n,
                before / page_words,
                (page_words - before - words[i]) / page_words,
                log(words[prev]) if has_prev else -1.0,
                log(words[following]) if has_next else -1.0,
                link_share[prev] if has_prev else -1.0,
                link_share[following] if has_next else -1.0,
                1.0 if has_prev and (blocks[prev].container == at or containers[blocks[prev].container].parent == containers[at].parent) else 0.0,
                1.0 if has_next and (blocks[following].container == at or containers[blocks[following].container].parent == containers[at].parent) else 0.0,
                1.0 if has_prev and ends[prev] else 0.0,
                1.0 if has_next and ends[following] else 0.0,
                paths[blocks[prev].container][3] - total if has_prev else 0.0,
                paths[blocks[following].container][3] - total if has_next else 0.0,
                float(gap_before[i]),
                float(gap_after[i]),
                float(near),
                1.0 if window_gap == 0 else 0.0,
                float(-min(window_gap, 30) if i < first else min(window_gap, 30)),
                1.0 if has_prev and blocks[prev].tag in _HEADINGS else 0.0,
                likeness[i],
                float(max(-20, min(40, i - title_at))) if title_at >= 0 else -30.0,
                log(max(0, before - title_before)) if title_at >= 0 else -1.0,
                _overlap(set(fold(head).split()), description) if description and words[i] <= 80 else 0.0,
                _share_of_grams(head, body) if body else -1.0,
                float(min(seen[text], 4)),
                styles.get(keys[i], 0) / page_good,
                tag_words.get(block.tag, 0) / page_good,
                log(page_good),
                log(n),
                log(sums.link_blocks[grand]),
                float(enclosing & 1),
                float(enclosing >> 1 & 1),
                float(enclosing >> 2 & 1),
                float(enclosing >> 3 & 1),
                float(enclosing >> 4 & 1),
                float(enclosing >> 5 & 1),
                float(enclosing >> 6 & 1),
            ]
        )
        before += words[i]
    return rows
