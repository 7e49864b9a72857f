"""JSON-LD scripts -> what they say of the article.

Law: text of scripts in, one `Linked` out; never raises, whatever the JSON. It picks the node that describes the article
of this page and reads it; it does not weigh it against other sources. Vocabulary: https://schema.org/NewsArticle.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Linked", "read_linked"]

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
_CDATA = re.compile(r"^\s*+(?://\s*+)?(?:<!\[CDATA\[|<!--)|(?://\s*+)?(?:\]\]>|-->)\s*+\Z")

_TRUTHS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}

_MAX_COUNT_CHARS = 10

_NESTED = (dict, list)  # made once: `dict | list` makes a new object each time
_DECODER = json.JSONDecoder(strict=False)  # stateless; making one for each script costs 3 us


@attrs.define(eq=False)
class Linked:
    """What JSON-LD says of the article; strings as they stand there, "" where it says nothing.

    Args:
        updates: Headline, date and body of each update of a live blog.
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


def read_linked(scripts: Iterable[str]) -> Linked:
    """Reads all JSON-LD of a page.

    Args:
        scripts: Contents of the `application/ld+json` scripts, in page order.

    Cost: the parsing of the JSON; some .1 ms on a news page.
    """
    nodes: list[tuple[dict[str, Any], bool]] = []
    left = MAX_CHARS
    for script in scripts:
        left -= len(script)
        if left < 0:
            break
        _collect(_load(script), nodes)
    if not nodes:
        return Linked()
    by_id = {node["@id"]: node for node, _ in reversed(nodes) if isinstance(node.get("@id"), str) and len(node) > 2}
    typed = [(node, _types(node)) for node, is_own in nodes if is_own and "@type" in node]
    own = [(node, rank) for node, types in typed if (rank := _rank(types))]
    if not own:
        return Linked(site=_site(nodes), types=_page_types((), typed))
    best, rank = max(own, key=_fitness) if len(own) > 1 else own[0]  # the first of equals
    linked = _read_article(best, by_id)
    linked.is_news = rank == _NEWS
    for other, other_rank in own:
        if other is not best and (other_rank == 1 or _has_headline_of(best, other)):
            _fill(linked, _read_article(other, by_id))
    linked.site = linked.site or _site(nodes)
    linked.types = _page_types(_types(best), typed)
    return linked


def _load(script: str) -> object:
    """Parses a script, mending what real pages get wrong: comments, trailing commas, CDATA marks."""
    try:
        return _DECODER.decode(script)
    except (ValueError, RecursionError):
        pass
    mended = _CDATA.sub("", script.strip().rstrip(";"))
    mended = _COMMENT.sub(lambda m: m[1] or " ", mended)
    mended = _TRAILING_COMMA.sub(lambda m: m[1] or "", mended)
    try:
        return _DECODER.decode(mended)
    except (ValueError, RecursionError):
        return _load_first(mended)


def _load_first(script: str) -> object:
    """Parses what stands first, if there is rubbish behind it."""
    try:
        return _DECODER.raw_decode(script.strip())[0]
    except (ValueError, RecursionError):
        return None


def _collect(value: object, nodes: list[tuple[dict[str, Any], bool]], depth: int = 0, *, is_own: bool = True) -> None:
    """Adds every object of the JSON to `nodes`, and whether it may describe this page's article."""
    if depth > _MAX_DEPTH or len(nodes) >= _MAX_NODES:
        return
    if isinstance(value, list):
        for item in value:
            if isinstance(item, _NESTED):
                _collect(item, nodes, depth + 1, is_own=is_own)
    elif isinstance(value, dict):
        nodes.append((value, is_own))
        for key, inner in value.items():
            if isinstance(inner, _NESTED) and (name := key.lower()) not in _PASSED:
                _collect(inner, nodes, depth + 1, is_own=is_own and name not in _OTHER_ARTICLES)


def _types(node: dict[str, Any]) -> tuple[str, ...]:
    value = node.get("@type", "")
    if isinstance(value, str):
        return (value.rpartition("/")[2],) if value else ()
    values = value if isinstance(value, list) else [value]
    return tuple(v.rpartition("/")[2] for v in values[:8] if isinstance(v, str) and v)


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


def _fitness(ranked: tuple[dict[str, Any], int]) -> tuple[int, int]:
    node, rank = ranked
    held = sum(bool(node.get(key)) for key in ("headline", "datePublished", "author", "articleBody", "image"))
    return (rank if rank > 2 and (node.get("headline") or node.get("name")) else min(rank, 2), held)


def _has_headline_of(best: dict[str, Any], other: dict[str, Any]) -> bool:
    """Says whether a second node has the same headline: then it describes the same article."""
    headline = _text(best.get("headline")) or _text(best.get("name"))
    return bool(headline) and headline == (_text(other.get("headline")) or _text(other.get("name")))


def _fill(linked: Linked, other: Linked) -> None:
    """Adds what `other` knows and `linked` does not; a page's own name is no headline and its authors are not taken."""
    for field in (
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
    ):
        if not getattr(linked, field):
            setattr(linked, field, getattr(other, field))
    if linked.is_free is None:
        linked.is_free = other.is_free
    if not linked.persons and not linked.organizations:
        linked.persons, linked.organizations = other.persons, other.organizations


def _read_article(node: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> Linked:
    persons, organizations = _names(node.get("author") or node.get("creator"), by_id)
    publisher = _names(node.get("publisher"), by_id)
    return Linked(
        headline=_text(node.get("headline")),
        alternative=_text(node.get("alternativeHeadline") or node.get("alternateName")),
        name=_text(node.get("name")),
        description=_text(node.get("description")),
        persons=persons,
        organizations=organizations,
        published=_text(node.get("datePublished") or node.get("dateCreated") or node.get("uploadDate")),
        modified=_text(node.get("dateModified")),
        image=_image(node.get("image") or node.get("thumbnailUrl"), by_id),
        section=_text(node.get("articleSection")),
        tags=_keywords(node.get("keywords")),
        language=_language(node.get("inLanguage")),
        site=next(iter(publisher[0] + publisher[1]), ""),
        url=_text(node.get("url")) or _page_id(node.get("mainEntityOfPage")),
        body=_text(node.get("articleBody")) or _live_body(node.get("liveBlogUpdate")),
        license=_license(node.get("license")),
        updates=_updates(node.get("liveBlogUpdate")),
        is_free=_is_free(node),
        words=_count(node.get("wordCount")),
    )


def _text(value: object) -> str:
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


def _names(value: object, by_id: dict[str, dict[str, Any]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names of persons and of organizations."""
    persons: list[str] = []
    organizations: list[str] = []
    for item in (value if isinstance(value, list) else [value])[:50]:
        node = item
        if isinstance(node, dict) and "name" not in node and isinstance(node.get("@id"), str):
            node = by_id.get(node["@id"], node)
        if not isinstance(node, dict):
            persons.append(_text(node))
            continue
        is_organization = any("organization" in name.lower() for name in _types(node))
        names = node.get("name")
        target = organizations if is_organization else persons
        target.extend(_text(name) for name in (names if isinstance(names, list) else [names])[:50])
    return tuple(filter(None, persons)), tuple(filter(None, organizations))


def _image(value: object, by_id: dict[str, dict[str, Any]]) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        if "url" not in value and isinstance(value.get("@id"), str):
            value = by_id.get(value["@id"], value)
        return _text(value.get("url") or value.get("contentUrl") or "")
    return value if isinstance(value, str) else ""


def _keywords(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(re.split(r"[,;|]", value[:5_000])) if re.search(r"[,;|]", value) else (value,)
    return tuple(filter(None, (_text(item) for item in value[:200]))) if isinstance(value, list) else ()


def _language(value: object) -> str:
    if isinstance(value, dict):
        value = value.get("alternateName") or value.get("name")
    return _text(value)


def _page_id(value: object) -> str:
    return _text(value.get("@id")) if isinstance(value, dict) else _text(value)


def _is_free(node: dict[str, Any]) -> bool | None:
    """Reads `isAccessibleForFree`, of the article or else of the parts that it marks."""
    parts = node.get("hasPart")
    for item in (node, *(parts[:20] if isinstance(parts, list) else [parts])):
        if isinstance(item, dict) and (value := item.get("isAccessibleForFree")) is not None:
            said = str(value if isinstance(value, bool) else _text(value)).rpartition("/")[2].strip().lower()
            if said in _TRUTHS:
                return _TRUTHS[said]
    return None


def _count(value: object) -> int:
    text = _text(value).strip()
    digits = text.replace(",", "").replace(".", "") if len(text) <= _MAX_COUNT_CHARS else ""
    return int(digits) if digits.isascii() and digits.isdigit() else 0


def _live_body(value: object) -> str:
    if not isinstance(value, list):
        return ""
    return "\n\n".join(filter(None, (_text(item.get("articleBody")) for item in value[:500] if isinstance(item, dict))))


def _updates(value: object) -> list[tuple[str, str, str]]:
    found = []
    for item in (value if isinstance(value, list) else [value])[:500]:
        if isinstance(item, dict):
            stamp = item.get("datePublished") or item.get("dateCreated") or item.get("dateModified")
            body = item.get("articleBody") or item.get("text") or item.get("description")
            found.append((_text(item.get("headline") or item.get("name")), _text(stamp), _text(body)))
    return found


def _license(value: object) -> str:
    """A licence is an address or a name, or a thing with one of both."""
    if isinstance(value, dict):
        value = value.get("url") or value.get("@id") or value.get("name")
    return _text(value)


def _site(nodes: list[tuple[dict[str, Any], bool]]) -> str:
    kinds = [([name.lower() for name in _types(node)], node) for node, _ in nodes]
    for wanted in ("website", "newsmediaorganization", "organization"):
        for names, node in kinds:
            if wanted in names and (name := _text(node.get("name"))):
                return name
    return ""
