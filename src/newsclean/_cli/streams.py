"""Standard output and standard error, for all commands.

Law: standard output carries results only, in UTF-8 whatever the locale says, and an output that cannot be written ends
the command. Everything said about a file goes to standard error, one printable line each: the name of a file can
neither move the cursor nor pass for another line.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["OutputError", "abandon_output", "complain", "flush", "printable", "say_warning", "utf8_name", "write"]


class OutputError(Exception):
    """Standard output cannot be written: the disk is full, or broken. A closed pipe is a `BrokenPipeError` as ever."""


def write(data: str | bytes) -> None:
    r"""Write results to standard output; text in UTF-8, lone surrogates as `\udXXX`.

    Raises:
        OutputError: They cannot be written.
        BrokenPipeError: The reader went away.
    """
    with _output():
        sys.stdout.buffer.write(data.encode("utf-8", "backslashreplace") if isinstance(data, str) else data)


def flush() -> None:
    """Write what is buffered.

    Raises:
        OutputError: It cannot be written.
        BrokenPipeError: The reader went away.
    """
    with _output():
        sys.stdout.flush()


@contextlib.contextmanager
def _output() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(error.strerror or str(error)) from error


def complain(reason: str) -> None:
    """Say something on standard error; if nobody can hear it, the command goes on."""
    flush()
    with contextlib.suppress(OSError):
        sys.stderr.write(f"newsclean: {printable(reason)}\n")


def say_warning(
    message: Warning | str,
    category: type[Warning],  # noqa: ARG001  (the signature of `warnings.showwarning`, which this stands in for)
    filename: str,  # noqa: ARG001
    lineno: int,  # noqa: ARG001
    file: TextIO | None = None,  # noqa: ARG001
    line: str | None = None,  # noqa: ARG001
) -> None:
    """Show a warning as `complain` does."""
    complain(str(message))


def utf8_name(name: str) -> str:
    r"""Return a file name, read as UTF-8 whatever the locale says; bytes that are none are spelled out as `\xNN`."""
    try:
        return os.fsencode(name).decode("utf-8", "backslashreplace")
    except UnicodeEncodeError:  # no name of a file of this system
        return name.encode("utf-8", "backslashreplace").decode()


def printable(text: str) -> str:
    r"""Return a file name, or a message that holds one, with all that is not printable spelled out (`\n`, `\x1b`)."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in utf8_name(text))


def abandon_output() -> None:
    """Send what is still buffered nowhere: Python flushes once more at exit, and that would print a traceback."""
    with contextlib.suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
