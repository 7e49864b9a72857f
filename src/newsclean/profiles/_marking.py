"""Profile + page -> marks: what a profile says of each block, and which of its rules said so.

Law: marks, and never changes a block, the tree or a score in place; the selection decides with the marks in hand. A
rule that finds nothing leaves no trace, so a profile none of whose rules fit gives exactly what the scorer alone
gives. The order of rules never matters.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

import attrs

from newsclean._types.stages import Mark, Marks
from newsclean.profiles._schema import Do, Extent
from newsclean.profiles._selectors import Places, fits

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean._types.page import Page
    from newsclean._types.stages import Outline, PageBlock
    from newsclean.profiles._schema import Line, Profile, Rule

__all__ = ["Catch", "catch", "is_running", "mark_blocks", "restore", "seen_blocks", "settle", "shift"]

_MIN_LEFT = 0.2
"""Share of the expected article words that a rule with an open end (`end`, `until`) must leave untouched. What stands
above the first paragraphs (headline, standfirst, a link to the comments) holds less, so a `Comments` line at the top
cannot swallow the page, and the next one is tried."""

_GUARDED_WORDS = 150
"""Expected article words from which on a rule that drops elements must leave `_MIN_LEFT` of them too. Class names that
a program makes up are given to other elements at the next build (`sc-bkSUFG`), and a stale rule then drops the story.
On shorter pages a promotion can well be most of the text. A rule that names a role is not held back: who wrote
`role = "comments"` knows that a discussion can be many times longer than the story."""

_MIN_FOUND = 0.1
"""Share of the expected article words that a weight must find before it speaks against the rest of the page. The
containers named by rules of ftr-site-config held 0.16 or more on the 81 development pages where they were found, and
more than 0.98 on 56 of them; a rule that finds less has found a teaser."""

_SENTENCE_WORDS = 4
"""A line behind a list that is no item, has this many words and closes with a full stop is running text again;
headlines end without one, and categories and numbers are shorter."""

_FULL_STOPS = frozenset(".。．।॥۔։။")

_CLOSERS = "\"'”’»“›)]"


@attrs.define(eq=False)
class Catch:
    """What one rule caught on a page.

    Args:
        seen: Blocks that the selector or text found, in page order.
        blocks: Blocks that the rule marks, its extent included: block -> depth of the element that was found.
        is_refused: It found blocks, but would have swallowed the article.
    """

    seen: tuple[int, ...] = ()
    blocks: dict[int, int] = attrs.field(factory=dict)
    is_refused: bool = False


def mark_blocks(profile: Profile, outline: Outline, page: Page | None, scores: Sequence[float]) -> Marks:
    """Mark the blocks of a page.

    Args:
        profile: The profile that fits the page.
        outline: The page's blocks, measured.
        page: The page with its tree; None for flattened text.
        scores: Probability of each block, as the scorer alone sees it.

    Returns:
        The marks, by index of the block.

    Cost: one query of the tree for each selector; one look at each block for each visible text.
    """
    places = Places(outline, page)
    expected = [score * max(block.words, 1) for score, block in zip(scores, outline.blocks, strict=True)]
    said: dict[int, list[tuple[int, int, Rule]]] = {}
    for rule in profile.marks:
        caught = catch(rule, places, expected)
        for i, depth in caught.blocks.items():
            start = caught.seen[bisect_right(caught.seen, i) - 1]  # where the rule's extent, if any, begins
            said.setdefault(i, []).append((start, depth, rule))
    shifts: dict[int, list[tuple[str, float]]] = {}
    seen = {weight.id: seen_blocks(weight.css, weight.line, places) for weight in profile.weights}
    for weight in sorted(profile.weights, key=lambda weight: weight.id):
        found = {} if any(seen.get(other) for other in weight.unless) else seen[weight.id]
        name = f"{profile.name}:{weight.id}"
        elsewhere = 0.0 if weight.elsewhere < 0 and _holds_nothing(found, expected) else weight.elsewhere
        for i in range(len(expected)) if found else ():
            amount = weight.shift if i in found else elsewhere
            if amount:
                shifts.setdefault(i, []).append((name, amount))
    return Marks(profile.name, {i: _settle_rules(profile.name, rules) for i, rules in said.items()}, shifts)


def catch(rule: Rule, places: Places, expected: Sequence[float]) -> Catch:
    """Return what a rule catches.

    Args:
        rule: The rule.
        places: The page.
        expected: For each block the words that the scorer expects of it to be article text.
    """
    found = seen_blocks(rule.css, rule.line, places)
    seen = tuple(sorted(found))
    if not seen or rule.extent is Extent.BLOCK:
        is_refused = rule.do is Do.DROP and rule.role is None and _takes_all(found, expected)
        return Catch(seen, {} if is_refused else found, is_refused)
    blocks = places.outline.blocks
    if rule.extent is Extent.LIST:
        listed: dict[int, int] = {}
        for i in seen:
            if i not in listed:
                listed.update({j: found.get(j, found[i]) for j in range(i, _list_end(blocks, i))})
        return Catch(seen, listed)
    spans = [(i, len(blocks)) for i in seen]
    if rule.extent is Extent.UNTIL:
        spans = _until_spans(blocks, seen, rule.until)
    caught: dict[int, int] = {}
    is_refused = False
    sums = list(accumulate(expected, initial=0.0))
    budget = (1 - _MIN_LEFT) * sums[-1] if rule.do is Do.DROP else math.inf
    for start, end in spans:
        if start in caught:
            continue
        cost = sums[end] - sums[start]
        if cost > budget:
            is_refused = True
            continue
        budget -= cost
        caught.update({j: found.get(j, found[start]) for j in range(start, end)})
    return Catch(seen, caught, is_refused and not caught)


def seen_blocks(css: str, line: Line | None, places: Places) -> dict[int, int]:
    """Return the blocks that a selector or a text finds, each with the depth of the element found."""
    if line is None:
        return places.of_css(css)
    blocks, containers = places.outline.blocks, places.outline.containers
    return {i: containers[blocks[i].container].depth for i in places.of_line(line)}


def _takes_all(found: Iterable[int], expected: Sequence[float]) -> bool:
    """Return whether blocks hold so much of what looks like the article that a rule which drops them must be stale."""
    total = sum(expected)
    return total >= _GUARDED_WORDS and sum([expected[i] for i in found]) > (1 - _MIN_LEFT) * total


def _holds_nothing(found: Iterable[int], expected: Sequence[float]) -> bool:
    """Return whether blocks hold so little of what looks like the article that it cannot be in them."""
    total = sum(expected)
    return total >= _GUARDED_WORDS and sum([expected[i] for i in found]) < _MIN_FOUND * total


def _until_spans(blocks: Sequence[PageBlock], seen: Sequence[int], until: Line | None) -> list[tuple[int, int]]:
    """Return the spans from each block seen to the next one that `until` describes; none where none follows."""
    spans: list[tuple[int, int]] = []
    ends = [i for i, block in enumerate(blocks) if until is not None and fits(until, block.text)]
    at = 0
    for start in seen:
        while at < len(ends) and ends[at] <= start:
            at += 1
        if at == len(ends):
            break
        spans.append((start, ends[at]))
    return spans


def _list_end(blocks: Sequence[PageBlock], start: int) -> int:
    """Return the index behind the list that the block at `start` heads.

    Items belong to it whatever they are; other lines do as long as they do not read as running text: categories,
    numbers and headlines. Headings that stand right above running text are given back to it.
    """
    end = start + 1
    while end < len(blocks) and (blocks[end].tag == "li" or not is_running(blocks[end])):
        end += 1
    if end < len(blocks):
        while end > start + 1 and blocks[end - 1].tag[:1] == "h" and blocks[end - 1].tag[1:].isdigit():
            end -= 1
    return end


def is_running(block: PageBlock) -> bool:
    """Return whether a block reads as running text: some words, and a full stop at the end."""
    last = block.text.rstrip(_CLOSERS + " ")[-1:]
    return last in _FULL_STOPS and block.words >= _SENTENCE_WORDS


def _settle_rules(profile: str, said: list[tuple[int, int, Rule]]) -> Mark:
    """Make one mark of what the rules say of a block.

    Drop wins over keep. Among the others the rule speaks that found the block itself or begins nearest above it, of two
    such the one that found the smaller element.
    """
    rules = [rule for *_, rule in sorted(said, key=lambda item: (-item[0], -item[1], item[2].id))]
    drops = [rule for rule in rules if rule.do is Do.DROP]
    keeps = [rule for rule in rules if rule.do is Do.KEEP]
    deciding = drops or keeps
    keep = None if not deciding else not drops
    speaking = drops or rules  # what is dropped takes its name from a rule that drops it
    naming = next((rule for rule in speaking if rule.role is not None), None)
    first = deciding[0] if deciding else speaking[0]
    return Mark(keep, naming.role if naming is not None else None, f"{profile}:{first.id}")


def shift(scores: Sequence[float], marks: Marks) -> list[float]:
    """Return the scores with the shifts of the profile's weights added to their log odds."""
    shifted = list(scores)
    for i, amounts in marks.shifts.items():
        odds = sum([amount for _, amount in amounts])
        p = scores[i]
        shifted[i] = 1.0 / (1.0 + (1.0 - p) / p * math.exp(-odds)) if 0.0 < p < 1.0 else p
    return shifted


def settle(scores: Sequence[float], marks: Marks) -> list[float]:
    """Return the scores for the selection: 1 for a block that is marked as kept, 0 for one that is dropped."""
    settled = list(scores)
    for i, mark in marks.of_block.items():
        if mark.keep is not None:
            settled[i] = float(mark.keep)
    return settled


def restore(keep: Sequence[bool], marks: Marks, before: Sequence[bool]) -> list[bool]:
    """Bring back what the scorer kept and was lost only because a rule dropped something else.

    Dropping blocks lowers the words that are expected of the page, and the cut moves: a rule against a box would now
    and then cost a paragraph far away from it. On the 48 development pages that have a built-in profile this changes
    nothing; with learned profiles it saved 0.0002 of recall.

    Args:
        keep: The decisions with the profile's marks.
        marks: The marks.
        before: The decisions without them.
    """
    dropped = {i for i, mark in marks.of_block.items() if mark.keep is False}
    if not dropped:
        return list(keep)
    return [now or (then and i not in dropped) for i, (now, then) in enumerate(zip(keep, before, strict=True))]
