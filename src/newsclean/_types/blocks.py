"""The hot records: a page's blocks, the elements they lie in, and both together.

Law: data and no decisions. They are plain classes with slots, without attrs: a frozen record costs several times as
much to make, and the compiler (see `docs/how-to/compile.md`) lays out plain classes itself, which saves a tenth of
`clean`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

HIDDEN = "@hidden"
"""The name of a container that the page hides (`hidden`, `aria-hidden`, `display: none`), added to its own names."""

Maker: TypeAlias = Callable[[Any], Any]

__all__ = ["HIDDEN", "Container", "Outline", "PageBlock", "make_block", "make_container"]


class Container:
    """An element (or, in flattened text, a group of lines) that holds blocks.

    Args:
        parent: Index of the parent container in `Outline.containers`; -1 for the root.
        depth: Number of containers above it.
        tag: Lower-case tag name; "" in flattened text.
        node: The front end's own handle; or, with a `maker`, the value that it makes the handle from.
        names: What the markup calls it: class, id and the like, separated by spaces; "" until read.
        maker: Makes the handle on demand; few handles are asked for.
        link_blocks: How many short blocks directly in it were nearly all link; they are not in `Outline.blocks`.
        link_chars: The characters of those blocks.

    `newsclean._scoring.containers` explains the other values. They are written and read while a page is measured, and
    mean nothing before and after. (Lists beside the containers, one for each value, took twice the time in compiled
    code.)
    """

    __slots__ = (
        "ancestor_name_score",
        "article",
        "blocks",
        "branch",
        "chars",
        "decayed",
        "depth",
        "enclosing_name_score",
        "good_words",
        "handle",
        "in_article_element",
        "is_figure",
        "kind",
        "levels_to_best_path",
        "link_blocks",
        "link_chars",
        "linked_chars",
        "maker",
        "name_score",
        "names",
        "parent",
        "tag",
        "words",
    )

    words: int
    good_words: int
    blocks: int
    chars: int
    linked_chars: int
    decayed: float
    ancestor_name_score: float
    enclosing_name_score: float
    name_score: float
    is_figure: bool
    in_article_element: bool
    article: int
    branch: int
    levels_to_best_path: int
    kind: int

    def __init__(
        self,
        parent: int,
        depth: int,
        tag: str,
        node: Any = None,  # noqa: ANN401
        names: str = "",
        maker: Maker | None = None,
    ) -> None:
        self.parent = parent
        self.depth = depth
        self.tag = tag
        self.handle = node
        self.maker = maker
        self.names = names
        self.link_blocks = 0
        self.link_chars = 0

    @property
    def node(self) -> Any:  # noqa: ANN401
        """The front end's own handle."""
        maker = self.maker
        if maker is not None:
            self.handle = maker(self.handle)
            self.maker = None
        return self.handle

    @node.setter
    def node(self, node: Any) -> None:  # noqa: ANN401
        self.handle, self.maker = node, None


class PageBlock:
    """A run of text of the page between two block-level boundaries: the unit that is scored and selected.

    Args:
        text: Collapsed text, never empty.
        tag: Lower-case name of the nearest block-level element (`p`, `h2`, `li`, `div`, ...).
        container: Index in `Outline.containers` of the element that holds the block.
        linked_chars: How many characters of `text` lie inside links.
        words: Units of text (words; for CJK and Thai see `_text.strings.count_words`); 0 until measured if the
            front end did not count them.
    """

    __slots__ = ("container", "linked_chars", "tag", "text", "words")

    def __init__(self, text: str, tag: str, container: int, linked_chars: int, words: int = 0) -> None:
        self.text = text
        self.tag = tag
        self.container = container
        self.linked_chars = linked_chars
        self.words = words


def make_container(
    parent: int,
    depth: int,
    tag: str,
    node: Any,  # noqa: ANN401
    names: str,
    maker: Maker | None,
) -> Container:
    """Make a container. Callers outside this compiled module pass arguments faster to a function than to a class."""
    return Container(parent, depth, tag, node, names, maker)


def make_block(text: str, tag: str, container: int, linked_chars: int, words: int) -> PageBlock:
    """Make a block; see `make_container`."""
    return PageBlock(text, tag, container, linked_chars, words)


class Outline:
    """A page as a front end reads it: its blocks in document order, and the containers they lie in.

    Args:
        blocks: In document order.
        containers: Parents stand before their children.
        notes: Pictures, players, `<time>`, `<meta>` and scripts on the way: for each the index of the block that
            follows (or holds) it, its tag, and the front end's handle.
        links: The short blocks of nearly nothing but link: for each the index of the block that follows, the tag of the
            element that holds it, the value that `handle_of` makes its handle from, and the text.
        maker: Makes the handles of the links if the front end did not.
    """

    __slots__ = ("blocks", "containers", "links", "maker", "notes")

    def __init__(
        self,
        blocks: list[PageBlock],
        containers: list[Container],
        notes: list[tuple[int, str, Any]] | None = None,
        links: list[tuple[int, str, Any, str]] | None = None,
        maker: Maker | None = None,
    ) -> None:
        self.blocks = blocks
        self.containers = containers
        self.notes: list[tuple[int, str, Any]] = [] if notes is None else notes
        self.links: list[tuple[int, str, Any, str]] = [] if links is None else links
        self.maker = maker

    def handle_of(self, link: tuple[int, str, Any, str]) -> Any:  # noqa: ANN401
        """Return the front end's handle of an item of `links`."""
        return link[2] if self.maker is None else self.maker(link[2])
