"""Corpora of our own writing."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

STORY = (
    "The ferry to the northern islands will sail again from Monday, the harbour office said.\n\n"
    "It had been laid up since March, when a winter storm tore away part of the landing stage.\n\n"
    "Tickets are sold at the old price until the end of the summer, islanders travel for half of it."
)
TITLE = "Ferry to the islands sails again"


def page_html(title: str, body: str) -> str:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in body.split("\n\n"))
    navigation = "".join(f'<li><a href="/{word}">{word}</a></li>' for word in ("Home", "Sport", "Weather"))
    return (
        f'<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body><ul>{navigation}</ul><article><h1>{title}</h1>{paragraphs}</article></body></html>"
    )


def write_corpus(folder: Path, rows: list[Mapping[str, Any]], *, flat: bool = False) -> None:
    """Writes a corpus of pages made from gold rows."""
    (folder / "pages").mkdir(parents=True)
    texts = []
    for row in rows:
        html = page_html(row.get("title", ""), row.get("body", ""))
        (folder / "pages" / f"{row['id']}.html.gz").write_bytes(gzip.compress(html.encode(), mtime=0))
        text = f"Home\nSport\nWeather\n{row.get('title', '')}\n{row.get('body', '')}"
        texts.append({"id": row["id"], "bullets": text, "lines": text.replace("\n\n", "\n")})
    (folder / "gold.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    if flat:
        lines = "".join(json.dumps(text) + "\n" for text in texts)
        (folder / "flat.jsonl.gz").write_bytes(gzip.compress(lines.encode(), mtime=0))
