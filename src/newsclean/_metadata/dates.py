"""A date as a page writes it -> `datetime`.

Law: strings in, datetimes out; never raises, never asks the machine for its zone or for today. The result is aware when
the string gives an offset or a zone, else naive. What cannot be a date is None.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone

from newsclean._metadata.cldr_months import MONTHS, OWN_MONTHS

__all__ = ["UPDATED", "doubts", "find_url_date", "in_local_time", "parse_date", "published_part"]

MAX_CHARS = 200
"""Longest string looked at; a date with its label ("Published on ... | Updated ...") fits."""

_YEARS = range(1800, 2100)

_ZONE_HOURS = {
    "z": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 1, "bst": 1, "ist": 5.5, "cet": 1, "cest": 2, "mez": 1, "mesz": 2,
    "eet": 2, "eest": 3, "msk": 3, "trt": 3, "sast": 2, "cat": 2, "wat": 1, "eat": 3, "gst": 4, "pkt": 5, "npt": 5.75,
    "bdt": 6, "ict": 7, "wib": 7, "wita": 8, "wit": 9, "hkt": 8, "sgt": 8, "myt": 8, "pht": 8, "awst": 8, "jst": 9,
    "kst": 9, "acst": 9.5, "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13, "brt": -3, "art": -3, "clt": -4, "clst": -3,
    "cot": -5, "pet": -5, "ast": -4, "adt": -3, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7,
    "mdt": -6, "pst": -8, "pdt": -7, "akst": -9, "akdt": -8, "hst": -10,
}  # fmt: skip
# Hours east of UTC as news pages mean the names; where a name is shared (IST, CST, BST, AST) the commoner use on news
# sites. "ET", "CT" and "PT" change with the season and are left out.

_YMD = re.compile(r"(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)\s?[日일]?")
_NUMERIC = re.compile(r"(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)")
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(?!\d)")
_NAME = r"""(?:[ก-๎ກ-ໝ]{1,3}\.[ก-๎ກ-ໝ]|[^\d\s_,./()\[\]|:;!?\-–—•·'’"]{3,16})"""
# What a month may be called: `\w` of `re` has no vowel signs, without which no Hindi or Thai name is one word.
_EPOCH = re.compile(r"-?\d{9,10}(?:\d{3})?(?:\.\d+)?\Z")
_DAY_MONTH = re.compile(
    r"(?<!\d)(\d{1,2})(?:\s?(?:(?:st|nd|rd|th|er|ème|-?(?:го|е)|an|da)(?![^\W\d_])|[º°ª.]))?[\s,\-/]*(?:de\s|d'|d’|of\s|ta'\s)?\s?"
    rf"({_NAME})\.?(?:\s?/\s?{_NAME})?[\s,.\-/]*(?:de\s|del\s|do\s|năm\s)?\s?['’]?(\d{{4}}|\d{{2}}(?=\s*(?:\Z|[,|–-])))(?!\d)"
)
_MONTH_DAY = re.compile(rf"({_NAME})\.?\s+(\d{{1,2}})(?:st|nd|rd|th|\.)?\s?,?\s+(\d{{4}})(?!\d)")
_YEAR_MONTH_DAY = re.compile(rf"(?<!\d)((?:19|20)\d{{2}})\.?\s(?:m\.\s)?({_NAME})\.?\s(\d{{1,2}})(?!\d)")
_NUMBERED = re.compile(r"(?<!\d)(\d{1,2})\s(?:tháng|thg)\s(\d{1,2}),?\s(?:năm\s)?(\d{4})(?!\d)", re.IGNORECASE)
# "2024 Mar 18" of journals, "2024. március 18." in Hungarian, "2024 m. kovo 18 d." in Lithuanian.
_TIME = re.compile(
    r"(?<![\d:])(\d{1,2})\s?(?::|h|\.|時|시|点)\s?(\d{2})(?!\d)(?:\s?[:.m분分]\s?(\d{2})(?:[.,](\d{1,9}))?)?\s?"
    r"(a\.?\s?m\b\.?|p\.?\s?m\b\.?)?",
    re.IGNORECASE,
)
_HOUR_ONLY = re.compile(r"(?<![\d:])(\d{1,2})\s?(a\.?m\b\.?|p\.?m\b\.?)", re.IGNORECASE)
_OFFSET = re.compile(r"\s*\(?(?:GMT|UTC)?\s?([+\-−])\s?(\d{1,2}):?(\d{2})?(?!\d)", re.IGNORECASE)
_ZONE = re.compile(r"[\s(\[,]*([A-Za-z]{1,4})\b")
_PM = re.compile(r"오후|下午|午後|晚上")


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
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).translate(_digits_of(text)).replace("\u200f", "")
    if _EPOCH.match(text):
        return _from_epoch(float(text))
    if found := _YMD.search(text):
        year, month, day = (int(g) for g in found.groups())
    elif in_words := _day_month_year(text, language):
        found, (year, month, day) = in_words
    elif found := _NUMERIC.search(text):
        year, month, day = _order(found, language)
    elif found := _COMPACT.search(text):
        year, month, day = (int(g) for g in found.groups()[:3])
        if found[4]:
            parsed = datetime(year, month, day, int(found[4]), int(found[5]), int(found[6] or 0))  # noqa: DTZ001
            return _in_range(_with_zone(parsed, text[found.end() :]))
    else:
        return _rfc2822(text)
    return _with_time(datetime(year, month, day), text, found)  # noqa: DTZ001  (naive on purpose)


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


def _day_month_year(text: str, language: str) -> tuple[re.Match[str], tuple[int, int, int]] | None:
    """Finds a date with a month in letters, whichever of day and month comes first."""
    own = OWN_MONTHS.get(language.partition("-")[0])
    for pattern, day_at, month_at, year_at in (
        (_DAY_MONTH, 1, 2, 3),
        (_MONTH_DAY, 2, 1, 3),
        (_YEAR_MONTH_DAY, 3, 2, 1),
    ):
        for found in pattern.finditer(text):
            name = found[month_at].casefold().rstrip(".")
            month = (own.get(name) if own is not None else None) or MONTHS.get(name)
            if month and 1 <= int(found[day_at]) <= 31:
                return found, (_full_year(found[year_at]), month, int(found[day_at]))
    if numbered := _NUMBERED.search(text):
        return numbered, (int(numbered[3]), int(numbered[2]), int(numbered[1]))
    return None


def _full_year(text: str) -> int:
    year = int(text)
    if year in _BUDDHIST_YEARS:
        return year - _BUDDHIST_LEAD
    return year if year > 99 else year + (2000 if year < 70 else 1900)


_BUDDHIST_YEARS = range(2400, 2700)
_BUDDHIST_LEAD = 543  # years; Thailand counts from the death of the Buddha


_MONTH_FIRST = frozenset({"", "en", "en-us", "en-ph", "und-us", "fil", "fil-ph"})
"""Languages and countries that write the month first; English and pages without any language mostly are of there."""


def _order(found: re.Match[str], language: str) -> tuple[int, int, int]:
    """Says which of two numbers is the month: full stops mean day first, slashes depend on values and language."""
    first, second, year = int(found[1]), int(found[3]), _full_year(found[4])
    month_first = found[2] != "." and (language in _MONTH_FIRST or second > 12)
    if first > 12:
        month_first = False
    return (year, first, second) if month_first else (year, second, first)


def _with_time(date: datetime, text: str, found: re.Match[str]) -> datetime | None:
    """Adds the time that follows the date, or stands before it."""
    for part in (text[found.end() :], text[: found.start()]):
        clock = _TIME.search(part)
        if clock:
            hour, minute, second = int(clock[1]), int(clock[2]), int(clock[3] or 0)
            half = (clock[5] or "").lower()[:1]
            fraction = int((clock[4] or "0").ljust(6, "0")[:6])
        elif clock := _HOUR_ONLY.search(part):
            hour, minute, second, fraction = int(clock[1]), 0, 0, 0
            half = clock[2].lower()[:1]
        else:
            continue
        if hour < 12 and (half == "p" or _PM.search(part, 0, clock.start())):
            hour += 12
        elif hour == 12 and half == "a":
            hour = 0
        if hour > 23 or minute > 59:
            continue
        timed = date.replace(hour=hour, minute=minute, second=min(second, 59), microsecond=fraction)
        return _in_range(_with_zone(timed, part[clock.end() :]))
    return _in_range(date)


def _with_zone(date: datetime, rest: str) -> datetime:
    """Adds the offset or the zone that follows the time."""
    if offset := _OFFSET.match(rest):
        delta = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
        return date.replace(tzinfo=timezone(delta if offset[1] == "+" else -delta))
    zone = _ZONE.match(rest)
    hours = _ZONE_HOURS.get(zone[1].lower()) if zone else None
    return date if hours is None else date.replace(tzinfo=timezone(timedelta(hours=hours)))


_URL_DATE = re.compile(r"(?<!\d)(?:19|20)\d{2}[/\-_](?:0?[1-9]|1[0-2])[/\-_](?:[0-2]?\d|3[01])(?!\d)")
_URL_DAY_FIRST = re.compile(r"(?<!\d)(1[3-9]|2\d|3[01])[-_](0?[1-9]|1[0-2])[-_]((?:19|20)\d{2})(?!\d)")
# Only days that no month can be: which of two small numbers is the month is not known.
_URL_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)")


def find_url_date(url: str) -> datetime | None:
    """Reads the day of publication from an address such as `/2024/03/18/title` or `/20240318-title`."""
    if found := _URL_DATE.search(url[:MAX_CHARS]):
        return parse_date(re.sub("[/_]", "-", found[0]))
    if found := _URL_DAY_FIRST.search(url[:MAX_CHARS]):
        return parse_date("-".join(found.groups()[::-1]))
    if found := _URL_COMPACT.search(url[:MAX_CHARS]):
        return parse_date("-".join(found.groups()))
    return None


_MAX_OFFSET = timedelta(hours=14)
_QUARTER = timedelta(minutes=15)


def in_local_time(date: datetime, others: list[str], language: str) -> datetime:
    """Gives a moment in UTC the offset of the newsroom, where the page tells it.

    Many pages write one moment twice: in UTC for machines, and with their own offset, or without any, for readers. An
    offset follows from the latter only where the seconds agree, and are not 0.

    Args:
        date: The moment.
        others: What else the page says of dates.
        language: The page's language, for dates in numbers.
    """
    if date.utcoffset() != timedelta(0):
        return date
    for raw in others:
        if len(raw) < _WITH_TIME:
            continue
        other = parse_date(raw, language=language)
        if other is None:
            continue
        if other.tzinfo is not None:
            if other.utcoffset() and other == date:
                return other
            continue
        offset = other - date.replace(tzinfo=None)
        if other.second and offset and abs(offset) <= _MAX_OFFSET and not offset % _QUARTER:
            return date.astimezone(timezone(offset))
    return date


_WITH_TIME = 16  # characters of the shortest date with a time, `2024-03-18T19:05`


def doubts(raw: str, date: datetime) -> tuple[str, ...]:
    """Says what is uncertain about a date that was read from `raw`; see `newsclean.FieldSource.notes`."""
    raw = raw[:MAX_CHARS]
    found = []
    if date.tzinfo is None:
        found.append("no offset")
        if date.hour == date.minute == date.second == 0 and not _TIME.search(raw):
            found.append("no time")
    if not raw[:4].isdigit() and (numbers := _NUMERIC.search(raw)) and numbers[2] != ".":
        first, second = int(numbers[1]), int(numbers[3])
        if first <= _MONTHS_OF_YEAR and second <= _MONTHS_OF_YEAR and first != second:
            found.append("order assumed")
    return tuple(found)


_MONTHS_OF_YEAR = 12


UPDATED = re.compile(
    r"updat|modif|last (?:edit|review)|revis|aktualisiert|geändert|(?:letzte|zuletzt) (?:änderung|bearbeit)|"
    r"mise? à jour|"
    r"actualizad|aggiornat|ultima modifica|atualizad|bijgewerkt|gewijzigd|oppdatert|opdateret|uppdaterad|päivitetty|"
    r"zaktualizowan|aktualizov|обновлен|изменен|оновлен|güncelle|diperbarui|cập nhật|更新|수정|업데이트|تحديث",
    re.IGNORECASE,
)
"""Words that say of a date that it is the one of a change."""

_PUBLISHED_LABEL = re.compile(
    r"publi|posted|written|created|released|veröffentlicht|erschienen|erstellt|geplaatst|udgivet|publicerad|julkaistu|"
    r"опубликован|yayın|diterbitkan|đăng|発行|公開|入力|입력|등록|发布|發布|نشر",
    re.IGNORECASE,
)


def published_part(text: str) -> str:
    """Returns the part of a line of dates that is about the publication; "" where it tells of a change only.

    Example:
        >>> published_part("Last updated 4 June 2020, originally published 17 June 2019")
        'published 17 June 2019'
        >>> published_part("Written: 2023-11-07 15:03 / Updated: 2023-11-07 15:30")
        'Written: 2023-11-07 15:03 / '
    """
    text = text[:MAX_CHARS]
    changed = UPDATED.search(text)
    if changed is None:
        return text
    if label := _PUBLISHED_LABEL.search(text):
        after = UPDATED.search(text, label.end())
        return text[label.start() : after.start() if after is not None else None]
    before = text[: changed.start()]
    return before if any(map(str.isdecimal, before)) else ""
