"""Law: an article depends on the page and the options alone: not on what was cleaned before, nor on hash seeds."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Cleaner, clean, clean_text
from tests.prose import write_story
from tests.strategies import LANGUAGES, LAW, chrome_pages, markup_soup, page_of, render

pages = st.one_of(markup_soup, chrome_pages().map(lambda planted: render(planted[1])))


@LAW
@given(pages, pages)
def test_what_was_cleaned_before_does_not_matter(page: str, other: str) -> None:
    cleaner = Cleaner()
    first = cleaner.clean(page)
    cleaner.clean(other)
    clean_text(other)
    assert cleaner.clean(page) == first == clean(page)


@LAW
@given(pages, pages)
def test_what_text_was_cleaned_before_does_not_matter(page: str, other: str) -> None:
    first = clean_text(page)
    clean_text(other)
    clean(other)
    assert clean_text(page) == first


@pytest.mark.slow
@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_hash_seeds_do_not_matter(seed: str) -> None:
    planted = [render(page_of(write_story(n, language, 6))) for n, language in enumerate(LANGUAGES)]
    program = (
        "import json, sys; from newsclean import clean, clean_text; "
        "print(json.dumps([[clean(p).to_dict(), clean_text(p).to_dict()] for p in json.load(sys.stdin)]))"
    )
    run = subprocess.run(  # noqa: S603  (our own program)
        [sys.executable, "-c", program],
        input=json.dumps(planted),
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONHASHSEED": seed},
    )
    assert json.loads(run.stdout) == [[clean(page).to_dict(), clean_text(page).to_dict()] for page in planted]
