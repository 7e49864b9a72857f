"""Feature rows + scores -> what each group of features adds to the log odds of a block.

Law: asks the scorer and never looks into it, so it holds for any scorer that turns a row into a probability. A typical
block of the page (the median of each feature) is turned into the block in question, one group of features after the
other; what the log odds change at a step is that group's contribution. The steps add up exactly, whatever the scorer
does. They depend on the order, since features act together; so the mean is taken over the order of `GROUPS` and its
reverse. What remains is a fair account of how the scorer sees the block, not a law of cause and effect.

Source: Shapley (1953), "A value for n-person games", of which this is the estimate from two orders.
"""

from __future__ import annotations

import math
from statistics import median_low
from typing import TYPE_CHECKING

from newsclean._scoring.model import score

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._scoring.weights import Weights

__all__ = ["GROUPS", "PAGE", "Contributions", "in_words", "log_odds"]

PAGE = "page"
"""What the typical block of the page gets."""

GROUPS: dict[str, tuple[str, str]] = {
    "text": (
        "its own text",
        (
            "words sentence_end tag word_mean word_worst joint_words repeats word_chars stop start capitals clauses "
            "token_score seen own_links"
        ),
    ),
    "names": ("what the markup calls it", "joint_names joint"),
    "surroundings": (
        "what lies around it",
        (
            "parent_words parent_blocks parent_link_density parent_share grand_words grand_blocks grand_link_density "
            "grand_share great_share branch_words branch_good_share branch_blocks branch_share region_size "
            "region_words region_share region_links"
        ),
    ),
    "place": (
        "its place in the tree",
        "depth_to_best climb_to_best start_climb same_article in_figure in_article style_share tag_share",
    ),
    "order": (
        "its place on the page",
        (
            "position words_before words_after window words_share_before words_share_after in_window window_place "
            "in_core core_place core_gap good_share_before date_gap"
        ),
    ),
    "end": (
        "signs of the article's end",
        "links_after links_rest headings_since link_lists_since words_since_heading since_window",
    ),
    "neighbours": (
        "the blocks beside it",
        (
            "near_good near_end plain_run bare_run headlines_since near_words_3 near_words_8 near_ends_8 near_good_5 "
            "good_after_8 near_token_score_2 near_token_score_6 token_score_before_5 near_seen "
            "near_capitals near_plain bare_run_left to_good_before to_good_after token_score_floor "
            "token_score_floor_gap bare_run_longest"
        ),
    ),
    "segment": (
        "the part of the text that it stands in",
        (
            "segment_share_3 segment_topic_3 segment_token_score_3 segment_break_mean_3 segment_break_low_3 "
            "segment_share_7 segment_topic_7 segment_token_score_7 segment_break_mean_7 segment_break_low_7"
        ),
    ),
    "metadata": (
        "what the page says of itself",
        "like_title title_gap title_words_gap like_description in_article_body topic topic_near",
    ),
    "other": ("other features", ""),
    "profile": ("a site profile", ""),
}
"""For each group its words and its features, of both forms of input. A feature that is not named here is `other`; those
of the page as a whole are the same for all its blocks, so they are part of `PAGE` whatever their group."""

_GROUP_OF = {feature: group for group, (_, features) in GROUPS.items() for feature in features.split()}
_LEAST = 0.05  # log odds that are worth a word; .05 moves a probability by at most .0125
_EDGE = 1e-15


def log_odds(probability: float) -> float:
    """Returns ln(p / (1 - p)), of a p kept off 0 and 1 by 1e-15."""
    p = min(max(probability, _EDGE), 1.0 - _EDGE)
    return math.log(p / (1.0 - p))


class Contributions:
    """Accounts for the scores of a page's blocks.

    Args:
        rows: The feature rows of all blocks.
        names: Name of each value of a row.
        weights: What the rows were scored with.
    """

    def __init__(self, rows: Sequence[list[float]], names: Sequence[str], weights: Weights) -> None:
        self.weights = weights
        self.typical = [median_low(values) for values in zip(*rows, strict=True)]
        of_group: dict[str, list[int]] = {}
        for i, name in enumerate(names):
            of_group.setdefault(_GROUP_OF.get(name, "other"), []).append(i)
        self.groups = [(group, of_group[group]) for group in GROUPS if group in of_group]
        self.base = log_odds(score([self.typical], weights)[0]) if rows else 0.0

    def of(self, row: list[float], shift: float = 0.0) -> dict[str, float]:
        """Returns the log odds by group.

        Args:
            row: The block's features.
            shift: What a profile added to the log odds.

        Cost: the block is scored twice for each group.
        """
        parts = dict.fromkeys([group for group, _ in self.groups], 0.0)
        for order in (self.groups, self.groups[::-1]):
            steps, turned = [], list(self.typical)
            for _, features in order:
                for i in features:
                    turned[i] = row[i]
                steps.append(list(turned))
            before = self.base
            for (group, _), probability in zip(order, score(steps, self.weights), strict=True):
                after = log_odds(probability)
                parts[group] += (after - before) / 2
                before = after
        found = {PAGE: self.base} | {group: value for group, value in parts.items() if value}
        return found | {"profile": shift} if shift else found


def in_words(contributions: dict[str, float], *, speaks_for: bool, most: int = 3) -> str:
    """Returns the groups that speak most for a block (or against it), the strongest first; "" if none does."""
    sign = 1.0 if speaks_for else -1.0
    found = sorted(
        (-sign * value, group) for group, value in contributions.items() if group != PAGE and sign * value >= _LEAST
    )
    return ", ".join(f"{GROUPS[group][0]} ({contributions[group]:+.1f})" for _, group in found[:most])
