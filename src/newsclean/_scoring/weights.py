"""Names the fitted weights of each front end.

Law: the only place that knows where weights are kept and how they look; the scorer gets a `Weights` and
could get another one.
"""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

import attrs

from newsclean._scoring.tokens import NameScorer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import ModuleType, SimpleNamespace

    from newsclean._scoring.tokens import Words

    Groups = Mapping[float, str]
    """Tokens by their weight, separated by spaces: so they are kept, in a tenth of the lines."""

__all__ = [
    "VerdictWeights",
    "Weights",
    "html_weights",
    "join_columns",
    "merge",
    "text_weights",
    "ungroup",
    "weights_from",
]


def ungroup(groups: Groups) -> dict[str, float]:
    """Return the weight of each token."""
    return {token: weight for weight, tokens in groups.items() for token in tokens.split(" ")}


def join_columns(above: Groups, own: Groups, around: Groups) -> Words:
    """Return the three weights of each name: for containers above a block, for its own, for the one around that."""
    columns = [ungroup(column) for column in (above, own, around)]
    first, second, third = [column.get for column in columns]
    return {
        token: (first(token, 0.0), second(token, 0.0), third(token, 0.0)) for token in dict.fromkeys(chain(*columns))
    }


def merge(lexicon: Mapping[str, float], joint: Mapping[str, float]) -> Words:
    """Puts together what each word says: alone, jointly, and jointly as the first of a block (`^word` in `joint`).

    A page's words are looked up in memory that nothing touched since the last page, so one table takes little more than
    half the time of two; and what words say is kept once for all that say the same, for the same reason.
    """
    alone = {weight: (weight, 0.0, 0.0) for weight in lexicon.values()}
    merged = {word: alone[weight] for word, weight in lexicon.items()}
    known: dict[tuple[float, float, float], tuple[float, float, float]] = {}
    for word in dict.fromkeys([word.removeprefix("^") for word in joint]):
        said = (lexicon.get(word, 0.0), joint.get(word, 0.0), joint.get("^" + word, 0.0))
        merged[word] = known.setdefault(said, said)
    return merged


@attrs.frozen
class VerdictWeights:
    """Two logistic models over a page's facts: a constant, and a weight for each fact.

    The facts are `newsclean._assembly.verdict.NAMES`.

    Args:
        index: Log odds that the page is an index.
        right: Log odds that its text is right, as `Article.confidence` means it.
        index_from: Probability from which a page is called an index.
    """

    index: Sequence[float]
    right: Sequence[float]
    index_from: float


@attrs.frozen
class Weights:
    """What a scorer needs.

    Args:
        form: The form of input that they were fitted for, `html` or `text`; it says what the rows hold.
        names: Scores what containers are called.
        lexicon: What each word that blocks begin with says alone.
        stages: The boosting stages: functions from a feature row to log odds. Their sum is the score.
        about: Corpus digests, date and cross-validated figures of the fit.
        verdict: What is said of the page as a whole; None while the blocks' weights are being fitted.
        whole: Weights of the signs that a text is an article and nothing else (see `newsclean._scoring.clean_text`).
        joint: What each word that blocks begin with says jointly; see `newsclean._scoring.tokens`.
        certain: For each stage but the last, the log odds past which the later ones are not asked, and the factor by
            which they would have stretched them.
        words: `lexicon` and `joint` in one table, for the form that asks for both.
    """

    form: str
    names: NameScorer
    lexicon: Mapping[str, float]
    stages: tuple[Callable[[list[float]], float], ...]
    about: Mapping[str, Any]
    verdict: VerdictWeights | None = None
    whole: Mapping[str, float] = attrs.field(factory=dict)
    joint: Mapping[str, float] = attrs.field(factory=dict)
    certain: tuple[tuple[float, float], ...] = ()
    words: Words = attrs.field(init=False, repr=False)

    @words.default
    def _merged(self) -> Words:
        return merge(self.lexicon, self.joint) if self.form == "html" else {}


@cache
def html_weights() -> Weights:
    """Returns the weights for pages of HTML; loaded at the first call and kept."""
    from newsclean._scoring.fitted import html_tables, html_trees, html_verdict

    return weights_from("html", html_tables, html_trees, html_verdict)


@cache
def text_weights() -> Weights:
    """Returns the weights for flattened text."""
    from newsclean._scoring.fitted import text_tables, text_trees, text_verdict

    return weights_from("text", text_tables, text_trees, text_verdict)


def weights_from(
    form: str,
    tables: ModuleType | SimpleNamespace,
    trees: ModuleType | SimpleNamespace,
    verdict: ModuleType | SimpleNamespace | None = None,
) -> Weights:
    """Returns the weights that modules written by `tools/train` hold."""
    return Weights(
        form,
        NameScorer(join_columns(tables.NAMES_ABOVE, tables.NAMES_OWN, tables.NAMES_AROUND)),
        ungroup(tables.LEXICON),
        trees.STAGES,
        tables.ABOUT,
        None if verdict is None else VerdictWeights(verdict.INDEX, verdict.RIGHT, verdict.INDEX_FROM),
        tables.WHOLE,
        ungroup(tables.WORDS),
        tables.CERTAIN,
    )
