"""Scripts -> dates of publication that only they hold.

Law: string search, bounded; no script is evaluated or parsed. Asked only where the page says no date elsewhere.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

__all__ = ["find_dates", "find_stamps"]

_MAX_CHARS = 500_000  # of all scripts together
_MAX_DATES = 5
_VALUE = re.compile(
    r""":\s{0,3}\\?["']((?:19|20)\d{2}[-./]\d{1,2}[-./][^"'\\]{1,30}|[A-Z][a-z]{2,8}\.?\s\d{1,2},\s\d{4}[^"'\\]{0,20})"""
)
# A value that looks like a date, after a key. Beginning with the colon lets `re` skip to it: half the cost of beginning
# with the quote before it, which ends the key.
_KEY = re.compile(
    r"""["'](date_?-?published|\w{0,10}?(?:publi[sc]\w{0,8}|pub|deploy|regist\w{0,4}|reg|creat\w{0,3}|post\w{0,3}|issued?|"""
    r"""released?|display)[_-]?(?:date|time|dt|at|on)\w{0,6})\\?\Z""",
    re.IGNORECASE,
)
_MAX_KEY = 40  # characters
_MAX_GAP = 4  # characters from the end of a key to the colon: its quote, and up to three blanks
_NOT_KEY = re.compile(r"modif|updat|redeploy|expir|end|until|un_?publi", re.IGNORECASE)


def find_dates(scripts: Iterable[str]) -> list[tuple[str, str]]:
    """Finds values under keys that mean a date of publication.

    Returns:
        At most five pairs of key (lower case) and value, `publi...` keys first, in page order.

    Cost: linear; 500,000 characters are read at most.
    """
    found: list[tuple[str, str]] = []
    left = _MAX_CHARS
    for script in scripts:
        if left <= 0:
            break
        for value in _VALUE.finditer(script, 0, left):
            begin = max(0, value.start() - _MAX_GAP)
            before = script[begin : value.start()].rstrip()
            if not before.endswith(('"', "'")):
                continue
            end = begin + len(before) - 1
            key = _KEY.search(script, max(0, end - _MAX_KEY), end)
            if key is not None and not _NOT_KEY.search(key[1]):
                found.append((key[1].lower(), value[1]))
        left -= len(script)
    found.sort(key=lambda pair: "publi" not in pair[0])
    return found[:_MAX_DATES]


def find_stamps(scripts: Iterable[str], day: datetime) -> list[str]:
    """Finds moments of a day, such as `2020-02-24T21:25:54-05:00`.

    Args:
        scripts: Texts of scripts.
        day: The day.

    Returns:
        At most 20 of them, as they stand.

    Cost: linear, at the speed of a search for ten characters; 500,000 characters are read at most.
    """
    stamp = re.compile(rf"{day:%Y-%m-%d}[T ]\d{{2}}:\d{{2}}:\d{{2}}(?:[+-]\d{{2}}:?\d{{2}}|Z)?")
    found: list[str] = []
    left = _MAX_CHARS
    for script in scripts:
        found += stamp.findall(script, 0, left)[:_MAX_STAMPS]
        left -= len(script)
        if left <= 0 or len(found) >= _MAX_STAMPS:
            break
    return found[:_MAX_STAMPS]


_MAX_STAMPS = 20
