"""Law: any bytes or str gives an article; content never raises, and what comes out can be printed and stored."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from newsclean import Article, Kind, Status, clean, clean_text
from tests.strategies import LAW, markup_soup, unicode_text


def check(article: Article) -> None:
    assert isinstance(article.status, Status)
    assert (article.status is Status.OK) == (bool(article.text) and article.kind is not Kind.INDEX)
    assert bool(article.blocks) == bool(article.text)
    for written in (article.to_json(), article.to_text(), article.to_markdown(), article.to_html()):
        written.encode()
    assert json.loads(article.to_json()) == article.to_dict()


@LAW
@given(st.binary(max_size=2_000), st.none() | unicode_text, st.none() | unicode_text)
def test_any_bytes_give_an_article(data: bytes, url: str | None, encoding: str | None) -> None:
    check(clean(data, url=url, encoding=encoding))


@LAW
@given(unicode_text, st.none() | unicode_text)
def test_any_text_gives_an_article(text: str, url: str | None) -> None:
    check(clean(text, url=url))
    check(clean_text(text, url=url))


@LAW
@given(markup_soup)
def test_any_markup_gives_an_article(soup: str) -> None:
    check(clean(soup))
    check(clean_text(soup))


@LAW
@given(
    markup_soup, st.sampled_from(["utf-8", "utf-16", "cp1252", "gb18030", "cp932", "koi8-r"]), st.binary(max_size=20)
)
def test_markup_in_any_charset_with_rubbish_inside_gives_an_article(soup: str, codec: str, rubbish: bytes) -> None:
    data = soup.encode(codec, "ignore")
    check(clean(data[: len(data) // 2] + rubbish + data[len(data) // 2 :]))
