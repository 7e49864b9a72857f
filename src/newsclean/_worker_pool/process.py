"""The parent's side of one worker process: it starts, it is killed, it has ended and why."""

from __future__ import annotations

import contextlib
import multiprocessing
import pickle
import signal
import socket
import time
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from newsclean._worker_pool.messages import ParentEnd
from newsclean._worker_pool.worker import GRACE_SECONDS, serve
from newsclean.errors import WorkerError

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsclean._worker_pool.outcomes import Settings

__all__ = ["START_SECONDS", "Process", "exit_name", "start_failure"]

J = TypeVar("J")
T = TypeVar("T")

START_SECONDS = 120.0
"""How long a worker may take to come up. It imports the caller's main module, which may import anything."""


class Process(Generic[J, T]):
    """The parent's side of one process.

    Raises:
        OSError: The system gives no process or no socket.
        EOFError: The server that makes the processes has ended.
        WorkerError: The function cannot be sent to another process.
    """

    def __init__(self, function: Callable[[J], T], settings: Settings, inherited: list[Any]) -> None:
        context = multiprocessing.get_context(settings.start_method)
        ours, theirs = socket.socketpair()
        self.end = ParentEnd(ours)
        inherited = [*inherited, ours] if settings.start_method == "fork" else []
        self.process = context.Process(  # type: ignore[attr-defined]  # typeshed: BaseContext has none
            target=serve, args=(theirs, function, settings.timeout, settings.max_memory, inherited), daemon=True
        )
        try:
            self.process.start()
        except (pickle.PicklingError, AttributeError, TypeError) as error:
            self.end.close()
            raise WorkerError(f"the function cannot be sent to a worker process: {error}") from error
        except (OSError, EOFError):
            self.end.close()
            raise
        finally:
            theirs.close()
        self.is_ready = False
        self.job: int | None = None
        self.since = time.monotonic()

    def deadline(self, timeout: float) -> float:
        """Return when it has to be killed: infinity for an idle worker."""
        if not self.is_ready:
            return self.since + START_SECONDS
        return float("inf") if self.job is None else self.since + timeout

    def kill(self) -> int | None:
        """End the process, whatever it does; return its exit code. Safe to call twice."""
        if self.process.is_alive():
            self.process.kill()
        self.process.join()
        self.end.close()
        code: int | None = self.process.exitcode
        return code

    def bury(self) -> int | None:
        """Return the exit code of a process that ends by itself, killing it if it does not end soon."""
        self.process.join(GRACE_SECONDS)
        return self.kill()


def exit_name(code: int | None) -> str:
    """Return the name of the signal that ended a process, or its exit code in words."""
    if code is not None and code < 0:
        with contextlib.suppress(ValueError):
            return signal.Signals(-code).name
    return f"exit code {code}"


def start_failure(code: int | None) -> str:
    """Return what to look at if a worker ends before it is ready."""
    return (
        f"a worker process ended with {exit_name(code)} before it was ready (its own message stands above). Workers "
        'import the main module: code that starts a batch belongs under `if __name__ == "__main__":`, and the function '
        "must be importable; max_memory must leave room for the interpreter"
    )
