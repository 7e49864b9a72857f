"""Outline -> feature rows, as the weights in hand were fitted on them.

Law: the one place that knows which features belong to which form of input. Weights name their form; HTML and flattened
text each have features of their own, so that one can change without refitting the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean._scoring import html_features, line_features

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._scoring.weights import Weights
    from newsclean._types.stages import Hints, Outline

__all__ = ["NAMES_OF", "measure"]

NAMES_OF = {"html": html_features.NAMES, "text": line_features.LINE_FEATURES}
"""Names of the values of a row, by the form of the weights."""


def measure(outline: Outline, hints: Hints, weights: Weights) -> Sequence[list[float]]:
    """Measures every block in the way that the weights were fitted on.

    Returns:
        One row for each block, values in the order of `NAMES_OF[weights.form]`.
    """
    if weights.form == "text":
        return line_features.measure_lines(outline, hints, weights.lexicon)
    return html_features.measure(outline, hints, weights.names, weights.words)
