"""Selectors, patterns and host names: is what a person wrote fit for use?

Law: each check takes one string and returns "" or what is wrong with it, in words for the person who wrote it;
`newsclean.profiles._toml_reader` names file and key.
"""

from __future__ import annotations

import importlib
import re
from typing import Any

from newsclean._parsing.parser import parse

__all__ = ["MAX_PATTERN_CHARS", "MAX_WAYS", "host_fault", "pattern_fault", "selector_fault"]

MAX_PATTERN_CHARS = 200
"""A pattern sees the first 200 characters of a block; no marker of the profiles that come with newsclean is longer."""

MAX_WAYS = 50_000
"""Upper bound of the ways in which a pattern may be tried on one block: two free repeats (200 * 200) pass, three do
not. At some 20 ns a way this is a millisecond, and only on a line written to provoke it."""

_MAX_LENGTH = 1_000
"""Characters of a selector, pattern or host name; the longest of the profiles that come with newsclean has 84. The
checks take up to 30 ms at this length, and some of them grow quadratically."""

_TOO_LONG = f"longer than {_MAX_LENGTH:,} characters"

_PSEUDO_CLASSES = (
    "empty",
    "first-child",
    "first-of-type",
    "has",
    "is",
    "last-child",
    "last-of-type",
    "lexbor-contains",
    "not",
    "nth-child",
    "nth-last-child",
    "nth-last-of-type",
    "nth-of-type",
    "only-child",
    "only-of-type",
    "root",
    "where",
)
"""Those that the parser understands and that can match in a page nobody looks at (no `hover`, `visited`, ...)."""

_STRING = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'")
_PSEUDO = re.compile(r"(:{1,2})([\w-]+)")
_HOST = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9_-]{1,63}(?<!-))*")
_DIGIT_NAME = re.compile(r"[#.]\d")

_CSS_HINTS = (
    ("//", "this looks like XPath; a profile takes CSS selectors"),
    (":contains(", 'use :lexbor-contains("text") or a rule with `line`'),
    ("::", "pseudo-elements are not part of a page"),
)


def selector_fault(selector: str) -> str:
    """Say what is wrong with a CSS selector; "" for a good one.

    The parser takes some selectors that can never match (`a:visited`, `td || p`, an unclosed `[`, names that start
    with a digit); they are refused here, since a rule that silently matches nothing is the worst kind.

    Cost: one parse of an empty page, about 20 us.
    """
    if not selector.strip():
        return "empty selector"
    if len(selector) > _MAX_LENGTH:
        return _TOO_LONG
    fault = _spelling_fault(_STRING.sub('""', selector))
    if fault:
        return fault
    try:
        parse("").css_first(selector)
    except Exception:  # noqa: BLE001  (the parser has an error class of its own, and only the parsing side may know it)
        return "the parser cannot read it"
    return ""


def _spelling_fault(bare: str) -> str:
    """Say what the parser would take without complaint although it can never match; strings are "" in `bare`."""
    if "\\" in bare:
        return 'escapes in selectors are not reliable; use [class~="..."] or [id="..."]'
    for sign, hint in _CSS_HINTS:
        if sign in bare:
            return hint
    if bare.count("[") != bare.count("]") or bare.count("(") != bare.count(")"):
        return "a bracket is not closed"
    if re.search(r"\|(?!=)", bare):
        return "namespaces and column combinators never match"
    if _DIGIT_NAME.search(bare):
        return 'a name cannot begin with a digit; use [id="..."] or [class~="..."]'
    for _, name in _PSEUDO.findall(bare):
        if name.lower() not in _PSEUDO_CLASSES:
            return f"pseudo-class :{name} is unknown or can never match in a stored page"
    return ""


def host_fault(host: str) -> str:
    """Say what is wrong with a host name; "" for a good one."""
    if len(host) > _MAX_LENGTH:
        return _TOO_LONG
    if "://" in host or "/" in host:
        return "a host name, not an address (example.com)"
    if host != host.lower():
        return "host names are written in lower case"
    if host.startswith("*."):
        return "a host stands for its sub-domains too; write it without `*.`"
    if host.startswith("www."):
        return "write it without `www.`"
    if not host.isascii():
        return "write it in its ASCII form (xn--...)"
    if not _HOST.fullmatch(host):
        return "not a host name"
    return "" if "." in host or host == "localhost" else "a whole top-level domain"


def pattern_fault(pattern: str) -> str:
    """Say what is wrong with a regular expression; "" for a good one.

    A pattern is refused that could take very long on some line: the product of the choices that its repeats and
    alternatives leave open, on `MAX_PATTERN_CHARS` characters, must not pass `MAX_WAYS`.

    Cost: one parse of the pattern.
    """
    if not pattern:
        return "empty pattern"
    if len(pattern) > _MAX_LENGTH:
        return _TOO_LONG
    try:
        compiled = re.compile(pattern)
        tree: Any = importlib.import_module("re._parser").parse(pattern)
    except (re.error, RecursionError, OverflowError, ValueError) as error:
        return f"not a regular expression: {error}"
    if compiled.match("") is not None:
        return "it fits an empty line, so it would fit every line"
    try:
        ways = _ways(tree)
    except RecursionError:
        return "nested too deeply"
    if ways > MAX_WAYS:
        return (
            f"it could be tried in more than {MAX_WAYS:,} ways on one line; bound its repeats ({{1,4}} instead of +), "
            "use a character class instead of repeated alternatives, or several patterns"
        )
    return ""


def _ways(tree: Any) -> float:  # noqa: ANN401  (the standard library's own syntax tree, which has no public type)
    """Return in how many ways a sequence of pattern items can be tried, at most.

    Source: the idea that ambiguity multiplies along a sequence and is raised to a power by a repeat, as in
    Weideman et al. (2016), "Analyzing matching time behavior of backtracking regular expression matchers by using
    ambiguity of NFA".
    """
    ways = 1.0
    for operator, argument in tree:
        ways *= _item_ways(str(operator), argument)
        if ways > MAX_WAYS:
            return ways
    return ways


def _item_ways(operator: str, argument: Any) -> float:  # noqa: ANN401
    if operator in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}:
        low, high, body = argument
        high = min(int(high), MAX_PATTERN_CHARS)
        low = min(int(low), high)
        inner = _ways(body)
        if inner > 1.0 and high > 1:
            return min(inner, MAX_WAYS + 1.0) ** min(
                high, 50
            )  # 2 ** 50 is far past any bound, and this has no overflow
        return inner + (high - low) if inner > 1.0 or high > low else 1.0
    if operator == "BRANCH":
        branches = [_ways(branch) for branch in argument[1]]
        return max(branches) if _are_distinct(argument[1]) else sum(branches)
    if operator == "SUBPATTERN":
        return _ways(argument[-1])
    if operator in {"ASSERT", "ASSERT_NOT"}:
        return _ways(argument[1])
    if operator == "ATOMIC_GROUP":
        return _ways(argument)
    if operator == "GROUPREF_EXISTS":
        _, yes, no = argument
        return _ways(yes) + (_ways(no) if no is not None else 1.0)
    return float(MAX_PATTERN_CHARS) if operator == "GROUPREF" else 1.0


def _are_distinct(branches: Any) -> bool:  # noqa: ANN401
    """Return True if the first character of a line decides which of the alternatives can fit."""
    firsts = [chr(branch[0][1]).casefold() for branch in branches if len(branch) and str(branch[0][0]) == "LITERAL"]
    return len(firsts) == len(branches) and len(set(firsts)) == len(firsts)
