"""Text -> Lexbor tree.

Law: the only place that calls the parser. It gets bytes in UTF-8 without error, or `str` where there is no such thing:
the parser's own detection is wrong for most legacy charsets.
"""

from __future__ import annotations

import re

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, SelectolaxError

try:
    from newsclean._parsing._scan import encode_utf8  # compiled
except ImportError:
    from newsclean._text.strings import encode_utf8

__all__ = ["MEMORY_ERRORS", "parse"]

MEMORY_ERRORS = (MemoryError, SelectolaxError)
"""What is raised where the system gives no more memory: the parser's library has no other reason to fail on a tree that
is only read."""

_OPTIONS = int(LexborDocumentOptions.WO_EVENTS)
"""No events while the tree is made, which saves 0.02 parses. All they do is to copy the chosen option of a `<select>`
into its `<selectedcontent>`: a control's label, no text of the page."""

_OPEN_TITLE = re.compile(rb"<title\b[^<>]{0,1000}>[^<]{0,2000}", re.IGNORECASE)
_PAGE_TAG = re.compile(r"<(?:/head|body|meta|link|div|h1|p)\b", re.IGNORECASE)


def parse(html: str | bytes) -> LexborHTMLParser:
    """Parse `html` as browsers do, and never raise for content.

    Args:
        html: The page. As valid UTF-8 it is read as it stands; encoding a `str` again is a fifth of the cost.

    NUL and lone surrogates vanish (they cannot be encoded for the parser); the text around them stays. A title that
    was never closed ends at the next tag; browsers would take the whole page for the title.

    Raises:
        SelectolaxError: The parser got no memory; see `MEMORY_ERRORS`.

    Cost: the unit in which everything else is measured (there as `LexborHTMLParser(html)`, which takes 0.1 longer for
    a `str`), about 1 ms for a page of 450 KB.
    """
    if isinstance(html, str):
        try:
            html = encode_utf8(html)
        except UnicodeEncodeError:  # lone surrogates: the parser's library leaves them out
            return LexborHTMLParser(html, options=_OPTIONS)
    tree = LexborHTMLParser(html, options=_OPTIONS)
    body = tree.body
    if body is not None and body.first_child is None and _has_page_in_title(tree):
        closed = _OPEN_TITLE.sub(lambda found: found[0] + b"</title>", html, count=1)
        return LexborHTMLParser(closed, options=_OPTIONS)
    return tree


def _has_page_in_title(tree: LexborHTMLParser) -> bool:
    title = tree.css_first("title")
    return title is not None and _PAGE_TAG.search(title.text()) is not None
