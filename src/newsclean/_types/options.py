"""How callers want a page cleaned -> one frozen value that holds nothing wrong.

Law: a value of the wrong type or out of its range is refused here, by name; what an option means is the matter of the
stage that it concerns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Literal

import attrs

from newsclean._types.values import TEXT_ROLES, Focus, Role
from newsclean.errors import OptionError

__all__ = ["FocusName", "Options", "RoleNames", "View", "as_focus", "as_roles", "view_of"]

FocusName = Literal["precision", "balanced", "recall"]
"""The names of `Focus`, so that a type checker finds a typo."""

RoleNames = Iterable[Role | str]
"""Roles, or their names: `["caption", Role.EMBED]`."""

_IN_ARTICLE = (*tuple(Role)[: tuple(Role).index(Role.NAVIGATION)], Role.COMMENTS)


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


def as_roles(name: str, value: object) -> frozenset[Role]:
    """Return the roles of those names.

    Raises:
        OptionError: There is no such role, or it is none of an article's.
        TypeError: It is no iterable of names.
    """
    if isinstance(value, str) or not isinstance(value, Iterable):
        raise TypeError(f"{name} must be an iterable of roles, not {type(value).__name__}")
    roles = frozenset(value)
    for role in roles:
        if role not in _IN_ARTICLE:
            raise OptionError(f"{name} must hold roles of an article ({', '.join(_IN_ARTICLE)}), not {role!r}")
    return frozenset(map(Role, roles))


def _to_include(value: RoleNames) -> frozenset[Role]:
    return as_roles("include", value)


def _to_exclude(value: RoleNames) -> frozenset[Role]:
    return as_roles("exclude", value)


@attrs.frozen
class View:
    """How an article is cut out of a page that was judged.

    Args:
        focus: What to prefer where a block is in doubt.
        include: Roles that `Article.text` holds beside those of `TEXT_ROLES`.
        exclude: Roles that it does not hold.
    """

    focus: Focus = Focus.BALANCED
    include: frozenset[Role] = frozenset()
    exclude: frozenset[Role] = frozenset()

    @property
    def text_roles(self) -> frozenset[Role]:
        """The roles whose text makes up `Article.text`."""
        return (TEXT_ROLES | self.include) - self.exclude


def _to_focus(value: Focus | FocusName) -> Focus:
    """Give a type checker the names that exist; the check at run time is that of `as_focus`."""
    return as_focus(value)


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
        profiles: Site profiles that are asked first: an iterable of `Profile` objects and of paths of profile files or
            directories. An empty one means no profiles at all. A `ProfileSet` is asked alone. None: the installed ones.
        installed_profiles: Whether the installed profiles (the user's own, those of installed packages, and those of
            newsclean) are asked after those in `profiles`.
        focus: What to prefer where a block is in doubt: precision, balanced or recall.
        include: Roles that `Article.text` holds beside those of the body (standfirst, paragraphs, headings, list items,
            quotes, code, tables): `{"caption", "embed"}`; with `comments`, readers' comments that look like text too.
        exclude: Roles that `Article.text` does not hold; `Article.blocks` holds them all the same.
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
    max_tags: int = attrs.field(default=100_000, kw_only=True, validator=_positive)
    max_blocks: int = attrs.field(default=10_000, kw_only=True, validator=_positive)
    profiles: Any = attrs.field(default=None, kw_only=True, converter=_as_profiles)
    installed_profiles: bool = attrs.field(default=True, kw_only=True, validator=_is_bool)
    focus: Focus = attrs.field(default=Focus.BALANCED, kw_only=True, converter=_to_focus)
    include: frozenset[Role] = attrs.field(default=frozenset(), kw_only=True, converter=_to_include)
    exclude: frozenset[Role] = attrs.field(default=frozenset(), kw_only=True, converter=_to_exclude)
    evidence: bool = attrs.field(default=True, kw_only=True, validator=_is_bool)
    detect_language: Callable[[str], str | None] | None = attrs.field(
        default=None, kw_only=True, validator=_is_callable_or_none
    )
    accept_index: bool = attrs.field(default=False, kw_only=True, validator=_is_bool)


def view_of(options: Options) -> View:
    """Return how articles are cut under these options."""
    return View(options.focus, options.include, options.exclude)
