"""What differs between the fits of the forms of input.

Law: a recipe holds choices, no procedure: how many trees of what size, and which tables are learned before them.
"""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Any

import attrs

from newsclean._features import HEAD
from newsclean._names import NameScorer
from newsclean._weights import Weights
from tools.train.joint import JointRegression, JointTables
from tools.train.tokens import WordCounts
from tools.train.voices import VoiceTable
from tools.train.whole import fit_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tools.train.samples import Sample

__all__ = ["RECIPES", "Recipe", "Step", "Tables"]

_GROUPS = 9
"""Groups of sites whose token weights are learned from the other groups."""

_JOINT_GROUPS = 3
"""The same for what tokens say jointly, each a third of the groups: a regression takes longer than a count."""


@attrs.frozen
class Tables:
    """Weights of tokens.

    Args:
        lexicon: What words that short blocks begin with say alone, learned from all sites.
        joint: What names and words say jointly, likewise.
        whole: Of the signs that a text is clean (see `newsclean._whole`); none for HTML.
        by_site: For each site, what its pages are measured with: tables that have seen neither it nor its group.
    """

    lexicon: dict[str, float]
    joint: JointTables
    by_site: dict[str, Weights]
    whole: dict[str, float] = attrs.field(factory=dict)

    def everything(self, form: str) -> Weights:
        """Returns the tables learned from all sites, for pages of sites that none of them is from."""
        return Weights(form, NameScorer(self.joint.names), self.lexicon, (), {}, joint=self.joint.words)


@attrs.frozen
class Step:
    """Trees that are asked together.

    Args:
        trees: How many.
        rate: Their learning rate.
        certain: Log odds past which a block's score stands after them; whatever it is after the last step.
        first: How many values of a row they may look at, the first ones; None for all.
    """

    trees: int
    rate: float
    certain: float
    first: int | None = None


@attrs.frozen
class Recipe:
    """How the weights of a form are fitted.

    Args:
        form: The form of input; see `newsclean._forms`.
        steps: The functions of trees, in the order in which they are asked.
        parameters: Parameters of lightgbm that differ from `tools.train.model`'s.
        learn: Samples, and what each block counts -> tables.
    """

    form: str
    steps: tuple[Step, ...]
    parameters: Mapping[str, Any]
    learn: Callable[[list[Sample], list[float]], Tables]


def _learn_html(samples: list[Sample], weights: list[float]) -> Tables:
    words, joint = WordCounts(samples), JointRegression(samples, weights)
    groups = _groups(samples)
    by_site = {}
    for start in range(_JOINT_GROUPS):
        third = groups[start::_JOINT_GROUPS]
        jointly = joint.tables(without=[site for group in third for site in group])
        for group in third:
            names, lexicon = NameScorer(jointly.names), words.table(without=group)
            held_out = Weights("html", names, lexicon, (), {}, joint=jointly.words)
            by_site.update(dict.fromkeys(group, held_out))
    return Tables(words.table(), joint.tables(), by_site)


def _learn_text(samples: list[Sample], _: list[float]) -> Tables:
    voices = VoiceTable(samples)
    by_site = {}
    for group in _groups(samples):
        by_site.update(dict.fromkeys(group, Weights("text", NameScorer({}), voices.table(without=group), (), {})))
    return Tables(voices.table(), JointTables({}, {}), by_site, fit_whole(samples, by_site))


def _groups(samples: list[Sample]) -> list[list[str]]:
    sites = sorted({sample.site for sample in samples})
    random.Random(_GROUPS).shuffle(sites)  # noqa: S311  (a reproducible split, not a secret)
    return [sites[number::_GROUPS] for number in range(_GROUPS)]


RECIPES = {
    "html": Recipe(
        "html",
        # Swept (trees x leaves at learning rate, split 1, fundus-news / wcxb-articles, bodies in scripts apart):
        # 60 x 12 at .12 .9535 / .9572, 100 x 16 at .12 .9556 / .9575, 160 x 24 at .08 .9564 / .9590, this .9554 /
        # .9591. A first step of 12 trees at .2 is certain of as many blocks, but costs .003 of snippets F1. Certain
        # from 2.0 after the first step leaves .41 of the blocks in doubt, from 1.7 .32, from 1.4 .24 (.9554 / .9589 /
        # snippets .9412, .9552 / .9589 / .9405, .9547 / .9587 / .9402); of the later steps, any threshold from 1.4 to
        # 2.2 gives the same. Copies of pages with the article cut to its first paragraphs lost .003 on wcxb-articles
        # and are not made.
        (
            Step(24, 0.1, 1.8, len(HEAD)),
            Step(16, 0.1, 1.4),
            Step(20, 0.1, 1.4),
            Step(20, 0.1, 1.4),
            Step(20, 0.1, 1.4),
            Step(20, 0.1, math.inf),
        ),
        {"num_leaves": 24},
        _learn_html,
    ),
    "text": Recipe(
        "text",
        # 60 x 12 leaves: .9281 / .9362, 120 x 16: .9288 / .9372 (split 1, both forms, without segments). Gold bodies as
        # further pages, at .3 of a page's weight, and one form of each page: .9238 / .9375 against .9291 / .9385.
        (Step(20, 0.1, 1.8), *[Step(20, 0.1, math.inf)] * 5),
        {"num_leaves": 16},
        _learn_text,
    ),
}
