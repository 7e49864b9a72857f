"""Law: `s.encode(e)` with its charset declared, by the page or by the server, equals `s`."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Article, clean
from tests.strategies import LANGUAGES, LAW, chrome_pages, page_of, render, stories

CHARSETS = (  # label, Python's codec for what browsers make of it, and a language that is written in it
    ("iso-8859-1", "cp1252", "de"),
    ("windows-1252", "cp1252", "fr"),
    ("iso-8859-15", "iso8859_15", "fr"),
    ("us-ascii", "cp1252", "en"),
    ("windows-1251", "cp1251", "ru"),
    ("koi8-r", "koi8_r", "ru"),
    ("iso-8859-5", "iso8859_5", "ru"),
    ("iso-8859-7", "iso8859_7", "el"),
    ("windows-1253", "cp1253", "el"),
    ("iso-8859-9", "cp1254", "tr"),
    ("windows-1256", "cp1256", "ar"),
    ("euc-kr", "cp949", "ko"),
    ("shift_jis", "cp932", "ja"),
    ("euc-jp", "euc_jp", "ja"),
    ("iso-2022-jp", "iso2022_jp", "ja"),
    ("gb2312", "gb18030", "zh"),
    ("gbk", "gb18030", "zh"),
    ("gb18030", "gb18030", "hi"),
)


def essence(article: Article) -> Article:
    """The article without the raw values of its sources."""
    return attrs.evolve(article, sources={})


def written(page: str, codec: str) -> bytes:
    """The page in a charset; what it does not have (in Shift_JIS there is no ©) is written as an entity."""
    return page.encode(codec, "xmlcharrefreplace")


@pytest.mark.slow
@pytest.mark.parametrize(("label", "codec", "language"), CHARSETS)
@pytest.mark.parametrize("by", ["page", "server"])
@given(data=st.data())
@LAW
def test_a_declared_legacy_charset_is_read(label: str, codec: str, language: str, by: str, data: st.DataObject) -> None:
    page = render(page_of(data.draw(stories(language, max_size=5))))
    declared = page.replace('charset="utf-8"', f'charset="{label}"' if by == "page" else 'name="x"')
    article = clean(written(declared, codec), encoding=label if by == "server" else None)
    assert essence(article) == essence(clean(page))


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
@given(chrome_pages(*LANGUAGES))
@LAW
def test_every_unicode_charset_is_read(codec: str, planted: object) -> None:
    page = render(planted[1])  # type: ignore[index]
    assert essence(clean(page.encode(codec))) == essence(clean(page))


@pytest.mark.parametrize("label", ["utf-8", "UTF8", " Utf-8 ", "iso-8859-1", "no-such-charset", ""])
@given(stories("ru", "el", "ar", "hi", "ko", "ja", "zh"))
@LAW
def test_utf_8_is_known_by_its_bytes_whatever_the_label(label: str, story: object) -> None:
    page = render(page_of(story))  # type: ignore[arg-type]
    assert essence(clean(page.encode(), encoding=label)) == essence(clean(page))
