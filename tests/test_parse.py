"""The parser takes any `str`, builds the tree that browsers build, and never raises."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean._page import Page
from newsclean._parse import parse


def text_of(html: str) -> str:
    body = Page(parse(html)).body
    return body.text() if body is not None else ""


def test_a_page_has_a_head_and_a_body() -> None:
    page = Page(parse("<title>T</title><p>Text"), "https://news.example/a")
    assert page.head is not None
    assert page.body is not None
    assert page.head.text() == "T"
    assert page.body.text() == "Text"
    assert page.url == "https://news.example/a"


def test_missing_tags_are_supplied_as_browsers_do() -> None:
    body = Page(parse("<p>one<p>two<ul><li>a<li>b</ul>")).body
    assert body is not None
    assert [node.tag for node in body.css("*")] == ["body", "p", "p", "ul", "li", "li"]


@pytest.mark.parametrize(("html", "text"), [("a\x00b", "ab"), ("a\ud800b", "ab"), ("\udfff<p>x", "x")])
def test_what_cannot_be_encoded_vanishes_and_the_text_around_it_stays(html: str, text: str) -> None:
    assert text_of(html) == text


@given(st.text(st.characters(codec="utf-8"), max_size=80))
def test_utf8_gives_the_tree_that_the_text_gives(text: str) -> None:
    html = f"<p>{text}</p>\x00<b>caf\u00e9 &eacute;"
    assert parse(html.encode()).html == parse(html).html


def test_character_references_are_resolved_once() -> None:
    assert text_of("<p>a &amp; b &lt;i&gt; &#8364; &amp;amp;") == "a & b <i> € &amp;"


@given(st.text(st.characters(exclude_categories=[])))
def test_any_text_is_parsed(html: str) -> None:
    page = Page(parse(html))
    assert page.body is None or page.body.tag is not None


@pytest.mark.parametrize(
    "html", ["", " ", "<", "<!", "</", "<!--", "<!doctype", "<frameset><frame></frameset>", "<plaintext>"]
)
def test_pages_of_next_to_nothing_are_parsed(html: str) -> None:
    page = Page(parse(html))
    assert page.body is None or page.body.text() is not None
