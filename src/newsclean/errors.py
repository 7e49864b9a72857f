"""The error tree. Imports nothing.

Law: page content never raises. What a page holds ends as an `Article` whose `status` says what happened;
errors are for the caller's mistakes only (a wrong option, a broken data file). Wrong *types* are plain
`TypeError`, as everywhere in Python.
"""

__all__ = ["EvidenceError", "NewscleanError", "OptionError", "ProfileError", "ProfileWarning", "WorkerError"]


class NewscleanError(Exception):
    """Base of every error that newsclean raises on purpose, `TypeError` apart."""


class OptionError(NewscleanError, ValueError):
    """An option has a value that it cannot have; the message names the option, the value and what it may be."""


class EvidenceError(NewscleanError, RuntimeError):
    """An article was asked why it is as it is, and does not hold the page it was made from."""


class ProfileError(NewscleanError, ValueError):
    """A profile cannot be used; the message names the file, the key, what was expected and what was found.

    Args:
        message: All of it.
        source: The file.
        key: The place in the file (`mark[2].css`); "" where the file as a whole is meant.
    """

    def __init__(self, message: str, *, source: str = "", key: str = "") -> None:
        super().__init__(message)
        self.source = source
        self.key = key


class ProfileWarning(UserWarning):
    """An installed profile, or a package that offers some, cannot be used; pages are cleaned without it."""


class WorkerError(NewscleanError, RuntimeError):
    """The worker processes of a batch cannot be started; the message says what to look at."""
