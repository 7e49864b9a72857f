"""A corpora folder -> pages with their gold annotations.

Law: reads files and judges nothing. It never skips: a missing or broken folder is an error that names it, because a
benchmark that quietly measures nothing looks like one that passed.

A corpora folder holds one folder for each corpus: `gold.jsonl` (one JSON object on each line: `id`, `url` and the
annotations), `pages/<id>.html.gz` (bytes as published) and, if there is a text form, `flat.jsonl.gz`.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
from selectolax.lexbor import LexborHTMLParser

from benchmarks.gold import BlockMark, Gold, read_gold, read_marks
from newsclean._text.decoding import decode

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

__all__ = [
    "ENVIRONMENT",
    "FLAT_FORMS",
    "Corpora",
    "CorporaError",
    "Corpus",
    "Page",
    "add_options",
    "declared_language",
    "open_corpora",
]

ENVIRONMENT = "NEWSCLEAN_CORPORA"
"""Environment variable that names the corpora folder if no option does."""

FLAT_FORMS = ("bullets", "lines")
"""The ways in which `flat.jsonl.gz` writes a page as plain text."""


class CorporaError(Exception):
    """The corpora folder is not named, missing, or malformed."""


@attrs.frozen
class Page:
    """A page of a corpus.

    Args:
        id: Unique within its corpus.
        corpus: Name of the corpus' folder.
        data: The bytes as published.
        gold: Its annotations.
        flat: The page as plain text, by form (`bullets`, `lines`); empty if the corpus has none or the caller did not
            ask for it.
    """

    id: str
    corpus: str
    data: bytes
    gold: Gold
    flat: dict[str, str] = attrs.field(factory=dict)

    def decoded(self) -> str:
        """Return the page as text, decoded by newsclean, so that no peer loses by its own decoding."""
        return decode(self.data).text


def declared_language(html: str) -> str:
    """Return the primary subtag of `<html lang>` in lower case, or `und` if the page declares none.

    The declaration is not always true.
    """
    root = LexborHTMLParser(html).root
    attributes = root.attributes if root is not None else {}
    lang = attributes.get("lang") or attributes.get("xml:lang") or ""
    primary = lang.strip().lower().replace("_", "-").split("-")[0]
    return primary if primary.isalpha() else "und"


@attrs.frozen
class Corpus:
    """One corpus: a folder with `gold.jsonl` and `pages/`."""

    name: str
    folder: Path

    def gold(self) -> dict[str, Gold]:
        """Return the annotations by page id, in the file's order.

        Raises:
            CorporaError: A line is not JSON, has no id, or repeats one.
        """
        path = self.folder / "gold.jsonl"
        gold: dict[str, Gold] = {}
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if not line.strip():
                    continue
                row = _json_object(line, path, number)
                page_id = row.get("id")
                if not isinstance(page_id, str) or not page_id or page_id in gold:
                    raise CorporaError(f"{path}:{number}: id is missing, empty or repeated: {page_id!r}")
                gold[page_id] = read_gold(row)
        if not gold:
            raise CorporaError(f"{path}: holds no page")
        return gold

    def marks_elsewhere(self) -> dict[tuple[str, str], tuple[BlockMark, ...]]:
        """Return the blocks that readers marked on pages of other corpora, by corpus and page."""
        path = self.folder / "roles-elsewhere.jsonl"
        marks: dict[tuple[str, str], tuple[BlockMark, ...]] = {}
        if path.is_file():
            with path.open(encoding="utf-8") as lines:
                for number, line in enumerate(lines, 1):
                    row = _json_object(line, path, number)
                    marks[str(row.get("corpus")), str(row.get("id"))] = read_marks(row) or ()
        return marks

    def has_flat(self) -> bool:
        """Return whether the corpus also comes as plain text."""
        return (self.folder / "flat.jsonl.gz").is_file()

    def pages(self, *, limit: int | None = None, flat: bool = False) -> Iterator[Page]:
        """Yield the pages one by one, so that a large corpus does not fill the memory.

        Args:
            limit: Yield at most this many pages, for trials.
            flat: Read the plain-text forms too.

        Raises:
            CorporaError: A page that the gold names is missing or not gzip.
        """
        texts = self._flat() if flat else {}
        for number, (page_id, gold) in enumerate(self.gold().items()):
            if limit is not None and number >= limit:
                return
            if flat and page_id not in texts:
                raise CorporaError(f"{self.folder / 'flat.jsonl.gz'}: holds no page {page_id!r}")
            path = self.folder / "pages" / f"{page_id}.html.gz"
            try:
                data = gzip.decompress(path.read_bytes())
            except (OSError, EOFError) as error:
                raise CorporaError(f"{path}: {error}") from error
            yield Page(page_id, self.name, data, gold, texts.get(page_id, {}))

    def digest(self) -> str:
        """Return the SHA-256 over names and contents of the corpus' files, in the order of their names.

        Cost: reads the whole corpus; `Corpora.digest` caches the result.
        """
        whole = hashlib.sha256()
        files = (path for path in self.folder.rglob("*") if path.is_file())
        for name, path in sorted((path.relative_to(self.folder).as_posix(), path) for path in files):
            content = hashlib.sha256(path.read_bytes()).hexdigest()
            whole.update(f"{content}  {name}\n".encode())
        return whole.hexdigest()

    def _flat(self) -> dict[str, dict[str, str]]:
        path = self.folder / "flat.jsonl.gz"
        texts: dict[str, dict[str, str]] = {}
        try:
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                for number, line in enumerate(lines, 1):
                    row = _json_object(line, path, number)
                    texts[str(row.get("id"))] = {form: str(row[form]) for form in FLAT_FORMS if form in row}
        except (OSError, EOFError) as error:
            raise CorporaError(f"{path}: {error}") from error
        return texts


@attrs.define(eq=False)
class Corpora:
    """A corpora folder, opened."""

    folder: Path
    corpora: tuple[Corpus, ...]
    _digests: dict[str, str] = attrs.field(factory=dict, init=False)

    def pick(self, names: list[str]) -> tuple[Corpus, ...]:
        """Return the named corpora, or all of them if no name is given.

        Raises:
            CorporaError: No corpus has that name.
        """
        by_name = {corpus.name: corpus for corpus in self.corpora}
        for name in names:
            if name not in by_name:
                raise CorporaError(f"{self.folder}: no corpus {name!r}; there are {', '.join(by_name)}")
        return tuple(by_name[name] for name in names) if names else self.corpora

    def digest(self, corpus: Corpus) -> str:
        """Return `Corpus.digest`, computed once for each corpus."""
        if corpus.name not in self._digests:
            self._digests[corpus.name] = corpus.digest()
        return self._digests[corpus.name]


def open_corpora(folder: str | Path | None) -> Corpora:
    """Open a corpora folder.

    Args:
        folder: The folder, or None for the one that the environment variable `NEWSCLEAN_CORPORA` names.

    Raises:
        CorporaError: No folder is named, the folder is missing, or it holds no corpus.
    """
    named = folder or os.environ.get(ENVIRONMENT)
    if not named:
        raise CorporaError(f"no corpora folder: give --corpora FOLDER or set {ENVIRONMENT}")
    path = Path(named)
    if not path.is_dir():
        raise CorporaError(f"{path}: no such folder (from --corpora or {ENVIRONMENT})")
    found = [
        Corpus(child.name, child)
        for child in sorted(path.iterdir())
        if (child / "gold.jsonl").is_file() and (child / "pages").is_dir()
    ]
    if not found:
        raise CorporaError(f"{path}: holds no corpus (a folder with gold.jsonl and pages/)")
    return Corpora(path, tuple(found))


def add_options(parser: argparse.ArgumentParser, *, limit: bool = True) -> None:
    """Add the options that name the corpora folder and choose corpora, and with `limit` the number of pages."""
    parser.add_argument("--corpora", metavar="FOLDER", help=f"the corpora folder (default: ${ENVIRONMENT})")
    parser.add_argument(
        "--only", action="append", default=[], metavar="CORPUS", help="only this corpus; may be given several times"
    )
    if limit:
        parser.add_argument("--limit", type=int, metavar="N", help="only the first N pages of each corpus, for trials")


def _json_object(line: str, path: Path, number: int) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise CorporaError(f"{path}:{number}: {error}") from error
    if not isinstance(row, dict):
        raise CorporaError(f"{path}:{number}: not a JSON object")
    return row
