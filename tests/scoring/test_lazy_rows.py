"""Rows that are built when asked for: the same numbers and the same scores as rows that are built at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean._parsing.parser import parse
from newsclean._parsing.walk import read_outline
from newsclean._scoring.feature_sets import measure
from newsclean._scoring.html_features import HEAD, NAMES
from newsclean._scoring.lazy_rows import Rows
from newsclean._scoring.model import score
from newsclean._scoring.weights import html_weights
from newsclean._types.page import Page
from newsclean._types.stages import Hints
from tests.strategies import LAW

if TYPE_CHECKING:
    from types import MethodType

    from newsclean._scoring.block_features import Tails

SENTENCE = "The ferry to the islands was two hours late on Monday because of dense fog, the harbour office said. "
PIECES = (
    f"<p>{SENTENCE}</p>",
    f"<p class=story>{SENTENCE * 3}</p>",
    "<h1>Ferry late after fog</h1>",
    "<h2>More</h2>",
    "<ul><li>Share this</li><li>Subscribe to our newsletter</li></ul>",
    f"<article><div class=body><p>{SENTENCE * 2}</p><p>{SENTENCE}</p></div></article>",
    "<aside class=related><p>You may also like</p><p>Fog again</p></aside>",
    "<footer>All rights reserved.</footer>",
)

WEIGHTS = html_weights()  # loaded before the clock of an example runs


def rows_of(html: str) -> Rows:
    rows = measure(read_outline(Page(parse(html))), Hints("Ferry late after fog", SENTENCE), WEIGHTS)
    assert isinstance(rows, Rows)
    return rows


@LAW
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12))
def test_rows_are_scored_as_if_each_had_been_built(pieces: list[str]) -> None:
    rows = rows_of("".join(pieces))
    assert score(rows, WEIGHTS) == score(list(rows), WEIGHTS)


@LAW
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12))
def test_a_row_is_its_head_and_what_is_its_own(pieces: list[str]) -> None:
    rows = rows_of("".join(pieces))
    for i, row in enumerate(rows):
        assert len(row) == len(NAMES)
        assert row[: len(HEAD)] == rows.heads[rows.kinds[i]]


def test_paragraphs_of_one_box_share_their_head() -> None:
    rows = rows_of(f"<div><p>{SENTENCE}</p><p>Late</p><p class=note>{SENTENCE}</p><p>{SENTENCE * 9}</p></div>")
    assert rows.kinds == [0, 0, 1, 0]


def test_tails_are_measured_when_they_are_asked_for() -> None:
    asked = []

    def tail(i: int) -> list[float]:
        asked.append(i)
        return [float(i)]

    rows = Rows([[9.0], [8.0]], [0, 1, 0], tail)
    assert len(rows) == 3
    assert asked == []
    assert rows[-1] == [9.0, 2.0]
    assert rows[1:] == [[8.0, 1.0], [9.0, 2.0]]
    assert asked == [2, 1, 2]
    with pytest.raises(IndexError):
        rows[3]


def test_what_the_tails_share_is_measured_with_the_first_of_them() -> None:
    rows = rows_of(PIECES[0] + PIECES[1])
    tails = cast("Tails", cast("MethodType", rows.tail).__self__)
    seen: list[object] = [tails.page]
    first = rows[0]
    seen.append(tails.page)
    assert rows[0] == first
    seen.append(tails.page)
    assert seen[0] is None
    assert seen[1] is seen[2] is not None
