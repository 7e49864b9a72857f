"""A page whose blocks are judged -> what was seen on it: texts and named boxes, with what speaks against dropping them.

Law: looks at one page at a time; `newsclean._learning.memory` adds the pages up. Everything that is added up is a count
of integers, a largest value, or a small set, so that the order of pages cannot matter.

The words: the *doubt* about a block is the number of words that the scorer expects of it to be article text, in
thousandths. A *witness* is the set of kept texts that speak against a rule; None stands for too many to name, which
none of the exceptions can overcome.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

import attrs

from newsclean._text.strings import collapse
from newsclean._types.values import TEXT_ROLES, Role
from newsclean.profiles._marking import is_running

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._types.stages import Analysis

__all__ = ["MAX_MARKER_WORDS", "NO_WITNESS", "Box", "PageView", "Text", "Witness", "is_within"]

Witness = frozenset[int] | None
NO_WITNESS: frozenset[int] = frozenset()
NO_SAMPLES: frozenset[str] = frozenset()

MAX_MARKER_WORDS = 8
"""Words of a line that heads a list or ends an article, at most; headlines are longer."""

_MAX_WITNESS = 8
_MAX_SAMPLE = 600  # characters; longer texts are known by their hash only, and no rule is made of them
_EXAMPLE_CHARS = 80
_MAX_SPELLINGS = 4
_MAX_ABOVE = 64
_BELOW = 3  # blocks; between a heading and its text stands at most the label of an advertisement or two
_MAX_NAMES_CHARS = 1_000  # as `_blocks`: of what an element is called beyond these, nothing is known

_NAME = re.compile(r"[A-Za-z_][\w-]{2,39}", re.ASCII)
_MADE_UP = re.compile(r"\d{3}|^(?:sc|css|jsx)-|[a-z][A-Z][a-z]?[A-Z]|__\w{5,}$")
"""Class names that a program made up; they change with the next build."""

_BOX_TAGS = (
    " address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 "
    "h3 h4 h5 h6 header hgroup li listing menu ol p pre search section summary table tbody tfoot thead tr ul "
)
"""Elements that are boxes wherever they stand. Those of a site's own can be inline, and then a selector would find more
of them than the outline shows."""


@attrs.define(eq=False)
class Text:
    """What is known of one text.

    Args:
        samples: The text as it was written; none if it is too long to make a rule of.
        words: Units of it.
        pages: Pages that show it.
        kept: Pages whose article holds it.
        doubt: Sum over all its blocks.
        is_protected: It was shown as a headline, byline or caption.
        is_heading: It was kept as a heading.
        below: Kept blocks among the few below it, where it was kept as a heading.
        after: Kept blocks below it, anywhere. This and the next four are of short texts only.
        listed: Kept blocks in the lists that it heads.
        after_doubt: Sum over all blocks below it.
        list_doubt: Sum over the lists that it heads.
        list_blocks: Blocks in them.
        above: Named boxes that it always stands in.
        last: Number of the page that showed it last.
    """

    samples: frozenset[str]
    words: int
    pages: int = 1
    kept: int = 0
    doubt: int = 0
    is_protected: bool = False
    is_heading: bool = False
    below: Witness = NO_WITNESS
    after: Witness = NO_WITNESS
    listed: Witness = NO_WITNESS
    after_doubt: int = 0
    list_doubt: int = 0
    list_blocks: int = 0
    above: frozenset[str] = frozenset()
    last: int = 0

    @property
    def first(self) -> str:
        """One of its spellings, always the same one: for sorting."""
        return min(self.samples, default="")

    @property
    def could_mark(self) -> bool:
        """Whether it is short enough to head a list or end an article, or a heading."""
        return self.words <= MAX_MARKER_WORDS or self.is_heading or self.is_protected

    def add(self, seen: Text) -> None:
        """Add what another page shows of the same text."""
        self.samples = frozenset(sorted(self.samples | seen.samples)[:_MAX_SPELLINGS])
        self.pages += seen.pages
        self.kept += seen.kept
        self.doubt += seen.doubt
        self.is_protected |= seen.is_protected
        self.is_heading |= seen.is_heading
        self.below = joined(self.below, seen.below)
        self.after = joined(self.after, seen.after)
        self.listed = joined(self.listed, seen.listed)
        self.after_doubt += seen.after_doubt
        self.list_doubt += seen.list_doubt
        self.list_blocks += seen.list_blocks
        self.above &= seen.above

    def doubt_all(self) -> None:
        """Record that what spoke against rules of this text was forgotten."""
        self.is_heading = True
        self.below = self.after = self.listed = None


@attrs.define(eq=False)
class Box:
    """What is known of the elements of one name.

    Args:
        sample: A selector for them (`div.promo`).
        pages: Pages that show one with text in it.
        blocks: Blocks in them.
        doubt: Sum over these.
        kept: Kept blocks in them.
        example: The block in them that the scorer doubted most, as `(doubt, beginning of its text)`.
        above: Named boxes that they always stand in.
        last: Number of the page that showed one last.
    """

    sample: str
    pages: int = 1
    blocks: int = 0
    doubt: int = 0
    kept: Witness = NO_WITNESS
    example: tuple[int, str] = (0, "")
    above: frozenset[str] = frozenset()
    last: int = 0

    def add(self, seen: Box) -> None:
        """Add what another page shows of the same name."""
        self.sample = min(self.sample, seen.sample)
        self.pages += seen.pages
        self._widen(seen)

    def add_here(self, seen: Box) -> None:
        """Add another element of the same page."""
        self.sample = min(self.sample, seen.sample)
        self._widen(seen)

    def _widen(self, seen: Box) -> None:
        self.blocks += seen.blocks
        self.doubt += seen.doubt
        self.kept = joined(self.kept, seen.kept)
        self.example = max(self.example, seen.example)
        self.above &= seen.above


class PageView:
    """What one page shows.

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

    def texts(self) -> dict[int, Text]:
        """Return what the page shows of each text, by its hash."""
        blocks, total = self.outline.blocks, len(self.outline.blocks)
        sums = list(accumulate(self.doubts, initial=0))
        ends, above = self.list_ends(), self.above()
        found: dict[int, Text] = {}
        for i, (block, key, role) in enumerate(zip(blocks, self.keys, self.shown, strict=True)):
            text = found.get(key)
            if text is None:
                text = found[key] = Text(NO_SAMPLES, block.words, above=above[block.container])
                if block.words <= MAX_MARKER_WORDS:
                    text.after_doubt = sums[total] - sums[i + 1]
                    text.after = self._kept(i + 1, total)
            if len(block.text) <= _MAX_SAMPLE:
                text.samples = frozenset(sorted(text.samples | {collapse(block.text)})[:_MAX_SPELLINGS])
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

    def boxes(self) -> dict[str, Box]:
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
        for at in range(n - 1, 0, -1):  # a parent always stands before its children
            up = containers[at].parent
            count[up] += count[at]
            doubt[up] += doubt[at]
            kept[up] = joined(kept[up], kept[at])
            examples[up] = max(examples[up], examples[at])
        above = self.above()
        found: dict[str, Box] = {}
        for at, container in enumerate(containers):
            outer = above[container.parent] if container.parent >= 0 else frozenset()
            for name, sample in _names(container.tag, container.names):
                box = Box(sample, 1, count[at], doubt[at], kept[at], examples[at], outer - {name})
                if name in found:
                    found[name].add_here(box)
                else:
                    found[name] = box
        return found

    def above(self) -> list[frozenset[str]]:
        """Return for each container the names that it and those around it have; the outermost, if there are many."""
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
        if high - low > _MAX_WITNESS:
            return None
        return frozenset([self.keys[i] for i in self.kept_at[low:high]])

    def list_ends(self) -> list[int]:
        """Return for each block where the list ends that it would head; the same as a rule with extent `list` sees."""
        blocks = self.outline.blocks
        n = len(blocks)
        ends = [n] * n
        stop = given_back = n
        for i in range(n - 1, -1, -1):
            ends[i] = max(given_back, i + 1)
            block = blocks[i]
            if block.tag != "li" and is_running(block):
                stop = given_back = i
            elif given_back == i + 1 and stop < n and block.tag[:1] == "h" and block.tag[1:].isdigit():
                given_back = i
        return ends


def joined(one: Witness, other: Witness) -> Witness:
    """Return both together, or None where that is too much."""
    if one is None or other is None:
        return None
    both = one | other if other else one
    return both if len(both) <= _MAX_WITNESS else None


def is_within(witness: Witness, allowed: frozenset[int]) -> bool:
    """Return whether all that speaks against a rule is allowed to be dropped."""
    return witness is not None and witness <= allowed


@lru_cache(maxsize=2048)
def _names(tag: str, names: str) -> tuple[tuple[str, str], ...]:
    """Return the names of an element that a rule can be made of, each with its selector as the page writes it.

    The cache only saves time: most elements of a site have been seen on the page before.
    """
    if f" {tag} " not in _BOX_TAGS:
        return ()
    good = [token for token in names.split() if _NAME.fullmatch(token) and not _MADE_UP.search(token)]
    return tuple({f"{tag}.{token.lower()}": f"{tag}.{token}" for token in good}.items())
