"""Law: a navigation that holds nothing but links, appended to a page, changes nothing in its text."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newsclean import Status, clean
from tests.strategies import FITTED, LAW, Element, Story, chrome_pages, markup_soup, render


def links(count: int) -> str:
    return "".join(f"<li><a href=/{n}>Section number {n}</a></li>" for n in range(count))


@LAW
@given(st.one_of(markup_soup, chrome_pages().map(lambda planted: render(planted[1]))), st.integers(1, 200))
def test_a_nav_element_changes_nothing_at_all(page: str, count: int) -> None:
    before, nav, after = "<html><body><div>", f"<nav><ul>{links(count)}</ul></nav>", f"</div>{page}"
    alone = clean(before + after)
    assume(alone.status is not Status.BINARY)  # a few controls weigh less on a longer page
    assert clean(before + nav + after) == alone


@pytest.mark.parametrize(
    "box", ["<div>{}</div>", "<ul class=menu>{}</ul>", "<footer><ul>{}</ul></footer>", "<table><tr><td>{}</table>"]
)
@FITTED
@given(planted=chrome_pages(), count=st.integers(1, 200))
def test_a_list_of_links_leaves_the_text_as_it_was(box: str, planted: tuple[Story, Element], count: int) -> None:
    page = render(planted[1])
    longer = page.replace("</body>", box.format(links(count)) + "</body>")
    assert longer != page
    assert clean(longer).text == clean(page).text
