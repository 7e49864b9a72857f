"""Profiles: what is known about a site, as data.

Law: this module holds the public names of the package and nothing else. The code that reads and writes files is
imported on first use, so that `import newsclean` need not wait for it.
"""

from typing import TYPE_CHECKING, Any

from newsclean.profiles._schema import (
    Do,
    Extent,
    FieldSelector,
    Line,
    Marker,
    Match,
    Profile,
    ProfileTest,
    Rule,
    Weight,
)

if TYPE_CHECKING:
    from newsclean.profiles._installed import user_directories
    from newsclean.profiles._registry import ProfileSet
    from newsclean.profiles._toml_reader import load, loads
    from newsclean.profiles._toml_writer import dump

__all__ = [
    "Do",
    "Extent",
    "FieldSelector",
    "Line",
    "Marker",
    "Match",
    "Profile",
    "ProfileSet",
    "ProfileTest",
    "Rule",
    "Weight",
    "dump",
    "load",
    "loads",
    "user_directories",
]

_LATE = {
    "ProfileSet": "_registry",
    "dump": "_toml_writer",
    "load": "_toml_reader",
    "loads": "_toml_reader",
    "user_directories": "_installed",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401  (any of the late names)
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_LATE[name]}"), name)
