"""Flattened text -> blocks: one a line, grouped by blank lines, bullets and Markdown's marks read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean._parsing.lines import read_lines
from newsclean._text.strings import count_words


def texts(text: str) -> list[str]:
    return [block.text for block in read_lines(text).blocks]


def test_a_line_is_a_block() -> None:
    assert texts("One line.\nAnother line.\n\nA third.") == ["One line.", "Another line.", "A third."]


def test_lines_without_a_blank_line_between_them_share_a_container() -> None:
    one, two, three, four = read_lines("a\nb\n\nc\n \t\n\n\nd").blocks
    assert one.container == two.container
    assert len({two.container, three.container, four.container}) == 3


def test_every_group_lies_in_the_page() -> None:
    containers = read_lines("a\n\nb\n\nc").containers
    assert [c.parent for c in containers] == [-1, 0, 0, 0]
    assert [c.depth for c in containers] == [0, 1, 1, 1]


@pytest.mark.parametrize("bullet", ["•", "  • ", "-", "*", "·", "‣", "▪", "\t•", "• *", "> -"])
def test_bullets_are_list_items(bullet: str) -> None:
    (block,) = read_lines(f"{bullet} Clean water").blocks
    assert (block.tag, block.text) == ("li", "Clean water")


@pytest.mark.parametrize("number", ["1.", "12)", "\t3. "])
def test_numbers_are_list_items_and_stay(number: str) -> None:
    (block,) = read_lines(f"{number} Clean water").blocks
    assert (block.tag, block.text) == ("li", f"{number.strip()} Clean water")


@pytest.mark.parametrize(("line", "tag"), [("# Fog", "h1"), ("### Fog", "h3"), ("> Fog", "p")])
def test_marks_of_markdown_become_tags(line: str, tag: str) -> None:
    (block,) = read_lines(line).blocks
    assert (block.tag, block.text) == (tag, "Fog")


def test_links_of_markdown_are_read_and_lines_of_only_links_are_counted() -> None:
    outline = read_lines(
        '* [Home](https://islander.example/)\n* [Sport](/sport "All sport") \n\n![Fog](fog.jpg)\n'
        "The [harbour office](https://islander.example/a_(b)) said so."
    )
    (block,) = outline.blocks
    assert (block.text, block.linked_chars) == ("The harbour office said so.", len("harbour office"))
    assert (outline.containers[0].link_blocks, outline.containers[0].link_chars) == (2, len("HomeSport"))


@pytest.mark.parametrize(
    "line",
    [
        "– Fog, she said.",
        "-5 degrees",
        "#fog is trending",
        "2019.5 was the mean",
        "1.5 million",
        "1234. a year",
        "—dash",
    ],
)
def test_a_mark_that_only_looks_like_a_bullet_is_text(line: str) -> None:
    (block,) = read_lines(line).blocks
    assert (block.tag, block.text) == ("p", line)


def test_a_line_that_is_only_a_bullet_keeps_its_character() -> None:
    assert texts("•\ntext") == ["•", "text"]


@pytest.mark.parametrize("end", ["\r\n", "\n", "\u2028", "\u2029", "\r", "\u0085"])
def test_line_ends_of_all_systems_separate_lines(end: str) -> None:
    assert texts(f"one{end}two{end}{end}three") == ["one", "two", "three"]


def test_white_space_is_collapsed_and_invisible_characters_are_removed() -> None:
    assert texts(" one \u00a0 two\x00\tthree ") == ["one two three"]
    assert texts("\ufeffone t\u200bwo thr\u00adee\u2060") == ["one two three"]


def test_wrapped_lines_are_joined() -> None:
    assert len(texts("\n".join(["word " * 14 + "words"] * 6))) == 1


@pytest.mark.parametrize("text", ["", "\n\n", " \t\r\n \u00a0\n"])
def test_empty_text_gives_no_blocks(text: str) -> None:
    assert texts(text) == []


@given(st.text())
def test_blocks_are_never_empty_and_hold_the_text_in_order(text: str) -> None:
    blocks = read_lines(text).blocks
    assert all(block.text and not block.text.isspace() for block in blocks)
    assert all(block.linked_chars <= len(block.text) and block.words == count_words(block.text) for block in blocks)
    rest = iter("".join(text.split()))
    assert all(char in rest for block in blocks for char in "".join(block.text.split()))


def test_no_more_lines_are_read_than_asked_for() -> None:
    assert [block.text for block in read_lines("a\n\nb\x85c\u2028d", most_lines=4).blocks] == ["a", "b", "c"]
