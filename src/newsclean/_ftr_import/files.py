"""Folders of ftr-site-config -> what became of each file, a table of it, and profile files.

Law: the only module of the importer that touches the disk. It never overwrites a file.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import attrs

from newsclean._ftr_import.directives import SPOILING, Imported, LineOutcome
from newsclean._ftr_import.rules import convert, host_of_file
from newsclean.errors import ProfileError
from newsclean.profiles._toml_writer import dump

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

__all__ = ["account", "read_rules", "table", "write_profiles"]

_MAX_BYTES = 1_000_000  # the largest real file has 30 KB
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|\d+|<[^>]*>")
_MAX_REASONS = 40


def read_rules(paths: Iterable[Path]) -> list[Imported]:
    """Convert rule files and whole folders of them, in the order of their names.

    Files of one folder for one host (`example.com.txt`, `www.example.com.txt`, and `.example.com.txt` for its
    sub-domains) become one profile, as in Full-Text RSS: the rules of the first come first. Each keeps its own
    account.

    Raises:
        ProfileError: A file cannot be read.
    """
    found = []
    for path in paths:
        texts = {file.name: _read(file) for file in (sorted(path.glob("*.txt")) if path.is_dir() else [path])}
        by_host: dict[str, list[str]] = {}
        for name in sorted(texts, key=lambda name: (name.startswith("."), name.startswith("www."), name)):
            by_host.setdefault(host_of_file(name), []).append(name)
        for name, text in texts.items():
            first, *others = by_host[host_of_file(name)]
            if name == first:
                found.append(convert(text, file=name, others="\n".join([texts[other] for other in others])))
            else:
                found.append(attrs.evolve(convert(text, file=name), profile=None, part_of=first))
    return found


def _read(path: Path) -> str:
    try:
        return path.read_bytes()[:_MAX_BYTES].decode("utf-8", "replace")
    except OSError as error:
        raise ProfileError(f"{path}: {error.strerror or error}", source=str(path)) from error


def write_profiles(imported: Sequence[Imported], folder: Path) -> list[Path]:
    """Write each profile to a file of its own, `<name>.toml`.

    Returns:
        The files.

    Raises:
        ProfileError: A file exists already, or cannot be written; the files written before stay.
    """
    written = []
    for item in imported:
        if item.profile is None:
            continue
        path = folder / f"{item.profile.name}.toml"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8") as file:
                file.write(dump(item.profile, comments=item.comments))
        except FileExistsError as error:
            raise ProfileError(f"{path}: exists already and is not overwritten", source=str(path)) from error
        except OSError as error:
            raise ProfileError(f"{path}: {error.strerror or error}", source=str(path)) from error
        written.append(path)
    return written


def account(imported: Iterable[Imported]) -> list[str]:
    """Return the lines that were not converted: file, number, outcome, reason and text."""
    found = []
    for item in imported:
        if item.fault:
            found.append(item.fault)
        found += [
            f"{item.file}:{line.number}: {line.outcome}: {line.reason}: {line.text}"
            for line in item.lines
            if line.outcome in SPOILING
        ]
    return found


def table(imported: Sequence[Imported]) -> str:
    """Return two tables in Markdown: what became of the files, then of the lines, with reasons."""
    whole = sum([item.is_complete for item in imported])
    empty = sum([item.is_empty for item in imported])
    rows = [
        ("files", len(imported)),
        ("converted whole", whole),
        ("converted in part", len(imported) - whole - empty),
        ("nothing to convert", empty),
    ]
    text = "| files | |\n|---|---|\n" + "".join([f"| {name} | {count:,} |\n" for name, count in rows[1:]])
    lines = Counter([line.outcome for item in imported for line in item.lines])
    text += "\n| lines | reason | lines | files |\n|---|---|---|---|\n"
    text += "".join(
        [f"| {outcome} | | {lines[outcome]:,} | {_files(imported, outcome):,} |\n" for outcome in LineOutcome]
    )
    return f"{len(imported):,} files.\n\n{text}{_reasons(imported)}"


def _files(imported: Sequence[Imported], outcome: LineOutcome) -> int:
    return sum([any(line.outcome is outcome for line in item.lines) for item in imported])


def _reasons(imported: Sequence[Imported]) -> str:
    lines: Counter[tuple[LineOutcome, str]] = Counter()
    files: Counter[tuple[LineOutcome, str]] = Counter()
    for item in imported:
        kinds = [
            (line.outcome, _QUOTED.sub("…", line.reason))
            for line in item.lines
            if line.outcome in SPOILING or line.outcome is LineOutcome.NOTED
        ]
        lines.update(kinds)
        files.update(set(kinds))
    rows = lines.most_common(_MAX_REASONS)
    return "".join([f"| {kind[0]} | {kind[1]} | {count:,} | {files[kind]:,} |\n" for kind, count in rows])
