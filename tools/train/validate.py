"""Samples -> cross-validated outputs: what the library would give for each page had it never seen the page's site.

Law: runs the library's own stages after the front ends, with weights fitted on the other folds.
"""

from __future__ import annotations

import multiprocessing
from statistics import fmean
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from benchmarks.quality.measures import f1, is_exact, shingle_overlap, snippet_counts, word_f1
from newsclean._pipeline.inputs import DEFAULTS, Context
from newsclean._pipeline.stages import draft_html
from newsclean.profiles._registry import ProfileSet
from tools.train.folds import FOLDS, folds_of
from tools.train.model import fit
from tools.train.samples import ARTICLES
from tools.train.verdict import Judged, judged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsclean._scoring.weights import Weights
    from newsclean._types.stages import Draft
    from tools.train.samples import Sample

__all__ = ["Unseen", "figures", "fold_weights", "judge_unseen", "validate"]

T = TypeVar("T")


def fold_weights(
    samples: list[Sample], *, seed: int, form: str = "html", folds: int = FOLDS
) -> Iterator[tuple[Weights, list[Sample]]]:
    """Yields for each fold the weights fitted without its sites, and its pages."""
    fold_of = folds_of((sample.site for sample in samples), seed=seed, folds=folds)
    for fold in range(folds):
        weights = fit([sample for sample in samples if fold_of[sample.site] != fold], form).weights()
        yield weights, [sample for sample in samples if fold_of[sample.site] == fold]


@attrs.frozen(eq=False)
class Unseen:
    """A page as weights see it that were fitted without its site.

    Args:
        sample: The page.
        text: Its text.
        judged: The facts of the page as a whole; None where nobody asked for them.
    """

    sample: Sample
    text: str
    judged: Judged | None = None


def validate(
    samples: list[Sample], *, seed: int, form: str = "html", jobs: int = 1, facts: bool = False
) -> list[Unseen]:
    """Returns each page as weights fitted without its site see it.

    Args:
        samples: The pages.
        seed: Of the split by site.
        form: Form of input.
        jobs: How many folds are fitted at a time, each in a process of its own.
        facts: Whether the facts of the pages are wanted too.
    """
    fold_of = folds_of((sample.site for sample in samples), seed=seed)

    def fold(number: int) -> list[tuple[int, str, Judged | None]]:
        weights = fit([sample for sample in samples if fold_of[sample.site] != number], form).weights()
        found = []
        for at, sample in enumerate(samples):
            if fold_of[sample.site] == number:
                draft = judge_unseen(sample, weights)
                found.append((at, draft.text, judged(sample, form, seed, draft) if facts else None))
        return found

    found = [page for pages in _each(fold, FOLDS, jobs) for page in pages]
    return [Unseen(samples[at], text, facts_of) for at, text, facts_of in found]


def _each(work: Callable[[int], T], count: int, jobs: int) -> list[T]:
    """Does a numbered piece of work for each number; the processes share all that was read by being forked."""
    if jobs == 1:
        return [work(number) for number in range(count)]
    _WORK[:] = [work]
    with multiprocessing.get_context("fork").Pool(jobs, maxtasksperchild=1) as pool:
        return pool.map(_call, range(count), chunksize=1)


_WORK: list[Callable[[int], Any]] = []


def _call(number: int) -> Any:  # noqa: ANN401  (whatever the work gives)
    return _WORK[0](number)


def judge_unseen(sample: Sample, weights: Weights) -> Draft:
    """Return the article that weights fitted without the page's site give."""
    return draft_html(sample.reading, Context(DEFAULTS, ProfileSet(), weights))


def figures(results: list[Unseen]) -> dict[str, dict[str, Any]]:
    """Returns the figures of each corpus: of its texts, by language where annotators name it; or of its snippets."""
    table: dict[str, dict[str, Any]] = {}
    for corpus in sorted({page.sample.corpus for page in results}):
        pages = [page for page in results if page.sample.corpus == corpus]
        texts = [p for p in pages if p.sample.is_clean and (corpus != "annotated" or p.sample.kind in ARTICLES)]
        if texts:
            table[corpus] = _text_figures(texts)
        elif any(page.sample.wanted for page in pages):
            table[corpus] = {"pages": len(pages), "snippets_f1": round(_snippets_f1(pages), 4)}
    return table


def _text_figures(pages: list[Unseen]) -> dict[str, Any]:
    values = [word_f1(page.text, page.sample.gold) for page in pages]
    overlaps = [shingle_overlap(page.text, page.sample.gold) for page in pages]
    by_language: dict[str, list[float]] = {}
    for page, value in zip(pages, values, strict=True):
        by_language.setdefault(page.sample.language, []).append(value)
    shingle_f1 = f1(fmean(overlap.precision for overlap in overlaps), fmean(overlap.recall for overlap in overlaps))
    return {
        "pages": len(values),
        "word_f1": round(fmean(values), 4),
        "shingle_f1": round(shingle_f1, 4),
        "exact": round(fmean(is_exact(page.text, page.sample.gold) for page in pages), 4),
        "below_.5": round(fmean(value < 0.5 for value in values), 4),
        "below_.8": round(fmean(value < 0.8 for value in values), 4),
    } | {language: round(fmean(found), 4) for language, found in sorted(by_language.items()) if language}


def _snippets_f1(pages: list[Unseen]) -> float:
    counts = [snippet_counts(page.text, page.sample.wanted, page.sample.unwanted) for page in pages]
    hits = sum(count.hits for count in counts)
    wrong = sum(count.misses + count.intruders for count in counts)
    return 2 * hits / (2 * hits + wrong) if hits else 0.0
