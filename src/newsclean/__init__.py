"""newsclean: turns a messy news page into a clean article.

Law: this module holds the public names and nothing else.
"""

from newsclean._clean import Cleaner, clean, clean_text
from newsclean._model import (
    Article,
    Block,
    Completeness,
    Entry,
    Focus,
    Image,
    Kind,
    LedgerEntry,
    Options,
    Role,
    Source,
    Status,
)
from newsclean.errors import EvidenceError, NewscleanError, OptionError, ProfileError, WorkerError
from newsclean.profiles import Profile
from newsclean.profiles._registry import ProfileSet

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Block",
    "Cleaner",
    "Completeness",
    "Entry",
    "EvidenceError",
    "Focus",
    "Image",
    "Kind",
    "LedgerEntry",
    "NewscleanError",
    "OptionError",
    "Options",
    "Profile",
    "ProfileError",
    "ProfileSet",
    "Role",
    "Source",
    "Status",
    "WorkerError",
    "clean",
    "clean_text",
]
