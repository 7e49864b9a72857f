"""A string of a page -> a clean string.

Law: white space, control characters, entities and length; no meaning.
"""

from __future__ import annotations

import html
import re
from functools import lru_cache
from urllib.parse import quote, urljoin, urlsplit

from newsclean._text.bidi import close_bidi
from newsclean._text.strings import fold as _fold

__all__ = [
    "absolute_url",
    "clean",
    "clean_address",
    "fold",
    "joined",
    "language_tag",
    "license_text",
    "plain_text",
]

MAX_CHARS = 500
"""Of a title and of every other single-line field."""

_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,31}[0-9]{0,2});")
_TAG = re.compile(
    r"</?(?:a|b|i|u|em|br|strong|span|p|sup|sub|font|q|cite|small|div|mark)(?:\s[^<>]{0,300})?/?>", re.IGNORECASE
)
_UNWANTED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u2060\ufeff\u00ad\ud800-\udfff\ufffe\uffff]")
_STEERING = re.compile("[\x0b\x0c\x85\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")  # lines and directions
_DROPPED_IN_URLS = dict.fromkeys(map(ord, "\t\n\r"))  # as browsers do
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:(?!\s)")
_MAX_ADDRESS = 4_000
_MAX_LICENSE = 300
_PLAIN_URL = re.compile(r"https?://[a-zA-Z0-9.-]+/[!$-.0-:@-Z^-z|~/=]*+(?:\?[!$-:=@-Z^-z|~/?]++)?\Z")
"""Addresses that joining returns as they stand; the test takes 1 us, joining 12 us."""


def clean(text: str, limit: int = MAX_CHARS) -> str:
    """Collapse white space, drop control characters, resolve entities and tags that were escaped once too often.

    Args:
        text: Any text.
        limit: Longest result, in characters; longer text is cut at a blank if there is one.

    Cost: .3 us for a text that is clean but for blanks around it, as nine in ten are; else some 2 us.
    """
    if text.isprintable() and len(text) <= limit and "  " not in text and "&" not in text and "<" not in text:
        return text.strip(" ")  # no white space but the blank is printable
    text = text[: 4 * limit + 1000]
    if "&" in text:
        for _ in range(2):
            if not _ENTITY.search(text):
                break
            text = html.unescape(text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    if not text.isprintable():  # what is unwanted is not printable; spares nine strings in ten the search
        text = _UNWANTED.sub("", text)
    text = " ".join(text.split())
    if len(text) > limit:
        cut = text[:limit]
        text = cut.rpartition(" ")[0] or cut
    return text if text.isprintable() else close_bidi(text)


fold = lru_cache(maxsize=256)(_fold)
"""`newsclean._text.strings.fold`, remembered: a page folds its titles and names three times each, .03 ms a page."""


def joined(text: str) -> str:
    """Return what `fold` does, without the blanks: names of sites are compared so."""
    return fold(text).replace(" ", "")


_ANY_TAG = re.compile(r"<(/?)(\w{1,12})[^<>]{0,2000}>|<!--.{0,2000}?-->", re.DOTALL)
_PARTING = frozenset(
    {"p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "tr", "figure"}
)


def plain_text(markup: str, limit: int) -> str:
    """Return the text of a string that may hold markup, paragraphs separated by a blank line.

    Cost: linear; it is no parser, and is for the short texts that JSON-LD holds.
    """
    text = markup[: 4 * limit]
    if "<" in text:
        text = _ANY_TAG.sub(lambda tag: "\n" if (tag[2] or "").lower() in _PARTING else "", text)
    lines = (clean(line, limit) for line in html.unescape(text).split("\n"))
    return "\n\n".join(line for line in lines if line)[:limit].strip()


def clean_address(url: str) -> str:
    """Return an address without controls, with what is invisible in it percent-encoded; "" if it is far too long."""
    url = url.strip()
    if len(url) > _MAX_ADDRESS:
        return ""
    if not url.isprintable():
        url = _STEERING.sub(lambda found: quote(found[0]), _UNWANTED.sub("", url.translate(_DROPPED_IN_URLS)))
    return url.strip().replace(" ", "%20")


def absolute_url(url: str, base: str) -> str:
    """Return `url` made absolute against `base`, or "" unless it is http or https then."""
    url = url.strip()
    if _PLAIN_URL.match(url) and len(url) <= _MAX_ADDRESS:
        return url
    url = clean_address(url)
    if not url:
        return ""
    try:
        joined = urljoin(base, url) if base else url
        parts = urlsplit(joined)
    except ValueError:
        return ""
    return joined.replace(" ", "%20") if parts.scheme in {"http", "https"} and parts.netloc else ""


def language_tag(raw: str) -> str:
    """Return a BCP 47 tag in lower case; "" for what is none."""
    tag = clean(raw, 40).split(",")[0].strip().replace("_", "-").lower()
    first, _, rest = tag.partition("-")
    fine = 2 <= len(first) <= 3 and first.isalpha() and tag.isascii() and len(tag) <= _MAX_TAG
    return tag if fine and (not rest or rest.replace("-", "").isalnum()) else ""


_MAX_TAG = 35  # characters of a language tag


def license_text(text: str, base: str) -> str:
    """Return a licence: a name, or an address of http or https; "" for any other address, such as a script."""
    name = clean(text, _MAX_LICENSE)
    if name.startswith("/") or _SCHEME.match(name):
        return absolute_url(name.rstrip("\u202c\u2069"), base)  # closers that `clean` has added
    return name
