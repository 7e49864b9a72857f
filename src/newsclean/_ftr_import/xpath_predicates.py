"""Predicates of XPath -> conditions of CSS.

Law: one step of a path with its predicates becomes one `Compound`. Whatever has no exact counterpart raises
`NotConvertibleError`. (`newsclean._ftr_import.xpath_to_css` walks paths from the document down.)
"""

from __future__ import annotations

import attrs

from newsclean._ftr_import.css_chains import Compound, Condition, NotConvertibleError, has
from newsclean._ftr_import.xpath_positions import SWAPPED, at_least, place, read_count
from newsclean._ftr_import.xpath_strings import attribute_test, name_of, padded_test, text_test, value_of
from newsclean._ftr_import.xpath_tree import Binary, Call, Expr, Filter, Literal, Number, Path, Step, Union

__all__ = ["Predicates"]

_DOWN = {"child": ">", "descendant": "", "following-sibling": "~"}
_UP = {"parent": " > *", "ancestor": " *", "preceding-sibling": " ~ *"}
_TRUE = Condition("")
_NEVER = Condition(":not(*)")


@attrs.define(eq=False)
class Predicates:
    """Turns steps and their predicates into compounds; `notes` collects how they may differ."""

    notes: dict[str, None] = attrs.field(factory=dict)

    def compound(self, step: Step, *, counted: bool = False) -> Compound:
        """Return the element that a step describes.

        Args:
            step: The step; the caller handles its axis.
            counted: Whether its predicates count among the children of one parent, like `[2]` on the child axis.
        """
        found = Compound("" if step.test in {"*", "node()"} else name_of(step.test))
        for at, predicate in enumerate(step.predicates):
            here = found  # a predicate counts what the ones before it left
            for term in _terms(predicate, "and"):
                count = read_count(term, whole=term is predicate)
                if count is None:
                    found = found.where(self.condition(term))
                elif not counted:
                    raise NotConvertibleError("counts along an axis other than child")
                elif step.test == "node()":
                    raise NotConvertibleError("counts text nodes")
                else:
                    found = found.where(place(here, count, first=at == 0))
        return found

    def condition(self, expr: Expr, subject: str = "") -> Condition:
        """Return the condition of a predicate on an element, or on its attribute `subject`."""
        if isinstance(expr, Binary):
            return self._binary(expr, subject)
        if isinstance(expr, Call):
            return self._call(expr, subject)
        if isinstance(expr, Union):
            return _either([self.condition(part, subject) for part in expr.parts])
        if isinstance(expr, Path) and not subject:
            if expr.absolute:
                raise NotConvertibleError("looks at another place of the page")
            return self._exists(expr.steps)
        if isinstance(expr, Literal):
            return _TRUE if expr.value else _NEVER
        what = {Filter: "brackets around a path, inside a predicate", Number: "a number used as a condition"}
        raise NotConvertibleError(what.get(type(expr), "a path that starts at an attribute"))

    def _binary(self, expr: Binary, subject: str) -> Condition:
        if expr.operator == "and":
            return _both([self.condition(term, subject) for term in _terms(expr, "and")])
        if expr.operator == "or":
            return _either([self.condition(term, subject) for term in _terms(expr, "or")])
        left, right, operator = expr.left, expr.right, expr.operator
        if isinstance(left, Literal | Number):
            left, right, operator = right, left, SWAPPED.get(operator, operator)
        if isinstance(left, Call) and left.name in {"count", "string-length"} and isinstance(right, Number):
            return self._amount(left, operator, right.value, subject)
        if operator not in {"=", "!="} or not isinstance(right, Literal):
            raise NotConvertibleError("compares numbers, or two places of the page")
        if isinstance(left, Call) and left.name in {"name", "local-name"} and not left.args:
            test = Condition(f":is({name_of(right.value.lower())})")
            return _negate(test) if operator == "!=" else test
        value = value_of(left, subject)
        self.notes |= value.notes
        if not value.attr:
            raise NotConvertibleError("asks what the whole text is")
        test = Condition(attribute_test(value, "=", right.value))
        return self._exists(value.steps, Condition(f"[{value.attr}]:not({test.css})") if operator == "!=" else test)

    def _amount(self, call: Call, operator: str, number: float, subject: str) -> Condition:
        """Convert `count(p) > 3` and `string-length(@alt) > 0`."""
        least = at_least(operator, number)
        if least is None or len(call.args) != 1:
            raise NotConvertibleError(f"{call.name}() compared in a way that selectors cannot")
        amount, negated = least
        inner = call.args[0]
        if call.name == "string-length":
            value = value_of(inner, subject)
            if amount != 1 or not value.attr:
                raise NotConvertibleError("measures the length of a text")
            self.notes |= value.notes
            test = self._exists(value.steps, Condition(f'[{value.attr}]:not([{value.attr}=""])'))
        else:
            if not (isinstance(inner, Path) and not inner.absolute and len(inner.steps) == 1 and not subject):
                raise NotConvertibleError("counts what is not among the children")
            step = inner.steps[0]
            if step.axis != "child" or step.deep:
                raise NotConvertibleError("counts what is not among the children")
            found = self.compound(step)
            enough = _TRUE if amount == 1 else place(found, (str(amount), False, False), first=True)
            test = has(">", found.where(enough))
        return _negate(test) if negated else test

    def _call(self, expr: Call, subject: str) -> Condition:
        name, args = expr.name, expr.args
        if name == "not" and len(args) == 1:
            return _negate(self.condition(args[0], subject))
        if name in {"true", "false"} and not args:
            return _TRUE if name == "true" else _NEVER
        if name == "boolean" and len(args) == 1:
            return self.condition(args[0], subject)
        if name in {"contains", "starts-with"} and len(args) == 2 and isinstance(args[1], Literal):
            return self._contains(name, args[0], args[1].value, subject)
        if name in {"normalize-space", "string"} and not subject:
            raise NotConvertibleError("asks whether there is any text")
        raise NotConvertibleError(f"{name}() has no counterpart")

    def _contains(self, name: str, looked_at: Expr, wanted: str, subject: str) -> Condition:
        if not wanted:
            return _TRUE
        value = value_of(looked_at, subject)
        self.notes |= value.notes
        if value.attr:
            css = padded_test(value, name, wanted) if value.padded else ""
            test = Condition(css or attribute_test(value, "^=" if name == "starts-with" else "*=", wanted))
        else:
            if name == "starts-with":
                raise NotConvertibleError("asks how a text starts")
            css, note = text_test(value, wanted)
            self.notes |= note
            test = Condition(css)
        return self._exists(self._first(value.steps, value.attr), test)

    def _first(self, steps: tuple[Step, ...], attr: str) -> tuple[Step, ...]:
        """Restrict steps to the first node, the only one that the string functions look at."""
        if all(step.axis in {"self", "parent"} and not step.deep for step in steps):
            return steps
        if len(steps) == 1 and steps[0].axis == "child" and not steps[0].deep:
            wanted = (Path(absolute=False, steps=(Step("attribute", attr),)),) if attr else ()
            return (attrs.evolve(steps[0], predicates=(*steps[0].predicates, *wanted, Number(1.0))),)
        raise NotConvertibleError("looks only at the first of several elements")

    def _exists(self, steps: tuple[Step, ...], extra: Condition = _TRUE) -> Condition:
        """Return the condition that steps lead to a node (with the condition `extra`)."""
        while steps and steps[0].axis == "self" and steps[0].test == "node()" and not steps[0].predicates:
            if steps[0].deep:
                raise NotConvertibleError("a path that starts with //.")
            steps = steps[1:]
        if not steps:
            return extra
        first, rest = steps[0], steps[1:]
        if first.axis == "attribute":
            return self._attribute(first, rest, extra)
        if first.test == "text()":
            return self._text(first, rest)
        sign = _DOWN.get(first.axis)
        if sign is not None:
            sign = "" if first.deep and first.axis == "child" else sign
            if first.deep and first.axis == "following-sibling":
                raise NotConvertibleError("goes down and then along the siblings")
            near, first = _nearest(first)
            found = self.compound(first, counted=first.axis == "child").where(self._exists(rest, extra))
            return has("+" if near else sign, found)
        if first.deep:
            raise NotConvertibleError("goes down and up again")
        near, first = _nearest(first)
        found = self.compound(first).where(self._exists(rest, extra))
        if first.axis == "self":
            return Condition(f":is({found.css})", found.upward)
        tail = " + *" if near and first.axis == "preceding-sibling" else " > *" if near else _UP.get(first.axis)
        if tail is None:
            raise NotConvertibleError(f"the axis {first.axis} inside a predicate")
        return Condition(f":is({found.css}{tail})", upward=True)

    def _attribute(self, step: Step, rest: tuple[Step, ...], extra: Condition) -> Condition:
        if rest or step.test in {"*", "node()"} or step.deep:
            raise NotConvertibleError("any attribute, or a path that goes on from one")
        name = name_of(step.test)
        tests = [self.condition(predicate, subject=name) for predicate in step.predicates]
        return _both([Condition(f"[{name}]") if not tests else _TRUE, *tests, extra])

    def _text(self, step: Step, rest: tuple[Step, ...]) -> Condition:
        if rest or step.axis != "child":
            raise NotConvertibleError("a path that goes on from a text")
        tests = []
        for predicate in step.predicates:
            if not (
                isinstance(predicate, Call) and predicate.name == "contains" and not value_of(predicate.args[0]).attr
            ):
                raise NotConvertibleError("asks what a text node is")
            tests.append(
                self._contains("contains", Path(absolute=False, steps=(step_text(),)), _literal(predicate), "")
            )
        if len(tests) != 1:
            raise NotConvertibleError("asks whether there is any text")
        inner = tests[0]
        return inner if not step.deep else Condition(f":is({inner.css}, :has({inner.css}))")


def step_text() -> Step:
    """Return the step `text()`."""
    return Step("child", "text()")


def _literal(call: Call) -> str:
    wanted = call.args[1] if len(call.args) == 2 else None
    if not isinstance(wanted, Literal):
        raise NotConvertibleError("compares two places of the page")
    return wanted.value


def _nearest(step: Step) -> tuple[bool, Step]:
    """Return whether a step takes the nearest element of any name (`following-sibling::*[1]`), and the rest of it."""
    along = step.axis in {"following-sibling", "preceding-sibling", "ancestor"}
    if along and step.test == "*" and step.predicates and step.predicates[0] == Number(1.0):
        return True, attrs.evolve(step, predicates=step.predicates[1:])
    return False, step


def _terms(expr: Expr, operator: str) -> list[Expr]:
    """Return the terms of a chain of `and` or `or`."""
    found: list[Expr] = []
    rest = [expr]
    while rest:
        term = rest.pop()
        if isinstance(term, Binary) and term.operator == operator:
            rest += [term.right, term.left]
        else:
            found.append(term)
    return found


def _both(parts: list[Condition]) -> Condition:
    return Condition("".join([part.css for part in parts]), any(part.upward for part in parts))


def _either(parts: list[Condition]) -> Condition:
    if any(not part.css for part in parts):
        return _TRUE
    return Condition(
        f":is({', '.join(dict.fromkeys([part.css for part in parts]))})", any(part.upward for part in parts)
    )


def _negate(part: Condition) -> Condition:
    return Condition(f":not({part.css})", part.upward) if part.css else _NEVER
