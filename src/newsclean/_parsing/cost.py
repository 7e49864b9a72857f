"""Markup -> an upper bound of what the parser has to do for it.

Law: one pass over the tags, without a model of tree construction. An element counts as open until the end tag of its
name follows behind balanced content; every other end tag counts as closing nothing. So the bound never lies below the
parser's own figures, whatever tags close, move or open again in its stack: `tests/test_cost.py` and `tools/fuzz` hold
it against the trees that the parser builds. What cannot be bounded like this costs `inf`.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from newsclean._parsing.markup import (
    ATTRIBUTES,
    FORMATTING,
    LEAVES_SVG,
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

__all__ = ["Cost", "cost_of"]

_ROOTS: Final = names("body head html")  # one of each, which the bound adds at the start
_FOREIGN: Final = names("math svg")
_ENDLESS: Final = names("frameset plaintext")
"""Tags behind which everything is read in another way; real pages have none among thousands of tags."""

_IMPLIED: Final = {"table": 3, "template": 3}
"""Elements that the parser may open by itself inside of one: `tbody`, `tr` and a cell, or a caption."""

_LEFT_OPEN: Final = names("dd dt li p td th tr")
"""Elements that HTML lets end without an end tag, where their tag is the last one that is open."""

_TABLE_PARTS: Final = names("tbody td tfoot th thead tr")
_ENDED_BY: Final = {
    "dd": names("dd dt"),
    "dt": names("dd dt"),
    "li": names("li"),
    "p": names("p"),
    "td": names("td th"),
    "th": names("td th"),
    "tr": names("td th tr"),
}
"""Start tags, and which of those they end for certain, not inside of SVG or MathML."""

_ENDS_LEFT_OPEN: Final = names("dd div dl dt li ol section table tbody td tfoot th thead tr ul")
"""End tags that close, for certain, what was left open inside of their element."""

_SAME_KIND: Final = 3
"""Of formatting with the same name and attributes the parser remembers no more (the "Noah's Ark clause")."""

_CLONES: Final = 32
"""Copies that one misnested tag can make: the parser moves formatting past eight blocks, and each time it copies the
element and up to three others."""

_FEW_CHARS: Final = 40
"""Attributes of so few characters are not counted one by one: they are at most half as many."""


class Cost:
    """What the parser has to do at the most.

    Attributes:
        depth: Levels of open elements.
        steps: Open elements, and formatting to be looked up among them, summed over all tags.
        copies: Elements and attributes that are made when formatting is opened again.
        comparisons: Attributes compared with others of the same tag.
    """

    def __init__(self) -> None:
        self.depth: int = len(_ROOTS)
        self.steps: float = 0.0
        self.copies: int = 0
        self.comparisons: int = 0


class _Meter:
    """Reads the tags of one page once."""

    def __init__(self, html: str, most_steps: float) -> None:
        self.html = html
        self.most_steps = most_steps
        self.cost = Cost()
        self.balanced: list[tuple[str, str, int]] = []  # open elements; of formatting its kind and weight
        self.unbalanced = len(_ROOTS)  # open elements that no end tag is trusted to close any more
        self.implied = 0
        self.foreign = 0  # SVG and MathML that may be open
        self.drawing = -1  # place in `balanced` of an SVG element that has nothing but SVG so far
        self.root_attributes = 0
        self.kinds: dict[str, int] = {}
        self.entries = 0  # formatting that may be opened again
        self.weight = 0  # its elements and attributes
        self.link_weight = 0
        self.heaviest = 0

    def run(self) -> Cost:
        html, cost = self.html, self.cost
        position = 0
        while position >= 0 and (tag := TAG.search(html, position)):
            if tag[4] is None:
                position = self._after_comment(tag)
                continue
            if not tag[6]:  # the page ends inside the tag, which is dropped
                break
            name = tag[4].lower()
            position = tag.end()
            if tag[3]:
                self._end_tag(name)
            elif name in RAW:
                position = self._after_raw(name, tag)
            elif name in _ENDLESS:
                position = -1
            else:
                self._start_tag(name, tag[5])
            depth = len(self.balanced) + self.unbalanced + self.implied
            cost.depth = max(cost.depth, depth)
            cost.steps += depth * (1 + self.entries)
            cost.copies += self.weight
            if cost.steps > self.most_steps:
                break
        if position < 0:
            cost.steps = math.inf
        return cost

    def _after_comment(self, tag: re.Match[str]) -> int:
        """Return where to go on behind a comment, or -1 where that depends on the tree."""
        if tag[1]:
            return end_of_comment(self.html, tag.end())
        if self.foreign and self.html.startswith("<![CDATA[", tag.start()):
            return -1
        return tag.end()

    def _after_raw(self, name: str, tag: re.Match[str]) -> int:
        """Return where to go on behind an element of raw text, or -1 where that depends on the tree."""
        html, start = self.html, tag.end()
        self._count_attributes(tag[5])
        end = RAW_ENDS[name].search(html, start)
        stop = end.start() if end else len(html)
        first = html.find("<", start, stop)
        if name == "title" and first >= 0:  # `parse` may close it there
            return -1
        if self.foreign and (first >= 0 or end is None or tag[5].endswith("/")):
            return -1
        if name == "script" and first >= 0 and (escape := html.find("<!--", first, stop)) >= 0:
            return -1 if SCRIPT_START.search(html, escape, stop) else stop
        return stop

    def _start_tag(self, name: str, attributes: str) -> None:
        count = self._count_attributes(attributes)
        if name in LEAVES_SVG:
            self.drawing = -1
        elif name == "svg" and self.drawing < 0:
            self.drawing = len(self.balanced)
        if name in _ROOTS:
            self.root_attributes += count
            self.cost.comparisons += count * self.root_attributes
            self.unbalanced += self.foreign > 0  # there is a foreign element `html`
        elif name in FORMATTING:
            self._open_formatting(name, attributes)
        elif name in VOID or (self.drawing >= 0 and closes_itself(attributes)):
            pass
        elif name in VOID_IN_HTML:
            self.unbalanced += self.foreign > 0
        else:
            self.implied += _IMPLIED.get(name, 0)
            self.foreign += name in _FOREIGN
            ended = _ENDED_BY.get(name)
            while ended is not None and self.balanced and self.balanced[-1][0] in ended and not self.foreign:
                self._pop()
            self.balanced.append((name, "", 0))

    def _count_attributes(self, attributes: str) -> int:
        count = len(attributes) // 2 if len(attributes) <= _FEW_CHARS else len(ATTRIBUTES.findall(attributes))
        self.cost.comparisons += count * count
        return count

    def _open_formatting(self, name: str, attributes: str) -> None:
        count = len(ATTRIBUTES.findall(attributes)) if attributes else 0
        self.heaviest = max(self.heaviest, 1 + count)
        if name in {"a", "nobr"}:
            self._misnest()  # it closes the one before
        if name == "a":  # so that no two are ever opened again: the heaviest counts
            kind = name
            added = max(0, 1 + count - self.link_weight)
            self.link_weight += added
        else:
            kind = name + attributes
            number = self.kinds.get(kind, 0)
            self.kinds[kind] = number + 1
            added = 1 + count if number < _SAME_KIND else 0
        self.weight += added
        self.entries += added > 0
        self.balanced.append((name, kind, added))

    def _misnest(self) -> None:
        if self.entries:
            self.cost.copies += _CLONES * self.heaviest

    def _end_tag(self, name: str) -> None:
        if name in _ENDS_LEFT_OPEN and not self.foreign:
            self._close_left_open(name)
        if not self.balanced or self.balanced[-1][0] != name:
            if name in FORMATTING:
                self._misnest()
            if self.drawing >= 0 and name not in RAW:
                self._close_drawn(name)
            return
        self._pop()

    def _close_left_open(self, name: str) -> None:
        place = len(self.balanced) - 1
        while place >= 0 and self.balanced[place][0] != name and self.balanced[place][0] in _LEFT_OPEN:
            place -= 1
        if 0 <= place < len(self.balanced) - 1 and self.balanced[place][0] == name and self._is_certain(place):
            while len(self.balanced) > place + 1:
                self._pop()

    def _is_certain(self, place: int) -> bool:
        """Return True if an element is in the parser's stack: parts of tables are ignored outside of tables."""
        if self.balanced[place][0] not in _TABLE_PARTS:
            return True
        while place >= 0 and self.balanced[place][0] in _TABLE_PARTS:
            place -= 1
        return place >= 0 and self.balanced[place][0] == "table"

    def _close_drawn(self, name: str) -> None:
        """Close an element of SVG with what is open inside of it, all of which is SVG."""
        for place in range(len(self.balanced) - 1, self.drawing - 1, -1):
            if self.balanced[place][0] == name:
                while len(self.balanced) > place:
                    self._pop()
                return
        self.drawing = -1

    def _pop(self) -> None:
        name, kind, added = self.balanced.pop()
        if len(self.balanced) <= self.drawing:
            self.drawing = -1
        if kind:
            self.weight -= added
            self.entries -= added > 0
            if name == "a":
                self.link_weight -= added
            else:
                self.kinds[kind] -= 1
        elif name in _FOREIGN:
            self.foreign -= 1
        else:
            self.implied -= _IMPLIED.get(name, 0)


def cost_of(html: str, most_steps: float = math.inf) -> Cost:
    """Return what parsing `html` costs at the most; the look ends where it takes more than `most_steps`.

    Cost: linear; some five parses of an ordinary page, compiled one.
    """
    return _Meter(html, most_steps).run()
