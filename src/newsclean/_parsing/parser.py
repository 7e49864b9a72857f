"""Text -> Lexbor tree.

Law: the only place that calls the parser. It gets bytes in UTF-8 without error, or `str` where there is no such thing:
the parser's own detection is wrong for most legacy charsets.
"""

from __future__ import annotations

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

try:
    from newsclean._parsing._scan import encode_utf8  # compiled
except ImportError:
    from newsclean._text.strings import encode_utf8

__all__ = ["parse"]

_OPTIONS = int(LexborDocumentOptions.WO_EVENTS)
"""No events while the tree is made, which saves .02 parses. All they do is to copy the chosen option of a `<select>`
into its `<selectedcontent>`: a control's label, no text of the page."""


def parse(html: str | bytes) -> LexborHTMLParser:
    """Parses `html` as browsers do; never raises for content.

    Args:
        html: The page. As valid UTF-8 it is read as it stands; encoding a `str` again is a fifth of the cost.

    NUL and lone surrogates vanish (they cannot be encoded for the parser); the text around them stays.

    Cost: the unit in which everything else is measured (there as `LexborHTMLParser(html)`, which takes .1 longer for
    a `str`), about 1 ms for a page of 450 KB.
    """
    if isinstance(html, str):
        try:
            html = encode_utf8(html)
        except UnicodeEncodeError:  # lone surrogates: the parser's library leaves them out
            return LexborHTMLParser(html, options=_OPTIONS)
    return LexborHTMLParser(html, options=_OPTIONS)
