"""Peers -> extractors, with the options under which their figures are published.

Law: a peer is imported when it is named, not before.
"""

from __future__ import annotations

import datetime as dt
import html
import importlib
import logging
import warnings
from typing import TYPE_CHECKING

from benchmarks.quality.extraction import Output
from benchmarks.quality.visible_text import visible_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from benchmarks.quality.extraction import RunPage

__all__ = ["FLAT_PEERS", "HTML_PEERS"]


def _trafilatura(*, fast: bool) -> RunPage:
    extract = importlib.import_module("trafilatura").extract
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)

    def run(html: str | bytes, url: str) -> Output:
        return Output(extract(html, url=url or None, fast=fast, include_comments=False) or "")

    return run


def _resiliparse() -> RunPage:
    extract = importlib.import_module("resiliparse.extract.html2text").extract_plain_text

    def run(html: str | bytes, url: str) -> Output:  # noqa: ARG001  (an extractor may ignore the address)
        # By default it adds the alternative texts of images, which no gold body holds. Without them its figures rise by
        # 0.8 (wcxb-articles) to 3 points (fundus-news).
        return Output(extract(html, main_content=True, alt_texts=False))

    return run


def _readability() -> RunPage:
    document = importlib.import_module("readability").Document
    logging.getLogger("readability").setLevel(logging.CRITICAL)

    def run(html: str | bytes, url: str) -> Output:
        return Output(visible_text(document(html, url=url or None).summary(html_partial=True)))

    return run


def _turbohtml() -> RunPage:
    parse = importlib.import_module("turbohtml").parse

    def run(html: str | bytes, url: str) -> Output:  # noqa: ARG001
        return Output(parse(html).article().text)

    return run


def _boilerpy3() -> RunPage:
    # With `raise_on_failure` it gives up on about 2 % of the pages because of a misplaced tag.
    extractor = importlib.import_module("boilerpy3.extractors").ArticleExtractor(raise_on_failure=False)
    logging.getLogger("boilerpy3").setLevel(logging.CRITICAL)

    def run(html: str | bytes, url: str) -> Output:  # noqa: ARG001
        return Output(extractor.get_content(html))

    return run


def _trafilatura_metadata() -> RunPage:
    extract = importlib.import_module("trafilatura.metadata").extract_metadata
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)

    def run(html: str | bytes, url: str) -> Output:
        found = extract(html, default_url=url or None, date_config={"original_date": True, "extensive_search": True})
        authors = tuple(name.strip() for name in (found.author or "").split(";") if name.strip())
        return Output("", found.title or "", authors, _day(found.date), _strings(found.tags))

    return run


def _newspaper4k() -> RunPage:
    with warnings.catch_warnings():  # it warns if optional parts are missing
        warnings.simplefilter("ignore")
        article = importlib.import_module("newspaper").Article
    logging.getLogger("newspaper").setLevel(logging.CRITICAL)

    def run(html: str | bytes, url: str) -> Output:
        page = article(url or "https://newsclean.invalid/", fetch_images=False)  # else it loads images to measure them
        page.download(input_html=html)
        page.parse()
        return Output(
            page.text, page.title or "", _strings(page.authors), _moment(page.publish_date), _strings(page.tags)
        )

    return run


def _goose3() -> RunPage:
    goose = importlib.import_module("goose3").Goose({"enable_image_fetching": False})

    def run(html: str | bytes, url: str) -> Output:  # noqa: ARG001  (it would fetch the address)
        page = goose.extract(raw_html=html)
        moment = _moment(page.publish_datetime_utc) or _day(page.publish_date)
        return Output(page.cleaned_text, page.title or "", _strings(page.authors), moment, _strings(page.tags))

    return run


def _htmldate() -> RunPage:
    find = importlib.import_module("htmldate").find_date
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)

    def run(html: str | bytes, url: str) -> Output:
        return Output(date=_day(find(html, original_date=True, url=url or None)))

    return run


def _strings(values: object) -> tuple[str, ...]:
    """Return the strings in a peer's list of names, which sometimes holds lists or None."""
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


def _in_paragraphs(run: RunPage) -> RunPage:
    def run_on_text(page: str | bytes, url: str) -> Output:
        text = page if isinstance(page, str) else page.decode("utf-8", "replace")
        lines = [html.escape(line.strip()) for line in text.splitlines() if line.strip()]
        paragraphs = "".join(f"<p>{line}</p>\n" for line in lines)
        return run(f"<!DOCTYPE html><html><head></head><body>{paragraphs}</body></html>", url)

    return run_on_text


# Name -> (how to load it, the distribution that it comes from).
HTML_PEERS: dict[str, tuple[Callable[[], RunPage], str]] = {
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
}
FLAT_PEERS: dict[str, tuple[Callable[[], RunPage], str]] = {
    # No peer reads plain text; their users wrap its lines in <p>.
    "trafilatura": (lambda: _in_paragraphs(_trafilatura(fast=False)), "trafilatura"),
    "boilerpy3": (lambda: _in_paragraphs(_boilerpy3()), "boilerpy3"),
}
