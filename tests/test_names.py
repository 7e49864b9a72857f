"""Names in the markup -> tokens -> scores: matched whole, bounded, and in any order."""

from __future__ import annotations

import pytest

from newsclean._names import ClassScorer, joint_words, lexicon_score, name_tokens, word_tokens


def class_score(names: str, table: dict[str, float], tag: str = "div") -> float:
    return ClassScorer(table).score(tag, names)[0]


def test_a_name_gives_itself_and_its_parts() -> None:
    assert set(name_tokens("div", "article-body__text")) == {"<div", "article-body__text", "article", "body", "text"}
    assert set(name_tokens("p", "mainContent")) == {"<p", "maincontent", "main", "content"}
    assert name_tokens("p", "") == ["<p"]


@pytest.mark.parametrize(
    ("name", "inside"), [("shadow", "ad"), ("thread", "read"), ("navy", "nav"), ("widgets", "widget")]
)
def test_names_are_never_matched_as_substrings(name: str, inside: str) -> None:
    assert inside not in name_tokens("div", name)
    assert class_score(name, {inside: -3.0}) == 0.0


def test_tags_and_names_add_up() -> None:
    table = {"story": 1.5, "<div": 0.25, "share": -0.75}
    assert class_score("story", table) == pytest.approx(1.75)
    assert class_score("story", table, tag="p") == pytest.approx(1.5)
    assert class_score("share story", table) == pytest.approx(class_score("story share", table)) == pytest.approx(1.0)


def test_a_class_score_is_bounded_on_both_sides() -> None:
    table = {f"name{letter}": 4.0 for letter in "abcdefghij"}
    high = class_score(" ".join(table), table)
    low = class_score(" ".join(table), dict.fromkeys(table, -4.0))
    assert 0.0 < high == -low < sum(table.values())


def test_what_a_scorer_has_seen_does_not_change_what_it_says() -> None:
    scorer = ClassScorer({"story": 1.5, "share": -0.75})
    first = scorer.score("div", "story")
    scorer.score("div", "share story")
    assert scorer.score("div", "story") == first


def test_endless_generated_names_are_no_tokens_of_their_own() -> None:
    assert "x" * 300 not in name_tokens("div", "x" * 300)


def test_words_are_compared_without_case() -> None:
    assert word_tokens("Share this: NOW") == ["share", "this:", "now"]
    assert word_tokens(" ") == []


def test_a_lexicon_gives_the_mean_and_the_worst() -> None:
    lexicon = {"share": -2.0, "this": 0.0, "said": 1.0}
    assert lexicon_score(["share", "this", "unknown", "said"], lexicon) == (-0.25, -2.0)
    assert lexicon_score(["said"], lexicon) == (1.0, 1.0)
    assert lexicon_score(["unknown"], lexicon) == lexicon_score([], lexicon) == (0.0, 0.0)


def test_joint_weights_are_told_apart_by_where_the_container_stands() -> None:
    scorer = ClassScorer({}, {"<div": (0.5, 0.25, 0.0), "story": (1.0, 2.0, 3.0), "body": (0.1, 0.2, 0.3)})
    assert scorer.score("div", "") == (0.0, 0.5, 0.25, 0.0)
    assert scorer.score("p", "story") == (0.0, 1.0, 2.0, 3.0)
    alone, above, own, around = scorer.score("div", "story-body unknown")
    assert alone == 0.0
    assert (above, own, around) == pytest.approx((1.6, 2.45, 3.3))


def test_joint_words_add_up_and_the_first_counts_twice() -> None:
    joint = {"^share": -1.0, "share": -0.5, "said": 0.25}
    assert joint_words([], joint) == 0.0
    assert joint_words(["share", "this", "share"], joint) == -1.5
    assert joint_words(["said", "share"], joint) == -0.25
