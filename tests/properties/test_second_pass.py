"""Law: cleaning what was cleaned adds nothing: no text that was not there, and not the same text twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean
from tests.strategies import FITTED, LAW, Element, Story, chrome_pages, markup_soup, render


def bare(text: str) -> str:
    return "".join(text.replace("|", "").split())


@LAW
@given(st.one_of(markup_soup, chrome_pages().map(lambda planted: render(planted[1]))))
def test_a_second_pass_adds_nothing(page: str) -> None:
    first = clean(page)
    second = clean(first.to_html())
    everything = bare(first.to_text())
    at = 0
    for block in second.blocks:
        found = everything.find(bare(block.text), at)
        assert found >= 0, block
        at = found + len(bare(block.text))


@pytest.mark.slow
@FITTED
@given(chrome_pages())
def test_a_second_pass_keeps_the_article(planted: tuple[Story, Element]) -> None:
    first = clean(render(planted[1]))
    second = clean(first.to_html())
    assert second.text == first.text
    assert second.title == first.title
