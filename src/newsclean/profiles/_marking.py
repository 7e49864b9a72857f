"""Profile + page -> marks: which blocks the rules keep, drop, label or shift, and which rule said so.

Law: no block, tree or score is changed in place; the selection decides with the marks. A rule that finds nothing leaves
no trace, so a profile without a fitting rule gives exactly the result of the scorer alone. The order of rules never
matters.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

import attrs

from newsclean._types.stages import Mark, Marks
from newsclean.profiles._schema import Do, Extent
from newsclean.profiles._selectors import BlockFinder, line_fits

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean._types.page import Page
    from newsclean._types.stages import Outline, PageBlock
    from newsclean.profiles._schema import Line, Profile, Rule

__all__ = [
    "Catch",
    "apply_marks",
    "catch_blocks",
    "find_blocks",
    "is_running_text",
    "mark_blocks",
    "restore_lost",
    "shift_scores",
]

_MIN_LEFT = 0.2
"""Share of the expected article words that a rule with an open end (`end`, `until`) must leave untouched. The blocks
above the first paragraphs (headline, standfirst, a link to the comments) hold less. So a `Comments` line at the top
cannot swallow the page; the next one is tried instead."""

_GUARDED_WORDS = 150
"""From this many expected article words on, a rule that drops elements must leave `_MIN_LEFT` of them too. Generated
class names (`sc-bkSUFG`) move to other elements at the next build, and a stale rule then drops the story. On shorter
pages a promotion can be most of the text. A rule that names a role is not limited: a discussion can be many times
longer than the story, and whoever wrote `role = "comments"` knows it."""

_MIN_FOUND = 0.1
"""Share of the expected article words that a weight must find before it counts against the rest of the page. The
containers named by rules of ftr-site-config held at least 0.16 on the 81 development pages where they were found, and
more than 0.98 on 56 of them; a rule that finds less has found a teaser."""

_SENTENCE_WORDS = 4
"""A line behind a list is running text again if it is no item, has this many words and ends with a full stop. Headlines
end without one; categories and numbers are shorter."""

_FULL_STOPS = frozenset(".。．।॥۔։။")

_CLOSERS = "\"'”’»“›)]"


@attrs.define(eq=False)
class Catch:
    """What one rule caught on a page.

    Args:
        seen: Blocks that the selector or text found, in page order.
        blocks: Blocks that the rule marks, its extent included: block -> depth of the element that was found.
        is_refused: Whether the rule found blocks but would have swallowed the article.
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
        scores: Probability of each block, by the scorer alone.

    Returns:
        The marks, by index of the block.

    Cost: one query of the tree for each selector; one look at each block for each visible text.
    """
    finder = BlockFinder(outline, page)
    expected = [score * max(block.words, 1) for score, block in zip(scores, outline.blocks, strict=True)]
    verdicts: dict[int, list[tuple[int, int, Rule]]] = {}
    for rule in profile.marks:
        caught = catch_blocks(rule, finder, expected)
        for i, depth in caught.blocks.items():
            start = caught.seen[bisect_right(caught.seen, i) - 1]  # where the rule's extent, if any, begins
            verdicts.setdefault(i, []).append((start, depth, rule))
    shifts: dict[int, list[tuple[str, float]]] = {}
    seen = {weight.id: find_blocks(weight.css, weight.line, finder) for weight in profile.weights}
    for weight in sorted(profile.weights, key=lambda weight: weight.id):
        found = {} if any(seen.get(other) for other in weight.unless) else seen[weight.id]
        name = f"{profile.name}:{weight.id}"
        elsewhere = 0.0 if weight.elsewhere < 0 and _holds_nothing(found, expected) else weight.elsewhere
        for i in range(len(expected)) if found else ():
            amount = weight.shift if i in found else elsewhere
            if amount:
                shifts.setdefault(i, []).append((name, amount))
    return Marks(profile.name, {i: _merge_rules(profile.name, rules) for i, rules in verdicts.items()}, shifts)


def catch_blocks(rule: Rule, finder: BlockFinder, expected: Sequence[float]) -> Catch:
    """Return what a rule catches.

    Args:
        rule: The rule.
        finder: Finds the blocks of the page.
        expected: For each block, how many of its words the scorer expects to be article text.
    """
    found = find_blocks(rule.css, rule.line, finder)
    seen = tuple(sorted(found))
    if not seen or rule.extent is Extent.BLOCK:
        is_refused = rule.do is Do.DROP and rule.role is None and _takes_all(found, expected)
        return Catch(seen, {} if is_refused else found, is_refused)
    blocks = finder.outline.blocks
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


def find_blocks(css: str, line: Line | None, finder: BlockFinder) -> dict[int, int]:
    """Return the blocks that a selector or a text finds, each with the depth of the found element."""
    if line is None:
        return finder.by_css(css)
    blocks, containers = finder.outline.blocks, finder.outline.containers
    return {i: containers[blocks[i].container].depth for i in finder.by_line(line)}


def _takes_all(found: Iterable[int], expected: Sequence[float]) -> bool:
    """Return whether blocks hold so many expected article words that a rule which drops them must be stale."""
    total = sum(expected)
    return total >= _GUARDED_WORDS and sum([expected[i] for i in found]) > (1 - _MIN_LEFT) * total


def _holds_nothing(found: Iterable[int], expected: Sequence[float]) -> bool:
    """Return whether blocks hold so few expected article words that the article cannot be in them."""
    total = sum(expected)
    return total >= _GUARDED_WORDS and sum([expected[i] for i in found]) < _MIN_FOUND * total


def _until_spans(blocks: Sequence[PageBlock], seen: Sequence[int], until: Line | None) -> list[tuple[int, int]]:
    """Return the spans from each block seen to the next one that `until` describes, if one follows."""
    spans: list[tuple[int, int]] = []
    ends = [i for i, block in enumerate(blocks) if until is not None and line_fits(until, block.text)]
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

    All items belong to it, and other lines unless they are running text: categories, numbers and headlines. Headings
    right above running text belong to that text.
    """
    end = start + 1
    while end < len(blocks) and (blocks[end].tag == "li" or not is_running_text(blocks[end])):
        end += 1
    if end < len(blocks):
        while end > start + 1 and blocks[end - 1].tag[:1] == "h" and blocks[end - 1].tag[1:].isdigit():
            end -= 1
    return end


def is_running_text(block: PageBlock) -> bool:
    """Return whether a block is running text: a few words at least, and a full stop at the end."""
    last = block.text.rstrip(_CLOSERS + " ")[-1:]
    return last in _FULL_STOPS and block.words >= _SENTENCE_WORDS


def _merge_rules(profile: str, verdicts: list[tuple[int, int, Rule]]) -> Mark:
    """Merge the rules that caught a block into one mark.

    Drop wins over keep. Otherwise the rule decides that found the block itself or begins nearest above it; of two such,
    the one that found the smaller element.
    """
    rules = [rule for *_, rule in sorted(verdicts, key=lambda item: (-item[0], -item[1], item[2].id))]
    drops = [rule for rule in rules if rule.do is Do.DROP]
    keeps = [rule for rule in rules if rule.do is Do.KEEP]
    deciding = drops or keeps
    keep = None if not deciding else not drops
    speaking = drops or rules  # a dropped block takes its role from a rule that drops it
    naming = next((rule for rule in speaking if rule.role is not None), None)
    first = deciding[0] if deciding else speaking[0]
    return Mark(keep, naming.role if naming is not None else None, f"{profile}:{first.id}")


def shift_scores(scores: Sequence[float], marks: Marks) -> list[float]:
    """Return the scores with the shifts of the profile's weights added to their log odds."""
    shifted = list(scores)
    for i, amounts in marks.shifts.items():
        odds = sum([amount for _, amount in amounts])
        p = scores[i]
        shifted[i] = 1.0 / (1.0 + (1.0 - p) / p * math.exp(-odds)) if 0.0 < p < 1.0 else p
    return shifted


def apply_marks(scores: Sequence[float], marks: Marks) -> list[float]:
    """Return the scores for the selection: 1 for a block that is marked as kept, 0 for a dropped one."""
    settled = list(scores)
    for i, mark in marks.of_block.items():
        if mark.keep is not None:
            settled[i] = float(mark.keep)
    return settled


def restore_lost(keep: Sequence[bool], marks: Marks, before: Sequence[bool]) -> list[bool]:
    """Keep again the blocks that were lost only because a rule dropped others.

    Dropping blocks lowers the expected words of the page, and the cut moves: a rule against a box would sometimes cost
    a paragraph far away. With learned profiles this saved 0.0002 of recall; with built-in profiles it changes nothing.

    Args:
        keep: The decisions with the profile's marks.
        marks: The marks.
        before: The decisions without them.
    """
    dropped = {i for i, mark in marks.of_block.items() if mark.keep is False}
    if not dropped:
        return list(keep)
    return [now or (then and i not in dropped) for i, (now, then) in enumerate(zip(keep, before, strict=True))]
