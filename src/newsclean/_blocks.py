"""Page -> outline: one document-order walk that cuts the page into blocks.

Law: a block is what a reader sees as one run of text: text and inline elements between two block-level
boundaries (start or end of a block-level element, `<hr>`, two `<br>` in a row). Nothing is judged here; only
what is never read (scripts, styles, navigation, controls) is passed over, and short blocks that are nearly all
link are counted instead of kept, because they are a third of a news page and never part of an article's text.
Text is taken from the tree as it stands: no character is added but the `|` that parts the cells of a table row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from selectolax.lexbor import LexborHTMLParser

from newsclean._names import HIDDEN
from newsclean._outline import Container, Outline, PageBlock

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from newsclean._page import Page

__all__ = ["MAX_LINK_BLOCK_CHARS", "MIN_LINK_SHARE", "PASSED", "names_of", "read_outline", "survey"]

MIN_LINK_SHARE = 0.8
MAX_LINK_BLOCK_CHARS = 150
"""A block shorter than this with a larger share of linked characters is only counted. Both figures are those of
design.md's prototype, which lost no accuracy by them."""

_UNKNOWN, _INLINE, _TIME, _LINK, _BLOCK, _CELL, _SKIP, _NAV, _NOTED, _PLAYER, _GAP, _BREAK, _RULE, _TEXT = range(14)
# What stands before _SKIP has children that are visited, and from _BLOCK on it is a container. A skipped box parts
# the words beside it (_GAP, _PLAYER), or the blocks (_RULE). Where _TIME, _NOTED and _PLAYER stand is written down;
# in a survey, which misses nothing, so is _NAV.

_KINDS: dict[int, str] = {
    _BLOCK: "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main menu ol p search section summary "
    "pre table tbody tfoot thead tr ul",
    _SKIP: "applet area base col colgroup datalist head input link map math noembed noframes "
    "optgroup option param source style svg template title track",
    _NOTED: "img meta noscript script",
    _GAP: "button canvas meter progress select textarea",
    _PLAYER: "audio embed iframe object video",
    _BREAK: "br",
    _RULE: "hr nav",
    _CELL: "td th",
    _LINK: "a",
    _INLINE: "abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output picture q rp "
    "rt ruby s samp slot small span strike strong sub sup tt u var wbr",
    _TIME: "time",
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
        kinds[probe.last_child.tag_id] = _SKIP
    return kinds, names


_KIND_OF, _NAME_OF = _tag_kinds()
_KNOWN_TAGS = max(_KIND_OF) + 1
_KINDS_BY_ID = [_KIND_OF.get(tag_id, _UNKNOWN) for tag_id in range(_KNOWN_TAGS)]
"""The same as a list, which is read once for each node; elements of a site's own have larger numbers."""

PASSED = frozenset({"button", "map", "math", "nav", "select", "textarea"})
"""What the walk passes over though a reader sees its text."""

_NOTING = {_RULE: _NAV, _GAP: _PLAYER, _SKIP: _NOTED}
_SURVEY_KINDS = [_NOTING[kind] if _NAME_OF.get(tag_id) in PASSED else kind for tag_id, kind in enumerate(_KINDS_BY_ID)]
_INSIDE = PASSED | {"optgroup", "option"}
_INSIDE_KINDS = [_BLOCK if _NAME_OF.get(tag_id) in _INSIDE else kind for tag_id, kind in enumerate(_KINDS_BY_ID)]

_HOLDS_INLINE = frozenset(i for i, name in _NAME_OF.items() if name in {"p", "h1", "h2", "h3", "h4", "h5", "h6"})
_PRE_ID = next(i for i, name in _NAME_OF.items() if name == "pre")

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

_MAX_NAMES = 1_000  # characters


class _Open:
    """An open block-level element: its index in `containers`, or -1 where no block in it was kept yet; its links."""

    __slots__ = ("container", "link_blocks", "link_chars", "node", "tag_id")

    def __init__(self, node: LexborNode, tag_id: int) -> None:
        self.node = node
        self.tag_id = tag_id
        self.container = -1
        self.link_blocks = self.link_chars = 0


class _Walk:
    """The state of one walk: the block being gathered and the open elements around it."""

    def __init__(self) -> None:
        self.blocks: list[PageBlock] = []
        self.containers: list[Container] = []
        self.parts: list[str] = []  # of the block being gathered; empty, or the first holds text
        self.linked_chars = 0
        self.ends_in_break = False  # the last thing gathered was a `<br>`
        self.bare_cells = 0  # table cells since the row began, while none of them held text
        self.open: list[_Open] = []  # block-level elements, outermost first
        self.notes: list[tuple[int, str, LexborNode]] = []
        self.links: list[tuple[int, str, LexborNode, str]] = []

    def close(self, element: _Open) -> None:
        """Counts the links of an element that ends; without kept blocks of its own, in the one around it."""
        if element.container < 0 and self.open:
            self.open[-1].link_blocks += element.link_blocks
            self.open[-1].link_chars += element.link_chars
            return
        if element.container < 0:  # a page of nothing but links
            element.container = len(self.containers)
            self.containers.append(Container(-1, 0, "body"))
        container = self.containers[element.container]
        container.link_blocks += element.link_blocks
        container.link_chars += element.link_chars

    def container(self) -> int:
        """Returns the index of the innermost open element, entering it and those above it where they are new."""
        stack = self.open
        at = len(stack) - 1
        if stack[at].container >= 0:
            return stack[at].container
        while at > 0 and stack[at - 1].container < 0:
            at -= 1
        parent = stack[at - 1].container if at else -1
        for depth in range(at, len(stack)):
            element = stack[depth]
            tag = _NAME_OF.get(element.tag_id) or element.node.tag or ""
            self.containers.append(Container(parent, depth, tag, element.node, names_of(element.node)))
            element.container = parent = len(self.containers) - 1
        return parent

    def flush(self) -> None:
        """Ends the block being gathered."""
        text = "".join(self.parts)
        self.parts.clear()
        linked, self.linked_chars = self.linked_chars, 0
        self.ends_in_break = False
        if self.open[-1].tag_id == _PRE_ID:
            text = text.replace("\0", "\n").strip("\n").rstrip()
        elif "\0" in text:
            text = "\n".join([line for part in text.split("\0") if (line := " ".join(part.split()))])
        else:
            text = " ".join(text.split())
        if self.bare_cells > 1 and text:
            text = "| " * (self.bare_cells - 1) + text
        self.bare_cells = 0
        chars = len(text)
        if linked >= MIN_LINK_SHARE * chars and chars < MAX_LINK_BLOCK_CHARS:
            if chars:
                box = self.open[-1]
                box.link_blocks += 1
                box.link_chars += chars
                self.links.append((len(self.blocks), _NAME_OF.get(box.tag_id, ""), box.node, text))
        else:
            at = self.container()
            self.blocks.append(PageBlock(text, self.containers[at].tag, at, min(linked, chars)))


def read_outline(page: Page) -> Outline:
    """Cuts a page into blocks.

    Returns:
        The blocks in document order, and the containers that they lie in.

    Cost: one visit to each node outside skipped subtrees, about one parse on an average news page.
    """
    walk = _Walk()
    body = page.body
    if body is not None:
        _visit(walk, body)
    return Outline(walk.blocks, walk.containers, walk.notes, walk.links)


def survey(node: LexborNode, *, inside: bool = False) -> Outline:
    """Walks as `read_outline` does, and notes what that passes over though a reader sees its text.

    Args:
        node: The body; or, with `inside`, an element that an earlier survey noted, which is then walked itself.
        inside: Whether to walk what is otherwise passed over.

    Returns:
        The outline. `notes` and `links` are one list in page order: items of four are links, items of three whose tag
        is in `PASSED` are elements that were passed over.
    """
    walk = _Walk()
    events: list[Any] = []
    walk.notes = walk.links = events
    _visit(walk, node, _INSIDE_KINDS if inside else _SURVEY_KINDS)
    return Outline(walk.blocks, walk.containers, events, events)


def _visit(  # noqa: C901, PLR0912, PLR0915  (the one hot loop, kept in one piece)
    walk: _Walk, body: LexborNode, kinds: list[int] = _KINDS_BY_ID
) -> None:
    parts, boxes, blocks, notes = walk.parts, walk.open, walk.blocks, walk.notes
    opened: list[tuple[LexborNode, int]] = []  # every open element with its kind
    links = 0  # open <a> elements
    node: LexborNode | None = body
    while node is not None:
        tag_id = node.tag_id
        kind = kinds[tag_id] if tag_id < _KNOWN_TAGS else _UNKNOWN
        child = None
        if kind == _TEXT:
            text = node.text_content
            if text and not text.isspace():
                if walk.ends_in_break:
                    parts.append("\0")
                    walk.ends_in_break = False
                parts.append(text)
                if links:
                    walk.linked_chars += len(text.strip())
            elif parts:
                parts.append(text or "")
        elif kind < _SKIP:
            child = node.first_child
            if kind == _UNKNOWN:  # an element of the site's own: inline inside running text, else a box
                kind = _INLINE if parts or boxes[-1].tag_id in _HOLDS_INLINE else _BLOCK
            if kind >= _BLOCK:
                if kind == _CELL:
                    if parts:
                        parts.append(" | ")
                    else:
                        walk.bare_cells += 1
                else:
                    if parts:
                        walk.flush()
                    walk.bare_cells = 0
                if child is not None:
                    boxes.append(_Open(node, tag_id))
            elif kind == _LINK:
                if child is not None:
                    links += 1
            elif kind == _TIME:
                notes.append((len(blocks), _NAME_OF[tag_id], node))
        elif kind == _BREAK:
            if walk.ends_in_break:
                walk.flush()
            elif parts:
                walk.ends_in_break = True
        else:
            if _SKIP < kind < _GAP:  # _NOTED or _PLAYER
                notes.append((len(blocks), _NAME_OF[tag_id], node))
            if parts:
                if kind == _RULE or kind == _NAV:  # noqa: PLR1714, SIM109  (a set costs more here)
                    walk.flush()
                elif _NOTED < kind < _BREAK:  # _PLAYER or _GAP
                    parts.append(" ")
        if child is not None:
            opened.append((node, kind))
            node = child
            continue
        # On to the next node in document order, closing what ends on the way.
        following = node.next if opened else None
        while following is None and opened:
            node, kind = opened.pop()
            if kind >= _BLOCK:
                if parts and kind == _BLOCK:
                    walk.flush()
                box = boxes.pop()
                if box.link_blocks:
                    walk.close(box)
            elif kind == _LINK:
                links -= 1
            following = node.next if opened else None
        node = following


def names_of(node: LexborNode) -> str:
    """Returns what the markup calls an element, parted by blanks."""
    attributes = node.attributes
    if not attributes:
        return ""
    if len(attributes) == 1:  # nearly always the class
        ((name, value),) = attributes.items()
        if name in _NAMED_BY:
            return (value or "")[:_MAX_NAMES]
    names = [attributes[name] or "" for name in _NAMED_BY if name in attributes]
    style = attributes.get("style")
    if (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or (style and "none" in style and "display" in style)
    ):
        names.append(HIDDEN)
    return " ".join(names)[:_MAX_NAMES]
