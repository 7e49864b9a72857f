"""Many profiles -> the one that fits a page.

Law: looks up and never judges a page's text. Hosts are found by a walk over the suffixes of the name through a
dictionary, layouts by `newsclean.profiles._fingerprint`; of a profile that fits no page nothing but name and `[match]`
is ever read. Nothing is read from disk before the first look-up, and what was read is not read again.
"""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from newsclean.errors import ProfileError
from newsclean.profiles._fingerprint import Fingerprints
from newsclean.profiles._schema import Match, Profile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from newsclean._types.page import Page
    from newsclean._types.stages import Outline
    from newsclean._types.values import Metadata

__all__ = ["ProfileEntry", "ProfileSet", "entry_of", "find_profile", "host_of", "read_entries"]


@attrs.define(eq=False)
class ProfileEntry:
    """A profile that may not have been read yet.

    Args:
        name: Its name.
        match: Which pages it fits.
        origin: Where it was found: `argument`, `user`, `entry point` or `built-in`.
        source: Its file, for messages.
        loaded: The whole profile, where it was read already; else `profile` reads it from `source`.
    """

    name: str
    match: Match
    origin: str
    source: str
    loaded: Profile | None = None

    def profile(self) -> Profile:
        """Returns the profile, reading its file at the first call."""
        if self.loaded is None:
            from newsclean.profiles._toml_reader import load

            self.loaded = load(self.source)
        return self.loaded


class _Shelf:
    """Profiles of one origin: an index of their hosts.

    Raises:
        ProfileError: Two of them fit the same host at the same time, or have the same name.
    """

    def __init__(self, entries: Sequence[ProfileEntry]) -> None:
        self.entries = tuple(sorted(entries, key=lambda entry: (entry.name, entry.source)))  # order of files: no matter
        self.by_host: dict[str, list[ProfileEntry]] = {}
        names: dict[str, ProfileEntry] = {}
        for entry in self.entries:
            other = names.setdefault(entry.name, entry)
            if other is not entry:
                raise ProfileError(
                    f"{entry.source}: name: '{entry.name}' is also the name of {other.source}",
                    source=entry.source,
                    key="name",
                )
            for host in entry.match.hosts:
                self._add(host, entry)

    def _add(self, host: str, entry: ProfileEntry) -> None:
        holders = self.by_host.setdefault(host, [])
        for other in holders:
            if _overlap(entry.match, other.match):
                raise ProfileError(
                    f"{entry.source}: match.hosts: '{host}' is taken at the same time by '{other.name}' "
                    f"({other.source}); leave it to one of them, or part them by valid_from and valid_until",
                    source=entry.source,
                    key="match.hosts",
                )
        holders.append(entry)

    def find(self, host: str, day: date | None) -> ProfileEntry | None:
        """Returns the profile of the longest suffix of the host that has one for that day."""
        while host:
            for entry in self.by_host.get(host, ()):
                if _is_valid(entry.match, day):
                    return entry
            host = host.partition(".")[2]
        return None


class ProfileSet:
    """A fixed set of profiles, shared by any number of threads.

    `Options(profiles=...)` takes one and then uses it and nothing else: `ProfileSet()` switches profiles off.

    Args:
        profiles: Profiles; paths of profile files; paths of directories, of which every `*.toml` file is taken.
        others: Profiles that are looked at where none of these fits, such as `ProfileSet.installed()`.

    Raises:
        ProfileError: A file is no valid profile, or two of these profiles fit the same host.
        TypeError: Something else was given.

    Example:
        >>> [entry.name for entry in ProfileSet().entries()]
        []
    """

    def __init__(
        self, profiles: Iterable[Profile | str | os.PathLike[str]] = (), *, others: ProfileSet | None = None
    ) -> None:
        shelf = _Shelf([entry for item in profiles for entry in _entries_of(item)])
        self.shelves: tuple[_Shelf, ...] = (shelf, *(others.shelves if others is not None else ()))

    @classmethod
    def from_entries(cls, *groups: Sequence[ProfileEntry]) -> ProfileSet:
        """Makes a set of groups of entries; the first group that has a profile for a host wins."""
        made = cls()
        made.shelves = tuple(_Shelf(group) for group in groups)
        return made

    @staticmethod
    def installed() -> ProfileSet:
        """Returns the profiles of the user's directory, of installed packages and of newsclean itself, in this order.

        They are found once for each process; see `newsclean.profiles.user_directories` for where.
        """
        from newsclean.profiles._installed import installed

        return installed()

    def entries(self) -> Iterator[ProfileEntry]:
        """Yields what is in the set, without reading it, in the order in which it is asked."""
        for shelf in self.shelves:
            yield from shelf.entries

    def by_host(self, host: str, day: date | None = None) -> ProfileEntry | None:
        """Returns the profile for a host: of the first origin that has one, that of the longest suffix.

        Args:
            host: Lower-case host name.
            day: Day of publication of the page, if known.

        Cost: one look into a dictionary for each label of the host and origin.
        """
        for shelf in self.shelves:
            entry = shelf.find(host, day)
            if entry is not None:
                return entry
        return None

    def by_layout(self, outline: Outline, page: Page | None, day: date | None = None) -> ProfileEntry | None:
        """Returns the profile whose fingerprint the page shows: of the first origin, that with most markers seen."""
        entries, prints = self._prints
        for i in prints.find(outline, page):
            if _is_valid(entries[i].match, day):
                return entries[i]
        return None

    @cached_property
    def _prints(self) -> tuple[list[ProfileEntry], Fingerprints]:
        entries = [entry for entry in self.entries() if entry.match.markers]
        return entries, Fingerprints([entry.match for entry in entries])


def find_profile(
    profiles: ProfileSet, url: str, metadata: Metadata, outline: Outline, page: Page | None
) -> Profile | None:
    """Returns the profile for a page: by its host, else by its layout; None where none fits.

    The host is that of the address the caller gave, or else of the one that the page itself gives.
    """
    day = metadata.published.date() if metadata.published is not None else None
    host = host_of(url or metadata.url)
    entry = profiles.by_host(host, day) if host else None
    entry = entry or profiles.by_layout(outline, page, day)
    return entry.profile() if entry is not None else None


def host_of(url: str) -> str:
    """Returns the host of an absolute address in lower case, without port; "" where there is none."""
    _, mark, rest = url.partition("://")
    if not mark:
        return ""
    authority = rest.partition("/")[0].partition("?")[0].partition("#")[0]
    return authority.rpartition("@")[2].partition(":")[0].rstrip(".").lower()


def _entries_of(item: object) -> list[ProfileEntry]:
    if isinstance(item, Profile):
        return [entry_of(item, "argument")]
    if isinstance(item, str | os.PathLike):
        from pathlib import Path

        return read_entries(Path(item), "argument")
    raise TypeError(f"profiles must be Profile objects or paths, not {type(item).__name__}")


def read_entries(path: Path, origin: str) -> list[ProfileEntry]:
    """Reads a profile file, or all `*.toml` files of a directory (not of those in it), in full."""
    from newsclean.profiles._toml_reader import load

    files = sorted(path.glob("*.toml")) if path.is_dir() else [path]
    return [entry_of(load(file), origin) for file in files]


def entry_of(profile: Profile, origin: str) -> ProfileEntry:
    """Makes an entry of a profile that is at hand."""
    return ProfileEntry(profile.name, profile.match, origin, profile.source or f"profile '{profile.name}'", profile)


def _is_valid(match: Match, day: date | None) -> bool:
    if day is None:
        return True
    return (match.valid_from is None or match.valid_from <= day) and (
        match.valid_until is None or day <= match.valid_until
    )


def _overlap(a: Match, b: Match) -> bool:
    starts_late = a.valid_from is not None and b.valid_until is not None and a.valid_from > b.valid_until
    ends_early = a.valid_until is not None and b.valid_from is not None and a.valid_until < b.valid_from
    return not (starts_late or ends_early)
