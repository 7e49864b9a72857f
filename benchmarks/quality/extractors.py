"""Names -> extractors: ours, the peers, and baselines.

Law: a peer that is named and not installed is an error, so that a table never lacks a row silently.
"""

from __future__ import annotations

from importlib import metadata
from typing import TYPE_CHECKING

import newsclean
from benchmarks.quality.extraction import ALL_FIELDS, Extractor, ExtractorError, Output
from benchmarks.quality.peers import FLAT_PEERS, HTML_PEERS
from benchmarks.quality.visible_text import visible_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.quality.extraction import RunPage

__all__ = ["FLAT_NAMES", "HTML_NAMES", "load", "versions"]

LONG_LINE_CHARS = 80
"""A line of this length is taken for a sentence by the baseline `long-lines`."""

_ALONE = newsclean.Cleaner(newsclean.Options(profiles=newsclean.ProfileSet()))
"""newsclean without site profiles: the built-in ones were written for sites of these very corpora."""


def _newsclean() -> RunPage:
    def run(html: str | bytes, url: str) -> Output:
        return _of_article(_ALONE.clean(html, url=url or None))

    return run


def _newsclean_text() -> RunPage:
    def run(text: str | bytes, url: str) -> Output:
        return _of_article(_ALONE.clean_text(_text(text), url=url or None))

    return run


def _of_article(article: newsclean.Article) -> Output:
    kind = "index" if article.kind == "index" else "article"  # a live blog, a gallery and a stub are no lists
    return Output(article.text, article.title, article.authors, article.published, article.tags, kind)


def _all_text() -> RunPage:
    def run(html: str | bytes, url: str) -> Output:  # noqa: ARG001
        return Output(visible_text(_text(html)))

    return run


def _long_lines() -> RunPage:
    def run(text: str | bytes, url: str) -> Output:  # noqa: ARG001
        lines = (line.strip() for line in _text(text).splitlines())
        return Output("\n".join(line for line in lines if len(line) >= LONG_LINE_CHARS))

    return run


def _untouched() -> RunPage:
    def run(text: str | bytes, url: str) -> Output:  # noqa: ARG001
        return Output(_text(text))

    return run


def _text(page: str | bytes) -> str:
    return page if isinstance(page, str) else page.decode("utf-8", "replace")


# Name -> (how to load it, the distribution that it comes from; "" for our own).
_HTML: dict[str, tuple[Callable[[], RunPage], str]] = {
    "newsclean": (_newsclean, ""),
    **HTML_PEERS,
    "all-text": (_all_text, ""),
}
_FLAT: dict[str, tuple[Callable[[], RunPage], str]] = {
    "newsclean": (_newsclean_text, ""),
    **FLAT_PEERS,
    "long-lines": (_long_lines, ""),
    "all-text": (_untouched, ""),
}
_FIELDS = {
    "newsclean": ALL_FIELDS,
    "trafilatura-metadata": ALL_FIELDS - {"text"},
    "newspaper4k": ALL_FIELDS,
    "goose3": ALL_FIELDS,
    "htmldate": frozenset({"date"}),
}
"""The fields of extractors that look for more than text."""

HTML_NAMES = tuple(_HTML)
FLAT_NAMES = tuple(_FLAT)


def load(names: list[str], *, flat: bool = False) -> tuple[Extractor, ...]:
    """Load extractors by name.

    Args:
        names: Their names, in the order of the table.
        flat: Whether to load the extractors of text mode, which get plain text.

    Raises:
        ExtractorError: A name is unknown, or its package is not installed.
    """
    registry = _FLAT if flat else _HTML
    extractors = []
    for name in names:
        if name not in registry:
            raise ExtractorError(f"no extractor {name!r}; there are {', '.join(registry)}")
        factory, distribution = registry[name]
        try:
            run = factory()
        except ImportError as error:
            raise ExtractorError(
                f"extractor {name!r} needs the package {distribution}, which is not installed ({error}); "
                "the dependency group `peers` has it: pip install --group peers"
            ) from error
        ours = name == "newsclean"
        # Text mode has no metadata except what the lines show, so only its text is scored.
        fields = frozenset({"text"}) if flat else _FIELDS.get(name, frozenset({"text"}))
        extractors.append(Extractor(name, run, takes_bytes=ours and not flat, fields=fields))
    return tuple(extractors)


def versions() -> dict[str, str]:
    """Return the versions of newsclean, its parser and the peers, as far as they are installed."""
    found = {}
    names = {distribution for _, distribution in _HTML.values() if distribution}
    for name in ["newsclean", "selectolax", *sorted(names)]:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "not installed"
    return found
