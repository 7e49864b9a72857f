"""Pages of one site -> what was learned from them.

Law: cleans the pages, shows the articles to a `SiteMemory`, and asks `newsclean._learning.proposal` what they teach.
With the pages at hand it can say of a name whether it is a class or an id, which an article cannot.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

import attrs

from newsclean._learning.memory import SiteMemory
from newsclean._learning.proposal import Lesson, lesson
from newsclean._parsing.guard import bound
from newsclean._parsing.parser import parse
from newsclean._types.article import Article
from newsclean._types.options import Options
from newsclean.profiles._registry import ProfileSet

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean.profiles._schema import Profile

__all__ = ["Given", "learn", "study"]

_TRIED_PAGES = 10


def learn(pages: Iterable[str | bytes | Article], *, name: str = "", host: str = "") -> Profile:
    """Learn a profile from pages of one site.

    The profile drops boxes that never hold article text, everything below lines that end the article, lists under
    headings of their own, and lines that repeat word for word. It never drops what an article held, but for lines that
    are the same on most pages. Two pages can teach a little; from three on it learns all it can.

    Args:
        pages: HTML pages; or articles, where the pages are flattened text or their address is known. A story that
            comes twice counts once; pages without an article do not count. Their order does not matter.
        name: Name of the profile; by default made of the host.
        host: The site's host; by default that of the pages' canonical addresses.

    Returns:
        The profile; without rules if there is nothing to learn.

    Raises:
        EvidenceError: An article does not hold the page it was made from.
        TypeError: Something else was given.
        ValueError: No host was given and no page names one, or the host or name is not valid.

    Cost: half as much again as cleaning the pages.

    Example:
        >>> profile = learn([], host="tide.example")
        >>> profile.name, profile.marks
        ('tide-example', ())
    """
    return study([Given(page) for page in pages], name=name, host=host).profile


@attrs.frozen
class Given:
    """A page to learn from.

    Args:
        page: HTML, or flattened text, or the article that was made of either.
        url: The page's address, if known.
        is_text: `page` is flattened text.
    """

    page: str | bytes | Article
    url: str = ""
    is_text: bool = False


def study(pages: Iterable[Given], *, name: str = "", host: str = "") -> Lesson:
    """Learn a profile and keep the evidence; see `learn`."""
    memory, raw = SiteMemory(), []
    for given in sorted(pages, key=_digest):
        counts = memory.observe(_article(given))
        if counts and not given.is_text and not isinstance(given.page, Article):
            raw.append(given.page)
    learned = lesson(memory, name=name, host=host)
    return _sharpened(learned, raw[:_TRIED_PAGES]) if raw and len(raw) == memory.pages else learned


def _article(given: Given) -> Article:
    """Return the article of a page as the scorer alone sees it."""
    from newsclean._cleaner import Cleaner
    from newsclean._text.decoding import decode

    if isinstance(given.page, Article):
        return given.page
    cleaner = Cleaner(Options(profiles=ProfileSet()))
    if not given.is_text:
        return cleaner.clean(given.page, url=given.url)
    text = given.page if isinstance(given.page, str) else decode(given.page).text
    return cleaner.clean_text(text, url=given.url)


def _sharpened(learned: Lesson, pages: Sequence[str | bytes]) -> Lesson:
    """Write each box as the class or id that the pages use; leave out the rules for names that are neither."""
    from newsclean._text.decoding import decode

    trees = [parse(bound(page if isinstance(page, str) else decode(page).text)) for page in pages]
    rules = []
    for rule in learned.profile.marks:
        found = [part for part in rule.css.split(", ") if part and any(tree.css_first(part) for tree in trees)]
        if not rule.css or found:
            rules.append(attrs.evolve(rule, css=", ".join(found)))
    return attrs.evolve(learned, profile=attrs.evolve(learned.profile, marks=tuple(rules)))


def _digest(given: Given) -> bytes:
    """Return what pages are sorted by, so that their order cannot matter even where a table is full."""
    page: object = given.page
    if isinstance(page, Article):
        text: str | bytes = f"{page.url}\0{page.title}\0{page.text}"
    elif isinstance(page, str | bytes):
        text = page
    else:
        raise TypeError(f"a page must be str, bytes or Article, not {type(page).__name__}")
    return blake2b(text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text).digest()
