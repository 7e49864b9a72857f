"""What callers give -> the article: checks the arguments, and holds options and profiles.

Law: nothing is kept between calls but the profiles that were read, so threads may share a `Cleaner`. The order of the
stages stands in `newsclean._pipeline.stages`. What only flattened text, a ledger, or a page without a body needs is
imported when the first of them comes: it is a sixth of what `import newsclean` took.
"""

from __future__ import annotations

from datetime import datetime
from os import PathLike
from typing import TYPE_CHECKING, Any

from newsclean._metadata.cleaning import clean_address
from newsclean._pipeline.inputs import DEFAULTS, Context
from newsclean._pipeline.stages import clean_html as run_html
from newsclean._pipeline.stages import clean_text as run_text
from newsclean._scoring.weights import html_weights, text_weights
from newsclean._types.options import Options
from newsclean.profiles._registry import ProfileSet

if TYPE_CHECKING:
    from newsclean._assembly.evidence import ArticleEvidence
    from newsclean._types.article import Article
    from newsclean._types.values import LedgerEntry

__all__ = ["Cleaner", "clean", "clean_text", "read_buffer"]


class Cleaner:
    """Cleans pages with a given set of options.

    It holds nothing but the options and the profiles, so any number of threads can share one.

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
        self._profiles = _profiles_for(self.options)

    @property
    def profiles(self) -> ProfileSet:
        """The profiles that are asked, in this order; the installed ones are found at the first look-up."""
        return ProfileSet.installed() if self._profiles is None else self._profiles

    def clean(
        self,
        html: str | bytes | bytearray | memoryview,
        *,
        url: str | None = None,
        encoding: str | None = None,
        now: datetime | None = None,
    ) -> Article:
        """Clean a page of HTML.

        Args:
            html: The page; bytes are decoded as browsers do. Other bytes-like objects (`mmap`, `array`) are copied.
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
        page = _page(html)
        _require("encoding", encoding, (str, type(None)))
        _require("now", now, (datetime, type(None)))
        context = Context(self.options, self.profiles, html_weights(), _address(url))

        def explain(evidence: ArticleEvidence) -> tuple[LedgerEntry, ...]:
            from newsclean._explaining.explain import explain_html

            return explain_html(page, context, evidence, encoding=encoding)

        return run_html(page, context, explain, encoding=encoding, now=now)

    def clean_text(self, text: str, *, url: str | None = None) -> Article:
        """Clean a page that is already flattened to plain text.

        Args:
            text: The page's text, one block a line.
            url: The page's address, if known.

        Returns:
            The article; fields that only markup can show (images, dates, language) are empty.

        Raises:
            TypeError: An argument is of the wrong type.

        Cost: linear in the length of the text.
        """
        _refuse_path("text", text)
        _require("text", text, (str,))
        context = Context(self.options, self.profiles, text_weights(), _address(url))

        def explain(evidence: ArticleEvidence) -> tuple[LedgerEntry, ...]:
            from newsclean._explaining.explain import explain_text

            return explain_text(text, context, evidence)

        return run_text(text, context, explain)


def clean(
    html: str | bytes | bytearray | memoryview,
    *,
    url: str | None = None,
    encoding: str | None = None,
    now: datetime | None = None,
) -> Article:
    """Clean a page of HTML with the default options; see `Cleaner.clean`.

    Example:
        >>> clean("<p>" + "The harbour froze over in the night, for the first time in years. " * 4).status
        <Status.OK: 'ok'>
    """
    return Cleaner().clean(html, url=url, encoding=encoding, now=now)


def clean_text(text: str, *, url: str | None = None) -> Article:
    r"""Clean flattened text with the default options; see `Cleaner.clean_text`.

    Example:
        >>> clean_text("Menu\\n\\nThe harbour froze over in the night, for the first time in years, they said.").text
        'The harbour froze over in the night, for the first time in years, they said.'
    """
    return Cleaner().clean_text(text, url=url)


def _profiles_for(options: Options) -> ProfileSet | None:
    """Return the profiles that the options ask for; None for the installed ones alone, which are found when needed."""
    given = options.profiles
    if isinstance(given, ProfileSet):
        return given
    if given is None:
        return None if options.installed_profiles else ProfileSet()
    own = given if isinstance(given, tuple) else (given,)
    if not own or not options.installed_profiles:
        return ProfileSet(own)
    return ProfileSet(own, others=ProfileSet.installed())


def read_buffer(value: Any) -> Any:  # noqa: ANN401  (whatever callers give)
    """Return a copy of the bytes of a bytes-like object; bytes and all other values come back as they are."""
    if isinstance(value, str | bytes):
        return value
    try:
        return memoryview(value).tobytes()
    except TypeError:
        return value


def _page(html: object) -> str | bytes:
    _refuse_path("html", html)
    page = read_buffer(html)
    if not isinstance(page, str | bytes):
        raise TypeError(f"html must be str or bytes, not {_kind(html)}")
    return page


def _address(url: object) -> str:
    _require("url", url, (str, type(None)))
    return clean_address(url) if isinstance(url, str) else ""


def _refuse_path(name: str, value: object) -> None:
    if isinstance(value, PathLike):
        raise TypeError(f"{name} must be the page itself, not its path: give {_kind(value)}.read_bytes() or its text")


def _require(name: str, value: object, kinds: tuple[type, ...]) -> None:
    if not isinstance(value, kinds):
        wanted = " or ".join("None" if kind is type(None) else kind.__name__ for kind in kinds)
        raise TypeError(f"{name} must be {wanted}, not {_kind(value)}")


def _kind(value: object) -> str:
    return "None" if value is None else type(value).__name__
