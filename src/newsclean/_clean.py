r"""The pipeline: the one module that knows the stages and their order.

Law: data flows one way, and each stage is a function of what the ones before it gave:

    bytes -> check -> decode -> bound -> parse -> read_outline, read_metadata -\
                                     flattened text -> read_text --------------> measure -> score -> select -> assemble
                                                                find_profile -> read_fields -^  mark_blocks -^

and then `conclude`, which says what kind of page it is. HTML and flattened text are two front ends; they part at the
top and share everything from `measure` on. A site profile that fits the page has its say in two places: on the fields,
and on the blocks once they have scores. Nothing is kept between calls but the profiles that were read, so a `Cleaner`
may be shared by threads.

What only flattened text, a ledger, or a page without a body needs is imported when the first of them comes: it is a
sixth of what `import newsclean` took.
"""

from __future__ import annotations

import html as entities
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

import attrs

from newsclean._article import NO_MARKS, assemble
from newsclean._blocks import read_outline
from newsclean._decode import decode
from newsclean._evidence import Held, finish, held_by
from newsclean._forms import NAMES_OF, measure
from newsclean._guard import bound, check
from newsclean._metadata import read_metadata
from newsclean._metadata.live import add_entries, is_live
from newsclean._metadata.media import add_media, read_media
from newsclean._model import Article, Completeness, Metadata, Options, Source, hold
from newsclean._outline import Case, Hints, Outline
from newsclean._page import Page
from newsclean._parse import parse
from newsclean._score import score
from newsclean._select import select
from newsclean._text import count_words
from newsclean._verdict import JudgedPage, conclude, withhold
from newsclean._weights import Weights, html_weights, text_weights
from newsclean._whole import is_whole, looks_whole
from newsclean.profiles._fields import read_fields
from newsclean.profiles._mark import mark_blocks, restore, settle, shift
from newsclean.profiles._registry import ProfileSet, find_profile

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsclean._ledger import Account
    from newsclean._model import LedgerEntry, Status
    from newsclean._outline import Marks, PageBlock
    from newsclean.profiles._schema import Profile

    Rows = Sequence[list[float]]

__all__ = [
    "STAGES",
    "Cleaner",
    "Reading",
    "clean",
    "clean_text",
    "judge",
    "judge_text",
    "read_html",
    "read_scripts",
    "read_text",
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
    "add_plain",
    "find_profile",
    "read_fields",
    "measure",
    "score",
    "mark_blocks",
    "select",
    "read_media",
    "assemble",
    "conclude",
)
"""Names of the stage functions of this module, for those who want to time them."""

_FEW_WORDS = 60  # a page with less text than this is searched for a body in its scripts
_BEGINNING = 1_000  # characters in which so many words are looked for first
_MIN_SCRIPT_WORDS = 60
_MORE_WORDS = 2


@attrs.define(eq=False)
class Reading:
    """What a front end makes of its input: everything that is known before a block is judged."""

    outline: Outline
    hints: Hints
    metadata: Metadata
    page: Page | None = None


class Cleaner:
    """Cleans pages with a given set of options.

    It holds nothing but the options and the profiles, so one can be shared by any number of threads.

    Args:
        options: How to clean; the defaults where None.

    Raises:
        ProfileError: A profile in `options.profiles` is not valid, or two of them fit the same host.
        TypeError: `options` or something in `options.profiles` is of the wrong type.

    Example:
        >>> article = Cleaner().clean("<title>A day</title><h1>A day</h1><p>It rained, and then it stopped.</p>")
        >>> article.title
        'A day'
    """

    def __init__(self, options: Options | None = None) -> None:
        if options is not None and not isinstance(options, Options):
            raise TypeError(f"options must be newsclean.Options or None, not {_kind(options)}")
        self.options = options or _DEFAULTS
        given = self.options.profiles
        self._profiles = given if isinstance(given, ProfileSet) or given is None else _with_installed(given)

    @property
    def profiles(self) -> ProfileSet:
        """The profiles that are asked, in this order; the installed ones are found at the first look-up."""
        return ProfileSet.installed() if self._profiles is None else self._profiles

    def clean(
        self,
        html: str | bytes,
        *,
        url: str | None = None,
        encoding: str | None = None,
        now: datetime | None = None,
    ) -> Article:
        """Cleans a page of HTML.

        Args:
            html: The page; bytes are decoded as browsers do.
            url: The page's address, if known: makes relative links absolute.
            encoding: The charset that the server named; only used for bytes, and an unknown label is ignored.
            now: When the page was fetched: what "3 hours ago" is counted from. Without it relative times are no dates;
                the machine's clock is never asked.

        Returns:
            The article; content never raises, and its `status` says what happened.

        Raises:
            TypeError: An argument is of the wrong type.

        Cost: some six parses of a news page by selectolax, nine of other articles, and less where newsclean is
            compiled; linear in its length.
        """
        _require("html", html, (str, bytes))
        _require("url", url, (str, type(None)))
        _require("encoding", encoding, (str, type(None)))
        _require("now", now, (datetime, type(None)))
        address = (url or "").strip()
        status = check(html, max_bytes=self.options.max_bytes)
        if status is not None:
            return self._unread(status, address)
        if isinstance(html, str):
            text, data = html, None
        else:
            decoded = decode(html, encoding=encoding)
            text, data = decoded.text, decoded.utf8
        reading = read_html(text, address, self.options, now=now, data=data)
        reading = _with_language(reading, self.options)
        weights = html_weights()
        profile = _consult(self.profiles, reading, address)
        article = judge(reading, weights, address, profile)
        article = judge_scripts(reading, article, weights, address, profile, self.options) or article
        return self._finish(article, partial(self._explain_html, html, address, encoding))

    def clean_text(self, text: str, *, url: str | None = None) -> Article:
        """Cleans a page that is already flattened to plain text.

        Args:
            text: The page's text, one block a line.
            url: The page's address, if known.

        Returns:
            The article; fields that only markup can show (images, dates, language) are empty.

        Raises:
            TypeError: An argument is of the wrong type.

        Cost: linear in the length of the text.
        """
        _require("text", text, (str,))
        _require("url", url, (str, type(None)))
        address = (url or "").strip()
        status = check(text, max_bytes=self.options.max_bytes)
        if status is not None:
            return self._unread(status, address)
        article = judge_text(text, text_weights(), self.profiles, address, self.options)
        return self._finish(article, partial(self._explain_text, text, address))

    def _unread(self, status: Status, url: str) -> Article:
        return hold(Article(status=status, url=url), Held(None) if self.options.evidence else None)

    def _finish(self, article: Article, explain: Callable[[Held, Article], tuple[LedgerEntry, ...]]) -> Article:
        options = self.options
        held = held_by(article)
        article = withhold(article, accept_index=options.accept_index)
        return finish(article, held, explain, options.focus, keeps=options.evidence)

    def _explain_html(
        self, html: str | bytes, url: str, encoding: str | None, held: Held, article: Article
    ) -> tuple[LedgerEntry, ...]:
        """Reads the page once more, this time with everything on it, and says what became of it."""
        from newsclean._inventory import read_inventory
        from newsclean._ledger import build_ledger

        text = html if isinstance(html, str) else decode(html, encoding=encoding).text
        reading = read_html(text, url, self.options)
        pieces = [] if reading.page is None else read_inventory(reading.page)
        weights, profile = html_weights(), _consult(self.profiles, reading, url)
        page = _account(reading, weights, profile, held, article)
        page.pieces = pieces
        if held.case is None or not held.case.script:
            return build_ledger(page)
        page.verdict = f"the body comes from a script of the page ({held.case.script})"
        body = Reading(held.case.outline, reading.hints, held.case.metadata)
        return build_ledger(page, _account(body, weights, profile, held, article))

    def _explain_text(self, text: str, url: str, held: Held, article: Article) -> tuple[LedgerEntry, ...]:
        from newsclean._ledger import build_ledger

        reading, weights = read_text(text, self.options), text_weights()
        profile = _consult(self.profiles, reading, url)
        return build_ledger(_account(reading, weights, profile, held, article, settled=held.case))


def clean(
    html: str | bytes, *, url: str | None = None, encoding: str | None = None, now: datetime | None = None
) -> Article:
    """Cleans a page of HTML with the default options; see `Cleaner.clean`.

    Example:
        >>> clean("<p>" + "The harbour froze over in the night, for the first time in years. " * 4).status
        <Status.OK: 'ok'>
    """
    return Cleaner().clean(html, url=url, encoding=encoding, now=now)


def clean_text(text: str, *, url: str | None = None) -> Article:
    r"""Cleans flattened text with the default options; see `Cleaner.clean_text`.

    Example:
        >>> clean_text("Menu\\n\\nThe harbour froze over in the night, for the first time in years, they said.").text
        'The harbour froze over in the night, for the first time in years, they said.'
    """
    return Cleaner().clean_text(text, url=url)


_DEFAULTS = Options()

_LINES_A_BLOCK = 5  # of flattened text, blank ones and those of wrapped paragraphs counted


def read_html(
    html: str, url: str, options: Options = _DEFAULTS, *, now: datetime | None = None, data: bytes | None = None
) -> Reading:
    """The front end for HTML; `data` is `html` in UTF-8, where that is at hand."""
    page, outline = _outline(html, url, options, data)
    metadata, hints = read_metadata(page, outline, now)
    return Reading(outline, hints, metadata, page)


def read_text(text: str, options: Options = _DEFAULTS) -> Reading:
    """The front end for flattened text."""
    from newsclean._lines import read_lines
    from newsclean._metadata.plain import guess_title

    outline = read_lines(text, most_lines=_LINES_A_BLOCK * options.max_blocks)
    _shorten(outline, options.max_blocks)
    return Reading(outline, Hints(title=guess_title(outline)), Metadata())


def _outline(html: str, url: str, options: Options, data: bytes | None = None) -> tuple[Page, Outline]:
    bounded = bound(html, max_depth=options.max_depth, max_tags=options.max_tags)
    page = Page(parse(data if data is not None and bounded is html else bounded), url)
    outline = read_outline(page)
    _shorten(outline, options.max_blocks)
    return page, outline


def _shorten(outline: Outline, max_blocks: int) -> None:
    """Ends an outline after so many blocks; what was noted behind them is noted at the end."""
    if len(outline.blocks) > max_blocks:
        del outline.blocks[max_blocks:]
        outline.notes = [(min(at, max_blocks), *note) for at, *note in outline.notes]
        outline.links = [(min(at, max_blocks), *link) for at, *link in outline.links]


def _with_language(reading: Reading, options: Options) -> Reading:
    """Asks the caller's detector for the language where the page declares none."""
    if options.detect_language is None or reading.metadata.language:
        return reading
    long = [block.text for block in reading.outline.blocks if len(block.text) >= _LONG_TEXT]
    sample = "\n".join(long)[:_LANGUAGE_SAMPLE]
    language = options.detect_language(sample) if sample else None
    if language:
        sources = {**reading.metadata.sources, "language": Source("detected", sample[:500])}
        reading.metadata = attrs.evolve(reading.metadata, language=language, sources=sources)
    return reading


_LONG_TEXT = 80  # characters; shorter blocks are menus and labels, in any language
_LANGUAGE_SAMPLE = 2_000


def _consult(profiles: ProfileSet, reading: Reading, url: str) -> Profile | None:
    """Finds the profile for a page, and takes the fields from it for which it names a place."""
    profile = find_profile(profiles, url, reading.metadata, reading.outline, reading.page)
    if profile is not None and profile.fields:
        reading.metadata = read_fields(profile, reading.metadata, reading.outline, reading.page)
        reading.hints = attrs.evolve(reading.hints, title=reading.metadata.title or reading.hints.title)
    return profile


def _with_installed(given: object) -> ProfileSet:
    return ProfileSet(given if isinstance(given, tuple) else (given,), others=ProfileSet.installed())


def score_blocks(reading: Reading, weights: Weights) -> list[float]:
    """Returns for each block the probability that it is article text, as the scorer alone sees it."""
    rows = measure(reading.outline, reading.hints, weights)
    return score(rows, weights)


def judge(reading: Reading, weights: Weights, url: str, profile: Profile | None = None) -> Article:
    """Everything after the front ends."""
    return _conclude(_weigh(reading, weights, profile)[0], reading, weights, url)


def _conclude(case: Case, reading: Reading, weights: Weights, url: str) -> Article:
    article = assemble(case.outline, case.scores, case.keep, case.metadata, url=url, marks=case.marks)
    is_known = any(mark.keep for mark in case.marks.of_block.values())
    scores = settle(case.scores, case.marks)  # what a profile has decided is not in doubt
    page = JudgedPage(case.outline, reading.hints, scores, case.keep, url, is_known)
    return hold(conclude(article, page, weights.verdict), Held(case))


def _weigh(reading: Reading, weights: Weights, profile: Profile | None) -> tuple[Case, list[float], Rows]:
    """Measures, scores and selects; gives the scores without the profile's shifts and the rows beside the case."""
    outline = reading.outline
    rows = measure(outline, reading.hints, weights)
    raw = score(rows, weights)
    marks = NO_MARKS if profile is None else mark_blocks(profile, outline, reading.page, raw)
    scores = shift(raw, marks)
    settled = settle(scores, marks)
    words = [block.words for block in outline.blocks]
    texts = [block.text for block in outline.blocks] if weights.whole else []
    whole = is_whole(rows, texts, weights.lexicon, weights.whole) or looks_whole(rows, raw, words, weights.whole)
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
    return Case(outline, scores, settled, keep, metadata, marks, alone=alone), raw, rows


def add_plain(outline: Outline, keep: list[bool], metadata: Metadata, marks: Marks) -> tuple[Metadata, Marks]:
    """Adds the fields that lines of flattened text hold, and the marks on those lines."""
    from newsclean._metadata.plain import complete, mark_plain, read_plain

    metadata = complete(metadata, read_plain(outline, keep))
    return metadata, attrs.evolve(marks, of_block=mark_plain(outline, metadata) | dict(marks.of_block))


def _account(
    reading: Reading,
    weights: Weights,
    profile: Profile | None,
    held: Held,
    article: Article,
    settled: Case | None = None,
) -> Account:
    from newsclean._ledger import Measured, account_for

    case, raw, rows = _weigh(reading, weights, profile)
    if settled is not None:  # what later passes took out, or put back, is not found in one
        case.keep, case.settled, case.marks = settled.keep, settled.settled, settled.marks
    return account_for(case, Measured(rows, raw, NAMES_OF[weights.form], weights), held, article)


def judge_text(text: str, weights: Weights, profiles: ProfileSet, url: str, options: Options = _DEFAULTS) -> Article:
    """All that is done with flattened text, so that doing it again changes nothing."""
    from newsclean._again import stay_text, until_stable

    def judge_again(lines: str) -> Article:
        reading = read_text(lines, options)
        return judge(reading, weights, url, _consult(profiles, reading, url))

    reading = _with_language(read_text(text, options), options)
    profile = _consult(profiles, reading, url)
    case, _, rows = _weigh(reading, weights, profile)

    def is_settled(blocks: list[PageBlock], at: list[int]) -> bool:
        texts = [block.text for block in blocks]
        if profile is not None or not is_whole([rows[i] for i in at], texts, weights.lexicon, weights.whole):
            return False
        return stay_text(blocks) and find_profile(profiles, url, Metadata(), Outline(blocks, []), None) is None

    return until_stable(_conclude(case, reading, weights, url), judge_again, is_settled)


def judge_scripts(
    reading: Reading,
    article: Article,
    weights: Weights,
    url: str,
    profile: Profile | None = None,
    options: Options = _DEFAULTS,
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
    sources = {**whole.sources, "text": Source(source, whole.text[:200])}
    return hold(attrs.evolve(whole, sources=sources, completeness=Completeness.SHELL), held)


def read_scripts(
    reading: Reading, article: Article, url: str, options: Options = _DEFAULTS
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
        from newsclean._hydration import find_body

        body, source = find_body(reading.page.scripts()), "script"
    else:
        return None
    outline = _outline(body, url, options)[1] if "<" in body else read_text(body, options).outline
    return Reading(outline, reading.hints, reading.metadata), source, needed


def _dropped_words(article: Article) -> int:
    """Counts the words that a profile dropped: the scripts often hold them too, and must not bring them back."""
    case = held_by(article).case
    if case is None:
        return 0
    return sum(case.outline.blocks[i].words for i, mark in case.marks.of_block.items() if mark.keep is False)


def _require(name: str, value: object, kinds: tuple[type, ...]) -> None:
    if not isinstance(value, kinds):
        wanted = " or ".join("None" if kind is type(None) else kind.__name__ for kind in kinds)
        raise TypeError(f"{name} must be {wanted}, not {_kind(value)}")


def _kind(value: object) -> str:
    return "None" if value is None else type(value).__name__
