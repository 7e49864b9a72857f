"""Dates x forms x languages x zones: what CLDR and the time zone database write is read back."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import product
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean._metadata import zones
from newsclean._metadata.calendars import solar_to_gregorian
from newsclean._metadata.date_labels import modified_part, published_part
from newsclean._metadata.dates import parse_date
from tests.strategies import LAW

bd = pytest.importorskip("babel.dates")
cldr = pytest.importorskip("tools.cldr")

LANGUAGES = (*cldr.LOCALES, "ko", "ja", "zh", "zh_Hant", "vi")
NOT_READ = frozenset({("as", "long"), ("ca", "medium"), ("my", "medium"), ("yo", "medium")})
"""Forms that CLDR has and that no date of a page took yet: a month cut to one letter, or with an apostrophe."""
WITHOUT_TIME = frozenset({"ckb", "yo"})
DAYS = (1, 7, 15, 28)


@pytest.mark.parametrize("locale", [locale for locale in LANGUAGES if locale != "ckb"])
def test_days_in_words_of_every_language_are_read(locale: str) -> None:
    language = locale.replace("_", "-").lower()
    for month, day, form in product(range(1, 13), DAYS, ("medium", "long", "full")):
        if (locale, form) not in NOT_READ:
            wanted = date(2024, month, day)
            text = bd.format_date(wanted, form, locale=locale)
            found = parse_date(text, language=language)
            assert found is not None, text
            assert found.date() == wanted, text


@pytest.mark.slow
@pytest.mark.parametrize("locale", [locale for locale in LANGUAGES if locale not in WITHOUT_TIME])
def test_times_of_every_language_are_read(locale: str) -> None:
    language = locale.replace("_", "-").lower()
    forms = product(range(1, 13), (0, 9, 12, 14, 23), ("long", "full"), ("short", "medium"), (" ", ", ", " | "))
    for month, hour, form, clock, gap in forms:
        if (locale, form) in NOT_READ:
            continue
        wanted = datetime(2024, month, 18, hour, 5)  # noqa: DTZ001
        text = bd.format_date(wanted.date(), form, locale=locale) + gap + bd.format_time(wanted, clock, locale=locale)
        assert parse_date(text, language=language) == wanted, text


CITIES = sorted(
    {
        (name, city)
        for name in available_timezones()
        if name.count("/") and (city := name.rpartition("/")[2]).lower() in zones._SEASONAL
    }
)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "city"), CITIES)
def test_zones_of_cities_agree_with_the_time_zone_database(name: str, city: str) -> None:
    zone = ZoneInfo(name)
    moment = datetime(2020, 1, 1, 12, 5)  # noqa: DTZ001
    while moment.year < 2025:
        wanted = moment.replace(tzinfo=zone).utcoffset()
        for text in (f"{moment:%Y-%m-%d %H:%M} ({name})", f"{moment:%Y-%m-%d %H:%M} {city.replace('_', ' ')} time"):
            found = parse_date(text)
            assert found is not None
            assert found.utcoffset() == wanted, text
        moment += timedelta(days=9)


COUNTRIES = {
    ("CST", "zh-cn"): 8, ("CST", "en-cn"): 8, ("CST", "zh"): 8, ("CST", "en-us"): -6, ("CST", ""): -6,
    ("BST", "en-bd"): 6, ("BST", "bn"): 6, ("BST", "en-gb"): 1, ("IST", "en-in"): 5.5, ("IST", "hi"): 5.5,
    ("AST", "ar-sa"): 3, ("AST", "en-us"): -4, ("EST", "en-au"): 10, ("EST", "en"): -5, ("PST", "en-ph"): 8,
    ("PST", "en"): -8, ("KST", "ko"): 9, ("JST", "ja"): 9, ("MSK", "ru"): 3, ("МСК", "ru"): 3, ("WIB", "id"): 7,
    ("MESZ", "de"): 2, ("MEZ", "de"): 1, ("CEST", "en"): 2, ("SGT", "en-sg"): 8, ("AEST", "en-au"): 10,
}  # fmt: skip


@pytest.mark.parametrize(("name", "language"), list(COUNTRIES))
def test_zones_by_name_follow_the_country(name: str, language: str) -> None:
    for text in (f"2024-03-12 14:05 {name}", f"2024-03-12 14:05:09 ({name})", f"2024-03-12, 2:05 pm {name}"):
        found = parse_date(text, language=language)
        assert found is not None
        assert found.utcoffset() == timedelta(hours=COUNTRIES[name, language]), text


@pytest.mark.parametrize(("month", "hours"), [(1, 0), (7, 1)])
def test_zones_of_the_season_follow_it(month: int, hours: int) -> None:
    for name, standard in {"ET": -5, "CT": -6, "MT": -7, "PT": -8, "Eastern Time": -5, "Pacific time": -8}.items():
        found = parse_date(f"2024-{month:02}-12 14:05 {name}")
        assert found is not None
        assert found.utcoffset() == timedelta(hours=standard + hours), name


@LAW
@given(st.dates(date(1925, 3, 22), date(2080, 1, 1)))
def test_the_solar_calendar_counts_every_day_once(day: date) -> None:
    matches = []
    for year in (day.year - 622, day.year - 621):
        for month in range(1, 13):
            for number in range(1, 32):
                try:
                    if solar_to_gregorian(year, month, number) == (day.year, day.month, day.day):
                        matches.append((year, month, number))
                except ValueError:
                    continue
    assert len(matches) == 1


@LAW
@given(st.dates(date(2019, 5, 1), date(2030, 1, 1)), st.sampled_from(["令和{e}年{m}月{d}日", "R{e}.{m}.{d}"]))
def test_japanese_eras_are_read(day: date, form: str) -> None:
    text = form.format(e=day.year - 2018, m=day.month, d=day.day)
    found = parse_date(text, language="ja")
    assert found is not None
    assert found.date() == day


@LAW
@given(
    st.dates(date(2011, 1, 1), date(2030, 1, 1)),
    st.sampled_from(["民國{y}年{m}月{d}日", "{y}年{m}月{d}日", "{y}-{m:02}-{d:02}"]),
)
def test_years_of_the_republic_are_read(day: date, form: str) -> None:
    text = form.format(y=day.year - 1911, m=day.month, d=day.day)
    found = parse_date(text, language="zh-tw")
    assert found is not None
    assert found.date() == day


@LAW
@given(
    st.dates(date(2001, 1, 1), date(2029, 1, 1)), st.sampled_from(["{y:02}.{m:02}.{d:02}", "{y:02}-{m:02}-{d:02}"]),
    st.sampled_from(["ko", "ja", "zh", "hu"]),
)  # fmt: skip
def test_years_of_two_digits_come_first_where_the_language_says_so(day: date, form: str, language: str) -> None:
    text = form.format(y=day.year - 2000, m=day.month, d=day.day)
    found = parse_date(text, language=language)
    assert found is not None
    assert found.date() == day


LABELS = {
    "en": ("Published", "Updated"), "de": ("Veröffentlicht", "Aktualisiert"), "fr": ("Publié le", "Mis à jour le"),
    "es": ("Publicado", "Actualizado"), "pt": ("Publicado em", "Atualizado em"), "it": ("Pubblicato", "Aggiornato"),
    "nl": ("Gepubliceerd", "Bijgewerkt"), "sv": ("Publicerad", "Uppdaterad"), "nb": ("Publisert", "Oppdatert"),
    "da": ("Udgivet", "Opdateret"), "fi": ("Julkaistu", "Päivitetty"), "pl": ("Opublikowano", "Aktualizacja"),
    "cs": ("Publikováno", "Aktualizováno"), "hu": ("Megjelent", "Frissítve"), "ro": ("Publicat", "Actualizat"),
    "el": ("Δημοσίευση", "Ενημέρωση"), "ru": ("Опубликовано", "Обновлено"), "uk": ("Опубліковано", "Оновлено"),
    "bg": ("Публикувана", "Обновена"), "sr": ("Објављено", "Ажурирано"), "tr": ("Yayınlanma", "Güncelleme"),
    "ar": ("نشر", "تحديث"), "he": ("פורסם", "עודכן"), "fa": ("تاریخ انتشار", "به روز رسانی"),
    "hi": ("प्रकाशित", "अपडेट"), "bn": ("প্রকাশ", "আপডেট"), "id": ("Diterbitkan", "Diperbarui"),
    "vi": ("Xuất bản", "Cập nhật"), "th": ("เผยแพร่", "อัปเดต"), "ko": ("입력", "수정"), "ja": ("公開", "更新"),
    "zh": ("发布时间", "更新时间"),
}  # fmt: skip
FIRST, SECOND = "2024-03-12 14:05", "2024-03-13 10:15"


@pytest.mark.parametrize("language", LABELS)
@pytest.mark.parametrize("gap", [" ", ", ", " | ", " - ", " / ", " (", "\n", " • "])
@pytest.mark.parametrize("colon", [": ", " ", "："])
def test_dates_of_publication_and_change_are_told_apart(language: str, gap: str, colon: str) -> None:
    published, updated = LABELS[language]
    for text in (
        f"{published}{colon}{FIRST}{gap}{updated}{colon}{SECOND}",
        f"{updated}{colon}{SECOND}{gap}{published}{colon}{FIRST}",
        f"{FIRST}{gap}{updated}{colon}{SECOND}",
    ):
        first, second = parse_date(published_part(text)), parse_date(modified_part(text))
        assert first == datetime.fromisoformat(FIRST), text
        assert second == datetime.fromisoformat(SECOND), text
    assert published_part(f"{updated}{colon}{SECOND}") == ""
