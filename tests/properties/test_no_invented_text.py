"""Law: every block of an article is a run of the page's text, and blocks stand in the page's order.

White space and what parts the cells of a table row are the only things that cleaning may add. Bodies that only scripts
hold are the matter of `test_hydration.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from selectolax.lexbor import LexborHTMLParser

from newsclean import Article, clean, clean_text
from newsclean._text.strings import strip_controls
from tests.strategies import LAW, chrome_pages, markup_soup, render, unicode_text

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from tests.strategies import Element, Story

NEVER_READ = frozenset(
    tag
    for group in (
        "applet area audio base button canvas col colgroup datalist embed head iframe img input link map math meta",
        "meter nav noembed noframes noscript object optgroup option param progress script select source style svg",
        "template textarea title track video",
    )
    for tag in group.split()
)


def shown_text(html: str) -> str:
    """All text of the page in document order, without white space, controls, bars, and what is never read."""
    body = LexborHTMLParser(html).body
    parts: list[str] = []
    if body is not None:
        _collect(body, parts)
    return bare("".join(parts))


def _collect(node: LexborNode, parts: list[str]) -> None:
    for child in node.iter(include_text=True, skip_empty=False):
        if child.tag == "-text":
            parts.append(child.text_content or "")
        elif child.tag not in NEVER_READ:
            _collect(child, parts)


INVISIBLE = str.maketrans("", "", "\u00ad\u200b\u2060\ufeff")  # text mode drops them, as they part words that are one


def bare(text: str) -> str:
    return "".join(strip_controls(text).replace("|", "").split())


def check_blocks(article: Article, page: str) -> None:
    at = 0
    for block in article.blocks:
        found = page.find(bare(block.text), at)
        assert found >= 0, block
        at = found + len(bare(block.text))


@LAW
@given(markup_soup)
def test_blocks_of_any_markup_are_runs_of_its_text_in_order(soup: str) -> None:
    check_blocks(clean(soup), shown_text(soup))


@LAW
@given(unicode_text)
def test_blocks_of_any_text_are_runs_of_it_in_order(text: str) -> None:
    check_blocks(clean(text), shown_text(text))


@LAW
@given(chrome_pages())
def test_blocks_of_a_news_page_are_runs_of_its_text_in_order(planted: tuple[Story, Element]) -> None:
    html = render(planted[1])
    article = clean(html)
    assert len(article.blocks) > 1
    check_blocks(article, shown_text(html))


@LAW
@given(markup_soup)
def test_blocks_of_flattened_text_are_runs_of_it_in_order(text: str) -> None:
    check_blocks(clean_text(text), bare(text.translate(INVISIBLE)))


@LAW
@given(markup_soup)
def test_the_text_is_made_of_the_blocks(soup: str) -> None:
    article = clean(soup)
    at = 0
    for part in article.text.split("\n\n") if article.text else ():
        at = next(i for i, block in enumerate(article.blocks) if i >= at and part in block.text)
