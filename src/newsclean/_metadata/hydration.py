"""Scripts -> dates of publication that only they hold.

Law: string search, bounded; no script is evaluated or parsed. Asked only where the page says no date elsewhere.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["find_dates"]

_MAX_CHARS = 500_000  # of all scripts together
_MAX_DATES = 5
_KEY = re.compile(
    r"""["'](date_?-?published|\w{0,10}?(?:publi[sc]\w{0,8}|pub|deploy|regist\w{0,4}|reg|creat\w{0,3}|post\w{0,3}|issued?|"""
    r"""released?|display)[_-]?(?:date|time|dt|at|on)\w{0,6})\\?["']\s{0,9}:\s{0,9}\\?["']([^"'\\]{8,40})""",
    re.IGNORECASE,
)
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
        found += [
            (match[1].lower(), match[2])
            for match in _KEY.finditer(script[:left])
            if any(map(str.isdigit, match[2])) and not _NOT_KEY.search(match[1])
        ]
        left -= len(script)
    found.sort(key=lambda pair: "publi" not in pair[0])
    return found[:_MAX_DATES]
