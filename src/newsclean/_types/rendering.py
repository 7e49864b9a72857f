"""Article -> text, Markdown, HTML.

Law: a renderer prints what the article holds, in the article's order, and judges nothing: no block is dropped,
moved or reworded, with two exceptions that all formats share. The headline and the byline are printed once, at the
top, from the fields `title`, `authors` and `published`; a title, byline or dateline block is printed only where its
field is not. Page text is escaped, so that it can never act as markup.
"""

from __future__ import annotations

import html
import re
from datetime import time
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

import attrs

from newsclean._types.serializing import printable as _printable
from newsclean._types.values import Role

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from newsclean._types.values import Block

__all__ = ["Printable", "to_html", "to_markdown", "to_text"]

_CELL_SEPARATOR = re.compile(r"(?:^| )\|(?= |$)")
"""What parts the cells of a row in the text of a table block (an empty cell leaves `| |`); the rows are its lines."""

_GROUPED = frozenset({Role.LIST_ITEM, Role.QUOTE, Role.TABLE})
"""Roles whose neighbouring blocks make one list, one quotation, one table (a page's table row is a block)."""

_INLINE_MARKS = re.compile(r"[\\`*\[\]<~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
"""What has a meaning inside a line of CommonMark. `_` has none between two letters; `~` only in GitHub's dialect."""

_LINE_MARKS = re.compile(r"(#{1,6}|[-+]|[0-9]{1,9}[.)])(?=\s|$)|>|[-=:|][-=:|\s]*$")
"""What has a meaning at the start of a line: headings, list items, quotes, rules and underlines."""


# --- what all reading formats share ----------------------------------------------------------------------------


class Printable(Protocol):
    """What the renderers print of an article."""

    @property
    def title(self) -> str: ...
    @property
    def authors(self) -> tuple[str, ...]: ...
    @property
    def published(self) -> datetime | None: ...
    @property
    def language(self) -> str: ...
    @property
    def blocks(self) -> tuple[Block, ...]: ...


@attrs.define(eq=False)
class _Layout:
    """An article cut into the parts that the reading formats print one after the other.

    Args:
        title: The headline, one line; "" for none.
        standfirsts: The standfirst blocks that stand before the body.
        byline: Authors, or what the page says of them; "" for none.
        published: Date (and time) of publication; None where it is unknown or part of `byline`.
        groups: The other blocks in page order; neighbouring list items, quotes and table rows together.
    """

    title: str
    standfirsts: list[Block]
    byline: str
    published: datetime | None
    groups: list[tuple[Role, list[Block]]]


def _lay_out(article: Printable) -> _Layout:
    blocks = [
        attrs.evolve(block, text=text)
        for block in article.blocks
        if (text := _printable(block.text) if block.role is Role.CODE else _lines(block.text or block.url)).strip()
    ]
    titles = [block.text for block in blocks if block.role is Role.TITLE]
    bylines = [block.text for block in blocks if block.role is Role.BYLINE]
    authors = ", ".join(name for author in article.authors if (name := _one_line(author)))
    said_by_page = not authors and bool(bylines)
    printed = {Role.TITLE, Role.BYLINE} | ({Role.DATELINE} if article.published and not said_by_page else set())
    body = [block for block in blocks if block.role not in printed]
    head = next((i for i, block in enumerate(body) if block.role is not Role.STANDFIRST), len(body))
    return _Layout(
        title=_one_line(article.title) or _one_line(" ".join(titles[:1])),
        standfirsts=body[:head],
        byline=_one_line(" ".join(bylines)) if said_by_page else authors,
        published=None if said_by_page else article.published,
        groups=list(_group(body[head:])),
    )


def _group(blocks: list[Block]) -> Iterator[tuple[Role, list[Block]]]:
    for role, run in groupby(blocks, key=lambda block: block.role):
        if role in _GROUPED:
            yield role, list(run)
        else:
            yield from ((role, [block]) for block in run)


def _lines(text: str) -> str:
    """Collapses blanks line by line and drops empty lines; inner line breaks stay."""
    return "\n".join(line for raw in _printable(text).split("\n") if (line := " ".join(raw.split())))


def _one_line(text: str) -> str:
    return " ".join(_printable(text).split())


def _date(moment: datetime) -> str:
    """Writes a date as ISO 8601; midnight without an offset is how a page's bare date arrives, so no time then."""
    if moment.tzinfo is None and moment.time() == time():
        return moment.date().isoformat()
    return moment.isoformat(sep=" ", timespec="minutes")


def _byline(layout: _Layout) -> str:
    published = "" if layout.published is None else _date(layout.published)
    return " · ".join(part for part in (layout.byline, published) if part)


def _nested(items: list[Block]) -> Iterator[tuple[int, str]]:
    """Yields each list item's depth from 0; a depth can rise by one at a time only, whatever the page says."""
    depth = -1
    for item in items:
        depth = min(max(item.level, 1) - 1, depth + 1)
        yield depth, item.text


def _rows(blocks: list[Block]) -> list[list[str]]:
    """Returns the cells of each row, short rows filled up: a table's rows are equally long in Markdown."""
    lines = [line for block in blocks for line in block.text.split("\n")]
    rows = [[cell.strip() for cell in _CELL_SEPARATOR.split(line)] for line in lines]
    width = max(map(len, rows))
    return [row + [""] * (width - len(row)) for row in rows]


# --- text ------------------------------------------------------------------------------------------------------


def to_text(article: Printable) -> str:
    """Turns an article into plain text for reading.

    Returns:
        Parts that are parted by a blank line, without a line feed at the end: headline; standfirst; authors and date
        of publication on one line, parted by ` · `; then the blocks in page order. Captions stand where the page
        has them, in square brackets, so that they cannot be taken for a paragraph. List items start with `- `, two
        blanks of indentation for each level; lines of quotes start with `> `.
    """
    layout = _lay_out(article)
    parts = [layout.title, *(block.text for block in layout.standfirsts), _byline(layout)]
    parts += [_text_group(role, blocks) for role, blocks in layout.groups]
    return "\n\n".join(part for part in parts if part)


def _text_group(role: Role, blocks: list[Block]) -> str:
    match role:
        case Role.LIST_ITEM:
            return "\n".join(_indented("- " + text, depth) for depth, text in _nested(blocks))
        case Role.QUOTE:
            return _quoted([block.text for block in blocks])
        case Role.TABLE:
            return "\n".join(block.text for block in blocks)
        case Role.CAPTION | Role.CREDIT | Role.EMBED:
            return f"[{blocks[0].text}]"
        case _:
            return blocks[0].text


def _indented(item: str, depth: int) -> str:
    """Indents a list item by its depth, and its further lines to where its text starts."""
    return "  " * depth + item.replace("\n", "\n" + "  " * (depth + 1))


def _quoted(paragraphs: list[str]) -> str:
    return "\n>\n".join("> " + paragraph.replace("\n", "\n> ") for paragraph in paragraphs)


# --- Markdown --------------------------------------------------------------------------------------------------


def to_markdown(article: Printable) -> str:
    """Turns an article into CommonMark 0.31; tables use the pipes of GitHub's dialect.

    Returns:
        Headline as `#` and subheadings as `##` or deeper; standfirst as strong text; captions and the byline as
        emphasis; no line feed at the end. Page text is escaped: a renderer shows it as the page did, character for
        character.

    Source: https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/#tables-extension-
    """
    layout = _lay_out(article)
    byline = _byline(layout)
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
            return "\n".join(_indented("- " + _md_lines(item), depth) for depth, item in _nested(blocks))
        case Role.QUOTE:
            return _quoted([_md_lines(block.text) for block in blocks])
        case Role.CODE:
            fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
            return f"{fence}\n{text}\n{fence}"
        case Role.TABLE:
            header, *rows = _rows(blocks)
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


# --- HTML ------------------------------------------------------------------------------------------------------


def to_html(article: Printable) -> str:
    """Turns an article into an HTML `<article>` fragment, one block a line.

    Returns:
        Elements without scripts, styles, links or images: showing the fragment loads nothing. Classes are
        `standfirst`, `byline` and `embed` (the address of a player); captions are `<figcaption>` in a `<figure>` of
        their own. Page text is escaped.

    Source: https://html.spec.whatwg.org/multipage/grouping-content.html
    """
    layout = _lay_out(article)
    language = _one_line(article.language)
    parts = [f'<article lang="{html.escape(language)}">' if language else "<article>"]
    if layout.title:
        parts.append(_element("h1", layout.title))
    parts += [_element("p", block.text, ' class="standfirst"') for block in layout.standfirsts]
    moment = layout.published
    when = "" if moment is None else f'<time datetime="{moment.isoformat()}">{_date(moment)}</time>'
    byline = " · ".join(part for part in (html.escape(layout.byline), when) if part)
    if byline:
        parts.append(f'<p class="byline">{byline}</p>')
    parts += [_html_group(role, blocks) for role, blocks in layout.groups]
    return "\n".join([*parts, "</article>"])


def _html_group(role: Role, blocks: list[Block]) -> str:
    text = blocks[0].text
    match role:
        case Role.HEADING:
            return _element(f"h{min(max(blocks[0].level, 2), 6)}", text)
        case Role.LIST_ITEM:
            return _html_list(blocks)
        case Role.QUOTE:
            return f"<blockquote>{''.join(_element('p', block.text) for block in blocks)}</blockquote>"
        case Role.CODE:
            return f"<pre><code>{html.escape(text)}</code></pre>"
        case Role.TABLE:
            rows = ("".join(_element("td", cell) for cell in row) for row in _rows(blocks))
            return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
        case Role.CAPTION | Role.CREDIT:
            return f"<figure>{_element('figcaption', text)}</figure>"
        case Role.EMBED:
            return _element("p", text, ' class="embed"')
        case _:
            return _element("p", text)


def _element(name: str, text: str, attributes: str = "") -> str:
    escaped = html.escape(text).replace("\n", "<br>")
    return f"<{name}{attributes}>{escaped}</{name}>"


def _html_list(items: list[Block]) -> str:
    parts: list[str] = []
    before = -1
    for depth, text in _nested(items):
        if depth > before:
            parts.append("<ul>")
        else:
            parts.append("</li>" + "</ul></li>" * (before - depth))
        parts.append("<li>" + html.escape(text).replace("\n", "<br>"))
        before = depth
    return "".join([*parts, "</li></ul>" * (before + 1)])
