"""A number -> a page with hostile JSON-LD or scripts of about that many pieces.

Law: as in `benchmarks.hostile.families`, which lists these families with the others.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from benchmarks.hostile.story import ARTICLE, PROSE

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["SCRIPTS"]


def _json_ld(write: Callable[[int], str]) -> Callable[[int], str]:
    return lambda n: f"<script type=application/ld+json>{write(n)}</script>{ARTICLE}"


def _news(**fields: Callable[[int], object]) -> Callable[[int], str]:
    """Return a maker of JSON-LD of a news article with fields that grow."""

    def write(n: int) -> str:
        return json.dumps({"@type": "NewsArticle", "headline": "Ferry late"} | {k: f(n) for k, f in fields.items()})

    return _json_ld(write)


def _script(write: Callable[[int], str]) -> Callable[[int], str]:
    """Return a maker of dated pages with next to no text, whose body can only be in a script."""
    return lambda n: f"<meta property=article:published_time content=2026-03-14><script>{write(n)}</script><p>Loading"


# name: build, size of the survival table, size of the timing
SCRIPTS: dict[str, tuple[Callable[[int], str | bytes], int, int]] = {
    "json brackets": (_json_ld(lambda n: "[" * n), 10_000_000, 300_000),
    "json brackets closed": (_json_ld(lambda n: "[" * n + "]" * n), 5_000_000, 300_000),
    "json objects": (_json_ld(lambda n: '{"a":' * n), 3_000_000, 100_000),
    "json graphs": (_json_ld(lambda n: '{"@graph":[' * n + "1" + "]}" * n), 1_000_000, 50_000),
    "json digits": (_json_ld(lambda n: '{"@type":"NewsArticle","dateline":' + "9" * n + "}"), 15_000_000, 500_000),
    "json number lists": (_json_ld(lambda n: f"[{'1,' * n}1]"), 7_000_000, 300_000),
    "json comments": (_json_ld(lambda n: "/*" * n), 7_000_000, 200_000),
    "json line comments": (_json_ld(lambda n: "//\n" * n), 5_000_000, 200_000),
    "json slashes": (_json_ld(lambda n: "/" * n), 15_000_000, 500_000),
    "json quotes": (_json_ld(lambda n: '"' * n), 15_000_000, 300_000),
    "json backslashes": (_json_ld(lambda n: '"' + "\\" * n), 15_000_000, 500_000),
    "json commas": (_json_ld(lambda n: "[" + ", " * n), 7_000_000, 300_000),
    "json blanks": (_json_ld(lambda n: "{" + " " * n + "," + " " * n), 7_000_000, 300_000),
    "json slashes and blanks": (_json_ld(lambda n: "// " + " " * n + "x"), 15_000_000, 500_000),
    "json blob": (_news(other=lambda n: [{"a": i, "b": "x" * 50} for i in range(n)]), 200_000, 10_000),
    "json nodes": (_json_ld(lambda n: json.dumps([{"@type": "NewsArticle", "headline": f"H{i}"} for i in range(n)])), 200_000, 5_000),
    "json references": (_json_ld(lambda n: json.dumps({"@graph": [{"@id": f"#{i}", "author": {"@id": f"#{i + 1}"}} for i in range(n)]})), 150_000, 5_000),
    "json authors": (_news(author=lambda n: [{"@type": "Person", "name": f"Ada Lund {i}"} for i in range(n)]), 200_000, 5_000),
    "json one author": (_news(author=lambda n: "Ada Lund, " * n), 1_000_000, 30_000),
    "json keywords": (_news(keywords=lambda n: [f"k{i}" for i in range(n)]), 500_000, 20_000),
    "json images": (_news(image=lambda n: [f"https://islander.example/{i}.jpg" for i in range(n)]), 300_000, 10_000),
    "json body": (_news(articleBody=lambda n: PROSE * n), 150_000, 5_000),
    "json body of markup": (_news(articleBody=lambda n: f"<p>{PROSE}</p>" * n), 100_000, 1_000),
    "json body of depth": (_news(articleBody=lambda n: PROSE * 50 + "<div>" * n), 2_000_000, 20_000),
    "json live entries": (
        _news(liveBlogUpdate=lambda n: [{"@type": "BlogPosting", "headline": f"E{i}", "articleBody": PROSE} for i in range(n)]),
        50_000,
        2_000,
    ),
    "json long date": (_news(datePublished=lambda n: "2026-03-14T" + "0" * n), 10_000_000, 500_000),
    "json escaped surrogates": (_json_ld(lambda n: '{"@type":"NewsArticle","headline":"' + "\\ud800" * n + '"}'), 2_000_000, 50_000),
    "json small scripts": (lambda n: '<script type="application/ld+json">{"@type":"NewsArticle"}</script>' * n + ARTICLE, 150_000, 5_000),
    "json deep scripts": (
        lambda n: f'<script type="application/ld+json">{"[" * 900}{"]" * 900}</script>' * n + ARTICLE, 5_000, 200,
    ),
    "script quotes": (_script(lambda n: '"' * n), 2_000_000, 200_000),
    "script escapes": (_script(lambda n: '"' + '\\"' * n), 1_000_000, 100_000),
    "script strings": (_script(lambda n: f'"key":"{PROSE}",' * n), 20_000, 2_000),
    "script nested strings": (_script(lambda n: json.dumps(json.dumps({f"k{i}": PROSE for i in range(n)}))), 20_000, 1_000),
    "script tags": (_script(lambda n: json.dumps("<p>" + "<" * n)), 2_000_000, 100_000),
}  # fmt: skip
