"""Text that a reader sees and the parser keeps apart -> where the walk is to read on.

Law: finds places and cuts no block. A browser shows a shadow root as it shows other elements, the document of
`srcdoc` in its frame, `<noframes>` where there are no frames, and a script puts the rest of a story that waits in a
`<template>` behind its beginning; a page whose story stands in `<noscript>` alone shows the same story by script. Each
is read only where it holds prose that the page does not show otherwise, because far more of them hold forms, notices
and parts of programs.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from newsclean._parsing.guard import bound
from newsclean._parsing.parser import parse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from selectolax.lexbor import LexborNode

    from newsclean._types.page import Page
    from newsclean._types.stages import Outline, PageBlock

__all__ = ["find_late_text", "read_frameless"]

_LATE_TAGS = frozenset({"template", "noscript", "iframe"})
_MAX_PLACES = 200  # of one page that are looked at
_PROSE_WORDS = 12  # of a paragraph that is prose
_MIN_WORDS: Final = 40  # of prose in one place
_SHOWN_WORDS = 300  # with so much prose in the page itself, what is left for `<noscript>` is a notice
_PLACEHOLDERS = ("{{", "${", "<%", "{%")
_SIBLINGS = 8
_MAX_DEPTH, _MAX_TAGS = 512, 20_000  # of a document inside the page; the bounds of the page count no escaped markup


def find_late_text(outline: Outline) -> dict[int, LexborNode]:
    """Return the first child of each element that is to be read, by the address of the element.

    Args:
        outline: The page as the first walk saw it; its notes hold the elements.

    Cost: a look at the notes; on pages with little text, a search for paragraphs in the elements found.
    """
    places = [node for _, tag, node in outline.notes if tag in _LATE_TAGS]
    if not places:
        return {}
    prose = [block for block in outline.blocks if block.words >= _PROSE_WORDS]
    shown = sum([block.words for block in prose])
    found: dict[int, LexborNode] = {}
    for node in places[:_MAX_PLACES]:
        first = _read(node, prose, shown)
        if first is not None:
            found[node.mem_id] = first
    return found


def read_frameless(page: Page) -> LexborNode | None:
    """Return the body that a page of frames holds for browsers without frames."""
    frameless = page.tree.css_first("noframes")
    return None if frameless is None else _body_of(frameless.text())


def _read(node: LexborNode, prose: list[PageBlock], shown: int) -> LexborNode | None:
    """Return the first child of an element that is to be read, or None for one that is not."""
    attributes = node.attributes
    if node.tag == "template":
        fragment = next(iter(node.template_fragments()), None)
        if fragment is None:
            return None
        if "shadowrootmode" in attributes or "shadowroot" in attributes:
            return fragment.first_child
        return fragment.first_child if _continues_story(node, fragment) else None
    if shown >= _SHOWN_WORDS:
        return None
    if node.tag == "iframe":
        source = attributes.get("srcdoc") or ""
        inner = _body_of(source) if source.count("<p") >= 2 else None
    else:
        inner = node
    paragraphs = [] if inner is None else inner.css("p")
    if inner is None or _prose_words(paragraphs) < max(_MIN_WORDS, shown):
        return None
    texts = {block.text for block in prose}
    is_copy = any(" ".join(paragraph.text().split()) in texts for paragraph in paragraphs[:_MAX_PLACES])
    return None if is_copy else inner.first_child


def _body_of(markup: str) -> LexborNode | None:
    return parse(bound(markup, max_depth=_MAX_DEPTH, max_tags=_MAX_TAGS)).body


def _continues_story(template: LexborNode, fragment: LexborNode) -> bool:
    """Return True if a template stands behind a paragraph, and begins with one as a story goes on."""
    before = template.prev
    for _ in range(_SIBLINGS):
        if before is None or before.is_element_node:
            break
        before = before.prev
    if before is None or before.tag != "p":
        return False
    children: list[LexborNode] = []
    child = fragment.first_child
    while child is not None and len(children) < _MAX_PLACES:
        if child.tag == "p":
            children.append(child)
        child = child.next
    if _prose_words(children) < _MIN_WORDS:
        return False
    markup = template.html or ""
    return not any(mark in markup for mark in _PLACEHOLDERS)


def _prose_words(paragraphs: Iterable[LexborNode]) -> int:
    counts = [len(paragraph.text().split()) for paragraph in islice(paragraphs, _MAX_PLACES)]
    return sum([count for count in counts if count >= _PROSE_WORDS])
