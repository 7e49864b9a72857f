"""What stands beside a day -> the time of day.

Law: strings in, a time and the place of its end out; halves of the day are read in some twenty languages.
"""

from __future__ import annotations

import re
from datetime import time

__all__ = ["CLOCK", "find_time"]

CLOCK = re.compile(
    r"(?<![\d:])(\d{1,2})\s?(?::|h|\.|[時时시点點])\s?(\d{2})(?!\d)(?:\s?[:.m分분]\s?(\d{2})(?:[.,](\d{1,9}))?(?!\d))?"
    r"(?:\s?[분分])?",
    re.IGNORECASE,
)
"""Hours and minutes, with seconds if there are any."""

_EAST = re.compile(r"(?<!\d)(\d{1,2})\s?[時时시点點](?:\s?(\d{1,2})\s?[분分])?(?:\s?(\d{1,2})\s?[秒초])?(?!\d)")
_HOUR_ONLY = re.compile(
    r"(?<![\d:])(\d{1,2})\s?(?=a\.?\s?m\b|p\.?\s?m\b)|(?:\b(?:à|às|as|las|um|kl\.?|ore|o)\s)(\d{1,2})\s?(?:h|Uhr)\b"
    r"|(?<![\d:.,])(\d{1,2})\sUhr\b",
    re.IGNORECASE,
)
_AFTERNOON = re.compile(
    r"\s?(?:p\.?\s?m\b\.?|μ\.?\s?μ\b\.?|مساء|م(?!\w)|ب\.?\s?ظ(?!\w)|بعد\s?از\s?ظهر|오후|下午|午後|晚|petang|ptg|"
    r"chiều|tối|вечера|शाम|दोपहर|বিকাল|সন্ধ্যা|ከሰዓት|du\.|m\.\s?d\.|GD\b)",
    re.IGNORECASE,
)
_MORNING = re.compile(
    r"\s?(?:a\.?\s?m\b\.?|π\.?\s?μ\b\.?|صباح|ص(?!\w)|ق\.?\s?ظ(?!\w)|오전|上午|午前|凌晨|pagi|pg\b|sáng|सुबह|সকাল|ጥዋት|ከጥዋቱ|p\.\s?d\.|GH\b)",
    re.IGNORECASE,
)
_AFTERNOON_BEFORE = re.compile(r"오후|下午|午後|晚上|दोपहर|शाम|বিকাল|সন্ধ্যা|অপৰাহ্ন|مساء|petang")
_MORNING_BEFORE = re.compile(r"오전|上午|午前|凌晨|सुबह|সকাল|পূৰ্বাহ্ন|صباح")
_NEAR = 12  # characters between a half of the day and the hour behind it


def find_time(part: str) -> tuple[time, int] | None:
    """Finds the first time of day in a text; returns it and the place behind it, or None.

    Example:
        >>> find_time(", 2:05 p.m. EST")
        (datetime.time(14, 5), 11)
    """
    found = CLOCK.search(part) or _EAST.search(part) or _HOUR_ONLY.search(part)
    if found is None:
        return None
    numbers = [group for group in found.groups() if group is not None]
    hour, minute = int(numbers[0]), int(numbers[1]) if len(numbers) > 1 else 0
    second = int(numbers[2]) if len(numbers) > 2 else 0
    micro = int(numbers[3].ljust(6, "0")[:6]) if len(numbers) > 3 else 0
    end = found.end()
    before = part[max(0, found.start() - _NEAR) : found.start()]
    if half := _AFTERNOON.match(part, end):
        hour, end = hour + 12 * (hour < 12), half.end()
    elif half := _MORNING.match(part, end):
        hour, end = hour % 12 if hour == 12 else hour, half.end()
    elif _AFTERNOON_BEFORE.search(before):
        hour += 12 * (hour < 12)
    elif hour == 12 and _MORNING_BEFORE.search(before):
        hour = 0
    if hour > 23 or minute > 59:
        return None
    return time(hour, minute, min(second, 59), micro), end
