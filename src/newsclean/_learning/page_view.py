"""A scored page -> what it shows of each text and each named box.

Law: looks at one page; `newsclean._learning.site_counts` adds the pages up.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from newsclean._learning.records import (
    MAX_MARKER_WORDS,
    MAX_SPELLINGS,
    MAX_WITNESS,
    NO_WITNESS,
    BoxRecord,
    TextRecord,
    Witness,
    joined,
)
from newsclean._text.strings import collapse
from newsclean._types.values import TEXT_ROLES, Role
from newsclean.profiles._marking import is_running_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._types.stages import Analysis

__all__ = ["PageView"]

_NO_SAMPLES: frozenset[str] = frozenset()

_MAX_SAMPLE = 600  # characters; longer texts are known only by their hash and get no rule
_EXAMPLE_CHARS = 80
_MAX_ABOVE = 64
_BELOW = 3  # blocks; between a heading and its text stand at most two labels of advertisements
_MAX_NAMES_CHARS = 1_000  # as in the walk of blocks; names beyond these are unknown

_NAME = re.compile(r"[A-Za-z_][\w-]{2,39}", re.ASCII)
_MADE_UP = re.compile(r"\d{3}|^(?:sc|css|jsx)-|[a-z][A-Z][a-z]?[A-Z]|__\w{5,}$")
"""Generated class names, which change with the next build."""

_BOX_TAGS = (
    " address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 "
    "h3 h4 h5 h6 header hgroup li listing menu ol p pre search section summary table tbody tfoot thead tr ul "
)
"""Elements that are boxes everywhere. A custom element can be inline, and then a selector finds more of them than the
outline shows."""


class PageView:
    """What one page shows of each text and each named box.

    Args:
        case: The page, its blocks scored.
        shown: For each block its role in the article, or None.
        keys: For each block the hash of its text.
    """

    def __init__(self, case: Analysis, shown: Sequence[Role | None], keys: Sequence[int]) -> None:
        self.outline = case.outline
        self.shown = shown
        self.keys = keys
        self.doubts = [
            round(1000 * score * max(block.words, 1))
            for score, block in zip(case.scores, case.outline.blocks, strict=True)
        ]
        self.kept_at = [i for i, role in enumerate(shown) if role is not None]
        self._above: list[frozenset[str]] | None = None

    @property
    def is_readable(self) -> bool:
        """Whether all names of the elements that hold the article are known."""
        containers = self.outline.containers
        for i in self.kept_at:
            at = self.outline.blocks[i].container
            while at >= 0:
                if len(containers[at].names) >= _MAX_NAMES_CHARS:
                    return False
                at = containers[at].parent
        return True

    def texts(self) -> dict[int, TextRecord]:
        """Return what the page shows of each text, by its hash."""
        blocks, total = self.outline.blocks, len(self.outline.blocks)
        sums = list(accumulate(self.doubts, initial=0))
        ends, above = self.list_ends(), self.above()
        found: dict[int, TextRecord] = {}
        for i, (block, key, role) in enumerate(zip(blocks, self.keys, self.shown, strict=True)):
            text = found.get(key)
            if text is None:
                text = found[key] = TextRecord(_NO_SAMPLES, block.words, above=above[block.container])
                if block.words <= MAX_MARKER_WORDS:
                    text.after_doubt = sums[total] - sums[i + 1]
                    text.after = self._kept(i + 1, total)
            if len(block.text) <= _MAX_SAMPLE:
                text.samples = frozenset(sorted(text.samples | {collapse(block.text)})[:MAX_SPELLINGS])
            text.above &= above[block.container]
            text.doubt += self.doubts[i]
            if block.words <= MAX_MARKER_WORDS:
                text.listed = joined(text.listed, self._kept(i + 1, ends[i]))
                text.list_doubt += sums[ends[i]] - sums[i + 1]
                text.list_blocks += ends[i] - i - 1
            if role is not None:
                text.kept = 1
                text.is_protected |= role not in TEXT_ROLES
                if role is Role.HEADING:
                    text.is_heading = True
                    text.below = joined(text.below, self._kept(i + 1, min(i + 1 + _BELOW, total)))
        return found

    def boxes(self) -> dict[str, BoxRecord]:
        """Return what the page shows of each name of an element."""
        containers, n = self.outline.containers, len(self.outline.containers)
        count, doubt = [0] * n, [0] * n
        kept: list[Witness] = [NO_WITNESS] * n
        examples = [(0, "")] * n
        for i, block in enumerate(self.outline.blocks):
            at = block.container
            count[at] += 1
            doubt[at] += self.doubts[i]
            examples[at] = max(examples[at], (self.doubts[i], collapse(block.text[:_EXAMPLE_CHARS])))
        for i in self.kept_at:
            at = self.outline.blocks[i].container
            kept[at] = joined(kept[at], frozenset((self.keys[i],)))
        for at in range(n - 1, 0, -1):  # parents stand before their children
            up = containers[at].parent
            count[up] += count[at]
            doubt[up] += doubt[at]
            kept[up] = joined(kept[up], kept[at])
            examples[up] = max(examples[up], examples[at])
        above = self.above()
        found: dict[str, BoxRecord] = {}
        for at, container in enumerate(containers):
            outer = above[container.parent] if container.parent >= 0 else frozenset()
            for name, sample in _names(container.tag, container.names):
                box = BoxRecord(sample, 1, count[at], doubt[at], kept[at], examples[at], outer - {name})
                if name in found:
                    found[name].add_here(box)
                else:
                    found[name] = box
        return found

    def above(self) -> list[frozenset[str]]:
        """Return for each container its names and those of the elements around it; the outermost, if there are many."""
        if self._above is None:
            self._above = []
            for container in self.outline.containers:
                outer = self._above[container.parent] if container.parent >= 0 else frozenset()
                own = [name for name, _ in _names(container.tag, container.names)][: max(0, _MAX_ABOVE - len(outer))]
                self._above.append(outer.union(own) if own else outer)
        return self._above

    def _kept(self, start: int, end: int) -> Witness:
        """Return the kept texts from one block to another."""
        low, high = bisect_left(self.kept_at, start), bisect_left(self.kept_at, end)
        if high - low > MAX_WITNESS:
            return None
        return frozenset([self.keys[i] for i in self.kept_at[low:high]])

    def list_ends(self) -> list[int]:
        """Return for each block the end of the list that it would head, as a rule with extent `list` sees it."""
        blocks = self.outline.blocks
        n = len(blocks)
        ends = [n] * n
        stop = given_back = n
        for i in range(n - 1, -1, -1):
            ends[i] = max(given_back, i + 1)
            block = blocks[i]
            if block.tag != "li" and is_running_text(block):
                stop = given_back = i
            elif given_back == i + 1 and stop < n and block.tag[:1] == "h" and block.tag[1:].isdigit():
                given_back = i
        return ends


@lru_cache(maxsize=2048)
def _names(tag: str, names: str) -> tuple[tuple[str, str], ...]:
    """Return the names of an element that can make a rule, each with its selector as the page writes it.

    The cache only saves time: most elements of a page look like one before.
    """
    if f" {tag} " not in _BOX_TAGS:
        return ()
    good = [token for token in names.split() if _NAME.fullmatch(token) and not _MADE_UP.search(token)]
    return tuple({f"{tag}.{token.lower()}": f"{tag}.{token}" for token in good}.items())
