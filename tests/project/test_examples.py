"""The example page, end to end: all of the article in order, and nothing of the seven link lists around it."""

from __future__ import annotations

import json
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

import newsclean
from newsclean import Role, Status
from newsclean._cli import main as cli

EXAMPLES = Path(__file__).parents[2] / "examples"
PAGE = EXAMPLES / "viewus.html"
FLAT = EXAMPLES / "viewus.txt"
GOLD = json.loads((EXAMPLES / "viewus.gold.json").read_text(encoding="utf-8"))

FURNITURE = ("Jump to", "Views", "Comments", "newsroom@", "Share it", "Leave a comment", "About Tidewire", "©", "300")


def link_list_lines() -> list[str]:
    """Every line of the flattened page from the first link list on: headings, headlines, section labels."""
    flat = FLAT.read_text(encoding="utf-8")
    lists = flat[flat.index("[LATEST]") :]
    return [line.strip().removeprefix("• ") for line in lists.splitlines() if line.strip()]


def leaked(text: str) -> list[str]:
    lines = {line.strip().removeprefix("- ") for line in text.splitlines()}
    return [line for line in link_list_lines() if line in lines]


def test_the_example_is_what_its_gold_says() -> None:
    html, flat = PAGE.read_text(encoding="utf-8"), FLAT.read_text(encoding="utf-8")
    assert len(GOLD["body"]) == 12
    assert len(link_list_lines()) > 90
    for text in (GOLD["title"], *GOLD["authors"], GOLD["lead_caption"], *GOLD["body"]):
        assert text in html
        assert text in flat


def test_command_prints_the_article_and_nothing_else(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert cli.main(["clean", str(PAGE)]) == 0
    printed = capfdbinary.readouterr().out.decode()
    assert printed.rstrip("\n").split("\n\n") == [
        GOLD["title"],
        "Mara Ellison · 2026-06-15 11:20+02:00",
        f"[{GOLD['lead_caption']}]",
        *GOLD["body"],
    ]
    assert leaked(printed) == []
    assert [word for word in FURNITURE if word in printed] == []


def test_the_example_gives_every_field() -> None:
    article = newsclean.clean(PAGE.read_bytes())
    assert article.status is Status.OK
    assert article.text == "\n\n".join(GOLD["body"])
    assert article.title == GOLD["title"]
    assert list(article.authors) == GOLD["authors"]
    assert [block.text for block in article.blocks if block.role is Role.CAPTION] == [GOLD["lead_caption"]]
    assert article.site == "Tidewire"
    assert article.section == "World"
    assert article.language == "en"
    assert article.url == "https://www.tidewire.example/world/article/20417/"
    assert article.published is not None
    assert article.published.isoformat() == "2026-06-15T11:20:00+02:00"


def test_flattened_page_gives_the_same_body() -> None:
    article = newsclean.clean_text(FLAT.read_text(encoding="utf-8"))
    assert article.status is Status.OK
    assert article.text.split("\n\n") == GOLD["body"]


def test_flattened_page_shows_its_headline_author_and_caption() -> None:
    article = newsclean.clean_text(FLAT.read_text(encoding="utf-8"))
    assert article.title == GOLD["title"]
    assert list(article.authors) == GOLD["authors"]
    assert [block.text for block in article.blocks if block.role is Role.CAPTION] == [GOLD["lead_caption"]]


def test_command_on_the_flattened_page_lets_no_list_through(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert cli.main(["clean", "--text-input", str(FLAT)]) == 0
    printed = capfdbinary.readouterr().out.decode()
    assert leaked(printed) == []
    assert [word for word in FURNITURE if word in printed] == []


@pytest.mark.slow
def test_embedding_script_prints_what_it_promises() -> None:
    run = subprocess.run(  # noqa: S603  (our own program)
        [sys.executable, "-X", "utf8", str(EXAMPLES / "embed.py"), str(PAGE)], capture_output=True, check=True
    )
    assert run.stdout.decode().splitlines() == [
        f"title:   {GOLD['title']}",
        "authors: Mara Ellison",
        f"first:   {GOLD['body'][0]}",
        f"caption: {GOLD['lead_caption']}",
    ]


def test_embedding_script_says_when_there_is_no_article(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "empty.html"
    page.write_bytes(b"")
    main = runpy.run_path(str(EXAMPLES / "embed.py"))["main"]
    assert main(str(page)) == 1
    assert "no article" in capsys.readouterr().err
