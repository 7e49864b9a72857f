"""Names the fitted weights of each front end.

Law: the only place that knows where weights are kept and how they look; the scorer gets a `Weights` and
could get another one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

__all__ = ["Weights", "html_weights", "text_weights"]


@attrs.frozen
class Weights:
    """What a scorer needs.

    Args:
        tokens: Weight of each class token.
        lexicon: Weight of each word that blocks begin with.
        steps: Functions from a feature row to log odds; their sum is the score.
        about: Corpus digests, date and cross-validated figures of the fit.
    """

    tokens: Mapping[str, float]
    lexicon: Mapping[str, float]
    steps: tuple[Callable[[list[float]], float], ...]
    about: Mapping[str, Any]


def html_weights() -> Weights:
    """Returns the weights for pages of HTML; the module is loaded once, by Python's own import."""
    from newsclean._trees import html

    return _weights(html)


def text_weights() -> Weights:
    """Returns the weights for flattened text."""
    from newsclean._trees import text

    return _weights(text)


def _weights(module: ModuleType) -> Weights:
    return Weights(module.TOKENS, module.LEXICON, module.STEPS, module.ABOUT)
