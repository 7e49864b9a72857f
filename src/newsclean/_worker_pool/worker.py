"""What a worker process does: takes a job, answers with its outcome, until the parent is gone.

Law: every job that arrives gets an answer, unless the process ends. Each job runs under an alarm of the operating
system, which ends the process even inside the parser, and even if the parent is dead or busy.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import selectors
import signal
import sys
import time
from typing import TYPE_CHECKING, Any, Protocol

from newsclean._worker_pool.messages import receive, send
from newsclean._worker_pool.outcomes import Failure, Outcome
from newsclean.errors import WorkerError

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["GRACE_SECONDS", "serve"]

GRACE_SECONDS = 1.0
"""A worker ends itself so long after its time is over: its parent may be dead, or busy with the results."""

_PARENT_CHECK_SECONDS = 5.0  # how often an idle worker looks whether its parent still lives

_MAX_DETAIL = 1_000  # characters of an exception's message

_OUT_OF_MEMORY: Outcome[Any] = Outcome(None, Failure.MEMORY, "needs more memory than its worker may have")
_OUT_OF_MEMORY_BYTES = pickle.dumps(_OUT_OF_MEMORY)  # made while there is memory


class _Closable(Protocol):
    def close(self) -> None: ...


def serve(
    end: socket.socket,
    function: Callable[[Any], Any],
    timeout: float,
    max_memory: int | None,
    inherited: Sequence[_Closable],
) -> None:
    """Live the worker's whole life.

    Args:
        end: The worker's end of its connection.
        function: What is done with a job.
        timeout: Seconds for a job.
        max_memory: Bytes of address space; None for no limit.
        inherited: What a forked worker closes, since open it would keep its siblings' connections alive.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides
    for other in inherited:
        other.close()
    parent = os.getppid()
    if max_memory is not None:
        _limit_memory(max_memory)
    with contextlib.suppress(EOFError, OSError), selectors.DefaultSelector() as selector:  # the parent is gone
        selector.register(end, selectors.EVENT_READ)
        send(end, b"ready")
        while True:
            while not selector.select(_PARENT_CHECK_SECONDS):
                if os.getppid() != parent:
                    return
            with _alarm(timeout + GRACE_SECONDS):
                answer = _answer(end, function)
            send(end, answer)
            if answer is _OUT_OF_MEMORY_BYTES:  # little is left, and a part of the job may still be in the socket
                return


def _answer(end: socket.socket, function: Callable[[Any], Any]) -> bytes:
    """Do one job; return its pickled outcome.

    Raises:
        EOFError: The parent is gone.
        OSError: The parent is gone.
    """
    start = time.monotonic()
    try:
        message = receive(end)
    except MemoryError:
        return _OUT_OF_MEMORY_BYTES
    try:
        job = pickle.loads(message)  # noqa: S301  (the parent's own bytes)
        del message
        return pickle.dumps(Outcome(function(job), seconds=time.monotonic() - start), pickle.HIGHEST_PROTOCOL)
    except MemoryError:
        return _OUT_OF_MEMORY_BYTES
    except Exception as error:  # noqa: BLE001  (whatever the function raises belongs to its job)
        return _raised(error, start)


def _raised(error: Exception, start: float) -> bytes:
    detail = type(error).__name__
    with contextlib.suppress(Exception):  # not every exception can say what it is about
        detail = f"{detail}: {error}"[:_MAX_DETAIL]
    return pickle.dumps(Outcome(None, Failure.RAISED, detail, time.monotonic() - start))


@contextlib.contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    """End this process after so many seconds, even inside the parser: the system does it, no handler has to run."""
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
