"""A page that needs more memory than there is gives an article that says so."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from newsclean import Cleaner, Status, batch, clean, clean_text
from newsclean._parsing.parser import MEMORY_ERRORS
from newsclean._pipeline import stages
from newsclean.batch import Record

STORY = "<p>The ferry was late again on Monday, and nobody at the harbour office said why.</p>" * 20

SWEEP = """
import json, os, resource, sys
from newsclean import clean

page = ("<div class=a><a href=/x>word</a> <b>more</b>" * 1_500 + "<p>The ferry was late again.") * 2
clean(page)
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
found = []
for kib in range(int(sys.argv[1]), 0, -int(sys.argv[2])):
    child = os.fork()
    if not child:
        resource.setrlimit(resource.RLIMIT_AS, (used + kib * 1024,) * 2)
        status = clean(page + f"<!--{' ' * 1_000_000}-->").status
        os._exit(("ok", "not_article", "out_of_memory").index(status))
    found.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
print(json.dumps(found))
"""


@pytest.mark.parametrize("error", MEMORY_ERRORS)
@pytest.mark.parametrize("stage", ["read_html", "draft_html"])
def test_a_failed_allocation_is_a_status(monkeypatch: pytest.MonkeyPatch, stage: str, error: type[Exception]) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(stages, stage, fail)
    article = clean(STORY, url="https://islander.example/a")
    assert article.status is Status.OUT_OF_MEMORY
    assert (article.text, article.url) == ("", "https://islander.example/a")
    assert list(article.ledger()) == []


def test_a_failed_allocation_is_a_status_in_text_mode_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(stages, "read_text", fail)
    assert clean_text("The ferry was late again.").status is Status.OUT_OF_MEMORY


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="limits of memory are kept by Linux alone")
def test_wherever_memory_ends_nothing_is_raised() -> None:
    call = [sys.executable, "-c", SWEEP, "40000", "1000"]
    done = subprocess.run(call, stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603
    found = json.loads(done.stdout)
    assert len(found) == 40
    assert set(found) <= {0, 1, 2}
    assert found[-1] == 2


def test_in_a_batch_it_is_the_failure_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(stages, "read_html", fail)
    record = Record(STORY)
    with pytest.raises(MemoryError):  # for which the worker pool reports `Failure.MEMORY`
        batch._clean_record(Cleaner(), None, record)
