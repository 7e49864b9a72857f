"""The order of all stages, which is what runs.

Law: data flows one way, and each stage is a function of what the ones before it gave:

    bytes -> check -> decode -> bound -> parse -> read_outline, read_metadata -\
                                     flattened text -> read_text --------------> find_profile, read_fields
                                                                                              |
      finalize <- withhold <- read_scripts <- judge_page <- assemble <- select, mark_blocks <- score <- measure

HTML and flattened text have a reader each (`inputs`) and share all that follows. Around that, flattened text is judged
until judging it again changes nothing (`fixed_point`), and where the markup of a page holds next to no body, the one
that its scripts hold is judged in its place (`script_bodies`). What a stage decides stands in the stage's own module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import attrs

from newsclean._assembly.assemble import NO_MARKS, assemble
from newsclean._assembly.evidence import finalize
from newsclean._assembly.verdict import JudgedPage, judge_page, withhold
from newsclean._metadata.live_blogs import add_entries, is_live
from newsclean._metadata.media import add_media, read_media
from newsclean._parsing.guard import check
from newsclean._parsing.parser import MEMORY_ERRORS
from newsclean._pipeline.inputs import Context, Reading, apply_profile, detect_language, read_html, read_text
from newsclean._pipeline.script_bodies import read_scripts
from newsclean._scoring.clean_text import is_clean_by_lines, is_clean_by_scores
from newsclean._scoring.feature_sets import measure
from newsclean._scoring.model import score
from newsclean._scoring.selection import select
from newsclean._text.decoding import decode
from newsclean._text.strings import count_words
from newsclean._types.options import view_of
from newsclean._types.stages import Analysis, Draft
from newsclean._types.values import Completeness, FieldSource, Status
from newsclean.profiles._marking import apply_marks, mark_blocks, restore_lost, shift_scores

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from newsclean._assembly.evidence import Explain
    from newsclean._scoring.weights import Weights
    from newsclean._types.article import Article
    from newsclean._types.stages import Marks, Outline
    from newsclean._types.values import Metadata
    from newsclean.profiles._schema import Profile

__all__ = [
    "PIPELINE",
    "STAGES",
    "Judged",
    "add_line_fields",
    "clean_html",
    "clean_text",
    "draft_html",
    "draft_text",
    "score_and_select",
    "score_blocks",
]

STAGES = (
    "check",
    "decode",
    "bound",
    "parse",
    "read_outline",
    "read_metadata",
    "read_text",
    "find_profile",
    "read_fields",
    "measure",
    "score",
    "mark_blocks",
    "select",
    "add_line_fields",
    "read_media",
    "assemble",
    "judge_page",
    "read_scripts",
    "withhold",
    "finalize",
)
"""Names of the stage functions in their order, for those who want to time them."""

PIPELINE = ("newsclean._pipeline.stages", "newsclean._pipeline.inputs")
"""The modules that call the stages, each by a name of its own."""

_KNOWN_TEXT = 200  # characters of a text from scripts that its source shows


def clean_html(
    html: str | bytes, context: Context, explain: Explain, *, encoding: str | None = None, now: datetime | None = None
) -> Article:
    """Run all stages on a page of HTML.

    Args:
        html: The page.
        context: How to clean it.
        explain: Makes the ledger, when somebody asks for it.
        encoding: The charset that the server named.
        now: When the page was fetched.
    """
    status = check(html, max_bytes=context.options.max_bytes)
    if status is not None:
        return _unread(status, context, explain)
    try:
        if isinstance(html, str):
            text, data = html, None
        else:
            decoded = decode(html, encoding=encoding)
            text, data = decoded.text, decoded.utf8
        reading = read_html(text, context.url, context.options, now=now, data=data)
        return _finish(draft_html(reading, context), context, explain)
    except MEMORY_ERRORS:
        return _unread(Status.OUT_OF_MEMORY, context, explain)


def clean_text(text: str, context: Context, explain: Explain) -> Article:
    """Run all stages on flattened text."""
    status = check(text, max_bytes=context.options.max_bytes)
    if status is not None:
        return _unread(status, context, explain)
    try:
        return _finish(draft_text(read_text(text, context.options), context), context, explain)
    except MemoryError:
        return _unread(Status.OUT_OF_MEMORY, context, explain)


def _unread(status: Status, context: Context, explain: Explain) -> Article:
    return _finish(Draft(None, url=context.url, status=status), context, explain)


def _finish(draft: Draft, context: Context, explain: Explain) -> Article:
    options = context.options
    withhold(draft, accept_index=options.accept_index)
    return finalize(draft, explain, view_of(options), keeps_evidence=options.evidence)


def draft_html(reading: Reading, context: Context) -> Draft:
    """Judge a page of HTML: its markup, and where that holds next to no body, what its scripts hold."""
    detect_language(reading, context)
    profile = apply_profile(reading, context)
    draft = _draft_of(score_and_select(reading, context.weights, profile).analysis, reading, context)
    found = read_scripts(reading, draft, context)
    if found is None:
        return draft
    inner = _draft_of(score_and_select(found.reading, context.weights, profile).analysis, found.reading, context)
    if inner.analysis is None or count_words(inner.text) < found.needed_words:
        return draft
    inner.analysis.script = found.source
    inner.text_source = FieldSource(found.source, inner.text[:_KNOWN_TEXT])
    inner.completeness = Completeness.SHELL
    return inner


def draft_text(reading: Reading, context: Context) -> Draft:
    """Judge flattened text, so that judging what comes out of it changes nothing."""
    from newsclean._pipeline.fixed_point import FirstLook, to_fixed_point

    detect_language(reading, context)
    profile = apply_profile(reading, context)
    judged = score_and_select(reading, context.weights, profile)
    draft = _draft_of(judged.analysis, reading, context)

    def judge_again(text: str) -> Draft:
        again = read_text(text, context.options)
        applied = apply_profile(again, context)
        return _draft_of(score_and_select(again, context.weights, applied).analysis, again, context)

    return to_fixed_point(draft, judge_again, FirstLook(judged.rows, profile, context).is_settled)


def _draft_of(analysis: Analysis, reading: Reading, context: Context) -> Draft:
    draft = assemble(analysis, url=context.url)
    is_known = any(mark.keep for mark in analysis.marks.of_block.values())
    scores = apply_marks(analysis.scores, analysis.marks)  # what a profile has decided is not in doubt
    page = JudgedPage(analysis.outline, reading.hints, scores, analysis.keep, context.url, is_known)
    judge_page(draft, page, context.weights.verdict)
    return draft


class Judged(NamedTuple):
    """A page whose blocks are selected.

    Args:
        analysis: The page with its decisions.
        raw_scores: Probability of each block before a profile shifted it.
        rows: Feature row of each block.
    """

    analysis: Analysis
    raw_scores: list[float]
    rows: Sequence[list[float]]


def score_blocks(reading: Reading, weights: Weights) -> list[float]:
    """Return for each block the probability that it is article text, as the scorer alone sees it."""
    return score(measure(reading.outline, reading.hints, weights), weights)


def score_and_select(reading: Reading, weights: Weights, profile: Profile | None) -> Judged:
    """Measure, score and select the blocks of a page, with what a profile says of them."""
    outline = reading.outline
    rows = measure(outline, reading.hints, weights)
    raw = score(rows, weights)
    marks = NO_MARKS if profile is None else mark_blocks(profile, outline, reading.page, raw)
    scores = shift_scores(raw, marks)
    words = [block.words for block in outline.blocks]
    texts = [block.text for block in outline.blocks] if weights.whole else []
    is_clean = is_clean_by_lines(rows, texts, weights.lexicon, weights.whole)
    is_clean = is_clean or is_clean_by_scores(rows, raw, words, weights.whole)
    settled = apply_marks([1.0] * len(scores) if is_clean else scores, marks)
    keep = select(settled, words)
    without_profile = None
    if profile is not None:
        before = select([1.0] * len(raw) if is_clean else scores, words)
        without_profile = before if is_clean or not marks.shifts else select(raw, words)
        keep = restore_lost(keep, marks, before)
    metadata = reading.metadata
    if weights.form == "text":
        metadata, marks = add_line_fields(outline, keep, metadata, marks)
        marks = attrs.evolve(marks, keeps_repeats=is_clean)
    media = read_media(outline, keep, metadata)
    if media is not None:
        metadata = add_media(metadata, media)
    if not metadata.entries and is_live(reading.hints.types, metadata.url):
        metadata = add_entries(metadata, outline, keep)
    analysis = Analysis(outline, scores, settled, keep, metadata, marks, without_profile=without_profile)
    return Judged(analysis, raw, rows)


def add_line_fields(outline: Outline, keep: list[bool], metadata: Metadata, marks: Marks) -> tuple[Metadata, Marks]:
    """Add the fields that lines of flattened text hold, and the marks on those lines."""
    from newsclean._metadata.text_mode import fill_missing, mark_field_lines, read_line_fields

    metadata = fill_missing(metadata, read_line_fields(outline, keep))
    return metadata, attrs.evolve(marks, of_block=mark_field_lines(outline, metadata) | dict(marks.of_block))
