"""What `import newsclean` must not wait for: modules that no page of HTML with a body needs."""

from __future__ import annotations

import subprocess
import sys

import pytest

LATE = [
    "newsclean._pipeline.fixed_point",
    "newsclean._scoring.contributions",
    "newsclean._explaining.explain",
    "newsclean._parsing.script_bodies",
    "newsclean._parsing.inventory",
    "newsclean._explaining.ledger",
    "newsclean._parsing.lines",
    "newsclean._metadata.text_mode",
    "newsclean._metadata.relative_times",
    "newsclean._types.html_fragment",
    "newsclean._types.markdown",
    "newsclean._types.plain_text",
    "newsclean._text.unwrapping",
    "newsclean._worker_pool",
    "newsclean.batch",
    "newsclean._cli.main",
    "newsclean.profiles._installed",
    "newsclean.profiles._toml_reader",
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
    assert {"newsclean._cleaner", "newsclean._parsing.walk", "newsclean._metadata"} <= imported


@pytest.mark.parametrize("name", LATE)
def test_what_few_need_is_imported_late(imported: set[str], name: str) -> None:
    assert name not in imported
