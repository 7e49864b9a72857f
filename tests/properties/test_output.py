"""Law: what comes out is clean text: no controls, no new U+FFFD, no stray white space; and JSON gives it back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import attrs
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Article, Role, clean, clean_text
from tests.strategies import LAW, chrome_pages, markup_soup, render, unicode_text

if TYPE_CHECKING:
    from collections.abc import Iterator

pages = st.one_of(markup_soup, chrome_pages().map(lambda planted: render(planted[1])))


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from strings(key)
            yield from strings(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from strings(item)


def shown(article: Article) -> Iterator[str]:
    """Every string of an article but the raw values of its sources, which are as the page has them."""
    return strings(attrs.asdict(attrs.evolve(article, sources={}, url="")))


def controls(text: str) -> list[str]:
    return [c for c in text if c not in "\t\n" and (c < " " or "\x7f" <= c <= "\x9f")]


@LAW
@given(st.one_of(markup_soup, unicode_text))
def test_no_control_characters_come_out(page: str) -> None:
    for article in (clean(page), clean_text(page)):
        assert not [text for text in shown(article) if controls(text)]
        assert not [text for text in strings(article.to_dict()) if controls(text)]


@LAW
@given(pages)
def test_no_new_replacement_characters_come_out(page: str) -> None:
    assert "\ufffd" not in page
    for article in (clean(page), clean(page.encode()), clean_text(page)):
        assert not [text for text in strings(article.to_dict()) if "\ufffd" in text]


@LAW
@given(pages)
def test_blocks_are_trimmed_and_hold_no_empty_lines(page: str) -> None:
    for article in (clean(page), clean_text(page)):
        for block in article.blocks:
            if block.role is not Role.CODE:
                assert block.text
                assert all(line == " ".join(line.split()) != "" for line in block.text.split("\n"))


@LAW
@given(pages)
def test_json_gives_back_the_plain_data(page: str) -> None:
    article = clean(page, url="https://islander.example/fog")
    assert json.loads(article.to_json()) == article.to_dict()
    assert json.loads(article.to_json(indent=2).encode()) == article.to_dict()
