"""Compiles the hot modules into the wheel where `NEWSCLEAN_COMPILE=1` asks for it, and does nothing otherwise.

Law: the same files that serve as Python are compiled, by mypyc, and stay in the wheel beside what became of them; two
more modules are written for Cython, and the library does without them. Which ones, and what that takes, stands in
pyproject.toml. What cannot be compiled fails the build: a wheel that was asked to be fast is never quietly slow.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ASKED = "NEWSCLEAN_COMPILE"


class CompiledModules(BuildHookInterface[Any]):
    """Adds the extension modules to the wheel."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """Returns what compiling needs beside the build backend."""
        return list(self.config["requires"]) if _is_asked() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compiles before the wheel is put together; an editable installation stays as it is written."""
        if version == "editable" or not _is_asked():
            return
        self._folder = tempfile.mkdtemp(prefix="newsclean-")
        source = Path(self.root, "src")
        built = _compile(source, self.config["modules"], self.config["native"], Path(self._folder))
        build_data["pure_python"] = False
        build_data["infer_tag"] = True
        build_data["force_include"].update({str(file): name for name, file in built.items()})

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Clears away what was built."""
        folder = getattr(self, "_folder", None)
        if folder is not None:
            shutil.rmtree(folder)


def _is_asked() -> bool:
    return os.environ.get(ASKED, "0") not in {"", "0"}


def _compile(source: Path, modules: list[str], native: list[str], folder: Path) -> dict[str, Path]:
    """Compiles modules below `source` and returns the extension modules by their place in the wheel."""
    from Cython.Build import cythonize
    from mypyc.build import mypycify
    from setuptools import Distribution

    before = Path.cwd()
    os.chdir(source)  # mypy takes the package's name from the path
    try:
        extensions = mypycify(
            # What extras install is not there while a wheel is built.
            ["--config-file=", "--ignore-missing-imports", f"--cache-dir={folder / 'cache'}", *modules],
            group_name="newsclean._all",
            target_dir=str(folder / "c"),
            debug_level="0",
        )
        if sys.platform != "win32":  # where libraries do not tell their functions
            written = cythonize(native, build_dir=str(folder / "c"), quiet=True)
            for extension in written:
                extension.extra_compile_args += ["-g0"]
            extensions += written
        command = Distribution({"name": "newsclean", "ext_modules": extensions}).get_command_obj("build_ext")
        command.build_lib, command.build_temp = str(folder / "lib"), str(folder / "objects")
        command.ensure_finalized()
        command.run()
    finally:
        os.chdir(before)
    lib = folder / "lib"
    return {file.relative_to(lib).as_posix(): file for file in sorted(lib.rglob("*")) if file.is_file()}
