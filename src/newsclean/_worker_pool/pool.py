"""Jobs -> outcomes in the same order, done by processes that can be killed.

Law: the parser cannot be interrupted from inside its process (a signal waits until it is done), so a job that takes too
long ends with its process, and a new process takes its place. One thread in the caller's process feeds the workers, one
job each, and never waits for one of them: it reads and writes what the sockets hold. It reads ahead of the outcomes
that were taken by a bounded number of jobs.
"""

from __future__ import annotations

import pickle
import selectors
import signal
import time
from collections import deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from newsclean._worker_pool.outcomes import Failure, Outcome, Settings
from newsclean._worker_pool.process import START_SECONDS, Process, exit_name, start_failure
from newsclean.errors import WorkerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["run_jobs"]

J = TypeVar("J")
T = TypeVar("T")

_MAX_FAILED_STARTS = 3
"""How many workers in a row may fail to come up before no more are started. A kill from outside, or a moment without
memory, meets one or two; what is wrong with the caller's program meets all."""

_LONGEST_WAIT = 60.0  # seconds; the system's call knows no infinity

_NOT_STARTED = "no worker process could be started for it"


class _Pool(Generic[J, T]):
    """The workers of one run, and the jobs that they have."""

    def __init__(self, function: Callable[[J], T], settings: Settings) -> None:
        self.function = function
        self.settings = settings
        self.selector = selectors.DefaultSelector()
        self.workers: list[Process[J, T]] = []
        self.pending: deque[tuple[int, J]] = deque()  # read, and not yet given to a worker
        self.done: dict[int, Outcome[T]] = {}
        self.failed_starts, self.why_failed = 0, ""  # in a row
        self.was_ready = False  # any worker, ever
        self.broken: WorkerError | None = None

    def feed(self) -> None:
        """Give pending jobs to idle workers, and start workers if all are busy."""
        if self.pending:
            self.collect(wait=False)  # an idle worker that has ended meanwhile must get no job
        for worker in list(self.workers):
            if self.pending and worker.is_ready and worker.job is None:
                self._send(worker, *self.pending.popleft())
        if not self.pending or not all(worker.is_ready for worker in self.workers):
            return
        if self.failed_starts < _MAX_FAILED_STARTS:
            # Twice as many each time: three jobs start three workers and not 32, and 32 are there after six rounds.
            for _ in range(min(max(1, len(self.workers)), self.settings.workers - len(self.workers))):
                self._start()
        elif not self.workers:
            self._give_up()

    def _start(self) -> None:
        inherited = [self.selector, *(worker.end for worker in self.workers)]
        try:
            worker = Process(self.function, self.settings, inherited)
        except (OSError, EOFError) as error:
            self._fail_start(f"a worker process cannot be started: {error}")
            return
        self.workers.append(worker)
        self.selector.register(worker.end, selectors.EVENT_READ, worker)

    def _fail_start(self, reason: str) -> None:
        self.failed_starts += 1
        self.why_failed = reason

    def _give_up(self) -> None:
        """End the batch: no worker is left, and none comes up."""
        self.broken = WorkerError(self.why_failed)
        for number, _ in self.pending:
            self.done[number] = Outcome(None, Failure.CRASHED, _NOT_STARTED)
        self.pending.clear()

    def _send(self, worker: Process[J, T], number: int, job: J) -> None:
        try:
            message = pickle.dumps(job, pickle.HIGHEST_PROTOCOL)
        except Exception as error:  # noqa: BLE001  (a time zone of the caller's own may raise anything)
            self.done[number] = _raised("the page cannot be sent to a worker", error)
            return
        worker.job, worker.since = number, time.monotonic()
        self._write(worker, lambda: worker.end.send(message))

    def _write(self, worker: Process[J, T], write: Callable[[], None]) -> None:
        try:
            write()
        except OSError:  # it has ended; another try of the same job might end the next worker
            number = worker.job
            self._receive(worker)  # it may have said why
            if worker in self.workers and worker.job == number:
                self._lose(worker)
            return
        events = selectors.EVENT_READ | (selectors.EVENT_WRITE if worker.end.has_unsent else 0)
        if events != self.selector.get_key(worker.end).events:
            self.selector.modify(worker.end, events, worker)

    def collect(self, *, wait: bool) -> None:
        """Take what the workers have to say; with `wait`, until one of them says something or has to be killed."""
        if not self.workers:
            return
        timeout = self.settings.timeout
        left = min(worker.deadline(timeout) for worker in self.workers) - time.monotonic() if wait else 0.0
        heard = []
        for key, events in self.selector.select(max(0.0, min(left, _LONGEST_WAIT))):
            worker: Process[J, T] = key.data
            heard.append(worker)
            if events & selectors.EVENT_READ:
                self._receive(worker)
            if events & selectors.EVENT_WRITE and worker in self.workers:
                self._write(worker, worker.end.flush)
        now = time.monotonic()
        for worker in [w for w in self.workers if w not in heard and now >= w.deadline(timeout)]:
            self._time_out(worker, now - worker.since)

    def _time_out(self, worker: Process[J, T], seconds: float) -> None:
        self._drop(worker)
        if worker.job is None:
            self._fail_start(f"a worker process did not start within {START_SECONDS:.0f} s")
        else:
            self.done[worker.job] = Outcome(None, Failure.TIMEOUT, f"killed after {seconds:.1f} s", seconds)

    def _receive(self, worker: Process[J, T]) -> None:
        had_begun = worker.end.has_begun
        try:
            message = worker.end.receive()
        except (EOFError, OSError):
            self._lose(worker)
            return
        if message is None:
            if not had_begun:  # it was in time; the way back of a long outcome has time of its own
                worker.since = time.monotonic()
        elif not worker.is_ready:
            worker.is_ready = self.was_ready = True
            self.failed_starts = 0
        elif worker.job is not None:
            self._finish(worker, worker.job, message)

    def _finish(self, worker: Process[J, T], number: int, message: bytes) -> None:
        seconds = time.monotonic() - worker.since
        worker.job = None
        try:
            outcome: Outcome[T] = pickle.loads(message)  # noqa: S301  (the worker's bytes)
        except Exception as error:  # noqa: BLE001  (what the function returned decides how it unpickles)
            outcome = _raised("the result cannot be read back", error)
        if outcome.failure is Failure.MEMORY:  # it has ended: what is left of its memory may not do for the next job
            outcome = attrs.evolve(outcome, seconds=seconds)
            self._drop(worker)
        self.done[number] = outcome

    def _lose(self, worker: Process[J, T]) -> None:
        """Take account of a worker whose process has ended by itself, or is about to."""
        seconds = time.monotonic() - worker.since
        self._forget(worker)
        code = worker.bury()
        if not worker.is_ready:
            self._fail_start(start_failure(code))
        elif worker.job is None:  # idle: no job is to blame
            return
        elif code is not None and code == -getattr(signal, "SIGALRM", 0) != 0:
            self.done[worker.job] = Outcome(None, Failure.TIMEOUT, f"killed after {seconds:.1f} s", seconds)
        else:
            detail = f"the worker ended with {exit_name(code)}"
            self.done[worker.job] = Outcome(None, Failure.CRASHED, detail, seconds)

    def _drop(self, worker: Process[J, T]) -> None:
        self._forget(worker)
        worker.kill()

    def _forget(self, worker: Process[J, T]) -> None:
        self.selector.unregister(worker.end)
        self.workers.remove(worker)

    def stop(self) -> None:
        """Kill all workers. They hold nothing that is worth an orderly end."""
        for worker in self.workers:
            if worker.process.is_alive():
                worker.process.kill()
        for worker in self.workers:
            worker.kill()
        self.selector.close()


def _raised(what: str, error: Exception) -> Outcome[Any]:
    return Outcome(None, Failure.RAISED, f"{what}: {type(error).__name__}: {error}"[:1_000])


def run_jobs(function: Callable[[J], T], jobs: Iterable[J], settings: Settings) -> Iterator[Outcome[T]]:
    """Run a function over jobs in worker processes.

    Args:
        function: What is done; the workers must be able to import it, unless they are forked.
        jobs: Any iterable, endless ones too; read by the calling thread, at most `settings.ahead` jobs ahead of the
            outcomes.
        settings: How.

    Yields:
        One outcome for each job, in the order of the jobs. What the iterable raises comes after the outcomes of the
        jobs before it. However the iteration ends, the workers end with it.

    Raises:
        WorkerError: No worker can be started. If some jobs were done before, all that were read have an outcome first.
    """
    pool = _Pool(function, settings)
    source, read, taken = iter(jobs), 0, 0
    is_open = True
    trouble: Exception | None = None
    try:
        while is_open or taken < read:
            pool.collect(wait=False)
            if pool.broken is not None and is_open:
                is_open, trouble = False, pool.broken
            if pool.broken is not None and not pool.was_ready:
                break  # nothing was done, and so nothing is lost
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
