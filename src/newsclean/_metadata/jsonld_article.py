"""An object of JSON-LD -> what it says of the article.

Law: one parsed object in, one `Linked` out; never raises, whatever it holds. It does not choose the object and does not
weigh what it says. Vocabulary: https://schema.org/NewsArticle.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Linked", "fill", "read_article", "text_in", "types_of"]

_TRUTHS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}

_MAX_COUNT_CHARS = 10

_SEPARATOR = re.compile(r"[,;|]")


@attrs.define(eq=False)
class Linked:
    """What JSON-LD says of the article; strings as they stand there, "" where it says nothing.

    Args:
        updates: Headline, date and body of each update of a live blog.
        picture_text: Caption and credit of the first picture.
    """

    headline: str = ""
    alternative: str = ""
    name: str = ""
    description: str = ""
    persons: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    published: str = ""
    modified: str = ""
    image: str = ""
    section: str = ""
    tags: tuple[str, ...] = ()
    language: str = ""
    site: str = ""
    url: str = ""
    body: str = ""
    is_news: bool = False
    license: str = ""
    updates: list[tuple[str, str, str]] = attrs.Factory(list)
    types: tuple[str, ...] = ()
    is_free: bool | None = None
    words: int = 0
    picture_text: tuple[str, str] = ("", "")


_FILLED = (
    "published",
    "modified",
    "image",
    "section",
    "language",
    "site",
    "description",
    "tags",
    "url",
    "body",
    "license",
    "updates",
    "words",
)


def fill(linked: Linked, other: Linked) -> None:
    """Add what `other` knows and `linked` does not; a page's own name is no headline and its authors are not taken."""
    for field in _FILLED:
        if not getattr(linked, field):
            setattr(linked, field, getattr(other, field))
    if linked.is_free is None:
        linked.is_free = other.is_free
    if not linked.persons and not linked.organizations:
        linked.persons, linked.organizations = other.persons, other.organizations


def read_article(node: dict[str, Any], find: Callable[[str], dict[str, Any] | None]) -> Linked:
    """Read what an object says of the article.

    Args:
        node: The object.
        find: Gives an object of the page by its `@id`.
    """
    get = node.get
    persons, organizations = _names(get("author") or get("creator") or get("contributor") or get("authors"), find)
    publisher = _names(get("publisher"), find)
    updates = get("liveBlogUpdate")
    return Linked(
        headline=text_in(get("headline")),
        alternative=text_in(get("alternativeHeadline") or get("alternateName")),
        name=text_in(get("name")),
        description=text_in(get("description")),
        persons=persons,
        organizations=organizations,
        published=text_in(get("datePublished") or get("dateCreated") or get("uploadDate")),
        modified=text_in(get("dateModified")),
        image=_image(get("image") or get("thumbnailUrl"), find),
        section=text_in(get("articleSection")),
        tags=_keywords(get("keywords")),
        language=_language(get("inLanguage")),
        site=next(iter(publisher[0] or publisher[1]), ""),
        url=text_in(get("url")) or _page_id(get("mainEntityOfPage")),
        body=text_in(get("articleBody")) or _live_body(updates),
        license=_license(get("license")),
        updates=_updates(updates) if updates is not None else [],
        is_free=_is_free(node),
        words=_count(get("wordCount")),
        picture_text=_picture_text(get("image"), find),
    )


def text_in(value: object) -> str:
    """The first string in a value that should be one."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    for _ in range(4):
        if isinstance(value, list):
            value = value[0] if value else ""
        elif isinstance(value, dict):
            value = value.get("@value") or value.get("name") or ""
        else:
            break
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e15 else ""


def _names(value: object, find: Callable[[str], dict[str, Any] | None]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names of persons and of organizations."""
    if value is None:
        return (), ()
    persons: list[str] = []
    organizations: list[str] = []
    if isinstance(value, dict) and "@list" in value:
        value = value["@list"]
    for item in value[:50] if isinstance(value, list) else (value,):
        node = item
        if isinstance(node, str) and node[:1] in {"#", "_", "h"} and "name" not in node:
            node = find(node) or node
        if not isinstance(node, dict):
            persons.append(_name_in(node))
            continue
        if "name" not in node and isinstance(node.get("@id"), str):
            node = find(node["@id"]) or node
        target = persons
        for kind in types_of(node):
            if "organization" in kind.lower():
                target = organizations
        names = node.get("name") or " ".join(filter(None, (text_in(node.get(key)) for key in _NAME_PARTS)))
        if isinstance(names, list):
            target.extend([_name_in(name) for name in names[:50]])
        else:
            target.append(_name_in(names))
    return tuple([name for name in persons if name]), tuple([name for name in organizations if name])


_NAME_PARTS = ("givenName", "additionalName", "familyName")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")


def _name_in(value: object) -> str:
    """Return a name; escapes that were escaped once too often are resolved."""
    name = text_in(value)
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), name) if "\\u" in name else name


def _image(value: object, find: Callable[[str], dict[str, Any] | None]) -> str:
    if isinstance(value, dict) and "@list" in value:
        value = value["@list"]
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        if "url" not in value and isinstance(value.get("@id"), str):
            value = find(value["@id"]) or value
        return text_in(value.get("url") or value.get("contentUrl") or "")
    return value if isinstance(value, str) else ""


def _picture_text(value: object, find: Callable[[str], dict[str, Any] | None]) -> tuple[str, str]:
    """Return caption and credit of the first picture, where it is an object that has them."""
    for _ in range(2):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict) and "@list" in value:
            value = value["@list"]
    if not isinstance(value, dict):
        return "", ""
    if "url" not in value and isinstance(value.get("@id"), str):
        value = find(value["@id"]) or value
    credit = value.get("creditText") or value.get("copyrightNotice") or value.get("creator")
    return text_in(value.get("caption")), text_in(credit)


def _keywords(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(_SEPARATOR.split(value[:5_000])) if _SEPARATOR.search(value) else (value,)
    return tuple(filter(None, map(text_in, value[:200]))) if isinstance(value, list) else ()


def _language(value: object) -> str:
    if isinstance(value, dict):
        value = value.get("alternateName") or value.get("name")
    return text_in(value)


def _page_id(value: object) -> str:
    return text_in(value.get("@id")) if isinstance(value, dict) else text_in(value)


def _is_free(node: dict[str, Any]) -> bool | None:
    """Read `isAccessibleForFree`, of the article or else of the parts that it marks."""
    parts = node.get("hasPart")
    for item in (node, *(parts[:20] if isinstance(parts, list) else (parts,))):
        if not isinstance(item, dict):
            continue
        value = item.get("isAccessibleForFree", item.get("isAccessibleforFree"))
        if isinstance(value, list) and value:
            value = value[0]
        if value is not None:
            said = str(value if isinstance(value, bool) else text_in(value)).rpartition("/")[2].strip().lower()
            if said in _TRUTHS:
                return _TRUTHS[said]
    return None


def _count(value: object) -> int:
    if value is None:
        return 0
    text = text_in(value).strip()
    digits = text.replace(",", "").replace(".", "") if len(text) <= _MAX_COUNT_CHARS else ""
    return int(digits) if digits.isascii() and digits.isdigit() else 0


def _live_body(value: object) -> str:
    if not isinstance(value, list):
        return ""
    bodies = [text_in(item.get("articleBody")) for item in value[:500] if isinstance(item, dict)]
    return "\n\n".join(filter(None, bodies))


def _updates(value: object) -> list[tuple[str, str, str]]:
    found = []
    for item in (value if isinstance(value, list) else [value])[:500]:
        if isinstance(item, dict):
            stamp = item.get("datePublished") or item.get("dateCreated") or item.get("dateModified")
            body = item.get("articleBody") or item.get("text") or item.get("description")
            found.append((text_in(item.get("headline") or item.get("name")), text_in(stamp), text_in(body)))
    return found


def _license(value: object) -> str:
    """A licence is an address or a name, or a thing with one of both."""
    if isinstance(value, dict):
        value = value.get("url") or value.get("@id") or value.get("name")
    return text_in(value)


def types_of(node: dict[str, Any]) -> tuple[str, ...]:
    """The types of an object without the address of their vocabulary, at most eight."""
    value = node.get("@type", "")
    if isinstance(value, str):
        return (value.rpartition("/")[2],) if value else ()
    values = value if isinstance(value, list) else [value]
    return tuple([v.rpartition("/")[2] for v in values[:8] if isinstance(v, str) and v])
