"""Where installed profiles come from: the user's directory, entry points, newsclean itself.

Law: finds files and packages, and reads as little as it can: of the built-in profiles the index only, and installed
packages are asked only if one of them names the group. Everything happens at the first look-up, never at import.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from newsclean.errors import ProfileError
from newsclean.profiles._registry import ProfileEntry, ProfileSet, entry_of, read_entries
from newsclean.profiles._schema import Profile

__all__ = ["BUILT_IN", "GROUP", "INDEX", "installed", "user_directories"]

GROUP = "newsclean.profiles"
"""ProfileEntry point group under which a package offers profiles."""

VARIABLE = "NEWSCLEAN_PROFILES"
"""Environment variable with the user's profile directories; empty for none at all."""

BUILT_IN = Path(__file__).parent / "data"
INDEX = BUILT_IN / "index.json"
"""Name and `[match]` of every built-in profile, so that none needs to be read before a page asks for it."""


_DAYS = ("valid_from", "valid_until")


def user_directories() -> list[Path]:
    r"""Returns the directories where a user's own profiles are looked for.

    Those that `NEWSCLEAN_PROFILES` lists (parted as in `PATH`; set but empty means none), or else the one place that
    the platform has for such files: `$XDG_CONFIG_HOME/newsclean/profiles` (`~/.config/...` where unset),
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


@lru_cache(maxsize=1)
def installed() -> ProfileSet:
    """Returns all installed profiles; found once for each process."""
    user = [entry for path in user_directories() if path.is_dir() for entry in read_entries(path, "user")]
    return ProfileSet.from_entries(user, _from_packages(), _built_in())


def _built_in() -> list[ProfileEntry]:
    """Makes the entries of the built-in profiles from their index; a profile itself is read when a page asks for it."""
    from newsclean.profiles._toml_reader import match_from

    entries = []
    for row in json.loads(INDEX.read_text("utf-8")):
        days = {key: date.fromisoformat(row["match"][key]) for key in _DAYS if key in row["match"]}
        match = match_from({**row["match"], **days}, source=str(INDEX))
        entries.append(ProfileEntry(row["name"], match, "built-in", str(BUILT_IN / f"{row['name']}.toml")))
    return entries


def _from_packages() -> list[ProfileEntry]:
    """Loads what installed packages offer; asks `importlib.metadata`, which is slow to import, only if one does."""
    if not any(_names_group(directory) for directory in sys.path):
        return []
    from importlib.metadata import entry_points

    entries = []
    for point in sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value)):
        try:
            offered: Any = point.load()
            offered = offered() if callable(offered) else offered
        except Exception as error:
            raise ProfileError(f"entry point {point.name} ({point.value}): {error}", source=point.value) from error
        entries += _offered(offered, point.value)
    return entries


def _names_group(directory: str) -> bool:
    """Says whether a package installed in a directory of the import path names the group."""
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
    """Makes entries of what an entry point holds: a profile, the path of a file or directory, or several of these."""
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
