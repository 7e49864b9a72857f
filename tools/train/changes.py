"""Two fitted models -> lines that say what a refit changed.

Law: compares weights and figures only; reads no page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsclean._scoring.weights import Weights

__all__ = ["MOVED", "describe_changes"]

MOVED = 0.5
"""Log odds by which a weight must move to be counted: a block's score moves by an eighth at most."""

_SHOWN = 8


def describe_changes(before: Weights, after: Weights) -> Iterator[str]:
    """Yield a line for each table of tokens, and one for each figure that differs."""
    for name, old, new in _tables(before, after):
        added, dropped = new.keys() - old.keys(), old.keys() - new.keys()
        moves = {token: new[token] - old[token] for token in new.keys() & old.keys()}
        moved = sorted((token for token in moves if abs(moves[token]) > MOVED), key=lambda token: -abs(moves[token]))
        most = ", ".join(f"{token} {old[token]:+.1f} to {new[token]:+.1f}" for token in moved[:_SHOWN])
        yield (
            f"{name}: {len(new)} tokens, {len(added)} added, {len(dropped)} dropped, "
            f"{len(moved)} moved by more than {MOVED}" + (f" ({most})" if most else "")
        )
    old_figures, new_figures = (dict(_flat(weights.about)) for weights in (before, after))
    for key in sorted(old_figures.keys() | new_figures.keys()):
        if old_figures.get(key) != new_figures.get(key):
            yield f"{key}: {old_figures.get(key, 'new')} to {new_figures.get(key, 'gone')}"


def _tables(before: Weights, after: Weights) -> Iterator[tuple[str, Mapping[str, float], Mapping[str, float]]]:
    yield "words alone", before.lexicon, after.lexicon
    yield "words jointly", before.joint, after.joint
    for column, place in enumerate(("above", "of its own", "around")):
        old, new = ({name: said[column] for name, said in fit.names.weights.items()} for fit in (before, after))
        yield f"names {place}", old, new


def _flat(about: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in about.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{path}{key} ")
        else:
            yield f"{path}{key}", value
