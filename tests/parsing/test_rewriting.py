"""A page that is written anew keeps its text and has the tree that its tags say."""

from __future__ import annotations

import random
import time

import pytest

from newsclean._parsing.markup import RAW
from newsclean._parsing.parser import parse
from newsclean._parsing.rewriting import MAX_ATTRIBUTES, rewrite
from tests.hostile import NAMES


def test_the_text_stays_in_order() -> None:
    rng = random.Random(15)  # noqa: S311
    names = [name for name in NAMES if name not in RAW]
    for _ in range(500):
        tags = [rng.choice(("<{}>", "<{} x=1>", "</{}>", "<{}/>")).format(rng.choice(names)) for _ in range(60)]
        body = parse(rewrite("".join(f" w{i} {tag}" for i, tag in enumerate(tags)), 6)).body
        assert body is not None
        assert body.text().split() == [f"w{i}" for i in range(60)], tags


def test_deep_tags_are_dropped_with_their_end_tags() -> None:
    html = "<div>" * 4 + "in" + "</div>" * 3 + "<p>out</p></div>"
    assert rewrite(html, 2) == "<body><div><div><br><br>in<br><br></div><p>out</p></div>"


def test_paragraphs_below_the_bound_stay_apart() -> None:
    html = "<div>" * 4 + "<p>one <b>bold</b> word</p>\n<ul><li>two<li>three</ul>four"
    flat = "<br><br>one bold word<br><br>\n<br><br>two<br><br>three<br><br>four<br><br>"
    assert rewrite(html, 3) == f"<body><div><div><div>{flat}</div></div></div>"


@pytest.mark.parametrize(
    ("html", "written"),
    [
        ("<p>one<p>two", "<p>one</p><p>two</p>"),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>d", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>d"),
        ("<b>x<p>y</b>z", "<b>x<p>yz</p></b>"),
        ("<a href=1>x<a href=2>y</a>", "<a href=1>x</a><a href=2>y</a>"),
        ("<table><tr><td>a<td>b</table>c", "<div><div><div>a</div><div>b</div></div></div>c"),
        ("<table></div><tr><td></table>", "<div><div><div></div></div></div>"),
        ("<h1>a<h2>b</h2>", "<h1>a</h1><h2>b</h2>"),
        ("<svg><path d=M0/><g/></svg>x", "<span><path d=M0/></path></span>x"),
        ("<div/>x</>y</div>z", "<div/>xy</div>z"),
        ("<i><i>x</i>y</i>z", "<i>xy</i>z"),
        ("a < b &amp; <!-- no --> c", "a &lt; b &amp;  c"),
        ("<textarea><p></textarea>x", "<textarea><p></textarea>x"),
        ("<script>a<b", "<script>a<b</script>"),
        ("x</b></p></div>", "x"),
        ("x<p", "x"),
    ],
)
def test_each_element_is_closed_where_it_ends(html: str, written: str) -> None:
    rewritten = rewrite(html, 50)
    assert rewritten.removeprefix("<body>") == written


def test_the_head_and_the_page_keep_their_attributes() -> None:
    html = "<!DOCTYPE html><html lang=de><head><title>T</title><meta name=a></head><body class=b><p>x</p></body></html>"
    assert rewrite(html, 9) == "<html lang=de><title>T</title><meta name=a><body class=b><p>x</p>"


@pytest.mark.parametrize("separator", [" ", "\n", "/"])
def test_floods_of_attributes_are_cut_to_the_name(separator: str) -> None:
    for count in (MAX_ATTRIBUTES, MAX_ATTRIBUTES + 1):
        attributes = separator + separator.join(f"a{i}='{i}'" for i in range(count))
        kept = attributes if count == MAX_ATTRIBUTES else ""
        assert rewrite(f"x<Div{attributes}>", 9) == f"<body>x<div{kept}></div>"


@pytest.mark.parametrize(
    "piece", ["<b a='", "<!--", "<", "<script>", "<svg><script>", "</", '<a ="', "<title>", "<li>", "<svg><![CDATA["]
)
def test_rewriting_is_linear_on_unfinished_markup(piece: str) -> None:
    start = time.process_time()
    rewrite(piece * 100_000, 512)
    assert time.process_time() - start < 5  # quadratic behaviour takes minutes here
