"""Where outputs come from: an extractor that is run now, or a file that was written elsewhere.

Law: turns a page into an `Extraction` and never fails for a page. An extractor that raises gives the empty text, and
the error is counted. A page that a file lacks gives the empty text too, and is counted as missing.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import attrs

from benchmarks.quality.extraction import Extractor, ExtractorError, Output
from benchmarks.quality.measures import parse_date

if TYPE_CHECKING:
    from benchmarks.corpora import Page

__all__ = ["Extraction", "Run", "Source", "Written", "load_written"]


@attrs.frozen
class Extraction:
    """An output, and whether it is a real one.

    Args:
        error: Type of the exception that the extractor raised, or "".
        missing: Whether the file of outputs lacked the page.
    """

    output: Output
    error: str = ""
    missing: bool = False


class Source(Protocol):
    """Something that has an output for each page."""

    @property
    def name(self) -> str:
        """Its name in the tables."""

    @property
    def fields(self) -> frozenset[str]:
        """The fields that it looks for."""

    def covers(self, corpus: str) -> bool:
        """Return whether it has outputs for a corpus."""

    def extract(self, page: Page, text: str) -> Extraction:
        """Return its output for a page; `text` is the page decoded, or its plain-text form in text mode."""


@attrs.frozen
class Run:
    """An extractor that is run on each page."""

    extractor: Extractor

    @property
    def name(self) -> str:
        """The extractor's name."""
        return self.extractor.name

    @property
    def fields(self) -> frozenset[str]:
        """The fields that the extractor looks for."""
        return self.extractor.fields

    def covers(self, corpus: str) -> bool:  # noqa: ARG002  (the protocol's signature)
        """Return True: it runs on every corpus."""
        return True

    def extract(self, page: Page, text: str) -> Extraction:
        """Run the extractor; an exception is its result for this page."""
        try:
            return Extraction(self.extractor.run(page.data if self.extractor.takes_bytes else text, page.gold.url))
        except Exception as error:  # noqa: BLE001  (a peer may raise anything; it is counted and shown)
            return Extraction(Output(), error=type(error).__name__)


@attrs.frozen
class Written:
    """Outputs that were written elsewhere: cross-validated predictions, or published ones."""

    name: str
    outputs: dict[tuple[str, str], Output]
    fields: frozenset[str]

    def covers(self, corpus: str) -> bool:
        """Return whether the file holds any page of the corpus."""
        return any(of == corpus for of, _ in self.outputs)

    def extract(self, page: Page, text: str) -> Extraction:  # noqa: ARG002
        """Look up the page."""
        output = self.outputs.get((page.corpus, page.id))
        return Extraction(output) if output is not None else Extraction(Output(), missing=True)


def load_written(argument: str) -> Written:
    """Read `NAME=FILE`, a JSON Lines file of `{"corpus": ..., "id": ..., "text": ...}`.

    A line may also hold `title`, `authors`, `date` (ISO 8601) and `topics`; a field is scored if any line has it.

    Raises:
        ExtractorError: The file is not there, a line is not of that form, or a page comes twice.
    """
    name, equals, path = argument.partition("=")
    if not (name and equals and path):
        raise ExtractorError(f"--outputs takes NAME=FILE, not {argument!r}")
    try:
        lines = Path(path).read_text(encoding="utf-8").split("\n")
    except OSError as error:
        raise ExtractorError(f"--outputs {argument}: {error}") from error
    outputs: dict[tuple[str, str], Output] = {}
    fields = {"text"}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            key = (str(row["corpus"]), str(row["id"]))
            output = Output(
                text=str(row["text"]),
                title=row.get("title"),
                authors=_tuple(row.get("authors")),
                date=parse_date(row["date"]) if row.get("date") else None,
                topics=_tuple(row.get("topics")),
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ExtractorError(f"{path}:{number}: not an output: {error!r}") from error
        if key in outputs:
            raise ExtractorError(f"{path}:{number}: page {key} comes twice")
        outputs[key] = output
        fields.update(field for field in ("title", "authors", "date", "topics") if field in row)
    if not outputs:
        raise ExtractorError(f"{path}: holds no output")
    return Written(name, outputs, frozenset(fields))


def _tuple(value: list[str] | None) -> tuple[str, ...] | None:
    return None if value is None else tuple(value)
