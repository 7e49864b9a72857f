"""Law: threads and processes that clean at the same time give what one thread gives."""

from __future__ import annotations

import random
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from newsclean import Cleaner, clean
from newsclean.batch import Workers, clean_all
from tests.prose import write_story
from tests.strategies import LANGUAGES, page_of, render

THREADS = 32
PAGES: list[str | bytes] = [render(page_of(write_story(n, language, 5))) for n in range(4) for language in LANGUAGES]
BROKEN: list[str | bytes] = ["", "<p>", b"\xff\xfe", "<div>" * 20_000, *(page[: len(page) // 2] for page in PAGES[:9])]


@pytest.mark.slow
def test_one_cleaner_serves_many_threads() -> None:
    pages = [*PAGES, *BROKEN]
    expected = [clean(page).to_dict() for page in pages]
    cleaner = Cleaner()
    order = [i for _ in range(4) for i in range(len(pages))]
    random.Random(1).shuffle(order)  # noqa: S311
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)  # changes threads in the middle of everything
    try:
        with ThreadPoolExecutor(THREADS) as threads:
            found = list(threads.map(lambda i: cleaner.clean(pages[i]).to_dict(), order))
    finally:
        sys.setswitchinterval(interval)
    assert found == [expected[i] for i in order]


@pytest.mark.slow
def test_worker_processes_give_the_same() -> None:
    pages = [*PAGES, *BROKEN]
    results = list(clean_all(iter(pages), workers=Workers(count=2)))
    assert [result.value and result.value.to_dict() for result in results] == [clean(page).to_dict() for page in pages]
