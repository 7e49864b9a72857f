"""Strings that a predicate of XPath looks at -> tests of attributes and of text in CSS.

Law: a string is made of an attribute or a text (`normalize-space(@class)`, `concat(' ', @class, ' ')`, `.`, `text()`).
The steps that lead to it are returned to the caller.
"""

from __future__ import annotations

import re
import string

import attrs

from newsclean._ftr_import.css_chains import NotConvertibleError
from newsclean._ftr_import.xpath_tree import Call, Expr, Literal, Path, Step

__all__ = [
    "ACROSS_TAGS",
    "SPACES",
    "Value",
    "attribute_test",
    "name_of",
    "padded_test",
    "quote",
    "text_test",
    "value_of",
]

ACROSS_TAGS = "text is looked for in one text node at a time: words with a tag between them are not found"
SPACES = "spaces in attribute values are compared as written"

_NAME = re.compile(r"[a-z_][a-z0-9_-]*")

# Attributes whose values selectors compare regardless of case in HTML by default (HTML Standard, section
# "Case-sensitivity of selectors").
_CASELESS = frozenset(
    [
        "accept",
        "accept-charset",
        "align",
        "alink",
        "axis",
        "bgcolor",
        "charset",
        "checked",
        "clear",
        "codetype",
        "color",
        "compact",
        "declare",
        "defer",
        "dir",
        "direction",
        "disabled",
        "enctype",
        "face",
        "frame",
        "hreflang",
        "http-equiv",
        "lang",
        "language",
        "link",
        "media",
        "method",
        "multiple",
        "nohref",
        "noresize",
        "noshade",
        "nowrap",
        "readonly",
        "rel",
        "rev",
        "rules",
        "scope",
        "scrolling",
        "selected",
        "shape",
        "target",
        "text",
        "type",
        "valign",
        "valuetype",
        "vlink",
    ]
)


@attrs.frozen
class Value:
    """A string of the page: an attribute, or the text, of the element that `steps` lead to.

    Args:
        steps: The way to the element from the one that the predicate is about.
        attr: The attribute; "" for text.
        own: Whether only the element's own text nodes count (`text()`).
        padded: Whether a space was put before and after it.
        caseless: Whether it was put into lower case.
        notes: How a test of it may differ.
    """

    steps: tuple[Step, ...] = ()
    attr: str = ""
    own: bool = False
    padded: bool = False
    caseless: bool = False
    notes: dict[str, None] = attrs.field(factory=dict)


def value_of(expr: Expr, subject: str = "") -> Value:
    """Read an expression that stands for a string.

    Args:
        expr: The expression.
        subject: The attribute that `.` means; "" if it means the element.
    """
    if isinstance(expr, Path):
        return _path_value(expr, subject)
    if not isinstance(expr, Call):
        raise NotConvertibleError("compares what is neither text nor attribute")
    if expr.name in {"normalize-space", "string"} and len(expr.args) <= 1:
        value = value_of(expr.args[0], subject) if expr.args else Value(attr=subject)
        if expr.name == "normalize-space" and value.attr:
            return attrs.evolve(value, notes={SPACES: None})
        return value
    if expr.name == "concat" and len(expr.args) == 3:
        before, inner, after = expr.args
        if before == after == Literal(" "):
            # Class lists are split at spaces anyway, so normalize-space makes no difference here.
            return attrs.evolve(value_of(inner, subject), padded=True, notes={})
    if expr.name == "translate" and len(expr.args) == 3:
        inner, upper, lower = expr.args
        if (upper, lower) == (Literal(string.ascii_uppercase), Literal(string.ascii_lowercase)):
            return attrs.evolve(value_of(inner, subject), caseless=True)
    raise NotConvertibleError(f"{expr.name}() inside a comparison")


def _path_value(path: Path, subject: str) -> Value:
    steps = path.steps
    if path.absolute:
        raise NotConvertibleError("looks at another place of the page")
    if subject:
        if steps == (Step("self", "node()"),):
            return Value(attr=subject)
        raise NotConvertibleError("a path that starts at an attribute")
    last = steps[-1]
    if last.axis == "attribute":
        if last.predicates or last.deep or last.test == "*":
            raise NotConvertibleError("any attribute, or one with a condition of its own")
        return Value(_way(steps[:-1]), name_of(last.test))
    if last.test == "text()" and last.axis == "child" and not last.predicates:
        if last.deep:
            raise NotConvertibleError("looks only at the first of several texts")
        return Value(_way(steps[:-1]), own=True)
    return Value(_way(steps))


def _way(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Return the steps without a `.` at their head."""
    head = Step("self", "node()")
    return steps[1:] if steps and steps[0] == head and not (len(steps) > 1 and steps[1].deep) else steps


def name_of(test: str) -> str:
    """Return a name of a tag or attribute if it may stand in a selector.

    Raises:
        NotConvertibleError: It would need escapes, or is no name.
    """
    if not _NAME.fullmatch(test):
        raise NotConvertibleError(f"{test} cannot be named in a selector")
    return test


def quote(value: str) -> str:
    """Return a string in quotes.

    Raises:
        NotConvertibleError: It would need escapes, which a profile does not allow.
    """
    sign = "'" if '"' in value else '"'
    if sign in value or "\\" in value or not value.isprintable():
        raise NotConvertibleError("a string with both kinds of quotes, a backslash or a control character")
    return f"{sign}{value}{sign}"


def attribute_test(value: Value, sign: str, wanted: str) -> str:
    """Return a test of an attribute: `[alt*="x"]`."""
    flag = " i" if value.caseless else " s" if value.attr in _CASELESS else ""
    return f"[{value.attr}{sign}{quote(wanted)}{flag}]"


def padded_test(value: Value, name: str, wanted: str) -> str:
    """Return a test of a list of tokens with a space at both ends, as in `contains(concat(' ', @class, ' '), ' x ')`.

    Returns:
        The test; "" if the spaces make no difference.
    """
    token = wanted.strip(" ")
    head, tail = wanted.startswith(" "), wanted.endswith(" ")
    if not token or name == "starts-with":
        raise NotConvertibleError("a list of tokens looked at in a way that selectors cannot")
    if not head and not tail:
        return ""
    if head and tail and not re.search(r"\s", token):
        return attribute_test(value, "~=", token)
    ends = {"=": head and tail, "^=": head, "$=": tail, "*=": True}
    texts = {
        "=": token,
        "^=": token + " " * tail,
        "$=": " " * head + token,
        "*=": " " * head + token + " " * tail,
    }
    return ":is(" + ", ".join([attribute_test(value, sign, texts[sign]) for sign, use in ends.items() if use]) + ")"


def text_test(value: Value, wanted: str) -> tuple[str, dict[str, None]]:
    """Return a test of the text of an element, and the note that goes with it."""
    own = f":lexbor-contains({quote(wanted)}{' i' if value.caseless else ''})"
    return (own if value.own else f":is({own}, :has({own}))"), {ACROSS_TAGS: None}
