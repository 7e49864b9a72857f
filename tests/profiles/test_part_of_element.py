"""A field that is a part of what stands in an element: `css` and `line` together."""

import pytest

from newsclean import Cleaner, Options, ProfileSet
from newsclean.profiles import loads

HEAD = 'schema = 1\nname = "tide"\n[match]\nhosts = "tide.example"\n[fields]\n'
PAGE = (
    """<!doctype html><title>The harbour froze | The Tide</title>
<meta property="og:title" content="The Tide"><p class="by">Photo: Ada Ice</p><p class="by">Words:  Bo Floe</p>
<h1>Harbour</h1>"""
    + "<p>The harbour froze over in the night, for the first time in many years, they said.</p>" * 4
)


def title_of(fields: str) -> str:
    cleaner = Cleaner(Options(profiles=ProfileSet([loads(HEAD + fields)])))
    return cleaner.clean(PAGE, url="https://tide.example/1").title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ('{ matches = "(?P<value>.*?) [|]" }', "The harbour froze"),
        ('{ starts = "the harbour" }', "froze | The Tide"),
    ],
)
def test_the_line_takes_the_field_out_of_the_element(line: str, title: str) -> None:
    assert title_of(f'title = {{ css = "title", line = {line} }}') == title


def test_an_element_whose_text_does_not_fit_is_skipped() -> None:
    places = (
        '[{ css = "meta", attr = "content", line = { starts = "Ice" } }, { css = ".by", line = { starts = "Words:" } }]'
    )
    assert title_of(f"title = {places}") == "Bo Floe"
