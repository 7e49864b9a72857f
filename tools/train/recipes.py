"""What differs between the fits of the forms of input.

Law: a recipe holds choices, no procedure: how many trees of what size, and which tables are learned before them.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import attrs

from newsclean._names import ClassScorer
from newsclean._weights import Weights
from tools.train.tokens import TokenCounts
from tools.train.voices import VoiceTable
from tools.train.whole import fit_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tools.train.samples import Sample

__all__ = ["RECIPES", "Recipe", "Tables"]

_GROUPS = 10
"""Groups of sites whose token weights are learned from the other groups."""


@attrs.frozen
class Tables:
    """Weights of tokens.

    Args:
        tokens: Of the names of containers, learned from all sites.
        lexicon: Of words, likewise.
        whole: Of the signs that a text is clean (see `newsclean._whole`); none for HTML.
        by_site: For each site, what its pages are measured with: tables that have seen neither it nor its group.
    """

    tokens: dict[str, float]
    lexicon: dict[str, float]
    by_site: dict[str, Weights]
    whole: dict[str, float] = attrs.field(factory=dict)


@attrs.frozen
class Recipe:
    """How the weights of a form are fitted.

    Args:
        form: The form of input; see `newsclean._forms`.
        trees: How many.
        parameters: Parameters of lightgbm that differ from `tools.train.model`'s.
        learn: Samples -> tables.
    """

    form: str
    trees: int
    parameters: Mapping[str, Any]
    learn: Callable[[list[Sample]], Tables]


def _learn_html(samples: list[Sample]) -> Tables:
    names, words = TokenCounts(samples), TokenCounts(samples, lexicon=True)
    by_site = {}
    for group in _groups(samples):
        held_out = Weights("html", ClassScorer(names.table(without=group)), words.table(without=group), (), {})
        by_site.update(dict.fromkeys(group, held_out))
    return Tables(names.table(), words.table(), by_site)


def _learn_text(samples: list[Sample]) -> Tables:
    voices = VoiceTable(samples)
    by_site = {}
    for group in _groups(samples):
        by_site.update(dict.fromkeys(group, Weights("text", ClassScorer({}), voices.table(without=group), (), {})))
    return Tables({}, voices.table(), by_site, fit_whole(samples, by_site))


def _groups(samples: list[Sample]) -> list[list[str]]:
    sites = sorted({sample.site for sample in samples})
    random.Random(_GROUPS).shuffle(sites)  # noqa: S311  (a reproducible split, not a secret)
    return [sites[number::_GROUPS] for number in range(_GROUPS)]


RECIPES = {
    "html": Recipe(
        "html",
        60,
        # Swept (trees x leaves, split 1, fundus-news / wcxb-articles): 60 x 8 .9581 / .9521, 60 x 12 .9596 / .9527,
        # 100 x 15 .9611 / .9526, 150 x 24 .9627 / .9540. What is gained above 60 x 12 costs two to five times its
        # scoring. Copies of pages with the article cut to its first paragraphs lost .003 on wcxb-articles and are
        # not made.
        {"num_leaves": 12, "learning_rate": 0.12},
        _learn_html,
    ),
    "text": Recipe("text", 120, {"num_leaves": 16, "learning_rate": 0.1}, _learn_text),
}
