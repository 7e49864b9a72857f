"""Flattened text -> blocks: one a line, grouped by blank lines, bullets read as list items."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean._lines import read_lines


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


@pytest.mark.parametrize("bullet", ["•", "  • ", "-", "–", "*", "·", "‣", "▪", "1.", "12)", "\t3. "])
def test_bullets_are_list_items(bullet: str) -> None:
    (block,) = read_lines(f"{bullet} Clean water").blocks
    assert (block.tag, block.text) == ("li", "Clean water")


@pytest.mark.parametrize(
    "line", ["-5 degrees", "2019.5 was the mean", "*starred*", "1.5 million", "1234. a year", "—dash"]
)
def test_what_only_looks_like_a_bullet_is_text(line: str) -> None:
    (block,) = read_lines(line).blocks
    assert (block.tag, block.text) == ("p", line)


def test_a_line_that_is_only_a_bullet_keeps_its_character() -> None:
    assert texts("•\ntext") == ["•", "text"]


@pytest.mark.parametrize("end", ["\r\n", "\n", "\u2028", "\u2029", "\r", "\u0085"])
def test_line_ends_of_all_systems_part_lines(end: str) -> None:
    assert texts(f"one{end}two{end}{end}three") == ["one", "two", "three"]


def test_white_space_is_collapsed_and_controls_go() -> None:
    assert texts(" one \u00a0 two\x00\tthree ") == ["one two three"]


@pytest.mark.parametrize("text", ["", "\n\n", " \t\r\n \u00a0\n"])
def test_nothing_gives_no_blocks(text: str) -> None:
    assert texts(text) == []


@given(st.text())
def test_blocks_are_never_empty_and_hold_the_text_in_order(text: str) -> None:
    blocks = read_lines(text).blocks
    assert all(block.text and not block.text.isspace() for block in blocks)
    assert all(block.linked_chars == 0 and block.words == 0 for block in blocks)
    rest = iter("".join(text.split()))
    assert all(char in rest for block in blocks for char in "".join(block.text.split()))
