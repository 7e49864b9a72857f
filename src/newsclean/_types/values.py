"""Read first: the values that an article is made of.

Law: data and no decisions. Public values (`Block`, `Image`, `FieldSource`) are frozen. `Article` is made of them, in
`newsclean._types.article`; callers ask with `Options`, in `newsclean._types.options`; the stages pass on what is in
`newsclean._types.stages`.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003  (attrs resolves annotations of public values at run time)
from enum import StrEnum
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "BOILERPLATE_ROLES",
    "TEXT_ROLES",
    "Block",
    "Completeness",
    "FieldSource",
    "Focus",
    "Image",
    "Kind",
    "LedgerEntry",
    "LiveUpdate",
    "Media",
    "Metadata",
    "Role",
    "Status",
]


class Status(StrEnum):
    """What became of a page.

    `OK`: an article was found. `EMPTY`: the input holds nothing readable. `NOT_ARTICLE`: there is text, but no block of
    it looks like an article, or the page is an index (`Kind.INDEX`). `TOO_LARGE`: the input has more bytes than
    `Options.max_bytes`. `BINARY`: the input is not text (an image, a PDF, an archive). `OUT_OF_MEMORY`: the process got
    no memory for what the page needs.
    """

    OK = "ok"
    EMPTY = "empty"
    NOT_ARTICLE = "not_article"
    TOO_LARGE = "too_large"
    BINARY = "binary"
    OUT_OF_MEMORY = "out_of_memory"


class Kind(StrEnum):
    """What kind of page it is.

    `ARTICLE`: one text. `INDEX`: a list of other pages (a front page, a section, a shop's category). `LIVE`, `GALLERY`,
    `VIDEO`: an article of that form, if the page's own markup says so. `STUB`: next to no text, and no list either.
    `BLOCKED`: what a site shows before a page may be read (a consent wall, a bot check, a login). `ERROR`: a page that
    says that there is none ("not found").
    """

    ARTICLE = "article"
    INDEX = "index"
    LIVE = "live"
    GALLERY = "gallery"
    VIDEO = "video"
    STUB = "stub"
    BLOCKED = "blocked"
    ERROR = "error"


class Completeness(StrEnum):
    """Whether the text is the whole article.

    `COMPLETE`: nothing speaks against it. `TEASER`: only the beginning or the summary. `PAYWALLED`: only the
    beginning, and the page says or shows that the rest is for subscribers. `SHELL`: the markup holds no article; the
    text is empty or comes from the page's scripts (`sources["text"]` says from which).
    """

    COMPLETE = "complete"
    TEASER = "teaser"
    PAYWALLED = "paywalled"
    SHELL = "shell"


class Role(StrEnum):
    """What a block of the page is.

    The first fifteen belong to the article; `Article.blocks` holds no others. The rest is boilerplate, which only
    `Article.ledger` shows. `OTHER` is boilerplate that the page does not name.
    """

    TITLE = "title"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    CODE = "code"
    TABLE = "table"
    CAPTION = "caption"
    CREDIT = "credit"
    EMBED = "embed"
    CORRECTION = "correction"
    EDITORS_LINE = "editors_line"

    NAVIGATION = "navigation"
    SHARE = "share"
    RELATED = "related"
    READ_MORE = "read_more"
    NEWSLETTER = "newsletter"
    COMMENTS = "comments"
    ADVERTISING = "advertising"
    CONSENT = "consent"
    LEGAL = "legal"
    AUTHOR_BOX = "author_box"
    TAGS = "tags"
    OTHER = "other"


class Focus(StrEnum):
    """What to prefer in case of doubt: nothing foreign in the text, or nothing of the article lost.

    The blocks of `PRECISION` are always among those of `BALANCED`, and these among those of `RECALL`.
    """

    PRECISION = "precision"
    BALANCED = "balanced"
    RECALL = "recall"


TEXT_ROLES = frozenset(
    {
        Role.STANDFIRST,
        Role.PARAGRAPH,
        Role.HEADING,
        Role.LIST_ITEM,
        Role.QUOTE,
        Role.CODE,
        Role.TABLE,
    }
)
"""The roles whose text makes up `Article.text`. The other article roles belong to the article but not to its body."""

BOILERPLATE_ROLES = frozenset(list(Role)[list(Role).index(Role.NAVIGATION) :])
"""The roles of blocks outside the article."""


@attrs.frozen
class Image:
    """An image of the article.

    Args:
        url: Address, http or https; absolute if the page's address is known.
        caption: The text below it.
        credit: Photographer or agency, as the page writes it.
        alt: Its description for those who cannot see it.
        width: Pixels; None if the page gives none.
        height: Pixels; None if the page gives none.
    """

    url: str
    caption: str = ""
    credit: str = ""
    alt: str = ""
    width: int | None = None
    height: int | None = None


@attrs.frozen
class LiveUpdate:
    """An entry of a live blog.

    Args:
        text: Its text, paragraphs separated by a blank line.
        title: Its heading; "" for none.
        time: When it was published; aware if the page gives an offset. None if the page gives no date.
    """

    text: str
    title: str = ""
    time: datetime | None = None


@attrs.frozen
class FieldSource:
    """Where a metadata field came from.

    Args:
        name: The winning source, for example `jsonld:headline`, `og:title`, `h1`.
        raw: The value as the page has it, before cleaning (at most 500 characters).
        losers: The other sources that had a value, in order of trust, as `(name, raw value)`.
        notes: What is uncertain about the value: `no offset` (a naive date), `no time` (a day only), `order assumed`
            (`03/04/2024`, read by the page's language and country), `relative` ("3 hours ago", counted from `now`).
        reasons: For each loser why it lost, such as `names no person` or `og:title ranks higher`.
    """

    name: str
    raw: str
    losers: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()


@attrs.frozen
class Block:
    """One block of the article, in page order.

    Args:
        role: What it is.
        text: Its text. Inner line breaks (`<br>`) are newlines; other white space is single spaces.
        level: 1 to 6 for headings and the title, nesting depth from 1 for list items, else 0.
        score: Probability in [0, 1] that the block belongs to the article's body, by the scorer.
        url: Address of an embed (a video, a post); "" for all other blocks, the text of an embedded post among them.
    """

    role: Role
    text: str
    level: int = 0
    score: float = 0.0
    url: str = ""


@attrs.define(eq=False)
class Media:
    """Pictures and players of the article.

    Args:
        images: In page order.
        embeds: For each, in page order, the index of the block that follows it, and its address.
    """

    images: list[Image] = attrs.field(factory=list)
    embeds: list[tuple[int, str]] = attrs.field(factory=list)


@attrs.frozen
class Metadata:
    """What a page says about itself, merged over all its sources. Strings are "" if the page says nothing.

    Args:
        base: Address that the page's relative addresses start from.
        media: What the page shows beside the text of the article; found once that text is known.
    """

    title: str = ""
    subtitle: str = ""
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    modified: datetime | None = None
    language: str = ""
    site: str = ""
    url: str = ""
    section: str = ""
    tags: tuple[str, ...] = ()
    image: Image | None = None
    editors: tuple[str, ...] = ()
    sources: Mapping[str, FieldSource] = attrs.field(factory=dict)
    kicker: str = ""
    entries: tuple[LiveUpdate, ...] = ()
    paywalled: bool | None = None
    license: str = ""
    base: str = ""
    media: Media | None = None


@attrs.frozen
class LedgerEntry:
    """What became of one block of the page, and why.

    Args:
        id: Made of the text, so that it stays the same when the page changes elsewhere. The second block with the same
            text has `-2` behind it, and so on.
        text: Its text, as in `Block.text`.
        role: What it is; boilerplate has roles too.
        kept: Whether it is one of `Article.blocks`. (Addresses of embeds among those have no entry.) Its text is
            part of `Article.text` if its role is a text role.
        reason: In words, what decided: a rule, or the page's cut and what spoke most for or against the block.
        score: Probability in [0, 1] that the block is body text; None for blocks that were never scored because they
            are plainly something else (menus, controls, short links).
        contributions: Log odds by group of features; they add up to the log odds of `score` (rounding of floats apart).
            `page` is what a typical block of the page gets; the others say what makes this block different from it.
            Empty if `score` is None.
        path: CSS selector of the element that holds the block, and of no other element of the page; several blocks may
            share one. None in text mode, and for a body that only scripts hold.
    """

    id: str
    text: str
    role: Role
    kept: bool
    reason: str
    score: float | None = None
    contributions: Mapping[str, float] = attrs.field(factory=dict, hash=False)
    path: str | None = None
