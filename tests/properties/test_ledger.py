"""Laws of the ledger: it holds the page's visible text once, finds it again, and accounts for every score."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from benchmarks.ledger import check_page
from newsclean import Cleaner, Focus, Options, Role, clean, clean_text
from newsclean._scoring.contributions import log_odds
from newsclean._types.values import BOILERPLATE_ROLES, TEXT_ROLES
from tests.strategies import CHROME, FITTED, LAW, Element, Story, chrome_pages, markup_soup, page_of, render, stories

if TYPE_CHECKING:
    from newsclean import LedgerEntry

pages = st.one_of(markup_soup, chrome_pages().map(lambda planted: render(planted[1])))


@pytest.mark.slow
@LAW
@given(pages)
@example("<table><tr><td><td>a<td><nav>b</nav>c</table>")
@example("<p>a<button>b</button> c</p><select><option>d<optgroup label=x><option>e</select>")
@example("<nav>a<nav>b</nav></nav><math><mi>x</mi></math><map><area>m</map><textarea>t</textarea>")
@example("<a href=/>b</a><p id=x>a<p id=X>b<p id=x>c")
@example("a<option>A paragraph in an option that stands in no list of them.")
@example("a<frameset><frame></frameset>")
def test_promises_hold_on_any_page(page: str) -> None:
    findings = check_page(page, "")
    assert findings.text == []
    assert findings.paths == []
    assert findings.sums == []
    assert findings.kept == []
    assert findings.nesting == []
    assert findings.reselected == []


@LAW
@given(pages)
@example("<p class=story><p class=story>\x1e<meta property=og:title content='Ferry late'>\x1e0")
def test_text_mode_has_a_ledger_too(page: str) -> None:
    article = clean_text(page)
    ledger = article.ledger()
    assert [(e.role, e.text, e.score) for e in ledger if e.kept] == [(b.role, b.text, b.score) for b in article.blocks]
    check_entries(ledger)
    for focus in Focus:
        assert article.reselect(focus=focus) == Cleaner(Options(focus=focus)).clean_text(page)


@LAW
@given(pages)
def test_what_is_kept_belongs_to_the_article_and_ids_are_unique(page: str) -> None:
    check_entries(clean(page).ledger())


def check_entries(ledger: tuple[LedgerEntry, ...]) -> None:
    assert len({entry.id for entry in ledger}) == len(ledger)
    for entry in ledger:
        assert entry.reason
        assert entry.text
        assert not (entry.kept and entry.role in BOILERPLATE_ROLES)
        if entry.score is None:
            assert not entry.contributions
            assert not entry.kept
        else:
            assert sum(entry.contributions.values()) == pytest.approx(log_odds(entry.score), abs=1e-9)


@FITTED
@given(stories())
def test_the_chrome_is_there_as_dropped(story: Story) -> None:
    ledger = clean(render(page_of(story))).ledger()
    dropped = "\n".join(entry.text for entry in ledger if not entry.kept)
    assert not [line for line in CHROME if line not in dropped]
    roles = {entry.text: entry.role for entry in ledger}
    assert roles[CHROME[5]] is Role.NEWSLETTER
    assert roles[CHROME[6]] is Role.CONSENT
    assert roles[CHROME[9]] is Role.COMMENTS
    assert roles[CHROME[12]] is Role.ADVERTISING


@pytest.mark.slow
@FITTED
@given(chrome_pages())
def test_ids_stay_when_the_page_changes_elsewhere(planted: tuple[Story, Element]) -> None:
    story, page = planted
    before = {entry.text: entry.id for entry in clean(render(page)).ledger() if entry.kept}
    after = {
        entry.text: entry.id for entry in clean(render(page_of(story, teasers=("Another",)))).ledger() if entry.kept
    }
    assert before == after


@LAW
@given(pages)
def test_each_focus_keeps_what_the_one_before_keeps(page: str) -> None:
    counts = []
    for focus in Focus:
        blocks = Cleaner(Options(focus=focus)).clean(page).blocks
        counts.append(Counter(block.text for block in blocks if block.role in TEXT_ROLES))
    precision, balanced, recall = counts
    assert precision <= balanced <= recall
    assert bool(precision) == bool(balanced) == bool(recall)
