"""Page -> outline: one document-order walk that cuts the page into blocks.

Law: a block is what a reader sees as one run of text: text and inline elements between two block-level
boundaries (start or end of a block-level element, `<hr>`, two `<br>` in a row). Nothing is judged here; only
what is never read (scripts, styles, navigation, controls) is passed over, and short blocks that are nearly all
link are counted instead of kept, because they are a third of a news page and never part of an article's text.
Text is taken from the tree as it stands: no character is added but the `|` that parts the cells of a table row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from newsclean._model import Container, Outline, PageBlock

if TYPE_CHECKING:
    from collections.abc import Iterable

    from selectolax.lexbor import LexborNode

    from newsclean._page import Page

__all__ = ["MAX_LINK_BLOCK_CHARS", "MIN_LINK_SHARE", "read_outline"]

MIN_LINK_SHARE = 0.8
MAX_LINK_BLOCK_CHARS = 150
"""A block shorter than this with a larger share of linked characters is only counted. Both figures are those of
design.md's prototype, which lost no accuracy by them."""

_INLINE, _BLOCK, _SKIP, _BREAK, _RULE, _CELL, _LINK, _TEXT, _COMMENT, _PRE = range(10)

_KINDS: dict[int, str] = {
    _BLOCK: "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main menu ol p search section summary "
    "table tbody tfoot thead tr ul",
    _PRE: "pre",
    _SKIP: "applet area audio base button canvas col colgroup datalist embed head iframe img input link map math meta "
    "meter nav noembed noframes noscript object optgroup option param progress script select source style svg template "
    "textarea title track video",
    _BREAK: "br",
    _RULE: "hr",
    _CELL: "td th",
    _LINK: "a",
    _INLINE: "abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output picture q rp "
    "rt ruby s samp slot small span strike strong sub sup time tt u var wbr",
}


def _tag_kinds() -> tuple[dict[int, int], dict[int, str]]:
    """Asks this Lexbor for the numbers it gives to the tags, so that an upgrade of it cannot go unnoticed."""
    maker = LexborHTMLParser("")
    kinds: dict[int, int] = {}
    names: dict[int, str] = {}
    for kind, tags in _KINDS.items():
        for tag in tags.split():
            tag_id = maker.create_node(tag).tag_id
            kinds[tag_id] = kind
            names[tag_id] = tag
    probe = LexborHTMLParser("<p>x<!--x--></p>").css_first("p")
    if probe is not None and probe.first_child is not None and probe.last_child is not None:
        kinds[probe.first_child.tag_id] = _TEXT
        kinds[probe.last_child.tag_id] = _COMMENT
    return kinds, names


_KIND_OF, _NAME_OF = _tag_kinds()
_HOLDS_INLINE = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})

_NAMED_BY = (
    "class",
    "id",
    "itemprop",
    "role",
    "data-testid",
    "data-test-id",
    "data-component",
    "data-component-name",
    "data-type",
    "data-module",
    "data-qa",
    "data-block",
)
"""Attributes in which sites name what an element is for."""


class _Walk:
    """The state of one walk: the block being gathered and the open elements around it."""

    def __init__(self) -> None:
        self.blocks: list[PageBlock] = []
        self.containers: list[Container] = []
        self.parts: list[str] = []
        self.linked_chars = 0
        # The open block-level elements, outermost first: node, tag name, index in `containers` or -1.
        self.open: list[tuple[LexborNode, str]] = []
        self.ids: list[int] = []

    def container(self) -> int:
        """Returns the index of the innermost open element, entering it and those above it where they are new."""
        ids = self.ids
        at = len(ids) - 1
        if ids[at] >= 0:
            return ids[at]
        while at > 0 and ids[at - 1] < 0:
            at -= 1
        for i in range(at, len(ids)):
            node, tag = self.open[i]
            parent = ids[i - 1] if i else -1
            ids[i] = len(self.containers)
            self.containers.append(Container(parent, i, tag, node))
        return ids[-1]

    def flush(self) -> None:
        """Ends the block being gathered, if it holds any text."""
        if not self.parts:
            return
        text = "".join(self.parts)
        self.parts.clear()
        linked = self.linked_chars
        self.linked_chars = 0
        tag = self.open[-1][1]
        if "\0" in text:
            text = "\n".join(line for part in text.split("\0") if (line := " ".join(part.split())))
        elif tag == "pre":
            text = text.strip("\n").rstrip()
        else:
            text = " ".join(text.split())
        if not text:
            return
        at = self.container()
        chars = len(text)
        if linked >= MIN_LINK_SHARE * chars and chars < MAX_LINK_BLOCK_CHARS:
            container = self.containers[at]
            container.link_blocks += 1
            container.link_chars += chars
            return
        self.blocks.append(PageBlock(text, tag, at, min(linked, chars)))


def read_outline(page: Page) -> Outline:
    """Cuts a page into blocks.

    Returns:
        The blocks in document order, and the containers that hold text; a container's `names` are read only where
        a block lies in it.

    Cost: one visit to each node outside skipped subtrees, half of a parse on an average news page.
    """
    walk = _Walk()
    body = page.body
    if body is not None:
        _visit(walk, body)
    _read_names(walk)
    return Outline(walk.blocks, walk.containers)


def _visit(walk: _Walk, body: LexborNode) -> None:  # noqa: C901, PLR0912, PLR0915  (the one hot loop, kept in one piece)
    kind_of = _KIND_OF
    parts = walk.parts
    opened: list[tuple[LexborNode, int]] = []  # every open element with its kind
    links = 0  # open <a> elements
    bare_break = False  # the last thing in this block was a <br>
    node: LexborNode | None = body
    while node is not None:
        tag_id = node.tag_id
        kind = kind_of.get(tag_id, -1)
        child = None
        if kind == _TEXT:
            text = node.text_content or ""
            if text and not text.isspace():
                if bare_break:
                    parts.append("\0")
                    bare_break = False
                parts.append(text)
                if links:
                    walk.linked_chars += len(text.strip())
            elif parts:
                parts.append(" ")
        elif kind == _BREAK:
            if bare_break:
                walk.flush()
            bare_break = bool(parts)
        elif kind == _RULE:
            walk.flush()
            bare_break = False
        elif kind not in (_SKIP, _COMMENT):
            if kind == -1:  # an element of the site's own: inline inside running text, else a box
                kind = _INLINE if walk.open[-1][1] in _HOLDS_INLINE or (parts and not _blank(parts)) else _BLOCK
            child = node.first_child
            if kind in (_BLOCK, _PRE) or (kind == _CELL and child is not None):
                if kind == _CELL:
                    if parts and not _blank(parts):
                        parts.append(" | ")
                else:
                    walk.flush()
                    bare_break = False
                if child is not None:
                    walk.open.append((node, _NAME_OF.get(tag_id) or node.tag or ""))
                    walk.ids.append(-1)
            elif kind == _LINK and child is not None:
                links += 1
        if child is not None:
            opened.append((node, kind))
            node = child
            continue
        # On to the next node in document order, closing what ends on the way.
        following = node.next if opened else None
        while following is None and opened:
            node, kind = opened.pop()
            if kind in (_BLOCK, _PRE):
                walk.flush()
                bare_break = False
                walk.open.pop()
                walk.ids.pop()
            elif kind == _CELL:
                walk.open.pop()
                walk.ids.pop()
            elif kind == _LINK:
                links -= 1
            following = node.next if opened else None
        node = following


def _blank(parts: Iterable[str]) -> bool:
    return all(part.isspace() for part in parts)


def _read_names(walk: _Walk) -> None:
    """Reads the naming attributes of the containers that a kept block lies in, ancestors included."""
    containers = walk.containers
    wanted = {block.container for block in walk.blocks}
    for at in range(len(containers) - 1, -1, -1):
        if at in wanted:
            container = containers[at]
            if container.parent >= 0:
                wanted.add(container.parent)
            container.names = _names(container.node)


def _names(node: LexborNode) -> str:
    attributes = node.attributes
    if not attributes:
        return ""
    names = [value for name in _NAMED_BY if (value := attributes.get(name))]
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        names.append("@hidden")
    style = attributes.get("style")
    if style and "none" in style and "display" in style:
        names.append("@hidden")
    return " ".join(names)[:1000]
