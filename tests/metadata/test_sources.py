"""Planted sources that contradict each other resolve as the documentation says, and all losers are listed."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import LiveUpdate, clean
from newsclean._metadata import read_metadata
from newsclean._metadata.cleaning import plain_text
from newsclean._metadata.provenance import Provenance
from newsclean._metadata.script_dates import find_dates
from newsclean._parsing.parser import parse
from newsclean._parsing.walk import read_outline
from newsclean._text.writing_systems import language_fits, language_of
from newsclean._types.page import Page
from tests.strategies import LAW

if TYPE_CHECKING:
    from newsclean._types.values import Metadata

BODY = "<p>The ferry was two hours late on Monday because of fog, and nobody on the pier was surprised by it.</p>"


def read(html: str, *, url: str = "https://daily.example/a", now: datetime | None = None) -> Metadata:
    page = Page(parse(html), url)
    return read_metadata(page, read_outline(page), now)[0]


def linked(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


def meta(key: str, value: str) -> str:
    return f'<meta property="{key}" content="{value}">'


# --- conflicts: sources of each field, the most trusted first, with the value that each would give -------------

PUBLISHED = [
    ("jsonld:datePublished", linked(datePublished="2024-01-01T10:00:00+01:00"), "2024-01-01"),
    ("article:published_time", meta("article:published_time", "2024-01-02T10:00:00+01:00"), "2024-01-02"),
    ("parsely-pub-date", meta("parsely-pub-date", "2024-01-03T10:00:00+01:00"), "2024-01-03"),
    ("sailthru.date", meta("sailthru.date", "2024-01-04"), "2024-01-04"),
    ("dc.date", meta("DC.date", "2024-01-05"), "2024-01-05"),
]
AUTHORS = [
    ("jsonld:author", linked(author={"@type": "Person", "name": "Ada Lund"}), ("Ada Lund",)),
    ("author", meta("author", "Bo Reyes"), ("Bo Reyes",)),
    ("citation_author", meta("citation_author", "Cai Tran"), ("Cai Tran",)),
    ("parsely-author", meta("parsely-author", "Dee Okafor"), ("Dee Okafor",)),
    ("dc.creator", meta("dc.creator", "Eli Novak"), ("Eli Novak",)),
]
SECTION = [
    ("jsonld:articleSection", linked(articleSection="Isles"), "Isles"),
    ("article:section", meta("article:section", "News"), "News"),
    ("parsely-section", meta("parsely-section", "Local"), "Local"),
]
TAGS = [
    ("jsonld:keywords", linked(keywords=["fog"]), ("fog",)),
    ("article:tag", meta("article:tag", "ferry"), ("ferry",)),
    ("news_keywords", meta("news_keywords", "pier, sea"), ("pier", "sea")),
    ("keywords", meta("keywords", "island"), ("island",)),
    ("dc.subject", meta("dc.subject", "weather"), ("weather",)),
]
SITE = [
    ("og:site_name", meta("og:site_name", "Daily"), "Daily"),
    ("jsonld:publisher", linked(publisher={"@type": "Organization", "name": "Weekly"}), "Weekly"),
    ("application-name", meta("application-name", "App"), "App"),
]
LICENSE = [
    (
        "jsonld:license",
        linked(license="https://creativecommons.org/licenses/by/4.0/"),
        "https://creativecommons.org/licenses/by/4.0/",
    ),
    ("dcterms.license", meta("dcterms.license", "CC BY-SA 4.0"), "CC BY-SA 4.0"),
]
MODIFIED = [
    ("jsonld:dateModified", linked(dateModified="2024-02-01"), "2024-02-01"),
    ("article:modified_time", meta("article:modified_time", "2024-02-02"), "2024-02-02"),
    ("og:updated_time", meta("og:updated_time", "2024-02-03"), "2024-02-03"),
]
FIELDS: dict[str, Any] = {
    "published": PUBLISHED, "authors": AUTHORS, "section": SECTION, "tags": TAGS, "site": SITE, "license": LICENSE,
    "modified": MODIFIED,
}  # fmt: skip


@LAW
@given(st.sampled_from(sorted(FIELDS)), st.data())
def test_the_most_trusted_source_wins_and_the_others_are_listed(field: str, data: st.DataObject) -> None:
    sources = FIELDS[field]
    planted = data.draw(st.lists(st.sampled_from(range(len(sources))), min_size=1, unique=True))
    html = f"<head>{''.join(sources[i][1] for i in planted)}</head><h1>Ferry late again</h1>{BODY}"
    found = read(html)
    ranked = sorted(planted)
    value = getattr(found, field)
    wanted = sources[ranked[0]][2]
    assert (value.date().isoformat() if isinstance(value, datetime) else value) == wanted
    source = found.sources[field]
    assert source.name == sources[ranked[0]][0]
    assert [name for name, _ in source.losers] == [sources[i][0] for i in ranked[1:]]


@LAW
@given(st.permutations(["jsonld:headline", "og:title", "twitter:title", "title"]))
def test_titles_in_any_order_of_the_head_resolve_alike(order: list[str]) -> None:
    parts = {
        "jsonld:headline": linked(headline="Ferry late again in thick fog"),
        "og:title": meta("og:title", "Fog delays the morning ferry"),
        "twitter:title": meta("twitter:title", "Ferry: fog again"),
        "title": "<title>Ferry news of the islands</title>",
    }
    found = read(f"<head>{''.join(parts[name] for name in order)}</head>{BODY}")
    assert found.title == "Ferry late again in thick fog"
    assert {name for name, _ in found.sources["title"].losers} == set(parts) - {"jsonld:headline"}


# --- JSON-LD ---------------------------------------------------------------------------------------------------

KEYS_TEXT = """
headline author name datePublished dateModified image keywords articleSection inLanguage publisher url license
liveBlogUpdate articleBody mainEntityOfPage isPartOf alternativeHeadline description @id @graph @type thumbnailUrl
"""
KEYS = KEYS_TEXT.split()
PLAIN = ["NewsArticle", "2024-01-01"]
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["NewsArticle", "2024-01-01"]),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=8), inner, max_size=5)
    ),
    max_leaves=12,
)


@LAW
@given(st.sampled_from(KEYS), JSON, st.sampled_from(["NewsArticle", "LiveBlogPosting", "WebPage", "VideoObject"]))
def test_any_json_value_in_any_place_of_json_ld_never_raises(key: str, value: object, kind: str) -> None:
    script = json.dumps({"@type": kind, "headline": "Ferry late again", key: value})
    article = clean(f'<script type="application/ld+json">{script}</script><h1>Ferry late again</h1>{BODY}')
    assert article.sources.keys() <= {*article.to_dict(), "text"}
    json.dumps(article.to_dict())


@LAW
@given(JSON)
def test_any_json_at_all_never_raises(value: object) -> None:
    found = read(f'<script type="application/ld+json">{json.dumps(value)}</script>{BODY}')
    assert isinstance(found.title, str)


ENTRY = "<p>Most of it.</p><p>Not all &amp; soon.</p>"


def test_entries_of_a_live_blog_come_from_json_ld() -> None:
    updates = [
        {
            "@type": "BlogPosting",
            "headline": "Power is back",
            "datePublished": "2026-01-11T11:02:00Z",
            "articleBody": "<p>Most of it.</p><p>Not all &amp; soon.</p>",
        },
        {"@type": "BlogPosting", "articleBody": "Schools stay closed."},
        {"@type": "BlogPosting"},
        "rubbish",
    ]
    script = json.dumps({"@type": "LiveBlogPosting", "headline": "Storm live", "liveBlogUpdate": updates})
    entries = read(f'<script type="application/ld+json">{script}</script>').entries
    assert entries == (
        LiveUpdate("Most of it.\n\nNot all & soon.", "Power is back", datetime(2026, 1, 11, 11, 2, tzinfo=UTC)),
        LiveUpdate("Schools stay closed."),
    )


def live(entries: int, *, url: str) -> tuple[LiveUpdate, ...]:
    text = "The harbour office says that ferry number {} will not leave before noon, because of the thick fog outside."
    items = "".join(
        f"<div class='entry e{i}'><time datetime='2026-01-11T1{i}:02:00Z'>1{i}:02</time>"
        f"<h3>News {i}</h3><p>{text.format(i)}</p></div>"
        for i in range(entries)
    )
    return clean(f"<article><h1>Storm live: ferries cancelled</h1>{BODY}{items}</article>", url=url).entries


def test_entries_of_a_live_blog_come_from_its_markup() -> None:
    entries = live(4, url="https://daily.example/live/storm")
    assert [entry.title for entry in entries] == ["News 0", "News 1", "News 2", "News 3"]
    assert entries[2].time == datetime(2026, 1, 11, 12, 2, tzinfo=UTC)
    assert entries[2].text.startswith("The harbour office says that ferry number 2")
    assert live(2, url="https://daily.example/live/storm") == ()
    assert live(4, url="https://daily.example/olive/storm") == ()


@pytest.mark.parametrize(
    ("head", "paywalled", "source"),
    [
        (linked(isAccessibleForFree=False), True, "jsonld:isAccessibleForFree"),
        (linked(isAccessibleForFree="True"), False, "jsonld:isAccessibleForFree"),
        (meta("article:content_tier", "locked"), True, "article:content_tier"),
        (linked(isAccessibleForFree=False) + meta("article:content_tier", "free"), True, "jsonld:isAccessibleForFree"),
        (meta("article:content_tier", "metered"), None, ""),
        ("", None, ""),
    ],
)
def test_the_page_says_whether_it_is_for_subscribers(head: str, *, paywalled: bool | None, source: str) -> None:
    found = read(f"<head>{head}</head>{BODY}")
    assert found.paywalled is paywalled
    assert (found.sources["paywalled"].name if source else "") == source


# --- language --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "language", "source"),
    [
        ("<html lang=en><title>Ferry late again in the fog</title>", "en", "html:lang"),
        ("<html lang=en><title>Паром снова опоздал из-за тумана</title>", "", ""),
        ("<html lang=en><title>Το πλοίο καθυστέρησε λόγω ομίχλης</title>", "el", "letters"),
        (
            "<html lang=en><meta property=og:locale content=ru_RU><title>Паром снова опоздал</title>",
            "ru-ru",
            "og:locale",
        ),
        ("<title>渡轮因大雾晚点两小时乘客滞留</title>", "zh", "letters"),
        ("<title>霧で渡し船が二時間おくれて客が待つ</title>", "ja", "letters"),
        ("<html lang=zh><title>Ferry late again in the fog</title>", "", ""),
        ("<html lang='??'><title>Ferry late again in the fog</title>", "", ""),
        (
            "<link rel=canonical href=/de/x><link rel=alternate hreflang=de href=/de/x><title>Fähre zu spät</title>",
            "de",
            "hreflang",
        ),
    ],
)
def test_the_declared_language_is_checked_by_the_letters(html: str, language: str, source: str) -> None:
    found = read(html)
    assert found.language == language
    assert (found.sources["language"].name if language else "") == source


@LAW
@given(st.text(max_size=60), st.sampled_from(["en", "de", "ru", "ja", "zh", "ar", "x"]))
def test_what_letters_tell_fits(sample: str, tag: str) -> None:
    assert isinstance(language_fits(tag, sample), bool)
    told = language_of(sample)
    assert not told or language_fits(told, sample)


# --- dates that only a reader or a script sees -----------------------------------------------------------------


def test_relative_dates_need_now() -> None:
    html = f"<h1>Ferry late again</h1><time>3 hours ago</time>{BODY}"
    assert read(html).published is None
    found = read(html, now=datetime(2024, 3, 18, 19, 5, tzinfo=UTC))
    assert found.published == datetime(2024, 3, 18, 16, 5, tzinfo=UTC)
    assert "relative" in found.sources["published"].notes


def test_now_must_be_a_datetime() -> None:
    with pytest.raises(TypeError, match="now must be datetime or None, not str"):
        clean("<p>a</p>", now="2024-03-18")  # type: ignore[arg-type]


def test_dates_in_scripts_are_the_last_resort() -> None:
    data = {"createdAt": "2024-01-01", "publishedAt": "2024-01-02T10:00:00Z", "updatedAt": "2024-01-09"}
    script = f"<script>window.x = {json.dumps(data)}</script>"
    found = read(f"<h1>Ferry late again</h1>{BODY}{script}", url="")
    assert found.published == datetime(2024, 1, 2, 10, tzinfo=UTC)
    assert found.sources["published"].name == "script:publishedat"
    assert (
        read(f"<h1>Ferry late again</h1><time datetime=2024-01-05></time>{BODY}{script}").sources["published"].name
        == "time"
    )


@LAW
@given(st.text(st.sampled_from("\"':{}\\\\ publishedAt2024-01."), max_size=200))
def test_no_script_raises(script: str) -> None:
    assert len(find_dates([script])) <= 5


def test_a_date_beside_the_headline_comes_before_others_of_its_kind() -> None:
    html = (
        "<div class=date>January 31, 2025</div><h2>Another story about the harbour</h2>"
        f"<h1>Ferry late again in the thick fog</h1><div>March 18, 2024</div>{BODY}"
    )
    published = read(html).published
    assert published is not None
    assert published.date().isoformat() == "2024-03-18"


def test_the_line_above_the_headline_is_kept_apart() -> None:
    inside = read(f"<h1><span class=kicker>Islands</span> <span>Ferry late again</span></h1>{BODY}")
    assert (inside.title, inside.kicker) == ("Ferry late again", "Islands")
    assert inside.sources["kicker"].name == "h1:kicker"
    before = read(f"<div class=article-kicker>Islands</div><h1>Ferry late again</h1>{BODY}")
    assert (before.title, before.kicker) == ("Ferry late again", "Islands")
    declared = read(
        f"{meta('og:title', 'Islands: Ferry late again')}<h1><b class=kicker>Islands</b>: Ferry late again</h1>"
    )
    assert (declared.title, declared.kicker) == ("Islands: Ferry late again", "")


def test_microdata_of_the_body_counts_after_the_head() -> None:
    items = "<meta itemprop=headline content='Ferry late in fog'><meta itemprop=datePublished content=2024-03-18>"
    found = read(f"<body>{items}<meta property='schema:keywords' content='fog, sea'>{BODY}</body>")
    assert (found.title, found.tags) == ("Ferry late in fog", ("fog", "sea"))
    assert found.sources["published"].name == "datepublished"
    head = meta("article:published_time", "2024-03-17")
    assert read(f"<head>{head}</head><body>{items}{BODY}</body>").sources["published"].name == "article:published_time"


# --- safe output -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//", "http://[bad"])
def test_only_web_addresses_come_out(url: str) -> None:
    html = (
        f'<link rel=canonical href="{url}">{meta("og:image", url)}{linked(url=url, image=url)}<h1>Ferry late</h1>{BODY}'
    )
    found = read(html, url="")
    assert found.url == ""
    assert found.image is None


@LAW
@given(st.text(max_size=3_000), st.sampled_from(["og:title", "author", "article:section", "og:site_name", "keywords"]))
def test_lengths_are_bounded_and_controls_stripped(value: str, key: str) -> None:
    escaped = value.replace("&", "&amp;").replace('"', "&quot;")
    found = read(f"<head>{meta(key, escaped * 3)}</head>{BODY}")
    for text in (found.title, found.section, found.site, *found.authors, *found.tags):
        assert len(text) <= 500
        assert not any(char < " " or "\x7f" <= char <= "\x9f" for char in text)


def test_markup_in_json_ld_becomes_text() -> None:
    assert plain_text("<p>One<br>two</p><script x>", 100) == "One\n\ntwo"
    assert plain_text("a < b &amp; c", 100) == "a < b & c"
    assert len(plain_text("word " * 1_000, 100)) <= 100


# --- provenance ------------------------------------------------------------------------------------------------


def test_provenance_is_a_mapping_like_any() -> None:
    sources = read(f"{linked(headline='Ferry late')}{BODY}").sources
    assert isinstance(sources, Provenance)
    plain = dict(sources)
    assert sources == plain
    assert repr(sources) == repr(plain)
    assert pickle.loads(pickle.dumps(sources)) == plain  # noqa: S301  (our own)
    assert copy.deepcopy(sources) == plain
    with pytest.raises(KeyError):
        sources["nothing"]
