"""Repeated structures: what makes a region, and what it says of the containers in it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from newsclean._parsing.parser import parse
from newsclean._parsing.walk import read_outline
from newsclean._scoring.containers import aggregate_containers
from newsclean._scoring.regions import NO_REGION, REGION_FEATURES, find_regions
from newsclean._types.page import Page

if TYPE_CHECKING:
    from newsclean._types.stages import Container

WORDS = "Late again, writes Anna."
COMMENT = f"<li class='comment' id='comment-{{}}'><b>Anna</b><p>{WORDS}</p><p>{WORDS}</p></li>"
LIST = "<ol>" + "".join(COMMENT.format(number) for number in range(5)) + "</ol>"
STORY = f"<article><h1>Fog</h1><p>{WORDS * 20}</p><p>{WORDS * 20}</p></article>"


def regions(html: str) -> list[tuple[Container, list[float]]]:
    outline = read_outline(Page(parse(html)))
    aggregate_containers(outline, [0] * len(outline.blocks))
    return list(zip(outline.containers, find_regions(outline.containers), strict=True))


def of(html: str, tag: str) -> list[list[float]]:
    return [region for box, region in regions(html) if box.tag == tag]


def test_a_list_of_comments_is_one_region_and_the_story_is_none() -> None:
    found = of(STORY + LIST, "li")
    assert len(found) == 5
    assert all(region == found[0] for region in found)
    size, words, share, links = found[0]
    assert size == math.log1p(5)
    assert words == pytest.approx(math.log1p(9))
    assert 0.1 < share < 0.5
    assert links == 0.0
    assert of(STORY + LIST, "article") == [NO_REGION]


def test_what_lies_in_a_region_belongs_to_it_and_what_lies_around_does_not() -> None:
    assert set(map(tuple, of(LIST, "p"))) == {tuple(of(LIST, "li")[0])}
    assert of(STORY + LIST, "ol") == [NO_REGION]


def test_paragraphs_side_by_side_are_no_region() -> None:
    assert of(STORY, "p") == [NO_REGION] * 2


def test_numbers_at_the_end_of_names_do_not_matter_but_names_do() -> None:
    box = f"<div class='{{}}'><p>{WORDS}</p><p>{WORDS}</p></div>"
    assert of(box.format("post-1") + box.format("post-22"), "div")[0] != NO_REGION
    assert of(box.format("post") + box.format("comments"), "div") == [NO_REGION] * 2


def test_teasers_of_a_link_and_a_line_are_a_region_that_is_full_of_links() -> None:
    teaser = f"<div class=teaser><h3><a href=x>{WORDS}</a></h3><p>{WORDS}</p></div>"
    size, words, share, links = of(STORY + teaser * 3, "div")[0]
    assert (size, words, links) == (math.log1p(3), math.log1p(4), 0.5)
    assert share == pytest.approx(12 / (12 + 1 + 2 * 61))


def test_the_innermost_region_counts() -> None:
    reply = f"<div class=reply><p>{WORDS}</p><p>{WORDS}</p></div>"
    thread = f"<section class=thread>{reply * 3}</section>"
    page = thread * 2
    assert of(page, "div")[0][0] == math.log1p(3)
    assert of(page, "section")[0][0] == math.log1p(2)


def test_every_container_has_a_value_for_each_feature_on_any_page() -> None:
    for html in ("x", STORY, LIST, "<ul>" + "<li><a href=x>x</a><a href=x>y</a></li>" * 300 + "</ul>"):
        for _, region in regions(html):
            assert len(region) == len(REGION_FEATURES.split())
            assert all(math.isfinite(value) for value in region)
