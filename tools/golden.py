"""Write and review the golden pages of `tests/golden` (`python -m tools.golden`).

Law: a golden page is our own writing, and its expectation is what a reader says. `draft` therefore only starts the
file: it writes what newsclean finds today, and whoever wrote the page corrects it against the page. An expectation
that exists is never written again; where newsclean is wrong, `known_faults` names the field and the cause.

    python -m tools.golden draft NAME --url URL   # tests/golden/NAME/page.html -> expected.json, to be corrected
    python -m tools.golden review NAME            # the page block by block: as expected (=), missing (-), added (+)
    python -m tools.golden faults                 # every field of every page that differs, known or not
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from newsclean import Article, Role, clean
from newsclean._types.values import TEXT_ROLES

__all__ = ["GOLDEN", "TEXT_FAULTS", "differences", "main", "read_expected", "run"]

GOLDEN = Path(__file__).parent.parent / "tests" / "golden"
FIELDS = ("status", "kind", "completeness", "title", "authors", "published", "language", "captions")
TEXT_FAULTS = ("missing", "added", "order")
"""The three ways in which the text can differ, each with a name so that a known fault covers no other."""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.golden", description="Writes and reviews golden pages.")
    commands = parser.add_subparsers(dest="command", required=True)
    draft = commands.add_parser("draft", help="start expected.json with what newsclean finds today")
    draft.add_argument("name")
    draft.add_argument("--url", required=True, help="address of the page")
    review = commands.add_parser("review", help="show a page block by block")
    review.add_argument("name")
    commands.add_parser("faults", help="show every field that differs from its expectation")
    asked = parser.parse_args(arguments)
    if asked.command == "draft":
        return _draft(GOLDEN / asked.name, asked.url)
    if asked.command == "review":
        return _review(GOLDEN / asked.name)
    return _faults()


def read_expected(folder: Path) -> dict[str, Any]:
    """Return the expectation of a golden page: its address, its fields, `text`, and `known_faults` if there are any."""
    expected: dict[str, Any] = json.loads((folder / "expected.json").read_bytes())
    return expected


def run(folder: Path, url: str) -> Article:
    """Clean a golden page as the tests do."""
    return clean((folder / "page.html").read_bytes(), url=url)


def differences(article: Article, expected: dict[str, Any]) -> dict[str, tuple[object, object]]:
    """Return what was found and what was expected, for each field that differs and each way in which the text does."""
    found = found_in(article)
    differing = {key: (found[key], expected[key]) for key in FIELDS if key in expected and found[key] != expected[key]}
    have, want = found["text"], expected["text"]
    missing = [pair for pair in want if pair not in have]
    added = [pair for pair in have if pair not in want]
    if missing:
        differing["missing"] = ([], missing)
    if added:
        differing["added"] = (added, [])
    common = [pair for pair in have if pair in want]
    if common != [pair for pair in want if pair in have]:
        differing["order"] = (common, want)
    return differing


def found_in(article: Article) -> dict[str, Any]:
    """Return an article as `expected.json` writes it; `text` is its body as pairs of role and text."""
    return {
        "status": str(article.status),
        "kind": str(article.kind),
        "completeness": str(article.completeness),
        "title": article.title,
        "authors": list(article.authors),
        "published": article.published.isoformat() if article.published else None,
        "language": article.language,
        "text": [[str(block.role), block.text] for block in article.blocks if block.role in TEXT_ROLES],
        "captions": [block.text for block in article.blocks if block.role is Role.CAPTION],
    }


def _draft(folder: Path, url: str) -> int:
    target = folder / "expected.json"
    if target.exists():
        print(f"{target} exists; correct it by hand", file=sys.stderr)
        return 1
    expected = {"url": url, **found_in(run(folder, url))}
    target.write_text(json.dumps(expected, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    print(f"{target}: a draft of what newsclean finds. Now read the page and correct it.")
    return 0


def _review(folder: Path) -> int:
    expected = read_expected(folder)
    article = run(folder, expected["url"])
    kept = {block.text for block in article.blocks}
    wanted = {text for _, text in expected["text"]} | set(expected.get("captions", ()))
    for entry in article.ledger():
        mark = {(True, True): "=", (True, False): "+", (False, True): "-", (False, False): " "}
        print(
            f"{mark[entry.text in kept, entry.text in wanted]} {entry.role!s:12} {' '.join(entry.text.split())[:100]}"
        )
    _show(folder.name, differences(article, expected), expected.get("known_faults", {}))
    return 0


def _faults() -> int:
    for folder in sorted(path.parent for path in GOLDEN.glob("*/page.html")):
        expected = read_expected(folder)
        _show(folder.name, differences(run(folder, expected["url"]), expected), expected.get("known_faults", {}))
    return 0


def _show(name: str, differing: dict[str, tuple[object, object]], known: dict[str, str]) -> None:
    for key, (found, wanted) in differing.items():
        print(f"{name} {key}: found {found!r}, expected {wanted!r} ({known.get(key, 'NEW')})")
    for key in known.keys() - differing.keys():
        print(f"{name} {key}: mended, take it out of known_faults")


if __name__ == "__main__":
    sys.exit(main())
