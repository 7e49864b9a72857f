"""Draft of a flattened text -> the draft that cleaning its own text would give.

Law: cleaning a text that was cleaned changes nothing. Decisions depend on the whole text, so lines that were kept
beside boilerplate may look out of place without it; here they are taken out until nothing changes. It only takes out;
of a text that was clean before, it rather leaves all lines in, those above the body too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsclean._assembly.assemble import assemble
from newsclean._assembly.roles import assign
from newsclean._metadata.text_mode import mark_field_lines, read_line_fields
from newsclean._parsing.lines import read_again
from newsclean._scoring.clean_text import is_clean_by_lines
from newsclean._types.stages import Mark, Marks, Outline
from newsclean._types.values import TEXT_ROLES, Metadata, Role
from newsclean.profiles._registry import find_profile

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsclean._pipeline.inputs import Context
    from newsclean._types.stages import Analysis, Draft, PageBlock
    from newsclean.profiles._schema import Profile

__all__ = ["FirstLook", "stay_text", "to_fixed_point"]

_MAX_PASSES = 8
"""Of the flattened pages of the development corpora, none needs more than five; the bound is for hostile texts."""

_MOST_LINES = 40_000
"""Lines that are read again, over all passes: on the largest page that is read at all (10,000 blocks), two passes."""


@attrs.frozen
class FirstLook:
    """What the first look at a text found: a cheaper way to know that judging its lines again would keep them all.

    Args:
        rows: Feature row of each line.
        profile: The profile that was applied.
        context: How the text is cleaned.
    """

    rows: Sequence[list[float]]
    profile: Profile | None
    context: Context

    def is_settled(self, blocks: list[PageBlock], at: list[int]) -> bool:
        """Return True if judging these lines, which stand at these places of the page, would surely keep them all."""
        weights, texts = self.context.weights, [block.text for block in blocks]
        rows = [self.rows[i] for i in at]
        if self.profile is not None or not is_clean_by_lines(rows, texts, weights.lexicon, weights.whole):
            return False
        profiles, url = self.context.profiles, self.context.url
        return stay_text(blocks) and find_profile(profiles, url, Metadata(), Outline(blocks, []), None) is None


def to_fixed_point(
    draft: Draft, judge: Callable[[str], Draft], is_settled: Callable[[list[PageBlock], list[int]], bool]
) -> Draft:
    """Take out of an article what would be taken out of its text, until nothing is.

    Args:
        draft: The article as it was judged.
        judge: Judges a text for the first time.
        is_settled: Returns True for lines, and their places in the page, that `judge` would surely all keep: a
        cheaper way
            to know.

    Returns:
        A draft of whose text `judge` changes nothing (after at most eight passes, fewer on a huge text).

    Cost: a pass over the kept lines for one text in ten; for the others what `is_settled` costs, or nothing.
    """
    lines = 0
    for _ in range(_MAX_PASSES):
        analysis = draft.analysis
        if analysis is None or not draft.text:
            return draft
        shown = _shown(analysis, draft)
        if len(shown) == len(analysis.outline.blocks):
            return draft
        if is_settled([analysis.outline.blocks[i] for i in shown], shown):
            return draft
        lines += len(shown)
        if lines > _MOST_LINES:
            return draft
        again = judge(draft.text)
        if again.text == draft.text:
            return draft
        if analysis.marks.keeps_repeats and not analysis.marks.profile:
            _put_back(analysis, draft, set(shown))
            return draft
        lost = _lost(analysis, shown, again.text)
        if not lost:
            return draft
        for i in lost:
            analysis.keep[i] = False
            analysis.profile_scores[i] = 0.0
        _assemble_again(analysis, draft)
    return draft


def _put_back(analysis: Analysis, draft: Draft, shown: set[int]) -> None:
    """Keep every line of a clean text that without its headline, or other such lines, would not pass for clean text.

    Taking them out would begin to unravel it: the line that is then the first may be taken for a headline, too, and the
    others be judged as those of a page. With all its lines it is what it was, and cleaning it changes nothing.
    """
    texts = [block.text for block in analysis.outline.blocks]
    missing = {text for i, text in enumerate(texts) if i not in shown}  # of two lines that are the same, either one is
    lines = {i: Mark(None, Role.PARAGRAPH, "") for i, text in enumerate(texts) if text in missing}
    analysis.marks = attrs.evolve(analysis.marks, of_block={**analysis.marks.of_block, **lines})
    _assemble_again(analysis, draft)


def _assemble_again(analysis: Analysis, draft: Draft) -> None:
    """Assemble the text of a page as its decisions are now; what was said of the page as a whole stays."""
    found = assemble(analysis, url=draft.url)
    draft.text, draft.blocks = found.text, found.blocks
    if not found.text:
        draft.status = found.status


def _shown(analysis: Analysis, draft: Draft) -> list[int]:
    """Return which blocks of the page are the article's text."""
    left = iter([block.text for block in draft.blocks if block.role in TEXT_ROLES])
    following = next(left, None)
    shown = []
    for i, kept in enumerate(analysis.keep):
        if kept and analysis.outline.blocks[i].text == following:
            shown.append(i)
            following = next(left, None)
    return shown


def _lost(analysis: Analysis, shown: list[int], text: str) -> list[int]:
    """Return which of the blocks are not in a text that holds some of them in their order; none if it holds others."""
    left = iter(text.split("\n\n") if text else [])
    following = next(left, None)
    lost = []
    for i in shown:
        if analysis.outline.blocks[i].text == following:
            following = next(left, None)
        else:
            lost.append(i)
    return lost if following is None else []


def stay_text(blocks: list[PageBlock]) -> bool:
    """Return True if the lines of a text are read again as they are, none of them as a headline, a date or the like.

    Args:
        blocks: The lines of a text that is an article and nothing else.
    """
    outline = read_again(blocks)
    if outline is None:
        return False
    keep = [True] * len(blocks)
    metadata = read_line_fields(outline, keep)
    marks = Marks(of_block=mark_field_lines(outline, metadata), keeps_repeats=True)
    return all(role in TEXT_ROLES for role in assign(outline, keep, metadata, marks=marks).of)
