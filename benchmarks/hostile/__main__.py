"""Command line: `python -m benchmarks.hostile survive|linear|memory ...`.

Law: reads options and prints tables; `survive`, `linear` and `flat` measure.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from benchmarks.corpora import CorporaError, add_options, open_corpora
from benchmarks.hostile.families import FAMILIES, Family
from benchmarks.hostile.flat import memory_over
from benchmarks.hostile.linear import MAX_RATIO, growth_of
from benchmarks.hostile.survive import survive
from benchmarks.quality.extractors import HTML_NAMES, versions
from benchmarks.tables import table

if TYPE_CHECKING:
    from collections.abc import Sequence

RESULTS = ("ok", "timeout", "memory", "crashed", "raised")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return 0, 1 if newsclean failed somewhere, 2 for a wrong call."""
    options = _parser().parse_args(argv)
    families = [family for family in FAMILIES if not options.family or any(n in family.name for n in options.family)]
    families = families[:: options.every]
    rows: list[dict[str, Any]]
    if options.command == "survive":
        rows, is_good = _survive(families, options.extractors.split(","))
    elif options.command == "linear":
        rows, is_good = _linear(families)
    else:
        try:
            corpora = open_corpora(options.corpora)
        except CorporaError as error:
            print(f"error: {error}", file=sys.stderr)
            return 2
        rows = [attrs.asdict(line) for line in memory_over(corpora.pick(options.only), options.pages)]
        print(table(rows, digits=1))
        is_good = True
    if options.json:
        options.json.write_text(json.dumps({"versions": versions(), "rows": rows}, indent=1) + "\n", encoding="utf-8")
    return 0 if is_good else 1


def _survive(families: list[Family], extractors: list[str]) -> tuple[list[dict[str, Any]], bool]:
    """Print one line for each page at once, then one line for each extractor."""
    results = []
    for family in families:
        for extractor in extractors:
            if family.is_text and extractor != "newsclean":
                continue
            result = survive(family, extractor)
            results.append(result)
            print(
                f"{result.extractor:18} {result.family:40} {result.chars / 1e6:5.1f} MB {result.result:8} "
                f"{result.seconds:5.2f} s {result.peak_mib:6.0f} MiB {result.detail}",
                flush=True,
            )
    counts = []
    for extractor in extractors:
        own = [result for result in results if result.extractor == extractor]
        by_result = {
            kind: sum(r.result == kind for r in own) for kind in ("ok", "timeout", "memory", "crashed", "raised")
        }
        counts.append({"extractor": extractor, "pages": len(own), **by_result})
    print(table(counts))
    is_good = all(result.result == "ok" for result in results if result.extractor == "newsclean")
    return [attrs.asdict(result) for result in results], is_good


def _linear(families: list[Family]) -> tuple[list[dict[str, Any]], bool]:
    rows = []
    for family in families:
        growth = growth_of(family)
        rows.append(attrs.asdict(growth))
        mark = "SUPERLINEAR" if growth.ratio > MAX_RATIO else ""
        print(
            f"{growth.family:40} {growth.n_ms:8.1f} ms {growth.twice_ms:8.1f} ms x{growth.ratio:.2f} {mark}", flush=True
        )
    return rows, all(row["ratio"] <= MAX_RATIO for row in rows)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.hostile", description="Pages nobody would publish.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, does in (
        ("survive", "each page in a process of its own, with 5 s and 2 GiB"),
        ("linear", "t(2n) / t(n) of each family"),
        ("memory", "memory of one process over many ordinary pages"),
    ):
        command = commands.add_parser(name, help=does)
        command.add_argument("--json", type=Path, metavar="FILE", help="write everything as JSON")
        command.add_argument("--family", action="append", default=[], metavar="WORD", help="only families so named")
        command.add_argument("--every", type=int, default=1, metavar="N", help="only every Nth family")
        if name == "survive":
            command.add_argument(
                "--extractors", default="newsclean", metavar="A,B", help=f"which; {', '.join(HTML_NAMES)}"
            )
        if name == "memory":
            command.add_argument("--pages", type=int, default=100_000, metavar="N", help="how many (default: 100000)")
            add_options(command, limit=False)
    return parser


if __name__ == "__main__":
    sys.exit(main())
