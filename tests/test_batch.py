"""A page that hangs, crashes or raises costs that page alone; the others come back in order."""

from __future__ import annotations

import faulthandler
import itertools
import os
import pickle
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from newsclean import Article, OptionError, Options, Status, WorkerError, clean
from newsclean._worker_pool.outcomes import START_METHODS
from newsclean.batch import Failure, Input, Record, Workers, clean_all, run_all
from newsclean.errors import ProfileWarning
from newsclean.profiles import _registry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.slow  # every test starts worker processes

PROSE = "<p>The ferry to the mainland was late again, for the third time in a week, and nobody said why.</p>" * 3
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals and resource limits")
METHODS = ("spawn", "forkserver", "fork")


def misbehave(record: Record) -> object:
    """What a page could make its worker do; the pages of these tests name it."""
    match record.html:
        case "hang":
            time.sleep(600)
        case "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        case "segfault":
            faulthandler.disable()  # a forked worker has inherited pytest's, and the dump would be printed
            os.kill(os.getpid(), signal.SIGSEGV)
        case "exit":
            os._exit(3)
        case "leave":
            raise SystemExit(4)
        case "allocate":
            return len(bytearray(3_000_000_000))
        case "raise":
            raise OSError("no such harbour")
        case "unpicklable":
            return lambda: None
        case "pid":
            return os.getpid()
        case "record":
            return record
    return str(record.html).upper()


def nap(record: Record) -> object:
    time.sleep(float(record.html))
    return record.html


@pytest.mark.parametrize("method", [m for m in METHODS if m in START_METHODS])
def test_bad_pages_cost_themselves_alone_and_order_is_kept(method: str) -> None:
    pages = ["a", "hang", "b", "kill", "segfault", "c", "exit", "leave", "raise", "unpicklable", "d"]
    results = list(run_all(misbehave, pages, workers=Workers(count=3, timeout=2, start_method=method)))
    assert [result.number for result in results] == list(range(len(pages)))
    assert [result.value for result in results] == ["A", None, "B", None, None, "C", None, None, None, None, "D"]
    failures = {pages[r.number]: (r.failure, r.detail) for r in results if r.failure}
    assert failures.keys() == {"hang", "kill", "segfault", "exit", "leave", "raise", "unpicklable"}
    assert failures["hang"][0] is Failure.TIMEOUT
    assert failures["raise"] == (Failure.RAISED, "OSError: no such harbour")
    assert failures["unpicklable"][0] is Failure.RAISED
    if sys.platform != "win32":
        assert failures["kill"] == (Failure.CRASHED, "the worker ended with SIGKILL")
        assert failures["segfault"] == (Failure.CRASHED, "the worker ended with SIGSEGV")
        assert failures["exit"] == (Failure.CRASHED, "the worker ended with exit code 3")
    assert 2 <= results[1].seconds < 60  # it sleeps for ten minutes


@POSIX
def test_memory_is_limited() -> None:
    results = list(run_all(misbehave, ["allocate", "a"], workers=Workers(count=1, max_memory=1_500_000_000)))
    assert [result.failure for result in results] == [Failure.MEMORY, None]
    assert results[1].value == "A"


@POSIX
def test_a_page_too_large_for_its_worker_is_a_failure() -> None:
    pages = ["x" * 400_000_000, "a"]
    results = list(run_all(misbehave, pages, workers=Workers(count=1, max_memory=600_000_000)))
    assert results[0].failure in {Failure.MEMORY, Failure.CRASHED}
    assert results[1].value == "A"


def test_slow_pages_do_not_overtake() -> None:
    pages = [".3", "0", ".1", "0", "0"]
    assert [r.value for r in run_all(nap, pages, workers=Workers(count=2))] == pages


def test_results_of_an_endless_source_come_while_it_is_read_a_little_ahead() -> None:
    read = 0

    def endless() -> Iterator[str]:
        nonlocal read
        for number in itertools.count():
            read += 1
            yield f"page {number}"

    results = run_all(misbehave, endless(), workers=Workers(count=2, ahead=5))
    taken = [result.value for result in itertools.islice(results, 30)]
    assert taken == [f"PAGE {number}" for number in range(30)]
    assert read <= 30 + 2 * 5
    results.close()


def test_a_hanging_page_at_the_head_holds_the_line_no_longer_than_the_look_ahead() -> None:
    read = 0

    def source() -> Iterator[str]:
        nonlocal read
        for page in ("hang", *(["a"] * 500)):
            read += 1
            yield page

    results = run_all(misbehave, source(), workers=Workers(count=2, timeout=5, ahead=10))
    assert next(results).failure is Failure.TIMEOUT
    assert read <= 1 + 2 * 10
    assert sum(result.value == "A" for result in results) == 500


def test_a_page_that_was_done_in_time_is_not_late_because_its_result_is_taken_late() -> None:
    results = run_all(misbehave, ["a", "b", "c"], workers=Workers(count=2, timeout=3))
    assert next(results).value == "A"
    time.sleep(3.5)
    assert [result.value for result in results] == ["B", "C"]


def test_a_hanging_worker_ends_itself_when_nobody_looks() -> None:
    results = run_all(misbehave, ["a", "hang", "b"], workers=Workers(count=1, timeout=2))
    assert next(results).value == "A"
    next_two = []
    time.sleep(0.2)  # the second page is under way or about to be
    next_two = [(result.value, result.failure) for result in results]
    assert next_two == [(None, Failure.TIMEOUT), ("B", None)]


def test_what_the_source_raises_comes_after_the_pages_before_it() -> None:
    def source() -> Iterator[str]:
        yield "a"
        yield "b"
        raise RuntimeError("the crawl broke off")

    got = []
    with pytest.raises(RuntimeError, match="broke off"):
        got += [result.value for result in run_all(misbehave, source(), workers=Workers(count=2))]
    results = run_all(misbehave, source(), workers=Workers(count=2))
    assert [next(results).value, next(results).value] == ["A", "B"]
    with pytest.raises(RuntimeError, match="broke off"):
        next(results)


@pytest.mark.parametrize(
    ("page", "message"),
    [
        (None, "page 1 must be str, bytes, .html, url. or a Record, not NoneType"),
        ((b"x", 5), "page 1: url must be str or None, not int"),
        ((5, None), "page 1: html must be str or bytes, not int"),
        (Record("x", encoding=b"utf-8"), "page 1: encoding must be str or None, not bytes"),  # type: ignore[arg-type]
        (Record("x", now="today"), "page 1: now must be datetime or None, not str"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_page_raises_and_names_its_place(page: Any, message: str) -> None:  # noqa: ANN401
    results = run_all(misbehave, ["a", page], workers=Workers(count=1))
    assert next(results).value == "A"
    with pytest.raises(TypeError, match=message):
        next(results)


def test_the_key_stays_and_comes_back() -> None:
    key = lambda: None  # noqa: E731  (what cannot be pickled)
    pages: list[Input] = [
        Record("record", "https://islander.example/a", "utf-8", key=key),
        ("record", "https://islander.example/b"),
    ]
    first, second = run_all(misbehave, pages, workers=Workers(count=1))
    assert first.key is key
    assert first.value == Record("record", "https://islander.example/a", "utf-8")
    assert (second.key, second.url) == (None, "https://islander.example/b")


def test_no_pages_start_no_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclean._worker_pool.pool.Process", None)
    assert list(clean_all([])) == []


def test_articles_are_those_of_clean() -> None:
    pages: list[Input] = [
        f"<title>Ferry late</title><h1>Ferry late</h1>{PROSE}",
        (PROSE.encode("utf-16"), "https://islander.example/x"),
        Record("<p>Å</p>".encode("cp1252") + PROSE.encode(), encoding="windows-1252"),
        "",
        b"\x89PNG\r\n\x1a\n\x00\x00",
        bytearray(PROSE.encode()),
        (memoryview(PROSE.encode()), None),
        Record(memoryview(PROSE.encode())),
    ]
    results = list(clean_all(pages, workers=Workers(count=2)))
    expected = [
        clean(pages[0]),  # type: ignore[arg-type]
        clean(PROSE.encode("utf-16"), url="https://islander.example/x"),
        clean("<p>Å</p>".encode("cp1252") + PROSE.encode(), encoding="windows-1252"),
        Article(status=Status.EMPTY),
        Article(status=Status.BINARY),
        *[clean(PROSE)] * 3,
    ]
    assert [result.value for result in results] == expected


def test_ledgers_come_back_on_request() -> None:
    with_ledger, broken = clean_all([PROSE, ""], workers=Workers(count=1), ledgers=True)
    assert with_ledger.ledger == clean(PROSE).ledger()
    assert with_ledger.value == clean(PROSE)
    assert broken.ledger == ()
    (without,) = clean_all([PROSE], workers=Workers(count=1))
    assert without.ledger is None
    with pytest.raises(TypeError, match="ledgers must be bool, not str"):
        clean_all([PROSE], ledgers="yes")  # type: ignore[arg-type]


def test_options_reach_the_workers() -> None:
    (result,) = clean_all([PROSE], options=Options(max_bytes=10), workers=Workers(count=1))
    assert result.value == Article(status=Status.TOO_LARGE)


def test_relative_times_count_from_when_the_page_or_the_batch_was_fetched() -> None:
    page = f"<h1>Ferry late</h1><time>3 hours ago</time>{PROSE}"
    batch, own = datetime(2026, 3, 2, 15, tzinfo=UTC), datetime(2026, 3, 1, 15, tzinfo=UTC)
    pages: list[Input] = [page, Record(page, now=own)]
    dates = [result.value and result.value.published for result in clean_all(pages, now=batch)]
    assert dates == [datetime(2026, 3, 2, 12, tzinfo=UTC), datetime(2026, 3, 1, 12, tzinfo=UTC)]
    without = [result.value and result.value.published for result in clean_all(pages)]
    assert without == [None, datetime(2026, 3, 1, 12, tzinfo=UTC)]


def test_a_broken_installed_profile_gives_one_warning_for_the_whole_batch(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "broken.toml").write_text("schema =", encoding="utf-8")
    monkeypatch.setenv("NEWSCLEAN_PROFILES", str(tmp_path))
    _registry._installed_set.cache_clear()
    with pytest.warns(ProfileWarning, match=r"broken\.toml") as warned:
        results = list(clean_all([PROSE] * 4, workers=Workers(count=2, start_method="spawn")))
    _registry._installed_set.cache_clear()
    assert [result.value and result.value.status for result in results] == [Status.OK] * 4
    assert len(warned) == 1
    assert capfd.readouterr().err == ""


def test_an_article_survives_pickling() -> None:
    article = clean(f"<title>Ferry late</title><h1>Ferry late</h1>{PROSE}", url="https://islander.example/x")
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301  (our own bytes)


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: Workers(count=0), OptionError, "count must be at least 1, not 0"),
        (lambda: Workers(count=2.0), TypeError, "count must be int, not float"),  # type: ignore[arg-type]
        (lambda: Workers(ahead=None), TypeError, "ahead must be int, not NoneType"),  # type: ignore[arg-type]
        (lambda: Workers(timeout=0), OptionError, "timeout must be a positive number of seconds, not 0"),
        (lambda: Workers(timeout=float("nan")), OptionError, "timeout must be a positive number"),
        (lambda: Workers(timeout="5"), TypeError, "timeout must be a number of seconds, not str"),  # type: ignore[arg-type]
        (lambda: Workers(max_memory=True), TypeError, "max_memory must be int, not bool"),
        (lambda: Workers(start_method="thread"), OptionError, "start_method must be None or one of .*, not 'thread'"),
        (lambda: clean_all("<p>one page"), TypeError, "pages must be an iterable of pages, not one page"),
        (lambda: clean_all(5), TypeError, "not iterable"),  # type: ignore[arg-type]
        (lambda: clean_all([], options={}), TypeError, "options must be newsclean.Options"),  # type: ignore[arg-type]
        (lambda: clean_all([], workers=4), TypeError, "workers must be newsclean.batch.Workers"),  # type: ignore[arg-type]
        (lambda: clean_all([], now=0), TypeError, "now must be datetime or None, not int"),  # type: ignore[arg-type]
        (lambda: run_all(None, []), TypeError, "function must be callable, not NoneType"),  # type: ignore[arg-type]
    ],
)
def test_mistakes_of_the_caller_raise_at_the_call(
    make: Callable[[], object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        make()


class Unloadable:
    """A function that ends the process which loads it, as one that is not importable there does."""

    def __call__(self, record: Record) -> object:
        return record

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (7,)


def test_workers_that_cannot_start_say_so() -> None:
    read = 0

    def pages() -> Iterator[str]:
        nonlocal read
        for page in "abcdef":
            read += 1
            yield page

    with pytest.raises(WorkerError, match="ended with exit code 7 before it was ready"):
        next(run_all(Unloadable(), pages(), workers=Workers(count=2, start_method="spawn")))
    assert read == 1


PROGRAM = """
import os, signal, sys, time
from pathlib import Path
from newsclean.batch import Workers, run_all

def work(record):
    Path(sys.argv[1], str(os.getpid())).touch()
    if record.html == "hang":
        time.sleep(600)

def pages():
    yield from ["a", "hang", "hang"]
    time.sleep(600)

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job is born deaf to it
    for result in run_all(work, pages(), workers=Workers(count=3, timeout=3, start_method=sys.argv[2])):
        print("got one", flush=True)
"""


def is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"  # an orphan that nobody has buried yet


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("ending", ["SIGINT", "SIGKILL"])
def test_no_worker_outlives_the_program(ending: str, method: str, tmp_path: Path) -> None:
    script, pids = tmp_path / "program.py", tmp_path / "pids"
    script.write_text(PROGRAM, encoding="utf-8")
    pids.mkdir()
    program = subprocess.Popen(  # noqa: S603  (our own program)
        [sys.executable, str(script), str(pids), method],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        env=os.environ,
    )
    assert program.stdout is not None
    assert program.stdout.readline() == b"got one\n"
    wait_until(lambda: len(list(pids.iterdir())) >= 2, 30)
    if ending == "SIGINT":
        os.killpg(program.pid, signal.SIGINT)  # as the terminal does: the workers get it too
    else:
        program.kill()
    program.wait(30)
    errors = program.stderr.read() if program.stderr and ending == "SIGINT" else b""
    assert errors.count(b"KeyboardInterrupt") == (ending == "SIGINT")
    # Killed, the parent cannot end them: those that wait see the closed pipe, those that hang have their own alarm.
    wait_until(lambda: not any(is_alive(int(path.name)) for path in pids.iterdir()), 15)
    program.stdout.close()
    if program.stderr:
        program.stderr.close()


def wait_until(is_so: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.1)
