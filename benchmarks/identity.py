"""Compare the articles of compiled newsclean with those of its sources: `python -m benchmarks.identity --limit 100`.

Law: two processes of the same installation clean the same pages, one with the compiled modules and one with the
sources, and their output is compared. If nothing is compiled, there is nothing to compare, and that is an error.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import newsclean
from benchmarks.concurrency import digest_html, digest_text, read_inputs
from benchmarks.corpora import CorporaError, add_options, open_corpora
from newsclean._compiled import PURE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.corpora import Corpora

__all__ = ["digests", "main"]

_DIGITS = 16  # of the digest of all


def digests(corpora: Corpora, only: list[str], limit: int | None) -> Iterator[tuple[str, str]]:
    """Yield for each page, and for its first flattened form, a name and the digest of its article."""
    for corpus in corpora.pick(only):
        pages, texts = read_inputs([corpus], limit)
        for digest, records in ((digest_html, pages), (digest_text, texts)):
            for record in records:
                yield str(record.key), digest(record)


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare; return the exit status: 0 if all is the same, 1 if not, 2 if there is nothing to compare."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.identity", description=__doc__)
    add_options(parser)
    parser.add_argument("--print", action="store_true", help="print the digest of each page, and compare nothing")
    options = parser.parse_args(arguments)
    try:
        corpora = open_corpora(options.corpora)
        if options.print:
            for name, digest in digests(corpora, options.only, options.limit):
                print(f"{name} {digest}")
            return 0
        corpora.pick(options.only)
    except CorporaError as error:
        print(error, file=sys.stderr)
        return 2
    if not newsclean.COMPILED:
        print(f"nothing is compiled in {newsclean.__file__}, or ${PURE} is set", file=sys.stderr)
        return 2
    call = [sys.executable, "-m", "benchmarks.identity", "--print", "--corpora", str(corpora.folder)]
    call += [part for name in options.only for part in ("--only", name)]
    call += [] if options.limit is None else ["--limit", str(options.limit)]
    with ThreadPoolExecutor(2) as pool:
        compiled, pure = pool.map(lambda value: _lines(call, value), ("", "1"))
    differing = [f"{a}, pure {b}" for a, b in zip(compiled, pure, strict=True) if a != b]
    for line in differing:
        print(f"differs: {line}", file=sys.stderr)
    whole = hashlib.sha256("\n".join(pure).encode()).hexdigest()[:_DIGITS]
    print(f"{len(pure)} articles, {len(differing)} differ; digest of the sources {whole}")
    return 1 if differing or not pure else 0


def _lines(call: list[str], pure: str) -> list[str]:
    done = subprocess.run(  # noqa: S603  (this very program)
        call, env={**os.environ, PURE: pure}, stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout.splitlines()


if __name__ == "__main__":
    sys.exit(main())
