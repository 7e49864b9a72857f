"""The page that shows a reader the way names files and functions that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/explanation/finding-your-way.md").read_text(encoding="utf-8")
ITEMS = re.findall(r"^(\d+\. .+?)(?=^\d+\. |^## )", PAGE, re.MULTILINE | re.DOTALL)
SOURCES = [*(ROOT / "src/newsclean").rglob("*.py"), *(ROOT / "tools").rglob("*.py")]


def named_files(item: str) -> list[Path]:
    names = re.findall(r"`([\w/]+\.py)`", item)
    return [next(file for file in SOURCES if file.as_posix().endswith(f"/{name}")) for name in names]


def test_there_are_ten_questions() -> None:
    assert len(ITEMS) == 10


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item[:60])
def test_an_answer_names_functions_of_the_files_on_its_path(item: str) -> None:
    text = "\n".join(file.read_text(encoding="utf-8") for file in named_files(item))
    answers = re.findall(r"`(_?[a-zA-Z]\w+)` (?:and `(\w+)` )?(?:in|adds|sets)\b", item)
    for name in {name for pair in answers for name in pair if name and not name.startswith("_metadata")}:
        assert re.search(rf"\b{name}\b", text), name


def test_rooms_on_the_page_exist() -> None:
    rooms = [room for row in re.findall(r"^\| (`.+?) \|", PAGE, re.MULTILINE) for room in re.findall(r"`(\w+)`", row)]
    assert len(rooms) >= 13
    for room in rooms:
        assert (ROOT / "src/newsclean" / room).is_dir() or (ROOT / "src/newsclean" / f"{room}.py").is_file(), room
