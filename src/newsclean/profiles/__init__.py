"""Profiles: what is known of a site, as data.

Law: this module holds the public names of the package and nothing else.
"""

from newsclean.profiles._schema import (
    Do,
    Extent,
    FieldSource,
    Line,
    Marker,
    Match,
    Profile,
    ProfileTest,
    Rule,
    Weight,
)
from newsclean.profiles._toml import dump, load, loads

__all__ = [
    "Do",
    "Extent",
    "FieldSource",
    "Line",
    "Marker",
    "Match",
    "Profile",
    "ProfileTest",
    "Rule",
    "Weight",
    "dump",
    "load",
    "loads",
]
