"""Families and an extractor -> which of them it survives, in what time, with how much memory.

Law: every page has a process of its own, which ends when it exceeds its time or memory. Processor time counts, so that
a busy machine does not decide. The extractor is loaded and has read one ordinary page before the clock starts. It
survives if it returns in time without an exception; the result is not judged.
"""

from __future__ import annotations

import functools
import multiprocessing
import resource
import time
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from benchmarks.quality.extractors import load
from newsclean._worker_pool.outcomes import Settings
from newsclean._worker_pool.pool import run_jobs

if TYPE_CHECKING:
    from benchmarks.hostile.families import Family

__all__ = ["MEMORY", "SECONDS", "Survival", "survive"]

SECONDS = 5  # of processor time
_WALL_SECONDS = 300.0  # for one that sleeps; on a busy machine 5 s of the processor can be minutes
MEMORY = 2 * 1024**3  # bytes of address space, the interpreter's own included

_MIB = 1024 * 1024
_WARM_UP = (
    "<html><body><h1>Ferry late</h1><p>The ferry was late again on Monday, and nobody said why.</p></body></html>"
)


@attrs.frozen
class Survival:
    """What one extractor made of one page.

    Args:
        result: `ok`, or `timeout`, `memory`, `crashed`, `raised`.
        detail: Details of a failure.
        seconds: Processor time.
        peak_mib: Peak memory of its process; 0 if it did not survive.
    """

    family: str
    chars: int
    extractor: str
    result: str
    detail: str
    seconds: float
    peak_mib: float


def survive(family: Family, extractor: str) -> Survival:
    """Give one page to one extractor, in a process that is killed after 5 s."""
    page = family.build(family.size)
    settings = Settings(workers=1, timeout=_WALL_SECONDS, max_memory=MEMORY, ahead=2, start_method=_start_method())
    # The first job loads the extractor; the second is the page.
    _, outcome = run_jobs(functools.partial(_read, extractor, is_text=family.is_text), [_WARM_UP, page], settings)
    seconds, peak = outcome.value or (float(SECONDS), 0.0)
    result, detail = outcome.failure.value if outcome.failure else "ok", outcome.detail
    if "SIGXCPU" in detail or seconds > SECONDS:
        result, detail = "timeout", f"more than {SECONDS} s"
    return Survival(family.name, len(page), extractor, result, detail, round(seconds, 2), round(peak, 1))


def _start_method() -> str:
    methods = multiprocessing.get_all_start_methods()
    return "forkserver" if "forkserver" in methods else "spawn"


def _read(extractor: str, page: str | bytes, *, is_text: bool) -> tuple[float, float]:
    """Read the page in the child; return seconds of processor time and the peak of the process' memory in MiB."""
    (loaded,) = load([extractor], flat=is_text)
    if isinstance(page, bytes) and not loaded.takes_bytes:
        page = page.decode("utf-8", "replace")
    start = time.process_time()
    resource.setrlimit(resource.RLIMIT_CPU, (int(start) + SECONDS + 1, -1))  # whole seconds of the process' life
    loaded.run(page, "https://islander.example/story")
    return time.process_time() - start, _peak()


def _peak() -> float:
    status = Path("/proc/self/status")
    if not status.is_file():
        return 0.0
    lines = status.read_text(encoding="ascii", errors="replace").splitlines()
    return next((int(line.split()[1]) * 1024 / _MIB for line in lines if line.startswith("VmHWM:")), 0.0)
