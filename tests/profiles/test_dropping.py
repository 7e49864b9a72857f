"""Law: a rule that drops one block costs no other block of the article."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newsclean import Cleaner, Options, ProfileSet
from newsclean._assembly.evidence import analysis_of
from newsclean._scoring.selection import select
from newsclean._types.stages import Mark, Marks
from newsclean.profiles import Do, Line, Match, Profile, Rule
from newsclean.profiles._marking import apply_marks, restore_lost
from tests.profiles.site import HOST, flat_page, page
from tests.strategies import LAW

ALONE = Cleaner(Options(profiles=ProfileSet()))
URL = f"https://{HOST}/"


@pytest.mark.slow
@LAW
@given(st.integers(0, 60), st.integers(0, 100), st.booleans())
def test_blocks_that_the_scorer_keeps_stay_if_a_rule_drops_others(number: int, which: int, flat: bool) -> None:
    html = (flat_page if flat else page)(number).html
    before = ALONE.clean_text(html, url=URL) if flat else ALONE.clean(html, url=URL)
    case = analysis_of(before)
    assert case is not None
    block = case.outline.blocks[which % len(case.outline.blocks)]
    # A box named for comments stays while it is most of the page, and goes as a whole when a part of it is dropped.
    assume(case.outline.containers[case.outline.containers[block.container].parent].names != "comments")
    dropped = block.text
    rule = Rule("one", Do.DROP, line=Line(equals=(dropped,)))
    cleaner = Cleaner(Options(profiles=ProfileSet([Profile("one", match=Match(hosts=(HOST,)), marks=(rule,))])))
    after = cleaner.clean_text(html, url=URL) if flat else cleaner.clean(html, url=URL)
    kept = [text for text in before.text.split("\n\n") if text != dropped]
    assert [text for text in kept if text not in after.text] == []
    assert dropped not in after.text.split("\n\n")


def test_a_box_of_doubtful_text_does_not_move_the_cut() -> None:
    scores, words = [0.95, 0.45, 0.3], [100, 20, 100]
    assert select(scores, words) == [True, True, False]
    marks = Marks("one", {2: Mark(keep=False, role=None, rule="one:box")})
    settled = apply_marks(scores, marks)
    assert select(settled, words) == [True, False, False]  # what would happen
    assert restore_lost(select(settled, words), marks, select(scores, words)) == [True, True, False]
