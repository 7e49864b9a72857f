"""floors.toml <-> the floors: for each corpus a digest, and for each measure the history of its floor.

Law: a history only grows: the current floor is its last step, and a step that lowers the floor gives a reason. Reading
is strict, because a floor that is not understood guards nothing.
"""

from __future__ import annotations

import datetime as dt
import json
import math
import re
import tomllib
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["MARGIN", "CorpusFloors", "FloorsError", "Step", "append", "current", "faults", "floor_for", "read", "write"]

MARGIN = 0.0005
"""How far below the measured figure a floor is set. Results do not vary from run to run; the margin leaves room for
another Python's Unicode tables. It hides less than half of a lost page: one page of 779 that falls from 1 to 0 costs
0.0013."""

HEADER = """\
# Quality floors of newsclean on the development corpora; kept by `python -m benchmarks.quality gate`.
#
# These floors guard against regressions. They are NOT the accuracy of newsclean: the shipped weights are trained on
# these very pages, so the figures here flatter. Honest figures are cross-validated by site; see the documentation.
#
# A history is only added to. `gate --raise` appends higher floors; a lower one needs
# `gate --lower corpus.measure=value --reason "..."`. A figure is compared with the last step of its history.
# Floors belong to the pages with the digest beside them, and say nothing of other pages.
"""


class FloorsError(Exception):
    """The file of floors is broken, or a change would break its rules."""


@attrs.frozen
class Step:
    """One step of a history.

    Args:
        floor: The least allowed figure, in [0, 1]; 0 retires the measure.
        date: ISO 8601 day of the step.
        reason: Why the floor moved; may be empty only if it rises.
    """

    floor: float
    date: str
    reason: str = ""


@attrs.frozen
class CorpusFloors:
    """The floors of one corpus: the digest of its pages, and histories by measure."""

    digest: str
    histories: Mapping[str, tuple[Step, ...]]


def current(history: tuple[Step, ...]) -> float:
    """Return the floor that holds now."""
    return history[-1].floor


def floor_for(figure: float) -> float:
    """Return the floor to set for a figure: the margin below it, rounded down to four digits, never below 0."""
    # Rounding first keeps 0.9505 - 0.0005 from becoming 0.9499999 and losing a digit.
    return max(0.0, math.floor(round((figure - MARGIN) * 10_000, 6)) / 10_000)


def append(floors: CorpusFloors, measure: str, step: Step) -> CorpusFloors:
    """Return the floors with one more step.

    Raises:
        FloorsError: The step lowers without a reason, or its floor is not in [0, 1].
    """
    history = (*floors.histories.get(measure, ()), step)
    found = _history_faults(history)
    if found:
        raise FloorsError(f"{measure}: {found[-1]}")
    return attrs.evolve(floors, histories={**floors.histories, measure: history})


def faults(floors: Mapping[str, CorpusFloors], base: Mapping[str, CorpusFloors] | None = None) -> list[str]:
    """Return the broken rules: silent lowering, floors outside [0, 1], and, against `base`, rewritten history.

    Args:
        floors: The floors by corpus.
        base: An earlier version of the file. Its histories must all be there, with steps only added.
    """
    found = [
        f"{corpus}.{measure}: {fault}"
        for corpus, of_corpus in floors.items()
        for measure, history in of_corpus.histories.items()
        for fault in _history_faults(history)
    ]
    for corpus, of_base in (base or {}).items():
        for measure, history in of_base.histories.items():
            now = floors[corpus].histories.get(measure, ()) if corpus in floors else ()
            if now[: len(history)] != history:
                found.append(f"{corpus}.{measure}: its history was rewritten; steps may only be added")
    return found


def _history_faults(history: tuple[Step, ...]) -> list[str]:
    found = [f"floor {step.floor} is not in [0, 1]" for step in history if not 0 <= step.floor <= 1]
    for before, after in pairwise(history):
        if after.floor < before.floor and not after.reason.strip():
            found.append(f"lowered from {before.floor} to {after.floor} without a reason")
    return found


def read(path: Path) -> dict[str, CorpusFloors]:
    """Read a file of floors.

    Raises:
        FloorsError: The file is missing, not TOML, or malformed.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise FloorsError(f"{path}: {error}") from error
    return {corpus: _corpus_floors(table, f"{path}: {corpus}") for corpus, table in data.items()}


def write(path: Path, floors: Mapping[str, CorpusFloors]) -> None:
    """Write a file of floors with its header."""
    parts = [HEADER]
    for corpus, of_corpus in sorted(floors.items()):
        parts.append(f"\n[{_key(corpus)}]\ndigest = {_string(of_corpus.digest)}\n")
        for measure, history in of_corpus.histories.items():
            parts.extend(
                f"\n[[{_key(corpus)}.{_key(measure)}]]\n"
                f"floor = {step.floor!r}\ndate = {_string(step.date)}\nreason = {_string(step.reason)}\n"
                for step in history
            )
    path.write_text("".join(parts), encoding="utf-8")


def _corpus_floors(table: object, where: str) -> CorpusFloors:
    if not isinstance(table, dict):
        raise FloorsError(f"{where}: not a table")
    digest = table.get("digest")
    if not isinstance(digest, str) or not digest:
        raise FloorsError(f"{where}: no digest")
    histories = {}
    for measure, steps in table.items():
        if measure == "digest":
            continue
        if not isinstance(steps, list) or not steps:
            raise FloorsError(f"{where}.{measure}: not a list of steps")
        histories[measure] = tuple(_step(step, f"{where}.{measure}") for step in steps)
    return CorpusFloors(digest, histories)


def _step(step: Any, where: str) -> Step:  # noqa: ANN401  (any value of TOML; it is checked here)
    if not isinstance(step, dict) or set(step) != {"floor", "date", "reason"}:
        raise FloorsError(f"{where}: a step has floor, date and reason, and nothing else")
    floor, date, reason = step["floor"], step["date"], step["reason"]
    if isinstance(floor, bool) or not isinstance(floor, int | float):
        raise FloorsError(f"{where}: floor is not a number: {floor!r}")
    if not isinstance(date, str) or not isinstance(reason, str):
        raise FloorsError(f"{where}: date and reason are strings")
    try:
        dt.date.fromisoformat(date)
    except ValueError as error:
        raise FloorsError(f"{where}: {error}") from error
    return Step(float(floor), date, reason)


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else _string(name)


def _string(text: str) -> str:
    # A JSON string is a TOML basic string, except for DEL, which TOML wants escaped.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
