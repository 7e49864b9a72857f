"""What was read -> the article: measured, scored, selected, assembled and concluded.

Law: here stands the order of all that follows the front ends, for both of them the same. Two things are done around it:
flattened text is judged until judging it again changes nothing, and where the markup of a page holds next to no body,
the one that its scripts hold is judged in its place. What a stage decides is its own matter.
"""

from __future__ import annotations

import html as entities
from typing import TYPE_CHECKING

import attrs

from newsclean._assembly.assemble import NO_MARKS, assemble
from newsclean._assembly.evidence import Held, held_by
from newsclean._assembly.verdict import JudgedPage, conclude
from newsclean._metadata.live_blogs import add_entries, is_live
from newsclean._metadata.media import add_media, read_media
from newsclean._pipeline.inputs import DEFAULTS, Reading, consult, open_page, read_text, with_language
from newsclean._scoring.clean_text import is_clean_by_lines, is_clean_by_scores
from newsclean._scoring.feature_sets import measure
from newsclean._scoring.model import score
from newsclean._scoring.selection import select
from newsclean._text.strings import count_words
from newsclean._types.article import Article, hold
from newsclean._types.stages import Analysis, Outline
from newsclean._types.values import Completeness, FieldSource, Metadata
from newsclean.profiles._marking import mark_blocks, restore, settle, shift
from newsclean.profiles._registry import find_profile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._scoring.weights import Weights
    from newsclean._types.options import Options
    from newsclean._types.stages import Marks, PageBlock
    from newsclean.profiles._registry import ProfileSet
    from newsclean.profiles._schema import Profile

    Rows = Sequence[list[float]]

__all__ = ["add_plain", "judge", "judge_scripts", "judge_text", "read_scripts", "score_blocks", "weigh"]

_FEW_WORDS = 60  # a page with less text than this is searched for a body in its scripts
_BEGINNING = 1_000  # characters in which so many words are looked for first
_MIN_SCRIPT_WORDS = 60
_MORE_WORDS = 2


def score_blocks(reading: Reading, weights: Weights) -> list[float]:
    """Returns for each block the probability that it is article text, as the scorer alone sees it."""
    rows = measure(reading.outline, reading.hints, weights)
    return score(rows, weights)


def judge(reading: Reading, weights: Weights, url: str, profile: Profile | None = None) -> Article:
    """Everything after the front ends."""
    return _conclude(weigh(reading, weights, profile)[0], reading, weights, url)


def _conclude(case: Analysis, reading: Reading, weights: Weights, url: str) -> Article:
    article = assemble(case.outline, case.scores, case.keep, case.metadata, url=url, marks=case.marks)
    is_known = any(mark.keep for mark in case.marks.of_block.values())
    scores = settle(case.scores, case.marks)  # what a profile has decided is not in doubt
    page = JudgedPage(case.outline, reading.hints, scores, case.keep, url, is_known)
    return hold(conclude(article, page, weights.verdict), Held(case))


def weigh(reading: Reading, weights: Weights, profile: Profile | None) -> tuple[Analysis, list[float], Rows]:
    """Measures, scores and selects; gives the scores without the profile's shifts and the rows beside the case."""
    outline = reading.outline
    rows = measure(outline, reading.hints, weights)
    raw = score(rows, weights)
    marks = NO_MARKS if profile is None else mark_blocks(profile, outline, reading.page, raw)
    scores = shift(raw, marks)
    settled = settle(scores, marks)
    words = [block.words for block in outline.blocks]
    texts = [block.text for block in outline.blocks] if weights.whole else []
    whole = is_clean_by_lines(rows, texts, weights.lexicon, weights.whole) or is_clean_by_scores(
        rows, raw, words, weights.whole
    )
    if whole:
        settled = settle([1.0] * len(settled), marks)
    keep = select(settled, words)
    alone = None
    if profile is not None:
        before = select([1.0] * len(raw) if whole else scores, words)
        alone = before if whole or not marks.shifts else select(raw, words)
        keep = restore(keep, marks, before)
    metadata = reading.metadata
    if weights.form == "text":
        metadata, marks = add_plain(outline, keep, metadata, marks)
        marks = attrs.evolve(marks, keeps_repeats=whole)
    media = read_media(outline, keep, metadata)
    if media is not None:
        metadata = add_media(metadata, media)
    if not metadata.entries and is_live(reading.hints.types, metadata.url):
        metadata = add_entries(metadata, outline, keep)
    return Analysis(outline, scores, settled, keep, metadata, marks, without_profile=alone), raw, rows


def add_plain(outline: Outline, keep: list[bool], metadata: Metadata, marks: Marks) -> tuple[Metadata, Marks]:
    """Adds the fields that lines of flattened text hold, and the marks on those lines."""
    from newsclean._metadata.text_mode import complete, mark_plain, read_plain

    metadata = complete(metadata, read_plain(outline, keep))
    return metadata, attrs.evolve(marks, of_block=mark_plain(outline, metadata) | dict(marks.of_block))


def judge_text(text: str, weights: Weights, profiles: ProfileSet, url: str, options: Options = DEFAULTS) -> Article:
    """All that is done with flattened text, so that doing it again changes nothing."""
    from newsclean._pipeline.fixed_point import stay_text, to_fixed_point

    def judge_again(lines: str) -> Article:
        reading = read_text(lines, options)
        return judge(reading, weights, url, consult(profiles, reading, url))

    reading = with_language(read_text(text, options), options)
    profile = consult(profiles, reading, url)
    case, _, rows = weigh(reading, weights, profile)

    def is_settled(blocks: list[PageBlock], at: list[int]) -> bool:
        texts = [block.text for block in blocks]
        if profile is not None or not is_clean_by_lines([rows[i] for i in at], texts, weights.lexicon, weights.whole):
            return False
        return stay_text(blocks) and find_profile(profiles, url, Metadata(), Outline(blocks, []), None) is None

    return to_fixed_point(_conclude(case, reading, weights, url), judge_again, is_settled)


def judge_scripts(
    reading: Reading,
    article: Article,
    weights: Weights,
    url: str,
    profile: Profile | None = None,
    options: Options = DEFAULTS,
) -> Article | None:
    """Looks for a body that only the scripts hold, where the markup gave little or nothing.

    JSON-LD's `articleBody` is taken when it has twice the words that the markup gave; on the development corpora no
    page with its body in the markup comes near that. Other scripts are searched only for pages with next to no text
    that say when or by whom they were written: an index page is full of script strings, and none is an article.

    Returns:
        The article with the body from the scripts and `sources["text"]` saying so, or None.
    """
    found = read_scripts(reading, article, url, options)
    if found is None:
        return None
    inner, source, needed = found
    whole = judge(inner, weights, url, profile)
    if count_words(whole.text) < needed:
        return None
    held = held_by(whole)
    if held.case is not None:
        held.case.script = source
    sources = {**whole.sources, "text": FieldSource(source, whole.text[:200])}
    return hold(attrs.evolve(whole, sources=sources, completeness=Completeness.SHELL), held)


def read_scripts(
    reading: Reading, article: Article, url: str, options: Options = DEFAULTS
) -> tuple[Reading, str, int] | None:
    """Reads the body that scripts may hold: a page of its own, the name of its source, and the words it must give."""
    body, source = reading.hints.article_body, "jsonld:articleBody"
    if len(body) <= _MIN_SCRIPT_WORDS and article.text.count(" ", 0, _BEGINNING) >= _FEW_WORDS:
        return None  # most pages; counting words costs a hundred times as much
    words = count_words(article.text) + _dropped_words(article)
    needed = max(_MIN_SCRIPT_WORDS, _MORE_WORDS * words)
    if len(body) > _MIN_SCRIPT_WORDS and count_words(body) >= needed:
        if "&lt;" in body:  # some sites put markup into the field, and some put it there escaped
            body = entities.unescape(body)
    elif reading.page is not None and words < _FEW_WORDS and (reading.metadata.published or reading.metadata.authors):
        from newsclean._parsing.script_bodies import find_body

        body, source = find_body(reading.page.scripts()), "script"
    else:
        return None
    outline = open_page(body, url, options)[1] if "<" in body else read_text(body, options).outline
    return Reading(outline, reading.hints, reading.metadata), source, needed


def _dropped_words(article: Article) -> int:
    """Counts the words that a profile dropped: the scripts often hold them too, and must not bring them back."""
    case = held_by(article).case
    if case is None:
        return 0
    return sum(case.outline.blocks[i].words for i, mark in case.marks.of_block.items() if mark.keep is False)
