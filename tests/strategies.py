"""What the property tests share: prose in several alphabets, pages built around it, HTML soup, markup noise.

Law: everything is our own writing and follows from what hypothesis draws, so a failing example can be repeated.
"""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING

import attrs
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from tests.prose import LANGUAGES, Story, write_paragraph, write_story

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "CHROME",
    "FITTED",
    "LANGUAGES",
    "LAW",
    "Element",
    "Story",
    "chrome_pages",
    "element",
    "markup_soup",
    "page_of",
    "render",
    "stories",
    "unicode_text",
]

LAW = settings(
    max_examples=int(os.environ.get("NEWSCLEAN_EXAMPLES", "50")),  # some thousands in a nightly session
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
"""Settings of every law."""

FITTED = settings(LAW, derandomize=True)
"""Settings of laws about what the fitted weights keep. They hold for nearly all stories, not for every conceivable one,
so they are checked on the same stories at each run."""


def stories(*languages: str, min_size: int = 4, max_size: int = 12) -> st.SearchStrategy[Story]:
    """Stories of so many paragraphs in one of the languages (in any, if none is named)."""
    return st.builds(
        write_story, st.integers(0, 2**32), st.sampled_from(languages or LANGUAGES), st.integers(min_size, max_size)
    )


# --- pages -----------------------------------------------------------------------------------------------------


@attrs.frozen
class Element:
    """An element to be written as HTML; children are elements or text."""

    tag: str
    attributes: tuple[tuple[str, str], ...]
    children: tuple[Element | str, ...]


def element(tag: str, *children: Element | str, **attributes: str) -> Element:
    """Writes `class_` for class and `data_x` for data-x."""
    named = tuple((name.rstrip("_").replace("_", "-"), value) for name, value in attributes.items())
    return Element(tag, named, children)


_INLINE = frozenset({"a", "b", "em", "span", "title"})
_VOID = frozenset({"meta", "img", "br", "hr", "input", "link"})


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


@attrs.frozen
class Noise:
    """What may differ between two spellings of the same page."""

    indent: str = ""
    newline: str = ""
    upper: bool = False
    reverse_attributes: bool = False
    quote: str = '"'
    comment: str = ""
    escape: Callable[[str], str] = _escape


def render(root: Element, noise: Noise | None = None) -> str:
    """Writes a page as HTML, with or without noise."""
    return "<!DOCTYPE html>" + _render(root, noise or Noise(), 0)


def _render(node: Element, noise: Noise, depth: int) -> str:
    tag = node.tag.upper() if noise.upper else node.tag
    attributes = node.attributes[::-1] if noise.reverse_attributes else node.attributes
    written = "".join(
        f" {name.upper() if noise.upper else name}={noise.quote}{_escape(value)}{noise.quote}"
        for name, value in attributes
    )
    if node.tag in _VOID:
        return f"<{tag}{written}>"
    is_box = node.tag not in _INLINE and not any(isinstance(child, str) for child in node.children)
    gap = noise.newline + noise.indent * depth if is_box and node.children else ""
    parts = [
        noise.escape(child) if isinstance(child, str) else _render(child, noise, depth + 1) for child in node.children
    ]
    comment = noise.comment if is_box else ""
    inside = "".join(gap + comment + part for part in parts)
    return f"<{tag}{written}>{inside}{gap}</{tag}>"


def _links(*labels: str) -> tuple[Element, ...]:
    return tuple(element("li", element("a", label, href=f"/{n}")) for n, label in enumerate(labels))


CHROME = (
    "Skip to main content",
    "Sign in or subscribe to keep reading your favourite stories",
    "Share this article",
    "Most read today",
    "Get our morning briefing in your inbox every weekday",
    "By signing up you accept our terms of use and our privacy policy.",
    "We use cookies to improve your experience on our site.",
    "Accept all",
    "Leave a comment",
    "Your email address will not be published.",
    "© 2026 The Islander. All rights reserved.",
    "Follow us",
    "Advertisement",
    "Related stories",
)
"""All texts of the chrome that `page_of` puts around a story, links apart."""

_LINKS = (
    "Home",
    "Politics",
    "Business",
    "Sport",
    "Culture",
    "Weather",
    "Opinion",
    "Video",
    "About us",
    "Contact",
    "Imprint",
)


def _masthead() -> Element:
    return element(
        "header",
        element("a", CHROME[0], href="#main", class_="skip-link"),
        element("a", "The Islander", href="/", class_="logo"),
        element("ul", *_links(*_LINKS[:8]), class_="menu"),
        element("div", CHROME[1], class_="login"),
        class_="site-header",
    )


def _sidebar(teasers: tuple[str, ...]) -> Element:
    return element(
        "aside",
        element("h3", CHROME[3]),
        element("ul", *_links(*teasers)),
        element("div", element("h4", CHROME[4]), element("p", CHROME[5]), class_="newsletter"),
        class_="sidebar",
    )


def _footer() -> Element:
    return element(
        "footer",
        element("h4", CHROME[11]),
        element("ul", *_links(*_LINKS[8:])),
        element("p", CHROME[10]),
        class_="site-footer",
    )


def page_of(story: Story, *, body: Element | None = None, teasers: tuple[str, ...] = _LINKS) -> Element:
    """Puts a story into the chrome of a typical news page."""
    paragraphs = body or element("div", *(element("p", text) for text in story.paragraphs), class_="article-body")
    share = element("div", element("span", CHROME[2]), element("ul", *_links("Facebook", "X")), class_="share-bar")
    comments = element("div", element("h3", CHROME[8]), element("p", CHROME[9]), class_="comments")
    return element(
        "html",
        element("head", element("meta", charset="utf-8"), element("title", story.title)),
        element(
            "body",
            _masthead(),
            element("div", CHROME[12], class_="ad"),
            element(
                "main",
                element("article", element("h1", story.title, class_="headline"), share, paragraphs),
                element("section", element("h3", CHROME[13]), element("ul", *_links(*teasers)), class_="related"),
                comments,
            ),
            _sidebar(teasers),
            _footer(),
            element("div", element("p", CHROME[6]), element("button", CHROME[7]), class_="cookie-banner"),
        ),
        lang=story.language,
    )


def chrome_pages(*languages: str) -> st.SearchStrategy[tuple[Story, Element]]:
    """A story and the page it is planted in."""
    return stories(*languages).map(lambda story: (story, page_of(story)))


# --- soup ------------------------------------------------------------------------------------------------------

unicode_text = st.text(st.characters(exclude_categories=[]), max_size=200)
"""Any text at all, lone surrogates and controls included."""

_TAGS = tuple(
    tag
    for group in (
        "p div span a b i em li ul ol dl dt dd h1 h2 h3 table tr td th tbody caption pre blockquote figure figcaption",
        "frameset br hr img article section aside nav header footer main form button select option textarea script",
        "style template noscript svg math title head body html iframe time address x-box details summary center",
    )
    for tag in group.split()
)
_ATTRIBUTES = (
    "",
    " class=story",
    " class='article-body main'",
    " id=content",
    " hidden",
    " style='display:none'",
    " href=/a",
    " itemprop=author",
    " rel=author",
    " class=byline",
    " datetime=2026-03-14T09:05:00Z",
    ' class="share',
    " =",
    " /",
)
_SCRAPS = (
    "<",
    ">",
    "</",
    "<!--",
    "-->",
    "<!DOCTYPE html>",
    "<![CDATA[",
    "]]>",
    "&amp;",
    "&nbsp;",
    "&lt;p&gt;",
    "&#8217;",
    "&#x1F600;",
    "&notit;",
    "&",
    "|",
    "\r\n",
    "<meta property=og:title content='Ferry late'>",
    "<meta name=author content='By Ada Lund and Bo Reyes'>",
    "<meta property=article:published_time content='2026-03-14'>",
    "<link rel=canonical href='https://islander.example/fog'>",
    '<script type=application/ld+json>{"@type":"NewsArticle","headline":"Ferry late",',
    '"author":[{"name":"Ada Lund"}]}</script>',
    '<script type=application/ld+json>[{"@graph":[null,3,{"author":{"author":[]}}]},</script>',
    "<time>14 March 2026</time>",
    "By Ada Lund, 14 March 2026",
)
_SENTENCES = st.builds(
    lambda seed, language: write_paragraph(random.Random(seed), language),  # noqa: S311
    st.integers(0, 99),
    st.sampled_from(LANGUAGES),
)
_soup_words = st.text(st.characters(codec="utf-8", exclude_characters="\ufffd"), max_size=12)


def _tag(name: str, attributes: str, kind: int) -> str:
    return (f"<{name}{attributes}>", f"</{name}>", f"<{name}{attributes}/>")[kind]


_pieces = st.one_of(
    st.builds(_tag, st.sampled_from(_TAGS), st.sampled_from(_ATTRIBUTES), st.sampled_from([0, 0, 0, 1, 1, 2])),
    st.builds(_tag, st.sampled_from(_TAGS[:20]), st.just(""), st.sampled_from([0, 1])),
    _SENTENCES,
    _soup_words,
    st.sampled_from(_SCRAPS),
)
markup_soup = st.lists(_pieces, max_size=60).map("".join)
"""Tags in any order, broken markup, metadata and text without U+FFFD: what no page is like, and any page may hold."""
