"""Whether the compiled walk over Lexbor's own nodes can be used, and how it learns the rules of the plain one.

Law: knows no rule itself. The walk (`_native.pyx`) is there only in a compiled newsclean; it is asked to try itself on
a small document before it is trusted with this selectolax, and without it, or where it says no, there is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from selectolax import lexbor

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from newsclean._parsing._native import Rules

__all__ = ["fits", "rules_if_fit"]

_PROBE = """<!-- c --><html lang=en><body class="a b" id=x hidden>&auml; \u8a9e<p title="">y<br><a href=/>z</a>
<svg viewBox="0 0 9 9"><use xlink:href="#u"></use></svg><ul><li>1<li>2</ul><img src=i><x-own data-x='"'>&amp;</x-own>"""
"""All that the walk meets: attributes of every form, text of one to three bytes a character, nodes without children,
foreign elements and those of a site's own."""


def fits(library: str = lexbor.__file__) -> bool:
    """Says whether the compiled walk is there, and reads nodes of this selectolax as the Python API does."""
    try:
        from newsclean._parsing._native import bind
    except ImportError:
        return False
    probe = lexbor.LexborHTMLParser(_PROBE).root
    return probe is not None and bind(library, lexbor.LexborNode, probe)


def rules_if_fit(
    kinds: list[int],
    tag_names: dict[int, str],
    tag_sets: tuple[frozenset[int], ...],
    named: tuple[tuple[str, ...], str],
    limits: tuple[float, int, int, float, int],
    makers: tuple[Callable[..., Any], ...],
) -> Rules | None:
    """Returns the walk with the rules of the plain one, or None where it does not fit.

    Args:
        kinds: The kind of each tag, by its number.
        tag_names: Names of the tags, by number.
        tag_sets: Tags in which unknown elements are inline; those that may be passed over as the site's; those in which
            these are not; headings, which these may not hold.
        named: Names of the attributes that name an element, and then of the three that may hide it; and what an element
            that is hidden is called.
        limits: Least share of links and longest text, in characters, of a link block; longest names; bytes for each
            character below which `units` counts words alone; boxes that are asked whether they hold a story.
        makers: What makes a `PageBlock` and a `Container`, `units` and `count_words`.
    """
    if not fits():
        return None
    from newsclean._parsing._native import Rules

    return Rules(
        bytes(kinds),
        [tag_names.get(tag) for tag in range(len(kinds))],
        tuple([bytes(tag in tags for tag in range(len(kinds))) for tags in tag_sets]),
        next(tag for tag, name in tag_names.items() if name == "pre"),
        tuple([name.encode() for name in named[0]]),
        named[1].encode(),
        limits,
        makers,
    )
