"""Readers' marks -> roles of blocks: by number, by text, and by parts where the walk cuts otherwise today."""

from __future__ import annotations

from benchmarks.gold import BlockMark
from tools.train.roles import align_roles

TEXTS = ["Home", "Fog holds ferries", "The ferry was late.", "Share", "It left at noon.", "Share"]
MARKS = [BlockMark(1, "title", TEXTS[1]), BlockMark(2, "body", TEXTS[2]), BlockMark(4, "body", TEXTS[4])]
ROLES = ["", "title", "body", "", "body", ""]


def test_marks_stand_on_the_blocks_that_they_number() -> None:
    assert align_roles(TEXTS, MARKS) == ROLES
    assert align_roles(TEXTS, []) == [""] * 6
    assert align_roles([], []) == []


def test_marks_find_their_blocks_again_where_blocks_came_or_went() -> None:
    assert align_roles(["Menu", "Search", *TEXTS], MARKS) == ["", "", *ROLES]
    assert align_roles(TEXTS[1:], MARKS) == ROLES[1:]
    assert align_roles([*TEXTS[:3], *TEXTS[4:]], MARKS) == [*ROLES[:3], *ROLES[4:]]


def test_a_text_that_stands_twice_keeps_the_mark_on_its_place() -> None:
    texts = ["Share", "Share", "One.", "Share"]
    assert align_roles(texts, [BlockMark(1, "notice", "Share")]) == ["", "notice", "", ""]


def test_the_parts_of_a_block_that_is_cut_today_have_its_role() -> None:
    texts = ["Home", "Fog holds ferries", "The ferry", "was late.", "Share", "It left at noon."]
    assert align_roles(texts, MARKS) == ["", "title", "body", "body", "", "body"]


def test_a_block_that_joins_what_was_cut_has_the_role_of_its_parts() -> None:
    texts = ["Home", "Fog holds ferries", "The ferry was late. Share It left at noon."]
    assert align_roles(texts, MARKS) == ["", "title", "body"]


def test_a_mark_whose_text_is_gone_marks_nothing() -> None:
    assert align_roles(["Home", "Fog holds ferries", "Imprint"], MARKS) == ["", "title", ""]
