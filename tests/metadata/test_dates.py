"""Dates as pages write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean._metadata.cldr_months import MONTHS
from newsclean._metadata.cldr_relative import AGO
from newsclean._metadata.date_labels import published_part
from newsclean._metadata.date_notes import doubts, in_local_time
from newsclean._metadata.dates import find_url_date, parse_date
from newsclean._metadata.relative_times import parse_relative
from tests.strategies import LAW

if TYPE_CHECKING:
    from collections.abc import Callable

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
    ("الجمعة 24 نيسان / أبريل 2020 09:22", "2020-04-24T09:22:00"),
    ("18 मार्च 2024", "2024-03-18T00:00:00"),
    ("18 มีนาคม 2567", "2024-03-18T00:00:00"),
    ("18 มี.ค. 2024", "2024-03-18T00:00:00"),
    ("18 tháng 3, 2024", "2024-03-18T00:00:00"),
    ("ngày 18 tháng 3 năm 2024 19:05", "2024-03-18T19:05:00"),
    ("18 Μαρτίου 2024", "2024-03-18T00:00:00"),
    ("18. ožujka 2024.", "2024-03-18T00:00:00"),
    ("1710788700", "2024-03-18T19:05:00+00:00"),
    ("1710788700000", "2024-03-18T19:05:00+00:00"),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_a_written_date_is_read(text: str, expected: str) -> None:
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
    ("language", "month"), [("en", 3), ("en-us", 3), ("", 3), ("en-gb", 4), ("de", 4), ("fr-ca", 4), ("en-in", 4)]
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


@LAW
@given(st.text(max_size=300), st.sampled_from(["", "en", "de", "??"]))
def test_no_text_raises(text: str, language: str) -> None:
    parsed = parse_date(text, language=language)
    assert parsed is None or 1800 <= parsed.year < 2100


@LAW
@given(st.text("0123456789-/.:TZ+ APMapm年月日ºh,\u0661", max_size=40))
def test_nothing_like_a_date_raises(text: str) -> None:
    parsed = parse_date(text)
    assert parsed is None or 1800 <= parsed.year < 2100


@LAW
@given(st.datetimes(min_value=EARLIEST, max_value=LATEST))
def test_a_date_in_iso_8601_reads_back_equal(date: datetime) -> None:
    assert parse_date(date.isoformat()) == date


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://news.example/2024/03/18/title", "2024-03-18"),
        ("https://news.example/2024/3/8/title", "2024-03-08"),
        ("https://news.example/a-2024-03-18", "2024-03-18"),
        ("https://news.example/20240318-title", "2024-03-18"),
        ("https://news.example/18-03-2024", "2024-03-18"),
    ],
)
def test_an_address_gives_the_date_in_it(url: str, expected: str) -> None:
    date = find_url_date(url)
    assert date is not None
    assert date.date().isoformat() == expected


@pytest.mark.parametrize(
    "url", ["", "https://news.example/2024/03/title", "https://news.example/99991399", "/2024/13/40/", "/03-04-2024"]
)
def test_an_address_without_a_date_gives_none(url: str) -> None:
    assert find_url_date(url) is None


# --- laws ------------------------------------------------------------------------------------------------------

OFFSETS = st.integers(-12 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))
MINUTES = st.datetimes(min_value=EARLIEST, max_value=LATEST).map(lambda date: date.replace(second=0, microsecond=0))
MONTH_NAMES = sorted(MONTHS.items())


def _offset(date: datetime) -> str:
    return date.isoformat()[-6:]


FORMATS: dict[str, Callable[[datetime], str]] = {
    "iso": lambda date: date.isoformat(),
    "compact": lambda date: f"{date:%Y%m%dT%H%M}{date.isoformat()[-6:]}",
    "blank": lambda date: date.isoformat(sep=" "),
    "rfc2822": format_datetime,
    "year-first": lambda date: f"{date:%Y/%m/%d %H:%M} {_offset(date)}",
    "day first": lambda date: f"{date.day}.{date.month}.{date.year}, {date:%H:%M} UTC{_offset(date)}",
    "twelve hours": lambda date: f"{date:%b} {date.day}, {date.year} {date:%I:%M %p} GMT{_offset(date)}",
}


@LAW
@given(MINUTES, OFFSETS, st.sampled_from(sorted(FORMATS)))
def test_moments_come_back_from_every_format_and_offset(date: datetime, offset: timezone, name: str) -> None:
    moment = date.replace(tzinfo=offset)
    parsed = parse_date(FORMATS[name](moment))
    assert parsed == moment
    assert parsed is not None
    assert parsed.utcoffset() == moment.utcoffset()


FORMS = ("{d} {m} {y}", "{d}. {m} {y}", "{m} {d}, {y}", "{d} de {m} de {y}")


@LAW
@given(
    MINUTES,
    st.sampled_from(MONTH_NAMES),
    st.sampled_from([*FORMS]),
)
def test_days_come_back_from_the_month_names_of_all_languages(
    date: datetime, month: tuple[str, int], form: str
) -> None:
    name, number = month
    text = form.format(d=date.day if number != 2 else min(date.day, 28), m=name, y=date.year)
    if number in {4, 6, 9, 11} and date.day == 31:
        return
    parsed = parse_date(text)
    assert parsed is not None, text
    assert (parsed.month, parsed.year) == (number, date.year)


@pytest.mark.parametrize(("language", "month"), [("cs", 11), ("hr", 10), ("pl", 11), ("", 11)])
def test_a_name_of_two_months_follows_the_language(language: str, month: int) -> None:
    date = parse_date("3. listopadu 2024" if language == "cs" else "3. listopada 2024", language=language)
    assert date is not None
    assert date.month == month


NAIVE = datetime.fromisoformat("2024-01-01")


def test_doubts_about_a_date_are_said() -> None:
    assert doubts("2024-03-18T19:05Z", datetime(2024, 3, 18, 19, 5, tzinfo=UTC)) == ()
    assert doubts("18 March 2024", NAIVE.replace(month=3, day=18)) == ("no offset", "no time")
    assert doubts("2024-03-18T00:00", NAIVE.replace(month=3, day=18)) == ("no offset",)
    assert doubts("03/04/2024", NAIVE.replace(month=3, day=4)) == ("no offset", "no time", "order assumed")
    assert doubts("13/04/2024", NAIVE.replace(month=4, day=13)) == ("no offset", "no time")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("18 March 2024", "18 March 2024"),
        ("Updated 18 March 2024", ""),
        ("Aktualisiert am 18.03.2024", ""),
        ("18 March 2024, updated 19 March 2024", "18 March 2024, "),
        ("Last edited 4 June 2020, first published 17 June 2019", "published 17 June 2019"),
        ("Letzte Änderung: 31.10.2023 Erschienen am: 01.11.2023", "Erschienen am: 01.11.2023"),
    ],
)
def test_the_date_of_a_change_is_not_that_of_the_publication(text: str, part: str) -> None:
    assert published_part(text) == part


def test_a_moment_in_utc_takes_the_offset_that_the_page_names() -> None:
    moment = datetime(2024, 3, 19, 2, 5, 7, tzinfo=UTC)
    local = in_local_time(moment, ["2024-03-18T19:05:07-07:00"], "")
    assert (local, local.utcoffset()) == (moment, timedelta(hours=-7))
    implied = in_local_time(moment, ["2024-03-18 19:05:07"], "")
    assert (implied, implied.utcoffset()) == (moment, timedelta(hours=-7))
    for other in ("2024-03-18T19:05:08-07:00", "2024-03-18 19:04:07", "2024-03-18", "18 March"):
        assert in_local_time(moment, [other], "").utcoffset() == timedelta(0)


NOW = datetime(2024, 3, 18, 19, 5, tzinfo=timezone(timedelta(hours=9)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 hours ago", "2024-03-18T16:05:00+09:00"),
        ("Updated 45 mins ago", "2024-03-18T18:20:00+09:00"),
        ("45 minutes ago", "2024-03-18T18:20:00+09:00"),
        ("an hour ago", "2024-03-18T18:05:00+09:00"),
        ("vor 3 Stunden", "2024-03-18T16:05:00+09:00"),
        ("vor 2 Tagen", "2024-03-16T00:00:00"),
        ("il y a 2 jours", "2024-03-16T00:00:00"),
        ("hace 3 horas", "2024-03-18T16:05:00+09:00"),
        ("há 3 horas", "2024-03-18T16:05:00+09:00"),
        ("3 uur geleden", "2024-03-18T16:05:00+09:00"),
        ("3 часа назад", "2024-03-18T16:05:00+09:00"),
        ("3 saat önce", "2024-03-18T16:05:00+09:00"),
        ("3시간 전", "2024-03-18T16:05:00+09:00"),
        ("3 時間前", "2024-03-18T16:05:00+09:00"),
        ("3小时前", "2024-03-18T16:05:00+09:00"),
        ("قبل 3 ساعات", "2024-03-18T16:05:00+09:00"),
        ("yesterday", "2024-03-17T00:00:00"),
        ("gestern, 14:05 Uhr", "2024-03-17T14:05:00"),
        ("today at 2:05 pm", "2024-03-18T14:05:00"),
        ("어제", "2024-03-17T00:00:00"),
        ("in 3 hours", None),
        ("3 readers", None),
        ("", None),
    ],
)
def test_relative_times_are_counted_from_now(text: str, expected: str | None) -> None:
    date = parse_relative(text, NOW)
    assert (date.isoformat() if date else None) == expected


@LAW
@given(st.text(max_size=100), st.datetimes())
def test_no_relative_time_raises(text: str, now: datetime) -> None:
    found = parse_relative(text, now)
    assert found is None or found <= now


@LAW
@given(st.integers(1, 999), st.sampled_from(sorted(AGO)), st.data())
def test_every_pattern_is_read(count: int, unit: str, data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(" ".join(AGO[unit].split()).split(" | ")))
    before, _, after = pattern.partition("#")
    found = parse_relative(f"{before} {count} {after}", NOW)
    assert found is not None
    assert found.replace(tzinfo=None) <= NOW.replace(tzinfo=None)
