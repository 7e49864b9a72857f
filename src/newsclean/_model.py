"""Read first: the values that travel through the pipeline.

Law: this module holds data and no decisions. Public values (`Article`, `Block`, `Image`, `Source`, `Options`) are
frozen. What the stages hand to each other on the way stands in `newsclean._outline`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime  # noqa: TC003  (attrs resolves annotations of public values at run time)
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

import attrs

from newsclean.errors import EvidenceError, OptionError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "BOILERPLATE_ROLES",
    "TEXT_ROLES",
    "Article",
    "Block",
    "Completeness",
    "Entry",
    "Evidence",
    "Focus",
    "Image",
    "Kind",
    "LedgerEntry",
    "Media",
    "Metadata",
    "Options",
    "Role",
    "Source",
    "Status",
    "as_focus",
    "hold",
    "make_block",
]


class Status(StrEnum):
    """What became of a page.

    `OK`: an article was found. `EMPTY`: nothing readable in the input. `NOT_ARTICLE`: there is text, but no
    block of it looks like an article, or the page is an index (`Kind.INDEX`). `TOO_LARGE`: more bytes than
    `Options.max_bytes`. `BINARY`: the input is not text (an image, a PDF, an archive).
    """

    OK = "ok"
    EMPTY = "empty"
    NOT_ARTICLE = "not_article"
    TOO_LARGE = "too_large"
    BINARY = "binary"


class Kind(StrEnum):
    """What kind of page it is.

    `ARTICLE`: one text. `INDEX`: a list of other pages (a front page, a section, a shop's category). `LIVE`, `GALLERY`,
    `VIDEO`: an article of that form, where the page's own markup says so. `STUB`: next to no text, and no list either.
    """

    ARTICLE = "article"
    INDEX = "index"
    LIVE = "live"
    GALLERY = "gallery"
    VIDEO = "video"
    STUB = "stub"


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

    The first fifteen belong to the article, and `Article.blocks` holds no others; the rest is boilerplate, which only
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
    """What to prefer where the page leaves a doubt: nothing foreign in the text, or nothing of the article lost.

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
"""The roles whose text makes up `Article.text`; the other article roles belong to the article but not to its body."""

BOILERPLATE_ROLES = frozenset(list(Role)[list(Role).index(Role.NAVIGATION) :])
"""The roles of blocks that are no part of the article."""


def _positive(_: object, field: attrs.Attribute[int], value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{field.name} must be int, not {type(value).__name__}")
    if value < 1:
        raise OptionError(f"{field.name} must be at least 1, not {value}")


def _as_profiles(value: object) -> object:
    """Makes an iterable of profiles a tuple, so that options can be shared; its items are checked on use."""
    if isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, Iterable) else value


def _is_bool(_: object, field: attrs.Attribute[bool], value: object) -> None:
    if not isinstance(value, bool):
        raise TypeError(f"{field.name} must be bool, not {type(value).__name__}")


def as_focus(value: object) -> Focus:
    """Returns the focus of that name.

    Raises:
        OptionError: There is none.
        TypeError: It is no string.
    """
    if not isinstance(value, str):
        raise TypeError(f"focus must be str, not {type(value).__name__}")
    try:
        return Focus(value)
    except ValueError:
        names = ", ".join(Focus)
        raise OptionError(f"focus must be one of {names}, not {value!r}") from None


def _is_callable_or_none(_: object, field: attrs.Attribute[Any], value: object) -> None:
    if value is not None and not callable(value):
        raise TypeError(f"{field.name} must be callable or None, not {type(value).__name__}")


@attrs.frozen
class Options:
    """How to clean; frozen, so one value can be shared by threads.

    Args:
        max_bytes: Longest input that is looked at, in bytes (of a str: in characters). No page of the
            development corpora passes 1.5 MB; the default of 20 MB is for hostile input.
        max_depth: Levels of nested elements that are kept of a page that looks hostile; deeper elements are dropped and
            their text stays. The deepest page of the development corpora has 51; browsers stop at 512.
        max_tags: How many "<" of a page are read; the page ends before the next one. The development corpora have
            21,700 at most.
        max_blocks: How many blocks of a page, or lines of a text, are judged; the page ends after them. The development
            corpora have 1,900 at most. Of a text, at most five times as many lines are read.
        profiles: Site profiles: an iterable of `Profile` objects and paths of profile files or directories, which are
            asked before the installed ones; a `ProfileSet`, which is asked alone (`ProfileSet()` for no profiles);
            None for the installed ones: the user's own, those of installed packages, and those of newsclean.
        focus: What to prefer where a block is in doubt: precision, balanced or recall.
        evidence: Whether articles hold on to the page they were made from, which `Article.ledger` and
            `Article.reselect` need. False for those who keep thousands of articles in memory.
        detect_language: Asked for the language of a text (some 2,000 characters of the page's longer blocks) where the
            page declares none that its letters allow; `newsclean.langid.detect` is one, with the extra `lang`.
        accept_index: Take the text of an index page as it is, with status `OK`. By default the status is
            `NOT_ARTICLE`, and the text is left out where the page is surely an index.

    Raises:
        OptionError: A value is not positive, or there is no such focus.
    """

    max_bytes: int = attrs.field(default=20_000_000, kw_only=True, validator=_positive)
    max_depth: int = attrs.field(default=512, kw_only=True, validator=_positive)
    max_tags: int = attrs.field(default=250_000, kw_only=True, validator=_positive)
    max_blocks: int = attrs.field(default=20_000, kw_only=True, validator=_positive)
    profiles: Any = attrs.field(default=None, kw_only=True, converter=_as_profiles)
    focus: Focus = attrs.field(default=Focus.BALANCED, kw_only=True, converter=as_focus)
    evidence: bool = attrs.field(default=True, kw_only=True, validator=_is_bool)
    detect_language: Callable[[str], str | None] | None = attrs.field(
        default=None, kw_only=True, validator=_is_callable_or_none
    )
    accept_index: bool = attrs.field(default=False, kw_only=True, validator=_is_bool)


@attrs.frozen
class Image:
    """An image of the article.

    Args:
        url: Address, http or https; absolute where the page's address is known.
        caption: What stands below it.
        credit: Photographer or agency, as the page writes it.
        alt: Its description for those who cannot see it.
        width: Pixels, None if the page does not say.
        height: Pixels, likewise.
    """

    url: str
    caption: str = ""
    credit: str = ""
    alt: str = ""
    width: int | None = None
    height: int | None = None


@attrs.frozen
class Entry:
    """An entry of a live blog.

    Args:
        text: Its text, paragraphs parted by a blank line.
        title: Its heading; "" for none.
        time: When it was published; aware where the page gives an offset. None where the page gives no date.
    """

    text: str
    title: str = ""
    time: datetime | None = None


@attrs.frozen
class Source:
    """Where a metadata field came from.

    Args:
        name: The winning source, for example `jsonld:headline`, `og:title`, `h1`.
        raw: The value as the page has it, before cleaning (at most 500 characters).
        losers: The other sources that had something to say, in order of trust, as `(name, raw value)`.
        notes: What is uncertain about the value: `no offset` (a naive date), `no time` (a day only), `order assumed`
            (`03/04/2024`, read by the page's language and country), `relative` ("3 hours ago", counted from `now`).
    """

    name: str
    raw: str
    losers: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()


@attrs.frozen(weakref_slot=False)  # so that `_Draft` can become one
class Block:
    """One block of the article, in page order.

    Args:
        role: What it is.
        text: Its text; inner line breaks (`<br>`) are newlines, other white space is single blanks.
        level: 1 to 6 for headings and the title, nesting depth from 1 for list items, else 0.
        score: Probability in [0, 1] that the block belongs to the article's body, as the scorer saw it.
        url: Address of an embed (a video, a post), whose text is ""; "" for all other blocks.
    """

    role: Role
    text: str
    level: int = 0
    score: float = 0.0
    url: str = ""


class _Draft:
    """A block while it is made: with the same slots, but not frozen."""

    __slots__ = ("level", "role", "score", "text", "url")

    def __init__(self, role: Role, text: str, level: int, score: float) -> None:
        self.role = role
        self.text = text
        self.level = level
        self.score = score
        self.url = ""


def make_block(role: Role, text: str, level: int, score: float) -> Block:
    """Returns a `Block`, in half the time that its own frozen fields take: .02 ms less for a page of ninety."""
    made: Any = _Draft(role, text, level, score)
    made.__class__ = Block
    block: Block = made
    return block


@attrs.define(eq=False)
class Media:
    """Pictures and players of the article.

    Args:
        images: In page order.
        embeds: Index of the block that follows each, and its address; in page order.
    """

    images: list[Image] = attrs.field(factory=list)
    embeds: list[tuple[int, str]] = attrs.field(factory=list)


@attrs.frozen
class Metadata:
    """What a page says of itself, merged over all its sources. Strings are "" where the page says nothing.

    Args:
        base: Address that the page's relative addresses start from.
        media: What the page shows beside the text of the article; found when it is known which text that is.
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
    sources: Mapping[str, Source] = attrs.field(factory=dict)
    kicker: str = ""
    entries: tuple[Entry, ...] = ()
    paywalled: bool | None = None
    license: str = ""
    base: str = ""
    media: Media | None = None


@attrs.frozen
class LedgerEntry:
    """What became of one block of the page, and why.

    Args:
        id: Made of the text, so that it stays when the page changes elsewhere; the second block with the same text has
            `-2` behind it, and so on.
        text: Its text, as in `Block.text`.
        role: What it is; boilerplate has roles too.
        kept: Whether it is one of `Article.blocks` (of which embeds show no text, and have no entry). Its text is
            part of `Article.text` if its role is a text role.
        reason: In words, what decided: a rule, or the page's cut and what spoke most for or against the block.
        score: Probability in [0, 1] that the block is body text; None for blocks that were never scored because they
            are plainly none (menus, controls, short links).
        contributions: Log odds by group of features; they add up to the log odds of `score` (rounding of floats apart).
            `page` is what a typical block of the page gets; the others say what makes this block different from it.
            Empty where `score` is None.
        path: CSS selector of the element that holds the block, and of no other element of the page; several blocks may
            share one. None in text mode, and for a body that only scripts hold.
    """

    id: str
    text: str
    role: Role
    kept: bool
    reason: str
    score: float | None = None
    contributions: Mapping[str, float] = attrs.field(factory=dict)
    path: str | None = None


class Evidence(Protocol):
    """What an article was made from."""

    def ledger(self, article: Article) -> tuple[LedgerEntry, ...]:
        """See `Article.ledger`."""

    def reselect(self, article: Article, focus: Focus) -> Article:
        """See `Article.reselect`."""


class _Evident:
    """The slot for an article's evidence; no field of attrs, so that equality, copies and output do not see it."""

    __slots__ = ("_evidence",)


def hold(article: Article, evidence: Evidence | None) -> Article:
    """Gives an article its evidence, or takes it away."""
    object.__setattr__(article, "_evidence", evidence)
    return article


@attrs.frozen
class Article(_Evident):
    """A cleaned page. Never None, never raised for content: `status` says what happened.

    Args:
        status: What became of the page; see `Status`.
        text: The body: standfirst, paragraphs, subheadings, list items, quotes and tables in page order, parted by a
            blank line. No headline, byline or captions: those are fields and `blocks`.
        blocks: Everything that belongs to the article, in page order, with its role.
        title: The headline; "" if none was found.
        subtitle: The standfirst as the metadata gives it; "" if none.
        authors: Names, in the page's order.
        editors: Names of those whom a line below the body of a flattened page names as its editors.
        published: Date and time of publication; aware where the page gives an offset, naive where it does not.
        modified: Date and time of the last change, likewise.
        language: Declared language as a lower-case BCP 47 tag (`en`, `pt-br`); "" if undeclared.
        site: Name of the site.
        url: Canonical address if the page names one, else the address given by the caller.
        section: Section of the site.
        tags: Topics.
        image: Lead image.
        images: The images that the page shows from the headline to the end of the body, in page order.
        kicker: The line above the headline; "" if none.
        entries: The entries of a live blog, in page order.
        paywalled: Whether the page says that it is for subscribers; None where it says nothing.
        license: Licence of the text, as the page states it: an address or a name; "" if none.
        sources: For each metadata field that is set: where it came from.
        profile: Name of the site profile that was applied; "" if none fits the page.
        kind: What kind of page it is; `STUB` for input that was not read.
        completeness: Whether the text is the whole article; says nothing of an index page.
        confidence: Probability in [0, 1] that the verdict holds: of an article, that its text has a word F1 of at least
            .9 against a careful human's choice; of an index page, that it is one. 0 where there is no text.
    """

    status: Status = Status.OK
    text: str = ""
    blocks: tuple[Block, ...] = ()
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
    images: tuple[Image, ...] = ()
    kicker: str = ""
    entries: tuple[Entry, ...] = ()
    paywalled: bool | None = None
    license: str = ""
    editors: tuple[str, ...] = ()
    sources: Mapping[str, Source] = attrs.field(factory=dict)
    profile: str = ""
    kind: Kind = Kind.STUB
    completeness: Completeness = Completeness.SHELL
    confidence: float = 0.0

    @property
    def ledger(self) -> tuple[LedgerEntry, ...]:
        """Every block of the page in page order, kept or dropped, with its score and the reason.

        Together the entries hold the page's visible text, each piece of it once. Raises `EvidenceError` where the
        article does not hold its page: after `Options(evidence=False)`, and for copies (`copy`, `pickle`,
        `attrs.evolve`).

        Cost: the page is read once more, and each block is scored some twenty times; kept after the first use.
        """
        return self._evidence_or_raise().ledger(self)

    def reselect(self, *, focus: Focus | str) -> Article:
        """Cuts the page again without parsing it.

        Args:
            focus: What to prefer from now on.

        Returns:
            What `Options(focus=focus)` would have given.

        Raises:
            EvidenceError: The article does not hold its page; see `ledger`.
            OptionError: There is no such focus.

        Cost: some hundredths of `clean`.
        """
        return self._evidence_or_raise().reselect(self, as_focus(focus))

    def _evidence_or_raise(self) -> Evidence:
        evidence: Evidence | None = getattr(self, "_evidence", None)
        if evidence is None:
            raise EvidenceError(
                "this article does not hold the page it was made from: it was cleaned with Options(evidence=False), "
                "or it is a copy (copy, pickle, attrs.evolve)"
            )
        return evidence

    def to_dict(self) -> dict[str, Any]:
        """Returns the article as plain JSON types: enums as strings, dates as ISO 8601, tuples as lists."""
        from newsclean._render import to_dict

        return to_dict(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """Returns `to_dict` as JSON text; non-ASCII characters are kept."""
        from newsclean._render import to_json

        return to_json(self, indent=indent)

    def to_text(self) -> str:
        """Returns the article for reading: headline, byline, and all blocks, captions included."""
        from newsclean._render import to_text

        return to_text(self)

    def to_markdown(self) -> str:
        """Returns the article as CommonMark; page text is escaped, so that it renders as it reads."""
        from newsclean._render import to_markdown

        return to_markdown(self)

    def to_html(self) -> str:
        """Returns the article as an HTML `<article>` fragment; page text is escaped."""
        from newsclean._render import to_html

        return to_html(self)
