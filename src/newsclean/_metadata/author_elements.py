"""The attributes of an element -> whether the markup says that it names an author.

Law: one element at a time; what its text says is not looked at. Class names count as words, never as substrings.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newsclean._metadata.elements import split_names

__all__ = ["AUTHOR_QUERY", "author_mark", "is_about_others"]

AUTHOR_QUERY = "[itemprop],[rel~=author],a[href*='/author'],a[href*='/autor'],[class*=aut i],[class*=byline i]"
"""What may name an author anywhere in a page. The parser compares each element with each: .4 parses for all of them."""

_TOKENS = frozenset(
    """
    author authors byline bylines autor autores autoren auteur auteurs autore autori writer writers reporter reporters
    journalist journalists contributor contributors credits credit authorname authored authorline authorinfo written
    submitted creator vcard storyby postedby writtenby redakteur skribent forfatter
    """.split()  # noqa: SIM905  (a table)
)
_FAR_TOKENS = frozenset(
    "author authors byline bylines autor autore autoren auteur writer reporter journalist autores".split()  # noqa: SIM905
)
_OTHER_TOKENS = frozenset(
    """
    avatar image img photo picture icon social follow comment comments related count share job caption media
    gallery tags
    """.split()  # noqa: SIM905  (a table)
)
_FAR_OTHER_TOKENS = _OTHER_TOKENS | frozenset(
    "bio description box date time info about title role position desc text".split()  # noqa: SIM905  (a table)
)
_ADDRESS = re.compile(
    r"/(?:authors?|autor(?:es|en)?|auteurs?|autore|writers?|contributors?|by|profiles?|redakteure?|journalists?"
    r"|reporters?|columnists?|producers?|staff|people|our_people|meet-the-team|team|users?|u|members?|experts?|skribent(?:er)?|author-profile|forfatter|avtor)/[^/?#]",
    re.IGNORECASE,
)
_ABOUT_OTHERS = frozenset(
    """
    related teaser teasers promo promos sidebar recommended recommendations recirculation trending popular comment
    comments comentarios kommentare commentaires respond replies columnists nav footer carousel mostread suggested
    """.split()  # noqa: SIM905  (a table)
)
_NOT_SHOWN = frozenset({"meta", "body", "html", "head", "script", "style", "link", "img", "svg", "input"})


def author_mark(tag: str, attributes: dict[str, str | None], *, is_near: bool = True) -> str:
    """Return `rel=author`, `byline`, or "" for an element that does not name an author by its markup.

    Args:
        tag: Its tag.
        attributes: Its attributes.
        is_near: Whether it stands near the headline: there more names count.
    """
    if tag in _NOT_SHOWN:
        return ""
    if is_near and tag in {"author", "address"}:
        return "byline"
    if not attributes:
        return ""
    if "author" in (attributes.get("rel") or "").lower().split():
        return "rel=author"
    href = attributes.get("href") or ""
    if "/" in href and _ADDRESS.search(href):
        return "rel=author"
    properties = (attributes.get("itemprop") or "").lower().split()
    if "author" in properties or "creator" in properties or "data-author" in attributes:
        return "byline"
    names = " ".join(filter(None, map(attributes.get, ("class", "id" if is_near else "class", "data-testid"))))[:500]
    if names and (_is_near_name(names) if is_near else _is_far_name(names)):
        return "byline"
    return ""


@lru_cache(maxsize=512)  # pure and bounded; a page repeats its class names
def _is_near_name(names: str) -> bool:
    tokens = split_names(names)
    return not tokens.isdisjoint(_TOKENS) and tokens.isdisjoint(_OTHER_TOKENS)


@lru_cache(maxsize=512)  # likewise
def _is_far_name(names: str) -> bool:
    tokens = split_names(names)
    return not tokens.isdisjoint(_FAR_TOKENS) and tokens.isdisjoint(_FAR_OTHER_TOKENS)


@lru_cache(maxsize=512)  # likewise
def is_about_others(names: str) -> bool:
    """Return True if class names or ids say that an element holds teasers, comments or menus."""
    return not split_names(names).isdisjoint(_ABOUT_OTHERS)
