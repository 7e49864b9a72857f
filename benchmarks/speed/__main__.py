"""Command line: `python -m benchmarks.speed ...`.

Law: reads options and prints tables; `turns`, `stages`, `memory`, `startup` and `texts` measure.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
from selectolax.lexbor import LexborHTMLParser

from benchmarks.corpora import FLAT_FORMS, Corpora, CorporaError, Corpus, add_options, open_corpora
from benchmarks.quality.extraction import ExtractorError
from benchmarks.quality.extractors import HTML_NAMES, load, versions
from benchmarks.speed.memory import peak_memory
from benchmarks.speed.stages import StagesError, stage_shares
from benchmarks.speed.startup import import_times
from benchmarks.speed.texts import text_rate
from benchmarks.speed.turns import Contestant, take_turns, timings
from benchmarks.tables import table
from newsclean import Cleaner, Options

if TYPE_CHECKING:
    from collections.abc import Sequence

UNIT = "parse"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status (0 done, 2 a wrong call)."""
    options = _parser().parse_args(argv)
    try:
        corpora = open_corpora(options.corpora)
        contestants = _contestants(options.extractors)
        report: dict[str, Any] = {"python": platform.python_version(), "versions": versions(), "corpora": {}}
        chosen = corpora.pick(options.only)
        if options.flat:
            chosen = tuple(corpus for corpus in chosen if corpus.has_flat() or options.only)
            report["texts"] = _texts(options, chosen)
        for corpus in () if options.flat else chosen:
            report["corpora"][corpus.name] = _corpus(options, corpora, corpus, contestants)
    except (CorporaError, ExtractorError, StagesError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    if options.imports:
        report["imports"] = [attrs.asdict(line) for line in import_times(options.imports)]
        _section("imports, in fresh processes", report["imports"])
    if options.json:
        options.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description="Time extractors, parse = 1.")
    add_options(parser)
    parser.add_argument(
        "--extractors", default="newsclean", metavar="A,B", help=f"beside the parse; {', '.join(HTML_NAMES)}"
    )
    parser.add_argument("--repeat", type=_positive, default=3, metavar="N", help="rounds over the pages (default: 3)")
    parser.add_argument("--keep", choices=("min", "median"), default="min", help="which round of a page counts")
    parser.add_argument(
        "--flat", choices=FLAT_FORMS, help="text mode on this form instead: MB of text a second on one core"
    )
    parser.add_argument("--stages", action="store_true", help="shares of the stages of newsclean")
    parser.add_argument("--memory", action="store_true", help="peak memory, each reading in a process of its own")
    parser.add_argument("--imports", type=_positive, metavar="PAIRS", help="cost of `import newsclean`")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write everything as JSON")
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"must be at least 1, not {text}")
    return number


def _contestants(names: str) -> list[Contestant]:
    """Return the contestants: selectolax's parse of a `str`, the extractors on decoded text, and ours on bytes."""
    contestants = [Contestant(UNIT, lambda html, _: LexborHTMLParser(html))]
    for extractor in load([name for name in names.split(",") if name]):
        contestants.append(Contestant(extractor.name, extractor.run))
        if extractor.takes_bytes:
            contestants.append(Contestant(f"{extractor.name} (bytes)", extractor.run, takes_bytes=True))
    return contestants


def _corpus(
    options: argparse.Namespace, corpora: Corpora, corpus: Corpus, contestants: list[Contestant]
) -> dict[str, Any]:
    pages = [(page.decoded(), page.data, page.gold.url) for page in corpus.pages(limit=options.limit)]
    turns = take_turns(contestants, pages, repeat=options.repeat, keep=options.keep)
    lines = [attrs.asdict(line) for line in timings(turns, UNIT)]
    report: dict[str, Any] = {"digest": corpora.digest(corpus), "pages": len(pages), "timings": lines}
    _section(f"{corpus.name}: {len(pages)} pages, {options.keep} of {options.repeat} round(s)", lines, digits=2)
    by_name = {line["extractor"]: line for line in lines}
    if "newsclean (bytes)" in by_name:
        cost = by_name["newsclean (bytes)"]["total_s"] / by_name["newsclean"]["total_s"]
        report["bytes_ratio"] = cost
        print(f"clean(bytes) / clean(str): {cost:.3f}")
    if options.stages:
        report["stages"] = [attrs.asdict(share) for share in stage_shares(pages, repeat=options.repeat)]
        _section(f"{corpus.name}: stages of clean(bytes)", report["stages"])
    if options.memory:
        del pages  # the children need the room
        readings = ["decode", UNIT, *(name for name in options.extractors.split(",") if name)]
        memory = [peak_memory(corpora, corpus, reading, options.limit) for reading in readings]
        report["memory_mib"] = [attrs.asdict(line) for line in memory]
        _section(f"{corpus.name}: peak memory in MiB", report["memory_mib"], digits=1)
        parse_own = next(line.own for line in memory if line.reading == UNIT)
        for line in memory if parse_own else ():  # a few small pages need no measurable memory
            print(f"{line.reading}: {line.own / parse_own:.2f} times what the parse needs above its start")
    return report


def _texts(options: argparse.Namespace, corpora: Sequence[Corpus]) -> list[dict[str, Any]]:
    """Clean the flattened pages of each corpus, without evidence, like a corpus of texts."""
    clean = Cleaner(Options(evidence=False)).clean_text
    rates = []
    for corpus in corpora:
        texts = [page.flat[options.flat] for page in corpus.pages(limit=options.limit, flat=True)]
        rates.append({"corpus": corpus.name, **attrs.asdict(text_rate(texts, clean, repeat=options.repeat))})
    _section(f"clean_text on `{options.flat}`, best of {options.repeat} round(s), one core", rates, digits=2)
    return rates


def _section(title: str, rows: list[dict[str, Any]], *, digits: int = 3) -> None:
    print(f"\n{title}\n{table(rows, digits=digits)}")


if __name__ == "__main__":
    sys.exit(main())
