"""What became of a job, and how jobs are run, as values."""

from __future__ import annotations

import multiprocessing
from enum import StrEnum
from typing import Generic, TypeVar

import attrs

__all__ = ["START_METHODS", "Failure", "Outcome", "Settings"]

T = TypeVar("T")

START_METHODS = tuple(multiprocessing.get_all_start_methods())


class Failure(StrEnum):
    """Why a job has no value.

    `TIMEOUT`: it took too long and was killed. `MEMORY`: it asked for more memory than allowed. `CRASHED`: its process
    ended (a segmentation fault, a kill from outside). `RAISED`: it raised an exception, or the job or its value could
    not be carried from one process to the other.
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
    """How to run jobs; `newsclean.batch.Workers` explains each."""

    workers: int
    timeout: float
    max_memory: int | None
    ahead: int
    start_method: str
