"""A date as a page writes it -> `datetime`.

Law: strings in, datetimes out; never raises, never asks the machine for its zone or for today. The result is aware when
the string gives an offset or a zone, else naive. What cannot be a date is None.
"""

from __future__ import annotations

import html
import re
import unicodedata
from datetime import UTC, datetime

from newsclean._metadata.calendars import find_other, full_year, in_digits
from newsclean._metadata.cldr_months import MONTHS, OWN_MONTHS, PHRASES
from newsclean._metadata.clock import find_time
from newsclean._metadata.zones import with_zone

__all__ = ["MAX_CHARS", "NUMERIC", "find_url_date", "parse_date"]

MAX_CHARS = 200
"""Longest string looked at; a date with its label ("Published on ... | Updated ...") fits."""

_YEARS = range(1800, 2100)

_YMD = re.compile(r"(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)\s?[日일號号]?")
NUMERIC = re.compile(r"(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\.?\d)")
"""A date in numbers with the year last."""

_DAY_SLASH_MONTH = re.compile(r"(?<![\d/])(\d{1,2})(/)(\d{1,2})[\s,-]\s?(20\d{2})(?![\d/])")
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?(?!\d)")
_NAME = r"""(?:[ก-๎ກ-ໝ]{1,3}\.[ก-๎ກ-ໝ]|[^\d\s_,./()\[\]|:;!?\-–—•·'’"،؛၊]{2,16})"""
# What a month may be called: `\w` of `re` has no vowel signs, without which no Hindi or Thai name is one word.
_EPOCH = re.compile(r"(?:/Date\()?(-?\d{9,10}(?:\d{3})?(?:\.\d+)?)(?:[+-]\d{4})?(?:\)/)?\Z")
_COMPACT_MINUTE = re.compile(r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d\Z")
_CTIME = re.compile(
    r"([A-Z][a-z]{2})\s+(\d{1,2})\s(\d{2}:\d{2}:\d{2})\s([A-Z]{1,5}(?:[+-]\d{2}:?\d{2})?)\s((?:19|20)\d{2})\Z"
)
_DAY_MONTH = re.compile(
    r"(?<!\d)(\d{1,2})(?:\s?(?:(?:st|nd|rd|th|er|ème|-?(?:го|е)|an|da)(?![^\W\d_])|[º°ª.]))?[\s,\-/]*"
    r"(?:de\s|d'|d’|of\s|ta['’]\s)?\s?"
    rf"({_NAME})\.?(?:\s?/\s?{_NAME})?[\s,،.\-/]*(?:de\s|del\s|do\s|năm\s|พ\.ศ\.\s?|ค\.ศ\.\s?|ປີ\s)?\s?"
    r"['’]?(\d{4}|\d{2}(?=\s*(?:\Z|[,|–-])))(?!\d)"
)
_MONTH_DAY = re.compile(rf"({_NAME})\.?\s+(\d{{1,2}})(?:st|nd|rd|th|\.)?\s?,?\s+(\d{{4}})(?!\d)")
_YEAR_MONTH_DAY = re.compile(
    rf"(?<!\d)((?:19|20)\d{{2}})(?:\(?e?\)?ko)?[.,]?\s(?:[^\W\d]{{1,2}}\.\s)?({_NAME})\.?['’]?\s(\d{{1,2}})(?!\d)"
)
_YEAR_DAY_MONTH = re.compile(
    rf"(?<!\d)((?:19|20)\d{{2}})[.\s-]{{0,2}}(?:[^\W\d]{{1,5}}\.?,?)?\s(\d{{1,2}})[.\s-]{{1,2}}({_NAME})(?![^\W\d])"
)
_NUMBERED_YEAR_FIRST = re.compile(
    r"(?<!\d)((?:19|20)\d{2})\s(?:оны|онд)\s(\d{1,2})(?:-?[а-яө]+)?\sсарын\s(\d{1,2})(?!\d)"
)
# "2024. gada 18. martā" in Latvian, "2024 ж. 18 наурыз" in Kazakh; months by number in Mongolian.
# "2024 Mar 18" of journals, "2024. március 18." in Hungarian, "2024 m. kovo 18 d." in Lithuanian, "2024ko martxoaren
# 18a" in Basque.
_NUMBERED = re.compile(r"(?<!\d)(\d{1,2})\s(?:tháng|thg)\s(\d{1,2}),?\s(?:năm\s)?(\d{4})(?!\d)", re.IGNORECASE)


def parse_date(text: str, *, language: str = "") -> datetime | None:
    """Reads one date, with its time and offset if there are any.

    Args:
        text: The string as the page has it; only the first 200 characters count.
        language: BCP 47 tag of the page: `03/04/2024` has the month first in English, unless the tag names a country
            other than the United States, and the day first elsewhere.

    Returns:
        The date, at midnight where no time is given; aware only where the string names an offset. None if there is
        no date in it.

    Cost: about 1 us for ISO 8601, 10 us for anything else.
    """
    text = text[:MAX_CHARS].strip()
    if len(text) < _SHORTEST:
        return None
    try:
        return _parse(text, language)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


_SHORTEST = 6  # characters, `1.2.24`


def _parse(text: str, language: str) -> datetime | None:
    if text[:4].isascii() and text[:4].isdigit() and text[4:5] == "-":
        try:
            return _in_range(datetime.fromisoformat(text))
        except ValueError:
            pass
    if "&" in text:
        text = html.unescape(text)
    if not text.isascii():
        text = (
            unicodedata.normalize("NFKC", text).translate(_digits_of(text)).replace("\u200f", "").replace("\u200e", "")
        )
        text = _in_one_word(in_digits(text))
    if (epoch := _EPOCH.match(text)) and not _COMPACT_MINUTE.match(text):
        return _from_epoch(float(epoch[1]))
    if found := _CTIME.search(text):
        text = f"{found[1]} {found[2]} {found[5]} {found[3]} {found[4]}"
    place = _find_day(text, language)
    if place is None:
        return _rfc2822(text)
    found, (year, month, day) = place
    if found.re is _COMPACT and found[4]:
        parsed = datetime(year, month, day, int(found[4]), int(found[5]), int(found[6] or 0))  # noqa: DTZ001
        return _in_range(with_zone(parsed, text[found.end() :], language))
    return _in_range(_with_time(datetime(year, month, day), text, found, language))  # noqa: DTZ001  (naive on purpose)


_Found = tuple[re.Match[str], tuple[int, int, int]]
"""Where a day stands in a text, and its year, month and day."""


def _find_day(text: str, language: str) -> _Found | None:
    """Finds the first day in a text, in whichever calendar and form."""
    if (found := _YMD.search(text)) and int(found[1]) in _YEARS:
        return found, (int(found[1]), int(found[2]), int(found[3]))
    if found and int(found[1]) > _YEARS.stop:
        return found, (full_year(found[1]), int(found[2]), int(found[3]))
    if in_words := _day_month_year(text, language):
        return in_words
    if other := find_other(text, language):
        return other
    if found := NUMERIC.search(text) or _DAY_SLASH_MONTH.search(text):
        return found, _order(found, language)
    if found := _COMPACT.search(text):
        return found, (int(found[1]), int(found[2]), int(found[3]))
    return None


def _in_one_word(text: str) -> str:
    """Write a month of two words, such as the Levantine ones, as its English name."""
    folded = text.casefold()
    for phrase, month in PHRASES.items():
        at = folded.find(phrase)
        if at >= 0 and len(folded) == len(text):
            return f"{text[:at]} {_ENGLISH[month - 1]} {text[at + len(phrase) :].lstrip('یي')}"
    return text


_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def _digits_of(text: str) -> dict[int, str]:
    """Maps the decimal digits of other scripts in `text` to ASCII."""
    return {ord(c): str(unicodedata.digit(c)) for c in text if c.isdecimal() and c > "9"}


def _in_range(date: datetime) -> datetime | None:
    return date if date.year in _YEARS else None


def _from_epoch(seconds: float) -> datetime | None:
    if abs(seconds) > 1e11:
        seconds /= 1000
    return _in_range(datetime.fromtimestamp(seconds, UTC)) if seconds > 0 else None


def _rfc2822(text: str) -> datetime | None:
    if "," not in text[:6]:
        return None
    from email.utils import parsedate_to_datetime  # brings half of `email` and `socket`: 5 ms of `import newsclean`

    return _in_range(parsedate_to_datetime(text))


def _day_month_year(text: str, language: str) -> _Found | None:
    """Finds a date with a month in letters, whichever of day and month comes first."""
    own = OWN_MONTHS.get(language.partition("-")[0])
    for pattern, day_at, month_at, year_at in (
        (_DAY_MONTH, 1, 2, 3),
        (_MONTH_DAY, 2, 1, 3),
        (_YEAR_MONTH_DAY, 3, 2, 1),
        (_YEAR_DAY_MONTH, 2, 3, 1),
    ):
        for found in pattern.finditer(text):
            month = _month(found[month_at], own)
            if month and 1 <= int(found[day_at]) <= 31:
                return found, (full_year(found[year_at]), month, int(found[day_at]))
    if numbered := _NUMBERED_YEAR_FIRST.search(text):
        return numbered, (int(numbered[1]), int(numbered[2]), int(numbered[3]))
    if numbered := _NUMBERED.search(text):
        return numbered, (int(numbered[3]), int(numbered[2]), int(numbered[1]))
    return None


def _month(written: str, own: dict[str, int] | None) -> int | None:
    """Returns the month of that name, in the page's own language first."""
    name = written.casefold().rstrip(".")
    month = (own.get(name) if own is not None else None) or MONTHS.get(name)
    if month is None and name[:1] == "ב":  # Hebrew writes "in March" as one word
        return MONTHS.get(name[1:])
    if month is None and name.endswith("ren"):  # the genitive of Basque
        return MONTHS.get(name[:-3])
    return month


_MONTH_FIRST = frozenset({"", "en", "en-us", "en-ph", "und-us", "fil", "fil-ph"})
"""Languages and countries that write the month first; English and pages without any language mostly are of there."""


_YEAR_FIRST = frozenset({"ko", "ja", "zh", "hu", "lt", "mn"})
_YEAR_FIRST_WITH_HYPHEN = frozenset({"sv"})
"""Languages that put the year first also where it has two digits."""


def _order(found: re.Match[str], language: str) -> tuple[int, int, int]:
    """Returns year, month and day of three numbers; full stops mean day first, else values and language decide."""
    first, mark, second = int(found[1]), found[2], int(found[3])
    tag = language.partition("-")[0]
    if len(found[4]) == 2 and (tag in _YEAR_FIRST or (tag in _YEAR_FIRST_WITH_HYPHEN and mark == "-")):
        return full_year(found[1]), second, int(found[4])
    year = full_year(found[4])
    month_first = mark != "." and (language in _MONTH_FIRST or second > 12)
    if first > 12:
        month_first = False
    return (year, first, second) if month_first else (year, second, first)


def _with_time(date: datetime, text: str, found: re.Match[str], language: str) -> datetime:
    """Adds the time that follows the date, or stands before it."""
    for part in (text[found.end() :], text[: found.start()]):
        if clock := find_time(part):
            time, end = clock
            timed = date.replace(hour=time.hour, minute=time.minute, second=time.second, microsecond=time.microsecond)
            return with_zone(timed, part[end:], language)
    return date


_URL_DATE = re.compile(r"(?<!\d)(?:19|20)\d{2}[/\-_](?:0?[1-9]|1[0-2])[/\-_](?:[0-2]?\d|3[01])(?!\d)")
_URL_DAY_FIRST = re.compile(r"(?<!\d)(1[3-9]|2\d|3[01])[-_](0?[1-9]|1[0-2])[-_]((?:19|20)\d{2})(?!\d)")
_URL_MONTH_DAY = re.compile(r"/((?:19|20)\d{2})/?(0[1-9]|1[0-2])/?([0-2]\d|3[01])/")
_URL_NAMED = re.compile(r"/((?:19|20)\d{2})/([a-z]{3,9})/(\d{1,2})(?:/|\Z)")
# Only days that no month can be: which of two small numbers is the month is not known.
_URL_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)")


def find_url_date(url: str) -> datetime | None:
    """Reads the day of publication from an address such as `/2024/03/18/title` or `/20240318-title`."""
    if found := _URL_DATE.search(url[:MAX_CHARS]):
        return parse_date(re.sub("[/_]", "-", found[0]))
    if found := _URL_DAY_FIRST.search(url[:MAX_CHARS]):
        return parse_date("-".join(found.groups()[::-1]))
    if found := _URL_MONTH_DAY.search(url[:MAX_CHARS]):
        return parse_date("-".join(found.groups()))
    if found := _URL_NAMED.search(url[:MAX_CHARS]):
        return parse_date(" ".join(found.groups()))
    if found := _URL_COMPACT.search(url[:MAX_CHARS]):
        return parse_date("-".join(found.groups()))
    return None
