"""Sources of each field in order of trust -> the field, with provenance.

Law: one method a field; each names its sources in order and takes the first that holds. Reads what the other modules
collected, and asks for the visible page only where the metadata leaves a gap.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsclean._metadata.authors import first_line_with_names, read_names
from newsclean._metadata.dates import UPDATED, find_url_date, in_local_time, parse_date, published_part
from newsclean._metadata.hydration import find_dates
from newsclean._metadata.jsonld import read_linked
from newsclean._metadata.text import absolute_url, clean, fold
from newsclean._metadata.title import choose_title
from newsclean._metadata.visible import read_byline_near, read_dates_near, read_line_above, read_seen, visible_text
from newsclean._model import Image, Source

if TYPE_CHECKING:
    from datetime import datetime

    from newsclean._metadata.opengraph import Head
    from newsclean._metadata.visible import Seen
    from newsclean._model import Outline
    from newsclean._page import Page

__all__ = ["Fields"]

_PUBLISHED_KEYS_TEXT = """
    article:published_time og:article:published_time article:published og:published_time datepublished
    citation_publication_date citation_online_date parsely-pub-date sailthru.date pubdate publishdate publish-date
    publish_date publication_date date cxenseparse:recs:publishtime dc.date.issued dcterms.created dc.date
    dc.date.created dcterms.date article.published date.created originalpublicationdate last-published og:pubdate
    citation_date dcterms.issued published dc:date dc:created prism.publicationdate article_date_original published-date published-time published_date article:post_date displaydate
    release_date uploaddate
    """
_PUBLISHED_KEYS = tuple(_PUBLISHED_KEYS_TEXT.split())
_MODIFIED_KEYS_TEXT = """
    article:modified_time og:updated_time datemodified article:updated lastmod last-modified dcterms.modified
    dc.date.modified date.updated revised article:modified
    """
_MODIFIED_KEYS = tuple(_MODIFIED_KEYS_TEXT.split())
_PUBLISHED = re.compile(
    r"(?:publi|creat|issue|post).{0,12}(?:date|time)|(?:date|time).{0,12}(?:publi|creat|issue|post)"
)
_MAX_BYLINES = 5  # more in a row are a list of other articles
MAX_TAGS = 50
_MAX_LOSERS = 12
_MAX_RAW = 500
_MAX_STAMPS = 4  # the first stand at the headline
_MAX_VISIBLE = 40  # dates looked at; a page with more lists other articles
_PLAIN_HOST = re.compile(r"https?://([a-z0-9.-]+)/")  # spares most addresses the 6 us of `urlsplit`

_Candidates = list[tuple[str, str]]  # (source, raw value)


class Fields:
    """The fields of one page; each method records where its value came from in `sources`."""

    def __init__(self, page: Page, outline: Outline, head: Head) -> None:
        self.page = page
        self.outline = outline
        self.head = head
        self.linked = read_linked(head.scripts)
        self.sources: dict[str, Source] = {}
        self._seen: Seen | None = None
        self._seen_dates = False

    def seen(self, *, dates: bool) -> Seen:
        """Looks at the visible page; a first look for authors only is cheaper, and most pages need no more."""
        if self._seen is None or (dates and not self._seen_dates):
            self._seen, self._seen_dates = read_seen(self.page, dates=dates), dates
        return self._seen

    @cached_property
    def base(self) -> str:
        """Address that relative addresses start from; "" where neither the page nor the caller names one."""
        own = self.head.base
        return (absolute_url(own, self.page.url) if own else "") or self.page.url

    @cached_property
    def text(self) -> str:
        return visible_text(self.page)

    def _record(self, field: str, winner: str, candidates: _Candidates, raw: str | None = None) -> None:
        """Notes the winner; the losers are the other candidates that said something, each source once."""
        own, known, losers = raw, {winner}, []
        for name, value in candidates:
            if name not in known and value and not value.isspace():
                known.add(name)
                losers.append((name, _raw(value)))
            elif own is None and name == winner and value.strip():
                own = value
        self.sources[field] = Source(winner, _raw(own or ""), tuple(losers[:_MAX_LOSERS]))

    def _metas(self, *keys: str) -> _Candidates:
        metas = self.head.metas
        return [(key, value) for key in keys if key in metas for value in metas[key][:3]]

    def _first(self, field: str, candidates: _Candidates, limit: int = 500) -> str:
        for name, raw in candidates:
            if value := clean(raw, limit):
                self._record(field, name, candidates, raw)
                return value
        return ""

    @cached_property
    def site_names(self) -> tuple[str, ...]:
        names = [self.head.first("og:site_name")[1], self.linked.site, self.head.first("application-name")[1]]
        host = _host(self.page.url) or _host(self.head.canonical) or _host(self.head.first("og:url")[1])
        labels = host.removeprefix("www.").split(".")
        names += [max(labels[:-1], key=len)] if len(labels) > 1 else []
        names.append(host.removeprefix("www."))
        keys = [fold(clean(name)).replace(" ", "") for name in dict.fromkeys(names) if name]
        return tuple(dict.fromkeys(key for key in keys if len(key) > 2))

    def title(self) -> str:
        candidates: _Candidates = [
            ("jsonld:headline", self.linked.headline),
            *self._metas("og:title"),
            *(("h1", text) for text in self.head.headings),
            *self._metas("twitter:title", "citation_title", "dc.title", "parsely-title", "sailthru.title"),
            ("title", self.head.title),
            ("jsonld:name", self.linked.name),
        ]
        winner, title = choose_title(candidates, self.site_names, is_news=self.linked.is_news)
        if title:
            self._record("title", winner, candidates)
        return title

    def kicker(self, title: str) -> str:
        """The line above the headline, unless the headline begins with it."""
        inside = next((line for text, line in self.head.kickers.items() if fold(clean(text)) == fold(title)), "")
        candidates = [("h1:kicker", inside), ("kicker", read_line_above(self.outline))]
        said = fold(title)
        return self._first("kicker", [(n, raw) for n, raw in candidates if not said.startswith(fold(raw))], 200)

    def description(self) -> str:
        candidates = [
            *self._metas("og:description", "description", "twitter:description"),
            ("jsonld:description", self.linked.description),
        ]
        return next((value for _, raw in candidates if (value := clean(raw, 2_000))), "")

    def subtitle(self, title: str) -> str:
        candidates = [
            ("jsonld:alternativeHeadline", self.linked.alternative),
            ("jsonld:description", self.linked.description),
            *self._metas("og:description", "description", "twitter:description"),
        ]
        return self._first("subtitle", [(n, raw) for n, raw in candidates if not _says(raw, title)])

    def article_body(self) -> str:
        return self.linked.body[:500_000]

    def authors(self, title: str) -> tuple[str, ...]:
        persons, organizations = "\n".join(self.linked.persons), "\n".join(self.linked.organizations)
        metas: dict[str, list[str]] = {}
        for key in (
            "author", "article:author", "article:author_name", "citation_author", "parsely-author", "sailthru.author",
            "dc.creator", "dcterms.creator", "dcsext.author", "byl", "cxenseparse:author", "og:author", "book:author",
            "article:contributor",
        ):  # fmt: skip
            if key not in self.head.metas:
                continue
            if values := [v for v in self.head.metas[key] if not v.startswith(("http", "@", "/"))]:
                metas[key] = values
        linked: _Candidates = [("jsonld:author", persons)] if persons else []
        candidates = linked + [(key, "\n".join(values)) for key, values in metas.items()]
        if names := self._pick_authors(candidates, organizations=False):
            return names
        # A line "By ..." beside the headline is right as often as a byline by its class name, and cheaper to find.
        if near := read_byline_near(self.text, title):
            candidates = [("text", near), *candidates]
            if names := self._pick_authors(candidates, organizations=False):
                return names
        seen = _bylines(self.seen(dates=False).authors)
        candidates = [*seen.items(), *candidates, *([("jsonld:author", organizations)] if organizations else [])]
        return self._pick_authors(candidates, organizations=False) or self._pick_authors(candidates, organizations=True)

    def _pick_authors(self, candidates: _Candidates, *, organizations: bool) -> tuple[str, ...]:
        for source, raw in candidates:
            if names := read_names([raw], site=self.site_names, organizations=organizations):
                self._record("authors", source, candidates, raw)
                return names
        return ()

    def _date(self, field: str, candidates: _Candidates, language: str) -> datetime | None:
        for name, raw in candidates:
            if date := parse_date(raw, language=language):
                self._record(field, name, candidates, raw)
                return date
        return None

    def published(self, title: str, language: str) -> datetime | None:
        candidates = [
            ("jsonld:datePublished", self.linked.published),
            *self._metas(*_PUBLISHED_KEYS),
        ]
        known = {name for name, _ in candidates}
        candidates += [
            (key, values[0])
            for key, values in self.head.metas.items()
            if ("date" in key or "time" in key) and key not in known and _PUBLISHED.search(key)
        ]
        if date := self._date("published", candidates, language):
            return in_local_time(date, [raw for _, raw in candidates] + self._stamps(), language)
        seen = self.seen(dates=True).dates
        visible = [(name, part) for name, raw in seen if "modified" not in name and (part := published_part(raw))]
        near = read_dates_near(self.text, title, whole=False)
        visible = _by_place(visible, near, language)
        if date := self._date("published", [*visible, *candidates], language):
            return date
        url = self.page.url or self.head.canonical
        if date := find_url_date(url):
            self._record("published", "url", candidates, url)
            return date
        scripts = [("script:" + key, raw) for key, raw in find_dates(self.page.scripts())]
        far = read_dates_near(self.text, "", whole=True)
        return self._date("published", [*scripts, *far, *seen], language)

    def _stamps(self) -> list[str]:
        """What the first `<time>` elements of the body hold for machines."""
        times = [node for _, tag, node in self.outline.notes if tag == "time"]
        return [stamp for node in times[:_MAX_STAMPS] if (stamp := node.attributes.get("datetime"))]

    def modified(self, language: str) -> datetime | None:
        candidates = [
            ("jsonld:dateModified", self.linked.modified),
            *self._metas(*_MODIFIED_KEYS),
        ]
        if self._seen is not None:  # not worth a query of its own
            seen = self._seen.dates
            candidates += [(name, raw) for name, raw in seen if "modified" in name or UPDATED.search(raw)]
        return self._date("modified", candidates, language)

    def language(self) -> str:
        candidates = [
            ("html:lang", self.head.language),
            *self._metas("og:locale", "content-language", "language", "dc.language"),
            ("jsonld:inLanguage", self.linked.language),
        ]
        for name, raw in candidates:
            tag = clean(raw, 40).split(",")[0].strip().replace("_", "-").lower()
            if (
                2 <= len(tag) <= 35
                and tag.replace("-", "").isalnum()
                and tag.isascii()
                and 2 <= len(tag.split("-")[0]) <= 3
            ):
                self._record("language", name, candidates, raw)
                return tag
        return ""

    def site(self) -> str:
        candidates = [
            *self._metas("og:site_name"),
            ("jsonld:publisher", self.linked.site),
            *self._metas("application-name"),
        ]
        return self._first("site", candidates, 200)

    def url(self) -> str:
        base = self.base
        candidates = [("canonical", self.head.canonical), *self._metas("og:url"), ("jsonld:url", self.linked.url)]
        for name, raw in candidates:
            if address := absolute_url(raw, base):
                self._record("url", name, [*candidates, ("caller", self.page.url)], raw)
                return address
        return self.page.url

    def section(self) -> str:
        return self._first(
            "section",
            [
                ("jsonld:articleSection", self.linked.section),
                *self._metas("article:section", "parsely-section", "section"),
            ],
            200,
        )

    def tags(self) -> tuple[str, ...]:
        sources = [
            ("jsonld:keywords", list(self.linked.tags)),
            ("article:tag", self.head.all("article:tag")),
            *(
                (key, self.head.metas.get(key, []))
                for key in ("news_keywords", "keywords", "parsely-tags", "sailthru.tags")
            ),
        ]
        candidates = [(name, ", ".join(values)) for name, values in sources]
        for name, values in sources:
            pieces = [p for v in values for p in (v.split(",") if "," in v else v.split(";"))]
            tags: dict[str, str] = {}
            for piece in pieces[:200]:
                if tag := clean(piece, 100):
                    tags.setdefault(fold(tag), tag)
            if tags:
                self._record("tags", name, candidates)
                return tuple(tags.values())[:MAX_TAGS]
        return ()

    def image(self) -> Image | None:
        candidates = [
            *self._metas("og:image", "og:image:secure_url", "og:image:url"),
            ("jsonld:image", self.linked.image),
            *self._metas("twitter:image", "twitter:image:src", "parsely-image-url", "thumbnail"),
        ]
        base = self.base or self.head.canonical
        for name, raw in candidates:
            if address := absolute_url(raw, base):
                self._record("image", name, candidates, raw)
                return Image(address, alt=clean(self.head.first("og:image:alt", "twitter:image:alt")[1]))
        return None


def _bylines(seen: list[tuple[str, str, str]]) -> dict[str, str]:
    """The names line of the first byline of each source, with those that follow it at once in the same dress."""
    lines: dict[str, str] = {}
    last, is_open = ("", ""), False
    for source, text, dress in seen:
        line = first_line_with_names(text)
        if not line:
            continue
        if source not in lines:
            lines[source], is_open = line, True
        elif is_open and last == (source, dress) and lines[source].count("\n") < _MAX_BYLINES:
            lines[source] += "\n" + line
        else:
            is_open = False
        last = (source, dress)
    return lines


def _by_place(visible: _Candidates, near: _Candidates, language: str) -> _Candidates:
    """Orders the dates that a reader sees by trust.

    What the markup calls the publication comes first, then elements whose day also stands in the text beside the
    headline, then `<time>`, then that text, and last what class names call a date: it may be of any other article.
    """
    days = {date.date() for _, raw in near if (date := parse_date(raw, language=language)) is not None}

    def place(candidate: tuple[str, str]) -> int:
        name, raw = candidate
        if name.startswith("itemprop"):
            return 0
        if name != "text" and days and (date := parse_date(raw, language=language)) is not None and date.date() in days:
            return 1
        return {"time": 2, "text": 3}.get(name, 4)

    return sorted([*visible[:_MAX_VISIBLE], *near], key=place)


def _says(raw: str, title: str) -> bool:
    """Says whether a raw text says the same as the title; their first letters settle it for most."""
    first, other = raw[:1], title[:1]
    if first.isalnum() and other.isalnum() and first.casefold()[0] != other.casefold()[0]:
        return False
    return fold(clean(raw)) == fold(title)


def _raw(value: str) -> str:
    value = value[:_MAX_RAW]
    if value.isascii():
        return value
    return value.encode("utf-8", "replace").decode("utf-8")


def _host(url: str) -> str:
    if found := _PLAIN_HOST.match(url):
        return found[1]
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""
