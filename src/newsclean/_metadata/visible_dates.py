"""Elements and lines of a page -> the dates that a reader sees.

Law: candidates in page order, each with what its markup says of it, unweighed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from newsclean._metadata.date_labels import names_change, names_publication
from newsclean._metadata.elements import name_tokens, text_of
from newsclean._metadata.page_text import texts_near

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["DATES", "SeenDate", "read_date", "read_dates_near", "read_lines_with_dates", "read_lines_with_digits"]

Kind = Literal["", "published", "changed"]

DATES = (
    "time,[datetime],[itemprop],[property*=date i],[class*=date i],[class*=publish i],[class*=time i],"
    "[data-published-at]"
)
"""Elements that may hold a date. The parser compares each element of the page with each of these."""


class SeenDate(NamedTuple):
    """A date that the page shows.

    Args:
        source: `itemprop:datePublished`, `time`, `date` (an element that is called so) or `text`.
        stamp: What the element holds for machines, "" without.
        text: What it shows to readers, with its label.
        kind: What the markup or a label before it says of the date: `published`, `changed`, or "".
        is_aside: Whether it stands among teasers, comments, in a sidebar or in the masthead.
    """

    source: str
    stamp: str
    text: str
    kind: Kind
    is_aside: bool


_DATE_TOKENS = frozenset({"date", "datetime", "time", "timestamp", "published", "publish", "posted", "pubdate", "datum",
                          "fecha", "data", "publication", "dateline", "meta", "updated", "modified"})  # fmt: skip
_CHANGED_TOKENS = frozenset({"updated", "modified", "update", "edited", "changed", "revised", "lastmod", "dtreviewed"})
_PUBLISHED_TOKENS = frozenset({"published", "publish", "pubdate", "posted", "publication", "created"})
_OTHER_TOKENS = frozenset({"comment", "comments", "related", "sidebar", "recommended", "recommendations", "suggested",
                           "suggestions", "teaser", "teasers", "footer", "popular", "trending", "widget", "event",
                           "events", "calendar", "masthead", "topbar", "disqus", "replies", "reply"})  # fmt: skip
_OTHER_TAGS = frozenset({"aside", "footer", "nav"})
_TIME_TAGS = frozenset({"time", "relative-time", "time-ago", "amp-timeago", "local-time", "timeago"})
_STAMP_NAME = re.compile(r"data-[\w-]*(?:date|time|publish|created)[\w-]*\Z")
_MAX_SEEN = 300  # characters of an element with a date; longer ones hold more than that
_MAX_LEVELS = 8
_MAX_LABEL = 40  # characters before a date
_NOT_STAMPED = frozenset({"meta", "body", "html", "head", "script", "style", "link", "img", "svg", "input", "iframe"})


def read_date(node: LexborNode, attributes: dict[str, str | None], tokens: frozenset[str]) -> SeenDate | None:
    """Reads the date of one element; None where it holds none.

    Args:
        node: The element.
        attributes: Its attributes.
        tokens: The words of its class names.
    """
    tag = node.tag or ""
    properties = f"{attributes.get('itemprop') or ''} {attributes.get('property') or ''}".lower()
    if "datepublished" in properties or "datemodified" in properties or "datecreated" in properties:
        source = "itemprop:dateModified" if "datemodified" in properties else "itemprop:datePublished"
        kind: Kind = "changed" if "datemodified" in properties else "published"
        if "content" in attributes or tag not in _NOT_STAMPED:
            return SeenDate(source, _stamp(attributes), text_of(node), kind, _is_aside(node))
    if tag in _NOT_STAMPED:
        return None
    is_time = tag in _TIME_TAGS or "datetime" in attributes
    if not is_time and not tokens & _DATE_TOKENS:
        return None
    text, stamp = text_of(node), _stamp(attributes)
    if not (text or stamp) or len(text) >= _MAX_SEEN:
        return None
    return SeenDate("time" if is_time else "date", stamp, text, _kind(node, tokens), _is_aside(node))


def _stamp(attributes: dict[str, str | None]) -> str:
    """Returns what attributes of an element give as its date for machines."""
    for name in ("datetime", "content"):
        if value := attributes.get(name):
            return value
    for name, value in attributes.items():
        if value and name.startswith("data-") and value[:1].isdigit() and _STAMP_NAME.match(name):
            return value
    title = attributes.get("title") or ""
    return title if any(map(str.isdecimal, title)) else ""


def _kind(node: LexborNode, tokens: frozenset[str]) -> Kind:
    """Returns what class names, or else the text before an element, say of its date."""
    if tokens & _PUBLISHED_TOKENS:
        return "published"
    if tokens & _CHANGED_TOKENS:
        return "changed"
    before, previous = "", node.prev
    while previous is not None and len(before) < _MAX_LABEL and previous.tag != node.tag:
        text = previous.text_content if previous.is_text_node else text_of(previous)
        before = (text or "") + before
        previous = previous.prev
    label = before[-_MAX_LABEL:]
    return "changed" if names_change(label) else "published" if names_publication(label) else ""


def _is_aside(node: LexborNode) -> bool:
    """Returns True for an element among teasers, comments, in a sidebar or in a masthead."""
    above, levels = node.parent, 0
    while above is not None and levels < _MAX_LEVELS:
        tag = above.tag or ""
        if tag in {"body", "main"}:
            return False
        attributes = above.attributes
        if tag in _OTHER_TAGS or (attributes and name_tokens(attributes) & _OTHER_TOKENS):
            return True
        if tag == "a" and (attributes.get("href") or "#")[0] != "#":
            return True
        if tag == "header" and above.css_first("nav") is not None and above.css_first("h1") is None:
            return True
        above, levels = above.parent, levels + 1
    return False


_FULL_DATE = re.compile(
    r"(?<![\w.])\d{1,2}(?:st|nd|rd|th|\.)?[ .\-/]+(?:de |d['’])?[^\W\d_]{3,12}\.?,?[ .\-/]+(?:de )?\d{4}\b"
    r"|\b[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b|(?<![\w.])\d{1,2}[./-]\d{1,2}[./-](?:20)?\d{2}\b(?!\.?\d)"
    r"|\b(?:19|20)\d{2}\.? (?:m\. )?[^\W\d_]{3,12}\.? \d{1,2}\b"
    r"|\b(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}\b|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}"
)
_YEAR = re.compile(r"\d(?:(?<=1)9\d{2}|(?<=2)0\d{2}|[./-]\d{1,2}[./-]\d{2})")
# What a line with a date has. Beginning with the digit lets `re` skip to digits: 0.1 ms for 60,000 characters, not 0.5.
_MAX_TEXT_DATES = 5
_NO_DATELINE = re.compile(r"[©{}=;]|\*/")  # a copyright, or a line of a script or a style
_LINE = 120  # characters; a line with a date that is longer is a sentence about something
_DATELINE = re.compile(r"[^.!?]{0,40}?\)?\.?\s?(?:—|–|--|\s-\s|:\s|\)\.?\s)")
_MAX_DATELINE = 80  # characters before the text of a first paragraph


def read_dates_near(page_text: str, title: str) -> tuple[list[SeenDate], str]:
    """Finds dates in short lines of the page's text: those after the headline, else those before it.

    Args:
        page_text: What `visible_text` gave.
        title: The headline.

    Returns:
        The dates, and the text that they were sought in.

    Cost: up to 0.1 ms.
    """
    after, before, _ = texts_near(page_text, title)
    if found := read_lines_with_dates(after):
        return found, after
    return read_lines_with_dates(before), f"{before}\n{after}"


def read_lines_with_dates(text: str, most: int = _MAX_TEXT_DATES) -> list[SeenDate]:
    """Finds the first lines of a text that hold a date and little else, and datelines of paragraphs.

    Cost: linear; some 0.1 ms for 60,000 characters.
    """
    found: list[SeenDate] = []
    year = _YEAR.search(text)
    while year is not None and len(found) < most:
        start, end = text.rfind("\n", 0, year.start()) + 1, text.find("\n", year.end())
        line = text[start : end if end >= 0 else len(text)].strip()
        after = year.end()
        if len(line) <= _LINE and not _NO_DATELINE.search(line) and (date := _FULL_DATE.search(line)):
            rest = len(line) - (date.end() - date.start())
            if rest <= _MAX_REST or names_publication(line) or names_change(line):
                found.append(SeenDate("text", "", line, "", is_aside=False))
            after = end if end >= 0 else len(text)
        elif len(line) > _LINE and (date := _FULL_DATE.search(line, 0, _MAX_DATELINE)) and year.start() - start < _LINE:
            if _DATELINE.match(line, date.end()):
                found.append(SeenDate("dateline", "", line[: date.end()], "", is_aside=False))
            after = end if end >= 0 else len(text)
        elif end < 0:
            break
        else:
            after = end  # a script may hold hundreds in one line
        year = _YEAR.search(text, after)
    return found


_MAX_REST = 40  # characters beside a date: a weekday, a time, a place; more is a sentence


def read_lines_with_digits(text: str) -> list[SeenDate]:
    """Finds short lines in other scripts that may hold a date: with three digits of any script, or in numerals.

    Cost: linear; asked for the text beside a headline where `read_lines_with_dates` finds none.
    """
    lines = [line.strip() for line in text.split("\n")]
    return [
        SeenDate("text", "", line, "", is_aside=False)
        for line in lines
        if len(line) <= _MAX_FOREIGN
        and not line.isascii()
        and (sum(map(str.isdecimal, line)) >= _MIN_DIGITS or _NUMERALS.search(line))
    ][:_MAX_TEXT_DATES]


_MAX_FOREIGN = 60  # characters
_MIN_DIGITS = 3
_NUMERALS = re.compile("[〇零一二三四五六七八九]{4}年")
