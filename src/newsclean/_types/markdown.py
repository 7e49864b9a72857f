"""Article -> CommonMark.

Law: prints what the article holds, in the article's order, and judges nothing: no block is dropped, moved or
reworded, with the two exceptions of `newsclean._types.layout`. Page text is escaped, so that it can never act as
markup.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean._types.layout import byline_of, lay_out, nested, table_rows
from newsclean._types.plain_text import indented, quoted
from newsclean._types.values import Role

if TYPE_CHECKING:
    from newsclean._types.layout import Printable
    from newsclean._types.values import Block

__all__ = ["to_markdown"]

_INLINE_MARKS = re.compile(r"[\\`*\[\]<~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
"""What has a meaning inside a line of CommonMark. `_` has none between two letters; `~` only in GitHub's dialect."""

_LINE_MARKS = re.compile(r"(#{1,6}|[-+]|[0-9]{1,9}[.)])(?=\s|$)|>|[-=:|][-=:|\s]*$")
"""What has a meaning at the start of a line: headings, list items, quotes, rules and underlines."""

_LINE_MARKS = re.compile(r"(#{1,6}|[-+]|[0-9]{1,9}[.)])(?=\s|$)|>|[-=:|][-=:|\s]*$")
"""What has a meaning at the start of a line: headings, list items, quotes, rules and underlines."""


def to_markdown(article: Printable) -> str:
    """Turns an article into CommonMark 0.31; tables use the pipes of GitHub's dialect.

    Returns:
        Headline as `#` and subheadings as `##` or deeper; standfirst as strong text; captions and the byline as
        emphasis; no line feed at the end. Page text is escaped: a renderer shows it as the page did, character for
        character.

    Source: https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/#tables-extension-
    """
    layout = lay_out(article)
    byline = byline_of(layout)
    parts = ["# " + _md_line(layout.title)] if layout.title else []
    parts += [f"**{_md_lines(block.text)}**" for block in layout.standfirsts]
    parts += [f"*{_md_lines(byline)}*"] if byline else []
    parts += [_md_group(role, blocks) for role, blocks in layout.groups]
    return "\n\n".join(parts)


def _md_group(role: Role, blocks: list[Block]) -> str:
    text = blocks[0].text
    match role:
        case Role.HEADING:
            return "#" * min(max(blocks[0].level, 2), 6) + " " + _md_line(text)
        case Role.LIST_ITEM:
            return "\n".join(indented("- " + _md_lines(item), depth) for depth, item in nested(blocks))
        case Role.QUOTE:
            return quoted([_md_lines(block.text) for block in blocks])
        case Role.CODE:
            fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
            return f"{fence}\n{text}\n{fence}"
        case Role.TABLE:
            header, *rows = table_rows(blocks)
            return "\n".join(map(_md_row, [header, ["---"] * len(header), *rows]))
        case Role.CAPTION | Role.CREDIT:
            return f"*{_md_lines(text)}*"
        case _:
            return _md_lines(text)


def _md_row(cells: list[str]) -> str:
    return "| " + " | ".join(_md_inline(cell).replace("|", "\\|") for cell in cells) + " |"


def _md_inline(text: str) -> str:
    return _INLINE_MARKS.sub(r"\\\g<0>", text)


def _md_line(text: str) -> str:
    """Escapes a heading: one line, where `#` at the end would be taken for the closing mark."""
    return _md_inline(" ".join(text.split())).replace("#", "\\#")


def _md_lines(text: str) -> str:
    """Escapes a block of text; its line breaks become hard ones."""
    return "\\\n".join(_md_start(_md_inline(line)) for line in text.split("\n"))


def _md_start(line: str) -> str:
    """Escapes what would open a block at the start of a line; a number's dot, since a digit cannot be escaped."""
    mark = _LINE_MARKS.match(line)
    if mark is None:
        return line
    at = mark.end() - 1 if line[0].isdigit() else 0
    return f"{line[:at]}\\{line[at:]}"
