"""XPath -> CSS: what is said, what is refused, and that both select the same nodes (lxml is the oracle)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from newsclean._ftr_import.css_chains import NotConvertibleError
from newsclean._ftr_import.xpath_to_css import to_css, to_field
from newsclean.profiles._checks import pattern_fault, selector_fault
from tests.strategies import LAW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

CONVERTED = {
    "//div": "div",
    "//*[@id='a']": '[id="a"]',
    "/html/body/p": "html:root > body > p",
    "//div//p": "div p",
    "//div/p[@class='x y']": 'div > p[class="x y"]',
    "//p[contains(@class, 'x')]": 'p[class*="x"]',
    "//p[starts-with(@id, 'x')]": 'p[id^="x"]',
    "//p[contains(concat(' ', normalize-space(@class), ' '), ' x ')]": 'p[class~="x"]',
    "//p[contains(concat(' ',@class,' '),' x')]": 'p:is([class^="x"], [class*=" x"])',
    "//p[@class and not(@id)]": "p[class]:not([id])",
    "//p[@class!='x']": 'p[class]:not([class="x"])',
    "//p[@class='x' or @id='y']": 'p:is([class="x"], [id="y"])',
    "//a[@rel='author']": 'a[rel="author" s]',
    "//p[contains(translate(@class,'ABCDEFGHIJKLMNOPQRSTUVWXYZ','abcdefghijklmnopqrstuvwxyz'),'x')]": 'p[class*="x" i]',
    '//p[@id="a\'b"]': 'p[id="a\'b"]',
    "//P[@ID]": "p[id]",
    "//p[2]": "p:nth-of-type(2)",
    "//*[2]": "*:nth-child(2)",
    "//p[last()]": "p:nth-last-of-type(1)",
    "//p[position()=last()-1]": "p:nth-last-of-type(2)",
    "//p[position()>1]": "p:nth-of-type(n+2)",
    "//p[3 > position()]": "p:nth-of-type(-n+2)",
    "//p[position() mod 2 = 0]": "p:nth-of-type(even)",
    "//p[@id][2]": "p[id]:nth-child(2 of :is(p[id]))",
    "//p[a]": "p:has(> a)",
    "//p[.//a]": "p:has(a)",
    "//p[a/@href='x']": 'p:has(> a[href="x"])',
    "//p[count(a) > 2]": "p:has(> a:nth-of-type(3))",
    "//p[count(a)=0]": "p:not(:has(> a))",
    "//p[string-length(@id)>0]": 'p[id]:not([id=""])',
    "//p[../@class='x']": 'p:is([class="x"] > *)',
    "//p[ancestor::div]": "p:is(div *)",
    "//p[preceding-sibling::h2]": "p:is(h2 ~ *)",
    "//p[following-sibling::*[1][self::ul]]": "p:has(+ *:is(ul))",
    "//h2/following-sibling::p": "h2 ~ p",
    "//h2/following-sibling::*[1]": "h2 + *",
    "//h2/preceding-sibling::p": "p:has(~ h2)",
    "//a/..": "*:has(> a)",
    "//div/a/parent::div": "div:has(> a)",
    "//div//a/parent::p": "div p:has(> a)",
    "//a/ancestor::div": "div:has(a)",
    "//div/descendant-or-self::p": "div p",
    "//p/self::p": "p",
    "//p | //ul": "p, ul",
    "id('a')//p": '[id="a"] p',
    "//p[true()]": "p",
    "//p[name()='p']": "p:is(p)",
    "//p[@alt[contains(., 'x')]]": 'p[alt*="x"]',
    "//p[contains(., 'x')]": 'p:is(:lexbor-contains("x"), :has(:lexbor-contains("x")))',
    "//p[contains(text(), 'x')]": 'p:lexbor-contains("x")',
}


@pytest.mark.parametrize("xpath", CONVERTED)
def test_an_expression_becomes_its_selector(xpath: str) -> None:
    selection = to_css(xpath)
    assert selection.css == CONVERTED[xpath]
    assert selector_fault(selection.css) == ""


@pytest.mark.parametrize(
    ("xpath", "reason"),
    [
        ("//p[.='Share']", "asks what the whole text is"),
        ("//p[starts-with(., 'By')]", "asks how a text starts"),
        ("//p/text()", "text()"),
        ("//p/@class", "selects attributes"),
        ("'a'", "gives a text"),
        ("p", "does not start at the document"),
        ("//p[0]", "a place that no element can have"),
        ("//h2/following-sibling::p[1]", "counts along an axis"),
        ("//p/following::*", "extent = "),
        ("(//p)[2]", "counts in the whole page"),
        ("(//div/p)[1]", "takes the first of elements that lie at different places"),
        ("//p[@a=@b]", "compares numbers, or two places"),
        ("//p[//h1]", "looks at another place of the page"),
        ("//p[@*='x']", "any attribute"),
        ("//p[normalize-space()]", "asks whether there is any text"),
        ("//p[contains(.//a/@href, 'x')]", "looks only at the first of several elements"),
        ("//p[substring(@id, 2)='x']", "substring() inside a comparison"),
        ("//a[@href='\"\\'']", "not valid XPath"),
        ("//a[@href='back\\slash']", "a backslash"),
        ("//div[", "not valid XPath: ends where a name is expected"),
        ("//div/self::p", "can never match"),
        ("//div[.//p[ancestor::section]]", "asks for what is inside by what stands around it"),
    ],
)
def test_an_expression_without_a_selector_is_refused_with_the_reason(xpath: str, reason: str) -> None:
    with pytest.raises(NotConvertibleError) as caught:
        to_css(xpath)
    assert reason in str(caught.value)


@pytest.mark.parametrize(
    ("xpath", "css", "attr", "value"),
    [
        ("//meta[@name='x']/@content", 'meta[name="x"][content]', "content", ""),
        ("normalize-space(//h1)", "h1", "", ""),
        ("(//h1)[1]", "h1", "", ""),
        ("//h1/text()", "h1", "", ""),
        ("substring-before(//title, ' | ')", "title", "", "A (big) day"),
        ("substring-after(//title, '| ')", "title", "", "The Tide > News"),
        ("substring-before(substring-after(//title, '| '), ' >')", "title", "", "The Tide"),
    ],
)
def test_a_field_becomes_a_selector_with_attribute_and_pattern(xpath: str, css: str, attr: str, value: str) -> None:
    (found,) = to_field(xpath)
    assert (found.css, found.attr) == (css, attr)
    assert bool(found.pattern) == bool(value)
    if found.pattern:
        assert pattern_fault(found.pattern) == ""
        match = re.match(found.pattern, "A (big) day | The Tide > News")
        assert match is not None
        assert match["value"] == value


def test_a_field_of_many_keeps_the_first_of_all_elements() -> None:
    assert ":not(" in to_field("(//a)[1]", many=True)[0].css


# --- the same nodes ------------------------------------------------------------------------------------------------

NESTED = [
    "//div[@class='x']//p[@id]/parent::div",
    "//div//p/ancestor::section",
    "//section/div//p/ancestor::*",
    "//div/p[@class='x'][1]",
    "//p[@class='x'][last()]",
    "//div[@class='x'][p]/p[2]",
    "//p/preceding-sibling::*[1]",
    "(//div)[1]",
    "(//p[@class='x'])[last()]",
    "(//div)[1]/p",
    "//div[not(.//a) and p[@class='x' or @id='y']]",
    "//p[ancestor::div[@class='x'] and not(following-sibling::p)]",
    "//p[../../@class='x']",
    "//a/ancestor-or-self::*[@class]",
    "//p[preceding-sibling::*[1][self::a]]",
    "//*[self::p or self::a][@class]",
    "//div[count(p) >= 2]/p[position() != 1]",
    "//p[contains(a/@class, 'x')]",
    "//a/../..",
    "//div[@class='x']/following-sibling::div//p | //a[@id='y']",
    "//div/descendant::p[@class='x']",
    "//section[.//a[@class]]/p",
    "//a[@class='x']/ancestor::div[1]",
]
TAGS = ("div", "section", "p", "a", "ul", "h2")
ATTRIBUTES = {"class": ("x", "x y", "ax", "X", " x", ""), "id": ("y", "a", "yy"), "alt": ("x", "")}
SIMPLE = [xpath for xpath in CONVERTED if not re.search(r"\.|text\(\)|id\(", xpath)]  # lxml's id() asks for a DTD


def markup(draw: st.DrawFn, depth: int = 0) -> str:
    """Some elements within elements; a browser may nest them differently, and so does the parser."""
    parts = []
    for _ in range(draw(st.integers(0 if depth else 1, 3))):
        tag = draw(st.sampled_from(TAGS))
        given = {name: draw(st.sampled_from(values)) for name, values in ATTRIBUTES.items() if draw(st.booleans())}
        attributes = "".join([f' {name}="{value}"' for name, value in given.items()])
        parts.append(f"<{tag}{attributes}>{markup(draw, depth + 1) if depth < 4 else ''}</{tag}>")
    return "".join(parts)


@st.composite
def pages(draw: st.DrawFn) -> str:
    return draw(st.sampled_from(["", "<!doctype html>"])) + "<body>" + markup(draw)


class Twin:
    """One page as two trees with numbered elements: that of the parser, and a copy for lxml."""

    def __init__(self, html: str) -> None:
        etree = pytest.importorskip("lxml.etree")
        self.parser = LexborHTMLParser(html)
        self.numbers: dict[int, int] = {}
        self.copies: dict[Any, int] = {}
        assert self.parser.root is not None
        self.tree = self._copy(self.parser.root, etree).getroottree()

    def _copy(self, node: LexborNode, etree: Any) -> Any:  # noqa: ANN401  (lxml ships no types)
        copy = etree.Element(node.tag, {name: value or "" for name, value in node.attributes.items()})
        self.numbers[node.mem_id] = self.copies[copy] = len(self.copies)
        for child in _children(node):
            copy.append(self._copy(child, etree))
        return copy

    def by_css(self, css: str) -> set[int]:
        return {self.numbers[node.mem_id] for node in self.parser.css(css)}

    def by_xpath(self, xpath: str) -> set[int]:
        return {self.copies[node] for node in self.tree.xpath(xpath)}


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.first_child
    while child is not None:
        if child.is_element_node:
            yield child
        child = child.next


def undeclared(html: str) -> str:
    """The page where places are counted: the parser takes a doctype for a sibling of <html>, which XPath does not."""
    return html.removeprefix("<!doctype html>")


@LAW
@given(pages(), st.sampled_from([*NESTED, *SIMPLE]))
def test_expression_and_selector_select_the_same_nodes(html: str, xpath: str) -> None:
    css = to_css(xpath).css
    twin = Twin(undeclared(html) if "nth-" in css else html)
    lowered = xpath.replace("//P[@ID]", "//p[@id]")  # the trees of parsers of HTML have lower-case names only
    assert twin.by_css(css) == twin.by_xpath(lowered)


# --- made-up expressions -------------------------------------------------------------------------------------------

AXES = (
    "child",
    "following-sibling",
    "preceding-sibling",
    "parent",
    "ancestor",
    "descendant",
    "self",
    "descendant-or-self",
    "ancestor-or-self",
)
PREDICATES = (
    "@class",
    "@class='x'",
    "not(@id='y')",
    "contains(@class,'x')",
    "1",
    "2",
    "last()",
    "p",
    ".//a",
    "../@class='x'",
    "following-sibling::p",
    "preceding-sibling::a",
    "ancestor::div[@class='x']",
    "p[@class='x'] or @id='y'",
    "position()>1",
    "parent::div/parent::section",
)


@st.composite
def expressions(draw: st.DrawFn) -> str:
    text = ""
    for at in range(draw(st.integers(1, 3))):
        axis = draw(st.sampled_from(AXES)) if at else "child"
        test = draw(st.sampled_from((*TAGS, "*")))
        predicates = "".join([f"[{draw(st.sampled_from(PREDICATES))}]" for _ in range(draw(st.integers(0, 2)))])
        slash = draw(st.sampled_from(["/", "//"])) if at else "//"
        text += f"{slash}{axis}::{test}{predicates}"
    return text


@LAW
@given(pages(), expressions())
@example("<!doctype html><body><div></div>", "//child::*[1]//child::div")
def test_a_selector_that_is_not_refused_is_exact(html: str, xpath: str) -> None:
    try:
        selection = to_css(xpath)
    except NotConvertibleError:
        return
    assert selector_fault(selection.css) == ""
    twin = Twin(undeclared(html) if "nth-" in selection.css else html)
    found, wanted = twin.by_css(selection.css), twin.by_xpath(xpath)
    if selection.notes:
        assert found <= wanted
    else:
        assert found == wanted
