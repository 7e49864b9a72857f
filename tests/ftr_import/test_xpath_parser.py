"""XPath 1.0 text -> its tree, or an XPathError that says where."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean._ftr_import.xpath_parser import XPathError, parse_xpath
from newsclean._ftr_import.xpath_tree import Binary, Call, Filter, Literal, Number, Path, Step, Union
from tests.strategies import LAW

P = Step("child", "p")


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("//p", Path(True, (Step("child", "p", deep=True),))),
        ("/html/BODY", Path(True, (Step("child", "html"), Step("child", "body")))),
        ("/", Path(True, ())),
        (".", Path(False, (Step("self", "node()"),))),
        ("../@Class", Path(False, (Step("parent", "node()"), Step("attribute", "class")))),
        ("p | div", Union((Path(False, (P,)), Path(False, (Step("child", "div"),))))),
        ("p[1][@id]", Path(False, (Step("child", "p", (Number(1.0), Path(False, (Step("attribute", "id"),)))),))),
        ("(//p)[last()]", Filter(Path(True, (Step("child", "p", deep=True),)), (Call("last", ()),), ())),
        ("(p)/a", Filter(Path(False, (P,)), (), (Step("child", "a"),))),
        ("ancestor-or-self::*", Path(False, (Step("ancestor-or-self", "*"),))),
        ("text()", Path(False, (Step("child", "text()"),))),
        ("'a]b' = \"c'd\"", Binary("=", Literal("a]b"), Literal("c'd"))),
        ("1 + 2 * 3", Binary("+", Number(1.0), Binary("*", Number(2.0), Number(3.0)))),
        (
            "a or b and c",
            Binary(
                "or",
                Path(False, (Step("child", "a"),)),
                Binary("and", Path(False, (Step("child", "b"),)), Path(False, (Step("child", "c"),))),
            ),
        ),
        ("or or and", Binary("or", Path(False, (Step("child", "or"),)), Path(False, (Step("child", "and"),)))),
        ("* * *", Binary("*", Path(False, (Step("child", "*"),)), Path(False, (Step("child", "*"),)))),
        ("true()", Call("true", ())),
        ("concat('a', 'b')", Call("concat", (Literal("a"), Literal("b")))),
        (" \n//p ", Path(True, (Step("child", "p", deep=True),))),
    ],
)
def test_a_text_is_parsed_to_its_tree(text: str, tree: object) -> None:
    assert parse_xpath(text) == tree


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "ends where a name is expected"),
        ("//", "ends where a name is expected"),
        ("///p", "expected a name at character 3"),
        ("//p[", "ends where a name is expected"),
        ("//p[1", "ends where ] is expected"),
        ("//p]", "unexpected ] at character 4"),
        ("//p[@class='x]", 'unexpected "\'x]" at character 12'),
        ("//parrent::p", "there is no axis parrent"),
        ("//p[contains(.]", "expected , at character 15"),
        ("//o:p", "unexpected ':p' at character 4"),
        ("//p[comment(1)]", "expected ) at character 13"),
        ("//p[-1]", "a negative number at character 5"),
        ("(" * 100 + "p", "nested more than 40 deep"),
        ("//p" * 100, "more than 60 steps"),
        ("/" + "p" * 5000, "longer than 4000 characters"),
    ],
)
def test_an_error_names_the_character(text: str, said: str) -> None:
    with pytest.raises(XPathError) as caught:
        parse_xpath(text)
    assert said in str(caught.value)


TOKENS = re.findall(
    r"\S+", "// / a p [ ] ( ) @ id = != < 'x' 1 | or and mod * + - . .. :: ancestor:: text() last( contains( ,"
)


@LAW
@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(TOKENS), max_size=25).map(" ".join)))
def test_any_text_is_parsed_or_gives_an_xpath_error(text: str) -> None:
    try:
        tree = parse_xpath(text)
    except XPathError:
        return
    assert isinstance(tree, Literal | Number | Call | Binary | Union | Path | Filter)
