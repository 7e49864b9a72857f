"""Pages of one site -> the proposal of a profile.

Law: cleans the pages and shows the articles to a `SiteMemory`. With the pages at hand it can tell whether a name is a
class or an id, which an article cannot.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

import attrs

from newsclean._learning.memory import SiteMemory
from newsclean._learning.proposal import propose
from newsclean._parsing.guard import bound
from newsclean._parsing.parser import parse
from newsclean._types.article import Article
from newsclean._types.options import Options
from newsclean.profiles._registry import ProfileSet

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean._learning.proposal import Proposal
    from newsclean.profiles._schema import Profile

__all__ = ["GivenPage", "learn", "propose_from_pages"]

_TRIED_PAGES = 10


def learn(pages: Iterable[str | bytes | Article], *, name: str = "", host: str = "") -> Profile:
    """Learn a profile from pages of one site.

    The profile drops boxes that never hold article text, everything below lines that end the article, lists under
    headings of their own, and lines that repeat word for word. It never drops what an article held, except
    lines that are the same on most pages. Two pages can teach a little; from three on it learns all it can.

    Args:
        pages: HTML pages; or articles, if the pages are flattened text or their address is known. A story that
            comes twice counts once; pages without an article do not count. The order does not matter.
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
    return propose_from_pages([GivenPage(page) for page in pages], name=name, host=host).profile


@attrs.frozen
class GivenPage:
    """A page to learn from.

    Args:
        page: HTML, or flattened text, or the article that was made of either.
        url: The page's address, if known.
        is_text: Whether `page` is flattened text.
    """

    page: str | bytes | Article
    url: str = ""
    is_text: bool = False


def propose_from_pages(pages: Iterable[GivenPage], *, name: str = "", host: str = "") -> Proposal:
    """Propose a profile with the evidence for each rule; see `learn`."""
    memory, raw = SiteMemory(), []
    for given in sorted(pages, key=_digest):
        counts = memory.observe(_article(given))
        if counts and not given.is_text and not isinstance(given.page, Article):
            raw.append(given.page)
    proposal = propose(memory.counts, name=name, host=host)
    return _tell_classes_from_ids(proposal, raw[:_TRIED_PAGES]) if raw and len(raw) == memory.pages else proposal


def _article(given: GivenPage) -> Article:
    """Return the article of a page without any profile."""
    from newsclean._cleaner import Cleaner
    from newsclean._text.decoding import decode

    if isinstance(given.page, Article):
        return given.page
    cleaner = Cleaner(Options(profiles=ProfileSet()))
    if not given.is_text:
        return cleaner.clean(given.page, url=given.url)
    text = given.page if isinstance(given.page, str) else decode(given.page).text
    return cleaner.clean_text(text, url=given.url)


def _tell_classes_from_ids(proposal: Proposal, pages: Sequence[str | bytes]) -> Proposal:
    """Write each box as the class or id that the pages use; leave out the rules for names that are neither."""
    from newsclean._text.decoding import decode

    trees = [parse(bound(page if isinstance(page, str) else decode(page).text)) for page in pages]
    rules = []
    for rule in proposal.profile.marks:
        found = [part for part in rule.css.split(", ") if part and any(tree.css_first(part) for tree in trees)]
        if not rule.css or found:
            rules.append(attrs.evolve(rule, css=", ".join(found)))
    return attrs.evolve(proposal, profile=attrs.evolve(proposal.profile, marks=tuple(rules)))


def _digest(given: GivenPage) -> bytes:
    """Return a sort key of a page, so that the given order cannot matter even if a table is full."""
    page: object = given.page
    if isinstance(page, Article):
        text: str | bytes = f"{page.url}\0{page.title}\0{page.text}"
    elif isinstance(page, str | bytes):
        text = page
    else:
        raise TypeError(f"a page must be str, bytes or Article, not {type(page).__name__}")
    return blake2b(text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text).digest()
