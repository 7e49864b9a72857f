"""Feature rows that are built only when somebody asks for them.

Law: a row is a *head*, which all blocks of one kind share, and a tail of its own. The scorer looks at the heads first
and asks for the tails of the blocks that are in doubt then, some two fifths; the ledger and the training read all.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Rows"]


class Rows(Sequence[list[float]]):
    """One row for each block of a page.

    Args:
        heads: The first values of the rows, once for each kind of block.
        kinds: For each block the index of its head.
        tail: Returns the values of a block that come after those of its head.
    """

    __slots__ = ("heads", "kinds", "tail")

    def __init__(self, heads: list[list[float]], kinds: list[int], tail: Callable[[int], list[float]]) -> None:
        self.heads = heads
        self.kinds = kinds
        self.tail = tail

    def row(self, i: int) -> list[float]:
        """Returns the whole row of a block."""
        return self.heads[self.kinds[i]] + self.tail(i)

    def __len__(self) -> int:
        return len(self.kinds)

    @overload
    def __getitem__(self, i: int) -> list[float]: ...
    @overload
    def __getitem__(self, i: slice) -> list[list[float]]: ...
    def __getitem__(self, i: int | slice) -> list[float] | list[list[float]]:
        chosen = range(len(self.kinds))[i]
        return self.row(chosen) if isinstance(chosen, int) else [self.row(at) for at in chosen]
