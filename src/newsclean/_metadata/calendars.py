"""A date by another calendar than the Gregorian -> year, month and day of that.

Law: strings in, numbers out. Read are the Persian solar calendar, Japanese eras, the Republic of China's and the
Buddhist count of years, and dates in Chinese numerals. Persian years follow the 33-year cycle, which agrees with the
official calendar from 1799 to 2256.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

__all__ = ["find_other", "full_year", "in_digits", "solar_to_gregorian"]

_BUDDHIST_YEARS = range(2400, 2700)
_BUDDHIST_LEAD = 543  # years; Thailand counts from the death of the Buddha
_SOLAR_YEARS = range(1300, 1500)
_REPUBLIC = 1911  # years before the first of the Republic of China
_REPUBLIC_YEARS = range(90, 200)

_SOLAR_NAMES = """
فروردین فروردين farvardin|اردیبهشت ارديبهشت ordibehesht|خرداد khordad|تیر تير tir|\
مرداد امرداد mordad|شهریور شهريور shahrivar|مهر mehr|\
آبان ابان aban|آذر اذر azar|دی دي dey|بهمن bahman|اسفند esfand
"""
_SOLAR_MONTHS = {name: at for at, names in enumerate(_SOLAR_NAMES.split("|"), 1) for name in names.split()}
_SOLAR_NAME = "|".join(sorted(_SOLAR_MONTHS, key=len, reverse=True))
_SOLAR = re.compile(
    rf"(?<!\d)(\d{{1,2}})\s?(?:ام\s|م\s)?({_SOLAR_NAME})\s?(?:ماه\s?)?[,،]?\s?"
    r"(?:سال\s)?(1[34]\d{2})(?!\d)",
    re.IGNORECASE,
)
_SOLAR_NUMBERS = re.compile(r"(?<!\d)(1[34]\d{2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)")
_SOLAR_REVERSED = re.compile(r"(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(1[34]\d{2})(?!\d)")
_NOT_SOLAR = frozenset({"ar", "ur", "ms", "id", "so"})
"""Languages whose years of four digits below 1500 are of the Islamic lunar calendar."""

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "R": 2018, "H": 1988, "S": 1925}
_ERA = re.compile(r"(令和|平成|昭和|大正)\s?(\d{1,2}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日?")
_ERA_LETTER = re.compile(r"(?<![A-Za-z\d])([RHS])\.?\s?(\d{1,2})\s?[./年-]\s?(\d{1,2})\s?[./月-]\s?(\d{1,2})(?![\d./])")
_SHORT_YEAR = re.compile(r"(?<!\d)(\d{2,3})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日號号일]?")
_REPUBLIC_NUMBERS = re.compile(r"(?<!\d)(?:民國|民国)?\s?(1\d{2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?![\d./])")
_NUMERALS = re.compile("[〇零○一二三四五六七八九十廿卅]+")
_NUMERAL_DATE = re.compile("[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月")
_DIGITS = {numeral: digit for digit, numeral in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}


def full_year(text: str) -> int:
    """Reads a year of two digits, of four, or of the Buddhist count."""
    year = int(text)
    if year in _BUDDHIST_YEARS:
        return year - _BUDDHIST_LEAD
    return year if year > 99 else year + (2000 if year < 70 else 1900)


def in_digits(text: str) -> str:
    """Writes a date in Chinese numerals with digits; any other text stays as it is.

    Example:
        >>> in_digits("二〇二四年三月十二日")
        '2024年3月12日'
    """
    return _NUMERALS.sub(_number, text) if _NUMERAL_DATE.search(text) else text


def _number(found: re.Match[str]) -> str:
    numeral = found[0].replace("廿", "二十").replace("卅", "三十")
    tens, ten, ones = numeral.partition("十")
    if not ten:
        return "".join([str(_DIGITS[char]) for char in numeral])
    if len(tens) > 1 or len(ones) > 1:
        return found[0]
    return str(10 * _DIGITS.get(tens, 1) + _DIGITS.get(ones, 0))


def find_other(text: str, language: str) -> tuple[re.Match[str], tuple[int, int, int]] | None:
    """Finds a date by another calendar; returns where, and its Gregorian year, month and day.

    Args:
        text: A string with ASCII digits.
        language: BCP 47 tag of the page.
    """
    tag = language.partition("-")[0]
    if text.isascii():
        return _in_ascii(text, tag, language)
    if found := _ERA.search(text):
        year = 1 if found[2] == "元" else int(found[2])
        return found, (_ERAS[found[1]] + year, int(found[3]), int(found[4]))
    if found := _SOLAR.search(text):
        return found, solar_to_gregorian(int(found[3]), _SOLAR_MONTHS[found[2].lower()], int(found[1]))
    if found := _SHORT_YEAR.search(text):
        year = int(found[1])
        year += _REPUBLIC if year in _REPUBLIC_YEARS else 2000
        return found, (year, int(found[2]), int(found[3]))
    return _in_ascii(text, tag, language)


def _in_ascii(text: str, tag: str, language: str) -> tuple[re.Match[str], tuple[int, int, int]] | None:
    """Finds dates in numbers by another calendar."""
    if tag not in _NOT_SOLAR:
        if found := _SOLAR_NUMBERS.search(text):
            return found, solar_to_gregorian(*map(int, found.groups()))
        if found := _SOLAR_REVERSED.search(text):
            day, month, year = map(int, found.groups())
            return found, solar_to_gregorian(year, month, day)
    if tag == "ja" and (found := _ERA_LETTER.search(text)):
        return found, (_ERAS[found[1]] + int(found[2]), int(found[3]), int(found[4]))
    taiwan = language.endswith(("-tw", "-hant")) or "民" in text
    if (taiwan or tag == "zh") and (found := _REPUBLIC_NUMBERS.search(text)):
        return found, (_REPUBLIC + int(found[1]), int(found[2]), int(found[3]))
    return None


_LONG_MONTHS = 6  # the first months of the solar year have 31 days
_NEW_YEAR_OF_1200 = date(1821, 3, 21)
_CYCLE_LEAPS = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
"""Leap years of the cycle of 33, by the year's remainder."""


def solar_to_gregorian(year: int, month: int, day: int) -> tuple[int, int, int]:
    """Turns a day of the Persian solar calendar into year, month and day.

    Raises:
        ValueError: There is no such day.

    Example:
        >>> solar_to_gregorian(1402, 12, 22)
        (2024, 3, 12)
    """
    longest = 31 if month <= _LONG_MONTHS else 30 if month < 12 or year % 33 in _CYCLE_LEAPS else 29
    if year not in _SOLAR_YEARS or not (1 <= month <= 12 and 1 <= day <= longest):
        raise ValueError("no day of the solar calendar")
    days = 31 * (month - 1) - max(0, month - 1 - _LONG_MONTHS) + day - 1
    leaps = sum(past % 33 in _CYCLE_LEAPS for past in range(1200, year))
    found = _NEW_YEAR_OF_1200 + timedelta(days=365 * (year - 1200) + leaps + days)
    return found.year, found.month, found.day
