"""XPath expression -> CSS selector that selects the same elements.

Law: exact or refused. In the parser that newsclean uses, the selector selects the elements that XPath 1.0 selects in
the same tree. The stated exceptions carry a note (`Selection.notes`). Whatever CSS cannot express raises
`NotConvertibleError` with the reason.

How the differences are bridged: `contains(@class, 'x')` is a substring and becomes `[class*="x"]`. Classes are written
`[class~="x"]`, since `.x` ignores case in pages without a doctype. Attributes whose values HTML compares regardless of
case get the flag `s`. Text tests become `:lexbor-contains()`, which looks at one text node at a time (a note). Names
are in lower case, as in all trees of HTML. The parser counts a doctype as a sibling of `<html>`, so `<html>` itself has
another position; no rule asks for it.
"""

from __future__ import annotations

import re

import attrs

from newsclean._ftr_import.css_chains import (
    ANY,
    NEAREST,
    Chain,
    Compound,
    Condition,
    NotConvertibleError,
    along,
    intersect,
    nearest,
    outermost,
    render_all,
)
from newsclean._ftr_import.xpath_parser import XPathError, parse_xpath
from newsclean._ftr_import.xpath_predicates import Predicates
from newsclean._ftr_import.xpath_strings import name_of
from newsclean._ftr_import.xpath_tree import Call, Expr, Filter, Literal, Number, Path, Step, Union

__all__ = ["Selection", "to_css", "to_field"]

_ROOT = Condition(":root")
_MAX_CHAINS = 100  # on the way; `render_all` bounds the result


@attrs.frozen
class Selection:
    """The CSS form of an XPath expression.

    Args:
        css: The selector.
        attr: The attribute that holds the value; "" for the element itself.
        pattern: A regular expression whose group `value` is the wanted part; "" for the whole value.
        notes: How the selector may differ from the expression.
    """

    css: str
    attr: str = ""
    pattern: str = ""
    notes: tuple[str, ...] = ()


def to_css(xpath: str) -> Selection:
    """Convert an expression that selects elements.

    Args:
        xpath: XPath 1.0.

    Returns:
        The selector; its `attr` and `pattern` are empty.

    Raises:
        NotConvertibleError: CSS cannot select the same elements, or the text is no XPath.

    Cost: linear in the length of the expression.

    Example:
        >>> to_css("//div[@id='story']//p[contains(@class, 'ad')]/parent::*").css
        'div[id="story"] *:has(> p[class*="ad"]), div[id="story"]:has(> p[class*="ad"])'
    """
    walk = _Walk()
    found = walk.nodes(_parse(xpath))
    if any(attr for attr, _ in found):
        raise NotConvertibleError("selects attributes, not elements")
    return Selection(render_all([chain for _, chain in found]), notes=tuple(walk.predicates.notes))


def to_field(xpath: str, *, many: bool = False) -> tuple[Selection, ...]:
    """Convert an expression whose value is a field of the page (title, author, date).

    Args:
        xpath: XPath 1.0: elements, attributes, or `substring-before()` and `substring-after()` of one.
        many: Whether all the elements count; else only the first with text does, and `(...)[1]` changes nothing.

    Returns:
        The places of the value, in the order of the expression.

    Raises:
        NotConvertibleError: CSS cannot express it.

    Example:
        >>> to_field("substring-before(//meta[@property='og:title']/@content, ' | ')")[0].attr
        'content'
    """
    walk = _Walk()
    expr, pattern = _unwrap(_parse(xpath))
    if not many:
        while isinstance(expr, Filter) and expr.predicates == (Number(1.0),) and not expr.steps:
            expr = expr.base
    by_attr: dict[str, list[Chain]] = {}
    for attr, chain in walk.nodes(expr, field=True):
        by_attr.setdefault(attr, []).append(chain)
    notes = tuple(walk.predicates.notes)
    return tuple(Selection(render_all(chains), attr, pattern, notes) for attr, chains in by_attr.items())


def _parse(xpath: str) -> Expr:
    try:
        return parse_xpath(xpath)
    except XPathError as error:
        raise NotConvertibleError(f"not valid XPath: {error}") from error


def _unwrap(expr: Expr) -> tuple[Expr, str]:
    """Remove the string functions around an expression; return it and a pattern that does the same."""
    pattern = ""
    before, after = "", ""
    while isinstance(expr, Call) and expr.args:
        name, args = expr.name, expr.args
        if name in {"normalize-space", "string"} and len(args) == 1:
            expr = args[0]
        elif name == "substring-before" and len(args) == 2 and isinstance(args[1], Literal) and not (before or after):
            expr, before = args[0], args[1].value
        elif name == "substring-after" and len(args) == 2 and isinstance(args[1], Literal) and not after:
            expr, after = args[0], args[1].value
        else:
            break
    if before or after:
        head = f"{re.escape(after)}" if after else ""
        tail = re.escape(before) if before else "$"
        pattern = f"(?:{'.*?' if after else ''}{head})(?P<value>.*?){tail}"
    if isinstance(expr, Call) and expr.name != "id":
        raise NotConvertibleError(f"{expr.name}() builds a text")
    return expr, pattern


class _Walk:
    """Follows paths from the document down, as chains of compounds."""

    def __init__(self) -> None:
        self.predicates = Predicates()

    def nodes(self, expr: Expr, *, field: bool = False) -> list[tuple[str, Chain]]:
        """Return the nodes that an expression selects: attribute ("" for elements) and chain."""
        if isinstance(expr, Union):
            return [found for part in expr.parts for found in self.nodes(part, field=field)]
        if isinstance(expr, Path):
            if not expr.absolute:
                if expr.steps[0].axis != "self" or len(expr.steps) < 2:
                    raise NotConvertibleError("a path that does not start at the document")
                expr = Path(absolute=True, steps=expr.steps[1:])
            return self.follow([], expr.steps, field=field)
        if isinstance(expr, Filter):
            return self.filtered(expr, field=field)
        if isinstance(expr, Call) and expr.name == "id" and len(expr.args) == 1 and isinstance(expr.args[0], Literal):
            path = parse_xpath(f'//*[@id="{expr.args[0].value}"]')
            return self.nodes(path)
        what = "a text" if isinstance(expr, Literal | Call) else "a number or a comparison"
        raise NotConvertibleError(f"gives {what}, not elements")

    def filtered(self, expr: Filter, *, field: bool) -> list[tuple[str, Chain]]:
        found = self.nodes(expr.base, field=field)
        for predicate in expr.predicates:
            first, last = predicate == Number(1.0), predicate == Call("last", ())
            if isinstance(predicate, Number) and not first:
                raise NotConvertibleError("counts in the whole page")
            narrowed = []
            for attr, chain in found:
                test = outermost([chain for _, chain in found], last=last) if first or last else None
                sign, compound = chain[-1]
                test = test or self.predicates.condition(predicate)
                narrowed.append((attr, (*chain[:-1], (sign, compound.where(test)))))
            found = narrowed
        if not expr.steps:
            return found
        if any(attr for attr, _ in found):
            raise NotConvertibleError("a path that goes on from an attribute")
        return self.follow([chain for _, chain in found], expr.steps, field=field)

    def follow(self, chains: list[Chain], steps: tuple[Step, ...], *, field: bool) -> list[tuple[str, Chain]]:
        """Follow steps from chains, or from the document if there are none."""
        at_document = not chains
        for i, step in enumerate(steps):
            last = i == len(steps) - 1
            if step.axis == "attribute" and last:
                return self.attributes(chains, step, at_document=at_document)
            if step.test == "text()" and last and field and not step.predicates and step.axis == "child":
                # A field reads the text of an element, which is nearly always its own text nodes.
                return [("", chain) for chain in self.deeper(chains, step, at_document=at_document)]
            if step.test == "node()" and step.axis in {"child", "descendant"} and last:
                raise NotConvertibleError("selects text nodes")
            chains = self.document(step) if at_document else self.step(chains, step)
            if len(chains) > _MAX_CHAINS:
                raise NotConvertibleError("leads to too many places of the page")
            at_document = False
        if at_document:
            raise NotConvertibleError("the whole page")
        return [("", chain) for chain in chains]

    def attributes(self, chains: list[Chain], step: Step, *, at_document: bool) -> list[tuple[str, Chain]]:
        if step.test in {"*", "node()"}:
            raise NotConvertibleError("selects any attribute")
        name = name_of(step.test)
        tests = [self.predicates.condition(predicate, subject=name) for predicate in step.predicates]
        wanted = Compound("", (Condition(f"[{name}]"), *tests))
        return [
            (name, narrowed)
            for chain in self.deeper(chains, step, at_document=at_document)
            for narrowed in intersect(chain, wanted)
        ]

    def deeper(self, chains: list[Chain], step: Step, *, at_document: bool) -> list[Chain]:
        """Return the context of a step: the chains, and what `//` before it adds."""
        if at_document:
            return [(("", ANY),)]
        return chains if not step.deep else [*chains, *[(*chain, (" ", ANY)) for chain in chains]]

    def document(self, step: Step) -> list[Chain]:
        """Return the chains of the first step of a path."""
        if step.axis not in {"child", "descendant", "descendant-or-self"}:
            raise NotConvertibleError(f"the document has no {step.axis}")
        compound = self.predicates.compound(step, counted=step.axis == "child")
        rooted = step.axis == "child" and not step.deep
        return [(("", compound.where(_ROOT) if rooted else compound),)]

    def step(self, chains: list[Chain], step: Step) -> list[Chain]:
        if step.axis == "child":
            compound = self.predicates.compound(step, counted=True)
            return [(*chain, (" " if step.deep else ">", compound)) for chain in chains]
        chains = self.deeper(chains, step, at_document=False)
        sign, step = self.nearest(step)
        compound = self.predicates.compound(step)
        if sign == "^":
            self.predicates.notes[NEAREST] = None
            return [nearest(chain, compound) for chain in chains]
        return [found for chain in chains for found in along(chain, step.axis, compound, sign)]

    def nearest(self, step: Step) -> tuple[str, Step]:
        """Return the combinator of a step (`+` for the nearest sibling, `^` for the nearest ancestor), and its rest."""
        siblings = step.axis in {"following-sibling", "preceding-sibling"}
        if siblings and step.test == "*" and step.predicates[:1] == (Number(1.0),):
            return "+", attrs.evolve(step, predicates=step.predicates[1:])
        if step.axis == "ancestor" and step.test == "*" and step.predicates[:1] == (Number(1.0),):
            return "", attrs.evolve(step, axis="parent", predicates=step.predicates[1:])
        if step.axis == "ancestor" and step.predicates[-1:] == (Number(1.0),):
            return "^", attrs.evolve(step, predicates=step.predicates[:-1])
        return "~", step
