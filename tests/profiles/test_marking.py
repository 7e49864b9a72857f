"""What rules mark: selectors and visible texts, extents, roles, weights, and that nothing else changes."""

from __future__ import annotations

import json
import time

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Cleaner, Options, ProfileSet, Role
from newsclean.profiles import Do, Line, Rule
from tests.profiles.pages import COMMENT, FIRST, FLAT, PAGE, SECOND, TEASER, THIRD, clean_with, profile
from tests.strategies import LAW, Story, markup_soup, page_of, render, stories, unicode_text

PROMO = '[[mark]]\nid = "promo"\ndo = "drop"\ncss = ".promo"'
BY_TEXT = '[[mark]]\nid = "talk"\ndo = "drop"\nline.equals = "Discussion"\nextent = "end"'


def test_a_selector_drops_the_blocks_in_its_elements() -> None:
    assert TEASER in clean_with().text
    article = clean_with(profile(PROMO))
    assert TEASER not in article.text
    assert FIRST in article.text
    assert THIRD in article.text
    assert article.profile == "tide"


@pytest.mark.parametrize("page", [PAGE, FLAT], ids=["html", "text"])
def test_a_text_drops_to_the_end_in_html_and_in_flattened_text(page: str) -> None:
    article = clean_with(profile(BY_TEXT), page=page)
    assert "bought my bread" in clean_with(page=page).text
    assert "bought my bread" not in article.text
    assert "Discussion" not in article.text
    assert THIRD in article.text


def test_case_and_white_space_of_texts_do_not_matter() -> None:
    shouted = profile(BY_TEXT.replace("Discussion", "  DISCUSSION "))
    assert "bought my bread" not in clean_with(shouted).text


def test_an_extent_stops_before_the_line_that_ends_it() -> None:
    rule = (
        '[[mark]]\nid = "brief"\ndo = "drop"\nline.equals = "In brief"\nextent = "until"\nuntil.equals = "End of brief"'
    )
    article = clean_with(profile(rule), page=FLAT)
    assert TEASER not in article.text
    assert THIRD in article.text
    stale = profile(rule.replace("End of brief", "No such line"))
    assert clean_with(stale, page=FLAT).text == clean_with(page=FLAT).text


def test_a_list_ends_where_running_text_begins() -> None:
    items = "".join(
        f"<li>Story number {n} of the many that the paper would like you to read now</li>" for n in range(5)
    )
    box = f"<h3>You may also like</h3><ul>{items}</ul><p>TRAVEL</p>"
    page = PAGE.replace(f"<p>{SECOND}</p>", f"<p>{SECOND}</p>{box}<h3>What happens next</h3>")
    rule = '[[mark]]\nid = "list"\ndo = "drop"\nline.starts = "You may also"\nextent = "list"'
    article = clean_with(profile(rule), page=page)
    assert "Story number" not in article.text
    assert "You may also" not in article.text
    assert FIRST in article.text
    assert TEASER in article.text  # running text, right behind the list and its last heading


def test_an_open_end_never_swallows_the_article() -> None:
    page = PAGE.replace("<h1>", "<p>Discussion</p><h1>")
    article = clean_with(profile(BY_TEXT), page=page)
    assert FIRST in article.text
    assert THIRD in article.text
    assert "bought my bread" not in article.text  # the second line of that text is taken instead


def test_keep_brings_in_blocks_that_the_scorer_drops() -> None:
    notice = "The oven is open to visitors on Sundays"
    page = PAGE.replace("</main>", f'</main><div class="foot"><p class="hours">{notice}</p></div>')
    assert notice not in clean_with(page=page).text
    kept = clean_with(profile('[[mark]]\nid = "hours"\ndo = "keep"\ncss = "p.hours"'), page=page)
    assert notice in kept.text


def test_drop_wins_over_keep_in_any_order() -> None:
    keep = '[[mark]]\nid = "all"\ndo = "keep"\ncss = "main"'
    for rules in (f"{keep}\n{PROMO}", f"{PROMO}\n{keep}"):
        article = clean_with(profile(rules))
        assert TEASER not in article.text
        assert FIRST in article.text


def test_roles_name_blocks_and_the_innermost_wins() -> None:
    rules = (
        '[[mark]]\nid = "a"\ndo = "role"\nrole = "quote"\ncss = "main"\n'
        '[[mark]]\nid = "b"\ndo = "role"\nrole = "caption"\ncss = ".promo p"'
    )
    blocks = {block.text: block.role for block in clean_with(profile(rules)).blocks}
    assert blocks[FIRST] is Role.QUOTE
    assert blocks[TEASER] is Role.CAPTION
    assert TEASER not in clean_with(profile(rules)).text


def test_of_two_extents_the_nearer_one_names_a_block_and_the_ledger_names_it() -> None:
    rules = (
        '[[mark]]\nid = "brief"\ndo = "drop"\nrole = "related"\nline.equals = "Discussion"\nextent = "end"\n'
        '[[mark]]\nid = "all"\ndo = "drop"\nrole = "comments"\nline.equals = "End of brief"\nextent = "end"'
    )
    ledger = {entry.text: entry for entry in clean_with(profile(rules), page=FLAT).ledger()}
    assert ledger[COMMENT].role is Role.RELATED
    assert ledger[COMMENT].reason == "profile rule tide:brief"
    assert ledger[THIRD].reason == "profile rule tide:all"


def test_a_paragraph_can_be_a_heading() -> None:
    page = PAGE.replace(f"<p>{THIRD}", f"<p><b>What the council says</b></p><p>{THIRD}")
    rule = '[[mark]]\nid = "sub"\ndo = "role"\nrole = "heading"\nline.equals = "What the council says"'
    keep = '[[mark]]\nid = "sub-keep"\ndo = "keep"\ncss = "p > b"'
    blocks = [block for block in clean_with(profile(f"{rule}\n{keep}"), page=page).blocks if block.role is Role.HEADING]
    assert [(block.text, block.level) for block in blocks if block.text.startswith("What")] == [
        ("What the council says", 2)
    ]


def test_an_inline_element_stands_for_its_block_only_if_it_holds_all_of_it() -> None:
    page = PAGE.replace(f"<p>{FIRST}</p>", f"<p><em>{FIRST}</em></p>").replace(
        SECOND, f"{SECOND[:20]}<em>{SECOND[20:]}</em>"
    )
    article = clean_with(profile('[[mark]]\nid = "em"\ndo = "drop"\ncss = "em"'), page=page)
    assert FIRST not in article.text
    assert SECOND in article.text


def test_blocks_inside_an_inline_element_are_found() -> None:
    page = PAGE.replace('<div class="promo">', '<a class="wrap"><div>').replace(
        "</p></div>\n<p>A dec", "</p></div></a>\n<p>A dec"
    )
    assert TEASER in clean_with(page=page).text
    assert TEASER not in clean_with(profile('[[mark]]\nid = "w"\ndo = "drop"\ncss = "a.wrap"'), page=page).text


@pytest.mark.parametrize("role", ["", 'role = "comments"\n'])
def test_a_rule_with_a_role_may_drop_most_of_a_page(role: str) -> None:
    talk = "".join(f"<p>Number {n}: {COMMENT}</p>" for n in range(30))
    page = PAGE.replace("</main>", f'<div class="talk">{talk}</div></main>')
    article = clean_with(profile(f'[[mark]]\nid = "talk"\ndo = "drop"\n{role}css = ".talk"'), page=page)
    assert ("Number 7: I have" in article.text) == (not role)


def test_dropped_text_does_not_come_back_from_the_scripts() -> None:
    body = f"{FIRST} {SECOND} {TEASER} {THIRD} {COMMENT}"
    script = json.dumps({"@type": "NewsArticle", "headline": "The oven", "articleBody": body})
    page = PAGE.replace("</head>", f'<script type="application/ld+json">{script}</script></head>')
    rules = '[[mark]]\nid = "all"\ndo = "drop"\nrole = "related"\ncss = "main > p, .promo"'
    article = clean_with(profile(rules), page=page)
    assert TEASER not in article.text
    assert SECOND not in article.text


def test_weights_shift_and_leave_the_decision_to_the_selection() -> None:
    down = profile('[[weight]]\nid = "promo"\ncss = ".promo"\nshift = -5')
    article = clean_with(down)
    assert TEASER not in article.text
    up = profile('[[weight]]\nid = "story"\ncss = ".story"\nshift = 3')
    before = {block.text: block.score for block in clean_with().blocks}
    after = {block.text: block.score for block in clean_with(up).blocks}
    assert after[FIRST] > before[FIRST]


def test_a_weight_that_finds_nothing_shifts_nothing_elsewhere() -> None:
    stale = profile('[[weight]]\nid = "gone"\ncss = ".gone"\nshift = 5\nelsewhere = -5')
    assert clean_with(stale).text == clean_with().text


def test_fields_come_from_the_named_places_and_their_sources_name_the_profile() -> None:
    rules = (
        '[fields]\nauthors = { css = ".who", line.starts = "Words:" }\nsection.css = "header a"\n'
        'date = { css = "time", attr = "datetime" }\n'
        'title = [{ css = ".none" }, { css = "title", line.matches = "(?P<value>.+) [|]" }]'
    )
    article = clean_with(profile(rules))
    assert article.title == "The oven that never went out"
    assert article.authors == ("Ada Lund",)
    assert article.section == "The Tide"
    assert article.published is not None
    assert article.published.isoformat() == "2026-03-01T08:30:00+01:00"
    assert article.sources["authors"].name == "profile:tide"
    assert article.sources["authors"].raw == "Ada Lund"


def test_a_field_that_is_not_found_or_not_understood_keeps_its_value() -> None:
    rules = '[fields]\ntitle.css = ".none"\ndate.css = "h1"\nimage.css = ".who"'
    article, alone = clean_with(profile(rules)), clean_with()
    assert (article.title, article.published, article.image) == (alone.title, alone.published, alone.image)


def test_fields_by_text_work_in_flattened_text() -> None:
    article = clean_with(profile('[fields]\nauthors.line.starts = "Words: "'), page=FLAT)
    assert article.authors == ("Ada Lund",)


# --- laws ------------------------------------------------------------------------------------------------------

NOTHING = """
[[mark]]
id = "a"
do = "drop"
css = ".no-such-class"
[[mark]]
id = "b"
do = "keep"
line.starts = "\u2042 no page says this"
extent = "end"
[[weight]]
id = "c"
css = "#no-such-id"
shift = 5
elsewhere = -5
"""


@pytest.mark.slow
@LAW
@given(stories())
def test_profiles_that_do_not_fit_or_find_nothing_change_nothing(story: Story) -> None:
    page = render(page_of(story))
    alone = clean_with(page=page)
    other = clean_with(profile(PROMO.replace(".promo", "p"), match='hosts = "other.example"'), page=page)
    assert other == alone
    for rules in ("", NOTHING):
        article = clean_with(profile(rules), page=page)
        assert article.profile == "tide"
        assert (article.text, article.blocks, article.title, article.authors) == (
            alone.text,
            alone.blocks,
            alone.title,
            alone.authors,
        )


@pytest.mark.slow
@LAW
@given(stories(), st.data())
def test_dropped_blocks_give_no_text(story: Story, data: st.DataObject) -> None:
    page = render(page_of(story))
    blocks = clean_with(page=page).blocks
    victim = data.draw(st.sampled_from(blocks)).text
    rule = Rule("victim", Do.DROP, line=Line(equals=(victim,)))
    article = clean_with(attrs.evolve(profile(""), marks=(rule,)), page=page)
    assert victim not in [block.text for block in article.blocks]


@pytest.mark.slow
@LAW
@given(st.permutations([PROMO, BY_TEXT, '[[mark]]\nid = "k"\ndo = "keep"\ncss = "main"', NOTHING]))
def test_the_order_of_rules_does_not_matter(rules: list[str]) -> None:
    marks = [rule for rule in rules if rule is not NOTHING]
    in_order = clean_with(profile("\n".join([*sorted(marks), NOTHING])))
    assert clean_with(profile("\n".join([*marks, NOTHING]))) == in_order


EVERYTHING = """
[[mark]]
id = "a"
do = "drop"
css = "span, li"
[[mark]]
id = "b"
do = "keep"
css = "div:has(> p)"
[[mark]]
id = "c"
do = "role"
role = "heading"
css = "b"
[[mark]]
id = "d"
do = "drop"
line.matches = "[A-Z]"
extent = "list"
[[mark]]
id = "e"
do = "drop"
line.starts = "a"
extent = "until"
until.matches = "[a-z]"
[[mark]]
id = "f"
do = "drop"
line.starts = ["b", "<"]
extent = "end"
[[weight]]
id = "g"
css = "p"
shift = 5
elsewhere = -5
[fields]
title.css = "*"
authors = [{ css = "a" }, { line.starts = "By" }]
date = { css = "*", attr = "class" }
standfirst.line.matches = "."
image = { css = "*", attr = "src" }
"""


@pytest.mark.slow
@LAW
@given(st.one_of(markup_soup, unicode_text))
def test_a_profile_never_raises_for_content(page: str) -> None:
    cleaner = Cleaner(Options(profiles=ProfileSet([profile(EVERYTHING)])))
    for article in (
        cleaner.clean(page, url="https://tide.example/"),
        cleaner.clean_text(page, url="https://tide.example/"),
    ):
        assert article.profile in {"tide", ""}
        for entry in article.ledger():
            assert not (entry.reason == "profile rule tide:a" and entry.kept)


@pytest.mark.slow
@pytest.mark.parametrize("unit", ["Discussion\n\n", "In brief\n\nA.\n\n", "• a\n\nHe went there at last.\n\n"])
def test_text_rules_are_linear_in_the_length_of_the_page(unit: str) -> None:
    until = '[[mark]]\nid = "brief"\ndo = "drop"\nline.equals = "In brief"\nextent = "until"\nuntil.equals = "X"'
    rules = f'{BY_TEXT}\n{until}\n[[mark]]\nid = "list"\ndo = "drop"\nline.equals = "a"\nextent = "list"'
    marking = profile(rules)
    start = time.process_time()
    clean_with(marking, page=unit * 20_000)
    assert time.process_time() - start < 30  # some 2 s; quadratic behaviour takes many minutes here
