"""Random hostile markup, and the tree that the parser builds of it: what tests and `tools.fuzz` share.

Law: everything follows from the generator of random numbers that is handed in, so a failure can be repeated.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean._parsing.markup import RAW, RAW_ENDS, TAG, VOID, VOID_IN_HTML, names
from newsclean._parsing.parser import parse

if TYPE_CHECKING:
    import random

__all__ = ["NAMES", "elements_as_written", "most_elements", "random_markup", "random_piece", "tree_of"]

NAMES = tuple(
    sorted(
        names(
            "a abbr address annotation-xml applet article aside b big blockquote body br button caption center code"
            " col colgroup dd desc details div dl dt em embed fieldset font foreignObject form frame g h1 h2 head hr"
            " html i iframe image img input keygen li link listing main marquee math menu meta mi mtext nobr noembed"
            " noframes noscript object ol optgroup option p param path pre rb rp rt ruby s script section select small"
            " source span strong style sub summary svg table tbody td template textarea tfoot th thead title tr tt u"
            " ul use video wbr x-y xmp"
        )
    )
)
_COMMON = tuple(sorted(names("a b desc div foreignObject i li option p path select span svg table td title tr ul")))
_ATTRIBUTES = ("", "", "", "", " x=1", " x=/", " a='</b>'", " href=x y", " b='>'", ' c="</div><p>"', " color=red")
_FRAME = names("html head body")
_MAKING_TAGS = re.compile("<(?:[a-zA-Z]|/(?:p|br)[ \t\n\f\r/>])", re.IGNORECASE)  # `</p>` alone makes a paragraph
_TABLE_TAGS = re.compile("<(?:t|caption|col)", re.IGNORECASE)
_SCRAPS = ("</>", "<!--x-->", "<!-->", "<!--", "<![CDATA[<b>]]>", "<![CDATA[", "<x/ a=/>", "<", "</", "&amp", "<?x>")


def _name(rng: random.Random) -> str:
    return rng.choice(rng.choice((NAMES, _COMMON)))


def _token(rng: random.Random) -> str:
    name, attributes, kind = _name(rng), rng.choice(_ATTRIBUTES), rng.random()
    if kind < 0.55:
        return f"<{name}{attributes}>"
    if kind < 0.85:
        return f"</{name}>"
    if kind < 0.9:
        return f"<{name}{attributes}/>"
    return "x" if kind < 0.96 else rng.choice(_SCRAPS)


def _balanced(rng: random.Random, depth: int = 0) -> str:
    """An element that is closed, around others that mostly are."""
    name, inside = _name(rng), ["x"]
    if depth < 5:
        for _ in range(rng.randrange(3)):
            kind = rng.random()
            inside.append(_balanced(rng, depth + 1) if kind < 0.6 else _token(rng) if kind < 0.75 else "x")
    return f"<{name}{rng.choice(_ATTRIBUTES)}>{''.join(inside)}</{name}>"


def random_piece(rng: random.Random, most: int = 5) -> str:
    """Return one to `most` tags or scraps, one of them at least a start tag."""
    return f"<{_name(rng)}>" + "".join([_token(rng) for _ in range(rng.randrange(most))])


def random_markup(rng: random.Random) -> str:
    """Return a page with a piece that is repeated up to 40 times."""
    before = "".join([_token(rng) for _ in range(rng.randrange(5))])
    piece = "".join([_token(rng) if rng.random() < 0.6 else _balanced(rng) for _ in range(rng.randint(1, 4))])
    times = rng.choice((1, 2, 10, 40))
    return before + piece * times + (before * times if rng.random() < 0.2 else "")


def tree_of(html: str) -> list[tuple[str, int]]:
    """Return the elements that the parser makes of a page, in order: tag and level, that of `html` being 1."""
    elements = []
    waiting = [(parse(html).root, 1)]
    while waiting:
        node, level = waiting.pop()
        if node is None:
            continue
        waiting.append((node.next, level))
        waiting.append((node.first_child, level + 1))
        if node.is_element_node:
            elements.append((node.tag or "", level))
    return elements


def most_elements(html: str) -> int:
    """Return how many elements a page has at the most, but for formatting that is opened again."""
    return len(_FRAME) + len(_MAKING_TAGS.findall(html)) + 3 * len(_TABLE_TAGS.findall(html))


def elements_as_written(html: str) -> list[tuple[str, int]]:
    """Read markup whose tags are all in order, without any rule of HTML but which elements are empty or raw text.

    Returns:
        The elements of head and body, as `tree_of` gives them.
    """
    elements: list[tuple[str, int]] = []
    opened: list[str] = []
    position = 0
    while tag := TAG.search(html, position):
        name, position = tag[4].lower(), tag.end()
        if tag[3]:
            assert opened.pop() == name, html
            continue
        elements.append((name, len(opened) + len(_FRAME)))
        if name in RAW:
            end = RAW_ENDS[name].search(html, position)
            assert end is not None
            position = end.end() + 1
        elif name not in VOID | VOID_IN_HTML | _FRAME:
            opened.append(name)
    assert not opened, html
    return [element for element in elements if element[0] not in _FRAME]
