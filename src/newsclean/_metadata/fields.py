"""Sources of each field in order of trust -> the field, with provenance.

Law: one method a field; each names its sources in order and takes the first that holds. Reads what the other modules
collected, and asks for the visible page only where the metadata leaves a gap.
"""

from __future__ import annotations

from functools import partial

from newsclean._metadata.addresses import own_address
from newsclean._metadata.cleaning import absolute_url, clean, fold, language_tag, license_text, plain_text
from newsclean._metadata.dates import parse_date
from newsclean._metadata.head import read_hreflang
from newsclean._metadata.headline import choose_title, is_placeholder
from newsclean._metadata.image_credits import bare_credit
from newsclean._metadata.images import is_picture
from newsclean._metadata.provenance import Candidates, Evidence, places
from newsclean._metadata.shown_fields import (
    read_license_link,
    read_site_name,
    read_standfirst,
    read_tag_links,
)
from newsclean._metadata.shown_titles import read_shown_titles
from newsclean._metadata.tag_lists import choose_tags, split_tags
from newsclean._metadata.title_parts import is_site
from newsclean._metadata.visible import read_line_above
from newsclean._text.strings import fold as plain_fold
from newsclean._text.writing_systems import language_fits, language_of
from newsclean._types.values import Image, LiveUpdate

__all__ = ["Fields"]

MAX_TAGS = 50
_COUNTRIES = frozenset(
    "uk au nz ie za in pk ke ng gh tz ug mt sg my lk bd zw jm tt bw na us ph il cn tw hk ae sa qa kw".split()  # noqa: SIM905  (a table)
)
"""Top-level domains of countries where news is written in English; others follow their language."""

_MAX_ENTRIES = 500
_MAX_ENTRY = 20_000  # characters
_TIERS = ("article:content_tier", "og:article:content_tier", "isaccessibleforfree")
_TIER_PLACES = places(*_TIERS)
_FREE = {
    "true": True, "free": True, "yes": True, "open": True,
    "false": False, "locked": False, "premium": False, "paid": False, "no": False,
}  # fmt: skip
"""What sites write for whether everyone may read a page; a metered one counts as free as long as it is served."""

_TAG_KEYS = (
    "article:tag", "news_keywords", "keywords", "parsely-tags", "sailthru.tags", "citation_keywords", "dc.subject",
    "dcterms.subject", "og:article:tag", "video:tag",
)  # fmt: skip

_ONE_EACH = frozenset({"article:tag", "og:article:tag", "video:tag"})

_SHARED_TITLE = places("og:title")
_TITLES = places("twitter:title", "headline", "citation_title", "dc.title", "parsely-title", "sailthru.title")
_SUMMARIES = ("og:description", "description", "twitter:description")
_SUBTITLE = places(("jsonld:alternativeHeadline", "alternative"), ("jsonld:description", "description"), *_SUMMARIES)
_DESCRIPTION = places(*_SUMMARIES, ("jsonld:description", "description"))
_LANGUAGE = places(
    "og:locale", "content-language", "language", "dc.language", "inlanguage", ("jsonld:inLanguage", "language")
)
_SITE = places(
    "og:site_name", ("jsonld:publisher", "site"), "application-name", "article:publisher", "dc.publisher",
    "dcterms.publisher", "citation_journal_title", "publisher",
)  # fmt: skip
_URL = places("og:url", ("jsonld:url", "url"))
_SECTION = places(
    ("jsonld:articleSection", "section"), "article:section", "parsely-section", "section", "articlesection",
    "prism.section", "dc.coverage",
)  # fmt: skip
_LICENSE = places(
    ("jsonld:license", "license"), "dcterms.license", "dc.rights.license", "cc:license", "license", "dc.license"
)
_IMAGE = places(
    "og:image", "og:image:secure_url", "og:image:url", ("jsonld:image", "image"), "twitter:image", "twitter:image:src",
    "parsely-image-url", "thumbnail", "image_src", "image", "thumbnailurl", "sailthru.image.full",
)  # fmt: skip


class Fields(Evidence):
    """The fields of one page; each method records where its value came from in `sources`."""

    def title(self) -> str:
        candidates: Candidates = [
            ("jsonld:headline", self.linked.headline),
            *self.said.at(_SHARED_TITLE),
            *[("h1", text) for text in self.head.headings],
            *[("h1:part", text) for text in self.head.heading_parts],
            *self.said.at(_TITLES),
            ("title", self.head.title),
            ("jsonld:name", self.linked.name),
        ]
        others = frozenset(
            map(plain_fold, [*self.linked.persons, *self.head.metas.get("author", ()), self.linked.section])
        )
        names = (*self.site_names, *self.short_names)
        is_news = self.linked.is_news
        winner, title = choose_title(candidates, names, is_news=is_news, is_line=self.outline_says, others=others)
        if not title or is_site(title, names):
            candidates = [*read_shown_titles(self.outline), *candidates]
            winner, title = next(((name, clean(text)) for name, text in candidates if text), (winner, title))
        if title:
            self.record("title", winner, candidates)
        return title

    def kicker(self, title: str) -> str:
        """The line above the headline, unless the headline begins with it."""
        said = fold(title)
        kickers = self.head.kickers
        inside = next((line for text, line in kickers.items() if fold(clean(text)) == said), "") if kickers else ""
        above = read_line_above(self.outline)
        if not inside and not above:
            return ""
        candidates = [("h1:kicker", inside), ("kicker", above)]
        candidates = [(name, raw) for name, raw in candidates if not said.startswith(fold(raw))]
        for name, raw in candidates:
            if value := clean(raw, 200):
                self.record("kicker", name, candidates, raw)
                return value
        return ""

    def description(self) -> str:
        """The summary that the page gives."""
        for _, raw in self.said.at(_DESCRIPTION):
            if value := clean(raw, 2_000):
                return value
        return ""

    def subtitle(self, title: str) -> str:
        said = self.said

        def declared() -> list[str]:
            return [clean(raw) for _, raw in said.at(_SUBTITLE) if raw and not _says(raw, title)]

        shown = "" if self.linked.alternative else read_standfirst(self.outline, declared)
        if shown and not _says(shown, title):
            self.record("subtitle", "standfirst", partial(said.at, _SUBTITLE), shown)
            return clean(shown)
        return (
            self.pick(
                "subtitle",
                _SUBTITLE,
                lambda raw: "" if _says(raw, title) else clean(raw),
                lambda: [(name, raw) for name, raw in said.at(_SUBTITLE) if not _says(raw, title)],
            )
            or ""
        )

    def article_body(self) -> str:
        return self.linked.body[:500_000]

    def og_type(self) -> str:
        """`og:type` in lower case."""
        return clean(self.head.first("og:type")[1], 100).lower()

    def is_free(self) -> bool | None:
        """Whether all may read the page: `isAccessibleForFree`, else `article:content_tier` (free, metered, locked).

        A metered page is free as long as it is served, which it does not say.
        """
        if self.linked.is_free is not None:
            return self.linked.is_free
        tier = self.head.first("article:content_tier", "og:article:content_tier")[1]
        return {"free": True, "locked": False}.get(tier.strip().lower()) if tier else None

    def language(self, title: str, description: str) -> str:
        """The declared language that fits the letters of the headline and the summary; else one that those tell."""
        sample = f"{title} {description}"
        declared = ("html:lang", self.head.language)
        if declared[1] and (tag := language_tag(declared[1])) and language_fits(tag, sample):
            self.record("language", "html:lang", partial(self.said.at, _LANGUAGE, declared), declared[1])
            return tag
        candidates = self.said.at(_LANGUAGE, declared)
        if not any(raw for _, raw in candidates):
            own = self.head.canonical or self.head.first("og:url")[1]
            candidates.append(("hreflang", read_hreflang(self.page, own)))
        for name, raw in candidates:
            tag = language_tag(raw)
            if tag and language_fits(tag, sample):
                self.record("language", name, candidates, raw)
                return tag
        if tag := language_of(sample):
            self.record("language", "letters", candidates, sample)
        return tag

    def reading_order(self, language: str) -> str:
        """The language tag with a country, which says whether `03/04/2024` is in March or in April.

        The country is that of the tag, else that of `og:locale`, else that of the host.
        """
        if "-" in language:
            return language
        locale = language_tag(self.head.first("og:locale")[1])
        host = self.host.rpartition(".")[2]
        country = locale[3:] if locale.startswith(language + "-") else host if host in _COUNTRIES else ""
        return f"{language or 'und'}-{country}" if country else language

    def site(self) -> str:
        if name := self.pick("site", _SITE, _site_name):
            return name
        own = read_site_name(clean(self.head.title), self.page)
        if own:
            self.record("site", "title", partial(self.said.at, _SITE), self.head.title)
        return own

    def url(self) -> str:
        base, canonical, caller, said = self.base, self.head.canonical, self.page.url, self.said

        def candidates() -> Candidates:
            return [*said.at(_URL, ("canonical", canonical)), ("caller", caller)]

        if canonical and (address := own_address(canonical, base, caller)):
            self.record("url", "canonical", candidates, canonical)
            return address
        return self.pick("url", _URL, lambda raw: own_address(raw, base, caller), candidates) or caller

    def section(self) -> str:
        return self.first("section", _SECTION, 200)

    def tags(self) -> tuple[str, ...]:
        sources = [("jsonld:keywords", list(self.linked.tags))]
        sources += [(key, self.head.metas[key]) for key in _TAG_KEYS if key in self.head.metas]
        if not sources[0][1] and len(sources) == 1:
            sources.append(("rel=tag", read_tag_links(self.page)))
        lists = ((name, split_tags(values, is_one_each=name in _ONE_EACH)) for name, values in sources)
        name, tags = choose_tags((name, tags) for name, tags in lists if tags)
        if tags:
            self.record("tags", name, lambda: [(key, ", ".join(said)) for key, said in sources])
        return tags[:MAX_TAGS]

    def paywalled(self) -> bool | None:
        """Whether the page says that it is for subscribers."""
        metas = self.head.metas
        if self.linked.is_free is None and not any(key in metas for key in _TIERS):
            return None
        candidates = self.said.at(_TIER_PLACES, ("jsonld:isAccessibleForFree", _said(self.linked.is_free)))
        is_free = self.is_free()
        for name, raw in candidates:
            if (free := _FREE.get(raw.strip().lower())) is not None and free is (
                is_free if is_free is not None else free
            ):
                self.record("paywalled", name, candidates, raw)
                return not free
        return None

    def license(self) -> str:
        """Return the licence of the text: an address or a name."""
        if said := self.pick("license", _LICENSE, lambda raw: license_text(raw, self.base)):
            return said
        link = read_license_link(self.page, self.outline)
        if link and (address := absolute_url(link, self.base)):
            self.record("license", "rel=license", [], link)
            return address
        return ""

    def entries(self, language: str) -> tuple[LiveUpdate, ...]:
        """The entries of a live blog that JSON-LD lists."""
        if not self.linked.updates:
            return ()
        found = []
        for title, stamp, body in self.linked.updates[:_MAX_ENTRIES]:
            text = plain_text(body, _MAX_ENTRY)
            if text or title:
                found.append(LiveUpdate(text, clean(title), parse_date(stamp, language=language)))
        if found:
            self.record("entries", "jsonld:liveBlogUpdate", [], f"{len(found)} updates")
        return tuple(found)

    def image(self) -> Image | None:
        base = self.base or self.head.canonical
        address = self.pick("image", _IMAGE, lambda raw: url if is_picture(url := absolute_url(raw, base)) else "")
        if not address:
            return None
        alt = clean(self.head.first("og:image:alt", "twitter:image:alt")[1])
        caption, credit = self.linked.picture_text
        return Image(address, caption=clean(caption, 2_000), credit=bare_credit(clean(credit)), alt=alt)


def _site_name(raw: str) -> str:
    name = clean(raw, 200)
    return "" if is_placeholder(name) or name.startswith(("http://", "https://", "//", "@")) else name


def _said(value: bool | None) -> str:
    return "" if value is None else str(value).lower()


def _says(raw: str, title: str) -> bool:
    """Says whether a raw text says the same as the title; their first letters settle it for most."""
    first, other = raw[:1], title[:1]
    if first.isalnum() and other.isalnum() and first.casefold()[0] != other.casefold()[0]:
        return False
    return fold(clean(raw)) == fold(title)
