"""Markup -> its tags: the tokens of HTML that matter for the shape of a tree.

Law: the patterns follow the tokenizer of the HTML standard (13.2.5) to the letter, take linear time, and know nothing
of how a tree is built.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ATTRIBUTE",
    "ATTRIBUTES",
    "COMMENT_END",
    "FORMATTING",
    "LEAVES_SVG",
    "RAW",
    "RAW_ENDS",
    "SCRIPT_START",
    "TAG",
    "VOID",
    "VOID_IN_HTML",
    "closes_itself",
    "end_of_comment",
    "names",
]


def names(text: str) -> frozenset[str]:
    """Return the set of the names in `text`, which are separated by spaces."""
    return frozenset(text.split())


VOID: Final = names("br embed hr img meta")
"""Elements without content, inside SVG and MathML too: there they end the foreign content first."""

VOID_IN_HTML: Final = names("area base basefont bgsound col frame image input keygen link param source track wbr")
"""Elements without content in HTML, which are ordinary elements inside SVG and MathML."""

FORMATTING: Final = names("a b big code em font i nobr s small strike strong tt u")
"""Elements that the parser opens again in the next block if they were left open."""

RAW: Final = names("iframe noembed noframes script style textarea title xmp")
"""Elements whose content is text, whatever it looks like."""

LEAVES_SVG: Final = (
    FORMATTING
    | VOID
    | names(
        "blockquote body center dd desc div dl dt foreignobject h1 h2 h3 h4 h5 h6 head li listing menu ol p pre ruby"
        " span sub sup table title ul var"
    )
)
"""Tags that end SVG, or whose content may be HTML again; all others inside of SVG are its own."""

_SPACE = "[ \\t\\n\\f\\r]"  # what HTML calls white space: `\s` would take more
ATTRIBUTE: Final = (
    rf"""[^ \t\n\f\r/>][^ \t\n\f\r/>=]*+"""
    rf"""(?:{_SPACE}*+={_SPACE}*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^ \t\n\f\r>"'][^ \t\n\f\r>]*+)?+)?+"""
)
ATTRIBUTES: Final = re.compile(ATTRIBUTE)
TAG: Final = re.compile(
    rf"<(?:(!--)|([!?]|/[^a-zA-Z>])[^>]*+>?|/>"
    rf"|(/?)([a-zA-Z][^ \t\n\f\r/>]*+)((?:[ \t\n\f\r/]++|{ATTRIBUTE})*+)(>|\Z))"
)
"""A tag or what begins like one. Groups: 1 begins a comment; 2 begins what is read as a comment up to the next ">";
3 is "/" for an end tag, 4 the name, 5 the attributes, 6 is empty where the page ends inside the tag."""

COMMENT_END: Final = re.compile(r"-->|--!>")
RAW_ENDS: Final = {name: re.compile(rf"</{name}(?=[ \t\n\f\r/>])", re.IGNORECASE) for name in RAW}
SCRIPT_START: Final = re.compile("<script", re.IGNORECASE)


def end_of_comment(html: str, start: int) -> int:
    """Return where the comment ends whose text begins at `start`."""
    if html.startswith(">", start):
        return start + 1
    if html.startswith("->", start):
        return start + 2
    end = COMMENT_END.search(html, start)
    return end.end() if end else len(html)


def closes_itself(attributes: str) -> bool:
    """Return True if a tag with these attributes ends in a slash that is not part of a value."""
    if not attributes.endswith("/"):
        return False
    last = 0
    for attribute in ATTRIBUTES.finditer(attributes):
        last = attribute.end()
    return last < len(attributes)
