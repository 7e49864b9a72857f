"""Pieces of CSS selectors, and how a step along an axis of XPath changes them.

Law: selectors as values. A `Compound` describes one element. A chain is compounds with combinators between them. A list
of chains is the union of what they select. Each function takes chains and returns the chains that select exactly the
elements at the other end of an axis.

CSS looks down and to the right; up and to the left it needs `:has()`. The parser evaluates the selector in `:has()`
only inside the element, so a compound that asks for an ancestor or an earlier sibling (`upward`) must not stand there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "ANY",
    "NEAREST",
    "Chain",
    "Compound",
    "Condition",
    "NotConvertibleError",
    "along",
    "has",
    "intersect",
    "nearest",
    "outermost",
    "render",
    "render_all",
]

NEAREST = "the nearest such element is looked for up to 6 levels up"

_MAX_LEVELS = 6  # of `nearest`: each level is one more alternative to read; the rules seen mean one to three
_MAX_CSS = 2_000  # characters of one condition
_MAX_CHAINS = 24  # alternatives of one expression; real ones have 9


class NotConvertibleError(ValueError):
    """CSS cannot express an expression; the message says why."""


@attrs.frozen
class Condition:
    """A part of a compound after its tag: `[id="a"]`, `:has(> p)`."""

    css: str
    upward: bool = False

    def __attrs_post_init__(self) -> None:
        """Bound the size of nested conditions."""
        if len(self.css) > _MAX_CSS:
            raise NotConvertibleError(f"needs a selector of more than {_MAX_CSS} characters")


@attrs.frozen
class Compound:
    """One element: its tag ("" for any) and its conditions."""

    tag: str = ""
    conditions: tuple[Condition, ...] = ()

    @property
    def upward(self) -> bool:
        """Whether a condition looks at ancestors or earlier siblings."""
        return any(condition.upward for condition in self.conditions)

    @property
    def css(self) -> str:
        """The compound as CSS.

        The parser (selectolax 1.0.2) does not look further up or back from a compound that opens with a functional
        pseudo-class: `:is(a) b` finds `a > b` only, `*:is(a) b` finds all. Hence the `*`.
        """
        text = "".join([condition.css for condition in self.conditions])
        return self.tag + text if self.tag else f"*{text}" if text[:1] in {"", ":"} else text

    def where(self, *conditions: Condition) -> Compound:
        """Return the compound with more conditions, none of them twice."""
        new = tuple(condition for condition in dict.fromkeys(conditions) if condition not in self.conditions)
        return Compound(self.tag, self.conditions + new)


ANY = Compound()

Link = tuple[str, Compound]
Chain = tuple[Link, ...]
"""Combinators (" ", ">", "~", "+"; "" before the first) and compounds."""


def render(chain: Chain) -> str:
    """Return the chain as CSS."""
    return "".join([(f" {sign} " if sign.strip() else sign) + compound.css for sign, compound in chain]).strip()


def render_all(chains: list[Chain]) -> str:
    """Return the union of the chains as CSS, without repetitions.

    Raises:
        NotConvertibleError: There are none, or too many for a person to read.
    """
    if not chains:
        raise NotConvertibleError("can never match")
    parts = list(dict.fromkeys(map(render, chains)))
    if len(parts) > _MAX_CHAINS:
        raise NotConvertibleError(f"needs more than {_MAX_CHAINS} alternatives")
    return ", ".join(parts)


def has(sign: str, compounds: list[Compound] | Compound, tail: str = "") -> Condition:
    """Return `:has()` with one relative selector; `sign` is its first combinator.

    Raises:
        NotConvertibleError: The compound looks up from inside.
    """
    inner = compounds if isinstance(compounds, list) else [compounds]
    if any(compound.upward for compound in inner):
        raise NotConvertibleError("asks for what is inside by what stands around it")
    text = ", ".join([f"{sign} {compound.css}{tail}".strip() for compound in inner])
    return Condition(f":has({text})")


def merge(first: Compound, second: Compound) -> Compound | None:
    """Return the compound of elements that both describe; None if no element can be both."""
    if first.tag and second.tag and first.tag != second.tag:
        return None
    return Compound(first.tag or second.tag, first.conditions).where(*second.conditions)


def intersect(chain: Chain, compound: Compound) -> list[Chain]:
    """Return the elements of a chain that the compound describes too (`self::`)."""
    sign, last = chain[-1]
    both = merge(last, compound)
    return [] if both is None else [(*chain[:-1], (sign, both))]


def parents(chain: Chain, wanted: Compound) -> list[Chain]:
    """Return the parents of a chain's elements (`parent::`)."""
    head, sign, condition = _pull(chain, ">")
    asked = wanted.where(condition)
    if not head:
        return [(("", asked),)]
    same = intersect(head, asked)
    return same if sign == ">" else [(*head, (" ", asked)), *same]


def ancestors(chain: Chain, wanted: Compound) -> list[Chain]:
    """Return the ancestors of a chain's elements (`ancestor::`)."""
    head, sign, condition = _pull(chain, "")
    asked = wanted.where(condition)
    if not head:
        return [(("", asked),)]
    found: list[Chain] = [] if sign == ">" else [(*head, (" ", asked))]
    inner = _pull(chain, ">")[2] if sign == ">" else condition
    last = (head[-1][0], head[-1][1].where(inner))
    above: Chain = (*head[:-1], last)
    return [*found, *intersect(above, wanted), *ancestors(above, wanted)]


def nearest(chain: Chain, wanted: Compound) -> Chain:
    """Return for each element its nearest ancestor that `wanted` describes (`ancestor::x[1]`); see `NEAREST`."""
    if len(chain) > 1 or wanted.upward:
        raise NotConvertibleError("the nearest of several ancestors of elements that lie in others")
    last = chain[0][1]
    between = f"> *:not({wanted.css}) "
    inner = has(">", last).css.removeprefix(":has(").removesuffix(")")  # refuses what must not stand inside
    tests = [f"{between * level}{inner}" for level in range(_MAX_LEVELS)]
    return (("", wanted.where(Condition(f":has({', '.join(tests)})"))),)


def siblings_before(chain: Chain, wanted: Compound, sign: str = "~") -> list[Chain]:
    """Return the earlier siblings of a chain's elements (`preceding-sibling::`); with `+`, only the nearest."""
    last_sign, last = chain[-1]
    if last_sign in {"~", "+"}:
        raise NotConvertibleError("goes along the siblings in both directions")
    return [(*chain[:-1], (last_sign, wanted.where(has(sign, last))))]


def _pull(chain: Chain, sign: str) -> tuple[Chain, str, Condition]:
    """Turn the last compound, with the siblings it depends on, into a condition on the element that holds it.

    Returns:
        The chain before it, the combinator between, and the condition.
    """
    start = len(chain) - 1
    while chain[start][0] in {"~", "+"}:
        start -= 1
    compound = chain[start][1]
    run = chain[start + 1 :]
    if any(link.upward for _, link in run):
        raise NotConvertibleError("asks for what is inside by what stands around it")
    tail = "".join([f" {link_sign} {link.css}" for link_sign, link in run])
    return chain[:start], chain[start][0], has(sign, compound, tail)


def along(chain: Chain, axis: str, compound: Compound, sign: str) -> list[Chain]:
    """Return the chains at the other end of an axis."""
    if axis == "following-sibling":
        return [(*chain, (sign, compound))]
    if axis == "preceding-sibling":
        return siblings_before(chain, compound, sign)
    if axis in {"following", "preceding"}:
        # CSS can say it (`a ~ *, a ~ * *, *:has(a) ~ *, ...`), in time that grows with the square of the page.
        raise NotConvertibleError('selects all that follows or comes before: write a rule with extent = "end"')
    if axis not in _AXES:
        raise NotConvertibleError(f"goes on from the axis {axis}")
    return _AXES[axis](chain, compound)


def _inside(chain: Chain, compound: Compound) -> list[Chain]:
    return [(*chain, (" ", compound))]


_AXES: dict[str, Callable[[Chain, Compound], list[Chain]]] = {
    "self": intersect,
    "descendant": _inside,
    "descendant-or-self": lambda chain, compound: [*intersect(chain, compound), *_inside(chain, compound)],
    "parent": parents,
    "ancestor": ancestors,
    "ancestor-or-self": lambda chain, compound: [*intersect(chain, compound), *ancestors(chain, compound)],
}


def outermost(chains: list[Chain], *, last: bool) -> Condition:
    """Return the condition that an element of the chains is the first (last) of them in the page."""
    if any(len(chain) > 1 for chain in chains):
        raise NotConvertibleError("takes the first of elements that lie at different places of the page")
    compounds = [chain[0][1] for chain in chains]
    texts = ", ".join([render(chain) for chain in chains])
    holds = f"*:is({texts}, {has('', compounds).css})"
    if last:
        later = f":has(~ {holds})"
        return Condition(f":not({has('', compounds).css}, {later}, *{later} *)", upward=True)
    above = ", ".join([f"{render(chain)} *" for chain in chains])
    return Condition(f":not({above}, {holds} ~ *, {holds} ~ * *)", upward=True)
