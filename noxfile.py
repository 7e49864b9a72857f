"""The checks of newsclean, each in an environment of its own: `nox -s fast lint` while you work, `.ci/run` for all.

Law: a session installs what it needs from the package registry and runs one check on the working tree; it keeps no
state but its environment. `fast` and `full` run on every Python that is found, the others on the one that runs nox.
"""

from __future__ import annotations

import os
import tarfile
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "virtualenv"
nox.options.reuse_venv = "yes"
nox.options.error_on_missing_interpreters = False
nox.options.sessions = ["fast", "lint"]

PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
PYTEST = ("python", "-m", "pytest", "-q", "-n", "auto")

# What knows nothing of how the library was built, or waits for clocks, is tested in Python alone.
NOT_COMPILED = ("tests/benchmarks", "tests/project/test_docs.py", "tests/test_batch.py", "tests/worker_pool")


@nox.session(python=PYTHONS)
def fast(session: nox.Session) -> None:
    """Run the tests that take no time: what starts interpreters, fuzzes or is heavy waits for `full`."""
    session.install("-e", ".", "--group", "test")
    session.run(*PYTEST, "-m", "not slow", *session.posargs)


@nox.session(python=PYTHONS)
def full(session: nox.Session) -> None:
    """Run all tests."""
    session.install("-e", ".", "--group", "test")
    session.run(*PYTEST, *session.posargs)


@nox.session
def coverage(session: nox.Session) -> None:
    """Run the fast tests and fail if they leave more branches out than pyproject.toml allows."""
    session.install("-e", ".", "--group", "test", "--group", "coverage")
    session.run(*PYTEST, "-m", "not slow", "--cov", "--cov-report=term:skip-covered", *session.posargs)


@nox.session
def extras(session: nox.Session) -> None:
    """Run the tests of the training and of the extras, which `full` skips."""
    session.install("-e", ".[lang]", "--group", "test", "--group", "train")
    session.run("python", "-m", "pytest", "-q", "tests/tools", "tests/test_langid.py", *session.posargs)


@nox.session
def archive(session: nox.Session) -> None:
    """Build the source archive, unpack it elsewhere, and run the fast tests from it."""
    session.install("build>=1.2")
    place = Path(session.create_tmp()).resolve()
    session.run("python", "-m", "build", "--sdist", "--outdir", str(place), ".", silent=True)
    newest = max(place.glob("*.tar.gz"), key=lambda file: file.stat().st_mtime)
    with tarfile.open(newest) as opened:
        opened.extractall(place, filter="data")
    session.chdir(place / newest.name.removesuffix(".tar.gz"))
    session.install(".", "--group", "test")
    session.run(*PYTEST, "-m", "not slow", "-p", "no:cacheprovider", *session.posargs)


@nox.session
def compiled(session: nox.Session) -> None:
    """Build the compiled wheel for this machine and run the tests against it; with the corpora, compare all pages."""
    session.install("--group", "test")
    wheels = Path(session.create_tmp()).resolve()
    for old in wheels.glob("*.whl"):
        old.unlink()
    build = ("pip", "wheel", "-q", "--no-cache-dir", "--no-deps", "-w", str(wheels), ".")
    session.run(*build, env={"NEWSCLEAN_COMPILE": "1"})
    session.install("--force-reinstall", "--no-deps", *map(str, wheels.glob("*.whl")))
    session.install(*map(str, wheels.glob("*.whl")))  # and what it depends on
    session.run("python", "-c", "import newsclean; assert newsclean.COMPILED")
    session.run("python", "-c", "import newsclean; assert not newsclean.COMPILED", env={"NEWSCLEAN_PURE": "1"})
    ignored = [f"--ignore={path}" for path in NOT_COMPILED]
    session.run(*PYTEST, "-p", "no:cacheprovider", *ignored, *session.posargs)
    if has_corpora(session):
        session.run("python", "-m", "benchmarks.identity")


@nox.session
def quality(session: nox.Session) -> None:
    """Measure quality on the corpora and fail where a score is below its floor."""
    session.install("-e", ".", "--group", "test")
    if has_corpora(session):
        session.run("python", "-m", "benchmarks.quality", "gate", *session.posargs)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Throw half a minute of rubbish, the same at each run; CONTRIBUTING.md says how to throw more, and other."""
    session.install("-e", ".", "--group", "test")
    session.run("python", "-m", "tools.fuzz", "drawn", *(session.posargs or ("--seconds", "30", "--seed", "1")))


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation, warnings as errors."""
    session.install("-e", ".", "--group", "docs")
    session.run("sphinx-build", "-q", "-W", "-n", "docs", session.create_tmp(), *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, types and layers."""
    session.install("-e", ".", "--group", "test", "--group", "lint", "--group", "build", "--group", "nox")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("mypy")
    session.run("lint-imports", "--no-cache")


def has_corpora(session: nox.Session) -> bool:
    """Return whether the development corpora are there; a folder that was asked for by name has to be."""
    asked = os.environ.get("NEWSCLEAN_CORPORA")
    folder = Path(asked or "../shared/corpora").resolve()
    if folder.is_dir():
        session.env["NEWSCLEAN_CORPORA"] = str(folder)
        return True
    if asked:
        session.error(f"NEWSCLEAN_CORPORA is not a directory: {folder}")
    session.warn(f"NOT CHECKED, no corpora at {folder}: they are not part of the repository")
    return False
