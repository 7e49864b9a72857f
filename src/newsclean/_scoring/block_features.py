"""A page's blocks -> the part of their feature rows that is each block's own; see `newsclean._scoring.html_features`.

Law: measured for a block when somebody asks for it, and what all of them need when the first one does: of many a page
no block is in doubt. Sees the outline, the page's hints and what words say, and judges nothing.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from newsclean._scoring.containers import GOOD_WORDS, Climbs
from newsclean._scoring.tokens import word_tokens, words_say
from newsclean._text.spans import densest_run
from newsclean._text.strings import ends_sentence

if TYPE_CHECKING:
    from newsclean._scoring.tokens import Words
    from newsclean._types.blocks import Outline
    from newsclean._types.stages import Hints

__all__ = ["JOINT_WORDS", "OF_BLOCK", "Tails"]

OF_BLOCK = (
    "words sentence_end word_mean word_worst position words_before words_after window like_title title_gap "
    "title_words_gap headlines_since start_climb same_article like_description repeats joint joint_words "
    "own_links links_after links_rest headings_since link_lists_since words_since_heading since_window"
)
"""Names of the values."""

JOINT_WORDS = 60  # blocks up to this length have the joint weights of their first words added up
_LONG_WORD = 4  # characters
_SHORT_WORDS = 35  # blocks up to this length are compared with headline, description and lexicon
_WINDOW_CAP = 80  # words of one block in the window sum: a single long block must not outweigh a run
_FAR = 20  # blocks
_NOWHERE = -30.0  # place relative to a headline that was not found
_TITLE_BONUS = {"h1": 0.2, "h2": 0.1, "h3": 0.0}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LIST_LINKS = 2  # links behind a heading from which it heads a list of them
_TITLE_CHARS = 300  # bounds the search for a headline; real ones are shorter


class Tails:
    """What a block is and says by itself, where it stands, and how that compares with what the page says of itself.

    Args:
        outline: The page; its blocks know their words, its containers what `newsclean._scoring.containers` says of
        them.
        good: Units of each good block, 0 for the others.
        names: What the names around each block say of it.
        hints: The page's own headline and description.
        table: What words say.
    """

    def __init__(self, outline: Outline, good: list[int], names: list[float], hints: Hints, table: Words) -> None:
        self.outline = outline
        self.good = good
        self.names = names
        self.hints = hints
        self.table = table
        self.page: _Page | None = None

    def row(self, i: int) -> list[float]:
        """Measures a block by itself."""
        page = self.page
        if page is None:
            page = self.page = _Page(self.outline, self.good, self.hints)
        block = self.outline.blocks[i]
        count, at, before, title_at = block.words, block.container, page.before, page.title_at
        mean = worst = jointly = like_title = like_description = 0.0
        if count <= JOINT_WORDS:
            said = word_tokens(block.text)
            mean, worst, jointly = words_say(said, self.table)
            if count > _SHORT_WORDS:
                mean = worst = 0.0
            else:
                if not page.description.isdisjoint(said):
                    like_description = _overlap(said, page.description)
                if not page.title.isdisjoint(said):
                    like_title = _overlap(said, page.title)
        total = page.words
        return [
            math.log1p(count),
            1.0 if ends_sentence(block.text) else 0.0,
            mean,
            worst,
            i / len(self.good),
            before[i] / total,
            (total - before[i + 1]) / total,
            1.0 if page.first <= i <= page.last else 0.0,
            like_title,
            float(max(-20, min(40, i - title_at))) if title_at >= 0 else _NOWHERE,
            math.log1p(max(0, before[i] - page.before_title)) if title_at >= 0 else -1.0,
            float(min(bisect_right(page.h1s, i) - page.h1s_passed, 5)),
            -1.0 if page.climbs is None else float(page.climbs.to(at)),
            1.0 if self.outline.containers[at].article == page.own_article else 0.0,
            like_description,
            float(min(page.seen[block.text], 4)),
            self.names[i] + jointly,
            jointly,
            block.linked_chars / len(block.text),
            *page.behind(i),
            float(max(0, min(_FAR, i - page.last))),
        ]


class _Page:
    """What the tails of a page have in common."""

    def __init__(self, outline: Outline, good: list[int], hints: Hints) -> None:
        blocks, containers = outline.blocks, outline.containers
        self.title, self.description = _long_words(hints.title), _long_words(hints.description)
        self.before = [0, *accumulate([block.words for block in blocks])]
        self.words = self.before[-1] or 1
        self.first, self.last = densest_run([min(fine or 3, _WINDOW_CAP) - GOOD_WORDS for fine in good])
        self.seen: dict[str, int] = {}
        self.h1s: list[int] = []
        self.headings: list[int] = []
        for i, block in enumerate(blocks):
            text = block.text
            self.seen[text] = self.seen.get(text, 0) + 1
            if block.tag in _HEADINGS:
                self.headings.append(i)
                if block.tag == "h1":
                    self.h1s.append(i)
        title_at = self.title_at = self._find_title(outline, hints.title[:_TITLE_CHARS])
        self.h1s_passed = bisect_right(self.h1s, title_at)
        self.before_title = self.before[title_at] if title_at >= 0 else 0
        start = max(0, title_at)
        while start < len(good) and not good[start]:
            start += 1
        if start == len(good):
            start = title_at
        self.climbs = Climbs(containers, blocks[start].container) if start >= 0 else None
        anchor = title_at if title_at >= 0 else start
        self.own_article = containers[blocks[anchor].container].article if anchor >= 0 else -1
        self.links = [link[0] for link in outline.links]
        self.link_lists = [i for i in self.headings if i != title_at and self._links_behind(i) >= _LIST_LINKS]
        self.headings_passed = bisect_right(self.headings, title_at)
        self.link_lists_passed = bisect_right(self.link_lists, title_at)

    def behind(self, i: int) -> tuple[float, float, float, float, float]:
        """What signs of the article's end stand around a block and before it.

        Links right behind it, and the share of the page's links behind it; headings since the headline, those of them
        that head a list of links, and the words since the last one.
        """
        headings, links = self.headings, self.links
        passed = bisect_right(headings, i)
        return (
            float(min(self._links_behind(i), 5)),
            (len(links) - bisect_right(links, i)) / (len(links) or 1),
            float(max(0, min(passed - self.headings_passed, 8))),
            float(max(0, min(bisect_right(self.link_lists, i) - self.link_lists_passed, 4))),
            math.log1p(self.before[i] - (self.before[headings[passed - 1]] if passed else 0)),
        )

    def _links_behind(self, i: int) -> int:
        """Counts the links between a block and the next one."""
        return bisect_right(self.links, i + 1) - bisect_left(self.links, i + 1)

    def _find_title(self, outline: Outline, title: str) -> int:
        """Returns the index of the block that repeats the headline, -1 if none does.

        Only headings and blocks that stand in the headline as they are (it may have the site's name at its end) or
        hold the whole of it are compared word by word.
        """
        found, best = -1, 0.5
        length, words, bonuses = len(title), self.title, _TITLE_BONUS
        if not words:
            return found
        for i, block in enumerate(outline.blocks):
            if block.words > _SHORT_WORDS:
                continue
            text = block.text
            bonus = bonuses.get(block.tag, -1.0)
            if bonus < 0.0 and (text not in title if len(text) < length else title not in text):
                continue
            said = word_tokens(text)
            if not words.isdisjoint(said):
                like = _overlap(said, words) + max(0.0, bonus)
                if like > best:
                    found, best = i, like
        return found


def _long_words(text: str) -> set[str]:
    """The words that make a text recognisable; without the short ones, most blocks have none in common with it."""
    return {word for word in word_tokens(text) if len(word) >= _LONG_WORD or not word.isascii()}


def _overlap(words: list[str], others: set[str]) -> float:
    """Dice's coefficient of the longer words of a block and of a headline or description."""
    own = {word for word in words if len(word) >= _LONG_WORD or not word.isascii()}
    return 2.0 * len(own & others) / (len(own) + len(others))
