"""`newsclean profile import`: rule files of ftr-site-config in, profiles out.

Law: reads arguments, calls `newsclean._ftr_import.files`, and prints. A single profile goes to standard output if no
folder is named; the lines that were not converted go to standard error.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from newsclean._cli.streams import complain, write

if TYPE_CHECKING:
    import argparse

__all__ = ["add_arguments", "run"]


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    command.add_argument("rules", nargs="+", metavar="RULES", help="a rule file (example.com.txt), or a folder of them")
    command.add_argument(
        "-o", "--output", metavar="DIR", help="write each profile to DIR; existing files are never overwritten"
    )
    command.add_argument(
        "--report", action="store_true", help="print a table of what became of the lines, with reasons"
    )


def run(options: argparse.Namespace) -> int:
    """Run the command.

    Returns:
        0 if every file was converted whole or has nothing to convert, 1 if not, 2 for wrong usage.

    Raises:
        ProfileError: A file cannot be read or written.
    """
    from newsclean._ftr_import.files import account, read_rules, table, write_profiles
    from newsclean.profiles._toml_writer import dump

    imported = read_rules(Path(name) for name in options.rules)
    ready = [item for item in imported if item.profile is not None]
    if options.report:
        _print(table(imported))
    else:
        sys.stderr.write("".join([f"{line}\n" for line in account(imported)]))
    if options.output is not None:
        written = write_profiles(ready, Path(options.output))
        complain(f"{len(written)} profile(s) written to {options.output}")
    elif len(ready) > 1 and not options.report:
        complain(f"{len(ready)} profiles: name a folder for them with -o")
        return 2
    elif not options.report:
        for item in ready:
            if item.profile is not None:
                _print(dump(item.profile, comments=item.comments))
    return 0 if all(item.is_complete or item.is_empty for item in imported) else 1


def _print(text: str) -> None:
    write(text)
