"""Ordinary pages, over and over -> whether the memory of the process that cleans them grows.

Law: one process, one `Cleaner`, the pages of the corpora in a loop, results dropped at once; a reading of the memory in
use every so many pages, the first after one whole loop, when every lazy thing is loaded.
"""

from __future__ import annotations

import gc
import itertools
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from newsclean import Cleaner

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from benchmarks.corpora import Corpus

__all__ = ["Reading", "memory_over"]

READINGS = 10


@attrs.frozen
class Reading:
    """Memory in use after so many pages, in MiB; what the garbage collector knows; and the peak so far."""

    pages: int
    used_mib: float
    peak_mib: float
    objects: int


def memory_over(corpora: Iterable[Corpus], pages: int) -> Iterator[Reading]:
    """Clean so many pages and yield the readings."""
    texts = [(page.data, page.gold.url or None) for corpus in corpora for page in corpus.pages()]
    cleaner = Cleaner()
    for data, url in texts:
        cleaner.clean(data, url=url)
    yield _reading(len(texts))
    step = max(1, pages // READINGS)
    for number, (data, url) in enumerate(itertools.islice(itertools.cycle(texts), pages), 1):
        cleaner.clean(data, url=url)
        if number % step == 0:
            yield _reading(len(texts) + number)


def _reading(pages: int) -> Reading:
    gc.collect()
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    fields = {line.split(":")[0]: line.split()[1] for line in status.splitlines() if line.startswith("Vm")}
    return Reading(pages, int(fields["VmRSS"]) / 1024, int(fields["VmHWM"]) / 1024, len(gc.get_objects()))
