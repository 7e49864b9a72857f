"""Page -> outline: one document-order walk that cuts the page into blocks.

Law: a block is what a reader sees as one run of text: text and inline elements between two block-level
boundaries (start or end of a block-level element, `<hr>`, two `<br>` in a row). Nothing is judged here; only
what is never read (scripts, styles, navigation, controls) or belongs to the site (its header and footer) is passed
over, and short blocks that are nearly all link are counted instead of kept, because they are a third of a news page and
never part of an article's text.
Text is taken from the tree as it stands: no character is added but the `|` that parts the cells of a table row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from selectolax.lexbor import LexborHTMLParser

from newsclean._parsing.native_walk import rules_if_fit
from newsclean._text.strings import MIN_BYTES_PER_CHAR, count_words, units
from newsclean._types.blocks import HIDDEN, make_block, make_container
from newsclean._types.stages import Container, Outline, PageBlock

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from newsclean._types.page import Page

__all__ = ["MAX_LINK_BLOCK_CHARS", "MIN_LINK_SHARE", "PASSED", "names_of", "read_outline", "survey"]

MIN_LINK_SHARE: Final = 0.8
MAX_LINK_BLOCK_CHARS: Final = 150
"""A block shorter than this with a larger share of linked characters is only counted. Both figures are those of
design.md's prototype, which lost no accuracy by them."""

_UNKNOWN: Final = 0
_INLINE: Final = 1
_TIME: Final = 2
_LINK: Final = 3
_BLOCK: Final = 4
_CELL: Final = 5
_SKIP: Final = 6
_NAV: Final = 7
_NOTED: Final = 8
_PLAYER: Final = 9
_GAP: Final = 10
_BREAK: Final = 11
_RULE: Final = 12
_TEXT: Final = 13
# One by one, so that a compiler knows them (an eighth of the compiled walk). What stands before _SKIP has children that
# are visited, and from _BLOCK on it is a container. A skipped box parts the words beside it (_GAP, _PLAYER), or the
# blocks (_RULE). Where _TIME, _NOTED and _PLAYER stand is written down; in a survey, which misses nothing, so is _NAV.

_KINDS: dict[int, str] = {
    _BLOCK: "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure form h1 h2 h3 h4 h5 h6 hgroup html legend li listing main menu ol p search section summary "
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
    _UNKNOWN: "footer header",  # see `_is_of_site`
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


_TAGS = _tag_kinds()
_KIND_OF: Final = _TAGS[0]
_NAME_OF: Final = _TAGS[1]
_KNOWN_TAGS: Final = max(_KIND_OF) + 1
_KINDS_BY_ID: Final = [_KIND_OF.get(tag_id, _UNKNOWN) for tag_id in range(_KNOWN_TAGS)]
"""The same as a list, which is read once for each node; elements of a site's own have larger numbers."""

PASSED = frozenset({"button", "footer", "header", "map", "math", "nav", "optgroup", "option", "select", "textarea"})
"""What the walk passes over though a reader sees its text."""

_NOTING = {_RULE: _NAV, _GAP: _PLAYER, _SKIP: _NOTED}
_SURVEY_KINDS = [
    _NOTING.get(kind, kind) if _NAME_OF.get(tag_id) in PASSED else kind for tag_id, kind in enumerate(_KINDS_BY_ID)
]
_INSIDE_KINDS = [_BLOCK if _NAME_OF.get(tag_id) in PASSED else kind for tag_id, kind in enumerate(_KINDS_BY_ID)]

_HOLDS_INLINE: Final = frozenset(i for i, name in _NAME_OF.items() if name in {"p", "h1", "h2", "h3", "h4", "h5", "h6"})
_FRAME_IDS: Final = frozenset(i for i, name in _NAME_OF.items() if name in {"footer", "header"})
_HOLDS_STORY: Final = frozenset(i for i, name in _NAME_OF.items() if name in {"article", "footer", "header", "main"})
_HEADING_IDS: Final = frozenset(i for i, name in _NAME_OF.items() if name in {"h1", "h2"})
_PRE_ID: Final = next(i for i, name in _NAME_OF.items() if name == "pre")

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

_HIDING = ("hidden", "aria-hidden", "style")
_NAMED_ELSE: Final = frozenset([*_NAMED_BY[2:], *_HIDING])

_MAX_NAMES: Final = 1_000  # characters
_MAX_ABOVE: Final = 60  # boxes around a header or footer that are asked what they are; no real page has so many


class _Walk:
    """The state of one walk: the block being gathered and the open elements around it.

    Elements have no objects of their own (an object for each costs a sixth of the walk). A stack of the open boxes and
    the least height that it had since the last block say all.
    """

    def __init__(self) -> None:
        self.blocks: list[PageBlock] = []
        self.containers: list[Container] = []
        self.parts: list[str] = []  # of the block being gathered; empty, or the first holds text
        self.boxes: list[tuple[LexborNode, int, int]] = []  # open block-level elements, kinds and tags, outermost first
        self.path: list[int] = []  # containers of those, from the outermost as far down as a block was kept
        self.waiting: list[tuple[int, int, int, int, int]] = []  # links whose container is not known yet, see `_link`
        self.notes: list[tuple[int, str, LexborNode]] = []
        self.links: list[tuple[int, str, LexborNode, str]] = []

    def flush(self, linked: int, bare_cells: int, low: int) -> None:
        """Ends the block being gathered.

        Args:
            linked: How many of its characters lie in links.
            bare_cells: How many cells of its table row began before any text.
            low: How many of the open boxes were open all the time since the last block.
        """
        text = "".join(self.parts)
        self.parts.clear()
        boxes, path = self.boxes, self.path
        node, _, tag_id = boxes[-1]
        count = 0  # words, where they are known
        collapsed = text.strip()
        if collapsed.isprintable() and "  " not in collapsed and tag_id != _PRE_ID:
            text = collapsed  # as most are: not to split them spares a 25th of the plain walk
            count = text.count(" ") + 1
        elif tag_id == _PRE_ID:
            text = text.replace("\0", "\n").strip("\n").rstrip()
        elif "\0" in text:
            text = "\n".join([line for part in text.split("\0") if (line := " ".join(part.split()))])
        else:
            words = text.split()
            text = " ".join(words)
            count = len(words)
        if bare_cells > 1 and text:
            text = "| " * (bare_cells - 1) + text
            count = 0
        chars = len(text)
        if low < len(path):
            del path[low:]
        if chars < MAX_LINK_BLOCK_CHARS and linked >= MIN_LINK_SHARE * chars:
            if chars:
                self.links.append((len(self.blocks), _NAME_OF.get(tag_id, ""), node, text))
            place = len(boxes) - 1
            self.waiting.append((place, low, chars, len(path), path[-1] if path else -1))
            return
        if len(path) < len(boxes):
            self.enter()
        if self.waiting:
            self.count_links(low)
        at = path[-1]
        self.blocks.append(
            PageBlock(
                text,
                self.containers[at].tag,
                at,
                min(linked, chars),
                units(text, count) if count else count_words(text),
            )
        )

    def enter(self) -> None:
        """Makes containers of the open boxes that are none yet."""
        path, containers = self.path, self.containers
        depth, at = len(path), len(containers)
        parent = path[-1] if path else -1
        for node, _, tag_id in self.boxes[depth:]:
            tag = _NAME_OF.get(tag_id) or node.tag or ""
            containers.append(Container(parent, depth, tag, node, names_of(node)))
            path.append(at)
            parent = at
            depth += 1
            at += 1

    def count_links(self, low: int) -> None:
        """Counts the links since the last kept block, each in the innermost element around it that holds kept blocks.

        Args:
            low: How many boxes were open all the time since the last block; all of these hold kept blocks by now.
        """
        path, containers = self.path, self.containers
        for place, before, chars, entered, container in reversed(self.waiting):
            # Of the boxes around the link, `low` are still open; of those that ended, all above `entered` hold nothing.
            at = min(place, low - 1)
            box = containers[path[at] if at >= entered else container]
            if chars:
                box.link_blocks += 1
                box.link_chars += chars
            low = min(low, before)
        self.waiting.clear()

    def finish(self) -> None:
        """Ends the walk: counts the links behind the last kept block."""
        if self.containers:
            self.count_links(0)
        elif links := [chars for _, _, chars, _, _ in self.waiting if chars]:  # a page of nothing but links
            body = Container(-1, 0, "body")
            body.link_blocks, body.link_chars = len(links), sum(links)
            self.containers.append(body)


def read_outline(page: Page) -> Outline:
    """Cuts a page into blocks.

    Returns:
        The blocks in document order, and the containers that they lie in.

    Cost: one visit to each node outside skipped subtrees, about one parse on an average news page.
    """
    body = page.body
    if body is None:
        return Outline([], [])
    return plain_outline(body) if _FAST is None else Outline(*_FAST.walk(body))


def plain_outline(body: LexborNode) -> Outline:
    """Walks as `read_outline` does, without the compiled walk over Lexbor's own nodes, which gives the same."""
    walk = _Walk()
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
    walk: _Walk, root: LexborNode, kinds: list[int] = _KINDS_BY_ID
) -> None:
    parts, boxes, blocks, notes = walk.parts, walk.boxes, walk.blocks, walk.notes
    links = 0  # open <a> elements
    linked_chars = 0  # of the block being gathered
    ends_in_break = False  # the last thing gathered was a `<br>`
    bare_cells = 0  # table cells since the row began, while none of them held text
    child = root.first_child
    if child is None:
        return
    depth = 1  # open boxes
    low = 1  # fewest of them since the last block
    box = (root, _BLOCK, root.tag_id)
    boxes.append(box)
    opened = [box]  # every open element, its kind and its tag
    node = child
    while True:
        tag_id = node.tag_id
        kind = kinds[tag_id] if tag_id < _KNOWN_TAGS else _UNKNOWN
        if kind == _TEXT:
            if parts or not node.is_empty_text_node:  # most are white space; to ask spares 2 % of the walk
                text = node.text_content
                if text and not text.isspace():
                    if ends_in_break:
                        parts.append("\0")
                        ends_in_break = False
                    parts.append(text)
                    if links:
                        linked_chars += len(text.strip())
                elif parts:
                    parts.append(text or "")
        elif kind < _SKIP:
            child = node.first_child
            if kind == _UNKNOWN:
                if tag_id in _FRAME_IDS:
                    kind = _BLOCK
                    if _is_of_site(node, boxes):
                        child = None
                        if kinds is _SURVEY_KINDS:
                            notes.append((len(blocks), _NAME_OF[tag_id], node))
                else:  # an element of the site's own: inline inside running text, else a box
                    kind = _INLINE if parts or boxes[-1][2] in _HOLDS_INLINE else _BLOCK
            if kind >= _BLOCK:
                if kind == _CELL:
                    if parts:
                        parts.append(" | ")
                    else:
                        bare_cells += 1
                else:
                    if parts:
                        walk.flush(linked_chars, bare_cells, low)
                        low = depth
                        linked_chars = 0
                        ends_in_break = False
                    bare_cells = 0
                if child is not None:
                    box = (node, kind, tag_id)
                    boxes.append(box)
                    depth += 1
                    opened.append(box)
                    node = child
                    continue
            else:
                if kind == _TIME:
                    notes.append((len(blocks), _NAME_OF[tag_id], node))
                if child is not None:
                    links += kind == _LINK
                    opened.append((node, kind, tag_id))
                    node = child
                    continue
        elif kind == _BREAK:
            if ends_in_break:
                walk.flush(linked_chars, bare_cells, low)
                low = depth
                linked_chars = bare_cells = 0
                ends_in_break = False
            elif parts:
                ends_in_break = True
        else:
            if _SKIP < kind < _GAP:  # _NOTED or _PLAYER
                notes.append((len(blocks), _NAME_OF[tag_id], node))
            if parts:
                if kind == _RULE or kind == _NAV:  # noqa: PLR1714, SIM109  (a set costs more here)
                    walk.flush(linked_chars, bare_cells, low)
                    low = depth
                    linked_chars = bare_cells = 0
                    ends_in_break = False
                elif _NOTED < kind < _BREAK:  # _PLAYER or _GAP
                    parts.append(" ")
        # On to the next node in document order, closing what ends on the way.
        following = node.next
        while following is None:
            box = opened.pop()
            kind = box[1]
            if kind >= _BLOCK:
                if parts and kind == _BLOCK:
                    walk.flush(linked_chars, bare_cells, low)
                    low = depth
                    linked_chars = bare_cells = 0
                    ends_in_break = False
                boxes.pop()
                depth -= 1
                if depth < low:
                    low = depth
                    if not depth:
                        walk.finish()
                        return
            elif kind == _LINK:
                links -= 1
            following = box[0].next
        node = following


def _is_of_site(node: LexborNode, boxes: list[tuple[LexborNode, int, int]]) -> bool:
    """Says whether a header or footer is the site's, not that of an article, and so is passed over.

    A header with a heading may be that of the story. The others, and footers, hold a fifth of the elements of a news
    page, and 14 of the 62,500 gold paragraphs of the development corpora. Without them word F1 of pages with less than
    150 words is .05 higher.
    """
    if any(tag_id in _HOLDS_STORY for _, _, tag_id in boxes[:_MAX_ABOVE]):
        return False
    return node.tag == "footer" or node.css_first("h1, h2") is None


def names_of(node: LexborNode) -> str:
    """Returns what the markup calls an element, parted by blanks."""
    attributes = node.attributes
    if not attributes:
        return ""
    names = attributes.get("class") or ""
    if names and len(attributes) == 1 and len(names) <= _MAX_NAMES:  # every other time
        return names
    if _NAMED_ELSE.isdisjoint(attributes):  # nearly always; half the cost
        if "id" in attributes:
            own = attributes["id"] or ""
            names = f"{names} {own}" if "class" in attributes else own
        return names[:_MAX_NAMES]
    found = [attributes[name] or "" for name in _NAMED_BY if name in attributes]
    style = attributes.get("style")
    if (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or (style and "none" in style and "display" in style)
    ):
        found.append(HIDDEN)
    return " ".join(found)[:_MAX_NAMES]


_FAST: Final = rules_if_fit(
    _KINDS_BY_ID,
    _NAME_OF,
    (_HOLDS_INLINE, _FRAME_IDS, _HOLDS_STORY, _HEADING_IDS),
    ((*_NAMED_BY, *_HIDING), HIDDEN),
    (MIN_LINK_SHARE, MAX_LINK_BLOCK_CHARS, _MAX_NAMES, MIN_BYTES_PER_CHAR, _MAX_ABOVE),
    (make_block, make_container, units, count_words),
)
"""Another walk that does the same over Lexbor's own nodes, in a fifth of the time; see `_native.pyx`. None where
newsclean is not compiled, or selectolax not the one that it knows."""
