"""Compare articles from threads and processes with those of one thread: `python -m benchmarks.concurrency --limit 100`.

Law: the same pages are cleaned in three ways: by many threads that share one `Cleaner` and switch far more often than
usual, by worker processes of `newsclean.batch`, and by one thread. The threads go first, while nothing is loaded. Each
way takes the pages in an order of its own. So neither a race nor an influence of earlier pages can hide.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from benchmarks.corpora import FLAT_FORMS, CorporaError, add_options, open_corpora
from newsclean import Cleaner
from newsclean.batch import Record, Workers, run_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from benchmarks.corpora import Corpus
    from newsclean import Article

__all__ = ["differences", "digest_html", "digest_text", "main", "read_inputs"]

_SWITCH_SECONDS = 1e-5
"""Python switches threads every 5 ms by default. Most pages take less, so many threads would never meet."""

_CLEANER = Cleaner()


def digest_html(record: Record) -> str:
    """Clean a page; return the digest of its article."""
    return _digest(_CLEANER.clean(record.html, url=record.url))


def digest_text(record: Record) -> str:
    """Clean a flattened page; return the digest of its article."""
    return _digest(_CLEANER.clean_text(str(record.html), url=record.url))


def _digest(article: Article) -> str:
    return hashlib.sha256(article.to_json().encode()).hexdigest()


def read_inputs(corpora: Iterable[Corpus], limit: int | None) -> tuple[list[Record], list[Record]]:
    """Return the pages, and the flattened pages, with their names as keys."""
    pages: list[Record] = []
    texts: list[Record] = []
    for corpus in corpora:
        has_flat = corpus.has_flat()
        for page in corpus.pages(limit=limit, flat=has_flat):
            name, url = f"{corpus.name} {page.id}", page.gold.url or None
            pages.append(Record(page.data, url, key=name))
            if has_flat:
                texts.append(Record(page.flat[FLAT_FORMS[0]], url, key=f"{name} text"))
    return pages, texts


def differences(
    function: Callable[[Record], str], records: Sequence[Record], *, threads: int, workers: int
) -> list[str]:
    """Return the pages whose articles differ between threads or workers and one thread, and how they differ."""
    shuffled = list(records)
    random.Random(1).shuffle(shuffled)  # noqa: S311  (an order, and no secret)
    before = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH_SECONDS)
    try:
        with ThreadPoolExecutor(threads) as pool:
            in_threads = dict(zip([record.key for record in shuffled], pool.map(function, shuffled), strict=True))
    finally:
        sys.setswitchinterval(before)
    results = run_all(function, reversed(records), workers=Workers(count=workers, timeout=60))
    in_workers = {result.key: result.value or f"failed: {result.detail}" for result in results}
    differing = []
    for record in records:
        alone = function(record)
        differing += [
            f"{record.key} in {where}: {found[record.key]}, alone {alone}"
            for where, found in (("threads", in_threads), ("workers", in_workers))
            if found[record.key] != alone
        ]
    return differing


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare; return the exit status: 0 if all is the same, 1 if not, 2 for a wrong call."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.concurrency", description=__doc__)
    add_options(parser)
    parser.add_argument("--threads", type=int, default=32, metavar="N", help="default: 32")
    parser.add_argument("--workers", type=int, default=4, metavar="N", help="default: 4")
    options = parser.parse_args(arguments)
    try:
        pages, texts = read_inputs(open_corpora(options.corpora).pick(options.only), options.limit)
    except CorporaError as error:
        print(error, file=sys.stderr)
        return 2
    differing: list[str] = []
    for function, records in ((digest_html, pages), (digest_text, texts)):
        differing += differences(function, records, threads=options.threads, workers=options.workers)
    for line in differing:
        print(f"differs: {line}", file=sys.stderr)
    print(
        f"{len(pages)} pages and {len(texts)} texts in {options.threads} threads, {options.workers} workers and alone: "
        f"{len(differing)} differ"
    )
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
