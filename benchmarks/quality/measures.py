"""Extracted and gold values -> figures in [0, 1].

Law: pure functions of two values. `score` takes the averages over pages, except if a measure is defined over all pages
at once.

The definitions follow published ones, so that figures can be compared; each names its source.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "Counts",
    "Overlap",
    "f1",
    "is_exact",
    "parse_date",
    "same_day",
    "same_minute",
    "set_f1",
    "shingle_overlap",
    "snippet_counts",
    "split_words",
    "title_matches",
    "word_f1",
]

SHINGLE_WORDS = 4
"""Words in a shingle: the article-extraction-benchmark's own number."""

# Scripts without spaces between words: Thai, kana, Han. Hangul has spaces, but the published figures of these corpora
# count it by character. The blocks are given by number, because `re` knows no scripts.
_UNSPACED = (
    "\u0e00-\u0e7f"
    "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff\uffa0-\uffdc"
    "\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f"
    "\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
)
_WORD = re.compile(rf"(?=\w)[{_UNSPACED}]|[^\W{_UNSPACED}]+")


@attrs.frozen
class Overlap:
    """Precision and recall of one page."""

    precision: float
    recall: float


@attrs.frozen
class Counts:
    """Snippets of one page: wanted ones found (`hits`) and missing (`misses`), unwanted ones found (`intruders`)."""

    hits: int
    misses: int
    intruders: int


def split_words(text: str) -> list[str]:
    r"""Return the `\w+` words of `text`; a Han, kana, Hangul or Thai character is a word of its own."""
    return _WORD.findall(text)


def f1(precision: float, recall: float) -> float:
    """Return the harmonic mean; 0 if both are 0."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def word_f1(extracted: str, gold: str) -> float:
    """Return the F1 of the two bags of lower-cased words; 1 if both are empty.

    Source: WCXB (Web Content Extraction Benchmark), whose figure is its mean over pages.
    """
    got, want = Counter(split_words(extracted.lower())), Counter(split_words(gold.lower()))
    total = got.total() + want.total()
    return 2 * (got & want).total() / total if total else 1.0


def is_exact(extracted: str, gold: str) -> bool:
    """Returns whether the two texts have the same words in the same order; case and punctuation do not count."""
    return split_words(extracted.lower()) == split_words(gold.lower())


def shingle_overlap(extracted: str, gold: str) -> Overlap:
    """Return precision and recall over the two bags of 4-grams of words.

    A text of fewer than four words is one shingle. Case counts, as in the source. If one text is empty, both figures
    are 0; if both are empty, 1. The source leaves a page with nothing extracted out of its mean precision. Here it
    counts as 0, so that an empty result does not raise the figure; the figures of peers are measured in the same way.

    Source: evaluate.py of scrapinghub/article-extraction-benchmark, whose figure is the harmonic mean of the mean
    precision and the mean recall over pages.
    """
    got, want = _shingles(extracted), _shingles(gold)
    if not got or not want:
        both_empty = float(not got and not want)
        return Overlap(both_empty, both_empty)
    common = (got & want).total()
    return Overlap(common / got.total(), common / want.total())


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = split_words(text)
    if not words:
        return Counter()
    return Counter(tuple(words[at : at + SHINGLE_WORDS]) for at in range(max(1, len(words) - SHINGLE_WORDS + 1)))


def snippet_counts(extracted: str, wanted: Iterable[str], unwanted: Iterable[str]) -> Counts:
    """Count which snippets stand in the text; runs of white space count as one space on both sides.

    Source: the evaluation of adbar/trafilatura, which sums the counts over all pages.
    """
    text = _one_line(extracted)
    found = [_one_line(snippet) in text for snippet in wanted]
    return Counts(
        hits=sum(found),
        misses=len(found) - sum(found),
        intruders=sum(_one_line(snippet) in text for snippet in unwanted),
    )


def title_matches(extracted: str, gold: str) -> bool:
    """Return whether the titles are equal after NFKC, lower case, and without punctuation and symbols."""
    return _bare(extracted) == _bare(gold)


def set_f1(extracted: Iterable[str], gold: Iterable[str]) -> float:
    """Return the F1 of two sets of names, compared after NFKC and case folding; 1 if both are empty."""
    got, want = {_folded(name) for name in extracted}, {_folded(name) for name in gold}
    total = len(got) + len(want)
    return 2 * len(got & want) / total if total else 1.0


def parse_date(text: str) -> datetime | date | None:
    """Read an ISO 8601 date; a `date` if there is no time of day, None if there is no day (`2024-05`)."""
    try:
        return datetime.fromisoformat(text) if len(text) > len("2024-05-01") else date.fromisoformat(text)
    except ValueError:
        return None


def same_day(extracted: datetime | date | None, gold: datetime | date) -> bool:
    """Return whether both mean the same calendar day, in UTC or in the offset of either.

    A date without time has only its own day; a time without offset counts as UTC.
    """
    if extracted is None:
        return False
    if not isinstance(extracted, datetime) or not isinstance(gold, datetime):
        return bool(_days(extracted) & _days(gold))
    got, want = _aware(extracted), _aware(gold)
    zones = (UTC, got.tzinfo, want.tzinfo)
    try:
        return any(got.astimezone(zone).date() == want.astimezone(zone).date() for zone in zones)
    except OverflowError:  # a moment in the year 1 or 9999 that has no neighbour in the other zone
        return False


def same_minute(extracted: datetime | date | None, gold: datetime) -> bool:
    """Return whether both lie in the same minute of UTC; a time without offset counts as UTC."""
    if not isinstance(extracted, datetime):
        return False
    # Aware moments compare in UTC whatever their offsets are; offsets of whole minutes keep the minute.
    got, want = _aware(extracted), _aware(gold)
    return got.replace(second=0, microsecond=0) == want.replace(second=0, microsecond=0)


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _days(moment: datetime | date) -> set[date]:
    if not isinstance(moment, datetime):
        return {moment}
    try:
        return {moment.date(), _aware(moment).astimezone(UTC).date()}
    except OverflowError:
        return {moment.date()}


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _folded(name: str) -> str:
    return _one_line(unicodedata.normalize("NFKC", name)).casefold()


def _bare(title: str) -> str:
    text = unicodedata.normalize("NFKC", title).lower()
    return _one_line("".join(char for char in text if unicodedata.category(char)[0] not in "PS"))
