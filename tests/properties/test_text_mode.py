"""Laws of text mode: output lines are input lines in order, cleaning twice is cleaning once, and style is no matter."""

from __future__ import annotations

import textwrap

from hypothesis import assume, example, given
from hypothesis import strategies as st

from newsclean import Cleaner, Options, clean_text
from newsclean._text.strings import strip_controls
from newsclean.profiles import ProfileSet
from tests.strategies import FITTED, LAW, Story, stories, unicode_text

ABOVE = ["Skip to content", "Home", "News", "Sport", "Weather", "Subscribe", "Sign in", "Search"]
BELOW = [
    "Share this",
    "Comments0",
    "Most read",
    "• New bakery opens at the town hall",
    "• Bus fares are to rise again in May",
    "• Cat found after eleven years",
    "You may also like",
    "• Five walks along the coast",
    "Terms of use",
    "© 2026 The Islander. All rights reserved.",
]

lines = st.one_of(unicode_text, st.sampled_from([*ABOVE, *BELOW, "1.", "*", "# #", "[a](b)", "- - x"]))
texts = st.lists(st.one_of(lines, stories().map(lambda story: story.paragraphs[0])), max_size=25).map("\n".join)


def pages() -> st.SearchStrategy[tuple[Story, list[str]]]:
    return stories().map(lambda story: (story, [*ABOVE, story.title, *story.paragraphs, *BELOW]))


def bare(text: str) -> str:
    return "".join(text.split())


@LAW
@given(texts)
def test_output_lines_are_input_lines_in_order(text: str) -> None:
    invisible = str.maketrans("", "", "\u00ad\u200b\u2060\ufeff")
    rest = iter([bare(strip_controls(line.translate(invisible))) for line in text.splitlines()])
    for line in clean_text(text).text.split("\n\n"):
        wanted = bare(line)
        assert not wanted or "](" in text or any(found.endswith(wanted) for found in rest)


@LAW
@given(texts)
@example("0000 0000 0000\n0000 0000 0000")
def test_cleaning_twice_gives_the_same_text_as_once(text: str) -> None:
    once = clean_text(text).text
    assert clean_text(once).text == once


@FITTED
@given(pages())
def test_a_page_is_cleaned_of_its_boilerplate_and_stays_so(page: tuple[Story, list[str]]) -> None:
    story, all_lines = page
    once = clean_text("\n".join(all_lines)).text
    assert once == "\n\n".join(story.paragraphs)
    assert clean_text(once).text == once


@FITTED
@given(stories(), st.booleans())
def test_a_clean_article_stays_whole(story: Story, with_title: bool) -> None:
    body = "\n\n".join(story.paragraphs)
    assert clean_text(f"{story.title}\n\n{body}" if with_title else body).text == body


@FITTED
@given(pages(), st.sampled_from(["\r\n", "\n\n", " \t\n", "\r", "\n\n\n", "\u200b\n"]), st.sampled_from("*-▪‣"))
def test_line_ends_blank_lines_trailing_blanks_and_bullets_change_nothing(
    page: tuple[Story, list[str]], end: str, bullet: str
) -> None:
    cleaner = Cleaner(Options(profiles=ProfileSet()))
    styled = [line.replace("•", f"  {bullet}\t") for line in page[1]]
    assert cleaner.clean_text(end.join(styled)).text == cleaner.clean_text("\n".join(page[1])).text


@FITTED
@given(pages(), st.integers(70, 90))
def test_wrapped_paragraphs_are_joined(page: tuple[Story, list[str]], width: int) -> None:
    story, all_lines = page
    assume(all(len(line) < 60 or " " in line[:60] for line in all_lines))
    wrapped = "\n\n".join(textwrap.fill(line, width, break_long_words=False) for line in all_lines)
    assert [bare(line) for line in clean_text(wrapped).text.split("\n\n")] == [bare(line) for line in story.paragraphs]
