"""Containers: what is summed up in them, where they lie, and what a climb between two of them costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from newsclean._parsing.parser import parse
from newsclean._parsing.walk import read_outline
from newsclean._scoring.containers import Climbs, aggregate_containers, annotate_containers
from newsclean._scoring.tokens import NameScorer
from newsclean._types.page import Page
from newsclean._types.stages import Container
from tests.strategies import LAW

if TYPE_CHECKING:
    from newsclean._types.stages import Outline

SENTENCE = "The ferry to the islands was two hours late on Monday because of dense fog. "
PAGE = f"""<div class=site><section><p>By A. Lund</p></section>
<article class=story><p>{SENTENCE}<a href=x>Read more</a></p><p>{SENTENCE}</p>
<figure><p>{SENTENCE}</p></figure></article>
<ul><li><a href=x>Fog</a></li><li>Ferries</li></ul></div>"""


def placed(html: str, scorer: NameScorer | None = None) -> tuple[Outline, int]:
    outline = read_outline(Page(parse(html)))
    best = aggregate_containers(outline, [block.words if block.words >= 12 else 0 for block in outline.blocks])
    annotate_containers(outline, best, scorer or NameScorer({}))
    return outline, best


def box(outline: Outline, tag: str, names: str = "") -> Container:
    return next(found for found in outline.containers if found.tag == tag and found.names.startswith(names))


def test_a_container_holds_what_lies_in_it_and_below() -> None:
    outline, _ = placed(PAGE)
    story, body = box(outline, "article"), outline.containers[0]
    assert (story.blocks, story.words, story.good_words) == (3, 47, 47)
    assert story.chars == 3 * len(SENTENCE.strip()) + len(" Read more")
    assert story.linked_chars == len("Read more")
    assert (body.blocks, body.good_words) == (5, 47)
    assert body.words == sum(block.words for block in outline.blocks) == 51
    assert body.linked_chars == len("Read more") + len("Fog")
    assert body.chars == len("Fog") + sum(len(block.text) for block in outline.blocks)


def test_the_best_container_holds_the_good_blocks_and_is_no_block_s_own() -> None:
    outline, best = placed(PAGE)
    assert outline.containers[best].tag == "article"
    outline, best = placed(f"<div class=a><p>{SENTENCE * 9}</p></div><div class=b><p>Late</p></div>")
    assert outline.containers[best].names == "a"


def test_places_are_told_from_the_best_container() -> None:
    outline, best = placed(PAGE)
    body, site, story, figure = (box(outline, tag) for tag in ("body", "div", "article", "figure"))
    assert [found.levels_to_best_path for found in (body, site, story, figure)] == [2, 1, 0, 0]
    assert [found.branch for found in (body, site, story)] == [-1, -1, -1]
    inner = outline.containers[-1]
    assert figure.branch == outline.containers.index(figure)
    assert (inner.tag, inner.branch, inner.levels_to_best_path) == ("li", -1, 1)
    assert [found.is_figure for found in (body, story, figure)] == [False, False, True]
    assert [found.in_article_element for found in (body, site, story, figure)] == [False, False, True, True]
    assert [found.article for found in (body, site, story, figure)] == [-1, -1, best, best]


def test_the_names_of_the_whole_path_have_their_say() -> None:
    scorer = NameScorer({"story": (1.0, 2.0, 4.0), "site": (8.0, 16.0, 32.0), "<p": (0.0, 64.0, 0.0)})
    outline, _ = placed(PAGE, scorer)
    assert box(outline, "div").name_score == 24.0
    assert box(outline, "article").name_score == 8.0 + 1.0 + 2.0 + 32.0
    assert outline.containers[outline.blocks[1].container].name_score == 8.0 + 1.0 + 64.0 + 4.0


@LAW
@given(st.data())
def test_measuring_once_more_finds_the_same(data: st.DataObject) -> None:
    pieces = data.draw(st.lists(st.sampled_from(["<div>", "</div>", f"<p>{SENTENCE}</p>", "<h2>Fog</h2>"]), min_size=1))
    outline = read_outline(Page(parse("".join(pieces) + "<p>end")))
    told = []
    for _ in range(2):
        best = aggregate_containers(outline, [block.words if block.words >= 12 else 0 for block in outline.blocks])
        annotate_containers(outline, best, NameScorer({}))
        told.append(
            [
                (best, one.words, one.good_words, one.chars, one.branch, one.levels_to_best_path)
                for one in outline.containers
            ]
        )
    assert told[0] == told[1]


@LAW
@given(st.data())
def test_a_climb_ends_at_the_nearest_common_ancestor(data: st.DataObject) -> None:
    size = data.draw(st.integers(1, 30))
    containers = [Container(-1, 0, "body")]
    for at in range(1, size):
        up = data.draw(st.integers(0, at - 1))
        containers.append(Container(up, containers[up].depth + 1, "div"))
    start = data.draw(st.integers(0, size - 1))

    def path(at: int) -> list[int]:
        return [at, *path(containers[at].parent)] if at >= 0 else []

    climbs = Climbs(containers, start)
    for at in data.draw(st.permutations(range(size))):
        above = set(path(at))
        assert climbs.to(at) == next(i for i, found in enumerate(path(start)) if found in above)
