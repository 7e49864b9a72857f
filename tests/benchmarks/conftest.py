"""A corpora folder of our own writing."""

from __future__ import annotations

import json
from pathlib import Path  # noqa: TC003  (pytest resolves the annotations of fixtures in some plugins)

import pytest

from tests.benchmarks.small_corpora import STORY, TITLE, write_corpus


@pytest.fixture
def corpora_folder(tmp_path: Path) -> Path:
    """Two corpora: `harbour` with bodies and a text form, `snips` with snippets only."""
    folder = tmp_path / "corpora"
    write_corpus(
        folder / "harbour",
        [
            {
                "id": "one",
                "url": "https://example.org/one",
                "title": TITLE,
                "body": STORY,
                "country": "is",
                "authors": ["Anna Berg"],
                "date": "2024-05-03T15:47:00+00:00",
            },
            {"id": "two", "url": "https://example.org/two", "title": "Short", "body": "Four words stand here."},
        ],
        flat=True,
    )
    write_corpus(
        folder / "snips",
        [{"id": "s1", "url": "", "with": ["Four words"], "without": ["Weather"], "body": "Four words stand here."}],
    )
    gold = folder / "snips" / "gold.jsonl"
    gold.write_text(json.dumps({"id": "s1", "url": "", "with": ["Four  words"], "without": ["Weather"]}) + "\n")
    return folder
