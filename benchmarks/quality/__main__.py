"""Command line: `python -m benchmarks.quality [gate] ...`.

Law: reads options and prints tables; `score` measures, and `gate` keeps the floors.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from benchmarks.corpora import FLAT_FORMS, CorporaError, add_options, open_corpora
from benchmarks.quality import gate
from benchmarks.quality.extraction import ExtractorError
from benchmarks.quality.extractors import FLAT_NAMES, HTML_NAMES, load, versions
from benchmarks.quality.outputs import Run, Source, Written, load_written
from benchmarks.quality.score import GROUPINGS, PageScore, group, score_corpus, summarise
from benchmarks.tables import table

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status (0 done, 1 the gate is shut, 2 a wrong call)."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        if arguments[:1] == ["gate"]:
            return gate.main(arguments[1:])
        return _quality(_parser().parse_args(arguments))
    except (CorporaError, ExtractorError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality", description="Score extractors on gold pages.")
    add_options(parser)
    parser.add_argument("--extractors", metavar="A,B", help=f"which ones (default: newsclean); {', '.join(HTML_NAMES)}")
    parser.add_argument("--all", action="store_true", help="all extractors: ours, the peers and the baselines")
    parser.add_argument("--outputs", action="append", default=[], metavar="NAME=FILE", help="score written outputs")
    parser.add_argument("--flat", choices=FLAT_FORMS, help=f"text mode on this form; {', '.join(FLAT_NAMES)}")
    parser.add_argument("--by", default="", metavar="A,B", help=f"also by {', '.join(GROUPINGS)}")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write everything as JSON")
    parser.add_argument("--pages", action="store_true", help="with --json: a row for each page too")
    return parser


def _quality(options: argparse.Namespace) -> int:
    groupings = [name for name in options.by.split(",") if name]
    for name in groupings:
        if name not in GROUPINGS:
            raise ExtractorError(f"--by knows {', '.join(GROUPINGS)}, not {name!r}")
    sources = _sources(options)
    corpora = open_corpora(options.corpora)
    chosen = corpora.pick(options.only)
    if options.flat:
        chosen = tuple(corpus for corpus in chosen if corpus.has_flat() or options.only)
    rows: list[PageScore] = []
    for corpus in chosen:
        rows.extend(score_corpus(corpus, sources, flat=options.flat or "", limit=options.limit))
    if not rows:
        raise CorporaError(f"{corpora.folder}: nothing of the chosen corpora can be measured on the chosen extractors")
    summaries = [*_by(rows, "")] + [line for name in groupings for line in _by(rows, name)]
    _print(summaries, rows, [source for source in sources if isinstance(source, Written)])
    if options.json:
        report: dict[str, Any] = {
            "digests": {corpus.name: corpora.digest(corpus) for corpus in chosen},
            "limit": options.limit,
            "flat": options.flat,
            "python": platform.python_version(),
            "versions": versions(),
            "summaries": summaries,
        }
        if options.pages:
            report["pages"] = [attrs.asdict(row) for row in rows]
        options.json.write_text(json.dumps(report, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


def _sources(options: argparse.Namespace) -> list[Source]:
    names = [name for name in (options.extractors or "").split(",") if name]
    if options.all:
        names = list(FLAT_NAMES if options.flat else HTML_NAMES)
    elif not names and not options.outputs:
        names = ["newsclean"]
    sources: list[Source] = [Run(extractor) for extractor in load(names, flat=bool(options.flat))]
    sources.extend(load_written(argument) for argument in options.outputs)
    doubled = [name for name, count in Counter(source.name for source in sources).items() if count > 1]
    if doubled:
        raise ExtractorError(f"two sources have the name {', '.join(doubled)}")
    return sources


def _by(rows: list[PageScore], grouping: str) -> list[dict[str, Any]]:
    """Return one line for each corpus, group and source; `grouping` "" is the corpus as a whole."""
    key = GROUPINGS[grouping] if grouping else (lambda _: "")
    return [
        {"corpus": corpus, "by": grouping, "group": name, "extractor": source, **attrs.asdict(summarise(of_source))}
        for corpus, of_corpus in group(rows, lambda row: row.corpus).items()
        for name, of_group in sorted(group(of_corpus, key).items(), key=_group_order)
        for source, of_source in group(of_group, lambda row: row.source).items()
    ]


def _group_order(item: tuple[str, list[PageScore]]) -> tuple[int, str]:
    # Length buckets by their lower border, everything else by name.
    digits = item[0].lstrip(">=").partition("-")[0]
    return (int(digits) if digits.isdigit() else 0, item[0])


def _print(summaries: list[dict[str, Any]], rows: list[PageScore], written: list[Written]) -> None:
    for corpus in dict.fromkeys(line["corpus"] for line in summaries):
        for grouping in dict.fromkeys(line["by"] for line in summaries):
            lines = [line for line in summaries if line["corpus"] == corpus and line["by"] == grouping]
            print(f"\n{corpus}" + (f" by {grouping}" if grouping else ""))
            dropped = {"corpus", "by"} | (set() if grouping else {"group"})
            if not written:
                dropped.add("missing")
            print(table([{k: v for k, v in line.items() if k not in dropped} for line in lines]))
    raised = Counter((row.source, row.corpus, row.error) for row in rows if row.error)
    for (source, corpus, error), count in sorted(raised.items()):
        print(f"\n{source} raised {error} on {count} page(s) of {corpus}; each counts as an empty result")
    for file in written:
        missing = sum(row.missing for row in rows if row.source == file.name)
        print(f"\n{file.name}: {missing} page(s) of the corpora that it covers are missing and count as empty")


if __name__ == "__main__":
    sys.exit(main())
