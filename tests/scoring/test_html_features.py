"""Blocks -> rows of numbers: what a row says of its block, and what it does not depend on."""

from __future__ import annotations

import math

import pytest

from newsclean._parsing.lines import read_lines
from newsclean._parsing.parser import parse
from newsclean._parsing.walk import read_outline
from newsclean._scoring.html_features import NAMES, measure
from newsclean._scoring.tokens import NameScorer
from newsclean._scoring.weights import merge
from newsclean._types.page import Page
from newsclean._types.stages import Hints, Outline

SENTENCE = "The ferry to the islands was two hours late on Monday because of dense fog, the harbour office said. "
Table = dict[str, float]
Rows = list[list[float]]


def outline(html: str) -> Outline:
    return read_outline(Page(parse(html)))


def column(rows: Rows, name: str) -> list[float]:
    at = NAMES.index(name)
    return [row[at] for row in rows]


def rows_of(
    out: Outline, hints: Hints | None = None, tokens: Table | None = None, lexicon: Table | None = None
) -> Rows:
    names = {token: (weight, weight, weight) for token, weight in (tokens or {}).items()}
    return list(measure(out, hints or Hints(), NameScorer(names), merge(lexicon or {}, {})))


def features(html: str, hints: Hints | None = None, tokens: Table | None = None) -> Rows:
    return rows_of(outline(html), hints, tokens)


PAGE = f"""<header><h1>Ferry late after fog</h1><p>By A. Lund</p></header>
<article class="story"><p>{SENTENCE * 2}</p><p>{SENTENCE}<a href=x>Read more about the harbour</a></p>
<ul><li>Fog</li><li>Ferries</li></ul><blockquote>{SENTENCE}</blockquote><table><tr><td>a<td>b</table></article>
<aside class="share"><p>Share this</p></aside><footer><p>All rights reserved.</p></footer>"""


def test_names_are_distinct() -> None:
    assert len(set(NAMES)) == len(NAMES)


@pytest.mark.parametrize(
    "html",
    [
        PAGE,
        "x",
        "<p>x</p>",
        "<p>|</p><p>…</p>",
        "<p>" + "x" * 5_000 + "</p>",
        "<p>" + "漢字。" * 900 + "</p>",
        f"<p><a href=x>{SENTENCE * 3}</a></p>",
        "<p>&#x200b;</p>",
        "<ul>" + "<li>same</li>" * 300 + "</ul>",
    ],
)
def test_every_block_has_one_row_of_finite_numbers(html: str) -> None:
    out = outline(html)
    hints = Hints(title="Ferry", description=SENTENCE, article_body=SENTENCE * 5)
    rows = rows_of(out, hints, {"story": 2.0}, {"share": -1.0, "ferry": 1.0})
    assert len(rows) == len(out.blocks)
    assert {len(row) for row in rows} == {len(NAMES)}
    assert all(math.isfinite(value) for row in rows for value in row)


def test_a_page_without_blocks_has_no_rows() -> None:
    assert features("") == []


def test_words_are_filled_in_on_the_blocks() -> None:
    out = outline("<p>one two three</p><p>四五六七八九十一</p>")
    rows_of(out)
    assert out.blocks[0].words == 3
    assert out.blocks[1].words > 3


def test_measuring_twice_gives_the_same() -> None:
    out = outline(PAGE)
    assert rows_of(out, Hints(title="Ferry late")) == rows_of(out, Hints(title="Ferry late"))


def test_rows_tell_what_they_are_named_for() -> None:
    rows = features(PAGE)
    words, ends = column(rows, "words"), column(rows, "sentence_end")
    assert words[2] == max(words)
    assert ends[0] == 0.0
    assert ends[2] == 1.0
    position = column(rows, "position")
    assert position == sorted(position)


def test_the_block_that_says_what_the_headline_says_is_most_like_it() -> None:
    like = column(features(PAGE, Hints(title="Ferry late after fog")), "like_title")
    assert like[0] == max(like) > 0.9
    assert set(column(features(PAGE), "like_title")) == {0.0}


def test_repeated_texts_are_noticed() -> None:
    repeats = column(features("<p>Subscribe now</p><p>text</p><p>Subscribe now</p>"), "repeats")
    assert repeats[0] == repeats[2] > repeats[1]


def test_link_densities_lie_between_nothing_and_all() -> None:
    html = f"""<div><p>{SENTENCE}</p><p>{SENTENCE}</p></div>
        <div><p><a href=x>{SENTENCE * 3}</a></p><p><a href=x>{SENTENCE * 4}</a></p></div>
        <div><p>{SENTENCE}</p><p>Read <a href=x> \n on </a></p></div>"""
    none, _, whole, _, part, _ = column(features(html), "parent_link_density")
    assert (none, whole) == (0.0, 1.0)
    assert 0.0 < part < 1.0


def test_names_of_containers_reach_the_rows() -> None:
    plain = features(PAGE)
    assert features(PAGE, tokens={"no-such-name": 3.0}) == plain
    assert features(PAGE, tokens={"story": 2.0, "share": -2.0}) != plain


def test_words_of_short_blocks_reach_the_rows() -> None:
    out = outline(PAGE)
    assert rows_of(out, lexicon={"late": -2.0}) != rows_of(out) == rows_of(out, lexicon={"nosuchword": 2.0})


def test_flattened_text_is_measured_by_the_same_function() -> None:
    out = read_lines(f"Ferry late\n\n{SENTENCE * 2}\n{SENTENCE}\n\n• Fog\n• Ferries")
    rows = rows_of(out, Hints(title="Ferry late"))
    assert len(rows) == 5
    assert set(column(rows, "parent_link_density")) == {0.0}


def test_signs_of_the_end_are_counted_since_the_headline() -> None:
    links = "".join(f"<li><a href=/{number}>Read on</a></li>" for number in range(3))
    html = f"""<h2>News</h2><ul>{links}</ul><h1>Ferry late after fog</h1><p>{SENTENCE * 3}</p><h2>The fog</h2>
    <p>{SENTENCE * 3}</p><h2>More stories</h2><ul>{links}</ul><p>{SENTENCE}</p>"""
    out = outline(html)
    rows = rows_of(out, Hints(title="Ferry late after fog"))
    texts = [block.text[:6] for block in out.blocks]
    assert texts == ["News", "Ferry ", "The fe", "The fo", "The fe", "More s", "The fe"]
    assert column(rows, "links_after") == [3, 0, 0, 0, 0, 3, 0]
    assert column(rows, "links_rest") == [1, 0.5, 0.5, 0.5, 0.5, 0.5, 0]
    assert column(rows, "headings_since") == [0, 0, 0, 1, 1, 2, 2]
    assert column(rows, "link_lists_since") == [0, 0, 0, 0, 0, 1, 1]
    since = column(rows, "words_since_heading")
    assert [since[3], since[5]] == [0.0, 0.0]
    assert since[4] == pytest.approx(math.log1p(2))


def test_blocks_behind_the_window_are_counted() -> None:
    rows = features(f"<p>{SENTENCE * 4}</p><p>{SENTENCE * 4}</p><p>Home</p><p>Imprint</p>")
    assert column(rows, "since_window") == [0, 0, 1, 2]


def test_a_block_knows_how_much_of_it_is_link() -> None:
    assert column(features("<p><b>Late:</b> <a href=x>fog</a></p>"), "own_links") == [3 / 9]
