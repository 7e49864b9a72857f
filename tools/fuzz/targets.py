"""Bytes or text -> nothing, or an exception: what has to hold of any input.

Law: a target knows the public API (and `parse_date`) alone. It fails by `BrokenPromiseError`, or by whatever newsclean
should not have raised.
"""

from __future__ import annotations

import json
import pickle
import time
from datetime import datetime
from typing import TYPE_CHECKING

from newsclean import Article, Kind, Status, clean, clean_text
from newsclean._metadata.dates import parse_date
from tools.fuzz import NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["TARGETS", "BrokenPromiseError", "try_bytes", "try_date", "try_html", "try_json", "try_text"]

_SECONDS = 5.0
"""Of processor time for one input of the fuzzer, which is some kilobytes and takes milliseconds."""


class BrokenPromiseError(AssertionError):
    """newsclean gave something that it promises never to give."""


def _check(make: Callable[[], Article]) -> None:
    start = time.process_time()
    article = make()
    seconds = time.process_time() - start
    _promise(seconds < _SECONDS, f"took {seconds:.1f} s")
    _promise(isinstance(article.status, Status), "no status")
    # An index page in doubt keeps its text, and its status says that it is no article.
    is_article = bool(article.text) and article.kind is not Kind.INDEX
    _promise((article.status is Status.OK) == is_article, "status, kind and text disagree")
    written = article.to_json()
    for text in (written, article.to_text(), article.to_markdown(), article.to_html()):
        text.encode()
        _promise("\0" not in text, "a NUL in the output")
    _promise(json.loads(written) == article.to_dict(), "JSON that does not come back")
    _promise(pickle.loads(pickle.dumps(article)) == article, "a pickle that does not come back")  # noqa: S301  (ours)
    _promise(make() == article, "not the same a second time")


def _promise(holds: bool, broken: str) -> None:
    if not holds:
        raise BrokenPromiseError(broken)


def try_bytes(data: bytes) -> None:
    """Any bytes are a page; the first says whether a charset is named from outside."""
    labels = (None, "utf-8", "gb18030", "iso-2022-jp", "utf-16", "shift_jis", "nothing")
    encoding = labels[data[0] % len(labels)] if data else None
    _check(lambda: clean(data[1:], encoding=encoding, url="https://islander.example/a"))


def try_html(data: bytes) -> None:
    """A page inside a page that has an article, so that what comes before and after it is at stake too."""
    soup = data.decode("utf-8", "replace")
    story = "<p>The ferry was late again on Monday, and nobody at the harbour office said why.</p>" * 3
    _check(lambda: clean(f"<title>Ferry late</title><h1>Ferry late</h1>{soup}<div>{story}</div>{soup}"))


def try_text(data: bytes) -> None:
    """Flattened text."""
    text = data.decode("utf-8", "surrogatepass" if data[:1] == b"\xed" else "replace")
    _check(lambda: clean_text(text, url=text[:40]))


def try_json(data: bytes) -> None:
    """Scripts: JSON-LD, broken or not, and data that may hold the body."""
    script = data.decode("utf-8", "replace")
    page = f"<script type=application/ld+json>{script}</script><script>x={script}</script><p>Loading"
    _check(lambda: clean(f"<meta property=article:published_time content=2026-03-14>{page}"))


def try_date(data: bytes) -> None:
    """Dates: what stands in a field, and what stands on the page."""
    text = data.decode("utf-8", "replace")
    for language in ("", "de", "en-us", "ar", "ja"):
        date = parse_date(text, language=language)
        _promise(date is None or isinstance(date, datetime), "no date")
        if date is not None:
            date.isoformat().encode()
    quoted = text.replace("'", "&#39;")
    _check(lambda: clean(f"<meta property=article:published_time content='{quoted}'><time>{text}</time><p>{text}</p>"))


TARGETS: dict[str, Callable[[bytes], None]] = dict(
    zip(NAMES, (try_bytes, try_html, try_text, try_json, try_date), strict=True)
)
