"""What is refused in selectors, patterns and host names, and that good ones pass."""

from __future__ import annotations

import re
import time

import pytest

from newsclean._parsing.parser import parse
from newsclean.profiles._checks import MAX_PATTERN_CHARS, host_fault, pattern_fault, selector_fault

GOOD_SELECTORS = [
    "p",
    ".a.b > p:nth-child(2n + 1)",
    'div:has(> h2:lexbor-contains("Read more" i))',
    "[data-x|='en']",
    "a[href*='://x.example/']",
    "p:not(.a, .b), li + li",
    '[id="1x"]',
]
BAD_SELECTORS = [
    "",
    " ",
    "p,",
    "p::before",
    "p:hover",
    "p:contains('x')",
    "//div[@id='x']",
    "td || p",
    "svg|a",
    "[a",
    "#1x",
    r".\31 a",
    "p:has(",
    "..a",
    ":scope > p",
]


@pytest.mark.parametrize("selector", GOOD_SELECTORS)
def test_good_selectors_pass(selector: str) -> None:
    assert selector_fault(selector) == ""


@pytest.mark.parametrize("selector", BAD_SELECTORS)
def test_selectors_that_cannot_work_are_refused(selector: str) -> None:
    assert selector_fault(selector) != ""


def test_every_pseudo_class_that_passes_is_understood_by_the_parser() -> None:
    tree = parse("<ul><li>a</li></ul>")
    for selector in (
        "li:first-child",
        "li:only-child",
        "li:only-of-type",
        "li:last-of-type",
        "ul:has(li)",
        "li:is(li)",
    ):
        assert selector_fault(selector) == ""
        assert tree.css_first(selector) is not None


@pytest.mark.parametrize(
    "pattern",
    [r"^Comments ?\d{0,5}$", r"\d+", "^(Edited|Written) by .+ and .+$", "(?i)^share", r"^(?P<value>.+) \| .+$"],
)
def test_good_patterns_pass(pattern: str) -> None:
    assert pattern_fault(pattern) == ""


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "(",
        "a*",
        r"(\w+ )*x",
        "(a|ab)+c",
        r"x.*.*.*y",
        r"(a)\1+",
        "(?:a?){30}a{30}",
        "(a{1,9}){1,9}b",
        "(?=(.*.*.*))x",
    ],
)
def test_patterns_that_could_take_unbounded_time_are_refused(pattern: str) -> None:
    assert pattern_fault(pattern) != ""


@pytest.mark.parametrize("pattern", ["x.*.*y", r"(?:a|b)+c", r"^\w+ .+z", "(.+|a.+)q"])
def test_patterns_that_pass_end_soon_on_the_worst_line(pattern: str) -> None:
    assert pattern_fault(pattern) == ""
    compiled = re.compile(pattern)
    start = time.process_time()
    for line in ("x" * MAX_PATTERN_CHARS, "a" * MAX_PATTERN_CHARS, "ab " * (MAX_PATTERN_CHARS // 3)):
        assert compiled.match(line) is None
    assert time.process_time() - start < 5  # seconds of the processor; a pattern that runs away takes hours


@pytest.mark.parametrize("host", ["example.com", "a-b.example", "xn--bcher-kva.example", "localhost"])
def test_good_hosts_pass(host: str) -> None:
    assert host_fault(host) == ""


@pytest.mark.parametrize(
    "host",
    [
        "http://a.example",
        "a.example/x",
        "A.example",
        "*.a.example",
        "www.a.example",
        "bücher.example",
        "a..b",
        "-a",
        "com",
    ],
)
def test_a_text_that_is_no_host_is_refused(host: str) -> None:
    assert host_fault(host) != ""
