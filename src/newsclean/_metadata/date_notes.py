"""A date that was read -> what is uncertain about it, and the same moment in the newsroom's own offset.

Law: strings and datetimes in and out; the moment stays the same.
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from newsclean._metadata.clock import CLOCK
from newsclean._metadata.dates import MAX_CHARS, NUMERIC, parse_date

__all__ = ["doubts", "in_local_time"]

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
        if date.hour == date.minute == date.second == 0 and not CLOCK.search(raw):
            found.append("no time")
    if not raw[:4].isdigit() and (numbers := NUMERIC.search(raw)) and numbers[2] != ".":
        first, second = int(numbers[1]), int(numbers[3])
        if first <= _MONTHS_OF_YEAR and second <= _MONTHS_OF_YEAR and first != second:
            found.append("order assumed")
    return tuple(found)


_MONTHS_OF_YEAR = 12
