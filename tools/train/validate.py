"""Samples -> cross-validated outputs: what the library would give for each page had it never seen the page's site.

Law: runs the library's own stages after the front ends, with weights fitted on the other folds.
"""

from __future__ import annotations

import random
from statistics import fmean
from typing import TYPE_CHECKING, Any

from benchmarks.quality.measures import f1, is_exact, shingle_overlap, snippet_counts, word_f1
from newsclean._pipeline.inputs import DEFAULTS, Context
from newsclean._pipeline.stages import draft_html
from newsclean.profiles._registry import ProfileSet
from tools.train.model import fit
from tools.train.samples import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsclean._scoring.weights import Weights
    from newsclean._types.stages import Draft
    from tools.train.samples import Sample

__all__ = ["FOLDS", "figures", "fold_weights", "folds_of", "judge_unseen", "validate"]

FOLDS = 5


def folds_of(sites: Iterable[str], *, seed: int, folds: int = FOLDS) -> dict[str, int]:
    """Returns the fold of each site."""
    shuffled = sorted(set(sites))
    random.Random(seed).shuffle(shuffled)  # noqa: S311  (a reproducible split, not a secret)
    return {site: number % folds for number, site in enumerate(shuffled)}


def fold_weights(
    samples: list[Sample], *, seed: int, form: str = "html", folds: int = FOLDS
) -> Iterator[tuple[Weights, list[Sample]]]:
    """Yields for each fold the weights fitted without its sites, and its pages."""
    fold_of = folds_of((sample.site for sample in samples), seed=seed, folds=folds)
    for fold in range(folds):
        weights = fit([sample for sample in samples if fold_of[sample.site] != fold], form).weights()
        yield weights, [sample for sample in samples if fold_of[sample.site] == fold]


def validate(
    samples: list[Sample], *, seed: int, form: str = "html", folds: int = FOLDS
) -> Iterator[tuple[Sample, Draft]]:
    """Yields each page with the article that weights fitted without its site give."""
    for weights, held_out in fold_weights(samples, seed=seed, form=form, folds=folds):
        for sample in held_out:
            yield sample, judge_unseen(sample, weights)


def judge_unseen(sample: Sample, weights: Weights) -> Draft:
    """Return the article that weights fitted without the page's site give."""
    return draft_html(sample.reading, Context(DEFAULTS, ProfileSet(), weights))


def figures(results: list[tuple[Sample, Draft]]) -> dict[str, dict[str, Any]]:
    """Returns the figures of each corpus: of its texts, by language where annotators name it; or of its snippets."""
    table: dict[str, dict[str, Any]] = {}
    for corpus in sorted({sample.corpus for sample, _ in results}):
        pages = [(sample, article) for sample, article in results if sample.corpus == corpus]
        texts = [(s, a) for s, a in pages if s.is_clean and (corpus != "annotated" or s.kind in ARTICLES)]
        if texts:
            table[corpus] = _text_figures(texts)
        elif any(sample.wanted for sample, _ in pages):
            table[corpus] = {"pages": len(pages), "snippets_f1": round(_snippets_f1(pages), 4)}
    return table


def _text_figures(pages: list[tuple[Sample, Draft]]) -> dict[str, Any]:
    values = [word_f1(article.text, sample.gold) for sample, article in pages]
    overlaps = [shingle_overlap(article.text, sample.gold) for sample, article in pages]
    by_language: dict[str, list[float]] = {}
    for (sample, _), value in zip(pages, values, strict=True):
        by_language.setdefault(sample.language, []).append(value)
    shingle_f1 = f1(fmean(overlap.precision for overlap in overlaps), fmean(overlap.recall for overlap in overlaps))
    return {
        "pages": len(values),
        "word_f1": round(fmean(values), 4),
        "shingle_f1": round(shingle_f1, 4),
        "exact": round(fmean(is_exact(article.text, sample.gold) for sample, article in pages), 4),
        "below_.5": round(fmean(value < 0.5 for value in values), 4),
        "below_.8": round(fmean(value < 0.8 for value in values), 4),
    } | {language: round(fmean(found), 4) for language, found in sorted(by_language.items()) if language}


def _snippets_f1(pages: list[tuple[Sample, Draft]]) -> float:
    counts = [snippet_counts(article.text, sample.wanted, sample.unwanted) for sample, article in pages]
    hits = sum(count.hits for count in counts)
    wrong = sum(count.misses + count.intruders for count in counts)
    return 2 * hits / (2 * hits + wrong) if hits else 0.0
