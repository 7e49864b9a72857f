"""The user's directory, entry points, newsclean itself -> the entries of installed profiles.

Law: finds files and packages, and reads as little as it can: of the built-in profiles the index only, and installed
packages are asked only if one of them names the group. Nothing that it finds there raises: what is broken is left
out, and its error is returned. Everything happens at the first look-up, never at import.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsclean.errors import ProfileError
from newsclean.profiles._entries import ProfileEntry, entry_of, profile_files, read_entries
from newsclean.profiles._schema import Profile

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["BUILT_IN", "GROUP", "INDEX", "installed", "user_directories"]

GROUP = "newsclean.profiles"
"""Entry point group under which a package offers profiles."""

VARIABLE = "NEWSCLEAN_PROFILES"
"""Environment variable with the user's profile directories; empty for none at all."""

BUILT_IN = Path(__file__).parent / "data"
INDEX = BUILT_IN / "index.json"
"""Name and `[match]` of every built-in profile, so that none needs to be read before a page asks for it."""


_DAYS = ("valid_from", "valid_until")


def user_directories() -> list[Path]:
    r"""Return the directories that may hold a user's own profiles.

    Those that `NEWSCLEAN_PROFILES` lists (separated as in `PATH`; set but empty means none), or else the one place
    that the platform has for such files: `$XDG_CONFIG_HOME/newsclean/profiles` (`~/.config/...` where unset),
    `~/Library/Application Support/newsclean/profiles` on macOS, `%APPDATA%\newsclean\profiles` on Windows.
    """
    named = os.environ.get(VARIABLE)
    if named is not None:
        return [Path(part) for part in named.split(os.pathsep) if part]
    try:
        return [_config_home() / "newsclean" / "profiles"]
    except RuntimeError:  # no home directory, as for some services
        return []


def _config_home() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")


def installed() -> tuple[tuple[list[ProfileEntry], ...], list[ProfileError]]:
    """Find all installed profiles.

    Returns:
        The user's profiles, those of packages and the built-in ones; and why others were left out.
    """
    faults: list[ProfileError] = []
    groups = (_from_user(faults), _from_packages(faults), _built_in(faults))
    return groups, faults


def _from_user(faults: list[ProfileError]) -> list[ProfileEntry]:
    """Read the files of the user's directories; a directory that does not exist is none."""
    entries: list[ProfileEntry] = []
    for directory in user_directories():
        try:
            files = profile_files(directory) if os.path.lexists(directory) else []
        except OSError as error:
            faults.append(ProfileError(f"{directory}: {error.strerror or error}", source=str(directory)))
            continue
        for file in files:
            try:
                entries += read_entries(file, "user")
            except ProfileError as fault:
                faults.append(fault)
    return entries


def _built_in(faults: list[ProfileError]) -> list[ProfileEntry]:
    """Make the entries of the built-in profiles from their index; a profile is read when a page asks for it."""
    from newsclean.profiles._toml_reader import match_from

    try:
        rows = json.loads(INDEX.read_text("utf-8"))
    except OSError as error:  # no file descriptor left, or a broken installation
        faults.append(ProfileError(f"{INDEX}: {error.strerror or error}", source=str(INDEX)))
        return []
    entries = []
    for row in rows:
        days = {key: date.fromisoformat(row["match"][key]) for key in _DAYS if key in row["match"]}
        match = match_from({**row["match"], **days}, source=str(INDEX))
        entries.append(ProfileEntry(row["name"], match, "built-in", str(BUILT_IN / f"{row['name']}.toml")))
    return entries


def _from_packages(faults: list[ProfileError]) -> list[ProfileEntry]:
    """Load what installed packages offer; `importlib.metadata`, slow to import, is asked only if one offers some."""
    if not any(_names_group(directory) for directory in sys.path):
        return []
    from importlib.metadata import entry_points

    entries: list[ProfileEntry] = []
    for point in sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value)):
        try:
            entries += _load(point)
        except ProfileError as fault:
            faults.append(fault)
    return entries


def _load(point: EntryPoint) -> list[ProfileEntry]:
    """Import the package of an entry point, which runs its code.

    Raises:
        ProfileError: It cannot be imported, or offers something else than profiles.
    """
    try:
        offered: Any = point.load()
        offered = offered() if callable(offered) else offered
        return _offered(offered, point.value)
    except ProfileError:
        raise
    except (Exception, SystemExit) as error:
        what = f"{type(error).__name__}: {error}"
        raise ProfileError(f"entry point {point.name} ({point.value}): {what}", source=point.value) from error


def _names_group(directory: str) -> bool:
    """Return True if a package that is installed in a directory of the import path names the group."""
    try:
        with os.scandir(directory or ".") as items:
            found = [item.path for item in items if item.name.endswith((".dist-info", ".egg-info"))]
    except OSError:
        return False
    for path in found:
        try:
            with Path(path, "entry_points.txt").open("rb") as file:
                if f"[{GROUP}]".encode() in file.read().replace(b" ", b""):
                    return True
        except OSError:
            continue
    return False


def _offered(offered: object, source: str) -> list[ProfileEntry]:
    """Make entries of what an entry point holds: a profile, the path of a file or directory, or several of these."""
    if isinstance(offered, Profile):
        return [entry_of(offered, "entry point")]
    if isinstance(offered, str | os.PathLike):
        return read_entries(Path(offered), "entry point")
    if isinstance(offered, Iterable):
        return [entry for item in offered for entry in _offered(item, source)]
    raise ProfileError(
        f"entry point {source}: expected a Profile, a path, or several of these, found {type(offered).__name__}",
        source=source,
    )
