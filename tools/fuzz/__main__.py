"""Command line: `python -m tools.fuzz drawn|mutated ...`.

Law: reads options and runs the targets; what has to hold stands in `targets`.
"""

from __future__ import annotations

import argparse
import sys
import time
from typing import TYPE_CHECKING

from tools.fuzz import NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line; a broken promise ends it with a traceback (atheris also writes the input to a file)."""
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz", description="Throw rubbish at newsclean.")
    commands = parser.add_subparsers(dest="command", required=True)
    drawn = commands.add_parser("drawn", help="inputs built by hypothesis")
    drawn.add_argument("--seconds", type=float, default=60.0, help="in all (default: 60)")
    drawn.add_argument("--seed", type=int, default=None, help="of the first round (default: the clock)")
    drawn.add_argument("--target", action="append", choices=NAMES, help="may be given several times (default: all)")
    mutated = commands.add_parser("mutated", help="inputs mutated by atheris for coverage; needs the group `fuzz`")
    mutated.add_argument("target", choices=NAMES)
    mutated.add_argument(
        "libfuzzer", nargs="*", help="for libFuzzer, after `--`: a folder of inputs, -max_total_time=600"
    )
    options = parser.parse_args(argv)
    if options.command == "mutated":
        _mutate(options.target, options.libfuzzer)
        return 0
    from tools.fuzz.drawn import fuzz

    first = options.seed if options.seed is not None else int(time.time())
    print(f"seed {first}", flush=True)
    names = options.target or NAMES
    for name, count in fuzz(names, options.seconds / len(names), first).items():
        print(f"{name}: {count} inputs")
    return 0


def _mutate(target: str, arguments: list[str]) -> None:
    import atheris

    # The trees would drown everything else; regular expressions run in C, which atheris does not see into.
    with atheris.instrument_imports(include=["newsclean"], exclude=["newsclean._scoring.fitted"]):
        from tools.fuzz.targets import TARGETS
    atheris.Setup([sys.argv[0], *arguments], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
