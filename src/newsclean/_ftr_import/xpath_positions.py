"""Positions among siblings (`[2]`, `[last()]`, `[position() < 4]`, `count(p) > 3`) -> formulas of `:nth-child()`.

Law: arithmetic of positions; the caller says which elements are counted.
"""

from __future__ import annotations

from newsclean._ftr_import.css_chains import Compound, Condition, NotConvertibleError
from newsclean._ftr_import.xpath_tree import Binary, Call, Expr, Number

__all__ = ["SWAPPED", "Count", "at_least", "place", "read_count"]

SWAPPED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
"""The operator that means the same with its sides exchanged."""

Count = tuple[str, bool, bool]
"""A position among siblings: the formula of `:nth-child()`, whether it counts from the end, whether it is negated."""


def place(base: Compound, count: Count, *, first: bool) -> Condition:
    """Return the condition that an element has a position among those in its parent that `base` describes."""
    formula, from_end, negated = count
    last = "last-" if from_end else ""
    if first and not base.conditions:
        css = f":nth-{last}of-type({formula})" if base.tag else f":nth-{last}child({formula})"
    else:
        # The parser (selectolax 1.0.2) counts too many if a compound stands behind "of"; `:is()` around it helps.
        css = f":nth-{last}child({formula} of :is({base.css}))"
    return Condition(f":not({css})" if negated else css, base.upward)


def read_count(expr: Expr, *, whole: bool) -> Count | None:
    """Read a predicate that counts; return None for any other.

    Args:
        expr: The predicate, or a term of it.
        whole: Whether it is the whole predicate: `[2]` counts, the 2 in `[2 and @id]` does not.
    """
    if isinstance(expr, Number) and whole:
        return (str(_whole(expr.value)), False, False)
    if isinstance(expr, Call) and expr.name in {"last", "position"}:
        if whole and expr.name == "last":
            return ("1", True, False)
        raise NotConvertibleError(f"{expr.name}() used as a condition")
    if not isinstance(expr, Binary):
        return None
    if whole and expr.operator == "-" and _is_call(expr.left, "last") and isinstance(expr.right, Number):
        return (str(_whole(expr.right.value + 1)), True, False)
    left, right, operator = expr.left, expr.right, expr.operator
    if _is_call(right, "position"):
        left, right, operator = right, left, SWAPPED.get(operator, operator)
    if _is_call(left, "position"):
        return _compared(operator, right)
    if _is_modulo(left) and isinstance(right, Number) and operator == "=":
        return _modulo(right.value)
    return None


def _compared(operator: str, right: Expr) -> Count:
    """Convert `position() <operator> <right>`."""
    if isinstance(right, Number):
        return _formula(operator, _whole(right.value))
    if _is_call(right, "last") and operator in {"=", "!=", "<"}:
        return ("1", True, operator != "=")
    last_but = read_count(right, whole=True) if isinstance(right, Binary) else None
    if last_but is not None and operator in {"=", "!="}:
        return (last_but[0], True, operator == "!=")
    raise NotConvertibleError("counts in a way that selectors cannot")


def _formula(operator: str, number: int) -> Count:
    formulas = {
        "=": f"{number}",
        "!=": f"{number}",
        ">": f"n+{number + 1}",
        ">=": f"n+{number}",
        "<": f"-n+{number - 1}",
        "<=": f"-n+{number}",
    }
    return (formulas[operator], False, operator == "!=")


def _is_modulo(expr: Expr) -> bool:
    return (
        isinstance(expr, Binary)
        and expr.operator == "mod"
        and _is_call(expr.left, "position")
        and expr.right == Number(2.0)
    )


def _modulo(rest: float) -> Count:
    if rest not in {0.0, 1.0}:
        raise NotConvertibleError("can never match")
    return ("odd" if rest else "even", False, False)


def _is_call(expr: Expr, name: str) -> bool:
    return isinstance(expr, Call) and expr.name == name and not expr.args


def _whole(number: float) -> int:
    if number != int(number) or not 0 < number < 1000:
        raise NotConvertibleError("a place that no element can have")
    return int(number)


def at_least(operator: str, number: float) -> tuple[int, bool] | None:
    """Turn a comparison of an amount into "at least n" or its negation; return None if that is impossible."""
    whole = int(number)
    if whole != number or not 0 <= number < 1000:
        return None
    table = {
        ">": (whole + 1, False),
        ">=": (whole, False),
        "<": (whole, True),
        "<=": (whole + 1, True),
    }
    if number == 0 and operator in {"=", "!="}:
        return (1, operator == "=")
    found = table.get(operator)
    return found if found is not None and found[0] > 0 else None
