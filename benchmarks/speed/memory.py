"""A corpus -> the peak memory of a process that reads it.

Law: each reading runs in a process of its own, and the system reports the peak memory of that process: Python's own
tracing does not see a tree that lives in C. Pages are read one at a time and dropped.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import attrs

from benchmarks.corpora import Corpora, CorporaError, Corpus, open_corpora
from benchmarks.quality.extractors import load

__all__ = ["Memory", "peak_memory"]

ROUNDS = 2
"""The corpus is read twice: memory that the second round adds is growth, not size."""

# Linux and BSD count in KiB, macOS in bytes.
_UNIT = 1 if sys.platform == "darwin" else 1024
_MIB = 1024 * 1024


@attrs.frozen
class Memory:
    """Peak memory in MiB.

    Args:
        start: After imports, before the first page.
        peak: After the corpus.
        again: Growth of the peak when the corpus is read once more.
    """

    reading: str
    start: float
    peak: float
    again: float

    @property
    def own(self) -> float:
        """Memory of the reading itself: its peak without the memory before the first page."""
        return self.peak - self.start


def peak_memory(corpora: Corpora, corpus: Corpus, reading: str, limit: int | None = None) -> Memory:
    """Measure a reading in a child process.

    Args:
        corpora: The corpora folder.
        corpus: The name of a corpus in it.
        reading: `decode`, `parse`, or the name of an extractor.
        limit: Read at most this many pages.

    Raises:
        CorporaError: The child failed; the message holds its error output.
    """
    job = json.dumps({"folder": str(corpora.folder), "corpus": corpus.name, "reading": reading, "limit": limit})
    command = [sys.executable, "-m", "benchmarks.speed.memory", job]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ)  # noqa: S603  (our own interpreter and module)
    if done.returncode:
        raise CorporaError(f"memory of {reading}: {done.stderr.strip()}")
    start, first, second = json.loads(done.stdout)
    return Memory(reading, start / _MIB, first / _MIB, (second - first) / _MIB)


def _child(job: str) -> None:
    options = json.loads(job)
    corpus = open_corpora(options["folder"]).pick([options["corpus"]])[0]
    reading = options["reading"]
    extractor = None if reading in {"decode", "parse"} else load([reading])[0]
    from newsclean._parsing.parser import parse

    peaks = [_peak()]
    for _ in range(ROUNDS):
        for page in corpus.pages(limit=options["limit"]):
            if extractor is not None and extractor.takes_bytes:
                extractor.run(page.data, page.gold.url)
                continue
            html = page.decoded()
            if extractor is not None:
                try:
                    extractor.run(html, page.gold.url)
                except Exception:  # noqa: BLE001, S112  (its memory is measured, and `quality` counts what it raises)
                    continue
            elif reading == "parse":
                parse(html)
        # The kernel's count lags a little in either direction; a peak cannot fall.
        peaks.append(max(peaks[-1], _peak()))
    print(json.dumps(peaks))


def _peak() -> int:
    # Linux hands the parent's ru_maxrss down through fork and exec, so that a small child of a large parent seems
    # large; VmHWM belongs to the child's own address space.
    status = Path("/proc/self/status")
    if status.is_file():
        for line in status.read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _UNIT


if __name__ == "__main__":
    _child(sys.argv[1])
