"""Command line: `python -m tools.fuzz drawn|mutated|bounds|growth ...`.

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
    """Run the command line; a broken promise ends it with a traceback (atheris also writes the input to a file)."""
    options = _parser().parse_args(argv)
    if options.command == "mutated":
        _mutate(options.target, options.libfuzzer)
        return 0
    first = options.seed if options.seed is not None else int(time.time())
    print(f"seed {first}", flush=True)
    if options.command == "growth":
        return _grow(options.seconds, first, 1_000 * options.kilobytes)
    if options.command == "bounds":
        from tools.fuzz.growth import fuzz_bounds

        print("{} pages, {} of them with a bound".format(*fuzz_bounds(options.seconds, first)))
        return 0
    from tools.fuzz.drawn import fuzz

    names = options.target or NAMES
    for name, count in fuzz(names, options.seconds / len(names), first).items():
        print(f"{name}: {count} inputs")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz", description="Throw rubbish at newsclean.")
    commands = parser.add_subparsers(dest="command", required=True)
    drawn = commands.add_parser("drawn", help="inputs built by hypothesis")
    drawn.add_argument("--target", action="append", choices=NAMES, help="may be given several times (default: all)")
    mutated = commands.add_parser("mutated", help="inputs mutated by atheris for coverage; needs the group `fuzz`")
    mutated.add_argument("target", choices=NAMES)
    mutated.add_argument(
        "libfuzzer", nargs="*", help="for libFuzzer, after `--`: a folder of inputs, -max_total_time=600"
    )
    bounds = commands.add_parser("bounds", help="the guard's bounds against the trees of random markup")
    growth = commands.add_parser("growth", help="time and memory of random pieces, repeated n and 2n times")
    growth.add_argument("--kilobytes", type=int, default=400, help="of the larger page (default: 400)")
    for command in (drawn, bounds, growth):
        command.add_argument("--seconds", type=float, default=60.0, help="in all (default: 60)")
        command.add_argument("--seed", type=int, default=None, help="of the first round (default: the clock)")
    return parser


def _grow(seconds: float, seed: int, chars: int) -> int:
    """Print the pieces that pass a limit, and the worst figures; return 1 if there are any."""
    from tools.fuzz.growth import fuzz_growth

    pieces = over = 0
    most_seconds = most_mib = most_ratio = 0.0
    for growth in fuzz_growth(seconds, seed, chars):
        pieces += 1
        most_seconds = max(most_seconds, growth.twice_seconds)
        most_mib = max(most_mib, growth.peak_mib)
        most_ratio = max(most_ratio, growth.ratio)
        if growth.is_over:
            over += 1
            print(
                f"{growth.twice_seconds:.2f} s x{growth.ratio:.2f} {growth.peak_mib:.0f} MiB {growth.piece!r}",
                flush=True,
            )
    print(f"{pieces} pieces, {over} over a limit; at most {most_seconds:.2f} s, {most_mib:.0f} MiB, x{most_ratio:.2f}")
    return 1 if over else 0


def _mutate(target: str, arguments: list[str]) -> None:
    import atheris

    # The trees would drown everything else; regular expressions run in C, which atheris does not see into.
    with atheris.instrument_imports(include=["newsclean"], exclude=["newsclean._scoring.fitted"]):
        from tools.fuzz.targets import TARGETS
    atheris.Setup([sys.argv[0], *arguments], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
