"""Candidates for the authors -> the score of each, and why a candidate loses.

Law: every source is scored by the same rules: what its place is worth, what its names look like, and what the other
sources say. Higher is better; the figures are compared with each other only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsclean._metadata.cleaning import fold, joined
from newsclean._metadata.names import is_full_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean._metadata.bylines import Names
    from newsclean._metadata.provenance import Evidence

__all__ = [
    "ABOVE",
    "DATED",
    "ENOUGH",
    "FAR",
    "JSON_LD",
    "LABELLED",
    "LATER",
    "MARKED",
    "META",
    "META_STEP",
    "PLAIN",
    "SEEN",
    "SUMMARY",
    "TWITTER",
    "WEAK",
    "Candidate",
    "best_of",
    "declares_other",
    "is_certain",
    "weigh",
]

SEEN = frozenset({"text", "byline", "line", "rel=author", "description"})
"""Sources that are no declaration of the site."""


JSON_LD, META, META_STEP, TWITTER = 5.5, 5.2, 0.01, 4.5
LABELLED, MARKED, PLAIN, DATED, ABOVE = 5.0, 4.8, 4.2, 2.0, -1.5
FAR, LATER, SUMMARY = 3.0, 2.6, 3.1
"""What a place is worth: declared; near the headline (with a label, marked up, with a role or a city beside the name,
with a date below it; less above the headline); elsewhere, or alone in the summary. A rarer key of `meta` elements is
worth a step less."""

_AGREEMENT = 1.0  # another source names one of them too
_NO_FULL_NAME = -1.5
_IS_OWNER = -3.0  # the name stands in the copyright
_CROWD, _ONE_OF_CROWD = -2.0, 4  # a list of a crew, of which the byline names one

WEAK = 3.0
"""A person with less gives way to an organization or a login that the page declares."""

ENOUGH = 4.0
"""A candidate with this score is not looked for further in the whole page, which costs a query over the tree."""


@attrs.define(eq=False)
class Candidate:
    """What one source says.

    Args:
        source: Its name in `Metadata.sources`.
        raw: The text as the page has it.
        names: The names read in it.
        score: The sum of what speaks for it.
        reason: What speaks against it most.
    """

    source: str
    raw: str
    names: Names
    score: float
    reason: str = ""


def weigh(evidence: Evidence, candidates: list[Candidate], others: Iterable[Candidate] = ()) -> None:
    """Add to the score of each candidate what its names and the other candidates say."""
    everyone = [*candidates, *others]
    owner = _owner(evidence)
    for candidate in candidates:
        persons = candidate.names.persons
        if not persons:
            candidate.reason = _reason_without_person(candidate.names)
            continue
        keys = {fold(name) for name in persons}
        agreeing = {c.source for c in everyone if c is not candidate and keys & {fold(n) for n in c.names.persons}}
        if agreeing:
            candidate.score += _AGREEMENT
        if not any(map(is_full_name, persons)):
            candidate.score += _NO_FULL_NAME
            candidate.reason = "no full name"
        if owner and any(joined(name) in owner for name in persons):
            candidate.score += _IS_OWNER
            candidate.reason = "owns the site"
        if _count_items(candidate.raw) >= _ONE_OF_CROWD and any(_is_part(c, keys) for c in everyone):
            candidate.score += _CROWD
            candidate.reason = "a crew, of which another source names the author"


_BYLINES = frozenset({"text", "byline"})


def _count_items(raw: str) -> int:
    return raw.count(",") + raw.count("\n") + 1


def _is_part(candidate: Candidate, keys: set[str]) -> bool:
    """Return True for a byline near the headline that names some of these people and nobody else."""
    own = {fold(name) for name in candidate.names.persons}
    return candidate.source in _BYLINES and bool(own) and own < keys


def _owner(evidence: Evidence) -> str:
    """Return what the page says of its publisher and its copyright, folded, without blanks."""
    said = [*evidence.head.metas.get("copyright", [])[:2], *evidence.head.metas.get("publisher", [])[:1]]
    return joined(" ".join(said)[:300]) if said else ""


def _reason_without_person(names: Names) -> str:
    if names.organizations or names.agencies:
        return "names no person"
    return "a login" if names.logins else "no name in it"


def best_of(candidates: Iterable[Candidate]) -> Candidate | None:
    """Return the candidate with persons and the highest score; the first of equals."""
    with_persons = [candidate for candidate in candidates if candidate.names.persons]
    return max(with_persons, key=lambda candidate: candidate.score, default=None)


def is_certain(candidates: Sequence[Candidate]) -> bool:
    """Return True where the page declares one to three people by their full names: no byline beats that.

    So for most news pages, which spares them the walk around the headline.
    """
    best = best_of(candidates)
    return best is not None and _count_items(best.raw) < _ONE_OF_CROWD and all(map(is_full_name, best.names.persons))


def declares_other(candidate: Candidate) -> bool:
    """Return True if the page declares an organization or a login here."""
    names = candidate.names
    return candidate.source not in SEEN and not names.persons and bool(names.organizations or names.logins)
