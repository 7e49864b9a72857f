"""Seconds -> so many seconds of hypothesis on each target.

Law: knows the targets and how their inputs are built; what has to hold stands in `targets`. Inputs are built from
pieces that mean something to newsclean (tags, JSON-LD types, month names), which blind mutation seldom hits.
"""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from tests.strategies import chrome_pages, markup_soup, render, unicode_text
from tools.fuzz.targets import TARGETS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["fuzz"]

_ROUND = 200  # examples between two looks at the clock

_MONTHS = (
    "January",
    "Jan.",
    "Mai",
    "März",
    "février",
    "12月",
    "3월",
    "мая",
    "يناير",
    "Mon",
    "Do.",
    "today",
    "gestern",
    "ago",
)
_MARKS = ("AM", "p.m.", "UTC", "CET", "GMT+2", "+05:30", "\u200f", "²", "٣", "０")
_DATE_PIECES = st.one_of(
    st.integers(-1, 10_000).map(str),
    st.integers(0, 60).map(lambda n: f"{n:02}"),
    st.sampled_from(
        [*_MONTHS, *"-/.:,T Z+年月日時", "AM", "p.m.", "UTC", "CET", "GMT+2", "+05:30", "\u200f", "²", "٣", "０"]
    ),
    st.text(max_size=3),
)
_dates = st.lists(_DATE_PIECES, max_size=12).flatmap(
    lambda parts: st.sampled_from(["", " "]).map(lambda s: s.join(parts))
)

_KEYS = (
    *("@context", "@type", "@id", "@graph", "headline", "name", "author", "articleBody", "datePublished", "image"),
    *("url", "keywords", "dateModified", "articleSection", "publisher", "logo", "liveBlogUpdate", "mainEntity"),
    *("isPartOf", "inLanguage", "license", "alternativeHeadline"),
)
_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    unicode_text,
    _dates,
    st.sampled_from(
        ["NewsArticle", "LiveBlogPosting", "Person", "#1", "https://schema.org", "https://[bad", "<p>x</p>" * 9]
    ),
)
_linked = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(_KEYS), inner, max_size=6),
    max_leaves=30,
)
_BREAKS = st.sampled_from(
    ["", ",", "//x\n", "/*", "*/", "<!--", "-->", "]]>", "</script>", '"', "\\", "\\ud800", "{", "]"]
)


def _broken(value: object, breaks: list[tuple[int, str]]) -> str:
    text = json.dumps(value)
    for place, piece in breaks:
        at = place % (len(text) + 1)
        text = text[:at] + piece + text[at:]
    return text


_scripts = st.builds(_broken, _linked, st.lists(st.tuples(st.integers(0, 5_000), _BREAKS), max_size=3))
_pages = st.one_of(markup_soup, chrome_pages().map(lambda planted: render(planted[1])))


def _halved(page: str, rubbish: bytes, codec: str) -> bytes:
    data = page.encode(codec, "ignore")
    return b"\0" + data[: len(data) // 2] + rubbish + data[len(data) // 2 :]


_CODECS = st.sampled_from(["utf-8", "utf-16", "cp1252", "gb18030", "cp932", "iso2022_jp", "utf-7"])
_INPUTS: dict[str, st.SearchStrategy[bytes]] = {
    "bytes": st.binary(max_size=3_000) | st.builds(_halved, _pages, st.binary(max_size=30), _CODECS),
    "html": _pages.map(lambda page: page.encode("utf-8", "replace")),
    "text": st.lists(unicode_text | _dates, max_size=30).map(lambda lines: "\n".join(lines).encode("utf-8", "replace")),
    "json": _scripts.map(lambda text: text.encode("utf-8", "replace")),
    "dates": _dates.map(lambda text: text.encode("utf-8", "replace")),
}


def fuzz(names: Iterable[str], seconds: float, first_seed: int) -> dict[str, int]:
    """Runs each target for so many seconds; returns how many inputs each had.

    Raises:
        Exception: Whatever a target raised, with the smallest input that hypothesis found in its notes.
    """
    return {name: _fuzz(TARGETS[name], _INPUTS[name], seconds, first_seed) for name in names}


def _fuzz(target: Callable[[bytes], None], inputs: st.SearchStrategy[bytes], seconds: float, number: int) -> int:
    tried = 0
    has_failed = False
    end = time.monotonic() + seconds

    def one(data: bytes) -> None:
        nonlocal tried, has_failed
        if not has_failed and time.monotonic() >= end:
            return
        tried += 1
        try:
            target(data)
        except BaseException:
            has_failed = True  # from now on hypothesis looks for the smallest such input, and the clock is its own
            raise

    checks = list(HealthCheck)
    while time.monotonic() < end:
        limits = settings(max_examples=_ROUND, deadline=None, database=None, suppress_health_check=checks)
        seed(number)(limits(given(inputs)(one)))()
        number += 1
    return tried
