"""The program that compares threads and workers with one thread, on pages of our own."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from benchmarks import concurrency
from benchmarks.corpora import open_corpora

if TYPE_CHECKING:
    from pathlib import Path

    from newsclean.batch import Record


def of_the_main_thread(record: Record) -> str:
    """A cleaner whose result depends on the thread; workers have a main thread of their own."""
    return str(threading.current_thread() is threading.main_thread()) + str(record.html)


@pytest.mark.slow
def test_pages_and_texts_are_the_same_everywhere(corpora_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = concurrency.main(["--corpora", str(corpora_folder), "--threads", "8", "--workers", "2"])
    assert capsys.readouterr().out == "3 pages and 2 texts in 8 threads, 2 workers and alone: 0 differ\n"
    assert status == 0


@pytest.mark.slow
def test_a_result_that_depends_on_the_thread_is_found(corpora_folder: Path) -> None:
    pages, texts = concurrency.read_inputs(open_corpora(str(corpora_folder)).pick(["harbour"]), None)
    found = concurrency.differences(of_the_main_thread, pages, threads=2, workers=1)
    assert [line.partition(":")[0] for line in found] == ["harbour one in threads", "harbour two in threads"]
    assert [text.key for text in texts] == ["harbour one text", "harbour two text"]


def test_a_missing_folder_is_a_wrong_call(tmp_path: Path) -> None:
    assert concurrency.main(["--corpora", str(tmp_path / "none")]) == 2
