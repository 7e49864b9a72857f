"""Whether the compiled walk over Lexbor's own nodes can be used, and how it learns the rules of the plain one.

Law: has no rule of its own. The walk (`_native.pyx`) is there only in a compiled newsclean; it is asked to try itself
on a small document before it is trusted with this selectolax. Without it, or where that trial fails, there is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from selectolax import lexbor

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from newsclean._parsing._native import Rules

__all__ = ["fits", "rules_if_fit"]

_PROBE = """<!-- c --><html lang=en><body class="a b" id=x hidden>&auml; \u8a9e<p title="">y<br><a href=/>z</a>
<svg viewBox="0 0 9 9"><use xlink:href="#u"></use></svg><ul><li>1<li>2</ul><img src=i><x-own data-x='"'>&amp;</x-own>"""
"""All that the walk meets: attributes of every form, text of one to three bytes a character, nodes without children,
foreign elements and those of a site's own."""


def fits(library: str = lexbor.__file__) -> bool:
    """Return True if the compiled walk is there, and reads nodes of this selectolax as the Python API does."""
    try:
        from newsclean._parsing._native import bind
    except ImportError:
        return False
    probe = lexbor.LexborHTMLParser(_PROBE).root
    return probe is not None and bind(library, lexbor.LexborNode, probe)


def rules_if_fit(
    kinds: list[int],
    tag_names: dict[int, str],
    tag_sets: Mapping[str, frozenset[int]],
    named: tuple[tuple[str, ...], str],
    limits: Mapping[str, float],
    functions: Mapping[str, Callable[..., Any]],
) -> Rules | None:
    """Return the compiled walk with the rules of the plain one, or None where it does not fit.

    Args:
        kinds: The kind of each tag, by its number.
        tag_names: Names of the tags, by number.
        tag_sets: Sets of tags, by name.
        named: Names of the attributes that name an element, and then of the three that may hide it; and what an element
            that is hidden is called.
        limits: Numbers, by name.
        functions: What makes a `PageBlock` and a `Container`, and what the compiled walk asks of Python.
    """
    if not fits():
        return None
    from newsclean._parsing._native import Rules

    return Rules(
        bytes(kinds),
        [tag_names.get(tag) for tag in range(len(kinds))],
        {name: bytes(tag in tags for tag in range(len(kinds))) for name, tags in tag_sets.items()},
        tuple([name.encode() for name in named[0]]),
        named[1].encode(),
        limits,
        functions,
    )
