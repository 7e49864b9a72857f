"""Files and `Profile` values -> entries, which know a profile's name and pages before it is read.

Law: reads the files it is told to read, in full; it never looks for others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from pathlib import Path

    from newsclean.profiles._schema import Match, Profile

__all__ = ["ProfileEntry", "entry_of", "profile_files", "read_entries"]


@attrs.define(eq=False)
class ProfileEntry:
    """A profile that may not have been read yet.

    Args:
        name: Its name.
        match: Which pages it fits.
        origin: Where it was found: `argument`, `user`, `entry point` or `built-in`.
        source: Its file, for messages.
        loaded: The whole profile if it has been read; otherwise `profile` reads it from `source`.
    """

    name: str
    match: Match
    origin: str
    source: str
    loaded: Profile | None = None

    def profile(self) -> Profile:
        """Return the profile; the first call reads its file.

        Raises:
            ProfileError: The file cannot be read or is no valid profile.
        """
        if self.loaded is None:
            from newsclean.profiles._toml_reader import load

            self.loaded = load(self.source)
        return self.loaded


def entry_of(profile: Profile, origin: str) -> ProfileEntry:
    """Make an entry of a profile that is already read."""
    return ProfileEntry(profile.name, profile.match, origin, profile.source or f"profile '{profile.name}'", profile)


def profile_files(path: Path) -> list[Path]:
    """Return the `*.toml` files of a directory, without those of its sub-directories; any other path as it is.

    What is there and is no file, such as a named pipe that would never end, is passed over.

    Raises:
        OSError: The directory cannot be read.
    """
    if not path.is_dir():
        return [path]
    found = [item for item in path.iterdir() if item.suffix == ".toml"]
    return sorted(item for item in found if item.is_file() or not item.exists())


def read_entries(path: Path, origin: str) -> list[ProfileEntry]:
    """Read a profile file, or all `*.toml` files of a directory.

    Raises:
        ProfileError: A file cannot be read or is no valid profile.
    """
    from newsclean.errors import ProfileError
    from newsclean.profiles._toml_reader import load

    try:
        files = profile_files(path)
    except OSError as error:
        raise ProfileError(f"{path}: {error.strerror or error}", source=str(path)) from error
    return [entry_of(load(file), origin) for file in files]
