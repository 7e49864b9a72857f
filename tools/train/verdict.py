"""Corpus pages -> the two models of `newsclean._assembly.verdict`, fitted on pages of sites new to the block model.

Law: a page's facts come from block weights that were fitted without its site, because on pages that it learned from the
block model is surer than it will be elsewhere; and a verdict is measured with models that were fitted without the
site, too. Seeds are fixed, so that one command writes the same bytes again; it is to be run whenever the weights of
the blocks are refitted.

Index or article: pages of wcxb-indexes, and those that readers called an index, against all others;
trafilatura-snippets, whose pages are nearly all texts, counts half. Right or wrong text (`Article.confidence`): pages
with a gold body, and the index pages that passed for articles, whose text is wrong whatever it is. Each page is learned
from twice, with its address and, at half the weight, without.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from benchmarks.quality.measures import word_f1
from benchmarks.quality.visible_text import visible_text
from newsclean._assembly.verdict import LIST_PIECES, NAMES, JudgedPage, examine
from newsclean._pipeline.inputs import read_text
from newsclean._text.strings import collapse
from tools.train.folds import folds_of
from tools.train.samples import make_sample

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from benchmarks.corpora import Corpora
    from newsclean._types.stages import Draft
    from tools.train.samples import Sample

__all__ = ["Judged", "cross_validate", "fit_models", "judged", "read_flat", "reliability", "source", "summary"]

WEIGHTS = {
    "fundus-news": 3.0,
    "trafilatura-snippets": 0.5,
    "annotated": 0.5,
    "zh-content": 0.5,
    "jsonld": 0.5,
    "daniel": 0.2,
}
"""News is what the library is for; snippets are of any page that has text, some of them shop pages and portals. Pages
of daniel have no address and no metadata: at full weight they teach that such pages are never an index (balanced
accuracy 0.904, at these weights 0.914, and 0.929 without the four corpora, which calls more articles an index)."""

INDEX_FROM = {"html": 0.15, "text": 0.3}
"""Probability from which a page is called an index. Swept on cross-validated pages. HTML (split 1): balanced accuracy
is 0.919 at 0.1, 0.922 at 0.15, 0.914 at 0.2, 0.907 at 0.25; no page of fundus-news is called so at any of them.
Flattened text (split 1): 0.886 at 0.1, 0.878 at 0.2, 0.871 at 0.3, 0.823 at 0.4, 0.794 at 0.5, but below 0.3 one in a
hundred pages of fundus-news or more is called an index."""

RIGHT_F1 = 0.9
FOLDS = 10
RIDGE = 3.0
"""Penalty on the squared weights of standardised facts; 1 to 10 differ by less than .002 of log loss."""

BINS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0)
SWEPT = (0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.8, 0.85, 0.9, 0.95)
SEEN = "seen"  # the form of flattened text that index pages have too: we flatten those ourselves

_Array = Any  # numpy ships types, but training runs without them; see pyproject


@attrs.define(eq=False)
class Judged:
    """A page as block weights that had not seen its site judged it.

    Args:
        is_index: Whether the page is an index.
        nameless: The facts without the page's address.
        f1: Word F1 of its text; None where there is no gold body.
        pieces: Its blocks and links.
    """

    corpus: str
    site: str
    form: str
    seed: int
    is_index: bool
    facts: list[float]
    nameless: list[float]
    f1: float | None
    pieces: int

    @property
    def index_from(self) -> float:
        """The probability from which it is called an index; more than 1 for one that is too small for it."""
        return INDEX_FROM["html" if self.form == "html" else "text"] if self.pieces >= LIST_PIECES else 2.0


def judged(sample: Sample, form: str, seed: int, draft: Draft) -> Judged:
    """Measure a page and the article that weights fitted without its site made of it."""
    found = draft.analysis
    if found is None:
        raise ValueError(f"{sample.corpus} {sample.id}: the page was not read")
    outline, scores, keep = found.outline, found.scores, found.keep
    facts = examine(JudgedPage(outline, sample.hints, scores, keep, sample.url), draft)
    nameless = examine(JudgedPage(outline, sample.hints, scores, keep), attrs.evolve(draft, url=""))
    f1 = word_f1(draft.text, sample.gold) if sample.gold else None
    pieces = len(outline.blocks) + len(outline.links)
    return Judged(sample.corpus, sample.site, form, seed, sample.kind == "index", facts, nameless, f1, pieces)


def read_flat(corpora: Corpora, names: list[str]) -> Iterator[tuple[Sample, str]]:
    """Yields pages as flattened text, in every form and as we flatten them, with the name of the form."""
    for corpus in corpora.pick(names):
        for page in corpus.pages(flat=corpus.has_flat()):
            lines = (collapse(line) for line in visible_text(page.decoded()).splitlines())
            yield make_sample(page, read_text("\n".join(line for line in lines if line))), SEEN
            for name, text in page.flat.items():
                yield make_sample(page, read_text(text)), name


def fit_logistic(rows: _Array, labels: _Array, weights: _Array) -> list[float]:
    """Ridge logistic regression by Newton's method; returns a constant and a weight for each column, rounded."""
    mean, spread = rows.mean(0), rows.std(0)
    used = spread > 1e-9
    scaled = np.where(used, (rows - mean) / np.where(used, spread, 1.0), 0.0)
    columns = np.hstack([np.ones((len(rows), 1)), scaled])
    penalty = np.diag([0.0] + [RIDGE] * scaled.shape[1])
    beta = np.zeros(columns.shape[1])
    for _ in range(30):
        chance = 1.0 / (1.0 + np.exp(-np.clip(columns @ beta, -30, 30)))
        slope = columns.T @ (weights * (labels - chance)) - penalty @ beta
        curve = (columns * (weights * chance * (1.0 - chance))[:, None]).T @ columns + penalty
        step = np.linalg.solve(curve + 1e-9 * np.eye(len(beta)), slope)
        beta += step
        if float(np.abs(step).max()) < 1e-8:
            break
    slopes = np.where(used, beta[1:] / np.where(used, spread, 1.0), 0.0)
    return [round(float(value), 4) for value in (beta[0] - float(slopes @ mean), *slopes)]


def predict(model: Sequence[float], facts: Sequence[float]) -> float:
    """The probability that a model gives."""
    total = model[0] + sum(weight * fact for weight, fact in zip(model[1:], facts, strict=True))
    return float(1.0 / (1.0 + np.exp(-np.clip(total, -30, 30))))


def _fit(rows: list[Judged], label: Callable[[Judged], bool], seeds: int) -> list[float]:
    facts = [row.facts for row in rows] + [row.nameless for row in rows]
    weights = [WEIGHTS.get(row.corpus, 1.0) / seeds for row in rows]
    labels = [float(label(row)) for row in rows]
    return fit_logistic(np.array(facts), np.array(labels * 2), np.array(weights + [weight / 2 for weight in weights]))


def _fit_index(judged: list[Judged], seeds: int) -> list[float]:
    return _fit([row for row in judged if row.form in {"html", SEEN}], lambda row: row.is_index, seeds)


def _fit_right(judged: list[Judged], index: Sequence[float], seeds: int) -> list[float]:
    def serves(row: Judged) -> bool:
        if row.is_index:
            return predict(index, row.facts) < row.index_from
        return row.f1 is not None and row.form != SEEN

    return _fit([row for row in judged if serves(row)], _is_right, seeds)


def _is_right(row: Judged) -> bool:
    return row.f1 is not None and row.f1 >= RIGHT_F1


def fit_models(judged: list[Judged]) -> tuple[list[float], list[float]]:
    """Fits the model of index pages and that of right texts."""
    seeds = len({row.seed for row in judged})
    index = _fit_index(judged, seeds)
    return index, _fit_right(judged, index, seeds)


def cross_validate(judged: list[Judged]) -> list[tuple[Judged, float, float]]:
    """Gives each page the probabilities, of an index and of a right text, of models fitted without its site."""
    fold_of = folds_of((row.site for row in judged), seed=FOLDS, folds=FOLDS)
    results = []
    for fold in range(FOLDS):
        index, right = fit_models([row for row in judged if fold_of[row.site] != fold])
        results += [
            (row, predict(index, row.facts), predict(right, row.facts)) for row in judged if fold_of[row.site] == fold
        ]
    return results


def summary(results: list[tuple[Judged, float, float]]) -> dict[str, Any]:
    """Figures of the kind for each split, and of the confidence for each corpus and form."""
    figures: dict[str, Any] = {"kind": {}, "sweep": sweep(results), "confidence": {}}
    for seed in sorted({row.seed for row, _, _ in results}):
        called: dict[str, list[bool]] = {}
        for row, index, _ in results:
            if row.seed == seed and row.form in {"html", SEEN}:
                called.setdefault(row.corpus, []).append(index >= row.index_from)
        shares = {corpus: float(np.mean(flags)) for corpus, flags in called.items()}
        balanced = (shares["wcxb-indexes"] + 1.0 - shares["wcxb-articles"]) / 2
        called_index = {corpus: round(share, 4) for corpus, share in shares.items()}
        figures["kind"][seed] = {"balanced_accuracy": round(balanced, 4), "called_index": called_index}
    for corpus in sorted({row.corpus for row, _, _ in results if row.f1 is not None}):
        pairs = [
            (right, _is_right(row))
            for row, index, right in results
            if row.corpus == corpus and row.form != SEEN and index < row.index_from
        ]
        figures["confidence"][corpus] = reliability(pairs)
    return figures


def sweep(results: list[tuple[Judged, float, float]]) -> dict[float, dict[str, float]]:
    """What other thresholds would give: balanced accuracy, and word F1 lost if every index page lost its text."""
    rows = [(row, index) for row, index, _ in results if row.form in {"html", SEEN}]
    table = {}
    for threshold in SWEPT:
        found: dict[str, list[float]] = {}
        lost: dict[str, list[float]] = {}
        for row, index in rows:
            found.setdefault(row.corpus, []).append(float(index >= threshold and row.pieces >= LIST_PIECES))
            lost.setdefault(row.corpus, []).append(
                (row.f1 or 0.0) * float(index >= threshold and row.pieces >= LIST_PIECES)
            )
        table[threshold] = {
            "balanced_accuracy": round(
                float(np.mean(found["wcxb-indexes"]) + 1 - np.mean(found["wcxb-articles"])) / 2, 4
            ),
            "index_found": round(float(np.mean(found["wcxb-indexes"])), 4),
            **{f"{corpus}_lost": round(float(np.mean(lost[corpus])), 4) for corpus in ("fundus-news", "wcxb-articles")},
        }
    return table


def reliability(pairs: Sequence[tuple[float, bool]]) -> dict[str, Any]:
    """Bins of confidence: pages, mean confidence, share of right texts; and the expected calibration error."""
    bins = []
    error = 0.0
    for low, high in pairwise(BINS):
        inside = [(chance, right) for chance, right in pairs if low <= chance < high or chance == high == 1.0]
        if inside:
            said, seen = float(np.mean([c for c, _ in inside])), float(np.mean([r for _, r in inside]))
            error += abs(said - seen) * len(inside) / len(pairs)
            bins.append({"from": low, "to": high, "pages": len(inside), "said": round(said, 3), "seen": round(seen, 3)})
    return {"ece": round(error, 4), "pages": len(pairs), "bins": bins}


def source(index: Sequence[float], right: Sequence[float], about: Mapping[str, Any]) -> str:
    """Writes the models as a Python module."""
    lines = ['"""Written by tools/train; do not edit."""', "", "from __future__ import annotations", ""]
    lines += ["from typing import Any", "", "ABOUT: dict[str, Any] = {"]
    lines += [*(f"    {key!r}: {value!r}," for key, value in about.items()), "}"]
    for name, model in (("INDEX", index), ("RIGHT", right)):
        lines += ["", f"{name} = (", f"    {model[0]!r},"]
        lines += [*(f"    {weight!r},  # {fact}" for fact, weight in zip(NAMES, model[1:], strict=True)), ")"]
    lines += ["", f"INDEX_FROM = {INDEX_FROM[about['form']]}"]
    return "\n".join(lines) + "\n"
