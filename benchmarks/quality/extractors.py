"""Names -> extractors: ours, the peers, and baselines.

Law: an extractor is a callable of one page that knows nothing of gold. The peers are imported when they are
named, not before, and with the options under which their figures are published; a peer that is named and not
installed is an error, so that a table never lacks a row silently.
"""

from __future__ import annotations

import datetime as dt
import html
import importlib
import logging
import warnings
from importlib import metadata
from typing import TYPE_CHECKING

import attrs
from selectolax.lexbor import LexborHTMLParser

import newsclean

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from selectolax.lexbor import LexborNode

__all__ = ["FLAT_NAMES", "HTML_NAMES", "Extractor", "ExtractorError", "Output", "load", "versions", "visible_text"]

LONG_LINE_CHARS = 80
"""A line of text mode that a reader would guess to be a sentence; the baseline of shared figures."""

BLOCK_TAGS = frozenset({
    "address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "details", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "li", "main", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
"""Elements at whose edges words part; between others (`<b>`, `<a>`) they do not."""

HIDDEN_TAGS = frozenset({"script", "style", "template"})


class ExtractorError(Exception):
    """An extractor is not known, or not installed."""


@attrs.frozen
class Output:
    """What an extractor says of a page; None where it does not look for the field (it is not scored then)."""

    text: str = ""
    title: str | None = None
    authors: tuple[str, ...] | None = None
    date: datetime | date | None = None
    topics: tuple[str, ...] | None = None
    kind: str | None = None


@attrs.frozen
class Extractor:
    """A named extractor.

    Args:
        run: From the page (bytes where `takes_bytes`, else decoded text) and its address to its output.
        takes_bytes: Whether it decodes for itself. Only ours does: the peers get text that our decoder made.
        fields: What it looks for: `text`, and perhaps `title`, `authors`, `date`, `topics`, `kind`.
    """

    name: str
    run: Callable[[str | bytes, str], Output]
    takes_bytes: bool = False
    fields: frozenset[str] = frozenset({"text"})


OUR_FIELDS = frozenset({"text", "title", "authors", "date", "topics", "kind"})


_ALONE = newsclean.Cleaner(newsclean.Options(profiles=newsclean.ProfileSet()))
"""newsclean without site profiles: those that come with it were written for sites of these very corpora."""


def _newsclean() -> Callable[[str | bytes, str], Output]:
    def run(html: str | bytes, url: str) -> Output:
        return _of_article(_ALONE.clean(html, url=url or None))

    return run


def _newsclean_text() -> Callable[[str | bytes, str], Output]:
    def run(text: str | bytes, url: str) -> Output:
        return _of_article(_ALONE.clean_text(_text(text), url=url or None))

    return run


def _of_article(article: newsclean.Article) -> Output:
    kind = "index" if article.kind == "index" else "article"  # a live blog, a gallery and a stub are no lists either
    return Output(article.text, article.title, article.authors, article.published, article.tags, kind)


def _trafilatura(*, fast: bool) -> Callable[[str | bytes, str], Output]:
    extract = importlib.import_module("trafilatura").extract
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)

    def run(html: str | bytes, url: str) -> Output:
        return Output(extract(html, url=url or None, fast=fast, include_comments=False) or "")

    return run


def _resiliparse() -> Callable[[str | bytes, str], Output]:
    extract = importlib.import_module("resiliparse.extract.html2text").extract_plain_text

    def run(html: str | bytes, url: str) -> Output:  # noqa: ARG001  (an extractor is free not to use the address)
        # Its default adds the alternative texts of images, which no gold body holds: without them its figures rise
        # by 0.8 (wcxb-articles) to 3 points (fundus-news).
        return Output(extract(html, main_content=True, alt_texts=False))

    return run


def _readability() -> Callable[[str | bytes, str], Output]:
    document = importlib.import_module("readability").Document
    logging.getLogger("readability").setLevel(logging.CRITICAL)

    def run(html: str | bytes, url: str) -> Output:
        return Output(visible_text(document(html, url=url or None).summary(html_partial=True)))

    return run


def _turbohtml() -> Callable[[str | bytes, str], Output]:
    parse = importlib.import_module("turbohtml").parse

    def run(html: str | bytes, url: str) -> Output:  # noqa: ARG001
        return Output(parse(html).article().text)

    return run


def _boilerpy3() -> Callable[[str | bytes, str], Output]:
    # Told to raise, it gives up on some 2 % of the pages for a misplaced tag; its figures are better without.
    extractor = importlib.import_module("boilerpy3.extractors").ArticleExtractor(raise_on_failure=False)
    logging.getLogger("boilerpy3").setLevel(logging.CRITICAL)

    def run(html: str | bytes, url: str) -> Output:  # noqa: ARG001
        return Output(extractor.get_content(html))

    return run


def _trafilatura_metadata() -> Callable[[str | bytes, str], Output]:
    extract = importlib.import_module("trafilatura.metadata").extract_metadata
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)

    def run(html: str | bytes, url: str) -> Output:
        found = extract(html, default_url=url or None, date_config={"original_date": True, "extensive_search": True})
        authors = tuple(name.strip() for name in (found.author or "").split(";") if name.strip())
        return Output("", found.title or "", authors, _day(found.date), _strings(found.tags))

    return run


def _newspaper4k() -> Callable[[str | bytes, str], Output]:
    with warnings.catch_warnings():  # it warns when its optional parts are missing
        warnings.simplefilter("ignore")
        article = importlib.import_module("newspaper").Article
    logging.getLogger("newspaper").setLevel(logging.CRITICAL)

    def run(html: str | bytes, url: str) -> Output:
        page = article(url or "https://newsclean.invalid/", fetch_images=False)  # it would load them to measure them
        page.download(input_html=html)
        page.parse()
        return Output(
            page.text, page.title or "", _strings(page.authors), _moment(page.publish_date), _strings(page.tags)
        )

    return run


def _goose3() -> Callable[[str | bytes, str], Output]:
    goose = importlib.import_module("goose3").Goose({"enable_image_fetching": False})

    def run(html: str | bytes, url: str) -> Output:  # noqa: ARG001  (it would fetch the address)
        page = goose.extract(raw_html=html)
        moment = _moment(page.publish_datetime_utc) or _day(page.publish_date)
        return Output(page.cleaned_text, page.title or "", _strings(page.authors), moment, _strings(page.tags))

    return run


def _htmldate() -> Callable[[str | bytes, str], Output]:
    find = importlib.import_module("htmldate").find_date
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)

    def run(html: str | bytes, url: str) -> Output:
        return Output(date=_day(find(html, original_date=True, url=url or None)))

    return run


def _strings(values: object) -> tuple[str, ...]:
    """The strings of what a peer calls a list of names; now and then one is a list itself, or none."""
    items = list(values) if isinstance(values, list | tuple | set | frozenset) else []
    return tuple(
        item
        for value in items
        for item in (value if isinstance(value, list | tuple) else [value])
        if isinstance(item, str)
    )


def _moment(value: object) -> dt.datetime | None:
    return value if isinstance(value, dt.datetime) else None


def _day(text: str | None) -> date | None:
    try:
        return dt.date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


def _in_paragraphs(run: Callable[[str | bytes, str], Output]) -> Callable[[str | bytes, str], Output]:
    def run_on_text(text: str | bytes, url: str) -> Output:
        lines = [html.escape(line.strip()) for line in _text(text).splitlines() if line.strip()]
        paragraphs = "".join(f"<p>{line}</p>\n" for line in lines)
        return run(f"<!DOCTYPE html><html><head></head><body>{paragraphs}</body></html>", url)

    return run_on_text


def _all_text() -> Callable[[str | bytes, str], Output]:
    def run(html: str | bytes, url: str) -> Output:  # noqa: ARG001
        return Output(visible_text(_text(html)))

    return run


def _long_lines() -> Callable[[str | bytes, str], Output]:
    def run(text: str | bytes, url: str) -> Output:  # noqa: ARG001
        lines = (line.strip() for line in _text(text).splitlines())
        return Output("\n".join(line for line in lines if len(line) >= LONG_LINE_CHARS))

    return run


def _untouched() -> Callable[[str | bytes, str], Output]:
    def run(text: str | bytes, url: str) -> Output:  # noqa: ARG001
        return Output(_text(text))

    return run


# Name -> (how to load it, the distribution that it comes from; "" for our own).
_HTML: dict[str, tuple[Callable[[], Callable[[str | bytes, str], Output]], str]] = {
    "newsclean": (_newsclean, ""),
    "trafilatura": (lambda: _trafilatura(fast=False), "trafilatura"),
    "trafilatura-fast": (lambda: _trafilatura(fast=True), "trafilatura"),
    "resiliparse": (_resiliparse, "resiliparse"),
    "readability-lxml": (_readability, "readability-lxml"),
    "turbohtml": (_turbohtml, "turbohtml"),
    "boilerpy3": (_boilerpy3, "boilerpy3"),
    "trafilatura-metadata": (_trafilatura_metadata, "trafilatura"),
    "newspaper4k": (_newspaper4k, "newspaper4k"),
    "goose3": (_goose3, "goose3"),
    "htmldate": (_htmldate, "htmldate"),
    "all-text": (_all_text, ""),
}
_FLAT: dict[str, tuple[Callable[[], Callable[[str | bytes, str], Output]], str]] = {
    "newsclean": (_newsclean_text, ""),
    # No peer reads plain text; wrapping its lines in <p> is what their users do.
    "trafilatura": (lambda: _in_paragraphs(_trafilatura(fast=False)), "trafilatura"),
    "boilerpy3": (lambda: _in_paragraphs(_boilerpy3()), "boilerpy3"),
    "long-lines": (_long_lines, ""),
    "all-text": (_untouched, ""),
}
_FIELDS = {
    "newsclean": OUR_FIELDS,
    "trafilatura-metadata": OUR_FIELDS - {"text"},
    "newspaper4k": OUR_FIELDS,
    "goose3": OUR_FIELDS,
    "htmldate": frozenset({"date"}),
}
"""What an extractor looks for, where it is more or other than text."""

HTML_NAMES = tuple(_HTML)
FLAT_NAMES = tuple(_FLAT)


def load(names: list[str], *, flat: bool = False) -> tuple[Extractor, ...]:
    """Load extractors by name.

    Args:
        names: Which ones, in the order of the table.
        flat: Those of text mode, which get plain text.

    Raises:
        ExtractorError: A name is not known, or its package is not installed.
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
        # Text mode has no metadata to read but what the lines show, so only its text is scored.
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


def visible_text(html: str) -> str:
    """Return all text of the body but scripts and styles, with a line break at the edges of block elements."""
    body = LexborHTMLParser(html).body
    parts: list[str] = []
    # Two kinds of work on one stack: a node to read, or a piece of text to append after a node's children.
    stack: list[LexborNode | str] = [body] if body is not None else []
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            parts.append(item)
            continue
        tag = item.tag or ""
        if tag == "-text":
            parts.append(item.text_content or "")
            continue
        if tag in HIDDEN_TAGS or tag.startswith("-"):
            continue
        if tag in BLOCK_TAGS:
            parts.append("\n")
            stack.append("\n")
        children = []
        child = item.first_child
        while child is not None:
            children.append(child)
            child = child.next
        stack.extend(reversed(children))
    return "".join(parts)


def _text(page: str | bytes) -> str:
    return page if isinstance(page, str) else page.decode("utf-8", "replace")
