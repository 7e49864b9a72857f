"""Page -> its visible text, and the parts of it that stand beside the headline.

Law: text in page order, a line for each text node; no meaning.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean._types.page import Page

__all__ = ["texts_near", "visible_text"]

_MAX_TEXT = 60_000  # characters; a page's date stands near the top
_BEFORE, _AFTER = 400, 600  # characters around the headline where a page says its date


def visible_text(page: Page) -> str:
    """Returns the text of the page down to where no date or byline is sought any more, a line for each text node.

    The body's children are read one after the other: behind the page's text often stand scripts that are larger, and
    all of it in one str was half of the peak memory of some pages.

    Cost: .1 parses; at most the text of one child beside the 60,000 characters.
    """
    parts: list[str] = []
    left = _MAX_TEXT
    for child in page.body.iter(include_text=True) if page.body is not None else ():
        part = child.text(separator="\n")
        if part:
            parts.append(part[:left])
            left -= len(part) + 1
            if left <= 0:
                break
    text = "\n".join(parts)
    return text.replace("\u00ad", "") if "\u00ad" in text else text


def _find_line(text: str, wanted: str, chars: int) -> int:
    """Returns the last place near the top where a line says this and little more, else the first below; or -1.

    The text holds scripts too, whose lines say much more.
    """

    def is_line(place: int) -> bool:
        stop = text.find("\n", place)
        return (stop if stop >= 0 else len(text)) - text.rfind("\n", 0, place) <= chars + _MAX_BESIDE

    if not wanted:
        return -1
    end, start = _MAX_TITLE_PLACE, _MAX_TITLE_PLACE
    for _ in range(_MAX_TRIES):
        place = text.rfind(wanted, 0, end)
        if place >= 0 and is_line(place):
            return place
        end = max(place, 0)
    for _ in range(_MAX_TRIES):
        place = text.find(wanted, start)
        if place < 0 or is_line(place):
            return place
        start = place + 1
    return -1


_MAX_TRIES = 10  # places looked at
_MAX_TITLE_PLACE = 20_000  # characters; below it the headline stands in lists of other articles too
_MAX_BESIDE = 100  # characters beside the headline in its line


_TITLE_END = 25  # characters


def texts_near(text: str, title: str) -> list[str]:
    """The text after the headline, and before it; "" and "" without a headline in the text; then the whole text."""
    place = _find_line(text, title[:60], len(title))
    if place < 0 and len(title) > _TITLE_END:  # a line above it may be part of it, in a text node of its own
        place = _find_line(text, title[-_TITLE_END:], len(title))
    if place < 0:
        return ["", "", text]
    return [text[place : place + _AFTER], text[max(0, place - _BEFORE) : place], text]
