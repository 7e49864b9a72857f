"""A worker may be killed, stopped or starved in any state: one page fails, in time, and the others are done."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from newsclean import WorkerError
from newsclean._worker_pool import pool, process
from newsclean._worker_pool.outcomes import START_METHODS
from newsclean.batch import Failure, Input, Record, Result, Workers, clean_all, run_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.slow

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals and resource limits")
METHODS = [method for method in ("spawn", "forkserver", "fork") if method in START_METHODS]


def obey(record: Record) -> object:
    """Does what its page says."""
    match record.html:
        case "hang":
            time.sleep(600)
        case "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        case "pid":
            return os.getpid()
        case "long answer":
            return bytes(60_000_000)
        case "cannot be read back":
            return UnreadableInParent(os.getpid())
        case "bad message":
            raise SilentError
    return str(record.html).upper()


class UnreadableInParent:
    """A value that pickles, and raises as soon as another process than its worker reads it."""

    def __init__(self, worker: int) -> None:
        if os.getpid() != worker:
            raise RuntimeError("not made for this process")
        self.worker = worker

    def __reduce__(self) -> tuple[object, ...]:
        return UnreadableInParent, (self.worker,)


class SilentError(Exception):
    def __str__(self) -> str:
        raise ValueError("nothing to say")


def test_a_function_that_cannot_be_sent_says_so() -> None:
    with pytest.raises(WorkerError, match=r"the function cannot be sent to a worker process: .*lambda"):
        next(run_all(lambda _: None, ["a"], workers=Workers(count=1, start_method="spawn")))


def load_or_die(folder: str, deaths: int) -> Callable[[Record], object]:
    """Ends the process that loads it, the first times."""
    for number in range(deaths):
        try:
            Path(folder, str(number)).touch(exist_ok=False)
        except FileExistsError:
            continue
        os.kill(os.getpid(), signal.SIGKILL)
    return obey


class DiesAtFirst:
    """A function whose workers die before they are ready, so many times."""

    def __init__(self, folder: Path, deaths: int) -> None:
        self.given = (str(folder), deaths)

    def __call__(self, record: Record) -> object:
        raise NotImplementedError

    def __reduce__(self) -> tuple[object, ...]:
        return load_or_die, self.given


@POSIX
def test_a_worker_that_dies_before_it_is_ready_is_replaced(tmp_path: Path) -> None:
    results = run_all(DiesAtFirst(tmp_path, 2), ["a", "b", "c"], workers=Workers(count=2, start_method="spawn"))
    assert [result.value for result in results] == ["A", "B", "C"]


@POSIX
def test_when_no_worker_starts_any_more_all_that_was_read_has_a_result(monkeypatch: pytest.MonkeyPatch) -> None:
    start = process.Process
    limit = [2]

    def no_more(*given: Any) -> object:  # noqa: ANN401
        limit[0] -= 1
        if limit[0] < 0:
            raise BlockingIOError(11, "Resource temporarily unavailable")
        return start(*given)

    monkeypatch.setattr(pool, "Process", no_more)
    read = []

    def pages() -> Iterator[str]:
        for page in ["a", "b", "kill", "c", "d", "kill", "e", "f", "g"]:
            read.append(page)
            yield page

    results = run_all(obey, pages(), workers=Workers(count=2, ahead=1))
    got: list[Result[object]] = []
    with pytest.raises(WorkerError, match=r"cannot be started: .*Resource temporarily unavailable"):
        got += results  # a list keeps what came before the error
    assert [result.value for result in got if not result.failure] == ["A", "B", "C", "D"]
    assert [result.failure for result in got[:6]].count(Failure.CRASHED) == 2
    assert len(got) == len(read)


def test_a_result_that_cannot_be_read_back_is_the_failure_of_its_page() -> None:
    results = list(run_all(obey, ["cannot be read back", "a"], workers=Workers(count=1)))
    assert results[0].failure is Failure.RAISED
    assert results[0].detail == "the result cannot be read back: RuntimeError: not made for this process"
    assert results[1].value == "A"


def test_an_exception_without_words_is_the_failure_of_its_page() -> None:
    results = list(run_all(obey, ["bad message", "a"], workers=Workers(count=1)))
    assert (results[0].failure, results[0].detail) == (Failure.RAISED, "SilentError")
    assert results[1].value == "A"


class Unsendable(tzinfo):
    def utcoffset(self, _moment: datetime | None) -> timedelta:
        return timedelta(hours=1)

    def dst(self, _moment: datetime | None) -> None:
        return None

    def tzname(self, _moment: datetime | None) -> None:
        return None

    def __reduce__(self) -> Any:  # noqa: ANN401
        raise RuntimeError("this clock stays here")


def test_a_page_that_cannot_be_sent_is_its_own_failure() -> None:
    pages: list[Input] = ["a", Record("b", now=datetime(2026, 3, 1, tzinfo=Unsendable())), "c"]
    results = list(run_all(obey, pages, workers=Workers(count=1)))
    assert [result.value for result in results] == ["A", None, "C"]
    assert results[1].failure is Failure.RAISED
    assert results[1].detail == "the page cannot be sent to a worker: RuntimeError: this clock stays here"


LONG = "x" * 30_000_000
"""More than any socket holds: the parent is in the middle of it when the worker stops reading."""


@POSIX
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    ("state", "blow", "page", "failure"),
    [
        ("idle", signal.SIGKILL, "a", None),
        ("idle", signal.SIGSTOP, "a", Failure.TIMEOUT),
        ("idle", signal.SIGSTOP, LONG, Failure.TIMEOUT),
        ("receiving", signal.SIGKILL, LONG, Failure.CRASHED),
        ("working", signal.SIGKILL, "hang", Failure.CRASHED),
        ("working", signal.SIGSTOP, "hang", Failure.TIMEOUT),
        ("answering", signal.SIGKILL, "long answer", Failure.CRASHED),
        ("answering", signal.SIGSTOP, "long answer", Failure.TIMEOUT),
    ],
)
def test_a_blow_to_a_worker_in_any_state_costs_one_page_and_no_more_than_the_timeout(
    method: str, state: str, blow: signal.Signals, page: str, failure: Failure | None
) -> None:
    pids: list[int] = []

    def pages() -> Iterator[str]:
        yield "pid"
        while not pids:
            yield "b"  # until the first result has been taken, so that the worker is known
        if state in {"idle", "receiving"}:
            time.sleep(0.3)  # the worker has answered all and waits
            os.kill(pids[0], signal.SIGSTOP if state == "receiving" else blow)
            time.sleep(0.1)
        if state == "receiving":
            threading.Timer(0.5, os.kill, (pids[0], blow)).start()
        yield page
        if state in {"working", "answering"}:
            time.sleep(1)  # the parent waits here and takes no answer, so that a long one stays in the socket
            os.kill(pids[0], blow)
        yield "c"

    results = run_all(obey, pages(), workers=Workers(count=1, timeout=5, ahead=2, start_method=method))
    pids.append(int(str(next(results).value)))
    start = time.monotonic()
    rest = list(results)
    assert time.monotonic() - start < 60
    before, (hit, after) = rest[:-2], rest[-2:]
    assert all(result.value == "B" for result in before)
    # A worker that dies while nobody looks may die with the page on its way: never with more than that.
    assert hit.failure in ({failure, Failure.CRASHED} if (state, blow) == ("idle", signal.SIGKILL) else {failure})
    assert after.value == "C"


def cost(record: Record) -> object:
    """Asks for memory as a page does: in many small pieces, or in one."""
    size = int(str(record.html))
    return len([bytes(10_000) for _ in range(size // 10_000)]) if size % 2 else len(bytes(size))


@POSIX
@pytest.mark.parametrize("megabytes", [1_000, 300, 200, 150, 120, 100, 90, 80, 70, 60, 50, 40, 30, 20, 10])
def test_any_limit_of_memory_costs_the_pages_that_pass_it_and_no_others(megabytes: int) -> None:
    sizes = [1, 5_000_001, 2, 50_000_000, 1, 50_000_001, 500_000_000, 1, 500_000_001, 2]
    workers = Workers(count=1, timeout=60, max_memory=megabytes * 1_000_000, start_method="spawn")
    results: list[Result[object]] = []
    try:
        results += run_all(cost, map(str, sizes), workers=workers)
    except WorkerError as error:
        assert megabytes < 100
        assert "max_memory must leave room for the interpreter" in str(error)  # noqa: PT017
        return
    assert len(results) == len(sizes)
    failed = [size for size, result in zip(sizes, results, strict=True) if result.failure]
    assert all(result.failure in {None, Failure.MEMORY} for result in results), results
    assert failed == [size for size in sizes if size >= min(failed, default=10**9)]
    assert megabytes >= 1_000 or 500_000_000 in failed


@POSIX
@pytest.mark.parametrize("megabytes", [1_000, 150, 120, 100, 80, 60, 40, 20])
def test_a_page_that_meets_the_limit_of_memory_in_the_pipeline_fails_alone(megabytes: int) -> None:
    small = "<p>" + "The ferry to the mainland was late again, and nobody said why. " * 9
    large = "<div><p>The ferry to the mainland was <b>late</b> again.</p></div>" * 30_000
    workers = Workers(count=1, timeout=60, max_memory=megabytes * 1_000_000)
    results = list(clean_all([small, large, small, large, small], workers=workers))
    first, *_ = failures = [result.failure for result in results]
    # The parser may also end its process where it gets no memory.
    assert set(failures) <= {None, Failure.MEMORY, Failure.CRASHED}
    assert failures[::2] == [first] * 3
    assert megabytes < 1_000 or failures == [None] * 5
    assert megabytes > 20 or None not in failures
