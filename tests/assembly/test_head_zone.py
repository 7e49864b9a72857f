"""Between headline and first paragraph stand other things than text."""

from __future__ import annotations

import pytest

from tests.assembly.test_regions import BODY, STORY, text_of


@pytest.mark.parametrize("line", ["<p>Politics</p>", "<div>Harbour | Islands</div>", "<h2>General news</h2>"])
def test_a_short_line_above_the_headline_is_no_text(line: str) -> None:
    assert text_of(f"{line}<h1>A day</h1>{BODY}", title="A day")[-len(STORY) :] == STORY
    assert len(text_of(f"{line}<h1>A day</h1>{BODY}", title="A day")) == len(text_of(f"<h1>A day</h1>{BODY}", "A day"))


@pytest.mark.parametrize(
    "date", ["4 March 2026, 09:30", "Updated: 04.03.2026 09:30", "2026-03-04", "2026年3月4日 09:30"]
)
@pytest.mark.parametrize("tag", ["p", "div", "span"])
def test_a_date_below_the_headline_is_no_text(date: str, tag: str) -> None:
    assert date not in text_of(f"<h1>A day</h1><{tag}>{date}</{tag}>{BODY}", title="A day")


@pytest.mark.parametrize("line", ["On 4 March 2026 it rained.", "A bad day", "1,000 people came, 2,000 went home."])
def test_other_short_lines_below_the_headline_stay(line: str) -> None:
    assert line in text_of(f"<h1>A day</h1><p>{line}</p>{BODY}", title="A day")


def test_a_date_inside_the_story_stays() -> None:
    assert "4.3.2026" in text_of(f"<h1>A day</h1>{BODY}<p>4.3.2026</p>{BODY.replace('ferry', 'boat')}", title="A day")
