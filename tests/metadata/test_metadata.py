"""A page's metadata, merged with provenance; nothing on a page makes it raise."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean._metadata import read_metadata
from newsclean._metadata.cleaning import absolute_url, clean
from newsclean._metadata.jsonld import read_linked
from newsclean._parsing.parser import parse
from newsclean._parsing.walk import read_outline
from newsclean._types.page import Page
from newsclean._types.stages import Hints
from newsclean._types.values import Metadata
from tests.strategies import LAW


def read(html: str, url: str = "https://daily.example/a") -> tuple[Metadata, Hints]:
    page = Page(parse(html), url)
    return read_metadata(page, read_outline(page))


def linked(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


FULL = (
    '<html lang="en_GB"><head><title>River rises again | Daily Example</title>'
    '<meta property="og:title" content="River rises again - Daily Example">'
    '<meta property="og:site_name" content="Daily Example"><meta property="og:image" content="/river.jpg">'
    '<meta property="og:description" content="Rain &amp;amp; more rain."><link rel="canonical" href="/2024/river">'
    '<meta name="keywords" content="rain, river, Rain">'
    + linked(
        headline="River rises again",
        datePublished="2024-03-18T19:05:00Z",
        dateModified="2024-03-19T08:00:00Z",
        author=[{"@type": "Person", "name": "Jane Doe"}, {"@type": "Person", "name": "John Roe"}],
        articleSection="Weather",
        articleBody="It rained.",
    )
    + "</head><body><h1>River rises again</h1><p>It rained.</p></body></html>"
)


def test_every_field_of_a_well_kept_page() -> None:
    found, hints = read(FULL)
    assert found.title == "River rises again"
    assert found.subtitle == "Rain & more rain."
    assert found.authors == ("Jane Doe", "John Roe")
    assert found.published == datetime(2024, 3, 18, 19, 5, tzinfo=UTC)
    assert found.modified == datetime(2024, 3, 19, 8, 0, tzinfo=UTC)
    assert (found.language, found.site, found.section) == ("en-gb", "Daily Example", "Weather")
    assert found.url == "https://daily.example/2024/river"
    assert found.tags == ("rain", "river")
    assert found.image is not None
    assert found.image.url == "https://daily.example/river.jpg"
    assert hints == Hints(
        title="River rises again",
        description="Rain & more rain.",
        article_body="It rained.",
        types=("newsarticle",),
    )


def test_hints_on_the_page_as_a_whole() -> None:
    part = {"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".wall"}
    body = '<meta property="og:type" content="Article">' + linked(wordCount="1,204", hasPart=[part])
    hints = read(body + linked(headline="x", video={"@type": "VideoObject"}).replace("NewsArticle", "WebPage"))[1]
    assert hints.types == ("newsarticle", "webpage")
    assert (hints.og_type, hints.is_free, hints.declared_words) == ("article", False, 1204)


@pytest.mark.parametrize(
    ("said", "is_free"),
    [(True, True), ("True", True), ("http://schema.org/True", True), (False, False), ("no", False), ("perhaps", None),
     ({}, None), ([False], False), ([], None), (None, None)],
)  # fmt: skip
def test_json_ld_says_whether_a_page_is_free(said: object, is_free: bool | None) -> None:
    assert read(linked(isAccessibleForFree=said))[1].is_free is is_free


@pytest.mark.parametrize(("tier", "is_free"), [("free", True), ("locked", False), ("metered", None), ("", None)])
def test_the_content_tier_says_whether_a_page_is_free(tier: str, is_free: bool | None) -> None:
    assert read(f'<meta property="article:content_tier" content="{tier}">')[1].is_free is is_free


@pytest.mark.parametrize(("count", "words"), [(80, 80), ("80", 80), ("80 words", 0), (-3, 0), (None, 0), ("9" * 99, 0)])
def test_a_declared_word_count_is_taken_only_if_it_is_one(count: object, words: int) -> None:
    assert read(linked(wordCount=count))[1].declared_words == words


def test_provenance_names_winner_and_losers() -> None:
    source = read(FULL)[0].sources["title"]
    assert source.name == "jsonld:headline"
    assert source.raw == "River rises again"
    assert ("og:title", "River rises again - Daily Example") in source.losers
    assert ("title", "River rises again | Daily Example") in source.losers


def test_set_fields_have_a_source() -> None:
    found, _ = read(FULL)
    for name in ("title", "authors", "published", "modified", "language", "site", "section", "tags", "image", "url"):
        assert name in found.sources


def test_an_empty_page_has_nothing() -> None:
    found, hints = read("", "")
    assert found == Metadata()
    assert hints == Hints()


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Alone here - Daily Example</title>", "", "Alone here"),
        ("<title>daily.example: Alone here</title>", "", "Alone here"),
        ("<title>Some page</title>", "<h1>Daily Example</h1><h1>The real heading of some page</h1>", "Some page"),
        ("<title>Five facts about rivers</title>", "<h1>Contact us</h1>", "Five facts about rivers"),
        ("", "<h1>A heading<br>in two lines</h1>", "A heading in two lines"),
        ("<meta property='og:title' content='On the Daily cover: a river'>", "", "On the Daily cover: a river"),
    ],
)
def test_titles_without_json_ld(head: str, body: str, title: str) -> None:
    html = f'<html><head><meta property="og:site_name" content="Daily Example">{head}</head><body>{body}</body></html>'
    expected = title if title != "Some page" else "The real heading of some page"
    assert read(html, "https://daily.example/a")[0].title == expected


def test_the_title_written_for_search_engines_loses() -> None:
    seo, headline = "River flood: all you need to know today", "River flood: why the water came back to our town"
    html = f"<title>{seo}</title><meta property='og:title' content='{headline}'>{linked(headline=seo)}<h1>{seo}</h1>"
    assert read(html)[0].title == headline
    without_heading = html.replace(f"<h1>{seo}</h1>", "")
    assert read(without_heading)[0].title == seo


def test_a_byline_beside_the_headline_comes_before_one_by_class() -> None:
    html = (
        "<h1>The headline of the page</h1><div>By Jane Doe</div><p>Text.</p><aside class=byline>John Roe</aside>"
        "<meta name=author content='Daily Example'>"
    )
    found, _ = read(html)
    assert found.authors == ("Jane Doe",)
    assert found.sources["authors"].name == "text"


def test_dates_in_scripts_are_no_dates() -> None:
    html = "<body><script>var d = '01 Jan 2001';</script><style>/* 11.02.08 */</style><p>18 March 2024</p></body>"
    published = read(html)[0].published
    assert published is not None
    assert published.date().isoformat() == "2024-03-18"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://daily.example/a?b=c", "https://daily.example/a?b=c"),
        (" https://daily.example/a ", "https://daily.example/a"),
        ("https://daily.example/a\u200b", "https://daily.example/a"),
        ("https://daily.example/a b", "https://daily.example/a%20b"),
        ("https://other.example/a/../b", "https://other.example/a/../b"),
        ("../x", "https://daily.example/x"),
        ("//other.example/x", "https://other.example/x"),
        (" ", ""),
        ("javascript:alert(1)", ""),
        ("https://[bad/x", ""),
    ],
)
def test_addresses_are_made_absolute(address: str, expected: str) -> None:
    assert absolute_url(address, "https://daily.example/news/") == expected


@pytest.mark.parametrize(
    "html",
    [
        "<p>x</p><a rel=author href=/jane>Jane Doe</a>",
        "<p>x</p><div class=article-byline>By Jane Doe<br>Senior Reporter</div>",
        "<p>x</p><span itemprop=author>Jane Doe</span>",
        "<h1>The headline of the page</h1><div>By Jane Doe</div><p>Text.</p>",
        "<meta name=author content='Jane Doe'>",
        "<meta name=author content='Daily Example'><div class=author>Jane Doe</div>",
    ],
)
def test_authors_without_json_ld(html: str) -> None:
    page = f"<meta property='og:site_name' content='Daily Example'>{html}"
    assert read(page)[0].authors == ("Jane Doe",)


@pytest.mark.parametrize(
    "html",
    [
        "<meta property='article:published_time' content='2024-03-18'>",
        "<meta name='x-publish-date' content='2024-03-18'>",
        "<time datetime='2024-03-18'>Monday</time>",
        "<p class=date>Updated 20 March 2024</p><p class=date>18 March 2024</p>",
        "<h1>The headline of the page</h1><div>18 March 2024</div><p>Text.</p>",
        "<div itemprop=datePublished content='2024-03-18'></div>",
    ],
)
def test_dates_without_json_ld(html: str) -> None:
    assert read(html)[0].published == datetime(2024, 3, 18)  # noqa: DTZ001  (the page gives no offset)


def test_the_address_gives_the_date_where_nothing_else_does() -> None:
    found, _ = read("<p>text", "https://daily.example/2024/03/18/river")
    assert found.published == datetime(2024, 3, 18)  # noqa: DTZ001
    assert found.sources["published"].name == "url"


def test_only_web_addresses_are_given() -> None:
    html = (
        "<link rel=canonical href='javascript:alert(1)'><meta property='og:image' content='data:image/png;base64,xx'>"
    )
    found, _ = read(html)
    assert found.url == "https://daily.example/a"
    assert found.image is None


@pytest.mark.parametrize("url", ["http://[bad", "//", "mailto:x@y.example", "http://", "\x00", "a" * 5000])
def test_bad_addresses_are_dropped(url: str) -> None:
    assert absolute_url(url, "") == ""


def test_clean_text_is_bounded_and_free_of_controls() -> None:
    assert clean("a\x00b \n\t c\ud800&amp;amp; <b>d</b>") == "ab c& d"
    assert len(clean("word " * 1_000)) <= 500


def test_metadata_can_be_encoded() -> None:
    html = f"<title>x</title>{linked(headline='bad ' + chr(0xD800) + ' surrogate', author='Jane Doe')}"
    found, _ = read(html)
    assert found.title.encode()
    assert found.sources["title"].raw.encode()


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "headline": "It rains",}',
        '{"@type": "NewsArticle", /* why */ "headline": "It rains"}',
        '<!-- {"@type": "NewsArticle", "headline": "It rains"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "It rains"}\n//]]>',
        '{"@type": "NewsArticle", "headline": "It rains"};',
        '{"@type": "NewsArticle", "headline": "It rains"} {"x": 1}',
        '[{"@type": "Organization"}, {"@type": ["Thing", "NewsArticle"], "headline": ["It rains"]}]',
        '{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": "Article", "headline": "It rains"}]}',
        '{"@type": "WebPage", "mainEntity": {"@type": "http://schema.org/NewsArticle", "headline": "It rains"}}',
        '{"@type": "NewsArticle", "headline": "It rains", "description": "line\nbreak"}',
        '{"hasPart": [{"@type": "Article", "headline": "No"}], "x": {"@type": "Report", "headline": "It rains"}}',
    ],
)
def test_the_article_is_found_in_json_ld(script: str) -> None:
    assert read_linked([script]).headline == "It rains"


def test_authors_are_followed_by_id() -> None:
    article = {"@type": "Article", "headline": "x", "author": {"@id": "#j"}}
    person = {"@id": "#j", "@type": "Person", "name": "Jane"}
    assert read_linked([json.dumps({"@graph": [article, person]})]).persons == ("Jane",)


@pytest.mark.parametrize(
    "script", ["", "[" * 100_000, "1" * 6_000, '{"a":' * 50_000, "null", "{]", '"' * 9, "/* " * 50_000, '\\"' * 50_000]
)
def test_broken_json_ld_says_nothing(script: str) -> None:
    assert read_linked([script]).headline == ""


KEYS = st.sampled_from(
    ["@type", "@id", "@graph", "headline", "name", "author", "datePublished", "image", "keywords", "publisher", "url",
     "mainEntityOfPage", "inLanguage", "articleBody", "liveBlogUpdate", "description", "articleSection"]
)  # fmt: skip
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["NewsArticle", "WebPage"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS | st.text(max_size=5), inner, max_size=6),
    max_leaves=20,
)


@LAW
@given(st.dictionaries(KEYS, JSON, max_size=10))
def test_no_json_raises(value: dict[str, object]) -> None:
    value.setdefault("@type", "NewsArticle")
    script = json.dumps(value).replace("</", "<\\/")
    found, hints = read(f'<script type="application/ld+json">{script}</script><p>x')
    assert isinstance(found.title, str)
    assert isinstance(hints.article_body, str)


@LAW
@given(
    st.sampled_from(["og:title", "author", "og:image", "date", "keywords", "og:locale", "og:site_name", "og:url"]),
    st.text(max_size=60),
    st.text(max_size=60),
)
def test_no_meta_and_no_address_raise(key: str, value: str, url: str) -> None:
    quoted = value.replace("&", "&amp;").replace('"', "&quot;")
    found, _ = read(f'<meta name="{key}" content="{quoted}"><h1>{quoted}</h1><a rel=author>{quoted}</a>', url)
    assert len(found.title) <= 500
