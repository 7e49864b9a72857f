"""A page -> the views that trees learn from: its gold's, and its readers' where they are others."""

from __future__ import annotations

import pytest

from newsclean._pipeline.inputs import read_html
from tools.train.samples import Sample
from tools.train.views import READERS, block_weights, views_of

PAGE = "<p>The ferry was two hours late on Monday because of fog.</p><p>Share</p>"


def sample(corpus: str, readers: list[bool] | None = None) -> Sample:
    page = Sample("1", corpus, "islander.example", read_html(PAGE, ""), [True, False], "The ferry", [True, True])
    page.reader_labels = readers
    return page


def test_a_page_with_gold_alone_has_one_view() -> None:
    (view,) = views_of(sample("daniel"))
    assert (view.labels, view.convention != READERS) == ([True, False], True)


def test_a_page_that_was_read_too_has_two_of_different_conventions() -> None:
    gold, readers = views_of(sample("fundus-news", [True, True]))
    assert (readers.labels, readers.convention) == ([True, True], READERS)
    assert gold.convention != READERS
    assert sum(gold.weights) > sum(readers.weights) > 0


def test_annotated_pages_follow_the_readers() -> None:
    (view,) = views_of(sample("annotated"))
    assert view.convention == READERS


def test_a_page_counts_by_its_corpus_and_a_block_by_the_root_of_its_words() -> None:
    news, other = (block_weights(sample(corpus)) for corpus in ("fundus-news", "daniel"))
    assert news == pytest.approx([9 * weight for weight in other])
    assert other[0] / other[1] == pytest.approx((12 / 2) ** 0.5)
