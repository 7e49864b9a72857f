"""XPath 1.0 text -> its tree.

Law: accepts the grammar of XPath 1.0 (W3C, 1999) without variables, namespaces and negative numbers, which rules for
HTML pages do not need. Everything else is an `XPathError` that names the character.

Why not a library: `cssselect` goes the other way. `elementpath` evaluates paths on its own kind of tree and would be a
dependency for its tokenizer only. `cssify`, the one converter on PyPI, is a single regular expression of 2020 that
knows one predicate a step.
"""

from __future__ import annotations

import re

from newsclean._ftr_import.xpath_tree import Binary, Call, Expr, Filter, Literal, Number, Path, Step, Union

__all__ = ["XPathError", "parse_xpath"]

_MAX_CHARS = 4000  # the longest of 8,000 real expressions has 842
_MAX_DEPTH = 40  # brackets within brackets; real ones have 6
_MAX_STEPS = 60  # of one path; real ones have 15

_TOKEN = re.compile(
    r"""\s*(?:
        (?P<literal>"[^"]*"|'[^']*')
      | (?P<number>\d+(?:\.\d*)?|\.\d+)
      | (?P<name>[^\W\d][\w.-]*)
      | (?P<symbol>//|::|\.\.|!=|<=|>=|[()\[\]./@,|+\-=<>*])
    )""",
    re.VERBOSE,
)
_AXES = frozenset(
    {
        "ancestor",
        "ancestor-or-self",
        "attribute",
        "child",
        "descendant",
        "descendant-or-self",
        "following",
        "following-sibling",
        "parent",
        "preceding",
        "preceding-sibling",
        "self",
    }
)
_NODE_TYPES = frozenset({"node", "text", "comment"})
# The grammar's levels, loosest first; each takes its operators from left to right.
_LEVELS = (("or",), ("and",), ("=", "!="), ("<", "<=", ">", ">="), ("+", "-"), ("mod", "div", "*"))
_WORDS = frozenset({"or", "and", "mod", "div"})


class XPathError(ValueError):
    """The text is no XPath 1.0 expression, or uses a part of the grammar that HTML pages do not need."""


def parse_xpath(text: str) -> Expr:
    """Parse an XPath 1.0 expression.

    Args:
        text: The expression.

    Returns:
        Its tree.

    Raises:
        XPathError: The text is not XPath 1.0.

    Cost: linear in the length of the text, which is bounded.

    Example:
        >>> parse_xpath("//h1[2]")
        Path(absolute=True, steps=(Step(axis='child', test='h1', predicates=(Number(value=2.0),), deep=True),))
    """
    if len(text) > _MAX_CHARS:
        raise XPathError(f"longer than {_MAX_CHARS} characters")
    parser = _Parser(text)
    expr = parser.expression()
    parser.finish()
    return expr


class _Parser:
    """Recursive descent over the tokens, with one method for each production of the grammar."""

    def __init__(self, text: str) -> None:
        self.tokens: list[tuple[str, str, int]] = []
        at = 0
        end = len(text.rstrip())
        while at < end:
            match = _TOKEN.match(text, at)
            if match is None:
                raise XPathError(f"unexpected {text[at:].lstrip()[:12]!r} at character {at + 1}")
            kind = match.lastgroup or ""
            self.tokens.append((kind, match[kind], match.start(kind) + 1))
            at = match.end()
        self.at = 0
        self.depth = 0

    def peek(self, ahead: int = 0) -> str:
        """Return the text of a token; "" at the end, and for a literal, which is no symbol."""
        if self.at + ahead >= len(self.tokens):
            return ""
        kind, value, _ = self.tokens[self.at + ahead]
        return "" if kind == "literal" else value

    def kind(self) -> str:
        return self.tokens[self.at][0] if self.at < len(self.tokens) else ""

    def take(self, wanted: str = "") -> str:
        if self.at >= len(self.tokens):
            raise XPathError(f"ends where {wanted or 'more'} is expected")
        _, value, place = self.tokens[self.at]
        if wanted and self.peek() != wanted:
            raise XPathError(f"expected {wanted} at character {place}, found {value}")
        self.at += 1
        return value

    def finish(self) -> None:
        if self.at < len(self.tokens):
            _, value, place = self.tokens[self.at]
            raise XPathError(f"unexpected {value} at character {place}")

    def expression(self, level: int = 0) -> Expr:
        if level == 0:
            self.depth += 1
            if self.depth > _MAX_DEPTH:
                raise XPathError(f"brackets nested more than {_MAX_DEPTH} deep")
        if level == len(_LEVELS):
            return self.union()
        left = self.expression(level + 1)
        while self.peek() in _LEVELS[level] and (self.peek() not in _WORDS or self.kind() == "name"):
            operator = self.take()
            left = Binary(operator, left, self.expression(level + 1))
        if level == 0:
            self.depth -= 1
        return left

    def union(self) -> Expr:
        if self.peek() == "-":
            raise XPathError(f"a negative number at character {self.tokens[self.at][2]}")
        parts = [self.path()]
        while self.peek() == "|":
            self.take()
            parts.append(self.path())
        return parts[0] if len(parts) == 1 else Union(tuple(parts))

    def path(self) -> Expr:
        primary = self.primary()
        if primary is None:
            return self.location()
        predicates = self.predicates()
        steps = self.steps() if self.peek() in {"/", "//"} else ()
        return Filter(primary, predicates, steps) if predicates or steps else primary

    def primary(self) -> Expr | None:
        kind, value = self.kind(), self.peek()
        if kind == "literal":
            return Literal(self.take()[1:-1])
        if kind == "number":
            return Number(float(self.take()))
        if value == "(":
            self.take()
            inner = self.expression()
            self.take(")")
            # Brackets only group, unless predicates follow them.
            return inner
        if kind == "name" and self.peek(1) == "(" and value not in _NODE_TYPES:
            return self.call()
        return None

    def call(self) -> Call:
        name = self.take()
        self.take("(")
        args: list[Expr] = []
        while self.peek() != ")" or self.kind() == "literal":
            if args:
                self.take(",")
            args.append(self.expression())
        self.take(")")
        return Call(name, tuple(args))

    def location(self) -> Path:
        if self.peek() in {"/", "//"}:
            if self.peek() == "/" and not self.starts_step(1):
                self.take()
                return Path(absolute=True, steps=())
            return Path(absolute=True, steps=self.steps())
        return Path(absolute=False, steps=(self.step(deep=False), *self.steps()))

    def starts_step(self, ahead: int) -> bool:
        value = self.peek(ahead)
        return value in {".", "..", "@", "*"} or value[:1].isalpha() or value[:1] == "_"

    def steps(self) -> tuple[Step, ...]:
        found: list[Step] = []
        while self.peek() in {"/", "//"}:
            deep = self.take() == "//"
            found.append(self.step(deep=deep))
            if len(found) > _MAX_STEPS:
                raise XPathError(f"more than {_MAX_STEPS} steps")
        return tuple(found)

    def step(self, *, deep: bool) -> Step:
        if self.peek() in {".", ".."}:
            axis = "self" if self.take() == "." else "parent"
            return Step(axis, "node()", self.predicates(), deep=deep)
        axis = "child"
        if self.peek() == "@":
            self.take()
            axis = "attribute"
        elif self.peek(1) == "::":
            axis = self.take()
            if axis not in _AXES:
                raise XPathError(f"there is no axis {axis}")
            self.take()
        return Step(axis, self.test(), self.predicates(), deep=deep)

    def test(self) -> str:
        if self.peek() == "*":
            return self.take()
        if self.kind() != "name":
            place = self.tokens[self.at][2] if self.at < len(self.tokens) else None
            raise XPathError(f"expected a name at character {place}" if place else "ends where a name is expected")
        name = self.take()
        if self.peek() == "(":
            if name not in _NODE_TYPES:
                raise XPathError(f"{name}() is no test of a node")
            self.take()
            self.take(")")
            return f"{name}()"
        return name.lower()

    def predicates(self) -> tuple[Expr, ...]:
        found: list[Expr] = []
        while self.peek() == "[":
            self.take()
            found.append(self.expression())
            self.take("]")
        return tuple(found)
