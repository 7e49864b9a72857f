"""Names the fitted weights of each front end.

Law: the only place that knows where weights are kept and how they look; the scorer gets a `Weights` and
could get another one.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from newsclean._names import ClassScorer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

__all__ = ["Weights", "html_weights", "text_weights"]


@attrs.frozen
class Weights:
    """What a scorer needs.

    Args:
        form: The form of input that they were fitted for, `html` or `text`; it says what the rows hold.
        classes: Scores what containers are called.
        lexicon: Weight of each word that blocks begin with.
        steps: Functions from a feature row to log odds; their sum is the score.
        about: Corpus digests, date and cross-validated figures of the fit.
    """

    form: str
    classes: ClassScorer
    lexicon: Mapping[str, float]
    steps: tuple[Callable[[list[float]], float], ...]
    about: Mapping[str, Any]


@cache
def html_weights() -> Weights:
    """Returns the weights for pages of HTML; loaded at the first call and kept."""
    from newsclean._trees import html

    return _weights("html", html)


@cache
def text_weights() -> Weights:
    """Returns the weights for flattened text."""
    from newsclean._trees import text

    return _weights("text", text)


def _weights(form: str, module: ModuleType) -> Weights:
    return Weights(form, ClassScorer(module.TOKENS), module.LEXICON, module.STEPS, module.ABOUT)
