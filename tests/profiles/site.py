"""A site of our own: pages of one layout, generated, with what a scorer that knows no site takes for the story.

Law: everything follows from the number of the page, so that a page can be made again. The story is known; all else on
the page is not part of it, however much it reads like one.
"""

from __future__ import annotations

import random
from functools import cache

import attrs

from tests.prose import write_paragraph, write_sentence, write_story
from tests.strategies import Story, element, render

__all__ = ["HOST", "LETTER", "SitePage", "flat_page", "page"]

HOST = "islander.example"

LETTER = (
    "The Islander Morning Letter brings the news of the archipelago to your breakfast table, every day at six, free of "
    "charge. You can leave whenever you like, and we will not ask why."
)
"""Stands between the paragraphs of every story."""

SUPPORT = (
    "The Islander belongs to its readers. More than four thousand of them pay for this newspaper, and because they do, "
    "everybody can read it. Join them today, and help us keep the ferries honest."
)
"""Stands below two stories of three."""


@attrs.frozen
class SitePage:
    """A page and its story."""

    html: str
    story: Story
    url: str


@cache
def page(number: int, *, language: str = "en") -> SitePage:
    """Returns a page of the site in HTML."""
    story, rng = _of(number, language)
    body = [element("p", text) for text in story.paragraphs]
    inset = element(
        "div", element("h4", _headline(rng)), element("p", write_sentence(rng, language, 14)), class_="related-story"
    )
    body.insert(len(body) // 2, element("p", LETTER))
    body.insert(2, inset)
    if number % 3:
        body.append(element("p", SUPPORT))
    brief = [element("li", write_sentence(rng, language, rng.randint(5, 9))) for _ in range(3)]
    talk = [element("p", write_paragraph(rng, language)) for _ in range(rng.randint(0, 3))]
    url = f"https://{HOST}/story/{number}"
    html = element(
        "html",
        element(
            "head",
            element("title", f"{story.title} | The Islander"),
            element("link", rel="canonical", href=url),
            element("meta", property="og:type", content="article"),
            element("meta", property="article:published_time", content=f"2026-03-{number % 28 + 1:02}T08:00:00+01:00"),
        ),
        element(
            "body",
            element("header", element("a", "The Islander", href="/"), class_="masthead"),
            element(
                "main",
                element("h1", story.title),
                element("div", *body, class_="story-text"),
                element("h3", "In brief from the islands"),
                element("ul", *brief, class_="teasers"),
                element("h3", "Readers write"),
                element("div", *talk, class_="comments"),
            ),
            element("footer", element("p", "© 2026 The Islander. All rights reserved."), class_="foot"),
        ),
        lang=language,
    )
    return SitePage(render(html), story, url)


@cache
def flat_page(number: int, *, language: str = "en") -> SitePage:
    """Returns the same page flattened to text."""
    story, rng = _of(number, language)
    body = list(story.paragraphs)
    inset = (_headline(rng), write_sentence(rng, language, 14))
    body.insert(len(body) // 2, LETTER)
    body[2:2] = inset
    brief = [write_sentence(rng, language, rng.randint(8, 16)) for _ in range(3)]
    talk = [write_paragraph(rng, language) for _ in range(rng.randint(0, 3))]
    support = [SUPPORT] if number % 3 else []
    lines = ["The Islander", story.title, *body, *support, "In brief from the islands", *brief, "Readers write", *talk]
    return SitePage(
        "\n\n".join([*lines, "© 2026 The Islander. All rights reserved."]), story, f"https://{HOST}/{number}"
    )


def _of(number: int, language: str) -> tuple[Story, random.Random]:
    rng = random.Random(f"{number} {language}")  # noqa: S311  (prose, not secrets)
    return write_story(rng.randrange(2**32), language, rng.randint(5, 10)), rng


def _headline(rng: random.Random) -> str:
    return write_sentence(rng, "en", 8).rstrip(".")
