"""Jobs -> outcomes in the same order, worked off by processes that can be killed.

Law: knows nothing of pages and articles. The parser cannot be interrupted from inside its process (a signal waits until
it is done), so a job that takes too long is ended with its process, and a new process takes its place. One thread in
the caller's process feeds the workers, one job each; it reads ahead of what was taken by a bounded number of jobs.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import multiprocessing.connection
import os
import pickle
import signal
import sys
import time
from collections import deque
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from newsclean.errors import WorkerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.connection import Connection

__all__ = ["START_METHODS", "Failure", "Outcome", "Settings", "run_jobs"]

J = TypeVar("J")
T = TypeVar("T")

START_METHODS = tuple(multiprocessing.get_all_start_methods())

_START_SECONDS = 120.0
"""How long a worker may take to come up. It imports the caller's main module, which may import anything."""

_PARENT_CHECK_SECONDS = 5.0  # how often an idle worker looks whether its parent still lives

_MAX_DETAIL = 1_000  # characters of an exception's message

_LONGEST_WAIT = 60.0  # seconds; the system's call knows no infinity

_GRACE_SECONDS = 1.0
"""A worker ends itself so long after its time is over: its parent may be dead, or busy with the results."""


class Failure(StrEnum):
    """Why a job has no value.

    `TIMEOUT`: it took too long and was killed. `MEMORY`: it asked for more memory than allowed. `CRASHED`: its process
    ended (a segmentation fault, a kill from outside). `RAISED`: it raised an exception.
    """

    TIMEOUT = "timeout"
    MEMORY = "memory"
    CRASHED = "crashed"
    RAISED = "raised"


@attrs.frozen
class Outcome(Generic[T]):
    """What became of one job: a value, or a failure with its detail."""

    value: T | None
    failure: Failure | None = None
    detail: str = ""
    seconds: float = 0.0


@attrs.frozen(kw_only=True)
class Settings:
    """How to run jobs; `batch.clean_all` explains each."""

    workers: int
    timeout: float
    max_memory: int | None
    ahead: int
    start_method: str


class _Worker(Generic[J, T]):
    """The parent's end of one process."""

    def __init__(self, function: Callable[[J], T], settings: Settings, siblings: list[Connection]) -> None:
        context = multiprocessing.get_context(settings.start_method)
        self.connection, theirs = context.Pipe()
        inherited = [*siblings, self.connection] if settings.start_method == "fork" else []
        self.process = context.Process(  # type: ignore[attr-defined]  # typeshed: BaseContext has none
            target=_serve,
            args=(theirs, function, settings.timeout, settings.max_memory, inherited),
            daemon=True,
        )
        self.process.start()
        theirs.close()
        self.is_ready = False
        self.job: int | None = None
        self.since = time.monotonic()

    def stop(self) -> int | None:
        """Ends the process, whatever it is at; returns its exit code. Safe to call twice."""
        if self.process.is_alive():
            self.process.kill()
        self.process.join()
        self.connection.close()
        code: int | None = self.process.exitcode
        return code

    def crash(self) -> Outcome[T]:
        """Buries a process that ended by itself while it had a job."""
        self.process.join(_GRACE_SECONDS)
        code = self.stop()
        seconds = time.monotonic() - self.since
        if code is not None and code == -getattr(signal, "SIGALRM", 0) != 0:
            return Outcome(None, Failure.TIMEOUT, f"killed after {seconds:.1f} s", seconds)
        return Outcome(None, Failure.CRASHED, f"the worker ended with {_exit_name(code)}", seconds)


def _exit_name(code: int | None) -> str:
    if code is not None and code < 0:
        with contextlib.suppress(ValueError):
            return signal.Signals(-code).name
    return f"exit code {code}"


class _Pool(Generic[J, T]):
    """The workers of one run, and the jobs that they have."""

    def __init__(self, function: Callable[[J], T], settings: Settings) -> None:
        self.function = function
        self.settings = settings
        self.workers: list[_Worker[J, T]] = []
        self.pending: deque[tuple[int, J]] = deque()  # read, and not yet given to a worker
        self.done: dict[int, Outcome[T]] = {}

    def feed(self) -> None:
        """Gives pending jobs to idle workers, and starts workers where all are busy."""
        for worker in list(self.workers):
            if not self.pending:
                return
            if worker.is_ready and worker.job is None:
                if worker.connection.poll():  # an idle worker says nothing: it has ended, and no job is to blame
                    self._drop(worker)
                    continue
                self._send(worker, *self.pending.popleft())
        if self.pending and all(worker.is_ready for worker in self.workers):
            # Twice as many each time: three jobs start three workers and not 32, and 32 are there after six rounds.
            for _ in range(min(max(1, len(self.workers)), self.settings.workers - len(self.workers))):
                siblings = [worker.connection for worker in self.workers]
                self.workers.append(_Worker(self.function, self.settings, siblings))

    def _send(self, worker: _Worker[J, T], number: int, job: J) -> None:
        worker.job, worker.since = number, time.monotonic()
        try:
            worker.connection.send(job)
        except OSError:  # a job that kills its worker while it arrives; another try would kill the next
            self.done[number] = worker.crash()
            self._drop(worker)

    def collect(self, *, wait: bool) -> None:
        """Takes what the workers have to say; with `wait`, until one of them says something or has to be killed."""
        now = time.monotonic()
        left = min((self._deadline(worker) - now for worker in self.workers), default=0.0) if wait else 0.0
        by_connection = {worker.connection: worker for worker in self.workers}
        ready = multiprocessing.connection.wait(list(by_connection), max(0.0, min(left, _LONGEST_WAIT)))
        for connection in ready:
            self._receive(by_connection[connection])  # type: ignore[index]  # only connections were waited for
        now = time.monotonic()
        for worker in [w for w in self.workers if w.connection not in ready and now >= self._deadline(w)]:
            self._give_up(worker, now)

    def _deadline(self, worker: _Worker[J, T]) -> float:
        if not worker.is_ready:
            return worker.since + _START_SECONDS
        return float("inf") if worker.job is None else worker.since + self.settings.timeout

    def _give_up(self, worker: _Worker[J, T], now: float) -> None:
        if worker.job is None:
            raise WorkerError(f"a worker process did not start within {_START_SECONDS:.0f} s")
        seconds = now - worker.since
        self.done[worker.job] = Outcome(None, Failure.TIMEOUT, f"killed after {seconds:.1f} s", seconds)
        self._drop(worker)

    def _receive(self, worker: _Worker[J, T]) -> None:
        number = worker.job
        try:
            outcome = worker.connection.recv()
        except (EOFError, OSError):
            if not worker.is_ready:
                worker.process.join(_GRACE_SECONDS)
                raise WorkerError(_start_failure(worker.stop())) from None
            if number is not None:
                self.done[number] = worker.crash()
            self._drop(worker)
            return
        if not worker.is_ready:
            worker.is_ready = True
        elif number is not None:
            worker.job = None
            self.done[number] = outcome
            if outcome.failure is Failure.MEMORY:  # what is left of its memory may not do for the next job
                self._drop(worker)

    def _drop(self, worker: _Worker[J, T]) -> None:
        worker.stop()
        self.workers.remove(worker)

    def stop(self) -> None:
        """Kills all workers. They hold nothing that is worth an orderly end."""
        for worker in self.workers:
            if worker.process.is_alive():
                worker.process.kill()
        for worker in self.workers:
            worker.stop()


def _start_failure(code: int | None) -> str:
    return (
        f"a worker process ended with {_exit_name(code)} before it was ready (its own message stands above). Workers "
        'import the main module: code that starts a batch belongs under `if __name__ == "__main__":`, and the function '
        "must be importable; max_memory must leave room for the interpreter"
    )


def run_jobs(function: Callable[[J], T], jobs: Iterable[J], settings: Settings) -> Iterator[Outcome[T]]:
    """Runs a function over jobs in worker processes.

    Args:
        function: What is done; has to be importable by the workers unless they are forked.
        jobs: Any iterable, endless ones too; read by the calling thread, `settings.ahead` jobs ahead of the outcomes
            at the most.
        settings: How.

    Yields:
        One outcome a job, in the order of the jobs. What the iterable raises comes after the outcomes of the jobs
        before it. However the iteration ends, the workers end with it.

    Raises:
        WorkerError: The workers cannot be started.
    """
    pool = _Pool(function, settings)
    source, read, taken = iter(jobs), 0, 0
    is_open, trouble = True, None
    try:
        while is_open or taken < read:
            pool.collect(wait=False)
            if taken in pool.done:
                # Before more is read: the iterable may be slow, and this is ready.
                pool.feed()
                yield pool.done.pop(taken)
                taken += 1
            elif is_open and read - taken < settings.ahead and not pool.pending:
                try:
                    pool.pending.append((read, next(source)))
                    read += 1
                except StopIteration:
                    is_open = False
                except Exception as error:  # noqa: BLE001  (raised again below, after the outcomes that came before it)
                    is_open, trouble = False, error
                pool.feed()
            else:
                pool.feed()
                pool.collect(wait=True)
        if trouble is not None:
            raise trouble
    finally:
        pool.stop()


# --- in the worker ---------------------------------------------------------------------------------------------


def _serve(
    connection: Connection,
    function: Callable[[Any], Any],
    timeout: float,
    max_memory: int | None,
    inherited: list[Connection],
) -> None:
    """The worker's whole life: takes a job, answers with its outcome, until the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides
    for other in inherited:  # a forked worker would keep its siblings' pipes open, and so them alive
        other.close()
    parent = os.getppid()
    if max_memory is not None:
        _limit_memory(max_memory)
    with contextlib.suppress(EOFError, OSError):  # the parent is gone
        connection.send("ready")
        while True:
            while not connection.poll(_PARENT_CHECK_SECONDS):
                if os.getppid() != parent:
                    return
            with _alarm(timeout + _GRACE_SECONDS):
                answer = _answer(connection, function)
            connection.send_bytes(answer)


def _answer(connection: Connection, function: Callable[[Any], Any]) -> bytes:
    """Does one job; returns its pickled outcome."""
    start = time.monotonic()
    try:
        job = connection.recv()
    except MemoryError:
        return pickle.dumps(_out_of_memory(start))
    try:
        return pickle.dumps(Outcome(function(job), seconds=time.monotonic() - start))
    except MemoryError:
        return pickle.dumps(_out_of_memory(start))
    except Exception as error:  # noqa: BLE001  (whatever the function raises belongs to its job)
        detail = f"{type(error).__name__}: {error}"[:_MAX_DETAIL]
        return pickle.dumps(Outcome(None, Failure.RAISED, detail, time.monotonic() - start))


def _out_of_memory(start: float) -> Outcome[Any]:
    return Outcome(None, Failure.MEMORY, "asked for more memory than max_memory allows", time.monotonic() - start)


@contextlib.contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    """Ends this process after so many seconds, even inside the parser: the system does it, no handler has to run."""
    if sys.platform == "win32":
        yield
        return
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0.0)


def _limit_memory(max_bytes: int) -> None:
    if sys.platform == "win32":
        raise WorkerError("max_memory needs a system with resource limits; Windows has none")
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (max_bytes, hard))
