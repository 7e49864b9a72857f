"""Pages and outputs -> a row for each page, rows -> a summary.

Law: a measure is None if gold does not annotate the field or the source does not look for it. A mean is over the pages
that have the measure; absent values never count as 0.
"""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from statistics import fmean
from typing import TYPE_CHECKING

import attrs

from benchmarks.corpora import declared_language
from benchmarks.quality import measures

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from benchmarks.corpora import Corpus, Page
    from benchmarks.gold import Gold
    from benchmarks.quality.outputs import Extraction, Source

__all__ = ["GROUPINGS", "PageScore", "Summary", "corpus_fields", "group", "score_corpus", "score_page", "summarise"]

BUCKET_EDGES = (150, 300, 600, 1200)
"""Borders of the length buckets, in gold words."""


@attrs.frozen
class PageScore:
    """The figures of one source on one page; None if a measure does not apply.

    Args:
        bucket: Length bucket in gold words, or `und` if gold has no body.
        error: Type of the exception that the extractor raised, or "".
        missing: Whether a file of outputs lacked the page.
    """

    source: str
    corpus: str
    id: str
    language: str
    country: str
    bucket: str
    chars: int
    word_f1: float | None = None
    exact: bool | None = None
    shingle_precision: float | None = None
    shingle_recall: float | None = None
    snippets: measures.Counts | None = None
    title: bool | None = None
    authors: float | None = None
    day: bool | None = None
    minute: bool | None = None
    topics: float | None = None
    kind: bool | None = None
    error: str = ""
    missing: bool = False


@attrs.frozen
class Summary:
    """Figures over pages, all in [0, 1] except the counts; None if no page has the measure.

    Args:
        exact: Share of pages whose text has the words of the gold text, in its order, and no others.
        below_50: Share of pages whose `word_f1` is below 0.5.
        below_80: Share of pages whose `word_f1` is below 0.8.
    """

    pages: int
    word_f1: float | None
    shingle_f1: float | None
    shingle_precision: float | None
    shingle_recall: float | None
    exact: float | None
    below_50: float | None
    below_80: float | None
    snippets_precision: float | None
    snippets_recall: float | None
    snippets_f1: float | None
    title: float | None
    authors: float | None
    day: float | None
    minute: float | None
    topics: float | None
    kind: float | None
    raised: int
    missing: int


GROUPINGS: dict[str, Callable[[PageScore], str]] = {
    "language": lambda row: row.language,
    "country": lambda row: row.country,
    "length": lambda row: row.bucket,
}


def corpus_fields(gold: Iterable[Gold]) -> set[str]:
    """Return the fields that gold annotates on at least one page; snippets annotate `text`."""
    fields = set()
    for page in gold:
        if page.body is not None or page.snippets_with is not None or page.snippets_without is not None:
            fields.add("text")
        named = ("title", "authors", "date", "topics", "kind")
        fields.update(name for name in named if getattr(page, name) is not None)
    return fields


def score_corpus(
    corpus: Corpus, sources: Sequence[Source], *, flat: str = "", limit: int | None = None
) -> Iterator[PageScore]:
    """Yield a row for each page and each source that has outputs for the corpus.

    Args:
        corpus: The corpus.
        sources: The sources to score.
        flat: Score text mode on this form of the flattened pages.
        limit: Score at most this many pages.
    """
    fields = corpus_fields(corpus.gold().values())
    at_work = [source for source in sources if source.covers(corpus.name) and source.fields & fields]
    for page in corpus.pages(limit=limit, flat=bool(flat)) if at_work else ():
        html = page.decoded()
        language = declared_language(html)
        text = page.flat[flat] if flat else html
        for source in at_work:
            yield score_page(source, page, source.extract(page, text), language)


def score_page(source: Source, page: Page, extraction: Extraction, language: str) -> PageScore:
    """Measure one output against the page's gold."""
    gold, output = page.gold, extraction.output
    body = gold.body if "text" in source.fields else None
    overlap = measures.shingle_overlap(output.text, body) if body is not None else None
    snippets = None
    if "text" in source.fields and (gold.snippets_with is not None or gold.snippets_without is not None):
        snippets = measures.snippet_counts(output.text, gold.snippets_with or (), gold.snippets_without or ())
    moment = measures.parse_date(gold.date) if gold.date is not None and "date" in source.fields else None
    scored = source.fields
    return PageScore(
        source=source.name,
        corpus=page.corpus,
        id=page.id,
        language=language,
        country=gold.country or "und",
        bucket=length_bucket(gold.body),
        chars=len(output.text),
        word_f1=measures.word_f1(output.text, body) if body is not None else None,
        exact=measures.is_exact(output.text, body) if body is not None else None,
        shingle_precision=overlap.precision if overlap else None,
        shingle_recall=overlap.recall if overlap else None,
        snippets=snippets,
        title=measures.title_matches(output.title or "", gold.title)
        if gold.title is not None and "title" in scored
        else None,
        authors=measures.set_f1(output.authors or (), gold.authors)
        if gold.authors is not None and "authors" in scored
        else None,
        day=measures.same_day(output.date, moment) if moment is not None else None,
        minute=measures.same_minute(output.date, moment) if isinstance(moment, dt.datetime) else None,
        topics=measures.set_f1(output.topics or (), gold.topics)
        if gold.topics is not None and "topics" in scored
        else None,
        kind=output.kind == gold.kind if gold.kind is not None and "kind" in scored else None,
        error=extraction.error,
        missing=extraction.missing,
    )


def length_bucket(body: str | None) -> str:
    """Return the length bucket of a gold body, in words."""
    if body is None:
        return "und"
    words = len(measures.split_words(body))
    if words < BUCKET_EDGES[0]:
        return f"<{BUCKET_EDGES[0]}"
    for low, high in pairwise(BUCKET_EDGES):
        if words < high:
            return f"{low}-{high}"
    return f">={BUCKET_EDGES[-1]}"


def group(rows: Iterable[PageScore], key: Callable[[PageScore], str]) -> dict[str, list[PageScore]]:
    """Return the rows by key, in the order in which keys appear."""
    groups: dict[str, list[PageScore]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return groups


def summarise(rows: Sequence[PageScore]) -> Summary:
    """Return the figures of the rows of one source."""
    word_f1 = [row.word_f1 for row in rows if row.word_f1 is not None]
    precision = _mean(row.shingle_precision for row in rows)
    recall = _mean(row.shingle_recall for row in rows)
    counts = [row.snippets for row in rows if row.snippets is not None]
    hits, misses = sum(count.hits for count in counts), sum(count.misses for count in counts)
    intruders = sum(count.intruders for count in counts)
    snippets_precision = hits / (hits + intruders) if hits + intruders else 0.0
    snippets_recall = hits / (hits + misses) if hits + misses else 0.0
    return Summary(
        pages=len(rows),
        word_f1=fmean(word_f1) if word_f1 else None,
        shingle_f1=measures.f1(precision, recall) if precision is not None and recall is not None else None,
        shingle_precision=precision,
        shingle_recall=recall,
        exact=_mean(row.exact for row in rows),
        below_50=fmean(value < 0.5 for value in word_f1) if word_f1 else None,
        below_80=fmean(value < 0.8 for value in word_f1) if word_f1 else None,
        snippets_precision=snippets_precision if counts else None,
        snippets_recall=snippets_recall if counts else None,
        snippets_f1=measures.f1(snippets_precision, snippets_recall) if counts else None,
        title=_mean(row.title for row in rows),
        authors=_mean(row.authors for row in rows),
        day=_mean(row.day for row in rows),
        minute=_mean(row.minute for row in rows),
        topics=_mean(row.topics for row in rows),
        kind=_mean(row.kind for row in rows),
        raised=sum(bool(row.error) for row in rows),
        missing=sum(row.missing for row in rows),
    )


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fmean(known) if known else None
