"""What spares most pages the slower way must give what that gives."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsclean import FieldSource
from newsclean._metadata import (
    author_sources,
    date_sources,
    elements,
    fields,
    image_credits,
    jsonld,
    read_metadata,
    title_parts,
)
from newsclean._metadata import head as head_module
from newsclean._metadata.cleaning import _ENTITY, _TAG, _UNWANTED, clean, joined
from newsclean._metadata.meta_keys import KEY_OF
from newsclean._metadata.provenance import Provenance
from newsclean._parsing.parser import parse
from newsclean._parsing.walk import read_outline
from newsclean._text.strings import fold
from newsclean._types.page import Page
from tests.strategies import LAW

if TYPE_CHECKING:
    from newsclean._types.values import Metadata

TEXTS = st.text(st.one_of(st.characters(), st.sampled_from(" \t\n-|_:/~<>&;ab'Zé—\u00a0\u200b")), max_size=40)


def read(head: str) -> Metadata:
    page = Page(parse(f"<html><head>{head}</head><body><h1>Ferry late</h1><p>Fog, said the harbour.</p></body></html>"))
    return read_metadata(page, read_outline(page))[0]


@LAW
@given(TEXTS)
@example("A_b Ünder ß ²")
@example("İstanbul")
def test_folding_is_that_of_the_pattern(text: str) -> None:
    wanted = " ".join(re.findall(r"[^\W_]+", text.casefold()))
    assert fold(text) == wanted
    assert joined(text) == wanted.replace(" ", "")


def slow_clean(text: str, limit: int) -> str:
    text = text[: 4 * limit + 1000]
    for _ in range(2):
        if _ENTITY.search(text):
            text = html.unescape(text)
    text = " ".join(_UNWANTED.sub("", _TAG.sub(" ", text)).split())
    cut = text[:limit]
    return text if len(text) <= limit else cut.rpartition(" ")[0] or cut


@LAW
@given(TEXTS, st.integers(1, 50))
@example("  a b  ", 10)
@example("a  b", 10)
@example("a\u3000b", 10)
@example("abc def", 5)
@example(" abcde ", 5)
@example("a &amp;amp; b<br>c", 50)
def test_cleaning_is_that_of_the_long_way(text: str, limit: int) -> None:
    assert clean(text, limit) == slow_clean(text, limit)


@LAW
@given(TEXTS)
@example("Fog - Daily")
@example("a_b")
@example("a｜b")
@example("daily: a")
def test_titles_that_hold_no_name_are_left_alone(text: str) -> None:
    text = clean(text).strip(title_parts._RUBBISH)
    if not title_parts._may_separate(text, ("daily",)):
        assert title_parts._cut_once(text, ("daily",), frozenset(), "") == (text, "")


NAMES = st.text(st.sampled_from("abz AZ-_9é"), max_size=30)


JSON_PIECES = [
    '"a"',
    ":",
    ",",
    "{",
    "}",
    "[",
    "]",
    "1",
    "/*",
    "*/",
    "//",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "\n",
    ";",
    '"x//y,}"',
]


@LAW
@given(st.lists(st.sampled_from(JSON_PIECES), max_size=12).map("".join))
@example('//<![CDATA[\n{"a":"x//y,}",/*b*/}\n//]]>')
@example('{"a":1} // b')
def test_scripts_are_mended_as_by_all_patterns(script: str) -> None:
    found = jsonld._load(script)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jsonld, "_COMMENT_SIGN", re.compile(""))
        patch.setattr(jsonld, "_COMMA_SIGN", re.compile(""))
        assert jsonld._load(script) == found
    if not ("<!" in script or "]]>" in script or "-->" in script):
        assert jsonld._CDATA.sub("", script) == script


CREDIT_PIECES = "a photo Photo: ©x via imago: bild / CREDIT: ımage: quelle : (c) x"


@LAW
@given(NAMES, st.sets(st.sampled_from(["a", "ab", "zb", "ba"])))
@example("ABab-ab", {"ab"})
@example("abAb", {"ab"})
@example("cab ab9", {"ab"})
@example("9 -", {"a"})
def test_names_of_elements_are_parted_as_the_pattern_does(names: str, tokens: set[str]) -> None:
    words = frozenset(token.lower() for token in elements._TOKEN.findall(names))
    assert elements.split_names(names) == words
    assert elements.holds(names, frozenset(tokens)) == bool(words & tokens)


@LAW
@given(st.lists(st.sampled_from(CREDIT_PIECES.split()), max_size=8))
@example(["ımage:", "ab"])
def test_captions_without_signs_of_a_credit_hold_none(words: list[str]) -> None:
    caption = " ".join(words)
    if not image_credits._MAY.search(caption):
        assert not any(tail.search(caption) for tail in image_credits._TAILS)


def test_no_tag_is_compared_by_a_number_that_is_an_address() -> None:
    assert elements.tag_number("figcaption") < elements.MAX_NUMBER
    with pytest.raises(LookupError, match="<use>"):
        elements.tag_number("use")


READ = (
    {name for table in (*vars(fields).values(), *vars(date_sources).values()) if isinstance(table, tuple)
     for name, field in [place for place in table if isinstance(place, tuple) and len(place) == 2] if not field}
    | {*author_sources.AUTHOR_KEYS, *fields._TAG_KEYS, *fields._TIERS, "og:type", "og:image:alt", "twitter:image:alt",
       "copyright", "publisher", "twitter:data1", "twitter:data2", "twitter:label1", "twitter:label2"}
)  # fmt: skip


def test_the_table_of_names_leaves_out_nothing_that_is_read() -> None:
    assert {"article:published_time", "og:site_name", "dc.coverage", "author"} <= READ  # the set is what it should be
    unread = {name.lower() for name, key in KEY_OF.items() if not key}
    assert not unread & READ
    assert not [name for name in unread if date_sources._PUBLISHED.search(name)]
    assert {key for key in KEY_OF.values() if key} <= READ


def kept_without_table(head: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    with monkeypatch.context() as patch:
        patch.setattr(head_module, "KEY_OF", {})
        found = head_module.read_head(page := Page(parse(head)), read_outline(page))
    return found.metas


@pytest.mark.parametrize("attribute", ["name", "property", "itemprop", "http-equiv"])
def test_reading_by_the_table_is_reading_by_the_letter(attribute: str, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [*KEY_OF, "OG:Title", "schema:headline", "og:title twitter:title", "x-published-date", ""]
    head = "".join(f'<meta {attribute}="{name}" content="{n}">' for n, name in enumerate([*names, *names]))
    head += '<meta name="author" property="article:author" content="Ada"><meta content="x"><meta name=author content>'
    page = Page(parse(head))
    found = head_module.read_head(page, read_outline(page)).metas
    plain = kept_without_table(head, monkeypatch)
    unread = {name.lower() for name, key in KEY_OF.items() if not key}
    assert {k: v for k, v in found.items() if k not in unread} == {k: v for k, v in plain.items() if k not in unread}
    assert found["og:title"][0] == str(names.index("og:title"))


def test_a_key_of_the_table_keeps_a_hundred_values() -> None:
    head = "".join(f'<meta property="article:tag" content="t{n}">' for n in range(120))
    page = Page(parse(head))
    assert head_module.read_head(page, read_outline(page)).metas["article:tag"] == [f"t{n}" for n in range(100)]


def test_a_script_in_a_drawing_is_read_whole() -> None:
    script = '<script type="application/LD+json">{"@type":"Article",%s"headline":"Fog"}</script>'
    for html_text in (f"<svg>{script % '<!-- c --><g/>'}</svg>", script % ""):
        page = Page(parse(html_text))
        node = page.tree.css_first("script")
        assert node is not None
        head = head_module.Head({})
        head_module._read_script(node, head)
        assert head.scripts == [node.text()]
        assert "Fog" in head.scripts[0]


def test_losers_are_said_when_somebody_asks() -> None:
    found = read(
        '<meta property="og:site_name" content="Daily"><meta name="application-name" content="The Daily">'
        '<link rel="canonical" href="https://daily.example/a"><meta property="og:url" content="https://daily.example/b">'
        '<meta property="og:description" content="Ferry late"><meta name="description" content="Fog held it.">'
        '<meta name="twitter:description" content="Fog.">'
    )
    assert found.sources["site"] == FieldSource(
        "og:site_name", "Daily", (("application-name", "The Daily"),), reasons=("og:site_name ranks higher",)
    )
    assert found.sources["url"].losers == (("og:url", "https://daily.example/b"),)
    assert found.sources["subtitle"] == FieldSource(
        "description", "Fog held it.", (("twitter:description", "Fog."),), reasons=("description ranks higher",)
    )


def test_provenance_takes_one_more_source() -> None:
    sources = read('<meta property="og:site_name" content="Daily">').sources
    assert isinstance(sources, Provenance)
    more = sources.plus("image", FieldSource("img", "a.jpg"))
    assert dict(more) == {**sources, "image": FieldSource("img", "a.jpg")}
    assert "image" not in sources
    assert list(more.plus("site", FieldSource("x", "y"))) == [*sources, "image"]
    assert more.plus("site", FieldSource("x", "y"))["site"].name == "x"
