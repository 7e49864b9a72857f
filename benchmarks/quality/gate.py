"""Our figures against their floors: open or shut.

Law: compares and reports. It changes a floor only on request, and lowers one only with a reason. It needs only
newsclean's own dependencies. With nothing to compare, the gate is shut: a check that cannot fail is no check.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from benchmarks.corpora import FLAT_FORMS, Corpora, CorporaError, Corpus, add_options, open_corpora
from benchmarks.quality import floors as floors_file
from benchmarks.quality.extractors import load
from benchmarks.quality.floors import CorpusFloors, FloorsError, Step, append, current, floor_for
from benchmarks.quality.outputs import Run, Source
from benchmarks.quality.score import PageScore, score_corpus, summarise
from benchmarks.tables import table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["FLOORS", "Figures", "check", "lower", "main", "measure_corpus", "raise_floors", "rebase"]

FLOORS = Path(__file__).with_name("floors.toml")

MEASURES = ("word_f1", "shingle_f1", "snippets_f1", "title", "authors", "day", "minute", "topics", "kind")
"""Measures with a floor on the page itself; a higher figure is better for each."""

FLAT_MEASURES = ("word_f1", "shingle_f1")
"""Measures with a floor in text mode, as `bullets_word_f1` and so on."""


@attrs.frozen
class Figures:
    """The figures of one corpus.

    Args:
        digest: Digest of the pages.
        values: Figure in [0, 1] by measure; only those that could be measured.
        raised: Number of pages on which newsclean raised. Content must never raise, so each is a fault.
    """

    digest: str
    values: Mapping[str, float]
    raised: int = 0


def measure_corpus(corpora: Corpora, corpus: Corpus) -> Figures:
    """Run newsclean over a corpus, as pages and, if there is a text form, in text mode."""
    values, raised = _values(list(score_corpus(corpus, _ours(flat=False))), MEASURES, "")
    for form in FLAT_FORMS if corpus.has_flat() else ():
        rows = list(score_corpus(corpus, _ours(flat=True), flat=form))
        flat_values, flat_raised = _values(rows, FLAT_MEASURES, f"{form}_")
        values |= flat_values
        raised += flat_raised
    return Figures(corpora.digest(corpus), values, raised)


def _ours(*, flat: bool) -> list[Source]:
    return [Run(extractor) for extractor in load(["newsclean"], flat=flat)]


def _values(rows: list[PageScore], names: tuple[str, ...], prefix: str) -> tuple[dict[str, float], int]:
    if not rows:
        return {}, 0
    summary = summarise(rows)
    values = {prefix + name: value for name in names if (value := getattr(summary, name)) is not None}
    return values, summary.raised


def check(floors: Mapping[str, CorpusFloors], measured: Mapping[str, Figures]) -> list[str]:
    """Return the faults that keep the gate shut; none if every figure is at or above its floor."""
    if not any(current(history) > 0 for of in floors.values() for history in of.histories.values()):
        return ["no floors: run `gate --raise` to set them from today's figures"]
    found = floors_file.faults(floors)
    for corpus, figures in measured.items():
        if figures.raised:
            found.append(f"{corpus}: newsclean raised on {figures.raised} page(s); content must never raise")
        of_corpus = floors.get(corpus)
        if of_corpus is None:
            if figures.values:
                found.append(f"{corpus}: no floors for this corpus; run `gate --raise`")
            continue
        if of_corpus.digest != figures.digest:
            found.append(f"{corpus}: {_other_pages(of_corpus, figures)}")
            continue
        found.extend(_below(corpus, of_corpus, figures))
    return found


def _below(corpus: str, floors: CorpusFloors, figures: Figures) -> list[str]:
    found = []
    for name, value in figures.values.items():
        history = floors.histories.get(name)
        if history is None:
            # A measure at 0 is not built yet, and a floor of 0 would guard nothing.
            if value > 0:
                found.append(f"{corpus}.{name}: {value:.4f} has no floor; run `gate --raise`")
        elif value < current(history):
            found.append(f"{corpus}.{name}: {value:.4f} is below its floor {current(history):.4f}")
    for name, history in floors.histories.items():
        if name not in figures.values and current(history) > 0:
            found.append(f"{corpus}.{name}: has a floor but was not measured")
    return found


def _other_pages(floors: CorpusFloors, figures: Figures) -> str:
    return (
        f"the floors belong to other pages (digest {floors.digest[:12]}, this folder has {figures.digest[:12]}); "
        "if the corpus was meant to change: gate --rebase CORPUS --reason ..."
    )


def raise_floors(
    floors: Mapping[str, CorpusFloors], measured: Mapping[str, Figures], today: str
) -> dict[str, CorpusFloors]:
    """Return the floors raised to the margin below each figure; no floor falls.

    Raises:
        FloorsError: A corpus has other pages than its floors, or newsclean raised on a page.
    """
    raised = dict(floors)
    for corpus, figures in measured.items():
        if figures.raised:
            raise FloorsError(f"{corpus}: newsclean raised on {figures.raised} page(s); mend that first")
        of_corpus = floors.get(corpus, CorpusFloors(figures.digest, {}))
        if of_corpus.digest != figures.digest:
            raise FloorsError(f"{corpus}: {_other_pages(of_corpus, figures)}")
        for name, value in figures.values.items():
            history = of_corpus.histories.get(name)
            new = floor_for(value)
            if new > (current(history) if history else 0.0):
                of_corpus = append(of_corpus, name, Step(new, today, f"measured {value:.4f}"))
        if of_corpus.histories:
            raised[corpus] = of_corpus
    return raised


def lower(floors: Mapping[str, CorpusFloors], change: str, reason: str, today: str) -> dict[str, CorpusFloors]:
    """Return the floors with one lowered, by `corpus.measure=value`.

    Raises:
        FloorsError: There is no reason, no such floor, or the value is not lower.
    """
    if not reason.strip():
        raise FloorsError("--lower needs --reason: why may this figure fall?")
    key, equals, number = change.partition("=")
    corpus, dot, name = key.rpartition(".")
    try:
        value = float(number)
    except ValueError as error:
        raise FloorsError(f"--lower takes corpus.measure=value, not {change!r}") from error
    if not equals or not dot:
        raise FloorsError(f"--lower takes corpus.measure=value, not {change!r}")
    history = floors[corpus].histories.get(name) if corpus in floors else None
    if history is None:
        raise FloorsError(f"--lower: there is no floor {key}")
    if not 0 <= value < current(history):
        raise FloorsError(f"--lower: {value} is not below the floor {current(history)} of {key}")
    return {**floors, corpus: append(floors[corpus], name, Step(value, today, reason))}


def rebase(
    floors: Mapping[str, CorpusFloors], corpus: str, figures: Figures, reason: str, today: str
) -> dict[str, CorpusFloors]:
    """Return the floors with those of one corpus set again, for pages that were meant to change.

    Raises:
        FloorsError: There is no reason, no floor of that corpus, or its pages are the same as before.
    """
    if not reason.strip():
        raise FloorsError("--rebase needs --reason: why did the pages change?")
    if corpus not in floors:
        raise FloorsError(f"--rebase: there are no floors of {corpus}; run `gate --raise`")
    if floors[corpus].digest == figures.digest:
        raise FloorsError(f"--rebase: the pages of {corpus} are the same as before; a floor is lowered by --lower")
    of_corpus = attrs.evolve(floors[corpus], digest=figures.digest)
    for name, value in figures.values.items():
        new = floor_for(value)
        if new > 0 or name in of_corpus.histories:
            of_corpus = append(of_corpus, name, Step(new, today, f"{reason} (other pages; measured {value:.4f})"))
    return {**floors, corpus: of_corpus}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the gate; return 0 if it is open, 1 if it is shut, 2 for a wrong call or a broken file."""
    options = _parser().parse_args(argv)
    today = dt.datetime.now(dt.UTC).date().isoformat()
    try:
        floors = floors_file.read(options.floors)
        broken = floors_file.faults(floors, floors_file.read(options.base) if options.base else None)
        if broken:
            return _shut(broken)
        if options.lower:
            floors_file.write(options.floors, lower(floors, options.lower, options.reason, today))
            return 0
        corpora = open_corpora(options.corpora)
        if options.rebase:
            figures = measure_corpus(corpora, corpora.pick([options.rebase])[0])
            floors_file.write(options.floors, rebase(floors, options.rebase, figures, options.reason, today))
            return 0
        chosen = corpora.pick(options.only)
        measured = {corpus.name: measure_corpus(corpora, corpus) for corpus in chosen}
        if options.raise_floors:
            raised = raise_floors(floors, measured, today)
            floors_file.write(options.floors, raised)
            _print(raised, measured)
            return 0
    except (CorporaError, FloorsError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    _print(floors, measured)
    absent = sorted(set(floors) - set(measured)) if not options.only else []
    found = check(floors, measured) + [f"{name}: has floors, but the folder lacks the corpus" for name in absent]
    if found:
        return _shut(found)
    print("\nthe gate is open")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.quality gate", description="Compare our figures with their floors."
    )
    # There is no --limit: figures of a part of the pages have no floor.
    add_options(parser, limit=False)
    parser.add_argument("--floors", type=Path, default=FLOORS, metavar="FILE", help="the file of floors")
    parser.add_argument("--base", type=Path, metavar="FILE", help="an earlier version; its histories must all be kept")
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--raise", dest="raise_floors", action="store_true", help="raise floors to today's figures")
    change.add_argument("--lower", metavar="CORPUS.MEASURE=VALUE", help="lower one floor; needs --reason")
    change.add_argument("--rebase", metavar="CORPUS", help="set floors anew for changed pages; needs --reason")
    parser.add_argument("--reason", default="", help="why a floor may fall, for the record")
    return parser


def _print(floors: Mapping[str, CorpusFloors], measured: Mapping[str, Figures]) -> None:
    rows = []
    for corpus, figures in measured.items():
        histories = floors[corpus].histories if corpus in floors else {}
        for name, value in figures.values.items():
            floor = current(histories[name]) if name in histories else None
            rows.append({"corpus": corpus, "measure": name, "figure": value, "floor": floor})
        rows.append({"corpus": corpus, "measure": "raised", "figure": figures.raised, "floor": 0})
    print(table(rows, digits=4))


def _shut(found: list[str]) -> int:
    print("\nthe gate is shut:", file=sys.stderr)
    for fault in found:
        print(f"  {fault}", file=sys.stderr)
    return 1
