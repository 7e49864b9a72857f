"""The measurement of site memory: pages left out, and what it prints; on a small corpus of our own site.

Needs the dependency group `train`; `.ci/run` installs it.
"""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

from benchmarks.corpora import open_corpora
from newsclean._scoring.weights import html_weights
from tests.profiles.site import HOST, page

pytest.importorskip("lightgbm")

from tools import learning

if TYPE_CHECKING:
    from pathlib import Path


def write(folder: Path, numbers: range) -> None:
    (folder / "pages").mkdir(parents=True)
    rows = []
    for number in numbers:
        one = page(number)
        (folder / "pages" / f"{number}.html.gz").write_bytes(gzip.compress(one.html.encode(), mtime=0))
        rows.append(json.dumps({"id": str(number), "url": one.url, "body": one.story.text}))
    (folder / "gold.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")


def test_each_page_with_gold_is_left_out_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "fundus-news", range(3))
    write(tmp_path / "htmldate", range(3, 6))
    monkeypatch.setattr(learning, "CORPORA", ["fundus-news", "htmldate"])
    monkeypatch.setattr(learning, "GOLD", ["fundus-news"])
    pages = learning.read_hosts(open_corpora(str(tmp_path)), "html")
    assert list(pages) == [HOST]
    results = list(learning.leave_one_out(HOST, pages[HOST], html_weights()))
    assert [(result.page, result.learned_from) for result in results] == [("0", 5), ("1", 5), ("2", 5)]
    assert all(result.after[0] > result.before[0] for result in results)
    assert all(result.after[1] == result.before[1] == 1.0 for result in results)
    monkeypatch.setattr("sys.argv", ["learning", "--corpora", str(tmp_path), "--shipped"])
    assert learning.main() == 0
    assert "from three and more: 3 pages of 1 hosts" in capsys.readouterr().out


def test_a_missing_folder_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["learning", "--corpora", str(tmp_path / "none")])
    assert learning.main() == 2
    assert "tools.learning: " in capsys.readouterr().err
