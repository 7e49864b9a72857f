"""Whether a text is an article and nothing else, and that cleaning comes to rest."""

from __future__ import annotations

import math

import pytest

from newsclean import Role, clean_text
from newsclean._parsing.lines import read_lines
from newsclean._pipeline.fixed_point import stay_text, to_fixed_point
from newsclean._pipeline.inputs import DEFAULTS, Context, read_text
from newsclean._pipeline.stages import draft_text
from newsclean._scoring.clean_text import (
    SCORE_SIGNS,
    SIGNS,
    is_clean_by_lines,
    is_clean_by_scores,
    read_score_signs,
    read_signs,
)
from newsclean._scoring.feature_sets import measure
from newsclean._scoring.line_features import LINE_FEATURES
from newsclean._scoring.weights import text_weights
from newsclean._text.strings import count_words
from newsclean._types.stages import Draft, Hints, PageBlock
from newsclean.profiles import ProfileSet

ONE = "The ferry to the outer islands was two hours late on Monday, because fog had closed the harbour since dawn."
TWO = "About three hundred passengers waited on the pier, and the café on the quay ran out of coffee before nine."
THREE = "The harbour office expects the timetable to hold again from Tuesday on, when the wind turns to the west."
BODY = f"{ONE}\n\n{TWO}\n\n{THREE}\n\nThree things to know\n\n{ONE[:-1]} then.\n\nFog.\n\n{TWO[:-1]} then."
MENU = "Home\nNews\nSport\nWeather\nSubscribe\nSign in\nShare this\n\n"


def whole(text: str) -> bool:
    weights = text_weights()
    return is_clean_by_lines(rows(text), lines(text), weights.lexicon, weights.whole)


def lines(text: str) -> list[str]:
    return [block.text for block in read_lines(text).blocks]


def rows(text: str) -> list[list[float]]:
    return list(measure(read_lines(text), Hints(), text_weights()))


def test_every_sign_has_a_value_and_a_fitted_weight() -> None:
    assert len(read_signs(rows(BODY), lines(BODY))) == len(SIGNS) - 1
    assert len(read_score_signs([0.5], [1])) == len(SCORE_SIGNS)
    assert set(text_weights().whole) == {*SIGNS, "", *SCORE_SIGNS, "scores"}


def test_an_article_is_whole_and_a_page_is_not() -> None:
    assert whole(BODY)
    assert not whole(MENU + BODY + "\n\n" + MENU)


def test_nothing_is_whole_without_lines_or_weights() -> None:
    assert not is_clean_by_lines([], [], text_weights().lexicon, text_weights().whole)
    assert not is_clean_by_lines(rows(BODY), lines(BODY), {}, {})


def test_scores_look_whole_where_no_run_of_lines_is_doubted() -> None:
    weights, words, scores = text_weights().whole, [40, 35, 4, 38, 42], [0.97, 0.98, 0.4, 0.97, 0.96]
    plain = [0.0] * len(rows(BODY)[0])
    assert is_clean_by_scores([plain] * 5, scores, words, weights)
    assert not is_clean_by_scores([plain] * 20, [0.02] * 6 + scores + [0.02] * 9, [3] * 6 + words + [4] * 9, weights)
    assert not is_clean_by_scores([], [], [], weights)
    assert not is_clean_by_scores([plain], [0.97], [40], {})


def test_one_line_that_is_plainly_boilerplate_is_enough() -> None:
    scores, words = [0.97, 0.98, 0.97, 0.96, 0.1], [40, 35, 38, 42, 6]
    plain = [0.0] * len(LINE_FEATURES)
    loud = [-4.0 if name == "token_score" else 0.0 for name in LINE_FEATURES]
    assert is_clean_by_scores([plain] * 5, scores, words, text_weights().whole)
    assert not is_clean_by_scores([plain] * 4 + [loud], scores, words, text_weights().whole)


def test_score_signs_are_finite_and_say_where_doubts_are() -> None:
    head, tail, run, doubts, refused, low = read_score_signs([0.0, 0.2, 1.0, 0.2], [0, 7, 90, 1])
    assert (head, tail, run, refused) == tuple(map(math.log1p, (2, 1, 2, 3)))
    assert doubts > 0.0
    assert low == -4.0


def test_short_lines_of_a_clean_text_stay() -> None:
    assert clean_text(BODY).text == BODY


@pytest.mark.parametrize("line", ["Edited by Ada Lund and Bo Reyes.", "(Editing by Ada Lund)"])
def test_an_editors_line_becomes_a_role(line: str) -> None:
    article = clean_text(f"Fog delays the ferry to the outer islands\n\n{BODY}\n\n{line}")
    assert article.text == BODY
    assert article.blocks[-1].role is Role.EDITORS_LINE
    assert article.blocks[-1].text == line
    assert article.editors[0] == "Ada Lund"
    assert article.sources["editors"].name == "text:editors"
    assert article.to_dict()["editors"] == list(article.editors)


def judge(text: str) -> Draft:
    return draft_text(read_text(text), Context(DEFAULTS, ProfileSet(), text_weights()))


def never(*_: object) -> bool:
    return False


def test_the_signs_of_some_lines_of_a_page_are_those_of_a_text_of_these_lines() -> None:
    page = MENU + BODY
    start = len(lines(MENU))
    assert read_signs(rows(page)[start:], lines(BODY)) == read_signs(rows(BODY), lines(BODY))


def test_lines_stay_text_unless_one_is_read_as_something_else() -> None:
    assert stay_text(read_blocks(BODY))
    assert not stay_text(read_blocks(f"Fog delays the ferry to the outer islands\n\n{BODY}"))
    assert not stay_text(read_blocks(f"{BODY}\n\nEdited by Ada Lund"))
    assert not stay_text([PageBlock("- Fog", "p", 0, 0, 1)])


def read_blocks(text: str) -> list[PageBlock]:
    blocks = read_lines(text).blocks
    for block in blocks:
        block.words = count_words(block.text)
    return blocks


def test_what_a_second_look_drops_is_taken_out_in_order() -> None:
    article = judge(MENU + BODY + "\n\n" + MENU)
    paragraphs = article.text.split("\n\n")
    assert len(paragraphs) > 3

    def drop_last_but_two(text: str) -> Draft:
        return Draft(None, text="\n\n".join(text.split("\n\n")[: max(2, text.count("\n\n"))]))

    assert to_fixed_point(article, drop_last_but_two, never).text == "\n\n".join(paragraphs[:2])


def test_a_second_look_that_never_rests_is_ended() -> None:
    passes = []

    def change(text: str) -> Draft:
        passes.append(text)
        return Draft(None, text=text + "!")

    assert to_fixed_point(judge(MENU + BODY + "\n\n" + MENU), change, never).text
    assert len(passes) <= 8


def test_a_huge_text_is_read_again_less_often(monkeypatch: pytest.MonkeyPatch) -> None:
    passes = []

    def change(text: str) -> Draft:
        passes.append(text)
        return Draft(None, text=text.rpartition("\n\n")[0])

    kept = len(judge(MENU + BODY + "\n\n" + MENU).blocks)
    monkeypatch.setattr("newsclean._pipeline.fixed_point._MOST_LINES", kept + kept - 1)
    assert to_fixed_point(judge(MENU + BODY + "\n\n" + MENU), change, never).text
    assert len(passes) == 2


def test_a_clean_text_says_things_twice_and_a_page_does_not() -> None:
    text = f"{BODY}\n\n{TWO}"
    assert clean_text(text).text == text
    page = f"{MENU}{BODY}\n\n{MENU}{TWO}\n\n{MENU}"
    assert clean_text(page).text.count(TWO) == 1


def test_what_stands_out_of_a_clean_text_is_put_back_where_the_rest_would_not_pass_for_one() -> None:
    title = "Fog delays the ferry to the outer islands"
    article = judge(f"{title}\n\n{BODY}")
    assert (article.text, article.title) == (BODY, title)

    def lose(text: str) -> Draft:
        return Draft(None, text=text.partition("\n\n")[2])

    put_back = to_fixed_point(article, lose, never)
    assert put_back.text == f"{title}\n\n{BODY}"
    assert put_back.title == title
    assert put_back.confidence == article.confidence


def test_passes_change_nothing_that_is_said_of_the_page() -> None:
    draft = judge(MENU + BODY + "\n\n" + MENU)
    before, said = draft.text, (draft.kind, draft.confidence, draft.title)
    assert draft.confidence > 0.0

    def lose(text: str) -> Draft:
        return Draft(None, text=text.rpartition("\n\n")[0])

    shorter = to_fixed_point(draft, lose, never)
    assert len(shorter.text) < len(before)
    assert (shorter.kind, shorter.confidence, shorter.title) == said


def test_the_ledger_agrees_with_the_text() -> None:
    article = clean_text(MENU + BODY + "\n\n" + MENU)
    kept = [entry.text for entry in article.ledger() if entry.kept]
    assert [block.text for block in article.blocks] == kept
