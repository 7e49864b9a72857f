"""The tree of an XPath 1.0 expression, as values.

Law: data and no decisions.
"""

from __future__ import annotations

import attrs

__all__ = ["Binary", "Call", "Expr", "Filter", "Literal", "Number", "Path", "Step", "Union"]


@attrs.frozen
class Literal:
    """A quoted string."""

    value: str


@attrs.frozen
class Number:
    """A number."""

    value: float


@attrs.frozen
class Call:
    """A function call."""

    name: str
    args: tuple[Expr, ...]


@attrs.frozen
class Binary:
    """Two expressions with an operator between them (`and`, `or`, comparison, sum)."""

    operator: str
    left: Expr
    right: Expr


@attrs.frozen
class Union:
    """Node sets joined by `|`."""

    parts: tuple[Expr, ...]


@attrs.frozen
class Step:
    """One step of a path: `axis::test[predicates]`.

    `deep` means that `//` stood before it. Names are in lower case, as in trees of HTML; `test` is a name, `*`, or one
    of `node()`, `text()`, `comment()`.
    """

    axis: str
    test: str
    predicates: tuple[Expr, ...] = ()
    deep: bool = False


@attrs.frozen
class Path:
    """A location path; `absolute` if it starts at the document."""

    absolute: bool
    steps: tuple[Step, ...]


@attrs.frozen
class Filter:
    """A bracketed expression with predicates or further steps: `(//p)[1]/a`."""

    base: Expr
    predicates: tuple[Expr, ...]
    steps: tuple[Step, ...]


Expr = Literal | Number | Call | Binary | Union | Path | Filter
