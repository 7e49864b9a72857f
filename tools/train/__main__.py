"""Command line of the training; see the package."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

import newsclean
from benchmarks.corpora import CorporaError, open_corpora
from newsclean._scoring.weights import html_weights, text_weights
from tools.train import verdict
from tools.train.changes import describe_changes
from tools.train.folds import FOLDS, folds_of
from tools.train.model import fit, importances
from tools.train.samples import read_samples
from tools.train.styles import check_styles
from tools.train.validate import Unseen, figures, judge_unseen, validate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.corpora import Corpora, Page
    from tools.train.model import Fitted
    from tools.train.samples import Sample
    from tools.train.verdict import Judged

CORPORA = {
    "html": [
        "fundus-news",
        "wcxb-articles",
        "daniel",
        "annotated",
        "zh-content",
        "jsonld",
        "trafilatura-snippets",
        "wcxb-indexes",
    ],
    "text": ["fundus-news", "wcxb-articles"],
}
VERDICT_TEXT = ["fundus-news", "wcxb-articles", "trafilatura-snippets", "wcxb-indexes"]
"""Corpora of the verdict on flattened text."""
SEEDS = (1, 2, 3)
SHIPPED = {"html": html_weights, "text": text_weights}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.train", description="Fits or validates the weights.")
    parser.add_argument("task", choices=["fit", "validate", "styles", "verdict"])
    parser.add_argument("--corpora", help="the corpora folder (default: $NEWSCLEAN_CORPORA)")
    parser.add_argument("--form", choices=["html", "text"], default="html", help="front end to fit")
    parser.add_argument("--seed", type=int, action="append", help="split by site; may be repeated (default: 1, 2, 3)")
    parser.add_argument("--outputs", type=Path, help="write the last split's outputs here, as JSON lines")
    parser.add_argument("--jobs", type=int, default=1, help="folds that are fitted at a time")
    options = parser.parse_args()
    try:
        corpora = open_corpora(options.corpora)
    except CorporaError as error:
        print(f"tools.train: {error}", file=sys.stderr)
        return 2
    seeds = options.seed or SEEDS
    if options.task == "verdict" and options.form == "text":
        pages = list(verdict.read_flat(corpora, VERDICT_TEXT))
        _write_verdict(corpora, VERDICT_TEXT, "text", _judge_flat(pages, seeds))
        return 0
    if options.task == "styles":
        options.form = "text"
    samples = list(read_samples(corpora, CORPORA[options.form], form=options.form))
    if options.task == "styles":
        texts = {(page.corpus, page.id): page.flat["bullets"] for page in _flat_pages(corpora)}
        for line in check_styles(samples, texts, seed=seeds[0]):
            print(line)
        return 0
    splits: dict[int, Any] = {}
    judged: list[Judged] = []
    results: list[Unseen] = []
    facts = options.form == "html" and options.task != "validate"
    for seed in seeds:
        results = validate(samples, seed=seed, form=options.form, jobs=options.jobs, facts=facts)
        splits[seed] = figures(results)
        print(f"split {seed}, {FOLDS} folds by site: {json.dumps(splits[seed])}", flush=True)
        judged += [page.judged for page in results if page.judged is not None]
    if options.outputs:
        _write_outputs(options.outputs, results)
    if options.task == "fit":
        about = {
            "form": options.form,
            "corpora": {corpus.name: corpora.digest(corpus) for corpus in corpora.pick(CORPORA[options.form])},
            "cross_validated": splits,
        }
        _write(fit(samples, options.form), about)
    if judged:
        _write_verdict(corpora, CORPORA["html"], "html", judged)
    return 0


def _write_outputs(target: Path, results: list[Unseen]) -> None:
    """Write each page's text as JSON lines; of several flattened forms of a page, the first."""
    texts: dict[tuple[str, str], str] = {}
    for found in results:
        texts.setdefault((found.sample.corpus, found.sample.id), found.text)
    with target.open("w", encoding="utf-8") as file:
        for (corpus, page), text in texts.items():
            file.write(json.dumps({"corpus": corpus, "id": page, "text": text}, ensure_ascii=False) + "\n")


def _write(fitted: Fitted, about: dict[str, Any]) -> None:
    """Write the modules of a fit, and print what it changes."""
    print("share of gain:", json.dumps(importances(fitted)))
    for line in describe_changes(SHIPPED[fitted.form](), attrs.evolve(fitted.weights(), about=about)):
        print(line)
    for name, code in zip(("tables", "trees"), fitted.sources(about), strict=True):
        target = Path(newsclean.__file__).parent / "_scoring" / "fitted" / f"{fitted.form}_{name}.py"
        target.write_text(code, encoding="utf-8")
        print(f"wrote {target.name}: {target.stat().st_size} bytes")


def _judge_flat(pages: list[tuple[Sample, str]], seeds: Sequence[int]) -> list[Judged]:
    """Judge flattened pages with weights fitted on the forms that come with them, never on those that we make."""
    judged = []
    for seed in seeds:
        learned = [sample for sample, kind in pages if kind != verdict.SEEN and sample.is_clean]
        fold_of = folds_of((sample.site for sample, _ in pages), seed=seed)
        for fold in range(FOLDS):
            weights = fit([s for s in learned if fold_of[s.site] != fold], "text", signs=False).weights()
            judged += [
                verdict.judged(sample, kind, seed, judge_unseen(sample, weights))
                for sample, kind in pages
                if fold_of[sample.site] == fold
            ]
    return judged


def _write_verdict(corpora: Corpora, names: list[str], form: str, judged: list[Judged]) -> None:
    """Fit, cross-validate and write the models of the verdict."""
    figures = verdict.summary(verdict.cross_validate(judged))
    for name, of in figures.items():
        for key, row in of.items():
            print(f"{name} {key}: {json.dumps(row)}", flush=True)
    about = {
        "form": form,
        "corpora": {corpus.name: corpora.digest(corpus) for corpus in corpora.pick(names)},
        "splits": sorted({page.seed for page in judged}),
        "cross_validated": figures,
    }
    target = Path(newsclean.__file__).parent / "_scoring" / "fitted" / f"{form}_verdict.py"
    target.write_text(verdict.source(*verdict.fit_models(judged), about), encoding="utf-8")
    print(f"wrote {target.name}: {target.stat().st_size} bytes")


def _flat_pages(corpora: Corpora) -> Iterator[Page]:
    for corpus in corpora.pick(CORPORA["text"]):
        yield from corpus.pages(flat=True)


if __name__ == "__main__":
    sys.exit(main())
