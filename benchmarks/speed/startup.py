"""Import statements -> their cost in a fresh process.

Law: fresh interpreters run in pairs that take turns. Each reports the time of its import alone, without the start of
the interpreter.
"""

from __future__ import annotations

import os
import subprocess
import sys
from statistics import median

import attrs

__all__ = ["Startup", "import_times"]

OURS = "newsclean"
DEPENDENCIES = "selectolax.lexbor, regex, attrs"


@attrs.frozen
class Startup:
    """Milliseconds of an import; median over fresh processes."""

    imported: str
    median_ms: float
    min_ms: float


def import_times(pairs: int) -> list[Startup]:
    """Return the cost of importing newsclean, of its dependencies alone, and the median difference of the pairs.

    Raises:
        subprocess.CalledProcessError: An import fails.
    """
    if pairs < 1:
        raise ValueError(f"pairs must be at least 1, not {pairs}")
    # One of each first, to write bytecode and fill the page cache.
    _import_ms(OURS)
    _import_ms(DEPENDENCIES)
    ours: list[float] = []
    dependencies: list[float] = []
    for turn in range(pairs):
        for what in (OURS, DEPENDENCIES) if turn % 2 else (DEPENDENCIES, OURS):
            (ours if what == OURS else dependencies).append(_import_ms(what))
    differences = [one - other for one, other in zip(ours, dependencies, strict=True)]
    return [
        Startup(OURS, median(ours), min(ours)),
        Startup(DEPENDENCIES, median(dependencies), min(dependencies)),
        Startup("difference", median(differences), min(differences)),
    ]


def _import_ms(what: str) -> float:
    program = f"import time; s = time.perf_counter(); import {what}; print((time.perf_counter() - s) * 1e3)"
    # Where bytecode may not be written, an import is mostly the compiler's time, which no installed package pays.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(  # noqa: S603  (a fixed program)
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment
    )
    return float(done.stdout)
