"""The bound of what parsing costs is never below what the parser does, and a page written anew has the tree written."""

from __future__ import annotations

import itertools
import math
import random

import pytest

from newsclean._parsing.cost import cost_of
from tests.hostile import NAMES, random_markup
from tools.fuzz.growth import check_bounds

DEPTHS = (1, 3, 20, 512)


@pytest.mark.slow
def test_random_markup_costs_no_more_than_the_bound() -> None:
    rng = random.Random(13)  # noqa: S311
    bounded = sum(check_bounds(random_markup(rng), rng.choice(DEPTHS)) for _ in range(1_500))
    assert bounded > 1_000


@pytest.mark.slow
def test_random_markup_of_many_seeds_costs_no_more_than_the_bound() -> None:
    rng = random.Random(131)  # noqa: S311
    bounded = sum(check_bounds(random_markup(rng), rng.choice(DEPTHS)) for _ in range(10_000))
    assert bounded > 7_000


@pytest.mark.slow
@pytest.mark.parametrize("context", ["", "<svg>", "<table>", "<table><tr><td>", "<svg><desc>", "<template>"])
def test_all_pairs_of_elements_cost_no_more_than_the_bound(context: str) -> None:
    for first, second in itertools.product(NAMES, repeat=2):
        check_bounds(context + f"<{first}><{second}></{first}>" * 3, 512)
        check_bounds(context + f"<{first}></{second}><{second}>x</{second}></{first}>" * 3, 512)
        check_bounds((context + f"<{first}>x<{second}/></{first}>") * 3, 512)


@pytest.mark.parametrize(
    "piece",
    [
        "<a><div>",
        "</><div>",
        "<li><ul>" + "<div>" * 8,
        "<div><tr>",
        "<span></x>",
        "<svg><desc><li/></desc></svg>x",
        "<svg x=/>",
        "<svg><input></svg>",
        "<svg><html>",
        "<p><b></p><svg><desc>x</desc></svg>",
        "<table><b><td></td></b></table>",
        "<b><i></b></i>",
        "<a><div></a></div>",
    ],
)
def test_known_pieces_cost_no_more_than_the_bound(piece: str) -> None:
    assert check_bounds(piece * 200, 100)


def test_closed_elements_cost_what_they_are_deep() -> None:
    cost = cost_of("<div><ul><li>x<br></li><li><a href=/>x</a><svg><path d=M0/></path></svg></li></ul></div>" * 1_000)
    assert cost.depth == 3 + 5
    assert cost.steps < 12_000 * 14


@pytest.mark.parametrize(
    "html",
    [
        "<svg><style><p></style>",
        "<svg><![CDATA[<p>]]>",
        "<plaintext>",
        "<frameset>",
        "<title><p>x",
        "<script><!--<script></script>",
    ],
)
def test_what_depends_on_the_tree_has_no_bound(html: str) -> None:
    assert math.isinf(cost_of(html).steps)


def test_formatting_left_open_is_counted_as_often_as_it_may_be_opened_again() -> None:
    assert cost_of("<b>x</b><p>x</p>" * 100).copies < 200
    cost = cost_of("<p><font size=1 face=x>" + "<p>x" * 100)
    assert 300 <= cost.copies <= 500


def test_of_links_only_the_heaviest_is_opened_again() -> None:
    light, heavy = "<a href=x>", f"<a {' '.join(f'a{i}' for i in range(50))}>"
    assert cost_of(heavy + (light + "<p>x") * 100).copies < 100 * (52 + 32 * 52) * 2.1
