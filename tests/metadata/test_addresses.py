"""Addresses and licences of an article: of the web, without anything invisible."""

from __future__ import annotations

import html
import json

import pytest

from newsclean import clean, clean_text


@pytest.mark.parametrize(
    ("said", "license_"),
    [
        ("CC BY 4.0", "CC BY 4.0"),
        ("https://creativecommons.org/licenses/by/4.0/", "https://creativecommons.org/licenses/by/4.0/"),
        ("/terms?a b", "https://x.example/terms?a%20b"),
        ("//creativecommons.org/by", "https://creativecommons.org/by"),
        ("Licence: all rights reserved", "Licence: all rights reserved"),
        ("javascript:alert(1)", ""),
        ("&#106;avascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("mailto:x@x.example", ""),
        ("https://x.example/\u202egnp", "https://x.example/%E2%80%AEgnp"),
        ("https://x.example/" + "a" * 5_000, "https://x.example/" + "a" * 282),
    ],
)
def test_a_licence_is_a_name_or_an_address_of_the_web(said: str, license_: str) -> None:
    page = f'<meta name="license" content="{html.escape(said)}"><p>The ferry was late again.</p>'
    assert clean(page, url="https://x.example/1").license == license_
    script = json.dumps({"@type": "NewsArticle", "headline": "x", "license": said})
    page = f'<script type="application/ld+json">{script}</script><p>The ferry was late again.</p>'
    assert clean(page, url="https://x.example/1").license == license_


@pytest.mark.parametrize(
    ("given", "url"),
    [
        (" https://x.example/a b ", "https://x.example/a%20b"),
        ("https://x.example/\x1b[2J\x00a", "https://x.example/[2Ja"),
        ("https://x.example/a\nb\tc\r", "https://x.example/abc"),
        ("https://x.example/\u202egn\u2028p\u2028", "https://x.example/%E2%80%AEgn%E2%80%A8p"),
        ("https://x.example/\ud800é", "https://x.example/é"),
        ("file:///home/page.html", "file:///home/page.html"),
        ("x.example/a", "x.example/a"),
        ("https://x.example/" + "a" * 4_000, ""),
    ],
)
def test_the_callers_address_is_cleaned_like_those_of_the_page(given: str, url: str) -> None:
    page = "<p>The ferry was late again, and nobody said why.</p>"
    assert clean(page, url=given).url == url
    assert clean_text("The ferry was late again, and nobody said why.", url=given).url == url
    assert clean(b"\x89PNG\r\n\x1a\n\x00\x00", url=given).url == url
