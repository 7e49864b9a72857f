"""Hostile markup -> markup with the same text whose tree is known before it is parsed.

Law: one pass over the tags, which reads them by simple rules of its own and writes a page that leaves the parser
nothing to mend: every element that is opened is closed explicitly, in order; nothing stands where the parser would
close, move or add something; nesting and attributes stay below the bounds. Only `guard` calls it, for pages whose cost
cannot be bounded. The tree is that of a browser where the markup is sound, and a plausible one elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from newsclean._parsing.markup import (
    ATTRIBUTES,
    FORMATTING,
    RAW,
    RAW_ENDS,
    SCRIPT_START,
    TAG,
    VOID,
    VOID_IN_HTML,
    closes_itself,
    end_of_comment,
    names,
)

if TYPE_CHECKING:
    import re

__all__ = ["MAX_ATTRIBUTES", "rewrite"]

MAX_ATTRIBUTES: Final = 256
"""On one tag; with more it keeps its name alone. No page of the development corpora has a tag with more."""

_SEPARATOR: Final = "<br><br>"
"""What stands where a tag of a block was dropped: the text before and after it are two paragraphs still."""

_WRITTEN_AS: Final = dict.fromkeys(
    names("applet caption form marquee object optgroup option select table tbody td template tfoot th thead tr"), "div"
) | dict.fromkeys(names("math nobr rb rp rt rtc ruby svg"), "span")
"""What the parser treats in a way of its own, and what is written instead."""

_DROPPED: Final = names("colgroup frameset plaintext") | (VOID_IN_HTML & names("col frame image"))
_ROOTS: Final = names("body head html")
_HEAD: Final = names("base basefont bgsound link meta script style title")
_HEADINGS: Final = names("h1 h2 h3 h4 h5 h6")
_BLOCKS: Final = _HEADINGS | names(
    "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer header"
    " hgroup hr li listing main menu nav ol p pre search section summary ul xmp"
)
_CLOSES_FIRST: Final = dict.fromkeys(_HEADINGS, tuple(sorted(_HEADINGS))) | {
    "a": ("a",),
    "button": ("button",),
    "dd": ("dd", "dt"),
    "dt": ("dd", "dt"),
    "li": ("li",),
    "option": ("option",),
    "optgroup": ("option", "optgroup"),
    "tbody": ("tbody", "tfoot", "thead", "caption"),
    "td": ("td", "th"),
    "tfoot": ("tbody", "tfoot", "thead", "caption"),
    "th": ("td", "th"),
    "thead": ("tbody", "tfoot", "thead", "caption"),
    "tr": ("tr", "caption"),
}
"""What a start tag closes first, with all that is open inside of it."""

_WALLS: Final = {
    "dd": ("dl",),
    "dt": ("dl",),
    "li": ("dir", "menu", "ol", "ul"),
    "optgroup": ("select",),
    "option": ("select",),
    "tbody": ("table",),
    "td": ("table",),
    "tfoot": ("table",),
    "th": ("table",),
    "thead": ("table",),
    "tr": ("table",),
}
"""What stops a start tag from closing what lies outside of it."""


class _Writer:
    """Reads the tags of one page once and writes the page anew."""

    def __init__(self, html: str, max_depth: int) -> None:
        self.html = html
        self.max_depth = max_depth
        self.out: list[str] = []
        self.has_body = False
        self.open: list[tuple[str, str]] = []  # names: as read, and as written ("" if deeper than allowed)
        self.depth = 0
        self.places: defaultdict[str, list[int]] = defaultdict(list)
        self.blocks: list[int] = []

    def run(self) -> str:
        html = self.html
        position = 0
        while tag := TAG.search(html, position):
            self._text(html[position : tag.start()])
            if tag[4] is None:
                position = self._after_comment(tag)
                continue
            if not tag[6]:  # the page ends inside the tag, which browsers drop
                position = len(html)
                break
            name = tag[4].lower()
            position = tag.end()
            if tag[3]:
                self._end_tag(name)
            elif name in RAW:
                position = self._raw(name, tag)
            else:
                self._start_tag(name, tag)
        self._text(html[position:])
        self._cut(0)
        return "".join(self.out)

    def _after_comment(self, tag: re.Match[str]) -> int:
        if tag[1]:
            return end_of_comment(self.html, tag.end())
        if self._is_foreign() and self.html.startswith("<![CDATA[", tag.start()):
            start = tag.start() + len("<![CDATA[")
            end = self.html.find("]]>", start)
            self._text(self.html[start : end if end >= 0 else len(self.html)].replace("&", "&amp;"))
            return end + len("]]>") if end >= 0 else len(self.html)
        return tag.end()

    def _is_foreign(self) -> bool:
        return bool(self.places["svg"] or self.places["math"])

    def _text(self, text: str) -> None:
        if text and (self.has_body or not text.isspace()):
            self._begin_body()
            self.out.append(text.replace("<", "&lt;"))

    def _begin_body(self, attributes: str = "") -> None:
        if not self.has_body:
            self.has_body = True
            self.out.append(f"<body{attributes}>")

    def _raw(self, name: str, tag: re.Match[str]) -> int:
        """Write an element of raw text with its content; return where to go on."""
        html, start = self.html, tag.end()
        if name == "title":
            stop = html.find("<", start)  # where `parse` closes one that was never closed
        else:
            end = RAW_ENDS[name].search(html, start)
            stop = end.start() if end else -1
        text = html[start : stop if stop >= 0 else len(html)]
        if name not in _HEAD:
            self._begin_body()
        if name in _BLOCKS:
            self._close_paragraph()
        # What such a script holds may hide its end tag from the parser.
        if name != "script" or not SCRIPT_START.search(text, max(0, text.find("<!--"))) or "<!--" not in text:
            self.out.append(f"<{name}{_bounded(tag[5])}>{text}</{name}>")
        return start + len(text)

    def _start_tag(self, name: str, tag: re.Match[str]) -> None:
        attributes = _bounded(tag[5])
        if name in _ROOTS:
            if name == "html" and not self.out:
                self.out.append(f"<html{attributes}>")
            elif name == "body":
                self._begin_body(attributes)
            return
        if name in _DROPPED:
            return
        if name not in _HEAD:
            self._begin_body()
        written = _WRITTEN_AS.get(name, name)
        is_block = written in _BLOCKS
        if is_block:
            self._close_paragraph()
        if name in VOID or name in VOID_IN_HTML:
            self.out.append(f"<{name}{attributes}>")
        elif not (self._is_foreign() and closes_itself(tag[5])):
            self._close_before(name)
            self._open(name, written, attributes)

    def _open(self, name: str, written: str, attributes: str) -> None:
        is_block = written in _BLOCKS
        if written in FORMATTING and self.places[name]:
            written = ""  # the same again changes nothing, and the parser counts how often it is open
        elif self.depth >= self.max_depth:
            written = ""
            self._separate(is_block=is_block)
        else:
            self.depth += 1
            self.out.append(f"<{written}{attributes}>")
        place = len(self.open)
        self.open.append((name, written))
        self.places[name].append(place)
        if is_block:
            self.blocks.append(place)

    def _separate(self, *, is_block: bool) -> None:
        if is_block and self.out and self.out[-1] != _SEPARATOR:
            self.out.append(_SEPARATOR)

    def _close_before(self, name: str) -> None:
        """Close what a start tag cannot be inside of."""
        places = self.places
        wall = max([places[other][-1] for other in _WALLS.get(name, ()) if places[other]], default=-1)
        closed = [places[other][-1] for other in _CLOSES_FIRST.get(name, ()) if places[other]]
        outermost = min([place for place in closed if place > wall], default=-1)
        if outermost >= 0:
            self._cut(outermost)

    def _close_paragraph(self) -> None:
        if self.places["p"]:
            self._cut(self.places["p"][-1])

    def _end_tag(self, name: str) -> None:
        """Close the innermost element of a name, unless a table, or of what is no block a block, stands between."""
        if not self.places[name]:
            return
        place = self.places[name][-1]
        table = self.places["table"]
        if table and table[-1] > place:
            return
        if _WRITTEN_AS.get(name, name) in _BLOCKS or not self.blocks or self.blocks[-1] < place:
            self._cut(place)

    def _cut(self, size: int) -> None:
        """Close all elements but the first ones."""
        while len(self.open) > size:
            name, written = self.open.pop()
            self.places[name].pop()
            is_block = bool(self.blocks) and self.blocks[-1] == len(self.open)
            if is_block:
                self.blocks.pop()
            if written:
                self.depth -= 1
                self.out.append(f"</{written}>")
            else:
                self._separate(is_block=is_block)


def _bounded(attributes: str) -> str:
    is_flood = len(attributes) > 2 * MAX_ATTRIBUTES and len(ATTRIBUTES.findall(attributes)) > MAX_ATTRIBUTES
    return "" if is_flood else attributes


def rewrite(html: str, max_depth: int) -> str:
    """Write a page anew, with at most `max_depth` elements open inside of its body.

    Cost: linear; about three parses of an ordinary page.
    """
    return _Writer(html, max_depth).run()
