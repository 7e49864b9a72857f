"""What `import newsclean` must not wait for: modules that no page of HTML with a body needs."""

from __future__ import annotations

import subprocess
import sys

import pytest

LATE = [
    "newsclean._again",
    "newsclean._contributions",
    "newsclean._explain",
    "newsclean._hydration",
    "newsclean._inventory",
    "newsclean._ledger",
    "newsclean._lines",
    "newsclean._metadata.plain",
    "newsclean._metadata.relative",
    "newsclean._render",
    "newsclean._unwrap",
    "newsclean._workers",
    "newsclean.batch",
    "newsclean.cli",
    "newsclean.profiles._sources",
    "newsclean.profiles._toml",
    "argparse",
    "decimal",
    "email",
    "fractions",
    "hashlib",
    "importlib.metadata",
    "logging",
    "multiprocessing",
    "pathlib",
    "socket",
    "statistics",
    "tomllib",
]

PROGRAM = """
import sys
import attrs, regex, selectolax.lexbor
before = set(sys.modules)
import newsclean
print(*sorted(set(sys.modules) - before))
"""


@pytest.fixture(scope="module")
def imported() -> set[str]:
    """Names of the modules that `import newsclean` adds to those of its dependencies."""
    run = subprocess.run(  # noqa: S603  (our own program)
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
    )
    return set(run.stdout.split())


def test_the_pipeline_is_imported(imported: set[str]) -> None:
    assert {"newsclean._clean", "newsclean._blocks", "newsclean._metadata"} <= imported


@pytest.mark.parametrize("name", LATE)
def test_what_few_need_is_imported_late(imported: set[str], name: str) -> None:
    assert name not in imported
