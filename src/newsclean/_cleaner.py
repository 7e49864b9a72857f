r"""The pipeline's front: what callers give -> the article, by stages in one order.

Law: data flows one way, and each stage is a function of what the ones before it gave:

    bytes -> check -> decode -> bound -> parse -> read_outline, read_metadata -\
                                     flattened text -> read_text --------------> measure -> score -> select -> assemble
                                                                find_profile -> read_fields -^  mark_blocks -^

and then `conclude`, which says what kind of page it is. HTML and flattened text are two front ends (`_reading`); they
part at the top and share everything from `measure` on (`_judge`). Here stands what is done around both: what was given
is checked, and what is held back or kept as evidence is settled. A site profile that fits the page has its say in two
places: on the fields, and on the blocks once they have scores. Nothing is kept between calls but the profiles that were
read, so a `Cleaner` may be shared by threads.

What only flattened text, a ledger, or a page without a body needs is imported when the first of them comes: it is a
sixth of what `import newsclean` took.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from newsclean._assembly.evidence import Held, finish, held_by
from newsclean._assembly.verdict import withhold
from newsclean._parsing.guard import check
from newsclean._pipeline.inputs import DEFAULTS, consult, read_html, with_language
from newsclean._pipeline.stages import judge, judge_scripts, judge_text
from newsclean._scoring.weights import html_weights, text_weights
from newsclean._text.decoding import decode
from newsclean._types.article import Article, hold
from newsclean._types.options import Options
from newsclean.profiles._registry import ProfileSet

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsclean._types.values import LedgerEntry, Status

__all__ = ["PIPELINE", "STAGES", "Cleaner", "clean", "clean_text"]

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
"""Names of the stage functions, for those who want to time them."""

PIPELINE = ("newsclean._cleaner", "newsclean._pipeline.inputs", "newsclean._pipeline.stages")
"""The modules that call the stages, each by a name of its own."""


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
        self.options = options or DEFAULTS
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

        Cost: four to five parses of a news page by selectolax, five to seven of other articles; two thirds of
            that where newsclean is compiled. Linear in the length of the page.
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
        reading = with_language(reading, self.options)
        weights = html_weights()
        profile = consult(self.profiles, reading, address)
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
        from newsclean._explaining.explain import explain_html

        text = html if isinstance(html, str) else decode(html, encoding=encoding).text
        return explain_html(text, url, self.options, self.profiles, held, article)

    def _explain_text(self, text: str, url: str, held: Held, article: Article) -> tuple[LedgerEntry, ...]:
        from newsclean._explaining.explain import explain_text

        return explain_text(text, url, self.options, self.profiles, held, article)


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


def _with_installed(given: object) -> ProfileSet:
    return ProfileSet(given if isinstance(given, tuple) else (given,), others=ProfileSet.installed())


def _require(name: str, value: object, kinds: tuple[type, ...]) -> None:
    if not isinstance(value, kinds):
        wanted = " or ".join("None" if kind is type(None) else kind.__name__ for kind in kinds)
        raise TypeError(f"{name} must be {wanted}, not {_kind(value)}")


def _kind(value: object) -> str:
    return "None" if value is None else type(value).__name__
