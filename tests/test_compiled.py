"""The compiled modules: that they give what the sources give, and that the sources serve where they cannot."""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import subprocess
import sys
import tomllib
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import newsclean
from newsclean._compiled import PURE, Sources, choose

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
PAGES = [*sorted(ROOT.glob("tests/golden/*/page.html")), *sorted(ROOT.glob("examples/**/*.html"))]
LISTED = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"][
    "wheel"
]["hooks"]["custom"]["modules"]

needs_compiled = pytest.mark.skipif(not newsclean.COMPILED, reason="this newsclean is not compiled")

CLEAN_ALL = """
import json, sys
from pathlib import Path
import newsclean
from newsclean import Cleaner, Focus, Options

def told(article):
    return [article.to_json(), [repr(entry) for entry in article.ledger]]

found = {"compiled": newsclean.COMPILED}
for name in sys.argv[1:]:
    page = Path(name).read_bytes()
    html = page.decode("utf-8", "replace")
    soup = html.replace("<p>", "<b><i><p>").replace("</div>", "<br><br>")
    cut, deep = html[: len(html) // 2], "<div>" * 20_000 + html
    for kind, text in (("html", page), ("soup", soup), ("cut", cut), ("deep", deep)):
        found[f"{name} {kind}"] = told(newsclean.clean(text, url="https://www.example.org/a/b.html"))
    for focus in Focus:
        found[f"{name} {focus}"] = told(Cleaner(Options(focus=focus)).clean(page))
    flat = "\\n\\n".join(entry.text for entry in newsclean.clean(page).ledger)
    found[f"{name} flat"] = told(newsclean.clean_text(flat))
json.dump(found, sys.stdout)
"""


def cleaned(pure: str) -> dict[str, object]:
    call = [sys.executable, "-c", CLEAN_ALL, *map(str, PAGES)]
    environment = {**os.environ, PURE: pure}
    done = subprocess.run(call, env=environment, stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603
    found: dict[str, object] = json.loads(done.stdout)
    return found


@needs_compiled
def test_compiled_modules_give_what_the_sources_give() -> None:
    compiled, pure = cleaned(""), cleaned("1")
    assert compiled.pop("compiled") is True
    assert pure.pop("compiled") is False
    assert len(pure) == 8 * len(PAGES) > 0
    assert compiled == pure


@needs_compiled
@pytest.mark.parametrize("module", LISTED)
def test_every_module_that_is_to_be_compiled_is(module: str) -> None:
    name = module.removesuffix(".py").replace("/", ".")
    assert str(importlib.import_module(name).__file__).endswith(tuple(EXTENSION_SUFFIXES))


def test_modules_to_be_compiled_exist() -> None:
    assert sorted(set(LISTED)) == LISTED
    assert [module for module in LISTED if not (ROOT / "src" / module).is_file()] == []


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A package with a module and, beside it, what passes for its compiled form and cannot be loaded."""
    name = f"compiled_{hashlib.sha256(str(tmp_path).encode()).hexdigest()[:8]}"
    folder = tmp_path / name
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "module.py").write_text("SERVES = 'the source'\n")
    (folder / f"module{EXTENSION_SUFFIXES[0]}").write_bytes(b"built for another machine")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path])
    monkeypatch.delenv(PURE, raising=False)
    yield name
    for imported in [key for key in sys.modules if key.partition(".")[0] == name]:
        del sys.modules[imported]


def hooks() -> list[object]:
    return [hook for hook in sys.meta_path if isinstance(hook, Sources)]


def test_sources_serve_where_compiled_modules_do_not_load(package: str) -> None:
    before = len(hooks())
    with pytest.warns(ImportWarning, match="the sources serve, because compiled modules do not load"):
        assert choose(f"{package}.module") is False
    assert len(hooks()) == before + 1
    assert importlib.import_module(f"{package}.module").SERVES == "the source"


@pytest.mark.parametrize("asked", ["1", "yes"])
def test_sources_serve_where_they_are_asked_for(package: str, asked: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PURE, asked)
    assert choose(f"{package}.module") is False
    assert importlib.import_module(f"{package}.module").SERVES == "the source"


@pytest.mark.parametrize("asked", ["", "0"])
def test_nothing_is_hooked_where_nothing_is_compiled(package: str, asked: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PURE, asked)
    before = len(hooks())
    assert choose(f"{package}.no_such_library") is False
    assert len(hooks()) == before
    with pytest.raises(ImportError):
        importlib.import_module(f"{package}.module")


def test_compiled_modules_serve_where_they_load() -> None:
    assert choose("json.decoder") is True


def test_other_packages_are_none_of_the_hook_s_business(package: str) -> None:
    hook = Sources(package)
    assert hook.find_spec("json.decoder", list(importlib.import_module("json").__path__)) is None
    assert hook.find_spec(package) is None
    assert hook.find_spec(f"{package}.nowhere", list(importlib.import_module(package).__path__)) is None
