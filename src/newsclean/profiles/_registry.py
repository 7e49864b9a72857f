"""Many profiles -> the one that fits a page.

Law: looks profiles up and never judges a page's text. A host is looked up by its suffixes in a dictionary, a layout by
`newsclean.profiles._fingerprint`. A profile that fits no page costs its name and `[match]` only. Nothing is read from
disk before the first look-up, and nothing is read twice. What the environment offers (the user's directory, installed
packages) can be broken without breaking a page: it is set aside with one warning. What the caller names must be sound.
"""

from __future__ import annotations

import os
import warnings
from functools import cached_property, lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from newsclean.errors import ProfileError, ProfileWarning
from newsclean.profiles._entries import ProfileEntry, entry_of, read_entries
from newsclean.profiles._fingerprint import Fingerprints
from newsclean.profiles._schema import Match, Profile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from newsclean._types.page import Page
    from newsclean._types.stages import Outline
    from newsclean._types.values import Metadata

__all__ = ["ProfileSet", "find_profile", "host_of"]


class _Shelf:
    """Profiles of one origin: an index of their hosts.

    Args:
        entries: The profiles, in any order.
        set_aside: Takes the error of each profile that contradicts another one, which is then left out; None to
            raise it.

    Raises:
        ProfileError: Two of them fit the same host at the same time, or have the same name.
    """

    def __init__(
        self, entries: Sequence[ProfileEntry], set_aside: Callable[[ProfileError], None] | None = None
    ) -> None:
        self.by_host: dict[str, list[ProfileEntry]] = {}
        by_name: dict[str, ProfileEntry] = {}
        for entry in sorted(entries, key=lambda entry: (entry.name, entry.source)):  # not the order of the files
            fault = _name_fault(entry, by_name.get(entry.name)) or self._host_fault(entry)
            if fault is None:
                by_name[entry.name] = entry
                for host in entry.match.hosts:
                    self.by_host.setdefault(host, []).append(entry)
            elif set_aside is None:
                raise fault
            else:
                set_aside(fault)
        self.entries = tuple(by_name.values())

    def _host_fault(self, entry: ProfileEntry) -> ProfileError | None:
        for host in entry.match.hosts:
            for other in self.by_host.get(host, ()):
                if _overlap(entry.match, other.match):
                    return ProfileError(
                        f"{entry.source}: match.hosts: '{host}' is taken at the same time by '{other.name}' "
                        f"({other.source}); leave it to one of them, or separate them by valid_from and valid_until",
                        source=entry.source,
                        key="match.hosts",
                    )
        return None

    def find(self, host: str, day: date | None) -> ProfileEntry | None:
        """Return the profile of the longest suffix of the host that has one for that day."""
        while host:
            for entry in self.by_host.get(host, ()):
                if _is_valid(entry.match, day):
                    return entry
            host = host.partition(".")[2]
        return None


def _name_fault(entry: ProfileEntry, other: ProfileEntry | None) -> ProfileError | None:
    if other is None:
        return None
    message = f"{entry.source}: name: '{entry.name}' is also the name of {other.source}"
    return ProfileError(message, source=entry.source, key="name")


class ProfileSet:
    """A fixed set of profiles, shared by any number of threads.

    `Options(profiles=...)` takes one and then uses it and nothing else: `ProfileSet()` switches profiles off.

    Args:
        profiles: Profiles; paths of profile files; paths of directories, of which every `*.toml` file is taken.
        others: Profiles that are looked at if none of these fits, such as `ProfileSet.installed()`.

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
        self.faults: tuple[ProfileError, ...] = others.faults if others is not None else ()

    @classmethod
    def from_entries(cls, *groups: Sequence[ProfileEntry]) -> ProfileSet:
        """Make a set of groups of entries; the first group that has a profile for a host wins.

        A profile that contradicts another one of its group is set aside: `faults` says why.
        """
        made, faults = cls(), list[ProfileError]()
        made.shelves = tuple(_Shelf(group, faults.append) for group in groups)
        made.faults = tuple(faults)
        return made

    @staticmethod
    def installed() -> ProfileSet:
        """Return the profiles of the user's directory, of installed packages and of newsclean itself, in this order.

        They are found once for each process; see `newsclean.profiles.user_directories` for where. A profile that is
        broken, and a package that cannot be imported, gives one `ProfileWarning` and is left out.
        """
        with _finding:
            return _installed_set()

    def entries(self) -> Iterator[ProfileEntry]:
        """Yield what is in the set, without reading it, in the order in which it is asked."""
        for shelf in self.shelves:
            yield from shelf.entries

    def by_host(self, host: str, day: date | None = None) -> ProfileEntry | None:
        """Return the profile for a host: of the first origin that has one, that of the longest suffix.

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
        """Return the profile whose fingerprint the page shows: of the first origin, that with most markers seen."""
        entries, prints = self._prints
        for i in prints.find(outline, page):
            if _is_valid(entries[i].match, day):
                return entries[i]
        return None

    @cached_property
    def _prints(self) -> tuple[list[ProfileEntry], Fingerprints]:
        entries = [entry for entry in self.entries() if entry.match.markers]
        return entries, Fingerprints([entry.match for entry in entries])


_finding = Lock()  # two threads that clean their first pages at once would warn twice


@lru_cache(maxsize=1)
def _installed_set() -> ProfileSet:
    """Find the installed profiles, and warn of those that cannot be used."""
    from newsclean.profiles._installed import installed

    groups, faults = installed()
    made = ProfileSet.from_entries(*groups)
    made.faults = (*faults, *made.faults)
    for fault in made.faults:
        _warn(fault)
    return made


def _warn(fault: ProfileError) -> None:
    warnings.warn(f"{fault}; pages are cleaned without it", ProfileWarning, stacklevel=2)


def find_profile(
    profiles: ProfileSet, url: str, metadata: Metadata, outline: Outline, page: Page | None
) -> Profile | None:
    """Return the profile for a page: by its host, else by its layout; None if none fits.

    The host is that of the address the caller gave, or else of the one that the page itself gives. A built-in profile
    is read here for the first time; if its file cannot be read, the page is cleaned without it, with a warning.
    """
    day = metadata.published.date() if metadata.published is not None else None
    host = host_of(url or metadata.url)
    entry = profiles.by_host(host, day) if host else None
    entry = entry or profiles.by_layout(outline, page, day)
    if entry is None:
        return None
    try:
        return entry.profile()
    except ProfileError as fault:
        _warn(fault)
        return None


def host_of(url: str) -> str:
    """Return the host of an absolute address in lower case, without port; "" if there is none."""
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
