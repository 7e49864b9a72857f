"""The Python examples of README and docs run, and give what they say."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import attrs
import pytest

from newsclean import Article
from newsclean._cli import main as cli

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    page.relative_to(ROOT).as_posix()
    for page in (ROOT / "README.md", *(ROOT / "docs").rglob("*.md"))
    if "_build" not in page.parts and ">>> " in page.read_text(encoding="utf-8")
)


def test_there_are_examples_to_run() -> None:
    assert {"README.md", "docs/tutorial/first-article.md", "docs/how-to/embed.md"} <= set(PAGES)


@pytest.mark.parametrize("page", PAGES)
def test_examples_give_what_they_say(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)  # the examples read examples/viewus.html
    result = doctest.testfile(str(ROOT / page), module_relative=False, encoding="utf-8")
    assert result.attempted > 0
    assert result.failed == 0


def test_readme_shows_the_real_output(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.search(r"<!-- output of: newsclean (.+) -->\n```text\n(.+?)\n```\n", readme, re.DOTALL)
    assert shown is not None
    monkeypatch.chdir(ROOT)
    assert cli.main(shown[1].split()) == 0
    printed = capfdbinary.readouterr().out.decode().rstrip("\n").split("\n")
    lines = shown[2].split("\n")
    assert len(lines) == len(printed)
    for line, whole in zip(lines, printed, strict=True):
        if line.endswith(" …"):
            assert len(line) > 80
            assert whole.startswith(line.removesuffix("…"))
        else:
            assert line == whole


def test_the_table_of_fields_names_each_field_once_with_its_type() -> None:
    page = (ROOT / "docs/reference/article.md").read_text(encoding="utf-8").split("## Status")[0]
    rows = re.findall(r"^\| `(\w+)` \| (.+?) \|", page, re.MULTILINE)
    hints = {name: str(field.type) for name, field in attrs.fields_dict(Article).items()}
    assert sorted(name for name, _ in rows) == sorted(hints)
    assert {name: shown.replace("`", "").replace(" or ", " | ") for name, shown in rows} == hints
