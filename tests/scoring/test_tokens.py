"""Names in the markup -> tokens -> scores: matched whole, and in any order."""

from __future__ import annotations

import pytest

from newsclean._scoring.tokens import NameScorer, tokens_of, word_tokens, words_say
from newsclean._scoring.weights import merge

STORY = {"story": (1.0, 2.0, 3.0), "<div": (0.5, 0.25, 0.0), "share": (-1.0, -0.5, 0.0), "body": (0.1, 0.2, 0.3)}


def test_a_name_gives_itself_and_its_parts() -> None:
    assert tokens_of("article-body__text") == ["article-body__text", "article", "body", "text"]
    assert tokens_of("mainContent") == ["maincontent", "main", "content"]
    assert tokens_of("story") == ["story"]


@pytest.mark.parametrize(
    ("name", "inside"), [("shadow", "ad"), ("thread", "read"), ("navy", "nav"), ("widgets", "widget")]
)
def test_names_are_never_matched_as_substrings(name: str, inside: str) -> None:
    assert inside not in tokens_of(name)
    assert NameScorer({inside: (-3.0, -3.0, -3.0)}).score("div", name) == (0.0, 0.0, 0.0)


def test_tags_and_names_add_up_for_each_place() -> None:
    scorer = NameScorer(STORY)
    assert scorer.score("div", "") == (0.5, 0.25, 0.0)
    assert scorer.score("p", "story") == (1.0, 2.0, 3.0)
    assert scorer.score("div", "story-body unknown") == pytest.approx((1.6, 2.45, 3.3))
    assert scorer.score("p", "share story") == pytest.approx(scorer.score("p", "story share"))


def test_what_a_scorer_has_seen_does_not_change_what_it_says() -> None:
    scorer = NameScorer(STORY)
    first = scorer.score("div", "story")
    scorer.score("div", "share story")
    assert scorer.score("div", "story") == first


def test_names_taken_together_give_what_they_give_one_by_one() -> None:
    names = "story article-body__text mainContent -x- navItem_2 a_b"
    assert sorted(tokens_of(names)) == sorted(token for name in names.split() for token in tokens_of(name))
    lower = names.lower()
    assert sorted(tokens_of(lower)) == sorted(token for name in lower.split() for token in tokens_of(name))


def test_words_are_compared_without_case() -> None:
    assert word_tokens("Share this: NOW") == ["share", "this:", "now"]
    assert word_tokens(" ") == []
    assert word_tokens("ΤΗΣ ΠΟΛΗΣ") == ["της", "πολης"]  # the same where it is compiled


def test_what_a_scorer_remembers_is_bounded_and_changes_nothing() -> None:
    scorer = NameScorer(STORY, room=3)
    for number in range(20):
        assert scorer.score("div", f"story {number}") == (1.5, 2.25, 3.0)
        assert scorer.score("x-own", f"story {number}") == (1.0, 2.0, 3.0)
        assert 0 < sum(map(len, scorer.known.values())) <= 3


def test_words_say_their_mean_and_the_worst() -> None:
    table = merge({"share": -2.0, "this": 0.0, "said": 1.0}, {})
    assert words_say(["share", "this", "unknown", "said"], table) == (-0.25, -2.0, 0.0)
    assert words_say(["said"], table) == (1.0, 1.0, 0.0)
    assert words_say(["said", "unknown"], table) == (0.5, 0.0, 0.0)
    assert words_say(["unknown"], table) == words_say([], table) == (0.0, 0.0, 0.0)


def test_words_add_up_jointly_and_the_first_counts_twice() -> None:
    table = merge({}, {"^share": -1.0, "share": -0.5, "said": 0.25, "^only": 0.5})
    assert words_say(["share", "this", "share"], table)[2] == -1.5
    assert words_say(["said", "share"], table)[2] == -0.25
    assert words_say(["only", "share", "only"], table)[2] == 0.0


def test_only_the_first_words_say_anything() -> None:
    table = merge({"late": -2.0}, {"late": -2.0})
    assert words_say(["on"] * 12 + ["late"], table) == (0.0, 0.0, 0.0)
    assert words_say(["on"] * 11 + ["late"], table) == (-2.0 / 12, -2.0, -2.0)


def test_one_table_says_what_two_did() -> None:
    lexicon, joint = {"share": -2.0, "said": 1.0}, {"^share": -1.0, "said": 0.25, "fog": 0.5}
    table = merge(lexicon, joint)
    assert table == {"share": (-2.0, 0.0, -1.0), "said": (1.0, 0.25, 0.0), "fog": (0.0, 0.5, 0.0)}
    again = merge({"a": 1.0, "b": 1.0}, {})
    assert again["a"] is again["b"]
