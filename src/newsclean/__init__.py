"""newsclean: turns a messy news page into a clean article.

Law: this module holds the public names and nothing else. What cleans no page is imported when it is first asked for.
"""

from typing import TYPE_CHECKING, Any, Final

from newsclean._compiled import choose

COMPILED: Final = choose()  # before all others, which it decides on
"""Whether compiled modules serve, or their sources; the results are the same."""

from newsclean._cleaner import Cleaner, clean, clean_text  # noqa: E402
from newsclean._types.article import Article  # noqa: E402
from newsclean._types.options import Options  # noqa: E402
from newsclean._types.values import (  # noqa: E402
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
from newsclean.errors import EvidenceError, NewscleanError, OptionError, ProfileError, WorkerError  # noqa: E402
from newsclean.profiles import Profile  # noqa: E402
from newsclean.profiles._registry import ProfileSet  # noqa: E402

if TYPE_CHECKING:
    from newsclean import batch as batch
    from newsclean import langid as langid
    from newsclean._learning.learn import learn
    from newsclean._learning.memory import SiteMemory

__version__ = "0.1.0"

__all__ = [
    "COMPILED",
    "Article",
    "Block",
    "Cleaner",
    "Completeness",
    "EvidenceError",
    "FieldSource",
    "Focus",
    "Image",
    "Kind",
    "LedgerEntry",
    "LiveUpdate",
    "NewscleanError",
    "OptionError",
    "Options",
    "Profile",
    "ProfileError",
    "ProfileSet",
    "Role",
    "SiteMemory",
    "Status",
    "WorkerError",
    "clean",
    "clean_text",
    "learn",
]

_LATE = {"SiteMemory": "_learning.memory", "learn": "_learning.learn"}
_MODULES = ("batch", "errors", "langid", "profiles")

if not TYPE_CHECKING:  # a type checker that sees this function takes every misspelt name for one of the late ones

    def __getattr__(name: str) -> Any:  # noqa: ANN401  (any of the late names)
        from importlib import import_module

        if name in _MODULES:
            return import_module(f"newsclean.{name}")
        if name not in _LATE:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"newsclean.{_LATE[name]}"), name)


def __dir__() -> list[str]:
    return [*__all__, "__version__", *_MODULES]
