"""Visible text of a page -> dates in short lines beside its headline.

Law: candidates in page order, unweighed.
"""

from __future__ import annotations

import re

from newsclean._metadata.page_text import texts_near

__all__ = ["read_dates_near"]

_FULL_DATE = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th|\.)?[ .\-/]+(?:de |d['’])?[^\W\d_]{3,12}\.?,?[ .\-/]+(?:de )?\d{4}\b"
    r"|\b[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b|\b\d{1,2}[./-]\d{1,2}[./-](?:20)?\d{2}\b"
    r"|\b(?:19|20)\d{2}\.? (?:m\. )?[^\W\d_]{3,12}\.? \d{1,2}\b"
    r"|\b(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}\b|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}"
)
_YEAR = re.compile(r"\d(?:(?<=1)9\d{2}|(?<=2)0\d{2}|[./-]\d{1,2}[./-]\d{2})")
# What a line with a date has. Beginning with the digit lets `re` skip to digits: .1 ms for 60,000 characters, not .5.
_MAX_TEXT_DATES = 5
_NO_DATELINE = re.compile(r"[©{}=;]|\*/")  # a copyright, or a line of a script or a style
_LINE = 90  # characters; a line with a date that is longer is a sentence about something


def read_dates_near(page_text: str, title: str, *, whole: bool) -> list[tuple[str, str]]:
    """Finds dates in short lines of `visible_text`: those after the headline, else those before it.

    Args:
        page_text: What `visible_text` gave.
        title: The headline.
        whole: Whether to look through the whole text too, where nothing stands near the headline.

    Cost: up to .1 ms; asked only where nothing else gave a date.
    """
    for text in texts_near(page_text, title)[: None if whole else 2]:
        found: list[tuple[str, str]] = []
        year = _YEAR.search(text)
        while year is not None and len(found) < _MAX_TEXT_DATES:
            start, end = text.rfind("\n", 0, year.start()) + 1, text.find("\n", year.end())
            line = text[start : end if end >= 0 else len(text)].strip()
            after = year.end()
            if len(line) <= _LINE and not _NO_DATELINE.search(line) and (date := _FULL_DATE.search(line)):
                found.append(("text", line[date.start() : date.end() + 20]))
            elif end < 0:
                break
            else:
                after = end  # a script may hold hundreds in one line
            year = _YEAR.search(text, after)
        if found:
            return found
    return []
