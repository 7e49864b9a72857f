"""What is known about one text, or about the elements of one name: counts over pages, with what speaks against a rule.

Law: everything that is added up is a count of integers, a largest value, or a small set, so that the order of pages
cannot matter.

The words: the *doubt* about a block is the number of its words that the scorer expects to be article text, in
thousandths. A *witness* is the set of kept texts that speak against a rule. None stands for too many to name; no
exception overcomes it.
"""

from __future__ import annotations

import attrs

__all__ = [
    "MAX_MARKER_WORDS",
    "MAX_SPELLINGS",
    "MAX_WITNESS",
    "NO_WITNESS",
    "BoxRecord",
    "TextRecord",
    "Witness",
    "is_within",
    "joined",
]

Witness = frozenset[int] | None
NO_WITNESS: frozenset[int] = frozenset()

MAX_MARKER_WORDS = 8
"""Most words of a line that heads a list or ends an article; headlines are longer."""

MAX_WITNESS = 8
MAX_SPELLINGS = 4


@attrs.define(eq=False)
class TextRecord:
    """What is known about one text.

    Args:
        samples: The text as pages write it; none if it is too long for a rule.
        words: Units of text.
        pages: Pages that show it.
        kept: Pages whose article holds it.
        doubt: Sum over all its blocks.
        is_protected: Whether it was shown as a headline, byline or caption.
        is_heading: Whether it was kept as a heading.
        below: Kept blocks among the few below it, if it was kept as a heading.
        after: Kept blocks anywhere below it. This and the next four are counted for short texts only.
        listed: Kept blocks in the lists that it heads.
        after_doubt: Sum over all blocks below it.
        list_doubt: Sum over the lists that it heads.
        list_blocks: Blocks in them.
        above: Named boxes around all its blocks.
        last: Number of the last page that showed it.
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
        """One of its spellings, always the same one, to sort by."""
        return min(self.samples, default="")

    @property
    def could_mark(self) -> bool:
        """Whether it is short enough to head a list or end an article, or a heading."""
        return self.words <= MAX_MARKER_WORDS or self.is_heading or self.is_protected

    def add(self, seen: TextRecord) -> None:
        """Add what another page shows of the same text."""
        self.samples = frozenset(sorted(self.samples | seen.samples)[:MAX_SPELLINGS])
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
        """Record that the witnesses against rules for this text were forgotten."""
        self.is_heading = True
        self.below = self.after = self.listed = None


@attrs.define(eq=False)
class BoxRecord:
    """What is known about the elements of one name.

    Args:
        sample: A selector for them (`div.promo`).
        pages: Pages that show one with text in it.
        blocks: Blocks in them.
        doubt: Sum over these blocks.
        kept: Kept blocks in them.
        example: The block in them that the scorer doubted most, as `(doubt, beginning of its text)`.
        above: Named boxes around all of them.
        last: Number of the last page that showed one.
    """

    sample: str
    pages: int = 1
    blocks: int = 0
    doubt: int = 0
    kept: Witness = NO_WITNESS
    example: tuple[int, str] = (0, "")
    above: frozenset[str] = frozenset()
    last: int = 0

    def add(self, seen: BoxRecord) -> None:
        """Add what another page shows of the same name."""
        self.sample = min(self.sample, seen.sample)
        self.pages += seen.pages
        self._add_counts(seen)

    def add_here(self, seen: BoxRecord) -> None:
        """Add another element of the same page."""
        self.sample = min(self.sample, seen.sample)
        self._add_counts(seen)

    def _add_counts(self, seen: BoxRecord) -> None:
        self.blocks += seen.blocks
        self.doubt += seen.doubt
        self.kept = joined(self.kept, seen.kept)
        self.example = max(self.example, seen.example)
        self.above &= seen.above


def joined(one: Witness, other: Witness) -> Witness:
    """Return the union of two witnesses; None if it is too large."""
    if one is None or other is None:
        return None
    both = one | other if other else one
    return both if len(both) <= MAX_WITNESS else None


def is_within(witness: Witness, allowed: frozenset[int]) -> bool:
    """Return whether a rule may drop every text that speaks against it."""
    return witness is not None and witness <= allowed
