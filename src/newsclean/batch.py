"""Many pages -> their articles, in order, whatever a page does.

Law: pages go to worker processes and articles come back; a page that hangs or crashes its worker costs that page and
nothing else. How a page is cleaned is up to `clean`, how processes are fed and killed to `_worker_pool`.
"""

from __future__ import annotations

import contextlib
import functools
import os
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

import attrs

from newsclean._cleaner import Cleaner, read_buffer
from newsclean._types.options import Options
from newsclean._types.values import Status
from newsclean._worker_pool.outcomes import START_METHODS, Failure, Settings
from newsclean._worker_pool.pool import run_jobs
from newsclean.errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from newsclean._types.article import Article
    from newsclean._types.values import LedgerEntry

    _Explained: TypeAlias = tuple[Article, tuple[LedgerEntry, ...]]

__all__ = ["Failure", "Input", "Record", "Result", "Workers", "clean_all", "run_all"]

T = TypeVar("T")


def _plain(html: str | bytes | bytearray | memoryview) -> str | bytes:
    """Copy what cannot be sent to a worker; what is no page is refused when its turn comes."""
    page: str | bytes = read_buffer(html)
    return page


@attrs.frozen
class Record:
    """One page to clean.

    Args:
        html: The page, as for `newsclean.clean`.
        url: Its address, if known.
        encoding: The charset that the server named; only used for bytes.
        key: Anything of your own by which you know the page again; it stays in your process and comes back in the
            result.
        now: When this page was fetched: what "3 hours ago" is counted from, as for `newsclean.clean`. Where it is
            None, that of the batch counts.
    """

    html: str | bytes = attrs.field(converter=_plain)
    url: str | None = None
    encoding: str | None = None
    key: object = None
    now: datetime | None = None


Input: TypeAlias = (
    str | bytes | bytearray | memoryview | tuple[str | bytes | bytearray | memoryview, str | None] | Record
)
"""What counts as a page: its HTML, `(html, url)`, or a `Record`."""


@attrs.frozen
class Result(Generic[T]):
    """What became of one page.

    Args:
        number: Its place among the pages, from 0.
        key: That of its `Record`; None for other inputs.
        url: The address that was given, or "".
        value: The article; None if there is none, and then `failure` says why.
        failure: None, or why there is no article.
        detail: The failure in words, for a log: the exception, the signal, the seconds.
        seconds: How long the page took in its worker.
        ledger: What became of each block of the page, from `clean_all(ledgers=True)`; None if nobody asked for it.
    """

    number: int
    key: object
    url: str
    value: T | None
    failure: Failure | None = None
    detail: str = ""
    seconds: float = 0.0
    ledger: tuple[LedgerEntry, ...] | None = None


def _at_least_one(_: object, field: attrs.Attribute[Any], value: object) -> None:
    if value is None and field.name != "ahead":
        return
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{field.name} must be int, not {type(value).__name__}")
    if value < 1:
        raise OptionError(f"{field.name} must be at least 1, not {value}")


def _positive_seconds(_: object, field: attrs.Attribute[float], value: object) -> None:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise TypeError(f"{field.name} must be a number of seconds, not {type(value).__name__}")
    if not 0 < value < float("inf"):
        raise OptionError(f"{field.name} must be a positive number of seconds, not {value}")


def _start_method(_: object, field: attrs.Attribute[str | None], value: object) -> None:
    if value is not None and value not in START_METHODS:
        raise OptionError(f"{field.name} must be None or one of {', '.join(START_METHODS)}, not {value!r}")


@attrs.frozen(kw_only=True)
class Workers:
    """How to run the workers of a batch.

    Args:
        count: Number of processes; None for one for each CPU that this process may use.
        timeout: Seconds that a page may take before its worker is killed. An ordinary page takes some 5 ms; the default
            of 20 is for a busy machine, since a page at the bound of 20 MB takes some seconds.
        max_memory: Bytes of address space for each worker (`RLIMIT_AS`; not on Windows), the interpreter's own
            included. None for no limit.
        ahead: How many pages are read ahead of the results that you took, for each worker. It bounds the memory, and
            how long the others can go on while the page whose result comes next hangs.
        start_method: How `multiprocessing` makes processes; None for `forkserver` where there is one, else
            `spawn`. `fork` starts fastest, and is unsafe in a program with threads.

    Raises:
        OptionError: A value is out of its range.
    """

    count: int | None = attrs.field(default=None, validator=_at_least_one)
    timeout: float = attrs.field(default=20.0, validator=_positive_seconds)
    max_memory: int | None = attrs.field(default=None, validator=_at_least_one)
    ahead: int = attrs.field(default=100, validator=_at_least_one)
    start_method: str | None = attrs.field(default=None, validator=_start_method)


def clean_all(
    pages: Iterable[Input],
    *,
    options: Options | None = None,
    workers: Workers | None = None,
    now: datetime | None = None,
    ledgers: bool = False,
) -> Generator[Result[Article], None, None]:
    """Clean pages in worker processes; a page that hangs or crashes becomes a failure, and the others go on.

    Args:
        pages: Any iterable, endless ones too; read as results are taken, never far ahead.
        options: As for `newsclean.Cleaner`.
        workers: How many processes, their time and memory.
        now: When the pages were fetched, where their `Record` does not say. Without either, relative times are no
            dates: the machine's clock is never asked.
        ledgers: Whether the results hold ledgers. An article that comes back from a worker has left its page there, so
            that `Article.ledger()` raises; this is the way to have both, at some twenty times the cost of scoring.

    Yields:
        One result a page, in the order of the pages. If `pages` raises, or holds what is no page, the results of the
        pages before come first. When you stop iterating, or press Ctrl-C, the workers end.

    Raises:
        TypeError: An argument, or a page, is of the wrong type.
        ProfileError: A profile in `options` is not valid.
        WorkerError: No worker can be started. If some pages were done before, all that were read have a result first.

    Cost: that of `clean`, spread over the workers, and some 0.2 ms a page for the way there and back; 0.3 s to start.

    Example:
        >>> pages = ["<p>" + "The harbour froze over in the night. " * 9, ("<p></p>", "https://islander.example/")]
        >>> [str(result.value.status) for result in clean_all(pages)]
        ['ok', 'empty']
    """
    if options is not None and not isinstance(options, Options):
        raise TypeError(f"options must be newsclean.Options or None, not {type(options).__name__}")
    if not isinstance(now, (datetime, type(None))):
        raise TypeError(f"now must be datetime or None, not {type(now).__name__}")
    if not isinstance(ledgers, bool):
        raise TypeError(f"ledgers must be bool, not {type(ledgers).__name__}")
    cleaner = Cleaner(options)
    # The installed profiles are found here, with one warning for what is broken, and not once more in each worker.
    cleaner = Cleaner(attrs.evolve(cleaner.options, profiles=cleaner.profiles, evidence=ledgers))
    if not ledgers:
        return run_all(functools.partial(_clean_record, cleaner, now), pages, workers=workers)
    return _with_ledgers(run_all(functools.partial(_clean_and_explain, cleaner, now), pages, workers=workers))


def run_all(
    function: Callable[[Record], T], pages: Iterable[Input], *, workers: Workers | None = None
) -> Generator[Result[T], None, None]:
    """Do anything with pages as `clean_all` cleans them: for example, clean a page and return two fields as a dict.

    Args:
        function: Called in a worker with each page as a `Record` (whose `key` is None there). The workers must be able
            to import it, and to pickle what it returns. What it raises becomes a failure of the page.
        pages: As for `clean_all`.
        workers: As for `clean_all`.

    Yields:
        As `clean_all`, with what the function returned as `value`.

    Raises:
        TypeError: An argument, or a page, is of the wrong type.
        WorkerError: As for `clean_all`.
    """
    if not callable(function):
        raise TypeError(f"function must be callable, not {type(function).__name__}")
    if isinstance(pages, (str, bytes, bytearray, memoryview)):
        raise TypeError("pages must be an iterable of pages, not one page")
    if workers is not None and not isinstance(workers, Workers):
        raise TypeError(f"workers must be newsclean.batch.Workers or None, not {type(workers).__name__}")
    return _results(function, iter(pages), workers or Workers())


def _results(
    function: Callable[[Record], T], pages: Iterator[Input], workers: Workers
) -> Generator[Result[T], None, None]:
    known: dict[int, tuple[object, str]] = {}  # what the worker need not know, of the pages under way

    def jobs() -> Iterator[Record]:
        for number, page in enumerate(pages):
            record = _record(number, page)
            known[number] = (record.key, record.url or "")
            yield record if record.key is None else attrs.evolve(record, key=None)

    for number, outcome in enumerate(run_jobs(function, jobs(), _settings(workers))):
        key, url = known.pop(number)
        yield Result(number, key, url, outcome.value, outcome.failure, outcome.detail, outcome.seconds)


def _record(number: int, page: object) -> Record:
    page = read_buffer(page)
    if isinstance(page, (str, bytes)):
        return Record(page)
    if isinstance(page, tuple) and len(page) == 2:
        page = Record(*page)
    if not isinstance(page, Record):
        raise TypeError(f"page {number} must be str, bytes, (html, url) or a Record, not {type(page).__name__}")
    if not isinstance(page.html, (str, bytes)):
        raise TypeError(f"page {number}: html must be str or bytes, not {type(page.html).__name__}")
    for name, value, kind in (("url", page.url, str), ("encoding", page.encoding, str), ("now", page.now, datetime)):
        if value is not None and not isinstance(value, kind):
            raise TypeError(f"page {number}: {name} must be {kind.__name__} or None, not {type(value).__name__}")
    return page


def _settings(workers: Workers) -> Settings:
    count = workers.count or _cpus()
    best = "forkserver" if "forkserver" in START_METHODS else "spawn"
    return Settings(
        workers=count,
        timeout=workers.timeout,
        max_memory=workers.max_memory,
        ahead=workers.ahead * count,
        start_method=workers.start_method or best,
    )


def _cpus() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _clean_record(cleaner: Cleaner, now: datetime | None, record: Record) -> Article:
    article = cleaner.clean(record.html, url=record.url, encoding=record.encoding, now=record.now or now)
    if article.status is Status.OUT_OF_MEMORY:
        raise MemoryError  # here it is the failure of a page that more memory would mend
    return article


def _clean_and_explain(cleaner: Cleaner, now: datetime | None, record: Record) -> _Explained:
    article = _clean_record(cleaner, now, record)
    return article, article.ledger()


def _with_ledgers(results: Generator[Result[_Explained], None, None]) -> Generator[Result[Article], None, None]:
    with contextlib.closing(results):  # so that the workers end with whoever stops taking results
        for result in results:
            article, ledger = result.value or (None, None)
            yield Result(
                result.number, result.key, result.url, article, result.failure, result.detail, result.seconds, ledger
            )
