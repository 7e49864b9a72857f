"""Which modules serve: the compiled ones of a platform wheel, or the sources that lie beside them.

Law: decided once, before anything else of the package is imported, and it knows no other module. Python itself takes
the extension module where both lie in a folder; what is here is the way back to the sources, for those who ask for
them and for a machine on which the compiled modules do not load.
"""

from __future__ import annotations

import os
import sys
import warnings
from importlib import import_module
from importlib.machinery import SOURCE_SUFFIXES, FileFinder, SourceFileLoader
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

__all__ = ["LIBRARY", "PURE", "Sources", "choose"]

LIBRARY = "newsclean._all__mypyc"
"""The extension module that holds the code of all compiled ones; the others are doors to it."""

PURE = "NEWSCLEAN_PURE"
"""Environment variable that asks for the sources; unset, empty or `0`: the compiled modules, if there are any."""


class Sources:
    """An import hook that finds modules of a package by their sources, and says that there are no others."""

    def __init__(self, package: str) -> None:
        self._prefix = package + "."

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None = None,
        target: ModuleType | None = None,  # noqa: ARG002  (the signature of import hooks)
    ) -> ModuleSpec | None:
        """Returns where the source of a module of the package is; None for modules of others.

        Raises:
            ModuleNotFoundError: The package has no such source.
        """
        if path is None or not fullname.startswith(self._prefix):
            return None
        for folder in path:
            spec = FileFinder(folder, (SourceFileLoader, SOURCE_SUFFIXES)).find_spec(fullname)
            if spec is not None and spec.loader is not None:
                return spec
        raise ModuleNotFoundError(f"no source of {fullname!r}", name=fullname)


def choose(library: str = LIBRARY) -> bool:
    """Says whether the compiled modules serve, and sees to it that the sources do if they cannot, or shall not.

    Returns:
        False also where there are none, as in every installation that was not asked to compile.

    Cost: one look for a file.
    """
    if os.environ.get(PURE, "0") in {"", "0"}:
        try:
            import_module(library)
        except ModuleNotFoundError:
            return False
        except ImportError as error:
            warnings.warn(f"the sources serve, because compiled modules do not load: {error}", ImportWarning, 2)
        else:
            return True
    sys.meta_path.insert(0, Sources(library.partition(".")[0]))
    return False
