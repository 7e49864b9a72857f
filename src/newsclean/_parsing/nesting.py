"""Hostile markup -> markup with bounded nesting, attributes and open formatting; the text stays.

Law: one pass over the tags with a model of the parser's stack that may think the page deeper than it is, but not
shallower. Only `_guard` calls it, for pages that looked suspicious. The rules of which end tag closes what are those
of the HTML standard (13.2.6, tree construction), simplified on the safe side.
"""

from __future__ import annotations

import re
from collections import defaultdict

__all__ = ["ATTRIBUTE", "ATTRIBUTES", "MAX_ATTRIBUTES", "TAG", "cut_hostile_tags"]

MAX_ATTRIBUTES = 256
"""On one tag. The parser compares each with all others: 8,000 take .07 s, 40,000 take 7 s. No page of the development
corpora has a tag with more."""

MAX_OPEN_FORMATTING = 16
"""Formatting elements open at once. The parser opens each of them again in every following block."""

_MAX_FORMATTING_ATTRIBUTES = 4  # face, size, color, style; each is copied whenever the element is opened again


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_VOID = _names(
    "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr"
)
_FORMATTING = _names("b big code em font i s small strike strong tt u")
_RAW = _names("iframe noembed noframes plaintext script style textarea title xmp")
_UNCLOSABLE = _names("body head html")  # one of each, and never closed as far as depth goes
_SEPARATOR = "<br><br>"
"""What stands where a block-level tag was dropped: the text before and after it are two paragraphs still. `<hr>` would
do as well, but looks through all open elements for a `p` to close."""

_TABLE_PARTS = _names("caption table tbody td tfoot th thead tr")
_TABLE_SCOPES = frozenset({"html", "table", "template"})
_SCOPES = _names("applet button caption html marquee math object svg table td template th")
_SPECIAL = _SCOPES | _names(
    "address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form"
    " frameset h1 h2 h3 h4 h5 h6 head header hgroup li listing main menu nav noscript ol p plaintext pre search section"
    " select summary tbody tfoot thead tr ul"
)
_INSIDE_TEXT = _names("applet button marquee math object svg template")  # special to the parser, and yet no block
_BLOCKS = _SPECIAL - _INSIDE_TEXT
_LEAVES_FOREIGN = _FORMATTING | _names(
    "blockquote body center dd div dl dt h1 h2 h3 h4 h5 h6 head li listing menu nobr ol p pre ruby span sub sup table"
    " ul var"
)
_FOREIGN = ("svg", "math")
_HTML_IN_FOREIGN = ("foreignobject", "desc", "title", "mi", "mo", "mn", "ms", "mtext", "annotation-xml")

_CLOSES_P = _names(
    "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1"
    " h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary ul xmp"
)
"""Start tags that close an open `p` first; `table` does in standards mode alone, and open is the safe side."""

# A start tag closes an open element of these names first, unless one of the walls stands between.
_CLOSES_FIRST = {
    "a": ("a",),
    "dd": ("dd", "dt"),
    "dt": ("dd", "dt"),
    "li": ("li",),
    "tbody": ("tbody", "thead", "tfoot"),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "tr": ("tr",),
}

_SPACE = "[ \\t\\n\\f\\r]"  # what HTML calls white space: `\s` would take more
ATTRIBUTE = (
    rf"""[^ \t\n\f\r/>][^ \t\n\f\r/>=]*+"""
    rf"""(?:{_SPACE}*+={_SPACE}*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^ \t\n\f\r>"'][^ \t\n\f\r>]*+)?+)?+"""
)
TAG = re.compile(
    rf"<(?:(!--)|([!?]|/[^a-zA-Z])[^>]*+>?|(/?)([a-zA-Z][^ \t\n\f\r/>]*+)((?:[ \t\n\f\r/]++|{ATTRIBUTE})*+)(>|\Z))"
)
ATTRIBUTES = re.compile(ATTRIBUTE)
_COMMENT_END = re.compile(r"-->|--!>")
_RAW_ENDS = {name: re.compile(rf"</{name}(?=[ \t\n\f\r/>])", re.IGNORECASE) for name in _RAW}
_SCRIPT_START = re.compile("<script", re.IGNORECASE)


class _Stack:
    """The parser's open elements, as far as depth goes; too deep rather than not deep enough."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.places: defaultdict[str, list[int]] = defaultdict(list)
        self.scopes: list[int] = []
        self.table_scopes: list[int] = []
        self.specials: list[int] = []

    def push(self, name: str) -> None:
        place = len(self.names)
        self.names.append(name)
        self.places[name].append(place)
        if name in _SPECIAL:
            self.specials.append(place)
            if name in _SCOPES:
                self.scopes.append(place)
            if name in _TABLE_SCOPES:
                self.table_scopes.append(place)

    def cut(self, size: int) -> None:
        while len(self.names) > size:
            name = self.names.pop()
            if name:
                self.places[name].pop()
        for walls in (self.specials, self.scopes, self.table_scopes):
            while walls and walls[-1] >= size:
                walls.pop()

    def close(self, name: str) -> None:
        """An end tag: closes the innermost `name`, unless a wall stands between."""
        places = self.places[name]
        if not places or name in _UNCLOSABLE:
            return
        place = places[-1]
        if (name in _FORMATTING or name == "form") and place < len(self.names) - 1:
            # The parser takes it out of the middle; what it held stays as deep as before, more or less.
            self.names[place] = ""
            places.pop()
            return
        generic_walls = self.scopes if name in _SPECIAL else self.specials
        walls = self.table_scopes if name in _TABLE_PARTS else generic_walls
        if not walls or walls[-1] <= place:
            self.cut(place)

    def close_before(self, name: str) -> None:
        """A start tag: closes what it cannot be inside of."""
        if name in {"option", "optgroup"} and self.names[-1:] == ["option"]:
            self.cut(len(self.names) - 1)
        for other in _CLOSES_FIRST.get(name, ()):
            places = self.places[other]
            if not places:
                continue
            walls = self.table_scopes if name in _TABLE_PARTS else self.scopes
            if name in {"li", "dd", "dt"}:
                walls = [w for w in self.specials[-8:] if self.names[w] not in {"address", "div", "p", name, other}]
            if not walls or walls[-1] <= places[-1]:
                self.cut(places[-1])
        open_p = self.places["p"]
        if name in _CLOSES_P and open_p and (not self.scopes or self.scopes[-1] <= open_p[-1]):
            self.cut(open_p[-1])

    def leave_foreign(self, name: str) -> bool:
        """Closes SVG or MathML before a tag that ends it; says whether a `<tag/>` closes itself here."""
        depth = max((self.places[n][-1] for n in _FOREIGN if self.places[n]), default=-1)
        if depth < 0 or any(self.places[n] and self.places[n][-1] > depth for n in _HTML_IN_FOREIGN):
            return False
        if name in _LEAVES_FOREIGN:
            self.cut(depth)
            return False
        return True


class _Cutter:
    """Reads the tags of one page once and notes what has to go."""

    def __init__(self, html: str, max_depth: int) -> None:
        self.html = html
        self.max_depth = max_depth
        self.stack = _Stack()
        self.formatting: defaultdict[str, int] = defaultdict(int)
        self.open_formatting = 0
        self.dropped: defaultdict[str, int] = defaultdict(int)
        self.trusts_end_tags = True
        self.cuts: list[tuple[int, int, str]] = []  # start, end, what stands there instead

    def run(self) -> str:
        position = 0
        while tag := TAG.search(self.html, position):
            position = tag.end()
            if tag[1]:
                position = self._after_comment(tag)
            elif tag[4] is None:
                if self.html.startswith("<![CDATA[", tag.start()) and any(self.stack.places[n] for n in _FOREIGN):
                    position = self._find("]]>", tag.start())
            elif tag[3]:
                self._end_tag(tag, tag[4].lower())
            else:
                position = self._start_tag(tag, tag[4].lower())
        if not self.cuts:
            return self.html
        pieces: list[str] = []
        position = 0
        for start, end, instead in self.cuts:
            pieces += (self.html[position:start], instead)
            position = end
        return "".join((*pieces, self.html[position:]))

    def _find(self, what: str, start: int) -> int:
        found = self.html.find(what, start)
        return len(self.html) if found < 0 else found + len(what)

    def _after_comment(self, tag: re.Match[str]) -> int:
        if self.html.startswith((">", "->"), tag.end()):
            return tag.end()
        end = _COMMENT_END.search(self.html, tag.end())
        return end.end() if end else len(self.html)

    def _end_tag(self, tag: re.Match[str], name: str) -> None:
        if self.dropped[name]:
            self.dropped[name] -= 1
            self.cuts.append((tag.start(), tag.end(), self._boundary(tag, name)))
            return
        if self.formatting[name]:
            self.formatting[name] -= 1
            self.open_formatting -= 1
        if self.trusts_end_tags:
            self.stack.close(name)

    def _boundary(self, tag: re.Match[str], name: str) -> str:
        """What stands for a dropped tag; one separator is enough for several in a row."""
        follows = self.cuts and self.cuts[-1][1:] in {(tag.start(), _SEPARATOR), (tag.start(), "")}
        return _SEPARATOR if name in _BLOCKS and not follows else ""

    def _start_tag(self, tag: re.Match[str], name: str) -> int:
        """Pushes, drops or shortens one start tag; returns where to go on."""
        is_foreign = self.stack.leave_foreign(name)  # also: inside SVG or MathML, where nothing is raw text
        if name in _RAW and not is_foreign:
            return self._after_raw(name, tag.end())
        instead = tag[0]
        most = _MAX_FORMATTING_ATTRIBUTES if name in _FORMATTING else MAX_ATTRIBUTES
        if len(tag[5]) > 2 * most and len(ATTRIBUTES.findall(tag[5])) > most:
            instead = f"<{tag[4]}>"
        is_void = name in _VOID or (name in _UNCLOSABLE and not is_foreign)  # a second <body> adds no element
        if not is_void and not (is_foreign and tag[5].endswith("/")):
            self.stack.close_before(name)
            is_formatting = name in _FORMATTING
            if len(self.stack.names) >= self.max_depth or (
                is_formatting and self.open_formatting >= MAX_OPEN_FORMATTING
            ):
                self.dropped[name] += 1
                instead = self._boundary(tag, name)
            else:
                self.stack.push(name)
                self.formatting[name] += is_formatting
                self.open_formatting += is_formatting
        if instead != tag[0]:
            self.cuts.append((tag.start(), tag.end(), instead))
        return tag.end()

    def _after_raw(self, name: str, start: int) -> int:
        end = _RAW_ENDS[name].search(self.html, start) if name != "plaintext" else None
        if end is None:
            return len(self.html)
        escape = self.html.find("<!--", start, end.start()) if name == "script" else -1
        if escape >= 0 and _SCRIPT_START.search(self.html, escape, end.start()):
            self.trusts_end_tags = False  # the script may go on where this model sees tags
        return end.start()


def cut_hostile_tags(html: str, max_depth: int) -> str:
    """Returns `html` with tags dropped or shortened so that parsing is linear; the same object if none had to go.

    Cost: linear; about two parses.
    """
    return _Cutter(html, max_depth).run()
