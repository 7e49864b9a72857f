"""The parser takes any `str`, builds the tree that browsers build, and never raises."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from newsclean._parsing.parser import parse
from newsclean._text import strings
from newsclean._types.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable


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


@given(st.text(st.characters(exclude_categories=[]) | st.sampled_from("a<>&"), max_size=30), st.integers(1, 400))
def test_pieces_give_the_tree_that_the_text_gives(text: str, times: int) -> None:
    html = f"<p>{'abc ' * times}{text * times}<b>x"  # longer than a piece, some of them without what is beyond ASCII
    assert parse(html).html == LexborHTMLParser(html).html


@pytest.mark.parametrize("far", [0, 1, 2])
def test_a_lone_surrogate_vanishes_in_whatever_piece(far: int) -> None:
    html = "<p>\u00e9" + "a" * (far * strings._PIECE) + "\ud800z"
    assert text_of(html) == "\u00e9" + "a" * (far * strings._PIECE) + "z"


def test_a_chosen_option_is_not_copied_into_the_tree() -> None:
    html = (
        "<select><button><selectedcontent></selectedcontent></button><option>one</option><option selected>two</select>"
    )
    assert text_of(html) == "onetwo"


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


@pytest.mark.parametrize("title", ["<title>A day\n", "<TITLE lang=en>A day", "<title>A day &amp; a night "])
@pytest.mark.parametrize("rest", ["<body><p>It rained.", "<meta name=x></head><body><h1>x</h1><p>It rained.</p>"])
@pytest.mark.parametrize("kind", [str, str.encode])
def test_a_title_that_was_never_closed_ends_at_the_next_tag(
    title: str, rest: str, kind: Callable[[str], str | bytes]
) -> None:
    tree = parse(kind(f"<html><head>{title}{rest}"))
    found, paragraph = tree.css_first("title"), tree.css_first("body p")
    assert found is not None
    assert found.text().startswith("A day")
    assert "<" not in found.text()
    assert paragraph is not None
    assert paragraph.text() == "It rained."


@pytest.mark.parametrize("page", ["<title>A &lt;p&gt; tag</title>", "<title></title><body>", "<title>" * 1_000, ""])
def test_other_titles_stay_as_they_are(page: str) -> None:
    assert parse(page).html == LexborHTMLParser(page).html
