"""Dates that a page gives, with what speaks for each -> the best one.

Law: a candidate's score is the trust in its source, and what agrees with it or speaks against it; the highest score
wins, the first of equals. `docs/reference/article.md` has the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsclean._metadata.date_labels import modified_part, published_part
from newsclean._metadata.dates import parse_date

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from newsclean._metadata.visible_dates import SeenDate

__all__ = ["Candidate", "Near", "best_of", "changes", "is_null", "weigh", "weigh_changes", "weigh_scripts"]


class Candidate(NamedTuple):
    """A date, where it stands, and what speaks for it."""

    source: str
    raw: str
    date: datetime
    score: int


class Near(NamedTuple):
    """The text beside the headline, and the part of it right below."""

    text: str = ""
    below: str = ""


_TRUST = {"itemprop:datePublished": 80, "url": 50, "time": 45, "text": 40, "dateline": 38, "date": 30}
_TRUST_OF_SCRIPTS = 35
_LABELLED = 70
"""Of what a class name or a label calls the publication."""

_NEAR = 25
"""For what stands beside the headline."""

_SAME_DAY = 25
"""For the day that the address names."""

_ASIDE = -60
"""For what stands among teasers, comments, in a sidebar or a masthead, and not beside the headline."""

_FAR_TEXT = -20
"""For a line of the page's text that is not beside the headline and has no label."""

_LEAST = 20
"""A candidate below is a date of something else."""

_NULL_YEARS = frozenset({1, 1601, 1899, 1900})
_EPOCH_YEAR = 1970


def is_null(found: datetime) -> bool:
    """Returns True for what programs write for no date at all: the first day of 1970, 1900, 1601 or of the count.

    Example:
        >>> from datetime import datetime
        >>> is_null(datetime(1970, 1, 1)), is_null(datetime(1970, 1, 2))
        (True, False)
    """
    year, month, day = found.year, found.month, found.day
    if year == _EPOCH_YEAR or year in _NULL_YEARS:
        return (month, day) in {(1, 1), (12, 30), (12, 31)}
    return (year, month, day) in {(1969, 12, 31), (1600, 12, 31)}


def weigh(
    seen: Iterable[SeenDate], near: Near, language: str, *, url_day: date | None = None, is_far: bool = False
) -> list[Candidate]:
    """Makes candidates for the publication of what a page shows.

    Args:
        seen: What the page shows.
        near: The headline's surroundings.
        language: The page's language tag.
        url_day: The day that the address names.
        is_far: Whether these are lines from anywhere in the text.
    """
    found = []
    seen = list(seen)
    lines = {one.text for one in seen if one.source == "text"}
    for one in seen:
        raw = _raw_of(one)
        date = parse_date(raw, language=language) if raw else None
        if date is None or is_null(date):
            continue
        is_near = not is_far and (one.text in lines or _is_near(one, near))
        labelled = one.kind == "published" or (not one.stamp and raw != one.text)
        score = max(_TRUST[one.source], _LABELLED if labelled else 0)
        score += _NEAR if is_near else _aside(one) if one.is_aside else _FAR_TEXT if is_far and not labelled else 0
        score += _SAME_DAY if date.date() == url_day else 0
        found.append(Candidate(one.source, raw, date, score))
    return found


def _aside(one: SeenDate) -> int:
    return _ASIDE // 2 if one.source.startswith("itemprop") else _ASIDE


def _is_near(one: SeenDate, near: Near) -> bool:
    if one.source in {"text", "dateline"}:
        return True
    return bool(one.text) and one.text in (near.below if one.is_aside else near.text)


def _raw_of(one: SeenDate) -> str:
    """Returns what an element says of the publication; "" where it tells of a change only."""
    if one.kind == "changed":
        return ""
    if one.stamp:
        return one.stamp if any(map(str.isdecimal, one.stamp)) else ""
    return published_part(one.text)


def weigh_scripts(found: Iterable[tuple[str, str]], language: str, url_day: date | None) -> list[Candidate]:
    """Makes candidates of pairs of key and value that stand in scripts."""
    candidates = []
    for key, raw in found:
        date = parse_date(raw, language=language)
        if date is not None and not is_null(date):
            same = _SAME_DAY if date.date() == url_day else 0
            candidates.append(Candidate("script:" + key, raw, date, _TRUST_OF_SCRIPTS + same))
    return candidates


def changes(seen: Iterable[SeenDate]) -> list[tuple[str, str]]:
    """Returns source and text of what a page shows of its last change."""
    found = []
    for one in seen:
        if one.kind == "changed":
            found.append((one.source, one.stamp or modified_part(one.text) or one.text))
        elif part := modified_part(one.text):
            found.append((one.source, part))
    return found


def weigh_changes(seen: Iterable[SeenDate], language: str) -> list[Candidate]:
    """Makes candidates of dates of changes, for pages that show no other: they count for little."""
    found = []
    for one in seen:
        if one.is_aside:
            continue
        for _, raw in changes([one]):
            if (date := parse_date(raw, language=language)) and not is_null(date):
                found.append(Candidate(one.source, raw, date, _TRUST_OF_CHANGES))
    return found


_TRUST_OF_CHANGES = 30


def best_of(candidates: list[Candidate]) -> Candidate | None:
    """Returns the candidate with the highest score, or one of the same day that knows the time; the first of equals.

    None where all are dates of something else.
    """
    best = max(candidates, key=_score, default=None)
    if best is None or best.score < _LEAST:
        return None
    if not _has_time(best.date):
        day = best.date.date()
        exact = [one for one in candidates if one.score > 0 and _has_time(one.date) and one.date.date() == day]
        return max(exact, key=_score, default=best)
    return best


def _score(candidate: Candidate) -> int:
    return candidate.score


def _has_time(date: datetime) -> bool:
    return date.tzinfo is not None or bool(date.hour or date.minute)
