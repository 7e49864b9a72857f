"""Modules and functions stay short enough to be read in one go, and few modules lie outside of a room."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAX_MODULE_LINES = 300
MAX_FUNCTION_LINES = 50
"""Without the docstring: what a function promises may take as many lines as it needs."""

TOO_LONG = {  # to be split; nothing is added here
    "src/newsclean/_parsing/_native.pyx",
    "src/newsclean/_parsing/_scan.pyx",
    "src/newsclean/_parsing/block_walk.py:visit",
}

GENERATED = ("src/newsclean/_scoring/fitted/", "src/newsclean/_metadata/cldr_")


def hand_written() -> list[Path]:
    files = (file for folder in ("src", "tools", "benchmarks") for file in (ROOT / folder).rglob("*.py*"))
    names = {".py", ".pyx"}
    return [
        file
        for file in sorted(files)
        if file.suffix in names and not file.relative_to(ROOT).as_posix().startswith(GENERATED)
    ]


def lines_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """How many lines a function has, its docstring left out."""
    assert function.end_lineno is not None
    docstring = function.body[0] if ast.get_docstring(function) is not None else None
    inside = docstring.end_lineno - docstring.lineno + 1 if docstring and docstring.end_lineno else 0
    return function.end_lineno - function.lineno + 1 - inside


def too_long_in(file: Path, folder: Path) -> set[str]:
    text = file.read_text(encoding="utf-8")
    name = file.relative_to(folder).as_posix()
    found = {name} if text.count("\n") > MAX_MODULE_LINES else set()
    if file.suffix == ".pyx":
        return found
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return found | {f"{name}:{node.name}" for node in functions if lines_of(node) > MAX_FUNCTION_LINES}


def test_no_hand_written_module_or_function_is_too_long() -> None:
    found = {name for file in hand_written() for name in too_long_in(file, ROOT)}
    assert found - TOO_LONG == set()
    assert TOO_LONG - found == set(), "short now: take it out of TOO_LONG"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("x = 1\n" * 300, set()),
        ("x = 1\n" * 301, {"module.py"}),
        ("def f():\n" + "    x = 1\n" * 49, set()),
        ("def f():\n" + "    x = 1\n" * 50, {"module.py:f"}),
        ('def f():\n    """Say\n' + "\n" * 60 + '    much."""\n' + "    x = 1\n" * 49, set()),
        ("class C:\n    def f(self):\n" + "        x = 1\n" * 50, {"module.py:f"}),
    ],
)
def test_lines_are_counted_as_a_reader_counts(text: str, found: set[str], tmp_path: Path) -> None:
    file = tmp_path / "module.py"
    file.write_text(text, encoding="utf-8")
    assert too_long_in(file, tmp_path) == found


def test_at_most_ten_modules_lie_outside_of_a_room() -> None:
    modules = [file.name for file in (ROOT / "src" / "newsclean").glob("*.py")]
    assert 1 <= len(modules) <= 10
