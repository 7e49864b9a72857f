"""`<meta>`, `<link>`, `<title>` and `<html lang>` -> what they say of the page.

Law: reads attributes as they stand, in one pass over the head and the `meta` elements; no merging.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import attrs

from newsclean._metadata.elements import KICKER_TOKENS, elements_in, is_called, tag_number, text_of
from newsclean._metadata.meta_keys import KEY_OF

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from newsclean._types.page import Page
    from newsclean._types.stages import Outline

__all__ = ["Head", "read_head", "read_hreflang"]

_MAX_METAS = 2_000  # read on one page; real pages have some 40
_FEW_METAS = 8  # in the head: then the parser may have moved the rest to the body (a stray element ends a head)
_MAX_HEADINGS = 20
_MAX_VALUES = 100  # kept of one key

_NAMED_BY = frozenset({"property", "name", "itemprop", "http-equiv"})

_META, _SCRIPT, _LINK, _TITLE, _BASE = map(tag_number, ("meta", "script", "link", "title", "base"))


@attrs.define(eq=False)
class Head:
    """What the head says.

    Args:
        metas: Values of `<meta>` by lower-case key (`og:title`, `author`, `datepublished`), in page order.
        title: Text of `<title>`.
        canonical: `href` of `<link rel=canonical>`.
        language: `lang` of `<html>`.
        base: `href` of `<base>`.
        scripts: Contents of the JSON-LD scripts of the page.
        headings: Texts of the `h1` elements; of one with a line above the headline in it also the rest alone.
        heading_nodes: The `h1` elements, one for each of `headings`.
        kickers: That line, by either form of the heading.
        links: Addresses of `<link rel=license>` and `<link rel=image_src>`; they are also among `metas`.
        heading_parts: What headings of several elements say without a label, a link or a date in them.
    """

    metas: dict[str, list[str]]
    title: str = ""
    canonical: str = ""
    language: str = ""
    base: str = ""
    scripts: list[str] = attrs.Factory(list)
    headings: list[str] = attrs.Factory(list)
    heading_nodes: list[LexborNode] = attrs.Factory(list)
    kickers: dict[str, str] = attrs.Factory(dict)
    heading_parts: list[str] = attrs.Factory(list)
    links: dict[str, str] = attrs.Factory(dict)

    def first(self, *keys: str) -> tuple[str, str]:
        """Return the first of `keys` that has a value, and the value; ("", "") if none has."""
        for key in keys:
            for value in self.metas.get(key, ()):
                if value.strip():
                    return key, value
        return "", ""

    def all(self, *keys: str) -> list[str]:
        """Return all values of `keys`, key by key."""
        return [value for key in keys for value in self.metas.get(key, ())]


def read_head(page: Page, outline: Outline) -> Head:
    """Read the head, the `meta` elements wherever the parser put them, the JSON-LD scripts and the headings.

    Args:
        page: The parsed page.
        outline: What the walk over its body met: scripts, and `h1` elements with text.

    Cost: one dict for each `meta`, `link` and `script`; some .1 parses.
    """
    head = Head({})
    tree = page.tree
    if _read_children(page.head, head) < _FEW_METAS:
        head.metas.clear()
        for meta in tree.tags("meta")[:_MAX_METAS]:
            _read_meta(meta.attributes, head.metas)
    for kind, address in head.links.items():
        head.metas.setdefault(kind, [address])
    for _, tag, node in outline.notes:
        if tag == "script":
            if node.first_child is not None:
                _read_script(node, head)
        elif tag == "meta" and len(head.metas) < _MAX_METAS:
            _read_item(node.attributes, head.metas)
    _read_headings(_headings(outline) or tree.tags("h1"), head)  # also those in what the walk skips, such as `nav`
    root = tree.root
    if root is not None:
        attributes = root.attributes
        head.language = attributes.get("lang") or attributes.get("xml:lang") or ""
    if not head.title and (title := tree.css_first("title")) is not None:
        head.title = text_of(title)
    if not head.canonical and (link := tree.css_first("link[rel=canonical]")) is not None:
        head.canonical = link.attributes.get("href") or ""
    return head


def read_hreflang(page: Page, own: str) -> str:
    """Return the language of the `<link rel=alternate hreflang>` that names the page's own address; "" if none does.

    Cost: one dict for each `link` of the head; asked only where the page declares no language otherwise.
    """
    node = page.head.first_child if page.head is not None else None
    left = _MAX_METAS
    while node is not None and own and left:
        left -= 1
        if node.tag == "link":
            attributes = node.attributes
            if attributes.get("href") == own and attributes.get("hreflang"):
                return attributes["hreflang"] or ""
        node = node.next
    return ""


def _read_script(node: LexborNode, head: Head) -> None:
    kind = node.attributes.get("type")
    if kind and "ld+json" in kind.lower():
        inner = node.first_child  # text and no more, but in a drawing: a third of the cost of `text`
        is_text = inner is not None and inner.next is None
        head.scripts.append((inner.text_content if is_text and inner is not None else None) or node.text())


def _headings(outline: Outline) -> list[LexborNode]:
    """The `h1` elements with text in page order; those that are nothing but a link come from the links passed by."""
    linked = [(link[0], 1, outline.handle_of(link)) for link in outline.links if link[1] == "h1"]
    if not linked:
        return [container.node for container in outline.containers if container.tag == "h1"]
    own = {i: container.node for i, container in enumerate(outline.containers) if container.tag == "h1"}
    for at, block in enumerate(outline.blocks):
        if block.container in own:
            linked.append((at, 2, own.pop(block.container)))
    return [node for _, _, node in sorted(linked, key=lambda found: found[:2])] + list(own.values())


_MAX_HEADING_ELEMENTS = 12


def _read_kicker(heading: LexborNode, text: str, head: Head) -> None:
    """Read a line above the headline that stands inside the heading: it is named so, and text follows it."""
    if heading.first_child is None or heading.first_child.next is None:
        return
    for element in elements_in(heading, _MAX_HEADING_ELEMENTS):
        if is_called(element.attributes, KICKER_TOKENS):
            kicker = text_of(element)
            rest = text.partition(kicker)[2].strip(_MARKS) if kicker else ""
            if rest:
                head.headings.append(rest)
                head.kickers[text] = head.kickers[rest] = kicker.strip(_MARKS)
            return


def _read_headings(nodes: list[LexborNode], head: Head) -> None:
    for node in nodes:
        if len(head.headings) < _MAX_HEADINGS and (text := text_of(node)) and not _is_logo(node):
            _read_kicker(node, text, head)
            _read_parts(node, head)
            head.headings.append(text)
            head.heading_nodes += [node] * (len(head.headings) - len(head.heading_nodes))


def _read_parts(heading: LexborNode, head: Head) -> None:
    """Read the text that stands in a heading itself, and that of each element in it, where it has both or several."""
    first = heading.first_child
    if first is None or first.next is None:
        return
    own: list[str] = []
    inner: list[str] = []
    for child in islice(heading.iter(include_text=True), _MAX_PARTS):
        if child.is_text_node:
            own.append(child.text_content or "")
        elif text := text_of(child):
            inner.append(text)
    said = " ".join(" ".join(own).split())
    head.heading_parts += [part for part in (said, *inner) if part and part.count(" ") >= _MIN_BLANKS]


_MAX_PARTS = 6
_MIN_BLANKS = 2  # in a part: fewer are a label


def _is_logo(heading: LexborNode) -> bool:
    """Return True for a heading whose first element is a link to the front page."""
    link = heading.first_child
    if link is not None and link.is_text_node and not (link.text_content or "").strip():
        link = link.next
    if link is None or link.tag != "a" or not _is_front(link.attributes.get("href") or ""):
        return False
    return text_of(link).count(" ") < _MAX_LOGO_WORDS


def _is_front(href: str) -> bool:
    return href == "/" or (href.startswith(("http://", "https://")) and href.rstrip("/").count("/") == _SLASHES)


_SLASHES = 2  # of an address without a path
_MAX_LOGO_WORDS = 4

_MARKS = " \t\r\n:|/–—·•-"  # what parts the line above from the headline


def _read_link(attributes: dict[str, str | None], head: Head) -> str:
    """Return the address of a link that is canonical, and keep that of a few other kinds."""
    kind = attributes.get("rel")
    if kind and (kind == "canonical" or "canonical" in kind.lower().split()):
        return attributes.get("href") or ""
    if kind in _LINKED and (href := attributes.get("href")):
        head.links.setdefault(kind, href)
    return ""


_LINKED = frozenset({"image_src", "license"})
"""Kinds of `<link>` that are kept as if a `<meta>` said so."""


def _read_children(parent: LexborNode | None, head: Head) -> int:
    """Read what stands directly in the head, in one walk; return the number of `meta` elements."""
    if parent is None:
        return 0
    metas, values = 0, head.metas
    canonical = title = ""
    for node in parent.iter():  # text is passed over in C: half the cost of going from sibling to sibling
        tag = node.tag_id  # a number costs a third of a name
        if tag == _META:
            metas += 1
            if metas <= _MAX_METAS:
                _read_meta(node.attributes, values)
        elif tag == _SCRIPT:
            if node.first_child is not None:  # half of them only name a file
                _read_script(node, head)
        elif tag == _LINK:
            if not canonical:  # what is sought of links stands before or beside it
                canonical = _read_link(node.attributes, head)
        elif tag == _TITLE:
            title = title or text_of(node)
        elif tag == _BASE and not head.base:
            head.base = node.attributes.get("href") or ""
    head.canonical, head.title = canonical, title
    return metas


_ITEMS = frozenset({"headline", "datepublished", "datemodified", "keywords", "articlesection", "inlanguage"})
"""Properties of microdata that are read from `meta` elements in the body; names and pictures may be of anything."""


def _read_item(attributes: dict[str, str | None], metas: dict[str, list[str]]) -> None:
    """Read microdata or RDFa of the body; what stands first is about the article, unless the head says it already."""
    value = attributes.get("content")
    for key in (attributes.get("itemprop") or attributes.get("property") or "").lower().split():
        name = key.rpartition(":")[2]
        if value and name in _ITEMS and name not in metas:
            metas[name] = [value]


def _read_meta(attributes: dict[str, str | None], metas: dict[str, list[str]]) -> None:
    value = attributes.get("content")
    if not value:
        return
    if len(attributes) == _PAIR and (own := attributes.get("property") or attributes.get("name")):  # nine in ten
        key = KEY_OF.get(own)
        if key is None:
            for part in _keys_in(own):
                _add(part, value, metas)
        elif key in metas:
            _add(key, value, metas)
        elif key:
            metas[key] = [value]
        return
    for name, keys in attributes.items():
        if keys and name in _NAMED_BY:
            for key in _keys_in(keys):
                _add(key, value, metas)


def _keys_in(names: str) -> list[str]:
    return names.lower().removeprefix("schema:").split()


_PAIR = 2  # attributes: a name and the content


def _add(key: str, value: str, metas: dict[str, list[str]]) -> None:
    values = metas.get(key)
    if values is None:
        metas[key] = [value]
    elif len(values) < _MAX_VALUES:
        values.append(value)
