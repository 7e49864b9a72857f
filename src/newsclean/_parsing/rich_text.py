"""JSON of an editor -> markup of the longest text in it.

Law: knows a text by its shape and by no format's name: leaves that hold a string, side by side in a list, are one
paragraph, whatever marks they carry (ProseMirror, Slate, Lexical, Contentful, Portable Text and their kin).
"""

from __future__ import annotations

import html
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_rich_texts"]

_LISTS = ("content", "children", "nodes", "blocks")
_LEAVES = ("text", "value")
_KINDS = ("type", "nodeType", "object", "_type", "style", "tag")
_MAX_NODES = 100_000
_MAX_DEPTH = 60
_MIN_PARAGRAPHS = 3
_MIN_RUNS = 2  # a text without a paragraph of two runs is found by its strings alone


def find_rich_texts(script: str) -> Iterator[tuple[str, int]]:
    """Yield markup of the texts in a script that is JSON, with the length of each in characters.

    Cost: one parse of the script as JSON, and a look at each value of it.
    """
    start = script.find("{")
    if start < 0 or not any(f'"{name}"' in script for name in _LISTS):
        return
    try:
        data, _ = json.JSONDecoder().raw_decode(script, start)
    except (ValueError, RecursionError):
        return
    waiting: list[Any] = [data]
    seen = 0
    while waiting and seen < _MAX_NODES:
        node = waiting.pop()
        seen += 1
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, dict):
            paragraphs = list(_paragraphs(node, 0))
            if len(paragraphs) >= _MIN_PARAGRAPHS and any(runs >= _MIN_RUNS for _, _, runs in paragraphs):
                markup = "".join(f"<{tag}>{html.escape(text, quote=False)}</{tag}>" for tag, text, _ in paragraphs)
                yield markup, sum(len(text) for _, text, _ in paragraphs)
            else:
                waiting.extend(node.values())


def _paragraphs(node: dict[str, Any], depth: int) -> Iterator[tuple[str, str, int]]:
    """Yield tag, text and number of runs of each paragraph below a node."""
    children = _children(node)
    if not children or depth > _MAX_DEPTH:
        return
    if any(_leaf(child) is not None for child in children):
        text = "".join(_text(child, depth + 1) for child in children).strip()
        if text:
            yield _tag(node), text, len(children)
        return
    for child in children:
        yield from _paragraphs(child, depth + 1)


def _children(node: dict[str, Any]) -> list[dict[str, Any]]:
    for name in _LISTS:
        children = node.get(name)
        if isinstance(children, list):
            return [child for child in children if isinstance(child, dict)]
    return []


def _leaf(node: dict[str, Any]) -> str | None:
    if _children(node):
        return None
    return next((node[name] for name in _LEAVES if isinstance(node.get(name), str)), None)


def _text(node: dict[str, Any], depth: int) -> str:
    own = _leaf(node)
    if own is not None or depth > _MAX_DEPTH:
        return own or ""
    return "".join(_text(child, depth + 1) for child in _children(node))


def _tag(node: dict[str, Any]) -> str:
    kind = " ".join(str(node.get(name, "")) for name in _KINDS).lower()
    return "h2" if "heading" in kind or " h2" in kind or " h3" in kind else "p"
