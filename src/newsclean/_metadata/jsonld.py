"""JSON-LD scripts -> what they say of the article.

Law: text of scripts in, one `Linked` out; never raises, whatever the JSON. It picks the object that describes the
article of this page; what that says is read by `newsclean._metadata.jsonld_article`, and weighed against other sources
nowhere here. Vocabulary: https://schema.org/NewsArticle.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import attrs

from newsclean._metadata.cleaning import clean, fold
from newsclean._metadata.jsonld_article import Linked, fill, read_article, text_in, types_of
from newsclean._metadata.jsonld_repair import read_broken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["Linked", "OwnPage", "own_page", "read_linked"]

Node = tuple[dict[str, Any], bool]
"""An object, and whether it may describe the article of this page."""

MAX_CHARS = 2_000_000
"""Of all scripts of a page together; the largest on the development corpora is a tenth of it."""

_MAX_NODES = 5_000  # of a page; a list page with hundreds of products stays below
_MAX_DEPTH = 12  # levels of JSON looked into for the article

_ARTICLE_RANK = {
    "newsarticle": 5,
    "reportagenewsarticle": 5,
    "analysisnewsarticle": 5,
    "opinionnewsarticle": 5,
    "backgroundnewsarticle": 5,
    "askpublicnewsarticle": 5,
    "reviewnewsarticle": 5,
    "liveblogposting": 5,
    "article": 4,
    "blogposting": 4,
    "advertisercontentarticle": 4,
    "satiricalarticle": 4,
    "scholarlyarticle": 4,
    "techarticle": 4,
    "report": 4,
    "socialmediaposting": 3,
    "review": 3,
    "recipe": 3,
    "howto": 3,
    "videoobject": 2,
    "creativework": 2,
    "webpage": 1,
    "itempage": 1,
    "aboutpage": 1,
    "podcastepisode": 2,
    "course": 2,
    "event": 2,
}
"""How surely a node of this type is the article. Types of equal rank are told apart by what they hold."""

_NEWS = 5

_MAX_TYPES = 32  # kept of a page; the richest page of the development corpora names some twenty

_OTHER_ARTICLES = frozenset(
    {
        "author",
        "citation",
        "comment",
        "haspart",
        "image",
        "itemlistelement",
        "ispartof",
        "liveblogupdate",
        "mentions",
        "publisher",
        "relatedlink",
        "review",
        "subjectof",
        "video",
    }
)
"""Keys below which nodes describe something else than the page's article."""

_PASSED = frozenset(
    {"itemlistelement", "potentialaction", "comment", "aggregaterating", "offers", "contactpoint", "acceptedanswer"}
)
"""Keys below which nothing is that the article or its site needs; on some pages they hold most of the nodes."""

# A string or comment left open runs to the end: if it failed there instead, each quote would start a scan of its own.
_COMMENT = re.compile(r'("(?:[^"\\]|\\.)*+(?:"|\\?\Z))|/\*.*?(?:\*/|\Z)|(?<![:"\w])//[^\n]*+|<!--|-->', re.DOTALL)
_TRAILING_COMMA = re.compile(r'("(?:[^"\\]|\\.)*+(?:"|\\?\Z))|,(?=\s*+[}\]])', re.DOTALL)
_COMMENT_SIGN = re.compile(r"/\*|(?<![:\"\w])//|<!--|-->")
_COMMA_SIGN = re.compile(r",\s*+[}\]]")
_CDATA = re.compile(r"^\s*+(?://\s*+)?(?:<!\[CDATA\[|<!--)|(?://\s*+)?(?:\]\]>|-->)\s*+\Z")

_BLANKS = " \t\n\r"  # of JSON
_DECODER = json.JSONDecoder(strict=False)  # stateless; making one for each script costs 3 us


@attrs.frozen
class OwnPage:
    """What tells the article of a page from others that its JSON-LD describes.

    Args:
        urls: The page's addresses: of the caller, canonical, `og:url`.
        titles: Its headings and titles, folded.
    """

    urls: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()

    def score(self, node: dict[str, Any]) -> int:
        """Return 2 for an object with one of the addresses, 1 for one with one of the titles, else 0."""
        page = node.get("mainEntityOfPage")
        named = (node.get("url"), page.get("@id") if isinstance(page, dict) else page, node.get("@id"))
        if any(isinstance(url, str) and _bare_url(url) in self.urls for url in named if url):
            return 2
        headline = text_in(node.get("headline")) or text_in(node.get("name"))
        return int(bool(headline) and fold(clean(headline)) in self.titles)


def own_page(urls: Iterable[str], titles: Iterable[str]) -> OwnPage:
    """Make an `OwnPage` of addresses and titles as the page has them."""
    return OwnPage(
        tuple(bare for url in urls if (bare := _bare_url(url))), tuple(fold(clean(title)) for title in titles if title)
    )


def _bare_url(url: str) -> str:
    """Return an address without scheme, query and last slash; "" for that of a whole site."""
    bare = url.partition("#")[0].partition("?")[0].rpartition("://")[2].removeprefix("www.").rstrip("/")
    return bare if "/" in bare else ""


def read_linked(scripts: Iterable[str], page: Callable[[], OwnPage] = OwnPage) -> Linked:
    """Read all JSON-LD of a page.

    Args:
        scripts: Contents of the `application/ld+json` scripts, in page order.
        page: Makes what tells this page's article from others; asked only where JSON-LD describes several.

    Cost: the parsing of the JSON, and as much again for what lies in it; some .06 ms on a news page.
    """
    nodes: list[Node] = []
    left = MAX_CHARS
    for script in scripts:
        left -= len(script)
        if left < 0:
            break
        _collect(_load(script), nodes, 0, is_own=True)
    if not nodes:
        return Linked()
    typed: list[tuple[dict[str, Any], tuple[str, ...]]] = []
    own: list[tuple[dict[str, Any], int]] = []
    for node, is_own in nodes:
        if is_own and "@type" in node:
            types = types_of(node)
            typed.append((node, types))
            if rank := _rank(types):
                own.append((node, rank))
    if not own:
        return Linked(site=_site(nodes), types=_page_types((), typed))
    best, rank = own[0]
    if len(own) > 1:
        known = page()
        best, rank = max(own, key=lambda ranked: _fitness(ranked, known))  # the first of equals
    find = _ById(nodes).find
    linked = read_article(best, find)
    linked.is_news = rank == _NEWS
    for other, other_rank in own:
        if other is not best and (other_rank == 1 or _has_headline_of(best, other)):
            fill(linked, read_article(other, find))
    linked.site = linked.site or _site(nodes)
    linked.types = _page_types(types_of(best), typed)
    return linked


class _ById:
    """The objects of a page by their `@id`; few pages need the table, so it is made late."""

    def __init__(self, nodes: list[Node]) -> None:
        self._nodes = nodes
        self._table: dict[str, dict[str, Any]] | None = None

    def find(self, name: str) -> dict[str, Any] | None:
        """Return the first object of that name that says something of itself."""
        if self._table is None:
            self._table = {
                own: node
                for node, _ in reversed(self._nodes)
                if isinstance(own := node.get("@id"), str) and len(node) > _MIN_KEYS
            }
        return self._table.get(name)


_MIN_KEYS = 2  # `@id` and `@type`: an object with no more points to another


def _load(script: str) -> object:
    """Parse a script, mending what real pages get wrong: comments, trailing commas, CDATA marks."""
    stripped = script.strip(_BLANKS)
    try:
        found, end = _DECODER.raw_decode(stripped)  # `decode` searches for blanks by a pattern: 1 us
    except (ValueError, RecursionError):
        end = -1
    if end == len(stripped):
        return found
    mended = script.strip().rstrip(";")
    # Each search for a sign takes a tenth of the look at all strings, and most scripts want one of the three at most.
    if "<!" in mended or "]]>" in mended or "-->" in mended:
        mended = _CDATA.sub("", mended)
    if _COMMENT_SIGN.search(mended):
        mended = _COMMENT.sub(lambda m: m[1] or " ", mended)
    if _COMMA_SIGN.search(mended):
        mended = _TRAILING_COMMA.sub(lambda m: m[1] or "", mended)
    try:
        return _DECODER.decode(mended)
    except (ValueError, RecursionError):
        return read_broken(mended)


def _collect(value: object, nodes: list[Node], depth: int, *, is_own: bool) -> None:
    """Add every object of the JSON to `nodes`, and whether it may describe this page's article."""
    if depth > _MAX_DEPTH or len(nodes) >= _MAX_NODES:
        return
    if isinstance(value, dict):
        nodes.append((value, is_own))
        for key, inner in value.items():
            kind = type(inner)  # the parser makes no others
            if kind is str:
                continue
            if (kind is dict or kind is list) and (name := key.lower()) not in _PASSED:
                _collect(inner, nodes, depth + 1, is_own=is_own and name not in _OTHER_ARTICLES)
    elif isinstance(value, list):
        for item in value:
            kind = type(item)
            if kind is dict or kind is list:
                _collect(item, nodes, depth + 1, is_own=is_own)


def _page_types(best: tuple[str, ...], typed: list[tuple[dict[str, Any], tuple[str, ...]]]) -> tuple[str, ...]:
    """The types of what the page is about, in lower case, those of the article first."""
    types = dict.fromkeys(best)
    for _, names in typed:
        for name in names:
            types[name] = None
    return tuple([name.lower() for name in types])[:_MAX_TYPES]


def _rank(names: tuple[str, ...]) -> int:
    if len(names) == 1:
        return _ARTICLE_RANK.get(names[0].lower(), 0)
    return max((_ARTICLE_RANK.get(name.lower(), 0) for name in names), default=0)


def _fitness(ranked: tuple[dict[str, Any], int], page: OwnPage) -> tuple[int, int, int]:
    node, rank = ranked
    own = page.score(node) if rank > 2 else 0
    held = sum(bool(node.get(key)) for key in ("headline", "datePublished", "author", "articleBody", "image"))
    return (own, rank if rank > 2 and (node.get("headline") or node.get("name")) else min(rank, 2), held)


def _has_headline_of(best: dict[str, Any], other: dict[str, Any]) -> bool:
    """Return True if a second node has the same headline: then it describes the same article."""
    headline = text_in(best.get("headline")) or text_in(best.get("name"))
    return bool(headline) and headline == (text_in(other.get("headline")) or text_in(other.get("name")))


def _site(nodes: list[tuple[dict[str, Any], bool]]) -> str:
    kinds = [([name.lower() for name in types_of(node)], node) for node, _ in nodes]
    for wanted in ("website", "newsmediaorganization", "organization"):
        for names, node in kinds:
            if wanted in names and (name := text_in(node.get("name"))):
                return name
    return ""
