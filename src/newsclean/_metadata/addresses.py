"""Addresses that a page gives for itself -> the one that is an address of this page.

Law: strings in and out. An address that a template left empty, of the machine it was written on, or of the front page
where the page lies deeper is none.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from newsclean._metadata.cleaning import absolute_url
from newsclean._metadata.headline import is_placeholder

__all__ = ["own_address"]

_NO_ADDRESS = frozenset({"true", "false", "undefined", "null", "none", "nan", "#", "about:blank", "url", "permalink"})
_LOCAL = re.compile(r"https?://(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|\[::1\])", re.IGNORECASE)
_HOST_FIRST = re.compile(r"(?:[a-z\d-]+\.)+[a-z]{2,}(?:/|\Z)", re.IGNORECASE)
_MAX_CHARS = 4_000


def own_address(raw: str, base: str, caller: str) -> str:
    """Return an address of the page made absolute; "" for what is none.

    Args:
        raw: As the page has it.
        base: Address that relative addresses start from.
        caller: The address that the page was fetched from, or "".

    Example:
        >>> own_address("daily.example/a", "https://daily.example/b/c", "https://daily.example/b/c")
        'https://daily.example/a'
        >>> own_address("https://daily.example/", "", "https://daily.example/b/c")
        ''
    """
    text = raw.strip()
    if len(text) > _MAX_CHARS or text.lower() in _NO_ADDRESS or is_placeholder(text):
        return ""
    if "://" not in text and _HOST_FIRST.match(text) and text.partition("/")[0].lower() == _host(caller or base):
        text = f"{(caller or base).partition('://')[0]}://{text}"
    address = absolute_url(text, base)
    if not address or _LOCAL.match(address):
        return ""
    return "" if _is_front(address) and caller and not _is_front(caller) and _host(caller) else address


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""


def _is_front(address: str) -> bool:
    """Return True for the address of a front page: no path, and nothing that names a page otherwise."""
    rest = address.partition("://")[2].partition("/")[2]
    return rest.partition("#")[0] in {"", "index.html", "index.php"}
