"""What `clean` returns: the article, with the ways to its ledger, to another cut, and to its written forms.

Law: holds what was found and decides nothing. What a method does stands elsewhere: the evidence is handed in, and
the renderers are imported when they are first asked for.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Protocol, Self

import attrs

from newsclean._types.options import FocusName, RoleNames, as_focus, as_roles
from newsclean._types.values import (
    Block,
    Completeness,
    FieldSource,
    Focus,
    Image,
    Kind,
    LedgerEntry,
    LiveUpdate,
    Role,
    Status,
)
from newsclean.errors import EvidenceError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Article", "Evidence", "evidence_of", "hold_evidence"]

_REPR_TITLE = 64  # characters with its quotes, so that all of it has less than 200


class Evidence(Protocol):
    """What an article was made from."""

    def ledger(self) -> tuple[LedgerEntry, ...]:
        """See `Article.ledger`."""

    def reselect(
        self, focus: Focus | None, include: frozenset[Role] | None, exclude: frozenset[Role] | None
    ) -> Article | None:
        """See `Article.reselect`; None if the article is cut like that already."""


class _Evident:
    """The slot for an article's evidence; no field of attrs, so that equality, copies and output do not see it."""

    __slots__ = ("_evidence",)

    _evidence: Evidence


def hold_evidence(article: Article, evidence: Evidence) -> None:
    """Give an article its evidence; for the one place that builds articles, before anybody else holds it."""
    _SLOT.__set__(article, evidence)


def evidence_of(article: Article) -> Evidence | None:
    """Return the evidence of an article; None if it holds none."""
    return getattr(article, "_evidence", None)


_SLOT = _Evident.__dict__["_evidence"]


def _in_utc(moment: datetime | None) -> datetime | None:
    if moment is None:
        return None
    if moment.utcoffset() is None:
        return moment.replace(tzinfo=UTC)
    try:
        return moment.astimezone(UTC)
    except OverflowError:  # the first or the last day that there is
        return moment.replace(tzinfo=UTC)


@attrs.frozen(repr=False)
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
        published: Date and time of publication; aware where the page gives an offset, naive where it does not. Sort by
            `published_utc`, which is always aware.
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
        sources: For each metadata field that is set: where it came from. Plain data, and no part of the hash.
        profile: Name of the site profile that was applied; "" if none fits the page.
        kind: What kind of page it is; `STUB` for input that was not read.
        completeness: Whether the text is the whole article; says nothing of an index page.
        confidence: Probability in [0, 1] that the verdict holds: of an article, that its text has a word F1 of at least
            .9 against a careful human's choice; of an index page, that it is one. 0 where there is no text.

    `Article()` is an empty article: status `EMPTY`, kind `STUB`, completeness `SHELL`, no text. Articles are hashable,
    and equal where all their fields are.
    """

    status: Status = Status.EMPTY
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
    entries: tuple[LiveUpdate, ...] = ()
    paywalled: bool | None = None
    license: str = ""
    editors: tuple[str, ...] = ()
    sources: dict[str, FieldSource] = attrs.field(factory=dict, hash=False)
    profile: str = ""
    kind: Kind = Kind.STUB
    completeness: Completeness = Completeness.SHELL
    confidence: float = 0.0

    @property
    def published_utc(self) -> datetime | None:
        """`published` as an aware datetime in UTC, for sorting and comparing; a naive one is taken for UTC.

        `sources["published"].notes` says `no offset` where the page gave none.
        """
        return _in_utc(self.published)

    @property
    def modified_utc(self) -> datetime | None:
        """`modified` likewise; one of the two may be naive where the other is aware."""
        return _in_utc(self.modified)

    def ledger(self) -> tuple[LedgerEntry, ...]:
        """Return every block of the page in page order, kept or dropped, with its score and the reason.

        Together the entries hold the page's visible text, each piece of it once.

        Raises:
            EvidenceError: The article does not hold its page: it was cleaned with `Options(evidence=False)`, or it is a
                copy (`copy`, `pickle`, `attrs.evolve`, `from_dict`).

        Cost: the page is read once more, and each block is scored some twenty times; kept after the first call.
        """
        return self._evidence_or_raise().ledger()

    def reselect(
        self,
        *,
        focus: Focus | FocusName | None = None,
        include: RoleNames | None = None,
        exclude: RoleNames | None = None,
    ) -> Article:
        """Cut the page again without parsing it.

        Args:
            focus: What to prefer from now on; None leaves it as it is.
            include: Roles that the text holds beside those of the body; None leaves them as they are.
            exclude: Roles that the text does not hold; None leaves them as they are.

        Returns:
            What `Options` with these values would have given.

        Raises:
            EvidenceError: The article does not hold its page; see `ledger`.
            OptionError: There is no such focus, or no such role in an article.

        Cost: some hundredths of `clean`.
        """
        return (
            self._evidence_or_raise().reselect(
                None if focus is None else as_focus(focus),
                None if include is None else as_roles("include", include),
                None if exclude is None else as_roles("exclude", exclude),
            )
            or self
        )

    def _evidence_or_raise(self) -> Evidence:
        evidence = evidence_of(self)
        if evidence is None:
            raise EvidenceError(
                "this article does not hold the page it was made from: it was cleaned with Options(evidence=False), "
                "or it is a copy (copy, pickle, attrs.evolve, from_dict)"
            )
        return evidence

    def to_dict(self) -> dict[str, Any]:
        """Return the article as plain JSON types: enums as strings, dates as ISO 8601, tuples as lists."""
        from newsclean._types.serializing import to_dict

        return to_dict(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """Return `to_dict` as JSON text; non-ASCII characters are kept."""
        from newsclean._types.serializing import to_json

        return to_json(self, indent=indent)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an article of what `to_dict` gave, or `attrs.asdict`.

        Args:
            data: Values by field name; a field that is absent has its default.

        Returns:
            An article equal to the first one, without its evidence.

        Raises:
            ValueError: A key is no field, one is missing, or a value is none of those that its field may have.
            TypeError: A value is of the wrong type.
        """
        from newsclean._types.serializing import from_dict

        return from_dict(cls, data)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Make an article of what `to_json` gave; see `from_dict`.

        Raises:
            ValueError: It is not JSON, or not that of an article.
            TypeError: A value is of the wrong type.
        """
        from newsclean._types.serializing import from_json

        return from_json(cls, text)

    def to_text(self) -> str:
        """Return the article for reading: headline, byline, and all blocks, captions included."""
        from newsclean._types.plain_text import to_text

        return to_text(self)

    def to_markdown(self) -> str:
        """Return the article as CommonMark; page text is escaped, so that it renders as it reads."""
        from newsclean._types.markdown import to_markdown

        return to_markdown(self)

    def to_html(self) -> str:
        """Return the article as an HTML `<article>` fragment; page text is escaped."""
        from newsclean._types.html_fragment import to_html

        return to_html(self)

    def __repr__(self) -> str:
        """Return one line of at most 200 characters."""
        title = repr(self.title)
        title = title if len(title) <= _REPR_TITLE else title[: _REPR_TITLE - 2] + "…" + title[-1]
        day = "" if self.published is None else f" published={self.published.date().isoformat()}"
        return (
            f"<Article {self.status.value} {self.kind.value} {self.completeness.value} title={title}{day} "
            f"blocks={len(self.blocks)} chars={len(self.text)} confidence={self.confidence:.3g}>"
        )

    def _repr_html_(self) -> str:
        """Show the article in a notebook."""
        return self.to_html()
