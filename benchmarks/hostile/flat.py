"""Ordinary pages, over and over -> whether the memory of the process that cleans them grows.

Law: one process and one `Cleaner` clean the pages of the corpora in a loop and drop the results at once. The memory in
use is read at intervals, first after one whole loop, when every lazy part is loaded.
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

__all__ = ["MemoryReading", "memory_over"]

READINGS = 10


@attrs.frozen
class MemoryReading:
    """Memory in use after a number of pages, in MiB; objects that the garbage collector tracks; the peak so far."""

    pages: int
    used_mib: float
    peak_mib: float
    objects: int


def memory_over(corpora: Iterable[Corpus], pages: int) -> Iterator[MemoryReading]:
    """Clean a number of pages and yield the readings."""
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


def _reading(pages: int) -> MemoryReading:
    gc.collect()
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    fields = {line.split(":")[0]: line.split()[1] for line in status.splitlines() if line.startswith("Vm")}
    return MemoryReading(pages, int(fields["VmRSS"]) / 1024, int(fields["VmHWM"]) / 1024, len(gc.get_objects()))
