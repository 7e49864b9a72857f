"""Article -> an HTML fragment.

Law: prints what the article holds, in the article's order, and judges nothing: no block is dropped, moved or
reworded, with the two exceptions of `newsclean._types.layout`. Page text is escaped, so that it can never act as
markup.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from newsclean._types.layout import lay_out, nested, one_line, table_rows, written_date
from newsclean._types.values import Role

if TYPE_CHECKING:
    from newsclean._types.layout import Printable
    from newsclean._types.values import Block

__all__ = ["to_html"]


def to_html(article: Printable) -> str:
    """Turns an article into an HTML `<article>` fragment, one block a line.

    Returns:
        Elements without scripts, styles, links or images: showing the fragment loads nothing. Classes are
        `standfirst`, `byline` and `embed` (the address of a player); captions are `<figcaption>` in a `<figure>` of
        their own. Page text is escaped.

    Source: https://html.spec.whatwg.org/multipage/grouping-content.html
    """
    layout = lay_out(article)
    language = one_line(article.language)
    parts = [f'<article lang="{html.escape(language)}">' if language else "<article>"]
    if layout.title:
        parts.append(_element("h1", layout.title))
    parts += [_element("p", block.text, ' class="standfirst"') for block in layout.standfirsts]
    moment = layout.published
    when = "" if moment is None else f'<time datetime="{moment.isoformat()}">{written_date(moment)}</time>'
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
            rows = ("".join(_element("td", cell) for cell in row) for row in table_rows(blocks))
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
    for depth, text in nested(items):
        if depth > before:
            parts.append("<ul>")
        else:
            parts.append("</li>" + "</ul></li>" * (before - depth))
        parts.append("<li>" + html.escape(text).replace("\n", "<br>"))
        before = depth
    return "".join([*parts, "</li></ul>" * (before + 1)])
