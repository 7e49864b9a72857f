"""A name on the command line -> a page: a file, or an address that is fetched.

Law: only the profile commands fetch pages; the library itself never opens a connection. The address of a saved file is
the one that the page declares, if any.
"""

from __future__ import annotations

from pathlib import Path
from urllib.error import URLError
from urllib.request import Request, urlopen

import attrs

__all__ = ["PageError", "SavedPage", "read_page"]

_MAX_BYTES = 20_000_000  # as `Options.max_bytes`
_TIMEOUT = 20.0  # seconds
_AGENT = "newsclean (profile tools; fetches single pages at a person's request)"


class PageError(Exception):
    """A page cannot be read; the message names it and says why."""


@attrs.frozen
class SavedPage:
    """A page to work on.

    Args:
        name: The name on the command line.
        data: Its bytes.
        url: The address it was fetched from, or "".
        is_text: Whether it is flattened text.
    """

    name: str
    data: bytes
    url: str = ""
    is_text: bool = False

    @property
    def text(self) -> str:
        """The page as text, decoded like in a browser."""
        from newsclean._text.decoding import decode

        return decode(self.data).text


def read_page(name: str, *, is_text: bool = False) -> SavedPage:
    """Read a file or fetch an address that begins with `http://` or `https://`.

    Args:
        name: Path or address. A path that ends in `.txt` is flattened text; one that ends in `.gz` is unpacked.
        is_text: Take the page for flattened text whatever its name is.

    Raises:
        PageError: The page cannot be read.
    """
    if name.startswith(("http://", "https://")):
        return SavedPage(name, _fetch(name), name, is_text)
    path = Path(name)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise PageError(f"{name}: {error.strerror or error}") from error
    if path.suffix == ".gz":
        import gzip

        try:
            data = gzip.decompress(data)
        except (OSError, EOFError) as error:
            raise PageError(f"{name}: {error}") from error
        path = path.with_suffix("")
    return SavedPage(name, data, "", is_text or path.suffix == ".txt")


def _fetch(url: str) -> bytes:
    request = Request(url, headers={"User-Agent": _AGENT})  # noqa: S310  (the scheme was checked by the caller)
    try:
        with urlopen(request, timeout=_TIMEOUT) as answer:  # noqa: S310
            data: bytes = answer.read(_MAX_BYTES + 1)
    except (URLError, OSError, ValueError) as error:
        raise PageError(f"{url}: {getattr(error, 'reason', None) or error}") from error
    if len(data) > _MAX_BYTES:
        raise PageError(f"{url}: longer than {_MAX_BYTES} bytes")
    return data
