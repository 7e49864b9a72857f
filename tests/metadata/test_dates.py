"""Dates as pages write them."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean._metadata.dates import find_url_date, parse_date

EARLIEST, LATEST = datetime.fromisoformat("1900-01-01"), datetime.fromisoformat("2099-01-01")

READ = [
    ("2024-03-18", "2024-03-18T00:00:00"),
    ("2024-03-18T19:05:00Z", "2024-03-18T19:05:00+00:00"),
    ("2024-03-18T19:05:00.123+0900", "2024-03-18T19:05:00.123000+09:00"),
    ("2024-03-18T19:05:00+9:00", "2024-03-18T19:05:00+09:00"),
    ("2024-03-18 19:05", "2024-03-18T19:05:00"),
    ("20240318T190500Z", "2024-03-18T19:05:00+00:00"),
    ("Mon, 18 Mar 2024 19:05:00 +0100", "2024-03-18T19:05:00+01:00"),
    ("Mon Mar 18 2024 19:05:00 GMT+0200", "2024-03-18T19:05:00+02:00"),
    ("18 Mar 2024 7:05 PM KST", "2024-03-18T19:05:00+09:00"),
    ("12:05 am EST, March 18, 2024", "2024-03-18T00:05:00-05:00"),
    ("Published: Jan. 5, 2023 at 3:04 p.m. EST", "2023-01-05T15:04:00-05:00"),
    ("Sep 5th, 2020", "2020-09-05T00:00:00"),
    ("18. März 2024, 19:05 Uhr", "2024-03-18T19:05:00"),
    ("18.03.2024 | 19:05", "2024-03-18T19:05:00"),
    ("le 18 mars 2024 à 19h05", "2024-03-18T19:05:00"),
    ("1er janvier 2024", "2024-01-01T00:00:00"),
    ("18 de marzo de 2024", "2024-03-18T00:00:00"),
    ("18 marzo 2024", "2024-03-18T00:00:00"),
    ("18 de março de 2024", "2024-03-18T00:00:00"),
    ("18 maart 2024", "2024-03-18T00:00:00"),
    ("18 Mart 2024", "2024-03-18T00:00:00"),
    ("18 марта 2024, 19:05", "2024-03-18T19:05:00"),
    ("18 marca 2024", "2024-03-18T00:00:00"),
    ("2024 Mar 18", "2024-03-18T00:00:00"),
    ("2024. március 18. 19:05", "2024-03-18T19:05:00"),
    ("2024 m. kovo 18 d.", "2024-03-18T00:00:00"),
    ("2024年3月18日 19時05分", "2024-03-18T19:05:00"),
    ("2024. 3. 18. 오후 7:05", "2024-03-18T19:05:00"),
    ("١٨/٠٣/٢٠٢٤", "2024-03-18T00:00:00"),
    ("1710788700", "2024-03-18T19:05:00+00:00"),
    ("1710788700000", "2024-03-18T19:05:00+00:00"),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_dates_are_read(text: str, expected: str) -> None:
    date = parse_date(text)
    assert date is not None
    assert date.isoformat() == expected


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "May 2024", "2024", "2024-02-30", "31.02.2024", "9999-01-01", "7:05 PM", "call 555-1234", "0"],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert parse_date(text) is None


@pytest.mark.parametrize(
    ("language", "month"), [("en", 3), ("en-us", 3), ("", 3), ("en-gb", 4), ("de", 4), ("fr-ca", 4)]
)
def test_slashes_follow_the_language(language: str, month: int) -> None:
    date = parse_date("03/04/2024", language=language)
    assert date is not None
    assert date.month == month


@pytest.mark.parametrize("text", ["18/03/2024", "03/18/2024"])
@pytest.mark.parametrize("language", ["en-us", "de"])
def test_a_day_above_twelve_decides(text: str, language: str) -> None:
    date = parse_date(text, language=language)
    assert date is not None
    assert (date.day, date.month) == (18, 3)


@settings(max_examples=50)
@given(st.text(max_size=300), st.sampled_from(["", "en", "de", "??"]))
def test_no_text_raises(text: str, language: str) -> None:
    parsed = parse_date(text, language=language)
    assert parsed is None or 1800 <= parsed.year < 2100


@settings(max_examples=50)
@given(st.text("0123456789-/.:TZ+ APMapm年月日ºh,\u0661", max_size=40))
def test_nothing_like_a_date_raises(text: str) -> None:
    parsed = parse_date(text)
    assert parsed is None or 1800 <= parsed.year < 2100


@settings(max_examples=50)
@given(st.datetimes(min_value=EARLIEST, max_value=LATEST))
def test_iso_comes_back(date: datetime) -> None:
    assert parse_date(date.isoformat()) == date


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://news.example/2024/03/18/title", "2024-03-18"),
        ("https://news.example/2024/3/8/title", "2024-03-08"),
        ("https://news.example/a-2024-03-18", "2024-03-18"),
        ("https://news.example/20240318-title", "2024-03-18"),
    ],
)
def test_addresses_hold_dates(url: str, expected: str) -> None:
    date = find_url_date(url)
    assert date is not None
    assert date.date().isoformat() == expected


@pytest.mark.parametrize(
    "url", ["", "https://news.example/2024/03/title", "https://news.example/99991399", "/2024/13/40/"]
)
def test_addresses_without_dates(url: str) -> None:
    assert find_url_date(url) is None
