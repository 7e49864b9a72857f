"""Pieces of CSS selectors, and how a step along an axis of XPath changes them.

Law: selectors as values. A `Compound` describes one element, a chain is compounds with combinators between, and a
list of chains stands for the union of what they select. Each function here takes chains and gives the chains that
select exactly the elements at the other end of an axis. Nothing here knows the grammar of XPath or a page.

CSS looks down and to the right; up and to the left go through `:has()`. The parser evaluates what stands in `:has()`
only inside the element, so a compound that itself asks for an ancestor or an earlier sibling (`upward`) may not go
there.
"""

from __future__ import annotations

import attrs

__all__ = [
    "ANY",
    "NEAREST",
    "Chain",
    "Compound",
    "Condition",
    "NotConvertibleError",
    "ancestors",
    "has",
    "intersect",
    "merge",
    "nearest",
    "parents",
    "render",
    "render_all",
    "siblings_before",
]

NEAREST = "the nearest such element is looked for up to 6 levels up"

_MAX_LEVELS = 6  # of `nearest`: each level is one more alternative to read; the rules seen mean one to three
_MAX_CSS = 2_000  # characters of one condition
_MAX_CHAINS = 24  # alternatives of one expression; real ones have 9


class NotConvertibleError(ValueError):
    """An expression says what CSS cannot say; the message says which."""


@attrs.frozen
class Condition:
    """A part of a compound that may stand after its tag: `[id="a"]`, `:has(> p)`."""

    css: str
    upward: bool = False

    def __attrs_post_init__(self) -> None:
        """Bound what conditions within conditions can grow to."""
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

        The parser (selectolax 1.0.2) forgets to look further up or back from a compound that opens with a functional
        pseudo-class: `:is(a) b` finds `a > b` only, `*:is(a) b` finds all. Hence the `*`.
        """
        text = "".join([condition.css for condition in self.conditions])
        return self.tag + text if self.tag else f"*{text}" if text[:1] in {"", ":"} else text

    def where(self, *conditions: Condition) -> Compound:
        """The compound with more conditions; one that it has already is not repeated."""
        new = tuple(condition for condition in dict.fromkeys(conditions) if condition not in self.conditions)
        return Compound(self.tag, self.conditions + new)


ANY = Compound()

Link = tuple[str, Compound]
Chain = tuple[Link, ...]
"""Combinators (" ", ">", "~", "+"; "" before the first) and compounds."""


def render(chain: Chain) -> str:
    """The chain as CSS."""
    return "".join([(f" {sign} " if sign.strip() else sign) + compound.css for sign, compound in chain]).strip()


def render_all(chains: list[Chain]) -> str:
    """The union of the chains as CSS, without repetitions.

    Raises:
        NotConvertibleError: There are none, or too many to be read by a person.
    """
    if not chains:
        raise NotConvertibleError("can never match")
    parts = list(dict.fromkeys(map(render, chains)))
    if len(parts) > _MAX_CHAINS:
        raise NotConvertibleError(f"needs more than {_MAX_CHAINS} alternatives")
    return ", ".join(parts)


def has(sign: str, compounds: list[Compound] | Compound, tail: str = "") -> Condition:
    """`:has()` with one relative selector; `sign` is its first combinator.

    Raises:
        NotConvertibleError: The compound looks up from inside.
    """
    inner = compounds if isinstance(compounds, list) else [compounds]
    if any(compound.upward for compound in inner):
        raise NotConvertibleError("asks for what is inside by what stands around it")
    text = ", ".join([f"{sign} {compound.css}{tail}".strip() for compound in inner])
    return Condition(f":has({text})")


def merge(first: Compound, second: Compound) -> Compound | None:
    """The compound of elements that both describe; None where no element can be both."""
    if first.tag and second.tag and first.tag != second.tag:
        return None
    return Compound(first.tag or second.tag, first.conditions).where(*second.conditions)


def intersect(chain: Chain, compound: Compound) -> list[Chain]:
    """The elements of a chain that the compound describes too (`self::`)."""
    sign, last = chain[-1]
    both = merge(last, compound)
    return [] if both is None else [(*chain[:-1], (sign, both))]


def parents(chain: Chain, wanted: Compound) -> list[Chain]:
    """The parents of a chain's elements (`parent::`)."""
    head, sign, condition = _pull(chain, ">")
    asked = wanted.where(condition)
    if not head:
        return [(("", asked),)]
    same = intersect(head, asked)
    return same if sign == ">" else [(*head, (" ", asked)), *same]


def ancestors(chain: Chain, wanted: Compound) -> list[Chain]:
    """The ancestors of a chain's elements (`ancestor::`)."""
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
    """For each element of a chain its nearest ancestor that `wanted` describes (`ancestor::x[1]`); see `NEAREST`."""
    if len(chain) > 1 or wanted.upward:
        raise NotConvertibleError("the nearest of several ancestors of elements that lie in others")
    last = chain[0][1]
    between = f"> *:not({wanted.css}) "
    inner = has(">", last).css.removeprefix(":has(").removesuffix(")")  # refuses what may not stand inside
    tests = [f"{between * level}{inner}" for level in range(_MAX_LEVELS)]
    return (("", wanted.where(Condition(f":has({', '.join(tests)})"))),)


def siblings_before(chain: Chain, wanted: Compound, sign: str = "~") -> list[Chain]:
    """The earlier siblings of a chain's elements (`preceding-sibling::`); with `+`, only the nearest."""
    last_sign, last = chain[-1]
    if last_sign in {"~", "+"}:
        raise NotConvertibleError("goes along the siblings in both directions")
    return [(*chain[:-1], (last_sign, wanted.where(has(sign, last))))]


def _pull(chain: Chain, sign: str) -> tuple[Chain, str, Condition]:
    """Turn the last compound, with the siblings it is tied to, into a condition on what holds it.

    Returns:
        What stands before it, the combinator between, and the condition.
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
