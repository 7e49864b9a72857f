"""Profile + pages of today -> which rules have gone stale, and which text slips through.

Law: reports and never changes a profile. The profile's own tests, and older pages that the person has kept, show what a
rule used to catch. A rule may simply have nothing to do on one page, so rules are judged over all pages together.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from newsclean._learning.trial import Trial, test_page, try_on
from newsclean._text.strings import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean._learning.saved_pages import SavedPage
    from newsclean.profiles._schema import Profile

__all__ = ["Diagnosis", "RuleHealth", "diagnose", "report"]

_SHOWN_CHARS = 70
_SHOWN_BLOCKS = 5
_START_WORDS = 4
"""A block slips through if it equals one caught before, or begins with the same four words: the wording of a box
changes further in."""


@attrs.frozen
class RuleHealth:
    """What a rule caught.

    Args:
        id: The rule.
        pages: On how many pages it caught something.
        blocks: How many blocks it caught on all pages together.
        refused: On how many pages its open end would have swallowed the article.
        slipped: Text that it used to catch and that is in an article now, with the element that holds it.
    """

    id: str
    pages: int
    blocks: int
    refused: int
    slipped: tuple[tuple[str, str], ...] = ()

    @property
    def is_stale(self) -> bool:
        """Whether it caught nothing on any page."""
        return self.pages == 0


@attrs.frozen
class Diagnosis:
    """The state of a profile.

    Args:
        profile: The profile.
        pages: Number of pages.
        unmatched: Names of the pages that the profile does not fit, neither by host nor by layout.
        rules: Every rule of the profile, marks and weights alike.
        fields: For each field that the profile names: on how many pages it was found.
    """

    profile: str
    pages: int
    unmatched: tuple[str, ...]
    rules: tuple[RuleHealth, ...]
    fields: dict[str, int]

    @property
    def is_healthy(self) -> bool:
        """Whether the profile fits every page, and every rule and field found something."""
        stale = any(rule.is_stale for rule in self.rules) or 0 in self.fields.values()
        return not (stale or self.unmatched)


def diagnose(profile: Profile, pages: Sequence[SavedPage], before: Iterable[SavedPage] = ()) -> Diagnosis:
    """Try a profile on pages.

    Args:
        profile: The profile.
        pages: Pages of today; at least one.
        before: Pages from the time when the profile worked.

    Cost: three times that of cleaning each page.
    """
    trials = [try_on(profile, page.data, url=page.url, is_text=page.is_text) for page in pages]
    known = _caught_before(profile, before)
    rules = []
    for rule_id in [rule.id for rule in profile.marks] + [weight.id for weight in profile.weights]:
        caught = [trial.catches[rule_id] for trial in trials]
        rules.append(
            RuleHealth(
                rule_id,
                sum(bool(catch.blocks) for catch in caught),
                sum(len(catch.blocks) for catch in caught),
                sum(catch.is_refused for catch in caught),
                tuple(_slipped(rule_id, known.get(rule_id, set()), trials)),
            )
        )
    fields = dict.fromkeys(profile.fields, 0)
    source = f"profile:{profile.name}"
    for trial in trials:
        for field in fields:
            name = {"date": "published", "standfirst": "subtitle"}.get(field, field)
            found = trial.article.sources.get(name)
            fields[field] += found is not None and found.name == source
    unmatched = tuple(page.name for page, trial in zip(pages, trials, strict=True) if not trial.applies)
    return Diagnosis(profile.name, len(trials), unmatched, tuple(rules), fields)


def _caught_before(profile: Profile, before: Iterable[SavedPage]) -> dict[str, set[str]]:
    """Return the folded texts that each rule caught in the profile's tests and on older pages."""
    known: dict[str, set[str]] = {}
    trials = [try_on(profile, page.data, url=page.url, is_text=page.is_text) for page in before]
    for test in profile.tests:
        if test.file and not (Path(profile.source).parent / test.file).is_file():
            continue
        page, url, is_text = test_page(profile, test)
        trials.append(try_on(profile, page, url=url, is_text=is_text))
    for trial in trials:
        for rule_id, catch in trial.catches.items():
            known.setdefault(rule_id, set()).update(fold(trial.outline.blocks[i].text) for i in catch.blocks)
    return known


def _slipped(rule_id: str, known: set[str], trials: Sequence[Trial]) -> list[tuple[str, str]]:
    """Return blocks of the articles that resemble what a rule caught before, and that it does not catch now."""
    starts = {" ".join(words[:_START_WORDS]) for text in known if len(words := text.split()) >= _START_WORDS}
    slipped: dict[str, str] = {}
    for trial in trials:
        kept = {block.text for block in trial.article.blocks}
        for i, block in enumerate(trial.outline.blocks):
            if block.text not in kept or i in trial.catches[rule_id].blocks:
                continue
            folded = fold(block.text)
            if folded in known or " ".join(folded.split()[:_START_WORDS]) in starts:
                slipped.setdefault(block.text, _element(trial, i))
    return list(slipped.items())


def _element(trial: Trial, i: int) -> str:
    """Return a selector of the nearest element with a name around a block."""
    containers = trial.outline.containers
    at = trial.outline.blocks[i].container
    tag = containers[at].tag
    while at >= 0:
        names = containers[at].names.split()
        if names:
            name = f"{containers[at].tag}.{names[0]}"
            return name if containers[at].tag == tag else f"{name} {tag}"
        at = containers[at].parent
    return tag


def report(diagnosis: Diagnosis) -> list[str]:
    """Return the findings as lines for a person."""
    lines = [f"profile {diagnosis.profile}, {diagnosis.pages} page(s)"]
    lines += [f"  does not fit {name}: neither its host nor enough of its markers" for name in diagnosis.unmatched]
    for rule in diagnosis.rules:
        if rule.is_stale:
            why = f" (refused on {rule.refused}: it would have swallowed the article)" if rule.refused else ""
            lines.append(f"  STALE {rule.id}: caught nothing on any page{why}")
        else:
            lines.append(f"  ok    {rule.id}: {rule.blocks} block(s) on {rule.pages} of {diagnosis.pages} page(s)")
        lines += [
            f"          slips through in {element}: {_short(text)}" for text, element in rule.slipped[:_SHOWN_BLOCKS]
        ]
        if len(rule.slipped) > _SHOWN_BLOCKS:
            lines.append(f"          and {len(rule.slipped) - _SHOWN_BLOCKS} more")
    for field, count in diagnosis.fields.items():
        state = "STALE" if count == 0 else "ok   "
        lines.append(f"  {state} fields.{field}: found on {count} of {diagnosis.pages} page(s)")
    return lines


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN_CHARS else text[: _SHOWN_CHARS - 3] + "..."
