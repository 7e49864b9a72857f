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
from tools.train.model import fit, importances
from tools.train.samples import read_samples
from tools.train.styles import check_styles
from tools.train.validate import FOLDS, figures, validate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.corpora import Corpora, Page
    from tools.train.model import Fitted

CORPORA = {"html": ["fundus-news", "wcxb-articles", "trafilatura-snippets"], "text": ["fundus-news", "wcxb-articles"]}
SEEDS = (1, 2, 3)
SHIPPED = {"html": html_weights, "text": text_weights}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.train", description="Fits or validates the weights.")
    parser.add_argument("task", choices=["fit", "validate", "styles", "verdict"])
    parser.add_argument("--corpora", help="the corpora folder (default: $NEWSCLEAN_CORPORA)")
    parser.add_argument("--form", choices=["html", "text"], default="html", help="front end to fit")
    parser.add_argument("--seed", type=int, action="append", help="split by site; may be repeated (default: 1, 2, 3)")
    parser.add_argument("--outputs", type=Path, help="write the last split's outputs here, as JSON lines")
    options = parser.parse_args()
    try:
        corpora = open_corpora(options.corpora)
    except CorporaError as error:
        print(f"tools.train: {error}", file=sys.stderr)
        return 2
    if options.task == "verdict":
        return _fit_verdict(corpora, options.form, options.seed or SEEDS)
    if options.task == "styles":
        options.form = "text"
    samples = list(read_samples(corpora, CORPORA[options.form], form=options.form))
    if options.task == "styles":
        texts = {(page.corpus, page.id): page.flat["bullets"] for page in _flat_pages(corpora)}
        for line in check_styles(samples, texts, seed=(options.seed or SEEDS)[0]):
            print(line)
        return 0
    splits = {}
    for seed in options.seed or SEEDS:
        results = list(validate(samples, seed=seed, form=options.form))
        splits[seed] = figures(results)
        print(f"split {seed}, {FOLDS} folds by site: {json.dumps(splits[seed])}", flush=True)
    if options.outputs:
        with options.outputs.open("w", encoding="utf-8") as file:
            written = set()
            for sample, article in results:
                if (sample.corpus, sample.id) in written:  # the same page in another flattened form
                    continue
                written.add((sample.corpus, sample.id))
                row = {"corpus": sample.corpus, "id": sample.id, "text": article.text}
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
    if options.task == "fit":
        about = {
            "form": options.form,
            "corpora": {corpus.name: corpora.digest(corpus) for corpus in corpora.pick(CORPORA[options.form])},
            "cross_validated": splits,
        }
        _write(fit(samples, options.form), about)
    return 0


def _write(fitted: Fitted, about: dict[str, Any]) -> None:
    """Write the modules of a fit, and print what it changes."""
    print("share of gain:", json.dumps(importances(fitted)))
    for line in describe_changes(SHIPPED[fitted.form](), attrs.evolve(fitted.weights(), about=about)):
        print(line)
    for name, code in zip(("tables", "trees"), fitted.sources(about), strict=True):
        target = Path(newsclean.__file__).parent / "_scoring" / "fitted" / f"{fitted.form}_{name}.py"
        target.write_text(code, encoding="utf-8")
        print(f"wrote {target.name}: {target.stat().st_size} bytes")


def _fit_verdict(corpora: Corpora, form: str, seeds: Sequence[int]) -> int:
    judged = verdict.judge_unseen(corpora, form, seeds)
    figures = verdict.summary(verdict.cross_validate(judged))
    for name, of in figures.items():
        for key, row in of.items():
            print(f"{name} {key}: {json.dumps(row)}", flush=True)
    about = {
        "form": form,
        "corpora": {corpus.name: corpora.digest(corpus) for corpus in corpora.pick(verdict.CORPORA)},
        "splits": list(seeds),
        "cross_validated": figures,
    }
    target = Path(newsclean.__file__).parent / "_scoring" / "fitted" / f"{form}_verdict.py"
    target.write_text(verdict.source(*verdict.fit_models(judged), about), encoding="utf-8")
    print(f"wrote {target.name}: {target.stat().st_size} bytes")
    return 0


def _flat_pages(corpora: Corpora) -> Iterator[Page]:
    for corpus in corpora.pick(CORPORA["text"]):
        yield from corpus.pages(flat=True)


if __name__ == "__main__":
    sys.exit(main())
